"""Timeouts: of the next byte, of the whole call, of streams."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from openrouter_sdk import APITimeoutError, OpenRouter, OpenRouterError, Timeout

from tests.raw import Connection, RawServer

from .helpers import HELLO, KEY, both_ways, endless_stream, silent


def silent_in_the_body(connection: Connection) -> None:
    connection.request()
    connection.send(b'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"data":')
    connection.wait_until_left()


def dripping(connection: Connection) -> None:
    """A piece of the response every 0.05 s, for longer than anybody waits."""
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


def test_a_slow_response_is_no_timeout_while_bytes_come() -> None:
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
