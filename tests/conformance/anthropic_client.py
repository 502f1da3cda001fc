"""The `anthropic` client against the sandbox: messages in all forms, and what else has the same path.

python anthropic_client.py URL
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import Any

import anthropic
from anthropic import Anthropic, AsyncAnthropic
from outcome import Outcomes
from routes import Seen

MODEL = "anthropic/claude-sonnet-4.5"
HELLO: list[Any] = [{"role": "user", "content": "one two three"}]
REPLY = "This is the sandbox, no model. You said: one two three"
THOUGHT = "The sandbox does not think. It repeats what it is told."
CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
TOOLS: list[Any] = [{"name": "weather", "description": "The weather in a city", "input_schema": CITY}]

CHECKS: dict[str, Callable[[Anthropic, str], None]] = {}


def check(function: Callable[[Anthropic, str], None]) -> Callable[[Anthropic, str], None]:
    CHECKS[function.__name__.replace("_", " ")] = function
    return function


def same(found: Any, expected: Any) -> None:
    if found != expected:
        raise AssertionError(f"{found!r} is not {expected!r}")


def options(url: str) -> dict[str, Any]:
    return {"base_url": url.removesuffix("/v1"), "max_retries": 0}


def kinds(message: Any) -> list[str]:
    return [block.type for block in message.content]


# -- what is said -----------------------------------------------------------------------------------------


@check
def create(client: Anthropic, url: str) -> None:
    message: Any = client.messages.create(model=MODEL, max_tokens=1024, messages=HELLO, system="Be brief.")
    same((message.type, message.role, message.model), ("message", "assistant", MODEL))
    same([block.text for block in message.content if block.type == "text"], [REPLY])
    same((message.stop_reason, message.stop_sequence), ("end_turn", None))
    same(message.usage.input_tokens > 0 and message.usage.output_tokens > 0, True)
    same(message.id.startswith("gen-"), True)


@check
def bearer_token_in_place_of_a_key(client: Anthropic, url: str) -> None:
    with Anthropic(auth_token="sk-sandbox", api_key=None, **options(url)) as other:
        same(kinds(other.messages.create(model=MODEL, max_tokens=1024, messages=HELLO)), ["text"])


@check
def cut_at_the_token_limit(client: Anthropic, url: str) -> None:
    message: Any = client.messages.create(model=MODEL, max_tokens=2, messages=HELLO)
    same((message.stop_reason, message.content[0].text), ("max_tokens", "This is"))


@check
def cut_at_a_stop_sequence(client: Anthropic, url: str) -> None:
    message: Any = client.messages.create(model=MODEL, max_tokens=1024, messages=HELLO, stop_sequences=[" no", "said"])
    same((message.stop_reason, message.stop_sequence), ("stop_sequence", " no"))


@check
def thinking(client: Anthropic, url: str) -> None:
    thinking: Any = {"type": "enabled", "budget_tokens": 1024}
    message: Any = client.messages.create(model=MODEL, max_tokens=2048, messages=HELLO, thinking=thinking)
    same(kinds(message), ["thinking", "text"])
    block: Any = message.content[0]
    same((block.thinking, bool(block.signature)), (THOUGHT, True))
    again: list[Any] = [*HELLO, {"role": "assistant", "content": message.content}, {"role": "user", "content": "Why?"}]
    same(kinds(client.messages.create(model=MODEL, max_tokens=2048, messages=again)), ["text"])


@check
def search_of_the_web(client: Anthropic, url: str) -> None:
    tools: Any = [{"type": "web_search_20250305", "name": "web_search", "max_uses": 2}]
    message: Any = client.messages.create(model=MODEL, max_tokens=1024, messages=HELLO, tools=tools)
    same(kinds(message), ["server_tool_use", "web_search_tool_result", "text"])
    text: Any = message.content[-1]
    same(text.citations[0].url, "https://example.com")


@check
def tool_loop(client: Anthropic, url: str) -> None:
    messages: list[Any] = [{"role": "user", "content": "What should I wear in Lisbon?"}]
    for stop_reason in ("tool_use", "end_turn"):
        message: Any = client.messages.create(model=MODEL, max_tokens=1024, messages=messages, tools=TOOLS)
        same(message.stop_reason, stop_reason)
        messages.append({"role": "assistant", "content": message.content})
        calls = [block for block in message.content if block.type == "tool_use"]
        results = [{"type": "tool_result", "tool_use_id": call.id, "content": "sunny"} for call in calls]
        messages.append({"role": "user", "content": results})
        same([call.input for call in calls], [{"city": "sandbox"}] * (stop_reason == "tool_use"))
    same(message.content[0].text, "The sandbox got this from the tool: sunny")


@check
def tool_runner(client: Anthropic, url: str) -> None:
    @anthropic.beta_tool
    def weather(city: str) -> str:
        """The weather in a city.

        Args:
            city: Which one.
        """
        return f"sunny in {city}"

    runner = client.beta.messages.tool_runner(model=MODEL, max_tokens=1024, messages=HELLO, tools=[weather])
    last: Any = runner.until_done()
    same(last.content[0].text, "The sandbox got this from the tool: sunny in sandbox")


# -- streams ----------------------------------------------------------------------------------------------


@check
def stream_helper(client: Anthropic, url: str) -> None:
    with client.messages.stream(model=MODEL, max_tokens=1024, messages=HELLO) as stream:
        pieces = list(stream.text_stream)
        message: Any = stream.get_final_message()
    same("".join(pieces), REPLY)
    same(len(pieces) > 3, True)
    same((message.stop_reason, message.content[0].text), ("end_turn", REPLY))
    same(message.usage.input_tokens > 0 and message.usage.output_tokens > 0, True)


@check
def stream_of_thinking_and_of_a_call(client: Anthropic, url: str) -> None:
    arguments: dict[str, Any] = {"thinking": {"type": "adaptive"}, "tools": TOOLS}
    with client.messages.stream(model=MODEL, max_tokens=2048, messages=HELLO, **arguments) as stream:
        events = [event.type for event in stream]
        message: Any = stream.get_final_message()
    same(kinds(message), ["thinking", "tool_use"])
    block, call = message.content
    same((block.thinking, bool(block.signature)), (THOUGHT, True))
    same((call.input, message.stop_reason), ({"city": "sandbox"}, "tool_use"))
    same((events[0], events[-1]), ("message_start", "message_stop"))
    same({"thinking", "signature", "input_json", "content_block_stop"} <= set(events), True)


@check
def stream_with_citations(client: Anthropic, url: str) -> None:
    tools: Any = [{"type": "web_search_20250305", "name": "web_search"}]
    with client.messages.stream(model=MODEL, max_tokens=1024, messages=HELLO, tools=tools) as stream:
        text: Any = stream.get_final_message().content[-1]
    same([citation.url for citation in text.citations], ["https://example.com"])


@check
def stream_of_events(client: Anthropic, url: str) -> None:
    with client.messages.create(model=MODEL, max_tokens=1024, messages=HELLO, stream=True) as stream:
        found = [event.type for event in stream]
    same(found[:2] + found[-2:], ["message_start", "content_block_start", "message_delta", "message_stop"])


@check
def async_client(client: Anthropic, url: str) -> None:
    async def main() -> None:
        async with AsyncAnthropic(api_key="sk-sandbox", **options(url)) as other:
            message: Any = await other.messages.create(model=MODEL, max_tokens=1024, messages=HELLO)
            same(message.content[0].text, REPLY)
            async with other.messages.stream(model=MODEL, max_tokens=1024, messages=HELLO) as stream:
                same("".join([piece async for piece in stream.text_stream]), REPLY)

    asyncio.run(main())


# -- what else has the same path --------------------------------------------------------------------------


def files(client: Anthropic, outcomes: Outcomes) -> None:
    """The life of a file that is stored with Anthropic, and the models. These take a bearer token alone."""
    here: dict[str, Any] = {"extra_query": {"provider": "anthropic"}}
    upload: Callable[[], Any] = lambda: client.files.upload(file=("a.txt", b"Hello", "text/plain"), **here)  # noqa: E731
    file = outcomes.call("files.upload", lambda: holds(upload(), type="file", filename="a.txt", size_bytes=5))
    id_ = file.id if file is not None else "none"
    outcomes.call("files.list", lambda: same([one.id for one in client.files.list(**here)], [id_]))
    outcomes.call("files.retrieve_metadata", lambda: holds(client.files.retrieve_metadata(id_, **here), id=id_))
    outcomes.call("files.download", lambda: same(client.files.download(id_, **here).read(), b"Hello"))
    outcomes.call("files.delete", lambda: holds(client.files.delete(id_, **here), id=id_))
    outcomes.call("models.list", lambda: same(all(model.id for model in client.models.list()), True))


def holds(answer: Any, **wanted: Any) -> Any:
    same({name: getattr(answer, name) for name in wanted}, wanted)
    return answer


# -- errors -----------------------------------------------------------------------------------------------

STATUSES: dict[int, tuple[type[anthropic.APIStatusError], str]] = {
    400: (anthropic.BadRequestError, "invalid_request_error"),
    401: (anthropic.AuthenticationError, "authentication_error"),
    403: (anthropic.PermissionDeniedError, "permission_error"),
    404: (anthropic.NotFoundError, "not_found_error"),
    422: (anthropic.UnprocessableEntityError, "invalid_request_error"),
    429: (anthropic.RateLimitError, "rate_limit_error"),
    500: (anthropic.InternalServerError, "api_error"),
    502: (anthropic.InternalServerError, "api_error"),
}


def error_of(client: Anthropic, streamed: bool, **arguments: Any) -> Any:
    given: dict[str, Any] = {"model": MODEL, "max_tokens": 1024, "messages": HELLO, **arguments}
    try:
        if streamed:
            with client.messages.stream(**given) as stream:
                stream.get_final_message()
        else:
            client.messages.create(**given)
    except anthropic.APIError as error:
        return error
    raise AssertionError("nothing was raised")


@check
def error_statuses(client: Anthropic, url: str) -> None:
    for status, (cls, word) in STATUSES.items():
        for streamed in (False, True):
            error = error_of(client, streamed, model=f"sandbox/status-{status}")
            same((type(error), error.status_code), (cls, status))
            same((error.body["type"], error.body["error"]["type"]), ("error", word))


@check
def error_of_an_overload(client: Anthropic, url: str) -> None:
    error = error_of(client, False, model="sandbox/overloaded")
    same((isinstance(error, anthropic.APIStatusError), error.status_code), (True, 529))
    same(error.body["error"]["type"], "overloaded_error")


@check
def error_of_a_wrong_request(client: Anthropic, url: str) -> None:
    error = error_of(client, False, extra_body={"max_tokens": "many"})
    same((type(error), error.body["error"]["type"]), (anthropic.BadRequestError, "invalid_request_error"))
    same("max_tokens" in str(error), True)


@check
def error_in_the_middle_of_a_stream(client: Anthropic, url: str) -> None:
    error = error_of(client, True, model="sandbox/mid-stream-error")
    same("Provider disconnected" in str(error), True)


@check
def error_without_a_key(client: Anthropic, url: str) -> None:
    other = Anthropic(api_key="sk-sandbox", default_headers={"x-api-key": anthropic.Omit()}, **options(url))
    with other:
        same(type(error_of(other, False, extra_headers={"authorization": "none"})), anthropic.AuthenticationError)


def main(url: str) -> None:
    outcomes, seen = Outcomes("anthropic"), Seen("/api")

    class Client(Anthropic):
        def _prepare_request(self, request: Any) -> None:
            super()._prepare_request(request)
            seen.add(request)

    with Client(api_key="sk-sandbox", **options(url), _strict_response_validation=True) as client:
        for name, function in CHECKS.items():
            outcomes.call(name, lambda: function(client, url))  # noqa: B023
    with Client(auth_token="sk-sandbox", api_key=None, **options(url)) as client:
        files(client, outcomes)
        seen.tell(outcomes, client)
    outcomes.finish()


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/"))
