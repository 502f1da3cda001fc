# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Whether a JSON value is what a type says. Reading never asks; the sandbox and strict callers do."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import attrs

from .hints import tagged, type_hints, union_parts
from .record import Record, shown, table_of

__all__ = ["Mismatch", "below", "mismatches", "wrong"]


class Mismatch(NamedTuple):
    """One place where a value is not what its type says."""

    path: str
    """Where: `choices[0].message.content`."""
    what: str
    """What was expected, and what is there."""

    def __str__(self) -> str:
        return f"{self.path}: {self.what}"


def mismatches(value: Any, hint: Any, path: str = "") -> Iterator[Mismatch]:
    """Every place where a plain JSON value does not fit a type. Unknown keys and new values of open enums fit."""
    origin = typing.get_origin(hint)
    if hint is Any:
        return
    if origin in (typing.Union, types.UnionType):
        yield from _in_union(value, hint, path)
    elif isinstance(hint, type) and issubclass(hint, Record):
        yield from _in_record(value, hint, path)
    elif origin is list:
        if not _is_list(value):
            yield wrong(path, "a list", value)
        else:
            (item,) = typing.get_args(hint)
            for index, element in enumerate(value):
                yield from mismatches(element, item, f"{path}[{index}]")
    elif origin is dict:
        if not isinstance(value, Mapping):
            yield wrong(path, "an object", value)
        else:
            for key, element in value.items():
                yield from mismatches(element, typing.get_args(hint)[1], below(path, key))
    elif not _is_scalar(value, hint):
        yield wrong(path, _said(hint), value)


def _in_record(value: Any, cls: type[Record], path: str) -> Iterator[Mismatch]:
    if not isinstance(value, Mapping):
        yield wrong(path, f"an object ({cls.__name__})", value)
        return
    hints = type_hints(cls)
    fields = attrs.fields_dict(cls)
    table = table_of(cls)
    for name, wire, _ in table.fields:
        if wire in value:
            found = mismatches(value[wire], hints[name], below(path, wire))
            yield from (Mismatch(at, "is not what it should be") for at, _ in found) if name in table.secret else found
        elif fields[name].default is attrs.NOTHING:
            yield Mismatch(below(path, wire), "is required and missing")


def _in_union(value: Any, hint: Any, path: str) -> Iterator[Mismatch]:
    parts = union_parts(hint)
    if value is None:
        if types.NoneType not in typing.get_args(hint):
            yield wrong(path, " or ".join(map(_said, parts)), value)
        return
    records = [part for part in parts if isinstance(part, type) and issubclass(part, Record)]
    if isinstance(value, Mapping) and records:
        yield from mismatches(value, _picked(value, records), path)
        return
    if _is_list(value) and (lists := [part for part in parts if typing.get_origin(part) is list]):
        tried = [list(mismatches(value, part, path)) for part in lists]
        yield from min(tried, key=len)
        return
    if all(any(mismatches(value, part, path)) for part in parts):
        yield wrong(path, " or ".join(dict.fromkeys(map(_said, parts))), value)


def _picked(value: Mapping[str, Any], records: Sequence[type[Record]]) -> type[Record]:
    """The class of a union that a mapping is meant for."""
    return records[0] if len(records) == 1 else tagged(tuple(records)).pick(value)


def _is_list(value: Any) -> bool:
    return isinstance(value, (list, tuple))


def _is_scalar(value: Any, hint: Any) -> bool:
    if typing.get_origin(hint) is typing.Literal:
        return any(value == known and type(value) is type(known) for known in typing.get_args(hint))
    if hint is types.NoneType:
        return value is None
    if hint is bool:
        return isinstance(value, bool)
    if hint in (int, float):
        whole = hint is float or isinstance(value, int) or (isinstance(value, float) and value.is_integer())
        return whole and isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, hint) if isinstance(hint, type) else True


_SAID = {str: "a string", int: "a whole number", float: "a number", bool: "true or false", types.NoneType: "null"}


def _said(hint: Any) -> str:
    origin = typing.get_origin(hint)
    if origin is typing.Literal:
        known = typing.get_args(hint)
        return f"{known[0]!r}" if len(known) == 1 else f"one of {', '.join(map(repr, known))}"
    if origin is list:
        return "a list"
    if origin is dict or (isinstance(hint, type) and issubclass(hint, Record)):
        return "an object"
    return _SAID.get(hint, str(hint))


def wrong(path: str, expected: str, value: Any) -> Mismatch:
    """That something else was expected there."""
    found = "null" if value is None else f"{type(value).__name__} {_shown(value)}"
    return Mismatch(path or "(the whole)", f"expected {expected}, found {found}")


def _shown(value: Any) -> str:
    text = shown(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def below(path: str, name: str) -> str:
    """The path of a key."""
    return f"{path}.{name}" if path else name
