# Made by `make generate` from spec/quotes.json; edit that.
"""Ends with a quote: "here" What comes back."""

from __future__ import annotations

import sys
from typing import Literal

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer


@define(kw_only=True, eq=False, repr=False)
class Quote(Answer):
    """What somebody said, with a \\n that is none, and a line break that is one."""

    kind: Literal["'\"\\{{ kind }}\n"] = "'\"\\{{ kind }}\n"
    """Odd, but a text."""
    text: str | None = None
    """Such as \"\"\" or \\u0041 or \\N{DASH} or # this."""
    mark: Literal['"', "'\\", '"""\n{{ mark }}', "\u2028"] | str | None = None
    """Any of "'\\"""
    odd: str | None = field(default=None, metadata={"wire": 'a"b'})
    """Its name has a \""""
    markup: str | None = None
    """1. *Any* of | <b> [a](b) _c_ d_e ~f~ &amp; `a|b` `` a`b `` \\| `\\|` and a lone ` too."""


sys.modules[__name__].__class__ = LazyModule
