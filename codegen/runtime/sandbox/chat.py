# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Chat completions of the sandbox: an echo with the manners of the service."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Iterator
from typing import Any

from .misbehaviour import BAD_ENDS
from .play import Facts, Script
from .words import (
    PIXEL,
    PROVIDER,
    THOUGHT,
    Json,
    arguments_for,
    costs,
    generation_id,
    ids,
    logprobs,
    pieces,
    reply,
    said,
    searches,
    sliced,
    structured,
)

__all__ = ["facts", "refusal", "script", "whole"]


def refusal(body: Json) -> Json:
    """The body of an error: its own shape."""
    return body


_SOUND = 8  # characters of base64 in a piece


def whole(model: str, body: Json) -> Json:
    """The response to a request that is valid."""
    message: Json = {"role": "assistant", "content": None, "refusal": None}
    if body.get("reasoning") or body.get("reasoning_effort") or body.get("include_reasoning"):
        message["reasoning"] = THOUGHT
        message["reasoning_details"] = [{"type": "reasoning.text", "text": THOUGHT, "format": "unknown", "index": 0}]
    tool = _tool_to_call(body)
    if tool is not None:
        function = {"name": tool["name"], "arguments": arguments_for(tool)}
        message["tool_calls"] = [{"id": f"call_{next(ids):08}", "type": "function", "index": 0, "function": function}]
    else:
        message["content"] = _text(body)
    _add_media(message, body)
    finish = "tool_calls" if tool is not None else "stop"
    choice = {"index": 0, "finish_reason": finish, "native_finish_reason": finish, "logprobs": None, "message": message}
    if body.get("logprobs"):
        tokens = logprobs(message["content"] or "", body.get("top_logprobs") or 0)
        choice["logprobs"] = {"content": tokens, "refusal": None}
    return {
        "id": generation_id(),
        "provider": PROVIDER,
        "model": model,
        "object": "chat.completion",
        "created": int(time.time()),
        "system_fingerprint": None,
        "choices": [choice],
        "usage": _usage(body, message),
    }


def facts(whole: Json) -> Facts:
    """For the record."""
    usage, message = whole["usage"], whole["choices"][0]["message"]
    return Facts(
        created=whole["created"],
        finish_reason=whole["choices"][0]["finish_reason"],
        prompt_tokens=usage["prompt_tokens"],
        completion_tokens=usage["completion_tokens"],
        cost=usage["cost"],
        reasoning_tokens=usage["completion_tokens_details"]["reasoning_tokens"],
        cached_tokens=usage["prompt_tokens_details"]["cached_tokens"],
        text=message["content"],
        reasoning=message.get("reasoning"),
    )


def _text(body: Json) -> str:
    form = body.get("response_format") or {}
    found = structured(form, (form.get("json_schema") or {}).get("schema"))
    if found is not None:
        return found
    last = body["messages"][-1] if body["messages"] else {}
    return reply(said(last.get("content")), of_tool=last.get("role") == "tool")


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
    annotations: list[Json] = []
    if searches(body):
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
        image = {"url": f"data:image/png;base64,{PIXEL}"}
        message["images"] = [{"type": "image_url", "index": 0, "image_url": image}]
    if "audio" in modalities:
        sound = base64.b64encode(bytes(3 * _SOUND)).decode()
        message["audio"] = {"id": "audio_sandbox", "data": sound, "transcript": message["content"] or ""}


def _parts(body: Json) -> Iterator[Json]:
    for message in body["messages"]:
        content = message.get("content")
        if isinstance(content, list):
            yield from (part for part in content if isinstance(part, dict))


def _usage(body: Json, message: Json) -> Json:
    prompt = sum(len(said(m.get("content")).split()) + 3 for m in body["messages"])
    completion = len((message["content"] or json.dumps(message.get("tool_calls"))).split()) + 1
    cached = prompt // 2 if "cache_control" in json.dumps(body["messages"]) or body.get("cache_control") else 0
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "cost": round(sum(costs(prompt, completion)), 9),
        "is_byok": False,
        "prompt_tokens_details": {"cached_tokens": cached, "cache_write_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": len((message.get("reasoning") or "").split())},
    }


# -- streams ----------------------------------------------------------------------------------------------


def script(whole: Json, kind: str) -> Script:
    """The same response, as the events of a stream."""
    choice = whole["choices"][0]
    base = {key: value for key, value in whole.items() if key not in ("choices", "usage", "system_fingerprint")}
    base["object"] = "chat.completion.chunk"

    def chunk(delta: Json, finish: str | None = None, logprobs: Json | None = None, **more: Any) -> Json:
        made = {
            "index": 0,
            "delta": delta,
            "finish_reason": finish,
            "native_finish_reason": finish,
            "logprobs": logprobs,
        }
        return {**base, "choices": [made], **more}

    chunks = [chunk(delta, logprobs=found) for delta, found in _deltas(choice["message"], choice["logprobs"])]
    ended = {"role": "assistant", "content": ""}
    if kind in BAD_ENDS and len(chunks) > 2:
        metadata = {"provider_name": PROVIDER, "error_type": "provider_unavailable"}
        error = {"code": 502, "message": "Provider disconnected", "metadata": metadata}
        failed = [chunk(ended, "error", error=error)] if kind == "mid-stream-error" else []
        return Script(chunks[:3], failed, done=False)
    finish = choice["finish_reason"]
    return Script(chunks, [chunk(ended, finish), chunk(ended, finish, usage=whole["usage"])])


def _deltas(message: Json, logprobs: Json | None) -> Iterator[tuple[Json, Json | None]]:
    """(delta, its log probabilities) of each chunk."""
    for piece in pieces(message.get("reasoning") or ""):
        detail = {"type": "reasoning.text", "text": piece, "format": "unknown", "index": 0}
        yield {"role": "assistant", "content": "", "reasoning": piece, "reasoning_details": [detail]}, None
    for index, piece in enumerate(pieces(message["content"] or "")):
        found = logprobs and {"content": [logprobs["content"][index]], "refusal": None}
        yield {"role": "assistant", "content": piece}, found
    for call in message.get("tool_calls") or ():
        yield _call({**call, "function": {**call["function"], "arguments": ""}}), None
        for piece in sliced(call["function"]["arguments"]):
            yield _call({"index": call["index"], "function": {"arguments": piece}}), None
    for key in ("annotations", "images"):
        if key in message:
            yield {"role": "assistant", "content": "", key: message[key]}, None
    if audio := message.get("audio"):
        for start in range(0, len(audio["data"]), _SOUND):
            sound = {"id": audio["id"], "data": audio["data"][start : start + _SOUND]}
            yield {"role": "assistant", "content": "", "audio": sound}, None
        for text in pieces(audio["transcript"]):
            yield {"role": "assistant", "content": "", "audio": {"id": audio["id"], "transcript": text}}, None


def _call(call: Json) -> Json:
    return {"role": "assistant", "content": None, "tool_calls": [call]}
