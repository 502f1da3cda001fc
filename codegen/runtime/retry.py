# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""When a call is sent again. One generator decides; a driver for each world sends and sleeps for it."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Generator
from typing import Any, TypeVar
from urllib.parse import SplitResult, urljoin, urlsplit

import attrs

from .errors import OpenRouterError, error_for
from .http import Request, Response

__all__ = ["Send", "Sleep", "exchange"]

T = TypeVar("T")

FIRST_WAIT = 0.5
"""Seconds; the longest first wait, doubled with every try."""
LONGEST_WAIT = 8.0
"""Seconds; no wait of our own is longer."""
LONGEST_RETRY_AFTER = 60.0
"""Seconds; when the service asks for more, its error is raised at once, with the hint on it."""
MAX_REDIRECTS = 5


@attrs.frozen(eq=False)
class Send:
    """To the driver: send this and give back the response. `deadline` is on the clock of time.monotonic."""

    request: Request
    deadline: float | None


@attrs.frozen(eq=False)
class Sleep:
    """To the driver: wait, then the request is sent again."""

    seconds: float
    request: Request
    error: OpenRouterError


def exchange(request: Request, finish: Callable[[Request, Response, int, float], T]) -> Generator[Send | Sleep, Any, T]:
    """One call with its retries. `finish` makes a result of a response, or raises the error that it is."""
    started = time.monotonic()
    deadline = None if request.timeout.total is None else started + request.timeout.total
    attempts = redirects = 0
    while True:
        attempts += 1
        try:
            response = yield Send(request, deadline)
            while response.status in (301, 302, 303, 307, 308) and "location" in response.headers:
                redirects += 1
                request = _redirected(request, response, redirects)
                response = yield Send(request, deadline)
            return finish(request, response, attempts, time.monotonic() - started)
        except OpenRouterError as error:
            error.attempts = attempts
            wait = _wait(error, attempts, request.max_retries)
            if wait is None or (deadline is not None and time.monotonic() + wait >= deadline):
                raise
            again = Sleep(wait, request, error)
        yield again


def _wait(error: OpenRouterError, attempts: int, max_retries: int) -> float | None:
    """Seconds until the next try, or None to give up."""
    if not error.retryable or attempts > max_retries:
        return None
    if error.retry_after is not None:
        return error.retry_after if error.retry_after <= LONGEST_RETRY_AFTER else None
    return random.uniform(0, min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempts - 1)))


def _port(address: SplitResult) -> int:
    return address.port or (443 if address.scheme == "https" else 80)


def _redirected(request: Request, response: Response, redirects: int) -> Request:
    """The request that a redirect asks for: anything to the same host, to another only GET and without the key."""
    try:
        target = urljoin(request.url, response.headers["location"])
        old, new = urlsplit(request.url), urlsplit(target)
        ports = (_port(old), _port(new))
        same_host = old.hostname == new.hostname and (ports == (80, 443) or ports[0] == ports[1])
        same_host = same_host and new.scheme in (old.scheme, "https")
    except ValueError as error:
        raise error_for(response.status, f"a redirect to no address: {error}", response.headers) from None
    headers = request.headers
    if new.scheme not in ("http", "https") or redirects > MAX_REDIRECTS or not (same_host or request.method == "GET"):
        why = (
            "too many redirects"
            if redirects > MAX_REDIRECTS
            else f"a redirect to {new.scheme}://{new.netloc} is not followed"
        )
        raise error_for(response.status, why, response.headers)
    if not same_host:
        headers = {name: value for name, value in headers.items() if name not in ("authorization", "cookie")}
    if response.status == 303 and request.method != "GET":
        headers = {name: value for name, value in headers.items() if name != "content-type"}
        return attrs.evolve(request, url=target, headers=headers, method="GET", body=None)
    return attrs.evolve(request, url=target, headers=headers)
