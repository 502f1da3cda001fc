"""A. Mixed up, lost, paid twice: whose response it is, and how often a request is sent. The rest is beside it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from openrouter_sdk import APIConnectionError

from ..server import Do, Pause, Repeat, Script, Server
from ..wire import HELLO, SSE_CHUNKED, chunked, http
from .attack import Caller, Played, attack, outcome
from .mixed_up_calls import CONNECTED, EARLY, called, one_call, own, proxied, read, reply, secured, tunnelled
from .mixed_up_errors import ERRORS
from .mixed_up_headers import HEADERS
from .mixed_up_odd import ODD
from .mixed_up_own import OWN
from .mixed_up_paid import PAID
from .mixed_up_places import PLACES
from .mixed_up_streams import STREAMS
from .mixed_up_values import VALUES

__all__ = ["MIXED_UP"]

SWITCHING = b"HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\n\r\n"
GONE = b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
POISON = reply("poison")
FIRST, SECOND = reply("first"), reply("second")
SOON = Pause(0.05)
BOTH = "first, second"
LOST = "APIConnectionError after 1, 1 sent"
FILE = http({"id": "f", "type": "file", "filename": "a"}, keep=True)
BUSY = http({}, "429 Too Many Requests", headers={"retry-after": "0"}, keep=True)
MODELS = http({"data": [{"id": "a/b", "name": "B"}]}, keep=True)


async def two_calls(caller: Caller, server: Server) -> str:
    """Two calls, the second when the server has said what nobody asked for."""
    first = await outcome(caller.create())
    await said_by(server)
    return f"{first}, {await outcome(caller.create())}"


async def said_by(server: Server) -> None:
    """Wait until the server has sent what is to be repeated, and a moment for it to arrive."""
    while not server.repeated:
        await asyncio.sleep(0.02)
    await asyncio.sleep(0.05)


async def at_once(caller: Caller, server: Server) -> str:
    """Two calls, one right after the other."""
    first = await outcome(caller.create())
    return f"{first}, {await outcome(caller.create())}"


async def stream_then_call(caller: Caller, server: Server) -> str:
    """A stream, and right after it a call."""
    first = await outcome(caller.stream())
    return f"{first}, {await outcome(caller.create())}"


async def stream_then_later(caller: Caller, server: Server) -> str:
    """A stream, and a call when the server has said what nobody asked for."""
    first = await outcome(caller.stream())
    await said_by(server)
    return f"{first}, {await outcome(caller.create())}"


async def download_then_call(caller: Caller, server: Server) -> str:
    """A download, and right after it a call."""
    pieces, _ = await read(caller, "files.content", "f")
    return f"{b''.join(pieces).decode()}, {await outcome(caller.create())}"


async def upload_then_call(caller: Caller, server: Server) -> str:
    """An upload of a megabyte, and right after it a call."""
    file = await called(caller, "files.upload", file=b"x" * 1_000_000)
    return f"{file.id}, {await outcome(caller.create())}"


# -- A1: interim responses ------------------------------------------------------------------------------------

LATE: Script = (Do.REQUEST, EARLY, Pause(0.1), FIRST, Do.REQUEST, SECOND)
"""The response comes a moment after an interim one."""
MIXED = "sync: the first call fails, the second reads the response to the first"
INTERIM = [
    attack(
        "A1",
        "103 Early Hints, a moment later the response, then another call at once",
        MIXED,
        [LATE],
        at_once,
        BOTH,
    ),
    attack(
        "A1",
        "102, 103 and 199 in a row, in pieces",
        "sync: both calls fail",
        [
            (
                Do.REQUEST,
                EARLY[:20],
                SOON,
                EARLY[20:] + EARLY.replace(b"103", b"102") + b"HTTP/1.1 199 \n\n" + reply("first"),
            )
            * 2
        ],
        at_once,
        "first, first",
    ),
    attack("A1", "103 through a proxy", MIXED, [LATE], proxied(at_once), "first, second"),
    attack(
        "A1",
        "103 over TLS",
        MIXED,
        [(Do.TLS, *LATE)],
        secured(at_once),
        BOTH,
    ),
    attack(
        "A1",
        "103 from the proxy before its tunnel stands, and from the server in it",
        "sync: no connection, the proxy said 103",
        [(Do.HEADERS, EARLY, *CONNECTED[1:], *LATE)],
        tunnelled(at_once),
        BOTH,
    ),
    attack(
        "A1",
        "103 to a connection of the caller's own pool or session",
        MIXED,
        [LATE, (Do.REQUEST, SECOND)],
        own(at_once),
        BOTH,
        only={"sync": "APIConnectionError, second"},  # http.client gives the 103 out; its connection is closed
    ),
    attack(
        "A1",
        "103 before a stream",
        "sync: the stream fails, the call after it reads the rest of it",
        [(Do.REQUEST, EARLY, SOON, SSE_CHUNKED, chunked(HELLO), Do.REQUEST, SECOND)],
        stream_then_call,
        "Hello world, second",
    ),
    attack(
        "A1",
        "103 before an error, which may be asked for again",
        "sync: InvalidResponseError, and not asked for again",
        [(Do.REQUEST, EARLY, SOON, BUSY, Do.REQUEST, SECOND)],
        one_call,
        "second",
        max_retries=1,
    ),
    attack(
        "A1",
        "103 before a download",
        "sync: the download is refused, the next call reads it",
        [(Do.REQUEST, EARLY, SOON, http(b"bytes", kind="audio/mpeg", keep=True), Do.REQUEST, SECOND)],
        download_then_call,
        "bytes, second",
    ),
    attack(
        "A1",
        "100 and 103 while an upload is under way",
        "sync: the upload fails, the next call reads its response",
        # aiohttp may not know yet that all was sent, and then closes the connection.
        [
            (Do.HEADERS, b"HTTP/1.1 100 Continue\r\n\r\n" + EARLY, Do.BODY, FILE, Do.REQUEST, SECOND),
            (Do.REQUEST, SECOND),
        ],
        upload_then_call,
        "f, second",
    ),
    attack(
        "A1",
        "101 Switching Protocols, which nobody asked for, and a response after it",
        MIXED,
        [(Do.REQUEST, SWITCHING + FIRST), (Do.REQUEST, SECOND)],
        at_once,
        "APIConnectionError, second",
    ),
    *(
        attack(
            "A1",
            f"101, and the response after the next request{where}",
            "the second call reads the response to the first",
            [(Do.REQUEST, SWITCHING, Do.HEADERS, FIRST, Do.HOLD), (Do.REQUEST, SECOND)],
            way(at_once),
            "APIConnectionError, second",
            only=only,
        )
        for where, way, only in (
            ("", lambda play: play, {}),
            (" over the caller's own pool or session", own, {"async": "APIConnectionError, first"}),
        )
    ),
]


# -- A2: bytes that nobody asked for -------------------------------------------------------------------------

POISONED = "async: the second call reads it"
STREAM = SSE_CHUNKED + chunked(HELLO)
TELLS = (Do.REQUEST, SECOND)
IDLE = [
    attack(
        "A2",
        "a 408 on the idle connection, which closes with the next request",
        POISONED,
        [(Do.REQUEST, FIRST, SOON, Repeat(GONE, 1), Do.HEADERS), TELLS],
        two_calls,
        BOTH,
    ),
    attack(
        "A2",
        "a 408 on the idle connection, which stays",
        POISONED,
        [(Do.REQUEST, FIRST, SOON, Repeat(GONE, 1), Do.HOLD), TELLS],
        two_calls,
        BOTH,
    ),
    attack(
        "A2",
        "a 408 in one piece with the response before it",
        "sync: the second call gets no response",
        [(Do.REQUEST, FIRST + GONE, Do.HOLD), TELLS],
        at_once,
        BOTH,
    ),
    attack(
        "A2",
        "a whole response that nobody asked for, on the idle connection",
        POISONED,
        [(Do.REQUEST, FIRST, SOON, Repeat(POISON, 1), Do.REQUEST, SECOND), TELLS],
        two_calls,
        BOTH,
    ),
    attack(
        "A2",
        "half a response, whose other half comes after the next request",
        "async: the second call fails",
        [(Do.REQUEST, FIRST, SOON, Repeat(POISON[:40], 1), Do.REQUEST, POISON[40:]), TELLS],
        two_calls,
        BOTH,
    ),
    attack(
        "A2",
        "a response on the idle connection, over TLS",
        POISONED,
        [(Do.TLS, Do.REQUEST, FIRST, SOON, Repeat(POISON, 1), Do.HOLD), (Do.TLS, *TELLS)],
        secured(two_calls),
        BOTH,
    ),
    attack(
        "A2",
        "a response on the idle connection, through a proxy",
        POISONED,
        [(Do.REQUEST, FIRST, SOON, Repeat(POISON, 1), Do.HOLD), TELLS],
        proxied(two_calls),
        BOTH,
    ),
    attack(
        "A2",
        "a response on the idle connection in a proxy's tunnel",
        POISONED,
        [(*CONNECTED, Do.REQUEST, FIRST, SOON, Repeat(POISON, 1), Do.HOLD), (*CONNECTED, *TELLS)],
        tunnelled(two_calls),
        BOTH,
    ),
    attack(
        "A2",
        "a response on the idle connection of the caller's own pool or session",
        POISONED,
        [(Do.REQUEST, FIRST, SOON, Repeat(POISON, 1), Do.HOLD), TELLS],
        own(two_calls),
        BOTH,
        only={"async": "first, poison"},  # a connector of the caller's own gives such connections out
    ),
    attack(
        "A2",
        "a response after a stream",
        POISONED,
        [(Do.REQUEST, STREAM, SOON, Repeat(POISON, 1), Do.HOLD), TELLS],
        stream_then_later,
        "Hello world, second",
    ),
    attack(
        "A2",
        "a response in one piece with the end of a download",
        "(there were no downloads)",
        [(Do.REQUEST, http(b"bytes", kind="audio/mpeg", keep=True) + POISON, Do.HOLD), TELLS],
        download_then_call,
        "bytes, second",
    ),
]

# -- A7: sent once -------------------------------------------------------------------------------------------

KEPT: Script = (Do.REQUEST, FIRST, Do.REQUEST)
"""A connection that is kept, and closes when the next request comes."""


TWICE = "async: sent twice by aiohttp itself, and told as one attempt"


def sent(method: str, way: Callable[[Played], Played] = lambda play: play) -> Played:
    """A request on a connection that was kept, how often it was sent, and how often we say it was."""

    async def play(caller: Caller, server: Server) -> str:
        await caller.create()
        try:
            await caller.request(method, "/x")
            said = "answered"
        except APIConnectionError as error:
            said = f"{type(error).__name__} after {error.attempts}"
        return f"{said}, {sum(request.target.endswith('/x') for request in server.requests)} sent"

    return way(play)


async def attempts(caller: Caller, server: Server) -> str:
    """A list on a connection that was kept, with one retry: how often it was sent, and how often we say it was."""
    await caller.create()
    page = await called(caller, "models.list")
    return f"{page.http.attempts} attempts, {len(server.requests) - 1} sent"


async def bytes_twice(caller: Caller, server: Server) -> str:
    """A download on a connection that was kept."""
    await caller.create()
    _, end = await read(caller, "files.content", "f")
    return f"{end}, {len(server.requests) - 1} sent"


EMPTY: Script = (Do.REQUEST, http({}, keep=True))
ONCE = [
    *(
        attack("A7", f"{method} on a kept connection that closes, no retries", TWICE, [KEPT, EMPTY], sent(method), LOST)
        for method in ("GET", "PUT", "DELETE", "HEAD", "OPTIONS")
    ),
    attack("A7", "POST likewise", "nothing: aiohttp does not repeat it", [KEPT, EMPTY], sent("POST"), LOST),
    attack(
        "A7",
        "GET on a kept connection that is reset",
        TWICE,
        [(*KEPT, Do.RESET), EMPTY],
        sent("GET"),
        LOST,
    ),
    attack("A7", "GET through a proxy", TWICE, [KEPT, EMPTY], sent("GET", proxied), LOST),
    attack("A7", "GET over TLS", TWICE, [(Do.TLS, *KEPT), (Do.TLS, *EMPTY)], sent("GET", secured), LOST),
    attack("A7", "GET over the caller's own pool or session", TWICE, [KEPT, EMPTY], sent("GET", own), LOST),
    attack(
        "A7",
        "a list on a kept connection that closes, with one retry",
        "async: 1 attempt, 2 sent",
        [KEPT, (Do.REQUEST, MODELS)],
        attempts,
        "2 attempts, 2 sent",
        max_retries=1,
    ),
    attack(
        "A7",
        "a download on a kept connection that closes, no retries",
        "(there were no downloads)",
        [KEPT, (Do.REQUEST, http(b"bytes", kind="audio/mpeg", keep=True))],
        bytes_twice,
        "APIConnectionError, 1 sent",
    ),
]

MIXED_UP = [*INTERIM, *IDLE, *PAID, *ERRORS, *ODD, *VALUES, *PLACES, *OWN, *STREAMS, *ONCE, *HEADERS]
