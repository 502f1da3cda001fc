"""How the events of a stream of responses become the response, and what they tell of failures."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Any

import pytest
from openrouter_sdk import OPERATIONS, Response, from_dict, to_dict
from openrouter_sdk._runtime.dialects import DIALECTS
from openrouter_sdk._runtime.values.convert import hook_for

DIALECT = DIALECTS["responses"]


def merged(events: Iterable[Any]) -> Any:
    """What the events make together."""
    merger = DIALECT.merger()
    for event in events:
        merger.add(event)
    return merger.whole()


START = {"id": "gen-1", "object": "response", "status": "in_progress", "output": [], "usage": None}
_numbers = itertools.count()


def event(kind: str, index: int | None = 0, **more: Any) -> dict[str, Any]:
    place = {} if index is None else {"output_index": index, "item_id": f"item_{index}"}
    return {"type": f"response.{kind}", "sequence_number": next(_numbers), **place, **more}


def added(index: int, **item: Any) -> dict[str, Any]:
    return event("output_item.added", index, item={"id": f"item_{index}", "status": "in_progress", **item})


CREATED = event("created", None, response=START)
MESSAGE = added(0, type="message", role="assistant", content=[])
PART = event("content_part.added", content_index=0, part={"type": "output_text", "text": "", "annotations": []})
CITATION = {
    "type": "url_citation",
    "url": "https://example.com",
    "title": "An example",
    "start_index": 0,
    "end_index": 2,
}


def text(piece: str, index: int = 0, part: int = 0) -> dict[str, Any]:
    return event("output_text.delta", index, content_index=part, delta=piece)


def output(*events: dict[str, Any]) -> Any:
    return merged([CREATED, *events])["output"]


def test_the_last_response_is_the_answer() -> None:
    last = {"id": "gen-1", "status": "completed", "output": [{"type": "message", "role": "assistant", "content": "Hi"}]}
    events = [CREATED, MESSAGE, PART, text("H"), text("i"), event("completed", None, response=last)]
    assert merged(events) == last
    assert any(map(DIALECT.finished, events))
    assert not any(map(DIALECT.finished, events[:-1]))


def test_a_type_that_is_no_text() -> None:
    assert not DIALECT.finished({"type": []})
    assert merged([{"type": {}, "output_index": 0}]) == {"output": []}
    assert DIALECT.failure({"type": []}) is None


def test_a_last_response_without_items_takes_those_of_the_stream() -> None:
    events = [CREATED, MESSAGE, PART, text("Hi"), event("completed", None, response={**START, "status": "completed"})]
    assert merged(events)["output"][0]["content"][0]["text"] == "Hi"


def test_what_came_since_wins_over_an_earlier_response() -> None:
    early = event("in_progress", None, response={**START, "output": [MESSAGE["item"]]})
    assert output(MESSAGE, PART, text("H"), early, text("i"))[0]["content"][0]["text"] == "Hi"


def test_text_so_far() -> None:
    item = {"id": "item_0", "status": "in_progress", "type": "message", "role": "assistant"}
    content = [{"type": "output_text", "text": "Hello", "annotations": [CITATION]}]
    cited = event("output_text.annotation.added", content_index=0, annotation_index=0, annotation=CITATION)
    assert output(MESSAGE, PART, text("Hel"), cited, text("lo")) == [{**item, "content": content}]


def test_parts_that_nobody_announced() -> None:
    assert output(MESSAGE, text("A"), text("B", part=1)) == [
        {**MESSAGE["item"], "content": [{"type": "output_text", "text": "A"}, {"type": "output_text", "text": "B"}]}
    ]
    assert output(text("A", index=3)) == [{"content": [{"type": "output_text", "text": "A"}]}]


@pytest.mark.parametrize("part", [1, 7, 10**30])
def test_what_was_asked_for_early_is_said_again(part: int) -> None:
    merger = DIALECT.merger()
    for event in (CREATED, MESSAGE, text("A", part=part)):
        merger.add(event)
    content = [{"type": "output_text", "text": "A"}]
    assert merger.whole() == merger.whole() == {**START, "output": [{**MESSAGE["item"], "content": content}]}
    merger.add(text("B", part=part))
    assert merger.whole()["output"][0]["content"] == [{"type": "output_text", "text": "AB"}]


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize(
    ("front", "member", "item", "whole"),
    [
        ("function_call_arguments", "arguments", {"type": "function_call", "arguments": ""}, {"arguments": "ab"}),
        ("custom_tool_call_input", "input", {"type": "custom_tool_call", "input": ""}, {"input": "ab"}),
        ("code_interpreter_call_code", "code", {"type": "code_interpreter_call"}, {"code": "ab"}),
        (
            "apply_patch_call_operation_diff",
            "diff",
            {"type": "apply_patch_call", "operation": {"type": "create_file", "path": "p"}},
            {"operation": {"type": "create_file", "path": "p", "diff": "ab"}},
        ),
        ("refusal", "refusal", {"type": "message"}, {"content": [{"type": "refusal", "refusal": "ab"}]}),
        ("reasoning_text", "text", {"type": "reasoning"}, {"content": [{"type": "reasoning_text", "text": "ab"}]}),
        (
            "reasoning_summary_text",
            "text",
            {"type": "reasoning"},
            {"summary": [{"type": "summary_text", "text": "ab"}]},
        ),
    ],
)
def test_texts_of_each_kind(front: str, member: str, item: Any, whole: Any, done: bool) -> None:
    deltas = [event(f"{front}.delta", delta=piece) for piece in ("a", "b")]
    end = [event(f"{front}.done", **{member: "ab"})] if done else []
    assert output(added(0, **item), *deltas, *end) == [{**added(0, **item)["item"], **whole}]


def test_what_is_done_is_final() -> None:
    part = event("content_part.done", content_index=0, part={"type": "output_text", "text": "Hi!"})
    assert output(MESSAGE, PART, text("Hi"), part)[0]["content"][0]["text"] == "Hi!"
    item = event("output_item.done", item={**MESSAGE["item"], "content": [{"type": "output_text", "text": "Hi."}]})
    assert output(MESSAGE, PART, text("Hi"), part, item) == [item["item"]]


def test_items_stand_in_their_order() -> None:
    assert [item["type"] for item in output(added(1, type="message"), added(0, type="reasoning"))] == [
        "reasoning",
        "message",
    ]


def test_merging_changes_no_event() -> None:
    events = [CREATED, MESSAGE, PART, text("Hi")]
    before = repr(events)
    assert merged(events) == merged(events)
    assert repr(events) == before


def test_pieces() -> None:
    read = hook_for(OPERATIONS["responses.stream"].events)
    thought, summary = (event(f"{kind}.delta", delta="hm") for kind in ("reasoning_text", "reasoning_summary_text"))
    seen = [(DIALECT.text(read(raw)), DIALECT.reasoning(read(raw))) for raw in (CREATED, text("Hi"), thought, summary)]
    assert seen == [(None, None), ("Hi", None), (None, "hm"), (None, "hm")]
    whole = {**START, "output": [{**MESSAGE["item"], "content": [{"type": "output_text", "text": "Hi"}]}]}
    assert DIALECT.text(read(DIALECT.events_of(whole)[0])) == "Hi"
    assert DIALECT.text(read(event("completed", None, response=whole))) is None


@pytest.mark.parametrize(
    ("said", "failure"),
    [
        ({"type": "error", "code": "server_error", "message": "no", "param": None, "sequence_number": 1},
         {"code": "server_error", "message": "no", "param": None}),
        ({"type": "response.error", "message": "no"}, {"message": "no"}),
        ({"type": "response.failed", "response": {"status": "failed", "error": {"code": "c", "message": "no"},
                                                  "error_type": "server"}},
         {"code": "c", "message": "no", "error_type": "server"}),
        ({"type": "response.failed", "response": {}},
         {"code": "server_error", "message": "the response failed", "error_type": None}),
        ({"status": "failed", "error": None, "output": []},
         {"code": "server_error", "message": "the response failed", "error_type": None}),
        ({"status": "incomplete", "error": None, "output": []}, None),
        ({"type": "response.completed", "response": {"status": "completed", "error": None}}, None),
    ],
)  # fmt: skip
def test_failures(said: dict[str, Any], failure: dict[str, Any] | None) -> None:
    assert DIALECT.failure(said) == failure


def test_a_message_may_leave_out_its_type() -> None:
    raw = {"instructions": [{"role": "user", "content": "Hi"}, {"type": "hologram", "x": None}, {"type": 7}]}
    response = from_dict(raw, Response)
    assert [type(item).__name__ for item in response.instructions or ()] == [
        "MessageItem",
        "UnknownResponseItem",
        "UnknownResponseItem",
    ]
    assert to_dict(response) == raw


def test_parts_of_a_message() -> None:
    def parts(**message: Any) -> list[Any]:
        (item,) = from_dict({"output": [{"type": "message", **message}]}, Response).output
        return [to_dict(part) for part in item.parts]  # type: ignore[union-attr]

    assert parts(role="user", content="Hi") == [{"type": "input_text", "text": "Hi"}]
    assert parts(role="assistant", content="Hi") == [{"type": "output_text", "text": "Hi"}]
    assert parts(role="assistant", content=[{"type": "refusal", "refusal": "no"}]) == [
        {"type": "refusal", "refusal": "no"}
    ]
