# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""How the sandbox plays a response of a model: whole, or as a stream, with the record of its generation."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from typing import NamedTuple, Protocol

from aiohttp import web

from .calls import State
from .misbehaviour import kind_of, misbehaviour
from .words import HEADERS, PROVIDER, Json, generation_id

__all__ = ["Facts", "Script", "Speaker", "remember", "respond"]

_COMMENT = b": OPENROUTER PROCESSING\n\n"


class Script(NamedTuple):
    """The events of a stream."""

    events: list[Json]
    """At the pace of the sandbox."""
    end: list[Json]
    """At once."""
    done: bool = True
    """Whether [DONE] follows."""
    named: bool = False
    """Whether each event stands under the name of its type."""


class Facts(NamedTuple):
    """What the record of a generation takes from its response."""

    created: int
    finish_reason: str
    prompt_tokens: int
    completion_tokens: int
    cost: float
    reasoning_tokens: int = 0
    cached_tokens: int = 0
    text: str | None = None
    reasoning: str | None = None


class Speaker(Protocol):
    """What makes the responses of one dialect: the module `chat`, `images`, `messages` or `responses`."""

    def whole(self, model: str, body: Json) -> Json:
        """The response to a request that is valid."""
        ...

    def script(self, whole: Json, kind: str) -> Script:
        """The same response, as the events of a stream."""
        ...

    def facts(self, whole: Json) -> Facts:
        """For the record."""
        ...

    def refusal(self, body: Json) -> Json:
        """The body of an error, as it stands in chat, in the shape that errors have here."""
        ...


async def respond(speaker: Speaker, request: web.Request, body: Json, state: State, pace: float) -> web.StreamResponse:
    """The response to a request that is valid, unless its model misbehaves."""
    model = body.get("model") or "sandbox/default"
    kind = kind_of(model)
    if (refused := misbehaviour(kind, speaker.refusal)) is not None:
        return refused
    whole = speaker.whole(model, body)
    streamed = bool(body.get("stream"))
    generation = whole.get("id") or generation_id()
    remember(state, generation, model, speaker.facts(whole), body)
    headers = {**HEADERS, "x-generation-id": generation}
    if streamed:
        return await _streamed(request, speaker.script(whole, kind), kind, headers, pace)
    response = web.StreamResponse(headers={**headers, "content-type": "application/json"})
    await response.prepare(request)
    if kind == "slow":
        for _ in range(5):
            await response.write(b"\n         ")
            await asyncio.sleep(0.2)
    await response.write(json.dumps(whole).encode())
    await response.write_eof()
    return response


def remember(state: State, generation: str, model: str, facts: Facts, body: Json) -> None:
    """Keep the record of a generation, and what was said in it."""
    said = next((body[key] for key in ("messages", "input", "prompt") if body.get(key)), "")
    given = {"messages": said} if isinstance(said, list) else {"prompt": said}
    state.contents[generation] = {
        "input": given,
        "output": {"completion": facts.text, "reasoning": facts.reasoning},
        "error": None,
    }
    state.generations[generation] = {
        "id": generation,
        "model": model,
        "created_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(facts.created)),
        "provider_name": PROVIDER,
        "streamed": bool(body.get("stream")),
        "finish_reason": facts.finish_reason,
        "native_finish_reason": facts.finish_reason,
        "tokens_prompt": facts.prompt_tokens,
        "tokens_completion": facts.completion_tokens,
        "native_tokens_prompt": facts.prompt_tokens,
        "native_tokens_completion": facts.completion_tokens,
        "native_tokens_reasoning": facts.reasoning_tokens,
        "native_tokens_cached": facts.cached_tokens,
        "total_cost": facts.cost,
        "usage": facts.cost,
        "is_byok": False,
    }


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
        yield _block(event, script.named)
        await asyncio.sleep(max(pace, 0.1) if kind == "slow" else pace)
    for event in script.end:
        yield _block(event, script.named)
    if script.done:
        yield b"data: [DONE]\n\n"  # without a name: clients that read named events alone would take it for one


def _block(event: Json, named: bool) -> bytes:
    name = f"event: {event['type']}\n" if named else ""
    return f"{name}data: {json.dumps(event)}\n\n".encode()
