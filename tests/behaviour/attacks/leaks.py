"""What an error, a repr or a log shows of a secret."""

from __future__ import annotations

import contextlib
import logging
import traceback
from collections.abc import Awaitable, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

from openrouter_sdk._runtime import log

from .attack import KEY

__all__ = ["logged", "shown_by", "told"]

TESTS = str(Path(__file__).parents[2])
NOTHING = "shows nothing"


def shown_by(error: BaseException, *secrets: str) -> str:
    """Where a secret is shown: in the error's words, or by a local variable of any frame that is not the caller's.

    As rich, structlog and `pytest -l` show them: with the errors that it came from.
    """
    words = [str(error), repr(error), "".join(traceback.format_exception(error))]
    found = ["the words"] if any(secret in text for text in words for secret in secrets) else []
    waiting: list[traceback.TracebackException | None] = [
        traceback.TracebackException.from_exception(error, capture_locals=True)
    ]
    while waiting:
        one = waiting.pop()
        if one is None:
            continue
        for frame in one.stack:
            for name, value in (frame.locals or {}).items():
                if not frame.filename.startswith(TESTS) and any(secret in value for secret in secrets):
                    found.append(f"{Path(frame.filename).stem}.{frame.name}: {name}")
        waiting += [one.__cause__, None if one.__suppress_context__ else one.__context__]
    return ", ".join(found) or NOTHING


async def told(call: Awaitable[Any], *secrets: str) -> str:
    """The error that a call gives, and where that shows a secret."""
    try:
        await call
    except BaseException as error:
        return f"{type(error).__name__} {shown_by(error, *(secrets or (KEY,)))}"
    return "no error"


@contextlib.contextmanager
def logged(bodies: bool = False) -> Iterator[list[str]]:
    """What is logged at level DEBUG, as OPENROUTER_LOG=debug or =body has it."""
    lines: list[str] = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(record.getMessage())

    handler, level = Handler(), log.logger.level
    log.logger.addHandler(handler)
    log.logger.setLevel(logging.DEBUG)
    try:
        with patch.object(log, "_BODIES", bodies):
            yield lines
    finally:
        log.logger.removeHandler(handler)
        log.logger.setLevel(level)
