"""The oddities that real traffic is known to hold, one by one: what each is, and what it cost us where it cost."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping
from typing import Any

import pytest
from openrouter_sdk import (
    APIError,
    AsyncOpenRouter,
    BadGatewayError,
    ChatChunk,
    ChatResult,
    ModelList,
    OpenRouter,
    RateLimitError,
    from_dict,
    to_dict,
    to_json,
)

from . import message_streams
from .areas import AREAS, CHAT, MESSAGES, RESPONSES, Area
from .reference import events_of
from .replay import replaying, serving

Json = dict[str, Any]


def chunk(delta: Json | None = None, index: int = 0, **members: Any) -> Json:
    """An event with one choice; members of the choice and of the event are told apart by name."""
    of_choice = {name: members.pop(name) for name in [*members] if name in ("finish_reason", "logprobs", "error")}
    choice = {"index": index, "delta": delta or {}, "finish_reason": None, **of_choice}
    return {"id": "gen-1", "provider": "P", "object": "chat.completion.chunk", "choices": [choice], **members}


def call(**members: Any) -> Json:
    return {"tool_calls": [members]}


def detail(**members: Any) -> Json:
    return {"reasoning_details": [members]}


def alone(**members: Any) -> Json:
    return {"id": "gen-1", "object": "chat.completion.chunk", "choices": [], **members}


USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, "cost": 0.5, "cost_details": {}}
ERROR: Json = {"code": 502, "message": "Provider returned error", "metadata": {"raw": {"error": "of the provider"}}}
STOP = chunk(finish_reason="stop")

CHAT_STREAMS: dict[str, list[Json]] = {
    "usage in an event without choices": [chunk({"content": "a"}), STOP, alone(usage=USAGE)],
    "usage after the end, finish_reason null again": [chunk({"content": "a"}), STOP, chunk(usage=USAGE)],
    "finish_reason in every event": [chunk({"content": letter}, finish_reason="stop") for letter in "abc"],
    "finish_reason of no list": [chunk({"content": "a"}, finish_reason="end_turn")],
    "no finish_reason at all": [chunk({"content": "a"}), chunk({"content": None}), alone(usage=USAGE)],
    "logprobs is a number": [chunk({"content": "a"}, logprobs=-1.788e-06), STOP],
    "logprobs without content": [
        chunk(logprobs={"tokens": None, "token_logprobs": None, "top_logprobs": None, "text_offset": None}),
        STOP,
    ],
    "logprobs in pieces": [
        chunk({"content": "a"}, logprobs={"content": [{"token": "a", "logprob": -1, "top_logprobs": []}]}),
        chunk({"content": "b"}, logprobs={"content": [{"token": "b", "logprob": -0.0}], "refusal": None}),
        chunk(finish_reason="stop", logprobs=None),
    ],
    "nulls in a tool call": [
        chunk(call(index=0, id="c1", type="function", function={"name": "f", "arguments": ""})),
        chunk(call(index=0, id=None, type="", function={"name": None, "arguments": '{"a"'})),
        chunk(call(index=0, id="", type=None, function={"name": "", "arguments": ":1}"})),
        chunk(call(index=0, function={"arguments": None})),
        chunk(call(index=0, function=None), finish_reason="tool_calls"),
    ],
    "complete calls, all on index 0": [
        chunk(call(index=0, id=f"c{number}", function={"name": "f", "arguments": "{}"})) for number in range(3)
    ]
    + [STOP],
    "calls in turns": [
        chunk(call(index=number % 2, id=None if number > 1 else f"c{number}", function={"arguments": str(number)}))
        for number in range(6)
    ]
    + [STOP],
    "calls without an index": [
        chunk(call(id="c1", function={"name": "f", "arguments": "1"})),
        chunk(call(function={"arguments": "2"})),
        chunk(call(id="c2", function={"name": "g", "arguments": "3"})),
        chunk(call(id="c1", function={"arguments": "4"}), finish_reason="tool_calls"),
    ],
    "a call without arguments": [chunk(call(index=0, id="c1", function={"name": "f"})), STOP],
    "tool_calls null, then there": [
        chunk({"tool_calls": None, "reasoning_details": None}),
        chunk({**call(index=0, id="c1", function={"name": "f"}), **detail(type="reasoning.text", index=0, text="a")}),
        chunk({"tool_calls": None}, finish_reason="tool_calls"),
    ],
    "two types of detail on one index": [
        chunk(detail(type="reasoning.summary", summary="a", index=0, format="openai-responses-v1")),
        chunk(detail(type="reasoning.summary", summary="b", index=0, format="openai-responses-v1")),
        chunk(detail(type="reasoning.encrypted", data="xyz", id="rs_1", index=0, format="openai-responses-v1")),
        STOP,
    ],
    "a signature after the text": [
        chunk({"reasoning": "a", **detail(type="reasoning.text", text="a", index=0, format=None)}),
        chunk({"reasoning": "b", **detail(type="reasoning.text", text="b", index=0, format="anthropic-claude-v1")}),
        chunk(detail(type="reasoning.text", signature="s", text=None, index=0, format="anthropic-claude-v1")),
        chunk({"reasoning": None, "reasoning_details": []}, finish_reason="stop"),
    ],
    "details of a type of tomorrow": [chunk(detail(type="reasoning.dreams", index=0, picture={"a": [1]})), STOP],
    "reasoning under its other name": [chunk({"reasoning_content": "a"}), chunk({"reasoning_content": "b"}), STOP],
    "images and annotations": [
        chunk({"images": [{"type": "image_url", "image_url": {"url": "data:,a"}, "index": 0}]}),
        chunk({"images": [{"type": "image_url", "image_url": {"url": "data:,b"}, "index": 1}]}),
        chunk({"annotations": [{"type": "url_citation", "url_citation": {"url": "https://a"}}]}),
        chunk({"annotations": [{"type": "file", "file": {"hash": "h", "content": [{"type": "text", "text": "a"}]}}]}),
        chunk({"annotations": [{"type": "of tomorrow"}]}, finish_reason="stop"),
    ],
    "two choices in turns": [
        chunk({"content": letter}, index=number % 2, finish_reason="stop" if number > 3 else None)
        for number, letter in enumerate("abcdef")
    ],
    "members of tomorrow": [
        chunk({"content": "a", "mood": "good"}, weather=1),
        chunk({"content": "b", "mood": "better"}, weather={"rain": None}, citations=["https://a"]),
        {**STOP, "weather": None},
    ],
    "a fingerprint that is null at times": [
        chunk({"content": "a"}, system_fingerprint="fp"),
        chunk({"content": "b"}, system_fingerprint=None, service_tier=None),
        STOP,
    ],
    "a refusal": [chunk({"refusal": "I "}), chunk({"refusal": "won't", "content": None}), STOP],
    "text beyond ASCII": [chunk({"content": "\U0001f600é"}), chunk({"content": "\u2028\r\n\x00"}), STOP],
}

CHAT_FAILURES: dict[str, list[Json]] = {
    "an error first and alone": [{"error": ERROR, "user_id": "user_1"}],
    "an error, then the usage": [
        chunk({"content": "a"}),
        chunk(finish_reason="stop") | {"error": ERROR},
        alone(usage=USAGE),
    ],
    "an error in a choice": [chunk({"content": "a"}), chunk({"content": "b"}, error=ERROR), chunk(usage=USAGE)],
    "two errors": [chunk({"content": "a"}), alone(error=ERROR), alone(error={**ERROR, "code": 429}, usage=USAGE)],
    "an error, then text": [chunk({"content": "a"}), alone(error=ERROR), chunk({"content": "b"}, finish_reason="stop")],
}


RESPONSE: Json = {"id": "gen-1", "status": "in_progress", "output": [], "usage": None, "error": None}
RESPONSE_USAGE = {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3, "cost": 1, "cost_details": {}}


def event(kind: str, index: int | None = None, **members: Any) -> Json:
    place = {} if index is None else {"output_index": index, "item_id": f"item_{index}"}
    return {"type": f"response.{kind}", "sequence_number": 0, **place, **members}


def told(kind: str, **members: Any) -> Json:
    """An event that carries the response."""
    return event(kind, response={**RESPONSE, **members})


def item(end: str, index: int, kind: str, **members: Any) -> Json:
    return event(f"output_item.{end}", index, item={"type": kind, "id": f"item_{index}", **members})


def part(end: str, index: int = 0, place: int = 0, **members: Any) -> Json:
    return event(f"content_part.{end}", index, content_index=place, part={"type": "output_text", **members})


def piece(text: str, index: int = 0, place: int = 0, kind: str = "output_text") -> Json:
    return event(f"{kind}.delta", index, content_index=place, delta=text)


def cited(**members: Any) -> Json:
    annotation = {"type": "url_citation", **members}
    return event("output_text.annotation.added", 0, content_index=0, annotation_index=0, annotation=annotation)


CREATED = told("created")
COMPLETED = told("completed", status="completed", usage=RESPONSE_USAGE)
OUTPUT = [{"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "Hi"}]}]
MESSAGE = item("added", 0, "message", role="assistant", content=[])
EMPTY = part("added", text="", annotations=[])
# Most of these end with a response without output, so that the items must come from the events before it.
RESPONSE_STREAMS: dict[str, list[Json]] = {
    "the last response tells all": [CREATED, MESSAGE, EMPTY, piece("H"), told("completed", output=OUTPUT)],
    "the last response tells no items": [CREATED, MESSAGE, EMPTY, piece("H"), piece("i"), COMPLETED],
    "incomplete, without items and usage": [
        CREATED,
        told("incomplete", status="incomplete", incomplete_details={"reason": "max_output_tokens"}),
    ],
    "text whose end differs from its pieces": [
        *[CREATED, MESSAGE, EMPTY, piece("H"), event("output_text.done", 0, content_index=0, text="Hi")],
        *[part("done", text="Hi!", annotations=[]), COMPLETED],
    ],
    "an item whose end differs from its parts": [
        *[CREATED, MESSAGE, EMPTY, piece("H")],
        *[item("done", 0, "message", role="assistant", content=[{"type": "output_text", "text": "Hi."}]), COMPLETED],
    ],
    "reasoning that ends after the message": [
        *[CREATED, item("added", 0, "reasoning", summary=[]), piece("h", kind="reasoning_text")],
        *[item("added", 1, "message", role="assistant", content=[]), part("added", 1, text=""), piece("4", 1)],
        *[piece("m", kind="reasoning_text"), event("reasoning_text.done", 0, content_index=0, text="hm!"), COMPLETED],
    ],
    "a later item announced first": [
        *[CREATED, item("added", 1, "openrouter:advisor", status="in_progress"), MESSAGE, EMPTY, piece("a")],
        *[item("done", 1, "openrouter:advisor", status="completed", advice="b"), COMPLETED],
    ],
    "summaries in parts": [
        *[CREATED, item("added", 0, "reasoning", summary=[])],
        event("reasoning_summary_part.added", 0, summary_index=0, part={"type": "summary_text", "text": ""}),
        *[
            event("reasoning_summary_text.delta", 0, summary_index=place, delta=text)
            for place, text in enumerate("abc")
        ],
        event("reasoning_summary_part.done", 0, summary_index=1, part={"type": "summary_text", "text": "b!"}),
        COMPLETED,
    ],
    "several calls in turns": [
        CREATED,
        *[item("added", n, "function_call", call_id=f"c{n}", name="f", arguments="") for n in (1, 0)],
        *[event("function_call_arguments.delta", number % 2, delta=text) for number, text in enumerate("[{],}")],
        *[event("function_call_arguments.done", 1, name="f", arguments="{ }"), COMPLETED],
    ],
    "tools with an input and with code": [
        *[CREATED, item("added", 0, "custom_tool_call", call_id="c", name="f", input="")],
        *[item("added", 1, "code_interpreter_call", code=None, container_id="c", status="in_progress")],
        *[event("custom_tool_call_input.delta", 0, delta=text) for text in "ab"],
        *[event("code_interpreter_call_code.delta", 1, delta="1"), COMPLETED],
    ],
    "a refusal": [CREATED, MESSAGE, event("refusal.delta", 0, content_index=0, delta="I won't"), COMPLETED],
    "two parts, the second first": [CREATED, MESSAGE, piece("b", place=1), piece("a"), piece("c"), COMPLETED],
    "citations": [
        *[CREATED, MESSAGE, EMPTY, piece("a"), cited(url="https://a"), piece("b")],
        *[cited(url="https://b", title=None, start_index=1.0), cited(type="of tomorrow"), COMPLETED],
    ],
    "events and members of tomorrow": [
        {**CREATED, "weather": 1},
        event("of.tomorrow", 5, delta="?"),
        event("of.tomorrow", 5) | {"output_index": None},
        *[event("output_item.added", 0, item={"type": "of tomorrow", "mood": ["good"]}), {"type": "weather"}],
        *[item("added", 1, "message", mood={"is": None}, content=[{"type": "of tomorrow"}]), piece("a", 1, 1)],
        told("completed", weather={"rain": None}, usage=None),
    ],
    "items that nobody announced": [
        *[CREATED, piece("a", 3)],
        *[event("function_call_arguments.delta", 1, delta="{}"), COMPLETED],
    ],
    "text beyond ASCII": [CREATED, MESSAGE, EMPTY, piece("\U0001f600\u00e9"), piece("\u2028\r\n\x00"), COMPLETED],
}
RESPONSE_FAILURES: dict[str, list[Json]] = {
    "an error first and alone": [{"type": "error", "sequence_number": 0, "code": 502, "message": ERROR["message"]}],
    "an error as other events have it": [
        *[CREATED, MESSAGE, EMPTY, piece("a")],
        {"type": "response.error", "error": ERROR},
    ],
    "the response failed": [
        *[CREATED, MESSAGE, EMPTY, piece("a")],
        told("failed", status="failed", error=ERROR, usage=RESPONSE_USAGE),
    ],
    "failed under the name of an end": [CREATED, told("completed", status="failed", error=ERROR, output=OUTPUT)],
    "an error, then text": [CREATED, MESSAGE, EMPTY, {"type": "error", **ERROR}, piece("b"), COMPLETED],
    "two errors": [CREATED, {"type": "error", **ERROR}, told("failed", status="failed", error={**ERROR, "code": "x"})],
}

STREAMS = {CHAT: CHAT_STREAMS, RESPONSES: RESPONSE_STREAMS, MESSAGES: message_streams.STREAMS}
FAILURES = {CHAT: CHAT_FAILURES, RESPONSES: RESPONSE_FAILURES, MESSAGES: message_streams.FAILURES}


def of_each_area(found: Mapping[Area, Mapping[str, list[Json]]]) -> pytest.MarkDecorator:
    """Area and events of everything that there is, named."""
    cases = [
        pytest.param(area, events, id=f"{area.name}: {name}")
        for area, streams in found.items()
        for name, events in streams.items()
    ]
    return pytest.mark.parametrize(("area", "events"), cases)


def recorded(events: list[Json], done: bool = True, **more: Any) -> Json:
    text = "".join(f"data: {json.dumps(event)}\n\n" for event in events) + ("data: [DONE]\n\n" if done else "")
    return {"response_sse": text, "response_headers": {}, "status": 200, **more}


def ended(area: Area, client: OpenRouter) -> tuple[list[Json], Any]:
    """The events of a stream, and its answer or error."""
    found: list[Json] = []
    try:
        with area.stream(client) as stream:
            found.extend(map(to_dict, stream))
            return found, stream.final()
    except APIError as error:
        return found, error


async def ended_async(area: Area, client: AsyncOpenRouter) -> tuple[list[Json], Any]:
    found: list[Json] = []
    try:
        async with area.stream(client) as stream:
            async for one in stream:
                found.append(to_dict(one))  # noqa: PERF401 (what came before an error counts too)
            return found, await stream.final()
    except APIError as error:
        return found, error


def ended_in_both_worlds(area: Area, exchange: Mapping[str, Any], cut: str) -> list[tuple[list[Json], Any, float]]:
    """What the stream gives the sync client and the async one, with the seconds that it took."""

    async def main() -> tuple[list[Json], Any, float]:
        async with (
            serving({"it": exchange}) as replay,
            AsyncOpenRouter(api_key="sk-or-test", base_url=replay.at("it", cut), max_retries=0) as client,
        ):
            started = time.monotonic()
            return *await ended_async(area, client), time.monotonic() - started

    with (
        replaying({"it": exchange}) as replay,
        OpenRouter(api_key="sk-or-test", base_url=replay.at("it", cut), max_retries=0) as client,
    ):
        started = time.monotonic()
        one = (*ended(area, client), time.monotonic() - started)
    return [one, asyncio.run(main())]


@of_each_area(STREAMS)
def test_a_stream_gives_what_its_events_hold(area: Area, events: list[Json]) -> None:
    for cut in ("whole", "event", "7"):
        for seen, answer, _ in ended_in_both_worlds(area, recorded(events), cut):
            assert json.dumps(seen) == json.dumps(events)
            assert type(answer) is area.returns
            found, expected = area.measure.read(answer, to_dict), area.measure.held(events)
            assert found == expected
            assert json.dumps(found, sort_keys=True) == json.dumps(expected, sort_keys=True)
            assert json.dumps(to_dict(from_dict(to_dict(answer), area.returns))) == json.dumps(to_dict(answer))


@pytest.mark.parametrize("done", [True, False])
@of_each_area(FAILURES)
def test_an_error_holds_what_the_events_hold_also_those_after_it(area: Area, events: list[Json], done: bool) -> None:
    before = next(place for place, event in enumerate(events) if ERROR["message"] in json.dumps(event))
    for cut in ("whole", "event", "7"):
        for seen, error, _ in ended_in_both_worlds(area, recorded(events, done), cut):
            assert json.dumps(seen) == json.dumps(events[:before])
            assert type(error) is BadGatewayError
            assert (error.status, error.message) == (502, ERROR["message"])
            assert error.upstream == ("of the provider" if "raw" in json.dumps(events) else None)
            assert area.measure.read(error.partial, to_dict) == area.measure.held(events)


@of_each_area(FAILURES)
def test_an_error_among_events_where_an_answer_was_asked_for(area: Area, events: list[Json]) -> None:
    with (
        replaying({"it": recorded(events)}) as replay,
        OpenRouter(api_key="sk-or-test", base_url=replay.at("it"), max_retries=0) as client,
        pytest.raises(BadGatewayError, match=ERROR["message"]) as raised,
    ):
        area.create(client)
    assert area.measure.read(raised.value.partial, to_dict) == area.measure.held(events)


def test_the_usage_after_an_error_may_take_a_moment() -> None:
    events = CHAT_FAILURES["an error, then the usage"]
    for _, error, _ in ended_in_both_worlds(CHAT, recorded(events, pause=0.1), "event"):
        assert type(error) is BadGatewayError
        assert to_dict(error.partial.usage) == USAGE


@pytest.mark.parametrize("area", AREAS, ids=[area.name for area in AREAS])
def test_an_error_does_not_wait_for_an_end_that_never_comes(area: Area) -> None:
    events = list(FAILURES[area].values())[1]
    for _, error, seconds in ended_in_both_worlds(area, recorded(events, done=False, stays_open=True), "event"):
        assert type(error) is BadGatewayError
        assert area.measure.read(error.partial, to_dict) == area.measure.held(events)
        assert seconds < 5


@pytest.mark.parametrize("area", AREAS, ids=[area.name for area in AREAS])
def test_an_error_stays_the_error_of_its_stream(area: Area) -> None:
    with (
        replaying({"it": recorded(list(FAILURES[area].values())[1])}) as replay,
        OpenRouter(api_key="sk-or-test", base_url=replay.at("it"), max_retries=0) as client,
        area.stream(client) as stream,
    ):
        with pytest.raises(BadGatewayError) as first:
            stream.final()
        with pytest.raises(BadGatewayError) as second:
            stream.final()
        assert second.value is first.value
        assert to_dict(stream.partial) == to_dict(first.value.partial)


ANY_SHAPE = {
    CHAT: [
        chunk({"content": "a"}),
        {**chunk({"content": "b"}), "choices": [{"index": {"of": "tomorrow"}, "delta": {"content": "x"}}]},
        {**chunk({"content": "c"}), "choices": 5},
        {**chunk({"content": "d"}), "choices": "some"},
        {**chunk({"content": "e"}), "choices": [None, [], "x", {"index": [0], "delta": ["a"]}]},
        {**chunk({"content": "f"}), "choices": {"index": 0}},
        chunk({"content": ["g"], "tool_calls": "none", "reasoning_details": 1, "images": {}, "audio": []}),
        chunk({"tool_calls": [7, {"index": [], "function": "f"}], "reasoning_details": [None, {"index": {}}]}),
        STOP,
    ],
    RESPONSES: [
        {**CREATED, "response": "none"},
        *[MESSAGE, EMPTY, piece("a")],
        {**piece("b"), "delta": ["b"]},
        {**piece("c", kind="refusal"), "output_index": {"of": "tomorrow"}},
        {**piece("d"), "type": ["response.output_text.delta"]},
        event("content_part.added", 0, content_index=None, part=7),
        event("content_part.added", 1, content_index=-1, part={"text": None}),
        *[event("output_item.added", 2, item=None), event("output_text.annotation.added", 2)],
        item("added", 3, "message", content="text"),
        event("reasoning_summary_text.done", 3, summary_index="0", text=5),
        {"type": "response.completed"},
    ],
    MESSAGES: message_streams.ANY_SHAPE,
}


@pytest.mark.parametrize("area", AREAS, ids=[area.name for area in AREAS])
def test_events_of_any_shape_crash_nothing(area: Area) -> None:
    """An index that can't be a key of a mapping, choices that are no list, and the like."""
    events = ANY_SHAPE[area]
    with (
        replaying({"it": recorded(events)}) as replay,
        OpenRouter(api_key="sk-or-test", base_url=replay.at("it"), max_retries=0) as client,
    ):
        seen, answer = ended(area, client)
        assert json.dumps(seen) == json.dumps(events)
        assert answer.text.startswith("a")
        with area.stream(client) as stream:
            assert list(stream.text) == ["a"]


ANSWERS: dict[str, Json] = {
    "an error and nothing else": {"error": {"code": 429, "message": "m"}, "user_id": "user_1"},
    "an error in a choice": {
        "choices": [{"index": 0, "error": ERROR, "message": {"role": "assistant", "content": ""}}]
    },
    "logprobs is a number": {"choices": [{"logprobs": -1.788e-06, "index": 0, "message": {"content": None}}]},
    "a tool call without arguments": {
        "choices": [{"message": {"tool_calls": [{"id": "c", "function": {"name": "f"}}]}}]
    },
    "citations": {"citations": ["https://a", None, {"url": 1}], "choices": []},
    "content in parts and bare texts": {"choices": [{"message": {"content": ["a", {"type": "text", "text": "b"}, 1]}}]},
    "1, 1.0 and true": {"created": 1.0, "usage": {"cost": 1, "prompt_tokens": True, "total_tokens": 1.0}},
    "nothing": {},
    "another order": {"usage": {"total_tokens": 1, "prompt_tokens": 0}, "choices": [], "zebra": 1, "id": "gen-1"},
}


@pytest.mark.parametrize("oddity", ANSWERS)
def test_an_answer_comes_back(oddity: str) -> None:
    data = ANSWERS[oddity]
    for cls in (ChatResult, ChatChunk, ModelList):
        assert json.dumps(to_dict(from_dict(data, cls))) == json.dumps(data)
        assert json.dumps(json.loads(to_json(from_dict(data, cls)))) == json.dumps(data)


def test_errors_in_an_answer_hold_it() -> None:
    exchange = {
        "response_sse": None,
        "response_content_type": "application/json",
        "response_headers": {},
        "status": 200,
    }
    chosen = {f"it-{place}": {**exchange, "response_json": data} for place, data in enumerate(ANSWERS.values())}
    kinds = []
    with replaying(chosen) as replay, OpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client:
        for name, data in zip(chosen, ANSWERS.values(), strict=True):
            try:
                answer = client.with_options(base_url=replay.at(name)).chat.create(messages=[])
            except APIError as error:
                kinds.append(type(error))
                answer = error.partial
            assert json.dumps(to_dict(answer)) == json.dumps(data)
    assert kinds == [RateLimitError, BadGatewayError]


def test_what_many_objects_had_does_not_make_the_next_one_lose() -> None:
    """A reader that has learnt a shape with an unknown member once took any other member for that one."""
    for _ in range(100):
        from_dict({"id": "gen-1", "of_tomorrow": 1}, ChatChunk)
    for data in (
        {"id": "gen-1", "model": "m"},
        {"id": "gen-1", "choices": [{"index": 0}]},
        {"id": "gen-1", "other": 2},
    ):
        found = from_dict(data, ChatChunk)
        assert json.dumps(to_dict(found)) == json.dumps(data)
    assert from_dict({"id": "gen-1", "model": "m"}, ChatChunk).model == "m"


def test_the_measure_itself() -> None:
    """The reference, by examples that were worked out by hand."""
    events, done = events_of(recorded(CHAT_STREAMS["calls without an index"])["response_sse"])
    assert (events, done) == (CHAT_STREAMS["calls without an index"], True)
    held = {name: CHAT.measure.held(events) for name, events in CHAT_STREAMS.items()}
    assert held["calls without an index"]["choices"][0]["tool_calls"] == [
        {"id": "c1", "name": "f", "arguments": "124"},
        {"id": "c2", "name": "g", "arguments": "3"},
    ]
    (text, hidden) = held["two types of detail on one index"]["choices"][0]["reasoning_details"]
    assert (text["summary"], hidden["data"], hidden["id"]) == ("ab", "xyz", "rs_1")
    assert held["usage in an event without choices"]["members"]["usage"] == USAGE
    assert held["usage in an event without choices"]["cost"] == 0.5

    held = {name: RESPONSES.measure.held(events) for name, events in RESPONSE_STREAMS.items()}
    assert held["the last response tells all"]["output"] == OUTPUT
    assert held["the last response tells no items"]["text"] == "Hi"
    assert held["text whose end differs from its pieces"]["text"] == "Hi!"
    assert held["two parts, the second first"]["text"] == "acb"
    assert held["reasoning that ends after the message"]["reasoning"] == ["hm!"]
    assert held["summaries in parts"]["summaries"] == ["a", "b!", "c"]
    assert held["several calls in turns"]["calls"] == [
        {"call_id": "c0", "name": "f", "arguments": "[]}"},
        {"call_id": "c1", "name": "f", "arguments": "{ }"},
    ]
    assert held["the last response tells no items"]["cost"] == 1.0

    held = {name: MESSAGES.measure.held(events) for name, events in message_streams.STREAMS.items()}
    assert held["a text that begins at once"]["text"] == "Hi"
    assert held["a text"]["members"]["usage"] == {
        "input_tokens": 7,
        "cost": 0.5,
        "output_tokens": 2,
        "service_tier": None,
    }
    (thought, call) = held["thinking, then a call"]["content"]
    assert (thought["thinking"], thought["signature"], call["input"]) == ("hm", "a+/==", {"a": [1.0, True]})
    assert [call["input"] for call in held["calls in turns"]["calls"]] == [[], {}]
    assert held["a call whose arguments are no JSON"]["calls"][0]["input"] == "{a:1}"
    assert held["usage that says null again"]["members"]["usage"]["speed"] == "fast"
    assert held["a summary"]["content"][0]["content"] == "So far"
