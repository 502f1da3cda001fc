"""Streams: what any bytes give, whole or in pieces."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st
from openrouter_sdk import OPERATIONS, OpenRouterError, Stream, to_dict
from openrouter_sdk._runtime.http import HttpRequest, HttpResponse, Timeout
from openrouter_sdk._runtime.sse import EventReader
from openrouter_sdk._runtime.stream_state import StreamState

from .target import Target
from .values import CHAT_EVENTS, MESSAGE_EVENTS, PLACES, RESPONSE_EVENTS, cut, streams

BOM = b"\xef\xbb\xbf"


# -- the reader -------------------------------------------------------------------------------------------

LINES = st.binary(max_size=12).map(lambda line: line.replace(b"\r", b"").replace(b"\n", b""))
TEXT = st.characters(codec="utf-8", exclude_characters="\r\n")
NAMES = st.text(TEXT, max_size=6).filter(lambda name: name[:1] != " ")
COMMENTS = st.text(TEXT, min_size=1, max_size=8).map("!{}".format)
EVENTS = st.tuples(st.lists(COMMENTS, max_size=2), NAMES, st.lists(LINES, min_size=1, max_size=3))
ENDS = st.sampled_from([b"\n", b"\r", b"\r\n"])


@st.composite
def written(draw: st.DrawFn) -> tuple[bytes, list[tuple[str, bytes]], list[str]]:
    """A stream, its events and its comments."""
    stream = BOM if draw(st.booleans()) else b""
    wanted = draw(st.lists(EVENTS, max_size=6))
    for comments, name, lines in wanted:
        block = [b":" + comment.encode() for comment in comments]
        block += [b"event: " + name.encode()] if name else []
        # One space after the colon is not part of the value; a line that starts with one needs it.
        block += [b"data:" + (b" " if line[:1] == b" " or draw(st.booleans()) else b"") + line for line in lines]
        for line in [*block, b""]:
            end = draw(ENDS)
            if not line and end == b"\n" and stream[-1:] == b"\r":
                end = b"\r\n"  # a CR and the LF after it are one line end
            stream += line + end
    events = [(name, b"\n".join(lines)) for _, name, lines in wanted]
    return stream, events, [comment for comments, _, _ in wanted for comment in comments]


def read(pieces: list[bytes]) -> tuple[list[tuple[str, bytes]], list[str]]:
    comments: list[str] = []
    reader = EventReader(comments.append)
    return [event for piece in pieces for event in reader.feed(piece)] + reader.close(), comments


def reads_what_was_written(stream: tuple[bytes, list[tuple[str, bytes]], list[str]], places: list[int]) -> None:
    data, events, comments = stream
    assert read(cut(data, places)) == (events, comments)


def reads_alike(data: bytes, places: list[int]) -> None:
    assert read(cut(data, places)) == read([data])


# -- what is made of the events ---------------------------------------------------------------------------


class Pieces:
    """The body of an answer that arrives in pieces."""

    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)

    def hurry(self, seconds: float) -> None:
        """It never waits."""

    def close(self, finished: bool) -> None:
        """There is nothing to close."""


def outcome(operation: str, pieces: list[bytes]) -> dict[str, Any]:
    """All that a stream gives."""
    request = HttpRequest(method="POST", url="http://h/", headers={}, body=b"", timeout=Timeout(), max_retries=0)
    response = HttpResponse(status=200, headers={"content-type": "text/event-stream"}, source=Pieces(pieces))
    stream: Stream[Any, Any] = Stream(lambda: StreamState(OPERATIONS[operation], request, response, 1, 0.0))
    events: list[str] = []
    error = None
    with stream:
        try:
            events.extend(json.dumps(to_dict(event)) for event in stream)
            whole = stream.final()
        except OpenRouterError as caught:
            error, whole = caught, caught.partial
            assert "\n" not in str(error)
        assert isinstance(whole.text, str)
        assert whole.cost is None or isinstance(whole.cost, float)
        assert json.dumps(to_dict(stream.partial)) == json.dumps(to_dict(whole))
    return {
        "events": events,
        "error": None if error is None else (type(error), error.status, str(error), error.retryable),
        "whole": json.dumps(to_dict(whole)),
    }


def survives_chat(data: bytes, places: list[int]) -> None:
    assert outcome("chat.stream", cut(data, places)) == outcome("chat.stream", [data])


def survives_responses(data: bytes, places: list[int]) -> None:
    assert outcome("responses.stream", cut(data, places)) == outcome("responses.stream", [data])


def survives_messages(data: bytes, places: list[int]) -> None:
    assert outcome("messages.stream", cut(data, places)) == outcome("messages.stream", [data])


TARGETS = [
    Target(
        name="event reader, streams",
        holds="events and comments as they were written, wherever the pieces are cut",
        inputs=[written(), PLACES],
        check=reads_what_was_written,
    ),
    Target(
        name="event reader, bytes",
        holds="the same events wherever the pieces are cut",
        inputs=[st.binary(max_size=60), PLACES],
        check=reads_alike,
    ),
    Target(
        name="stream of chat",
        holds="objects, then an answer or one of our errors with what had come; the same wherever it is cut",
        inputs=[streams(CHAT_EVENTS), PLACES],
        check=survives_chat,
        examples=80,
    ),
    Target(
        name="stream of responses",
        holds="the same",
        inputs=[streams(RESPONSE_EVENTS), PLACES],
        check=survives_responses,
        examples=80,
    ),
    Target(
        name="stream of messages",
        holds="the same",
        inputs=[streams(MESSAGE_EVENTS), PLACES],
        check=survives_messages,
        examples=80,
    ),
]
