"""Which methods of another client have a path of the sandbox, found in the client's source, and which were called."""

from __future__ import annotations

import ast
import inspect
import json
import os
import re
import textwrap
from collections.abc import Iterator
from typing import Any, NamedTuple

from outcome import Outcomes

__all__ = ["Seen", "methods"]

_VERBS = {"_get": "GET", "_get_api_list": "GET", "_post": "POST", "_put": "PUT", "_patch": "PATCH", "_delete": "DELETE"}


class Method(NamedTuple):
    """A method that makes one request."""

    name: str
    verb: str
    path: str
    """As the sandbox has it, with what is in braces left out: `/files/{}/content`."""


class Seen:
    """The requests that a client made, told of from its `_prepare_request`."""

    def __init__(self, prefix: str) -> None:
        """Nothing yet.

        Args:
            prefix: What stands before a path of the client's own: `/api/v1`.
        """
        self._prefix = prefix
        self._made: list[str] = []

    def add(self, request: Any) -> None:
        """A request that is about to be sent."""
        self._made.append(f"{request.method} {request.url.path}")

    def tell(self, outcomes: Outcomes, client: Any) -> None:
        """A line: is there a method with a path of the sandbox, and no request to that path?"""
        served = {_shape(route) for route in json.loads(os.environ["CONFORMANCE_ROUTES"])}
        found = {method.name: f"{method.verb} {self._prefix}{method.path}" for method in methods(client)}
        alike = {name: route for name, route in found.items() if _shape(route) in served}
        called = [name for name, route in alike.items() if any(_fits(route, made) for made in self._made)]
        outcomes.complete(called, alike, f"at paths of the sandbox (the other {len(found) - len(alike)} have none)")


def methods(client: Any) -> Iterator[Method]:
    """The methods of the areas of a client made by Stainless, and of those below."""
    for name in dir(type(client)):
        if name.startswith("_") or name in ("with_raw_response", "with_streaming_response"):
            continue
        area = getattr(client, name, None)
        if type(area).__name__.startswith("_") or not hasattr(area, "_client"):
            continue
        for verb, path, method in _requests(type(area)):
            yield Method(f"{name}.{method}", verb, path)
        for inner in methods(area):
            yield inner._replace(name=f"{name}.{inner.name}")


def _requests(cls: type[Any]) -> Iterator[tuple[str, str, str]]:
    """Verb, path and name of each method of a class that calls `self._get("/models")` or the like."""
    (tree,) = ast.parse(textwrap.dedent(inspect.getsource(cls))).body
    functions = [node for node in ast.iter_child_nodes(tree) if isinstance(node, ast.FunctionDef)]
    for function in functions:
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _VERBS:
                words = {word.arg: ast.unparse(word.value).strip("'") for word in node.keywords if word.arg == "method"}
                verb = words.get("method", _VERBS[node.func.attr]).upper()
                if node.args and (path := re.search(r"['\"](/[^'\"]*)['\"]", ast.unparse(node.args[0]))):
                    yield verb, path[1], function.name


def _shape(route: str) -> str:
    return re.sub(r"{[^}]*}", "{}", route).partition("?")[0]


def _fits(route: str, made: str) -> bool:
    pattern = "[^/]+".join(map(re.escape, _shape(route).split("{}")))
    return re.fullmatch(pattern, made) is not None
