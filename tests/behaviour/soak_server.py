"""The server of the soak, a process of its own: `python -m tests.behaviour.soak_server SEED`. It prints its port.

`GET /counts` tells how many POSTs of each number have come since it was asked last, and `GET /open` how many
connections are open.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import socket
import struct
import sys
from collections import Counter

from .soak_faults import Drip, End, Plan, plan

_NUMBER = re.compile(rb"\r\nx-number: (\d+)\r\n", re.IGNORECASE)
_LENGTH = re.compile(rb"\r\ncontent-length: (\d+)\r\n", re.IGNORECASE)
LINGER = 10.0  # seconds for a client to close what was closed
LONGEST = 1 << 20


class Connection:
    """One connection, and what is played on it."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, soak: Soak) -> None:
        self._reader, self._writer, self._soak = reader, writer, soak
        self._goodbye: tuple[float, bytes] | None = None

    async def serve(self) -> None:
        while (head := await self._head()) is not None:
            if head.startswith(b"GET"):
                await self._send(self._soak.told(head))
                continue
            number, times = self._soak.count(head)
            played = plan(self._soak.seed, number, times)
            if played.reads:
                await self._body(head, number)
            await self._play(played)
            if played.end is not End.KEEP:
                return await self._end(played.end)
            self._goodbye = played.goodbye
        return None

    async def _head(self) -> bytes | None:
        """The head of the next request; None after a goodbye."""
        if self._goodbye is None:
            return await self._reader.readuntil(b"\r\n\r\n")
        wait, words = self._goodbye
        try:
            return await asyncio.wait_for(self._reader.readuntil(b"\r\n\r\n"), wait)
        except TimeoutError:
            self._writer.write(words)
            await self._end(End.CLOSE)
            return None

    async def _body(self, head: bytes, number: int) -> None:
        length = _LENGTH.search(head)
        body = await self._reader.readexactly(int(length[1])) if length else b""
        if b"Question %d." % number not in body:
            self._soak.mixed.append(number)

    async def _play(self, played: Plan) -> None:
        for step in played.steps:
            if isinstance(step, float):
                await asyncio.sleep(step)
            elif isinstance(step, Drip):
                for start in range(0, len(step.data), step.size):
                    await self._send(step.data[start : start + step.size])
                    await asyncio.sleep(step.pause)
                    if self._reader.at_eof():
                        return
            else:
                await self._send(step)

    async def _send(self, data: bytes) -> None:
        self._writer.write(data)
        await self._writer.drain()

    async def _end(self, end: End) -> None:
        if end is End.RESET:
            sock = self._writer.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._writer.transport.abort()
            return
        if end is End.CLOSE:
            self._writer.write_eof()
        # What still comes counts: it was sent.
        rest = b""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LINGER):
                while data := await self._reader.read(65_536):
                    rest = (rest + data)[-LONGEST:]
        for head in re.findall(rb"POST [^\r\n]*(?:\r\n[^\r\n]+)*\r\n\r\n", rest):
            self._soak.count(head)


class Soak:
    """What came."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.posts: Counter[int] = Counter()
        self.mixed: list[int] = []
        """Numbers whose body was that of another request."""
        self.open = 0

    def count(self, head: bytes) -> tuple[int, int]:
        found = _NUMBER.search(head)
        number = int(found[1]) if found else -1
        self.posts[number] += 1
        return number, self.posts[number]

    def told(self, head: bytes) -> bytes:
        if b"/counts" in head.partition(b"\r\n")[0]:
            body = json.dumps({"posts": [*self.posts.items()], "mixed": self.mixed}).encode()
        elif b"/forget" in head.partition(b"\r\n")[0]:
            self.posts.clear()
            body = b"{}"
        else:
            body = json.dumps({"open": self.open}).encode()
        return b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        try:
            await Connection(reader, writer, self).serve()
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, OSError):
            pass
        finally:
            self.open -= 1
            writer.close()


async def main(seed: int) -> None:
    soak = Soak(seed)
    server = await asyncio.start_server(soak.serve, "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
