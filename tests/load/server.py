"""The far end of the load: answers with numbers of the caller's choice, so that a mixed-up chunk shows.

A stream whose request says `"meet": 2000` stops in its middle until so many are open. `GET /most` tells how many were
open at once, at most, since it was asked last.
"""

from __future__ import annotations

import asyncio
import json
import re

CHUNKS = 20
WAIT = 120
"""Seconds after which a stream no longer waits for the others."""


class Streams:
    """How many are open, and were at once."""

    def __init__(self) -> None:
        self.open = self.most = 0
        self._met = asyncio.Event()

    def enter(self, meet: int) -> asyncio.Event:
        """One more is open; gives the event that so many are."""
        met = self._met
        self.open += 1
        self.most = max(self.most, self.open)
        if self.open >= meet:
            met.set()
            self._met = asyncio.Event()
        return met

    def told(self) -> bytes:
        most, self.most = self.most, self.open
        return b'{"most": %d}' % most


streams = Streams()


def chunk(number: str, index: int) -> bytes:
    finish = "stop" if index == CHUNKS - 1 else None
    choice = {"index": 0, "delta": {"role": "assistant", "content": f"{number}:{index} "}, "finish_reason": finish}
    event = {"id": f"gen-{number}", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    return b"data: " + json.dumps(event).encode() + b"\n\n"


def whole(number: str) -> bytes:
    message = {"role": "assistant", "content": number}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    answer = {"id": f"gen-{number}", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
    return json.dumps(answer).encode()


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            if head.startswith(b"GET"):
                await send(writer, streams.told())
                continue
            length = re.search(rb"content-length: (\d+)", head.lower())
            assert length is not None
            body = json.loads(await reader.readexactly(int(length[1])))
            number = body["messages"][0]["content"]
            if not body.get("stream"):
                await send(writer, whole(number))
                continue
            met = streams.enter(body.get("meet", 0))
            try:
                await stream(writer, number, met)
            finally:
                streams.open -= 1
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


async def send(writer: asyncio.StreamWriter, answer: bytes) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ")
    writer.write(b"%d\r\n\r\n%s" % (len(answer), answer))
    await writer.drain()


async def stream(writer: asyncio.StreamWriter, number: str, met: asyncio.Event) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
    for index in range(CHUNKS):
        if index == CHUNKS // 2:
            async with asyncio.timeout(WAIT):
                await met.wait()
        piece = chunk(number, index)
        if index == CHUNKS - 1:
            piece += b"data: [DONE]\n\n"
        # In two HTTP chunks, so that no event arrives whole.
        for part in (piece[:40], piece[40:]):
            writer.write(b"%x\r\n%s\r\n" % (len(part), part))
            await writer.drain()
        await asyncio.sleep(0.001)
    writer.write(b"0\r\n\r\n")
    await writer.drain()


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
