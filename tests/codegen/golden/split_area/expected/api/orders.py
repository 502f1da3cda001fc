# Made by `make generate` from spec/orders.json; edit that.
"""Orders of goods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.money.requests import Budget
    from ..types.orders.responses import Order, OrderState

_PLACE: Operation[Order] = Operation(
    "orders.place", "POST /orders", body="orders.requests.NewOrder", returns="orders.responses.Order"
)


class Orders(Area):
    """Orders of goods."""

    def place(
        self,
        *,
        budget: Budget | Mapping[str, Any] | None = None,
        state: OrderState | None = None,
        **options: Unpack[RequestOptions],
    ) -> Order:
        """Place an order.

        Docs: https://example.com/orders#place

        Args:
            budget: What it may cost.
            state: How far it is.
        """
        return self._call(_PLACE, {"budget": budget, "state": state}, options)


class AsyncOrders(Area):
    """Orders of goods."""

    place = awaited(Orders.place)


OPERATIONS = (_PLACE,)
