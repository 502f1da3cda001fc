# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Sending with urllib3."""

from __future__ import annotations

import contextlib
import http.client
import os
import socket
import ssl
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urlsplit

import urllib3
import urllib3.exceptions as failures
from urllib3.util import make_headers

from ..errors import APIConnectionError, APITimeoutError, ConfigurationError, OpenRouterError, StreamInterruptedError
from ..http import Body, HttpRequest, HttpResponse, Send
from .connections import Call, limited, running
from .proxies import origin_of, proxy_for
from .transport import (
    DRAIN_SECONDS,
    PIECE,
    bare,
    bare_interruption,
    countable,
    interim,
    raise_own,
    seconds_left,
    slices,
    too_long,
)

__all__ = ["Urllib3Transport"]

_ENCODINGS = make_headers(accept_encoding=True)["accept-encoding"]
_FAILURES = (failures.HTTPError, http.client.HTTPException, OSError, ValueError)


class Urllib3Transport:
    """Sends requests over pooled connections. Safe in threads; a fork gets connections of its own."""

    def __init__(self, manager: urllib3.PoolManager | None = None) -> None:
        if manager is not None and not isinstance(manager, urllib3.PoolManager):
            kind = type(manager).__name__
            raise ConfigurationError(f"pool_manager is a urllib3.PoolManager or one of its subclasses, not a {kind}")
        self._given = manager
        self._managers: dict[str, urllib3.PoolManager] = {}  # by origin, since NO_PROXY may except some
        self._pid = os.getpid()
        self._dropped: deque[urllib3.BaseHTTPResponse] = deque()
        """Responses that a finaliser has closed; their connections have yet to be returned to the pool."""

    def send(self, step: Send) -> HttpResponse:
        """Send one request; the response's body is read, unless it is one that was asked for as it comes."""
        request = step.request
        limits = request.timeout
        left = seconds_left(step.deadline, request)
        with contextlib.suppress(IndexError):
            while True:
                self._dropped.popleft().release_conn()
        call = Call(limits, step.deadline)
        before = running(call)
        body = self._pieces(request.body)
        try:
            raw = self._urlopen(
                request,
                {
                    "body": body or request.body,
                    "timeout": urllib3.Timeout(
                        connect=countable(min(limits.connect, left)), read=countable(min(limits.read, left))
                    ),
                    "pool_timeout": countable(left),
                },
            )
        except _FAILURES as error:
            if body is not None and body.error is not None:
                raise_own(body.error, error)
            raise _failure(error, request, call) from bare(error)
        except BaseException as error:
            bare_interruption(error)
            raise
        finally:
            running(before)
        if failure := interim(raw, request):  # of a connection of the caller's own
            raise failure
        response = HttpResponse(status=raw.status, headers=raw.headers)
        source = _Source(raw, request, call, self._dropped)
        if request.opens(response):
            response.source = source
        else:
            response.body = source.read()
        return response

    def _pieces(self, body: bytes | Body | None) -> _Pieces | None:
        """The body in pieces, where it is to be sent so."""
        if isinstance(body, bytes):
            # A connection of the caller's own manager sends each piece within the connect timeout, so pieces are small.
            return _Pieces(slices(body)) if self._given is not None and len(body) > PIECE else None
        return None if body is None else _Pieces(body)

    def _urlopen(self, request: HttpRequest, options: dict[str, Any]) -> urllib3.BaseHTTPResponse:
        manager = self._manager(request.url)
        try:
            return manager.urlopen(
                request.method,
                request.url,
                headers=_headers(request),
                retries=False,
                redirect=False,
                preload_content=False,
                **options,
            )
        except failures.ClosedPoolError:  # nothing was sent: another thread has just closed the client
            if manager is self._given:
                raise
            return self._urlopen(request, options)

    def close(self) -> None:
        """Close the connections that this transport opened; a manager that was handed in stays open."""
        managers, self._managers = self._managers, {}
        for manager in managers.values():
            # `clear` is not enough: an exception that is still referenced keeps its pool, and so the connections, open.
            for pool in [manager.pools.get(key) for key in manager.pools.keys()]:  # noqa: SIM118  (it has no iterator)
                if pool is not None:
                    pool.close()
            manager.clear()

    def _manager(self, url: str) -> urllib3.PoolManager:
        if self._given is not None:
            return self._given
        if self._pid != os.getpid():  # forked: the parent's sockets are not ours to use
            self._pid, self._managers, self._dropped = os.getpid(), {}, deque()
        origin = origin_of(url)
        manager = self._managers.get(origin)
        if manager is None:  # no lock, which a fork could leave held: of two made at once, one stays
            manager = self._managers.setdefault(origin, _new_manager(url))
        return manager


class _Pieces:
    """The pieces of a body."""

    def __init__(self, body: Iterable[bytes]) -> None:
        self._body = body
        self.error: Exception | None = None
        """Why it could not be read; urllib3 may call it a lost connection."""

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._body
        except Exception as error:
            self.error = error
        if self.error is not None:  # a new one: urllib3's frames would be added to the traceback of the first
            raise OSError("there is no more of the body")


def _headers(request: HttpRequest) -> dict[str, Any]:
    """The headers as they are sent."""
    headers: dict[str, Any] = request.headers.plain()
    # Streams ask for identity, since a compressor delays events, and bytes do, since a part of them may be asked for.
    headers.setdefault("accept-encoding", "identity" if request.open else _ENCODINGS)
    size = len(request.body) if isinstance(request.body, bytes) else getattr(request.body, "size", None)
    if size is not None:
        headers["content-length"] = str(size)
    # Header values may be non-ASCII (a title), so UTF-8.
    return {name: value if value.isascii() else value.encode() for name, value in headers.items()}


def _new_manager(url: str) -> urllib3.PoolManager:
    own = "a manager of your own: OpenRouter(pool_manager=urllib3.contrib.socks.SOCKSProxyManager(...))"
    proxy = proxy_for(url, own)
    # Enough idle connections for a busy program; more may be open, those are closed after use.
    if proxy is None:
        return limited(urllib3.PoolManager(maxsize=100))
    headers = {"proxy-authorization": proxy.authorization.reveal()} if proxy.authorization else None
    return limited(urllib3.ProxyManager(proxy.address, proxy_headers=headers, maxsize=100))


class _Source:
    """The body of an open response."""

    def __init__(
        self,
        raw: urllib3.BaseHTTPResponse,
        request: HttpRequest,
        call: Call,
        dropped: deque[urllib3.BaseHTTPResponse],
    ) -> None:
        self._raw = raw
        self._request = request
        self._call = call
        self._dropped = dropped
        own = call.response is not None and "content-encoding" not in raw.headers
        self._pieces = call.response.pieces() if own else self._decoded()  # type: ignore[union-attr]

    def __iter__(self) -> Iterator[bytes]:
        size = 0
        try:
            for data in self._pieces:
                size += len(data)
                self._request.refuse_beyond(size)
                yield data
        except _FAILURES as error:
            raise _failure(error, self._request, self._call, answered=True) from bare(error)
        except AttributeError:
            if not self._raw.closed:  # closed by another thread, which urllib3 reports so: the end
                raise

    def _decoded(self) -> Iterator[bytes]:
        """The body as it comes, decompressed."""
        while True:
            if self._call.response is None and (found := _socket_of(self._raw)) is not None:
                self._call.limit(found)
            data = self._raw.read1(PIECE)
            if not data:
                return
            yield data

    def read(self) -> bytes:
        """All of it; the connection goes back to the pool, or is closed when the body can't be read."""
        try:
            return b"".join(self)
        finally:
            self._free()

    def hurry(self, seconds: float) -> None:
        """Wait no longer than this for all that is left."""
        self._call.hurry(seconds)

    def close(self, finished: bool) -> None:
        """Return the connection to the pool where the body is at its end, or will be in a moment; else close it."""
        if finished:
            self._call.hurry(DRAIN_SECONDS)
            size = 0
            with contextlib.suppress(*_FAILURES):
                while size < PIECE and (data := next(self._pieces, b"")):
                    size += len(data)
        self._free()

    def _free(self) -> None:
        if not self._raw.closed:
            self._raw.close()
        self._raw.release_conn()

    def abandon(self) -> None:
        """Close the connection from a finaliser, which may run while this thread holds the lock of a pool."""
        self._raw.close()
        if self._call.response is None:
            self._dropped.append(self._raw)

    def interrupt(self) -> None:
        """End what another thread is reading. To close instead would wait for that thread."""
        if self._call.response is not None:
            self._call.response.wire.interrupt()
        else:
            with contextlib.suppress(OSError, ValueError, RuntimeError):  # it is closed, or in the pool again
                self._raw.shutdown()


def _socket_of(raw: urllib3.BaseHTTPResponse) -> socket.socket | None:
    """The socket of a response that a connection of the caller's own brought."""
    connection = getattr(raw, "connection", None)
    if connection is None:  # in the pool again: it may serve another call by now
        return None
    # http.client drops the socket of a connection that is not kept alive; urllib3 keeps it, to shut it down.
    return getattr(connection, "sock", None) or getattr(getattr(raw, "_sock_shutdown", None), "__self__", None)


def _failure(error: BaseException, request: HttpRequest, call: Call, answered: bool = False) -> OpenRouterError:
    """The error of this package; `retryable` where nothing was sent, or the request may be sent twice."""
    if request.timeout.total is not None and call.over:
        return too_long(request)
    host = urlsplit(request.url).netloc
    limits = request.timeout
    if isinstance(error, failures.ProxyError):  # wraps also what failed after the proxy was reached
        error = error.original_error
    if isinstance(error, failures.ProtocolError) and len(error.args) > 1:
        error = error.args[1]
    late = isinstance(error, (TimeoutError, failures.TimeoutError))
    late = late and not isinstance(error, failures.NewConnectionError)  # which is, for urllib3, a kind of timeout
    if isinstance(error, failures.EmptyPoolError):
        return APITimeoutError(f"no connection to {host}: all of the pool are in use", retryable=True)
    if isinstance(error, failures.SSLError) and "CERTIFICATE_VERIFY_FAILED" in str(error):
        return APIConnectionError(f"the certificate of {host} is not trusted: {_message(error)}")
    if call.phase == Call.CONNECTING or _no_connection(error, answered):
        if late:
            return APITimeoutError(f"no connection to {host} within {limits.connect:g} s", retryable=True)
        return APIConnectionError(f"no connection to {host}: {_message(error)}", retryable=True)
    if late and call.phase == Call.SENDING:
        what = f"{host} took nothing of the request for {limits.write:g} s"
        return APITimeoutError(what, retryable=request.idempotent)
    if late:
        return APITimeoutError(f"nothing came from {host} for {limits.read:g} s", retryable=request.idempotent)
    if answered:
        what = f"the connection to {host} was lost in the middle of the response: {_message(error)}"
        return (StreamInterruptedError if request.open else APIConnectionError)(what, retryable=request.idempotent)
    return APIConnectionError(f"the connection to {host} was lost: {_message(error)}", retryable=request.idempotent)


def _no_connection(error: BaseException, answered: bool) -> bool:
    """Whether nothing was sent, as far as the error shows."""
    if isinstance(error, (failures.NewConnectionError, failures.ConnectTimeoutError)):
        return True
    if isinstance(error, failures.SSLError) and isinstance(error.args[0], ssl.SSLEOFError) and not answered:
        return True  # in the handshake or while writing: where a response is read, such an end is none of TLS's errors
    if "handshake operation timed out" in str(error.__cause__):  # which is, for urllib3, a read that took too long
        return True
    return str(error).startswith("Tunnel connection failed")


def _message(error: BaseException) -> str:
    """The message of an exception, without addresses of objects."""
    text = str(error)
    before, separator, after = text.partition(": ")
    internal = before.startswith("<") or before.partition("(")[0].endswith("Connection")
    return after if separator and internal else text or type(error).__name__
