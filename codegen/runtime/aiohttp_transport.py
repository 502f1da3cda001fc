# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Sending with aiohttp."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .errors import APIConnectionError, APITimeoutError, ConfigurationError, OpenRouterError, StreamInterruptedError
from .http import Request, Response
from .proxies import basic_auth, origin_of, proxy_for
from .retry import Send

if TYPE_CHECKING:
    import aiohttp

__all__ = ["AiohttpTransport"]

_CLEAN_URL = re.compile(r"[!-~]+")  # nothing in it that has to be quoted
_LONGEST_HEADER = 65_536  # what http.client, and with it the sync client, takes
_LAST_WORDS = 0.1  # seconds to wait, after [DONE], for the end of the body that lets the connection be used again


class AiohttpTransport:
    """Sends requests over a session of aiohttp, one for each event loop that it is used in."""

    def __init__(self, session: aiohttp.ClientSession | None = None) -> None:
        try:
            import aiohttp
            from yarl import URL
        except ImportError:
            raise ConfigurationError("the async client needs aiohttp: pip install 'openrouter-sdk[async]'") from None
        self._aiohttp = aiohttp
        self._url = URL
        self._given = session
        self._proxies: dict[str, dict[str, Any]] = {}
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, step: Send) -> Response:
        """Send one request; the answer's body is read, unless it is a stream that was asked for."""
        request = step.request
        limits = request.timeout
        left = _left(step.deadline, request)
        timeout = self._aiohttp.ClientTimeout(
            total=None if left is None else left,
            sock_connect=limits.connect,
            sock_read=limits.read,
        )
        headers = request.headers
        if request.stream:  # an event that waits in a compressor is late
            headers = {**headers, "accept-encoding": "identity"}
        try:
            raw = await self._current().request(
                request.method,
                # As it stands: to quote it anew, as aiohttp would, changes what was signed.
                self._url(request.url, encoded=_CLEAN_URL.fullmatch(request.url) is not None),
                data=request.body,
                headers=headers,
                timeout=timeout,
                allow_redirects=False,
                **self._proxy(request.url),
            )
        except (TimeoutError, self._aiohttp.ClientError, OSError, ValueError) as error:
            raise self._failure(error, request) from error
        response = Response(status=raw.status, headers=raw.headers.copy())  # a copy can be pickled
        source = _Source(raw, request, self)
        if request.stream and raw.status < 300 and response.content_type == "text/event-stream":
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
        """Close the connections that this transport opened; a session that was handed in stays open."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _current(self) -> aiohttp.ClientSession:
        if self._given is not None:
            return self._given
        loop = asyncio.get_running_loop()
        if self._session is None or self._loop is not loop or self._session.closed:
            if self._session is not None:
                self._session.detach()  # its loop is gone, and its connections with it
            self._loop = loop
            self._session = self._aiohttp.ClientSession(
                # Streams hold their connections for long; to queue behind them would look like a hang.
                connector=self._aiohttp.TCPConnector(limit=0),
                cookie_jar=self._aiohttp.DummyCookieJar(),
                max_field_size=_LONGEST_HEADER,
                auto_decompress=True,
            )
        return self._session

    def _failure(self, error: BaseException, request: Request, answered: bool = False) -> OpenRouterError:
        """What went wrong, in our words, and whether the request may have been carried out."""
        failures = self._aiohttp
        host = urlsplit(request.url).netloc
        limits = request.timeout
        if isinstance(error, failures.ConnectionTimeoutError):
            return APITimeoutError(f"no connection to {host} within {limits.connect:g} s", retryable=True)
        if isinstance(error, failures.SocketTimeoutError):
            return APITimeoutError(f"nothing came from {host} for {limits.read:g} s", retryable=request.idempotent)
        if isinstance(error, asyncio.TimeoutError):
            return _too_long(request)
        if answered:
            what = f"the connection to {host} was lost in the middle of the answer: {_words(error)}"
            return (StreamInterruptedError if request.stream else APIConnectionError)(
                what, retryable=request.idempotent
            )
        if isinstance(error, failures.ClientConnectorCertificateError):
            return APIConnectionError(f"the certificate of {host} is not trusted: {_words(error)}")
        if isinstance(error, (failures.ClientConnectorError, failures.ClientProxyConnectionError)):
            return APIConnectionError(f"no connection to {host}: {_words(error)}", retryable=True)
        if isinstance(error, failures.ClientHttpProxyError):
            what = f"no connection to {host}: the proxy said {error.status} {error.message}"
            return APIConnectionError(what, retryable=True)
        return APIConnectionError(f"the connection to {host} was lost: {_words(error)}", retryable=request.idempotent)


class _Source:
    """The body of an open answer."""

    def __init__(self, raw: aiohttp.ClientResponse, request: Request, transport: AiohttpTransport) -> None:
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
            raise self._transport._failure(error, self._request, answered=True) from error

    async def read(self) -> bytes:
        """All of it; the connection goes back to the pool, or is closed when the body can't be read."""
        try:
            body = b"".join([data async for data in self])
        except BaseException:
            self._raw.close()
            raise
        self._raw.release()
        return body

    async def close(self, finished: bool) -> None:
        try:
            if finished and not self._raw.content.at_eof():
                async with asyncio.timeout(_LAST_WORDS):
                    await self._raw.content.readany()
        except (TimeoutError, self._transport._aiohttp.ClientError, OSError, ValueError):
            pass
        finally:
            self.abandon()

    def abandon(self) -> None:
        if self._raw.content.at_eof():
            self._raw.release()
        else:
            self._raw.close()


def _left(deadline: float | None, request: Request) -> float | None:
    """Seconds until the deadline."""
    if deadline is None:
        return None
    left = deadline - time.monotonic()
    if left <= 0:
        raise _too_long(request)
    return left


def _too_long(request: Request) -> APITimeoutError:
    return APITimeoutError(f"the call took longer than the {request.timeout.total:g} s it may take in all")


def _words(error: BaseException) -> Any:
    return str(error) or type(error).__name__
