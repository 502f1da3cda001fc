"""The seam to datamodel-code-generator: from schemas to classes and type expressions.

The tool knows references, unions, literals and containers; our template gives its classes their form. What
it loses (tags, optional versus nullable, wire names) comes from the loader and reaches the template as facts.
Nothing else imports it.
"""

from __future__ import annotations

import ast
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
import datamodel_code_generator as tool

from . import names
from .check import extended, references
from .load import page_item
from .spec import Field, Operation, Schema, Spec, Type
from .text import docstring

_TEMPLATES = Path(__file__).parent / "templates" / "types"
_ROOT = "SpecRoot"


@attrs.frozen
class Source:
    """The source of a class or an alias, and the names that it needs."""

    name: str
    text: str
    needs: frozenset[str]
    """Names in it that Python looks up when the statement runs."""
    mentions: frozenset[str]
    """All names in it."""


@attrs.frozen
class Types:
    """What the tool made of the spec."""

    sources: Mapping[str, Source]
    """By type name, those of the Unknown classes included."""
    hints: Mapping[str, Mapping[str, str]]
    """Class or operation id -> Python name -> type expression."""


def make_types(spec: Spec) -> Types:
    """All types of the spec as source text."""
    document: dict[str, Schema] = {}
    facts: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    bases = _bases(spec)
    bare = bare_types(spec)
    returned = _returned(spec)
    wrapped = _wrapped(spec)
    for type_ in spec.types.values():
        if type_.fields is not None:
            document[type_.name] = _object(spec.own_fields(type_))
            facts[type_.name] = _facts(type_, type_.base or bases.get(type_.name, "Record"), type_.name in bare)
            continue
        document[type_.name] = _plain(type_.schema)
        if type_.tag is not None and not extended(type_, spec.types):
            common = _common_fields(type_, spec) if type_.name in returned | wrapped else ()
            fields = (_tag_field(type_, spec), *common)
            document[type_.name]["anyOf"].append({"$ref": f"#/$defs/{type_.unknown}"})
            document[type_.unknown] = _object(fields)
            facts[type_.unknown] = _unknown_facts(type_, fields, type_.name in returned)
    for operation in spec.operations:
        if operation.parameters:
            name = _parameters_name(operation)  # only its hints are used
            document[name] = _object(operation.parameters)
            nothing = {field.name: {"default": "", "doc": ""} for field in operation.parameters}
            facts[name] = {"bases": "object", "doc": '""""""', "bare": False, "fields": nothing}
    return _split(_run(document, facts), spec)


def bare_types(spec: Spec) -> set[str]:
    """The types of bodies that no caller constructs: their fields are documented at the arguments."""
    bodies = {type_.name for op in spec.operations if op.body for type_ in spec.chain(op.body)}
    named = {type_.name for op in spec.operations for type_ in (op.returns, op.events) if type_ is not None}
    named |= {name for op in spec.operations for field in op.parameters for name in references(field.schema)}
    for type_ in spec.types.values():
        named |= set(references({**type_.schema, "allOf": []}))
        if type_.name not in bodies:
            named |= {other.name for other in spec.chain(type_)}
    return bodies - named


def _tag_field(union: Type, spec: Spec) -> Field:
    """The tag, as the class for the unknown has it: any string."""
    objects = (spec.types[name].fields or () for name in union.references)
    field = next(field for fields in objects for field in fields if field.wire == union.tag)
    return attrs.evolve(
        field, schema={"type": "string"}, required=False, nullable=False, description="What type it says it is."
    )


def _common_fields(union: Type, spec: Spec) -> list[Field]:
    """What all objects of a union have in one form, beside the tag: it can be read of the unknown too."""
    first, *others = [spec.types[name].fields or () for name in union.references]
    return [
        field
        for field in first
        if field.wire != union.tag and all(any(_alike(field, other) for other in fields) for fields in others)
    ]


def _alike(one: Field, other: Field) -> bool:
    ignored = ("description", "note")
    forms = [{key: value for key, value in field.schema.items() if key not in ignored} for field in (one, other)]
    return (one.wire, one.required, forms[0]) == (other.wire, other.required, forms[1])


def _returned(spec: Spec) -> set[str]:
    """The types of responses, unions and their objects included."""
    found: set[str] = set()
    for operation in spec.operations:
        if operation.returns is not None:
            found |= {operation.returns.name, *(operation.returns.references if operation.returns.tag else ())}
    return found


def _wrapped(spec: Spec) -> set[str]:
    """The types of what responses have in `data`: one, or the items of a list."""
    responses = [operation.returns for operation in spec.operations if operation.returns is not None]
    data = (field for response in responses for field in response.fields or () if field.wire == "data")
    return {name for field in data for name in references(field.schema)}


def _bases(spec: Spec) -> dict[str, str]:
    """The base classes of those that are more than a record."""
    bases = {spec.chain(spec.types[name])[-1].name: "Answer" for name in _returned(spec)}
    for operation in spec.operations:
        if operation.paged and operation.returns is not None:
            bases[operation.returns.name] = f"Page[{page_item(operation.returns, operation.id)}]"
    return bases


def _facts(type_: Type, base: str, bare: bool) -> dict[str, Any]:
    return {
        "bases": f"{type_.mixin}, {base}" if type_.mixin else base,
        "doc": docstring(_type_doc(type_), 4),
        "bare": bare,
        "fields": {field.name: _field_facts(field) for field in type_.fields or ()},
    }


def _unknown_facts(type_: Type, fields: tuple[Field, ...], returned: bool) -> dict[str, Any]:
    text = f"A `{type_.name}` whose `{type_.tag}` this version does not know. It goes back unchanged."
    more = {"infer": True} if type_.schema.get("infer") else {}
    more.update({"tag": True} if len(fields) > 1 else {})
    return {
        "bases": "Unknown, Answer" if returned else "Unknown",
        "doc": docstring(text, 4),
        "bare": False,
        "fields": {field.name: _field_facts(field, more if field is fields[0] else {}) for field in fields},
    }


def _field_facts(field: Field, more: Mapping[str, Any] | None = None) -> dict[str, str]:
    """The part after the type, and the docstring."""
    metadata: dict[str, Any] = {"wire": field.wire} if field.wire != field.name else {}
    if field.required and field.nullable:
        metadata["null"] = True
    if field.is_secret:
        metadata["secret"] = True
    metadata.update(more or {})
    default = None if field.required and field.const is None else repr(field.const if field.required else None)
    if metadata:
        arguments = [] if default is None else [f"default={default}"]
        default = f"field({', '.join([*arguments, f'metadata={metadata!r}'])})"
    return {"default": "" if default is None else f" = {default}", "doc": docstring(field_text(field), 4)}


def field_text(field: Field) -> str:
    """What is said about a field."""
    notes = [
        note
        for key, note in (("undocumented", "Not in the service's documentation."), ("deprecated", "Deprecated."))
        if field.schema.get(key)
    ]
    return " ".join([field.description, *notes])


def type_text(type_: Type) -> str:
    """What is said about a type."""
    notes = " Not in the service's documentation." if type_.schema.get("undocumented") else ""
    notes += " Deprecated." if type_.schema.get("deprecated") else ""
    return type_.description + notes


def _type_doc(type_: Type) -> str:
    return type_text(type_) + (f"\n\nDocs: {type_.docs}" if type_.docs else "")


# -- what the tool reads ----------------------------------------------------------------------------------


def _object(fields: tuple[Field, ...]) -> Schema:
    return {
        "type": "object",
        "properties": {field.name: _plain(field.schema) for field in fields},
        "required": [field.name for field in fields if field.required],
    }


def _plain(schema: Schema) -> Schema:
    """A schema of ours in the keywords of JSON Schema alone."""
    if "$ref" in schema:
        plain: Schema = {"$ref": "#/$defs/" + schema["$ref"].rpartition("/")[2]}
    elif "oneOf" in schema:
        plain = {"anyOf": [_plain(part) for part in schema["oneOf"]]}
    elif "enum" in schema:
        values = {"type": schema["type"], "enum": schema["enum"]}
        plain = values if schema.get("closed") else {"anyOf": [values, {"type": schema["type"]}]}
    else:
        plain = {key: schema[key] for key in ("type", "const") if key in schema and schema.get("format") != "binary"}
        if "items" in schema:
            plain["items"] = _plain(schema["items"])
        if "additionalProperties" in schema:  # of anything: without it, the tool would make a class
            inner = schema["additionalProperties"]
            plain["additionalProperties"] = _plain(inner) if isinstance(inner, dict) else {}
    return {"anyOf": [plain, {"type": "null"}]} if schema.get("nullable") else plain


def _parameters_name(operation: Operation) -> str:
    return f"{names.area_class(operation.area)}{names.area_class(operation.name)}Parameters"


def _run(document: Mapping[str, Schema], facts: Mapping[str, Any]) -> str:
    config: Any = {
        "input_file_type": tool.InputFileType.JsonSchema,
        "input_filename": "spec",
        "output_model_type": tool.enums.DataModelType.DataclassesDataclass,
        "custom_template_dir": _TEMPLATES,
        "extra_template_data": defaultdict(dict, {name: {"facts": value} for name, value in facts.items()}),
        "enum_field_as_literal": tool.LiteralType.All,
        "target_python_version": tool.PythonVersion.PY_311,
        "class_name": _ROOT,
        "disable_timestamp": True,
        "formatters": [],
        "keep_model_order": True,
        "use_standard_collections": True,
        "use_union_operator": True,
    }
    text = tool.generate(json.dumps({"$defs": document}), **config)
    assert isinstance(text, str)
    return text


# -- what the tool wrote ----------------------------------------------------------------------------------


def _split(text: str, spec: Spec) -> Types:
    sources: dict[str, Source] = {}
    hints: dict[str, dict[str, str]] = {}
    parameters = {_parameters_name(operation): operation.id for operation in spec.operations}
    for statement in ast.parse(text).body:
        if isinstance(statement, ast.ClassDef):
            name = statement.name
            found = dict(_annotations(statement))
            if name in parameters:
                hints[parameters[name]] = found
                continue
            hints[name] = found
            first = min(decorator.lineno for decorator in statement.decorator_list)
            needs = _names(*statement.bases)
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            name = statement.target.id
            if name == _ROOT:  # the tool's alias for a document that has only definitions
                continue
            first = statement.lineno
            needs = _names(statement.value) if statement.value else frozenset()
        else:
            continue
        body = "\n".join(_close_set(text.splitlines(), first, statement))
        if name in spec.types and spec.types[name].fields is None:
            body += "\n" + docstring(_type_doc(spec.types[name]), 0)
        sources[name] = Source(name, body, needs, _names(statement))
        if name in spec.types and spec.types[name].schema.get("input"):
            sources[spec.types[name].input] = _input_alias(spec.types[name])
    lost = {name for name in spec.types if name not in sources}
    if lost:
        raise RuntimeError(f"the schema tool lost or renamed types: {', '.join(sorted(lost))}")
    return Types(sources=sources, hints={name: _all_hints(name, hints, spec) for name in hints})


def _close_set(lines: list[str], first: int, statement: ast.stmt) -> list[str]:
    """The lines of a statement, without the blank ones between its parts."""
    docs = [node for node in ast.walk(statement) if isinstance(node, ast.Expr)]
    kept = {number for node in docs for number in range(node.lineno, (node.end_lineno or node.lineno) + 1)}
    numbers = range(first, (statement.end_lineno or first) + 1)
    return [lines[number - 1] for number in numbers if lines[number - 1].strip() or number in kept]


def _all_hints(name: str, hints: Mapping[str, Mapping[str, str]], spec: Spec) -> dict[str, str]:
    """Those of a class, and of its base."""
    base = spec.types[name].base if name in spec.types else None
    return {**(_all_hints(base, hints, spec) if base else {}), **hints[name]}


def _input_alias(type_: Type) -> Source:
    text = f"A `{type_.name}`, or a mapping of the same form. A list typed with it takes both."
    line = f"{type_.input}: TypeAlias = {type_.name} | Mapping[str, Any]"
    names = frozenset({type_.name, "Mapping", "Any", "TypeAlias"})
    return Source(type_.input, f"{line}\n{docstring(text, 0)}", names, names)


def _annotations(statement: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for line in statement.body:
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
            yield line.target.id, ast.unparse(line.annotation)


def _names(*nodes: ast.AST) -> frozenset[str]:
    return frozenset(node.id for root in nodes for node in ast.walk(root) if isinstance(node, ast.Name))
