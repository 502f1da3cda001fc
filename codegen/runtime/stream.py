# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Streams of events, for both worlds. What an event means is decided in stream_state.py."""

from __future__ import annotations

import contextlib
import time
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar

from .errors import OpenRouterError, StreamInterruptedError
from .info import HttpInfo
from .stream_state import StreamState

__all__ = ["AsyncStream", "AsyncTextStream", "Stream", "TextStream"]

Event = TypeVar("Event")
Result = TypeVar("Result")

_AFTER_ERROR = 1.0  # seconds to wait for what follows an error


class Source(Protocol):
    """The open body of a response."""

    def __iter__(self) -> Iterator[bytes]: ...

    def hurry(self, seconds: float) -> None:
        """Wait no longer than this for a piece from now on."""

    def close(self, finished: bool) -> None:
        """Return the connection to the pool, or abort it where there is more that nobody reads."""

    def interrupt(self) -> None:
        """End what another thread is reading."""

    def abandon(self) -> None:
        """Abort the connection."""


class AsyncSource(Protocol):
    """The open body of a response."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def close(self, finished: bool) -> None:
        """Return the connection to the pool, or abort it where there is more that nobody reads."""

    def abandon(self) -> None:
        """Abort the connection from a finaliser, which may run in any thread, and after the loop was closed."""


class _Base(Generic[Event, Result]):
    _state: StreamState | None = None

    @property
    def http(self) -> HttpInfo:
        """Status, headers, ids, attempts and time of the call. Known once the stream is open."""
        return self._entered().result_http()

    @property
    def partial(self) -> Result:
        """The response as far as it has come; the same as the final one after the last event."""
        result: Result = self._entered().result()
        return result

    def _complete(self) -> Result:
        state = self._entered()
        if state.error is not None:
            raise state.error
        if not state.complete:
            raise state.failed(StreamInterruptedError("the stream was closed before its end"))
        result: Result = state.result()
        return result

    def __del__(self, _warn: Callable[..., None] = warnings.warn) -> None:
        # Release the connection before warning (warnings may be errors). warnings.warn is a default argument because
        # at interpreter exit modules are gone before the last objects.
        state = self._state
        if state is not None and state.response.source is not None:
            state.closed = True
            state.source().abandon()
            _warn(f"a stream of {state.operation.id} was never closed", ResourceWarning, stacklevel=2, source=self)

    def _entered(self) -> StreamState:
        if self._state is None:
            raise RuntimeError("the stream is not open yet: enter it with `with` (`async with`) first")
        return self._state


class Stream(_Base[Event, Result]):
    """Events as they come. Open it with `with`; leaving the block frees the connection at once.

    Iterate over it for events, and call `final()` for the whole response.
    """

    def __init__(self, open_: Callable[[], StreamState]) -> None:
        self._open = open_
        self._reading: Generator[Event, None, None] | None = None
        self._events: Generator[Event, None, None] | None = None

    def __enter__(self) -> Self:
        self._start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[Event]:
        return self._events if self._events is not None else self._from_start()

    def _from_start(self) -> Iterator[Event]:
        # Keeps the stream alive: in `for event in client.chat.stream(...)` nothing else refers to it.
        for event in self._start():  # noqa: UP028  (`yield from` would close the stream with this: no warning)
            yield event

    def __next__(self) -> Event:
        return next(self._start())

    def final(self) -> Result:
        """Read to the end and give the whole response, as the call without a stream would have.

        Raises:
            OpenRouterError: As iterating does; also when the stream was closed before its end (see `partial`).
        """
        for _ in self._start():
            pass
        return self._complete()

    def close(self) -> None:
        """Free the connection. The service stops working, and billing, only with some providers.

        Any thread may do it: where another one is reading, the stream ends there.
        """
        state, reading = self._state, self._reading
        if state is None or reading is None:
            return
        state.closed = True
        try:
            reading.close()
        except ValueError:  # it is running: whoever reads is woken up, and frees the connection
            source: Source | None = state.response.source
            if source is not None:
                source.interrupt()
        else:
            _free(state)  # a generator that was never started has not

    def _start(self) -> Generator[Event, None, None]:
        if self._events is None:
            self._state = self._open()
            self._reading = _read(self._state)
            self._events = _until_closed(self._reading, self._state)
        return self._events


class TextStream(Stream[Event, Result]):
    """A stream that brings text: iterate over `text` or `reasoning` for pieces of it, over the stream for events."""

    @property
    def text(self) -> Iterator[str]:
        """The pieces of the response's text."""
        return self._pieces("text")

    @property
    def reasoning(self) -> Iterator[str]:
        """The pieces of the model's reasoning."""
        return self._pieces("reasoning")

    def _pieces(self, kind: str) -> Iterator[str]:
        events = self._start()
        piece_of = getattr(self._entered().dialect, kind)
        for event in events:
            if piece := piece_of(event):
                yield piece


def _read(state: StreamState) -> Generator[Any, None, None]:
    """The objects of a stream. It does not refer to the `Stream`: an abandoned one is freed at once."""
    source: Source | None = state.response.source
    if source is None:
        for event in () if state.closed else state.whole_events():
            yield event
        return
    single = state.single
    try:
        pieces = iter(source)
        for data in pieces:
            event = single(data)
            if event is not None:
                yield event
                continue
            for event in state.feed(data):
                yield event
            if state.done or state.error is not None:
                break
        else:
            for event in () if state.closed else state.ended():
                yield event
        if state.error is not None:
            if not state.done:
                _drain(state, source, pieces)
            raise state.drained()
    except OpenRouterError as error:
        if not state.closed:
            if error.partial is None:
                state.failed(error)  # type: ignore[arg-type]
            raise
    finally:
        _free(state)


def _until_closed(reading: Generator[Any, None, None], state: StreamState) -> Generator[Any, None, None]:
    """The same objects, until another thread closes the stream; it may do so while this one asks for the next."""
    try:
        for event in reading:  # noqa: UP028  (`yield from` would close it with this one)
            yield event
    except ValueError:  # it is running, in that thread
        if not state.closed:
            raise


def _drain(state: StreamState, source: Source, pieces: Iterator[bytes]) -> None:
    """Read what follows an error, such as the usage, as far as it comes at once."""
    until = time.monotonic() + _AFTER_ERROR
    source.hurry(_AFTER_ERROR)
    with contextlib.suppress(OpenRouterError):
        for data in pieces:
            state.drain(data)
            if state.done or time.monotonic() > until:
                return
        state.drain_end()


def _free(state: StreamState) -> None:
    source: Source | None = state.source()
    if source is not None:
        source.close(state.done)


class AsyncStream(_Base[Event, Result]):
    """Events as they come. Open it with `async with`; leaving the block frees the connection at once.

    Iterate over it for events, and await `final()` for the whole response.
    """

    def __init__(self, open_: Callable[[], Awaitable[StreamState]]) -> None:
        self._open = open_
        self._events: AsyncIterator[Event] | None = None

    async def __aenter__(self) -> Self:
        await self._start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[Event]:
        return self._events if self._events is not None else self._from_start()

    async def _from_start(self) -> AsyncIterator[Event]:
        async for event in await self._start():
            yield event

    async def __anext__(self) -> Event:
        return await anext(await self._start())

    async def final(self) -> Result:
        """Read to the end and give the whole response, as the call without a stream would have.

        Raises:
            OpenRouterError: As iterating does; also when the stream was closed before its end (see `partial`).
        """
        async for _ in await self._start():
            pass
        return self._complete()

    async def close(self) -> None:
        """Free the connection. The service stops working, and billing, only with some providers."""
        if self._state is not None:
            self._state.closed = True
            await _free_async(self._state)

    async def _start(self) -> AsyncIterator[Event]:
        if self._events is None:
            self._state = await self._open()
            self._events = _read_async(self._state)
        return self._events


class AsyncTextStream(AsyncStream[Event, Result]):
    """A stream that brings text: iterate over `text` or `reasoning` for pieces of it, over the stream for events."""

    @property
    def text(self) -> AsyncIterator[str]:
        """The pieces of the response's text."""
        return self._pieces("text")

    @property
    def reasoning(self) -> AsyncIterator[str]:
        """The pieces of the model's reasoning."""
        return self._pieces("reasoning")

    async def _pieces(self, kind: str) -> AsyncIterator[str]:
        events = await self._start()
        piece_of = getattr(self._entered().dialect, kind)
        async for event in events:
            if piece := piece_of(event):
                yield piece


async def _read_async(state: StreamState) -> AsyncIterator[Any]:
    """As `_read`."""
    source: AsyncSource | None = state.response.source
    if source is None:
        for event in () if state.closed else state.whole_events():
            yield event
        return
    single = state.single
    try:
        pieces = aiter(source)
        async for data in pieces:
            event = single(data)
            if event is not None:
                yield event
                continue
            for event in state.feed(data):
                yield event
            if state.done or state.error is not None:
                break
        else:
            for event in () if state.closed else state.ended():
                yield event
        if state.error is not None:
            if not state.done:
                await _drain_async(state, pieces)
            raise state.drained()
    except OpenRouterError as error:
        if not state.closed:
            if error.partial is None:
                state.failed(error)  # type: ignore[arg-type]
            raise
    finally:
        await _free_async(state)


async def _drain_async(state: StreamState, pieces: AsyncIterator[bytes]) -> None:
    """As `_drain`."""
    import asyncio  # not above: sync code does not need it, and it takes long to load

    with contextlib.suppress(OpenRouterError, TimeoutError):
        async with asyncio.timeout(_AFTER_ERROR):
            async for data in pieces:
                state.drain(data)
                if state.done:
                    return
        state.drain_end()


async def _free_async(state: StreamState) -> None:
    source: AsyncSource | None = state.source()
    if source is not None:
        await source.close(state.done)
