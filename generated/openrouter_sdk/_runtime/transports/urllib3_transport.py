# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Sending with urllib3."""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import urllib3
import urllib3.exceptions as failures
from urllib3.util import make_headers

from ..errors import APIConnectionError, APITimeoutError, ConfigurationError, OpenRouterError, StreamInterruptedError
from ..http import HttpRequest, HttpResponse, Send
from .proxies import basic_auth, origin_of, proxy_for
from .transport import LAST_WORDS, bare, seconds_left

__all__ = ["Urllib3Transport"]

_PIECE = 65_536
_ENCODINGS = make_headers(accept_encoding=True)["accept-encoding"]


class Urllib3Transport:
    """Sends requests over pooled connections. Safe in threads; a fork gets connections of its own."""

    def __init__(self, manager: urllib3.PoolManager | None = None) -> None:
        self._given = manager
        self._lock = threading.Lock()
        self._managers: dict[str, urllib3.PoolManager] = {}  # by origin, since NO_PROXY may except some
        self._pid = os.getpid()

    def send(self, step: Send) -> HttpResponse:
        """Send one request; the answer's body is read, unless it is a stream that was asked for."""
        request = step.request
        limits = request.timeout
        left = seconds_left(step.deadline, request)
        timeout = urllib3.Timeout(
            connect=_countable(min(limits.connect, left)), read=_countable(min(limits.read, left))
        )
        try:
            raw = self._answer(request, timeout)
        except (failures.HTTPError, OSError, ValueError) as error:
            seconds_left(step.deadline, request)
            raise _failure(error, request) from bare(error)
        response = HttpResponse(status=raw.status, headers=raw.headers)
        source = _Source(raw, request, step.deadline)
        if request.opens(response):
            response.source = source
        else:
            response.body = source.read()
        return response

    def _answer(self, request: HttpRequest, timeout: urllib3.Timeout) -> urllib3.BaseHTTPResponse:
        manager = self._manager(request.url)
        try:
            return manager.urlopen(
                request.method,
                request.url,
                body=request.body,
                headers=_headers(request),
                timeout=timeout,
                retries=False,
                redirect=False,
                preload_content=False,
            )
        except failures.ClosedPoolError:  # nothing was sent: another thread has closed the client in this moment
            if manager is self._given:
                raise
            return self._answer(request, timeout)

    def close(self) -> None:
        """Close the connections that this transport opened; a manager that was handed in stays open."""
        with self._lock:
            managers, self._managers = self._managers, {}
        for manager in managers.values():
            # To clear it is not enough: an error that somebody keeps refers to a pool, and so to its connections.
            for pool in [manager.pools.get(key) for key in manager.pools.keys()]:  # noqa: SIM118  (it has no iterator)
                if pool is not None:
                    pool.close()
            manager.clear()

    def _manager(self, url: str) -> urllib3.PoolManager:
        if self._given is not None:
            return self._given
        if self._pid != os.getpid():  # forked: the parent's sockets are not ours to use
            self._pid, self._managers = os.getpid(), {}
        origin = origin_of(url)
        manager = self._managers.get(origin)
        if manager is None:
            with self._lock:
                manager = self._managers.setdefault(origin, _new_manager(proxy_for(url)))
        return manager


def _headers(request: HttpRequest) -> dict[str, Any]:
    """The headers as they are sent."""
    headers: dict[str, Any] = request.headers.plain()
    # Streams ask for identity, since a compressor delays events, and bytes do, since a part of them may be asked for.
    headers.setdefault("accept-encoding", "identity" if request.open else _ENCODINGS)
    if not (request.body is None or isinstance(request.body, bytes)) and request.body.size is not None:
        headers["content-length"] = str(request.body.size)
    # Header values may be non-ASCII (a title), so UTF-8.
    return {name: value if value.isascii() else value.encode() for name, value in headers.items()}


def _new_manager(proxy: tuple[str, tuple[str, str] | None] | None) -> urllib3.PoolManager:
    # Enough idle connections for a busy program; more may be open, those are closed after use.
    if proxy is None:
        return urllib3.PoolManager(maxsize=100)
    address, credentials = proxy
    if not address.startswith(("http://", "https://")):
        kind = address.partition("://")[0]
        raise ConfigurationError(f"a {kind} proxy needs a manager of your own: OpenRouter(pool_manager=...)")
    headers = {"proxy-authorization": basic_auth(credentials)} if credentials else None
    return urllib3.ProxyManager(address, proxy_headers=headers, maxsize=100)


class _Source:
    """The body of an open answer."""

    def __init__(self, raw: urllib3.BaseHTTPResponse, request: HttpRequest, deadline: float | None) -> None:
        self._raw = raw
        self._request = request
        self._deadline = deadline
        self._patience = request.timeout.read

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._pieces() if self._request.unlimited else self._limited()
        except (failures.HTTPError, OSError, ValueError) as error:
            seconds_left(self._deadline, self._request)
            raise _failure(error, self._request, answered=True) from bare(error)
        except AttributeError:
            if not self._raw.closed:  # to read what was closed meanwhile is the end, which urllib3 tells in this way
                raise

    def _limited(self) -> Iterator[bytes]:
        size = 0
        for data in self._pieces():
            size += len(data)
            self._request.refuse_beyond(size)
            yield data
            if self._deadline is not None:
                self._limit(min(self._patience, seconds_left(self._deadline, self._request)))

    def _pieces(self) -> Iterator[bytes]:
        if getattr(self._raw, "chunked", False) and self._deadline is None:
            # Chunk by chunk, in a third of the time that read1 takes. Unlike it, this decodes only when told to.
            return iter(self._raw.stream(_PIECE, decode_content=True))
        return self._as_it_comes()

    def _as_it_comes(self) -> Iterator[bytes]:
        while data := self._raw.read1(_PIECE):
            yield data

    def read(self) -> bytes:
        """All of it; the connection goes back to the pool, or is closed when the body can't be read."""
        try:
            body = self._at_once() if self._request.unlimited else b"".join(self)
        except BaseException:
            self._raw.close()
            raise
        self._raw.release_conn()
        return body

    def _at_once(self) -> bytes:
        try:
            return self._raw.read()
        except (failures.HTTPError, OSError, ValueError) as error:
            raise _failure(error, self._request, answered=True) from bare(error)

    def hurry(self, seconds: float) -> None:
        """Wait no longer than this for a piece from now on."""
        self._patience = min(seconds, self._patience)
        self._limit(self._patience)

    def close(self, finished: bool) -> None:
        try:
            if finished:
                self._limit(LAST_WORDS)
                if not self._raw.read1(_PIECE):
                    self._raw.release_conn()
                    return
        except (failures.HTTPError, OSError, ValueError):
            pass
        self.abandon()

    def abandon(self) -> None:
        """Break the connection."""
        self._raw.close()
        self._raw.release_conn()

    def interrupt(self) -> None:
        """End what another thread is reading. To close instead would wait for that thread."""
        found = _socket_of(self._raw)
        if found is not None:
            with contextlib.suppress(OSError):  # it is closed already
                found.shutdown(socket.SHUT_RDWR)

    def _limit(self, seconds: float) -> None:
        found = _socket_of(self._raw)
        if found is not None:
            found.settimeout(seconds)


def _socket_of(raw: urllib3.BaseHTTPResponse) -> socket.socket | None:
    """The socket of an answer that is being read."""
    connection = getattr(raw, "connection", None)
    if connection is None:  # given back: it may serve another call by now
        return None
    # http.client lets go of a socket that serves one answer only; urllib3 keeps it, to shut it down.
    return getattr(connection, "sock", None) or getattr(getattr(raw, "_sock_shutdown", None), "__self__", None)


def _countable(seconds: float) -> float | None:
    """None, no limit, in place of more seconds than a socket can count."""
    return seconds if seconds < 1e6 else None


def _failure(error: Exception, request: HttpRequest, answered: bool = False) -> OpenRouterError:
    """What went wrong, in our words, and whether the request may have been carried out."""
    host = urlsplit(request.url).netloc
    if isinstance(error, failures.ProxyError):  # also around what failed long after the proxy was reached
        error = error.original_error
    if isinstance(error, failures.NewConnectionError) or str(error).startswith("Tunnel connection failed"):
        return APIConnectionError(f"no connection to {host}: {_words(error)}", retryable=True)
    if isinstance(error, failures.ConnectTimeoutError):
        return APITimeoutError(f"no connection to {host} within {request.timeout.connect:g} s", retryable=True)
    if isinstance(error, (failures.ReadTimeoutError, TimeoutError)):
        return APITimeoutError(f"nothing came from {host} for {request.timeout.read:g} s", retryable=request.idempotent)
    if answered:
        what = f"the connection to {host} was lost in the middle of the response: {_words(error)}"
        return (StreamInterruptedError if request.open else APIConnectionError)(what, retryable=request.idempotent)
    if isinstance(error, failures.SSLError) and "CERTIFICATE_VERIFY_FAILED" in str(error):
        return APIConnectionError(f"the certificate of {host} is not trusted: {_words(error)}")
    if isinstance(error, failures.SSLError) and isinstance(error.args[0], ssl.SSLEOFError):
        # In the handshake or while writing: where an answer is read, such an end is none of TLS's errors.
        return APIConnectionError(f"no connection to {host}: {_words(error)}", retryable=True)
    return APIConnectionError(f"the connection to {host} was lost: {_words(error)}", retryable=request.idempotent)


def _words(error: BaseException) -> str:
    """A failure without addresses of objects."""
    text = str(error)
    _, separator, after = text.partition(": ")
    return after if separator and text.startswith("<") else text or type(error).__name__
