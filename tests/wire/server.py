"""A server that writes down exactly what it is sent and answers what it was told to."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import NamedTuple, Self

PREFIX = "/api/v1"


class Seen(NamedTuple):
    """One request as it came."""

    method: str
    path: str
    """Raw, below the base URL."""
    query: str | None
    """Raw; None where there is no question mark."""
    headers: dict[str, str]
    """By lower-case name."""
    body: bytes


class Answer(NamedTuple):
    """One answer to give."""

    status: int
    headers: dict[str, str]
    body: bytes


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Keep quiet about clients that break a connection: they are told to."""


class Recorder:
    """The server, on a free port of 127.0.0.1. `expect` starts over; `seen` is what came since."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self._answers: list[Answer] = []
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self.url = f"http://127.0.0.1:{self._server.server_port}{PREFIX}"

    def expect(self, answers: list[Answer]) -> None:
        self.seen = []
        self._answers = list(answers)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                body = b"".join(self.chunks()) or self.rfile.read(int(self.headers.get("content-length", 0)))
                path, mark, query = self.path.removeprefix(PREFIX).partition("?")
                headers = {name.lower(): value for name, value in self.headers.items()}
                recorder.seen.append(Seen(self.command, path, query if mark else None, headers, body))
                # One that was not foreseen is also told by the count of `seen`.
                status, more, text = recorder._answers.pop(0) if recorder._answers else Answer(418, {}, b"{}")
                lines = [f"HTTP/1.1 {status} As-Told", f"content-length: {len(text)}"]
                lines += [f"{name}: {value}" for name, value in more.items()]
                # In one piece: a small second packet would wait for the receipt of the first.
                self.wfile.write("\r\n".join([*lines, "", ""]).encode("latin-1") + text)

            def chunks(self) -> Iterator[bytes]:
                """What comes of a body that does not say its length before; it may break off."""
                while self.headers.get("transfer-encoding") == "chunked":
                    size = int(self.rfile.readline() or b"0", 16)
                    yield self.rfile.read(size + 2)[:size]
                    if not size:
                        break

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

            def log_message(self, format: str, *args: object) -> None:
                """Keep quiet."""

        return Handler
