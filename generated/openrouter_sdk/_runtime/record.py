# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What every type has in common: it remembers what it came from, so that nothing is lost on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple, final

import attrs

if TYPE_CHECKING:
    from .http import HttpInfo

__all__ = ["NULL", "Answer", "Null", "Record", "Unknown", "members", "table_of"]

_SHOWN = 200  # characters of a text in a repr


@final
class Null:
    """The type of `NULL`, which sends a JSON null where None would leave the member out."""

    _instance: Null | None = None

    def __new__(cls) -> Null:
        """The one instance."""
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __repr__(self) -> str:
        return "NULL"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> tuple[type[Null], tuple[()]]:
        return Null, ()


NULL: Final = Null()
"""Sends null: `client.keys.update(hash, limit=NULL)` takes the limit away, `limit=None` leaves it as it is."""


class Table(NamedTuple):
    """The wire side of a class: what its fields are called there."""

    fields: tuple[tuple[str, str, bool], ...]
    """(Python name, wire name, whether None is sent as null) of each field, as declared."""
    by_wire: dict[str, tuple[str, bool]]
    """Wire name -> (Python name, whether None is sent as null)."""


_tables: dict[type, Table] = {}


def table_of(cls: type[Record]) -> Table:
    """The wire names of a class, worked out once."""
    table = _tables.get(cls)
    if table is None:
        fields = tuple(
            (field.name, field.metadata.get("wire", field.name), field.metadata.get("null", False))
            for field in attrs.fields(cls)
            if not field.name.startswith("_")
        )
        table = _tables[cls] = Table(fields, {wire: (name, null) for name, wire, null in fields})
    return table


@attrs.define(kw_only=True, eq=False, repr=False)
class Record:
    """Base of all types. A field is None when the service left it out or sent null.

    A record that came from the wire keeps the mapping it was made from: what you did not touch goes back
    as it came, members that no field holds included. Set a field to None to leave it out.
    """

    if TYPE_CHECKING:
        _wire: ClassVar[Mapping[str, Any] | None]
    else:  # a field, so that attrs.evolve, copies and pickles keep it; hidden from those who construct
        _wire = attrs.field(default=None, alias="_wire", type="Mapping[str, Any] | None")

    __hash__ = None  # type: ignore[assignment]

    @property
    def extra(self) -> dict[str, Any]:
        """The members that the service sent and no field holds, as plain JSON values."""
        known = table_of(type(self)).by_wire
        return {key: value for key, value in (self._wire or {}).items() if key not in known}

    def __eq__(self, other: object) -> bool:
        """Equal are records of one class that would be sent as the same JSON."""
        if type(other) is not type(self):
            return NotImplemented
        from .convert import to_dict

        return to_dict(self) == to_dict(other)

    def __repr__(self) -> str:
        shown = [
            f"{name}={_shortened(value)}"
            for name, _, _ in table_of(type(self)).fields
            if (value := getattr(self, name, None)) is not None
        ]
        if extra := self.extra:
            shown.append(f"extra={_shortened(extra)}")
        return f"{type(self).__name__}({', '.join(shown)})"


def _shortened(value: object) -> str:
    text = repr(value)
    if isinstance(value, str) and len(text) > _SHOWN:
        return f"{text[:_SHOWN]}...' ({len(value):,} characters)"
    return text


def members(record: Record) -> dict[str, Any]:
    """A record as a mapping, one level deep: in the order it came, else as declared."""
    table = table_of(type(record))
    wire = record._wire
    out: dict[str, Any] = {}
    if wire is not None:
        for key, came in wire.items():
            if (known := table.by_wire.get(key)) is None:
                out[key] = came
            elif (value := getattr(record, known[0])) is not None or came is None or known[1]:
                out[key] = value
    for name, key, null in table.fields:
        if wire is None or key not in wire:
            value = getattr(record, name)
            if value is not None or (null and wire is None):
                out[key] = value
    return out


@attrs.define(kw_only=True, eq=False, repr=False)
class Answer(Record):
    """A whole answer of the service, with the HTTP side of it in `http`."""

    if TYPE_CHECKING:
        _http: ClassVar[HttpInfo | None]
    else:
        _http = attrs.field(default=None, alias="_http", type="HttpInfo | None")

    @property
    def http(self) -> HttpInfo:
        """Status, headers, ids, attempts and time of the call. Only an answer that a call gave has it."""
        if self._http is None:
            raise AttributeError(f"this {type(self).__name__} did not come from a call, so it has no .http")
        return self._http


@attrs.define(kw_only=True, eq=False, repr=False)
class Unknown(Record):
    """A member of a union that this version does not know. It goes back unchanged."""

    @property
    def raw(self) -> dict[str, Any]:
        """The whole mapping, as it came."""
        return members(self)
