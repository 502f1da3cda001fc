"""The loads of `make behaviour`, small enough for every run of the tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .run import async_streams, calls, server, threads
from .server import CHUNKS

GROWTH = 8 * 1024  # KiB; what an allocator may keep


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with server() as found:
        yield found


def test_async_streams(url: str) -> None:
    load = async_streams(url, 300, 2)

    assert (load.done, load.held, load.checked) == (600, 300, 600 * CHUNKS)
    assert (load.sockets_left, load.connections_left, load.tasks_left) == (0, 0, 0)
    assert load.memory_after - load.memory_before < GROWTH


def test_threads(url: str) -> None:
    load = threads(url, 50, 10)

    assert (load.done, load.checked) == (500, 250 * CHUNKS)
    assert (load.sockets_left, load.connections_left) == (0, 0)


def test_calls(url: str) -> None:
    load = calls(url, 2_000)

    assert load.checked == 2_000
    assert (load.sockets_left, load.connections_left) == (0, 0)
    assert load.memory_after - load.memory_before < GROWTH
