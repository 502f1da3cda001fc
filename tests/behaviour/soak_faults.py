"""What the server of the soak does to a request: drawn from a seed, the request's number, and how often it came.

Client and server draw by themselves and alike, so that the client knows what it may be given.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, NamedTuple

from .responses import response
from .wire import DONE, SSE_CHUNKED, SSE_OPEN, USAGE, chunk, chunked, completion, data, http

__all__ = ["KINDS", "Draw", "Drip", "End", "Plan", "plan", "texts", "whole"]

KINDS = ("whole", "stream", "large", "responses", "stream", "whole", "stream", "whole")
"""What is asked for, by the number's rest: a response, a stream, a response to a large request, a Responses stream."""
PIECES = 6
READ = 0.5
"""Seconds that the client waits for the next byte."""
TOTAL = 4.0
"""Seconds that a call may take."""


class End(Enum):
    """What becomes of the connection."""

    KEEP = "it stays"
    CLOSE = "it is closed, once all was sent"
    RESET = "it is reset"
    HOLD = "nothing more comes, until the client closes it"


class Drip(NamedTuple):
    """Bytes that come slowly."""

    data: bytes
    size: int
    pause: float


Step = bytes | float | Drip
"""A number is a pause."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What the server does, and what may come of it."""

    steps: Sequence[Step]
    end: End = End.KEEP
    holds: frozenset[str] = frozenset({"whole"})
    """What the call may give: `whole`, or names of errors."""
    again: bool = False
    """Whether it may be sent again by itself."""
    told: int | None = None
    """How many pieces of the text an error holds."""
    goodbye: tuple[float, bytes] | None = None
    """After so long without a request, these bytes, and the connection is closed."""
    reads: bool = True
    """Whether it reads the body of the request."""


class Draw:
    """Of one request."""

    def __init__(self, seed: int, number: int, times: int) -> None:
        self.random = random.Random(f"{seed} {number} {times}")
        self.number = number
        self.texts = texts(number)

    def completion(self, **more: Any) -> dict[str, Any]:
        return completion(message={"content": "".join(self.texts)}, id=f"gen-{self.number}", **more)

    def reply(self, **more: Any) -> bytes:
        """The whole response."""
        return http(self.completion(), **{"keep": True, **more})

    def chunks(self, count: int = PIECES) -> list[bytes]:
        """The first events of the stream."""
        return [chunk(text, id=f"gen-{self.number}") for text in self.texts[:count]]

    def end(self) -> bytes:
        return chunk(finish="stop", usage=USAGE, id=f"gen-{self.number}") + DONE

    def some(self) -> int:
        """A number of pieces, not all."""
        return self.random.randrange(1, PIECES)

    def cut(self, data: bytes, begin: int = 1) -> bytes:
        """Not all of these bytes."""
        return data[: self.random.randrange(begin, len(data))]

    def events(self, pieces: int) -> bytes:
        """The first events in chunks, and the head before them."""
        return SSE_CHUNKED + chunked(*self.chunks(pieces), end=False)


def texts(number: int) -> list[str]:
    return [f"{number}:{index} " for index in range(PIECES)]


def whole(number: int) -> str:
    return "".join(texts(number))


# -- in place of a whole response -----------------------------------------------------------------------------

EARLY = b"HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n"
GONE = b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
LOST = frozenset({"APIConnectionError"})
LATE = frozenset({"APITimeoutError"})
UNREADABLE = frozenset({"InvalidResponseError"})
CUT_STREAM = frozenset({"StreamInterruptedError"})


def fine(draw: Draw) -> Plan:
    return Plan(steps=[draw.random.uniform(0, 0.2), draw.reply()])


def early(draw: Draw) -> Plan:
    hints = EARLY * draw.random.randrange(1, 4)
    at = draw.random.randrange(1, len(hints))
    return Plan(steps=[hints[:at], 0.02, hints[at:] + draw.reply()])


def goodbye(draw: Draw) -> Plan:
    return Plan(steps=[draw.reply()], goodbye=(draw.random.uniform(0, 0.3), draw.random.choice([GONE, b""])))


def surplus(draw: Draw) -> Plan:
    poison = completion(message={"content": "POISON"})
    return Plan(steps=[draw.reply() + http(poison, keep=True)])


def dripped(draw: Draw) -> Plan:
    return Plan(steps=[Drip(draw.reply(), 40, 0.01)])


def endless(draw: Draw) -> Plan:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
    slow = draw.random.choice([EARLY * 99, head + b"1;" + b"x" * 999, head + b"1\r\n \r\n" * 999])
    return Plan(steps=[Drip(slow, 5, READ / 4)], holds=LATE, end=End.CLOSE)


def in_gzip(draw: Draw) -> Plan:
    body = gzip.compress(json.dumps(draw.completion()).encode())
    return Plan(steps=[http(body, headers={"content-encoding": "gzip"}, keep=True)])


def broken_gzip(draw: Draw) -> Plan:
    body = gzip.compress(json.dumps(draw.completion()).encode())
    body = body[:30] + bytes(len(body) - 30)
    return Plan(steps=[http(body, headers={"content-encoding": "gzip"}, keep=True)], holds=LOST | UNREADABLE)


def cut_head(draw: Draw) -> Plan:
    head = draw.reply().partition(b"\r\n\r\n")[0]
    return Plan(steps=[draw.cut(head, 0)], end=draw.random.choice([End.CLOSE, End.RESET]), holds=LOST)


def cut_body(draw: Draw) -> Plan:
    head, _, body = draw.reply().partition(b"\r\n\r\n")
    end = draw.random.choice([End.CLOSE, End.RESET])
    return Plan(steps=[head + b"\r\n\r\n" + draw.cut(body), 0.02], end=end, holds=LOST)


def silent(draw: Draw) -> Plan:
    return Plan(steps=[draw.cut(draw.reply(), 0)], end=End.HOLD, holds=LATE)


def paid(draw: Draw) -> Plan:
    """It failed half way: it was paid for, and must not be sent again."""
    told = draw.some()
    message = {"content": "".join(draw.texts[:told])}
    body = completion(message=message, choice={"finish_reason": "error"}, id=f"gen-{draw.number}")
    return Plan(steps=[http(body, keep=True)], holds=frozenset({"BadGatewayError"}), told=told)


def refused(draw: Draw) -> Plan:
    wait = draw.random.choice(["0", "0", "1", "300"])
    status, name = draw.random.choice([("429 No", "RateLimitError"), ("503 No", "ServiceUnavailableError")])
    headers = {"retry-after": wait}
    said = http({"error": {"code": int(status[:3]), "message": "no"}}, status, headers=headers, keep=True)
    return Plan(steps=[said], holds=frozenset({name}), again=wait != "300")


def refused_inside(draw: Draw) -> Plan:
    said = http({"error": {"code": 429, "message": "no"}}, keep=True)
    return Plan(steps=[said], holds=frozenset({"RateLimitError"}), again=True)


def page(draw: Draw) -> Plan:
    text = b"<html><title" * 5_000 + b">Oh</title>"
    said = http(text, "502 Bad Gateway", "text/html", keep=True)
    return Plan(steps=[said], holds=frozenset({"BadGatewayError"}), again=True)


def large_page(draw: Draw) -> Plan:
    text = draw.random.choice([b"[" * 200_000, b"<" * 200_000, b'{"error":' * 20_000, b"\0" * 200_000])
    said = http(text, "500 Oh", draw.random.choice(["text/html", "application/json"]), keep=True)
    return Plan(steps=[said], holds=frozenset({"InternalServerError"}))


def junk(draw: Draw) -> Plan:
    text = draw.random.choice([b"", b"<html><title>Welcome</title>", b'{"id":', b"[" * 100_000, b"\xff\xfe", b"[NaN]"])
    return Plan(steps=[http(text, kind=draw.random.choice(["text/html", None]), keep=True)], holds=UNREADABLE)


def no_http(draw: Draw) -> Plan:
    said = [b"SSH-2.0-OpenSSH\r\n", b"\0" * 99, b"HTTP/1.1 200 OK\r\n" + b"x" * 70_000, b"HTTP/1.1 99999\r\n\r\n"]
    return Plan(steps=[draw.random.choice(said)], end=End.CLOSE, holds=LOST)


def enormous(draw: Draw) -> Plan:
    """A size that no memory holds."""
    if draw.random.random() < 0.5:
        said = http(b"{", length=10**14)
    else:
        said = (
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5AF3107A4000\r\n{"
        )
    return Plan(steps=[said], end=End.CLOSE, holds=LOST)


def moved(draw: Draw) -> Plan:
    said = http(b"", "307 There", headers={"location": "/api/v1/chat/completions?again=1"}, keep=True)
    return Plan(steps=[said], again=True, holds=frozenset({"APIStatusError"}))


def moved_away(draw: Draw) -> Plan:
    status, to = draw.random.choice(
        [("302 There", "/elsewhere"), ("307 There", "http://evil.invalid\\@127.0.0.1/"), ("307 There", "http://[::")]
    )
    said = http(b"", status, headers={"location": to}, keep=True)
    return Plan(steps=[said], holds=frozenset({"APIStatusError"}))


def too_large(draw: Draw) -> Plan:
    said = http({"error": {"code": 413, "message": "no"}}, "413 No")
    return Plan(steps=[said], end=End.HOLD, holds=frozenset({"PayloadTooLargeError"}), reads=False)


def stuck(draw: Draw) -> Plan:
    return Plan(steps=[], end=End.HOLD, holds=LATE, reads=False)


# -- in place of a stream -------------------------------------------------------------------------------------


def events(draw: Draw) -> Plan:
    """The whole stream, cut anywhere into chunks."""
    body = b"".join(draw.chunks()) + draw.end()
    cuts = sorted(draw.random.randrange(1, len(body)) for _ in range(draw.random.randrange(9)))
    pieces = [body[start:stop] for start, stop in zip([0, *cuts], [*cuts, len(body)], strict=True) if start < stop]
    steps: list[Step] = [SSE_CHUNKED]
    for piece in pieces:
        steps += [draw.random.uniform(0, 0.05), chunked(piece, end=False)]
    return Plan(steps=[*steps, b"0\r\n\r\n"])


def early_events(draw: Draw) -> Plan:
    return Plan(steps=[EARLY, 0.01, EARLY + draw.events(PIECES) + chunked(draw.end())])


def no_done(draw: Draw) -> Plan:
    """The end of the connection is that of the stream."""
    return Plan(steps=[SSE_OPEN, b"".join(draw.chunks()) + chunk(finish="stop")], end=End.CLOSE)


def trailers(draw: Draw) -> Plan:
    """All has come but the end, which drips."""
    rest = draw.random.choice([b"0\r\n" + b"x-more: y\r\n" * 99, b"1;" + b"x" * 999, b"1\r\n \r\n" * 99])
    return Plan(steps=[draw.events(PIECES) + chunked(draw.end(), end=False), Drip(rest, 3, 0.02)], end=End.HOLD)


def cut_events(draw: Draw) -> Plan:
    told = draw.some()
    return Plan(steps=[draw.events(told), 0.02], end=End.CLOSE, holds=CUT_STREAM, told=told)


def half_chunk(draw: Draw) -> Plan:
    """Whole events inside a chunk that breaks off."""
    told = draw.some()
    body = b"".join(draw.chunks(told))
    said = SSE_CHUNKED + b"%x\r\n%s" % (len(body) + 50, body)
    return Plan(steps=[said, 0.02], end=End.CLOSE, holds=CUT_STREAM, told=told)


def reset_events(draw: Draw) -> Plan:
    return Plan(steps=[draw.events(draw.some()), 0.02], end=End.RESET, holds=CUT_STREAM)


def silent_events(draw: Draw) -> Plan:
    told = draw.some()
    return Plan(steps=[draw.events(told)], end=End.HOLD, holds=LATE, told=told)


def endless_events(draw: Draw) -> Plan:
    told = draw.some()
    slow = Drip(chunked(b": OPENROUTER PROCESSING\n\n", end=False) * 99, 9, READ / 4)
    return Plan(steps=[draw.events(told), slow], end=End.CLOSE, holds=LATE, told=told)


def failed_events(draw: Draw) -> Plan:
    """An error event; what follows it comes, or drips, or never comes."""
    told = draw.some()
    failed = data({"id": f"gen-{draw.number}", "error": {"code": 429, "message": "busy"}, "choices": []})
    steps: list[Step] = [draw.events(told) + chunked(failed, end=False)]
    end = draw.random.choice([End.KEEP, End.CLOSE, End.RESET, End.HOLD])
    if end is End.KEEP:
        steps.append(chunked(chunk(usage=USAGE) + DONE))
    elif end is End.HOLD:
        steps.append(Drip(chunked(b": wait\n\n", end=False) * 50, 9, 0.05))
    return Plan(steps=steps, end=end, holds=frozenset({"RateLimitError"}), told=None if end is End.RESET else told)


def broken_event(draw: Draw) -> Plan:
    told = draw.some()
    broken = draw.random.choice([b'data: {"id":\n\n', b"data: [1]\n\n", b"data: " + b"[" * 100_000 + b"\n\n"])
    return Plan(steps=[draw.events(told) + chunked(broken)], holds=UNREADABLE, told=told)


def no_events(draw: Draw) -> Plan:
    """A whole response, though a stream was asked for."""
    return Plan(steps=[draw.reply()])


# -- in place of a stream of Responses ------------------------------------------------------------------------


def _event(kind: str, number: int = PIECES, **members: Any) -> bytes:
    return data({"type": f"response.{kind}", **members, "sequence_number": number})


def _said(draw: Draw, count: int) -> list[bytes]:
    about = {"output_index": 0, "item_id": "m", "content_index": 0}
    return [_event("output_text.delta", number, delta=text, **about) for number, text in enumerate(draw.texts[:count])]


def _response(draw: Draw, count: int, status: str = "completed", **more: Any) -> dict[str, Any]:
    part = {"type": "output_text", "text": "".join(draw.texts[:count]), "annotations": []}
    message = {"id": "m", "type": "message", "role": "assistant", "status": status, "content": [part]}
    return response(id=f"gen-{draw.number}", output=[message], status=status, **more)


def responses(draw: Draw) -> Plan:
    completed = _event("completed", response=_response(draw, PIECES)) + DONE
    return Plan(steps=[SSE_CHUNKED + chunked(*_said(draw, PIECES), completed)])


def failed_responses(draw: Draw) -> Plan:
    told = draw.some()
    error = {"code": "rate_limit_exceeded", "message": "no"}
    failed = _event("failed", response=_response(draw, told, "failed", error=error))
    said = SSE_CHUNKED + chunked(*_said(draw, told), failed, DONE)
    return Plan(steps=[said], holds=frozenset({"RateLimitError"}), told=told)


def cut_responses(draw: Draw) -> Plan:
    told = draw.some()
    said = SSE_CHUNKED + chunked(*_said(draw, told), end=False)
    return Plan(steps=[said, 0.02], end=End.CLOSE, holds=CUT_STREAM, told=told)


# -- the draw -------------------------------------------------------------------------------------------------

Fault = Callable[[Draw], Plan]
ANY: list[tuple[int, Fault]] = [
    *((1, fault) for fault in (cut_head, silent, paid, refused_inside, page, large_page, no_http, moved, moved_away)),
    (3, refused),
]
WHOLE: list[tuple[int, Fault]] = [
    *((2, fault) for fault in (early, goodbye, surplus, dripped, in_gzip)),
    *((1, fault) for fault in (endless, broken_gzip, cut_body, junk, enormous)),
    *ANY,
]
FAULTS: dict[str, list[tuple[int, Fault]]] = {
    "whole": [(20, fine), *WHOLE],
    "large": [(20, fine), (3, too_large), (2, stuck), *WHOLE],
    "stream": [
        (20, events),
        *((2, fault) for fault in (early_events, no_done, trailers, failed_events, half_chunk, cut_events)),
        *((1, fault) for fault in (reset_events, silent_events, endless_events, broken_event, no_events)),
        *ANY,
    ],
    "responses": [(12, responses), (2, failed_responses), (2, cut_responses), (1, refused), (1, silent)],
}


def plan(seed: int, number: int, times: int) -> Plan:
    """What is done to the request of this number when it comes for the so-manieth time."""
    draw = Draw(seed, number, times)
    weights, faults = zip(*FAULTS[KINDS[number % len(KINDS)]], strict=True)
    return draw.random.choices(faults, weights)[0](draw)
