# Made by `make generate` from spec/bags.json; edit that.
"""Bags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.bags import Bag, Counts

_GET: Operation[Bag] = Operation("bags.get", "GET /bags", query="like", returns="bags.Bag")


class Bags(Area):
    """Bags."""

    def get(self, *, like: Counts | None = None, **options: Unpack[RequestOptions]) -> Bag:
        """Look into a bag.

        Docs: https://example.com/bags

        Args:
            like: What it is like.
        """
        return self._call(_GET, {"like": like}, options)


class AsyncBags(Area):
    """Bags."""

    get = awaited(Bags.get)


OPERATIONS = (_GET,)
