"""Hooks, strict reading and the limit for the size of responses: settings of a client, in both worlds."""

from __future__ import annotations

import asyncio
import http.server
import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from openrouter_sdk import (
    AsyncOpenRouter,
    InvalidResponseError,
    OpenRouter,
    OpenRouterError,
    RateLimitError,
    ServiceUnavailableError,
)

from .helpers import in_loop

pytestmark = pytest.mark.usefixtures("no_waiting")

ANSWER = {"id": 7, "choices": [{"index": "0", "message": {"role": "assistant", "content": "Hi"}}], "new": 1}


class Handler(http.server.BaseHTTPRequestHandler):
    """Fails as often as the path says, then answers; what came is kept."""

    protocol_version = "HTTP/1.1"
    seen: list[dict[str, str]]
    failures: list[int]
    body: bytes

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        self.seen.append({name.lower(): value for name, value in self.headers.items()})
        status = self.failures.pop(0) if self.failures else 200
        body = json.dumps({"error": {"code": status, "message": "no"}}).encode() if status != 200 else self.body
        self.send_response(status)
        self.send_header("content-type", "text/event-stream" if body.startswith(b"data:") else "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Keep quiet: a hook that raises breaks the connection."""


@pytest.fixture
def server() -> Iterator[type[Handler]]:
    class Mine(Handler):
        seen: list[dict[str, str]] = []
        failures: list[int] = []
        body = json.dumps(ANSWER).encode()

    running = Server(("127.0.0.1", 0), Mine)
    running.daemon_threads = True
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    Mine.url = f"http://127.0.0.1:{running.server_port}"  # type: ignore[attr-defined]
    yield Mine
    running.shutdown()
    thread.join()
    running.server_close()


def ask(server: Any, world: str, stream: bool = False, **settings: Any) -> Any:
    """One chat, in one of the worlds."""
    asked: Any = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
    settings = {"api_key": "k", **settings}
    if world == "sync":
        with OpenRouter(base_url=server.url, **settings) as client:
            if not stream:
                return client.chat.create(**asked)
            with client.chat.stream(**asked) as found:
                return found.final()

    async def main(client: AsyncOpenRouter) -> Any:
        if not stream:
            return await client.chat.create(**asked)
        async with client.chat.stream(**asked) as found:
            return await found.final()

    return in_loop(main, server.url, **settings)


@pytest.mark.parametrize("world", ["sync", "async", "async hooks"])
def test_hooks_see_every_try_and_may_change_headers(server: Any, world: str) -> None:
    told: list[Any] = []
    server.failures += [503, 429]

    def on_request(request: Any) -> None:
        request.headers["x-try"] = str(len(told))
        told.append((request.method, request.url))

    def on_response(request: Any, response: Any) -> None:
        told.append(response.status)

    def on_retry(request: Any, error: OpenRouterError, seconds: float) -> None:
        told.append((type(error), request.method, 0 <= seconds <= 1))

    def awaited(hook: Callable[..., None]) -> Callable[..., Any]:
        async def later(*arguments: Any) -> None:
            await asyncio.sleep(0)
            hook(*arguments)

        return later

    hooks = {"on_request": on_request, "on_response": on_response, "on_retry": on_retry}
    if world == "async hooks":
        hooks = {name: awaited(hook) for name, hook in hooks.items()}
    reply = ask(server, world.partition(" ")[0], **hooks)

    sent = ("POST", f"{server.url}/chat/completions")
    assert told == [
        *(sent, 503, (ServiceUnavailableError, "POST", True)),
        *(sent, 429, (RateLimitError, "POST", True)),
        *(sent, 200),
    ]
    assert [headers["x-try"] for headers in server.seen] == ["0", "3", "6"]
    assert (reply.text, reply.http.attempts) == ("Hi", 3)


def test_strict_reading_lists_every_mismatch(server: Any, world: str) -> None:
    with pytest.raises(InvalidResponseError) as caught:
        ask(server, world, validate_responses=True)

    said = str(caught.value)
    for place in ("id: expected a string, found int 7", "model: is required and missing", "choices[0].index: expected"):
        assert place in said
    assert "new" not in said  # what is new is no mismatch
    assert caught.value.partial.text == "Hi"
    assert caught.value.body == ANSWER
    assert ask(server, world).id == 7  # and by default nothing of it matters


def test_strict_reading_of_a_stream(server: Any, world: str) -> None:
    good = {"id": "g", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    delta = {"index": 0, "delta": {"content": "Hi"}, "finish_reason": None}
    events = [
        {**good, "choices": [delta]},
        {**good, "choices": [{**delta, "delta": {"content": 5}}, delta], "created": "now"},
    ]
    server.body = b"".join(b"data: " + json.dumps(event).encode() + b"\n\n" for event in events) + b"data: [DONE]\n\n"
    with pytest.raises(InvalidResponseError, match=r"2 place.*choices\[0\]\.delta\.content") as caught:
        ask(server, world, stream=True, validate_responses=True)

    assert caught.value.partial.text == "HiHi"
    assert ask(server, world, stream=True).text == "HiHi"


@pytest.mark.parametrize("stream", [False, True])
def test_size_limit(server: Any, world: str, stream: bool) -> None:
    if stream:
        server.body = b"data: " + json.dumps({"choices": []}).encode() + b"\n\n" + b": " + b"x" * 200_000 + b"\n\n"
    else:
        server.body = json.dumps({**ANSWER, "padding": "x" * 200_000}).encode()
    with pytest.raises(InvalidResponseError, match="larger than max_response_bytes"):
        ask(server, world, stream, max_response_bytes=100_000)

    if not stream:
        assert ask(server, world, max_response_bytes=300_000).text == "Hi"
