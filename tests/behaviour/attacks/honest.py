"""D. Honest users: slow uploads, stalled handshakes, what callers bring along, keys, streams that threads share."""

from __future__ import annotations

import asyncio
import contextlib
import io
import socket
import ssl
import sys
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable
from typing import Any
from unittest.mock import patch

import aiohttp
import openrouter_sdk._runtime.exchange as exchange
import urllib3
from openrouter_sdk import OpenRouterError, Timeout

from ..server import CERTIFICATE, Do, Pause, Script, Server, Step
from ..wire import HELLO, KEPT, SSE_CHUNKED, TWO, chunk, chunked, completion, error, http, once
from .attack import Attack, Caller, attack, outcome

LARGE = "x" * (8 << 20)  # more than the buffers between two sockets hold
REPLY = http(completion())
FILE = http({"id": "file_1"})
REFUSED = http(error(503, "busy"), "503 Service Unavailable", keep=True)


async def told(call: Awaitable[Any]) -> str:
    """What a call gives; of an error the words."""
    try:
        await call
    except OpenRouterError as failure:
        return f"{type(failure).__name__}: {failure}"
    except Exception as failure:
        return f"NOT OURS: {type(failure).__name__}: {failure}"
    return "a response"


async def retried(caller: Caller, server: Server) -> str:
    """One call with waits too short to notice, and how often the server was asked."""
    with patch.object(exchange, "FIRST_WAIT", 0.01):
        return f"{await outcome(caller.create())}, {len(server.requests)} sent"


# -- D1: bodies that take long to send ----------------------------------------------------------------------

PATIENT = Timeout(connect=0.3, write=0.9, read=5.0)


def slowly(reply: bytes, *before: Step) -> tuple[Script, ...]:
    """A server that takes nothing of a body for longer than the time for a connection."""
    return ((*before, Do.HEADERS, Pause(0.6), Do.BODY, reply),)


async def large(caller: Caller, server: Server) -> str:
    """A chat with a large prompt."""
    messages = [{"role": "user", "content": LARGE}]
    return f"{await outcome(caller.create(messages=messages))}, {len(server.requests)} sent"


async def upload(caller: Caller, server: Server) -> str:
    """A file, in pieces."""
    file = ("f.txt", io.BytesIO(LARGE.encode()), None)
    return await told(caller.await_(caller.client.files.upload(file=file)))


async def large_own(caller: Caller, server: Server) -> str:
    """The same by what the caller brings along, with a small buffer to send from."""
    small = {"socket_options": [(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)]}
    async with own(caller, None, small, timeout=Timeout(connect=0.9, write=0.9, read=5.0)) as other:
        return await large(other, server)


@contextlib.asynccontextmanager
async def own(caller: Caller, session: Any = None, manager: Any = None, **options: Any) -> AsyncIterator[Caller]:
    """Another client with a pool or a session of the caller's own, which trusts the server's certificate."""
    trust = ssl.create_default_context(cafile=CERTIFICATE)
    trust.check_hostname = False
    if caller.world == "sync":
        tls = {"ssl_context": trust, "assert_hostname": False} if caller.url.startswith("https:") else {}
        pool = urllib3.PoolManager(**tls, **(manager or {}))
        async with Caller(caller.world, caller.url, pool_manager=pool, **options) as other:
            yield other
        pool.clear()
    else:
        connector = aiohttp.TCPConnector(ssl=trust, limit=(session or {}).pop("limit", 100))
        async with (
            aiohttp.ClientSession(connector=connector, **(session or {})) as given,
            Caller(caller.world, caller.url, session=given, **options) as other,
        ):
            yield other


# -- D2: handshakes that stall -------------------------------------------------------------------------------


async def stalled(caller: Caller, server: Server) -> str:
    """A call by TLS, with one try more, and how often a connection was made."""
    url = caller.url.replace("http:", "https:")
    limits = Timeout(connect=0.3, read=60.0)
    with patch.object(exchange, "FIRST_WAIT", 0.01):
        async with Caller(caller.world, url, timeout=limits, max_retries=1) as other:
            said = await told(other.create())
    return f"{said.replace(str(server.port), 'PORT')}; {server.connections} connections"


async def stalled_own(caller: Caller, server: Server) -> str:
    """The same by what the caller brings along."""
    caller.url = caller.url.replace("http:", "https:")
    limits = Timeout(connect=0.3, read=60.0)
    with patch.object(exchange, "FIRST_WAIT", 0.01):
        async with own(caller, timeout=limits, max_retries=1) as other:
            said = await told(other.create())
    return f"{said.replace(str(server.port), 'PORT')}; {server.connections} connections"


async def stalled_behind(caller: Caller, server: Server) -> str:
    """The same through a proxy, which has opened the tunnel."""
    limits = Timeout(connect=0.3, read=60.0)
    proxy = {"HTTPS_PROXY": caller.url.removesuffix("/api/v1"), "NO_PROXY": "", "no_proxy": ""}
    with patch.object(exchange, "FIRST_WAIT", 0.01), patch.dict("os.environ", proxy):
        async with Caller(caller.world, "https://api.invalid/api/v1", timeout=limits, max_retries=1) as other:
            said = await told(other.create())
    return f"{said}; {server.connections} connections"


# -- D3: what callers bring along ----------------------------------------------------------------------------


async def strict(caller: Caller, server: Server) -> str:
    """A session that raises for error statuses by itself."""
    async with own(caller, {"raise_for_status": True}, {"retries": 3}, max_retries=2) as other:
        return await retried(other, server)


async def narrow(caller: Caller, server: Server) -> str:
    """Room for one connection, which a call, a stream and another call use in turn."""
    async with own(caller, {"limit": 1}, {"maxsize": 1, "block": True}) as other:
        said = [await outcome(call) for call in (other.create(), other.stream(), other.create())]
    return f"{', '.join(said)}; {server.connections} connection(s)"


async def full(caller: Caller, server: Server) -> str:
    """The only connection is held by a stream."""
    async with own(caller, {"limit": 1}, {"maxsize": 1, "block": True}, timeout=Timeout(total=0.4)) as other:
        stream = other.client.chat.stream(model="m", messages=[])
        await other.await_(stream.__enter__() if other.world == "sync" else stream.__aenter__())
        started = time.monotonic()
        said = await told(other.create())
        late = time.monotonic() - started > 0.7
        await other.await_(stream.close())
    return f"{said}{', late' if late else ''}"


async def with_middleware(caller: Caller, server: Server) -> str:
    """A session with middlewares of its own, which see each try; a pool with headers of its own."""
    seen: list[str] = []

    async def middleware(request: Any, handler: Any) -> Any:
        seen.append(request.method)
        return await handler(request)

    headers = {"Authorization": "Bearer other"}
    async with own(caller, {"middlewares": (middleware,), "headers": headers}, {"headers": headers}) as other:
        said = await outcome(other.create(max_retries=1))
    key = server.requests[-1].headers["authorization"] == f"Bearer {'sk-or-v1-0123456789abcdef'}"
    return f"{said}, {'our key' if key else 'another key'}, {'all seen' if len(seen) in (0, 1) else seen}"


async def closed_session(caller: Caller, server: Server) -> str:
    """A session that was closed, and one of another loop. A pool that was cleared makes new connections."""
    if caller.world == "sync":
        pool = urllib3.PoolManager()
        pool.clear()
        async with Caller(caller.world, caller.url, pool_manager=pool) as other:
            return await told(other.create())
    session = aiohttp.ClientSession()
    await session.close()
    async with Caller(caller.world, caller.url, session=session) as other:
        first = await told(other.create())
    loop = asyncio.new_event_loop()

    async def made() -> aiohttp.ClientSession:
        return aiohttp.ClientSession()

    session = await asyncio.to_thread(loop.run_until_complete, made())
    async with Caller(caller.world, caller.url, session=session) as other:
        second = await told(other.create())
    await asyncio.to_thread(loop.run_until_complete, session.close())
    loop.close()
    return f"{first}; {second}"


async def endless(caller: Caller, server: Server) -> str:
    """Limits that are none."""
    limits = Timeout(connect=float("inf"), read=float("inf"), write=float("inf"), total=float("inf"))
    said = [await outcome(caller.create(timeout=limit)) for limit in (limits, float("inf"))]
    return f"{', '.join(said)}, {await outcome(caller.stream(timeout=limits))}"


# -- D3: keys ------------------------------------------------------------------------------------------------


async def keys(caller: Caller, server: Server) -> str:
    """A callable that gives another key at each try, in async a coroutine function."""
    given = iter(("sk-one", "sk-two", "sk-three"))

    async def awaited() -> str:
        await asyncio.sleep(0)
        return next(given)

    key = (lambda: next(given)) if caller.world == "sync" else awaited
    with patch.object(exchange, "FIRST_WAIT", 0.01):
        said = await outcome(caller.await_(caller.client.with_options(api_key=key, max_retries=1).models.count()))
    return f"{said}; " + ", ".join(request.headers["authorization"] for request in server.requests)


# -- D3: threads ---------------------------------------------------------------------------------------------


async def closed_by_another(caller: Caller, server: Server) -> str:
    """Streams that another thread (task) closes in the moment in which they are read: how they end."""
    ends: Counter[str] = Counter()

    def read(stream: Any) -> None:
        try:
            for _ in stream:
                pass
            ends["ends"] += 1
        except Exception as failure:
            ends[f"{type(failure).__name__}: {failure}"] += 1

    def all_of_them() -> None:
        interval = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)
        try:
            for number in range(150):
                stream = caller.client.chat.stream(model="m", messages=[])
                with stream:
                    thread = threading.Thread(target=read, args=(stream,))
                    thread.start()
                    time.sleep(number % 10 * 0.0002)
                    stream.close()
                    thread.join()
        finally:
            sys.setswitchinterval(interval)

    async def in_tasks() -> None:
        async def one() -> None:
            async for _ in stream:
                await asyncio.sleep(0)
            ends["ends"] += 1

        for number in range(20):
            async with caller.client.chat.stream(model="m", messages=[]) as stream:
                task = asyncio.ensure_future(one())
                await asyncio.sleep(number % 10 * 0.0002)
                await stream.close()
                await task

    await (asyncio.to_thread(all_of_them) if caller.world == "sync" else in_tasks())
    return ", ".join(ends)


async def download_closed(caller: Caller, server: Server) -> str:
    """A download that another thread (task) closes while it waits for more."""
    download = caller.client.files.content("f")
    started = time.monotonic()
    if caller.world == "sync":
        with download:
            reading = asyncio.ensure_future(asyncio.to_thread(lambda: b"".join(download)))
            await asyncio.sleep(0.2)
            download.close()
            said = await told(reading)
    else:
        async with download:
            reading = asyncio.ensure_future(download.read())
            await asyncio.sleep(0.2)
            await download.close()
            said = await told(reading)
    return f"{said}{', late' if time.monotonic() - started > 1.5 else ''}"


# -- the attacks ---------------------------------------------------------------------------------------------

TOO_LONG = "APITimeoutError: the call took longer than the 0.4 s it may take in all"
NO_HANDSHAKE = "APITimeoutError: no connection to 127.0.0.1:PORT within 0.3 s; 2 connections"
TEN = once(SSE_CHUNKED, *[chunked(*[b"".join(chunk("x") for _ in range(200))], end=False)] * 10, Do.HOLD)
HONEST: list[Attack] = [
    attack(
        "D1",
        "a prompt of 8 MB, of which the server takes nothing for longer than a connection may take",
        "sync: APIConnectionError, always",
        slowly(REPLY),
        large,
        "Hello world, 1 sent",
        timeout=PATIENT,
    ),
    attack(
        "D1",
        "an upload of 8 MB, likewise",
        "sync: APIConnectionError",
        slowly(FILE),
        upload,
        "a response",
        timeout=PATIENT,
    ),
    attack(
        "D1",
        "a prompt of 8 MB that takes longer than a connection may, by a pool or a session of the caller's own",
        "sync: APIConnectionError",
        ((Do.HEADERS, Pause(0.6), *[Do.BYTES] * 75, Pause(0.6), Do.BODY, REPLY),),
        large_own,
        "Hello world, 1 sent",
    ),
    attack(
        "D1",
        "the prompt over TLS, by a pool or a session of the caller's own",
        "the same",
        ((Do.TLS, Do.HEADERS, Pause(0.6), *[Do.BYTES] * 300, Pause(0.6), Do.BODY, REPLY),),
        large_own,
        "Hello world, 1 sent",
    ),
    attack(
        "D1",
        "a server that takes nothing any more, for longer than `write`",
        "APIConnectionError after `connect`",
        [(Do.HEADERS, Pause(1.2))],
        large,
        "APITimeoutError, 1 sent",
        timeout=Timeout(write=0.3),
    ),
    attack(
        "D2",
        "a TLS handshake to which nothing comes",
        "sync: `nothing came for 60 s`, not tried again",
        [(Do.HOLD,)],
        stalled,
        NO_HANDSHAKE,
    ),
    attack(
        "D2",
        "a TLS handshake that stalls in the middle of a record",
        "the same",
        [(Do.BYTES, b"\x16\x03\x03\x00\x50\x02", Do.HOLD)],
        stalled,
        NO_HANDSHAKE,
    ),
    attack(
        "D2",
        "a TLS handshake that stalls, of a pool or a session of the caller's own",
        "sync: `nothing came for 60 s`, not tried again",
        [(Do.HOLD,)],
        stalled_own,
        NO_HANDSHAKE,
    ),
    attack(
        "D2",
        "a TLS handshake that stalls behind a proxy",
        "the same",
        [(Do.REQUEST, b"HTTP/1.1 200 OK\r\n\r\n", Do.HOLD)],
        stalled_behind,
        "APITimeoutError: no connection to api.invalid within 0.3 s; 2 connections",
    ),
    attack(
        "D3",
        "503 for a session with raise_for_status=True, a pool with retries",
        "async: APIConnectionError, 1 sent",
        [(Do.REQUEST, REFUSED) * 3],
        strict,
        "ServiceUnavailableError, 3 sent",
    ),
    attack(
        "D3",
        "a pool or session of one connection: a call, a stream, a call",
        "the same",
        [(Do.REQUEST, KEPT, Do.REQUEST, SSE_CHUNKED, chunked(HELLO), Do.REQUEST, KEPT)],
        narrow,
        "Hello world, Hello world, Hello world; 1 connection(s)",
    ),
    attack(
        "D3",
        "the one connection is taken: `total` holds",
        "sync: for ever",
        [(Do.REQUEST, SSE_CHUNKED, chunked(TWO, end=False), Do.HOLD)],
        full,
        TOO_LONG,
    ),
    attack(
        "D3",
        "a session with a middleware, either with a key of its own",
        "the same",
        once(REPLY),
        with_middleware,
        "Hello world, our key, all seen",
    ),
    attack(
        "D3",
        "a session that is closed, or of another loop; a pool that was cleared",
        "async: RuntimeError, twice",
        once(REPLY),
        closed_session,
        "a response",
        only={
            "async": (
                "ConfigurationError: the session that the client was given is closed; "
                "ConfigurationError: the session that the client was given is of another event loop"
            )
        },
    ),
    attack(
        "D3",
        "limits that are infinite",
        "async: OverflowError for `total`",
        [(Do.REQUEST, KEPT, Do.REQUEST, KEPT, Do.REQUEST, SSE_CHUNKED, chunked(HELLO))],
        endless,
        "Hello world, Hello world, Hello world",
    ),
    attack(
        "D3",
        "a callable as key, and a 503",
        "one key for both tries; async: a coroutine function is refused",
        [(Do.REQUEST, REFUSED, Do.REQUEST, http({"data": {"count": 5}}))],
        keys,
        '"ModelCountResult(data=ModelCount(count=5))"; Bearer sk-one, Bearer sk-two',
    ),
    attack(
        "D3",
        "150 streams that another thread closes in the moment in which they are read",
        "sync: 15 of 400 raise `ValueError: generator already executing`",
        TEN,
        closed_by_another,
        "ends",
    ),
    attack(
        "D3",
        "a download that another thread closes while it waits",
        "sync: waits as long as `read`, 300 s",
        once(http(b"x" * 1000, kind="application/octet-stream", length=5000), Do.HOLD),
        download_closed,
        "StreamInterruptedError: it was closed before its end",
    ),
]
