# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""JSON text in and out: orjson where it is installed, else the standard library, with one behaviour.

orjson is stricter than the wire: it refuses NaN and lone surrogates, rounds integers past 64 bits to
floats, and writes NaN and Infinity as null. In those rare cases the standard library takes over, so that a document
means the same with and without orjson.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]

__all__ = ["dumps", "loads", "loads_event"]

_DIGITS = bytes(0x30 if 0x30 <= byte <= 0x39 else 0 for byte in range(256))
_LONG_NUMBER = b"0" * 19
_STRIDE = 4
_LONG_SAMPLE = b"0" * 4
_LOOKS = 1000  # places that are looked at one by one, before all is
_BOM = b"\xef\xbb\xbf"


def loads(data: bytes) -> Any:
    """Parse a document; ValueError when it is not JSON, RecursionError when it is nested beyond reason."""
    if orjson is not None and not _has_long_number(data):
        try:
            return orjson.loads(data)
        except orjson.JSONDecodeError:
            pass
    # Surrogates that were written as bytes are no UTF-8, but they may stand in an answer that was paid for.
    return json.loads(data.removeprefix(_BOM).decode("utf-8", "surrogatepass"))


def _has_long_number(data: bytes) -> bool:
    """Whether 19 digits stand in a row. Where they do, four in a row of every fourth byte are digits: quicker to ask.

    In base64 such fours come by chance, a few hundred in a megabyte: around each of them is looked more closely.
    """
    sample = data[::_STRIDE].translate(_DIGITS)
    place = -1
    for _ in range(_LOOKS):
        place = sample.find(_LONG_SAMPLE, place + 1)
        if place < 0:
            return False
        first = place * _STRIDE  # the row may begin up to three bytes before
        if not 0x30 <= data[first + 2] <= 0x39 or not 0x30 <= data[first + 6] <= 0x39:
            continue
        if _LONG_NUMBER in data[max(0, first - _STRIDE + 1) : first + len(_LONG_NUMBER)].translate(_DIGITS):
            return True
    return _LONG_NUMBER in data.translate(_DIGITS)


def loads_event(data: bytes) -> Any:
    """As `loads`, at half the cost: for the many events of a stream, whose whole answer is read with `loads`.

    The price is that orjson gives an integer past 64 bits as a float.
    """
    if orjson is not None:
        try:
            return orjson.loads(data)
        except orjson.JSONDecodeError:
            pass
    return loads(data)


def dumps(value: Any, default: Callable[[Any], Any]) -> bytes:
    """Write compact UTF-8; `default` turns what JSON has no form for into something that it has."""
    if orjson is not None:
        try:
            text = orjson.dumps(value, default, _PASSTHROUGH)
        except TypeError:
            pass  # also raised for what the standard library can write: big integers, integer keys
        else:
            # A null may have been NaN or Infinity. To look is cheaper here than at every number before.
            if b"null" not in text:
                return text
            exact = _dumps(value, default)
            return exact if b"NaN" in exact or b"Infinity" in exact else text
    return _dumps(value, default)


def _dumps(value: Any, default: Callable[[Any], Any]) -> bytes:
    text = json.dumps(value, default=default, ensure_ascii=False, separators=(",", ":"))
    try:
        return text.encode()
    except UnicodeEncodeError:  # a lone surrogate has no UTF-8 form, only an escaped one
        return json.dumps(value, default=default, separators=(",", ":")).encode()


if orjson is not None:
    # Dataclasses and datetimes go to `default`, as the standard library does.
    _PASSTHROUGH = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME
