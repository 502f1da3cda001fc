"""The life of clients and streams, to ends that nobody planned: all scenarios, and those of programs and loops."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import signal
import threading
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from openrouter_sdk import APIConnectionError, AsyncOpenRouter, OpenRouter, OpenRouterError

from .cancelling import CANCELLING, tasks_left
from .case import Facts
from .cases import MODELS
from .children import ASKED
from .large import LARGE
from .scenario import MODES, Scenario, World, asleep, complaints, ended, running, said_in, started, url_of
from .server import Do, Script, Server
from .sharing import SHARING
from .transfers import TRANSFERS
from .wire import ANSWERING, END, HELD, HELLO, KEPT, SILENT, SSE_CHUNKED, TWO, chunked, error, http

NEVER_CLOSED = "ResourceWarning: a stream of chat.stream was never closed"


# -- the end of a program -------------------------------------------------------------------------------------


def exits(name: str, script: Script, world: World) -> Facts:
    """The program in both modes at once: how it ended, what it said, what it left open."""
    with Server([script]) as server:
        processes = {mode: started(f"{world}_{name}", server, *flags) for mode, flags in MODES.items()}
        found = {mode: ended(process) for mode, process in processes.items()}
        return {
            "code": [code for code, _, _ in found.values()],
            "says": said_in(found[""][2]),
            "warns": said_in(found["strict"][2]),
            "still_open": server.still_open(),
        }


def exit_of(
    name: str,
    did: str,
    *,
    code: int = 0,
    warns: bool = False,
    script: Script = HELD,
    only: Mapping[str, Facts] | None = None,
) -> Scenario:
    return Scenario(
        row="exit",
        did=did,
        holds=f"exit code {code}, no word on stderr{', one ResourceWarning of ours for who asks' * warns}; all closed",
        play=partial(exits, name, script),
        expect={"code": [code] * 2, "says": [], "warns": [NEVER_CLOSED] * warns, "still_open": 0},
        only=only or {},
    )


EXITS = [
    exit_of("return_in_the_block", "`main` returns in the block of a stream"),
    exit_of("exit_in_the_block", "`sys.exit(3)` in the block of a stream", code=3),
    exit_of(
        "stream_kept",
        "the program ends with a stream that is half read in a global (`asyncio.run` closes an async one)",
        warns=True,
        only={"async": {"warns": []}},
    ),
    exit_of(
        "exit_with_stream_kept",
        "`sys.exit(3)`, the same",
        code=3,
        warns=True,
        only={"async": {"warns": []}},
    ),
    exit_of(
        "stream_kept_unread", "the program ends with a stream in a global that was opened and not read", warns=True
    ),
    exit_of("reader_left_behind", "the program ends while a daemon thread (async: a task) reads a stream"),
    exit_of("client_kept", "the program ends with a client in a global that nobody closed", script=ANSWERING),
]


# -- Ctrl-C ---------------------------------------------------------------------------------------------------


def interrupted(name: str, script: Script, world: World) -> Facts:
    """SIGINT for a program that waits; it then makes another call, and has its connections looked at."""
    with Server([script, (Do.REQUEST, MODELS)]) as server, running(f"{world}_{name}", server) as process:
        waits = asleep(process, server) and len(server.requests) == 1
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        assert process.stdout is not None
        after = process.stdout.readline().strip()
        promptly = time.monotonic() - began < 5
        still_open = server.still_open()
        code, _, said = ended(process)
        # asyncio.run makes the KeyboardInterrupt of a CancelledError, which Python tells as well.
        around = ("asyncio.exceptions.CancelledError", "During handling of the above")
        said_else = [line for line in said_in(said) if not line.startswith(around)]
    return {
        "waits": waits,
        "code": code,
        "interrupted": said.rstrip().endswith("KeyboardInterrupt"),
        "promptly": promptly,
        "says": said_else,
        "another call": after,
        "still_open": still_open,
    }


def interrupt_of(name: str, did: str, script: Script) -> Scenario:
    return Scenario(
        row="Ctrl-C",
        did=f"SIGINT while {did}",
        holds="KeyboardInterrupt at once, the connection closed, another call on the client works; killed by SIGINT",
        play=partial(interrupted, name, script),
        expect={
            "waits": True,
            "code": -signal.SIGINT,
            "interrupted": True,
            "promptly": True,
            "says": [],
            "another call": "a/b",
            "still_open": 0,
        },
    )


INTERRUPTS = [
    interrupt_of("interrupted_stream", "a stream waits for its next event", HELD),
    interrupt_of("interrupted_stream", "a stream waits for its headers", SILENT),
    interrupt_of(
        "interrupted_call",
        "a call waits to be sent again",
        (Do.REQUEST, http(error(503), "503 Service Unavailable", headers={"retry-after": "50"}), Do.HOLD),
    ),
    interrupt_of("interrupted_call", "a call is in the middle of its answer", (Do.REQUEST, KEPT[:-9], Do.HOLD)),
]


# -- loops ----------------------------------------------------------------------------------------------------


async def asked(client: AsyncOpenRouter) -> str | None:
    return (await client.chat.create(**ASKED)).text


def two_runs(world: World) -> Facts:
    with Server([ANSWERING]) as server, complaints() as heard:
        client = AsyncOpenRouter("k", base_url=url_of(server))
        answers, still_open = [], []
        for _ in range(2):
            answers.append(asyncio.run(asked(client)))
            still_open.append(server.still_open())
        connections = server.connections
        del client
    return {"answers": answers, "still_open": still_open, "connections": connections, "complaints": heard}


def two_loops_by_hand(world: World) -> Facts:
    """Loops that are closed as people do who don't know of `shutdown_asyncgens`."""
    with Server([ANSWERING]) as server, complaints() as heard:
        client = AsyncOpenRouter("k", base_url=url_of(server))
        answers = []
        for _ in range(2):
            loop = asyncio.new_event_loop()
            answers.append(loop.run_until_complete(asked(client)))
            loop.close()
        del client, loop
        gc.collect()
        gc.collect()  # of what the client let go
        still_open = server.still_open()
    # Each connection is told by asyncio itself, whose loop was closed around it.
    others = [text for text in heard if not text.startswith(("ResourceWarning: unclosed transport <_Selector", SOCKET))]
    return {"answers": answers, "still_open": still_open, "complaints": others}


SOCKET = "ResourceWarning: unclosed <socket.socket "


def two_loops_at_once(world: World) -> Facts:
    """A stream in one thread's loop; the other thread calls and closes the client in a loop of its own."""
    more = threading.Event()

    async def call_and_close(client: AsyncOpenRouter) -> str | None:
        async with client:
            return await asked(client)

    async def read(client: AsyncOpenRouter, pool: ThreadPoolExecutor) -> list[str | None]:
        async with client.chat.stream(**ASKED) as stream:
            await anext(stream)
            other = await asyncio.wrap_future(pool.submit(asyncio.run, call_and_close(client)))
            more.set()
            return [(await stream.final()).text, other]

    script = (Do.REQUEST, SSE_CHUNKED, chunked(TWO, end=False), more, chunked(END))
    with Server([script, ANSWERING]) as server, complaints() as heard, ThreadPoolExecutor(1) as pool:
        answers = asyncio.run(read(AsyncOpenRouter("k", base_url=url_of(server)), pool))
        still_open = server.still_open()
    return {"answers": answers, "still_open": still_open, "complaints": heard}


def dropped_in_a_loop(world: World) -> Facts:
    """A client that goes out of scope while its loop goes on."""

    async def run(server: Server) -> tuple[str | None, int, int]:
        answer = await asked(AsyncOpenRouter("k", base_url=url_of(server)))
        gc.collect()  # a client and its areas know each other
        still_open = await asyncio.to_thread(server.still_open)
        return answer, still_open, await tasks_left()

    with Server([ANSWERING]) as server, complaints() as heard:
        answer, still_open, tasks = asyncio.run(run(server))
    return {"answers": [answer], "still_open": still_open, "tasks": tasks, "complaints": heard}


LOOPS = [
    Scenario(
        row="loops",
        did="`asyncio.run` twice with one client that nobody closes",
        holds="both calls answer; each run's connections end with it; nothing warns",
        play=two_runs,
        expect={"answers": ["Hello world"] * 2, "still_open": [0, 0], "connections": 2, "complaints": []},
        worlds=("async",),
    ),
    Scenario(
        row="loops",
        did="two loops, one after the other, each closed by hand without `shutdown_asyncgens`",
        holds="both calls answer, nothing stays open, aiohttp has nothing to say",
        play=two_loops_by_hand,
        expect={"answers": ["Hello world"] * 2, "still_open": 0, "complaints": []},
        worlds=("async",),
    ),
    Scenario(
        row="loops",
        did="one client in the loops of two threads; one closes it in the middle of the other's stream",
        holds="the stream goes on to its end; nothing stays open, nothing warns",
        play=two_loops_at_once,
        expect={"answers": ["Hello world"] * 2, "still_open": 0, "complaints": []},
        worlds=("async",),
    ),
    Scenario(
        row="loops",
        did="a client is dropped without closing while its loop goes on",
        holds="its connection is closed, no task stays, nothing warns",
        play=dropped_in_a_loop,
        expect={"answers": ["Hello world"], "still_open": 0, "tasks": 0, "complaints": []},
        worlds=("async",),
    ),
]


# -- errors in between ----------------------------------------------------------------------------------------


def hook_fails(world: World) -> Facts:
    """A hook raises after a stream was opened, before anybody could close it."""

    def fail(request: Any, response: Any) -> None:
        raise LookupError("hook")

    with Server([HELD]) as server, complaints() as heard:
        raised, kept = "nothing", []
        try:
            opened(server, world, on_response=fail)
        except LookupError as error:
            raised = str(error)
            kept.append(error)  # and with it all that its traceback refers to
        still_open = server.still_open()
    return {"raised": raised, "still_open": still_open, "complaints": heard}


def opened_again(world: World) -> Facts:
    with Server([(Do.REQUEST, http(error(500), "500 No")), (Do.REQUEST, SSE_CHUNKED, chunked(HELLO))]) as server:
        return {"text": opened(server, world, again=True), "requests": len(server.requests)}


def opened(server: Server, world: World, again: bool = False, **options: Any) -> str | None:
    """The text of a stream, which is entered once more where the first time fails."""

    async def of_async() -> str | None:
        async with AsyncOpenRouter("k", base_url=url_of(server), **options) as client:
            stream = client.chat.stream(**ASKED)
            with contextlib.suppress(OpenRouterError) if again else contextlib.nullcontext():
                await stream.__aenter__()
            async with stream:
                return (await stream.final()).text

    if world == "async":
        return asyncio.run(of_async())
    with OpenRouter("k", base_url=url_of(server), **options) as client:
        stream = client.chat.stream(**ASKED)
        with contextlib.suppress(OpenRouterError) if again else contextlib.nullcontext():
            stream.__enter__()
        with stream:
            return stream.final().text


def error_kept(world: World) -> Facts:
    """An error refers to the frames that it went through, and they to the connections."""

    async def of_async(server: Server) -> tuple[str | None, int]:
        async with AsyncOpenRouter("k", base_url=url_of(server), max_retries=0) as client:
            try:
                await asked(client)
            except APIConnectionError as error:
                kept.append(error)
            answer = await asked(client)
        return answer, await asyncio.to_thread(server.still_open)

    def of_sync(server: Server) -> tuple[str | None, int]:
        with OpenRouter("k", base_url=url_of(server), max_retries=0) as client:
            try:
                client.chat.create(**ASKED)
            except APIConnectionError as error:
                kept.append(error)
            answer = client.chat.create(**ASKED).text
        return answer, server.still_open()

    kept: list[APIConnectionError] = []
    with Server([(Do.REQUEST, Do.RESET), ANSWERING]) as server:
        answer, still_open = of_sync(server) if world == "sync" else asyncio.run(of_async(server))
        return {"errors": len(kept), "answer": answer, "still_open": still_open}


ERRORS = [
    Scenario(
        row="errors",
        did="an `on_response` hook raises for the answer to a stream",
        holds="its error comes out and the connection is closed, even while the error is kept; nothing warns",
        play=hook_fails,
        expect={"raised": "hook", "still_open": 0, "complaints": []},
    ),
    Scenario(
        row="errors",
        did="the opening of a stream fails, and the same stream is entered again",
        holds="it is asked for again, and read",
        play=opened_again,
        expect={"text": "Hello world", "requests": 2},
    ),
    Scenario(
        row="errors",
        did="a client is closed while somebody keeps an error that it raised",
        holds="all its connections are closed",
        play=error_kept,
        expect={"errors": 1, "answer": "Hello world", "still_open": 0},
    ),
]

SCENARIOS = [*EXITS, *INTERRUPTS, *LOOPS, *SHARING, *CANCELLING, *ERRORS, *LARGE, *TRANSFERS]
