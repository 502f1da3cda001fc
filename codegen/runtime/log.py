# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What is logged: requests and responses by shape and size at level DEBUG, retries at INFO.

The logger is named after the package: `openrouter_sdk`, or what a vendored copy is called.

OPENROUTER_LOG=debug (or info) writes it to stderr without any set-up; OPENROUTER_LOG=body adds the bodies. Keys, and
values of headers that are not known to be harmless, are masked in all; without `body` no part of a prompt or a
response is logged.
"""

from __future__ import annotations

import logging
import os

from .http import HttpRequest, HttpResponse
from .secret import masked

__all__ = ["log_error", "log_request", "log_response", "log_retry", "logger"]

logger = logging.getLogger(__name__.partition("._runtime.")[0])

_WANTED = os.environ.get("OPENROUTER_LOG", "").strip().lower()
_LEVELS = {"info": logging.INFO, "debug": logging.DEBUG, "body": logging.DEBUG}
_BODIES = _WANTED == "body"

if _WANTED in _LEVELS:
    _handler = logging.StreamHandler()
    _handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
    logger.addHandler(_handler)
    logger.setLevel(_LEVELS[_WANTED])
elif _WANTED:
    logger.warning("OPENROUTER_LOG is one of %s, not %r: nothing is logged", ", ".join(_LEVELS), _WANTED)


def log_request(request: HttpRequest) -> None:
    """What is about to be sent."""
    if logger.isEnabledFor(logging.DEBUG):
        body = request.body if isinstance(request.body, bytes) else None
        size = "an upload" if request.body is not body else _size(body)
        logger.debug("-> %s %s %s%s", request.method, _url(request.url), size, _text(request, body))
        logger.debug("   headers %s", request.headers)


def log_response(request: HttpRequest, response: HttpResponse, seconds: float) -> None:
    """What came back."""
    if logger.isEnabledFor(logging.DEBUG):
        size = "a stream" if response.source is not None else _size(response.body)
        body = None if response.source is not None else response.body
        said = (
            response.status,
            request.method,
            _url(request.url),
            response.content_type,
            size,
            seconds,
            _text(request, body),
        )
        logger.debug("<- %s %s %s %s %s in %.3f s%s", *said)


def log_error(request: HttpRequest, error: BaseException) -> None:
    """What failed. The provider's message may repeat a prompt, so only the class of the error is logged."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug("!! %s %s %s%s", request.method, _url(request.url), type(error).__name__, _detail(error))


def log_retry(request: HttpRequest, error: BaseException, attempts: int, seconds: float) -> None:
    """That a request is sent again, and when."""
    said = (request.method, _url(request.url), seconds, type(error).__name__, attempts)
    logger.info("   %s %s again in %.2f s, after %s in attempt %d", *said)


def _detail(error: BaseException) -> str:
    return f": {masked(str(error))}" if _BODIES else ""


def _url(url: str) -> str:
    return masked(url) if _BODIES else url.partition("?")[0]


def _size(body: bytes | None) -> str:
    return "without a body" if body is None else f"{len(body):,} bytes"


def _text(request: HttpRequest, body: bytes | None) -> str:
    if not _BODIES or not body:
        return ""
    return "\n***" if request.secret else f"\n{masked(body.decode('utf-8', 'replace'))}"
