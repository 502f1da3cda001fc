"""How the events of a stream of images become the images, and when such a stream is whole."""

from __future__ import annotations

import base64
import copy
import json
from collections.abc import Iterable
from typing import Any

import pytest
from openrouter_sdk import (
    OPERATIONS,
    BadGatewayError,
    ImageDoneEvent,
    ImageResult,
    InternalServerError,
    OpenRouterError,
    RateLimitError,
    StreamInterruptedError,
    from_dict,
    to_dict,
)
from openrouter_sdk._runtime import stream_state
from openrouter_sdk._runtime.dialects import DIALECTS
from openrouter_sdk._runtime.http import HttpRequest, HttpResponse, Timeout
from openrouter_sdk._runtime.stream_state import StreamState

DIALECT = DIALECTS["images"]
USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, "cost": 0.5}
DONE = b"data: [DONE]\n\n"

Json = dict[str, Any]


def preview(text: str, index: int = 0) -> Json:
    return {"type": "image_generation.partial_image", "b64_json": text, "partial_image_index": index}


def done(text: str, **more: Any) -> Json:
    return {"type": "image_generation.completed", "b64_json": text, "created": 7, **more}


def written(text: str, phase: str = "content") -> Json:
    return {"type": "image_generation.text_chunk", "phase": phase, "text": text}


def merged(*events: Json) -> Json:
    merger = DIALECT.merger()
    before = copy.deepcopy(events)
    for event in events:
        merger.add(event)
    assert events == before, "an event is never changed"
    return merger.whole()


def test_every_image_counts() -> None:
    usage = {**USAGE, "total_tokens": 9}
    events = [preview("p"), done("a", media_type="image/png", usage=USAGE), preview("q"), done("b", usage=usage)]
    images = [{"b64_json": "a", "media_type": "image/png"}, {"b64_json": "b"}]
    assert json.dumps(merged(*events)) == json.dumps({"created": 7, "data": images, "usage": usage})


def test_what_this_version_does_not_know_stays_with_its_image() -> None:
    events = done("a", revised_prompt="x", new=None), done("b", revised_prompt="y")
    assert merged(*events)["data"] == [
        {"b64_json": "a", "revised_prompt": "x", "new": None},
        {"b64_json": "b", "revised_prompt": "y"},
    ]


def test_what_had_come_of_an_image_that_is_not_whole() -> None:
    assert merged() == {"data": []}
    assert merged(preview("p"), preview("q", 1)) == {"data": [{"b64_json": "q"}]}
    svg = merged(written("draft", "draft"), written("<svg"), written("/>"), written("hm", "reasoning"))
    (image,) = from_dict(svg, ImageResult).data
    assert (image.content, image.media_type) == (b"<svg/>", "image/svg+xml")
    assert merged(written("<svg"), done("a"), preview("q"))["data"] == [{"b64_json": "a"}]


@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_whole_response_as_events_and_back(count: int) -> None:
    body: Json = {
        "created": 7,
        "data": [{"b64_json": f"a{n}", "x": n} for n in range(count)],
        "usage": USAGE,
        "id": "g",
    }
    response = HttpResponse(status=200, headers={"content-type": "application/json"}, body=json.dumps(body).encode())
    state = StreamState(OPERATIONS["images.stream"], request(), response, 1, 0.0)
    events = list(state.whole_events())
    assert [event.b64_json for event in events if event.b64_json] == [f"a{n}" for n in range(count)]
    assert all(isinstance(event, ImageDoneEvent) for event in events)
    assert events[-1].usage.cost == 0.5
    assert to_dict(state.result()) == body


# -- streams ----------------------------------------------------------------------------------------------


def request(**body: Any) -> HttpRequest:
    sent = json.dumps({"model": "m", "prompt": "p", **body}).encode()
    return HttpRequest(method="POST", url="http://h/", headers={}, body=sent, timeout=Timeout(), max_retries=0)


def read(events: Iterable[Json | bytes], size: int = 0, **body: Any) -> tuple[list[Any], StreamState]:
    """The objects of a stream, in pieces of so many bytes."""
    response = HttpResponse(status=200, headers={"content-type": "text/event-stream"}, source=object())
    state = StreamState(OPERATIONS["images.stream"], request(**body), response, 1, 0.0)
    found = [event if isinstance(event, bytes) else f"data: {json.dumps(event)}\n\n".encode() for event in events]
    data = b"".join(found)
    size = size or len(data) + 1
    objects = []
    for start in range(0, len(data), size):
        objects += list(state.feed(data[start : start + size]))
    return objects + ([] if state.done else list(state.ended())), state


def test_without_the_end_a_stream_is_whole_when_all_images_are() -> None:
    assert read([done("a")])[1].complete
    assert read([done("a")], n=1)[1].complete
    assert read([done("a"), done("b")], n=2)[1].complete
    assert read([done("a"), DONE], n=2)[1].complete, "providers may make fewer"
    for events, count in (([preview("a")], 1), ([done("a")], 2), ([], 1)):
        state = read(events, n=count)[1]
        assert isinstance(state.error, StreamInterruptedError)
        assert len(state.error.partial.data) == len(events)


ERRORS: list[tuple[Json, type[OpenRouterError]]] = [
    ({"message": "Generation failed", "code": "server_error"}, InternalServerError),
    ({"message": "m", "code": "upstream_error", "type": "provider_error", "param": None}, BadGatewayError),
    ({"message": "m", "code": None, "type": "provider_error"}, BadGatewayError),
    ({"message": "m", "code": "rate_limit_exceeded"}, RateLimitError),
    ({"message": "m", "code": 502}, BadGatewayError),
]


@pytest.mark.parametrize(("error", "cls"), ERRORS)
def test_an_error_event_is_raised_with_what_had_come(error: Json, cls: type[OpenRouterError]) -> None:
    objects, state = read([preview("p"), {"type": "error", "error": error}, DONE])
    assert [type(event).__name__ for event in objects] == ["ImagePreviewEvent"]
    assert type(state.error) is cls
    assert state.error.message == error["message"]
    assert state.drained().partial.data[0].b64_json == "p"


def test_an_error_event_without_an_error() -> None:
    _, state = read([{"type": "error", "message": "gone", "code": 502}])
    assert type(state.error) is BadGatewayError
    assert state.error.message == "gone"


@pytest.mark.parametrize("size", [0, 4096, 65_536])
def test_large_events_are_read_once(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    reads: list[int] = []
    loads = stream_state.json.loads

    def counted(data: bytes) -> Any:
        reads.append(len(data))
        return loads(data)

    monkeypatch.setattr(stream_state.json, "loads", counted)
    text = base64.b64encode(bytes(300_000)).decode()
    objects, state = read([preview(text), done(text, usage=USAGE), DONE], size)
    assert [event.b64_json == text for event in objects] == [True, True]
    assert state.result().data[0].b64_json == text
    assert state.result().usage.cost == 0.5
    assert len([size for size in reads if size > 300_000]) == 2
    assert to_dict(objects[1]) == done(text, usage=USAGE)
