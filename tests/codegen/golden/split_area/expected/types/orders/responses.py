# Made by `make generate` from spec/orders.json; edit that.
"""Orders of goods. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer

if TYPE_CHECKING:
    from ...types.money.responses import Amount


@define(kw_only=True, eq=False, repr=False)
class Order(Answer):
    """An order."""

    total: Amount | None = None
    """What it costs."""
    state: OrderState | None = None
    """How far it is."""


OrderState: TypeAlias = Literal["open", "sent"] | str
"""How far an order is."""


sys.modules[__name__].__class__ = LazyModule
