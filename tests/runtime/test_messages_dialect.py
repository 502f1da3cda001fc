"""How the events of a stream of messages become the message, and what they tell of failures."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import pytest
from openrouter_sdk import OPERATIONS, MessageParam, MessageResult, from_dict, to_dict
from openrouter_sdk._runtime.dialects import DIALECTS
from openrouter_sdk._runtime.values.convert import hook_for
from openrouter_sdk._runtime.values.validate import mismatches

DIALECT = DIALECTS["messages"]
MESSAGE: dict[str, Any] = {
    "id": "gen-1",
    "type": "message",
    "content": [],
    "stop_reason": None,
    "usage": {"input_tokens": 0},
}
START = {"type": "message_start", "message": MESSAGE}
STOP = {"type": "message_stop"}
CITATION = {"type": "page_location", "cited_text": "a", "document_index": 0, "document_title": None}


def merged(events: Iterable[Any]) -> Any:
    """What the events make together."""
    merger = DIALECT.merger()
    for event in events:
        merger.add(event)
    return merger.whole()


def opened(kind: str, index: Any = 0, **members: Any) -> dict[str, Any]:
    return {"type": "content_block_start", "index": index, "content_block": {"type": kind, **members}}


def delta(kind: str, index: Any = 0, **members: Any) -> dict[str, Any]:
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **members}}


def text(piece: str, index: Any = 0) -> dict[str, Any]:
    return delta("text_delta", index, text=piece)


def ended(reason: str | None, **members: Any) -> dict[str, Any]:
    return {"type": "message_delta", "delta": {"stop_reason": reason}, **members}


def content(*events: dict[str, Any]) -> Any:
    return merged([START, *events])["content"]


# -- blocks -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "pieces", "whole"),
    [
        (("text", {"text": ""}), [{"text": "a"}, {"text": ""}, {"text": "b"}], {"text": "ab"}),
        (("text", {"text": "a", "citations": []}), [{"text": "b"}], {"text": "ab", "citations": []}),
        (("thinking", {"thinking": "", "signature": ""}), [{"thinking": "a"}, {"thinking": "b"}],
         {"thinking": "ab", "signature": ""}),
        (("compaction", {"content": None}), [{"content": "a"}, {"content": "b"}], {"content": "ab"}),
        (("compaction", {"content": "a"}), [{"content": None, "encrypted_content": "e"}],
         {"content": "a", "encrypted_content": "e"}),
    ],
)  # fmt: skip
def test_texts_are_put_together(start: tuple[str, Any], pieces: list[Any], whole: Any) -> None:
    kind, members = start
    deltas = [delta(f"{kind}_delta", **piece) for piece in pieces]
    assert content(opened(kind, **members), *deltas) == [{"type": kind, **whole}]


@pytest.mark.parametrize("signature", ["EqQB+/==", "\u00e9\n ", "x" * 100_000])
def test_signatures_are_kept_to_the_letter(signature: str) -> None:
    start = opened("thinking", thinking="", signature="")
    events = [start, delta("thinking_delta", thinking="hm"), delta("signature_delta", signature=signature)]
    (block,) = content(*events)
    assert block == {"type": "thinking", "thinking": "hm", "signature": signature}
    message = from_dict(merged([START, *events]), MessageResult)
    again = to_dict(MessageParam(role="assistant", content=list(message.content)))
    assert again == {"role": "assistant", "content": [block]}


def test_signatures_without_thinking() -> None:
    start = opened("thinking", thinking="", signature="")
    assert content(start, delta("signature_delta", signature="s"), delta("signature_delta", signature="")) == [
        {"type": "thinking", "thinking": "", "signature": "s"}
    ]
    assert content(opened("redacted_thinking", data="b64==")) == [{"type": "redacted_thinking", "data": "b64=="}]


@pytest.mark.parametrize(
    ("pieces", "given"),
    [
        (['{"a": ', "[1.0, tr", "ue]}"], {"a": [1.0, True]}),
        (["", "{}"], {}),
        ([""], {"of": "start"}),
        ([], {"of": "start"}),
        (['{"a": "b'], '{"a": "b'),
        (["not JSON"], "not JSON"),
        (['"a', '"'], "a"),
        (["null"], None),
        (['{"\\ud8', '00": 12345678901234567890123}'], {"\ud800": 12345678901234567890123}),
        (["[" * 100_000], "[" * 100_000),
    ],
)
def test_arguments_are_read_once_all_have_come(pieces: list[str], given: Any) -> None:
    start = opened("tool_use", id="t", name="f", input={"of": "start"}, caller={"type": "direct"})
    (block,) = content(start, *(delta("input_json_delta", partial_json=piece) for piece in pieces))
    assert block == {"type": "tool_use", "id": "t", "name": "f", "input": given, "caller": {"type": "direct"}}
    assert list(block) == ["type", "id", "name", "input", "caller"]


def test_citations_are_added() -> None:
    cited = [delta("citations_delta", citation=found) for found in (CITATION, None)]
    starts: list[Any] = [None, []]
    for known in starts:
        (block,) = content(opened("text", text="", citations=known), text("a"), *cited, text("b"))
        assert block == {"type": "text", "text": "ab", "citations": [CITATION, None]}
    (block,) = content(opened("text", citations=[1]), *cited)
    assert block == {"type": "text", "citations": [1, CITATION, None]}


def test_what_a_delta_of_tomorrow_brings() -> None:
    events = [opened("hologram", light=None), delta("light_delta", light={"red": 1}), delta("light_delta", light={})]
    assert content(*events, delta("light_delta", light=None)) == [{"type": "hologram", "light": {}}]
    assert content(text("a"), delta("mood_delta", mood="good", text="b")) == [
        {"type": "text", "text": "a", "mood": "good"}
    ]


def test_blocks_stand_in_their_order() -> None:
    assert content(opened("text", 1, text="b"), opened("thinking", 0, thinking="a"), text("c", 1)) == [
        {"type": "thinking", "thinking": "a"},
        {"type": "text", "text": "bc"},
    ]


def test_a_place_that_is_taken_loses_nothing() -> None:
    calls = [opened("tool_use", 0, id=id_) for id_ in ("t1", "t2")]
    found = content(calls[0], delta("input_json_delta", partial_json="1"), calls[1], text("x", 1), *[
        delta("input_json_delta", partial_json="2")
    ])  # fmt: skip
    assert found == [
        {"type": "tool_use", "id": "t1", "input": 1},
        {"type": "tool_use", "id": "t2", "input": 2},
        {"type": "text", "text": "x"},
    ]


def test_blocks_that_nobody_announced() -> None:
    deltas = [
        text("a", 0),
        delta("signature_delta", 1, signature="s"),
        delta("input_json_delta", 2, partial_json="{}"),
        delta("citations_delta", 3, citation=CITATION),
        delta("compaction_delta", 4, content="c"),
        delta("of_tomorrow", 5, x=1),
    ]
    assert content(*deltas) == [
        {"type": "text", "text": "a"},
        {"type": "thinking", "signature": "s"},
        {"type": "tool_use", "input": {}},
        {"type": "text", "citations": [CITATION]},
        {"type": "compaction", "content": "c"},
        {"x": 1},
    ]


def test_without_an_index_it_is_the_last_block() -> None:
    events = [
        opened("text", None, text=""),
        text("a", None),
        opened("text", None, text=""),
        text("b", "0"),
        text("c", {}),
    ]
    assert content(*events) == [{"type": "text", "text": "a"}, {"type": "text", "text": "bc"}]


# -- the message ------------------------------------------------------------------------------------------


def test_usage_is_put_together() -> None:
    start = {
        **MESSAGE,
        "usage": {"input_tokens": 9, "cache_read_input_tokens": 4, "inference_geo": "eu", "speed": None},
    }
    end = {"input_tokens": None, "cache_read_input_tokens": 5, "speed": "fast", "cost": 0.5, "of_tomorrow": {"a": None}}
    events = [{"type": "message_start", "message": start}, ended("end_turn", usage=end, context_management=None), STOP]
    assert merged(events) == {
        **MESSAGE,
        "stop_reason": "end_turn",
        "usage": {
            "input_tokens": 9,
            "cache_read_input_tokens": 5,
            "inference_geo": "eu",
            "speed": "fast",
            "cost": 0.5,
            "of_tomorrow": {"a": None},
        },
        "context_management": None,
    }


def test_several_ends_add_to_each_other() -> None:
    events = [ended("tool_use", usage={"output_tokens": 1}), ended(None, usage={"cost": 1}), {**STOP, "weather": {}}]
    assert merged([START, *events]) == {
        **MESSAGE,
        "stop_reason": "tool_use",
        "usage": {"input_tokens": 0, "output_tokens": 1, "cost": 1},
        "weather": {},
    }


def test_only_what_tells_of_the_message_counts() -> None:
    others = [{"type": "ping", "x": 1}, {"type": "error", "error": {}}, {"type": "new", "x": 1}, {}, {"type": []}]
    assert merged([START, *others]) == MESSAGE
    assert merged(others) == {}


def test_a_whole_message_among_the_events() -> None:
    whole = {**MESSAGE, "content": [{"type": "text", "text": "Hi"}], "stop_reason": "end_turn"}
    assert merged([whole]) == whole
    assert merged([{"type": "message_start", "message": whole}, text("!", 1)])["content"] == [
        *whole["content"],
        {"type": "text", "text": "!"},
    ]


def test_merging_changes_no_event() -> None:
    events = [START, opened("text", text="", citations=[]), text("Hi"), delta("citations_delta", citation=CITATION)]
    events += [opened("tool_use", 1, input={}), delta("input_json_delta", 1, partial_json="{}"), ended("x", usage={})]
    before = repr(events)
    assert merged(events) == merged(events)
    assert repr(events) == before


def test_more_may_follow_what_was_asked_for_early() -> None:
    merger = DIALECT.merger()
    for event in (START, opened("tool_use", input={}), delta("input_json_delta", partial_json='{"a":')):
        merger.add(event)
    assert merger.whole()["content"] == [{"type": "tool_use", "input": '{"a":'}]
    merger.add(delta("input_json_delta", partial_json="1}"))
    assert merger.whole()["content"] == [{"type": "tool_use", "input": {"a": 1}}]


def test_the_time_is_linear() -> None:
    """Each piece is taken once: the texts are joined at the end, whatever their number."""
    count = 50_000
    deltas = [text("ab"), delta("input_json_delta", 1, partial_json="1"), delta("citations_delta", 2, citation={})]
    found = content(*[event for _ in range(count) for event in deltas])
    assert (len(found[0]["text"]), len(found[1]["input"]), len(found[2]["citations"])) == (2 * count, count, count)
    blocks = [opened("text", index, text="") for index in range(count)]
    assert len(content(*blocks, *(text("a", index) for index in range(count)))) == count


# -- pieces, ends and failures ----------------------------------------------------------------------------


def test_pieces() -> None:
    read = hook_for(OPERATIONS["messages.stream"].events)
    events = [
        *[START, opened("text", text="a"), text("b"), opened("thinking", thinking="c", signature="")],
        *[delta("thinking_delta", thinking="d"), delta("input_json_delta", partial_json="{}"), delta("new", text="e")],
        *[{"type": "content_block_delta", "delta": 7}, {"type": "content_block_start"}, text(None), STOP],  # type: ignore[arg-type]
    ]
    assert "".join(DIALECT.text(read(event)) or "" for event in events) == "ab"  # type: ignore[attr-defined]
    assert "".join(DIALECT.reasoning(read(event)) or "" for event in events) == "cd"  # type: ignore[attr-defined]


BLOCKS: list[Any] = [
    {"type": "thinking", "signature": "s", "thinking": "hm", "x": None},
    {"type": "text", "text": "Hi", "citations": [CITATION]},
    {"type": "text", "text": None},
    {"type": ["text"], "text": "odd"},
    {"type": "tool_use", "id": "t", "name": "f", "input": {"a": 1.0}},
    "bare",
    None,
    {},
]


@pytest.mark.parametrize(
    "body",
    [
        {**MESSAGE, "content": BLOCKS, "stop_reason": "tool_use", "usage": {"cost": None}, "weather": 1},
        {"usage": None, "content": BLOCKS, "id": "gen-1"},
        *[
            {},
            MESSAGE,
            {"content": None},
            {"content": "x", "stop_reason": 7},
            {"usage": 7},
            {"message": {"content": []}},
        ],
    ],
)
def test_a_whole_answer_as_events(body: dict[str, Any]) -> None:
    events = DIALECT.events_of(body)
    assert json.dumps(merged(events)) == json.dumps(body)
    read = hook_for(OPERATIONS["messages.stream"].events)
    assert [to_dict(read(event)) for event in events] == events
    pieces = [DIALECT.text(read(event)) for event in events]  # type: ignore[attr-defined]
    assert "".join(filter(None, pieces)) == from_dict(body, MessageResult).text
    assert DIALECT.finished(events[-1])


def test_the_events_of_a_documented_answer_are_documented_too() -> None:
    content = [BLOCKS[0], {"type": "text", "text": "Hi", "citations": None}, BLOCKS[4]]
    none = dict.fromkeys(["stop_sequence", "stop_details", "container"])
    counts = dict.fromkeys(["input_tokens", "output_tokens", "cache_read_input_tokens"], 0)
    rest = ["output_tokens_details", "cache_creation_input_tokens", "server_tool_use", "cache_creation"]
    usage = {**counts, **dict.fromkeys([*rest, "service_tier", "inference_geo"])}
    body = {**MESSAGE, "role": "assistant", "model": "m", "content": content, **none, "usage": usage}
    assert list(mismatches(body, MessageResult)) == []
    events = OPERATIONS["messages.stream"].events
    assert [wrong for event in DIALECT.events_of(body) for wrong in mismatches(event, events)] == []


def test_ends() -> None:
    assert [DIALECT.finished(event) for event in (START, text("a"), ended(None), ended("end_turn"), STOP)] == [
        *[False, False, False],
        *[True, True],
    ]
    assert not DIALECT.finished({"type": ["message_stop"], "delta": {"stop_reason": 1}})
    assert not DIALECT.finished({"type": "message_delta", "delta": "x"})


def test_output_is_what_is_paid_for() -> None:
    assert not DIALECT.has_output({})
    assert not DIALECT.has_output({"usage": {}, "content": []})
    assert DIALECT.has_output({"content": [{}]})
    assert DIALECT.has_output({"usage": {"input_tokens": 1}})


@pytest.mark.parametrize(
    ("said", "failure"),
    [
        ({"type": "error", "error": {"type": "api_error", "message": "no"}, "request_id": "gen-1"},
         {"type": "api_error", "message": "no"}),
        ({"error": {"code": 502, "message": "no"}}, {"code": 502, "message": "no"}),
        ({"type": "error", "error": "no"}, {"message": "no"}),
        ({"type": "error", "message": "no", "error": None}, {"type": "api_error", "message": "no", "error": None}),
        ({"type": "error"}, {"type": "api_error", "message": "no message came with the error"}),
        ({**MESSAGE, "error": None}, None),
        ({**MESSAGE, "stop_reason": "refusal"}, None),
        (opened("web_search_tool_result", content={"type": "web_search_tool_result_error"}), None),
        ({"type": ["error"]}, None),
    ],
)  # fmt: skip
def test_failures(said: dict[str, Any], failure: dict[str, Any] | None) -> None:
    assert DIALECT.failure(said) == failure
    assert DIALECT.failure(said, owned=True) == failure


# -- what a message says ----------------------------------------------------------------------------------


def test_texts_of_messages() -> None:
    result = {"type": "tool_result", "tool_use_id": "t", "content": [{"type": "text", "text": "rain"}]}
    blocks = [{"type": "text", "text": "a"}, result, {"type": "image"}, {"type": "text", "text": "b"}]
    message = from_dict({"role": "user", "content": blocks}, MessageParam)
    assert message.text == "ab"
    assert message.parts[1].text == "rain"
    assert [to_dict(part) for part in MessageParam(role="user", content="Hi").parts] == [{"type": "text", "text": "Hi"}]
    assert from_dict({"role": "user", "content": None}, MessageParam).parts == []
