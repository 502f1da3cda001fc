# Made by `make generate` from spec/texts.json; edit that.
"""Texts that end somewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.texts import Price, Stop, Text

_WRITE: Operation[Text] = Operation("texts.write", "POST /texts", body="texts.Text", returns="texts.Text")


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


class AsyncTexts(Area):
    """Texts that end somewhere."""

    write = awaited(Texts.write)


OPERATIONS = (_WRITE,)
