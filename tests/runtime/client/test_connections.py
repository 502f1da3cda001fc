"""Connections: the caller's own, lost ones, kept ones, redirected ones."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest
import urllib3
from openrouter_sdk import APIConnectionError, AsyncOpenRouter, OpenRouter

from tests.raw import Connection, RawServer

from .helpers import HELLO, KEY, both_ways, keep_alive, silent


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
        response = client.models.count()
        assert (response.data.count, response.http.attempts) == (1, 2)
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
