"""The package under another name: copied into somebody's repository, without an installation of ours in sight."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import openrouter_sdk
import pytest

PACKAGE = Path(openrouter_sdk.__file__).parent
VENDORED = "acme._vendor.router"

PROGRAM = f"""
import sys
from {VENDORED} import NULL, OPERATIONS, ChatResult, Model, OpenRouter, OpenRouterError, UserMessage, json_schema
from {VENDORED}.sandbox import Sandbox

hello = [UserMessage(content="Hello")]
with Sandbox() as box, OpenRouter("sk-sandbox", base_url=box.url) as client:
    reply = client.chat.create(model="openai/gpt-5-mini", messages=hello, parallel_tool_calls=NULL)
    with client.chat.stream(model="openai/gpt-5-mini", messages=[*hello, reply.choices[0].message]) as stream:
        final = stream.final()
    models = list(client.models.list(limit=2))
    try:
        client.chat.create(model="sandbox/not-found", messages=hello)
    except OpenRouterError as error:
        print(type(error).__module__, type(error).__name__)

assert isinstance(reply, ChatResult) and OPERATIONS["chat.create"].returns is ChatResult
assert "You said: Hello" in reply.text, reply.text
assert reply.text in final.text, final.text
assert len(models) > 2 and all(isinstance(model, Model) for model in models)
assert json_schema(UserMessage)["type"] == "object"
print(Model.__module__)
print([name for name in sys.modules if "openrouter_sdk" in name])
"""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package acme, which has ours in it under a name of its own."""
    root = tmp_path_factory.mktemp("vendor")
    home = root / "acme" / "_vendor" / "router"
    shutil.copytree(PACKAGE, home, ignore=shutil.ignore_patterns("__pycache__"))
    for folder in (home.parent, home.parent.parent):
        (folder / "__init__.py").touch()
    return root


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    return subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        cwd=root,
        env={**environment, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_vendored_copy_works(root: Path) -> None:
    done = run(root, "-c", PROGRAM)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        f"{VENDORED} NotFoundError",
        f"{VENDORED}.types.models.responses",
        "[]",
    ]


def test_sandbox_of_the_vendored_copy_is_a_command(root: Path) -> None:
    done = run(root, "-m", f"{VENDORED}.sandbox", "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "--port" in done.stdout


def test_vendored_copy_can_be_pickled(root: Path) -> None:
    program = f"""
import pickle
from {VENDORED} import NotFoundError, OpenRouter, UserMessage, to_dict
message = UserMessage(content="Hello")
assert pickle.loads(pickle.dumps(message)) == message
assert b"{VENDORED}" in pickle.dumps(message)
with OpenRouter("sk-none") as client:
    with pickle.loads(pickle.dumps(client)) as copy:
        assert repr(copy) == repr(client)
"""
    done = run(root, "-c", program)
    assert (done.returncode, done.stderr) == (0, "")


# -- what makes it possible -------------------------------------------------------------------------------

FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_package_does_not_know_its_name(path: Path) -> None:
    """Neither in an import nor in a text that may become one; in docstrings it may be named."""
    tree = ast.parse(path.read_text("utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            assert PACKAGE.name not in {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            assert (node.module or "").partition(".")[0] != PACKAGE.name
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            assert PACKAGE.name not in node.value
