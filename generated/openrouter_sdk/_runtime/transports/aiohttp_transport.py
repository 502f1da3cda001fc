# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Sending with aiohttp."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import re
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..errors import APIConnectionError, APITimeoutError, MissingExtraError, OpenRouterError, StreamInterruptedError
from ..http import Body, HttpRequest, HttpResponse, Send
from .proxies import basic_auth, origin_of, proxy_for
from .transport import LAST_WORDS, bare, seconds_left, too_long

if TYPE_CHECKING:
    import aiohttp

__all__ = ["AiohttpTransport"]

_CLEAN_URL = re.compile(r"[!-~]+")  # nothing in it that has to be quoted
_LONGEST_HEADER = 65_536  # what http.client, and with it the sync client, takes

_OPEN: dict[aiohttp.ClientSession, tuple[asyncio.AbstractEventLoop, AsyncGenerator[None, None]]] = {}
"""The open sessions, each with its loop and a generator that closes it at its end.

A session can be closed only while its loop runs, and nothing tells that a loop is about to end, but for one thing:
`asyncio.run` ends the async generators that are left before it closes its loop. A loop also ends a generator that
nobody refers to any more. The references are here, and not with the client, so that a client that is collected as
garbage does not take an open session along, of which aiohttp would complain.
"""


def _forget_closed_loops() -> None:
    """Let go of the sessions whose loop was closed without ending its generators; it took the connections along."""
    for session, (loop, _) in list(_OPEN.items()):
        if loop.is_closed():
            _OPEN.pop(session, None)
            with contextlib.suppress(StopIteration):  # at once: there is nothing left that closing would wait for
                session.close().send(None)


atexit.register(_forget_closed_loops)


class AiohttpTransport:
    """Sends requests over a session of aiohttp, one for each event loop that it is used in; it ends with its loop."""

    def __init__(self, session: aiohttp.ClientSession | None = None) -> None:
        self._sessions: dict[asyncio.AbstractEventLoop, aiohttp.ClientSession] = {}
        try:
            import aiohttp
            from yarl import URL
        except ImportError:
            raise MissingExtraError("the async client needs aiohttp: pip install 'openrouter-sdk[async]'") from None
        self._aiohttp = aiohttp
        self._url = URL
        self._given = session
        self._proxies: dict[str, dict[str, Any]] = {}

    async def send(self, step: Send) -> HttpResponse:
        """Send one request; the answer's body is read, unless it is a stream that was asked for."""
        request = step.request
        limits = request.timeout
        left = seconds_left(step.deadline, request)
        timeout = self._aiohttp.ClientTimeout(
            total=None if step.deadline is None else left,
            sock_connect=limits.connect,
            sock_read=limits.read,
        )
        try:
            session = await self._current()
            raw = await session.request(
                request.method,
                # As it stands: to quote it anew, as aiohttp would, changes what was signed.
                self._url(request.url, encoded=_CLEAN_URL.fullmatch(request.url) is not None),
                data=_data(request.body),
                headers=_headers(request),
                skip_auto_headers=("content-type",),  # it would name one where there is no body
                timeout=timeout,
                allow_redirects=False,
                **self._proxy(request.url),
            )
        except (TimeoutError, self._aiohttp.ClientError, OSError, ValueError) as error:
            raise self._failure(error, request) from bare(error)
        response = HttpResponse(status=raw.status, headers=raw.headers.copy())  # a copy can be pickled
        source = _Source(raw, request, self)
        if request.opens(response):
            response.source = source
        else:
            response.body = await source.read()
        return response

    def _proxy(self, url: str) -> dict[str, Any]:
        """What the environment says, asked once: aiohttp's own way asks in a thread, at each request."""
        if self._given is not None:
            return {}
        origin = origin_of(url)
        found = self._proxies.get(origin)
        if found is None:
            proxy = proxy_for(url)
            if proxy is None:
                found = {}
            else:
                address, credentials = proxy
                # Under this name aiohttp takes the credentials and passes them on as the proxy's.
                headers = {"authorization": basic_auth(credentials)} if credentials else None
                found = {"proxy": address, "proxy_headers": headers}
            self._proxies[origin] = found
        return found

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
        if self._given is not None:
            return self._given
        loop = asyncio.get_running_loop()
        session = self._sessions.get(loop)
        if session is not None and not session.closed:
            return session
        _forget_closed_loops()
        for other in list(self._sessions):
            if other.is_closed():
                self._sessions.pop(other, None)
        session = self._aiohttp.ClientSession(
            # Streams hold their connections for long; to queue behind them would look like a hang.
            connector=self._aiohttp.TCPConnector(limit=0),
            cookie_jar=self._aiohttp.DummyCookieJar(),
            max_field_size=_LONGEST_HEADER,
            auto_decompress=True,
        )
        guard = _closing(session)
        await anext(guard)  # which tells the loop about it
        _OPEN[session] = loop, guard
        self._sessions[loop] = session
        return session

    def __del__(self, _open: dict[Any, Any] = _OPEN, _forget: Callable[[], None] = _forget_closed_loops) -> None:
        _forget()
        for session in self._sessions.values():
            _open.pop(session, None)  # and with it goes the last reference to its guard

    def _failure(self, error: BaseException, request: HttpRequest, answered: bool = False) -> OpenRouterError:
        """What went wrong, in our words, and whether the request may have been carried out."""
        failures = self._aiohttp
        host = urlsplit(request.url).netloc
        limits = request.timeout
        if isinstance(error, failures.ConnectionTimeoutError):
            return APITimeoutError(f"no connection to {host} within {limits.connect:g} s", retryable=True)
        if isinstance(error, failures.SocketTimeoutError):
            return APITimeoutError(f"nothing came from {host} for {limits.read:g} s", retryable=request.idempotent)
        if isinstance(error, asyncio.TimeoutError):
            return too_long(request)
        if answered:
            what = f"the connection to {host} was lost in the middle of the response: {_words(error)}"
            return (StreamInterruptedError if request.open else APIConnectionError)(what, retryable=request.idempotent)
        if isinstance(error, failures.ClientConnectorCertificateError):
            return APIConnectionError(f"the certificate of {host} is not trusted: {_words(error)}")
        if isinstance(error, (failures.ClientConnectorError, failures.ClientProxyConnectionError)):
            return APIConnectionError(f"no connection to {host}: {_words(error)}", retryable=True)
        if isinstance(error, failures.ClientHttpProxyError):
            what = f"no connection to {host}: the proxy said {error.status} {error.message}"
            return APIConnectionError(what, retryable=True)
        return APIConnectionError(f"the connection to {host} was lost: {_words(error)}", retryable=request.idempotent)


def _headers(request: HttpRequest) -> dict[str, str]:
    """The headers as they are sent."""
    headers = request.headers.plain()
    if request.open:  # a compressor delays events, and a part of compressed bytes can't be asked for
        headers.setdefault("accept-encoding", "identity")
    if not (request.body is None or isinstance(request.body, bytes)) and request.body.size is not None:
        headers["content-length"] = str(request.body.size)
    return headers


def _data(body: bytes | Body | None) -> Any:
    """The body in a form that aiohttp sends as it is."""
    return body if body is None or isinstance(body, bytes) else _pieces(body)


async def _pieces(body: Body) -> AsyncIterator[bytes]:
    """The pieces of a body, each read in a thread, since a disk may be slow."""
    pieces = iter(body)
    while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
        yield piece


async def _closing(session: aiohttp.ClientSession) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        _OPEN.pop(session, None)
        await session.close()


class _Source:
    """The body of an open answer."""

    def __init__(self, raw: aiohttp.ClientResponse, request: HttpRequest, transport: AiohttpTransport) -> None:
        self._loop = asyncio.get_running_loop()
        self._raw = raw
        self._request = request
        self._transport = transport

    async def __aiter__(self) -> AsyncIterator[bytes]:
        content = self._raw.content
        size = 0
        try:
            while data := await content.readany():
                size += len(data)
                self._request.refuse_beyond(size)
                yield data
        except (TimeoutError, self._transport._aiohttp.ClientError, OSError, ValueError) as error:
            raise self._transport._failure(error, self._request, answered=True) from bare(error)

    async def read(self) -> bytes:
        """All of it; the connection goes back to the pool, or is closed when the body can't be read."""
        try:
            body = b"".join([data async for data in self])
        except BaseException:
            self._release()
            raise
        self._raw.release()
        return body

    async def close(self, finished: bool) -> None:
        try:
            if finished and not self._raw.content.at_eof():
                async with asyncio.timeout(LAST_WORDS):
                    await self._raw.content.readany()
        except (TimeoutError, self._transport._aiohttp.ClientError, OSError, ValueError):
            pass
        finally:
            self._release()

    def abandon(self) -> None:
        """Break the connection from a finaliser, which may run in any thread, and when the loop is gone."""
        try:
            self._loop.call_soon_threadsafe(self._release)
        except RuntimeError:  # it is gone
            _forget_closed_loops()
            self._raw.close()
            self._raw.release()

    def _release(self) -> None:
        if self._raw.content.at_eof():
            self._raw.release()
            return
        connection = self._raw.connection
        if connection is not None and connection.transport is not None:
            connection.transport.abort()  # over TLS, to close would wait for an answer, which may outlast the loop
        self._raw.close()


def _words(error: BaseException) -> Any:
    return str(error) or type(error).__name__
