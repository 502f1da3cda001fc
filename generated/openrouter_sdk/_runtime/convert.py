# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""JSON to objects and back: one cattrs converter, and the hooks that make it lose nothing.

Reading never fails below the top: what does not fit its field is kept as it is. Each class is read by a
straight function of its own, with a call only where a field can hold objects; see reader.py.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from functools import lru_cache, partial
from typing import Any, TypeVar

import attrs
import cattrs

from . import json
from .errors import InvalidResponseError
from .reader import compile_reader
from .record import NULL, Record, Unknown, members, table_of

__all__ = ["converter", "from_dict", "hook_for", "tagged", "to_dict", "to_json", "type_hints", "union_parts"]

T = TypeVar("T")
Hook = Callable[[Any], Any]
CattrsHook = Callable[[Any, Any], Any]
"""A hook as cattrs calls it: with the type as well, which ours do not need."""


# -- what a hint says -------------------------------------------------------------------------------------

_hints: dict[type, dict[str, Any]] = {}


def type_hints(cls: type) -> dict[str, Any]:
    """Python field name -> resolved type, for a class of this package or any other with annotations."""
    hints = _hints.get(cls)
    if hints is None:
        found = typing.get_type_hints(cls)
        hints = _hints[cls] = {name: hint for name, hint in found.items() if not name.startswith("_")}
    return hints


def union_parts(hint: Any) -> tuple[Any, ...]:
    """The members of a union without None; any other hint is a union of itself."""
    if not _is_union(hint):
        return (hint,)
    return tuple(part for part in typing.get_args(hint) if part is not types.NoneType)


def _is_union(hint: Any) -> bool:
    return typing.get_origin(hint) in (typing.Union, types.UnionType)


def _is_record(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Record)


def _holds_record(hint: Any) -> bool:
    return _is_record(hint) or any(_holds_record(part) for part in typing.get_args(hint))


def _is_container(hint: Any, *origins: type) -> bool:
    return typing.get_origin(hint) in origins and _holds_record(hint)


@lru_cache(maxsize=512)
def tagged(records: tuple[type[Record], ...]) -> tuple[str, Mapping[Any, type[Record]], type[Record]]:
    """Of the classes of a union: the tag, the class for each of its values, and the class for all others.

    The union's Unknown class names the tag. A class without values takes the others in its place; the value None
    stands for an object without the tag, where a class can be without.
    """
    (unknown,) = (cls for cls in records if issubclass(cls, Unknown))
    ((tag, _, _),) = table_of(unknown).fields
    known: dict[Any, type[Record]] = {}
    rest: type[Record] = unknown
    for cls in records:
        if cls is unknown:
            continue
        name, _ = table_of(cls).by_wire[tag]
        default = attrs.fields_dict(cls)[name].default
        if isinstance(default, str):  # its only value, told without working out all hints of the class
            known[default] = cls
            continue
        hint = type_hints(cls)[name]
        literals = [part for part in union_parts(hint) if typing.get_origin(part) is typing.Literal]
        known.update(dict.fromkeys([value for part in literals for value in typing.get_args(part)], cls))
        if types.NoneType in typing.get_args(hint):
            known[None] = cls
        if not literals:
            rest = cls
    return tag, known, rest


# -- reading ----------------------------------------------------------------------------------------------


def _keep(value: Any, _: Any = None) -> Any:
    return value


def _record_hook(cls: type[Record]) -> CattrsHook:
    scope: dict[str, Any] = {}
    fields = {name: _field_source(name, hint, scope) for name, hint in type_hints(cls).items()}
    return compile_reader(cls, fields, scope)


def _field_source(name: str, hint: Any, scope: dict[str, Any]) -> str:
    """The expression that reads a field from `value`; a call only where the field can hold objects."""
    if not _holds_record(hint):
        return "value"
    hook = f"read_{name}"
    parts = union_parts(hint)
    if len(parts) == 1 and typing.get_origin(parts[0]) is list:  # the common container, without a call for it
        (hint,) = typing.get_args(parts[0])
        source = f"list(map({hook}, value)) if value and value.__class__ is list else value"
    else:
        source = f"value if value is None else {hook}(value)"
    scope[hook] = _on_first_use(hint, scope, hook)
    return source


def _on_first_use(hint: Any, scope: dict[Any, Any], name: Any) -> Hook:
    """A hook that finds the real one when it is first called, and puts that in its own place."""

    def find(value: Any) -> Any:
        hook = scope[name] = hook_for(hint)
        return hook(value)

    return find


def _union_hook(hint: Any) -> CattrsHook:
    """Pick a member by JSON type, among objects by tag; what no member is for is kept as it is."""
    parts = union_parts(hint)
    records = [part for part in parts if _is_record(part)]
    on_list = next((hook_for(part) for part in parts if _is_container(part, list)), _keep)
    on_dict = next((hook_for(part) for part in parts if _is_container(part, dict)), _keep)
    if len(records) == 1:
        on_dict = hook_for(records[0])
    elif records:
        on_dict = _tagged_hook(records)

    def read(value: Any, _: Any = None) -> Any:
        if value.__class__ is dict:
            return on_dict(value)
        if value.__class__ is list:
            return on_list(value)
        return on_dict(value) if isinstance(value, Mapping) else value

    return read


def _tagged_hook(records: list[type[Record]]) -> Hook:
    """Pick the class by its tag. Most of them never come, so each is made ready when it first does."""
    tag, classes, rest = tagged(tuple(records))
    known: dict[Any, Hook] = {}
    for value, cls in classes.items():
        known[value] = _on_first_use(cls, known, value)
    other = hook_for(rest)

    def read(value: Mapping[str, Any]) -> Any:
        found = value.get(tag)
        return (known.get(found, other) if found is None or found.__class__ is str else other)(value)

    return read


def _list_hook(hint: Any) -> CattrsHook:
    (item,) = typing.get_args(hint)
    hook = hook_for(item)

    def read(value: Any, _: Any = None) -> Any:
        return [hook(item) for item in value] if value.__class__ is list else value

    return read


def _dict_hook(hint: Any) -> CattrsHook:
    _, item = typing.get_args(hint)
    hook = hook_for(item)

    def read(value: Any, _: Any = None) -> Any:
        return {key: hook(item) for key, item in value.items()} if isinstance(value, Mapping) else value

    return read


# -- writing ----------------------------------------------------------------------------------------------


def _plain(value: Any) -> Any:
    """Records, NULL and containers as plain JSON values, in fresh containers."""
    if isinstance(value, str):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, Record):
        return {key: _plain(item) for key, item in members(value).items()}
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if value is NULL:
        return None
    return value.value if isinstance(value, Enum) else value


def _for_json(read: dict[int, tuple[Any, list[Any]]], value: Any) -> Any:
    """What the JSON writer has no form for, one level deep; the writer comes back for what is inside.

    `read` keeps what iterators gave: they give it once, but a second writer may have to take over.
    """
    if isinstance(value, Record):
        return members(value)
    if value is NULL:
        return None
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Iterator):
        return read.setdefault(id(value), (value, list(value)))[1]
    if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray, memoryview)):
        return list(value)
    if type(value).__module__ == "uuid":  # orjson writes it without asking
        return str(value)
    raise TypeError(f"a {type(value).__name__} has no JSON form")


# -- the converter ----------------------------------------------------------------------------------------


def _make_converter() -> cattrs.Converter:
    converter = cattrs.Converter()
    for scalar in (str, int, float, bool, bytes):
        converter.register_structure_hook(scalar, _keep)
    # The one registered last is asked first.
    converter.register_structure_hook_func(lambda hint: True, _keep)
    converter.register_structure_hook_factory(lambda hint: _is_container(hint, dict), _dict_hook)
    converter.register_structure_hook_factory(lambda hint: _is_container(hint, list), _list_hook)
    converter.register_structure_hook_factory(lambda hint: _is_union(hint) and _holds_record(hint), _union_hook)
    converter.register_structure_hook_factory(_is_record, _record_hook)
    converter.register_unstructure_hook_func(lambda cls: _is_record(cls) or cls is type(NULL), _plain)
    return converter


converter = _make_converter()
"""The converter behind `from_dict` and `to_dict`; hooks of your own may be registered on it before first use."""


_strict_converter = cattrs.Converter()
"""For classes of the caller's own."""


def hook_for(hint: Any) -> Hook:
    """The function that reads a JSON value as `hint`."""
    hook: Any = converter.get_structure_hook(hint)
    return hook  # type: ignore[no-any-return]


def from_dict(data: Any, cls: type[T]) -> T:
    """Read a mapping as `cls`: a class of this package, a list or union of them, or a class of your own.

    For this package's classes nothing is checked and nothing is lost: a member of an unexpected shape is kept
    as it is, one that is absent reads as None, and `to_dict` gives back what came. The object keeps `data`: do
    not change it after. A class of your own (attrs, dataclass, TypedDict) is read strictly, by plain cattrs:
    `from_dict(json.loads(reply.text), Recipe)` after a request for structured output.

    Raises:
        InvalidResponseError: `data` is no mapping, or does not fit your own class.
    """
    if isinstance(cls, type) and typing.get_origin(cls) is None and not typing.is_typeddict(cls):
        if isinstance(data, cls):
            return data
        if _is_record(cls) and not isinstance(data, Mapping):
            raise InvalidResponseError(f"a {cls.__name__} is read from a mapping, not from a {type(data).__name__}")
    if _holds_record(cls):
        value: T = hook_for(cls)(data)
        return value
    try:
        return _strict_converter.structure(data, cls)
    except Exception as error:
        name = getattr(cls, "__name__", str(cls))
        problems = "; ".join(cattrs.transform_error(error, path=name))
        raise InvalidResponseError(f"this is no {name}: {problems}", body=data) from None


def to_dict(value: Record | Mapping[str, Any]) -> dict[str, Any]:
    """A record (or a mapping with records in it) as plain dicts, lists and scalars.

    Members come in the order they came in from the wire, else as declared; what is None is left out.
    """
    found: dict[str, Any] = _plain(value)
    return found


def to_json(value: Any) -> bytes:
    """A record, or anything built of records, mappings, lists and scalars, as compact UTF-8 JSON.

    Raises:
        TypeError: there is something in it that JSON has no form for (bytes, a datetime, an object).
    """
    return json.dumps(value, partial(_for_json, {}))
