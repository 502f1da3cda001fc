# Made by `make generate` from spec/sounds.json; edit that.
"""Sounds."""

from __future__ import annotations

import sys

from attrs import define

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class MakeSound(Record):
    """What to make."""

    words: str


sys.modules[__name__].__class__ = LazyModule
