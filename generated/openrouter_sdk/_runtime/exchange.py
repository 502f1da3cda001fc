# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""One call with its hooks, retries and redirects. A generator decides; a driver for each world does what it yields."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Generator
from typing import Any, TypeVar

from .errors import OpenRouterError
from .http import Hook, HttpRequest, HttpResponse, Send, Sleep, Step
from .log import log_error, log_request, log_response, log_retry
from .redirects import is_redirect, redirected
from .settings import Settings, checked_headers

__all__ = ["Finish", "exchange"]

T = TypeVar("T")
Finish = Callable[[HttpRequest, HttpResponse, int, float], T]
"""Turns a response, with the attempts and the seconds it took, into a result, or raises its error."""

FIRST_WAIT = 0.5
"""Seconds; the longest first wait, doubled with every try."""
LONGEST_WAIT = 8.0
"""Seconds; no wait of our own is longer."""
LONGEST_RETRY_AFTER = 60.0
"""Seconds; when the service asks for more, its error is raised at once, with the hint on it."""


def exchange(
    request: HttpRequest, settings: Settings, key: Callable[[], Any] | None, finish: Finish[T]
) -> Generator[Step, Any, T]:
    """Send a request until there is a result, or an error that another try would not fix.

    Args:
        request: What to send.
        settings: For the hooks.
        key: A callable that is asked for the key before each try; None where the request has all it needs.
        finish: See `Finish`.
    """
    started = time.monotonic()
    deadline = None if request.timeout.total is None else started + request.timeout.total
    attempts = redirects = 0
    while True:
        attempts += 1
        try:
            if key is not None:
                request.headers["authorization"] = settings.bearer((yield Hook(key)))
            response = yield from _sent(request, settings, deadline)
            while is_redirect(response):
                redirects += 1
                request = redirected(request, response, redirects)
                response = yield from _sent(request, settings, deadline)
            return finish(request, response, attempts, time.monotonic() - started)
        except OpenRouterError as error:
            error.attempts = attempts
            wait = wait_before(error, attempts, request)
            if wait is None or (deadline is not None and time.monotonic() + wait >= deadline):
                raise
            failure = error
        log_retry(request, failure, attempts, wait)
        if settings.on_retry is not None:
            yield Hook(settings.on_retry, request, failure, wait)
        del failure  # its traceback holds this frame: a cycle
        yield Sleep(wait)


def _sent(request: HttpRequest, settings: Settings, deadline: float | None) -> Generator[Step, Any, HttpResponse]:
    """The response to one request, with the hooks and the log around it."""
    if settings.on_request is not None:
        yield Hook(settings.on_request, request)
        checked_headers(request.headers, "headers after on_request")
    log_request(request)
    started = time.monotonic()
    try:
        response: HttpResponse = yield Send(request, deadline)
    except OpenRouterError as error:
        log_error(request, error)
        raise
    log_response(request, response, time.monotonic() - started)
    if settings.on_response is not None:
        try:
            yield Hook(settings.on_response, request, response)
        except BaseException:
            if response.source is not None:
                response.source.abandon()
            raise
    return response


def wait_before(error: OpenRouterError, attempts: int, request: HttpRequest) -> float | None:
    """Seconds until the next try, or None to give up."""
    if not error.retryable or attempts > request.max_retries or not request.repeatable:
        return None
    if error.retry_after is not None:
        return error.retry_after if error.retry_after <= LONGEST_RETRY_AFTER else None
    return random.uniform(0, min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(attempts - 1, 30)))
