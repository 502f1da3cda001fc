# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Sending with aiohttp."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import re
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from ..errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    MissingExtraError,
    OpenRouterError,
    StreamInterruptedError,
)
from ..http import Body, HttpRequest, HttpResponse, Send, Timeout
from .proxies import Proxy, origin_of, proxy_for
from .transport import (
    ARRIVED,
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

try:
    import aiohttp
    from yarl import URL

    from .connector import Connector, connecting
except ImportError:
    raise MissingExtraError("the async client needs aiohttp: pip install 'openrouter-sdk[async]'") from None

__all__ = ["AiohttpTransport"]

_CLEAN_URL = re.compile(r"[!-~]+")  # nothing in it that has to be quoted
_ENDLESS = contextlib.nullcontext()
_LONGEST_HEADER = 65_536  # what http.client, and with it the sync client, takes

_OPEN: dict[aiohttp.ClientSession, tuple[asyncio.AbstractEventLoop, AsyncGenerator[None, None]]] = {}
"""The open sessions, each with its loop and a generator that closes it at its end.

A session can be closed only while its loop runs, and a loop signals its end in one way only: `asyncio.run` ends the
async generators that are left before it closes its loop. A loop also ends a generator that is no longer referenced. The
references are here, and not with the client, so that a client that is garbage-collected does not take an open session
along, of which aiohttp would warn.
"""


def _forget_closed_loops() -> None:
    """Drop the sessions whose loop was closed without ending its generators; their connections are gone with it."""
    for session, (loop, _) in list(_OPEN.items()):
        if loop.is_closed():
            _OPEN.pop(session, None)
            with contextlib.suppress(StopIteration):  # one step: without a loop there is nothing to wait for
                session.close().send(None)


atexit.register(_forget_closed_loops)


class _LostError(Exception):
    """A connection was lost; the cause is chained. aiohttp does not retry by itself after this class."""


async def _once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Keep aiohttp from sending a request twice: whether to is decided, and counted, in one place."""
    try:
        return await handler(request)
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise _LostError from error


_FAILURES = (_LostError, TimeoutError, aiohttp.ClientError, OSError, ValueError)


class AiohttpTransport:
    """Sends requests over a session of aiohttp, one for each event loop that it is used in; it ends with its loop."""

    def __init__(self, session: aiohttp.ClientSession | None = None) -> None:
        self._sessions: dict[asyncio.AbstractEventLoop, aiohttp.ClientSession] = {}
        if session is not None and not isinstance(session, aiohttp.ClientSession):
            raise ConfigurationError(f"session is an aiohttp.ClientSession, not a {type(session).__name__}")
        self._given = session
        # Middlewares of a request replace those of the session.
        self._for_given: dict[str, Any] = {} if session is None else {"middlewares": (*session._middlewares, _once)}
        self._proxies: dict[str, Proxy | None] = {}

    async def send(self, step: Send) -> HttpResponse:
        """Send one request; the response's body is read, unless it is one that was asked for as it comes."""
        request, limits = step.request, step.request.timeout
        left = seconds_left(step.deadline, request)
        # On the clock of the loop, which `asyncio.timeout_at` takes.
        deadline = None if step.deadline is None else asyncio.get_running_loop().time() + left
        body = request.body
        feed = None if body is None or (isinstance(body, bytes) and len(body) <= PIECE) else _Feed(body, limits.write)
        state = [False]
        connecting.set(state)
        try:
            session = await self._current()
            ends = deadline is not None or feed is not None
            async with asyncio.timeout_at(deadline) if ends else _ENDLESS as limit:
                if feed is not None:
                    feed.limit = limit
                raw = await session.request(
                    request.method,
                    # As it stands: aiohttp would quote it anew, which breaks a signed URL.
                    _url(request.url),
                    data=body if feed is None else feed,
                    headers=_headers(request),
                    timeout=_limits(request.timeout, self._given is None),
                    allow_redirects=False,
                    raise_for_status=False,
                    # aiohttp would send a content-type without a body.
                    skip_auto_headers=("content-type",) if body is None else None,
                    **self._for_given,
                    **self._proxy(request.url),
                )
        except _FAILURES as error:
            if feed is not None and feed.error is not None:
                raise_own(feed.error, error)
            if feed is not None and feed.stuck:
                what = f"{urlsplit(request.url).netloc} took nothing of the request for {limits.write:g} s"
                raise APITimeoutError(what, retryable=request.idempotent) from None
            raise _failure(error, request, connecting=state[0]) from bare(error)
        except BaseException as error:
            bare_interruption(error)
            raise
        finally:
            if feed is not None:
                feed.limit = None  # an upload under way may go on while the response is read
        if failure := interim(raw, request):  # 101, which aiohttp takes for the response
            raise failure
        response = HttpResponse(status=raw.status, headers=raw.headers.copy())  # a copy can be pickled
        source = _Source(raw, request, deadline)
        if request.opens(response):
            response.source = source
        else:
            response.body = await source.read()
        return response

    def _proxy(self, url: str) -> dict[str, Any]:
        """The environment's proxy, looked up once: `trust_env` of aiohttp does so in a thread at each request."""
        if self._given is not None:
            return {}
        origin = origin_of(url)
        if origin not in self._proxies:
            own = "a session of your own: AsyncOpenRouter(session=aiohttp.ClientSession(connector=...))"
            self._proxies[origin] = proxy_for(url, f"{own}, with a connector of the library aiohttp-socks")
        proxy = self._proxies[origin]
        if proxy is None:
            return {}
        # aiohttp sends this one to the proxy, as proxy-authorization.
        headers = {"authorization": proxy.authorization.reveal()} if proxy.authorization else None
        return {"proxy": proxy.address, "proxy_headers": headers}

    async def close(self) -> None:
        """Close the connections that this transport opened in this loop; a session that was handed in stays open."""
        session = self._sessions.pop(asyncio.get_running_loop(), None)
        if session in _OPEN:
            _, guard = _OPEN[session]
            try:
                await guard.aclose()
            except RuntimeError:  # its loop is ending it at this moment
                await session.close()

    async def _current(self) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        if self._given is not None:
            if self._given.closed:
                raise ConfigurationError("the session that the client was given is closed")
            if self._given._loop is not loop:
                raise ConfigurationError("the session that the client was given is of another event loop")
            return self._given
        session = self._sessions.get(loop)
        if session is not None and not session.closed:
            return session
        _forget_closed_loops()
        for other in list(self._sessions):
            if other.is_closed():
                self._sessions.pop(other, None)
        session = aiohttp.ClientSession(
            connector=Connector(),
            cookie_jar=aiohttp.DummyCookieJar(),
            middlewares=(_once,),
            max_field_size=_LONGEST_HEADER,
            auto_decompress=True,
        )
        guard = _closing(session)
        await anext(guard)  # from its first step on, the loop knows of it
        _OPEN[session] = loop, guard
        self._sessions[loop] = session
        return session

    def __del__(self, _open: dict[Any, Any] = _OPEN, _forget: Callable[[], None] = _forget_closed_loops) -> None:
        _forget()
        for session in self._sessions.values():
            _open.pop(session, None)  # drops the last reference to its guard, so the loop ends it


@lru_cache(maxsize=256)
def _url(url: str) -> URL:
    return URL(url, encoded=_CLEAN_URL.fullmatch(url) is not None)


@lru_cache(maxsize=64)
def _limits(limits: Timeout, own: bool) -> aiohttp.ClientTimeout:
    # `connect` includes the proxy's response, which `sock_connect` does not. It also includes the wait for a free
    # connection of the pool, so it is not set for the caller's own session, whose pool may be small.
    connect = countable(limits.connect)
    return aiohttp.ClientTimeout(
        total=None, connect=connect if own else None, sock_connect=connect, sock_read=countable(limits.read)
    )


def _headers(request: HttpRequest) -> dict[str, str]:
    """The headers as they are sent."""
    headers = request.headers.plain()
    if request.open:  # a compressor delays events, and a part of compressed bytes can't be asked for
        headers.setdefault("accept-encoding", "identity")
    size = len(request.body) if isinstance(request.body, bytes) else getattr(request.body, "size", None)
    if size is not None:
        headers["content-length"] = str(size)
    return headers


class _Feed:
    """The pieces of a body, and the time limit for sending each."""

    def __init__(self, body: bytes | Body, patience: float) -> None:
        self.limit: asyncio.Timeout | None = None
        """The timeout of the call, rescheduled as the body is sent."""
        self.error: Exception | None = None
        """Why the body could not be read; aiohttp would call it a lost connection."""
        self._body = body
        self._patience = patience
        self._until: float | None = None

    @property
    def stuck(self) -> bool:
        """Whether the call ended because a piece was not sent in time."""
        return self._until is not None and asyncio.get_running_loop().time() >= self._until

    async def __aiter__(self) -> AsyncIterator[bytes]:
        clock = asyncio.get_running_loop().time
        deadline = None if self.limit is None else self.limit.when()
        try:
            pieces = slices(self._body) if isinstance(self._body, bytes) else iter(self._body)
            while (piece := await self._next(pieces)) is not None:
                self._wait(deadline, clock() + self._patience)
                yield piece
                self._wait(deadline, None)
        except Exception as error:
            self.error = error
            raise

    async def _next(self, pieces: Iterator[bytes]) -> bytes | None:
        if isinstance(self._body, bytes):
            return next(pieces, None)
        return await asyncio.to_thread(next, pieces, None)  # a disk may be slow

    def _wait(self, deadline: float | None, until: float | None) -> None:
        self._until = until if until is None or deadline is None or until < deadline else None
        if self.limit is not None and not self.limit.expired():
            self.limit.reschedule(until if self._until is not None else deadline)


async def _closing(session: aiohttp.ClientSession) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        _OPEN.pop(session, None)
        if isinstance(session.connector, Connector):
            session.connector.abort_uploads()
        await session.close()


class _Source:
    """The body of an open response."""

    def __init__(self, raw: aiohttp.ClientResponse, request: HttpRequest, deadline: float | None) -> None:
        self._loop = asyncio.get_running_loop()
        self._raw = raw
        self._request = request
        self._deadline = deadline
        self._size = 0
        self._failure: Exception | None = None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while data := await self._piece():
            yield data

    async def _piece(self) -> bytes:
        """The next piece, empty at the end; what had come before a failure is given first."""
        try:
            if self._failure is not None:
                raise self._failure
            content = self._raw.content
            if self._deadline is None:
                data = await content.readany()
            elif self._loop.time() >= self._deadline:
                raise TimeoutError
            else:
                async with asyncio.timeout_at(self._deadline):
                    data = await content.readany()
        except _FAILURES as error:
            data = b"" if self._failure is error else self._arrived(error)
            if not data:
                raise _failure(error, self._request, answered=True) from bare(error)
            self._failure = error
        self._size += len(data)
        self._request.refuse_beyond(self._size)
        return data

    def _arrived(self, failure: Exception) -> bytes:
        """What aiohttp had buffered before a failure, and does not give out after it."""
        content: Any = self._raw.content
        content.set_exception(None)
        found = bytearray()
        while len(found) < ARRIVED and (data := content.read_nowait()):
            found += data
        content.set_exception(failure)
        return bytes(found)

    async def read(self) -> bytes:
        """All of it; the connection goes back to the pool, or is closed when the body can't be read."""
        try:
            found = [await self._piece()]
            while not self._raw.content.at_eof():
                found.append(await self._piece())
            return b"".join(found)
        finally:
            self._release()

    async def close(self, finished: bool) -> None:
        """Return the connection to the pool where the body is at its end, or will be in a moment; else abort it."""
        content = self._raw.content
        size = 0
        try:
            if finished and not content.at_eof():
                async with asyncio.timeout(DRAIN_SECONDS):
                    while size < PIECE and (data := await content.readany()):
                        size += len(data)
        except _FAILURES:
            pass
        finally:
            self._release()

    def abandon(self) -> None:
        """Abort the connection from a finaliser, which may run in any thread, and after the loop was closed."""
        try:
            self._loop.call_soon_threadsafe(self._release)
        except RuntimeError:  # it is gone
            _forget_closed_loops()
            self._raw.close()
            self._raw.release()

    def _release(self) -> None:
        connection = self._raw.connection
        transport = None if connection is None else connection.transport
        if self._raw.content.at_eof() and (transport is None or not transport.get_write_buffer_size()):
            self._raw.release()
            return
        if transport is not None:
            transport.abort()  # `close` would wait for unsent bytes or, over TLS, for the peer's close_notify
        self._raw.close()


def _failure(
    error: BaseException, request: HttpRequest, *, connecting: bool = False, answered: bool = False
) -> OpenRouterError:
    """The error of this package; `retryable` where nothing was sent, or the request may be sent twice."""
    if isinstance(error, _LostError) and error.__cause__ is not None:
        error = error.__cause__
    host = urlsplit(request.url).netloc
    limits = request.timeout
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return APIConnectionError(f"the certificate of {host} is not trusted: {_message(error)}")
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return APITimeoutError(f"no connection to {host} within {limits.connect:g} s", retryable=True)
    if isinstance(error, aiohttp.SocketTimeoutError):
        return APITimeoutError(f"nothing came from {host} for {limits.read:g} s", retryable=request.idempotent)
    if isinstance(error, TimeoutError):
        return too_long(request)
    if isinstance(error, aiohttp.ClientHttpProxyError):
        what = f"no connection to {host}: the proxy said {error.status} {error.message}"
        return APIConnectionError(what, retryable=True)
    if connecting or isinstance(error, aiohttp.ClientConnectorError):
        return APIConnectionError(f"no connection to {host}: {_message(error)}", retryable=True)
    if answered:
        what = f"the connection to {host} was lost in the middle of the response: {_message(error)}"
        return (StreamInterruptedError if request.open else APIConnectionError)(what, retryable=request.idempotent)
    return APIConnectionError(f"the connection to {host} was lost: {_message(error)}", retryable=request.idempotent)


def _message(error: BaseException) -> str:
    return str(error) or type(error).__name__
