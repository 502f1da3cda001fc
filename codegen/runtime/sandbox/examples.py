# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Data that is valid under a type, or under a JSON Schema, and the same each time."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from typing import Any, Final

import attrs

from ..values.hints import type_hints, union_parts
from ..values.record import Record, table_of

__all__ = ["ID", "TIME", "example", "example_of_schema"]

ID: Final = "00000000-0000-4000-8000-000000000000"
"""The example of an id, and the id of the workspace that everything belongs to."""
TIME: Final = "2026-01-01T00:00:00.000Z"
_DEEPEST = 6
# A word of a field's name -> the string for it.
_STRINGS = {
    **dict.fromkeys(("at", "timestamp"), TIME),
    "date": TIME[:10],
    **dict.fromkeys(("url", "urls", "uri", "uris"), "https://example.com/sandbox"),
    **dict.fromkeys(("id", "ids"), ID),
    **dict.fromkeys(("email", "emails"), "sandbox@example.com"),
}


def example(hint: Any, name: str = "", depth: int = 0) -> Any:
    """A plain JSON value that a type allows: what is required, with the simplest values."""
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        if types.NoneType in typing.get_args(hint) and depth >= _DEEPEST:
            return None
        return example(union_parts(hint)[0], name, depth)
    if isinstance(hint, type) and issubclass(hint, Record):
        return _record(hint, depth)
    if origin is list:
        return [] if depth >= _DEEPEST else [example(typing.get_args(hint)[0], name, depth + 1)]
    if origin is dict:
        return {}
    if origin is typing.Literal:
        return typing.get_args(hint)[0]
    if hint is str:
        return _text(name)
    return {int: 1, float: 1.0, bool: False}.get(hint)


def _text(name: str) -> str:
    """A string that passes checks of the format of times, addresses and ids."""
    words = name.split("_")
    found = _STRINGS.get(words[-1]) or next(
        (_STRINGS[word] for word in words if word in _STRINGS and word != "at"), None
    )
    return found or "-".join(["sandbox", *words]).removesuffix("-")


def _record(cls: type[Record], depth: int) -> dict[str, Any]:
    hints = type_hints(cls)
    fields = attrs.fields_dict(cls)
    found = {}
    for name, wire, _ in table_of(cls).fields:
        default = fields[name].default
        if default is attrs.NOTHING:
            found[wire] = example(hints[name], name, depth + 1)
        elif default is not None:
            found[wire] = default
    return found


def example_of_schema(schema: Mapping[str, Any], root: Mapping[str, Any] | None = None, depth: int = 0) -> Any:
    """A value that a JSON Schema allows, for the arguments of a tool or structured output."""
    root = schema if root is None else root
    if "$ref" in schema:
        found: Any = root
        for part in str(schema["$ref"]).removeprefix("#/").split("/"):
            found = found.get(part, {}) if isinstance(found, Mapping) else {}
        return example_of_schema(found, root, depth + 1) if depth < 20 else None
    for key in ("const", "default"):
        if key in schema:
            return schema[key]
    if schema.get("enum"):
        return schema["enum"][0]
    for key in ("anyOf", "oneOf", "allOf"):
        if schema.get(key):
            return example_of_schema(schema[key][0], root, depth + 1)
    kind = schema.get("type", "object" if "properties" in schema else "string")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        return {
            name: example_of_schema(inner, root, depth + 1) for name, inner in (schema.get("properties") or {}).items()
        }
    if kind == "array":
        inner = schema.get("items")
        count = max(1, schema.get("minItems", 1)) if depth < 20 else 0
        return [example_of_schema(inner, root, depth + 1) for _ in range(count)] if isinstance(inner, Mapping) else []
    return {"integer": 1, "number": 1.5, "boolean": True, "null": None}.get(kind, "sandbox")
