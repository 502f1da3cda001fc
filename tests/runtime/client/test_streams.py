"""Streams, read in every way, closed, left and cancelled."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from typing import Any

import pytest
from openrouter_sdk import AsyncOpenRouter, OpenRouter, StreamInterruptedError

from tests.raw import Connection, RawServer

from .helpers import HELLO, KEY, REPLY, endless_stream


def test_a_stream_in_every_way_of_reading_it(client: OpenRouter) -> None:
    with client.chat.stream(**HELLO) as stream:
        chunks = list(stream)
        whole = stream.final()
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == whole.text == REPLY
    assert (whole.http.status, whole.http.generation_id) == (200, whole.id)
    assert client.chat.stream(**HELLO).final().text == REPLY
    assert "".join(client.chat.stream(**HELLO).text) == REPLY
    assert len(list(client.chat.stream(**HELLO))) == len(chunks)
    assert sum(1 for _ in client.chat.stream(**HELLO)) == len(chunks)
    stream = client.chat.stream(**HELLO)
    assert next(stream).id.startswith("gen-")
    assert len(list(stream)) == len(chunks) - 1
    with client.chat.stream(**HELLO, reasoning_effort="low") as stream:
        assert "".join(stream.reasoning) == "The sandbox does not think. It repeats what it is told."
    with pytest.raises(RuntimeError, match="not open yet"):
        _ = client.chat.stream(**HELLO).http


def test_an_async_stream_in_every_way_of_reading_it(url: str) -> None:
    async def main() -> None:
        async with AsyncOpenRouter(KEY, base_url=url) as client:
            async with client.chat.stream(**HELLO) as stream:
                chunks = [chunk async for chunk in stream]
                whole = await stream.final()
            assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == whole.text == REPLY
            assert (await client.chat.stream(**HELLO).final()).text == REPLY
            assert "".join([piece async for piece in client.chat.stream(**HELLO).text]) == REPLY
            assert len([chunk async for chunk in client.chat.stream(**HELLO)]) == len(chunks)
            stream = client.chat.stream(**HELLO)
            assert (await anext(stream)).id.startswith("gen-")
            assert len([chunk async for chunk in stream]) == len(chunks) - 1
            with pytest.raises(RuntimeError, match="not open yet"):
                _ = client.chat.stream(**HELLO).http

    asyncio.run(main())


def test_comments_are_told(url: str) -> None:
    comments: list[str] = []
    with OpenRouter(KEY, base_url=url, on_comment=comments.append) as client:
        plain = client.chat.stream(**HELLO).final()
        assert comments == ["OPENROUTER PROCESSING"]
        whole = client.chat.stream(**{**HELLO, "model": "sandbox/comments"}).final()
    assert whole.text == plain.text
    assert set(comments) == {"OPENROUTER PROCESSING"}
    assert len(comments) > 5


def endless_stream_without_chunks(connection: Connection) -> None:
    connection.request()
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n")
    connection.send(b'data: {"choices":[{"index":0,"delta":{"content":"a"}}]}\n\n')
    connection.wait_until_left()


@pytest.mark.parametrize("talk", [endless_stream, endless_stream_without_chunks])
@pytest.mark.parametrize("how", ["close", "leave the block", "fail in the block"])
def test_closing_a_stream_frees_its_connection(talk: Callable[[Connection], None], how: str) -> None:
    with RawServer(talk) as server, OpenRouter(KEY, base_url=server.url) as client:
        stream = client.chat.stream(**HELLO)
        if how == "close":
            assert next(stream).choices[0].delta.content == "a"
            stream.close()
            assert list(stream) == []
        elif how == "leave the block":
            with stream:
                for _ in stream:
                    break
        else:
            with pytest.raises(LookupError), stream:
                raise LookupError(next(stream))
        assert server.connections[0].left.wait(5)
        with pytest.raises(StreamInterruptedError, match="closed before its end") as caught:
            stream.final()
        assert caught.value.partial.text == "a"
        assert stream.partial.text == "a"


def test_a_stream_that_was_read_to_the_end_gives_its_connection_back() -> None:
    def talk(connection: Connection) -> None:
        while connection.request() is not None:
            connection.open_stream()
            connection.event("a")
            connection.chunk(b"data: [DONE]\n\n")
            connection.chunk(b"")

    async def of_async(url: str) -> None:
        async with AsyncOpenRouter(KEY, base_url=url) as client:
            for _ in range(3):
                assert (await client.chat.stream(**HELLO).final()).text == "a"

    with RawServer(talk) as server:
        with OpenRouter(KEY, base_url=server.url) as client:
            for _ in range(3):
                assert client.chat.stream(**HELLO).final().text == "a"
        assert len(server.connections) == 1
        asyncio.run(of_async(server.url))
        assert len(server.connections) == 2


def test_an_abandoned_stream_is_told_and_freed() -> None:
    def leave(pieces: Any) -> None:
        for _ in pieces:
            break

    with RawServer(endless_stream) as server, OpenRouter(KEY, base_url=server.url) as client:
        with pytest.warns(ResourceWarning, match=r"a stream of chat\.stream was never closed"):
            leave(client.chat.stream(**HELLO))
        assert server.connections[0].left.wait(5)
        with pytest.warns(ResourceWarning, match="never closed"):
            leave(client.chat.stream(**HELLO).text)
        assert server.connections[1].left.wait(5)
        with pytest.warns(ResourceWarning, match="never closed"):
            next(client.chat.stream(**HELLO))
        assert server.connections[2].left.wait(5)


def test_a_stream_that_was_never_opened_costs_nothing() -> None:
    with RawServer(endless_stream) as server, OpenRouter(KEY, base_url=server.url) as client:
        client.chat.stream(**HELLO)
        iter(client.chat.stream(**HELLO))
        gc.collect()
        assert server.connections == []


def test_closing_an_async_stream_frees_its_connection() -> None:
    async def main(server: RawServer) -> None:
        async with AsyncOpenRouter(KEY, base_url=server.url) as client:
            async with client.chat.stream(**HELLO) as stream:
                async for _ in stream:
                    break
            assert await asyncio.to_thread(server.connections[0].left.wait, 5)
            with pytest.raises(StreamInterruptedError, match="closed before its end"):
                await stream.final()
            assert stream.partial.text == "a"

    with RawServer(endless_stream) as server:
        asyncio.run(main(server))


def test_an_abandoned_async_stream_is_told_and_freed() -> None:
    async def main(server: RawServer) -> None:
        async with AsyncOpenRouter(KEY, base_url=server.url) as client:
            with pytest.warns(ResourceWarning, match=r"a stream of chat\.stream was never closed"):
                await anext(client.chat.stream(**HELLO))
            assert await asyncio.to_thread(server.connections[0].left.wait, 5)

    with RawServer(endless_stream) as server:
        asyncio.run(main(server))


@pytest.mark.parametrize("read", ["events", "text", "final"])
def test_cancelling_an_async_stream_frees_its_connection(read: str) -> None:
    async def reader(client: AsyncOpenRouter, started: asyncio.Event) -> None:
        async with client.chat.stream(**HELLO) as stream:
            await anext(stream)
            started.set()
            if read == "events":
                _ = [chunk async for chunk in stream]
            elif read == "text":
                _ = [piece async for piece in stream.text]
            else:
                await stream.final()

    async def main(server: RawServer) -> None:
        async with AsyncOpenRouter(KEY, base_url=server.url) as client:
            started = asyncio.Event()
            task = asyncio.create_task(reader(client, started))
            await asyncio.wait_for(started.wait(), 5)
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(server.connections[0].left.wait, 5)

    with RawServer(endless_stream) as server:
        asyncio.run(main(server))


def test_cancelling_an_async_call_frees_its_connection() -> None:
    def talk(connection: Connection) -> None:
        connection.request()
        connection.wait_until_left()

    async def main(server: RawServer) -> None:
        async with AsyncOpenRouter(KEY, base_url=server.url) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.models.count(), 0.1)
            assert await asyncio.to_thread(server.connections[0].left.wait, 5)

    with RawServer(talk) as server:
        asyncio.run(main(server))
