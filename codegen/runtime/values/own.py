# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Reading a class of the caller's own, strictly: what does not fit is reported, never coerced.

cattrs does the reading. By itself it converts: the string "false" becomes True, null the string "None", 25.7 becomes
25, "abc" a list of three. So the values are compared with the types first.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections import abc, deque
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any
from uuid import UUID

import attrs
import cattrs
from cattrs.v import format_exception

from ..errors import InvalidResponseError
from .hints import is_record, is_union, union_parts
from .validate import Mismatch, below, mismatches, wrong

__all__ = ["read_own"]

_LISTS = (
    list,
    deque,
    set,
    frozenset,
    abc.Sequence,
    abc.MutableSequence,
    abc.Collection,
    abc.Iterable,
    abc.Set,
    abc.MutableSet,
)
_MAPPINGS = (dict, abc.Mapping, abc.MutableMapping)
_FORMATS: dict[Any, str] = {
    datetime: "a date and time (ISO 8601)",
    date: "a date (ISO 8601)",
    time: "a time (ISO 8601)",
    UUID: "a UUID",
    Decimal: "a number, or one as a string",
}
"""Types that are written as a string, or may be."""
_QUALIFIERS: tuple[Any, ...] = (typing.Annotated, typing.Required, typing.NotRequired, typing.Final)


def read_own(data: Any, cls: Any, record_hook: Any) -> Any:
    """An object of `cls`, from plain JSON values.

    Args:
        data: What is read.
        cls: A class with fields, or a container or union of such.
        record_hook: Makes the cattrs hook for a class of this package, which may stand in it.

    Raises:
        InvalidResponseError: It does not fit. `body` holds it.
    """
    name = getattr(cls, "__name__", str(cls))
    problems = [str(problem) for problem in _problems(data, cls, "")]
    if not problems:
        try:
            return _converter(record_hook).structure(data, cls)
        except Exception as error:
            problems = cattrs.transform_error(error, path=name, format_exception=_said)
    raise InvalidResponseError(f"this is no {name}: {'; '.join(problems)}", body=data)


@lru_cache(maxsize=1)
def _converter(record_hook: Any) -> cattrs.Converter:
    converter = cattrs.Converter()
    for cls in (datetime, date, time):
        converter.register_structure_hook(cls, _from_string(cls.fromisoformat))
    converter.register_structure_hook(UUID, _from_string(UUID))
    converter.register_structure_hook(Decimal, lambda value, _: Decimal(str(value)))
    converter.register_structure_hook(types.NoneType, lambda value, _: value)
    converter.register_structure_hook_func(_reads_itself, lambda value, cls: _validated(value, cls))
    converter.register_structure_hook_func(
        _is_mixed, lambda value, hint: converter.structure(value, _part(value, hint))
    )
    converter.register_structure_hook_func(typing.is_typeddict, lambda value, cls: _typed_dict(converter, value, cls))
    converter.register_structure_hook_factory(is_record, record_hook)
    return converter


def _said(error: BaseException, hint: Any) -> str:
    return str(error) if isinstance(error, ValueError) else format_exception(error, hint)


def _typed_dict(converter: cattrs.Converter, value: Any, cls: Any) -> dict[str, Any]:
    # Where annotations are strings, cattrs takes `NotRequired` keys for required ones.
    hints = typing.get_type_hints(cls)
    return {name: converter.structure(value[name], hint) for name, hint in hints.items() if name in value}


def _is_mixed(hint: Any) -> bool:
    """Whether it is a union that cattrs can't pick from: not of classes alone."""
    parts = union_parts(hint) if is_union(hint) else ()
    return len(parts) > 1 and not all(map(_has_fields, parts))


def _part(value: Any, hint: Any) -> Any:
    """The first type of a union that a value fits."""
    return next(part for part in typing.get_args(hint) if not any(_problems(value, part, "")))


def _from_string(read: Any) -> Any:
    return lambda value, _: read(value) if isinstance(value, str) else value


def _reads_itself(cls: Any) -> bool:
    """Whether it is a model of pydantic."""
    return isinstance(cls, type) and hasattr(cls, "model_validate")


def _validated(value: Any, cls: Any) -> Any:
    try:
        return cls.model_validate(value)
    except ValueError as error:
        found: list[Any] = getattr(error, "errors", list)()
        said = [f"{'.'.join(map(str, each.get('loc', ())))}: {each.get('msg')}" for each in found]
        raise ValueError("; ".join(said) or str(error)) from None


def _problems(value: Any, hint: Any, path: str) -> Iterator[Mismatch]:
    origin: Any = typing.get_origin(hint) or hint
    arguments = typing.get_args(hint)
    if origin in _QUALIFIERS and arguments:
        yield from _problems(value, arguments[0], path)
    elif inner := getattr(hint, "__supertype__", None) or getattr(hint, "__value__", None):  # NewType, type statement
        yield from _problems(value, inner, path)
    elif is_union(hint):
        yield from _in_union(value, hint, path)
    elif origin in _FORMATS:
        if not isinstance(value, (str, origin)) and not (origin is Decimal and type(value) in (int, float)):
            yield wrong(path, _FORMATS[origin], value)
    elif isinstance(origin, type) and issubclass(origin, Enum):
        if not isinstance(value, origin) and value not in [member.value for member in origin]:
            yield wrong(path, f"one of {', '.join(repr(member.value) for member in origin)}", value)
    elif origin in _LISTS or origin is tuple:
        yield from _in_list(value, origin, arguments, path)
    elif origin in _MAPPINGS:
        if not isinstance(value, Mapping):
            yield wrong(path, "an object", value)
        elif arguments:
            for key, item in value.items():
                yield from _problems(item, arguments[1], below(path, str(key)))
    elif _has_fields(origin):
        yield from _in_object(value, origin, path)
    elif origin in (str, int, float, bool, types.NoneType, typing.Literal) or hint is None:
        yield from mismatches(value, types.NoneType if hint is None else hint, path)


def _in_union(value: Any, hint: Any, path: str) -> Iterator[Mismatch]:
    tried = [list(_problems(value, part, path)) for part in typing.get_args(hint)]
    if all(tried):
        parts = [found for part, found in zip(typing.get_args(hint), tried, strict=True) if part is not types.NoneType]
        if len(parts) == 1 and value is not None:  # T | None: what is wrong with the T
            yield from parts[0]
        else:
            shown = " or ".join(getattr(part, "__name__", str(part)) for part in typing.get_args(hint))
            yield wrong(path, shown, value)


def _in_list(value: Any, origin: Any, arguments: tuple[Any, ...], path: str) -> Iterator[Mismatch]:
    if not isinstance(value, (list, tuple, set, frozenset, deque)):
        yield wrong(path, "a list", value)
        return
    for index, item in enumerate(value):
        if arguments and (origin is not tuple or ... in arguments):
            yield from _problems(item, arguments[0], f"{path}[{index}]")
        elif index < len(arguments):  # cattrs reports a wrong length
            yield from _problems(item, arguments[index], f"{path}[{index}]")


def _has_fields(cls: Any) -> bool:
    known = attrs.has(cls) or dataclasses.is_dataclass(cls) or typing.is_typeddict(cls)
    return isinstance(cls, type) and not is_record(cls) and not _reads_itself(cls) and known


def _in_object(value: Any, cls: Any, path: str) -> Iterator[Mismatch]:
    if isinstance(value, cls) if not typing.is_typeddict(cls) else False:
        return
    if not isinstance(value, Mapping):
        yield wrong(path, f"an object ({cls.__name__})", value)
        return
    required = _required(cls)
    for name, hint in typing.get_type_hints(cls, include_extras=True).items():
        if name in value:
            yield from _problems(value[name], hint, below(path, name))
        elif name in required:
            yield Mismatch(below(path, name), "is required and missing")


@lru_cache(maxsize=512)
def _required(cls: Any) -> frozenset[str]:
    """The fields that have to be there."""
    if typing.is_typeddict(
        cls
    ):  # where annotations are strings, __required_keys__ has those too that need not be there
        optional = {
            name
            for name, hint in typing.get_type_hints(cls, include_extras=True).items()
            if typing.get_origin(hint) is typing.NotRequired
        }
        return frozenset(cls.__required_keys__ - optional)
    if attrs.has(cls):
        return frozenset(field.name for field in attrs.fields(cls) if field.init and field.default is attrs.NOTHING)
    missing = dataclasses.MISSING
    fields = [field for field in dataclasses.fields(cls) if field.init]
    return frozenset(field.name for field in fields if field.default is missing and field.default_factory is missing)
