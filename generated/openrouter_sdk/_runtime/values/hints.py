# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What a type hint says: the hints of a class, the parts of a union, the classes behind a tag."""

from __future__ import annotations

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
    "is_container",
    "is_record",
    "is_union",
    "tagged",
    "type_hints",
    "union_parts",
]

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
    """The classes of a union of objects, and how to tell which one an object is for."""

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
        self.guesses: list[tuple[frozenset[str], type[Record]]] = []
        """For objects without the tag, where the union asks for it: (required members, class)."""
        infer = fields[name].metadata.get("infer", False)
        for cls in records:
            if cls is not unknown:
                self._add(cls, infer)

    def _add(self, cls: type[Record], infer: bool) -> None:
        known = table_of(cls).by_wire.get(self.tag)
        if known is None:  # the one that has no such member
            self.by_value[None] = cls
            return
        name, _ = known
        fields = attrs.fields_dict(cls)
        if infer:
            required = {wire for field, wire, _ in table_of(cls).fields if is_required(fields[field])}
            self.guesses.append((frozenset(required - {self.tag}), cls))
        if isinstance(fields[name].default, str):  # its only value, without working out the hint
            self.by_value[fields[name].default] = cls
            return
        hint = hint_of(cls, name)
        literals = [part for part in union_parts(hint) if typing.get_origin(part) is typing.Literal]
        self.by_value.update(dict.fromkeys([value for part in literals for value in typing.get_args(part)], cls))
        if types.NoneType in typing.get_args(hint):
            self.by_value[None] = cls
        if not literals:
            self.rest = cls

    def pick(self, value: Mapping[str, Any]) -> type[Record]:
        """The class that an object is for."""
        found = value.get(self.tag)
        if found is None and self.guesses:
            return next((cls for required, cls in self.guesses if required <= value.keys()), self.rest)
        return self.by_value.get(found, self.rest) if found is None or isinstance(found, str) else self.rest


def is_required(field: attrs.Attribute[Any]) -> bool:
    """Whether a field has to be there: it has no default, or only one value."""
    return field.default is not None


@lru_cache(maxsize=512)
def tagged(records: tuple[type[Record], ...]) -> Tagged:
    """How the objects of a union are told apart, worked out once."""
    return Tagged(records)
