# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Operations as data: what the core has to know of a method of the API, and nothing of how."""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Generic, Literal, NamedTuple, TypeVar

__all__ = ["Operation", "Parameter"]

T = TypeVar("T")


class Parameter(NamedTuple):
    """A parameter outside the body."""

    argument: str
    """Its name as an argument of the method."""
    location: Literal["path", "query", "header"]
    name: str
    """Its name on the wire."""


class _Type:
    """A type of the operation, named below `types`, loaded when it is first asked for and then an attribute."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, operation: Operation[Any] | None, owner: type) -> Any:
        if operation is None:
            return self
        found = getattr(operation, f"{self._name}_name")
        if isinstance(found, str):  # else a type of the caller's choice, bytes, or none
            module, _, attribute = found.rpartition(".")
            found = getattr(importlib.import_module(f"..types.{module}", __package__), attribute)
        operation.__dict__[self._name] = found
        return found


class Operation(Generic[T]):
    """One operation of the API, whose method gives a `T`. `body`, `returns` and `events` are types or None."""

    body = _Type()
    """Type of the request body."""
    returns = _Type()
    """Type of the response; of a stream, what it adds up to; `bytes` for what is no JSON."""
    events = _Type()
    """Type of a stream's events."""

    def __init__(
        self,
        id: str,
        http: str,
        *,
        query: str = "",
        headers: str = "",
        body: Any = None,
        returns: Any = None,
        events: Any = None,
        names: Mapping[str, str] | None = None,
        nullable: str = "",
        fixed: Mapping[str, Any] | None = None,
        arguments: str = "",
        required: str = "",
        encoding: Literal["json", "form", "multipart"] = "json",
        lists: str = "",
        files: str = "",
        repeated: str = "",
        streamed: str = "",
        media: str = "application/octet-stream",
        dialect: str | None = None,
        paged: str | None = None,
        furthest: int | None = None,
        key: Literal["api", "management", "optional"] = "api",
        status: int = 200,
        joined: bool = False,
        secret: bool = False,
    ) -> None:
        """Lists of names are one string, separated by spaces.

        Args:
            id: Area and method: `chat.create`.
            http: Method and path, with the parameters of the path in braces.
            query: Arguments that are query parameters.
            headers: Arguments that are headers.
            body: Type of the request body, below `types`: `keys.CreateKey`.
            returns: Type of the response, likewise.
            events: Type of a stream's events, likewise.
            names: Wire names of the arguments whose Python name is another.
            nullable: Required arguments of the body whose None is sent as null.
            fixed: Fields of the body that the method itself sets.
            arguments: The arguments of a method that takes them as one TypedDict.
            required: Those of them that must be given.
            encoding: How the body is sent.
            lists: Arguments of the body that are lists, whatever is in them.
            files: Arguments that are files, in a multipart body.
            repeated: Query parameters, by wire name, that stand once for each item of a list.
            streamed: Fields of the body, by wire name, that are sent first and in this order. The last is a list, sent
                item by item.
            media: Media type of a response that is no JSON.
            dialect: How responses and streams of its shape are read: a name in `codegen/runtime/dialects`.
            paged: How the page after one is asked for: a name in `codegen/runtime/pages.py`.
            furthest: The last offset that the service takes: its list ends there, whatever follows.
            key: Which key it takes; `optional` is the API key, where there is one.
            status: Status of a success with content. A client takes any; the sandbox answers with it.
            joined: Whether its two parameters of the path may be given as one string, with the slash between them.
            secret: Whether its bodies hold something that may not be shown, such as a new key.
        """
        self.id = id
        self.method, _, self.path = http.partition(" ")
        self.query, self.headers = query.split(), headers.split()
        self.body_name, self.returns_name, self.events_name = body, returns, events
        self.names: dict[str, str] = dict(names or {})
        self.nullable = frozenset(nullable.split())
        self.fixed: Mapping[str, Any] = fixed or {}
        self.arguments = frozenset(arguments.split())
        self.required = required.split()
        self.encoding = encoding
        self.lists = frozenset(lists.split())
        self.files = frozenset(files.split())
        self.repeated = frozenset(repeated.split())
        self.streamed = streamed.split()
        self.media = media
        self.dialect = dialect
        self.paged = paged
        self.furthest = furthest
        self.key: Literal["api", "management", "optional"] = key
        self.status = status
        self.joined = joined
        self.secret = secret

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"

    @property
    def opens(self) -> str:
        """The media type of a response that is to be read as it comes, `*/*` for any; empty where it is JSON."""
        if self.events_name is not None:
            return "text/event-stream"
        if self.returns_name is not bytes:
            return ""
        return "*/*" if self.media == "application/octet-stream" else self.media

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """What is sent outside the body, in the path, the query and the headers."""
        arguments = {wire: argument for argument, wire in self.names.items()}
        wires: list[str] = re.findall(r"{([^}]*)}", self.path)
        in_path = [Parameter(arguments.get(wire, wire), "path", wire) for wire in wires]
        in_query = [Parameter(argument, "query", self.names.get(argument, argument)) for argument in self.query]
        in_header = [Parameter(argument, "header", self.names.get(argument, argument)) for argument in self.headers]
        return (*in_path, *in_query, *in_header)
