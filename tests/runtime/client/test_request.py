"""`request()`: calls without a method of their own."""

from __future__ import annotations

import asyncio

import pytest
from openrouter_sdk import (
    AsyncOpenRouter,
    ChatResult,
    CurrentKeyResult,
    ModelList,
    NotFoundError,
    OpenRouter,
    UnprocessableEntityError,
)

from tests.raw import RawServer

from .helpers import HELLO, KEY, REPLY, keep_alive


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


def test_errors_of_the_service(client: OpenRouter) -> None:
    with pytest.raises(UnprocessableEntityError) as caught:
        client.chat.create(messages=[], model="sandbox/status-422")
    assert caught.value.attempts == 1
    assert caught.value.body["error"]["code"] == 422
