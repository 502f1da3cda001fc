# Made by `make generate` from spec/money.json; edit that.
"""What several areas share. What comes back."""

from __future__ import annotations

import sys

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class Amount(Record):
    """An amount of money."""

    usd: float | None = None
    """In US dollars."""


sys.modules[__name__].__class__ = LazyModule
