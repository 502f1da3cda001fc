"""The example of an area: what is asked of it, and the script that it gives."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Sequence

from .spec import Area, SpecError

_IMPORT = re.compile(r"from \S+ import |import ")
_PACKAGE = "from openrouter_sdk import "
_CALL = re.compile(r"\bclient\.(\w+)\.(\w+)\(")


def check_example(area: str, lines: Sequence[str], methods: Collection[str]) -> tuple[str, ...]:
    """The example of an area: there is one where it has methods; it is Python, calls one of them, prints something."""
    where = f"{area}.json#/example"
    if not methods and lines:
        raise SpecError(where, "there is no method to show here; take the example away")
    if not methods:
        return ()
    if not lines:
        raise SpecError(f"{area}.json", f'there is no example of client.{area}; write one: "example": ["...", "..."]')
    try:
        tree = ast.parse("\n".join(lines))
    except SyntaxError as error:
        raise SpecError(f"{where}/{(error.lineno or 1) - 1}", f"this is no Python: {error.msg}") from None
    called = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    if not called & {f"client.{area}.{method}" for method in methods}:
        raise SpecError(where, f"it calls no method of client.{area}; show one")
    if "print" not in called:
        raise SpecError(where, "it prints nothing; show what comes back with print(...)")
    return tuple(lines)


def script(area: Area) -> str:
    """The example as a whole script: imports, the client, the lines."""
    lines = list(area.example)
    imports = []
    while lines and (_IMPORT.match(lines[0]) or not lines[0]):
        imports.append(lines.pop(0))
    ours = {name for line in imports if line.startswith(_PACKAGE) for name in line.removeprefix(_PACKAGE).split(", ")}
    others = [line for line in imports if line and not line.startswith(_PACKAGE)]
    names = sorted({*ours, "OpenRouter"}, key=lambda name: (not name.isupper(), name))
    head = [
        *others,
        *([""] if others else []),
        _PACKAGE + ", ".join(names),
        "",
        f"client = OpenRouter()  # {_key(area)}",
    ]
    return "\n".join([*head, *lines]) + "\n"


def _key(area: Area) -> str:
    """Where the client takes the key from that the example needs."""
    kinds = {operation.id: operation.key for operation in area.operations}
    called = [kinds.get(f"{name}.{method}", "api") for name, method in _CALL.findall("\n".join(area.example))]
    if "management" in called:
        return "with the key in OPENROUTER_MANAGEMENT_KEY"
    return "with the key in OPENROUTER_API_KEY" if "api" in called else "this needs no key"
