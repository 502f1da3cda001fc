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

from . import chat_streams, message_streams, response_streams
from .areas import AREAS, CHAT, MESSAGES, RESPONSES, Area
from .reference import events_of
from .replay import replaying, serving

Json = dict[str, Any]

ERROR, USAGE = chat_streams.ERROR, chat_streams.USAGE
OF_AREA = {CHAT: chat_streams, RESPONSES: response_streams, MESSAGES: message_streams}
STREAMS: dict[Area, dict[str, list[Json]]] = {area: module.STREAMS for area, module in OF_AREA.items()}
FAILURES: dict[Area, dict[str, list[Json]]] = {area: module.FAILURES for area, module in OF_AREA.items()}
ANY_SHAPE: dict[Area, list[Json]] = {area: module.ANY_SHAPE for area, module in OF_AREA.items()}


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
    """The events of a stream, and its response or error."""
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
        for seen, response, _ in ended_in_both_worlds(area, recorded(events), cut):
            assert json.dumps(seen) == json.dumps(events)
            assert type(response) is area.returns
            found, expected = area.measure.read(response, to_dict), area.measure.held(events)
            assert found == expected
            assert json.dumps(found, sort_keys=True) == json.dumps(expected, sort_keys=True)
            assert json.dumps(to_dict(from_dict(to_dict(response), area.returns))) == json.dumps(to_dict(response))


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
def test_an_error_among_events_where_a_whole_response_was_asked_for(area: Area, events: list[Json]) -> None:
    with (
        replaying({"it": recorded(events)}) as replay,
        OpenRouter(api_key="sk-or-test", base_url=replay.at("it"), max_retries=0) as client,
        pytest.raises(BadGatewayError, match=ERROR["message"]) as raised,
    ):
        area.create(client)
    assert area.measure.read(raised.value.partial, to_dict) == area.measure.held(events)


def test_the_usage_after_an_error_may_take_a_moment() -> None:
    events = FAILURES[CHAT]["an error, then the usage"]
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


@pytest.mark.parametrize("area", AREAS, ids=[area.name for area in AREAS])
def test_events_of_any_shape_crash_nothing(area: Area) -> None:
    """An index that can't be a key of a mapping, choices that are no list, and the like."""
    events = ANY_SHAPE[area]
    with (
        replaying({"it": recorded(events)}) as replay,
        OpenRouter(api_key="sk-or-test", base_url=replay.at("it"), max_retries=0) as client,
    ):
        seen, response = ended(area, client)
        assert json.dumps(seen) == json.dumps(events)
        assert response.text.startswith("a")
        with area.stream(client) as stream:
            assert list(stream.text) == ["a"]


WHOLE: dict[str, Json] = {
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


@pytest.mark.parametrize("oddity", WHOLE)
def test_a_response_comes_back(oddity: str) -> None:
    data = WHOLE[oddity]
    for cls in (ChatResult, ChatChunk, ModelList):
        assert json.dumps(to_dict(from_dict(data, cls))) == json.dumps(data)
        assert json.dumps(json.loads(to_json(from_dict(data, cls)))) == json.dumps(data)


def test_errors_in_a_response_hold_it() -> None:
    exchange = {
        "response_sse": None,
        "response_content_type": "application/json",
        "response_headers": {},
        "status": 200,
    }
    chosen = {f"it-{place}": {**exchange, "response_json": data} for place, data in enumerate(WHOLE.values())}
    kinds = []
    with replaying(chosen) as replay, OpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client:
        for name, data in zip(chosen, WHOLE.values(), strict=True):
            try:
                response = client.with_options(base_url=replay.at(name)).chat.create(messages=[])
            except APIError as error:
                kinds.append(type(error))
                response = error.partial
            assert json.dumps(to_dict(response)) == json.dumps(data)
    assert kinds == [RateLimitError, BadGatewayError]


def test_what_many_objects_had_does_not_make_the_next_one_lose() -> None:
    """A reader that has learnt a shape with an unknown field once took any other field for that one."""
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
    events, done = events_of(recorded(STREAMS[CHAT]["calls without an index"])["response_sse"])
    assert (events, done) == (STREAMS[CHAT]["calls without an index"], True)
    held = {name: CHAT.measure.held(events) for name, events in STREAMS[CHAT].items()}
    assert held["calls without an index"]["choices"][0]["tool_calls"] == [
        {"id": "c1", "name": "f", "arguments": "124"},
        {"id": "c2", "name": "g", "arguments": "3"},
    ]
    (text, hidden) = held["two types of detail on one index"]["choices"][0]["reasoning_details"]
    assert (text["summary"], hidden["data"], hidden["id"]) == ("ab", "xyz", "rs_1")
    assert held["usage in an event without choices"]["members"]["usage"] == USAGE
    assert held["usage in an event without choices"]["cost"] == 0.5

    held = {name: RESPONSES.measure.held(events) for name, events in STREAMS[RESPONSES].items()}
    assert held["the last response tells all"]["output"] == response_streams.OUTPUT
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

    held = {name: MESSAGES.measure.held(events) for name, events in STREAMS[MESSAGES].items()}
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
