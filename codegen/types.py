"""The seam to datamodel-code-generator: from schemas to classes and type expressions.

The tool knows references, unions, literals and containers; our template gives its classes their form. What
it loses (tags, optional versus nullable, wire names) comes from the loader and reaches the template as facts.
Nothing else imports it.
"""

from __future__ import annotations

import ast
import json
import re
import textwrap
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
import datamodel_code_generator as tool

from . import names
from .check import extended
from .load import Field, Operation, Schema, Spec, Type, page_item

WIDTH = 100
_TEMPLATES = Path(__file__).parent / "templates" / "types"
_ROOT = "SpecRoot"
_BARE_QUOTE = re.compile(r'(?<!\\)(\\\\)*"\Z')


@attrs.frozen
class Source:
    """The text of a class or an alias, and what it needs."""

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
    for type_ in spec.types.values():
        if type_.fields is not None:
            document[type_.name] = _object(_own(type_, spec))
            facts[type_.name] = _facts(type_, type_.base or bases.get(type_.name, "Record"))
            continue
        document[type_.name] = _plain(type_.schema)
        if type_.tag is not None and not extended(type_, spec.types):
            document[type_.name]["anyOf"].append({"$ref": f"#/$defs/{type_.unknown}"})
            document[type_.unknown] = {"type": "object", "properties": {type_.tag: {"type": "string"}}}
            facts[type_.unknown] = _unknown_facts(type_)
    for operation in spec.operations:
        if operation.parameters:
            name = _parameters_name(operation)  # only its hints are used
            document[name] = _object(operation.parameters)
            fields = {field.name: {"default": "", "doc": ""} for field in operation.parameters}
            facts[name] = {"bases": "object", "doc": '""""""', "fields": fields}
    return _split(_run(document, facts), spec)


def _own(type_: Type, spec: Spec) -> tuple[Field, ...]:
    """The fields that are not those of its base."""
    inherited = spec.types[type_.base].fields if type_.base else None
    return (type_.fields or ())[len(inherited or ()) :]


def _bases(spec: Spec) -> dict[str, str]:
    """The base classes of those that are more than a record."""
    bases = {operation.returns.name: "Answer" for operation in spec.operations if operation.returns is not None}
    for operation in spec.operations:
        if operation.paged and operation.returns is not None:
            bases[operation.returns.name] = f"Page[{page_item(operation.returns, operation.id)}]"
    return bases


def _facts(type_: Type, base: str) -> dict[str, Any]:
    return {
        "bases": f"{type_.mixin}, {base}" if type_.mixin else base,
        "doc": docstring(_type_text(type_), 4),
        "fields": {field.name: _field_facts(field) for field in type_.fields or ()},
    }


def _unknown_facts(type_: Type) -> dict[str, Any]:
    text = f"A `{type_.name}` whose `{type_.tag}` this version does not know. It goes back unchanged."
    doc = docstring("What it says it is.", 4)
    return {"bases": "Unknown", "doc": docstring(text, 4), "fields": {type_.tag: {"default": " = None", "doc": doc}}}


def _field_facts(field: Field) -> dict[str, str]:
    """The part after the type, and the docstring."""
    metadata: dict[str, Any] = {}
    if field.wire != field.name:
        metadata["wire"] = field.wire
    if field.required and field.nullable:
        metadata["null"] = True
    default = None if field.required and field.const is None else repr(field.const if field.required else None)
    if metadata:
        arguments = [] if default is None else [f"default={default}"]
        default = f"field({', '.join([*arguments, f'metadata={metadata!r}'])})"
    notes = [
        note
        for key, note in (("undocumented", "Not in the service's documentation."), ("deprecated", "Deprecated."))
        if field.schema.get(key)
    ]
    return {
        "default": "" if default is None else f" = {default}",
        "doc": docstring(" ".join([field.description, *notes]), 4),
    }


def _type_text(type_: Type) -> str:
    notes = " Not in the service's documentation." if type_.schema.get("undocumented") else ""
    notes += " Deprecated." if type_.schema.get("deprecated") else ""
    return type_.description + notes + (f"\n\nDocs: {type_.docs}" if type_.docs else "")


def docstring(text: str, indent: int, arguments: Mapping[str, str] | None = None) -> str:
    """A text as a docstring, wrapped, with an `Args:` section. Text of the spec never becomes code."""
    paragraphs = [_wrapped(part, indent) for part in text.split("\n\n")]
    if arguments:
        lines = [_wrapped(f"{name}: {about}", indent, "    ", " " * 8) for name, about in arguments.items()]
        paragraphs.append("\n".join(["Args:", *lines]))
    body = "\n\n".join(paragraphs)
    if _BARE_QUOTE.search(body):  # it would run into those that end the docstring
        body = f'{body[:-1]}\\"'
    one_line = "\n" not in body and len(body) + 6 + indent <= WIDTH
    whole = f'"""{body}"""' if one_line else f'"""{body}\n"""'
    return textwrap.indent(whole, " " * indent).lstrip()


def _wrapped(text: str, indent: int, first: str = "", later: str = "") -> str:
    text = " ".join(text.split()).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return textwrap.fill(
        text,
        WIDTH - indent,
        initial_indent=first,
        subsequent_indent=later,
        break_long_words=False,
        break_on_hyphens=False,
    )


# -- what the tool reads ----------------------------------------------------------------------------------


def _object(fields: tuple[Field, ...]) -> Schema:
    return {
        "type": "object",
        "properties": {field.name: _plain(field.schema) for field in fields},
        "required": [field.name for field in fields if field.required],
    }


def _plain(schema: Schema) -> Schema:
    """A schema of ours in the words of JSON Schema alone."""
    if "$ref" in schema:
        plain: Schema = {"$ref": "#/$defs/" + schema["$ref"].rpartition("/")[2]}
    elif "oneOf" in schema:
        plain = {"anyOf": [_plain(part) for part in schema["oneOf"]]}
    elif "enum" in schema:
        values = {"type": schema["type"], "enum": schema["enum"]}
        plain = values if schema.get("closed") else {"anyOf": [values, {"type": schema["type"]}]}
    else:
        plain = {key: schema[key] for key in ("type", "const") if key in schema}
        if "items" in schema:
            plain["items"] = _plain(schema["items"])
        if isinstance(inner := schema.get("additionalProperties"), dict):
            plain["additionalProperties"] = _plain(inner)
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
        lines = text.splitlines()[first - 1 : statement.end_lineno]
        body = "\n".join(lines)
        if name in spec.types and spec.types[name].fields is None:
            body += "\n" + docstring(_type_text(spec.types[name]), 0)
        sources[name] = Source(name, body, needs, _names(statement))
        if name in spec.types and spec.types[name].schema.get("input"):
            sources[spec.types[name].input] = _input_alias(spec.types[name])
    lost = {name for name in spec.types if name not in sources}
    if lost:
        raise RuntimeError(f"the schema tool lost or renamed types: {', '.join(sorted(lost))}")
    return Types(sources=sources, hints={name: _all_hints(name, hints, spec) for name in hints})


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
