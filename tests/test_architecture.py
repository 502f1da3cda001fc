"""The rooms of the generator and the core: what imports what, in no circle."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import codegen

HOME = Path(codegen.__file__).parent
MODULES = {
    ".".join(path.relative_to(HOME.parent).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(HOME.rglob("*.py"))
}


def imported(name: str) -> set[str]:
    """The modules of codegen/ that a module names in an import, at its top, in a function, or for type checkers."""
    path = MODULES[name]
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package.rsplit(".", node.level - 1)[0] if node.level > 1 else package
            module = f"{base}.{node.module}" if node.module else base
            for alias in node.names:
                inner = f"{module}.{alias.name}"
                found.add(inner if inner in MODULES else module)
    return {module for module in found if module in MODULES and module != name}


GRAPH = {name: imported(name) for name in MODULES}


def test_the_graph_is_the_whole() -> None:
    assert {"codegen.runtime.exchange", "codegen.runtime.http"} <= GRAPH["codegen.runtime.client"]
    assert "codegen.runtime.stream_state" in GRAPH["codegen.runtime.client"], "an import in a function"
    assert "codegen.runtime.values.availability" in GRAPH["codegen.runtime.errors"], "one for type checkers"
    assert sum(map(len, GRAPH.values())) > 150


def test_nothing_leads_in_a_circle() -> None:
    waiting = set(GRAPH)
    while ready := {name for name in waiting if not GRAPH[name] & waiting}:
        waiting -= ready
    assert waiting == set(), "these are in a circle, or lead to one"


def top_level(name: str) -> set[str]:
    """What is imported when the module is loaded."""
    tree = ast.parse(MODULES[name].read_text("utf-8"))
    return {
        alias.name if isinstance(node, ast.Import) else f"{'.' * node.level}{node.module or ''}"
        for node in tree.body
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }


def test_errors_are_at_the_bottom() -> None:
    found = top_level("codegen.runtime.errors")
    assert not {name for name in found if name.startswith(".")}


@pytest.mark.parametrize("room", ["values", "dialects"])
def test_rooms_below_do_not_know_the_call(room: str) -> None:
    above = {"client", "area", "exchange", "request", "decoding", "stream", "stream_state", "settings", "transports"}
    for name, found in GRAPH.items():
        if name.startswith(f"codegen.runtime.{room}"):
            assert not {module for module in found if module.split(".")[2] in above}, name


def test_only_transports_touch_the_network() -> None:
    network = {"urllib3", "aiohttp", "socket", "ssl", "http", "http.client"}
    for name in MODULES:
        if name.startswith("codegen.runtime.") and ".transports." not in name and ".sandbox" not in name:
            assert not top_level(name) & network, name


def test_an_import_in_a_function_is_for_what_takes_long_to_load() -> None:
    """Not to hide a circle: the graph has none. Each is of a module that few calls need, or is a library's."""
    late = {
        (name.removeprefix("codegen.runtime."), f"{'.' * node.level}{node.module}" if node.module else "." * node.level)
        for name in MODULES
        if name.startswith("codegen.runtime.")
        for function in ast.walk(ast.parse(MODULES[name].read_text("utf-8")))
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef))
        for node in ast.walk(function)
        if isinstance(node, ast.ImportFrom) and node.level
    }
    assert late == {
        ("decoding", ".values.validate"),
        *(("client", f".{module}") for module in ("download", "pages", "stream", "stream_state")),
        *(("client", f".transports.{kind}_transport") for kind in ("aiohttp", "urllib3")),
        ("request", ".bodies"),
        ("values.convert", ".own"),
        ("values.mixins", ".floats"),
        ("values.mixins", ".target"),
    }
