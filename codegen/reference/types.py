"""The section of a type: its fields, or what it stands for."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence

from ..check import extended, union_members
from ..runtime.values import mixins
from ..spec import Field, Spec, Type
from ..types import Types, type_text
from ..widen import parts_of
from .links import Linker
from .markdown import code, link, prose, table
from .members import members_of
from .methods import words_of

# In place of a value of the tag, where an object takes what the others do not.
_REST = "any other"


def type_section(type_: Type, spec: Spec, types: Types, linker: Linker) -> str:
    """All that a caller has to know about a type."""
    docs = f" {link('Documentation of the service', type_.docs)}." if type_.docs else ""
    form = _class if type_.fields is not None else _union if type_.tag is not None else _alias
    blocks = [f"### {type_.name}", prose(type_text(type_)) + docs, *form(type_, spec, types, linker)]
    if type_.schema.get("input"):
        blocks.append(f"{code(type_.input)} is one of them, or a mapping of the same form.")
    return "\n\n".join(filter(None, blocks))


# -- classes ----------------------------------------------------------------------------------------------


def _class(type_: Type, spec: Spec, types: Types, linker: Linker) -> Iterator[str]:
    if type_.base is not None:
        yield f"It has all that {linker.name(type_.base)} has."
    hints = types.hints[type_.name]
    rows = [
        [
            code(field.name),
            linker.expression(hints[field.name].removesuffix(" | None")),
            _when_none(field),
            words_of(field),
        ]
        for field in spec.own_fields(type_)
    ]
    yield table(["field", "type", "None", "description"], rows)
    derived = [other.name for other in spec.types.values() if other.base == type_.name and other.name in linker.places]
    if derived:
        yield f"Derived from it: {', '.join(map(linker.name, derived))}."
    if type_.mixin is not None:
        members = members_of(getattr(mixins, type_.mixin))
        rows = [[code(member.shown), linker.expression(member.hint), prose(member.text)] for member in members]
        yield table(["property or method", "type", "description"], rows)


def _when_none(field: Field) -> str:
    if field.required:
        return "null" if field.nullable else "never"
    return "left out, null" if field.nullable else "left out"


# -- what is no class -------------------------------------------------------------------------------------


def _union(type_: Type, spec: Spec, types: Types, linker: Linker) -> Iterator[str]:
    """A table of its objects: the tag says which it is."""
    members = union_members(type_, spec.types)
    classes = {type_.unknown, *(member.name for member in members)}
    if plain := [part for part in _parts(type_, types) if part not in classes]:
        yield f"It is {linker.expression(' | '.join(plain))}, or one of these:"
    values = {member.name: _values(type_, member) for member in members}
    tag = code(_tag_name(type_, spec.types))
    yield table(
        [tag, "class", "description"],
        ([", ".join(values[member.name]), linker.name(member.name), prose(member.description)] for member in members),
    )
    if type_.schema.get("infer"):
        yield f"Where {tag} does not decide, it is the first that has all its required fields."
    if wider := extended(type_, spec.types):
        yield f"With another {tag} it is what {' or '.join(map(linker.name, wider))} makes of it."
    elif rest := [name for name, known in values.items() if _REST in known]:
        yield f"Nothing is read as an {code(type_.unknown)}, since {linker.name(rest[0])} takes every other {tag}."
    else:
        known = ", ".join(code(name) for name in types.hints[type_.unknown])
        yield f"With another {tag} it is an {code(type_.unknown)}, which has {known} and keeps the rest in `extra`."


def _tag_name(union: Type, types: Mapping[str, Type]) -> str:
    """What the tag is called in Python."""
    for member in union_members(union, types):
        if member.tag == union.tag:
            return _tag_name(member, types)
        if field := _tag_of(union, member):
            return field.name
    return str(union.tag)


def _tag_of(union: Type, member: Type) -> Field | None:
    return next((field for field in member.fields or () if field.wire == union.tag), None)


def _values(union: Type, member: Type) -> list[str]:
    """The values of the tag that an object of a union has."""
    if member.tag == union.tag:
        return ["those of its own table"]
    field = _tag_of(union, member)
    if field is None:
        return ["left out"]
    known = [field.const] if field.const is not None else field.schema.get("enum", [])
    values = [code(repr(value)) for value in known] or [_REST]
    return values if field.required and not field.nullable else [*values, "left out"]


def _alias(type_: Type, spec: Spec, types: Types, linker: Linker) -> Iterator[str]:
    if "enum" in type_.schema:
        values = ", ".join(code(repr(value)) for value in type_.schema["enum"])
        yield f"One of {values}." if type_.schema.get("closed") else f"Known values: {values}. There may be others."
    else:
        yield f"It is {linker.expression(' | '.join(_parts(type_, types)))}."


def _parts(type_: Type, types: Types) -> Sequence[str]:
    """The type expressions that an alias stands for."""
    statement = ast.parse(types.sources[type_.name].text).body[0]
    assert isinstance(statement, ast.AnnAssign)
    assert statement.value is not None
    return parts_of(statement.value)
