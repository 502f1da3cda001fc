"""A client with a key that looks like one, and with no other settings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from openrouter_sdk import OpenRouter

from .helpers import KEY


@pytest.fixture
def client(url: str) -> Iterator[OpenRouter]:
    with OpenRouter(api_key=KEY, base_url=url) as client:
        yield client
