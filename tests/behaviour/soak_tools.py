"""What the soak looks at besides its calls: memory, what is logged, what nobody catches; and its server."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import json
import logging
import subprocess
import sys
import threading
import urllib.request
import warnings
from collections.abc import Iterator
from typing import Any, Protocol
from unittest.mock import patch

from ..load.run import memory
from .scenario import ROOT

__all__ = ["get", "listening", "resident", "server"]


class Listener(Protocol):
    """Who is told of it."""

    def note(self, what: str) -> None: ...

    def look(self, text: str) -> None: ...


def resident() -> int:
    """Resident memory in KiB, without what the allocator keeps for later."""
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):  # not glibc
        ctypes.CDLL(None).malloc_trim(0)
    return memory()


def get(url: str) -> Any:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(url, timeout=10) as response:
        return json.load(response)


class _Heard(logging.Handler):
    """Searches all that is logged for the key; a warning is an anomaly."""

    def __init__(self, soak: Listener) -> None:
        super().__init__(logging.DEBUG)
        self._soak = soak

    def emit(self, record: logging.LogRecord) -> None:
        text = self.format(record)
        self._soak.look(text)
        if record.levelno >= logging.WARNING:
            self._soak.note(f"logged: {text[:400]}")


@contextlib.contextmanager
def listening(soak: Listener) -> Iterator[None]:
    """Everything that is logged, or raised where nobody catches it."""

    def unraisable(args: Any) -> None:
        threading.Thread(target=soak.note, args=(f"unraisable: {args!r}"[:400],)).start()  # the stack may be full

    root = logging.getLogger()
    handler, level = _Heard(soak), root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with (
            warnings.catch_warnings(),
            patch.object(sys, "unraisablehook", unraisable),
            patch.object(threading, "excepthook", unraisable),
        ):
            warnings.simplefilter("ignore", ResourceWarning)  # of the streams that a caller drops
            yield
    finally:
        root.removeHandler(handler)
        root.setLevel(level)


@contextlib.contextmanager
def server(seed: int) -> Iterator[str]:
    """The far end, in a process of its own; gives the base URL."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.behaviour.soak_server", str(seed)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}/api/v1"
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()
