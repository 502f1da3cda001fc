"""What many tests of the runtime need: sandboxes, a client that checks all it reads, both worlds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from openrouter_sdk import OpenRouter
from openrouter_sdk._runtime import exchange
from openrouter_sdk.sandbox import Sandbox

# So that the asserts of helpers tell as much as those of tests.
pytest.register_assert_rewrite("tests.runtime.helpers", "tests.runtime.client.helpers", "tests.runtime.schema.helpers")

from .helpers import API  # noqa: E402


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The base URL of a sandbox that the tests of a file share."""
    with Sandbox() as box:
        yield box.url


@pytest.fixture
def box() -> Iterator[Sandbox]:
    """A sandbox of the test's own: what is made in it is seen by no other."""
    with Sandbox() as box:
        yield box


@pytest.fixture
def settings() -> dict[str, Any]:
    """What `client` is made with; a file that needs other keys has its own."""
    return API


@pytest.fixture
def client(box: Sandbox, settings: dict[str, Any]) -> Iterator[OpenRouter]:
    with OpenRouter(base_url=box.url, **settings) as client:
        yield client


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is sent again is sent at once."""
    monkeypatch.setattr(exchange, "FIRST_WAIT", 0.001)
