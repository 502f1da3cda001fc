"""What a spec says, as values: fields, types, operations, areas. Nothing is read or decided here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

Schema = dict[str, Any]


class SpecError(Exception):
    """What is wrong in a spec file, where, and what to write instead."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(f"{where}: {what}")


@attrs.frozen
class Field:
    """A field of an object, or a parameter."""

    wire: str
    name: str
    schema: Schema
    required: bool
    nullable: bool
    description: str
    location: str = "body"

    @property
    def const(self) -> Any:
        """The only value, or None."""
        return self.schema.get("const")

    @property
    def is_secret(self) -> bool:
        """Whether it may not be shown."""
        return bool(self.schema.get("secret"))

    @property
    def is_streamed(self) -> bool:
        """Whether it is a list that is sent item by item."""
        return bool(self.schema.get("streamed"))

    @property
    def is_file(self) -> bool:
        """Whether it is a file of a multipart body."""
        return self.schema.get("format") == "binary"


@attrs.frozen
class Type:
    """A type of the spec: an object with fields, or an alias for a type expression."""

    name: str
    area: str
    where: str
    schema: Schema
    description: str
    docs: str | None
    fields: tuple[Field, ...] | None
    """Those of its base first."""
    base: str | None
    """The object whose fields it has too."""
    mixin: str | None
    tag: str | None
    """The field that tells the members of a union apart."""
    keywords: str | None
    """The TypedDict of its own fields, for methods that take them as keywords."""
    references: tuple[str, ...]

    @property
    def unknown(self) -> str:
        """The class for what a union does not know."""
        return f"Unknown{self.name}"

    @property
    def input(self) -> str:
        """The alias that takes mappings too, where the spec asks for one."""
        return f"{self.name}Input"


@attrs.frozen
class Operation:
    """A method of the API."""

    area: str
    name: str
    method: str
    path: str
    summary: str
    docs: str
    parameters: tuple[Field, ...]
    body: Type | None
    fixed: Mapping[str, Any]
    omitted: frozenset[str]
    arguments: str | None
    returns: Type | None
    media: str | None
    """The media type of a response with bytes."""
    events: Type | None
    dialect: str | None
    paged: str | None
    errors: tuple[int, ...]
    key: str = "api"
    encoding: str = "json"
    status: int = 200
    joined: bool = False
    """Whether its two parameters of the path may be given as one string."""
    description: str = ""

    @property
    def id(self) -> str:
        """Area and method: `chat.create`."""
        return f"{self.area}.{self.name}"

    @property
    def where(self) -> str:
        """The place in the spec."""
        return f"{self.area}.json#/operations/{self.name}"

    @property
    def in_body(self) -> tuple[Field, ...]:
        """The fields of the body that are arguments."""
        fields = self.body.fields or () if self.body is not None else ()
        return tuple(field for field in fields if field.wire not in self.omitted and field.wire not in self.fixed)

    @property
    def streamed(self) -> tuple[Field, ...]:
        """The field of the body that is sent item by item, after those that stand before it; nothing without one."""
        fields = self.body.fields or () if self.body is not None else ()
        index = next((index for index, field in enumerate(fields) if field.is_streamed), None)
        return () if index is None else fields[: index + 1]

    @property
    def furthest(self) -> int | None:
        """The last offset that the service takes, where a list ends with it."""
        return next((f.schema["maximum"] for f in self.parameters if "maximum" in f.schema), None)

    @property
    def inputs(self) -> tuple[Field, ...]:
        """All arguments of the method: path, required, then the rest."""
        rest = [field for field in self.parameters if field.location != "path"] + list(self.in_body)
        return (
            *(field for field in self.parameters if field.location == "path"),
            *(field for field in rest if field.required),
            *(field for field in rest if not field.required),
        )


@attrs.frozen
class Area:
    """One spec file."""

    name: str
    """`keys`, or `shared/usage` for types that several areas use."""
    description: str
    types: tuple[Type, ...]
    operations: tuple[Operation, ...]
    example: tuple[str, ...] = ()
    """Lines of Python that show the area."""


@attrs.frozen
class Spec:
    """All spec files."""

    api: Mapping[str, Any]
    areas: tuple[Area, ...]
    types: Mapping[str, Type]

    @property
    def operations(self) -> Iterator[Operation]:
        """Those of all areas."""
        return (operation for area in self.areas for operation in area.operations)

    def chain(self, type_: Type) -> list[Type]:
        """A type, its base, the base of that, and so on."""
        found = [type_]
        while (base := found[-1].base) is not None and base not in [other.name for other in found]:
            found.append(self.types[base])
        return found

    def reachable(self, roots: Iterable[str]) -> set[str]:
        """The names of these types and of all that they refer to."""
        found: set[str] = set()
        waiting = list(roots)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting.extend(self.types[name].references)
        return found

    def own_fields(self, type_: Type) -> tuple[Field, ...]:
        """The fields that are not those of its base."""
        inherited = self.types[type_.base].fields if type_.base else None
        return (type_.fields or ())[len(inherited or ()) :]
