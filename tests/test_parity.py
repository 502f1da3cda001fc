"""The async half has what the sync half has, and gives the same."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import pytest
from openrouter_sdk import (
    OPERATIONS,
    AsyncOpenRouter,
    AsyncStream,
    InternalServerError,
    OpenRouter,
    Record,
    Stream,
    to_dict,
)
from openrouter_sdk.sandbox import Sandbox

AREAS = sorted({id.partition(".")[0] for id in OPERATIONS})

# What one half has and the other can't have. Each says why.
ONLY_SYNC = {"pool_manager": "connections of urllib3"}
ONLY_ASYNC = {"session": "connections of aiohttp"}


def public(cls: type) -> set[str]:
    return {name for name in dir(cls) if not name.startswith("_")}


def protocol(cls: type) -> set[str]:
    """The dunder methods that a class adds to those of any object, by their sync names."""
    found = {name for name in dir(cls) if name.startswith("__") and callable(getattr(cls, name))} - set(dir(object))
    renamed = {"__aenter__": "__enter__", "__aexit__": "__exit__", "__aiter__": "__iter__", "__anext__": "__next__"}
    return {renamed.get(name, name) for name in found}


def parameters(function: Any) -> list[inspect.Parameter]:
    return list(inspect.signature(function).parameters.values())


def area_classes(area: str) -> tuple[type, type]:
    return type(getattr(OpenRouter("sk-none"), area)), type(getattr(AsyncOpenRouter("sk-none"), area))


@pytest.mark.parametrize("area", AREAS)
def test_every_method_has_an_async_twin(area: str) -> None:
    sync, async_ = area_classes(area)
    operations = {id.partition(".")[2] for id in OPERATIONS if id.startswith(f"{area}.")}
    assert operations
    assert operations <= public(sync)
    assert public(sync) == public(async_)
    assert sync.__doc__ == async_.__doc__
    for name in public(sync):
        method, twin = getattr(sync, name), getattr(async_, name)
        assert inspect.signature(method) == inspect.signature(twin)
        assert method.__doc__ == twin.__doc__


@pytest.mark.parametrize("id", sorted(OPERATIONS))
def test_a_method_and_its_twin_are_one_body(id: str) -> None:
    area, _, name = id.partition(".")
    sync, async_ = area_classes(area)
    method, twin = vars(sync)[name], vars(async_)[name]
    # A coroutine function around the same body, where there is something to await.
    assert method is (twin.__wrapped__ if inspect.iscoroutinefunction(twin) else twin)


def test_clients() -> None:
    assert public(OpenRouter) == public(AsyncOpenRouter)
    assert protocol(OpenRouter) == protocol(AsyncOpenRouter)
    for name in public(OpenRouter):
        method, twin = getattr(OpenRouter, name), getattr(AsyncOpenRouter, name)
        if inspect.isfunction(method):
            assert parameters(method) == parameters(twin), name
            assert method.__doc__ == twin.__doc__, name


def test_clients_take_the_same_settings() -> None:
    sync, async_ = parameters(OpenRouter.__init__), parameters(AsyncOpenRouter.__init__)
    assert [item for item in sync if item.name not in ONLY_SYNC] == [
        item for item in async_ if item.name not in ONLY_ASYNC
    ]
    assert ONLY_SYNC.keys() == {item.name for item in sync} - {item.name for item in async_}
    assert ONLY_ASYNC.keys() == {item.name for item in async_} - {item.name for item in sync}


def test_streams() -> None:
    assert public(Stream) == public(AsyncStream)
    assert protocol(Stream) == protocol(AsyncStream)
    for name in public(Stream):
        method, twin = getattr(Stream, name), getattr(AsyncStream, name)
        assert isinstance(method, property) == isinstance(twin, property), name
        if inspect.isfunction(method):
            assert parameters(method) == parameters(twin), name


# -- the same calls against the sandbox -------------------------------------------------------------------

HELLO: dict[str, Any] = {"model": "openai/gpt-5-mini", "messages": [{"role": "user", "content": "Hello there"}]}
BROKEN: dict[str, Any] = {**HELLO, "model": "sandbox/mid-stream-error", "max_retries": 0}


def comparable(value: Any) -> Any:
    """Without what differs from call to call."""
    if isinstance(value, Record):
        value = to_dict(value)
    if isinstance(value, dict):
        return {key: comparable(item) for key, item in value.items() if key not in ("id", "created")}
    return list(map(comparable, value)) if isinstance(value, list) else value


def sync_results(url: str) -> list[Any]:
    with OpenRouter("sk-sandbox", base_url=url) as client:
        whole = client.chat.create(**HELLO)
        with client.chat.stream(**HELLO) as stream:
            chunks = list(stream)
            final = stream.final()
        with client.chat.stream(**HELLO) as stream:
            pieces = list(stream.text)
        with pytest.raises(InternalServerError) as refused:
            client.chat.create(**{**HELLO, "model": "sandbox/server-error"})
        with client.chat.stream(**BROKEN) as stream, pytest.raises(Exception, match="disconnected") as broken:
            stream.final()
        page = client.models.list(limit=4)
        models = list(client.models.list(limit=4))
        raw = client.request("GET", "/credits")
    errors = [(type(error), str(error), comparable(error.partial)) for error in (refused.value, broken.value)]  # type: ignore[attr-defined]
    return [comparable(found) for found in (whole, chunks, final, pieces, page, models, raw)] + errors


async def async_results(url: str) -> list[Any]:
    async with AsyncOpenRouter("sk-sandbox", base_url=url) as client:
        whole = await client.chat.create(**HELLO)
        async with client.chat.stream(**HELLO) as stream:
            chunks = [chunk async for chunk in stream]
            final = await stream.final()
        async with client.chat.stream(**HELLO) as stream:
            pieces = [piece async for piece in stream.text]
        with pytest.raises(InternalServerError) as refused:
            await client.chat.create(**{**HELLO, "model": "sandbox/server-error"})
        async with client.chat.stream(**BROKEN) as stream:
            with pytest.raises(Exception, match="disconnected") as broken:
                await stream.final()
        page = await client.models.list(limit=4)
        models = [model async for model in client.models.list(limit=4)]
        raw = await client.request("GET", "/credits")
    errors = [(type(error), str(error), comparable(error.partial)) for error in (refused.value, broken.value)]  # type: ignore[attr-defined]
    return [comparable(found) for found in (whole, chunks, final, pieces, page, models, raw)] + errors


def test_both_halves_give_the_same() -> None:
    with Sandbox() as box:
        sync = sync_results(box.url)
        async_ = asyncio.run(async_results(box.url))
    assert sync == async_
    whole, chunks, final, pieces, page, models, *_ = sync
    assert len(chunks) > 3
    assert [answer["choices"][0]["message"]["content"] for answer in (whole, final)] == ["".join(pieces)] * 2
    assert len(page["data"]) == 4 < len(models)
