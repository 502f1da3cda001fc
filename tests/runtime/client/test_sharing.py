"""One client in many threads, processes, tasks and event loops."""

from __future__ import annotations

import asyncio
import gc
import os
import warnings
from concurrent.futures import ThreadPoolExecutor

import pytest
from openrouter_sdk import AsyncOpenRouter, OpenRouter

from tests.raw import RawServer

from .helpers import HELLO, KEY, REPLY, keep_alive


def test_many_threads_on_one_client(client: OpenRouter) -> None:
    def work(number: int) -> list[str]:
        texts = []
        for turn in range(20):
            messages = [{"role": "user", "content": f"{number}/{turn}"}]
            if turn % 4:
                texts.append(client.chat.create(messages=messages).text)
            else:
                with client.chat.stream(messages=messages) as stream:
                    texts.append("".join(stream.text))
        return texts

    with ThreadPoolExecutor(20) as pool:
        for number, texts in enumerate(pool.map(work, range(20))):
            assert texts == [f"This is the sandbox, no model. You said: {number}/{turn}" for turn in range(20)]


def test_use_after_close(client: OpenRouter) -> None:
    client.close()
    client.close()
    assert client.models.count().data.count > 0
    client.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_fork_gets_connections_of_its_own() -> None:
    with RawServer(keep_alive) as server, OpenRouter(KEY, base_url=server.url) as client:
        assert client.request("GET", "/parent")["first"] == "GET /parent HTTP/1.1"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of forks in a process with threads
            child = os.fork()
        if child == 0:
            code = 1
            try:
                code = 0 if client.request("GET", "/child")["first"] == "GET /child HTTP/1.1" else 2
            finally:
                os._exit(code)
        assert os.waitpid(child, 0)[1] == 0
        assert client.request("GET", "/parent")["first"] == "GET /parent HTTP/1.1"
        assert len(server.connections) == 2
        assert not server.connections[0].left.is_set()


def test_two_event_loops_one_after_the_other(url: str) -> None:
    client = AsyncOpenRouter(KEY, base_url=url)

    async def call() -> str:
        return (await client.chat.create(**HELLO)).text

    async def call_and_close() -> str:
        async with client:
            return await call()

    assert asyncio.run(call_and_close()) == REPLY
    assert asyncio.run(call_and_close()) == REPLY
    assert asyncio.run(call()) == REPLY
    assert asyncio.run(call_and_close()) == REPLY
    gc.collect()


def test_many_tasks_on_one_client(url: str) -> None:
    async def main() -> list[str]:
        async with AsyncOpenRouter(KEY, base_url=url) as client:
            return [reply.text for reply in await asyncio.gather(*(client.chat.create(**HELLO) for _ in range(50)))]

    assert asyncio.run(main()) == [REPLY] * 50
