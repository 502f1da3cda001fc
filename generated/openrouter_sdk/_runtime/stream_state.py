# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What the events of a stream mean: bytes in, objects out, errors found. No I/O; both worlds share it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from .decoding import CUT, attach, check, http_info, is_whole, owns_error, parse
from .dialects import dialect_of
from .errors import APIError, InvalidResponseError, OpenRouterError, StreamInterruptedError
from .http import HttpRequest, HttpResponse
from .info import HttpInfo
from .operation import Operation
from .refusals import error_for
from .sse import EventReader, is_done
from .values import json
from .values.convert import from_dict, hook_for

__all__ = ["StreamState"]

_CR, _LF = 0x0D, 0x0A
_ERROR_MARK = b'error"'  # in every event that may be an error: a key `error`, or a `type` that ends in it
_LARGE = 65_536  # bytes from which an event, such as one with an image, is parsed once, and not searched


class StreamState:
    """What a stream has brought so far: events in, objects out, errors raised."""

    def __init__(
        self,
        operation: Operation[Any],
        request: HttpRequest,
        response: HttpResponse,
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
        self.dialect: Any = dialect_of(operation.dialect)
        self.done = False
        self.complete = False
        self.closed = False
        self.error: OpenRouterError | None = None
        self._request = request
        # As bytes, which are cheaper to keep than parsed events; large ones parsed, so that they are parsed once.
        self._events: list[bytes | dict[str, Any]] = []
        self._merger = self.dialect.merger()
        self._merged = 0  # events that the merger has taken in
        self._read = self._checked(hook_for(operation.events)) if strict else hook_for(operation.events)
        self._body: Any = None  # a response that came without a stream, and the events that it makes
        self._whole: list[Any] = []
        if response.source is None:  # a response without a stream, though one was asked for
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
        self._body = body = parse(self.operation, self._request, self.response)
        self._whole = self.dialect.events_of(body) if isinstance(body, dict) else [body]

    def whole_events(self) -> Iterator[Any]:
        """The events of a response that came without a stream."""
        self.done = self.complete = True
        self._events += self._whole
        return map(self._read, self._whole)

    def single(self, data: bytes) -> Any:
        """The object for a piece of the body that is exactly one event, as most are; None for any other piece.

        What `feed` would do with it, in a third of the time.
        """
        if data[:6] != b"data: " or data.find(b"\n") != len(data) - 2 or not self.reader.between:
            return None
        text = data[6:-2]
        if data[-1] != _LF or len(text) > _LARGE or _CR in data or text.find(_ERROR_MARK) >= 0:
            return None
        try:
            raw = json.loads_event(text)
        except (ValueError, RecursionError):
            return None  # [DONE], or what is no JSON: for `feed` to find out
        if raw.__class__ is not dict:
            return None
        self._events.append(text)
        return self._read(raw)

    def feed(self, data: bytes) -> Iterator[Any]:
        """The objects for the events that `data` completes. What ends the stream is in `done` and `error`."""
        return self._taken(self.reader.feed(data))

    def ended(self) -> Iterator[Any]:
        """The bytes are over: the objects of what was not closed by an empty line."""
        rest = self.reader.rest
        if not self._events and rest.lstrip()[:1] == b"{":  # a whole JSON response, labelled as an event stream
            self.response.body = rest
            self._take_whole()
            yield from self.whole_events()
            return
        yield from self._taken(self.reader.close())
        if isinstance(self.error, InvalidResponseError):
            self.error = self.failed(StreamInterruptedError("the stream ended in the middle of an event"))
        if not self.done:
            self.done = True
            if self.error is not None:
                return  # which says more than a missing end
            endings = sum(map(self.dialect.finished, map(_parsed, self._events)))
            if is_whole(self.operation, self._request, endings):
                self._end()
            else:
                self.error = self.failed(StreamInterruptedError(CUT))

    def _taken(self, events: list[tuple[str, bytes]]) -> Iterator[Any]:
        # One by one: a piece may hold hundreds of events, and objects that are freed at once cost least.
        read, keep = self._read, self._events.append
        failed = self.error is not None
        for name, data in events:
            if not data:
                continue  # a keep-alive
            large = len(data) > _LARGE
            try:
                raw = json.loads(data) if large else json.loads_event(data)
                if raw.__class__ is not dict:
                    if raw is None or raw.__class__ is str:
                        continue  # a keep-alive of another kind
                    raise ValueError("it is no JSON object")
            except (ValueError, RecursionError) as error:
                if is_done(data):  # asked only of what is no JSON: to ask first of every event would cost more
                    self._end()
                    return
                if failed:
                    continue
                said, body = f"an event of the stream can't be read: {error}", data.decode("utf-8", "replace")
                self.error = self.failed(InvalidResponseError(said, body=body))
                return
            keep(raw if large else data)
            if failed:
                continue
            if large or data.find(_ERROR_MARK) >= 0 or name == "error":
                self._check(raw, name)
                if failed := self.error is not None:
                    continue
            yield read(raw)

    def _end(self) -> None:
        """The stream has ended. The last event is checked in any case: a failed status may stand without an `error`."""
        if self.error is None and self._events:
            self._check(_parsed(self._events[-1]), "")
        self.done = True
        self.complete = self.error is None

    def _check(self, raw: dict[str, Any], name: str) -> None:
        owned = owns_error(self.operation.events, raw)
        error = self.dialect.failure(raw, owned) or (raw if name == "error" else None)
        if error is not None:
            http = self.response
            self.error = self.failed(
                error_for(http.status, raw, http.headers, idempotent=self._request.idempotent, error=error)
            )
            self.done = False  # what follows belongs to `partial`

    def drain(self, data: bytes) -> None:
        """Take in what comes after an error, for `partial`: iterating has ended."""
        for _ in self.feed(data):
            pass

    def drain_end(self) -> None:
        """The bytes after an error are over."""
        for _ in self.ended():
            pass

    def drained(self) -> OpenRouterError:
        """The error that ended the stream, with all that has come, also after it."""
        assert self.error is not None
        self.error.partial = self.result()
        return self.error

    def failed(self, error: APIError) -> APIError:
        """The error, with what had come before it. Nothing is sent again after the first event."""
        self.done = True
        error.partial = self.result()
        error.attempts = self.http.attempts
        error.headers = error.headers or self.http.headers
        error.generation_id = error.generation_id or self.result_http().generation_id
        # What the first event brings was paid for as well.
        paid = len(self._events) > 1 or any(map(self.dialect.has_output, map(_parsed, self._events)))
        error.retryable = error.retryable and not paid
        return error

    def result(self) -> Any:
        """The response that the events so far make."""
        for event in map(_parsed, self._events[self._merged :]):
            self._merger.add(event)
        self._merged = len(self._events)
        whole = self._body if isinstance(self._body, dict) else self._merger.whole()
        return attach(from_dict(whole, self.operation.returns), self.result_http())

    def result_http(self) -> HttpInfo:
        """The HTTP facts, with the generation's id also where only the events have it."""
        if self.http.generation_id is None and self._events:
            first = self.dialect.unwrap(_parsed(self._events[0]))
            self.http = http_info(self.response, self.http.attempts, self.http.elapsed, first)
        return self.http


def _parsed(event: bytes | dict[str, Any]) -> Any:
    return json.loads(event) if isinstance(event, bytes) else event
