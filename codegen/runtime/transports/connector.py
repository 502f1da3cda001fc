# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""aiohttp's connector, which here gives out no connection that says something nobody asked for."""

from __future__ import annotations

from contextvars import ContextVar
from functools import partial
from typing import Any
from weakref import WeakSet

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.http_exceptions import HttpProcessingError

from .transport import has_news

__all__ = ["Connector", "connecting"]

connecting: ContextVar[list[bool]] = ContextVar("connecting")
"""Of the request that a task sends: whether there is a connection for it yet, in a list that the task shares."""


class _Protocol(ResponseHandler):
    """Tells also whoever reads a body that no HTTP came, such as a chunk without a size, and ends with 101.

    Whoever reads would wait for ever, the connection being closed; and after 101, which nobody asked for, the response
    may still come. It can go when aiohttp does both.
    """

    is_used = False
    """Whether it had a request before."""

    def feed_data(self, data: Any, size: int = 0) -> None:
        if data[0].code == 101:
            self.force_close()
        super().feed_data(data, size)

    def set_exception(self, exc: BaseException, exc_cause: BaseException | None = None) -> None:
        super().set_exception(exc, exc_cause or exc)
        body: Any = self._payload
        if isinstance(exc, HttpProcessingError) and body is not None and not body.is_eof():
            body.set_exception(aiohttp.ClientPayloadError(exc.message))


class Connector(aiohttp.TCPConnector):
    """Keeps connections, but for those that bring bytes between two requests.

    They would be read as the response to the next one. It can go when aiohttp drops such connections.
    """

    def __init__(self) -> None:
        # Streams hold their connections for long; to queue behind them would look like a hang.
        super().__init__(limit=0)
        self._factory: Any = partial(_Protocol, loop=self._loop)
        self._known: WeakSet[Any] = WeakSet()

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:
        """A connection for a request."""
        state = connecting.get()
        state[0] = True
        while True:
            connection = await super().connect(req, traces, timeout)
            protocol: Any = connection.protocol
            if not protocol.is_used:
                protocol.is_used = True
                self._known.add(protocol)
                break
            sock = protocol.transport.get_extra_info("socket")
            if not protocol.should_close and sock.fileno() >= 0 and not has_news(sock):
                break
            connection.close()
        state[0] = False
        return connection

    def _release(self, key: Any, protocol: Any, *, should_close: bool = False) -> None:
        super()._release(key, protocol, should_close=should_close)
        protocol._parser = None  # else it would take in half of a response, and `should_close` would not know

    def abort_uploads(self) -> None:
        """Break the connections that wait to send: to close one waits until all is sent."""
        for protocol in list(self._known):
            if protocol.transport is not None and protocol.transport.get_write_buffer_size():
                protocol.transport.abort()
