"""Bodies with a list that is sent item by item: in order, in little memory, again where that can be."""

from __future__ import annotations

import hashlib
import json
import socket
import threading
import tracemalloc
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest
from openrouter_sdk import (
    ConfigurationError,
    InternalServerError,
    OpenRouter,
    Operation,
    ServiceUnavailableError,
)
from openrouter_sdk._runtime.bodies import JsonStream
from openrouter_sdk._runtime.request import build_request
from openrouter_sdk._runtime.settings import Settings

from ..wire.server import Answer, Recorder
from .helpers import in_world

Json = dict[str, Any]
Give = Callable[[str, Iterable[Any]], Any]

CREATE: Operation[Any] = Operation("jobs.create", "POST /jobs", body="x", streamed="machine key steps")
MIB = 1 << 20
OK = Answer(200, {"content-type": "application/json"}, b'{"id": "job_1"}')
NOT_NOW = Answer(503, {"content-type": "application/json", "retry-after": "0"}, b'{"error": {"message": "Not now"}}')


def many(count: int = 4_000) -> list[Json]:
    """More than fits into the pieces that are made before anything is sent."""
    return [{"number": number, "text": "x" * 100} for number in range(count)]


def built(steps: Any, **more: Any) -> Any:
    options = {"extra_body": more.pop("extra")} if "extra" in more else {}
    arguments = {"steps": steps, "machine": "m", **more}
    return build_request(CREATE, arguments, options, Settings(api_key="sk-1", base_url="https://host.example"))[0]


def text_of(body: Any) -> str:
    return (body if isinstance(body, bytes) else b"".join(body)).decode()


# -- what is sent -----------------------------------------------------------------------------------------


KINDS = [list, tuple, deque, iter, lambda steps: (step for step in steps), lambda steps: dict.fromkeys(steps).keys()]


@pytest.mark.parametrize("kind", KINDS)
def test_members_stand_in_their_order(kind: Callable[[Any], Any]) -> None:
    body = built(kind(["a", "b"]), note="n", key=1).body
    assert text_of(body) == '{"machine":"m","key":1,"steps":["a","b"],"note":"n"}'
    assert text_of(built(kind([])).body) == '{"machine":"m","steps":[]}'


def test_extra_body_wins_and_keeps_the_order() -> None:
    extra = {"new": True, "steps": iter([1, 2]), "machine": "other"}
    assert (
        text_of(built(["a"], note="n", extra=extra).body) == '{"machine":"other","steps":[1,2],"note":"n","new":true}'
    )
    given = iter(["a"])
    assert text_of(built(given, extra={"steps": {"file": "f"}}).body) == '{"machine":"m","steps":{"file":"f"}}'
    assert list(given) == ["a"], "what is not sent is not read"


def test_what_fits_into_a_piece_is_sent_at_once() -> None:
    assert isinstance(built(many(10)).body, bytes)
    for steps, again in ((many(), True), (iter(many()), False), (iter([]), False)):
        body = built(steps).body
        assert isinstance(body, JsonStream)
        assert (body.size, body.repeatable) == (None, again)
    assert max(map(len, built(many()).body)) < 2 * 65_536


def test_a_list_can_be_read_again_and_an_iterator_not() -> None:
    body = built(many()).body
    assert text_of(body) == text_of(body) == text_of(built(iter(many())).body)
    body = built(iter(many())).body
    assert text_of(body)
    with pytest.raises(ConfigurationError, match="can't be sent twice"):
        text_of(body)


def test_nothing_of_an_iterator_is_read_before_it_is_sent() -> None:
    steps = iter(many())
    built(steps)
    assert next(steps)["number"] == 0


# -- what can't be sent -----------------------------------------------------------------------------------


def broken(number: int) -> list[Any]:
    steps: list[Any] = many()
    steps[number] = {"text": ["x", {"data": b"x"}]}
    return steps


def test_the_place_of_what_can_not_be_sent() -> None:
    place = r"jobs\.create\.steps\[{}\]\.text\[1\]\.data can't be sent: .* \(encode it with base64\)"
    with pytest.raises(ConfigurationError, match=place.format(17)):
        built(broken(17))  # at once
    for steps in (broken(3_999), iter(broken(3_999))):
        with pytest.raises(ConfigurationError, match=place.format(3_999)):
            text_of(built(steps).body)
    itself: list[Any] = []
    itself.append(itself)
    with pytest.raises(ConfigurationError, match=r"jobs\.create\.steps\[1\].* contains itself"):
        built(["a", itself])


def test_the_place_of_other_members() -> None:
    steps = iter(["a"])
    for more in ({"key": {1}, "note": {"a": object()}}, {"extra": {"note": {"a": object()}}}):
        with pytest.raises(ConfigurationError, match=r"jobs\.create\.note\.a can't be sent"):
            built(steps, **more)
    assert list(steps) == ["a"]


# -- over the wire ----------------------------------------------------------------------------------------


@pytest.fixture
def give(world: str) -> Give:
    """Sends a body with these steps."""

    def give(url: str, steps: Iterable[Any]) -> Any:
        return in_world(
            world, lambda client: client._call(CREATE, {"machine": "m", "steps": steps}, {}), url, api_key="sk-1"
        )

    return give


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    with Recorder() as recorder:
        yield recorder


def test_what_arrives(give: Give, recorder: Recorder) -> None:
    recorder.expect([OK, OK, OK])
    for steps in (many(), iter(many()), many(3)):
        assert give(recorder.url, steps) == {"id": "job_1"}
    whole, stream, small = recorder.seen
    assert json.loads(whole.body) == json.loads(stream.body) == {"machine": "m", "steps": many()}
    assert {request.headers["content-type"] for request in recorder.seen} == {"application/json"}
    assert [request.headers.get("transfer-encoding") for request in recorder.seen] == ["chunked", "chunked", None]
    assert small.headers["content-length"] == str(len(small.body))


def test_a_list_is_sent_again_after_a_failure_and_an_iterator_not(give: Give, recorder: Recorder) -> None:
    recorder.expect([NOT_NOW, OK])
    assert give(recorder.url, many()) == {"id": "job_1"}
    assert [json.loads(request.body)["steps"] for request in recorder.seen] == [many(), many()]

    recorder.expect([NOT_NOW, OK])
    with pytest.raises(ServiceUnavailableError) as caught:
        give(recorder.url, iter(many()))
    assert (caught.value.attempts, len(recorder.seen)) == (1, 1)


def test_a_redirect_is_followed_with_what_can_be_sent_again(give: Give, recorder: Recorder) -> None:
    moved = Answer(307, {"location": f"{recorder.url}/elsewhere"}, b"")
    recorder.expect([moved, OK])
    assert give(recorder.url, many()) == {"id": "job_1"}
    assert [request.path for request in recorder.seen] == ["/jobs", "/elsewhere"]

    recorder.expect([moved, OK])
    with pytest.raises(Exception, match="the body can be sent only once"):
        give(recorder.url, iter(many()))
    assert len(recorder.seen) == 1


def test_a_bad_item_of_an_iterator_is_told_by_its_place(give: Give, recorder: Recorder) -> None:
    recorder.expect([OK])
    with pytest.raises(ConfigurationError, match=r"jobs\.create\.steps\[3000\]\.text\[1\]\.data can't be sent"):
        give(recorder.url, iter(broken(3_000)))


@pytest.mark.parametrize("cause", [None, EOFError("the file ended")])
@pytest.mark.parametrize("error", [KeyError("k"), OSError("disk"), ValueError("v"), InternalServerError("of another")])
def test_an_error_of_the_iterator_comes_as_it_is(give: Give, recorder: Recorder, error: Exception, cause: Any) -> None:
    def steps() -> Iterator[Json]:
        yield from many()
        raise error from cause

    recorder.expect([OK])
    with pytest.raises(type(error)) as caught:
        give(recorder.url, steps())
    assert caught.value is error
    assert (error.__cause__, error.__context__) == (cause, None)


def test_an_iterator_may_make_calls_of_its_own(recorder: Recorder) -> None:
    with OpenRouter("sk-1", base_url=recorder.url) as client:

        def steps() -> Iterator[Json]:
            for number in range(3):
                found = client._call(CREATE, {"machine": f"m{number}", "steps": many(2_000)}, {})
                yield {**found, "text": "x" * 100_000}

        recorder.expect([OK] * 4)
        assert client._call(CREATE, {"machine": "m", "steps": steps()}, {}) == {"id": "job_1"}
    *_, last = recorder.seen
    assert [step["id"] for step in json.loads(last.body)["steps"]] == ["job_1"] * 3
    assert len(recorder.seen) == 4


# -- memory -----------------------------------------------------------------------------------------------


def swallow(listener: socket.socket, seen: list[Any]) -> None:
    """One request in chunks, of which the size and a digest are kept."""
    connection, _ = listener.accept()
    with connection, connection.makefile("rb") as file:
        while file.readline().strip():
            pass
        digest, size = hashlib.sha256(), 0
        while length := int(file.readline(), 16):
            digest.update(file.read(length))
            size += length
            file.readline()
        file.readline()
        seen += [size, digest.hexdigest()]
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n"
        connection.sendall(head + b"content-length: 2\r\n\r\n{}")


def large(count: int = 40) -> Iterator[Json]:
    """Items of a MiB in all for each one counted."""
    for number in range(count * 256):
        yield {"number": number, "text": "x" * 4_068}


def test_memory_does_not_grow_with_the_body(give: Give) -> None:
    digest = hashlib.sha256(b'{"machine":"m","steps":[')
    for index, item in enumerate(large()):
        digest.update((b"," if index else b"") + json.dumps(item, separators=(",", ":")).encode())
    digest.update(b"]}")

    seen: list[Any] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=swallow, args=(listener, seen))
        server.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        tracemalloc.start()
        try:
            assert give(url, large()) == {}
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
            server.join()
    size, found = seen
    assert size > 39 * MIB
    assert found == digest.hexdigest()
    assert peak < 8 * MIB
