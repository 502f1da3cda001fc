"""Small specs, one feature each, and the code that they give. `GOLDEN=rewrite pytest` (make golden) rewrites it.

A change here is reviewed together with the change of the generator that made it.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import os
import shutil
import subprocess
import sys
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from codegen.write import write

GOLDEN = Path(__file__).parent / "golden"
FEATURES = sorted(folder.name for folder in GOLDEN.iterdir())

Rendered = Callable[[str], dict[str, str]]


def shown(files: dict[str, str]) -> dict[str, str]:
    """The part of a package that a golden is about: its types, its methods, and their pages."""
    return {
        path: text
        for path, text in files.items()
        if path.startswith(("types/", "api/", "reference/")) and not path.endswith(("__init__.py", "README.md"))
    }


@pytest.fixture(scope="session")
def packages(rendered: Rendered, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder on the import path that holds each golden as a package, runtime and all."""
    root = tmp_path_factory.mktemp("packages")
    for feature in FEATURES:
        write(rendered(feature), root / f"golden_{feature}")
    sys.path.insert(0, str(root))
    yield root
    sys.path.remove(str(root))
    for name in [name for name in sys.modules if name.startswith("golden_")]:
        del sys.modules[name]


def modules_of(feature: str, rendered: Rendered) -> list[str]:
    return [
        f"golden_{feature}.{path.removesuffix('.py').replace('/', '.')}"
        for path in (*shown(rendered(feature)), "client.py", "operations.py")
        if path.endswith(".py")
    ]


def classes_of(feature: str, rendered: Rendered) -> list[type[Any]]:
    modules = [importlib.import_module(name) for name in modules_of(feature, rendered) if ".types." in name]
    return [
        value
        for module in modules
        for value in vars(module).values()
        if attrs.has(value) and value.__module__ == module.__name__
    ]


@pytest.mark.parametrize("feature", FEATURES)
def test_gives_what_is_expected(feature: str, rendered: Rendered) -> None:
    actual = shown(rendered(feature))
    folder = GOLDEN / feature / "expected"
    if os.environ.get("GOLDEN") == "rewrite":
        shutil.rmtree(folder, ignore_errors=True)
        write(actual, folder)
    files = [path for path in folder.rglob("*") if path.is_file()]
    expected = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}
    assert sorted(expected) == sorted(actual)
    for path in expected:
        assert expected[path] == actual[path]


@pytest.mark.parametrize("feature", FEATURES)
def test_spec_is_small(feature: str) -> None:
    longest = max(len(path.read_text("utf-8").splitlines()) for path in (GOLDEN / feature / "spec").iterdir())
    assert longest < 40


@pytest.mark.parametrize("feature", FEATURES)
def test_imports_and_resolves(feature: str, packages: Path, rendered: Rendered) -> None:
    for name in modules_of(feature, rendered):
        assert Path(importlib.import_module(name).__file__ or "").is_relative_to(packages)
    classes = classes_of(feature, rendered)
    assert classes
    for cls in classes:
        fields = {field.name for field in attrs.fields(cls) if not field.name.startswith("_")}
        assert fields <= typing.get_type_hints(cls).keys()


def test_passes_a_strict_type_check(packages: Path) -> None:
    # The runtime, which each package has a copy of, is checked at its home; sandbox.py would load all of its server.
    files = [path for path in packages.rglob("*.py") if "_runtime" not in path.parts and path.name != "sandbox.py"]
    assert len(files) > 3 * len(FEATURES)
    options = ["--strict", "--follow-imports=silent", "--config-file=", "--cache-dir=/dev/null", "--no-error-summary"]
    found = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *files], cwd=packages, capture_output=True, text=True
    )
    assert (found.stdout, found.stderr, found.returncode) == ("", "", 0)


def test_an_object_without_the_tag_is_of_the_member_without_it(packages: Path) -> None:
    read = importlib.import_module("golden_untagged_member._runtime.values.convert").from_dict
    job = importlib.import_module("golden_untagged_member.types.jobs").Job
    found = [read({"result": result}, job).result for result in ({"text": "a"}, {"object": "sum"}, {"object": "new"})]
    assert [type(result).__name__ for result in found] == ["Note", "Sum", "UnknownJobOutput"]


def test_texts_of_the_spec_stay_texts(packages: Path, rendered: Rendered) -> None:
    types = json.loads((GOLDEN / "docstring_escapes/spec/quotes.json").read_text("utf-8"))["types"]
    classes = {cls.__name__: cls for cls in classes_of("docstring_escapes", rendered)}
    assert classes.keys() == types.keys()
    for name, cls in classes.items():
        assert types[name]["description"].split() == (cls.__doc__ or "").split()

    members = types["Quote"]["properties"]
    (tree,) = [node for node in ast.parse(inspect.getsource(classes["Quote"])).body if isinstance(node, ast.ClassDef)]
    texts = [
        line.value.value
        for line in tree.body[1:]
        if isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant)
    ]
    assert sorted(member["description"].split() for member in members.values()) == sorted(str(t).split() for t in texts)

    hints = typing.get_type_hints(classes["Quote"])
    assert (members["kind"]["const"],) == typing.get_args(hints["kind"])
    assert tuple(members["mark"]["enum"]) == typing.get_args(typing.get_args(hints["mark"])[0])
    assert members["kind"]["const"] == classes["Quote"](text="", mark="").kind
    assert attrs.fields(classes["Quote"]).odd.metadata["wire"] == 'a"b'
