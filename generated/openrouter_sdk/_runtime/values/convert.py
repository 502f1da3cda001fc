# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""JSON to objects and back: one cattrs converter, and the hooks that make it lose nothing.

Reading never fails below the top: what does not fit its field is kept as it is. Scalars are never converted, so the
type of a field is worked out, and what it names loaded, when the first list or object comes for it.
"""

from __future__ import annotations

import dataclasses
import io
import typing
from collections.abc import Callable, Iterator, KeysView, Mapping, Sequence, Set, ValuesView
from datetime import date, time
from enum import Enum
from functools import partial
from typing import Any, TypeVar

import attrs
import cattrs

from ..errors import InvalidResponseError
from . import json
from .hints import hint_of, holds_record, holds_scalars, is_container, is_record, is_union, tagged, union_parts
from .reader import compile_reader
from .record import NULL, Record, plain, shallow_dict

__all__ = ["converter", "from_dict", "hook_for", "to_json"]

T = TypeVar("T")
Hook = Callable[[Any], Any]
_NO_LISTS = (bytes, bytearray, memoryview, io.IOBase)  # they can be iterated over, but give no items
CattrsHook = Callable[[Any, Any], Any]
"""A hook as cattrs calls it: with the type as well, which ours do not need."""


# -- reading ----------------------------------------------------------------------------------------------


def _keep(value: Any, _: Any = None) -> Any:
    return value


def _record_hook(cls: type[Record]) -> CattrsHook:
    return compile_reader(cls, lambda name: hook_for(hint_of(cls, name)), partial(_field_source, cls))


def _field_source(cls: type[Record], name: str, came: bool, scope: dict[str, Any]) -> str:
    """The expression that reads a field from `value`; a call only where the field can hold objects."""
    hook = f"read_{name}"
    if not came:  # no reason to load its type
        if holds_scalars(cls, name):
            return "value"
        scope[hook] = _on_first_use(partial(hint_of, cls, name), scope, hook)
        return f"value if value is None or value.__class__ is str else {hook}(value)"
    hint = hint_of(cls, name)
    if not holds_record(hint):
        return "value"
    parts = union_parts(hint)
    if len(parts) == 1 and typing.get_origin(parts[0]) is list:  # the common container, without a call for it
        scope[f"each_{name}"] = hook_for(typing.get_args(parts[0])[0])
        return f"list(map(each_{name}, value)) if value and value.__class__ is list else value"
    scope[hook] = hook_for(hint)
    return f"value if value is None else {hook}(value)"


def _on_first_use(hint: Callable[[], Any], scope: dict[Any, Any], name: Any) -> Hook:
    """A hook that finds the real one when it is first called, and puts that in its own place."""

    def find(value: Any) -> Any:
        hook = scope[name] = hook_for(hint())
        return hook(value)

    return find


def _union_hook(hint: Any) -> CattrsHook:
    """Pick a member of the union by JSON type, among objects by tag; what fits no member is kept as it is."""
    parts = union_parts(hint)
    records = [part for part in parts if is_record(part)]
    on_list = next((hook_for(part) for part in parts if is_container(part, list)), _keep)
    on_dict = next((hook_for(part) for part in parts if is_container(part, dict)), _keep)
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
    """Pick the class by its tag. Most classes never come, so the hook of each is made when it first does."""
    union = tagged(tuple(records))
    tag = union.tag
    known: dict[Any, Hook] = {}

    def picked(value: Mapping[str, Any]) -> Any:
        return hook_for(union.pick(value))(value)

    for value, cls in union.by_value.items():
        known[value] = picked if value in union.guesses else _on_first_use(partial(_keep, cls), known, value)
    other = hook_for(union.rest)

    def read(value: Mapping[str, Any]) -> Any:
        found = value.get(tag)
        return known.get(found, other)(value) if found.__class__ is str else picked(value)

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


def _for_json(read: dict[int, tuple[Any, list[Any]]], value: Any) -> Any:
    """Convert a value that the JSON writer has no form for, one level deep; the writer calls again for what is inside.

    `read` keeps the items of iterators, which give them once, for the second writer where orjson has refused.
    """
    if isinstance(value, Record):
        return shallow_dict(value)
    if value is NULL:
        return None
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, time)):
        return value.isoformat()
    if callable(dump := getattr(value, "model_dump", None)) and not isinstance(value, type):  # of pydantic
        return dump(mode="json", exclude_unset=True)
    if attrs.has(value.__class__):
        return {field.name: getattr(value, field.name) for field in attrs.fields(value.__class__)}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, _NO_LISTS):
        raise TypeError(f"a {type(value).__name__} has no JSON form")
    if isinstance(value, (Sequence, Set, KeysView, ValuesView)):
        return list(value)
    if isinstance(value, Iterator):
        return read.setdefault(id(value), (value, list(value)))[1]
    if type(value).__module__ == "uuid":  # orjson writes it by itself
        return str(value)
    raise TypeError(f"a {type(value).__name__} has no JSON form")


# -- the converter ----------------------------------------------------------------------------------------


def _make_converter() -> cattrs.Converter:
    converter = cattrs.Converter()
    for scalar in (str, int, float, bool, bytes):
        converter.register_structure_hook(scalar, _keep)
    # The one registered last is asked first.
    converter.register_structure_hook_func(lambda hint: True, _keep)
    converter.register_structure_hook_factory(lambda hint: is_container(hint, dict), _dict_hook)
    converter.register_structure_hook_factory(lambda hint: is_container(hint, list), _list_hook)
    converter.register_structure_hook_factory(lambda hint: is_union(hint) and holds_record(hint), _union_hook)
    converter.register_structure_hook_factory(is_record, _record_hook)
    converter.register_unstructure_hook_func(lambda cls: is_record(cls) or cls is type(NULL), plain)
    return converter


converter = _make_converter()
"""The converter behind `from_dict` and `to_dict`; hooks of your own may be registered on it before first use."""


def hook_for(hint: Any) -> Hook:
    """The function that reads a JSON value as `hint`."""
    hook: Any = converter.get_structure_hook(hint)
    return hook  # type: ignore[no-any-return]


def from_dict(data: Any, cls: type[T]) -> T:
    """Read a mapping as `cls`: a class of this package, a list or union of them, or a class of your own.

    For this package's classes nothing is checked and nothing is lost: a value of an unexpected shape is kept
    as it is, one that is absent reads as None, and `to_dict` gives back what came. The object keeps `data`: do
    not change it after. A class of your own (attrs, dataclass, TypedDict, pydantic) is read strictly, nothing
    is converted but numbers to float, and strings to dates, times, UUID and Decimal:
    `from_dict(json.loads(reply.text), Recipe)` after a request for structured output.

    Raises:
        InvalidResponseError: `data` is no mapping, or does not fit your own class.
    """
    if is_record(cls):
        if isinstance(data, cls):
            return data
        if not isinstance(data, Mapping):
            raise InvalidResponseError(f"a {cls.__name__} is read from a mapping, not from a {type(data).__name__}")
    elif _is_class(cls) and isinstance(data, cls):
        return data
    if holds_record(cls):
        value: T = hook_for(cls)(data)
        return value
    from .own import read_own  # not above: few have classes of their own

    own: T = read_own(data, cls, _record_hook)
    return own


def _is_class(hint: Any) -> bool:
    """Whether it can be asked for its instances."""
    return isinstance(hint, type) and not typing.get_origin(hint) and not typing.is_typeddict(hint)


def to_json(value: Any) -> bytes:
    """A record, or anything built of records, mappings, lists and scalars, as compact UTF-8 JSON.

    Raises:
        TypeError: There is something in it that JSON has no form for: bytes, an open file, an object of another kind
            than those of attrs, dataclasses and pydantic.
        ValueError: A number is NaN or infinite, or it is nested too deep.
    """
    return json.dumps(value, partial(_for_json, {}))
