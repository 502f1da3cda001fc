"""A. Mixed up, lost, paid twice."""

from __future__ import annotations

import asyncio
import time

from ..server import Do, Pause, Script, Server
from ..wire import SSE_CHUNKED, chunk, chunked, completion, http
from .attack import Attack, Caller, attack, outcome

EARLY = b"HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n"
GONE = b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
FAILED = completion(choice={"finish_reason": "error"}, message={"content": "Hel"})
MODELS = http({"data": [{"id": "a/b", "name": "B"}]}, keep=True)


def reply(text: str) -> bytes:
    """A whole response with this text, on a connection that stays."""
    return http(completion(message={"content": text}), keep=True)


async def two_calls(caller: Caller, server: Server) -> str:
    """Two calls, with a moment between them."""
    first = await outcome(caller.create())
    await asyncio.sleep(0.2)
    return f"{first}, {await outcome(caller.create())}"


async def once(caller: Caller, server: Server) -> str:
    """One call, and how often it was sent."""
    return f"{await outcome(caller.create())}, {len(server.requests)} sent"


async def streamed(caller: Caller, server: Server) -> str:
    """The texts of the events of a stream, and what it came to."""
    texts: list[str] = []
    whole = await outcome(caller.stream(lambda event: texts.append(event.text)))
    return f"{'|'.join(filter(None, texts))}; {whole}"


async def slowly(caller: Caller, server: Server) -> str:
    """The same, by a reader that takes half a second for each event."""
    texts: list[str] = []

    async def each(event: object) -> None:
        texts.append(event.text)  # type: ignore[attr-defined]
        await asyncio.sleep(0.5)

    whole = await outcome(caller.stream(each))
    return f"{'|'.join(filter(None, texts))}; {whole}"


async def when(caller: Caller, server: Server) -> str:
    """Whether the first event of a stream comes when it is there."""
    started = time.monotonic()
    seconds: list[float] = []
    whole = await outcome(caller.stream(lambda event: seconds.append(time.monotonic() - started)))
    return f"{'at once' if seconds[0] < 0.3 else f'after {seconds[0]:.1f} s'}; {whole}"


def sent(method: str) -> Attack:
    """A connection that was kept, and closes when the next request comes."""

    async def play(caller: Caller, server: Server) -> str:
        await caller.create()
        said = await outcome(caller.request(method, "/x"))
        return f"{said}, {sum(request.method == method for request in server.requests)} sent"

    kept: Script = (Do.REQUEST, reply("a"), Do.REQUEST)
    return attack(
        "A7",
        f"{method} on a kept connection that closes, no retries",
        "async: sent twice by aiohttp itself",
        [kept, (Do.REQUEST, http({}, keep=True))],
        play,
        "APIConnectionError, 1 sent",
    )


SIX = [chunk(text) for text in "abcdef"]
STREAM_OF_SIX = SSE_CHUNKED + chunked(*SIX, end=False)
MIXED_UP: list[Attack] = [
    attack(
        "A1",
        "103 Early Hints before the first of two responses",
        "sync: the first call fails, the second reads the response to the first",
        [(Do.REQUEST, EARLY + reply("first"), Do.REQUEST, reply("second")) * 2],
        two_calls,
        "first, second",
    ),
    attack(
        "A1",
        "102, 103 and 199 in a row, in pieces",
        "the same",
        [(Do.REQUEST, EARLY[:20], Pause(0.1), EARLY[20:] + EARLY.replace(b"103", b"102"), reply("first")) * 2],
        two_calls,
        "first, first",
    ),
    attack(
        "A2",
        "a 408 on the idle connection, before it closes",
        "async: the second call gets the 408",
        [(Do.REQUEST, reply("first"), GONE), (Do.REQUEST, reply("second"))],
        two_calls,
        "first, second",
    ),
    attack(
        "A2",
        "a whole response that nobody asked for, on the idle connection that stays",
        "async: the second call gets it",
        [(Do.REQUEST, reply("first"), Pause(0.05), reply("poison"), Do.HOLD), (Do.REQUEST, reply("second"))],
        two_calls,
        "first, second",
    ),
    attack(
        "A3",
        "a 200 with finish_reason error, text and cost; two retries allowed",
        "3 sent",
        [(Do.REQUEST, http(FAILED))],
        once,
        "BadGatewayError with 'Hel', 1 sent",
        max_retries=2,
    ),
]
