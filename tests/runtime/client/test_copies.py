"""Copies of a client, with other settings or in other processes; and where its key may not be seen."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import openrouter_sdk
import pytest
from openrouter_sdk import (
    APIConnectionError,
    AsyncOpenRouter,
    NotFoundError,
    OpenRouter,
    OpenRouterError,
    Timeout,
    to_dict,
)

from tests.raw import RawServer

from .helpers import HELLO, KEY, REPLY, keep_alive


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


def test_responses_errors_and_pages_can_be_pickled(url: str) -> None:
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
