# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What every type has in common: it remembers what it came from, so that nothing is lost on the wire."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Final, final

import attrs

from .lazy import names_of

if TYPE_CHECKING:
    from ..info import HttpInfo

__all__ = ["NULL", "Answer", "Null", "Record", "Unknown", "plain", "shallow_dict", "shown", "table_of", "to_dict"]

_SHOWN = 200  # characters of a string in a repr
_ITEMS = 20  # of a list or a mapping
_DEPTH = 20
_SCALARS = (str, int, float, bool, type(None))


@final
class Null:
    """The type of `NULL`, which sends a JSON null where None would leave the field out."""

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


class Table:
    """The wire side of a class: what its fields are called there."""

    __slots__ = ("by_wire", "fields", "secret")

    def __init__(self, fields: tuple[tuple[str, str, bool], ...], secret: frozenset[str]) -> None:
        self.fields = fields
        """(Python name, wire name, whether None is sent as null) of each field, as declared."""
        self.by_wire = {wire: (name, null) for name, wire, null in fields}
        """Wire name -> (Python name, whether None is sent as null)."""
        self.secret = secret
        """The fields that are not shown."""


_tables: dict[type, Table] = {}


def table_of(cls: type[Record]) -> Table:
    """The wire names of a class, worked out once."""
    table = _tables.get(cls)
    if table is None:
        found = [field for field in attrs.fields(cls) if not field.name.startswith("_")]
        fields = [
            (field.name, field.metadata.get("wire", field.name), field.metadata.get("null", False)) for field in found
        ]
        secret = frozenset(field.name for field in found if field.metadata.get("secret"))
        table = _tables[cls] = Table(tuple(fields), secret)
    return table


@attrs.define(kw_only=True, eq=False, repr=False)
class Record:
    """Base of all types. A field is None when the service left it out or sent null.

    A record that came from the wire keeps the mapping it was made from: what you did not touch goes back
    as it came, keys that no field holds included. Set a field to None to leave it out.
    """

    if TYPE_CHECKING:
        _wire: ClassVar[Mapping[str, Any] | None]
    else:  # a field, so that attrs.evolve, copies and pickles keep it; hidden from those who construct
        _wire = attrs.field(default=None, alias="_wire", type=Any)

    __hash__ = None  # type: ignore[assignment]

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        # attrs compiles __init__ outside of the module: typing.get_type_hints would not find the names in its hints.
        cls.__init__.__globals__["__builtins__"] = names_of(cls.__module__)

    @property
    def extra(self) -> dict[str, Any]:
        """The keys that the service sent and no field holds, with plain JSON values."""
        known = table_of(type(self)).by_wire
        return {key: value for key, value in (self._wire or {}).items() if key not in known}

    def __eq__(self, other: object) -> bool:
        """Records are equal if they have the same class and serialize to the same JSON."""
        if type(other) is not type(self):
            return NotImplemented
        return to_dict(self) == to_dict(other)

    def __repr__(self) -> str:
        table = table_of(type(self))
        parts = [
            f"{name}={'***' if name in table.secret else shown(value)}"
            for name, _, _ in table.fields
            if (value := getattr(self, name, None)) is not None
        ]
        if extra := self.extra:
            parts.append(f"extra={shown(extra)}")
        return f"{type(self).__name__}({', '.join(parts)})"


def shown(value: object, depth: int = 0) -> str:
    """A repr in which long strings, lists and mappings are cut, and deep nesting."""
    if isinstance(value, str):
        text = repr(value[: _SHOWN + 1])
        return f"{text[:_SHOWN]}...' ({len(value):,} characters)" if len(value) > _SHOWN else text
    if not isinstance(value, (list, dict)):
        return repr(value)
    if depth > _DEPTH:
        return "..."
    if isinstance(value, list):
        parts = [shown(item, depth + 1) for item in value[:_ITEMS]]
    else:
        parts = [f"{key!r}: {shown(item, depth + 1)}" for key, item in itertools.islice(value.items(), _ITEMS)]
    if len(value) > _ITEMS:
        parts.append(f"... ({len(value):,} in all)")
    text = ", ".join(parts)
    return f"[{text}]" if isinstance(value, list) else f"{{{text}}}"


@attrs.define(kw_only=True, eq=False, repr=False)
class Answer(Record):
    """A whole response body, with the HTTP side of it in `http`."""

    if TYPE_CHECKING:
        _http: ClassVar[HttpInfo | None]
    else:
        _http = attrs.field(default=None, alias="_http", type=Any)

    @property
    def http(self) -> HttpInfo:
        """Status, headers, ids, attempts and time of the call. Only an object that a call returned has it."""
        if self._http is None:
            raise AttributeError(f"this {type(self).__name__} did not come from a call, so it has no .http")
        return self._http


@attrs.define(kw_only=True, eq=False, repr=False)
class Unknown(Record):
    """A member of a union that this version does not know. It goes back unchanged."""

    @property
    def raw(self) -> dict[str, Any]:
        """The whole mapping, as it came."""
        return shallow_dict(self)


# -- writing ----------------------------------------------------------------------------------------------


def shallow_dict(record: Record) -> dict[str, Any]:
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


def plain(value: Any) -> Any:
    """Records, NULL and containers as plain JSON values, in fresh containers, however deep they are nested."""
    whole: list[Any] = [value]
    todo: list[tuple[Any, Any, Any]] = [(whole, 0, value)]
    while todo:
        place, key, value = todo.pop()
        if isinstance(value, Record):
            value = shallow_dict(value)
        made: Any
        if isinstance(value, Mapping):
            made = dict(value)
            todo += [(made, name, item) for name, item in made.items() if item.__class__ not in _SCALARS]
        elif isinstance(value, (list, tuple)):
            made = list(value)
            todo += [(made, index, item) for index, item in enumerate(made) if item.__class__ not in _SCALARS]
        elif value is NULL:
            made = None
        else:
            made = value.value if isinstance(value, Enum) else value
        place[key] = made
    return whole[0]


def to_dict(value: Record | Mapping[str, Any]) -> dict[str, Any]:
    """A record (or a mapping with records in it) as plain dicts, lists and scalars.

    Keys come in the order they came in from the wire, else as declared; what is None is left out.
    """
    found: dict[str, Any] = plain(value)
    return found
