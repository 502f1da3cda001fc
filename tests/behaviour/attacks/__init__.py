"""What attacks found in the core, line by line: each is played in both worlds over real sockets, and must hold."""

from .attack import Attack
from .mixed_up import MIXED_UP
from .secrets import SECRETS

__all__ = ["SECTIONS", "Attack"]

SECTIONS: dict[str, list[Attack]] = {
    "A. Mixed up, lost, paid twice": MIXED_UP,
    "B. Secrets": SECRETS,
}
