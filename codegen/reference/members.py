"""What classes of the runtime offer, from their docstrings: nothing is said twice."""

from __future__ import annotations

import ast
import functools
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs

_ROOM = __name__.partition(".")[0] + ".runtime."


@attrs.frozen
class Member:
    """A documented attribute, property or method."""

    name: str
    hint: str
    """Its type; of a method, what it gives."""
    text: str
    call: str | None = None
    """The arguments of a method, as they are written."""

    @property
    def shown(self) -> str:
        """The name, of a method with its arguments."""
        return self.name if self.call is None else f"{self.name}({self.call})"


def members_of(cls: type) -> list[Member]:
    """Those of a class and of its bases in the runtime, its own first."""
    found: dict[str, Member] = {}
    for base in cls.__mro__:
        for member in _members(base) if base.__module__.startswith(_ROOM) else ():
            found.setdefault(member.name, member)
    return list(found.values())


def _members(cls: type) -> Iterator[Member]:
    statements = _tree(cls.__module__)
    body = next(node.body for node in statements if isinstance(node, ast.ClassDef) and node.name == cls.__name__)
    for node, following in zip(body, [*body[1:], ast.Pass()], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
                text = " ".join(str(following.value.value).split())
                yield Member(node.target.id, ast.unparse(node.annotation), text)
        elif isinstance(node, ast.FunctionDef) and node.returns is not None and node.name[0] != "_":
            text = " ".join((ast.get_docstring(node) or "").partition("\n\n")[0].split())
            kinds = set(map(ast.unparse, node.decorator_list))
            if "classmethod" not in kinds:
                call = None if "property" in kinds else _call(node.args)
                yield Member(node.name, ast.unparse(node.returns), text, call)


def _call(arguments: ast.arguments) -> str:
    """The arguments of a method without their types."""
    named = ast.arguments(
        posonlyargs=[],
        args=[ast.arg(argument.arg) for argument in arguments.args[1:]],
        kwonlyargs=[ast.arg(argument.arg) for argument in arguments.kwonlyargs],
        kw_defaults=arguments.kw_defaults,
        defaults=arguments.defaults,
    )
    return ast.unparse(named)


@functools.cache
def _tree(module: str) -> list[ast.stmt]:
    file = sys.modules[module].__file__
    assert file is not None
    return ast.parse(Path(file).read_text(encoding="utf-8")).body
