"""What goes over the wire in the cases: answers, chunks, and the HTTP around them."""

from __future__ import annotations

import json
from typing import Any

from .server import Do, Script, Step

USAGE = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5, "cost": 0.0001}
MESSAGE = {"role": "assistant", "content": "Hello world"}


def completion(*, message: Any = None, choice: Any = None, **members: Any) -> dict[str, Any]:
    """A whole answer, `Hello world`, with other members where they are given."""
    first = {"index": 0, "message": {**MESSAGE, **(message or {})}, "finish_reason": "stop", **(choice or {})}
    answer = {"id": "gen-1", "object": "chat.completion", "created": 1700000000, "model": "a/b", "provider": "Acme"}
    return {**answer, "choices": [first], "usage": USAGE, **members}


def chunk(content: str | None = None, *, finish: str | None = None, delta: Any = None, **members: Any) -> bytes:
    """An event of a stream."""
    piece = {"index": 0, "delta": {} if content is None else {"content": content}, "finish_reason": finish}
    if delta is not None:
        piece["delta"] = delta
    event = {"id": "gen-1", "object": "chat.completion.chunk", "created": 1700000000, "model": "a/b"}
    return data({**event, "choices": [piece], **members})


def data(event: Any) -> bytes:
    return b"data: " + json.dumps(event, ensure_ascii=False).encode() + b"\n\n"


DONE = b"data: [DONE]\n\n"
TWO = chunk("Hello") + chunk(" world")
END = chunk(finish="stop", usage=USAGE) + DONE
HELLO = TWO + END
"""A whole stream: `Hello`, ` world`, the finish reason with usage, [DONE]."""


def http(
    body: Any = b"",
    status: str = "200 OK",
    kind: str | None = "application/json",
    *,
    length: int | None = None,
    headers: dict[str, str] | None = None,
    keep: bool = False,
) -> bytes:
    """An answer with its length; closed after it unless `keep`. A `body` that is no bytes is sent as JSON."""
    raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    lines = {"content-type": kind, "content-length": str(len(raw) if length is None else length), **(headers or {})}
    if not keep:
        lines["connection"] = "close"
    head = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in lines.items() if value is not None)]
    return "\r\n".join([*head, "", ""]).encode() + raw


def chunked(*pieces: bytes, end: bool = True) -> bytes:
    """Pieces in the chunked transfer encoding."""
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + (b"0\r\n\r\n" if end else b"")


SSE_OPEN = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"
"""The head of a stream that ends where the connection ends."""
SSE_CHUNKED = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
"""The head of a stream in chunks, as the service sends it."""


def once(*steps: Step) -> tuple[Script, ...]:
    """Each connection: a request, then these steps, then the end of the connection."""
    return ((Do.REQUEST, *steps),)


def then(*scripts: Script | bytes) -> tuple[Script, ...]:
    """One connection after the other: a request and an answer on each, or a script of its own."""
    return tuple((Do.REQUEST, script) if isinstance(script, bytes) else script for script in scripts)


def stream(*events: bytes) -> tuple[Script, ...]:
    """Each connection: a request, a stream in chunks, one event a chunk, whole."""
    return once(SSE_CHUNKED, chunked(*events))


KEPT = http(completion(), keep=True)
"""An answer on a connection that stays open."""
ANSWERING: Script = (Do.REQUEST, KEPT) * 50
"""Many of them, one after the other."""
HELD: Script = (Do.REQUEST, SSE_CHUNKED, chunked(TWO, end=False), Do.HOLD)
"""A stream that stops after its second event."""
SILENT: Script = (Do.REQUEST, Do.HOLD)


def error(code: Any = None, message: str | None = "no", **members: Any) -> dict[str, Any]:
    """The service's envelope around an error."""
    inside = {"code": code, "message": message, **members}
    return {"error": {name: value for name, value in inside.items() if value is not None}}
