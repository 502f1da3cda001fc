# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Modules of types that load each other when a name is first needed, so that a call pays only for what it reads."""

from __future__ import annotations

import importlib
import re
import sys
from types import ModuleType
from typing import Any

__all__ = ["LazyModule", "names_of"]

_NAME = re.compile(r"[A-Za-z_]\w*")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_namespace: Any = type.__getattribute__(ModuleType, "__dict__")["__dict__"].__get__


class LazyModule(ModuleType):
    """A module of types. What its annotations name and other modules define is found in the index of types."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        index = importlib.import_module(f"{self.__name__.partition('.types.')[0]}.types")
        value = _namespace(self)[name] = getattr(index, name)
        return value

    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]
        """The namespace with every name that an annotation in it mentions: typing.get_type_hints looks here."""
        found: dict[str, Any] = _namespace(self)
        for cls in [value for value in found.values() if isinstance(value, type)]:
            if cls.__module__ == self.__name__:
                for hint in vars(cls).get("__annotations__", {}).values():
                    text = getattr(hint, "__forward_arg__", hint)  # a TypedDict has wrapped it
                    for name in _NAME.findall(_QUOTED.sub("", text)):
                        if name[0].isupper() and name not in found:
                            getattr(self, name, None)
        return found


class _Names(dict[str, Any]):
    """The names that an annotation may use: builtins, then those of its module."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __missing__(self, name: str) -> Any:
        try:
            value = getattr(sys.modules["builtins"], name)
        except AttributeError:
            value = getattr(sys.modules[self._module], name)
        self[name] = value
        return value


_names: dict[str, _Names] = {}


def names_of(module: str) -> dict[str, Any]:
    """A namespace to work out the annotations of a module in; a name is loaded when it is looked up."""
    found = _names.get(module)
    if found is None:
        found = _names[module] = _Names(module)
    return found
