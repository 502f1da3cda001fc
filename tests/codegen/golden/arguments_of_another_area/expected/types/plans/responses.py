# Made by `make generate` from spec/plans.json; edit that.
"""Plans for talks. What comes back."""

from __future__ import annotations

import sys

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer


@define(kw_only=True, eq=False, repr=False)
class Plan(Answer):
    """A plan."""

    id: str | None = None
    """Names it."""


sys.modules[__name__].__class__ = LazyModule
