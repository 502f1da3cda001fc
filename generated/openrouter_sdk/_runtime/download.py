# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Responses that are no JSON: audio, videos, files. The request is sent when they are read."""

from __future__ import annotations

import os
import re
import time
import warnings
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import attrs

from .decoding import http_info, parse, refuse_error
from .errors import APIConnectionError, InvalidResponseError, StreamInterruptedError
from .exchange import wait_before
from .http import HttpRequest, HttpResponse
from .info import HttpInfo
from .log import log_retry
from .operation import Operation
from .secret import Headers
from .values.target import Target

__all__ = ["AsyncDownload", "Download", "Progress", "Transfer"]

Progress = Callable[[int, int | None], None]
"""Called with the bytes so far, and those of the whole, None where that is not known."""

_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-\d+/(\d+|\*)")
_BLOCK = 1_048_576  # bytes that the async side hands to a thread to write at once


class Transfer:
    """An open response with bytes, how far it has been read, and how it is resumed after a cut. No I/O."""

    def __init__(
        self, operation: Operation[Any], request: HttpRequest, response: HttpResponse, attempts: int, elapsed: float
    ) -> None:
        """Take a response.

        Raises:
            APIError: It is an error, or something else than was asked for.
        """
        refuse_error(operation, request, response)
        if response.source is None:
            body = parse(operation, request, response)
            what = f"the response is {response.content_type or 'of no type'}, not {operation.media}"
            raise InvalidResponseError(what, status=response.status, headers=response.headers, body=body)
        self.operation = operation
        self.request = request
        self.response = response
        self.http: HttpInfo = http_info(response, attempts, elapsed)
        self.done = 0
        """Bytes that have come."""
        length = response.headers.get("content-length", "")
        plain = response.headers.get("content-encoding", "identity").strip().lower() == "identity"
        self.total = int(length) if plain and length.isdecimal() and len(length) < 19 else None
        """Bytes of the whole, None where that is not known."""
        self.closed = False
        """Whether it was closed by whoever reads it."""
        self.waits = False
        """Whether some thread waits for the next piece."""
        self._failures = 0  # consecutive cuts without a byte between them
        total = request.timeout.total
        self._deadline = None if total is None else time.monotonic() + total - elapsed

    def take(self, size: int) -> None:
        """Count what has come."""
        self.done += size
        self._failures = 0

    def check_end(self) -> None:
        """Raise when the bytes have ended too soon."""
        if self.closed:
            raise StreamInterruptedError("it was closed before its end")
        if self.total is not None and self.done < self.total:
            what = f"the response ended after {self.done:,} of {self.total:,} bytes"
            raise StreamInterruptedError(what, retryable=self.request.idempotent)

    def source(self) -> Any:
        """The open body, handed out once to whoever closes it."""
        source, self.response.source = self.response.source, None
        return source

    def resumed(self, error: APIConnectionError) -> tuple[float, HttpRequest]:
        """Seconds to wait after a cut, and the range request for what is missing.

        Raises:
            APIConnectionError: The same, where it can't be resumed.
        """
        if self.closed:
            raise StreamInterruptedError("it was closed before its end") from None
        self._failures += 1
        error.attempts = self.http.attempts
        wait = wait_before(error, self._failures, self.request)
        found = self.http.headers
        etag, modified = found.get("etag", ""), found.get("last-modified")
        validator = etag if etag.startswith('"') else modified
        can = self.request.method == "GET" and found.get("accept-ranges", "").strip().lower() == "bytes"
        left = None if self._deadline is None else self._deadline - time.monotonic() - (wait or 0)
        if wait is None or not can or self.total is None or (left is not None and left <= 0):
            raise error
        log_retry(self.request, error, self._failures, wait)
        headers = Headers({**self.request.headers, "range": f"bytes={self.done}-"})
        if validator:
            headers["if-range"] = validator
        timeout = self.request.timeout if left is None else attrs.evolve(self.request.timeout, total=left)
        return wait, attrs.evolve(self.request, headers=headers, timeout=timeout)

    def go_on(self, other: Transfer) -> None:
        """Continue with the response to the range request.

        Raises:
            InvalidResponseError: It is not that.
        """
        said = _CONTENT_RANGE.fullmatch(other.response.headers.get("content-range", "").strip())
        fits = said is not None and int(said[1]) == self.done and said[2] in ("*", str(self.total))
        if other.response.status != 206 or not fits:
            source = other.source()
            if source is not None:
                source.abandon()
            raise InvalidResponseError("it changed while it was read: what is missing can't be added to what came")
        self.response = other.response


# -- downloads --------------------------------------------------------------------------------------------


class _Base:
    _transfer: Transfer | None = None
    _used = False

    @property
    def http(self) -> HttpInfo:
        """Status, headers, ids, attempts and time of the call. Known once it is open."""
        return self._entered().http

    @property
    def content_type(self) -> str:
        """The media type, such as `audio/mpeg`; empty where the service does not say. Known once it is open."""
        return self._entered().response.content_type

    @property
    def size(self) -> int | None:
        """Bytes of the whole, None where the service does not say. Known once it is open."""
        return self._entered().total

    def _entered(self) -> Transfer:
        if self._transfer is None:
            raise RuntimeError("nothing was asked for yet: enter it with `with` (`async with`), or read it, first")
        return self._transfer

    def _use(self) -> None:
        if self._used:
            raise RuntimeError("it was read already; call the method again to ask for it again")
        self._used = True

    def __del__(self, _warn: Callable[..., None] = warnings.warn) -> None:
        # As in a stream: release the connection before warning.
        transfer = self._transfer
        if transfer is not None and transfer.response.source is not None:
            transfer.source().abandon()
            _warn(f"{transfer.operation.id} was opened and never closed", ResourceWarning, stacklevel=2, source=self)


class Download(_Base):
    """Bytes whose request is sent when they are read: whole, into a file, or piece by piece. It can be read once.

    In a `with` block it is open from the start, so that `content_type` and `http` are known before the first piece.
    """

    def __init__(self, open_: Callable[[HttpRequest | None], Transfer]) -> None:
        self._open = open_

    def __enter__(self) -> Self:
        self._start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[bytes]:
        self._use()
        return self._pieces()

    def read(self) -> bytes:
        """All of it.

        Raises:
            APIError: The call failed. Nothing of what came is kept.
        """
        return b"".join(self)

    def save(self, path: str | os.PathLike[str], *, on_progress: Progress | None = None) -> Path:
        """Write it to a file, which is there whole or not at all.

        Args:
            path: Where to. What is there is replaced when all has come; until then the bytes are in a file beside it.
            on_progress: Called with the bytes so far and those of the whole, None where that is not known.

        Raises:
            ConfigurationError: Nothing can be written there. It is found out before anything is asked for.
            APIError: The call failed.
        """
        self._use()
        with Target(path) as target:
            for piece in self._pieces():
                target.file.write(piece)
                if on_progress is not None:
                    on_progress(self._entered().done, self._entered().total)
        return target.path

    def close(self) -> None:
        """Free the connection. Any thread may do it: where another one is reading, that ends there with an error."""
        transfer = self._transfer
        if transfer is None:
            return
        transfer.closed = True
        source = transfer.response.source
        if transfer.waits and source is not None:
            source.interrupt()  # whoever reads is woken up, and frees the connection
        else:
            _free(transfer, finished=False)

    def _start(self) -> Transfer:
        if self._transfer is None:
            self._transfer = self._open(None)
        return self._transfer

    def _pieces(self) -> Generator[bytes, None, None]:
        transfer = self._start()
        finished = False
        try:
            while not finished:
                try:
                    transfer.waits = True
                    for piece in transfer.response.source or ():
                        transfer.waits = False
                        transfer.take(len(piece))
                        yield piece
                        transfer.waits = True
                    transfer.check_end()
                    finished = True
                except APIConnectionError as error:
                    wait, request = transfer.resumed(error)
                    _free(transfer, finished=False)
                    time.sleep(wait)
                    transfer.go_on(self._open(request))
        finally:
            _free(transfer, finished)


def _free(transfer: Transfer, finished: bool) -> None:
    source = transfer.source()
    if source is not None:
        source.close(finished)


class AsyncDownload(_Base):
    """Bytes whose request is sent when they are read: whole, into a file, or piece by piece. It can be read once.

    In an `async with` block it is open from the start, so that `content_type` and `http` are known before the first
    piece.
    """

    def __init__(self, open_: Callable[[HttpRequest | None], Awaitable[Transfer]]) -> None:
        self._open = open_

    async def __aenter__(self) -> Self:
        await self._start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._use()
        return self._pieces()

    async def read(self) -> bytes:
        """All of it.

        Raises:
            APIError: The call failed. Nothing of what came is kept.
        """
        return b"".join([piece async for piece in self])

    async def save(self, path: str | os.PathLike[str], *, on_progress: Progress | None = None) -> Path:
        """Write it to a file, which is there whole or not at all.

        Args:
            path: Where to. What is there is replaced when all has come; until then the bytes are in a file beside it.
            on_progress: Called with the bytes so far and those of the whole, None where that is not known.

        Raises:
            ConfigurationError: Nothing can be written there. It is found out before anything is asked for.
            APIError: The call failed.
        """
        import asyncio  # not above: sync code does not need it, and it takes long to load

        self._use()
        with Target(path) as target:
            block = bytearray()
            async for piece in self._pieces():
                block += piece
                if len(block) >= _BLOCK:  # a write may block, and would block the event loop
                    await asyncio.to_thread(target.file.write, block)
                    block = bytearray()
                if on_progress is not None:
                    on_progress(self._entered().done, self._entered().total)
            await asyncio.to_thread(target.file.write, block)
        return target.path

    async def close(self) -> None:
        """Free the connection."""
        if self._transfer is not None:
            self._transfer.closed = True
            await _free_async(self._transfer, finished=False)

    async def _start(self) -> Transfer:
        if self._transfer is None:
            self._transfer = await self._open(None)
        return self._transfer

    async def _pieces(self) -> AsyncGenerator[bytes, None]:
        import asyncio

        transfer = await self._start()
        finished = False
        try:
            while not finished:
                try:
                    if transfer.response.source is not None:
                        async for piece in transfer.response.source:
                            transfer.take(len(piece))
                            yield piece
                    transfer.check_end()
                    finished = True
                except APIConnectionError as error:
                    wait, request = transfer.resumed(error)
                    await _free_async(transfer, finished=False)
                    await asyncio.sleep(wait)
                    transfer.go_on(await self._open(request))
        finally:
            await _free_async(transfer, finished)


async def _free_async(transfer: Transfer, finished: bool) -> None:
    source = transfer.source()
    if source is not None:
        await source.close(finished)
