# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The JSON Schema of a class, for structured output and for the parameters of a tool.

Each class becomes one object. A class that is named in several places, or in itself, moves to `$defs`;
one that is named once stands where it is named. Descriptions come from the docstring of the class, and for a
field from `Annotated[T, "..."]`, from metadata["description"] and from the docstring below it.
"""

from __future__ import annotations

import ast
import copy
import dataclasses
import inspect
import itertools
import json
import sys
import types
import typing
from collections import abc
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any, Final, NamedTuple
from uuid import UUID

import attrs

from .record import Record, Unknown

__all__ = ["json_schema"]

_JSON_TYPES = {types.NoneType: "null", bool: "boolean", int: "integer", float: "number", str: "string"}
_SCALARS: dict[Any, dict[str, Any]] = {
    **{cls: {"type": name} for cls, name in _JSON_TYPES.items()},
    None: {"type": "null"},
    Any: {},
    object: {},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
    time: {"type": "string", "format": "time"},
    UUID: {"type": "string", "format": "uuid"},
    Decimal: {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"},  # a JSON number would be read as a float
}
_SETS = (set, frozenset, abc.Set, abc.MutableSet)
_LISTS = (list, abc.Sequence, abc.MutableSequence, abc.Collection, abc.Iterable, *_SETS)
_MAPPINGS = (dict, abc.Mapping, abc.MutableMapping)
_QUALIFIERS = (typing.Required, typing.NotRequired, Final, getattr(typing, "ReadOnly", Final))  # ReadOnly: from 3.13

_MISSING: Final = dataclasses.MISSING
_NAMED = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_NOTHING: Final = ast.Module([], [])
_NO_DEFAULT: Final = object()
_UNSHOWN: Final = object()  # there is a default, but JSON has no form for it


def json_schema(cls: type, *, strict: bool = True) -> dict[str, Any]:
    """The JSON Schema of an attrs class, a dataclass, a TypedDict, a pydantic model or a class of this package.

    Args:
        cls: The class. Fields whose names start with `_` or that the constructor does not take are left out.
        strict: Keep to what structured output allows with `"strict": true`: objects have no other keys than
            their fields, and all fields are required. One that may be left out (default None, or `NotRequired`)
            takes null instead. False gives a plain schema with defaults, where only fields without one are required.

    Raises:
        TypeError: A field has a type that JSON, or strict mode, has no form for. In classes of this package
            fields that hold anything are allowed in strict mode too.
    """
    return _Schemas(cls, strict).document()


class _Schemas:
    """The schemas of one class and of all that it names."""

    def __init__(self, root: type, strict: bool) -> None:
        self.root = root
        self.strict = strict
        self.names: dict[Any, str] = {root: ""}  # class -> name in `definitions`
        self.definitions: dict[str, dict[str, Any]] = {}
        self.places: dict[str, list[dict[str, Any]]] = {"": []}  # name -> the schemas that refer to it

    def document(self) -> dict[str, Any]:
        if not _has_fields(self.root):
            raise self.error("is no class with fields; wrap it in an attrs class, a dataclass or a TypedDict")
        document = self.definition(self.root)
        once = [name for name, places in self.places.items() if len(places) == 1 and name in self.definitions]
        for place in itertools.chain(*(places for name, places in self.places.items() if name not in once)):
            if len(place) > 1:  # strict mode takes no other keyword beside "$ref"
                place["anyOf"] = [{"$ref": place.pop("$ref")}]
        for name in reversed(once):  # what is inside goes to its place before what is around it
            (place,) = self.places[name]
            text = place.pop("description", None)
            del place["$ref"]
            place |= _described(self.definitions.pop(name), text)
        return {**document, "$defs": self.definitions} if self.definitions else document

    def error(self, problem: str) -> TypeError:
        return TypeError(f"json_schema({_shown(self.root)}): {problem}")

    def schema(self, hint: Any, path: str) -> dict[str, Any]:
        """The schema of one type; what it names is defined on the way."""
        origin, arguments = typing.get_origin(hint) or hint, typing.get_args(hint)
        if origin is typing.Annotated:
            return _described(self.schema(arguments[0], path), *(text for text in arguments[1:] if type(text) is str))
        if origin in _QUALIFIERS and arguments:
            return self.schema(arguments[0], path)
        if hasattr(hint, "__supertype__"):  # a NewType
            return self.schema(hint.__supertype__, path)
        if origin in _SCALARS:
            return dict(_SCALARS[origin])
        if origin in (typing.Union, types.UnionType):
            # What this version does not know is no choice for a model, which would have to make it up.
            known = [part for part in arguments if not (self.strict and _is(part, Unknown))]
            return _any_of([self.schema(part, path) for part in known or arguments])
        if origin is typing.Literal or _is(hint, Enum):
            values = [value.value if isinstance(value, Enum) else value for value in arguments or hint]
            if all(type(value) in _JSON_TYPES for value in values):
                return _described(_values(values), None if arguments else _doc(hint))
        if origin in _LISTS:
            found = {"type": "array", "items": self.schema(arguments[0] if arguments else Any, f"{path}[]")}
            return {**found, "uniqueItems": True} if origin in _SETS else found
        if origin is tuple:
            return self.row(arguments or (Any, ...), path)
        if origin in _MAPPINGS and (not arguments or arguments[0] in (str, Any)):
            return {"type": "object", "additionalProperties": self.schema((arguments or (Any, Any))[1], f"{path}[]")}
        if _has_fields(hint) or hasattr(hint, "__value__"):  # the latter is what a type statement makes
            return self.place(hint)
        raise self.error(f"field {path!r} has type {_shown(hint)}, which has no JSON form")

    def row(self, arguments: tuple[Any, ...], path: str) -> dict[str, Any]:
        """The schema of a tuple."""
        items = [self.schema(part, f"{path}[]") for part in arguments if part is not ...]
        size = {} if ... in arguments else {"minItems": len(items), "maxItems": len(items)}
        if all(item == items[0] for item in items):
            return {"type": "array", "items": items[0], **size}
        return {"type": "array", "prefixItems": items, **size}

    def place(self, hint: Any) -> dict[str, Any]:
        """A reference to the definition of a class."""
        if hint not in self.names:
            names = itertools.chain([hint.__name__], (f"{hint.__name__}{number}" for number in itertools.count(2)))
            name = self.names[hint] = next(name for name in names if name not in self.places)
            self.places[name] = []
            self.definitions[name] = {}  # takes its place in the order
            self.definitions[name] = self.definition(hint)
        name = self.names[hint]
        self.places[name].append({"$ref": f"#/$defs/{name}" if name else "#"})
        return self.places[name][-1]

    def definition(self, hint: Any) -> dict[str, Any]:
        if hasattr(hint, "__value__"):
            return self.schema(hint.__value__, hint.__name__)
        path = "" if hint is self.root else hint.__name__
        found = self.adopted(hint) if hasattr(hint, "model_json_schema") else self.own(hint, path)
        if self.strict:
            self.close(found, path, free=_is(hint, Record))
        return found

    def own(self, cls: type, path: str) -> dict[str, Any]:
        """The schema of a class with fields."""
        properties: dict[str, Any] = {}
        required: list[str] = []
        try:
            fields = list(_fields(cls))
        except NameError as error:
            problem = f"the annotations of {cls.__name__} cannot be read: {error}; define it at the top of the module"
            raise self.error(problem) from error
        for field in fields:
            found = self.schema(field.hint, f"{path}.{field.name}" if path else field.name)
            if self.strict and field.nullable:
                found = _nullable(found)
            found = properties[field.wire] = _described(found, field.description)
            if not self.strict and (default := _json_form(field.default)) is not _UNSHOWN:
                found["default"] = default
            if field.default is _NO_DEFAULT:
                required.append(field.wire)
        return _described({"type": "object", "properties": properties, "required": required}, _doc(cls))

    def adopted(self, model: Any) -> dict[str, Any]:
        """The schema that a pydantic model gives of itself, with its definitions among ours."""
        prefix = f"{self.names[model]}__" if self.names[model] else ""
        schema: dict[str, Any] = copy.deepcopy(model.model_json_schema(ref_template=f"#/$defs/{prefix}{{model}}"))
        found = {prefix + name: definition for name, definition in schema.pop("$defs", {}).items()}
        self.definitions |= found
        self.places |= {name: [] for name in found}
        if "$ref" in schema:  # a model that names itself
            schema = copy.deepcopy(found[_name_in(schema)])
        for name, definition in [*found.items(), ("", schema)]:
            if name and self.strict:
                self.close(definition, name)
            for _, part in _walk(definition, ""):
                if "$ref" in part:
                    self.places[_name_in(part)].append(part)
        return schema

    def close(self, schema: dict[str, Any], path: str, free: bool = False) -> None:
        """Bring a schema under the rules of strict mode; `free` leaves what may hold anything."""
        for where, part in _walk(schema, path):
            for keyword in ("default", "discriminator", "uniqueItems"):
                part.pop(keyword, None)
            if "oneOf" in part:
                part["anyOf"] = part.pop("oneOf")
            problem = ""
            if part.get("additionalProperties", part.get("type") == "object" and "properties" not in part) is not False:
                problem = "takes keys of any name; write a class with these as fields, or a list of key and value"
            elif not part.keys() & {"type", "anyOf", "$ref", "enum", "const"}:
                problem = "may hold anything; write the type, or a union of the types, that it has"
            elif "prefixItems" in part:
                problem = "is a tuple of several types; write a class with a field for each"
            if problem and not free:
                raise self.error(f"field {where!r} {problem}, or pass strict=False")
            if "properties" in part:
                part |= {"required": list(part["properties"]), "additionalProperties": False}


def _walk(schema: dict[str, Any], path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """A schema and all in it, each with the path of its field."""
    yield path, schema
    for name, part in schema.get("properties", {}).items():
        yield from _walk(part, f"{path}.{name}" if path else name)
    for keyword in ("anyOf", "oneOf", "prefixItems"):
        for part in schema.get(keyword, ()):
            yield from _walk(part, path)
    for keyword in ("items", "additionalProperties"):
        if isinstance(part := schema.get(keyword), dict):
            yield from _walk(part, f"{path}[]")


def _name_in(reference: dict[str, Any]) -> str:
    return str(reference["$ref"]).removeprefix("#/$defs/")


def _described(schema: dict[str, Any], *texts: str | None) -> dict[str, Any]:
    """The schema with these descriptions put before its own."""
    if found := [text for text in (*texts, schema.get("description")) if text]:
        schema["description"] = "\n\n".join(found)
    return schema


def _values(values: list[Any]) -> dict[str, Any]:
    groups: dict[str, list[Any]] = {}
    for value in values:
        groups.setdefault(_JSON_TYPES[type(value)], []).append(value)
    null = groups.pop("null", None)
    one = [{"type": name, **({"enum": of} if of[1:] else {"const": of[0]})} for name, of in groups.items()]
    return _any_of([*one, {"type": "null"}] if null else one)


def _any_of(parts: Iterable[dict[str, Any]]) -> dict[str, Any]:
    flat: list[dict[str, Any]] = []
    for part in parts:
        flat.extend(each for each in (part["anyOf"] if part.keys() == {"anyOf"} else [part]) if each not in flat)
    return flat[0] if len(flat) == 1 else {"anyOf": flat}


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    null = {"type": "null"}
    return schema if not schema or schema == null or null in schema.get("anyOf", ()) else _any_of([schema, null])


# -- fields -----------------------------------------------------------------------------------------------


class _Field(NamedTuple):
    name: str
    wire: str
    hint: Any
    default: Any
    nullable: bool
    description: str | None


def _has_fields(hint: Any) -> bool:
    if not isinstance(hint, type):
        return False
    known = attrs.has(hint) or dataclasses.is_dataclass(hint) or typing.is_typeddict(hint)
    return known or hasattr(hint, "model_json_schema")


def _fields(cls: Any) -> Iterator[_Field]:
    hints = typing.get_type_hints(cls, include_extras=True)
    docs = _field_docs(cls)
    if typing.is_typeddict(cls):
        for name, hint in hints.items():
            if not name.startswith("_"):
                # A qualifier in an annotation that is a string is not in __required_keys__, but in the hint.
                said = {typing.get_origin(hint), typing.get_origin(next(iter(typing.get_args(hint)), None))}
                optional = name not in cls.__required_keys__ and typing.Required not in said
                optional = optional or typing.NotRequired in said
                yield _Field(name, name, hint, _UNSHOWN if optional else _NO_DEFAULT, optional, docs.get(name))
        return
    for field in attrs.fields(cls) if attrs.has(cls) else dataclasses.fields(cls):
        if field.init and not field.name.startswith("_"):
            default, hint, text = _default(field), hints.get(field.name, field.type), field.metadata.get("description")
            wire = field.metadata.get("wire", field.name)
            yield _Field(field.name, wire, hint, default, default is None, text or docs.get(field.name))


def _default(field: Any) -> Any:
    """The default of a field of an attrs class or of a dataclass."""
    default = field.default
    factory = default.factory if _is(type(default), attrs.Factory) else getattr(field, "default_factory", _MISSING)  # type: ignore[arg-type]
    if factory is not _MISSING:
        return factory() if factory in (list, dict, tuple) else _UNSHOWN  # others may give something else each time
    return _NO_DEFAULT if default is attrs.NOTHING or default is _MISSING else default


def _json_form(default: Any) -> Any:
    try:
        return json.loads(json.dumps(default, allow_nan=False, default=lambda value: value.value))
    except (AttributeError, TypeError, ValueError):
        return _UNSHOWN


def _doc(cls: type) -> str:
    """The docstring of a class itself; a signature is what `dataclass` puts where there is none."""
    doc = inspect.cleandoc(cls.__doc__ or "")
    return "" if dataclasses.is_dataclass(cls) and doc.startswith(f"{cls.__name__}(") else doc


@lru_cache(maxsize=1024)
def _field_docs(cls: type) -> Mapping[str, str]:
    """The docstrings below the fields of a class and of its bases, as far as their source can be read."""
    found: dict[str, str] = {}
    for base in reversed(cls.__dict__.get("__orig_bases__", cls.__bases__)):  # those of a TypedDict: from Python 3.12
        if isinstance(base := typing.get_origin(base) or base, type) and base is not object:
            found |= _field_docs(base)
    node: Any = _source(cls.__module__)
    for name in cls.__qualname__.replace(".<locals>", "").split("."):
        inside = (child for child in ast.walk(node) if isinstance(child, _NAMED) and child is not node)
        node = next((child for child in inside if child.name == name), _NOTHING)  # the outermost comes first
    for pair in itertools.pairwise(node.body):
        match pair:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                found[name] = inspect.cleandoc(text)
    return found


@lru_cache(maxsize=64)
def _source(module: str) -> ast.Module:
    """A module, parsed; empty where the source is not there. `inspect.getsource(cls)` would parse it for each class."""
    try:
        return ast.parse(inspect.getsource(sys.modules[module]))
    except (KeyError, OSError, SyntaxError, TypeError, ValueError):
        return _NOTHING


def _is(hint: Any, cls: type) -> bool:
    return isinstance(hint, type) and issubclass(hint, cls)


def _shown(hint: Any) -> str:
    return hint.__name__ if isinstance(hint, type) else str(hint).replace("typing.", "")
