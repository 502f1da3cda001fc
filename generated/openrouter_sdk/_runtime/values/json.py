# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""JSON text in and out: orjson where it is installed, else the standard library, with one behaviour.

orjson is stricter than the wire: it refuses lone surrogates, rounds integers past 64 bits to floats, and writes NaN and
Infinity as null. In those rare cases the standard library takes over, so that a document means the same with and
without orjson. NaN and the infinities, which are no JSON, are refused in both directions.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from functools import partial
from typing import Any

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]

__all__ = ["dumps", "loads", "loads_event"]

_SHAPE = bytes(0x30 if 0x30 <= byte <= 0x39 else 0x2E if byte == 0x2E else 0x20 for byte in range(256))
"""For `translate`: 0 for each digit, points as they are, a blank for all else."""
_LONG = 19  # digits of an integer that may not fit into 64 bits
_LONG_INTEGER = b" " + b"0" * _LONG  # a fraction has a point before it
_STRIDE = 4
_LONG_SAMPLE = b"0" * 4
_LARGE = 1 << 16  # bytes of a document
_BOM = b"\xef\xbb\xbf"


def loads(data: bytes) -> Any:
    """Parse a document; ValueError when it is not JSON, RecursionError when it is nested beyond reason."""
    if orjson is not None and not _has_long_integer(data):
        try:
            return orjson.loads(data)
        except orjson.JSONDecodeError as error:
            _refuse_depth(error)
    # Surrogates that were written as bytes are no UTF-8, but they may stand in a response that was paid for.
    text = data.removeprefix(_BOM).decode("utf-8", "surrogatepass")
    return json.loads(text, parse_constant=_refuse, parse_int=_integer, parse_float=_fraction)


def _refuse_depth(error: Exception) -> None:
    """Raise for what is nested too deep, which is not parsed again: finalisers that run so deep in the stack fail."""
    if "limit" in str(error) or "depth" in str(error):  # "Recursion limit reached", "recursion depth exceeded"
        raise RecursionError("it is nested too deep") from None


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _integer(digits: str) -> int | str:
    try:
        return int(digits)
    except ValueError:  # more digits than Python reads, since that takes quadratic time; they are kept as they came
        return digits


def _fraction(digits: str) -> float | str:
    number = float(digits)
    return digits if math.isinf(number) else number  # 1e999 is kept as it came, too: an infinity can't be sent back


def _has_long_integer(data: bytes) -> bool:
    """Whether an integer of 19 digits stands in a document, be it in a string."""
    # A large one is mostly strings, such as base64, with digits by chance: they are left out.
    if len(data) > _LARGE and b"\\" not in data:
        data = b'"'.join(data.split(b'"')[::2])
    # Of 19 digits in a row every fourth byte gives four in a row, which is quicker to search for.
    if data[::_STRIDE].translate(_SHAPE).find(_LONG_SAMPLE) < 0:
        return False
    shape = data.translate(_SHAPE)
    return _LONG_INTEGER in shape or shape.startswith(_LONG_INTEGER[1:])


def loads_event(data: bytes) -> Any:
    """As `loads`, at half the cost: for the many events of a stream, whose whole response is read with `loads`.

    The price is that orjson gives an integer past 64 bits as a float.
    """
    if orjson is not None:
        try:
            return orjson.loads(data)
        except orjson.JSONDecodeError as error:
            _refuse_depth(error)
    return loads(data)


def dumps(value: Any, default: Callable[[Any], Any]) -> bytes:
    """Write compact UTF-8; `default` turns what JSON has no form for into something that it has.

    Raises:
        TypeError: Something has no form, as `default` says.
        ValueError: A number is NaN or infinite, or it is nested too deep.
    """
    if orjson is not None:
        try:
            text = orjson.dumps(value, default, _PASSTHROUGH)
        except TypeError:
            pass  # also raised for what the standard library can write: big integers, integer keys
        else:
            # A null may have been NaN or Infinity. To write again is cheaper than to check every number before.
            if b"null" in text:
                _dumps(value, default)
            return text
    return _dumps(value, default)


def _dumps(value: Any, default: Callable[[Any], Any]) -> bytes:
    write = partial(json.dumps, value, default=default, separators=(",", ":"), allow_nan=False)
    try:
        text = write(ensure_ascii=False)
    except RecursionError:
        raise ValueError("it contains itself, or is nested too deep") from None
    try:
        return text.encode()
    except UnicodeEncodeError:  # a lone surrogate has no UTF-8 form, only an escaped one
        return write().encode()


if orjson is not None:
    # Dataclasses and datetimes go to `default`, as the standard library does.
    _PASSTHROUGH = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME
