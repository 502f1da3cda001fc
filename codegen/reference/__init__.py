"""The reference: an index of all routes, a page an area, a page a file of shared types. In Markdown, for code hosts."""

from __future__ import annotations

from collections.abc import Iterator

import jinja2

from ..example import script
from ..spec import Spec
from ..types import Types, bare_types
from .index import index
from .links import INDEX, Linker, page_of, places_of, title_of, with_pages
from .markdown import prose
from .methods import method_section
from .types import type_section

FOLDER = "reference"


def pages_of(spec: Spec, types: Types, environment: jinja2.Environment) -> Iterator[tuple[str, str]]:
    """Path below the package, and content, of each page."""
    places = places_of(spec)
    bare = bare_types(spec)
    linker = Linker(INDEX, places)
    yield f"{FOLDER}/{INDEX}", environment.get_template(f"{FOLDER}/index.md.jinja").render(**index(spec, linker))
    template = environment.get_template(f"{FOLDER}/page.md.jinja")
    for area in with_pages(spec):
        linker = Linker(page_of(area), places)
        yield (
            f"{FOLDER}/{linker.page}",
            template.render(
                area=area,
                title=title_of(area),
                linker=linker,
                description=prose(area.description),
                script=script(area),
                methods=[method_section(operation, spec, types, linker) for operation in area.operations],
                types=[type_section(type_, spec, types, linker) for type_ in area.types if type_.name not in bare],
            ),
        )
