"""What the tests of the runtime share."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from openrouter_sdk import Answer, AsyncOpenRouter, OpenRouter, Record, from_dict, to_dict, to_json
from openrouter_sdk._runtime.values.validate import mismatches

KEY = "sk-sandbox"
_CHECKED: dict[str, Any] = {"validate_responses": True, "max_retries": 0}
API = {"api_key": KEY, **_CHECKED}
MANAGEMENT = {"management_key": KEY, **_CHECKED}
BOTH_KEYS = {**API, **MANAGEMENT}

T = TypeVar("T")
AnswerT = TypeVar("AnswerT", bound=Answer)


def in_loop(work: Callable[[AsyncOpenRouter], Awaitable[T]], url: str, **settings: Any) -> T:
    """What `work` gives with an async client, in an event loop of its own."""

    async def main() -> T:
        async with AsyncOpenRouter(base_url=url, **settings) as client:
            return await work(client)

    return asyncio.run(main())


def in_world(world: str, call: Callable[[Any], Any], url: str, **settings: Any) -> Any:
    """What a call gives with the sync client or, awaited, with the async one."""
    if world == "async":
        return in_loop(call, url, **settings)
    with OpenRouter(base_url=url, **settings) as client:
        return call(client)


def valid(response: AnswerT) -> AnswerT:
    """A response that is what its type says, without a field that the type lacks."""
    assert list(mismatches(to_dict(response), type(response))) == []
    assert response.extra == {}
    return response


def as_json(value: Any) -> str:
    """As JSON, which tells 1 from 1.0 and True, and one order of fields from another."""
    return json.dumps(value)


def assert_goes_round(data: Mapping[str, Any], cls: type[Record]) -> Any:
    record = from_dict(data, cls)
    assert type(record) is cls
    assert as_json(to_dict(record)) == as_json(to_dict(data))
    assert json.loads(to_json(record)) == json.loads(as_json(to_dict(data)))
    return record
