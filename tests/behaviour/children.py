"""Small programs that end while something is open: `python -m tests.behaviour.children NAME URL`.

Each is there twice, as `sync_NAME` and as `async_NAME`.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Awaitable, Callable
from typing import Any

from openrouter_sdk import AsyncOpenRouter, OpenRouter

ASKED: dict[str, Any] = {"model": "a/b", "messages": [{"role": "user", "content": "Hi"}]}
KEPT: list[Any] = []
"""What is there until the modules go."""


def client_of(url: str, **options: Any) -> OpenRouter:
    return OpenRouter("k", base_url=url, **options)


def async_client_of(url: str, **options: Any) -> AsyncOpenRouter:
    # An import in the first call is slow, of which asyncio tells in its development mode.
    asyncio.get_running_loop().slow_callback_duration = 60
    return AsyncOpenRouter("k", base_url=url, **options)


# -- a stream in a global -------------------------------------------------------------------------------------


def sync_stream_kept(url: str) -> None:
    KEPT.append(client_of(url).chat.stream(**ASKED))
    next(KEPT[0])


async def async_stream_kept(url: str) -> None:
    KEPT.append(async_client_of(url).chat.stream(**ASKED))
    await anext(KEPT[0])


def sync_stream_kept_unread(url: str) -> None:
    KEPT.append(client_of(url).chat.stream(**ASKED).__enter__())


async def async_stream_kept_unread(url: str) -> None:
    KEPT.append(await async_client_of(url).chat.stream(**ASKED).__aenter__())


def sync_exit_with_stream_kept(url: str) -> None:
    sync_stream_kept(url)
    sys.exit(3)


async def async_exit_with_stream_kept(url: str) -> None:
    await async_stream_kept(url)
    sys.exit(3)


# -- a stream in its block ------------------------------------------------------------------------------------


def sync_return_in_the_block(url: str) -> None:
    with client_of(url).chat.stream(**ASKED) as stream:
        for _ in stream:
            return


async def async_return_in_the_block(url: str) -> None:
    async with async_client_of(url).chat.stream(**ASKED) as stream:
        async for _ in stream:
            return


def sync_exit_in_the_block(url: str) -> None:
    with client_of(url) as client, client.chat.stream(**ASKED) as stream:
        for _ in stream:
            sys.exit(3)


async def async_exit_in_the_block(url: str) -> None:
    async with async_client_of(url) as client, client.chat.stream(**ASKED) as stream:
        async for _ in stream:
            sys.exit(3)


# -- somebody who still reads ---------------------------------------------------------------------------------


def sync_reader_left_behind(url: str) -> None:
    stream = client_of(url).chat.stream(**ASKED)
    came = threading.Event()

    def read() -> None:
        for _ in stream:
            came.set()

    KEPT.append(stream)
    threading.Thread(target=read, daemon=True).start()
    came.wait(10)


async def async_reader_left_behind(url: str) -> None:
    stream = async_client_of(url).chat.stream(**ASKED)
    came = asyncio.Event()

    async def read() -> None:
        async for _ in stream:
            came.set()

    KEPT.extend((stream, asyncio.create_task(read())))
    await asyncio.wait_for(came.wait(), 10)


# -- a client -------------------------------------------------------------------------------------------------


def sync_client_kept(url: str) -> None:
    KEPT.append(client_of(url))
    assert KEPT[0].chat.create(**ASKED).text == "Hello world"


async def async_client_kept(url: str) -> None:
    KEPT.append(async_client_of(url))
    assert (await KEPT[0].chat.create(**ASKED)).text == "Hello world"


# -- interrupted ----------------------------------------------------------------------------------------------


def sync_interrupted(url: str, call: Callable[[OpenRouter], Any]) -> None:
    """Afterwards another call, and a wait until somebody has looked at the connections."""
    client = client_of(url)
    try:
        call(client)
    except KeyboardInterrupt:
        print(client.models.list().data[0].id, flush=True)
        sys.stdin.readline()
        raise


async def async_interrupted(url: str, call: Callable[[AsyncOpenRouter], Awaitable[Any]]) -> None:
    client = async_client_of(url)
    try:
        await call(client)
    except asyncio.CancelledError:
        print((await client.models.list()).data[0].id, flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        raise


def sync_interrupted_stream(url: str) -> None:
    def read(client: OpenRouter) -> None:
        with client.chat.stream(**ASKED) as stream:
            stream.final()

    sync_interrupted(url, read)


async def async_interrupted_stream(url: str) -> None:
    async def read(client: AsyncOpenRouter) -> None:
        async with client.chat.stream(**ASKED) as stream:
            await stream.final()

    await async_interrupted(url, read)


def sync_interrupted_call(url: str) -> None:
    sync_interrupted(url, lambda client: client.chat.create(**ASKED))


async def async_interrupted_call(url: str) -> None:
    await async_interrupted(url, lambda client: client.chat.create(**ASKED))


# -- a fork ---------------------------------------------------------------------------------------------------


def sync_fork(url: str) -> None:
    """The child calls the service itself and ends with all its finalisers, in the middle of the parent's stream."""
    with client_of(url) as client, client.chat.stream(**ASKED) as stream:
        text = next(stream).choices[0].delta.content or ""
        child = os.fork()
        if child == 0:
            sys.exit(0 if client.models.list().data[0].id == "a/b" else 1)
        print(os.waitpid(child, 0)[1], flush=True)
        print(text + "".join(stream.text), flush=True)


def main() -> None:
    name, url = sys.argv[1:]
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell starts what runs in the background deaf to it
    program = globals()[name]
    if name.startswith("async"):
        asyncio.run(program(url))
    else:
        program(url)


if __name__ == "__main__":
    main()
