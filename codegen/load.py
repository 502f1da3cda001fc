"""From spec files to values. All that decides behaviour is decided here; check.py has the rules between the parts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import jsonschema

from . import names
from .check import (
    check_fields,
    check_inline,
    check_operation,
    check_partners,
    check_shared_arguments,
    check_types,
    references,
)
from .example import check_example
from .runtime.dialects import DIALECTS
from .runtime.pages import PAGING
from .runtime.values import mixins
from .spec import Area, Field, Operation, Schema, Spec, SpecError, Type

_GRAMMAR = json.loads((Path(__file__).parent.parent / "spec" / "spec.schema.json").read_text(encoding="utf-8"))
SHARED = "shared"
"""The folder of the files with types that several areas use."""


def load(folder: Path) -> Spec:
    """Read a folder of spec files.

    Raises:
        SpecError: The first thing that is wrong.
    """
    api = _read(folder / "api.json")
    if not isinstance(api, dict) or not isinstance(api.get("description"), str):
        raise SpecError("api.json", 'there is no description of the package: "description": "..."')
    if not str(api.get("base_url", "")).startswith("https://"):
        raise SpecError("api.json", 'there is no base URL: "base_url": "https://..."')
    files = {area: _read(path) for area, path in spec_files(folder).items()}
    for area, file in files.items():
        if not names.is_area_name(area.rpartition("/")[2]):
            raise SpecError(
                f"{area}.json", "the file's name can't be that of a module and an attribute; choose another"
            )
        _check_grammar(f"{area}.json", file)
        if area.startswith(SHARED) and "operations" in file:
            raise SpecError(f"{area}.json#/operations", f"{SHARED}/ is for types; move this to a file of its own above")
    owners: dict[str, str] = {}
    for area, file in files.items():
        for name in file.get("types", {}):
            where = f"{area}.json#/types/{name}"
            if name in owners:
                raise SpecError(
                    where, f"{owners[name]}.json has a type of this name; type names are unique over all files"
                )
            if complaint := names.class_name(name):
                raise SpecError(where, f"the name {complaint}; choose another")
            owners[name] = area
    types = {
        name: _type(area, name, schema, owners)
        for area, file in files.items()
        for name, schema in file.get("types", {}).items()
    }
    types = {name: attrs.evolve(type_, fields=_all_fields(type_, types)) for name, type_ in types.items()}
    check_types(types)
    check_fields(types)
    areas = tuple(
        Area(
            name=area,
            description=file["description"],
            types=tuple(types[name] for name in file.get("types", {})),
            operations=tuple(
                _operation(area, name, value, types, owners, api) for name, value in file.get("operations", {}).items()
            ),
            example=check_example(area, file.get("example", ()), file.get("operations", {})),
        )
        for area, file in files.items()
    )
    spec = Spec(api=api, areas=areas, types=types)
    if not any(spec.operations):
        raise SpecError("*.json#/operations", "no file has an operation; write the first")
    check_shared_arguments(spec)
    return spec


def spec_files(folder: Path) -> dict[str, Path]:
    """Area -> file, of a folder of spec files and of the shared ones in it."""
    own = {path.stem: path for path in sorted(folder.glob("*.json")) if path.stem not in ("api", "spec.schema")}
    shared = {f"{SHARED}/{path.stem}": path for path in sorted((folder / SHARED).glob("*.json"))}
    return {**shared, **own}


def _read(path: Path) -> Any:
    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            twice = next(key for key, _ in pairs if sum(key == other for other, _ in pairs) > 1)
            raise SpecError(path.name, f"the key {twice!r} stands twice in one object; the first would be lost")
        return found

    def refused(name: str) -> Any:
        raise ValueError(f"{name} is no number of JSON")

    try:
        return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=unique, parse_constant=refused)
    except FileNotFoundError:
        raise SpecError(path.name, "there is no such file; every spec folder needs one") from None
    except ValueError as error:
        raise SpecError(path.name, f"not JSON: {error}") from None


def _check_grammar(file: str, value: Any) -> None:
    found = jsonschema.Draft202012Validator(_GRAMMAR).iter_errors(value)
    errors = sorted(found, key=lambda error: list(error.absolute_path))
    if errors:
        error = jsonschema.exceptions.best_match(errors)
        pointer = "".join(f"/{part}" for part in error.absolute_path)
        raise SpecError(f"{file}#{pointer}", f"{error.message} (spec/README.md shows each form)")


# -- types ------------------------------------------------------------------------------------------------


def _type(area: str, name: str, schema: Schema, owners: Mapping[str, str]) -> Type:
    where = f"{area}.json#/types/{name}"
    fields = base = None
    check_partners(where, schema)
    if (mixin := schema.get("mixin")) is not None and mixin not in mixins.__all__:
        raise SpecError(
            f"{where}/mixin", f"codegen/runtime/values/mixins.py has no class {mixin!r}; add it or name another"
        )
    if "properties" in schema or (schema.get("type") == "object" and "additionalProperties" not in schema):
        fields = _fields(where, schema, owners)
        for part in schema.get("allOf", ()):
            _check_schema(f"{where}/allOf/0", part, area, owners)
            base = part["$ref"].rpartition("/")[2]
    else:
        _check_schema(where, schema, area, owners)
    return Type(
        name=name,
        area=area,
        where=where,
        schema=schema,
        description=schema["description"],
        docs=schema.get("docs"),
        fields=fields,
        base=base,
        mixin=schema.get("mixin"),
        tag=schema.get("tag"),
        keywords=schema.get("keywords"),
        references=tuple(dict.fromkeys(references(schema))),
    )


def _fields(where: str, schema: Schema, owners: Mapping[str, str]) -> tuple[Field, ...]:
    area = where.partition(".")[0]
    properties = schema.get("properties", {})
    required = schema.get("required", [])
    for wire in required:
        if wire not in properties:
            raise SpecError(f"{where}/required", f"{wire!r} is no property; add it or take it off the list")
    return tuple(
        _field(f"{where}/properties/{wire}", wire, value, wire in required, area, owners)
        for wire, value in properties.items()
    )


def _all_fields(type_: Type, types: Mapping[str, Type]) -> tuple[Field, ...] | None:
    """The fields of a type, those of its base first."""
    found, seen = type_.fields, [type_.name]
    while (name := types[seen[-1]].base) is not None and found is not None:
        inherited = types[name].fields
        if inherited is None or name in seen:
            raise SpecError(f"{type_.where}/allOf", f"{name} can't be its base; name an object that is not made of it")
        found, seen = (*inherited, *found), [*seen, name]
    return found


def _field(
    where: str, wire: str, schema: Schema, required: bool, area: str, owners: Mapping[str, str], location: str = "body"
) -> Field:
    _check_schema(where, schema, area, owners)
    if not schema.get("description"):
        raise SpecError(where, 'there is no description; say what a caller could get wrong: "description": "..."')
    name = names.field_name(wire, schema.get("name"))
    if name is None:
        raise SpecError(where, f'{wire!r} can\'t be the name of a field; choose one: "name": "..."')
    return Field(
        wire=wire,
        name=name,
        schema=schema,
        required=required,
        nullable=schema.get("nullable", False),
        description=schema["description"],
        location=location,
    )


def _check_schema(where: str, schema: Schema, area: str, owners: Mapping[str, str]) -> None:
    """What a schema inside a type may not be."""
    inner = where.count("/") - area.count("/") > 2
    unknown = schema.keys() - _GRAMMAR["$defs"]["schema"]["properties"].keys() - {"properties"}
    if inner and unknown:
        raise SpecError(where, f"{min(unknown)!r} is no key of a schema here; spec/README.md lists the keys")
    check_inline(where, schema, inner)
    check_partners(where, schema)
    if "$ref" in schema:
        file, _, name = schema["$ref"].partition("#/types/")
        owner = owners.get(name)
        if owner is None:
            raise SpecError(where, f"there is no type {name!r}; correct the $ref or add the type")
        meant = "" if owner == area else f"{owner}.json"
        if file != meant:
            raise SpecError(where, f'{name} is in {owner}.json; write "$ref": "{meant}#/types/{name}"')
    for index, part in enumerate(schema.get("oneOf", ())):
        _check_schema(f"{where}/oneOf/{index}", part, area, owners)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            _check_schema(f"{where}/{key}", schema[key], area, owners)


# -- operations -------------------------------------------------------------------------------------------


def _operation(
    area: str,
    name: str,
    value: Mapping[str, Any],
    types: Mapping[str, Type],
    owners: Mapping[str, str],
    api: Mapping[str, Any],
) -> Operation:
    where = f"{area}.json#/operations/{name}"
    if not names.is_method_name(name):
        raise SpecError(where, "the key is the method's name in Python: lower case, with underscores")
    method, _, path = value["http"].partition(" ")
    omitted = frozenset(value.get("omit", ()))
    paged, dialect = value.get("paged"), value.get("dialect")
    _check_runtime_names(where, value)
    stock = api.get("paging", {}).get(paged, {})
    parameters = _parameters(where, value, area, owners, {w: s for w, s in stock.items() if w not in omitted})

    def referred(key: str) -> Type | None:
        schema = value.get(key)
        if schema is None or schema == "bytes":
            return None
        _check_schema(f"{where}/{key}", schema, area, owners)
        found = types[schema["$ref"].rpartition("/")[2]]
        if found.fields is None and not (key != "body" and found.tag is not None):
            what = "object" if key == "body" else "object and no tagged union"
            raise SpecError(f"{where}/{key}", f"{found.name} is no {what}; {key} has to be one")
        return found

    body, returns, events = referred("body"), referred("returns"), referred("events")
    if events is not None and (returns is None or dialect is None):
        raise SpecError(where, 'a stream says what it adds up to: "returns", and how: "dialect"')
    if paged is not None:
        page_item(returns, where)
    media = value.get("media")
    if (value.get("returns") == "bytes") != (media is not None):
        raise SpecError(where, 'what returns "bytes" says of which media type they are, and nothing else does: "media"')
    facts = {key: value[key] for key in ("key", "encoding", "joined", "description", "status") if key in value}
    operation = Operation(
        area=area,
        name=name,
        method=method,
        path=path,
        summary=value["summary"],
        docs=value["docs"],
        parameters=parameters,
        body=body,
        fixed={**_constants(body, omitted), **value.get("fixed", {})},
        omitted=omitted,
        arguments=value.get("arguments"),
        returns=returns,
        media=media,
        events=events,
        dialect=dialect,
        paged=paged,
        errors=tuple(value.get("errors", ())),
        **facts,
    )
    check_operation(where, operation, value, list(stock))
    return operation


def _check_runtime_names(where: str, value: Mapping[str, Any]) -> None:
    """What names something of the runtime names what is there."""
    for key, file, known in (("paged", "pages.py", PAGING), ("dialect", "dialects", DIALECTS)):
        if (name := value.get(key)) is not None and name not in known:
            what = f"codegen/runtime/{file} has no {name!r}"
            raise SpecError(f"{where}/{key}", f"{what}; it has {', '.join(known)}")


def _parameters(
    where: str, value: Mapping[str, Any], area: str, owners: Mapping[str, str], stock: Mapping[str, Any]
) -> tuple[Field, ...]:
    """What is sent beside the body: the operation's own parameters, then those of its paging."""
    own = value.get("parameters", {})
    in_path = [wire for wire, schema in own.items() if schema["in"] == "path"]
    required = {*value.get("required", []), *(in_path[:1] if value.get("joined") else in_path)}
    return tuple(
        _field(
            f"{where}/parameters/{wire}",
            wire,
            schema,
            wire in required,
            area if wire in own else "api",
            owners,
            schema["in"],
        )
        for wire, schema in {**own, **{wire: schema for wire, schema in stock.items() if wire not in own}}.items()
    )


def _constants(body: Type | None, omitted: frozenset[str]) -> dict[str, Any]:
    """What can have only one value need not be given: the required fields of a body that are constant."""
    fields = body.fields or () if body is not None else ()
    return {
        field.wire: field.const
        for field in fields
        if field.required and field.const is not None and field.wire not in omitted
    }


def page_item(page: Type | None, where: str) -> str:
    """The type of the items of a page."""
    data = next((field for field in (page.fields or () if page else ()) if field.wire == "data"), None)
    if data is None or "$ref" not in data.schema.get("items", {}):
        raise SpecError(where, 'what a paged operation returns has its items in "data", an array of a named type')
    item: str = data.schema["items"]["$ref"].rpartition("/")[2]
    return item
