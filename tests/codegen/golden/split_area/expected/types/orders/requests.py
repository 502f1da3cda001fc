# Made by `make generate` from spec/orders.json; edit that.
"""Orders of goods. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record

if TYPE_CHECKING:
    from ...types.money.requests import Budget
    from ...types.orders.responses import OrderState


@define(kw_only=True, eq=False, repr=False)
class NewOrder(Record):
    """An order to place."""

    budget: Budget | None = None
    state: OrderState | None = None


sys.modules[__name__].__class__ = LazyModule
