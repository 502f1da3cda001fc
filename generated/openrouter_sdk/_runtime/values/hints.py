# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What a type hint says: the hints of a class, the parts of a union, the classes behind a tag."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import attrs

from .lazy import names_of
from .record import Record, Unknown, table_of

__all__ = [
    "Tagged",
    "hint_of",
    "holds_record",
    "holds_scalars",
    "is_container",
    "is_record",
    "is_union",
    "tagged",
    "type_hints",
    "union_parts",
]

_BUILT_IN = re.compile(r"(?:\b(?:str|int|float|bool|None|Any|list|dict)\b|[][|, ])+")
_hints: dict[type, dict[str, Any]] = {}


def type_hints(cls: type) -> dict[str, Any]:
    """Python field name -> resolved type, for a class of this package or any other with annotations."""
    hints = _hints.get(cls)
    if hints is None:
        if is_record(cls):
            found = {field.name: hint_of(cls, field.name) for field in attrs.fields(cls)}
        else:
            found = typing.get_type_hints(cls)
        hints = _hints[cls] = {name: hint for name, hint in found.items() if not name.startswith("_")}
    return hints


def hint_of(cls: type[Record], name: str) -> Any:
    """The type of one field, resolved; nothing is loaded that other fields need."""
    for base in cls.__mro__:
        hint = vars(base).get("__annotations__", {}).get(name)
        if hint is not None:
            return eval(hint, {}, names_of(base.__module__)) if isinstance(hint, str) else hint
    return Any


def holds_scalars(cls: type[Record], name: str) -> bool:
    """Whether a field's annotation names built-in types only, so that no class has to be loaded for it."""
    hints = (vars(base).get("__annotations__", {}).get(name, "") for base in cls.__mro__)
    return _BUILT_IN.fullmatch(next(filter(None, hints), "")) is not None


def union_parts(hint: Any) -> tuple[Any, ...]:
    """The members of a union without None; any other hint is a union of itself."""
    if not is_union(hint):
        return (hint,)
    return tuple(part for part in typing.get_args(hint) if part is not types.NoneType)


def is_union(hint: Any) -> bool:
    """Whether it is `A | B` or `Union[A, B]`."""
    return typing.get_origin(hint) in (typing.Union, types.UnionType)


def is_record(hint: Any) -> bool:
    """Whether it is a class of this package."""
    return isinstance(hint, type) and issubclass(hint, Record)


def holds_record(hint: Any) -> bool:
    """Whether it is a class of this package, or a container or union of such."""
    return is_record(hint) or any(holds_record(part) for part in typing.get_args(hint))


def is_container(hint: Any, *origins: type) -> bool:
    """Whether it is one of these containers, with classes of this package in it."""
    return typing.get_origin(hint) in origins and holds_record(hint)


class Tagged:
    """The classes of a union of objects, and which of them an object is read as."""

    __slots__ = ("by_value", "guesses", "rest", "tag")

    def __init__(self, records: tuple[type[Record], ...]) -> None:
        """Work it out from the classes.

        The union's Unknown class names the tag. A class without values takes the others in its place; the value None
        stands for an object without the tag, where a class can be without.
        """
        (unknown,) = (cls for cls in records if issubclass(cls, Unknown))
        fields = attrs.fields_dict(unknown)
        name, self.tag, _ = next(
            (field for field in table_of(unknown).fields if fields[field[0]].metadata.get("tag")),
            table_of(unknown).fields[0],
        )
        self.by_value: dict[Any, type[Record]] = {}
        """Value of the tag -> class."""
        self.rest: type[Record] = unknown
        """The class for all other values."""
        self.guesses: dict[Any, list[tuple[frozenset[str], type[Record]]]] = {}
        """Of a union with `infer`: value that several classes have -> the required keys of each, and the class; None
        stands for objects without the tag, which can be of any class."""
        infer = fields[name].metadata.get("infer", False)
        for cls in records:
            if cls is not unknown:
                self._add(cls, infer)
        self.guesses = {value: found for value, found in self.guesses.items() if value is None or len(found) > 1}

    def _add(self, cls: type[Record], infer: bool) -> None:
        known = table_of(cls).by_wire.get(self.tag)
        if known is None:  # the one without such a field
            self.by_value[None] = cls
            return
        name, _ = known
        fields = attrs.fields_dict(cls)
        only = fields[name].default  # known without working out the hint
        values = [only] if isinstance(only, str) else self._values(hint_of(cls, name))
        self.by_value.update(dict.fromkeys(values, cls))
        if not set(values) - {None}:
            self.rest = cls
        if infer:
            required = {wire for field, wire, _ in table_of(cls).fields if is_required(fields[field])}
            for value in {None, *values}:
                self.guesses.setdefault(value, []).append((frozenset(required - {self.tag}), cls))

    def _values(self, hint: Any) -> list[Any]:
        """The values of a tag that can have several, or can be absent."""
        literals = [part for part in union_parts(hint) if typing.get_origin(part) is typing.Literal]
        absent = [None] if types.NoneType in typing.get_args(hint) else []
        return [*(value for part in literals for value in typing.get_args(part)), *absent]

    def pick(self, value: Mapping[str, Any]) -> type[Record]:
        """The class that an object is for."""
        found = value.get(self.tag)
        if found is not None and not isinstance(found, str):
            return self.rest
        if (guesses := self.guesses.get(found)) is not None:
            return next((cls for required, cls in guesses if required <= value.keys()), self.rest)
        return self.by_value.get(found, self.rest)


def is_required(field: attrs.Attribute[Any]) -> bool:
    """Whether a field has to be there: it has no default, or only one value."""
    return field.default is not None


@lru_cache(maxsize=512)
def tagged(records: tuple[type[Record], ...]) -> Tagged:
    """The classes of a union by tag, worked out once."""
    return Tagged(records)
