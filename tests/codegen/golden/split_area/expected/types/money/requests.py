# Made by `make generate` from spec/money.json; edit that.
"""What several areas share. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record

if TYPE_CHECKING:
    from ...types.money.responses import Amount


@define(kw_only=True, eq=False, repr=False)
class Budget(Record):
    """How much may be spent."""

    most: Amount | None = None
    """No more than this."""


sys.modules[__name__].__class__ = LazyModule
