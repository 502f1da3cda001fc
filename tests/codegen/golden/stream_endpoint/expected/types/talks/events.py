# Made by `make generate` from spec/talks.json; edit that.
"""Talks. What comes piece by piece."""

from __future__ import annotations

import sys

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class Piece(Record):
    """A piece of a talk."""

    text: str | None = None
    """What to add."""


sys.modules[__name__].__class__ = LazyModule
