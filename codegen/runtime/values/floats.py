# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The numbers of an embedding, in whichever form they came."""

from __future__ import annotations

import binascii
import sys
from array import array
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Self, SupportsIndex, cast, overload

from ..errors import InvalidResponseError

__all__ = ["Floats", "floats_of"]

if TYPE_CHECKING:
    _Array = array[float]
else:  # before Python 3.12 it takes no parameter
    _Array = array

_SIZE = 4  # bytes of a number


class Floats(_Array):
    """32-bit floats in one block of memory, with the behaviour of a list of them.

    To make a list of 1,536 floats takes longer than to read the response that they came in. This takes nothing: it is
    an `array.array`, so that `numpy.asarray(it)` is an array (float32) over the same memory. Length, index, slices,
    iteration, `==`, `+`, `in` and the methods are those of a list. What it is not: an instance of `list`, where a
    library insists on one (`json.dumps` does), `list(it)` makes one; and what is put in is rounded to 32 bits.
    """

    __slots__ = ()
    __hash__ = None

    def __eq__(self, other: object) -> bool:
        return self.tolist() == other if isinstance(other, list) else super().__eq__(other)

    def __ne__(self, other: object) -> bool:
        return self.tolist() != other if isinstance(other, list) else super().__ne__(other)

    def __repr__(self) -> str:
        return repr(self.tolist())

    @overload
    def __getitem__(self, index: SupportsIndex, /) -> float: ...
    @overload
    def __getitem__(self, index: slice, /) -> Self: ...
    def __getitem__(self, index: SupportsIndex | slice, /) -> float | Self:
        found = super().__getitem__(index)
        return self._like(found) if isinstance(index, slice) else cast("float", found)

    @overload
    def __setitem__(self, index: SupportsIndex, value: float, /) -> None: ...
    @overload
    def __setitem__(self, index: slice, value: Iterable[float], /) -> None: ...
    def __setitem__(self, index: Any, value: Any, /) -> None:
        super().__setitem__(index, array("f", value) if isinstance(index, slice) else value)

    def __add__(self, other: Iterable[float], /) -> list[float]:  # type: ignore[override]
        return [*self, *other] if isinstance(other, (list, array)) else NotImplemented

    def __radd__(self, other: Iterable[float], /) -> list[float]:
        return [*other, *self] if isinstance(other, list) else NotImplemented

    def __iadd__(self, other: Iterable[float], /) -> Self:
        self.extend(other)
        return self

    def __mul__(self, times: int, /) -> list[float]:  # type: ignore[override]
        return self.tolist() * times

    __rmul__ = __mul__  # type: ignore[assignment]

    def __copy__(self) -> Self:
        return self._like(self)

    def __deepcopy__(self, memo: object) -> Self:
        return self._like(self)

    def copy(self) -> Self:
        """Another with the same numbers."""
        return self._like(self)

    def clear(self) -> None:
        """Take out all numbers."""
        del self[:]

    def sort(self, *, key: Callable[[float], Any] | None = None, reverse: bool = False) -> None:
        """Put the numbers in order."""
        self[:] = sorted(self, key=key, reverse=reverse)

    def _like(self, numbers: Any) -> Self:
        return type(self)("f", numbers)


def floats_of(value: Any, what: str) -> list[float]:
    """The numbers that came as a list, or as base64 of 32-bit floats, little-endian; a new list with each call.

    Args:
        value: What came.
        what: What to call it in an error.

    Raises:
        InvalidResponseError: It is neither, or broken.
    """
    if isinstance(value, str):
        return _unpacked(value, what)
    if not isinstance(value, list):
        raise InvalidResponseError(f"{what} is neither a list nor base64: {value!r:.40}")
    try:
        sum(value, 0.0)  # which takes numbers alone, and is the quickest to ask
    except (TypeError, OverflowError):
        raise InvalidResponseError(f"{what} is a list with other things than numbers") from None
    return value.copy()


def _unpacked(text: str, what: str) -> list[float]:
    try:
        data = binascii.a2b_base64(text, strict_mode=True)
    except ValueError as error:  # binascii.Error, or a character that base64 has not
        raise InvalidResponseError(f"{what} is neither a list nor base64: {error}") from None
    if len(data) % _SIZE:
        raise InvalidResponseError(f"{what} is broken: {len(data)} bytes of base64 are no whole 32-bit floats")
    found: Any = Floats("f", data)  # a list to all who use it as one
    if sys.byteorder == "big":
        found.byteswap()
    return found  # type: ignore[no-any-return]
