# Made by `make generate` from spec/limits.json; edit that.
"""Limits of spending."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define, field

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer


@define(kw_only=True, eq=False, repr=False)
class Limit(Answer):
    """A limit, or the change of one."""

    name: str
    """Required, and never null."""
    amount: float | None = field(metadata={"null": True})
    """Required; null means no limit."""
    note: str | None = None
    """Optional, and never null."""
    ends: str | None = None
    """Optional; null means never."""
    period: Period | None = None
    """Optional; null means once."""
    tags: list[str | None] | None = None
    """Optional; a null stands for a tag that was taken away."""


Period: TypeAlias = Literal["day", "month"] | str
"""How often the amount starts over."""


sys.modules[__name__].__class__ = LazyModule
