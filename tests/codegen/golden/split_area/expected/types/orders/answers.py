# Made by `make generate` from spec/; edit that.
"""Orders of goods. What comes back."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import define

from ..._runtime.record import Answer
from ...types.money.answers import Amount


@define(kw_only=True, eq=False, repr=False)
class Order(Answer):
    """An order."""

    total: Amount | None = None
    """What it costs."""

    state: OrderState | None = None
    """How far it is."""


OrderState: TypeAlias = Literal["open", "sent"] | str
"""How far an order is."""
