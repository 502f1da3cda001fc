# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Operations as data: what the core has to know of a method of the API, and nothing of how."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeVar

import attrs

__all__ = ["Operation", "Parameter"]

T = TypeVar("T")


@attrs.frozen
class Parameter:
    """A parameter outside the body."""

    argument: str
    """Its name as an argument of the method."""
    location: Literal["path", "query", "header"]
    name: str
    """Its name on the wire."""


class _Type:
    """A type of the operation, named in the area's module and loaded when it is asked for."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = f"{name}_name"

    def __get__(self, operation: Operation[Any] | None, owner: type) -> Any:
        if operation is None:
            return self
        name = getattr(operation, self._name)
        if not isinstance(name, str):
            return name  # a type of the caller's choice, or none
        module, _, attribute = name.rpartition(".")
        return getattr(importlib.import_module(f"..{module}", __package__), attribute)


@attrs.frozen(kw_only=True, eq=False)
class Operation(Generic[T]):
    """One operation of the API, whose method gives a `T`. `body`, `returns` and `events` are types or None."""

    id: str
    """Area and method: `chat.create`."""
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    body_name: Any = attrs.field(default=None, alias="body")
    returns_name: Any = attrs.field(default=None, alias="returns")
    events_name: Any = attrs.field(default=None, alias="events")
    wire_names: Mapping[str, str] = attrs.field(factory=dict)
    """Wire names of those arguments of the body whose Python name differs."""
    nullable: frozenset[str] = frozenset()
    """Required arguments of the body whose None is sent as null."""
    fixed: Mapping[str, Any] = attrs.field(factory=dict)
    """Members of the body that the method itself sets."""
    style: str | None = None
    """How a stream's events are put together: a name in `codegen/runtime/styles.py`."""
    arguments: frozenset[str] = frozenset()
    """The arguments of a method that takes them as one TypedDict."""
    required: tuple[str, ...] = ()
    """Those of them that must be given."""
    keyless: bool = False
    """Whether it answers without a key."""

    body = _Type()
    returns = _Type()
    events = _Type()
