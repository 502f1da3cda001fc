"""Methods as the template prints them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

import attrs

from .runtime.dialects import has_text
from .runtime.errors import APIStatusError, InternalServerError
from .runtime.refusals import STATUS_CLASSES
from .spec import Field, Operation, Spec
from .text import WIDTH, docstring, filled, first_sentence, names_in
from .types import Types
from .widen import widened

__all__ = ["Method", "argument_hint", "error_classes", "method_of"]

_NO_TEXT, _TEXT = ("Stream", "awaited_stream"), ("TextStream", "awaited_text_stream")


@attrs.frozen(slots=False)
class Method:
    """A method as the template prints it."""

    operation: Operation
    returns: str
    """Its type expression."""
    helper: str
    """`_call`, `_stream`, `_pages` or `_download`."""
    twin: str
    """How the async area gets it."""
    positional: tuple[tuple[Field, str], ...]
    keywords: tuple[tuple[Field, str], ...]
    secret: bool
    """Whether its bodies hold something that may not be shown."""
    types: Mapping[str, str]
    """`body`, `returns`, `events` -> the name below `types`."""

    @property
    def constant(self) -> str:
        """The name of its operation in the module."""
        return f"_{self.operation.name.upper()}"

    @property
    def options(self) -> str:
        """The TypedDict of the request options."""
        return "UploadOptions" if self.operation.encoding == "multipart" else "RequestOptions"

    @cached_property
    def text(self) -> str:
        """The docstring: what it does, where that is documented, what is said about each argument, what is raised."""
        operation = self.operation
        paragraphs = [operation.summary, operation.description, f"Docs: {operation.docs}"]
        sections = {"Args": self._arguments(), "Raises": self._raises()}
        return docstring("\n\n".join(filter(None, paragraphs)), 8, sections)

    def _arguments(self) -> dict[str, str]:
        texts = {field.name: first_sentence(field.description) for field, _ in (*self.positional, *self.keywords)}
        if self.operation.joined:
            first, second = (field.name for field, _ in self.positional)
            texts[first] += f" Or both in one string: '{first}/{second}'."
            texts[second] += f" Left out where `{first}` holds both."
        return texts

    def _raises(self) -> dict[str, str]:
        classes = error_classes(self.operation).values()
        # From 500 on, one name says enough here.
        above = [InternalServerError if issubclass(cls, InternalServerError) else cls for cls in classes]
        names = dict.fromkeys(cls.__name__ for cls in above)
        return {", ".join(names): "As the service documents."} if names else {}

    @property
    def arguments(self) -> list[str]:
        """The arguments that it takes as one TypedDict."""
        return [field.name for field in self.operation.inputs if field.location != "path"]

    @property
    def facts(self) -> str:
        """The arguments of `Operation`, each as written in Python."""
        operation = self.operation
        in_query = [field.name for field in operation.parameters if field.location == "query"]
        in_header = [field.name for field in operation.parameters if field.location == "header"]
        inputs = operation.inputs
        renamed = {field.name: field.wire for field in inputs if field.name != field.wire}
        shared = self.arguments if operation.arguments else []
        nullable = [field.name for field in inputs if field.location == "body" and field.required and field.nullable]
        facts = {
            "query": words_of(in_query),
            "headers": words_of(in_header),
            **{key: repr(name) for key, name in self.types.items()},
            "media": repr(operation.media) if operation.media is not None else "",
            "names": repr(renamed) if renamed else "",
            "nullable": words_of(nullable),
            "fixed": repr(dict(operation.fixed)) if operation.fixed else "",
            "arguments": f"_{constant_name(operation.arguments)}" if operation.arguments else "",
            "required": words_of([field.name for field in inputs if field.required and field.name in shared]),
            "encoding": repr(operation.encoding) if operation.encoding != "json" else "",
            "lists": words_of([field.name for field in operation.in_body if field.schema.get("type") == "array"]),
            "files": words_of([field.name for field in operation.in_body if field.is_file]),
            "repeated": words_of([field.wire for field in operation.parameters if field.schema.get("repeated")]),
            "streamed": words_of([field.wire for field in operation.streamed]),
            "dialect": repr(operation.dialect) if operation.dialect else "",
            "paged": repr(operation.paged) if operation.paged else "",
            "furthest": repr(operation.furthest) if operation.furthest is not None else "",
            "key": repr(operation.key) if operation.key != "api" else "",
            "status": repr(operation.status) if operation.status != 200 else "",
            "joined": "True" if operation.joined else "",
            "secret": "True" if self.secret else "",
        }
        if operation.media is not None:
            facts["returns"] = "bytes"
        http = f"{operation.method} {operation.path}"
        named = [f"{key}={value}" for key, value in facts.items() if value]
        return ", ".join([repr(operation.id), repr(http), *named])

    @property
    def passed(self) -> str:
        """The mapping of arguments, in lines that are filled: one a line would be longer than the signature."""
        pairs = [f'"{field.name}": {field.name}' for field, _ in (*self.positional, *self.keywords)]
        one_line = "{" + ", ".join(pairs) + "}"
        statement = f"return self.{self.helper}({self.constant}, {one_line}, options)"
        if len(statement) + 8 <= WIDTH:
            return statement
        # A pair is never broken over two lines.
        glued = [pair.replace(" ", "\x1f") + "," for pair in pairs]
        inside = filled(glued, 12).replace("\x1f", " ")
        return f"return self.{self.helper}({self.constant}, {{\n            {inside}\n        }}, options)  # fmt: skip"

    @property
    def mentions(self) -> set[str]:
        """All names in its type expressions."""
        hints = " ".join([self.returns, *(hint for _, hint in (*self.positional, *self.keywords))])
        return set(names_in(hints)) | ({self.operation.arguments} if self.operation.arguments else set())


def constant_name(name: str) -> str:
    """`ChatArguments` -> `CHAT_ARGUMENTS`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).upper()


def words_of(names: list[str]) -> str:
    """Names as one string, which the formatter breaks where it is long."""
    if not names:
        return ""
    lines = filled(names, 0, 90).splitlines()
    return repr(lines[0]) if len(lines) == 1 else "(" + " ".join(repr(f"{line} ") for line in lines) + ")"


def method_of(operation: Operation, spec: Spec, types: Types, home: Mapping[str, str]) -> Method:
    """The method of an operation."""
    hinted = [(field, argument_hint(operation, field, spec, types)) for field in operation.inputs]
    returns = operation.returns.name if operation.returns is not None else "None"
    helper, twin = "_call", "awaited"
    if operation.events is not None:
        stream, twin = _TEXT if has_text(operation.dialect) else _NO_TEXT
        returns, helper = f"{stream}[{operation.events.name}, {returns}]", "_stream"
    elif operation.media is not None:
        returns, helper, twin = "Download", "_download", "awaited_download"
    elif operation.paged:
        helper, twin = "_pages", "awaited_pages"
    named = {"body": operation.body, "returns": operation.returns, "events": operation.events}
    reached = spec.reachable(type_.name for type_ in named.values() if type_ is not None)
    return Method(
        operation=operation,
        secret=any(field.is_secret for name in reached for field in spec.types[name].fields or ()),
        returns=returns,
        helper=helper,
        twin=twin,
        positional=tuple(pair for pair in hinted if pair[0].location == "path"),
        keywords=() if operation.arguments else tuple(pair for pair in hinted if pair[0].location != "path"),
        types={
            key: f"{home[type_.name].removeprefix('types/').removesuffix('.py').replace('/', '.')}.{type_.name}"
            for key, type_ in named.items()
            if type_ is not None
        },
    )


def error_classes(operation: Operation) -> dict[int, type[APIStatusError]]:
    """Status -> what is raised, of those that the service documents."""
    return {
        status: STATUS_CLASSES.get(status, InternalServerError if status >= 500 else APIStatusError)
        for status in operation.errors
    }


def argument_hint(operation: Operation, field: Field, spec: Spec, types: Types) -> str:
    """The type of an argument."""
    owner = operation.body.name if field.location == "body" and operation.body is not None else operation.id
    return widened(field, types.hints[owner][field.name], spec)
