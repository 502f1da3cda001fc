"""Where each name stands in the pages, and type expressions whose names lead there."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

import attrs

from ..spec import Area, Operation, Spec
from ..types import bare_types
from .markdown import anchor, code, link

INDEX = "README.md"
# Names of the runtime -> the heading of the index that explains them.
RUNTIME = {
    "AsyncDownload": "Downloads",
    "Availability": "Errors",
    "Download": "Downloads",
    "FileInput": "Files",
    "HttpInfo": "Responses",
    "Key": "Keys",
    "Null": "None and NULL",
    "Page": "Pages",
    "RateLimitInfo": "Errors",
    "Stream": "Streams",
    "TextStream": "Streams",
    "Timeout": "Timeouts",
}
_TOKENS = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|[A-Za-z_]\w*|.", re.DOTALL)


def with_pages(spec: Spec) -> list[Area]:
    """The areas that have something to show."""
    bare = bare_types(spec)
    return [area for area in spec.areas if area.operations or any(type_.name not in bare for type_ in area.types)]


def page_of(area: Area | str) -> str:
    """The page of an area, or of a file of shared types."""
    return f"{area if isinstance(area, str) else area.name}.md"


def title_of(area: Area) -> str:
    """What an area is called in code, and shared types in the spec."""
    return f"client.{area.name}" if area.operations else area.name


def heading_of(operation: Operation) -> str:
    """The heading of a method: the call."""
    return f"client.{operation.id}({'...' if operation.inputs else ''})"


def runtime_places() -> dict[str, str]:
    """Name of a type of the runtime -> page and anchor."""
    return {name: f"{INDEX}#{anchor(heading)}" for name, heading in RUNTIME.items()}


def places_of(spec: Spec) -> dict[str, str]:
    """Name of a type -> page and anchor, for all that have a section; the spec's win over the runtime's."""
    bare = bare_types(spec)
    places = runtime_places()
    for type_ in spec.types.values():
        if type_.name not in bare:
            names = [type_.name, type_.unknown, *([type_.input] if type_.schema.get("input") else [])]
            places |= dict.fromkeys(names, f"{page_of(type_.area)}#{anchor(type_.name)}")
    return places


@attrs.frozen
class Linker:
    """Makes the links of one page."""

    page: str
    places: Mapping[str, str]

    def url(self, target: str) -> str:
        """How a page, or a heading in one, is reached from this page."""
        path, hash_, heading = target.partition("#")
        relative = "" if path == self.page and hash_ else posixpath.relpath(path, posixpath.dirname(self.page) or ".")
        return f"{relative}{hash_}{heading}"

    def to(self, shown: str, target: str) -> str:
        """A link to a page, or to a heading in one."""
        return link(shown, self.url(target))

    def index(self, shown: str, heading: str) -> str:
        """A link to a heading of the index."""
        return self.to(shown, f"{INDEX}#{anchor(heading)}")

    def name(self, name: str) -> str:
        """A type's name, which leads to its section."""
        return self.to(code(name), self.places[name]) if name in self.places else code(name)

    def method(self, operation: Operation, shown: str | None = None) -> str:
        """The call of a method, which leads to its section."""
        place = f"{page_of(operation.area)}#{anchor(heading_of(operation))}"
        return self.to(code(shown or f"client.{operation.id}"), place)

    def expression(self, hint: str) -> str:
        """A type expression: the names that have a section are links, all else is code."""
        parts, plain = [], ""
        for token in _TOKENS.findall(hint):
            if token in self.places:
                parts += [*_spaced(plain), self.name(token)]
                plain = ""
            else:
                plain += token
        return "".join([*parts, *_spaced(plain)])


def _spaced(text: str) -> list[str]:
    """Code, with the bars at its ends outside of it, so that a union is not one long box."""
    found = re.fullmatch(r"( \| |, )?(.*?)( \| |, )?", text, re.DOTALL)
    assert found is not None
    start, inner, end = found.groups()
    return [start or "", code(inner) if inner else "", end or ""]
