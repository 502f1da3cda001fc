# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The dialects of the API: one file for each shape of responses and streams."""

from __future__ import annotations

from .chat import Chat
from .dialect import Dialect, TextDialect
from .images import Images
from .messages import Messages
from .responses import Responses

__all__ = ["DIALECTS", "dialect_of", "has_text"]

DIALECTS: dict[str, Dialect] = {
    "chat": Chat(),
    "images": Images(),
    "messages": Messages(),
    "responses": Responses(),
}
_PLAIN = Dialect()


def dialect_of(name: str | None) -> Dialect:
    """The dialect of an operation."""
    return _PLAIN if name is None else DIALECTS[name]


def has_text(name: str | None) -> bool:
    """Whether the streams of a dialect bring text."""
    return isinstance(dialect_of(name), TextDialect)
