"""The files under types/: which type stands in which, and in what order."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from .methods import argument_hint
from .spec import Area, Field, Operation, Spec, SpecError, Type
from .text import names_in
from .types import Source, Types, bare_types

__all__ = ["Keywords", "Module", "dotted", "modules_of"]


@attrs.frozen
class Keywords:
    """A TypedDict of arguments."""

    name: str
    bases: tuple[str, ...]
    description: str
    fields: tuple[tuple[Field, str], ...]

    @property
    def mentions(self) -> set[str]:
        """All names in its type expressions."""
        return {name for _, hint in self.fields for name in names_in(hint)}


@attrs.frozen
class Module:
    """One file under types/."""

    path: str
    area: str
    description: str
    sources: tuple[Source, ...]
    keywords: tuple[Keywords, ...]
    mixins: tuple[str, ...]

    @property
    def defines(self) -> list[str]:
        """The names that the file gives, in its order."""
        return [*(source.name for source in self.sources), *(keywords.name for keywords in self.keywords)]

    def needs(self, home: Mapping[str, str]) -> dict[str, list[str]]:
        """Module -> names, of what other files define and Python has to know when the file is loaded."""
        needed = {name for source in self.sources for name in source.needs}
        needed |= {base for keywords in self.keywords for base in keywords.bases}
        return self._elsewhere(needed, home)

    def mentions(self, home: Mapping[str, str]) -> dict[str, list[str]]:
        """Module -> names, of what other files define and only type hints name: it is loaded when it is needed."""
        needed = {name for found in self.needs(home).values() for name in found}
        mentioned = {name for source in self.sources for name in source.mentions}
        mentioned |= {name for keywords in self.keywords for name in keywords.mentions}
        return self._elsewhere(mentioned - needed, home)

    def _elsewhere(self, names: set[str], home: Mapping[str, str]) -> dict[str, list[str]]:
        depth = self.path.count("/")
        found: dict[str, list[str]] = {}
        for name in sorted(names):
            path = home.get(name)
            if path is not None and path != self.path:
                found.setdefault(dotted(path, depth), []).append(name)
        return found

    @property
    def has_null(self) -> bool:
        """Whether it names the type of NULL."""
        return any("Null" in keywords.mentions for keywords in self.keywords)

    @property
    def depth(self) -> str:
        """The dots that lead to the package."""
        return "." * (self.path.count("/") + 1)


def dotted(path: str, depth: int) -> str:
    """A file as a relative import sees it, from a folder so deep below the package."""
    return "." * (depth + 1) + path.removesuffix(".py").replace("/", ".")


_KINDS = {"responses": "What comes back.", "events": "What comes piece by piece.", "requests": "What is sent."}


def modules_of(spec: Spec, types: Types) -> list[Module]:
    """Types of responses, of events and of requests apart, so that a call loads only what it reads."""
    responses = spec.reachable(op.returns.name for op in spec.operations if op.returns is not None)
    events = spec.reachable(op.events.name for op in spec.operations if op.events is not None) - responses
    modules = []
    for area in spec.areas:
        own = [type_.name for type_ in area.types]
        shared = _keywords(area, spec, types)
        kinds = {
            "responses": [name for name in own if name in responses],
            "events": [name for name in own if name in events],
            "requests": [name for name in own if name not in responses | events],
        }
        split = sum(bool(found) for found in kinds.values()) + bool(shared and not kinds["requests"]) > 1
        for kind, found in kinds.items():
            keywords = shared if kind == "requests" else ()
            if found or keywords:
                mixins = {type_.mixin for name in found if (type_ := spec.types[name]).mixin}
                modules.append(
                    Module(
                        path=f"types/{area.name}/{kind}.py" if split else f"types/{area.name}.py",
                        area=area.name,
                        description=f"{area.description} {_KINDS[kind] if split else ''}".strip(),
                        sources=_ordered(found, spec, types),
                        keywords=keywords,
                        mixins=tuple(sorted(mixins)),
                    )
                )
    _refuse_cycles(modules, spec)
    return modules


def exported(module: Module, spec: Spec) -> list[str]:
    """The names of a module that callers need: not those of bodies, whose fields are arguments."""
    bare = bare_types(spec)
    return [name for name in module.defines if name not in bare]


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
    needs = {module.path: {home[name] for found in module.needs(home).values() for name in found} for module in modules}
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
        where = [spec.types[source.name].where for source in module.sources if source.needs & there]
        raise SpecError(
            where[0] if where else module.path,
            f"modules of types need each other ({' -> '.join(cycle)}); move a type to where it is needed",
        )


# -- arguments that methods share -------------------------------------------------------------------------


def _keywords(area: Area, spec: Spec, types: Types) -> tuple[Keywords, ...]:
    """The TypedDicts of an area: of the types that give their fields, then of the methods that add their own."""
    users = [operation for operation in spec.operations if operation.arguments is not None]
    found: dict[str, Keywords] = {}
    for type_ in area.types:
        taker = next((user for user in users if user.body is not None and type_ in spec.chain(user.body)), None)
        if type_.keywords is not None and taker is not None:
            found[type_.keywords] = _of_type(type_, taker, spec, types)
    for operation in area.operations:
        if operation.arguments is not None and operation.arguments not in found:
            found[operation.arguments] = _of_methods(operation, spec, types)
    return tuple(found.values())


def _of_type(type_: Type, taker: Operation, spec: Spec, types: Types) -> Keywords:
    wires = {field.wire for field in taker.in_body}
    own = [field for field in spec.own_fields(type_) if field.wire in wires]
    base = spec.types[type_.base].keywords if type_.base is not None else None
    assert type_.keywords is not None
    return Keywords(
        name=type_.keywords,
        bases=(base,) if base is not None else (),
        description=type_.description,
        fields=tuple((field, argument_hint(taker, field, spec, types)) for field in own),
    )


def _of_methods(operation: Operation, spec: Spec, types: Types) -> Keywords:
    assert operation.arguments is not None
    assert operation.body is not None
    assert operation.body.keywords is not None
    own = [field for field in operation.parameters if field.location != "path"]
    return Keywords(
        name=operation.arguments,
        bases=(operation.body.keywords, "RequestOptions"),
        description=f"The arguments of `{operation.id}` and of the methods that share them.",
        fields=tuple((field, argument_hint(operation, field, spec, types)) for field in own),
    )
