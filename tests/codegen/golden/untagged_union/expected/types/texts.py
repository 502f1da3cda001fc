# Made by `make generate` from spec/texts.json; edit that.
"""Texts that end somewhere."""

from __future__ import annotations

import sys
from typing import TypeAlias

from attrs import define

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer, Record

Stop: TypeAlias = str | list[str]
"""Where to stop: at one text, or at any of several."""


@define(kw_only=True, eq=False, repr=False)
class Price(Record):
    """A price, by currency."""

    usd: float | None = None
    """In US dollars."""


@define(kw_only=True, eq=False, repr=False)
class Text(Answer):
    """A text to write."""

    stop: Stop | None = None
    """Null where the text goes on."""
    price: float | Price | None = None
    """The most to pay: US dollars, or a price."""


sys.modules[__name__].__class__ = LazyModule
