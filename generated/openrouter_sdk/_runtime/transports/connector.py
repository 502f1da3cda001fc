# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""aiohttp's connector, which here never reuses a connection on which bytes came that no request asked for."""

from __future__ import annotations

from contextvars import ContextVar
from functools import partial
from typing import Any
from weakref import WeakSet

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.http_exceptions import HttpProcessingError

from .transport import is_readable

__all__ = ["Connector", "connecting"]

connecting: ContextVar[list[bool]] = ContextVar("connecting")
"""Whether this task's request still waits for a connection; in a list, to be read after a failure."""


class _Protocol(ResponseHandler):
    """Raises invalid HTTP, such as a chunk without a size, to the reader of the body too, and closes after 101.

    The reader would wait for ever on a closed connection; and after 101, which no request asked for, the response may
    still come. It can go when aiohttp does both.
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
        # No limit: streams hold their connections for long, and to queue behind them would look like a hang.
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
            if not protocol.should_close and sock.fileno() >= 0 and not is_readable(sock):
                break
            connection.close()
        state[0] = False
        return connection

    def _release(self, key: Any, protocol: Any, *, should_close: bool = False) -> None:
        super()._release(key, protocol, should_close=should_close)
        protocol._parser = None  # else it parses half of a stray response, and `should_close` stays False

    def abort_uploads(self) -> None:
        """Abort the connections with unsent bytes: `close` would wait until these are sent."""
        for protocol in list(self._known):
            if protocol.transport is not None and protocol.transport.get_write_buffer_size():
                protocol.transport.abort()
