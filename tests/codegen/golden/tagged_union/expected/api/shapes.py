# Made by `make generate` from spec/shapes.json; edit that.
"""Shapes on a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.shapes import Sheet

_GET: Operation[Sheet] = Operation("shapes.get", "GET /sheet", returns="shapes.Sheet")


class Shapes(Area):
    """Shapes on a sheet."""

    def get(self, **options: Unpack[RequestOptions]) -> Sheet:
        """Get the sheet.

        Docs: https://example.com/shapes
        """
        return self._call(_GET, {}, options)


class AsyncShapes(Area):
    """Shapes on a sheet."""

    get = awaited(Shapes.get)


OPERATIONS = (_GET,)
