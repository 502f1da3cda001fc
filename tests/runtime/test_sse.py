"""The event reader: the same events at any split of the bytes, in linear time; and the fast path beside it."""

import itertools
import json
import time
from collections.abc import Iterable, Iterator

import pytest
from openrouter_sdk import OPERATIONS, OpenRouterError, to_dict
from openrouter_sdk._runtime import stream_state
from openrouter_sdk._runtime.http import HttpRequest, HttpResponse, Timeout
from openrouter_sdk._runtime.sse import EventReader
from openrouter_sdk._runtime.stream_state import StreamState

BOM = b"\xef\xbb\xbf"

TRICKY = (
    BOM + b": hello\n\n"
    b'data: {"a":1}\n\n'
    b": comment\r\ndata: glued\r\n\r\n"
    b"event: message_start\rdata:no space\rdata:  two spaces\r\r"
    b"\n\n\n"
    b"id: 7\nretry: 10\nunknown\ndata\ndata: \n\n"
    b"event: nothing\n\n" + 'data: {"t":"\u2028\u0085\u00e9\U0001f600"}\r\n\n'.encode() + b"data: no end"
)
TRICKY_EVENTS = [
    ("", b'{"a":1}'),
    ("", b"glued"),
    ("message_start", b"no space\n two spaces"),
    ("", b"\n"),
    ("", '{"t":"\u2028\u0085\u00e9\U0001f600"}'.encode()),
    ("", b"no end"),
]
TRICKY_COMMENTS = ["hello", "comment"]

SHORT = BOM + b":c\r\n\r\ndata:a\r\rdata: \xc3\xa9\n\r\nevent:e\ndata\n\ndata: z"
SHORT_EVENTS = [("", b"a"), ("", b"\xc3\xa9"), ("e", b""), ("", b"z")]


def read(pieces: Iterable[bytes]) -> tuple[list[tuple[str, bytes]], list[str]]:
    """The events and the comments of a stream that arrives in these pieces."""
    comments: list[str] = []
    reader = EventReader(comments.append)
    events = [event for piece in pieces for event in reader.feed(piece)]
    return events + reader.close(), comments


def cut(data: bytes, *places: int) -> list[bytes]:
    return [data[start:end] for start, end in itertools.pairwise([0, *places, len(data)])]


def test_whole() -> None:
    assert read([TRICKY]) == (TRICKY_EVENTS, TRICKY_COMMENTS)


def test_every_split_in_two() -> None:
    for place in range(len(TRICKY) + 1):
        assert read(cut(TRICKY, place)) == (TRICKY_EVENTS, TRICKY_COMMENTS), place


def test_every_split_in_three() -> None:
    for places in itertools.combinations_with_replacement(range(len(SHORT) + 1), 2):
        assert read(cut(SHORT, *places)) == (SHORT_EVENTS, ["c"]), places


def test_byte_by_byte_with_empty_pieces_between() -> None:
    pieces = [piece for index in range(len(TRICKY)) for piece in (b"", TRICKY[index : index + 1])]
    assert read(pieces) == (TRICKY_EVENTS, TRICKY_COMMENTS)


@pytest.mark.parametrize(
    ("stream", "events"),
    [
        (b"", []),
        (b"\n\n\n\n", []),
        (BOM, []),
        (b"data", [("", b"")]),
        (b"data:\n\n", [("", b"")]),
        (b"data: a\n", [("", b"a")]),
        (b"data: a\n\ndata: b\n\n", [("", b"a"), ("", b"b")]),
        (b"data : a\n\n", []),
        (b" data: a\n\n", []),
        (b"data: a\nevent: late\n\n", [("late", b"a")]),
        (b"event: one\nevent: two\ndata: a\n\n", [("two", b"a")]),
        (b"event: lost\n\ndata: a\n\n", [("", b"a")]),
        (b"data: a:b: c\n\n", [("", b"a:b: c")]),
        (b"event: \xff\ndata: \xff\n\n", [("\ufffd", b"\xff")]),
        (b"data: a" + BOM + b"\n\n", [("", b"a" + BOM)]),
        (b"\xef\xbbdata: a\n\ndata: b\n\n", [("", b"b")]),
    ],
)
def test_lines(stream: bytes, events: list[tuple[str, bytes]]) -> None:
    assert read([stream])[0] == events
    assert read(cut(stream, *range(1, len(stream))))[0] == events


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_a_large_event_takes_linear_time(line_end: bytes) -> None:
    payload = b"x" * 5_000_000
    stream = b"data: " + payload + line_end * 2
    started = time.perf_counter()
    events, _ = read(stream[start : start + 1000] for start in range(0, len(stream), 1000))
    assert time.perf_counter() - started < 2
    assert events == [("", payload)]


def test_many_data_lines_take_linear_time() -> None:
    stream = b"data: x\n" * 200_000 + b"\n"
    started = time.perf_counter()
    events, _ = read(stream[start : start + 1000] for start in range(0, len(stream), 1000))
    assert time.perf_counter() - started < 2
    assert events == [("", b"\n".join([b"x"] * 200_000))]


# -- the fast path of streams -----------------------------------------------------------------------------


def state_of(on_comment: list[str]) -> StreamState:
    request = HttpRequest(method="POST", url="http://h/", headers={}, body=b"", timeout=Timeout(), max_retries=0)
    response = HttpResponse(status=200, headers={"content-type": "text/event-stream"}, source=object())
    return StreamState(OPERATIONS["chat.stream"], request, response, 1, 0.0, on_comment=on_comment.append)


def outcome(pieces: Iterable[bytes], *, fast: bool) -> dict[str, object]:
    """All that a stream brings, read as `Stream` does, with or without the fast path."""
    comments: list[str] = []
    state = state_of(comments)

    def objects() -> Iterator[object]:
        rest = iter(pieces)
        for piece in rest:
            event = state.single(piece) if fast else None
            if event is not None:
                yield event
                continue
            yield from state.feed(piece)
            if state.done:
                return
            if state.error is not None:  # what follows belongs to the partial answer
                for after in rest:
                    state.drain(after)
                    if state.done:
                        return
                return state.drain_end()
        yield from state.ended()

    events = [json.dumps(to_dict(event)) for event in objects()]
    return {
        "events": events,
        "comments": comments,
        "done": (state.done, state.complete),
        "error": None if state.error is None else (type(state.error), str(state.drained())),
        "whole": json.dumps(to_dict(state.result())),
    }


def chunk(**members: object) -> bytes:
    return b"data: " + json.dumps({"id": "gen-1", **members}, ensure_ascii=False).encode() + b"\n\n"


def delta(text: str, finish: str | None = None, **more: object) -> bytes:
    return chunk(choices=[{"index": 0, "delta": {"content": text}, "finish_reason": finish}], **more)


STREAMS = {
    "plain": delta("a") + delta("b", "stop") + b"data: [DONE]\n\n",
    "comments": b": one\n\n" + delta("a") + b": two\n" + delta("b") + b":three\n\n" + delta("c", "stop"),
    "crlf": (delta("a") + delta("b", "stop")).replace(b"\n", b"\r\n") + b"data: [DONE]\r\n\r\n",
    "bom": BOM + delta("a") + delta("b", "stop"),
    "cut": delta("a") + delta("b"),
    "cut in the middle": delta("a") + delta("b")[:-9],
    "no empty line at the end": delta("a") + delta("b", "stop")[:-2],
    "after the end": delta("a", "stop") + b"data: [DONE]\n\n" + delta("never"),
    "error": delta("a") + chunk(error={"code": 502, "message": "gone"}, choices=[]) + delta("never"),
    "broken after an error": delta("a") + chunk(error={"code": 502}, choices=[]) + b"data: {\n\n" + delta("b"),
    "error in a choice": delta("a") + delta("", "error") + delta("never"),
    "error event": delta("a") + b"event: error\n" + chunk(message="gone") + delta("never"),
    "the word error": delta('"error"') + delta("b", "stop"),
    "not JSON": delta("a") + b"data: {\n\n" + delta("never"),
    "no object": delta("a") + b"data: [1]\n\n" + delta("never"),
    "nothing in it": delta("a") + b"data:\n\ndata: \n\n" + delta("b", "stop"),
    "two lines": delta("a") + b'data: {"id":\ndata: "gen-1"}\n\n' + delta("\u2028\u00e9", "stop"),
}


@pytest.mark.parametrize("name", STREAMS)
def test_the_fast_path_agrees_with_the_slow_one(name: str) -> None:
    stream = STREAMS[name]
    wanted = outcome([stream], fast=False)
    ends = [index + 2 for index in range(len(stream)) if stream[index : index + 2] == b"\n\n"]
    assert outcome(cut(stream, *ends), fast=True) == wanted
    assert outcome(cut(stream, *range(1, len(stream))), fast=True) == wanted
    for place in range(len(stream) + 1):
        # Whole events before and after one split: so both paths take turns.
        assert outcome(cut(stream, *sorted({place, *ends})), fast=True) == wanted, place


@pytest.mark.parametrize("name", STREAMS)
def test_large_events_bring_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are kept as they were read, and each is looked at for an error."""
    stream = STREAMS[name]
    wanted = outcome([stream], fast=False)
    monkeypatch.setattr(stream_state, "_LARGE", 40)
    assert outcome([stream], fast=False) == wanted
    ends = [index + 2 for index in range(len(stream)) if stream[index : index + 2] == b"\n\n"]
    assert outcome(cut(stream, *ends), fast=True) == wanted


def test_the_fast_path_is_taken_for_whole_events_only() -> None:
    state = state_of([])
    assert state.single(delta("a")) is None, "the first piece may start with a byte order mark"
    assert [event.choices[0].delta.content for event in state.feed(delta("a"))] == ["a"]
    assert state.single(delta("b")).choices[0].delta.content == "b"
    for piece in (delta("c")[:-1], delta("c") * 2, b": c\n\n", b"data: [DONE]\n\n", b"event: x\n" + delta("c"), b""):
        assert state.single(piece) is None, piece
    assert list(state.feed(delta("c")[:9])) == []
    assert state.single(delta("d")) is None, "an event is open"


@pytest.mark.parametrize("stream", ["cut", "error", "error in a choice", "error event", "not JSON", "no object"])
def test_what_came_before_a_failure_is_kept(stream: str) -> None:
    state = state_of([])
    events = [*state.feed(STREAMS[stream])] + ([] if state.done else [*state.ended()])
    assert events[0].choices[0].delta.content == "a"
    assert isinstance(state.error, OpenRouterError)
    assert state.error.partial.text.startswith("a")
    assert state.error.retryable is False
