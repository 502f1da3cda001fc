"""The only place where a Python name is made, or refused."""

from __future__ import annotations

import keyword
import re

LONGEST = 30

# What a field can't be called: members of the base classes, builtins that type expressions use, and what makes a field.
RESERVED_FIELDS = frozenset(
    {"extra", "http", "next_page", "pages", "self", "bool", "dict", "field", "float", "int", "list", "str"}
)
# What a type can't be called: names that modules of types and of methods import.
RESERVED_TYPES = frozenset(
    {"Answer", "Any", "Area", "Download", "FileInput", "Iterable", "LazyModule", "Literal", "Mapping", "Null"}
    | {"Operation", "Page", "Record", "RequestOptions", "Required", "Sequence", "Stream", "TextStream", "TypeAlias"}
    | {"TypedDict", "Unknown", "Unpack", "UploadOptions"}
)
# What an argument can't be called: what every method has already.
RESERVED_ARGUMENTS = frozenset(
    {"self", "options", "extra_body", "extra_headers", "extra_query", "max_retries", "on_progress", "timeout"}
)
# What an area can't be called: attributes of the clients.
RESERVED_AREAS = frozenset({"close", "request", "with_options"})

_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
_FIELD = re.compile(r"[a-z][a-z0-9_]*")


def field_name(wire: str, chosen: str | None = None) -> str | None:
    """The Python name of a field, or None when one has to be chosen by hand."""
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


def is_area_name(name: str) -> bool:
    """Whether a spec file can be called so: its name is that of a module and of an attribute of the clients."""
    return is_method_name(name) and name not in RESERVED_AREAS


def is_method_name(name: str) -> bool:
    """Whether a method can be called so; `list` is fine as an attribute."""
    return _FIELD.fullmatch(name) is not None and not keyword.iskeyword(name)


def area_class(area: str) -> str:
    """The class of an area: `model_lists` -> `ModelLists`."""
    return "".join(word.capitalize() for word in area.split("_"))
