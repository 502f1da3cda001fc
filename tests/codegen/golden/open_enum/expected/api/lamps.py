# Made by `make generate` from spec/lamps.json; edit that.
"""Lamps in a room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.lamps import Color, Lamp

_FIND: Operation[Lamp] = Operation("lamps.find", "GET /lamps", query="color near", returns="lamps.Lamp")


class Lamps(Area):
    """Lamps in a room."""

    def find(
        self, *, color: Color | None = None, near: Literal["door"] | None = None, **options: Unpack[RequestOptions]
    ) -> Lamp:
        """Find a lamp by its color.

        Docs: https://example.com/lamps#find

        Args:
            color: The color to look for.
            near: Where to look.
        """
        return self._call(_FIND, {"color": color, "near": near}, options)


class AsyncLamps(Area):
    """Lamps in a room."""

    find = awaited(Lamps.find)


OPERATIONS = (_FIND,)
