# Made by `make generate` from spec/texts.json; edit that.
"""Texts that end somewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.area import Area, AsyncArea, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.record import Null
    from .._runtime.settings import RequestOptions
    from ..types.texts import Price, Stop, Text


_WRITE: Operation[Text] = Operation(
    id="texts.write",
    method="POST",
    path="/texts",
    body="types.texts.Text",
    returns="types.texts.Text",
)


class Texts(Area):
    """Texts that end somewhere."""

    def write(
        self,
        *,
        stop: Stop | Null | None = None,
        price: float | Price | Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Text:
        """Write a text.

        Docs: https://example.com/texts#write

        Args:
            stop: Null where the text goes on.
            price: The most to pay: US dollars, or a price.
        """
        return self._call(_WRITE, {"stop": stop, "price": price}, options)


class AsyncTexts(AsyncArea):
    """Texts that end somewhere."""

    write = awaited(Texts.write)


OPERATIONS = (_WRITE,)
