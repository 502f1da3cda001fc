# Made by `make generate` from spec/mails.json; edit that.
"""Letters to send."""

from __future__ import annotations

import sys
from typing import Literal

from attrs import define, field

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer


@define(kw_only=True, eq=False, repr=False)
class Mail(Answer):
    """A letter."""

    from_: str = field(metadata={"wire": "from"})
    """Who sends it."""
    class_: str | None = field(metadata={"wire": "class", "null": True})
    """Null where it can wait."""
    kind: Literal["mail"] = "mail"
    """Always 'mail'."""
    type: Literal["letter"] = field(default="letter", metadata={"wire": "@type"})
    """Always 'letter'."""
    reply_to: str | None = field(default=None, metadata={"wire": "reply-to"})
    """Who gets the answer."""
    size_kb: int | None = field(default=None, metadata={"wire": "sizeKb"})
    """Its size in kilobytes."""


sys.modules[__name__].__class__ = LazyModule
