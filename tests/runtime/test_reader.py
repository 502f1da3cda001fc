"""The reader of a class learns a shape that comes often, falls back for others, and is not put to work by a server."""

from __future__ import annotations

import tracemalloc
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pytest
from openrouter_sdk import ChatChunk, Record, ToolCall, to_dict
from openrouter_sdk._runtime.values import convert, reader
from openrouter_sdk._runtime.values.record import table_of
from openrouter_sdk.types import CurrentKeyResult

from .helpers import as_json

LEARNED = reader._SAMPLE * reader._PATIENCE


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The guards of the functions that were compiled."""
    guards: list[str] = []
    original = reader._Reader._compiled

    def counted(self: Any, present: Any, look_up: str, guard: str) -> Any:
        guards.append(guard)
        return original(self, present, look_up, guard)

    monkeypatch.setattr(reader._Reader, "_compiled", counted)
    return guards


def test_nothing_is_compiled_for_a_few_objects(compiled: list[str]) -> None:
    read = convert._record_hook(ToolCall)
    for number in range(LEARNED - 1):
        assert read({"id": str(number)}, None).id == str(number)
    assert compiled == []


def test_a_shape_that_comes_often_is_learned_and_others_are_still_read(compiled: list[str]) -> None:
    read = convert._record_hook(ToolCall)
    for _ in range(LEARNED):
        read({"id": "a", "new": 1}, None)
    assert compiled == ["data.__class__ is dict and len(data) == 2 and 'new' in data"]
    for data in ({"id": "b", "new": 2}, {"id": "b", "other": 2}, {"type": "function", "new": 2}, {}):
        record = read(data, None)
        assert (record.id, record.type, to_dict(record)) == (data.get("id"), data.get("type"), data)


def test_a_field_that_was_null_when_the_shape_was_learned_is_read_when_it_comes() -> None:
    read = convert._record_hook(ToolCall)
    for _ in range(LEARNED):
        read({"id": "a", "function": None}, None)
    assert read({"id": "a", "function": {"name": "f"}}, None).function.name == "f"
    for _ in range(LEARNED * 4):
        read({"id": "a", "type": "function", "function": {"name": "f"}}, None)
    assert read({"id": "a", "function": {"name": "g"}}, None).function.name == "g"


def test_shapes_without_end_cost_neither_functions_nor_memory(compiled: list[str]) -> None:
    read = convert._record_hook(CurrentKeyResult)
    for number in range(2_000):  # what is made once
        read({f"first {number}": number}, None)
    tracemalloc.start()
    try:
        for number in range(100_000):
            assert read({f"field {number}": number}, None).extra == {f"field {number}": number}
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert compiled == ["True"]  # the one for any object
    assert peak < 100_000


def test_shapes_that_come_in_turns_are_learned_ever_more_rarely(compiled: list[str]) -> None:
    read = convert._record_hook(CurrentKeyResult)
    for number in range(100_000):
        read({f"field {number // LEARNED}": number}, None)
    assert len(compiled) <= 6


def test_a_shape_with_many_fields_or_long_keys_is_not_compiled(compiled: list[str]) -> None:
    read = convert._record_hook(CurrentKeyResult)
    wide, long = {f"field {number}": number for number in range(10_000)}, {"k" * 100_000: 1}
    for _ in range(LEARNED * 8):
        assert read(wide, None).extra == wide
        assert read(long, None).extra == long
    assert compiled == ["True"]


# -- whatever was learned ---------------------------------------------------------------------------------


def seen(value: Any) -> Any:
    """All that reading made of a value: classes, fields and the types of scalars."""
    if isinstance(value, Record):
        return type(value), [(name, seen(getattr(value, name))) for name, _, _ in table_of(type(value)).fields]
    if isinstance(value, Mapping):
        return type(value), [(key, seen(item)) for key, item in value.items()]
    if isinstance(value, list):
        return [seen(item) for item in value]
    return type(value), repr(value)


SHAPES: list[dict[str, Any]] = [
    {"id": "gen-1", "choices": [{"index": 0, "delta": {"content": "a"}}]},
    {"id": "gen-1", "choices": [], "new": 1},
    {"choices": [{"index": 0, "delta": {"content": "a"}}], "id": "gen-1"},
    {"id": "gen-1", "new": 1},
    {"id": "gen-1", "older": 1},
    {"id": None, "choices": None},
    {"id": "gen-1"},
    {},
    {"id": "gen-1", "choices": [{"index": 0, "delta": {"role": "assistant", "content": ""}}], "usage": {"cost": 1}},
    {"new": 1, "newer": 2},
    {"model": "m", "object": "o"},
]


def read_afresh(data: Mapping[str, Any], cls: type[Record]) -> Any:
    """As the first object that a reader sees."""
    return convert._record_hook(cls)(data, None)


@pytest.mark.parametrize("first", range(len(SHAPES)))
def test_a_learned_shape_changes_no_result(first: int) -> None:
    read = convert._record_hook(ChatChunk)  # a reader of its own, so that no other test has taught it
    wanted = [seen(read_afresh(data, ChatChunk)) for data in SHAPES]
    each = list(range(len(SHAPES)))
    order = [first] * 80 + each * 3 + [len(SHAPES) - 1 - first] * 320 + each * 20
    for index in order:
        for data in (SHAPES[index], MappingProxyType(SHAPES[index])):
            record = read(data, None)
            assert seen(record) == wanted[index]
            assert as_json(to_dict(record)) == as_json(SHAPES[index])


def test_a_learned_reader_still_keeps_what_is_no_mapping() -> None:
    read = convert._record_hook(ChatChunk)
    for _ in range(200):
        read({"id": "x"}, None)
        for value in (None, "x", 1, [], [{"id": "x"}]):
            assert read(value, None) is value
