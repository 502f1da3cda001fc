"""The reader of a class learns a shape that comes often, falls back for others, and is not put to work by a server."""

from __future__ import annotations

import tracemalloc
from typing import Any

import pytest
from openrouter_sdk import to_dict
from openrouter_sdk._runtime.values import convert, reader
from openrouter_sdk.types import CurrentKeyResult, ToolCall

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
            assert read({f"member {number}": number}, None).extra == {f"member {number}": number}
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert compiled == ["True"]  # the one for any object
    assert peak < 100_000


def test_shapes_that_come_in_turns_are_learned_ever_more_rarely(compiled: list[str]) -> None:
    read = convert._record_hook(CurrentKeyResult)
    for number in range(100_000):
        read({f"member {number // LEARNED}": number}, None)
    assert len(compiled) <= 6


def test_a_shape_with_many_members_or_long_keys_is_not_compiled(compiled: list[str]) -> None:
    read = convert._record_hook(CurrentKeyResult)
    wide, long = {f"member {number}": number for number in range(10_000)}, {"k" * 100_000: 1}
    for _ in range(LEARNED * 8):
        assert read(wide, None).extra == wide
        assert read(long, None).extra == long
    assert compiled == ["True"]
