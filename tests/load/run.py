"""The loads. Each returns what it counted; a wrong chunk is an AssertionError."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from openrouter_sdk import AsyncOpenRouter, OpenRouter

from .server import CHUNKS

TIME_WAIT = "06"


class Load(NamedTuple):
    """What a load did and what it left."""

    done: int
    """Streams or calls."""
    held: int
    """Streams that the server had open at once, at most."""
    checked: int
    """Chunks whose number was compared."""
    memory_before: int
    """Resident memory in KiB, after a warm-up."""
    memory_after: int
    sockets_left: int
    connections_left: int
    """Those to the server that the kernel has not closed on both sides."""
    tasks_left: int
    seconds: float


@contextmanager
def server() -> Iterator[str]:
    """The far end, in a process of its own; gives the base URL."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.load.server"],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parent.parent.parent,
    )
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}/api/v1"
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def sockets() -> int:
    """The sockets that this process has open."""
    found = 0
    for name in os.listdir("/proc/self/fd"):
        with suppress(FileNotFoundError):  # the listing's own descriptor, gone by now
            found += os.readlink(f"/proc/self/fd/{name}").startswith("socket:")
    return found


def connections(url: str) -> int:
    """Connections to the server, from the kernel's table; those that only wait for late packets do not count."""
    port = f":{urlsplit(url).port:04X}"
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    return sum(row[2].endswith(port) and row[3] != TIME_WAIT for row in rows)


def closed(url: str) -> int:
    """As `connections`, once the server has taken leave."""
    until = time.monotonic() + 5
    while (found := connections(url)) and time.monotonic() < until:
        time.sleep(0.02)
    return found


def most(client: OpenRouter) -> int:
    """How many streams the server had open at once, at most."""
    found: int = client.request("GET", "/most")["most"]
    return found


def memory() -> int:
    """Resident memory in KiB."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024


def _body(number: int) -> dict[str, Any]:
    return {"model": "m", "messages": [{"role": "user", "content": str(number)}]}


def _check(number: int, pieces: list[str]) -> int:
    assert pieces == [f"{number}:{index} " for index in range(CHUNKS)]
    return CHUNKS


def async_streams(url: str, streams: int, rounds: int = 1) -> Load:
    """That many streams open at once on one async client."""

    async def one(client: AsyncOpenRouter, number: int) -> int:
        pieces = []
        async with client.chat.stream(**_body(number), extra_body={"meet": streams}) as stream:
            async for chunk in stream:
                assert chunk.id == f"gen-{number}"
                pieces.append(chunk.choices[0].delta.content or "")
        return _check(number, pieces)

    async def run() -> Load:
        before_sockets, started = sockets(), time.monotonic()
        async with AsyncOpenRouter("k", base_url=url, max_retries=0) as client:
            await asyncio.gather(*(one(client, number) for number in range(streams)))
            before = memory()
            checked = 0
            for turn in range(rounds):
                checked += sum(await asyncio.gather(*(one(client, turn * streams + n) for n in range(streams))))
            after = memory()
        await asyncio.sleep(0.05)
        tasks = len(asyncio.all_tasks()) - 1
        left = sockets() - before_sockets
        took = time.monotonic() - started
        with OpenRouter("k", base_url=url) as other:
            held = most(other)
        return Load(streams * rounds, held, checked, before, after, left, closed(url), tasks, took)

    return asyncio.run(run())


def threads(url: str, count: int, each: int) -> Load:
    """That many threads on one sync client, calls and streams in turn."""
    before_sockets, started = sockets(), time.monotonic()
    checked: list[int] = []
    failed: list[BaseException] = []

    def work(client: OpenRouter, thread: int) -> None:
        try:
            for turn in range(each):
                number = thread * each + turn
                if turn % 2:
                    assert client.chat.create(**_body(number)).text == str(number)
                    continue
                with client.chat.stream(**_body(number)) as stream:
                    checked.append(_check(number, list(stream.text)))
        except BaseException as error:
            failed.append(error)

    with OpenRouter("k", base_url=url, max_retries=0) as client:
        before = memory()
        running = [threading.Thread(target=work, args=(client, number)) for number in range(count)]
        for thread in running:
            thread.start()
        for thread in running:
            thread.join()
        after, held = memory(), most(client)
    assert failed == []
    left, took = sockets() - before_sockets, time.monotonic() - started
    return Load(count * each, held, sum(checked), before, after, left, closed(url), 0, took)


def calls(url: str, count: int) -> Load:
    """That many calls, one after the other, on one client."""
    before_sockets, started = sockets(), time.monotonic()
    with OpenRouter("k", base_url=url, max_retries=0) as client:
        for number in range(min(2_000, count // 2)):
            client.chat.create(**_body(number))
        before = memory()
        for number in range(count):
            assert client.chat.create(**_body(number)).text == str(number)
        after = memory()
    left, took = sockets() - before_sockets, time.monotonic() - started
    return Load(count, 0, count, before, after, left, closed(url), 0, took)
