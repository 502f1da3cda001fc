# Made by `make generate` from spec/bags.json; edit that.
"""Bags."""

from __future__ import annotations

import sys
from typing import Any, TypeAlias

from attrs import define

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer

Things: TypeAlias = dict[str, Any]
"""Anything by name."""


Counts: TypeAlias = dict[str, int]
"""How many of each."""


@define(kw_only=True, eq=False, repr=False)
class Bag(Answer):
    """A bag."""

    things: Things | None = None
    """What is in it."""
    counts: Counts | None = None
    """How many."""


sys.modules[__name__].__class__ = LazyModule
