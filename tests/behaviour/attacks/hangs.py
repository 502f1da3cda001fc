"""C. Hangs: finalisers, proxies and servers that say nothing or read nothing, forks."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import threading
import warnings
from typing import Any

from openrouter_sdk import Timeout

from ..scenario import ROOT, World, url_of
from ..server import Do, Server
from ..wire import DONE, SSE_CHUNKED, chunk, chunked, error, http
from .attack import Attack, Caller, attack, in_thread, outcome
from .mixed_up import reply
from .places import created, row, secure, slow, through_proxy, timed

__all__ = ["HANGS", "HELLO"]

LARGE = "x" * 24_000_000  # more than the buffers of two sockets hold
HELLO = SSE_CHUNKED + chunked(chunk("Hello"), chunk(finish="stop"), DONE, end=False)
CONNECTED = b"HTTP/1.1 200 Connection established\r\n\r\n"
DRIPPED = slow(b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 99)
STUCK = Timeout(connect=0.5, read=5.0, write=0.5)
TOO_LARGE = http(error(413, "no"), "413 Payload Too Large", keep=True)


# -- finalisers -----------------------------------------------------------------------------------------------


async def dropped(caller: Caller, server: Server) -> str:
    """Streams in circles that only the collector frees, while others are more than the pool keeps places for."""

    async def opened() -> Any:
        stream = caller.client.chat.stream(model="m", messages=[])
        await (caller.await_(stream.__enter__()) if caller.world == "sync" else stream.__aenter__())
        return stream

    async def drop() -> None:
        circle = [await opened()]
        circle.append(circle)

    held = [await opened() for _ in range(101)]
    before = gc.get_threshold()
    gc.collect()
    gc.freeze()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        try:
            for turn in range(150):
                gc.set_threshold(5 + turn)
                await drop()
        finally:
            gc.set_threshold(*before)
            gc.unfreeze()
        gc.collect()
        await asyncio.sleep(0.05)
    for stream in held:
        await caller.await_(stream.close())
    return f"goes on, {await asyncio.to_thread(server.still_open)} open"


async def dropped_elsewhere(caller: Caller, server: Server) -> str:
    """The same, freed by another thread."""
    streams = [caller.client.chat.stream(model="m", messages=[]) for _ in range(20)]
    for stream in streams:
        await (caller.await_(stream.__enter__()) if caller.world == "sync" else stream.__aenter__())
    del stream
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        thread = threading.Thread(target=streams.clear)
        thread.start()
        await asyncio.to_thread(thread.join)
    return f"{await outcome(caller.create())}, {await asyncio.to_thread(server.still_open, pooled=1)} open"


# -- large requests -------------------------------------------------------------------------------------------


async def closed(caller: Caller) -> str:
    return (await timed(caller.await_(caller.client.close()), 0)).removeprefix("null, ")


async def uploaded(caller: Caller, server: Server) -> str:
    """A large request, and then the end of the client."""
    call = caller.create(messages=[{"role": "user", "content": LARGE}])
    came = await timed(call, 0.5)
    return f"{came}; closed {await closed(caller)}"


async def uploaded_file(caller: Caller, server: Server) -> str:
    """The same with a file."""

    async def upload() -> Any:
        return await caller.await_(caller.client.files.upload(file=("a.txt", LARGE.encode(), "text/plain")))

    came = await timed(upload(), 0.5)
    return f"{came}; closed {await closed(caller)}"


# -- a fork ---------------------------------------------------------------------------------------------------

FORKING = """
import asyncio, os, sys, threading, time
import urllib3, aiohttp
from openrouter_sdk import AsyncOpenRouter, OpenRouter

begun = threading.Event()
def slow(made):
    def make(self, *args, **options):
        begun.set()
        time.sleep(0.5)
        made(self, *args, **options)
    return make
urllib3.PoolManager.__init__ = slow(urllib3.PoolManager.__init__)
aiohttp.TCPConnector.__init__ = slow(aiohttp.TCPConnector.__init__)
asked = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
world, url = sys.argv[1:]
client = OpenRouter("k", base_url=url) if world == "sync" else AsyncOpenRouter("k", base_url=url)

def call():
    if world == "sync":
        return client.chat.create(**asked).text
    async def main():
        return (await client.chat.create(**asked)).text
    return asyncio.run(main())

thread = threading.Thread(target=call, daemon=True)
thread.start()
begun.wait(10)
child = os.fork()
if child == 0:
    os._exit(0 if call() == "Hello" else 1)
for _ in range(40):
    done, status = os.waitpid(child, os.WNOHANG)
    if done:
        break
    time.sleep(0.1)
else:
    os.kill(child, 9)
    os.waitpid(child, 0)
    status = "hangs"
thread.join(10)
print("child", status, end="")
"""


async def forked(world: World) -> str:
    """A program that forks while another of its threads opens the first connection."""
    path = os.pathsep.join(sys.path)
    with Server([(Do.REQUEST, reply("Hello"), Do.REQUEST, reply("Hello"))]) as server:
        program = await asyncio.create_subprocess_exec(
            sys.executable, "-c", FORKING, world, url_of(server),
            stdout=asyncio.subprocess.PIPE, cwd=ROOT, env={**os.environ, "PYTHONPATH": path},
        )  # fmt: skip
        said, _ = await program.communicate()
    return said.decode()


# -- the rows -------------------------------------------------------------------------------------------------

HANGS: list[Attack] = [
    attack(
        "C1",
        "streams that are dropped while 101 others are open, the collector at work at every step",
        "sync: the thread deadlocks with itself; async: 150 connections stay open",
        [(Do.REQUEST, HELLO, Do.HOLD)],
        dropped,
        "goes on, 0 open",
    ),
    attack(
        "C1",
        "twenty streams that another thread frees",
        "no fault was found",
        [*[(Do.REQUEST, HELLO, Do.HOLD)] * 20, (Do.REQUEST, reply("a"), Do.HOLD)],
        dropped_elsewhere,
        "a, 1 open",
    ),
    row(
        "C2",
        "a call by TLS through a proxy that works",
        "no fault was found",
        secure(Do.REQUEST, CONNECTED, Do.TLS, Do.REQUEST, reply("tunnelled"), play=created, proxied=True),
        "tunnelled, in time",
    ),
    row(
        "C2",
        "a proxy that does not answer CONNECT",
        "async: for ever",
        through_proxy((Do.REQUEST, Do.HOLD), timeout=STUCK),
        "APITimeoutError, in time",
    ),
    row(
        "C2",
        "a proxy that drips its answer to CONNECT",
        "for ever",
        through_proxy((Do.REQUEST, DRIPPED), timeout=STUCK),
        "APITimeoutError, in time",
    ),
    row(
        "C2",
        "a proxy, and nothing behind it: TLS is not answered",
        "no fault was found",
        through_proxy((Do.REQUEST, CONNECTED, Do.BYTES, Do.HOLD), timeout=STUCK),
        "APITimeoutError, in time",
    ),
    attack(
        "C2",
        "a server that stops reading a large request",
        "async: for ever",
        [(Do.HEADERS, Do.DEAF)],
        uploaded,
        "APITimeoutError, in time; closed in time",
        timeout=STUCK,
    ),
    attack(
        "C2",
        "a server that stops reading an upload",
        "async: for ever",
        [(Do.HEADERS, Do.DEAF)],
        uploaded_file,
        "APITimeoutError, in time; closed in time",
        timeout=STUCK,
    ),
    row(
        "C2",
        "the same by TLS",
        "async: told after 5.4 s, the limit for reading",
        secure(Do.TLS, Do.HEADERS, Do.DEAF, play=uploaded, timeout=STUCK),
        "APITimeoutError, in time; closed in time",
    ),
    attack(
        "C2",
        "413 before a large request was read, which is never read",
        "sync: lost after 5.1 s; async: for ever",
        [(Do.HEADERS, TOO_LARGE, Do.DEAF)],
        uploaded,
        "PayloadTooLargeError, in time; closed in time",
    ),
    row(
        "C2",
        "the same by TLS",
        "sync: lost after 5.1 s",
        secure(Do.TLS, Do.HEADERS, TOO_LARGE, Do.DEAF, play=uploaded),
        "PayloadTooLargeError, in time; closed in time",
    ),
    attack(
        "C2",
        "the same, for an upload",
        "async: for ever",
        [(Do.HEADERS, TOO_LARGE, Do.DEAF)],
        uploaded_file,
        "PayloadTooLargeError, in time; closed in time",
    ),
    row(
        "C6",
        "a fork while another thread opens the first connection",
        "sync: the child hangs",
        in_thread(forked),
        "child 0",
    ),
]
