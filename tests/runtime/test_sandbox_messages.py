"""The sandbox's messages: valid under the spec, whole and streamed, sync and async, and failing on demand."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import openrouter_sdk as sdk
import pytest
import urllib3
from openrouter_sdk import OPERATIONS, AsyncOpenRouter, MessageResult, OpenRouter, to_dict
from openrouter_sdk._runtime.values.validate import mismatches

from .helpers import KEY

Json = dict[str, Any]

THOUGHT = "The sandbox does not think. It repeats what it is told."
REPLY = "This is the sandbox, no model. You said: one two three"
ASKED = {"role": "user", "content": "one two three"}
HELLO: Json = {"model": "openai/gpt-5-mini", "max_tokens": 64, "messages": [ASKED]}
CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER = {"name": "weather", "input_schema": CITY}
CLOCK = {"type": "custom", "name": "clock", "input_schema": {}}
CALL = {"role": "assistant", "content": [{"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {}}]}
RAIN = [{"type": "text", "text": "rain"}]
RESULT = {"role": "user", "content": [{"type": "tool_result", "tool_use_id": "toolu_1", "content": RAIN}]}
PICTURE = {"type": "image", "source": {"type": "url", "url": "https://example.com/a.png"}}
SYSTEM = {"type": "text", "text": "a b c", "cache_control": {"type": "ephemeral"}}

MORE: dict[str, Json] = {
    "text": {},
    "no messages": {"messages": []},
    "blocks": {"messages": [{"role": "user", "content": [{"type": "text", "text": "Hi"}, PICTURE]}]},
    "nulls": {"provider": None, "fallbacks": None, "speed": None, "context_management": None},
    "cached": {"system": [SYSTEM]},
    "thinking, then a call": {"thinking": {"type": "adaptive"}, "tools": [WEATHER]},
    "thinking that is not shown": {"thinking": {"type": "adaptive", "display": "omitted"}},
    "a call": {"tools": [CLOCK], "tool_choice": {"type": "any"}, "thinking": {"type": "disabled"}},
    "a call of a tool of Anthropic": {"tools": [{"type": "bash_20250124", "name": "bash"}]},
    "answered": {"messages": [ASKED, CALL, RESULT], "tools": [WEATHER]},
    "schema": {"output_config": {"format": {"type": "json_schema", "schema": CITY}}},
    "search": {"tools": [{"type": "web_search_20250305", "name": "web_search"}]},
    "search after thinking": {"tools": [{"type": "openrouter:web_search"}], "thinking": {"type": "adaptive"}},
    "search plugin": {"plugins": [{"id": "web"}]},
    "cut": {"max_tokens": 2},
    "nothing": {"max_tokens": 0},
    "stop sequence": {"stop_sequences": ["model", "said"]},
    "incomplete": {"model": "sandbox/incomplete"},
}
BODIES = {name: {**HELLO, **more} for name, more in MORE.items()}


def post(url: str, body: Any, key: str = f"authorization: Bearer {KEY}", query: str = "") -> urllib3.BaseHTTPResponse:
    name, _, value = key.partition(": ")
    return urllib3.request("POST", f"{url}/messages{query}", json=body, headers={name: value}, retries=False)


def blocks(url: str, body: Json) -> list[str]:
    """A stream in the pieces between its empty lines."""
    return post(url, {**body, "stream": True}).data.decode().removesuffix("\n\n").split("\n\n")


def without_ids(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_ids(item) for key, item in value.items() if key not in ("id", "tool_use_id", "request_id")}
    return [without_ids(item) for item in value] if isinstance(value, list) else value


def create(url: str, **arguments: Any) -> MessageResult:
    with OpenRouter(KEY, base_url=url, max_retries=0) as client:
        return client.messages.create(**arguments)


def stream(url: str, **arguments: Any) -> MessageResult:
    with OpenRouter(KEY, base_url=url, max_retries=0) as client, client.messages.stream(**arguments) as stream:
        assert "".join(stream.text) == stream.final().text
        return stream.final()


def stream_async(url: str, **arguments: Any) -> MessageResult:
    async def main() -> MessageResult:
        async with AsyncOpenRouter(KEY, base_url=url, max_retries=0) as client:
            whole = await client.messages.create(**arguments)
            async with client.messages.stream(**arguments) as stream:
                final = await stream.final()
        assert without_ids(to_dict(final)) == without_ids(to_dict(whole))
        return final

    return asyncio.run(main())


Way = Callable[..., MessageResult]
EVERY_WAY = pytest.mark.parametrize("way", [create, stream, stream_async])


@pytest.mark.parametrize("name", BODIES)
def test_responses_and_events_are_valid_under_the_spec(url: str, name: str) -> None:
    response = post(url, BODIES[name])
    assert (response.status, response.headers["x-sandbox"]) == (200, "1")
    assert list(mismatches(response.json(), OPERATIONS["messages.create"].returns)) == []
    for block in blocks(url, BODIES[name])[1:-1]:
        event = json.loads(block.partition("\ndata: ")[2])
        assert block.startswith(f"event: {event['type']}\n")
        assert list(mismatches(event, OPERATIONS["messages.stream"].events)) == []


@pytest.mark.parametrize("name", BODIES)
def test_events_tell_the_same_as_the_whole(url: str, name: str) -> None:
    streamed, whole = (without_ids(to_dict(way(url, **BODIES[name]))) for way in (stream, create))
    assert json.dumps(streamed) == json.dumps(whole)


@EVERY_WAY
def test_echo(url: str, way: Way) -> None:
    response = way(url, **HELLO)
    assert (response.text, response.stop_reason, response.model) == (REPLY, "end_turn", "openai/gpt-5-mini")
    assert (response.usage.input_tokens, response.usage.output_tokens, response.cost) == (6, 12, 0.0000255)
    assert response.http.generation_id == response.id
    assert way(url, **BODIES["blocks"]).text.endswith("You said: Hi [image]")
    assert way(url, **BODIES["cached"]).usage.cache_read_input_tokens == 4


@EVERY_WAY
def test_a_tool_is_called_until_it_was_answered(url: str, way: Way) -> None:
    messages: list[Any] = [{"role": "user", "content": "Where?"}]
    asked = {"model": "m", "max_tokens": 2048, "tools": [WEATHER], "thinking": {"type": "adaptive"}}
    first = way(url, messages=messages, **asked)
    thinking, call = first.content
    assert isinstance(thinking, sdk.ThinkingBlock)
    assert (thinking.thinking, first.reasoning, bool(thinking.signature)) == (THOUGHT, THOUGHT, True)
    assert isinstance(call, sdk.ToolUseBlock)
    assert (call.name, call.input, first.text, first.stop_reason) == ("weather", {"city": "sandbox"}, "", "tool_use")

    result = sdk.ToolResultBlock(tool_use_id=call.id, content="rain")
    messages += [{"role": "assistant", "content": first.content}, {"role": "user", "content": [result]}]
    assert way(url, messages=messages, **asked).text == "The sandbox got this from the tool: rain"


def test_the_tool_that_is_called_is_the_chosen_one(url: str) -> None:
    def called(choice: Json | None) -> list[str | None]:
        response = create(url, **HELLO, tools=[WEATHER, CLOCK], tool_choice=choice)
        return [getattr(block, "name", None) for block in response.content]

    assert called(None) == called({"type": "auto"}) == called({"type": "any"}) == ["weather"]
    assert called({"type": "tool", "name": "clock"}) == ["clock"]
    assert called({"type": "tool", "name": "none of them"}) == called({"type": "none"}) == [None]


@EVERY_WAY
def test_why_it_stops(url: str, way: Way) -> None:
    found = [way(url, **BODIES[name]) for name in ("cut", "nothing", "stop sequence", "incomplete")]
    assert [(response.text, response.stop_reason, response.stop_sequence) for response in found] == [
        *[("This is", "max_tokens", None), ("", "max_tokens", None)],
        *[("This is the sandbox, no ", "stop_sequence", "model"), ("This is the", "max_tokens", None)],
    ]


@EVERY_WAY
def test_text_in_a_form_and_a_search_that_is_cited(url: str, way: Way) -> None:
    assert json.loads(way(url, **BODIES["schema"]).text) == {"city": "sandbox"}
    for name in ("search", "search after thinking", "search plugin"):
        response = way(url, **BODIES[name])
        *_, call, found, text = response.content
        assert [call.type, found.type, text.type] == ["server_tool_use", "web_search_tool_result", "text"]
        assert text.citations[0].url == found.content[0].url == "https://example.com"  # type: ignore[union-attr,index]
        assert to_dict(response.usage)["server_tool_use"] == {"web_search_requests": 1, "web_fetch_requests": 0}


def test_events_come_in_the_order_of_the_service(url: str) -> None:
    found = blocks(url, BODIES["thinking, then a call"])
    assert (found[0], found[-1]) == (": OPENROUTER PROCESSING", "data: [DONE]")
    names = [block.partition("\n")[0].removeprefix("event: content_block_") for block in found[1:-1]]
    middle = ["start", *["delta"] * 12, "stop", "start", *["delta"] * 3, "stop"]
    assert names == ["event: message_start", *middle, "event: message_delta", "event: message_stop"]


@EVERY_WAY
def test_there_is_a_record_of_each_generation(url: str, way: Way) -> None:
    with OpenRouter(KEY, base_url=url) as client:
        for name, finish in {"text": "stop", "a call": "tool_calls", "cut": "length"}.items():
            response = way(url, **BODIES[name])
            found = client.generations.get(id=response.id).data
            assert (found.streamed, found.finish_reason, found.total_cost) == (way is not create, finish, response.cost)


def test_a_key_in_either_header(url: str) -> None:
    assert post(url, HELLO).status == post(url, HELLO, "x-api-key: sk", "?beta=true").status == 200
    refused = post(url, HELLO, "authorization: none")
    error = {"type": "authentication_error", "message": "No auth credentials found", "error_type": "authentication"}
    assert (refused.status, refused.json()) == (401, {"type": "error", "error": error, "request_id": None})


WRONG: dict[str, Json] = {
    "messages: expected a list, found int 7": {"messages": 7},
    "messages[0].content[0]": {"messages": [{"role": "user", "content": [7]}]},
    "tools[0].input_schema: is required and missing": {"tools": [{"name": "f"}]},
    "a: is no query parameter of messages.": {"extra_query": {"a": 1}},
}


@EVERY_WAY
def test_requests_are_refused_in_the_shape_of_the_service(url: str, way: Way) -> None:
    for words, arguments in WRONG.items():
        with pytest.raises(sdk.BadRequestError) as refused:
            way(url, **{**HELLO, **arguments})
        assert refused.value.body["error"]["type"] == "invalid_request_error"
        assert (refused.value.error_type, words in str(refused.value)) == ("invalid_request", True)


MISBEHAVIOUR: dict[str, tuple[type[sdk.APIError], str]] = {
    "rate-limited": (sdk.RateLimitError, "rate_limit_error"),
    "payment-required": (sdk.PaymentRequiredError, "billing_error"),
    "moderated": (sdk.PermissionDeniedError, "permission_error"),
    "status-413": (sdk.PayloadTooLargeError, "invalid_request_error"),
    "bad-gateway": (sdk.BadGatewayError, "api_error"),
    "overloaded": (sdk.OverloadedError, "overloaded_error"),
    "error-in-200": (sdk.BadGatewayError, "api_error"),
    "empty": (sdk.InvalidResponseError, ""),
}


@EVERY_WAY
@pytest.mark.parametrize("name", MISBEHAVIOUR)
def test_models_that_misbehave(url: str, way: Way, name: str) -> None:
    cls, word = MISBEHAVIOUR[name]
    with pytest.raises(cls) as raised:
        way(url, **{**HELLO, "model": f"sandbox/{name}"})
    assert type(raised.value) is cls
    if (error := raised.value) and word:
        assert error.body["error"]["type"] == word
        assert error.generation_id == error.request_id == error.body["request_id"]


@pytest.mark.parametrize("name", ["mid-stream-error", "cut", "truncated"])
def test_streams_that_end_badly(url: str, name: str) -> None:
    for arguments in ({}, {"tools": [WEATHER]}):
        with pytest.raises(sdk.APIError) as raised:
            stream(url, **{**HELLO, **arguments, "model": f"sandbox/{name}"})
        assert type(raised.value) is (sdk.BadGatewayError if name == "mid-stream-error" else sdk.StreamInterruptedError)
        partial: MessageResult = raised.value.partial
        assert (partial.text, partial.stop_reason) == ("" if arguments else "This is the", None)
