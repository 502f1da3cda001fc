# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Chat completions of the sandbox: an echo with the manners of the service, and models that misbehave.

Any model name works. `sandbox/...` names bring about what a client has to survive:

- `sandbox/status-<number>`, and by name `rate-limited`, `payment-required`, `moderated`, `not-found`,
  `server-error`, `bad-gateway`, `unavailable`, `overloaded`: that error status, with a body as the service sends it.
- `sandbox/error-in-200`, `sandbox/html`, `sandbox/empty`: an answer that is not what its status says.
- `sandbox/slow`: white space for a second before the answer, or pauses in the stream.
- `sandbox/comments`: keep-alive comments all through the stream.
- `sandbox/mid-stream-error`, `sandbox/cut`, `sandbox/truncated`: a stream that ends badly.
"""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

from aiohttp import web

from .examples import example_of_schema

__all__ = ["answer"]

Json = dict[str, Any]

_HEADERS = {"x-sandbox": "1"}
_PROVIDER = "Sandbox"
_ids = itertools.count(1)

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
            "provider_name": _PROVIDER,
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
            "provider_name": _PROVIDER,
            "error_type": "rate_limit_exceeded",
            "raw": '{"error": {"message": "the sandbox lets nobody through this door"}}',
        },
    },
}


async def answer(request: web.Request, body: Json, generations: dict[str, Json], pace: float) -> web.StreamResponse:
    """The answer to a chat request that is valid."""
    model = body.get("model") or "sandbox/default"
    author, _, name = model.partition("/")
    kind = name if author == "sandbox" else ""
    status = _STATUS.get(kind) or (int(kind[7:]) if kind.startswith("status-") and kind[7:].isdecimal() else None)
    if status is not None:
        error = {"code": status, **_BODIES.get(status, {"message": f"the sandbox was asked for status {status}"})}
        headers = {**_HEADERS, "retry-after": "1"} if status in (429, 503) else _HEADERS
        return web.json_response({"error": error, "user_id": "user_sandbox"}, status=status, headers=headers)
    if kind == "error-in-200":
        error = {"code": 502, "message": "Provider returned error", "metadata": {"provider_name": _PROVIDER}}
        return web.json_response({"error": error, "user_id": "user_sandbox"}, headers=_HEADERS)
    if kind == "html":
        return web.Response(text="<html><title>Just a moment</title></html>", content_type="text/html")
    if kind == "empty":
        return web.Response(body=b"", content_type="application/json")
    whole = _whole(model, body)
    generations[whole["id"]] = _record(whole, bool(body.get("stream")))
    headers = {**_HEADERS, "x-generation-id": whole["id"]}
    if body.get("stream"):
        return await _streamed(request, whole, kind, headers, pace)
    response = web.StreamResponse(headers={**headers, "content-type": "application/json"})
    await response.prepare(request)
    if kind == "slow":
        for _ in range(5):
            await response.write(b"\n         ")
            await asyncio.sleep(0.2)
    await response.write(json.dumps(whole).encode())
    await response.write_eof()
    return response


# -- what is said -----------------------------------------------------------------------------------------


def _whole(model: str, body: Json) -> Json:
    message: Json = {"role": "assistant", "content": None, "refusal": None}
    if body.get("reasoning") or body.get("reasoning_effort") or body.get("include_reasoning"):
        thought = "The sandbox does not think. It repeats what it is told."
        message["reasoning"] = thought
        message["reasoning_details"] = [{"type": "reasoning.text", "text": thought, "format": "unknown", "index": 0}]
    tool = _tool_to_call(body)
    if tool is not None:
        arguments = json.dumps(example_of_schema(tool.get("parameters") or {"type": "object"}))
        function = {"name": tool["name"], "arguments": arguments}
        message["tool_calls"] = [{"id": f"call_{next(_ids):08}", "type": "function", "index": 0, "function": function}]
    else:
        message["content"] = _text(body)
    _add_media(message, body)
    finish = "tool_calls" if tool is not None else "stop"
    choice = {"index": 0, "finish_reason": finish, "native_finish_reason": finish, "logprobs": None, "message": message}
    if body.get("logprobs"):
        choice["logprobs"] = _logprobs(message["content"] or "", body.get("top_logprobs") or 0)
    return {
        "id": f"gen-{int(time.time())}-sandbox{next(_ids):08}",
        "provider": _PROVIDER,
        "model": model,
        "object": "chat.completion",
        "created": int(time.time()),
        "system_fingerprint": None,
        "choices": [choice],
        "usage": _usage(body, message),
    }


def _text(body: Json) -> str:
    schema = _schema(body)
    if schema is not None:
        return json.dumps(example_of_schema(schema))
    last = body["messages"][-1] if body["messages"] else {}
    said = _said(last.get("content"))
    if last.get("role") == "tool":
        return f"The sandbox got this from the tool: {said}"
    return f"This is the sandbox, no model. You said: {said}"


def _schema(body: Json) -> Json | None:
    form = body.get("response_format") or {}
    if form.get("type") == "json_schema":
        return (form.get("json_schema") or {}).get("schema") or {"type": "object"}
    return {"type": "object", "properties": {"sandbox": {"const": True}}} if form.get("type") == "json_object" else None


def _said(content: Any) -> str:
    if isinstance(content, list):
        return " ".join(
            part if isinstance(part, str) else part.get("text") or f"[{part.get('type')}]" for part in content
        )
    return "" if content is None else str(content)


def _tool_to_call(body: Json) -> Json | None:
    """The function to call: the first, unless tools are off or it was called already."""
    choice = body.get("tool_choice")
    called = body["messages"] and body["messages"][-1].get("role") == "tool"
    if choice == "none" or called:
        return None
    functions = [tool["function"] for tool in body.get("tools") or () if tool.get("type") == "function"]
    wanted = choice.get("function", {}).get("name") if isinstance(choice, dict) else None
    return next((function for function in functions if wanted in (None, function["name"])), None)


def _add_media(message: Json, body: Json) -> None:
    """What plugins, tools and modalities bring along."""
    plugins = {plugin.get("id") for plugin in body.get("plugins") or ()}
    annotations: list[Json] = []
    if "web" in plugins or str(body.get("model")).endswith(":online"):
        citation = {"url": "https://example.com", "title": "An example", "start_index": 0, "end_index": 4}
        annotations.append({"type": "url_citation", "url_citation": citation})
    for part in _parts(body):
        if part.get("type") == "file":
            parsed = {"hash": "sandbox", "name": (part.get("file") or {}).get("filename", "file"), "content": []}
            annotations.append({"type": "file", "file": parsed})
    if annotations:
        message["annotations"] = annotations
    modalities = body.get("modalities") or ()
    if "image" in modalities:
        message["images"] = [{"type": "image_url", "index": 0, "image_url": {"url": _PIXEL}}]
    if "audio" in modalities:
        sound = base64.b64encode(b"\0" * 8).decode()
        message["audio"] = {"id": "audio_sandbox", "data": sound, "transcript": message["content"] or ""}


_PIXEL = (
    "data:image/png;base64,"
    + base64.b64encode(
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89"
        b"\0\0\0\rIDATx\xdac\x64\xf8\xcfP\x0f\0\x03\x86\x01\x80Z4}k\0\0\0\0IEND\xaeB\x60\x82"
    ).decode()
)


def _parts(body: Json) -> Iterator[Json]:
    for message in body["messages"]:
        content = message.get("content")
        if isinstance(content, list):
            yield from (part for part in content if isinstance(part, dict))


def _logprobs(text: str, others: int) -> Json:
    def token(piece: str) -> Json:
        return {"token": piece, "logprob": -0.1, "bytes": list(piece.encode())}

    return {
        "content": [{**token(piece), "top_logprobs": [token(piece)] * others} for piece in _pieces(text)],
        "refusal": None,
    }


def _usage(body: Json, message: Json) -> Json:
    prompt = sum(len(_said(m.get("content")).split()) + 3 for m in body["messages"])
    completion = len((message["content"] or json.dumps(message.get("tool_calls"))).split()) + 1
    cached = prompt // 2 if "cache_control" in json.dumps(body["messages"]) or body.get("cache_control") else 0
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "cost": round(prompt * 0.00000025 + completion * 0.000002, 9),
        "is_byok": False,
        "prompt_tokens_details": {"cached_tokens": cached, "cache_write_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": len((message.get("reasoning") or "").split())},
    }


def _record(whole: Json, streamed: bool) -> Json:
    """The record of a generation."""
    usage, choice = whole["usage"], whole["choices"][0]
    return {
        "id": whole["id"],
        "model": whole["model"],
        "created_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(whole["created"])),
        "provider_name": _PROVIDER,
        "streamed": streamed,
        "finish_reason": choice["finish_reason"],
        "native_finish_reason": choice["native_finish_reason"],
        "tokens_prompt": usage["prompt_tokens"],
        "tokens_completion": usage["completion_tokens"],
        "total_cost": usage["cost"],
        "usage": usage["cost"],
        "is_byok": False,
    }


# -- streams ----------------------------------------------------------------------------------------------


def _pieces(text: str) -> list[str]:
    words = text.split(" ")
    return [word if index == 0 else f" {word}" for index, word in enumerate(words)] if text else []


def _deltas(message: Json, logprobs: Json | None) -> Iterator[tuple[Json, Json | None]]:
    """(delta, its log probabilities) of each chunk."""
    for piece in _pieces(message.get("reasoning") or ""):
        detail = {"type": "reasoning.text", "text": piece, "format": "unknown", "index": 0}
        yield {"role": "assistant", "content": "", "reasoning": piece, "reasoning_details": [detail]}, None
    for index, piece in enumerate(_pieces(message["content"] or "")):
        found = logprobs and {"content": [logprobs["content"][index]], "refusal": None}
        yield {"role": "assistant", "content": piece}, found
    for call in message.get("tool_calls") or ():
        text = call["function"]["arguments"]
        yield _call({**call, "function": {**call["function"], "arguments": ""}}), None
        for start in range(0, len(text), 8):
            yield _call({"index": call["index"], "function": {"arguments": text[start : start + 8]}}), None
    for key in ("annotations", "images", "audio"):
        if key in message:
            yield {"role": "assistant", "content": "", key: message[key]}, None


def _call(call: Json) -> Json:
    return {"role": "assistant", "content": None, "tool_calls": [call]}


async def _streamed(
    request: web.Request, whole: Json, kind: str, headers: dict[str, str], pace: float
) -> web.StreamResponse:
    response = web.StreamResponse(headers={**headers, "content-type": "text/event-stream", "cache-control": "no-cache"})
    await response.prepare(request)
    try:
        async for data in _events(whole, kind, pace):
            await response.write(data)
        if kind == "cut":
            assert request.transport is not None
            request.transport.abort()
        else:
            await response.write_eof()
    except ConnectionError:
        pass  # the client has left, as a client may
    return response


async def _events(whole: Json, kind: str, pace: float) -> AsyncIterator[bytes]:
    choice = whole["choices"][0]
    base = {key: value for key, value in whole.items() if key not in ("choices", "usage")}
    base["object"] = "chat.completion.chunk"

    def event(delta: Json, finish: str | None = None, logprobs: Json | None = None, **more: Any) -> bytes:
        made = {
            "index": 0,
            "delta": delta,
            "finish_reason": finish,
            "native_finish_reason": finish,
            "logprobs": logprobs,
        }
        return b"data: " + json.dumps({**base, "choices": [made], **more}).encode() + b"\n\n"

    comment = b": OPENROUTER PROCESSING\n\n"
    yield comment
    for number, (delta, logprobs) in enumerate(_deltas(choice["message"], choice["logprobs"])):
        if kind == "comments":
            yield comment
        yield event(delta, logprobs=logprobs)
        await asyncio.sleep(max(pace, 0.1) if kind == "slow" else pace)
        if number == 2 and kind == "mid-stream-error":
            error = {"code": 502, "message": "Provider disconnected", "metadata": {"provider_name": _PROVIDER}}
            yield event({"role": "assistant", "content": ""}, "error", error=error)
            return
        if number == 2 and kind in ("cut", "truncated"):
            return
    ended = {"role": "assistant", "content": ""}
    yield event(ended, choice["finish_reason"])
    yield event(ended, choice["finish_reason"], usage=whole["usage"])
    yield b"data: [DONE]\n\n"
