"""From values to the content of every generated file. Pure: it reads templates and the runtime, and writes nothing."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jinja2

from . import names
from .methods import Method, constant_name, method_of, words_of
from .modules import Module, dotted, exported, modules_of
from .reference import pages_of
from .runtime import errors
from .spec import Spec, SpecError
from .text import WIDTH, docstring, filled, first_sentence
from .types import field_text, make_types

HERE = Path(__file__).parent
RUNTIME = HERE / "runtime"
MANIFEST = "MANIFEST.json"


def render(spec: Spec) -> dict[str, str]:
    """Path below the package -> content, for every file of the package."""
    types = make_types(spec)
    modules = modules_of(spec, types)
    home = {name: module.path for module in modules for name in module.defines}
    areas = [area for area in spec.areas if area.operations]
    methods = {area.name: [method_of(operation, spec, types, home) for operation in area.operations] for area in areas}
    index, own = _exports(spec, modules)
    files: dict[str, str] = {}
    environment = _environment()

    def write(path: str, template: str, **values: Any) -> None:
        files[path] = environment.get_template(template).render(api=spec.api, spec=spec, **values)

    for module in modules:
        write(module.path, "types.py.jinja", module=module, needs=module.needs(home), mentions=module.mentions(home))
    for folder in ["api", *sorted({str(Path(module.path).parent) for module in modules} - {"types"})]:
        write(f"{folder}/__init__.py", "package.py.jinja", what=folder)
    for area in areas:
        write(
            f"api/{area.name}.py",
            "api.py.jinja",
            area=area,
            cls=names.area_class(area.name),
            methods=methods[area.name],
            imports=_imports(methods[area.name], home),
        )
    classes = {area.name: names.area_class(area.name) for area in areas}
    write("client.py", "client.py.jinja", areas=areas, classes=classes)
    write("operations.py", "operations.py.jinja", areas=areas)
    write("__init__.py", "init.py.jinja", exports=own)
    write("sandbox.py", "sandbox.py.jinja")
    files = {**_formatted(files), **dict(pages_of(spec, types, environment))}
    write("types/__init__.py", "types_index.py.jinja", exports=index)  # as it is: a formatter gives each name a line
    files["py.typed"] = ""
    for path in sorted(RUNTIME.rglob("*.py")):
        files[f"_runtime/{path.relative_to(RUNTIME).as_posix()}"] = path.read_text(encoding="utf-8")
    files[MANIFEST] = "".join(["[\n", ",\n".join(f'  "{path}"' for path in sorted([*files, MANIFEST])), "\n]\n"])
    return dict(sorted(files.items()))


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    environment.filters.update(
        constant_name=constant_name,
        docstring=docstring,
        first_sentence=first_sentence,
        field_text=field_text,
        words_of=words_of,
        literal=repr,
        reexported=_reexported,
        filled=lambda words, indent: [line.strip() for line in filled(words, indent).splitlines()],
    )
    return environment


def _reexported(names: list[str]) -> list[str]:
    """Lines of names that are imported to be imported from here."""
    space = "\N{NO-BREAK SPACE}"
    return filled([f"{name}{space}as{space}{name}," for name in names], 8).replace(space, " ").split("\n        ")


def _imports(methods: list[Method], home: Mapping[str, str]) -> dict[str, list[str]]:
    """Module -> the types that the methods of an area name."""
    used = sorted({name for method in methods for name in method.mentions if name in home})
    return {dotted(path, 1): [n for n in used if home[n] == path] for path in sorted({home[n] for n in used})}


# -- exports ----------------------------------------------------------------------------------------------

_OWN = {
    "_runtime.bodies": ["FileInput"],
    "_runtime.download": ["AsyncDownload", "Download"],
    "_runtime.errors": errors.__all__,
    "_runtime.http": ["HttpRequest", "HttpResponse", "Timeout"],
    "_runtime.info": ["HttpInfo", "RateLimitInfo"],
    "_runtime.operation": ["Operation", "Parameter"],
    "_runtime.pages": ["AsyncPages", "Page"],
    "_runtime.settings": ["ClientOptions", "RequestOptions", "UploadOptions"],
    "_runtime.stream": ["AsyncStream", "AsyncTextStream", "Stream", "TextStream"],
    "_runtime.values.availability": ["Availability"],
    "_runtime.values.convert": ["from_dict", "to_json"],
    "_runtime.values.hints": ["type_hints"],
    "_runtime.values.record": ["NULL", "Answer", "Null", "Record", "Unknown", "to_dict"],
    "_runtime.values.schema": ["json_schema"],
    "client": ["AsyncOpenRouter", "OpenRouter"],
    "operations": ["OPERATIONS"],
}


def _exports(spec: Spec, modules: list[Module]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Module -> public names: those of types/, then those of the package itself."""
    index = {
        module.path.removeprefix("types/").removesuffix(".py").replace("/", "."): sorted(exported(module, spec))
        for module in modules
    }
    taken = {name: module for module, found in _OWN.items() for name in found}
    for module, found in index.items():
        for name in found:
            if name in taken:
                where = spec.types[name].where if name in spec.types else module
                raise SpecError(where, f"{name} is also a public name of {taken[name]}; choose another")
            taken[name] = module
    return {module: found for module, found in sorted(index.items()) if found}, _OWN


# -- layout -----------------------------------------------------------------------------------------------


def _formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Unused imports dropped, imports sorted, everything laid out: by one pinned tool."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        ruff = [sys.executable, "-m", "ruff"]
        options = ["--isolated", f"--line-length={WIDTH}", "--target-version=py311", "--quiet", "--no-cache", folder]
        imports = ["--select=F401,I", "--config=lint.isort.combine-as-imports=true", "--fix"]
        subprocess.run([*ruff, "check", *imports, *options], check=True)
        subprocess.run([*ruff, "format", *options], check=True)
        return {path: Path(folder, path).read_text(encoding="utf-8") for path in files}
