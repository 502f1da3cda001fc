"""What a scenario is, how it starts a program, and how it hears complaints that nobody raises."""

from __future__ import annotations

import contextlib
import gc
import os
import re
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from unittest.mock import patch

import openrouter_sdk._runtime.exchange as exchange

from .case import Facts
from .server import Do, Server

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 20.0  # seconds for a program that should end within a few
World = Literal["sync", "async"]
MODES = {"": (), "strict": ("-X", "dev", "-W", "error")}
"""How a program is run: as it is, and with all of Python's checks and warnings as errors."""


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """What happens to a client or a stream in its life, and what must hold."""

    row: str
    """The kind."""
    did: str
    """What happens, in words."""
    holds: str
    """What must hold, in words."""
    play: Callable[[World], Facts]
    """Lets it happen and tells what came of it."""
    expect: Facts
    only: Mapping[str, Facts] = field(default_factory=dict)
    """What is different in one world, because the library below takes it differently."""
    worlds: Sequence[World] = ("sync", "async")

    def expected(self, world: World) -> Facts:
        return {**self.expect, **self.only.get(world, {})}

    def facts(self, world: World) -> Facts:
        """What came of it, without the proxies of this machine and without long waits between tries."""
        kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        with patch.dict(os.environ, kept, clear=True), patch.object(exchange, "FIRST_WAIT", 0.01):
            return self.play(world)


def url_of(server: Server) -> str:
    scheme = "https" if Do.TLS in server.scripts[0] else "http"
    return f"{scheme}://127.0.0.1:{server.port}/api/v1"


# -- programs -------------------------------------------------------------------------------------------------


def started(name: str, server: Server, *flags: str) -> subprocess.Popen[str]:
    """A program of children.py, at work against the server."""
    return subprocess.Popen(
        [sys.executable, *flags, "-m", "tests.behaviour.children", name, url_of(server)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "generated"), str(ROOT)))},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@contextlib.contextmanager
def running(name: str, server: Server, *flags: str) -> Iterator[subprocess.Popen[str]]:
    """The same, to talk with while it runs. It is killed when that takes too long."""
    process = started(name, server, *flags)
    watch = threading.Timer(PATIENCE, process.kill)
    watch.start()
    try:
        yield process
    finally:
        watch.cancel()


def ended(process: subprocess.Popen[str]) -> tuple[int | str, str, str]:
    """Its exit code, or that it hangs, and what it said on its two outputs."""
    try:
        out, said = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        out, said = process.communicate()
        return "hangs", out, said
    return process.returncode, out, said


def said_in(text: str) -> list[str]:
    """What a program said on stderr, without where that was: warnings and the last lines of tracebacks."""
    around = ("Exception ignored in", "Traceback ", "ResourceWarning: Enable tracemalloc", "KeyboardInterrupt")
    lines = [re.sub(r"^\S+:\d+: ", "", line) for line in text.splitlines() if line[:1].strip()]
    return [line for line in lines if not line.startswith(around)]


def asleep(process: subprocess.Popen[str], server: Server) -> bool:
    """Wait until the program has made its request and waits itself; whether that came to pass."""

    def state() -> tuple[str, ...]:
        fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
        return fields[0], *fields[11:13]  # running or sleeping, and the CPU time that it had

    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        before = state()
        time.sleep(0.1)
        if server.requests and before[0] == "S" and state() == before:
            return True
    return False


# -- complaints -----------------------------------------------------------------------------------------------


@contextlib.contextmanager
def complaints() -> Iterator[list[str]]:
    """What is in the list after the block: its warnings, and errors that nobody could raise, as those of finalisers."""
    heard: list[str] = []

    def unraisable(args: Any) -> None:
        heard.append(f"{args.exc_type.__name__}: {args.exc_value}")

    with (
        warnings.catch_warnings(record=True) as warned,
        patch.object(sys, "unraisablehook", unraisable),
        patch.object(threading, "excepthook", unraisable),
    ):
        warnings.simplefilter("always")
        yield heard
        gc.collect()
        heard += [f"{each.category.__name__}: {each.message}" for each in warned]
