"""Where a call goes: by TLS, through a proxy. And whether it comes back in time."""

from __future__ import annotations

import os
import socket
import ssl
import time
from collections.abc import Awaitable, Callable
from typing import Any
from unittest.mock import patch

import aiohttp

from ..scenario import World
from ..server import CERTIFICATE, Script, Server, Slowly
from .attack import Attack, Caller, Played, in_thread, outcome

__all__ = ["created", "row", "secure", "slow", "through_proxy", "timed"]

SLACK = 0.7  # seconds, of a machine that does other things as well


def slow(data: bytes) -> Slowly:
    """Bytes of which one comes long before the limit for it, and all of which take far too long."""
    return Slowly(data * (400 // len(data) + 1), 1, 0.02)


async def timed(call: Awaitable[Any], seconds: float) -> str:
    """What came of a call, and whether it came in time."""
    began = time.monotonic()
    came = await outcome(call)
    took = time.monotonic() - began
    return f"{came}, {'in time' if took < seconds + SLACK else f'after {took:.1f} s'}"


async def created(caller: Caller, server: Server) -> str:
    """A response, within the half second that it may take."""
    return await timed(caller.create(), 0.5)


def row(line: str, did: str, before: str, play: Callable[[World], str], holds: str, **only: str) -> Attack:
    """An attack that is played in a way of its own."""
    return Attack(line=line, did=did, before=before, play=play, holds=holds, only=only)


def through(proxy: Server | None) -> dict[str, str]:
    """The environment in which this is the proxy, or in which there is none."""
    address = "" if proxy is None else f"http://127.0.0.1:{proxy.port}"
    return dict.fromkeys(("https_proxy", "HTTPS_PROXY"), address) | dict.fromkeys(("no_proxy", "NO_PROXY"), "")


def through_proxy(steps: Script, **options: Any) -> Callable[[World], str]:
    """A call by TLS through a proxy that does this."""

    async def play(world: World) -> str:
        with Server([steps]) as proxy, patch.dict(os.environ, through(proxy)):
            async with Caller(world, "https://service.invalid/api/v1", **options) as caller:
                return await timed(caller.create(), 0.5)

    return in_thread(play)


def secure(*steps: Any, play: Played, proxied: bool = False, **options: Any) -> Callable[[World], str]:
    """The same by TLS, with a certificate that is trusted; where it is proxied, the server is its proxy first."""
    name = "wrong.invalid"
    known = socket.getaddrinfo

    def resolve(host: Any, *rest: Any, **more: Any) -> Any:
        return known("127.0.0.1" if host in (name, name.encode()) else host, *rest, **more)

    async def main(world: World) -> str:
        trusting = ssl.create_default_context(cafile=CERTIFICATE)
        with (
            Server([steps]) as server,
            patch.dict(os.environ, {"SSL_CERT_FILE": str(CERTIFICATE), **through(server if proxied else None)}),
            patch.object(aiohttp.connector, "_SSL_CONTEXT_VERIFIED", trusting),
            patch.object(socket, "getaddrinfo", resolve),
        ):
            async with Caller(world, f"https://{name}:{server.port}/api/v1", **options) as caller:
                return await play(caller, server)

    return in_thread(main)
