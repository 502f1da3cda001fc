"""A sandbox that the tests of a file share, and a client of it with a key that looks like one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from openrouter_sdk import OpenRouter
from openrouter_sdk.sandbox import Sandbox

from .helpers import KEY


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with Sandbox() as box:
        yield box.url


@pytest.fixture
def client(url: str) -> Iterator[OpenRouter]:
    with OpenRouter(api_key=KEY, base_url=url) as client:
        yield client
