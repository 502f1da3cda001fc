"""The rules that hold between the parts of a spec, and the error that says which one is broken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from . import names

if TYPE_CHECKING:
    from .load import Field, Operation, Schema, Spec, Type

# Keys that mean nothing alone.
_PARTNERS = {
    "enum": "type",
    "closed": "enum",
    "items": "type",
    "additionalProperties": "type",
    "tag": "oneOf",
    "allOf": "properties",
}
# What a member of a tagged union takes besides values of the tag.
_ANY, _NONE = "any value of the tag", "objects without the tag"
# Paths and names of parameters go into string literals as they are.
_LITERAL = re.compile(r"[!#-\[\]-~]+")


class SpecError(Exception):
    """What is wrong in a spec file, where, and what to write instead."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(f"{where}: {what}")


# -- schemas ----------------------------------------------------------------------------------------------


def references(schema: Schema) -> Iterator[str]:
    """The names of the types that a schema refers to."""
    if "$ref" in schema:
        yield schema["$ref"].rpartition("/")[2]
    for _, inner in _inner(schema):
        yield from references(inner)


def _inner(schema: Schema) -> Iterator[tuple[str, Schema]]:
    """JSON pointer and schema, of the schemas right inside one."""
    for wire, value in schema.get("properties", {}).items():
        yield f"properties/{wire}", value
    for key in ("oneOf", "allOf"):
        for index, value in enumerate(schema.get(key, ())):
            yield f"{key}/{index}", value
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield key, schema[key]


def check_partners(where: str, schema: Schema) -> None:
    """A key stands beside the one that gives it its meaning."""
    for key, partner in _PARTNERS.items():
        if key in schema and partner not in schema:
            raise SpecError(where, f'"{key}" without "{partner}"; add that or take this away')


def check_names(where: str, what: str, fields: Iterable[Field]) -> None:
    """No two fields have one Python name."""
    seen: set[str] = set()
    for field in fields:
        if field.name in seen:
            raise SpecError(where, f'two {what} would be called {field.name!r}; rename one: "name": "..."')
        seen.add(field.name)


# -- types ------------------------------------------------------------------------------------------------


def check_types(types: Mapping[str, Type]) -> None:
    """Aliases end somewhere, and the objects of a union can be told apart."""
    for type_ in types.values():
        _check_alias(type_, types)
        check_names(type_.where, "members", type_.fields or ())
    for type_ in types.values():
        for where, union in _unions(type_.where, type_.schema):
            objects = [found[0] for part in union["oneOf"] if (found := _objects(part, types))]
            if union["tag"] is None and len(objects) > 1:
                both = " and ".join(objects[:2])
                raise SpecError(where, f'{both} are objects; name the member that tells them apart: "tag": "..."')
        if type_.tag is not None:
            _check_tag(type_, type_.tag, types)


def _check_alias(type_: Type, types: Mapping[str, Type]) -> None:
    """Python works out an alias when its module loads, so it can lead back to itself only through a class."""
    reached: set[str] = set()
    waiting = [type_]
    while waiting:
        other = waiting.pop()
        for name in other.references if other.fields is None else ():
            if name == type_.name:
                raise SpecError(type_.where, f"{name} leads back to itself; put an object in between")
            if name not in reached:
                reached.add(name)
                waiting.append(types[name])


def _check_tag(type_: Type, tag: str, types: Mapping[str, Type]) -> None:
    """The members of a tagged union are objects with that tag; at most one takes any value of it, or none."""
    if names.field_name(tag) != tag:
        raise SpecError(type_.where, f"a tag has one name in Python and on the wire; {tag!r} can't be both")
    if len(wider := extended(type_, types)) > 1:
        raise SpecError(type_.where, f"{' and '.join(wider)} each have a class for the unknown; take in one of them")
    seen: dict[Any, str] = {}
    for member in _tagged(type_, types):
        field = next((field for field in member.fields or () if field.wire == tag), None)
        if field is None:
            raise SpecError(type_.where, f"{member.name} has no member {tag!r}; add it or name another tag")
        values = [field.const] if field.const is not None else field.schema.get("enum", [_ANY])
        for value in values if field.required and not field.nullable else [*values, _NONE]:
            if value in seen:
                taken = value if value in (_ANY, _NONE) else f"the tag {value!r}"
                raise SpecError(type_.where, f"{seen[value]} and {member.name} both take {taken}; say which takes what")
            seen[value] = member.name


def extended(type_: Type, types: Mapping[str, Type]) -> list[str]:
    """The unions with the same tag that a tagged union takes in whole."""
    return [member.name for member in _members(type_, types) if member.tag == type_.tag]


def _members(union: Type, types: Mapping[str, Type]) -> list[Type]:
    return [types[part["$ref"].rpartition("/")[2]] for part in union.schema["oneOf"] if "$ref" in part]


def _tagged(type_: Type, types: Mapping[str, Type]) -> Iterator[Type]:
    """The members of a tagged union, those of a union that it takes in included."""
    for member in _members(type_, types):
        if member.tag == type_.tag:
            yield from _tagged(member, types)
        else:
            yield member


def _unions(where: str, schema: Schema) -> Iterator[tuple[str, Schema]]:
    if "oneOf" in schema:
        yield where, schema
    for pointer, inner in _inner(schema):
        yield from _unions(f"{where}/{pointer}", inner)


def _objects(schema: Schema, types: Mapping[str, Type]) -> list[str]:
    """The classes that a schema stands for, seen through aliases and unions."""
    if "$ref" in schema:
        type_ = types[schema["$ref"].rpartition("/")[2]]
        return [type_.name] if type_.fields is not None else _objects(type_.schema, types)
    return [name for part in schema.get("oneOf", ()) for name in _objects(part, types)]


# -- operations -------------------------------------------------------------------------------------------


def check_operation(where: str, operation: Operation, value: Mapping[str, Any]) -> None:
    """Its lists and its path name what there is, and its arguments can stand in one signature."""
    for pointer, text in (("http", operation.path), *((f"parameters/{f.wire}", f.wire) for f in operation.parameters)):
        if not _LITERAL.fullmatch(text):
            raise SpecError(f"{where}/{pointer}", f"{text!r} holds a character that can't be in a URL or a header")
    returns = operation.returns
    if returns is not None and returns.base is not None:
        raise SpecError(f"{where}/returns", f'the base of an answer is Answer; take "allOf" out of {returns.name}')
    in_path = [field.wire for field in operation.parameters if field.location == "path"]
    if sorted(in_path) != sorted(re.findall(r"{([^}]*)}", operation.path)):
        what = f'the path names other parameters than "parameters" has: {operation.path} and {in_path}'
        raise SpecError(f"{where}/http", what)
    members = [field.wire for field in operation.body.fields or ()] if operation.body is not None else []
    parameters = [field.wire for field in operation.parameters]
    for key, what, known in (
        ("required", "parameter", parameters),
        ("fixed", "member of the body", members),
        ("omit", "member of the body", members),
    ):
        for wire in value.get(key, ()):
            if wire not in known:
                raise SpecError(f"{where}/{key}", f"{wire!r} is no {what}; add it or take it off the list")
    check_names(where, "arguments", operation.inputs)
    for field in operation.inputs:
        if field.name in names.RESERVED_ARGUMENTS:
            raise SpecError(where, f'every method has {field.name!r} already; rename the argument: "name": "..."')
    used = [type_.name for type_ in (operation.returns, operation.events) if type_ is not None]
    used.extend(name for field in operation.inputs for name in references(field.schema))
    area = names.area_class(operation.area)
    for name in (area, f"Async{area}"):
        if name in used:
            raise SpecError(where, f"the type {name} and the class of the area have one name; rename the type")


def check_shared_arguments(spec: Spec) -> None:
    """Methods that share a list of arguments take the same."""
    first: dict[str, Operation] = {}
    for operation in spec.operations:
        name = operation.arguments
        if name is None:
            continue
        where = f"{operation.area}.json#/operations/{operation.name}/arguments"
        complaint = "is that of a type" if name in spec.types else names.class_name(name)
        if complaint is not None:
            raise SpecError(where, f"the name {complaint}; choose another")
        if any(field.location == "path" for field in operation.inputs):
            raise SpecError(where, 'a path parameter is given by position and can\'t be shared; take "arguments" away')
        other = first.setdefault(name, operation)
        if other.area != operation.area:
            raise SpecError(where, f"{other.id} has it in another file; choose another name")
        lists = [{(field.name, field.required) for field in taker.inputs} for taker in (other, operation)]
        if differ := sorted({argument for argument, _ in lists[0] ^ lists[1]}):
            raise SpecError(where, f"{other.id} takes other arguments ({', '.join(differ)}); choose another name")
