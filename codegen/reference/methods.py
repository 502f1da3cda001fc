"""The section of a method: its route, what it takes, gives and raises."""

from __future__ import annotations

from collections.abc import Iterator

from ..load import page_item
from ..methods import argument_hint, error_classes
from ..runtime.dialects import has_text
from ..spec import Field, Operation, Spec
from ..types import Types, field_text
from .links import Linker, heading_of
from .markdown import code, link, prose, table

KEYS = {"api": "API key", "management": "management key", "optional": "none needed"}


def method_section(operation: Operation, spec: Spec, types: Types, linker: Linker) -> str:
    """All that a caller has to know about a method."""
    blocks = [
        f"### {heading_of(operation)}",
        code(f"{operation.method} {operation.path}"),
        " ".join(filter(None, [prose(operation.summary), prose(operation.description)])),
        "\n".join(f"- {fact}" for fact in _facts(operation, linker)),
        *_arguments(operation, spec, types, linker),
    ]
    return "\n\n".join(filter(None, blocks))


def _facts(operation: Operation, linker: Linker) -> Iterator[str]:
    yield f"{linker.index('Key', 'Keys')}: {KEYS[operation.key]}"
    yield f"Returns, with status {_status(operation)}: {_returns(operation, linker)}"
    raised = [f"{status} {code(cls.__name__)}" for status, cls in error_classes(operation).items()]
    if raised:
        yield f"{linker.index('Raises', 'Errors')}: {', '.join(raised)}"
    if operation.joined:
        names = [field.name for field in operation.parameters if field.location == "path"]
        forms = [f"client.{operation.id}({arguments})" for arguments in (", ".join(names), f'"{"/".join(names)}"')]
        yield f"One string does for both: {code(forms[1])} is {code(forms[0])}"
    if operation.encoding == "multipart":
        progress = linker.index(code("on_progress"), "Arguments of every method")
        yield f"The file is read while it is sent, and {progress} is called with how far it is"
    yield link("Documentation of the service", operation.docs)


def _status(operation: Operation) -> int:
    empty = operation.returns is None and operation.media is None
    return 204 if empty and operation.status == 200 else operation.status


def _returns(operation: Operation, linker: Linker) -> str:
    if operation.media is not None:
        of = "bytes" if operation.media == "application/octet-stream" else code(operation.media)
        ways = "`read()` gives all, `save(path)` writes a file, iterating gives pieces"
        return f"{linker.name('Download')} of {of} ({ways})"
    if operation.returns is None:
        return "nothing"
    returned = linker.name(operation.returns.name)
    if operation.events is not None:
        stream = linker.name("TextStream" if has_text(operation.dialect) else "Stream")
        return f"{stream} of {linker.name(operation.events.name)} events; `final()` gives {returned}"
    if operation.paged is not None:
        item = linker.name(page_item(operation.returns, operation.where))
        return f"{returned}, one {linker.index('page', 'Pages')} of a list; iterating gives each {item} of all pages"
    return returned


# -- arguments --------------------------------------------------------------------------------------------


def _arguments(operation: Operation, spec: Spec, types: Types, linker: Linker) -> Iterator[str]:
    """A table of them. What another method takes too stands there."""
    alike = [other for other in spec.operations if operation.arguments and other.arguments == operation.arguments]
    same = alike[0] if alike and alike[0] is not operation else None
    fields = [field for field in operation.inputs if same is None or field.location == "path"]
    rows = [_row(operation, field, spec, types, linker) for field in fields]
    yield table(["argument", "type", "required", "description"], rows)
    if same is not None:
        yield f"All {'others' if fields else 'arguments'} are those of {linker.method(same)}."
    elif operation.arguments is not None:
        yield f"{code(operation.arguments)} is a `TypedDict` of them, for functions that pass them on."


def _row(operation: Operation, field: Field, spec: Spec, types: Types, linker: Linker) -> list[str]:
    hint = argument_hint(operation, field, spec, types)
    required = "yes" if field.required else "no"
    return [
        code(field.name),
        linker.expression(hint if field.required else hint.removesuffix(" | None")),
        f"{required}, by position" if field.location == "path" else required,
        words_of(field),
    ]


def words_of(field: Field) -> str:
    """What is said about a field, and what follows from its schema."""
    called = "the header" if field.location == "header" else "called"
    notes = [
        prose(field_text(field)),
        f"In HTTP it is {called} {code(field.wire)}." if field.wire != field.name else "",
        "Secret: no repr and no log shows it." if field.is_secret else "",
    ]
    return " ".join(filter(None, notes))
