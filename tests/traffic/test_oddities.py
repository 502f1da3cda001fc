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

from .reference import events_of, held, read
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
ERROR = {"code": 502, "message": "Provider returned error", "metadata": {"raw": {"error": "of the provider"}}}
STOP = chunk(finish_reason="stop")

STREAMS: dict[str, list[Json]] = {
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

FAILURES: dict[str, list[Json]] = {
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


def recorded(events: list[Json], done: bool = True, **more: Any) -> Json:
    text = "".join(f"data: {json.dumps(event)}\n\n" for event in events) + ("data: [DONE]\n\n" if done else "")
    return {"response_sse": text, "response_headers": {}, "status": 200, **more}


def ended(client: OpenRouter) -> tuple[list[Json], Any]:
    """The chunks of a stream, and its answer or error."""
    chunks: list[Json] = []
    try:
        with client.chat.stream(messages=[]) as stream:
            chunks.extend(map(to_dict, stream))
            return chunks, stream.final()
    except APIError as error:
        return chunks, error


async def ended_async(client: AsyncOpenRouter) -> tuple[list[Json], Any]:
    chunks: list[Json] = []
    try:
        async with client.chat.stream(messages=[]) as stream:
            async for found in stream:
                chunks.append(to_dict(found))  # noqa: PERF401 (what came before an error counts too)
            return chunks, await stream.final()
    except APIError as error:
        return chunks, error


def ended_in_both_worlds(exchange: Mapping[str, Any], cut: str) -> list[tuple[list[Json], Any, float]]:
    """What the stream gives the sync client and the async one, with the seconds that it took."""

    async def main() -> tuple[list[Json], Any, float]:
        async with (
            serving({"it": exchange}) as replay,
            AsyncOpenRouter(api_key="sk-or-test", base_url=replay.at("it", cut), max_retries=0) as client,
        ):
            started = time.monotonic()
            return *await ended_async(client), time.monotonic() - started

    with (
        replaying({"it": exchange}) as replay,
        OpenRouter(api_key="sk-or-test", base_url=replay.at("it", cut), max_retries=0) as client,
    ):
        started = time.monotonic()
        one = (*ended(client), time.monotonic() - started)
    return [one, asyncio.run(main())]


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.mark.parametrize("oddity", STREAMS)
def test_a_stream_gives_what_its_events_hold(oddity: str) -> None:
    events = STREAMS[oddity]
    for cut in ("whole", "event", "7"):
        for chunks, answer, _ in ended_in_both_worlds(recorded(events), cut):
            assert json.dumps(chunks) == json.dumps(events)
            assert isinstance(answer, ChatResult)
            found, expected = read(answer, to_dict), held(events)
            assert found == expected
            assert json.dumps(found, sort_keys=True) == json.dumps(expected, sort_keys=True)
            assert json.dumps(to_dict(from_dict(to_dict(answer), ChatResult))) == json.dumps(to_dict(answer))


@pytest.mark.parametrize("done", [True, False])
@pytest.mark.parametrize("failure", FAILURES)
def test_an_error_holds_what_the_events_hold_also_those_after_it(failure: str, done: bool) -> None:
    events = FAILURES[failure]
    before = next(place for place, event in enumerate(events) if "error" in json.dumps(event))
    for cut in ("whole", "event", "7"):
        for chunks, error, _ in ended_in_both_worlds(recorded(events, done), cut):
            assert json.dumps(chunks) == json.dumps(events[:before])
            assert type(error) is BadGatewayError
            assert (error.status, error.message, error.upstream) == (502, ERROR["message"], "of the provider")
            assert read(error.partial, to_dict) == held(events)


def test_the_usage_after_an_error_may_take_a_moment() -> None:
    events = FAILURES["an error, then the usage"]
    for _, error, _ in ended_in_both_worlds(recorded(events, pause=0.1), "event"):
        assert type(error) is BadGatewayError
        assert to_dict(error.partial.usage) == USAGE


def test_an_error_does_not_wait_for_an_end_that_never_comes() -> None:
    events = FAILURES["an error in a choice"]
    for _, error, seconds in ended_in_both_worlds(recorded(events, done=False, stays_open=True), "event"):
        assert type(error) is BadGatewayError
        assert read(error.partial, to_dict) == held(events)
        assert seconds < 5


def test_an_error_stays_the_error_of_its_stream() -> None:
    with (
        replaying({"it": recorded(FAILURES["an error, then the usage"])}) as replay,
        OpenRouter(api_key="sk-or-test", base_url=replay.at("it"), max_retries=0) as client,
        client.chat.stream(messages=[]) as stream,
    ):
        with pytest.raises(BadGatewayError) as first:
            stream.final()
        with pytest.raises(BadGatewayError) as second:
            stream.final()
        assert second.value is first.value
        assert to_dict(stream.partial) == to_dict(first.value.partial)


def test_events_of_any_shape_crash_nothing() -> None:
    """An index that can't be a key of a mapping, choices that are no list, and the like."""
    events = [
        chunk({"content": "a"}),
        {**chunk({"content": "b"}), "choices": [{"index": {"of": "tomorrow"}, "delta": {"content": "x"}}]},
        {**chunk({"content": "c"}), "choices": 5},
        {**chunk({"content": "d"}), "choices": "some"},
        {**chunk({"content": "e"}), "choices": [None, [], "x", {"index": [0], "delta": ["a"]}]},
        {**chunk({"content": "f"}), "choices": {"index": 0}},
        chunk({"content": ["g"], "tool_calls": "none", "reasoning_details": 1, "images": {}, "audio": []}),
        chunk({"tool_calls": [7, {"index": [], "function": "f"}], "reasoning_details": [None, {"index": {}}]}),
        STOP,
    ]
    with (
        replaying({"it": recorded(events)}) as replay,
        OpenRouter(api_key="sk-or-test", base_url=replay.at("it"), max_retries=0) as client,
    ):
        chunks, answer = ended(client)
        assert json.dumps(chunks) == json.dumps(events)
        assert answer.text == "a"
        with client.chat.stream(messages=[]) as stream:
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
    """The reference, by an example that was worked out by hand."""
    events, done = events_of(recorded(STREAMS["calls without an index"])["response_sse"])
    assert (events, done) == (STREAMS["calls without an index"], True)
    assert held(events)["choices"][0]["tool_calls"] == [
        {"id": "c1", "name": "f", "arguments": "124"},
        {"id": "c2", "name": "g", "arguments": "3"},
    ]
    (text, hidden) = held(STREAMS["two types of detail on one index"])["choices"][0]["reasoning_details"]
    assert (text["summary"], hidden["data"], hidden["id"]) == ("ab", "xyz", "rs_1")
    assert held(STREAMS["usage in an event without choices"])["members"]["usage"] == USAGE
