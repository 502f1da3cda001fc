# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""urllib3's connections with the limits of a call, and a reader of responses that loses and mixes up nothing.

What they fix is in http.client. It takes 103 Early Hints for the response, and what follows for the response to the
next request; it takes headers that were cut for whole ones, and holds back a chunk until all of it is there. Its limits
are those of a socket: one for a whole body that is sent, and one for each of the addresses that are tried and of the
reads that a response takes. When it does better, `_Wire` and `Response` can go.
"""

from __future__ import annotations

import contextlib
import http.client
import math
import queue
import re
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from typing import Any

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError
from urllib3.util.connection import allowed_gai_family, create_connection

from ..http import Timeout
from .transport import ARRIVED, PIECE, is_readable

__all__ = ["Call", "Response", "limited", "running"]

_LONGEST_LINE = 65_536  # bytes of a header, of the size of a chunk
_MOST_LINES = 200  # of trailers, of the headers of an interim response
_MOST_INTERIM = 100
_AT_ONCE = 16_384  # bytes that are sent without looking for an early response
_GLANCE = 0.5  # seconds of waiting to send, before looking for an early response
_FOREVER = 1e6  # seconds: more than a socket can count
_SIZE = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?\r?\n")
# Possessive: a line that could be a header and the next response as well would be tried both ways, each time anew.
_INTERIM = re.compile(rb"(?:HTTP/1\.[01] 1[0-9]{2}[^\n]*+\n(?:[^\r\n]++\r?\n)*+(?:\r?\n)?)*+")
_CRLF = b"\r\n"

_thread = threading.local()


# -- limits -----------------------------------------------------------------------------------------------


class Call:
    """The time limits of one request, its phase, and its response."""

    CONNECTING, SENDING, READING = "connecting", "sending", "reading"

    def __init__(self, timeout: Timeout, deadline: float | None) -> None:
        self.phase = ""
        """The phase that was begun last; empty where the connection is of another class, which does not set it."""
        self.response: Response | None = None
        """The response, where a connection of this kind brought it."""
        self.early = b""
        """Its bytes that came while the request was sent."""
        self.sent = False
        """Whether all of the request was sent."""
        self._timeout = timeout
        self._deadline = math.inf if deadline is None else deadline
        self._connected_by = math.inf

    def connects(self) -> None:
        """The time for a connection starts to run."""
        self.phase = self.CONNECTING
        self._connected_by = time.monotonic() + self._timeout.connect

    def hurry(self, seconds: float) -> None:
        """Nothing may take longer than this from now on, all in all."""
        self._deadline = min(self._deadline, time.monotonic() + seconds)

    @property
    def over(self) -> bool:
        """Whether the time for the whole call has passed."""
        return time.monotonic() >= self._deadline

    def left(self) -> float:
        """Seconds that the next step may take.

        Raises:
            TimeoutError: There are none left.
        """
        now = time.monotonic()
        if self.phase == self.CONNECTING:
            until = self._connected_by
        else:
            until = now + (self._timeout.write if self.phase == self.SENDING else self._timeout.read)
        left = min(until, self._deadline) - now
        if left <= 0:
            raise TimeoutError("timed out")
        return left

    def limit(self, sock: Any) -> None:
        """Let a socket wait as long as the next step may take."""
        left = self.left()
        sock.settimeout(left if left < _FOREVER else None)


def running(call: Call | None) -> Call | None:
    """Make this the call of what this thread connects, sends and begins to read; returns the one before.

    A body that is read while it is sent may make calls of its own.
    """
    before: Call | None = getattr(_thread, "call", None)
    _thread.call = call
    return before


# -- reading ----------------------------------------------------------------------------------------------


class _Wire:
    """The read side of a socket, as the file that http.client reads from."""

    def __init__(self, sock: Any, call: Call) -> None:
        self.rest, call.early = call.early, b""
        """What has come and was not read yet."""
        self.ended = False
        """Whether all has come."""
        self._sock = sock
        self._held = sock.makefile("rb", 0)  # http.client closes the socket early: a file keeps it open
        self._call = call
        self._late = False

    def makefile(self, mode: str) -> _Wire:
        """http.client asks for one: this is it."""
        return self

    def flush(self) -> None:
        """There is nothing to write."""

    def receive(self) -> bytes:
        """The next bytes, empty at the end.

        Raises:
            OSError: The connection is lost, or it takes too long.
        """
        if self._call.over:
            return self._arrived()
        self._call.limit(self._sock)
        data: bytes = self._sock.recv(PIECE)
        self.ended = not data
        return data

    def _arrived(self) -> bytes:
        """What had come when the time was over: it was paid for."""
        found: list[bytes] = []
        if not self._late:
            self._late = True
            self._sock.settimeout(0)
            with contextlib.suppress(OSError):  # there is no more
                while sum(map(len, found)) < ARRIVED and (data := self._sock.recv(ARRIVED)):
                    found.append(data)
        if not found:
            raise TimeoutError("timed out")
        return b"".join(found)

    def readline(self, limit: int) -> bytes:
        """A line with its end, of at most `limit` bytes; without an end only where nothing follows."""
        seen = 0
        while (end := self.rest.find(b"\n", seen)) < 0 and len(self.rest) < limit:
            seen = len(self.rest)
            data = self.receive()
            if not data:
                break
            self.rest += data
        size = min(limit, len(self.rest) if end < 0 else end + 1)
        line, self.rest = self.rest[:size], self.rest[size:]
        return line

    def skip_lines(self) -> None:
        """Read up to an empty line."""
        for _ in range(_MOST_LINES):
            line = self.readline(_LONGEST_LINE + 1)
            if line in (_CRLF, b"\n", b""):
                return
            if len(line) > _LONGEST_LINE:
                break
        raise http.client.LineTooLong("header or trailer")

    def close(self) -> None:
        """Release the socket; shut it down where the next request would read bytes of this one."""
        # The proxy's response to CONNECT is not the response: the request is yet to be sent.
        if self.rest or not (self._call.sent or self._call.phase == Call.CONNECTING):
            self.interrupt()
        self._held.close()

    def interrupt(self) -> None:
        """End what any thread reads from it, or would."""
        with contextlib.suppress(OSError):  # it is closed
            self._sock.shutdown(socket.SHUT_RDWR)


class Response(http.client.HTTPResponse):
    """A response that gives each byte of its body when it is there."""

    fp: Any
    _method: Any

    def __init__(self, sock: Any, debuglevel: int = 0, method: str | None = None, url: str | None = None) -> None:
        call: Call = _thread.call
        self.wire = _Wire(sock, call)
        super().__init__(self.wire, debuglevel, method, url)  # type: ignore[arg-type]
        call.response = self
        self._pieces: Iterator[bytes] | None = None
        self._surplus = b""

    def _read_status(self) -> tuple[str, int, str]:
        for _ in range(_MOST_INTERIM):
            found: tuple[str, int, str] = super()._read_status()  # type: ignore[misc]
            if not 100 <= found[1] < 200:
                return found
            if found[1] == 101:
                raise http.client.BadStatusLine("101 Switching Protocols, which was not asked for")
            self.wire.skip_lines()
        raise http.client.BadStatusLine(f"{_MOST_INTERIM} interim responses, and no other")

    def begin(self) -> None:
        """Read the status and the headers."""
        super().begin()
        if self.wire.ended:
            raise http.client.RemoteDisconnected("the headers were cut")

    def pieces(self) -> Iterator[bytes]:
        """The body as it comes, each chunk of it by itself where it came at once.

        Raises:
            OSError: The connection is lost, or it takes too long.
            http.client.HTTPException: It is not whole, or no HTTP.
        """
        if self._pieces is None:
            if self.fp is None or self._method == "HEAD":
                self._pieces = iter(())
            else:
                self._pieces = self._chunks() if self.chunked else self._plain()
        return self._pieces

    def _chunks(self) -> Iterator[bytes]:
        wire, match = self.wire, _SIZE.match
        data, wire.rest = wire.rest, b""
        at = 0  # how far it has been read
        while True:
            while (size := match(data, at)) is None:
                if data.find(b"\n", at) >= 0 or len(data) - at > _LONGEST_LINE:
                    raise http.client.HTTPException(f"no size of a chunk: {data[at : at + 20]!r}")
                data, at = data[at:] + self._following(), 0
            left, at = int(size[1], 16), size.end()
            if not left:
                break
            while len(data) - at < left + 2:
                piece = data[at : at + left]
                if piece:
                    left -= len(piece)
                    yield piece
                data, at = data[at + len(piece) :] + self._following(), 0
            end = at + left
            if data[end : end + 2] != _CRLF:
                raise http.client.HTTPException("a chunk is longer than its size")
            if left:
                yield data[at:end]
            at = end + 2
        wire.rest = data[at:]
        wire.skip_lines()
        self._close_conn()  # type: ignore[attr-defined]

    def _plain(self) -> Iterator[bytes]:
        wire, left = self.wire, self.length
        data, wire.rest = wire.rest, b""
        while left is None or left > 0:
            data = data or wire.receive()
            if not data:
                if left is None:
                    break
                raise http.client.IncompleteRead(b"", left)
            piece = data if left is None else data[:left]
            if left is not None:
                left -= len(piece)
                wire.rest = data[len(piece) :]
            data = b""
            yield piece
        self._close_conn()  # type: ignore[attr-defined]

    def _following(self) -> bytes:
        data = self.wire.receive()
        if not data:
            raise http.client.IncompleteRead(b"")
        return data

    def read1(self, n: int = -1) -> bytes:
        """What has come, at most `n` bytes; empty at the end."""
        data = self._surplus or next(self.pieces(), b"")
        if n < 0:
            n = len(data)
        self._surplus = data[n:]
        return data[:n]

    def read(self, amt: int | None = None) -> bytes:
        """`amt` bytes of the body, else all that is left of it."""
        if amt is None:
            found, self._surplus = self._surplus, b""
            return found + b"".join(self.pieces())
        parts: list[bytes] = []
        while amt > 0 and (data := self.read1(amt)):
            parts.append(data)
            amt -= len(data)
        return b"".join(parts)


# -- sending ----------------------------------------------------------------------------------------------


class _Limited:
    """A mixin of urllib3's connections, which keeps to the limits of the call."""

    sock: Any
    response_class: Any = Response

    def connect(self) -> None:
        """Connect, with the proxy's tunnel and TLS."""
        call: Call = _thread.call
        call.connects()
        super().connect()  # type: ignore[misc]
        call.phase = call.SENDING

    def _new_conn(self: Any) -> socket.socket:
        call: Call = _thread.call
        try:
            found = socket.getaddrinfo(self._dns_host, self.port, allowed_gai_family(), socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError) as error:
            raise NameResolutionError(self.host, self, error) from error  # type: ignore[arg-type]
        failure: OSError | None = None
        for number, (*_, address) in enumerate(found):
            try:
                seconds = min(call.left() / (len(found) - number), _FOREVER)  # a dead address leaves some to the next
                sock = create_connection(
                    (str(address[0]), self.port), seconds, self.source_address, self.socket_options
                )
                call.limit(sock)
                return sock
            except OSError as error:
                failure = error
        if isinstance(failure, TimeoutError):
            raise ConnectTimeoutError(self, "timed out") from failure
        raise NewConnectionError(self, str(failure)) from failure

    def request(self, *arguments: Any, **options: Any) -> None:
        """Send a request."""
        call: Call = _thread.call
        call.phase = call.SENDING
        super().request(*arguments, **options)  # type: ignore[misc]
        call.sent = True

    def send(self, data: Any) -> None:
        """Send bytes, in parts that each have the time that the limit says.

        Raises:
            BrokenPipeError: There is a response already. urllib3 then reads it.
            OSError: The connection is lost, or it takes too long.
        """
        call: Call = _thread.call
        if self.sock is None:
            self.connect()
        rest = memoryview(data)
        while rest:
            if len(data) > _AT_ONCE and self._is_answered(call):
                raise BrokenPipeError("there is a response before the request was sent")
            rest = rest[self._send_part(call, rest[:PIECE]) :]

    def _send_part(self, call: Call, data: memoryview) -> int:
        until = time.monotonic() + call.left()
        while (left := until - time.monotonic()) > 0:
            self.sock.settimeout(min(left, _GLANCE))
            try:
                sent: int = self.sock.send(data)
                return sent
            except TimeoutError:
                if self._is_answered(call):
                    raise BrokenPipeError("there is a response before the request was sent") from None
        raise TimeoutError("timed out")

    def _is_answered(self, call: Call) -> bool:
        """Whether the response, or its end, has come; interim ones are none."""
        if not is_readable(self.sock):
            return False
        self.sock.settimeout(0)
        try:
            data = self.sock.recv(PIECE)
        except OSError as error:
            return not isinstance(error, (BlockingIOError, ssl.SSLWantReadError))
        call.early += data
        return not data or len(call.early) > PIECE or not _INTERIM.fullmatch(call.early)

    def getresponse(self) -> Any:
        """Read the status and the headers of the response."""
        _thread.call.phase = Call.READING
        return super().getresponse()  # type: ignore[misc]


class _Connection(_Limited, HTTPConnection):
    pass


class _TLSConnection(_Limited, HTTPSConnection):
    pass


class _Idle:
    """The connections that a pool keeps, as a `queue.LifoQueue` without a lock, which a fork or a finaliser could find
    held. Surplus ones are closed without the warning of urllib3.
    """

    def __init__(self, maxsize: int) -> None:
        self._kept: list[Any] = []
        self._maxsize = maxsize

    def get(self, block: bool = False, timeout: float | None = None) -> Any:
        """The connection that was used last."""
        try:
            return self._kept.pop()
        except IndexError:
            raise queue.Empty from None

    def put(self, connection: Any, block: bool = False) -> None:
        """Keep a connection."""
        if connection is None:  # urllib3 frees a slot so; there is no limit to slots
            return
        if len(self._kept) < self._maxsize:
            self._kept.append(connection)
        else:
            connection.close()


class _Pool(HTTPConnectionPool):
    ConnectionCls: Any = _Connection
    QueueCls: Any = _Idle


class _TLSPool(HTTPSConnectionPool):
    ConnectionCls: Any = _TLSConnection
    QueueCls: Any = _Idle


def limited(manager: urllib3.PoolManager) -> urllib3.PoolManager:
    """The manager, with connections that keep to the limits of a call."""
    manager.pool_classes_by_scheme = {"http": _Pool, "https": _TLSPool}
    return manager
