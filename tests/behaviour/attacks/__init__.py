"""What attacks found in the core, line by line: each is played in both worlds over real sockets, and must hold."""

from .attack import Attack
from .growth import MEMBERS, PAGES, SIZES
from .hangs import HANGS
from .honest import HONEST
from .honest_more import HONEST_MORE
from .honest_settings import HONEST_SETTINGS
from .limits import LIMITED
from .mixed_up import MIXED_UP
from .secrets import SECRETS
from .wholes import STREAMS

__all__ = ["SECTIONS", "Attack"]

SECTIONS: dict[str, list[Attack]] = {
    "A. Mixed up, lost, paid twice": MIXED_UP,
    "B. Secrets": SECRETS,
    "C. Hangs and costs that grow": [*HANGS, *LIMITED, *PAGES, *STREAMS, *MEMBERS, *SIZES],
    "D. Honest users": [*HONEST, *HONEST_MORE, *HONEST_SETTINGS],
}
