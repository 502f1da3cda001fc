"""The soak: threads and tasks against a server that draws every fault at random: `python -m tests.behaviour.soak`.

Each request has a number, each whole response says it, and client and server count by it what was sent. It is a process
of its own, with one arena for the memory of all its threads: glibc gives each thread one, and those that hundreds of
threads leave behind grow for as long as one looks, whatever a program does.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import os
import random
import subprocess
import sys
import threading
import time
import traceback
from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any

from openrouter_sdk import AsyncOpenRouter, HttpRequest, OpenRouter, OpenRouterError, Timeout

from ..load.run import closed, sockets
from .scenario import ROOT
from .soak_faults import KINDS, READ, TOTAL, plan, texts, whole
from .soak_tools import get, listening, resident, server

KEY = "sk-or-v1-5ea1ed0fdeadbeef"
LARGE = "x" * 300_000
ROUND = 30.0  # seconds; after each, all is compared and counted
SETTLE = 15.0  # seconds for what was sent to reach the server, and for it to close
ANOMALIES = 50  # that are kept
KEPT = 0.2  # seconds: how well the limit of a call is kept
GROWTH = 8 * 1024  # KiB; what an allocator may keep
RACED = frozenset({"APIConnectionError", "RequestTimeoutError", "StreamInterruptedError"})
"""What a request gives that is sent in the moment in which the server closes the connection."""


@dataclass
class Soak:
    """What the client's side did and saw."""

    seed: int = 1
    seconds: float = 300.0
    threads: int = 200
    tasks: int = 2_000
    pause: float = 8.0
    """Seconds between the calls of one task, on average; those of a thread are a quarter of it."""

    calls: int = 0
    sent: int = 0
    """POSTs that we sent."""
    came: int = 0
    """POSTs that came."""
    unsure: int = 0
    """Those that were given up before they had reached the server: cancelled, or too late."""
    late: int = 0
    """Calls that took too long by themselves: the machine is shared."""
    raced: int = 0
    """Calls that met the end of a kept connection."""
    outcomes: dict[str, int] = field(default_factory=dict)
    longest: float = 0.0
    """Seconds beyond what a call may take, at most."""
    lag: float = 0.0
    """Seconds by which a sleep took longer than it should, at most: the machine is shared."""
    anomalies: list[str] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)
    """Resident memory in KiB after each round."""
    held: list[int] = field(default_factory=list)
    """Sockets after each round."""
    sockets_left: int = 0
    connections_left: int = 0
    tasks_left: int = 0
    threads_left: int = 0
    lines: int = 0
    """Printed or logged, and searched for the key."""

    def __post_init__(self) -> None:
        self.numbers = itertools.count()
        self.sends: Counter[int] = Counter()
        self.given_up: set[int] = set()
        self.until = 0.0

    @property
    def ending(self) -> bool:
        return time.monotonic() >= self.until

    def _count(self, outcome: str) -> None:
        self.outcomes[outcome] = self.outcomes.get(outcome, 0) + 1

    def faults(self) -> list[str]:
        """What should not be, in words."""
        left = {
            "sockets": self.sockets_left,
            "connections": self.connections_left,
            "tasks": self.tasks_left,
            "threads": self.threads_left,
        }
        found = [*self.anomalies, *(f"{count} {what} are left" for what, count in left.items() if count)]
        if not self.calls:
            found.append("nothing was done")
        if self.came + self.unsure != self.sent:
            found.append(f"{self.sent} POSTs were sent, {self.came} came, and {self.unsure} were given up before")
        if self.longest > KEPT + 2 * self.lag:  # which may come more than once in a call
            found.append(f"a call took {self.longest:.2f} s longer than it may, the machine at most {self.lag:.2f} s")
        if self.memory and self.grown > GROWTH:
            found.append(f"{self.grown} KiB more are in memory")
        return found

    @property
    def grown(self) -> int:
        """KiB, since the second round: the first one loads what is needed."""
        return self.memory[-1] - self.memory[min(1, len(self.memory) - 1)]

    def note(self, what: str) -> None:
        if len(self.anomalies) < ANOMALIES:
            self.anomalies.append(what)

    def look(self, text: str) -> None:
        """Search what is printed for the key."""
        self.lines += 1
        if KEY in text:
            self.note(f"the key is shown: {text[:200]!r}")

    def counts(self, request: HttpRequest) -> None:
        """The hook before each request."""
        self.sends[int(request.headers["x-number"])] += 1

    def asked(self, number: int) -> dict[str, Any]:
        kind = KINDS[number % len(KINDS)]
        words = f"Question {number}. {LARGE if kind == 'large' else ''}"
        said = {"input": words} if kind == "responses" else {"messages": [{"role": "user", "content": words}]}
        return {"model": "m", **said, "extra_headers": {"x-number": str(number)}}

    def options(self, url: str) -> dict[str, Any]:
        timeout = Timeout(connect=2 * TOTAL, read=READ, write=1.0, total=TOTAL)
        return {"base_url": url, "max_retries": 2, "timeout": timeout, "on_request": self.counts}

    # -- what came of a call --------------------------------------------------------------------------------

    def judge(self, number: int, began: float, heard: str, error: BaseException | None = None) -> None:
        """Compare what came with what the server had drawn."""
        seconds = time.monotonic() - began
        self.longest = max(self.longest, seconds - TOTAL)
        self.calls += 1
        name = "whole" if error is None else type(error).__name__
        self._count(name)
        if error is None:
            if heard != whole(number):
                self.note(f"{number} was told {heard!r}")
        elif isinstance(error, OpenRouterError):
            self._judge_error(number, heard, error)
        else:
            self.note(f"{number} raises {error!r}")
        self._judge_draw(number, name, heard, error)

    def _judge_error(self, number: int, heard: str, error: OpenRouterError) -> None:
        if number % 5 == 0:
            shown = traceback.TracebackException.from_exception(error, capture_locals=True)
            self.look("".join(shown.format()) + repr(error) + repr(vars(error)))
        kept = getattr(error.partial, "text", None) or heard
        if not whole(number).startswith(kept) or not kept.startswith(heard):
            self.note(f"{number} heard {heard!r}, and its error holds {kept!r}")

    def _judge_draw(self, number: int, name: str, heard: str, error: BaseException | None) -> None:
        sends = self.sends[number]
        drawn = [plan(self.seed, number, times + 1) for times in range(sends)]
        for times, early in enumerate(drawn[:-1]):
            if not early.again:
                self.note(f"{number} was sent {sends} times, though {early} came of time {times + 1}")
        last = drawn[-1]
        if name == "APITimeoutError":  # it may have come before the last request was sent
            self.given_up.add(number)
            self.late += name not in last.holds
        elif name in RACED and name not in last.holds:
            self.raced += 1
            self.given_up.add(number)
        elif name not in last.holds:
            self.note(f"{number} gives {name} ({error}), not {set(last.holds)}: {last}"[:600])
        elif error is not None and last.told is not None and name != "APITimeoutError":
            kept = getattr(getattr(error, "partial", None), "text", None) or ""
            if kept != "".join(texts(number)[: last.told]):
                self.note(f"{number} was told {last.told} pieces, and its {name} holds {kept!r}")

    def leaves(self, number: int) -> str:
        """Whether a caller leaves before the end, and how."""
        ways = ["stays"] * 17 + ["closes", "drops", "cancels"]
        return random.Random(f"{self.seed} caller {number}").choice(ways)

    def left(self, number: int, heard: str) -> None:
        self.calls += 1
        self._count("left")
        self.given_up.add(number)
        if not whole(number).startswith(heard):
            self.note(f"{number} heard {heard!r}")

    # -- threads --------------------------------------------------------------------------------------------

    def in_thread(self, client: OpenRouter, who: int) -> None:
        chance = random.Random(f"{self.seed} thread {who}")
        wait = chance.uniform(0, self.pause / 2)
        while not self.ending:
            time.sleep(max(0.0, min(wait, self.until - time.monotonic())))
            if self.ending:
                return
            self._call(client, next(self.numbers))
            wait = chance.uniform(0, self.pause / 2)

    def _call(self, client: OpenRouter, number: int) -> None:
        kind, began, heard = KINDS[number % len(KINDS)], time.monotonic(), ""
        try:
            if kind in ("whole", "large"):
                heard = client.chat.create(**self.asked(number)).text
            else:
                area = client.responses if kind == "responses" else client.chat
                way = self.leaves(number)
                stream = area.stream(**self.asked(number))
                if way == "drops":
                    for heard in stream.text:  # noqa: B007
                        break
                    return self.left(number, heard)
                with stream:
                    for piece in stream.text:
                        heard += piece
                        if way == "closes":
                            return self.left(number, heard)
                    heard = stream.final().text
        except Exception as error:
            return self.judge(number, began, heard, error)
        return self.judge(number, began, heard)

    # -- tasks ----------------------------------------------------------------------------------------------

    async def in_task(self, client: AsyncOpenRouter, who: int) -> None:
        chance = random.Random(f"{self.seed} task {who}")
        wait = chance.uniform(0, self.pause * 2)
        while not self.ending:
            await asyncio.sleep(max(0.0, min(wait, self.until - time.monotonic())))
            if self.ending:
                return
            number = next(self.numbers)
            if self.leaves(number) == "cancels":
                try:
                    async with asyncio.timeout(chance.uniform(0, 0.3)):
                        await self._call_async(client, number)
                except TimeoutError:
                    self.left(number, "")
            else:
                await self._call_async(client, number)
            wait = chance.uniform(0, self.pause * 2)

    async def _call_async(self, client: AsyncOpenRouter, number: int) -> None:
        kind, began, heard = KINDS[number % len(KINDS)], time.monotonic(), ""
        try:
            if kind in ("whole", "large"):
                heard = (await client.chat.create(**self.asked(number))).text
            else:
                area = client.responses if kind == "responses" else client.chat
                way = self.leaves(number)
                stream = area.stream(**self.asked(number))
                if way == "drops":
                    async for heard in stream.text:  # noqa: B007
                        break
                    return self.left(number, heard)
                async with stream:
                    async for piece in stream.text:
                        heard += piece
                        if way == "closes":
                            return self.left(number, heard)
                    heard = (await stream.final()).text
        except Exception as error:
            return self.judge(number, began, heard, error)
        return self.judge(number, began, heard)

    # -- all of it ------------------------------------------------------------------------------------------

    async def run(self, url: str) -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda loop, context: self.note(f"the loop says {context}"[:400]))
        before, ends = sockets(), time.monotonic() + self.seconds
        clock = asyncio.create_task(self._time())
        threading.Thread(target=self._time_in_thread, daemon=True).start()
        rounds = max(2, round(self.seconds / ROUND))
        with OpenRouter(KEY, **self.options(url)) as client:
            async with AsyncOpenRouter(KEY, **self.options(url)) as other:
                for turn in range(rounds):
                    self.until = time.monotonic() + (ends - time.monotonic()) / (rounds - turn)
                    await self._round(client, other, url)
                    self.memory.append(resident())
                    self.held.append(sockets() - before)
        clock.cancel()
        await asyncio.sleep(0.1)
        self.tasks_left = len(asyncio.all_tasks()) - 1
        self.sockets_left, self.connections_left = sockets() - before, await asyncio.to_thread(closed, url)
        self.threads_left = sum(thread.name.startswith("soak") for thread in threading.enumerate())

    async def _time(self) -> None:
        while True:
            began = time.monotonic()
            await asyncio.sleep(0.05)
            self.lag = max(self.lag, time.monotonic() - began - 0.05)

    def _time_in_thread(self) -> None:
        while not (self.memory and self.ending):
            began = time.monotonic()
            time.sleep(0.05)
            self.lag = max(self.lag, time.monotonic() - began - 0.05)

    async def _round(self, client: OpenRouter, other: AsyncOpenRouter, url: str) -> None:
        working = [
            threading.Thread(target=self.in_thread, args=(client, who), name=f"soak {who}")
            for who in range(self.threads)
        ]
        for thread in working:
            thread.start()
        await asyncio.gather(*(self.in_task(other, who) for who in range(self.tasks)))
        while any(thread.is_alive() for thread in working):
            await asyncio.sleep(0.05)
        await asyncio.to_thread(self._reconcile, url)

    def _reconcile(self, url: str) -> None:
        """Compare our count of POSTs with the server's, number by number."""
        until = time.monotonic() + SETTLE
        while True:
            told = get(f"{url}/counts")
            came = dict(told["posts"])
            sure = {number: count for number, count in self.sends.items() if number not in self.given_up}
            if all(came.get(number) == count for number, count in sure.items()) or time.monotonic() > until:
                break
            time.sleep(0.2)
        for number in came.keys() | self.sends.keys():
            ours, theirs = self.sends[number], came.get(number, 0)
            if theirs > ours or (theirs < ours - (number in self.given_up)):
                self.note(f"{number} was sent {ours} times, and came {theirs} times")
            self.unsure += max(0, ours - theirs)
        if told["mixed"]:
            self.note(f"the body of another request came with {told['mixed']}")
        self.sent += self.sends.total()
        self.came += sum(came.values())
        self.sends.clear()
        self.given_up.clear()
        get(f"{url}/forget")


def run(**sizes: Any) -> Soak:
    """Run it here, and give what was found."""
    found = Soak(**sizes)
    with server(found.seed) as url, listening(found):
        asyncio.run(found.run(url))
    return found


def soak(**sizes: Any) -> Soak:
    """Run it in a process of its own, and give what was found."""
    arguments = [f"--{name}={value}" for name, value in sizes.items()]
    done = subprocess.run(
        [sys.executable, "-m", "tests.behaviour.soak", "--json", *arguments],
        env={**os.environ, "MALLOC_ARENA_MAX": "1"},
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    found = Soak(**json.loads(done.stdout or "{}"))
    found.look(done.stdout + done.stderr)
    if done.stderr:
        found.note(f"printed: {done.stderr[-400:]}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    for name, default in (("seed", 1), ("seconds", 300.0), ("threads", 200), ("tasks", 2_000), ("pause", 8.0)):
        parser.add_argument(f"--{name}", type=type(default), default=default)
    parser.add_argument("--json", action="store_true", help="print all that was found")
    given = vars(parser.parse_args())
    as_json = given.pop("json")
    found = run(**given) if as_json else soak(**given)
    print(json.dumps(asdict(found)) if as_json else "\n".join([str(found), *found.faults()]))
    return 1 if found.faults() else 0


if __name__ == "__main__":
    raise SystemExit(main())
