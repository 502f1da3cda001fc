"""The only place where a Python name is made, or refused."""

from __future__ import annotations

import keyword
import re

LONGEST = 30

# What a field can't be called: members of the base classes, and builtins that type expressions use.
RESERVED_FIELDS = frozenset({"extra", "http", "bool", "dict", "float", "int", "list", "str"})
# What a type can't be called: names of the runtime that modules of types use.
RESERVED_TYPES = frozenset({"Answer", "Any", "Literal", "Null", "Page", "Record", "TypeAlias", "Unknown"})

_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
_FIELD = re.compile(r"[a-z][a-z0-9_]*")


def field_name(wire: str, chosen: str | None = None) -> str | None:
    """The Python name of a member, or None when one has to be chosen by hand."""
    name = chosen or wire
    if keyword.iskeyword(name) and chosen is None:
        name += "_"
    if not _FIELD.fullmatch(name) or keyword.iskeyword(name) or name in RESERVED_FIELDS:
        return None
    return name


def class_name(name: str) -> str | None:
    """What is wrong with the name of a type, or None."""
    if not _CLASS.fullmatch(name):
        return "is no CamelCase name"
    if name in RESERVED_TYPES or name.startswith("Unknown"):
        return "is taken by the runtime"
    if len(name) > LONGEST:
        return f"is longer than {LONGEST} characters"
    return None


def is_method_name(name: str) -> bool:
    """Whether a method can be called so; `list` is fine as an attribute."""
    return _FIELD.fullmatch(name) is not None and not keyword.iskeyword(name)


def area_class(area: str) -> str:
    """The class of an area: `model_lists` -> `ModelLists`."""
    return "".join(word.capitalize() for word in area.split("_"))
