"""A14: headers that were cut are no response."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from ..server import Do, Server
from .attack import Attack, Caller, Played, attack, outcome
from .mixed_up_calls import EARLY, called, one_call, own, proxied, read, secured

__all__ = ["HEADERS"]

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: 1\r\n"
CUT = "sync: an empty response"
OPENED: dict[str, Callable[[Caller], Awaitable[Any]]] = {
    "a call": lambda caller: caller.create(),
    "a stream": lambda caller: caller.stream(),
    "a list": lambda caller: called(caller, "models.list"),
    "a call without a response": lambda caller: caller.request("DELETE", "/keys/h"),
}


def opened(what: str) -> Played:
    """What comes of a call of some kind."""

    async def play(caller: Caller, server: Server) -> str:
        return await outcome(OPENED[what](caller))

    return play


async def download(caller: Caller, server: Server) -> str:
    """What comes of a download."""
    pieces, end = await read(caller, "files.content", "f")
    return f"{b''.join(pieces)!r}, {end}"


HEADERS: list[Attack] = [
    *(
        attack(
            "A14", f"headers cut by a close, of {what}", CUT, [(Do.REQUEST, HEAD)], opened(what), "APIConnectionError"
        )
        for what in OPENED
    ),
    attack(
        "A14", "headers cut in the middle of a line", CUT, [(Do.REQUEST, HEAD[:-12])], one_call, "APIConnectionError"
    ),
    attack("A14", "the status line alone", CUT, [(Do.REQUEST, b"HTTP/1.1 200 OK\r\n")], one_call, "APIConnectionError"),
    attack("A14", "half a status line", CUT, [(Do.REQUEST, b"HTTP/1.1 200")], one_call, "APIConnectionError"),
    attack(
        "A14",
        "headers cut by a close, of a download",
        "(there were no downloads)",
        [(Do.REQUEST, HEAD.replace(b"application/json", b"audio/mpeg"))],
        download,
        "b'', APIConnectionError",
    ),
    attack(
        "A14",
        "headers cut by a close, over TLS",
        CUT,
        [(Do.TLS, Do.REQUEST, HEAD)],
        secured(one_call),
        "APIConnectionError",
    ),
    attack(
        "A14",
        "headers cut by a close, through a proxy",
        CUT,
        [(Do.REQUEST, HEAD)],
        proxied(one_call),
        "APIConnectionError",
    ),
    attack(
        "A14",
        "headers cut by a close, over the caller's own pool or session",
        CUT,
        [(Do.REQUEST, HEAD)],
        own(one_call),
        "APIConnectionError",
        only={"sync": "InvalidResponseError"},  # http.client takes them for whole
    ),
    attack(
        "A14",
        "headers of a 204 cut, so that a deletion would seem done",
        "sync: it seemed done",
        [(Do.REQUEST, b"HTTP/1.1 204 No Content\r\nx-request-id: 1\r\n")],
        opened("a call without a response"),
        "APIConnectionError",
    ),
    attack(
        "A14",
        "headers cut after 103",
        CUT,
        [(Do.REQUEST, EARLY + HEAD)],
        one_call,
        "APIConnectionError",
    ),
]
