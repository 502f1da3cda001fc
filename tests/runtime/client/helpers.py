"""What the tests of the clients share: a request and its reply, servers that do as they are told, both clients."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from openrouter_sdk import OpenRouterError

from tests.raw import Connection, RawServer
from tests.runtime.helpers import in_world

KEY = "sk-or-v1-secret"
HELLO: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "one two three"}]}
REPLY = "This is the sandbox, no model. You said: one two three"


def keep_alive(connection: Connection) -> None:
    """Respond to every request with what it was."""
    while (found := connection.request()) is not None:
        first, headers, body = found
        connection.answer({"first": first, "headers": headers, "body": body.decode()})


def endless_stream(connection: Connection) -> None:
    """One event, and then nothing until the client leaves."""
    connection.request()
    connection.open_stream()
    connection.event("a")
    connection.wait_until_left()


def silent(connection: Connection) -> None:
    connection.request()
    connection.wait_until_left()


def both_ways(server: RawServer, call: Callable[[Any], Any], **options: Any) -> list[tuple[BaseException, float]]:
    """The errors of a call of both clients, with the seconds that they took."""
    found = []
    for world in ("sync", "async"):
        started = time.monotonic()
        with pytest.raises(OpenRouterError) as caught:
            in_world(world, call, server.url, api_key=KEY, **options)
        found.append((caught.value, time.monotonic() - started))
    return found
