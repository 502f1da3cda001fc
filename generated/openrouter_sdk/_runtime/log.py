# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What is logged: requests and answers by shape and size, at level DEBUG.

The logger is named after the package: `openrouter_sdk`, or what a vendored copy is called.

OPENROUTER_LOG=debug writes it to stderr without any set-up; OPENROUTER_LOG=body adds the bodies. Keys are
masked in both; without `body` no word of a prompt or an answer is logged.
"""

from __future__ import annotations

import logging
import os
import re

from .http import Request, Response

__all__ = ["log_error", "log_request", "log_response", "logger"]

logger = logging.getLogger(__name__.partition("._runtime.")[0])

_WANTED = os.environ.get("OPENROUTER_LOG", "").strip().lower()
_BODIES = _WANTED == "body"
_KEY = re.compile(r"sk-[A-Za-z0-9_-]{6,}")
_SECRET_HEADERS = re.compile(r"authorization|cookie|key|token|secret", re.IGNORECASE)

if _WANTED in ("debug", "body"):
    _handler = logging.StreamHandler()
    _handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
    logger.addHandler(_handler)
    logger.setLevel(logging.DEBUG)


def log_request(request: Request) -> None:
    """What is about to be sent."""
    if logger.isEnabledFor(logging.DEBUG):
        headers = {name: "***" if _SECRET_HEADERS.search(name) else value for name, value in request.headers.items()}
        logger.debug("-> %s %s %s%s", request.method, _url(request.url), _size(request.body), _text(request.body))
        logger.debug("   headers %s", headers)


def log_response(request: Request, response: Response, seconds: float) -> None:
    """What came back."""
    if logger.isEnabledFor(logging.DEBUG):
        size = "a stream" if response.source is not None else _size(response.body)
        body = None if response.source is not None else response.body
        said = (response.status, request.method, _url(request.url), response.content_type, size, seconds, _text(body))
        logger.debug("<- %s %s %s %s %s in %.3f s%s", *said)


def log_error(request: Request, error: BaseException) -> None:
    """What failed. The provider's own words may repeat a prompt, so only the kind of the failure is told."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug("!! %s %s %s%s", request.method, _url(request.url), type(error).__name__, _detail(error))


def _detail(error: BaseException) -> str:
    return f": {_KEY.sub('sk-***', str(error))}" if _BODIES else ""


def _url(url: str) -> str:
    return url.partition("?")[0] if not _BODIES else url


def _size(body: bytes | None) -> str:
    return "without a body" if body is None else f"{len(body):,} bytes"


def _text(body: bytes | None) -> str:
    return f"\n{_KEY.sub('sk-***', body.decode('utf-8', 'replace'))}" if _BODIES and body else ""
