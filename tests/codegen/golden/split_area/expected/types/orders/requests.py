# Made by `make generate` from spec/; edit that.
"""Orders of goods. What is sent."""

from __future__ import annotations

from attrs import define

from ..._runtime.record import Record
from ...types.money.requests import Budget
from ...types.orders.answers import OrderState


@define(kw_only=True, eq=False, repr=False)
class NewOrder(Record):
    """An order to place."""

    budget: Budget | None = None
    """What it may cost."""

    state: OrderState | None = None
    """How far it is."""
