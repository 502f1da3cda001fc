"""Clients and streams in more than one thread, task or process."""

from __future__ import annotations

import asyncio
import os
import ssl
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import aiohttp
import urllib3
from openrouter_sdk import AsyncOpenRouter, OpenRouter, OpenRouterError

from .case import Facts
from .cases import MODELS
from .children import ASKED
from .scenario import Scenario, World, complaints, ended, running, said_in, url_of
from .server import CERTIFICATE, Do, Pause, Script, Server
from .wire import ANSWERING, END, HELD, KEPT, SILENT, SSE_CHUNKED, SSE_OPEN, TWO, chunked

HELLO = "Hello world"
LONG = 10.0  # seconds for what takes no time where it does not hang
A_MOMENT = 0.05  # seconds in which somebody comes to wait


def outcome(call: Callable[[], Any]) -> str:
    """What a call gives, as text, or the name of its error."""
    try:
        return str(call())
    except OpenRouterError as error:
        return type(error).__name__


async def async_outcome(call: Awaitable[Any]) -> str:
    """As `outcome`."""
    try:
        return str(await asyncio.wait_for(call, LONG))
    except OpenRouterError as error:
        return type(error).__name__


# -- a stream is closed while it is read ----------------------------------------------------------------------


def closed_while_read(script: Script, world: World) -> Facts:
    with Server([script]) as server, complaints() as heard:
        facts = _closed_while_read(server) if world == "sync" else asyncio.run(_closed_while_read_async(server))
        facts["still_open"] = server.still_open()
    return {**facts, "complaints": heard}


def _closed_while_read(server: Server) -> Facts:
    manager = urllib3.PoolManager(ssl_context=_trusting(), assert_hostname=False)
    came: list[Any] = []
    second = threading.Event()

    def read() -> str:
        for event in stream:
            came.append(event)
            if len(came) == 2:
                second.set()
        return "ended"

    with (
        OpenRouter("k", base_url=url_of(server), pool_manager=manager, timeout=LONG) as client,
        ThreadPoolExecutor(1) as pool,
    ):
        stream = client.chat.stream(**ASKED).__enter__()
        reading = pool.submit(read)
        second.wait(LONG)
        time.sleep(A_MOMENT)
        began = time.monotonic()
        stream.close()
        reader = reading.result(LONG)
        at_once = time.monotonic() - began < LONG / 2
        final = outcome(stream.final)
    manager.clear()
    partial = stream.partial.text
    return {"events": len(came), "reader": reader, "at once": at_once, "final": final, "partial": partial}


async def _closed_while_read_async(server: Server) -> Facts:
    came: list[Any] = []
    second = asyncio.Event()

    async def read() -> str:
        async for event in stream:
            came.append(event)
            if len(came) == 2:
                second.set()
        return "ended"

    async with (
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=_trusting())) as session,
        AsyncOpenRouter("k", base_url=url_of(server), session=session) as client,
    ):
        stream = await client.chat.stream(**ASKED).__aenter__()
        reading = asyncio.create_task(read())
        await asyncio.wait_for(second.wait(), LONG)
        await asyncio.sleep(A_MOMENT)
        began = time.monotonic()
        await stream.close()
        reader = await asyncio.wait_for(reading, LONG)
        at_once = time.monotonic() - began < LONG / 2
        final = await async_outcome(stream.final())
    partial = stream.partial.text
    return {"events": len(came), "reader": reader, "at once": at_once, "final": final, "partial": partial}


def _trusting() -> ssl.SSLContext:
    """Trust in the server's certificate, whatever its name."""
    context = ssl.create_default_context(cafile=CERTIFICATE)
    context.check_hostname = False
    return context


def closed(did: str, script: Script) -> Scenario:
    return Scenario(
        row="threads",
        did=f"a stream is closed by another thread (async: task) while one waits for its next event, {did}",
        holds="the iteration ends at once, `final()` says that the stream was closed, `partial` has what came",
        play=partial(closed_while_read, script),
        expect={
            "events": 2,
            "reader": "ended",
            "at once": True,
            "final": "StreamInterruptedError",
            "partial": HELLO,
            "still_open": 0,
            "complaints": [],
        },
    )


# -- a client is closed while it is used ----------------------------------------------------------------------

USERS = 4  # calls, and as many streams


def closed_under_way(world: World) -> Facts:
    """A client is closed when all of its users wait for their answers, and called again."""
    answers = threading.Event()
    call, stream = (Do.REQUEST, answers, KEPT), (Do.REQUEST, SSE_CHUNKED, answers, chunked(TWO, END))
    held = world == "async"  # no answer would ever come
    scripts = [SILENT] * 2 * USERS if held else [call] * USERS + [stream] * USERS
    with Server([*scripts, ANSWERING]) as server, complaints() as heard:
        facts = asyncio.run(_closed_under_way_async(server)) if held else _closed_under_way(server, answers)
        facts["still_open"] = server.still_open()
    return {**facts, "complaints": heard}


def _closed_under_way(server: Server, answers: threading.Event) -> Facts:
    def read() -> str | None:
        with client.chat.stream(**ASKED) as stream:
            return stream.final().text

    client = OpenRouter("k", base_url=url_of(server), max_retries=0, timeout=LONG)
    with ThreadPoolExecutor(2 * USERS) as pool:
        calls = []
        for number, ask in enumerate([lambda: client.chat.create(**ASKED).text] * USERS + [read] * USERS, 1):
            calls.append(pool.submit(outcome, ask))
            _until(lambda number=number: len(server.requests) == number)  # so that each has its kind of script
        client.close()
        answers.set()
        found = Counter(call.result(LONG) for call in calls)
    again = client.chat.create(**ASKED).text
    client.close()
    return {"outcomes": dict(found), "again": again}


async def _closed_under_way_async(server: Server) -> Facts:
    async def read() -> str | None:
        async with client.chat.stream(**ASKED) as stream:
            return (await stream.final()).text

    client = AsyncOpenRouter("k", base_url=url_of(server), max_retries=0)
    asks = [client.chat.create(**ASKED) for _ in range(USERS)] + [read() for _ in range(USERS)]
    calls = [asyncio.create_task(async_outcome(ask)) for ask in asks]
    await asyncio.to_thread(_until, lambda: len(server.requests) == 2 * USERS)
    await client.close()
    found = Counter([await call for call in calls])
    again = (await client.chat.create(**ASKED)).text
    await client.close()
    return {"outcomes": dict(found), "again": again}


def _until(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + LONG
    while not condition() and time.monotonic() < until:
        time.sleep(0.005)


def closed_again_and_again(world: World) -> Facts:
    """Eight call, twenty times each, while one closes the client whenever it can."""
    with Server([(Do.REQUEST, Pause(0.001), KEPT) * 200]) as server, complaints() as heard:
        found = _called_and_closed(server) if world == "sync" else asyncio.run(_called_and_closed_async(server))
        still_open = server.still_open()
    allowed = {HELLO} if world == "sync" else {HELLO, "APIConnectionError"}
    return {
        "calls": found.total(),
        "others": [name for name in found if name not in allowed],
        "still_open": still_open,
        "complaints": heard,
    }


def _called_and_closed(server: Server) -> Counter[str]:
    def call() -> list[str]:
        return [outcome(lambda: client.chat.create(**ASKED).text) for _ in range(20)]

    def close() -> None:
        while not over.wait(0.001):
            client.close()

    over = threading.Event()
    with OpenRouter("k", base_url=url_of(server), max_retries=0) as client, ThreadPoolExecutor(9) as pool:
        closing = pool.submit(close)
        calls = [pool.submit(call) for _ in range(8)]
        found = Counter(name for each in calls for name in each.result(LONG))
        over.set()
        closing.result(LONG)
    return found


async def _called_and_closed_async(server: Server) -> Counter[str]:
    async def call() -> list[str]:
        async def text() -> str | None:
            return (await client.chat.create(**ASKED)).text

        return [await async_outcome(text()) for _ in range(20)]

    async def close() -> None:
        while True:
            await client.close()
            await asyncio.sleep(0.003)

    async with AsyncOpenRouter("k", base_url=url_of(server), max_retries=0) as client:
        closing = asyncio.create_task(close())
        found = Counter(name for each in await asyncio.gather(*(call() for _ in range(8))) for name in each)
        closing.cancel()
        await asyncio.wait([closing])
    return found


# -- a fork ---------------------------------------------------------------------------------------------------


def forked(world: World) -> Facts:
    """The child is gone before the rest of the parent's stream is sent."""
    gone = threading.Event()
    script = (Do.REQUEST, SSE_CHUNKED, chunked(TWO, end=False), gone, chunked(END))
    strict = ("-X", "dev", "-W", "ignore::DeprecationWarning")  # of forks where there are threads
    with Server([script, (Do.REQUEST, MODELS)]) as server, running("sync_fork", server, *strict) as process:
        assert process.stdout is not None
        child = process.stdout.readline().strip()
        gone.set()
        code, out, said = ended(process)
        return {
            "child": child,
            "parent": out.strip(),
            "code": code,
            "says": said_in(said),
            "still_open": server.still_open(),
        }


SHARING = [
    closed("in chunks", HELD),
    closed("the connection being the end", (Do.REQUEST, SSE_OPEN, TWO, Do.HOLD)),
    closed("over TLS", (Do.TLS, *HELD)),
    Scenario(
        row="threads",
        did="a client is closed while 4 calls and 4 streams wait for their answers, then called again",
        holds="sync: they end as if nothing were; async: each raises its error; the later call opens a connection",
        play=closed_under_way,
        expect={"outcomes": {HELLO: 8}, "again": HELLO, "still_open": 0, "complaints": []},
        only={"async": {"outcomes": {"APIConnectionError": 8}}},
    ),
    Scenario(
        row="threads",
        did="a client is closed over and over while 8 threads (async: tasks) make 20 calls each",
        holds="sync: each is answered; async: or raises APIConnectionError; no other error, nothing stays open",
        play=closed_again_and_again,
        expect={"calls": 160, "others": [], "still_open": 0, "complaints": []},
    ),
]
if hasattr(os, "fork"):
    SHARING.append(
        Scenario(
            row="fork",
            did="a fork in the middle of a stream; the child makes a call and exits in the stream's block",
            holds="the child's call is answered; the parent's stream goes on whole; nobody says a word",
            play=forked,
            expect={"child": "0", "parent": HELLO, "code": 0, "says": [], "still_open": 0},
            worlds=("sync",),
        )
    )
