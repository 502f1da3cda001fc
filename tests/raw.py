"""A server on raw sockets, that says exactly what it is told to, when it is told to."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self


class Connection:
    """What a raw server sees of one connection."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock
        self._rest = b""
        self.left = threading.Event()
        """Set once the client has closed the connection."""

    def request(self) -> tuple[str, dict[str, str], bytes] | None:
        """The first line, the headers and the body of the next request, None when the client has left."""
        while b"\r\n\r\n" not in self._rest:
            data = self._receive()
            if not data:
                return None
            self._rest += data
        head, _, self._rest = self._rest.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        while len(self._rest) < int(headers.get("content-length", 0)):
            self._rest += self._receive()
        size = int(headers.get("content-length", 0))
        body, self._rest = self._rest[:size], self._rest[size:]
        return first, headers, body

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def answer(self, body: Any = None, status: str = "200 OK", headers: str = "") -> None:
        data = json.dumps({} if body is None else body).encode()
        self.send(f"HTTP/1.1 {status}\r\ncontent-length: {len(data)}\r\n{headers}\r\n".encode() + data)

    def open_stream(self) -> None:
        self.send(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")

    def event(self, text: str) -> None:
        choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
        self.chunk(b"data: " + json.dumps({"id": "gen-1", "choices": [choice]}).encode() + b"\n\n")

    def chunk(self, data: bytes) -> None:
        self.send(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    def wait_until_left(self) -> None:
        """Read until the client closes the connection."""
        while self._receive():
            pass

    def _receive(self) -> bytes:
        try:
            data = self._socket.recv(65_536)
        except ConnectionError:
            data = b""
        if not data:
            self.left.set()
        return data


class RawServer:
    """Runs `talk` for each connection, in a thread of its own."""

    def __init__(self, talk: Callable[[Connection], None]) -> None:
        self._talk = talk
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.connections: list[Connection] = []
        self._sockets: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self._sockets.append(sock)
            self.connections.append(Connection(sock))
            thread = threading.Thread(target=self._serve, args=(sock, self.connections[-1]))
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket, connection: Connection) -> None:
        with sock:
            try:
                self._talk(connection)
            except OSError:
                connection.left.set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for sock in (self._listener, *self._sockets):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
        for thread in self._threads:
            thread.join(5)
