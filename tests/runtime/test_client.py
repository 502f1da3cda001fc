"""The clients at work: against the sandbox, and against a raw server where it has to misbehave."""

import asyncio
import copy
import gc
import os
import pickle
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import aiohttp
import openrouter_sdk
import pytest
import urllib3
from openrouter_sdk import (
    APIConnectionError,
    APITimeoutError,
    AsyncOpenRouter,
    ChatResult,
    CurrentKeyResult,
    ModelList,
    NotFoundError,
    OpenRouter,
    OpenRouterError,
    StreamInterruptedError,
    Timeout,
    UnprocessableEntityError,
    to_dict,
)
from openrouter_sdk.sandbox import Sandbox

from tests.raw import Connection, RawServer

KEY = "sk-or-v1-secret"
HELLO: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "one two three"}]}
REPLY = "This is the sandbox, no model. You said: one two three"


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with Sandbox() as box:
        yield box.url


@pytest.fixture
def client(url: str) -> Iterator[OpenRouter]:
    with OpenRouter(api_key=KEY, base_url=url) as client:
        yield client


# -- a server that does as it is told ---------------------------------------------------------------------


def keep_alive(connection: Connection) -> None:
    """Answer every request with what it was."""
    while (found := connection.request()) is not None:
        first, headers, body = found
        connection.answer({"first": first, "headers": headers, "body": body.decode()})


def endless_stream(connection: Connection) -> None:
    """One event, and then nothing until the client leaves."""
    connection.request()
    connection.open_stream()
    connection.event("a")
    connection.wait_until_left()


# -- settings and copies ----------------------------------------------------------------------------------


def test_with_options_changes_what_is_named_and_shares_the_connections() -> None:
    with RawServer(keep_alive) as server, OpenRouter(KEY, base_url=server.url, max_retries=1, timeout=20) as client:
        other = client.with_options(api_key="sk-2", default_headers={"x-a": "1"}, site_name="site")
        seen = [each.request("GET", "/x")["headers"] for each in (client, other, client)]
        assert [headers["authorization"] for headers in seen] == [f"Bearer {KEY}", "Bearer sk-2", f"Bearer {KEY}"]
        assert [headers.get("x-a") for headers in seen] == [None, "1", None]
        assert [headers.get("x-title") for headers in seen] == [None, "site", None]
        assert len(server.connections) == 1
        assert (other._settings.max_retries, other._settings.timeout) == (1, Timeout(read=20))
        assert type(other) is OpenRouter


def test_with_options_gives_areas_of_its_own(url: str) -> None:
    with OpenRouter(KEY, base_url="http://127.0.0.1:9", max_retries=0) as client:
        with pytest.raises(APIConnectionError):
            client.models.count()
        assert client.with_options(base_url=url).models.count().data is not None


@pytest.mark.parametrize(
    ("key", "shown"), [(KEY, "<set>"), (lambda: KEY, "<callable>"), (None, "<from OPENROUTER_API_KEY>")]
)
@pytest.mark.parametrize("cls", [OpenRouter, AsyncOpenRouter])
def test_repr_never_shows_the_key(cls: Any, key: Any, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    client = cls(key, base_url="https://h.example", default_headers={"x-key": KEY})
    for text in (repr(client), repr(client.chat), str(client), repr(client.with_options(timeout=1))):
        assert KEY not in text
        assert f"api_key={shown}" in text
        assert "https://h.example" in text


def test_the_key_is_in_no_error(client: OpenRouter) -> None:
    for call in (
        lambda: client.with_options(base_url="http://127.0.0.1:9", max_retries=0).models.count(),
        lambda: client.chat.create(messages=[], model="sandbox/status-401"),
        lambda: client.request("GET", "/nothing"),
    ):
        with pytest.raises(OpenRouterError) as caught:
            call()
        assert KEY not in f"{caught.value} {caught.value!r} {vars(caught.value)}"


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda client: pickle.loads(pickle.dumps(client))])
def test_copies_of_a_client_work(client: OpenRouter, copied: Any) -> None:
    assert client.models.count().data.count > 0
    with copied(client) as other:
        assert repr(other) == repr(client)
        assert other.models.count().data == client.models.count().data
        assert other._transport is not client._transport
    assert client.models.count().data.count > 0


def test_a_pickled_client_works_in_another_process(client: OpenRouter) -> None:
    program = (
        "import pickle, sys\n"
        "with pickle.load(sys.stdin.buffer) as client:\n"
        f"    print(client.chat.create(**{HELLO!r}).text, client.keys.current().data.label, end='')\n"
    )
    package = str(Path(openrouter_sdk.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        input=pickle.dumps(client),
        env={**os.environ, "PYTHONPATH": package},
        capture_output=True,
        timeout=20,
    )
    assert done.stderr.decode() == ""
    assert done.stdout.decode() == f"{REPLY} sk-sandbox"


def test_answers_errors_and_pages_can_be_pickled(url: str) -> None:
    async def of_async() -> list[Any]:
        async with AsyncOpenRouter(KEY, base_url=url) as client:
            with pytest.raises(NotFoundError) as caught:
                await client.models.get("no", "model")
            return [await client.chat.create(**HELLO), await client.models.list(limit=2), caught.value]

    with OpenRouter(KEY, base_url=url) as client:
        with pytest.raises(NotFoundError) as caught:
            client.models.get("no", "model")
        of_sync = [client.chat.create(**HELLO), client.models.list(limit=2), caught.value]
    for reply, page, error in (of_sync, asyncio.run(of_async())):
        pickled = pickle.dumps([reply, page, error])
        assert KEY.encode() not in pickled
        reply_again, page_again, error_again = pickle.loads(pickled)
        assert reply_again == reply
        assert reply_again.http.headers["X-Sandbox"] == "1"
        assert to_dict(page_again) == to_dict(page)
        assert (str(error_again), error_again.headers["x-sandbox"]) == (str(error), "1")


# -- threads, forks, event loops --------------------------------------------------------------------------


def test_many_threads_on_one_client(client: OpenRouter) -> None:
    def work(number: int) -> list[str]:
        texts = []
        for turn in range(20):
            messages = [{"role": "user", "content": f"{number}/{turn}"}]
            if turn % 4:
                texts.append(client.chat.create(messages=messages).text)
            else:
                with client.chat.stream(messages=messages) as stream:
                    texts.append("".join(stream.text))
        return texts

    with ThreadPoolExecutor(20) as pool:
        for number, texts in enumerate(pool.map(work, range(20))):
            assert texts == [f"This is the sandbox, no model. You said: {number}/{turn}" for turn in range(20)]


def test_use_after_close(client: OpenRouter) -> None:
    client.close()
    client.close()
    assert client.models.count().data.count > 0
    client.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_fork_gets_connections_of_its_own() -> None:
    with RawServer(keep_alive) as server, OpenRouter(KEY, base_url=server.url) as client:
        assert client.request("GET", "/parent")["first"] == "GET /parent HTTP/1.1"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of forks in a process with threads
            child = os.fork()
        if child == 0:
            code = 1
            try:
                code = 0 if client.request("GET", "/child")["first"] == "GET /child HTTP/1.1" else 2
            finally:
                os._exit(code)
        assert os.waitpid(child, 0)[1] == 0
        assert client.request("GET", "/parent")["first"] == "GET /parent HTTP/1.1"
        assert len(server.connections) == 2
        assert not server.connections[0].left.is_set()


def test_two_event_loops_one_after_the_other(url: str) -> None:
    client = AsyncOpenRouter(KEY, base_url=url)

    async def call() -> str:
        return (await client.chat.create(**HELLO)).text

    async def call_and_close() -> str:
        async with client:
            return await call()

    assert asyncio.run(call_and_close()) == REPLY
    assert asyncio.run(call_and_close()) == REPLY
    assert asyncio.run(call()) == REPLY
    assert asyncio.run(call_and_close()) == REPLY
    gc.collect()


def test_many_tasks_on_one_client(url: str) -> None:
    async def main() -> list[str]:
        async with AsyncOpenRouter(KEY, base_url=url) as client:
            return [reply.text for reply in await asyncio.gather(*(client.chat.create(**HELLO) for _ in range(50)))]

    assert asyncio.run(main()) == [REPLY] * 50


# -- what is handed in ------------------------------------------------------------------------------------


def test_a_pool_manager_of_ones_own_is_used_and_not_closed() -> None:
    with RawServer(keep_alive) as server:
        manager = urllib3.PoolManager(headers={"x-mine": "1"})
        with OpenRouter(KEY, base_url=server.url, pool_manager=manager) as client:
            assert client.request("GET", "/x")["first"] == "GET /x HTTP/1.1"
        assert len(manager.pools) == 1
        assert manager.request("GET", f"{server.url}/y").json()["headers"]["x-mine"] == "1"
        assert len(server.connections) == 1
        manager.clear()


def test_a_session_of_ones_own_is_used_and_not_closed() -> None:
    async def main(url: str) -> None:
        async with aiohttp.ClientSession(headers={"x-mine": "1"}) as session:
            async with AsyncOpenRouter(KEY, base_url=url, session=session) as client:
                assert (await client.request("GET", "/x"))["headers"]["x-mine"] == "1"
            assert not session.closed
            async with session.get(f"{url}/y") as response:
                assert response.status == 200

    with RawServer(keep_alive) as server:
        asyncio.run(main(server.url))
        assert len(server.connections) == 1


# -- request() --------------------------------------------------------------------------------------------


def test_request(client: OpenRouter) -> None:
    assert client.request("get", "/key")["data"]["label"] == "sk-sandbox"
    typed = client.request("GET", "/key", returns=CurrentKeyResult)
    assert (typed.data.label, typed.http.status) == ("sk-sandbox", 200)
    page = client.request("GET", "/models", returns=ModelList, query={"limit": 2, "offset": 1})
    assert len(page.data) == 2
    reply = client.request("POST", "/chat/completions", body=HELLO, returns=ChatResult)
    assert (reply.text, reply.http.generation_id) == (REPLY, reply.id)
    with pytest.raises(NotFoundError, match="the sandbox knows no GET /api/v1/nothing"):
        client.request("GET", "/nothing")


def test_request_in_async_code(url: str) -> None:
    async def main() -> None:
        async with AsyncOpenRouter(KEY, base_url=url) as client:
            assert (await client.request("GET", "/key"))["data"]["label"] == "sk-sandbox"
            assert (await client.request("GET", "/key", returns=CurrentKeyResult)).data.label == "sk-sandbox"

    asyncio.run(main())


def test_request_sends_what_it_is_given() -> None:
    with RawServer(keep_alive) as server, OpenRouter(KEY, base_url=server.url) as client:
        sent = client.request("PATCH", "/a b/é?x=1", body={"limit": None, "a": [1]}, query={"q": True})
        assert sent["first"] == "PATCH /a%20b/%C3%A9?x=1&q=true HTTP/1.1"
        assert sent["body"] == '{"limit":null,"a":[1]}'
        sent = client.request("POST", "/x", body={"a": 1, "b": 2}, extra_body={"b": 3}, extra_headers={"x-a": "é"})
        assert sent["body"] == '{"a":1,"b":3}'
        assert sent["headers"]["x-a"].encode("latin-1").decode() == "é"
        assert client.request("DELETE", "/x")["body"] == ""


# -- streams ----------------------------------------------------------------------------------------------


def test_a_stream_in_every_way_of_reading_it(client: OpenRouter) -> None:
    with client.chat.stream(**HELLO) as stream:
        chunks = list(stream)
        whole = stream.final()
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == whole.text == REPLY
    assert (whole.http.status, whole.http.generation_id) == (200, whole.id)
    assert client.chat.stream(**HELLO).final().text == REPLY
    assert "".join(client.chat.stream(**HELLO).text) == REPLY
    assert len(list(client.chat.stream(**HELLO))) == len(chunks)
    assert sum(1 for _ in client.chat.stream(**HELLO)) == len(chunks)
    stream = client.chat.stream(**HELLO)
    assert next(stream).id.startswith("gen-")
    assert len(list(stream)) == len(chunks) - 1
    with client.chat.stream(**HELLO, reasoning_effort="low") as stream:
        assert "".join(stream.reasoning) == "The sandbox does not think. It repeats what it is told."
    with pytest.raises(RuntimeError, match="not open yet"):
        _ = client.chat.stream(**HELLO).http


def test_an_async_stream_in_every_way_of_reading_it(url: str) -> None:
    async def main() -> None:
        async with AsyncOpenRouter(KEY, base_url=url) as client:
            async with client.chat.stream(**HELLO) as stream:
                chunks = [chunk async for chunk in stream]
                whole = await stream.final()
            assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == whole.text == REPLY
            assert (await client.chat.stream(**HELLO).final()).text == REPLY
            assert "".join([piece async for piece in client.chat.stream(**HELLO).text]) == REPLY
            assert len([chunk async for chunk in client.chat.stream(**HELLO)]) == len(chunks)
            stream = client.chat.stream(**HELLO)
            assert (await anext(stream)).id.startswith("gen-")
            assert len([chunk async for chunk in stream]) == len(chunks) - 1
            with pytest.raises(RuntimeError, match="not open yet"):
                _ = client.chat.stream(**HELLO).http

    asyncio.run(main())


def test_comments_are_told(url: str) -> None:
    comments: list[str] = []
    with OpenRouter(KEY, base_url=url, on_comment=comments.append) as client:
        plain = client.chat.stream(**HELLO).final()
        assert comments == ["OPENROUTER PROCESSING"]
        whole = client.chat.stream(**{**HELLO, "model": "sandbox/comments"}).final()
    assert whole.text == plain.text
    assert set(comments) == {"OPENROUTER PROCESSING"}
    assert len(comments) > 5


def endless_stream_without_chunks(connection: Connection) -> None:
    connection.request()
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n")
    connection.send(b'data: {"choices":[{"index":0,"delta":{"content":"a"}}]}\n\n')
    connection.wait_until_left()


@pytest.mark.parametrize("talk", [endless_stream, endless_stream_without_chunks])
@pytest.mark.parametrize("how", ["close", "leave the block", "fail in the block"])
def test_closing_a_stream_frees_its_connection(talk: Callable[[Connection], None], how: str) -> None:
    with RawServer(talk) as server, OpenRouter(KEY, base_url=server.url) as client:
        stream = client.chat.stream(**HELLO)
        if how == "close":
            assert next(stream).choices[0].delta.content == "a"
            stream.close()
            assert list(stream) == []
        elif how == "leave the block":
            with stream:
                for _ in stream:
                    break
        else:
            with pytest.raises(LookupError), stream:
                raise LookupError(next(stream))
        assert server.connections[0].left.wait(5)
        with pytest.raises(StreamInterruptedError, match="closed before its end") as caught:
            stream.final()
        assert caught.value.partial.text == "a"
        assert stream.partial.text == "a"


def test_a_stream_that_was_read_to_the_end_gives_its_connection_back() -> None:
    def talk(connection: Connection) -> None:
        while connection.request() is not None:
            connection.open_stream()
            connection.event("a")
            connection.chunk(b"data: [DONE]\n\n")
            connection.chunk(b"")

    async def of_async(url: str) -> None:
        async with AsyncOpenRouter(KEY, base_url=url) as client:
            for _ in range(3):
                assert (await client.chat.stream(**HELLO).final()).text == "a"

    with RawServer(talk) as server:
        with OpenRouter(KEY, base_url=server.url) as client:
            for _ in range(3):
                assert client.chat.stream(**HELLO).final().text == "a"
        assert len(server.connections) == 1
        asyncio.run(of_async(server.url))
        assert len(server.connections) == 2


def test_an_abandoned_stream_is_told_and_freed() -> None:
    def leave(pieces: Any) -> None:
        for _ in pieces:
            break

    with RawServer(endless_stream) as server, OpenRouter(KEY, base_url=server.url) as client:
        with pytest.warns(ResourceWarning, match=r"a stream of chat\.stream was never closed"):
            leave(client.chat.stream(**HELLO))
        assert server.connections[0].left.wait(5)
        with pytest.warns(ResourceWarning, match="never closed"):
            leave(client.chat.stream(**HELLO).text)
        assert server.connections[1].left.wait(5)
        with pytest.warns(ResourceWarning, match="never closed"):
            next(client.chat.stream(**HELLO))
        assert server.connections[2].left.wait(5)


def test_a_stream_that_was_never_opened_costs_nothing() -> None:
    with RawServer(endless_stream) as server, OpenRouter(KEY, base_url=server.url) as client:
        client.chat.stream(**HELLO)
        iter(client.chat.stream(**HELLO))
        gc.collect()
        assert server.connections == []


def test_closing_an_async_stream_frees_its_connection() -> None:
    async def main(server: RawServer) -> None:
        async with AsyncOpenRouter(KEY, base_url=server.url) as client:
            async with client.chat.stream(**HELLO) as stream:
                async for _ in stream:
                    break
            assert await asyncio.to_thread(server.connections[0].left.wait, 5)
            with pytest.raises(StreamInterruptedError, match="closed before its end"):
                await stream.final()
            assert stream.partial.text == "a"

    with RawServer(endless_stream) as server:
        asyncio.run(main(server))


def test_an_abandoned_async_stream_is_told_and_freed() -> None:
    async def main(server: RawServer) -> None:
        async with AsyncOpenRouter(KEY, base_url=server.url) as client:
            with pytest.warns(ResourceWarning, match=r"a stream of chat\.stream was never closed"):
                await anext(client.chat.stream(**HELLO))
            assert await asyncio.to_thread(server.connections[0].left.wait, 5)

    with RawServer(endless_stream) as server:
        asyncio.run(main(server))


@pytest.mark.parametrize("read", ["events", "text", "final"])
def test_cancelling_an_async_stream_frees_its_connection(read: str) -> None:
    async def reader(client: AsyncOpenRouter, started: asyncio.Event) -> None:
        async with client.chat.stream(**HELLO) as stream:
            await anext(stream)
            started.set()
            if read == "events":
                _ = [chunk async for chunk in stream]
            elif read == "text":
                _ = [piece async for piece in stream.text]
            else:
                await stream.final()

    async def main(server: RawServer) -> None:
        async with AsyncOpenRouter(KEY, base_url=server.url) as client:
            started = asyncio.Event()
            task = asyncio.create_task(reader(client, started))
            await asyncio.wait_for(started.wait(), 5)
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(server.connections[0].left.wait, 5)

    with RawServer(endless_stream) as server:
        asyncio.run(main(server))


def test_cancelling_an_async_call_frees_its_connection() -> None:
    def talk(connection: Connection) -> None:
        connection.request()
        connection.wait_until_left()

    async def main(server: RawServer) -> None:
        async with AsyncOpenRouter(KEY, base_url=server.url) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.models.count(), 0.1)
            assert await asyncio.to_thread(server.connections[0].left.wait, 5)

    with RawServer(talk) as server:
        asyncio.run(main(server))


# -- timeouts ---------------------------------------------------------------------------------------------


def silent(connection: Connection) -> None:
    connection.request()
    connection.wait_until_left()


def silent_in_the_body(connection: Connection) -> None:
    connection.request()
    connection.send(b'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"data":')
    connection.wait_until_left()


def dripping(connection: Connection) -> None:
    """A piece of the answer every 0.05 s, for longer than anybody waits."""
    connection.request()
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n")
    while not connection.left.wait(0.05):
        connection.chunk(b" ")


def dripping_comments(connection: Connection) -> None:
    connection.request()
    connection.open_stream()
    connection.event("a")
    while not connection.left.wait(0.05):
        connection.chunk(b": wait\n\n")


def busy(connection: Connection) -> None:
    while connection.request() is not None:
        connection.answer({"error": {"code": 503, "message": "busy"}}, "503 No", "retry-after: 0.1\r\n")


def both_ways(server: RawServer, call: Callable[[Any], Any], **options: Any) -> list[tuple[BaseException, float]]:
    """The errors of a call of both clients, with the seconds that they took."""
    found = []

    async def of_async() -> None:
        async with AsyncOpenRouter(KEY, base_url=server.url, **options) as client:
            with pytest.raises(OpenRouterError) as caught:
                await call(client)
            found.append((caught.value, time.monotonic() - started))

    started = time.monotonic()
    with OpenRouter(KEY, base_url=server.url, **options) as client, pytest.raises(OpenRouterError) as caught:
        call(client)
    found.append((caught.value, time.monotonic() - started))
    started = time.monotonic()
    asyncio.run(of_async())
    return found


@pytest.mark.parametrize("talk", [silent, silent_in_the_body])
def test_read_timeout(talk: Callable[[Connection], None]) -> None:
    with RawServer(talk) as server:
        for error, seconds in both_ways(server, lambda client: client.models.count(timeout=0.2, max_retries=0)):
            assert type(error) is APITimeoutError
            assert "nothing came from 127.0.0.1" in str(error)
            assert "for 0.2 s" in str(error)
            assert 0.15 < seconds < 2
        assert len(server.connections) == 2
        for connection in server.connections:
            assert connection.left.wait(5)


def test_a_get_is_sent_again_after_a_timeout_and_a_post_is_not() -> None:
    with RawServer(silent) as server:
        options = {"timeout": 0.1, "max_retries": 1}
        for error, _ in both_ways(server, lambda client: client.models.count(), **options):
            assert error.attempts == 2
        assert len(server.connections) == 4
        for error, _ in both_ways(server, lambda client: client.chat.create(**HELLO), **options):
            assert error.attempts == 1
        assert len(server.connections) == 6


@pytest.mark.parametrize("talk", [silent, silent_in_the_body, dripping])
def test_total_timeout(talk: Callable[[Connection], None]) -> None:
    with RawServer(talk) as server:
        for error, seconds in both_ways(server, lambda client: client.models.count(), timeout=Timeout(total=0.3)):
            assert type(error) is APITimeoutError
            assert "0.3 s" in str(error)
            assert 0.25 < seconds < 2


def test_a_slow_answer_is_no_timeout_while_bytes_come() -> None:
    def talk(connection: Connection) -> None:
        connection.request()
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n")
        for _ in range(8):
            time.sleep(0.05)
            connection.chunk(b"\n")
        connection.chunk(b'{"data":{"count":1}}')
        connection.chunk(b"")

    with RawServer(talk) as server, OpenRouter(KEY, base_url=server.url, timeout=0.25) as client:
        assert client.models.count().data.count == 1


def test_the_total_counts_retries() -> None:
    with RawServer(busy) as server:
        options = {"timeout": Timeout(total=0.35), "max_retries": 50}
        for error, seconds in both_ways(server, lambda client: client.models.count(), **options):
            assert isinstance(error, OpenRouterError)
            assert 2 <= error.attempts <= 4
            assert seconds < 1


@pytest.mark.parametrize(
    ("timeout", "talk"),
    [(0.2, endless_stream), (Timeout(total=0.3), endless_stream), (Timeout(total=0.3), dripping_comments)],
)
def test_timeouts_of_streams_keep_what_had_come(timeout: Any, talk: Callable[[Connection], None]) -> None:
    with RawServer(talk) as server:
        for error, seconds in both_ways(server, lambda client: client.chat.stream(**HELLO, timeout=timeout).final()):
            assert isinstance(error, APITimeoutError)
            assert error.partial.text == "a"
            assert error.retryable is False
            assert 0.15 < seconds < 2
        for connection in server.connections:
            assert connection.left.wait(5)


def test_no_limit_at_all(client: OpenRouter) -> None:
    assert client.models.count(timeout=float("inf")).data.count > 0
    assert client.models.count(timeout=Timeout(connect=1e9, read=1e9, total=1e9)).data.count > 0


# -- what else can happen on the way ----------------------------------------------------------------------


def test_nobody_listens() -> None:
    with RawServer(silent) as server:
        gone = server.url

    class Gone:
        url = gone

    for error, _ in both_ways(Gone(), lambda client: client.chat.create(**HELLO, max_retries=0)):
        assert type(error) is APIConnectionError
        assert str(error).startswith("no connection to 127.0.0.1")
        assert error.retryable is True


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab",
        b"nonsense\r\n\r\n",
    ],
    ids=["nothing", "too little", "half a chunk", "nonsense"],
)
def test_a_connection_that_is_lost(said: bytes) -> None:
    def talk(connection: Connection) -> None:
        connection.request()
        connection.send(said)

    with RawServer(talk) as server:
        for error, _ in both_ways(server, lambda client: client.chat.create(**HELLO)):
            assert type(error) is APIConnectionError
            assert "lost" in str(error)
            assert (error.retryable, error.attempts) == (False, 1)
        assert len(server.connections) == 2


def test_a_connection_is_free_while_a_call_waits_to_be_sent_again() -> None:
    turns = iter([503, 200])

    def talk(connection: Connection) -> None:
        while connection.request() is not None:
            if next(turns) == 200:
                connection.answer({"data": {"count": 1}})
            else:
                connection.answer({"error": {"code": 503, "message": "busy"}}, "503 No", "retry-after: 0\r\n")

    with RawServer(talk) as server, OpenRouter(KEY, base_url=server.url) as client:
        answer = client.models.count()
        assert (answer.data.count, answer.http.attempts) == (1, 2)
        assert len(server.connections) == 1


def test_a_redirect_on_the_wire() -> None:
    def talk(connection: Connection) -> None:
        while (found := connection.request()) is not None:
            if "/first" in found[0]:
                connection.answer({}, "307 There", "location: /second\r\n")
            else:
                first, headers, body = found
                connection.answer({"first": first, "key": headers["authorization"], "body": body.decode()})

    with RawServer(talk) as server, OpenRouter(KEY, base_url=server.url) as client:
        assert client.request("POST", "/first", body={"a": 1}) == {
            "first": "POST /second HTTP/1.1",
            "key": f"Bearer {KEY}",
            "body": '{"a":1}',
        }


def test_errors_of_the_service(client: OpenRouter) -> None:
    with pytest.raises(UnprocessableEntityError) as caught:
        client.chat.create(messages=[], model="sandbox/status-422")
    assert caught.value.attempts == 1
    assert caught.value.body["error"]["code"] == 422
