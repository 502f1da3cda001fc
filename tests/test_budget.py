"""Taste, checked: how long, how deep and how repetitive the code may become, and what an import may cost.

The numbers are a little above what there is. Raise one only together with the reason why.
"""

from __future__ import annotations

import ast
import json
import os
import statistics
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import openrouter_sdk
import pytest
from openrouter_sdk.sandbox import Sandbox

PACKAGE = Path(openrouter_sdk.__file__).parent
ROOT = Path(__file__).parent.parent
RUNTIME = ROOT / "codegen" / "runtime"

MEDIAN_METHOD = 25
GENERATED_FILE = 1500
GENERATED_LINES = 30_000  # of Python, made from the spec
GENERATED_BYTES = 3_000_000  # a third of it is the reference
HAND_WRITTEN_FILE = 460
FUNCTION = 60
TYPE_NAME = 30
REPEATED_SHARE = 0.12  # methods that make and change a thing take the same arguments, and say the same of them
WINDOW = 6

DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def parsed(folder: Path) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(folder.rglob("*.py")):
        yield path.relative_to(folder).as_posix(), ast.parse(path.read_text("utf-8"))


def lines_of(node: ast.AST) -> int:
    """From the first line to the last, decorators aside."""
    assert isinstance(node, FUNCTIONS)
    return (node.end_lineno or 0) - node.lineno + 1


def docstring_lines(node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    if ast.get_docstring(node) is None:
        return 0
    return (node.body[0].end_lineno or 0) - node.body[0].lineno + 1


# -- length -----------------------------------------------------------------------------------------------


def test_methods_are_short() -> None:
    methods = [
        lines_of(node)
        for path, tree in parsed(PACKAGE / "api")
        if path != "__init__.py"
        for cls in tree.body
        if isinstance(cls, ast.ClassDef)
        for node in cls.body
        if isinstance(node, FUNCTIONS)
    ]
    assert len(methods) > 10
    assert statistics.median(methods) <= MEDIAN_METHOD


def test_generated_files_can_be_read() -> None:
    lines = {path: len(path.read_text("utf-8").splitlines()) for path in sorted(PACKAGE.rglob("*.py"))}
    assert {path: count for path, count in lines.items() if count > GENERATED_FILE} == {}


def test_little_python_is_made_from_the_spec() -> None:
    """Without the runtime, which is copied, and the reference, which nobody imports."""
    made = [path for path in PACKAGE.rglob("*.py") if "_runtime" not in path.relative_to(PACKAGE).parts]
    assert len(made) > 50
    assert sum(len(path.read_text("utf-8").splitlines()) for path in made) <= GENERATED_LINES


def test_package_is_small() -> None:
    files = [path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert sum(path.stat().st_size for path in files) <= GENERATED_BYTES


def test_hand_written_files_can_be_read() -> None:
    """Without the module's docstring: a drawing of what is in a file makes it no harder to read."""
    lines = {
        path: len((ROOT / "codegen" / path).read_text("utf-8").splitlines()) - docstring_lines(tree)
        for path, tree in parsed(ROOT / "codegen")
    }
    assert "runtime/client.py" in lines
    assert {path: count for path, count in lines.items() if count > HAND_WRITTEN_FILE} == {}


def test_functions_are_short() -> None:
    """Without the docstring, for the same reason."""
    lines = {
        f"{path}:{node.lineno} {node.name}": lines_of(node) - docstring_lines(node)
        for path, tree in parsed(ROOT / "codegen")
        for node in ast.walk(tree)
        if isinstance(node, FUNCTIONS)
    }
    assert len(lines) > 100
    assert {where: count for where, count in lines.items() if count > FUNCTION} == {}


def test_names_of_types_are_short() -> None:
    names = {
        name
        for _, tree in parsed(PACKAGE / "types")
        for node in tree.body
        for name in ([node.name] if isinstance(node, ast.ClassDef) else assigned(node))
    }
    assert {"ChatResult", "Message"} <= names
    assert [name for name in sorted(names) if len(name) > TYPE_NAME] == []


def assigned(node: ast.stmt) -> list[str]:
    return [node.target.id] if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) else []


def test_little_is_repeated() -> None:
    """The share of lines, blank ones and comments aside, that are in six lines which stand elsewhere too."""
    files = []
    for path in sorted(PACKAGE.rglob("*.py")):
        lines = (line.strip() for line in path.read_text("utf-8").splitlines())
        files.append([line for line in lines if line and not line.startswith("#")])
    windows = Counter(window for lines in files for window in windows_of(lines))
    repeated = sum(
        len({start + i for start, window in enumerate(windows_of(lines)) if windows[window] > 1 for i in range(WINDOW)})
        for lines in files
    )
    total = sum(map(len, files))
    assert total > 5000
    assert repeated / total <= REPEATED_SHARE


def windows_of(lines: list[str]) -> list[tuple[str, ...]]:
    return [tuple(lines[start : start + WINDOW]) for start in range(len(lines) - WINDOW + 1)]


# -- imports ----------------------------------------------------------------------------------------------

THIRD_PARTY = {"attr", "attrs", "cattrs", "urllib3", "aiohttp", "yarl", "orjson", "pytest"}


@pytest.mark.parametrize("path", sorted(RUNTIME.rglob("*.py")), ids=lambda path: path.relative_to(RUNTIME).as_posix())
def test_runtime_imports_nothing_generated(path: Path) -> None:
    depth = len(path.relative_to(RUNTIME).parts)
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            assert node.level <= depth, "an import leads out of the runtime"
            found = path.parents[node.level - 1].joinpath(*(node.module or "").split("."))
            assert found.is_dir() or found.with_suffix(".py").is_file()
        elif isinstance(node, ast.ImportFrom):
            assert known(node.module or "")
        elif isinstance(node, ast.Import):
            assert all(known(alias.name) for alias in node.names)


def known(module: str) -> bool:
    name = module.partition(".")[0]
    return name in sys.stdlib_module_names or name in THIRD_PARTY


def loaded_by(program: str, *arguments: str) -> set[str]:
    """The modules that a program has loaded in the end, beside those of an empty one."""
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    before, after = "import json, sys\nbefore = {*sys.modules}", "print(json.dumps(sorted({*sys.modules} - before)))"
    done = subprocess.run(
        [sys.executable, "-c", f"{before}\n{program}\n{after}", *arguments],
        env={**environment, "PYTHONPATH": str(PACKAGE.parent)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return set(json.loads(done.stdout))


def of_package(loaded: set[str]) -> set[str]:
    return {name.partition(".")[2] for name in loaded if name.startswith("openrouter_sdk.")}


def test_import_of_the_package_loads_nothing_else() -> None:
    loaded = loaded_by("import openrouter_sdk")
    assert of_package(loaded) == set()
    assert not loaded & (THIRD_PARTY | {"asyncio", "ssl", "http", "email", "inspect", "typing_extensions"})


def test_first_call_loads_only_what_it_reads() -> None:
    program = """
from openrouter_sdk import OpenRouter
with OpenRouter("sk-sandbox", base_url=sys.argv[1]) as client:
    assert "You said: Hello" in client.chat.create(messages=[{"role": "user", "content": "Hello"}]).text
"""
    with Sandbox() as box:
        loaded = loaded_by(program, box.url)
    found = of_package(loaded)
    types = {name for name in found if name.startswith("types.")}
    assert types == {"types.chat", "types.chat.responses", "types.shared", "types.shared.usage"}
    assert {name for name in found if name.startswith("api.")} == {"api.chat"}
    assert not found & {
        "operations",
        "_runtime.values.schema",
        "_runtime.transports.aiohttp_transport",
        "_runtime.sandbox",
        "sandbox",
    }
    assert not {name.partition(".")[0] for name in loaded} & {"aiohttp", "yarl", "pytest", "requests", "pydantic"}


def test_async_call_does_without_urllib3() -> None:
    program = """
import asyncio
from openrouter_sdk import AsyncOpenRouter
async def main():
    async with AsyncOpenRouter("sk-sandbox", base_url=sys.argv[1]) as client:
        assert "You said: Hello" in (await client.chat.create(messages=[{"role": "user", "content": "Hello"}])).text
asyncio.run(main())
"""
    with Sandbox() as box:
        loaded = loaded_by(program, box.url)
    assert "aiohttp" in loaded
    assert not {name.partition(".")[0] for name in loaded} & {"urllib3", "pytest"}


def test_sandbox_of_the_package_needs_no_pytest() -> None:
    assert not loaded_by("import openrouter_sdk.sandbox") & {"pytest", "openrouter_sdk.client"}
