"""A server that misbehaves as it is told: each connection plays a list of steps over a raw socket."""

from __future__ import annotations

import contextlib
import enum
import select
import socket
import ssl
import struct
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, Self, TypeAlias

CERTIFICATE = Path(__file__).parent / "wrong-name.pem"


class Do(enum.Enum):
    """A step without anything to send."""

    REQUEST = "wait for a whole request"
    HEADERS = "wait for the headers of a request"
    BODY = "wait for the rest of a request whose headers came"
    BYTES = "wait for some bytes"
    HOLD = "wait until the client closes"
    DEAF = "the same, and read nothing of what it sends"
    RESET = "break the connection, so that the client gets a reset"
    TLS = "speak TLS from here on, with a certificate for wrong.invalid"
    PLAIN = "speak TLS no more"


class Pause(NamedTuple):
    """Do nothing for so many seconds."""

    seconds: float


class Slowly(NamedTuple):
    """Send in pieces of `size` bytes with a pause after each."""

    data: bytes
    size: int = 1
    pause: float = 0.0


class Repeat(NamedTuple):
    """Send `data` so many times."""

    data: bytes
    times: int


Step: TypeAlias = bytes | Do | Pause | Slowly | Repeat | threading.Event
"""An event is waited for."""
Script: TypeAlias = Sequence[Step]


class Request(NamedTuple):
    """A request that came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    at: float
    names: Sequence[str] = ()
    """Of the headers, as they came."""


class Server:
    """Plays `scripts` on 127.0.0.1, one for each connection in turn; the last one serves all that follow."""

    def __init__(self, scripts: Sequence[Script]) -> None:
        self.scripts = scripts
        self.requests: list[Request] = []
        self.connections = 0
        self.repeated = 0
        """How many times the pieces to repeat were sent."""
        self.closing = False
        self._changed = threading.Condition()
        self._open: dict[socket.socket, threading.Thread] = {}
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self._acceptor = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Self:
        self._acceptor.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing = True
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._acceptor.join()
        with self._changed:
            threads = list(self._open.values())
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()

    def still_open(self, patience: float = 2.0, pooled: int = 0) -> int:
        """How many connections are open, after some time for the closing of all but so many to arrive."""
        with self._changed:
            self._changed.wait_for(lambda: len(self._open) <= pooled, patience)
            return len(self._open)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            script = self.scripts[min(self.connections, len(self.scripts) - 1)]
            thread = threading.Thread(target=self._serve, args=(connection, script), daemon=True)
            with self._changed:
                self.connections += 1
                self._open[connection] = thread
            thread.start()

    def _serve(self, connection: socket.socket, script: Script) -> None:
        player = _Player(connection, self)
        try:
            with contextlib.suppress(OSError, EOFError):
                for step in script:
                    player.play(step)
        finally:
            with self._changed:
                del self._open[connection]
                player.close()
                self._changed.notify_all()


class _Player:
    """One connection and how far it is."""

    def __init__(self, connection: socket.socket, server: Server) -> None:
        self._socket = connection
        self._server = server
        self._read = b""
        self._due = 0  # bytes of a request whose headers came

    def play(self, step: Step) -> None:
        if isinstance(step, bytes):
            self._socket.sendall(step)
        elif isinstance(step, Pause):
            time.sleep(step.seconds)
        elif isinstance(step, Slowly):
            for start in range(0, len(step.data), step.size):
                self._socket.sendall(step.data[start : start + step.size])
                time.sleep(step.pause)
        elif isinstance(step, Repeat):
            # Little is to be on the way, so that what was sent tells what was read.
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)
            for _ in range(step.times):
                self._socket.sendall(step.data)
                self._server.repeated += 1
        elif isinstance(step, threading.Event):
            step.wait(10)
        elif step in (Do.REQUEST, Do.HEADERS):
            self._receive(whole=step is Do.REQUEST)
        elif step is Do.BODY:
            self._take(self._due)
        elif step is Do.BYTES:
            self._more()
        elif step is Do.HOLD:
            while self._socket.recv(65536):
                pass
        elif step is Do.DEAF:
            poll = select.poll()
            poll.register(self._socket, select.POLLRDHUP)
            while not (poll.poll(50) or self._server.closing):
                pass
        elif step is Do.TLS:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATE)
            self._socket = context.wrap_socket(self._socket, server_side=True)
        elif step is Do.PLAIN:
            self._socket = socket.socket(fileno=self._socket.detach())
        else:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            raise EOFError

    def _receive(self, whole: bool) -> None:
        while b"\r\n\r\n" not in self._read:
            self._more()
        head, _, self._read = self._read.partition(b"\r\n\r\n")
        start, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = start.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        self._due = int(headers.get("content-length", 0))
        at = time.monotonic()
        body = self._take(self._due) if whole else b""
        names = [line.partition(":")[0] for line in lines]
        self._server.requests.append(Request(method, target, headers, body, at, names))

    def _take(self, size: int) -> bytes:
        while len(self._read) < size:
            self._more()
        data, self._read = self._read[:size], self._read[size:]
        return data

    def _more(self) -> None:
        data = self._socket.recv(65536)
        if not data:
            raise EOFError
        self._read += data

    def close(self) -> None:
        # To close with bytes unread is a reset, which is a fault of its own: say that this is the end first.
        with contextlib.suppress(OSError):
            if not struct.unpack("ii", self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8))[0]:
                self._socket.shutdown(socket.SHUT_WR)
        self._socket.close()
