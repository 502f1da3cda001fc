"""Keys and passwords stay where they were put: in no repr, log, traceback, error or pickled error."""

from __future__ import annotations

import asyncio
import copy
import logging
import os
import pickle
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from openrouter_sdk import AsyncOpenRouter, OpenRouter, OpenRouterError
from openrouter_sdk.sandbox import Sandbox

KEY = "sk-or-v1-" + "5ec4e7" * 10
PROMPT = "a prompt that nobody else may read"
ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with Sandbox() as box:
        yield box.url


def chat(client: OpenRouter, model: str = "m") -> Any:
    return client.chat.create(model=model, messages=[{"role": "user", "content": PROMPT}], max_retries=0)


def stream(client: OpenRouter, model: str = "m") -> Any:
    with client.chat.stream(model=model, messages=[{"role": "user", "content": PROMPT}], max_retries=0) as found:
        return found.final()


FAILURES: dict[str, Callable[[OpenRouter], Any]] = {
    "status": lambda client: chat(client, "sandbox/status-500"),
    "rate limit": lambda client: chat(client, "sandbox/rate-limited"),
    "error in a 200": lambda client: chat(client, "sandbox/error-in-200"),
    "html": lambda client: chat(client, "sandbox/html"),
    "cut stream": lambda client: stream(client, "sandbox/cut"),
    "mid-stream error": lambda client: stream(client, "sandbox/mid-stream-error"),
    "refused": lambda client: chat(client.with_options(base_url="http://127.0.0.1:9/api/v1")),
    "bad header": lambda client: client.credits.get(extra_headers={"x-title": "a\nb"}),
    "bad argument": lambda client: client.chat.create(messages=[{"role": "user", "content": object()}]),
    "bad key": lambda client: chat(client.with_options(api_key=f"{KEY}\n{KEY}")),
}


@pytest.mark.parametrize("name", FAILURES)
def test_errors(url: str, name: str) -> None:
    client = OpenRouter(KEY, base_url=url, default_headers={"x-api-key": KEY})
    with client, pytest.raises(OpenRouterError) as caught:
        FAILURES[name](client)
    error = caught.value

    shown = [str(error), repr(error), repr(vars(error)), "".join(traceback.format_exception(error))]
    assert [text for text in shown if KEY in text] == []
    assert KEY.encode() not in pickle.dumps(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_reprs(url: str) -> None:
    settings: dict[str, Any] = {"base_url": url, "default_headers": {"x-api-key": KEY}}
    client, other = OpenRouter(KEY, **settings), AsyncOpenRouter(lambda: KEY, **settings)

    shown = [repr(client), str(client), repr(client.chat), repr(other), repr(other.chat), repr(vars(other))]
    assert [text for text in shown if KEY in text] == []
    client.close()


def test_answers_and_pages(url: str) -> None:
    with OpenRouter(KEY, base_url=url) as client:
        found = [chat(client), client.models.list(limit=2)]

    for answer in found:
        assert KEY not in repr(answer)
        assert KEY.encode() not in pickle.dumps(answer)
        assert copy.deepcopy(answer) == answer


def run(url: str, level: str) -> str:
    """What a program writes to stderr with OPENROUTER_LOG set so."""
    program = f"""
import asyncio
from openrouter_sdk import AsyncOpenRouter, OpenRouter, OpenRouterError
asked = dict(model="m", messages=[dict(role="user", content={PROMPT!r})], extra_body=dict(key={KEY!r}))
with OpenRouter({KEY!r}, base_url={url!r}, default_headers={{"x-api-key": {KEY!r}}}) as client:
    client.chat.create(**asked)
    try:
        client.chat.create(**{{**asked, "model": "sandbox/status-400"}})
    except OpenRouterError:
        pass
async def main():
    async with AsyncOpenRouter({KEY!r}, base_url={url!r}) as client:
        await client.chat.create(**asked)
asyncio.run(main())
"""
    environment = {**os.environ, "OPENROUTER_LOG": level, "PYTHONPATH": str(ROOT / "generated")}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout == ""
    return done.stderr


def test_log_is_off_by_default(url: str) -> None:
    assert run(url, "") == ""


def test_log_shows_shapes_and_no_words(url: str) -> None:
    log = run(url, "debug")

    assert "-> POST" in log
    assert "<- 200 POST" in log
    assert "<- 400 POST" in log
    assert "'authorization': '***'" in log
    assert KEY not in log
    assert PROMPT not in log


def test_log_shows_bodies_when_asked(url: str) -> None:
    log = run(url, "body")

    assert log.count(PROMPT) >= 4  # sent and echoed, sync and async
    assert "sk-***" in log
    assert KEY not in log


def test_log_is_an_ordinary_logger(url: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="openrouter_sdk"), OpenRouter(KEY, base_url=url) as client:
        chat(client)

    assert [record.name for record in caplog.records] == ["openrouter_sdk"] * 3
    assert KEY not in caplog.text
    assert PROMPT not in caplog.text


def test_proxy_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://user:hunter2-password@127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)

    async def ask() -> None:
        async with AsyncOpenRouter(KEY, base_url="http://api.invalid/v1", max_retries=0) as client:
            await client.credits.get()

    errors = []
    with OpenRouter(KEY, base_url="http://api.invalid/v1", max_retries=0) as client:
        for attempt in (client.credits.get, lambda: asyncio.run(ask())):
            with pytest.raises(OpenRouterError) as caught:
                attempt()
            errors.append(caught.value)

    for error in errors:
        shown = "".join(traceback.format_exception(error)) + repr(vars(error))
        assert "hunter2" not in shown
        assert b"hunter2" not in pickle.dumps(error)
