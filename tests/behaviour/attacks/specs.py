"""B6. Secrets: texts of a spec that would break out of the code that is made of them."""

from __future__ import annotations

import ast
import copy
import functools
import importlib
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from codegen.load import load
from codegen.render import render
from codegen.spec import SpecError

from ..scenario import World
from .attack import KEY, Attack

# Ends a string of any kind, a comment, a line, and would run.
BREAKOUT = '\'"""\\\n\r\u2028]}); import builtins; builtins.BROKEN_OUT = 1 #\\'
QUOTES = "\"'\\{}"  # what a JSON key can hold and a docstring would not see
PET: dict[str, Any] = {
    "description": "A pet.",
    "type": "object",
    "properties": {
        "name": {"type": "string", "description": "What it is called."},
        "kind": {"const": "pet", "description": "Which kind."},
        "size": {"type": "string", "enum": ["small"], "description": "How large."},
    },
    "required": ["name", "kind"],
}
GOOD: dict[str, Any] = {
    "api.json": {"description": "A service.", "base_url": "https://example.com/v1"},
    "pets.json": {
        "$schema": "spec.schema.json",
        "description": "Pets.",
        "example": ["pet = client.pets.add()", "print(pet)"],
        "types": {"Pet": PET},
        "operations": {
            "add": {
                "http": "POST /pets",
                "summary": "Add a pet.",
                "docs": "https://example.com/pets",
                "body": {"$ref": "#/types/Pet"},
                "returns": {"$ref": "#/types/Pet"},
                "fixed": {"name": "Rex"},
            }
        },
    },
}


def spec(edit: Callable[[Any, Any, Any], object], what: Callable[[dict[str, str], str], str], world: str) -> str:
    """What the generator makes of the small spec, after an edit of `api.json`, the operation and the members."""
    files = copy.deepcopy(GOOD)
    pets = files["pets.json"]
    edit(files["api.json"], pets["operations"]["add"], pets["types"]["Pet"]["properties"])
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            Path(folder, name).write_text(json.dumps(content), "utf-8")
        try:
            return what(render(load(Path(folder))), world)
        except SpecError as error:
            return f"SpecError: {str(error)[:200]}"


def imported(files: dict[str, str], world: str) -> str:
    """Import a package with a client of either world, and say what ran that should not."""
    import builtins

    for path, text in files.items():
        if path.endswith(".py"):
            ast.parse(text)
    number = sum(name.startswith("attacked_") for name in sys.modules)
    with tempfile.TemporaryDirectory() as folder:
        name = f"attacked_{number}"
        for path, text in files.items():
            target = Path(folder, name, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        sys.path.insert(0, folder)
        try:
            package = importlib.import_module(name)
            client = getattr(package, "OpenRouter" if world == "sync" else "AsyncOpenRouter")
            url = client._base_url
            (operation,) = package.OPERATIONS.values()
            pet = package.from_dict({"name": "a", QUOTES: 1, "size": BREAKOUT}, package.Pet)
            repr((client(KEY, base_url="https://example.com"), pet))
        finally:
            sys.path.remove(folder)
    if hasattr(builtins, "BROKEN_OUT"):
        del builtins.BROKEN_OUT
        return "RAN"
    return f"base URL {'as it is' if BREAKOUT in url or 'example' in url else url}, fixed {operation.fixed['name']!r}"


@functools.cache
def _played(edit: Callable[[Any, Any, Any], object], world: str) -> str:
    return spec(edit, imported, world)


def row(did: str, before: str, edit: Callable[[Any, Any, Any], object], holds: str) -> Attack:
    """An edit of the small spec."""

    def play(world: World) -> str:
        return _played(edit, world)

    return Attack(line="B6", did=did, before=before, holds=holds, play=play)


def everywhere(api: Any, operation: Any, members: Any) -> None:
    """The text in every place that takes any text."""
    api.update(description=BREAKOUT, base_url=f"https://{BREAKOUT}")
    operation.update(summary=BREAKOUT, description=BREAKOUT, docs=BREAKOUT, fixed={"name": BREAKOUT})
    for member in members.values():
        member["description"] = f"{BREAKOUT}{BREAKOUT}"
    members["kind"]["const"] = BREAKOUT
    members["size"]["enum"] = [BREAKOUT, QUOTES]
    members[QUOTES] = {"type": "string", "name": "other", "description": '"""""""""'}


def nul(api: Any, operation: Any, members: Any) -> None:
    api.update(description="A\0service.")
    operation.update(summary="A\0dd.", docs="https://example.com/\0", fixed={"name": "R\0x"})
    members["size"].update(description="How\0large.", enum=["\0", "a"])


def fixed(value: Any) -> Callable[[Any, Any, Any], object]:
    return lambda api, operation, members: operation.update(fixed={"name": value})


def member(wire: str, **more: Any) -> Callable[[Any, Any, Any], object]:
    return lambda api, operation, members: members.update(
        {wire: {"type": "string", "description": "One of them.", **more}}
    )


def path(http: str) -> Callable[[Any, Any, Any], object]:
    return lambda api, operation, members: operation.update(http=http)


NO_NAME = (
    'SpecError: pets.json#/types/Pet/properties/{0}: {1!r} can\'t be the name of a field; choose one: "name": "..."'
)
NAN = "SpecError: pets.json: not JSON: {} is no number of JSON"
NOT_IN_URL = "SpecError: pets.json#/operations/add/http: {!r} holds a character that can't be in a URL or a header"
SPECS = [
    row("what ends a string, everywhere", "base_url: it is run", everywhere, f"base URL as it is, fixed {BREAKOUT!r}"),
    row("a NUL in descriptions and values", "a file that can't be read", nul, "base URL as it is, fixed 'R\\x00x'"),
    row("NaN in `fixed`", "`nan` in the code, a NameError", fixed(float("nan")), NAN.format("NaN")),
    row("-Infinity in `fixed`", "`-inf` in the code, a NameError", fixed([float("-inf")]), NAN.format("-Infinity")),
    row("a member `self`", "a package that can't be imported", member("self"), NO_NAME.format("self", "self")),
    row(
        "a member that is named `self`",
        "a package that can't be imported",
        member("a", name="self"),
        NO_NAME.format("a", "a"),
    ),
    row("a member that is named as code", "the same", member("a", name="a: int = exit()"), NO_NAME.format("a", "a")),
    row("a path with a quote", "the same", path('POST /"+exit()+"'), NOT_IN_URL.format('/"+exit()+"')),
    row("a path with a backslash", "the same", path("POST /a\\"), NOT_IN_URL.format("/a\\")),
]
