"""Answers of a gibibyte, to clients that want to read no more than eight mebibytes."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import re
import time
import zlib
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from openrouter_sdk import AsyncOpenRouter, OpenRouter, OpenRouterError

from .case import Facts
from .children import ASKED
from .scenario import Scenario, World, complaints, url_of
from .server import Do, Repeat, Server
from .wire import HELLO, SSE_CHUNKED, SSE_OPEN, chunked, completion, http

MIB = 1 << 20
WHOLE = 1 << 30
LIMIT = 8 * MIB
BUFFERS = 8 * MIB
"""What may be on the way when the client has enough; 1 MiB where nothing else is at work."""
GROWTH = 64 * MIB
SECONDS = 10.0
PIECE = 65_536
TEXT = b"x" * PIECE
COMMENTS = b": OPENROUTER PROCESSING\n\n" * 2_521  # as near to a piece as they come


@dataclass(frozen=True)
class Large:
    """A body of a gibibyte on the wire, in pieces."""

    did: str
    head: bytes
    piece: bytes
    streamed: bool = False


def head(*lines: bytes, status: bytes = b"200 OK", kind: bytes = b"application/json") -> bytes:
    return b"\r\n".join((b"HTTP/1.1 " + status, b"content-type: " + kind, *lines, b"", b""))


def bomb(opening: bytes, filling: bytes) -> tuple[bytes, bytes]:
    """The beginning of a gzip body, and a piece that can follow it as often as one likes: a mebibyte in a kibibyte."""
    compressor = zlib.compressobj(9, wbits=16 + zlib.MAX_WBITS)
    start = compressor.compress(opening) + compressor.flush(zlib.Z_FULL_FLUSH)
    return start, compressor.compress(filling * (MIB // len(filling))) + compressor.flush(zlib.Z_FULL_FLUSH)


CHUNKED, GZIP = b"transfer-encoding: chunked", b"content-encoding: gzip"
EVENT = b'data: {"id":"'
JSON_BOMB = bomb(b'{"id":"', b" ")
EVENT_BOMB = bomb(EVENT, b" ")
LARGES = [
    Large("JSON in chunks", head(CHUNKED) + chunked(b'{"id":"', end=False), chunked(TEXT, end=False)),
    Large("JSON with its length", head(b"content-length: %d" % WHOLE) + b'{"id":"', TEXT),
    Large("JSON to the end of the connection", head() + b'{"id":"', TEXT),
    Large(
        "JSON in gzip, a mebibyte in each kibibyte",
        head(CHUNKED, GZIP) + chunked(JSON_BOMB[0], end=False),
        chunked(JSON_BOMB[1], end=False),
    ),
    Large("a page with an error (500)", head(status=b"500 Oh", kind=b"text/html") + b"<html>", TEXT),
    Large("one event, in chunks", SSE_CHUNKED + chunked(EVENT, end=False), chunked(TEXT, end=False), streamed=True),
    Large("one event, to the end of the connection", SSE_OPEN + EVENT, TEXT, streamed=True),
    Large("comments", SSE_CHUNKED, chunked(COMMENTS, end=False), streamed=True),
    Large(
        "one event in gzip, which nobody asked for",
        head(CHUNKED, GZIP, kind=b"text/event-stream") + chunked(EVENT_BOMB[0], end=False),
        chunked(EVENT_BOMB[1], end=False),
        streamed=True,
    ),
]


def most_memory() -> int:
    """The most that was resident of this process, in bytes."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found is not None
    return int(found[1]) * 1024


def refused(large: Large, world: World) -> Facts:
    """The error, and whether it came before too much was sent, kept or waited for."""
    script = (Do.REQUEST, large.head, Repeat(large.piece, WHOLE // len(large.piece)))
    with Server([script]) as server, complaints() as heard:
        with contextlib.suppress(OSError):  # the most that was resident is counted from here, where the kernel lets us
            Path("/proc/self/clear_refs").write_text("5")
        before, began = most_memory(), time.monotonic()
        raised = ask(large, url_of(server), world)
        seconds, grown = time.monotonic() - began, most_memory() - before
        still_open = server.still_open()
        sent = server.repeated * len(large.piece)

    return {
        "raised": raised,
        "early": sent <= LIMIT + BUFFERS or f"after {sent:,} bytes",
        "small": grown <= GROWTH or f"{grown:,} bytes more",
        "soon": seconds < SECONDS or f"after {seconds:.1f} s",
        "still_open": still_open,
        "complaints": heard,
    }


def ask(large: Large, url: str, world: World, limit: int | None = LIMIT) -> str:
    """The name of the error, or the length of the text."""

    async def of_async() -> Any:
        async with AsyncOpenRouter("k", base_url=url, max_response_bytes=limit) as client:
            if large.streamed:
                return await client.chat.stream(**ASKED).final()
            return await client.chat.create(**ASKED)

    def of_sync() -> Any:
        with OpenRouter("k", base_url=url, max_response_bytes=limit) as client:
            return client.chat.stream(**ASKED).final() if large.streamed else client.chat.create(**ASKED)

    try:
        answer = of_sync() if world == "sync" else asyncio.run(of_async())
    except OpenRouterError as error:
        return type(error).__name__
    return str(len(answer.text))


def without_limit(world: World) -> Facts:
    body = http(completion(message={"content": "x" * 2 * LIMIT}))
    with Server([(Do.REQUEST, body)]) as server:
        return {"came": ask(Large("", b"", b""), url_of(server), world, limit=None)}


def within_limit(world: World) -> Facts:
    """An answer and a stream as the service sends them, in gzip and in chunks."""
    answer = chunked(gzip.compress(json.dumps(completion()).encode()))
    events = chunked(gzip.compress(HELLO))
    came = []
    for large in (
        Large("", head(CHUNKED, GZIP) + answer, b""),
        Large("", head(CHUNKED, GZIP, kind=b"text/event-stream") + events, b"", streamed=True),
    ):
        with Server([(Do.REQUEST, large.head)]) as server:
            came.append(ask(large, url_of(server), world))
    return {"came": came}


LARGE = [
    *(
        Scenario(
            row="large",
            did=f"a gibibyte: {large.did}, `max_response_bytes` being 8 MiB",
            holds="InvalidResponseError after 8 MiB and what was on the way, soon, with less than 64 MiB of memory",
            play=partial(refused, large),
            expect={
                "raised": "InvalidResponseError",
                "early": True,
                "small": True,
                "soon": True,
                "still_open": 0,
                "complaints": [],
            },
        )
        for large in LARGES
    ),
    Scenario(
        row="large",
        did="an answer and a stream that are small, in gzip and in chunks, `max_response_bytes` being 8 MiB",
        holds="they are read as ever",
        play=within_limit,
        expect={"came": [str(len("Hello world"))] * 2},
    ),
    Scenario(
        row="large",
        did="16 MiB of text, no limit being set",
        holds="it comes whole: there is no limit by default",
        play=without_limit,
        expect={"came": str(2 * LIMIT)},
    ),
]
