"""C. Limits: what a call may take in all is kept, whatever the server does."""

from __future__ import annotations

import gzip
import os
import socket
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import aiohttp
import urllib3
from openrouter_sdk import Timeout

from ..scenario import World, url_of
from ..server import Do, Pause, Server, Slowly
from ..wire import HELD, SSE_CHUNKED, chunk, chunked, data, error, http
from .attack import Attack, Caller, Played, attack, in_thread, outcome
from .hangs import DRIPPED, HELLO
from .mixed_up import EARLY, reply
from .places import created, row, secure, slow, through_proxy, timed

LIMITS = Timeout(connect=5.0, read=5.0, total=0.4)
BODY = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
BYTES = b"HTTP/1.1 200 OK\r\ncontent-type: audio/mpeg\r\ncontent-length: 9999\r\n\r\n"
ZIPPED = BODY.replace(b"\r\n\r\n", b"\r\ncontent-encoding: gzip\r\n\r\n") + b"3e8\r\n"
OH = BODY.replace(b"200 OK", b"500 Oh")
BUSY = SSE_CHUNKED + chunked(chunk("Hello"), data(error(429, "busy")), end=False)
ON_TIME = "APITimeoutError, in time"
NO_FAULT = "no fault was found"
FOR_EVER = "sync: for ever"


async def streamed(caller: Caller, server: Server) -> str:
    return await timed(caller.stream(), 0.5)


async def downloaded(caller: Caller, server: Server) -> str:
    async def read() -> Any:
        return await caller.await_(caller.client.files.content("file_1").read())

    return await timed(read(), 0.5)


def to_addresses(host: str) -> Callable[[World], str]:
    """A call to a host with several addresses, none of which answers."""

    async def play(world: World) -> str:
        listeners = [socket.create_server(("127.0.0.1", 0), backlog=0)]
        port = listeners[0].getsockname()[1]
        listeners += [socket.create_server((f"127.0.0.{n}", port), backlog=0) for n in (2, 3, 4)]
        full = [filled(listener) for listener in listeners]
        found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (f"127.0.0.{n}", port)) for n in (1, 2, 3, 4)]
        known = socket.getaddrinfo

        def resolve(name: Any, *rest: Any, **more: Any) -> Any:
            return found if name == host else known(name, *rest, **more)

        try:
            with patch.object(socket, "getaddrinfo", resolve):
                async with Caller(world, f"http://{host}:{port}/api/v1", timeout=LIMITS) as caller:
                    return await timed(caller.create(), 0.5)
        finally:
            for one in (*listeners, *(each for some in full for each in some)):
                one.close()

    return in_thread(play)


def filled(listener: socket.socket) -> list[socket.socket]:
    """Connections that nobody accepts, until there is no room for another: what follows gets no word."""
    full = []
    for _ in range(3):
        one = socket.socket()
        one.setblocking(False)
        one.connect_ex(listener.getsockname())
        full.append(one)
    return full


def of_own(did: str, head: bytes, dripping: bytes, **only: str) -> Attack:
    """A server that takes longer than a call may take in all, on a manager, or session, of the caller's own."""

    async def play(world: World) -> str:
        with Server([(Do.REQUEST, head, Slowly(dripping, 1, 0.02))]) as server:
            own: Any = urllib3.PoolManager() if world == "sync" else aiohttp.ClientSession()
            options = {"pool_manager" if world == "sync" else "session": own}
            async with Caller(world, url_of(server), timeout=LIMITS, **options) as caller:
                came = await timed(caller.create(), 0.4)
                await caller.await_(own.clear() if world == "sync" else own.close())
                return came.partition("after")[0] + "late" if "after" in came else came

    return row("C3", f"{did}, on a connection of the caller's own", FOR_EVER, in_thread(play), ON_TIME, **only)


async def of_full_pool(world: World) -> str:
    """A call while another one has the only connection of a pool, or session, of the caller's own."""
    with Server([HELD]) as server:
        if world == "sync":
            own: Any = urllib3.PoolManager(maxsize=1, block=True)
            options = {"pool_manager": own}
        else:
            own = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1))
            options = {"session": own}
        async with Caller(world, url_of(server), timeout=LIMITS, **options) as caller:

            async def first(event: Any) -> None:
                raise RuntimeError(await timed(caller.create(), 0.5))

            try:
                await caller.stream(first, timeout=5.0)
                return "nothing"
            except RuntimeError as came:
                return str(came)
            finally:
                await caller.await_(own.clear() if world == "sync" else own.close())


# -- the rows -------------------------------------------------------------------------------------------------


def limited(did: str, before: str, *steps: Any, play: Played = created, holds: str = ON_TIME, **options: Any) -> Attack:
    """A server that takes longer than a call may take in all."""
    return attack("C3", did, before, [(Do.REQUEST, *steps)], play, holds, timeout=LIMITS, **options)


def ended(did: str, before: str, *steps: Any) -> Attack:
    """A stream of which all has come but the end of its body, and then another call."""
    scripts = [(Do.REQUEST, HELLO, *steps), (Do.REQUEST, reply("second"))]

    async def play(caller: Caller, server: Server) -> str:
        return f"{await timed(caller.stream(), 0.1)}; {await outcome(caller.create())}"

    return attack("C3", did, before, scripts, play, "Hello, in time; second")


def failed(did: str, before: str, *steps: Any) -> Attack:
    """A stream that failed, what follows the error, and then another call."""
    scripts = [(Do.REQUEST, BUSY, *steps), (Do.REQUEST, reply("second"))]

    async def play(caller: Caller, server: Server) -> str:
        return f"{await timed(caller.stream(), 1.0)}; {await outcome(caller.create())}"

    return attack("C3", did, before, scripts, play, "RateLimitError with 'Hello', in time; second")


SIZE = slow(b"1;" + b"x" * 400)
TRAILERS = (b"0\r\n", slow(b"x-more: y\r\n"))
BLANKS = slow(chunked(b" ", end=False))
COMMENTS = slow(chunked(b": wait\n\n", end=False))
LIMITED: list[Attack] = [
    ended("[DONE], and then trailers that drip", "sync: told 1.1 s later", *TRAILERS),
    ended("[DONE], and then the size of a chunk that drips", FOR_EVER, SIZE),
    ended("[DONE], and then chunks that drip", NO_FAULT, BLANKS),
    ended("[DONE], and then nothing", NO_FAULT, Do.HOLD),
    failed("an error, and then trailers that drip", FOR_EVER, *TRAILERS),
    failed("an error, and then the size of a chunk that drips", FOR_EVER, SIZE),
    failed("an error, and then comments that drip", NO_FAULT, COMMENTS),
    failed("an error, and then nothing", NO_FAULT, Do.HOLD),
    limited("nothing comes", NO_FAULT, Do.HOLD),
    limited("interim responses without an end", "sync: taken for the response", slow(EARLY)),
    limited("a status that drips", FOR_EVER, slow(b"HTTP/1.1 200 " + b"x" * 400)),
    limited("headers that drip", FOR_EVER, b"HTTP/1.1 200 OK\r\n", slow(b"x-more: y\r\n")),
    limited("one header that drips", FOR_EVER, b"HTTP/1.1 200 OK\r\nx: ", slow(b"y")),
    limited("a body that drips", NO_FAULT, http(b"", length=9_999), slow(b" ")),
    limited("a body that drips to the end of the connection", NO_FAULT, b"HTTP/1.1 200 OK\r\n\r\n", slow(b" ")),
    limited("a body in gzip that drips", NO_FAULT, ZIPPED, slow(gzip.compress(os.urandom(990)))),
    limited("chunks that drip", NO_FAULT, BODY, BLANKS),
    limited("the size of a chunk that drips", FOR_EVER, BODY, SIZE),
    limited("trailers that drip", FOR_EVER, BODY + chunked(b"{}", end=False), *TRAILERS),
    limited("the body of an error that drips", NO_FAULT, OH, BLANKS),
    limited("a download that drips", "not there yet", BYTES, slow(b" "), play=downloaded),
    limited("a stream of comments", NO_FAULT, SSE_CHUNKED, COMMENTS, play=streamed),
    limited(
        "a stream with an event that drips",
        NO_FAULT,
        *(SSE_CHUNKED + chunked(chunk("Hello"), end=False), slow(chunked(b"data: {", end=False))),
        play=streamed,
        holds="APITimeoutError with 'Hello', in time",
    ),
    limited(
        "redirects that take their time",
        NO_FAULT,
        *(Pause(0.2), http(b"", "307 There", headers={"location": "/x"}, keep=True), Do.REQUEST) * 9,
    ),
    limited(
        "a retry that would come after the limit",
        NO_FAULT,
        http(error(503, "no"), "503 No", headers={"retry-after": "1"}, keep=True),
        holds="ServiceUnavailableError, in time",
        max_retries=2,
    ),
    row(
        "C3",
        "a body that drips by TLS",
        NO_FAULT,
        secure(Do.TLS, Do.REQUEST, http(b"", length=9_999), slow(b" "), play=created, timeout=LIMITS),
        ON_TIME,
    ),
    row(
        "C3",
        "TLS that is not answered",
        NO_FAULT,
        secure(Do.BYTES, Do.HOLD, play=created, timeout=LIMITS),
        ON_TIME,
    ),
    row(
        "C3",
        "a proxy that drips its answer to CONNECT",
        FOR_EVER,
        through_proxy((Do.REQUEST, DRIPPED), timeout=LIMITS),
        ON_TIME,
    ),
    row("C3", "four dead addresses", "sync: four times as long", to_addresses("dead.invalid"), ON_TIME),
    row("C3", "a full pool of the caller's", FOR_EVER, in_thread(of_full_pool), ON_TIME),
    # http.client and urllib3 have no limit but that for each read: what lasts as long as the server likes is told late.
    of_own("headers that drip", b"HTTP/1.1 200 OK\r\n", b"x-more: y\r\n" * 8, sync="APITimeoutError, late"),
    of_own("the size of a chunk that drips", BODY, b"1;" + b"x" * 80, sync="APITimeoutError, late"),
    of_own("a body that drips", http(b"", length=9_999), b" " * 80),
]
