# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What the two transports have in common."""

from __future__ import annotations

import time

from ..errors import APITimeoutError
from ..http import HttpRequest

__all__ = ["LAST_WORDS", "bare", "seconds_left", "too_long"]

LAST_WORDS = 0.1
"""Seconds to wait, after [DONE], for the end of the body that lets the connection be used again."""


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


def too_long(request: HttpRequest) -> APITimeoutError:
    """That the whole call took longer than it may."""
    return APITimeoutError(f"the call took longer than the {request.timeout.total:g} s it may take in all")


def bare(error: BaseException) -> BaseException:
    """A failure as a cause that may be kept and shown: without frames, whose variables hold keys and sockets."""
    found: BaseException | None = error
    seen: set[int] = set()
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        found.__traceback__ = None
        found = found.__cause__ or found.__context__
    return error
