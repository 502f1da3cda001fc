"""A server that answers with recorded exchanges, cut into pieces as told, and keeps the bodies it was sent."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

__all__ = ["Replay", "bytes_of", "replaying", "serving"]

# What the transport itself decides, since the recorded body is sent anew.
_OWN_HEADERS = ("content-type", "content-length", "transfer-encoding", "content-encoding", "connection")


class Replay:
    """Answers `/<name of the exchange>/<way of cutting>/...`; the ways are `whole`, `event` and a number of bytes.

    Three things no recording has may be added to an exchange: `pause`, seconds after each piece, and for a response in
    pieces `stays_open`, where its end never comes, and `breaks`, where the connection is closed in its place.
    """

    def __init__(self, exchanges: Mapping[str, Mapping[str, Any]]) -> None:
        self.exchanges = exchanges
        self.bodies: dict[str, bytes] = {}
        """By the name of the exchange, the last body that came for it."""
        self.url = ""

    def at(self, name: str, cut: str = "whole") -> str:
        """The base URL below which this exchange is the response to everything."""
        return f"{self.url}/{name}/{cut}"

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                lengths = [line for line in head.lower().split("\r\n") if line.startswith("content-length:")]
                body = await reader.readexactly(int(lengths[0].partition(":")[2])) if lengths else b""
                _, name, cut, *_ = head.split(" ")[1].split("/")
                self.bodies[name] = body
                exchange = self.exchanges[name]
                for piece in _pieces(exchange, cut):
                    writer.write(piece)
                    await writer.drain()
                    # Even 0 is enough for a client in this loop to read the piece before the next one is sent.
                    await asyncio.sleep(exchange.get("pause", 0))
                if exchange.get("breaks"):
                    return
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()


def _pieces(exchange: Mapping[str, Any], cut: str) -> Iterator[bytes]:
    """The bytes of a response, in the pieces that are written one by one."""
    headers = {
        name: value for name, value in (exchange["response_headers"] or {}).items() if name.lower() not in _OWN_HEADERS
    }
    if exchange["response_sse"] is not None:
        headers["content-type"] = "text/event-stream"
        body = exchange["response_sse"].encode()
    elif "response_binary" in exchange:
        headers["content-type"] = exchange["response_content_type"]
        body = bytes_of(exchange)
    else:
        headers["content-type"] = exchange["response_content_type"]
        # What keeps the connection alive while the model works: blank lines of nine spaces.
        space = (("\n" + 9 * " " + "\n") * (exchange.get("response_leading_whitespace") or 0)).encode()
        page = exchange.get("response_text")  # what was neither JSON nor a stream
        text = page or json.dumps(exchange["response_json"], ensure_ascii=False)
        body = space[: exchange.get("response_leading_whitespace") or 0] + text.encode("utf-8", "surrogatepass")
    head = f"HTTP/1.1 {exchange['status']} Recorded\r\n" + "".join(
        f"{name}: {', '.join(value) if isinstance(value, list) else value}\r\n" for name, value in headers.items()
    )
    if cut == "whole":
        yield f"{head}content-length: {len(body)}\r\n\r\n".encode("latin-1") + body
        return
    yield f"{head}transfer-encoding: chunked\r\n\r\n".encode("latin-1")
    for piece in _cut(body, cut):
        yield b"%x\r\n%s\r\n" % (len(piece), piece)
    if not (exchange.get("stays_open") or exchange.get("breaks")):
        yield b"0\r\n\r\n"


def bytes_of(exchange: Mapping[str, Any]) -> bytes:
    """As many bytes as a recorded response had, the first of them the same: the others were not stored."""
    stored = exchange["response_binary"]
    return bytes.fromhex(stored["first_bytes_hex"]).ljust(stored["bytes"], b"\0")


def _cut(body: bytes, cut: str) -> Sequence[bytes]:
    if cut == "event":
        return [event + b"\n\n" for event in body.removesuffix(b"\n\n").split(b"\n\n")]
    size = int(cut)
    return [body[start : start + size] for start in range(0, len(body), size)]


@asynccontextmanager
async def serving(exchanges: Mapping[str, Mapping[str, Any]]) -> AsyncIterator[Replay]:
    """A replay in the running event loop."""
    replay = Replay(exchanges)
    tasks: set[asyncio.Task[None]] = set()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(replay.connected(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    replay.url = f"http://{host}:{port}"
    try:
        yield replay
    finally:
        server.close()
        open_ = list(tasks)
        for task in open_:
            task.cancel()
        await asyncio.gather(*open_, return_exceptions=True)


@contextmanager
def replaying(exchanges: Mapping[str, Mapping[str, Any]]) -> Iterator[Replay]:
    """A replay in a thread of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="replay")
    thread.start()
    context = serving(exchanges)
    try:
        yield asyncio.run_coroutine_threadsafe(context.__aenter__(), loop).result(10)
    finally:
        asyncio.run_coroutine_threadsafe(context.__aexit__(None, None, None), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
