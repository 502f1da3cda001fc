"""Tasks that are cancelled, wherever they wait."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections import Counter
from collections.abc import Callable, Coroutine, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeAlias
from unittest.mock import patch

import openrouter_sdk._runtime.stream as stream
import openrouter_sdk._runtime.transports.aiohttp_transport as transport
from openrouter_sdk import AsyncOpenRouter, OpenRouterError

from .case import Facts
from .children import ASKED
from .scenario import Scenario, World, complaints, url_of
from .server import Do, Pause, Script, Server
from .wire import ANSWERING, DONE, END, HELD, KEPT, SILENT, SSE_CHUNKED, chunk, chunked, data, error, http

HELLO = "Hello world"
Play: TypeAlias = Callable[[AsyncOpenRouter], Coroutine[Any, Any, str | None]]
Limit: TypeAlias = Callable[[Coroutine[Any, Any, Any]], Coroutine[Any, Any, None]]


# -- what is cancelled ----------------------------------------------------------------------------------------


async def call(client: AsyncOpenRouter) -> str | None:
    return (await client.chat.create(**ASKED)).text


async def call_and_close(client: AsyncOpenRouter) -> str | None:
    try:
        return await call(client)
    finally:
        await client.close()


async def page(client: AsyncOpenRouter) -> str | None:
    found: list[str] = []
    async with contextlib.aclosing(aiter(client.models.list())) as models:
        async for model in models:
            found.append(model.id)
            if len(found) == 4:
                break
    return " ".join(found)


async def open_stream(client: AsyncOpenRouter) -> str | None:
    async with client.chat.stream(**ASKED) as found:
        return str(found.http.status)


async def iterate(client: AsyncOpenRouter) -> str | None:
    async with client.chat.stream(**ASKED) as found:
        return "".join([event.choices[0].delta.content or "" async for event in found])


async def final(client: AsyncOpenRouter) -> str | None:
    return (await client.chat.stream(**ASKED).final()).text


async def read_and_close(client: AsyncOpenRouter) -> str | None:
    found = client.chat.stream(**ASKED)
    try:
        await anext(found)
    finally:
        await found.close()
    return found.partial.text


async def hook(request: Any, response: Any) -> None:
    for _ in range(2):
        await asyncio.sleep(0.001)


PAGE = {"data": [{"id": "a/b"}, {"id": "c/d"}], "links": {"next": "/api/v1/models?offset=2"}}
LATER = http(error(503), "503 Service Unavailable", headers={"retry-after": "50"})
BUSY = http(error(503), "503 Service Unavailable", keep=True)
PIECES = (
    *(Pause(0.002), chunked(chunk("Hello"), end=False)),
    *(Pause(0.002), chunked(chunk(" world"), end=False)),
    Pause(0.002),
)
LAST = END.removesuffix(DONE)


@dataclass(frozen=True, kw_only=True)
class Operation:
    """Something that waits in several places."""

    did: str
    play: Play
    script: Script
    gives: str = HELLO
    waits: int
    """At least so often."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """Of the client."""


def streaming(*end: Any) -> Script:
    return (Do.REQUEST, SSE_CHUNKED, *PIECES, *end)


OPERATIONS = [
    Operation(did="a call", play=call, script=ANSWERING, waits=3),
    Operation(
        did="a call that is sent again, and its wait", play=call, script=(Do.REQUEST, BUSY) * 50, gives="503", waits=5
    ),
    Operation(
        did="a list in pages",
        play=page,
        script=(Do.REQUEST, Pause(0.002), http(PAGE, keep=True)) * 50,
        gives="a/b c/d a/b c/d",
        waits=4,
    ),
    Operation(did="a call, and the closing of the client", play=call_and_close, script=ANSWERING, waits=4),
    Operation(did="the opening of a stream", play=open_stream, script=streaming(chunked(END)), gives="200", waits=3),
    Operation(
        did="a coroutine function as `on_response`, of a stream",
        play=open_stream,
        script=streaming(chunked(END)),
        gives="200",
        waits=5,
        options={"on_response": hook},
    ),
    Operation(did="the reading of a stream", play=iterate, script=streaming(chunked(END)) * 50, waits=4),
    Operation(
        did="`final()`, the body having no end after [DONE]",
        play=final,
        script=streaming(chunked(END, end=False), Do.HOLD),
        waits=4,
    ),
    Operation(
        did="`final()`, with an error in the stream, and its usage later",
        play=final,
        script=streaming(chunked(data(error(502)), end=False), Pause(0.01), chunked(LAST, end=False), Do.HOLD),
        gives="502",
        waits=4,
    ),
    Operation(did="the closing of a stream", play=read_and_close, script=streaming(Do.HOLD), gives="Hello", waits=3),
]


# -- at every place -------------------------------------------------------------------------------------------


class Cancelling:
    """Awaits for a coroutine, and cancels the task where it waits for the n-th time."""

    def __init__(self, coroutine: Coroutine[Any, Any, Any], n: int) -> None:
        self._coroutine = coroutine
        self._left = n

    @property
    def done(self) -> bool:
        """Whether it came to that."""
        return self._left <= 0

    def __await__(self) -> Generator[Any, Any, Any]:
        coroutine = self._coroutine
        advance: Callable[[], Any] = partial(coroutine.send, None)
        while True:
            try:
                waited_for = advance()
            except StopIteration as stop:
                return stop.value
            self._left -= 1
            if self._left == 0:
                task = asyncio.current_task()
                assert task is not None
                task.cancel()
            try:
                advance = partial(coroutine.send, (yield waited_for))
            except BaseException as error:
                advance = partial(coroutine.throw, error)


async def outcome(operation: Operation, client: AsyncOpenRouter, n: int = 0) -> tuple[str, bool]:
    """What comes of the operation, cancelled where it waits for the n-th time; and whether it came to that."""
    cancelling = Cancelling(operation.play(client), n or -1)

    async def run() -> str:
        return str(await cancelling)

    task = asyncio.create_task(run())
    try:
        return await task, cancelling.done
    except OpenRouterError as failure:
        return str(failure.status), cancelling.done
    except asyncio.CancelledError:
        return "cancelled", cancelling.done


def everywhere(operation: Operation, world: World) -> Facts:
    """One more time each, it is cancelled one place later, until it ends before."""

    async def run(server: Server) -> Facts:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: heard.append(str(context["message"])))
        found: Counter[str] = Counter()
        async with AsyncOpenRouter("k", base_url=url_of(server), max_retries=1, **operation.options) as client:
            for n in itertools.count(1):
                told, cancelled = await outcome(operation, client, n)
                if not cancelled:
                    break
                found[told] += 1
                found[(await outcome(operation, client))[0]] += 1
                still_open = await asyncio.to_thread(server.still_open, pooled=1)
                if still_open > 1:
                    heard.append(f"{still_open} connections after it was cancelled at place {n}")
                await client.close()  # so that the next one connects
        return {
            "outcomes": sorted(found),
            "in the end": told,
            "enough": n > operation.waits,
            "tasks": await tasks_left(),
        }

    with Server([operation.script]) as server, complaints() as heard, hurried():
        facts = asyncio.run(run(server))
        facts["still_open"] = server.still_open()
    return {**facts, "complaints": heard}


async def tasks_left() -> int:
    """The other tasks, but for those that are about to end."""
    for _ in range(100):
        if len(asyncio.all_tasks()) == 1:
            break
        await asyncio.sleep(0.01)
    return len(asyncio.all_tasks()) - 1


@contextlib.contextmanager
def hurried() -> Iterator[None]:
    """Less patience with what comes after [DONE] and after an error."""
    with patch.object(transport, "DRAIN_SECONDS", 0.01), patch.object(stream, "_AFTER_ERROR", 0.05):
        yield


# -- from around ----------------------------------------------------------------------------------------------

WAITING: dict[str, tuple[Play, Script]] = {
    "a call": (call, SILENT),
    "a call in the middle of its answer": (call, (Do.REQUEST, KEPT[:-9], Do.HOLD)),
    "a call that waits to be sent again": (call, (Do.REQUEST, LATER, Do.HOLD)),
    "a list in pages": (page, (Do.REQUEST, http(PAGE, keep=True), *SILENT)),
    "the opening of a stream": (open_stream, SILENT),
    "the reading of a stream": (iterate, HELD),
    "`final()`": (final, HELD),
}
"""What hangs on its first connection. On those after it a call is answered."""
A_MOMENT = 0.05


async def timed_out(waiting: Coroutine[Any, Any, Any]) -> None:
    async with asyncio.timeout(A_MOMENT):
        await waiting


async def beside_a_failure(waiting: Coroutine[Any, Any, Any]) -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(waiting)
        await asyncio.sleep(A_MOMENT)
        raise LookupError


def around(limit: Limit, world: World) -> Facts:
    """Each of `WAITING`, ended from around: what came out, what the next call gave, and the connections."""

    async def run(play: Play, server: Server) -> tuple[str, str | None, int]:
        async with AsyncOpenRouter("k", base_url=url_of(server)) as client:
            try:
                await limit(play(client))
                ended = "nothing"
            except Exception as error:
                ended = type(error.exceptions[0] if isinstance(error, ExceptionGroup) else error).__name__
            return ended, await call(client), await asyncio.to_thread(server.still_open, pooled=1)

    found = set()
    with complaints() as heard:
        for play, script in WAITING.values():
            with Server([script, ANSWERING]) as server:
                found.add(asyncio.run(run(play, server)))
    return {"found": sorted(found), "complaints": heard}


def from_around(did: str, limit: Limit, ended: str) -> Scenario:
    return Scenario(
        row="cancelled",
        did=f"{did} around {', '.join(WAITING)}",
        holds=f"{ended} comes out, the next call on the same client works, no connection or warning is left",
        play=partial(around, limit),
        expect={"found": [(ended, HELLO, 1)], "complaints": []},
        worlds=("async",),
    )


CANCELLING = [
    Scenario(
        row="cancelled",
        did=f"{operation.did}: cancelled at each place where it waits, one after the other",
        holds="CancelledError comes out, the next one on the same client works, no connection, task or warning is left",
        play=partial(everywhere, operation),
        expect={
            "outcomes": sorted({"cancelled", operation.gives}),
            "in the end": operation.gives,
            "enough": True,
            "tasks": 0,
            "still_open": 0,
            "complaints": [],
        },
        worlds=("async",),
    )
    for operation in OPERATIONS
]
CANCELLING += [
    from_around("`asyncio.timeout`", timed_out, "TimeoutError"),
    from_around("a task group with another task that fails,", beside_a_failure, "LookupError"),
]
