# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Streams of events, for both worlds. What an event means is decided once, in `StreamState`, without I/O."""

from __future__ import annotations

import asyncio
import contextlib
import time
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from types import TracebackType
from typing import Any, Generic, Protocol, TypeVar

from . import json
from .answers import check, http_info, parse
from .convert import from_dict, hook_for, to_json
from .errors import APIError, InvalidResponseError, OpenRouterError, StreamInterruptedError, error_for, find_error
from .http import HttpInfo, Request, Response
from .operation import Operation
from .record import Answer
from .sse import EventReader
from .styles import STYLES

__all__ = ["AsyncStream", "Stream", "StreamState"]

Event = TypeVar("Event")
Result = TypeVar("Result")

DONE = b"[DONE]"
_CR, _LF = 0x0D, 0x0A
_AFTER_ERROR = 1.0  # seconds to wait for what follows an error


class StreamState:
    """What a stream has brought so far: events in, objects out, errors raised."""

    def __init__(
        self,
        operation: Operation[Any],
        request: Request,
        response: Response,
        attempts: int,
        elapsed: float,
        *,
        on_comment: Callable[[str], None] | None = None,
        strict: bool = False,
    ) -> None:
        self.operation = operation
        self.response = response
        self.http: HttpInfo = http_info(response, attempts, elapsed)
        self.reader = EventReader(on_comment)
        self.done = False
        self.complete = False
        self.closed = False
        self.error: OpenRouterError | None = None
        self._request = request
        self._style = STYLES[operation.style or ""]
        self._events: list[bytes] = []  # as they came: cheaper to keep than what was read of them
        self._read = self._checked(hook_for(operation.events)) if strict else hook_for(operation.events)
        self._whole: Any = None
        if response.source is None:  # an answer without a stream, though one was asked for
            self._take_whole()

    def _checked(self, read: Callable[[Any], Any]) -> Callable[[Any], Any]:
        """A reader that raises where an event is not what its type says."""

        def read_strictly(raw: Any) -> Any:
            check(raw, self.operation.events, self.response, None)
            return read(raw)

        return read_strictly

    def source(self) -> Any:
        """The open body, handed out once to whoever closes it."""
        source, self.response.source = self.response.source, None
        return source

    def _take_whole(self) -> None:
        answer = parse(self.operation, self._request, self.response)
        self._whole = self._style.event_of(answer) if isinstance(answer, dict) else answer

    def whole_event(self) -> Any:
        """The one event of an answer that came without a stream."""
        self.done = self.complete = True
        self._events.append(to_json(self._whole))
        return self._read(self._whole)

    def single(self, data: bytes) -> Any:
        """The object for a piece of the body that is exactly one event, as most are; None for any other piece.

        What `feed` would do with it, in a third of the time.
        """
        if not self.reader.between or data[:6] != b"data: " or data.find(b"\n") != len(data) - 2 or _CR in data:
            return None
        text = data[6:-2]
        if data[-1] != _LF or text == DONE or text.find(b'"error"') >= 0:
            return None
        try:
            raw = json.loads_event(text)
        except (ValueError, RecursionError):
            return None
        if raw.__class__ is not dict:
            return None
        self._events.append(text)
        return self._read(raw)

    def feed(self, data: bytes) -> Iterator[Any]:
        """The objects for the events that `data` completes. What ends the stream is told by `done` and `error`."""
        return self._taken(self.reader.feed(data))

    def ended(self) -> Iterator[Any]:
        """The bytes are over: the objects of what was not closed by an empty line."""
        rest = self.reader.rest
        if not self._events and rest.lstrip()[:1] == b"{":  # no events, a whole answer under their label
            self.response.body = rest
            self._take_whole()
            yield self.whole_event()
            return
        yield from self._taken(self.reader.close())
        if isinstance(self.error, InvalidResponseError):
            self.error = self.failed(StreamInterruptedError("the stream ended in the middle of an event"))
        if not self.done:
            self.done = True
            if self.error is not None:
                return  # and that says more than a missing end
            if self._style.finished(self._raw_events()):
                self.complete = True
            else:
                said = "the stream ended without a finish reason and without [DONE]"
                self.error = self.failed(StreamInterruptedError(said))

    def _taken(self, events: list[tuple[str, bytes]]) -> Iterator[Any]:
        # One by one: a piece may hold hundreds of events, and their objects are cheapest when they die young.
        read, keep = self._read, self._events.append
        failed = self.error is not None
        for name, data in events:
            if data == DONE:
                self.done = True
                self.complete = not failed
                return
            if not data:
                continue  # a sign of life
            try:
                raw = json.loads_event(data)
                if raw.__class__ is not dict:
                    raise ValueError("it is no JSON object")
            except (ValueError, RecursionError) as error:
                if failed:
                    return
                said, body = f"an event of the stream can't be read: {error}", data.decode("utf-8", "replace")
                self.error = self.failed(InvalidResponseError(said, body=body))
                return
            keep(data)
            if failed:
                continue
            if data.find(b'"error"') >= 0 or name == "error":
                self._check(raw, name)
                if failed := self.error is not None:
                    continue
            yield read(raw)

    def _check(self, raw: dict[str, Any], name: str) -> None:
        error = find_error(raw) or self._style.failure(raw) or (raw if name == "error" else None)
        if error is not None:
            http = self.response
            self.error = self.failed(
                error_for(http.status, raw, http.headers, idempotent=self._request.idempotent, error=error)
            )
            self.done = False  # what follows belongs to `partial`

    def hear(self, data: bytes) -> None:
        """Take in what comes after an error: nobody iterates over it any more."""
        for _ in self.feed(data):
            pass

    def hear_end(self) -> None:
        """The bytes after an error are over."""
        for _ in self.ended():
            pass

    def heard_out(self) -> OpenRouterError:
        """The error that ended the stream, with all that has come, also after it."""
        assert self.error is not None
        self.error.partial = self.result()
        return self.error

    def failed(self, error: OpenRouterError) -> OpenRouterError:
        """The error, with what had come before it. Nothing is sent again after the first event."""
        self.done = True
        error.partial = self.result()
        error.attempts = self.http.attempts
        error.headers = error.headers or self.http.headers
        error.generation_id = error.generation_id or self.result_http().generation_id
        error.retryable = error.retryable and len(self._events) <= 1
        return error

    def result(self) -> Any:
        """The answer that the events so far make."""
        cls = self.operation.returns
        answer = from_dict(self._style.merged(self._raw_events()), cls)
        if isinstance(answer, Answer):
            answer._http = self.result_http()  # type: ignore[misc]
        return answer

    def result_http(self) -> HttpInfo:
        """The HTTP facts, with the generation's id also where only the events have it."""
        if self.http.generation_id is None and self._events:
            self.http = http_info(self.response, self.http.attempts, self.http.elapsed, next(self._raw_events()))
        return self.http

    def _raw_events(self) -> Iterator[dict[str, Any]]:
        return map(json.loads, self._events)

    def text(self, event: Any) -> str | None:
        """The piece of text in an event."""
        return self._style.text(event)

    def reasoning(self, event: Any) -> str | None:
        """The piece of reasoning in an event."""
        return self._style.reasoning(event)


class Source(Protocol):
    """The open body of an answer."""

    def __iter__(self) -> Iterator[bytes]: ...

    def hurry(self, seconds: float) -> None:
        """Wait no longer than this for a piece from now on."""

    def close(self, finished: bool) -> None:
        """Give the connection back, or break it when there is more that nobody reads."""


class AsyncSource(Protocol):
    """The open body of an answer."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def close(self, finished: bool) -> None:
        """Give the connection back, or break it when there is more that nobody reads."""

    def abandon(self) -> None:
        """Break the connection from outside the event loop's ways."""


class _Base(Generic[Event, Result]):
    _state: StreamState | None = None

    @property
    def http(self) -> HttpInfo:
        """Status, headers, ids, attempts and time of the call. Known once the stream is open."""
        return self._opened().result_http()

    @property
    def partial(self) -> Result:
        """The answer as far as it has come; the same as the final one after the last event."""
        result: Result = self._opened().result()
        return result

    def _whole(self) -> Result:
        state = self._opened()
        if state.error is not None:
            raise state.error
        if not state.complete:
            raise state.failed(StreamInterruptedError("the stream was closed before its end"))
        result: Result = state.result()
        return result

    def _abandoned(self) -> bool:
        """Whether nobody closed it; says so, once, in the way of open files."""
        state = self._state
        if state is None or state.response.source is None:
            return False
        warnings.warn(f"a stream of {state.operation.id} was never closed", ResourceWarning, stacklevel=2, source=self)
        return True

    def _opened(self) -> StreamState:
        if self._state is None:
            raise RuntimeError("the stream is not open yet: enter it with `with` (`async with`) first")
        return self._state


class Stream(_Base[Event, Result]):
    """Events as they come. Open it with `with`; leaving the block frees the connection at once.

    Iterate over it for events, over `text` or `reasoning` for pieces, and call `final()` for the whole answer.
    """

    def __init__(self, open_: Callable[[], StreamState]) -> None:
        self._open = open_
        self._events: Iterator[Event] | None = None

    def __enter__(self) -> Stream[Event, Result]:
        self._start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[Event]:
        return self._events if self._events is not None else self._from_start()

    def _from_start(self) -> Iterator[Event]:
        # It holds the stream, which nobody else does in `for event in client.chat.stream(...)`.
        for event in self._start():  # noqa: UP028  (`yield from` would close the stream before it can say so)
            yield event

    def __next__(self) -> Event:
        return next(self._start())

    @property
    def text(self) -> Iterator[str]:
        """The pieces of the answer's text."""
        return self._pieces(StreamState.text)

    @property
    def reasoning(self) -> Iterator[str]:
        """The pieces of the model's reasoning."""
        return self._pieces(StreamState.reasoning)

    def _pieces(self, piece_of: Callable[[StreamState, Any], str | None]) -> Iterator[str]:
        for event in self._start():
            if piece := piece_of(self._opened(), event):
                yield piece

    def final(self) -> Result:
        """Read to the end and give the whole answer, as the call without a stream would have.

        Raises:
            OpenRouterError: As iterating does; also when the stream was closed before its end (see `partial`).
        """
        for _ in self._start():
            pass
        return self._whole()

    def close(self) -> None:
        """Free the connection. The service stops working, and billing, only with some providers."""
        if self._state is not None:
            self._state.closed = True
            _free(self._state)

    def _start(self) -> Iterator[Event]:
        if self._events is None:
            self._state = self._open()
            self._events = _read(self._state)
        return self._events

    def __del__(self) -> None:
        if self._abandoned():
            self.close()


def _read(state: StreamState) -> Iterator[Any]:
    """The objects of a stream. It knows nothing of the `Stream`, so that an abandoned one is freed at once."""
    source: Source | None = state.response.source
    if source is None:
        if not state.closed:
            yield state.whole_event()
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
            for event in state.ended():
                yield event
        if state.error is not None:
            if not state.done:
                _hear_out(state, source, pieces)
            raise state.heard_out()
    except OpenRouterError as error:
        if not state.closed:
            if error.partial is None:
                state.failed(error)
            raise
    finally:
        _free(state)


def _hear_out(state: StreamState, source: Source, pieces: Iterator[bytes]) -> None:
    """Read what follows an error, such as the usage, as far as it comes at once."""
    until = time.monotonic() + _AFTER_ERROR
    source.hurry(_AFTER_ERROR)
    with contextlib.suppress(OpenRouterError):
        for data in pieces:
            state.hear(data)
            if state.done or time.monotonic() > until:
                return
        state.hear_end()


def _free(state: StreamState) -> None:
    source: Source | None = state.source()
    if source is not None:
        source.close(state.done)


class AsyncStream(_Base[Event, Result]):
    """Events as they come. Open it with `async with`; leaving the block frees the connection at once.

    Iterate over it for events, over `text` or `reasoning` for pieces, and await `final()` for the whole answer.
    """

    def __init__(self, open_: Callable[[], Awaitable[StreamState]]) -> None:
        self._open = open_
        self._events: AsyncIterator[Event] | None = None

    async def __aenter__(self) -> AsyncStream[Event, Result]:
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

    @property
    def text(self) -> AsyncIterator[str]:
        """The pieces of the answer's text."""
        return self._pieces(StreamState.text)

    @property
    def reasoning(self) -> AsyncIterator[str]:
        """The pieces of the model's reasoning."""
        return self._pieces(StreamState.reasoning)

    async def _pieces(self, piece_of: Callable[[StreamState, Any], str | None]) -> AsyncIterator[str]:
        async for event in await self._start():
            if piece := piece_of(self._opened(), event):
                yield piece

    async def final(self) -> Result:
        """Read to the end and give the whole answer, as the call without a stream would have.

        Raises:
            OpenRouterError: As iterating does; also when the stream was closed before its end (see `partial`).
        """
        async for _ in await self._start():
            pass
        return self._whole()

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

    def __del__(self) -> None:
        if self._abandoned() and self._state is not None:
            self._state.closed = True
            self._state.source().abandon()


async def _read_async(state: StreamState) -> AsyncIterator[Any]:
    """As `_read`."""
    source: AsyncSource | None = state.response.source
    if source is None:
        if not state.closed:
            yield state.whole_event()
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
            for event in state.ended():
                yield event
        if state.error is not None:
            if not state.done:
                await _hear_out_async(state, pieces)
            raise state.heard_out()
    except OpenRouterError as error:
        if not state.closed:
            if error.partial is None:
                state.failed(error)
            raise
    finally:
        await _free_async(state)


async def _hear_out_async(state: StreamState, pieces: AsyncIterator[bytes]) -> None:
    """As `_hear_out`."""
    with contextlib.suppress(OpenRouterError, TimeoutError):
        async with asyncio.timeout(_AFTER_ERROR):
            async for data in pieces:
                state.hear(data)
                if state.done:
                    return
        state.hear_end()


async def _free_async(state: StreamState) -> None:
    source: AsyncSource | None = state.source()
    if source is not None:
        await source.close(state.done)
