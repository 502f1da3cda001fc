"""The public names of the package."""

from __future__ import annotations

import ast
import importlib
import inspect
import subprocess
import sys
import typing
from pathlib import Path

import openrouter_sdk
import pytest
from openrouter_sdk import OPERATIONS, types

PACKAGE = Path(openrouter_sdk.__file__).parent
NAMES = dir(openrouter_sdk)


def typed_names(folder: Path) -> set[str]:
    """What type checkers see of a package."""
    source = ast.parse((folder / "__init__.py").read_text("utf-8"))
    block = next(node for node in source.body if isinstance(node, ast.If))
    imports = [node for node in block.body if isinstance(node, ast.ImportFrom)]
    found = set()
    for node in imports:
        assert node.level == 1
        if [alias.name for alias in node.names] == ["*"]:
            found |= typed_names(folder / (node.module or ""))
        else:
            assert [alias.name for alias in node.names] == [alias.asname for alias in node.names]
            found |= {alias.name for alias in node.names}
    return found


def test_names_are_those_that_type_checkers_see() -> None:
    assert typed_names(PACKAGE) == set(NAMES) == set(openrouter_sdk.__all__)
    assert typed_names(PACKAGE / "types") == set(dir(types)) == set(types.__all__) < set(NAMES)


def test_everything_can_be_imported_at_once() -> None:
    names: dict[str, object] = {}
    exec("from openrouter_sdk import *", names)
    assert set(NAMES) < names.keys()


@pytest.mark.parametrize("name", NAMES)
def test_name(name: str) -> None:
    value = getattr(openrouter_sdk, name)
    assert getattr(openrouter_sdk, name) is value
    if inspect.isclass(value) or inspect.isfunction(value):
        assert value.__name__ == name
        assert f"{value.__module__}.".startswith("openrouter_sdk.")
        assert getattr(importlib.import_module(value.__module__), name) is value
        assert (value.__doc__ or "").strip()
        # A class's own one, not that of its base.
        assert not inspect.isclass(value) or value.__dict__.get("__doc__") == value.__doc__


def test_errors_are_public() -> None:
    from openrouter_sdk._runtime import errors

    found = [value for value in vars(errors).values() if inspect.isclass(value) and issubclass(value, Exception)]
    assert len(found) > 20
    assert {cls.__name__ for cls in found} <= set(NAMES)


def test_types_of_operations_are_public() -> None:
    """Not those of bodies, whose members are arguments."""
    found = {cls for operation in OPERATIONS.values() for cls in (operation.returns, operation.events)}
    classes = {part for cls in found - {None, bytes} for part in typing.get_args(cls) or [cls]}
    assert {cls.__name__ for cls in classes} <= set(NAMES)
    assert not {operation.body.__name__ for operation in OPERATIONS.values() if operation.body} & set(NAMES)


def test_no_other_name() -> None:
    with pytest.raises(AttributeError, match=r"module 'openrouter_sdk' has no attribute 'nonsense'"):
        openrouter_sdk.nonsense  # noqa: B018
    assert not hasattr(openrouter_sdk, "_nonsense")
    with pytest.raises(ImportError):
        exec("from openrouter_sdk import nonsense")


def test_sandbox_is_no_name_of_the_package() -> None:
    """It needs an extra; who wants it imports its module."""
    assert "Sandbox" not in NAMES
    from openrouter_sdk.sandbox import Sandbox

    assert Sandbox.__doc__


def test_modules_are_attributes_as_type_checkers_say() -> None:
    code = "import openrouter_sdk; print(openrouter_sdk.types.ChatResult, openrouter_sdk.client.OpenRouter)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.count("<class ") == 2


def test_any_module_can_be_imported_first() -> None:
    """No two modules need each other in a way that works from one side only."""
    modules = [
        ".".join(("openrouter_sdk", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")
        for path in sorted(PACKAGE.rglob("*.py"))
    ]
    assert "openrouter_sdk.types.chat.requests" in modules
    program = """
import importlib, sys
for name in sys.argv[1:]:
    for loaded in [loaded for loaded in sys.modules if loaded.partition(".")[0] == "openrouter_sdk"]:
        del sys.modules[loaded]
    importlib.import_module(name)
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, *modules],
        env={"PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
