# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What the events of a stream mean: bytes in, objects out, errors told. No I/O; both worlds share it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from . import json
from .answers import check, http_info, parse
from .convert import from_dict, hook_for, to_json
from .errors import InvalidResponseError, OpenRouterError, StreamInterruptedError, error_for, find_error
from .http import HttpInfo, Request, Response
from .operation import Operation
from .record import Answer
from .sse import EventReader
from .styles import STYLES

__all__ = ["StreamState"]

DONE = b"[DONE]"
_CR, _LF = 0x0D, 0x0A
_ALARM = b'error"'  # in every event that may tell of an error: a member `error`, a `type` that ends so


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
        if data[:6] != b"data: " or data.find(b"\n") != len(data) - 2 or not self.reader.between:
            return None
        text = data[6:-2]
        if data[-1] != _LF or _CR in data or text.find(_ALARM) >= 0:
            return None
        try:
            raw = json.loads_event(text)
        except (ValueError, RecursionError):
            return None  # [DONE], or what is no JSON: for `feed` to tell
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
                self._end()
            else:
                said = "the stream ended without a finish reason and without [DONE]"
                self.error = self.failed(StreamInterruptedError(said))

    def _taken(self, events: list[tuple[str, bytes]]) -> Iterator[Any]:
        # One by one: a piece may hold hundreds of events, and their objects are cheapest when they die young.
        read, keep = self._read, self._events.append
        failed = self.error is not None
        for name, data in events:
            if data == DONE:
                self._end()
                return
            if not data:
                continue  # a sign of life
            try:
                raw = json.loads_event(data)
                if raw.__class__ is not dict:
                    raise ValueError("it is no JSON object")
            except (ValueError, RecursionError) as error:
                if failed:
                    continue
                said, body = f"an event of the stream can't be read: {error}", data.decode("utf-8", "replace")
                self.error = self.failed(InvalidResponseError(said, body=body))
                return
            keep(data)
            if failed:
                continue
            if data.find(_ALARM) >= 0 or name == "error":
                self._check(raw, name)
                if failed := self.error is not None:
                    continue
            yield read(raw)

    def _end(self) -> None:
        """All has come. The last event tells of a failure also where it has no word of an error."""
        if self.error is None and self._events:
            self._check(json.loads(self._events[-1]), "")
        self.done = True
        self.complete = self.error is None

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
            first = self._style.unwrap(next(self._raw_events()))
            self.http = http_info(self.response, self.http.attempts, self.http.elapsed, first)
        return self.http

    def _raw_events(self) -> Iterator[dict[str, Any]]:
        return map(json.loads, self._events)

    def text(self, event: Any) -> str | None:
        """The piece of text in an event."""
        return self._style.text(event)

    def reasoning(self, event: Any) -> str | None:
        """The piece of reasoning in an event."""
        return self._style.reasoning(event)
