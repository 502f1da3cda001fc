# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The function that reads the objects of one class, compiled for the class and then for what arrives.

A stream brings thousands of objects that all have the same few of their class's members. A function that
looks up just these, and needs no look-up to know that the others are absent, reads a chunk of a chat in two
thirds of the time (1.8 us against 2.7), which is what keeps a stream within half the cost of parsing it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import CodeType, FunctionType
from typing import Any

import attrs

from .record import Record, table_of

__all__ = ["compile_reader"]

_SAMPLE = 4  # every which object that does not fit is looked at
_PATIENCE = 2  # looks at one shape before the function is compiled for it, four times as many each time
_SHAPES_SEEN = 64
_SOURCE = "def read(data, _=None):\n    return other(data)\n"
_STUB = next(found for found in compile(_SOURCE, "<reader>", "exec").co_consts if isinstance(found, CodeType))


def compile_reader(cls: type[Record], fields: Mapping[str, str], scope: dict[str, Any]) -> Callable[[Any, Any], Any]:
    """A function from a mapping to an object of `cls`; what is no mapping is given back.

    Args:
        cls: The class.
        fields: Field -> the expression that makes its value of the JSON value `value`.
        scope: The names that the expressions use.
    """
    table = table_of(cls)
    general: Callable[[Any], Any] | None = None
    seen: dict[tuple[str, ...], int] = {}
    patience = _PATIENCE
    misses = 0

    def other(data: Any) -> Any:
        """For what the function is not compiled for: read it in the general way, and learn."""
        nonlocal general, patience, misses
        if data.__class__ is not dict and not isinstance(data, Mapping):
            return data
        if general is None:
            general = _compiled(table.by_wire, "data.get({!r})", "True")
        misses += 1
        if misses % _SAMPLE:
            return general(data)
        shape = tuple(data)
        seen[shape] = count = seen.get(shape, 0) + 1
        if count >= patience and all(key.__class__ is str for key in shape):
            patience *= 4
            seen.clear()
            # As many members, and all of the shape's among them: then there is none that it has not.
            unknown = "".join(f" and {key!r} in data" for key in shape if key not in table.by_wire)
            guard = f"data.__class__ is dict and len(data) == {len(shape)}{unknown}"
            # In place, since the readers of other classes hold the function.
            read.__code__ = _compiled(table.by_wire.keys() & data.keys(), "data[{!r}]", guard).__code__
        elif len(seen) > _SHAPES_SEEN:
            seen.clear()
        return general(data)

    def _compiled(present: Iterable[str], look_up: str, guard: str) -> FunctionType:
        lines = ["record = new(cls)", "record._wire = data"]
        absent = [field.name for field in attrs.fields(cls) if field.name.startswith("_") and field.name != "_wire"]
        for wire, (name, _) in table.by_wire.items():
            if wire in present:
                lines += [f"value = {look_up.format(wire)}", f"record.{name} = {fields[name]}"]
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
        exec(compile(source, f"<reader of {cls.__name__}>", "exec"), scope, made)
        function: FunctionType = made["read"]
        return function

    scope.update(cls=cls, new=cls.__new__, other=other)
    read = FunctionType(_STUB, scope, "read", (None,))
    return read
