"""What the attacks of section A have in common: calls of every kind, and the ways that a call may go."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from unittest.mock import patch

import aiohttp
import aiohttp.connector
import urllib3

from ..server import CERTIFICATE, Do, Script, Server
from ..wire import completion, http
from .attack import Caller, Played, outcome

TLS_HOST = "wrong.invalid"
"""The name in the server's certificate."""
EARLY = b"HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n"
CONNECTED: Script = (Do.HEADERS, b"HTTP/1.1 200 Connection established\r\n\r\n", Do.TLS)
"""What a proxy does for a tunnel, and the server at its other end."""
HELLO = [{"role": "user", "content": "Hello"}]
ASKED: dict[str, dict[str, Any]] = {
    "chat": {"model": "m", "messages": HELLO},
    "responses": {"model": "m", "input": "Hello"},
    "messages": {"model": "m", "max_tokens": 5, "messages": HELLO},
    "images": {"model": "m", "prompt": "a"},
    "embeddings": {"model": "m", "input": "a"},
    "speech": {"model": "m", "input": "a", "voice": "v"},
}
"""What the paid calls of an area are made with."""


def reply(text: str) -> bytes:
    """A whole response with this text, on a connection that stays."""
    return http(completion(message={"content": text}), keep=True)


# -- ways -------------------------------------------------------------------------------------------------


def like(caller: Caller, base_url: str | None = None, **more: Any) -> Caller:
    """Another caller with the same limits."""
    settings = caller.client._settings
    limits = {"timeout": settings.timeout, "max_retries": settings.max_retries}
    return Caller(caller.world, base_url or caller.url, **limits, **more)


def own(play: Played) -> Played:
    """Over the caller's own pool manager, or session."""

    async def played(caller: Caller, server: Server) -> str:
        if caller.world == "sync":
            manager = urllib3.PoolManager()
            async with like(caller, pool_manager=manager) as other:
                said = await play(other, server)
            manager.clear()
            return said
        async with aiohttp.ClientSession() as session, like(caller, session=session) as other:
            return await play(other, server)

    return played


def proxied(play: Played) -> Played:
    """Through a proxy, which the server is."""

    async def played(caller: Caller, server: Server) -> str:
        with patch.dict(os.environ, {"http_proxy": f"http://127.0.0.1:{server.port}"}):
            async with like(caller, base_url="http://api.invalid/api/v1") as other:
                return await play(other, server)

    return played


def secured(play: Played) -> Played:
    """Over TLS, with a server that is trusted."""

    async def played(caller: Caller, server: Server) -> str:
        with _trusted():
            async with like(caller, base_url=f"https://{TLS_HOST}:{server.port}/api/v1") as other:
                return await play(other, server)

    return played


def tunnelled(play: Played) -> Played:
    """Over TLS, through a proxy."""

    async def played(caller: Caller, server: Server) -> str:
        with _trusted(), patch.dict(os.environ, {"https_proxy": f"http://127.0.0.1:{server.port}"}):
            async with like(caller, base_url=f"https://{TLS_HOST}/api/v1") as other:
                return await play(other, server)

    return played


@contextlib.contextmanager
def _trusted() -> Iterator[None]:
    """The server's certificate is one that all trust, and its name leads to this machine."""
    resolve: Any = socket.getaddrinfo
    context = ssl.create_default_context(cafile=CERTIFICATE)

    def resolved(host: Any, *arguments: Any, **options: Any) -> Any:
        return resolve("127.0.0.1" if host == TLS_HOST else host, *arguments, **options)

    with (
        patch.dict(os.environ, {"SSL_CERT_FILE": str(CERTIFICATE)}),
        patch.object(socket, "getaddrinfo", resolved),
        patch.object(aiohttp.connector, "_SSL_CONTEXT_VERIFIED", context),
    ):
        yield


# -- calls ------------------------------------------------------------------------------------------------


async def one_call(caller: Caller, server: Server) -> str:
    """One call."""
    return await outcome(caller.create())


async def called(caller: Caller, name: str, /, *given: Any, **arguments: Any) -> Any:
    """What a method gives, by its name: `chat.create`."""
    area, _, method = name.partition(".")
    return await caller.await_(getattr(getattr(caller.client, area), method)(*given, **arguments))


async def read(caller: Caller, name: str, *given: Any, wait: float = 0.0, **arguments: Any) -> tuple[list[bytes], str]:
    """The pieces of a download, by a reader that waits after the first one, and how it ended."""
    area, _, method = name.partition(".")
    download = getattr(getattr(caller.client, area), method)(*given, **arguments)
    pieces: list[bytes] = []

    async def take(piece: bytes) -> None:
        pieces.append(piece)
        await asyncio.sleep(wait if len(pieces) == 1 else 0)

    async def whole() -> str:
        if caller.world == "sync":
            for piece in download:
                await take(piece)
        else:
            async for piece in download:
                await take(piece)
        return "whole"

    return pieces, await outcome(whole())


async def streamed(
    caller: Caller, area: str, each: Callable[[Any], Awaitable[None] | None] = lambda event: None, **arguments: Any
) -> Any:
    """The whole of a stream of an area, after `each` was called, and awaited, with every event."""
    stream = getattr(caller.client, area).stream(**{**ASKED[area], **arguments})
    if caller.world == "sync":
        with stream:
            for event in stream:
                await caller.await_(each(event))
            return stream.final()
    async with stream:
        async for event in stream:
            await caller.await_(each(event))
        return await stream.final()
