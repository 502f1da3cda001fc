# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What the sandbox's answers of a model have in common: models that misbehave, streams, the record of a generation.

Any model name works. `sandbox/...` names bring about what a client has to survive:

- `sandbox/status-<number>`, and by name `rate-limited`, `payment-required`, `moderated`, `not-found`,
  `server-error`, `bad-gateway`, `unavailable`, `overloaded`: that error status, with a body as the service sends it.
- `sandbox/error-in-200`, `sandbox/html`, `sandbox/empty`: an answer that is not what its status says.
- `sandbox/slow`: white space for a second before the answer, or pauses in the stream.
- `sandbox/comments`: keep-alive comments all through the stream.
- `sandbox/mid-stream-error`, `sandbox/cut`, `sandbox/truncated`: a stream that ends badly.
- `sandbox/failed`, `sandbox/incomplete`: a response with that status. Chat completions have none.
"""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import time
from collections.abc import AsyncIterator, Mapping
from typing import Any, NamedTuple, Protocol

from aiohttp import web

from .examples import example_of_schema

__all__ = [
    "BAD_ENDS",
    "HEADERS",
    "PIXEL",
    "PROVIDER",
    "THOUGHT",
    "Facts",
    "Json",
    "Script",
    "Shape",
    "answer",
    "arguments_for",
    "costs",
    "generation_id",
    "ids",
    "kind_of",
    "logprobs",
    "pieces",
    "reply",
    "said",
    "searches",
    "sliced",
    "structured",
]

Json = dict[str, Any]

HEADERS = {"x-sandbox": "1"}
PROVIDER = "Sandbox"
THOUGHT = "The sandbox does not think. It repeats what it is told."
BAD_ENDS = frozenset({"mid-stream-error", "cut", "truncated"})
ids = itertools.count(1)

_STATUS = {
    "rate-limited": 429,
    "payment-required": 402,
    "moderated": 403,
    "not-found": 404,
    "server-error": 500,
    "bad-gateway": 502,
    "unavailable": 503,
    "overloaded": 529,
}
_BODIES: dict[int, Json] = {
    402: {"message": "Insufficient credits. Add more at https://openrouter.ai/settings/credits"},
    403: {
        "message": "Your input was flagged",
        "metadata": {
            "reasons": ["violence"],
            "flagged_input": "Hello",
            "provider_name": PROVIDER,
            "model_slug": "sandbox/moderated",
        },
    },
    404: {
        "message": "No endpoints found that meet the request",
        "availability": {
            "code": "no_endpoints",
            "retryable": False,
            "requested_models": ["sandbox/not-found"],
            "docs_url": "https://openrouter.ai/docs",
        },
    },
    429: {
        "message": "Provider returned error",
        "metadata": {
            "provider_name": PROVIDER,
            "error_type": "rate_limit_exceeded",
            "raw": '{"error": {"message": "the sandbox lets nobody through this door"}}',
        },
    },
}
_COMMENT = b": OPENROUTER PROCESSING\n\n"


class Script(NamedTuple):
    """The events of a stream."""

    events: list[Json]
    """At the pace of the sandbox."""
    end: list[Json]
    """At once."""
    done: bool = True
    """Whether [DONE] follows."""


class Facts(NamedTuple):
    """What the record of a generation takes from its answer."""

    created: int
    finish_reason: str
    prompt_tokens: int
    completion_tokens: int
    cost: float


class Shape(Protocol):
    """One shape of answers: the module `chat` or `responses`."""

    def whole(self, model: str, body: Json) -> Json:
        """The answer to a request that is valid."""
        ...

    def script(self, whole: Json, kind: str) -> Script:
        """The stream that tells the same."""
        ...

    def facts(self, whole: Json) -> Facts:
        """For the record."""
        ...


async def answer(
    shape: Shape, request: web.Request, body: Json, generations: dict[str, Json], pace: float
) -> web.StreamResponse:
    """The answer to a request that is valid, unless its model misbehaves."""
    model = body.get("model") or "sandbox/default"
    kind = kind_of(model)
    if (misbehaviour := _misbehaviour(kind)) is not None:
        return misbehaviour
    whole = shape.whole(model, body)
    streamed = bool(body.get("stream"))
    generations[whole["id"]] = _record(whole, shape.facts(whole), streamed)
    headers = {**HEADERS, "x-generation-id": whole["id"]}
    if streamed:
        return await _streamed(request, shape.script(whole, kind), kind, headers, pace)
    response = web.StreamResponse(headers={**headers, "content-type": "application/json"})
    await response.prepare(request)
    if kind == "slow":
        for _ in range(5):
            await response.write(b"\n         ")
            await asyncio.sleep(0.2)
    await response.write(json.dumps(whole).encode())
    await response.write_eof()
    return response


def kind_of(model: str) -> str:
    """How a model of the sandbox's own is to behave; empty for any other."""
    author, _, name = model.partition("/")
    return name if author == "sandbox" else ""


def _misbehaviour(kind: str) -> web.Response | None:
    status = _STATUS.get(kind) or (int(kind[7:]) if kind.startswith("status-") and kind[7:].isdecimal() else None)
    if status is not None:
        error = {"code": status, **_BODIES.get(status, {"message": f"the sandbox was asked for status {status}"})}
        headers = {**HEADERS, "retry-after": "1"} if status in (429, 503) else HEADERS
        return web.json_response({"error": error, "user_id": "user_sandbox"}, status=status, headers=headers)
    if kind == "error-in-200":
        error = {"code": 502, "message": "Provider returned error", "metadata": {"provider_name": PROVIDER}}
        return web.json_response({"error": error, "user_id": "user_sandbox"}, headers=HEADERS)
    if kind == "html":
        return web.Response(text="<html><title>Just a moment</title></html>", content_type="text/html")
    if kind == "empty":
        return web.Response(body=b"", content_type="application/json")
    return None


def _record(whole: Json, facts: Facts, streamed: bool) -> Json:
    """The record of a generation."""
    return {
        "id": whole["id"],
        "model": whole["model"],
        "created_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(facts.created)),
        "provider_name": PROVIDER,
        "streamed": streamed,
        "finish_reason": facts.finish_reason,
        "native_finish_reason": facts.finish_reason,
        "tokens_prompt": facts.prompt_tokens,
        "tokens_completion": facts.completion_tokens,
        "total_cost": facts.cost,
        "usage": facts.cost,
        "is_byok": False,
    }


# -- streams ----------------------------------------------------------------------------------------------


async def _streamed(
    request: web.Request, script: Script, kind: str, headers: dict[str, str], pace: float
) -> web.StreamResponse:
    response = web.StreamResponse(headers={**headers, "content-type": "text/event-stream", "cache-control": "no-cache"})
    await response.prepare(request)
    try:
        async for data in _played(script, kind, pace):
            await response.write(data)
        if kind == "cut":
            assert request.transport is not None
            request.transport.abort()
        else:
            await response.write_eof()
    except ConnectionError:
        pass  # the client has left, as a client may
    return response


async def _played(script: Script, kind: str, pace: float) -> AsyncIterator[bytes]:
    yield _COMMENT
    for event in script.events:
        if kind == "comments":
            yield _COMMENT
        yield _line(event)
        await asyncio.sleep(max(pace, 0.1) if kind == "slow" else pace)
    for event in script.end:
        yield _line(event)
    if script.done:
        yield b"data: [DONE]\n\n"


def _line(event: Json) -> bytes:
    return b"data: " + json.dumps(event).encode() + b"\n\n"


def pieces(text: str) -> list[str]:
    """A text in the pieces of a stream."""
    words = text.split(" ")
    return [word if index == 0 else f" {word}" for index, word in enumerate(words)] if text else []


def sliced(text: str) -> list[str]:
    """JSON in the pieces of a stream."""
    return [text[start : start + 8] for start in range(0, len(text), 8)]


# -- what is said -----------------------------------------------------------------------------------------


def generation_id() -> str:
    """An id that no other generation has."""
    return f"gen-{int(time.time())}-sandbox{next(ids):08}"


def said(content: Any) -> str:
    """The text of a message's content, with the names of the parts that are none."""
    if isinstance(content, list):
        return " ".join(
            part if isinstance(part, str) else part.get("text") or f"[{part.get('type')}]" for part in content
        )
    return "" if content is None else str(content)


def reply(words: str, of_tool: bool) -> str:
    """The text of an answer to these words."""
    if of_tool:
        return f"The sandbox got this from the tool: {words}"
    return f"This is the sandbox, no model. You said: {words}"


def structured(form: Mapping[str, Any], schema: Any) -> str | None:
    """The text that a wanted form asks for: JSON, or None where any text will do."""
    kind = form.get("type")
    if kind == "json_schema":
        return json.dumps(example_of_schema(schema or {"type": "object"}))
    return json.dumps({"sandbox": True}) if kind == "json_object" else None


def arguments_for(function: Mapping[str, Any]) -> str:
    """Arguments that a function's schema allows, as the JSON that a model would write."""
    return json.dumps(example_of_schema(function.get("parameters") or {"type": "object"}))


def searches(body: Json) -> bool:
    """Whether the web is to be searched, so that there is something to cite."""
    plugins = {plugin.get("id") for plugin in body.get("plugins") or ()}
    return "web" in plugins or str(body.get("model")).endswith(":online")


def logprobs(text: str, others: int) -> list[Json]:
    """The log probabilities of a text's pieces, with as many others for each."""

    def token(piece: str) -> Json:
        return {"token": piece, "logprob": -0.1, "bytes": list(piece.encode())}

    return [{**token(piece), "top_logprobs": [token(piece)] * others} for piece in pieces(text)]


def costs(prompt: int, completion: int) -> tuple[float, float]:
    """What so many tokens cost in USD."""
    return prompt * 0.00000025, completion * 0.000002


PIXEL = base64.b64encode(
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89"
    b"\0\0\0\rIDATx\xdac\x64\xf8\xcfP\x0f\0\x03\x86\x01\x80Z4}k\0\0\0\0IEND\xaeB\x60\x82"
).decode()
