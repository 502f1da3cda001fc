"""Requests: whatever an argument holds arrives as it was given, or is refused with words before anything is sent."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, unquote

from hypothesis import strategies as st
from openrouter_sdk import AsyncOpenRouter, ConfigurationError, OpenRouter

from ..wire.server import Answer, Recorder, Seen
from .target import Target

KEY = "sk-fuzz"
SEGMENTS = ["..", ".", "", " ", "a/../b", "../key", "a//b", "%2e%2e", "a?b#c"]
ODD = [*SEGMENTS, "a\r\nx-evil: 1", "\x00", "é", "\U0001f600", "\ud800"]
TEXTS = st.text(st.characters(), max_size=12) | st.sampled_from(ODD)
TOKENS = st.text(st.sampled_from("abcXYZ-_0.!"), min_size=1, max_size=6).map("x-{}".format)

Call = Callable[[OpenRouter], Any]
AsyncCall = Callable[[AsyncOpenRouter], Any]


def arrives(call: Any, **client: Any) -> list[Seen]:
    """What the call sent, of each world; empty where it was refused."""
    found = []
    with Recorder() as server:
        for world in (_sync, _async):
            server.expect([Answer(200, {"content-type": "application/json"}, b'{"data": []}')])
            refused = None
            try:
                world(call, server.url, client)
            except ConfigurationError as error:
                refused = str(error)
            if refused is not None:
                assert server.seen == [], "refused, and sent"
                assert "\n" not in refused
                assert KEY not in refused
                continue
            (request,) = server.seen
            assert request.headers["authorization"] == f"Bearer {KEY}"
            found.append(request)
    assert len(found) in (0, 2), "one world refuses what the other sends"
    return found


def _sync(call: Any, url: str, options: dict[str, Any]) -> None:
    with OpenRouter(KEY, base_url=url, max_retries=0, **options) as client:
        call(client)


def _async(call: Any, url: str, options: dict[str, Any]) -> None:
    async def run() -> None:
        async with AsyncOpenRouter(KEY, base_url=url, max_retries=0, **options) as client:
            await call(client)

    asyncio.run(run())


def path(intern: str, name: str) -> None:
    for request in arrives(lambda client: client.vault.delete_intern_secret(intern, name)):
        expected = ["", "vault", "interns", intern, "secrets", name]
        assert [unquote(part) for part in request.path.split("/")] == expected
        assert request.query is None


def joined_path(model: str) -> None:
    for request in arrives(lambda client: client.models.get(model)):
        assert [unquote(part) for part in request.path.split("/")] == ["", "model", *model.split("/", 1)]
        assert request.query is None


def query(text: str) -> None:
    for request in arrives(lambda client: client.models.list(q=text)):
        assert parse_qs(request.query or "", keep_blank_values=True, strict_parsing=True) == {"q": [text]}
        assert request.path == "/models"


def _header_text(raw: str) -> str:
    """The value of a header; white space around it is not part of it."""
    return raw.encode("latin-1").decode().strip(" \t")


def header(name: str, value: str) -> None:
    for request in arrives(lambda client: client.models.list(extra_headers={name: value})):
        assert _header_text(request.headers[name.lower()]) == value.strip(" \t")


def title(text: str, site: str) -> None:
    for request in arrives(lambda client: client.models.list(), site_name=text, site_url=site):
        for name, value in (("x-title", text), ("x-openrouter-title", text), ("http-referer", site)):
            assert _header_text(request.headers.get(name, "")) == value.strip(" \t")


def header_name(name: str) -> None:
    for request in arrives(lambda client: client.models.list(extra_headers={name: "1"})):
        assert request.headers[name.lower()] == "1"


def body(text: str, extra: Any) -> None:
    for request in arrives(lambda client: client.request("POST", "/things", body={"text": text}, extra_body=extra)):
        assert json.dumps(json.loads(request.body)) == json.dumps({"text": text, **(extra or {})})


EXTRA = st.none() | st.dictionaries(
    TEXTS, st.none() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS, max_size=3
)

TARGETS = [
    Target(
        name="path arguments",
        holds="one segment that decodes to what was given, or refused before anything is sent",
        inputs=[TEXTS, TEXTS],
        check=path,
        examples=40,
    ),
    Target(
        name="path arguments in one string",
        holds="two segments that decode to what stood before and behind the first slash, or refused",
        inputs=[st.tuples(TEXTS, TEXTS).map("/".join)],
        check=joined_path,
        examples=25,
    ),
    Target(
        name="query arguments", holds="the text that was given, or refused", inputs=[TEXTS], check=query, examples=25
    ),
    Target(
        name="header values",
        holds="the text in UTF-8 and no other header, or refused",
        inputs=[TOKENS, TEXTS],
        check=header,
        examples=40,
    ),
    Target(name="header names", holds="that header, or refused", inputs=[TEXTS], check=header_name, examples=25),
    Target(name="titles and sites", holds="the same", inputs=[TEXTS, TEXTS], check=title, examples=40),
    Target(
        name="bodies and extra_body",
        holds="the same JSON, members in order, or refused",
        inputs=[TEXTS, EXTRA],
        check=body,
        examples=25,
    ),
]
