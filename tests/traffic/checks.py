"""How recorded exchanges are asked for, and what must come of them."""

from __future__ import annotations

import copy
import json
import pickle
import typing
from collections import Counter
from collections.abc import AsyncIterator, Hashable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, nullcontext, suppress
from functools import cache
from typing import Any

import attrs
import openrouter_sdk as sdk
from openrouter_sdk import (
    NULL,
    OPERATIONS,
    APIError,
    AsyncOpenRouter,
    InvalidResponseError,
    OpenRouter,
    OpenRouterError,
    from_dict,
    to_dict,
    to_json,
)
from openrouter_sdk._runtime.values.record import Record

from .areas import Area, Plain
from .recordings import Exchange, Json, exchanges, recorded, said
from .reference import failure
from .replay import Replay, bytes_of, replaying, serving

ERRORS = {
    400: sdk.BadRequestError,
    401: sdk.AuthenticationError,
    402: sdk.PaymentRequiredError,
    403: sdk.PermissionDeniedError,
    404: sdk.NotFoundError,
    408: sdk.RequestTimeoutError,
    429: sdk.RateLimitError,
    500: sdk.InternalServerError,
    502: sdk.BadGatewayError,
    503: sdk.ServiceUnavailableError,
    504: sdk.GatewayTimeoutError,
    524: sdk.GatewayTimeoutError,
    529: sdk.OverloadedError,
}
STATUS_OF_WORD = {"invalid_prompt": 400, "rate_limit_exceeded": 429, "server_error": 500}

# -- from JSON and back -----------------------------------------------------------------------------------


def records_in(value: Any) -> Iterator[Record]:
    """Every record in a record, itself first, by way of its fields."""
    if isinstance(value, Record):
        yield value
        for field in attrs.fields(type(value)):
            if not field.name.startswith("_"):
                yield from records_in(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from records_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from records_in(item)


@cache
def properties_of(cls: Hashable) -> list[str]:
    return [name for name in dir(cls) if isinstance(getattr(cls, name, None), property) and name != "http"]


def touched(value: Record) -> int:
    """Read every field and every property of every record; how many records there are."""
    count = 0
    for record in records_in(value):
        count += 1
        for name in properties_of(type(record)):
            broken = suppress(InvalidResponseError) if name in ("vector", "content") else nullcontext()
            with broken:  # which is refused
                getattr(record, name)
    return count


def check(document: Json, cls: Any, copied: bool = True) -> int:
    """That a document comes back the same, whatever is done on the way; how many records it makes."""
    expected = said(document)
    record = from_dict(document, cls)
    assert type(record) in (typing.get_args(cls) or (cls,))
    assert said(to_dict(record)) == expected
    count = touched(record)
    assert said(json.loads(to_json(record))) == expected
    other = pickle.loads(pickle.dumps(attrs.evolve(copy.deepcopy(record) if copied else record)))
    assert said(to_dict(other)) == expected
    assert other == record
    assert said(document) == expected  # nor is what was read changed
    return count


# -- calls ------------------------------------------------------------------------------------------------


@contextmanager
def client_for(chosen: Mapping[str, Exchange]) -> Iterator[tuple[Replay, OpenRouter]]:
    """A replay and a client; `client.with_options(base_url=replay.at(...))` gets a certain response."""
    with replaying(chosen) as replay, OpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client:
        yield replay, client


@asynccontextmanager
async def async_client_for(chosen: Mapping[str, Exchange]) -> AsyncIterator[tuple[Replay, AsyncOpenRouter]]:
    """A replay in the same event loop, so that the client reads each piece before the next one is sent."""
    async with (
        serving(chosen) as replay,
        AsyncOpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client,
    ):
        yield replay, client


def as_arguments(area: Plain, body: Mapping[str, Any]) -> tuple[Json, Json]:
    """The fields that the method has arguments for, and those that go into `extra_body`."""
    operation = OPERATIONS[f"{area.name}.create"]
    taken = operation.arguments or {field.name for field in attrs.fields(area.body)}
    known = taken - {parameter.argument for parameter in operation.parameters}
    arguments = {name: NULL if value is None else value for name, value in body.items() if name in known}
    return arguments, {name: value for name, value in body.items() if name not in known and name != "stream"}


def streamed(area: Area, client: OpenRouter, of: str = "events") -> tuple[list[Any], Any]:
    """What a stream gives one by one (events, or pieces of `text` or `reasoning`), and its response or error."""
    found: list[Any] = []
    try:
        with area.stream(client) as stream:
            found.extend(stream if of == "events" else getattr(stream, of))
            return found, stream.final()
    except OpenRouterError as error:
        return found, error


async def streamed_async(area: Area, client: AsyncOpenRouter, of: str = "events") -> tuple[list[Any], Any]:
    found: list[Any] = []
    try:
        async with area.stream(client) as stream:
            async for one in stream if of == "events" else getattr(stream, of):
                found.append(one)  # noqa: PERF401 (what came before an error counts too)
            return found, await stream.final()
    except OpenRouterError as error:
        return found, error


# -- what comes of them -----------------------------------------------------------------------------------


def expected_error(exchange: Exchange) -> tuple[int, Json] | None:
    """(status, error object) of a response that says no."""
    error = failure(exchange["response_json"])
    if error is None:
        return None
    return (exchange["status"] if exchange["status"] >= 400 else status_of(error)), error


def status_of(error: Json) -> int:
    """The status that an error without one stands for."""
    code = error["code"]
    return STATUS_OF_WORD[code] if isinstance(code, str) else code


def check_error(error: OpenRouterError, status: int, said_so: Json, exchange: Exchange) -> None:
    beside = (exchange["response_json"] or {}).get("metadata")  # where responses have it
    metadata = said_so.get("metadata") or beside or {}
    assert isinstance(error, APIError)
    assert type(error) is ERRORS[status]
    assert (error.status, error.code) == (status, said_so["code"])
    assert error.message == said_so["message"].strip()
    assert error.provider_name == metadata.get("provider_name")
    assert said(dict(error.metadata)) == said(metadata)
    assert error.attempts == 1
    assert "\n" not in str(error)
    assert error.message.split()[0] in str(error)
    assert error.retry_after is None
    headers = exchange["response_headers"] or {}
    if (reset := headers.get("x-ratelimit-reset")) is not None and error.rate_limit is not None:
        assert error.rate_limit.reset == float(reset if isinstance(reset, str) else reset[0]) / 1000
    if isinstance(metadata.get("raw"), str) and metadata["raw"]:
        assert error.upstream


def check_response(exchange: Exchange, outcome: Any) -> str:
    """What kind of outcome it was, when it was the right one."""
    body = exchange["response_json"]
    if "response_binary" in exchange:
        assert outcome == bytes_of(exchange)
        return "bytes"
    if body is None:
        assert type(outcome) is InvalidResponseError
        assert "HTML page" in str(outcome)
        assert outcome.body == exchange["response_text"].strip()
        return "web pages"
    said_so = expected_error(exchange)
    if said_so is None:
        assert not isinstance(outcome, Exception), outcome
        assert said(to_dict(outcome)) == said(body)
        assert outcome.http.status == exchange["status"]
        return "responses"
    assert isinstance(outcome, OpenRouterError)
    check_error(outcome, *said_so, exchange)
    assert said(outcome.body) == said(body)
    if exchange["status"] >= 400:
        assert outcome.partial is None
        return "error statuses"
    assert said(to_dict(outcome.partial)) == said(body)
    return "errors in a 200"


def counted(kinds: list[str]) -> str:
    return ", ".join(f"{count:,} {kind}" for kind, count in Counter(kinds).items())


def check_stream(area: Area, name: str, seen: list[Any], outcome: Any) -> None:
    stream = recorded(name)
    assert [said(to_dict(event)) for event in seen] == stream.texts[: stream.failed]
    if stream.failed < len(stream.events):
        error = failure(stream.events[stream.failed])
        assert error is not None
        assert isinstance(outcome, OpenRouterError)
        check_error(outcome, status_of(error), error, exchanges()[name])
        outcome = outcome.partial
    check_held(area, outcome, stream.held)


def check_held(area: Area, response: Any, expected: Json) -> None:
    """That a response holds what its stream's events do."""
    assert type(response) is area.returns, response
    found = area.measure.read(response, to_dict)
    assert found == expected
    assert json.dumps(found, sort_keys=True) == json.dumps(expected, sort_keys=True)  # 1, 1.0 and True told apart
    assert said(response.usage and to_dict(response.usage)) == said(expected["members"].get("usage"))
    check(to_dict(response), area.returns, copied=False)  # nor is it, put together from events, any worse than others
