"""From values to the text of every generated file. Pure: it reads templates and the runtime, and writes nothing."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs
import jinja2

from . import names
from .check import SpecError
from .hints import input_hint
from .load import Area, Field, Operation, Spec
from .types import Source, Types, docstring, make_types

HERE = Path(__file__).parent
RUNTIME = HERE / "runtime"
MANIFEST = "MANIFEST.json"


def render(spec: Spec) -> dict[str, str]:
    """Path below the package -> text, for every file of the package."""
    types = make_types(spec)
    modules = _modules(spec, types)
    home = {name: module.path for module in modules for name in module.defines}
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    environment.filters.update(
        docstring=docstring,
        first_sentence=first_sentence,
        lines=str.splitlines,
        constant=lambda name: re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).upper(),
    )
    files: dict[str, str] = {}

    def write(path: str, template: str, **values: Any) -> None:
        files[path] = environment.get_template(template).render(api=spec.api, spec=spec, **values)

    for module in modules:
        write(module.path, "types.py.jinja", module=module, imports=module.imports(home), home=home)
    for folder in ["types", "api", *sorted({str(Path(module.path).parent) for module in modules} - {"types"})]:
        write(f"{folder}/__init__.py", "package.py.jinja", what=folder)
    areas = [area for area in spec.areas if area.operations]
    for area in areas:
        methods = [_method(operation, spec, types, home) for operation in area.operations]
        used = {name for method in methods for name in method.mentions if name in home}
        by_module = {path: sorted(n for n in used if home[n] == path) for path in sorted({home[n] for n in used})}
        write(
            f"api/{area.name}.py",
            "api.py.jinja",
            area=area,
            cls=names.area_class(area.name),
            methods=methods,
            imports={_dotted(path, 1): found for path, found in by_module.items()},
            shared={op.arguments: [field.name for field in op.inputs] for op in area.operations if op.arguments},
        )
    classes = {area.name: names.area_class(area.name) for area in areas}
    write("client.py", "client.py.jinja", areas=areas, classes=classes)
    write("operations.py", "operations.py.jinja", areas=areas)
    exports = _exports(spec, home, areas)
    write("__init__.py", "init.py.jinja", exports=exports)
    write("sandbox.py", "sandbox.py.jinja")
    write(
        "API.md",
        "API.md.jinja",
        areas=areas,
        modules=modules,
        methods={area.name: [_method(operation, spec, types, home) for operation in area.operations] for area in areas},
    )
    files = _formatted(files)
    files["py.typed"] = ""
    for path in sorted(RUNTIME.rglob("*.py")):
        files[f"_runtime/{path.relative_to(RUNTIME).as_posix()}"] = path.read_text(encoding="utf-8")
    files[MANIFEST] = "".join(["[\n", ",\n".join(f'  "{path}"' for path in sorted([*files, MANIFEST])), "\n]\n"])
    return dict(sorted(files.items()))


# -- modules of types -------------------------------------------------------------------------------------


@attrs.frozen
class Module:
    """One file under types/."""

    path: str
    description: str
    sources: tuple[Source, ...]
    arguments: tuple[Arguments, ...]
    mixins: tuple[str, ...]

    @property
    def defines(self) -> list[str]:
        """The names that the file gives, in its order."""
        return [*(source.name for source in self.sources), *(arguments.name for arguments in self.arguments)]

    def imports(self, home: Mapping[str, str]) -> dict[str, list[str]]:
        """Module -> names, of what is defined in other files."""
        mentioned = {name for source in self.sources for name in source.mentions}
        for arguments in self.arguments:
            mentioned |= arguments.mentions
        depth = self.path.count("/")
        found: dict[str, list[str]] = {}
        for name in sorted(mentioned):
            path = home.get(name)
            if path is not None and path != self.path:
                found.setdefault(_dotted(path, depth), []).append(name)
        return found

    @property
    def depth(self) -> str:
        """The dots that lead to the package."""
        return "." * (self.path.count("/") + 1)


@attrs.frozen
class Arguments:
    """A TypedDict of the arguments that several methods share."""

    name: str
    description: str
    fields: tuple[tuple[Field, str], ...]

    @property
    def mentions(self) -> set[str]:
        """All names in its type expressions."""
        return {name for _, hint in self.fields for name in _words(hint)}


_KINDS = {"answers": "What comes back.", "events": "What comes piece by piece.", "requests": "What is sent."}


def _modules(spec: Spec, types: Types) -> list[Module]:
    """Types of answers, of events and of requests apart, so that a call loads only what it reads."""
    answers = _reachable([op.returns.name for op in spec.operations if op.returns is not None], spec)
    events = _reachable([op.events.name for op in spec.operations if op.events is not None], spec) - answers
    modules = []
    for area in spec.areas:
        arguments = _shared_arguments(area, spec, types)
        own = [type_.name for type_ in area.types]
        kinds = {
            "answers": [name for name in own if name in answers],
            "events": [name for name in own if name in events],
            "requests": [name for name in own if name not in answers | events],
        }
        split = sum(bool(found) for found in kinds.values()) + bool(arguments and not kinds["requests"]) > 1
        for kind, found in kinds.items():
            shared = arguments if kind == "requests" else ()
            if found or shared:
                path = f"types/{area.name}/{kind}.py" if split else f"types/{area.name}.py"
                mixins = {type_.mixin for name in found if (type_ := spec.types[name]).mixin}
                modules.append(
                    Module(
                        path=path,
                        description=f"{area.description} {_KINDS[kind] if split else ''}".strip(),
                        sources=_ordered(found, spec, types),
                        arguments=shared,
                        mixins=tuple(sorted(mixins)),
                    )
                )
    _refuse_cycles(modules, spec)
    return modules


def _reachable(roots: Iterable[str], spec: Spec) -> set[str]:
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(spec.types[name].references)
    return found


def _ordered(own: list[str], spec: Spec, types: Types) -> tuple[Source, ...]:
    """As in the spec, but after what Python has to know first; the class of the unknown stands before its union."""
    placed: dict[str, Source] = {}
    local = {name for own_name in own for name in (own_name, spec.types[own_name].unknown, spec.types[own_name].input)}
    order = {name: index for index, name in enumerate(spec.types)}

    def place(name: str) -> None:
        if name in placed or name not in local or name not in types.sources:
            return
        source = types.sources[name]
        for needed in sorted(source.needs & local, key=lambda other: (order.get(other, len(order)), other)):
            place(needed)
        placed[name] = source

    for name in own:
        place(name)
        place(spec.types[name].input)
    return tuple(placed.values())


def _refuse_cycles(modules: list[Module], spec: Spec) -> None:
    home = {name: module.path for module in modules for name in module.defines}
    needs = {
        module.path: {home[name] for found in module.imports(home).values() for name in found} for module in modules
    }
    waiting = set(needs)
    while ready := {path for path in waiting if not needs[path] & waiting}:
        waiting -= ready
    if waiting:
        trail = [min(waiting)]
        while trail[-1] not in trail[:-1]:
            trail.append(min(needs[trail[-1]] & waiting))
        cycle = trail[trail.index(trail[-1]) :]
        (module,) = (module for module in modules if module.path == cycle[0])
        there = {name for name, path in home.items() if path == cycle[1]}
        where = [spec.types[source.name].where for source in module.sources if source.mentions & there]
        raise SpecError(
            where[0] if where else module.path,
            f"modules of types need each other ({' -> '.join(cycle)}); move a type to where it is needed",
        )


# -- methods ----------------------------------------------------------------------------------------------


@attrs.frozen
class Method:
    """A method as the template prints it."""

    operation: Operation
    constant: str
    returns: str
    helper: str
    """`_call`, `_stream` or `_pages`."""
    twin: str
    """How the async area gets it."""
    positional: tuple[tuple[Field, str], ...]
    keywords: tuple[tuple[Field, str], ...]
    paths: Mapping[str, str]

    @property
    def text(self) -> str:
        """The docstring: what it does, where that is documented, and the first sentence about each argument."""
        operation = self.operation
        paragraphs = [operation.summary, operation.description, f"Docs: {operation.docs}"]
        arguments = {field.name: first_sentence(field.description) for field, _ in (*self.positional, *self.keywords)}
        return docstring("\n\n".join(filter(None, paragraphs)), 8, arguments)

    @property
    def mentions(self) -> set[str]:
        """All names in its type expressions."""
        hints = " ".join([self.returns, *(hint for _, hint in (*self.positional, *self.keywords))])
        return set(_words(hints)) | ({self.operation.arguments} if self.operation.arguments else set())


def _method(operation: Operation, spec: Spec, types: Types, home: Mapping[str, str]) -> Method:
    hinted = [(field, _argument_hint(operation, field, spec, types)) for field in operation.inputs]
    returns = operation.returns.name if operation.returns is not None else "None"
    helper, twin = "_call", "awaited"
    if operation.events is not None:
        returns, helper, twin = f"Stream[{operation.events.name}, {returns}]", "_stream", "awaited_stream"
    elif operation.paged:
        helper, twin = "_pages", "awaited_pages"
    shared = operation.arguments is not None
    found = {
        kind: type_.name
        for kind, type_ in (("body", operation.body), ("returns", operation.returns), ("events", operation.events))
        if type_ is not None
    }
    return Method(
        operation=operation,
        constant=f"_{operation.name.upper()}",
        returns=returns,
        helper=helper,
        twin=twin,
        positional=tuple(pair for pair in hinted if pair[0].location == "path"),
        keywords=() if shared else tuple(pair for pair in hinted if pair[0].location != "path"),
        paths={kind: f"{home[name].removesuffix('.py').replace('/', '.')}.{name}" for kind, name in found.items()},
    )


def _argument_hint(operation: Operation, field: Field, spec: Spec, types: Types) -> str:
    owner = operation.body.name if field.location == "body" and operation.body is not None else operation.id
    return input_hint(types.hints[owner][field.name], spec, not field.required, field.nullable)


def _shared_arguments(area: Area, spec: Spec, types: Types) -> tuple[Arguments, ...]:
    found: dict[str, Arguments] = {}
    for operation in area.operations:
        if operation.arguments is None or operation.arguments in found:
            continue
        fields = tuple((field, _argument_hint(operation, field, spec, types)) for field in operation.inputs)
        found[operation.arguments] = Arguments(
            name=operation.arguments,
            description=f"The arguments of `{area.name}.{operation.name}` and of the methods that share them.",
            fields=fields,
        )
    return tuple(found.values())


# -- exports ----------------------------------------------------------------------------------------------

_RUNTIME_EXPORTS = {
    "_runtime.errors": None,
    "_runtime.record": ["NULL", "Answer", "Null", "Record", "Unknown"],
    "_runtime.convert": ["from_dict", "to_dict", "to_json", "type_hints"],
    "_runtime.schema": ["json_schema"],
    "_runtime.http": ["HttpInfo", "Timeout"],
    "_runtime.operation": ["Operation", "Parameter"],
    "_runtime.pages": ["AsyncPages", "Page"],
    "_runtime.stream": ["AsyncStream", "Stream"],
    "_runtime.client": ["ClientOptions"],
    "_runtime.settings": ["RequestOptions"],
    "client": ["AsyncOpenRouter", "OpenRouter"],
    "operations": ["OPERATIONS"],
}


def _exports(spec: Spec, home: Mapping[str, str], areas: list[Area]) -> dict[str, list[str]]:
    """Module -> public names."""
    exports = {
        module: names_ if names_ is not None else _public_errors() for module, names_ in _RUNTIME_EXPORTS.items()
    }
    for name, path in home.items():
        exports.setdefault(path.removesuffix(".py").replace("/", "."), []).append(name)
    taken: dict[str, str] = {}
    for module, found in exports.items():
        for name in found:
            if name in taken:
                where = spec.types[name].where if name in spec.types else module
                raise SpecError(where, f"{name} is also a public name of {taken[name]}; choose another")
            taken[name] = module
    return {module: sorted(found) for module, found in sorted(exports.items())}


def _public_errors() -> list[str]:
    text = (RUNTIME / "errors.py").read_text(encoding="utf-8")
    return re.findall(r"^class (\w+)\(", text, re.MULTILINE)


# -- text -------------------------------------------------------------------------------------------------


def first_sentence(text: str) -> str:
    """Up to the first full stop that ends a sentence."""
    found = re.match(r".+?[.](?=\s|$)", " ".join(text.split()))
    return found[0] if found else text


def _words(hint: str) -> list[str]:
    return re.findall(r"[A-Za-z_][A-Za-z0-9_]*", re.sub(r"'[^']*'", "", hint))


def _dotted(path: str, depth: int) -> str:
    return "." * (depth + 1) + path.removesuffix(".py").replace("/", ".")


def _formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Unused imports dropped, imports sorted, everything laid out: by one pinned tool."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        ruff = [sys.executable, "-m", "ruff"]
        fixed = ["--isolated", "--line-length=100", "--target-version=py311", "--quiet", folder]
        subprocess.run(
            [
                *ruff,
                "check",
                "--select=F401,I",
                "--config=lint.isort.combine-as-imports=true",
                "--fix",
                "--no-cache",
                *fixed,
            ],
            check=True,
        )
        subprocess.run([*ruff, "format", "--no-cache", *fixed], check=True)
        return {path: Path(folder, path).read_text(encoding="utf-8") for path in files}
