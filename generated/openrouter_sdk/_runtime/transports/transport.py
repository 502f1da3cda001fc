# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What the two transports have in common."""

from __future__ import annotations

import select
import time
from collections.abc import Iterator
from types import FrameType
from typing import Any, NoReturn
from urllib.parse import urlsplit

from ..errors import APIConnectionError, APITimeoutError
from ..http import HttpRequest

__all__ = [
    "ARRIVED",
    "DRAIN_SECONDS",
    "PIECE",
    "bare",
    "bare_interruption",
    "countable",
    "interim",
    "is_readable",
    "raise_own",
    "seconds_left",
    "slices",
    "too_long",
]

PIECE = 65_536
"""Bytes to read or send at once."""
DRAIN_SECONDS = 0.1
"""Seconds to wait, after [DONE], for the end of the body: only then can the connection be reused."""
ARRIVED = 8_388_608
"""Bytes to read of what had arrived when a response failed: it was paid for."""


def is_readable(sock: Any) -> bool:
    """Whether a socket is readable, at its end too."""
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(sock, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock], [], [], 0)[0])  # Windows, where it takes any socket


def countable(seconds: float) -> float | None:
    """None, no limit, in place of more seconds than a socket or a loop can count."""
    return seconds if seconds < 1e6 else None


def seconds_left(deadline: float | None, request: HttpRequest) -> float:
    """Seconds until the deadline.

    Raises:
        APITimeoutError: It has passed.
    """
    if deadline is None:
        return float("inf")
    left = deadline - time.monotonic()
    if left <= 0:
        raise too_long(request)
    return left


def interim(raw: Any, request: HttpRequest) -> APIConnectionError | None:
    """The error for an interim response (1xx) that a library took for the final one; its connection is closed."""
    if not 100 <= raw.status < 200:
        return None
    raw.close()
    what = f"the response from {urlsplit(request.url).netloc} can't be distinguished from an interim one"
    return APIConnectionError(f"{what}: {raw.status} {raw.reason}", retryable=request.idempotent)


def slices(data: bytes) -> Iterator[bytes]:
    """The bytes in pieces, without copying them."""
    view = memoryview(data)
    return (view[start : start + PIECE] for start in range(0, len(data), PIECE))  # type: ignore[misc]


def too_long(request: HttpRequest) -> APITimeoutError:
    """The error for a call that took longer than `Timeout.total`."""
    return APITimeoutError(f"the call took longer than the {request.timeout.total:g} s it may take in all")


def bare(error: BaseException) -> BaseException:
    """The exception, to be chained as a cause: without tracebacks, whose frames hold keys and sockets.

    An exception that the caller was already handling, and that is its context, keeps its traceback.
    """
    above: set[FrameType] = set()
    frame = None if error.__traceback__ is None else error.__traceback__.tb_frame.f_back
    while frame is not None:
        above.add(frame)
        frame = frame.f_back
    found: BaseException | None = error
    seen: set[int] = set()
    while found is not None and id(found) not in seen:
        if found.__traceback__ is not None and found.__traceback__.tb_frame in above:
            break
        seen.add(id(found))
        found.__traceback__ = None
        found = found.__cause__ or found.__context__
    return error


def bare_interruption(error: BaseException) -> None:
    """Drop the traceback of what ends a call from outside: a cancellation, Ctrl-C. That of a bug is kept."""
    if not isinstance(error, Exception):
        bare(error)


def raise_own(failure: Exception, error: BaseException) -> NoReturn:
    """Raise the caller's own error from reading a body, in place of the connection error that it caused."""
    bare(error)
    cause, context = failure.__cause__, failure.__context__
    try:
        raise failure
    finally:
        failure.__cause__, failure.__context__ = cause, context
