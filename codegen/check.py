"""The rules that hold between the parts of a spec."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from . import names
from .spec import Field, Operation, Schema, Spec, SpecError, Type

# Keys that mean nothing alone.
_PARTNERS = {
    "enum": "type",
    "closed": "enum",
    "items": "type",
    "additionalProperties": "type",
    "tag": "oneOf",
    "infer": "tag",
    "streamed": "items",
    "repeated": "items",
    "maximum": "in",
    "allOf": "properties",
}
# What a member of a tagged union takes besides values of the tag.
_ANY, _NONE = "any value of the tag", "objects without the tag"
_LONGEST_LIST = 4  # values of an enum that has no name
# Paths and names of parameters go into string literals as they are.
_LITERAL = re.compile(r"[!#-\[\]-~]+")


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


def check_inline(where: str, schema: Schema, inner: bool) -> None:
    """What needs a name has one, and a union says how its objects are told apart."""
    if inner and "properties" in schema:
        raise SpecError(where, 'an object without a name; move it to "types", name it, and refer to it with "$ref"')
    if inner and len(schema.get("enum", ())) > _LONGEST_LIST:
        what = f"a list of more than {_LONGEST_LIST} values"
        raise SpecError(where, f'{what} has a name; move it to "types", name it, and refer to it with "$ref"')
    if "oneOf" in schema:
        if "tag" not in schema:
            raise SpecError(where, 'a union names the field that tells its objects apart, or says "tag": null')
        if schema["tag"] is not None and inner:
            raise SpecError(
                where, 'a tagged union has a class for what it does not know, so it needs a name; move it to "types"'
            )
        if schema["tag"] is not None and sum("$ref" in part for part in schema["oneOf"]) < 2:
            raise SpecError(where, 'a tag tells two or more objects apart; write "tag": null')


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
        check_names(type_.where, "fields", type_.fields or ())
    for type_ in types.values():
        for where, union in _unions(type_.where, type_.schema):
            objects = [found[0] for part in union["oneOf"] if (found := _objects(part, types))]
            if union["tag"] is None and len(objects) > 1:
                both = " and ".join(objects[:2])
                raise SpecError(where, f'{both} are objects; name the field that tells them apart: "tag": "..."')
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
    infer = type_.schema.get("infer", False)
    if len(wider := extended(type_, types)) > 1:
        raise SpecError(type_.where, f"{' and '.join(wider)} each have a class for the unknown; take in one of them")
    seen: dict[Any, Type] = {}
    for member in _tagged(type_, types):
        field = next((field for field in member.fields or () if field.wire == tag), None)
        if field is None and (infer or member.fields is None):
            raise SpecError(type_.where, f"{member.name} has no field {tag!r}; add it or name another tag")
        if infer and not _required(member, tag):
            what = f"{member.name} has no required field beside {tag!r} that it could be told apart by"
            raise SpecError(f"{type_.where}/infer", f'{what}; take "infer" away')
        for value in _values_of(field, infer):
            other = seen.setdefault(value, member)
            distinct = infer and value != _ANY and bool(_required(other, tag) - _required(member, tag))
            if other is not member and not distinct:
                taken = value if value in (_ANY, _NONE) else f"the tag {value!r}"
                why = f", and {member.name} has all that {other.name} requires" if infer and value != _ANY else ""
                what = f"{other.name} and {member.name} both take {taken}{why}; say which takes what"
                raise SpecError(type_.where, what)


def _required(member: Type, tag: str) -> set[str]:
    """What an object of a union always has, beside the tag."""
    return {field.wire for field in member.fields or () if field.required and field.wire != tag}


def _values_of(field: Field | None, infer: bool) -> list[Any]:
    """What an object of a tagged union takes, by its tag."""
    if field is None:
        return [_NONE]
    values = [field.const] if field.const is not None else field.schema.get("enum", [_ANY])
    return values if infer or (field.required and not field.nullable) else [*values, _NONE]


def extended(type_: Type, types: Mapping[str, Type]) -> list[str]:
    """The unions with the same tag that a tagged union takes in whole."""
    return [member.name for member in union_members(type_, types) if member.tag == type_.tag]


def union_members(union: Type, types: Mapping[str, Type]) -> list[Type]:
    """The named types that a union is of."""
    return [types[part["$ref"].rpartition("/")[2]] for part in union.schema["oneOf"] if "$ref" in part]


def _tagged(type_: Type, types: Mapping[str, Type]) -> Iterator[Type]:
    """The members of a tagged union, those of a union that it takes in included."""
    for member in union_members(type_, types):
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


def check_operation(where: str, operation: Operation, value: Mapping[str, Any], stock: list[str]) -> None:
    """Its lists and its path name what there is, and its arguments can stand in one signature."""
    for pointer, text in (("http", operation.path), *((f"parameters/{f.wire}", f.wire) for f in operation.parameters)):
        if not _LITERAL.fullmatch(text):
            raise SpecError(f"{where}/{pointer}", f"{text!r} holds a character that can't be in a URL or a header")
    if operation.path.startswith("/api/v"):
        raise SpecError(f"{where}/http", f"a path is below the base URL; take /api/v1 off {operation.path}")
    in_path = [field.wire for field in operation.parameters if field.location == "path"]
    if sorted(in_path) != sorted(re.findall(r"{([^}]*)}", operation.path)):
        what = f'the path names other parameters than "parameters" has: {operation.path} and {in_path}'
        raise SpecError(f"{where}/http", what)
    fields = [field.wire for field in operation.body.fields or ()] if operation.body is not None else []
    parameters = [field.wire for field in operation.parameters]
    for key, what, known in (
        ("required", "parameter", parameters),
        ("fixed", "field of the body", fields),
        ("omit", "field of the body and no parameter of the paging", [*fields, *stock]),
    ):
        for wire in value.get(key, ()):
            if wire not in known:
                raise SpecError(f"{where}/{key}", f"{wire!r} is no {what}; add it or take it off the list")
    _check_joined(where, operation)
    for field in operation.parameters:
        if "maximum" in field.schema and (operation.paged is None or field.wire != "offset"):
            what = '"maximum" says how far a paged list goes, at its "offset"; take it away here'
            raise SpecError(f"{where}/parameters/{field.wire}", what)
    _check_encoding(where, operation)
    _check_lists(where, operation)
    _check_returns(where, operation)
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


def _check_joined(where: str, operation: Operation) -> None:
    """Only what a slash joins in the path too can be given as one string."""
    in_path = [field for field in operation.parameters if field.location == "path"]
    joined = "/".join(f"{{{field.wire}}}" for field in in_path)
    strings = [field for field in in_path if field.schema.get("type") == "string"]
    if operation.joined and not (len(in_path) == len(strings) == 2 and joined in operation.path):
        raise SpecError(
            f"{where}/joined",
            f"only two strings side by side in the path, in the order of the parameters, can be given as one; "
            f"{operation.path} has {joined}",
        )


def _check_encoding(where: str, operation: Operation) -> None:
    """What is sent in another form than JSON is flat, and files are sent in one form alone."""
    files = [field.wire for field in operation.in_body if field.is_file]
    if files and operation.encoding != "multipart":
        raise SpecError(where, f'{files[0]!r} is a file, which JSON can\'t hold; write "encoding": "multipart"')
    if operation.encoding == "multipart" and not files:
        raise SpecError(f"{where}/encoding", 'a multipart body has a file: a field with "format": "binary"')
    if operation.encoding != "json" and operation.body is None:
        raise SpecError(f"{where}/encoding", 'an encoding says how a body is sent, and there is none: "body"')
    if operation.encoding != "json" and operation.arguments is not None:
        raise SpecError(f"{where}/arguments", "only JSON bodies have long lists of arguments; take it away")


def _check_lists(where: str, operation: Operation) -> None:
    """Lists that are sent in a way of their own stand where there is such a way."""
    for field in operation.inputs:
        if field.schema.get("repeated") and field.location != "query":
            raise SpecError(where, f'{field.wire!r} is not in the query; take "repeated" off it')
    streamed = [field.wire for field in operation.inputs if field.is_streamed]
    if streamed and (operation.encoding != "json" or streamed[0] not in [field.wire for field in operation.in_body]):
        raise SpecError(where, f'{streamed[0]!r} is not in a JSON body; take "streamed" off it')
    if len(streamed) > 1:
        both = " and ".join(map(repr, streamed))
        raise SpecError(where, f'{both} can\'t both be sent item by item; take "streamed" off one of them')


def _check_returns(where: str, operation: Operation) -> None:
    """What a method gives can be made of one response."""
    returns = operation.returns
    if returns is not None and returns.base is not None and operation.paged is not None:
        raise SpecError(f"{where}/returns", f'the base of a page is Page; take "allOf" out of {returns.name}')
    if operation.paged is not None and operation.arguments is not None:
        raise SpecError(f"{where}/arguments", "a list has few arguments, and they stand in its signature; take it away")


def check_shared_arguments(spec: Spec) -> None:
    """Methods that share a list of arguments take the same."""
    first: dict[str, Operation] = {}
    kept: dict[str, tuple[Operation, frozenset[str]]] = {}
    for operation in spec.operations:
        name = operation.arguments
        if name is None:
            continue
        where = f"{operation.where}/arguments"
        complaint = "is that of a type" if name in spec.types else names.class_name(name)
        if complaint is not None:
            raise SpecError(where, f"the name {complaint}; choose another")
        if operation.body is None:
            raise SpecError(where, 'shared arguments are those of a body, and there is none: "body"')
        other = first.setdefault(name, operation)
        if other.area != operation.area:
            raise SpecError(where, f"{other.id} has it in another file; choose another name")
        lists = [{(f.name, f.required) for f in taker.inputs if f.location != "path"} for taker in (other, operation)]
        if differ := sorted({argument for argument, _ in lists[0] ^ lists[1]}):
            raise SpecError(where, f"{other.id} takes other arguments ({', '.join(differ)}); choose another name")
        for type_ in spec.chain(operation.body):
            if type_.keywords is None:
                raise SpecError(
                    type_.where,
                    f'{operation.id} takes its fields as keywords; name the list of them: "keywords": "..."',
                )
            own = frozenset(field.wire for field in spec.own_fields(type_)) & {f.wire for f in operation.in_body}
            taker, taken = kept.setdefault(type_.name, (operation, own))
            if differ := sorted(own ^ taken):
                what = f"{taker.id} takes other fields of {type_.name} ({', '.join(differ)})"
                raise SpecError(f"{operation.where}/omit", f"{what}; both take the same, or one of them another type")


def check_fields(types: Mapping[str, Type]) -> None:
    """The TypedDict of a type has a name of its own."""
    for type_ in types.values():
        if type_.keywords is not None:
            complaint = "is that of a type" if type_.keywords in types else names.class_name(type_.keywords)
            if complaint is None and type_.fields is None:
                complaint = "is for an object, which this is not"
            if complaint is not None:
                raise SpecError(f"{type_.where}/keywords", f"the name {complaint}; choose another")
