"""The sandbox's responses: valid under the spec, whole and streamed, sync and async, and failing on demand."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openrouter_sdk
import pytest
import urllib3
from openrouter_sdk import (
    OPERATIONS,
    AsyncOpenRouter,
    BadGatewayError,
    BadRequestError,
    InternalServerError,
    InvalidResponseError,
    NotFoundError,
    OpenRouter,
    OpenRouterError,
    OverloadedError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    Response,
    StreamInterruptedError,
    UnprocessableEntityError,
    to_dict,
)
from openrouter_sdk._runtime.dialects import DIALECTS
from openrouter_sdk._runtime.values.validate import mismatches

from .helpers import KEY

Json = dict[str, Any]

THOUGHT = "The sandbox does not think. It repeats what it is told."
REPLY = "This is the sandbox, no model. You said: one two three"
HELLO: Json = {"model": "openai/gpt-5-mini", "input": "one two three"}
CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER = {"type": "function", "name": "weather", "parameters": CITY}
CLOCK = {"type": "function", "name": "clock"}
CALL = {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "weather", "arguments": "{}"}
RESULT = {"type": "function_call_output", "call_id": "call_1", "output": "rain"}
SCHEMA = {"type": "json_schema", "name": "city", "schema": CITY}

BODIES = {
    "text": HELLO,
    "nothing": {},
    "no items": {"input": []},
    "items": {"input": [{"role": "user", "content": [{"type": "input_text", "text": "Hi"}, {"type": "input_image"}]}]},
    "instructions": {**HELLO, "instructions": "Be brief.", "metadata": {"a": "b"}, "temperature": 0.5},
    "nulls": {"input": "Hi", "metadata": None, "reasoning": None, "instructions": None, "temperature": None},
    "reasoning": {**HELLO, "reasoning": {"effort": "low"}},
    "function": {**HELLO, "tools": [WEATHER, CLOCK]},
    "reasoning, then a function": {**HELLO, "reasoning": {"effort": "low"}, "tools": [CLOCK]},
    "answered": {"input": [{"role": "user", "content": "Hi"}, CALL, RESULT], "tools": [WEATHER]},
    "schema": {**HELLO, "text": {"format": SCHEMA}},
    "JSON": {**HELLO, "text": {"format": {"type": "json_object"}}},
    "search": {**HELLO, "tools": [{"type": "web_search", "max_results": 2}, {"type": "openrouter:web_search"}]},
    "other tools": {**HELLO, "tools": [{"type": "custom", "name": "c"}, {"type": "mcp", "server_label": "m"}]},
    "log probabilities": {**HELLO, "top_logprobs": 2},
    "image": {**HELLO, "modalities": ["image", "text"]},
    "failed": {**HELLO, "model": "sandbox/failed", "reasoning": {"effort": "low"}},
    "incomplete": {**HELLO, "model": "sandbox/incomplete", "tools": [WEATHER]},
}


@pytest.fixture
def client(url: str) -> Iterator[OpenRouter]:
    with OpenRouter(KEY, base_url=url, max_retries=0) as client:
        yield client


def post(url: str, body: Any) -> urllib3.BaseHTTPResponse:
    return urllib3.request(
        "POST", f"{url}/responses", json=body, headers={"authorization": f"Bearer {KEY}"}, retries=False
    )


def blocks(url: str, body: Json) -> list[str]:
    """A stream in the pieces between its empty lines."""
    *found, last = post(url, {**body, "stream": True}).data.decode().split("\n\n")
    assert last == ""
    return found


def events(url: str, body: Json) -> list[Json]:
    return [json.loads(block[6:]) for block in blocks(url, body) if block.startswith("data: {")]


def without_ids(value: Any) -> Any:
    if isinstance(value, dict):
        times = ("created_at", "completed_at")
        return {key: without_ids(item) for key, item in value.items() if not key.endswith("id") and key not in times}
    return [without_ids(item) for item in value] if isinstance(value, list) else value


# -- both clients ------------------------------------------------------------------------------------------


def create(url: str, **arguments: Any) -> Response:
    with OpenRouter(KEY, base_url=url, max_retries=0) as client:
        return client.responses.create(**arguments)


def create_async(url: str, **arguments: Any) -> Response:
    async def main() -> Response:
        async with AsyncOpenRouter(KEY, base_url=url, max_retries=0) as client:
            return await client.responses.create(**arguments)

    return asyncio.run(main())


def stream(url: str, **arguments: Any) -> Response:
    with (
        OpenRouter(KEY, base_url=url, max_retries=0) as client,
        client.responses.stream(**arguments) as stream,
    ):
        pieces = list(stream.text)
        final = stream.final()
    assert "".join(pieces) == final.text
    return final


def stream_async(url: str, **arguments: Any) -> Response:
    async def main() -> Response:
        async with (
            AsyncOpenRouter(KEY, base_url=url, max_retries=0) as client,
            client.responses.stream(**arguments) as stream,
        ):
            pieces = [piece async for piece in stream.text]
            final = await stream.final()
        assert "".join(pieces) == final.text
        return final

    return asyncio.run(main())


Way = Callable[..., Response]
WHOLE = pytest.mark.parametrize("way", [create, create_async])
STREAMED = pytest.mark.parametrize("way", [stream, stream_async])
EVERY_WAY = pytest.mark.parametrize("way", [create, create_async, stream, stream_async])


# -- what is said -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", BODIES)
def test_responses_are_valid_under_the_spec(url: str, name: str) -> None:
    response = post(url, BODIES[name])
    assert (response.status, response.headers["x-sandbox"]) == (200, "1")
    assert list(mismatches(response.json(), OPERATIONS["responses.create"].returns)) == []


@pytest.mark.parametrize("name", BODIES)
def test_events_are_valid_under_the_spec(url: str, name: str) -> None:
    found = events(url, BODIES[name])
    assert [wrong for event in found for wrong in mismatches(event, OPERATIONS["responses.stream"].events)] == []
    assert [event["sequence_number"] for event in found] == list(range(len(found)))


@pytest.mark.parametrize("name", BODIES)
def test_events_tell_the_same_as_the_whole(url: str, name: str) -> None:
    found = events(url, BODIES[name])
    whole = without_ids(post(url, BODIES[name]).json())
    assert without_ids(found[-1]["response"]) == whole
    merger = DIALECTS["responses"].merger()
    for event in found:
        if "response" not in event:
            merger.add(event)
    told = merger.whole()
    assert without_ids(told["output"]) == whole["output"]


@EVERY_WAY
def test_echo(url: str, way: Way) -> None:
    response = way(url, **HELLO)
    assert (response.text, response.status, response.model) == (REPLY, "completed", "openai/gpt-5-mini")
    assert response.usage is not None
    assert (response.usage.input_tokens, response.usage.output_tokens, response.usage.total_tokens) == (6, 12, 18)
    assert response.cost == 0.0000255
    assert response.http.generation_id == response.id
    parts = [{"type": "input_text", "text": "Hi"}, {"type": "input_image"}]
    assert way(url, input=[{"role": "user", "content": parts}]).text.endswith("You said: Hi [input_image]")


def test_what_the_request_set_is_repeated(url: str) -> None:
    response = create(url, **BODIES["instructions"], tools=[WEATHER, {"type": "openrouter:datetime"}])
    assert (response.instructions, response.metadata, response.temperature) == ("Be brief.", {"a": "b"}, 0.5)
    assert [to_dict(tool) for tool in response.tools] == [WEATHER]
    assert (response.top_p, response.tool_choice, response.store) == (1, "auto", False)


@EVERY_WAY
def test_a_function_is_called_until_it_was_answered(url: str, way: Way) -> None:
    items: list[Any] = [{"role": "user", "content": "Where?"}]
    first = way(url, input=items, tools=[WEATHER], reasoning={"effort": "low"})
    reasoning, call = first.output
    assert isinstance(reasoning, openrouter_sdk.ReasoningItem)
    assert [part.text for part in reasoning.content or ()] == [THOUGHT]
    assert isinstance(call, openrouter_sdk.FunctionCallItem)
    assert (call.name, json.loads(call.arguments), first.text) == ("weather", {"city": "sandbox"}, "")

    items += [*first.output, {"type": "function_call_output", "call_id": call.call_id, "output": "rain"}]
    assert way(url, input=items, tools=[WEATHER]).text == "The sandbox got this from the tool: rain"


@pytest.mark.parametrize(
    ("choice", "called"),
    [
        (None, "weather"),
        ("auto", "weather"),
        ("required", "weather"),
        ("none", None),
        ({"type": "function", "name": "clock"}, "clock"),
        ({"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "clock"}]}, "clock"),
        ({"type": "web_search_preview"}, None),
    ],
)
def test_the_function_that_is_called_is_the_chosen_one(url: str, choice: Any, called: str | None) -> None:
    found = post(url, {**HELLO, "tools": [WEATHER, CLOCK], "tool_choice": choice}).json()["output"]
    assert [item.get("name") for item in found] == [called]


@EVERY_WAY
def test_text_in_a_form(url: str, way: Way) -> None:
    assert json.loads(way(url, **HELLO, text={"format": SCHEMA}).text) == {"city": "sandbox"}
    assert json.loads(way(url, **HELLO, text={"format": {"type": "json_object"}}).text) == {"sandbox": True}


@pytest.mark.parametrize(
    "asked",
    [
        {"tools": [{"type": "web_search"}]},
        {"tools": [{"type": "openrouter:web_search"}]},
        {"plugins": [{"id": "web"}]},
        {"model": "openai/gpt-5-mini:online"},
    ],
)
def test_a_search_is_cited(url: str, asked: Json) -> None:
    (message,) = create(url, **{**HELLO, **asked}).output
    assert [cited.url for cited in message.parts[0].annotations] == ["https://example.com"]  # type: ignore[union-attr]


# -- streams ----------------------------------------------------------------------------------------------


def test_events_come_in_the_order_of_the_service(url: str) -> None:
    found = blocks(url, {**HELLO, "input": "Hi", "reasoning": {"effort": "low"}})
    assert found[0] == ": OPENROUTER PROCESSING"
    assert found[-1] == "data: [DONE]"
    order = [json.loads(block[6:])["type"].removeprefix("response.") for block in found[1:-1]]
    part = ["output_item.added", "content_part.added"]
    done = ["content_part.done", "output_item.done"]
    assert order == [
        *("created", "in_progress"),
        *(*part, *["reasoning_text.delta"] * 11, "reasoning_text.done", *done),
        *(*part, *["output_text.delta"] * 9, "output_text.done", *done),
        "completed",
    ]


def test_the_events_of_a_function_call(url: str) -> None:
    _, _, added, *deltas, done, item, _ = events(url, {**HELLO, "tools": [WEATHER]})
    assert (added["item"]["arguments"], added["item"]["status"]) == ("", "in_progress")
    assert "".join(delta["delta"] for delta in deltas) == done["arguments"] == item["item"]["arguments"]
    assert len(deltas) > 1
    assert {event["type"] for event in deltas} == {"response.function_call_arguments.delta"}
    assert (done["name"], done["item_id"]) == ("weather", item["item"]["id"])


def test_thinking_is_streamed(client: OpenRouter) -> None:
    with client.responses.stream(**HELLO, reasoning={"effort": "low"}) as stream:
        assert "".join(stream.reasoning) == THOUGHT


def test_comments(url: str) -> None:
    comments: list[str] = []
    with OpenRouter(KEY, base_url=url, on_comment=comments.append) as client:
        assert client.responses.stream(**{**HELLO, "model": "sandbox/comments"}).final().text == REPLY
    assert len(comments) > 10
    assert set(comments) == {"OPENROUTER PROCESSING"}


@pytest.mark.parametrize("streamed", [False, True])
def test_there_is_a_record_of_each_generation(client: OpenRouter, streamed: bool) -> None:
    def record(**more: Any) -> Any:
        arguments = {**HELLO, **more}
        response = client.responses.stream(**arguments).final() if streamed else client.responses.create(**arguments)
        return client.generations.get(id=response.id).data

    found = record()
    assert (found.model, found.provider_name, found.streamed) == ("openai/gpt-5-mini", "Sandbox", streamed)
    assert (found.finish_reason, found.tokens_prompt, found.tokens_completion) == ("stop", 6, 12)
    assert found.total_cost == 0.0000255
    assert record(tools=[CLOCK]).finish_reason == "tool_calls"
    assert record(model="sandbox/incomplete").finish_reason == "length"


# -- what goes wrong --------------------------------------------------------------------------------------


@EVERY_WAY
@pytest.mark.parametrize(
    ("arguments", "path", "words"),
    [
        ({"store": True}, ["store"], "store: expected False, found bool True"),
        ({"previous_response_id": "gen-1"}, ["previous_response_id"], "no responses are kept"),
        ({"input": [{"role": 7}]}, ["input", 0, "role"], "input[0].role: expected one of"),
    ],
)
def test_requests_are_refused_in_the_shape_of_the_service(
    url: str, way: Way, arguments: Json, path: list[str | int], words: str
) -> None:
    with pytest.raises(BadRequestError, match="Invalid Responses API request") as refused:
        way(url, **{**HELLO, **arguments})
    error = refused.value
    assert (error.status, error.code, error.body["error"].keys()) == (400, "invalid_prompt", {"code", "message"})
    (issue,) = json.loads(error.metadata["raw"])
    assert issue["path"] == path
    assert words in issue["message"]
    assert words in str(error)


def test_nothing_that_the_service_takes_is_refused(url: str) -> None:
    assert create(url, **HELLO, store=False).text == REPLY
    assert post(url, {**HELLO, "previous_response_id": None, "store": None, "new_member": 1}).status == 200


def test_more_that_is_refused(url: str) -> None:
    assert post(url, {**HELLO, "tools": [{"type": "function"}, {"type": "custom"}]}).json() == {
        "error": {"code": "invalid_prompt", "message": "Invalid Responses API request"},
        "metadata": {
            "raw": json.dumps(
                [
                    {"path": ["tools", number, "name"], "message": f"tools[{number}].name: is required and missing"}
                    for number in (0, 1)
                ]
            )
        },
    }
    with OpenRouter(KEY, base_url=url) as client, pytest.raises(BadRequestError) as refused:
        client.responses.create(**HELLO, extra_query={"a": 1})
    assert "a: is no query parameter of responses.create" in str(refused.value)
    assert post(url, [1]).json()["error"]["code"] == "invalid_prompt"


MISBEHAVIOUR: dict[str, type[OpenRouterError]] = {
    "rate-limited": RateLimitError,
    "payment-required": PaymentRequiredError,
    "moderated": PermissionDeniedError,
    "not-found": NotFoundError,
    "server-error": InternalServerError,
    "bad-gateway": BadGatewayError,
    "overloaded": OverloadedError,
    "status-422": UnprocessableEntityError,
    "error-in-200": BadGatewayError,
    "html": InvalidResponseError,
    "empty": InvalidResponseError,
}


@EVERY_WAY
@pytest.mark.parametrize("name", MISBEHAVIOUR)
def test_models_that_misbehave(url: str, way: Way, name: str) -> None:
    with pytest.raises(MISBEHAVIOUR[name]) as raised:
        way(url, **{**HELLO, "model": f"sandbox/{name}"})
    assert type(raised.value) is MISBEHAVIOUR[name]


@pytest.mark.parametrize("name", MISBEHAVIOUR)
def test_models_misbehave_alike_in_chat(client: OpenRouter, name: str) -> None:
    with pytest.raises(OpenRouterError) as here:
        client.responses.create(model=f"sandbox/{name}", input="Hi")
    with pytest.raises(OpenRouterError) as there:
        client.chat.create(model=f"sandbox/{name}", messages=[{"role": "user", "content": "Hi"}])
    assert (type(here.value), str(here.value), here.value.body) == (
        *(type(there.value), str(there.value)),
        there.value.body,
    )


@EVERY_WAY
def test_a_failed_response(url: str, way: Way) -> None:
    with pytest.raises(BadGatewayError, match="502 Provider disconnected") as failed:
        way(url, **{**HELLO, "model": "sandbox/failed"})
    error = failed.value
    assert (error.code, error.error_type) == ("server_error", "provider_unavailable")
    assert (error.partial.status, error.partial.text, error.partial.completed_at) == ("failed", "This is the", None)
    assert error.generation_id == error.partial.id


@EVERY_WAY
def test_an_incomplete_response(url: str, way: Way) -> None:
    response = way(url, **{**HELLO, "model": "sandbox/incomplete"})
    assert (response.status, response.text) == ("incomplete", "This is the")
    assert response.incomplete_details is not None
    assert response.incomplete_details.reason == "max_output_tokens"
    assert [item.status for item in response.output] == ["incomplete"]  # type: ignore[union-attr]


@STREAMED
@pytest.mark.parametrize(
    ("name", "cls"),
    [
        ("mid-stream-error", InternalServerError),
        ("cut", StreamInterruptedError),
        ("truncated", StreamInterruptedError),
    ],
)
def test_streams_that_end_badly(url: str, way: Way, name: str, cls: type[OpenRouterError]) -> None:
    with pytest.raises(OpenRouterError) as broken:
        way(url, **{**HELLO, "model": f"sandbox/{name}"})
    assert type(broken.value) is cls
    came = broken.value.partial.text
    # What was on its way when a connection was cut may be lost.
    assert came == "This is the" or (name == "cut" and "This is the".startswith(came))


def test_an_error_is_an_event_of_the_spec(url: str) -> None:
    found = blocks(url, {**HELLO, "model": "sandbox/mid-stream-error"})
    last = json.loads(found[-1][6:])
    assert last == {
        **{"type": "error", "code": "server_error", "message": "Provider disconnected", "param": None},
        "sequence_number": len(found) - 2,
    }
    assert list(mismatches(last, OPERATIONS["responses.stream"].events)) == []


@WHOLE
@pytest.mark.parametrize("name", ["mid-stream-error", "cut", "truncated"])
def test_what_is_no_stream_has_no_bad_end(url: str, way: Way, name: str) -> None:
    assert way(url, **{**HELLO, "model": f"sandbox/{name}"}).text == REPLY


def test_without_aiohttp_it_says_what_it_needs() -> None:
    program = "import sys; sys.modules['aiohttp'] = None; import openrouter_sdk.sandbox"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=Path(openrouter_sdk.__file__).parent.parent, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith(
        "MissingExtraError: the sandbox needs aiohttp: pip install 'openrouter-sdk[sandbox]'"
    )
