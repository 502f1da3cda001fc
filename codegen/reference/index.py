"""What the index lists: areas, routes, shared types, and what all methods have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from ..runtime import errors
from ..runtime.download import Download
from ..runtime.http import Timeout
from ..runtime.info import HttpInfo, RateLimitInfo
from ..runtime.pages import Page
from ..runtime.settings import ClientOptions, RequestOptions, UploadOptions
from ..runtime.stream import TextStream
from ..runtime.values.availability import Availability
from ..runtime.values.record import Answer
from ..spec import Operation, Spec
from .links import Linker, page_of, runtime_places, title_of, with_pages
from .markdown import code, lines, prose, table
from .members import members_of
from .methods import KEYS

# Variable of the template -> the class of the runtime whose members it is.
_LISTED: Mapping[str, type] = {
    "answer": Answer,
    "availability": Availability,
    "client": ClientOptions,
    "download": Download,
    "error": errors.OpenRouterError,
    "http": HttpInfo,
    "options": RequestOptions,
    "page": Page,
    "rate_limit": RateLimitInfo,
    "stream": TextStream,
    "timeout": Timeout,
    "upload": UploadOptions,
}


def index(spec: Spec, linker: Linker) -> dict[str, Any]:
    """The variables of its template."""
    pages = with_pages(spec)
    contents = [
        table(
            ["page", "what it is about"],
            ([linker.to(code(title_of(area)), page_of(area)), prose(area.description)] for area in found),
        )
        for found in ([area for area in pages if area.operations], [area for area in pages if not area.operations])
    ]
    return {
        "api": spec.api,
        "areas": contents[0],
        "shared": contents[1],
        "routes": table(["route", "call", "key", "what it does"], _routes(spec.operations, linker)),
        "errors": table(["class", "derived from", "when"], _errors()),
        **{name: _members(cls, linker) for name, cls in _LISTED.items()},
    }


def _routes(operations: Iterable[Operation], linker: Linker) -> Iterable[list[str]]:
    """One a line, with all methods that call it."""
    found: dict[str, list[Operation]] = {}
    for operation in operations:
        found.setdefault(f"{operation.method} {operation.path}", []).append(operation)
    for route, alike in found.items():
        calls, summaries = map(linker.method, alike), (prose(operation.summary) for operation in alike)
        yield [code(route), lines(calls), KEYS[alike[0].key], lines(summaries)]


def _members(cls: type, linker: Linker) -> str:
    """A table of what a class of the runtime offers. Its names are not those of the spec."""
    linker = attrs.evolve(linker, places=runtime_places())
    rows = [[code(member.shown), linker.expression(member.hint), prose(member.text)] for member in members_of(cls)]
    return table(["name", "type", "description"], rows)


def _errors() -> Iterable[list[str]]:
    """In the order in which they are derived from each other."""
    for cls in vars(errors).values():
        if isinstance(cls, type) and issubclass(cls, errors.OpenRouterError):
            yield [code(cls.__name__), code(cls.__bases__[0].__name__), prose(cls.__doc__ or "")]
