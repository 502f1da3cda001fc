# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The function that reads the objects of one class: interpreted at first, then compiled for what arrives.

A stream brings thousands of objects that all have the same few of their class's fields. A function that looks up
just these, and needs no look-up to know that the others are absent, reads a stream of chat chunks in 92 % of the time
of one that looks up every field (median of 15 paired rounds). A first response has few objects of each class: to
compile a function for each would take longer than reading them. For a class with the fields `id`, `name` and `parts`
(objects), the function for objects that hold `id`, `parts` and a key `new` that no field holds is

    def read(data, _=None):
        if data.__class__ is dict and len(data) == 3 and 'new' in data:
            try:
                record = new(cls)
                record._wire = data
                value = data['id']
                record.id = value
                value = data['parts']
                record.parts = list(map(each_parts, value)) if value and value.__class__ is list else value
                record.name = None
                return record
            except KeyError:
                pass
        return other(data)

Before it has learned, it is `return other(data)` alone. `other` reads any object, and counts the shape of one in
four of those that come to it: counting a shape costs more than reading the object. A function takes as long to compile
as 200 objects to read, and 200 times that where a type has to be loaded for it; so it comes late, and a type is loaded
when it is met.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import CodeType, FunctionType
from typing import Any

import attrs

from .record import Record, table_of

__all__ = ["compile_reader"]

_SAMPLE = 4  # count the shape of one in so many objects: counting costs more than reading
_PATIENCE = 16  # sightings of a shape before the function is compiled for it, 16 times as many each time
_SHAPES_SEEN = 64  # a server may send any number of shapes: more are not counted
_UNKNOWN = 32  # keys that no field holds, in a shape that is worth a function
_KEY = 100  # characters of a key in such a shape
_INTERPRETED = 128  # objects that are read without a function of any kind
_SOURCE = "def read(data, _=None):\n    return other(data)\n"
_STUB = next(found for found in compile(_SOURCE, "<reader>", "exec").co_consts if isinstance(found, CodeType))

Hook = Callable[[Any], Any]


def compile_reader(
    cls: type[Record], hook_of: Callable[[str], Hook], source_of: Callable[[str, bool, dict[str, Any]], str]
) -> Callable[[Any, Any], Any]:
    """A function from a mapping to an object of `cls`; what is no mapping is given back.

    Args:
        cls: The class.
        hook_of: Field -> the function that reads a list or an object that came for it.
        source_of: Field, and whether objects or lists came for it -> the expression that makes its value of the JSON
            value `value`; it puts what it uses into the namespace that it is given.
    """
    read: Callable[[Any, Any], Any] = _Reader(cls, hook_of, source_of).read
    return read


class _Reader:
    """The function `read` for one class, and what was learned about the objects that came."""

    def __init__(
        self, cls: type[Record], hook_of: Callable[[str], Hook], source_of: Callable[[str, bool, dict[str, Any]], str]
    ) -> None:
        self._cls = cls
        self._hook_of, self._source_of = hook_of, source_of
        self._table = table_of(cls)
        self._hidden = [field.name for field in attrs.fields(cls) if field.name.startswith("_")]
        self._hooks: dict[str, Hook] = {}
        self._general: Hook = self._interpreted
        self._seen: dict[tuple[str, ...], int] = {}
        self._patience = _PATIENCE
        self._misses = 0
        self._scope: dict[str, Any] = {"cls": cls, "new": cls.__new__, "other": self._other}
        self.read: Any = FunctionType(_STUB, self._scope, "read", (None,))

    def _other(self, data: Any) -> Any:
        """For what `read` is not compiled for: read it in the general way, and learn."""
        if data.__class__ is not dict and not isinstance(data, Mapping):
            return data
        self._misses += 1
        if self._misses == _INTERPRETED:
            self._general = self._compiled(self._table.by_wire, "data.get({!r})", "True")
        if self._misses % _SAMPLE == 0 and len(data) <= len(self._table.fields) + _UNKNOWN:
            self._learn(data)
        return self._general(data)

    def _learn(self, data: Mapping[str, Any]) -> None:
        """Compile `read` for the shape of an object that has come often enough."""
        shape = tuple(data)
        seen = self._seen
        seen[shape] = count = seen.get(shape, 0) + 1
        if count >= self._patience and all(key.__class__ is str and len(key) <= _KEY for key in shape):
            self._patience *= 16
            seen.clear()
            # As many keys as the shape, and each of them (`data[...]` raises for a field's): then it has no other.
            unknown = "".join(f" and {key!r} in data" for key in shape if key not in self._table.by_wire)
            guard = f"data.__class__ is dict and len(data) == {len(shape)}{unknown}"
            # In place, since the readers of other classes hold the function.
            self.read.__code__ = self._compiled(self._table.by_wire.keys() & data.keys(), "data[{!r}]", guard).__code__
        elif len(seen) > _SHAPES_SEEN:
            seen.clear()

    def _interpreted(self, data: Mapping[str, Any]) -> Any:
        record = self._cls.__new__(self._cls)
        for name in self._hidden:
            setattr(record, name, None)
        record._wire = data  # type: ignore[misc]
        hooks = self._hooks
        for name, wire, _ in self._table.fields:
            value = data.get(wire)
            if not (value is None or isinstance(value, (str, int, float))):
                if name not in hooks:
                    hooks[name] = self._hook_of(name)
                value = hooks[name](value)
            setattr(record, name, value)
        return record

    def _compiled(self, present: Iterable[str], look_up: str, guard: str) -> FunctionType:
        lines = ["record = new(cls)", "record._wire = data"]
        absent = [name for name in self._hidden if name != "_wire"]
        for name, wire, _ in self._table.fields:
            if wire in present:
                source = self._source_of(name, name in self._hooks, self._scope)
                lines += [f"value = {look_up.format(wire)}", f"record.{name} = {source}"]
            else:
                absent.append(name)
        lines += [f"record.{name} = None" for name in absent]
        body = "".join(f"            {line}\n" for line in lines)
        source = (
            "def read(data, _=None):\n"
            f"    if {guard}:\n"
            "        try:\n"
            f"{body}            return record\n"
            "        except KeyError:\n"
            "            pass\n"
            "    return other(data)\n"
        )
        made: dict[str, Any] = {}
        exec(compile(source, f"<reader of {self._cls.__name__}>", "exec"), self._scope, made)
        function: FunctionType = made["read"]
        return function
