# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Messages of the sandbox: an echo in blocks, with the events of the service in their order."""

from __future__ import annotations

import base64
import json
import re
import time
from collections.abc import Iterator
from typing import Any

from .misbehaviour import BAD_ENDS, kind_of
from .play import Facts, Script
from .words import (
    PROVIDER,
    THOUGHT,
    Json,
    arguments_for,
    costs,
    generation_id,
    ids,
    pieces,
    reply,
    searches,
    sliced,
    structured,
)

__all__ = ["facts", "refusal", "script", "whole"]

_PAGE = {"url": "https://example.com", "title": "An example"}
_SEALED = base64.b64encode(b"the sandbox has nothing to hide").decode()
# The type of an error by its status: that of Anthropic, and that of the service.
_ERROR_TYPES = {
    400: ("invalid_request_error", "invalid_request"),
    401: ("authentication_error", "authentication"),
    402: ("billing_error", "payment_required"),
    403: ("permission_error", "permission_denied"),
    404: ("not_found_error", "not_found"),
    408: ("timeout_error", "timeout"),
    413: ("invalid_request_error", "payload_too_large"),
    422: ("invalid_request_error", "unprocessable"),
    429: ("rate_limit_error", "rate_limit_exceeded"),
    502: ("api_error", "provider_unavailable"),
    503: ("overloaded_error", "provider_overloaded"),
    504: ("timeout_error", "timeout"),
    524: ("timeout_error", "timeout"),
    529: ("overloaded_error", "provider_overloaded"),
}


def refusal(body: Json) -> Json:
    """The body of an error, in the shape of Anthropic. What was refused has no id."""
    error = body["error"]
    status = error["code"]
    kind, word = _ERROR_TYPES.get(status, ("api_error", "server") if status >= 500 else _ERROR_TYPES[400])
    metadata = dict(error.get("metadata", {}))
    said = {"type": kind, "message": error["message"], "error_type": metadata.pop("error_type", word)}
    id_ = generation_id() if "user_id" in body else None
    return {"type": "error", "error": said, "request_id": id_, **({"metadata": metadata} if metadata else {})}


# -- what is said -----------------------------------------------------------------------------------------


def whole(model: str, body: Json) -> Json:
    """The response to a request that is valid."""
    searched = _searches(body)
    content = [*_thoughts(body), *searched]
    tool = _tool_to_call(body)
    ended: Json = {"stop_reason": "tool_use", "stop_sequence": None}
    if tool is not None:
        schema = tool.get("input_schema") or {"type": "object"}
        content.append(_call("tool_use", "toolu", tool["name"], json.loads(arguments_for({"parameters": schema}))))
    else:
        text, ended = _cut(_text(body), body, model)
        cited = {**_PAGE, "cited_text": "Example", "encrypted_index": _SEALED}
        citations = [{"type": "web_search_result_location", **cited}] if searched else None
        content.append({"type": "text", "text": text, "citations": citations})
    return {
        "id": generation_id(),
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": content,
        **ended,
        "stop_details": None,
        "container": None,
        "usage": _usage(body, content),
        "provider": PROVIDER,
        "context_management": None,
    }


def facts(whole: Json) -> Facts:
    """For the record."""
    usage = whole["usage"]
    finish = {"tool_use": "tool_calls", "max_tokens": "length"}.get(whole["stop_reason"], "stop")
    return Facts(
        created=int(time.time()),
        finish_reason=finish,
        prompt_tokens=usage["input_tokens"] + usage["cache_read_input_tokens"],
        completion_tokens=usage["output_tokens"],
        cost=usage["cost"],
        cached_tokens=usage["cache_read_input_tokens"],
        text="".join(block["text"] for block in whole["content"] if block["type"] == "text"),
        reasoning="".join(block["thinking"] for block in whole["content"] if block["type"] == "thinking"),
    )


def _thoughts(body: Json) -> Iterator[Json]:
    thinking = body.get("thinking") or {}
    if thinking.get("type") in ("enabled", "adaptive", "between_tools"):
        thought = "" if thinking.get("display") == "omitted" else THOUGHT
        yield {"type": "thinking", "thinking": thought, "signature": _SEALED}


def _searches(body: Json) -> list[Json]:
    """A search of the web, where one may be made."""
    hosted = any("web_search" in str(tool.get("type")) for tool in body.get("tools") or ())
    if not hosted and not searches(body):
        return []
    call = _call("server_tool_use", "srvtoolu", "web_search", {"query": _said(_last(body).get("content"))})
    page = {"type": "web_search_result", **_PAGE, "encrypted_content": _SEALED, "page_age": None}
    found = {"type": "web_search_tool_result", "tool_use_id": call["id"], "caller": call["caller"], "content": [page]}
    return [call, found]


def _call(kind: str, prefix: str, name: str, given: Any) -> Json:
    id_ = f"{prefix}_sandbox{next(ids):08}"
    return {"type": kind, "id": id_, "name": name, "input": given, "caller": {"type": "direct"}}


def _last(body: Json) -> Json:
    found: Json = body["messages"][-1] if body["messages"] else {}
    return found


def _results(body: Json) -> list[Json]:
    """The results of tools in the last message."""
    content = _last(body).get("content")
    return [block for block in content if block.get("type") == "tool_result"] if isinstance(content, list) else []


def _said(content: Any) -> str:
    """The text of a content, with the names of the blocks that are none."""
    if isinstance(content, list):
        return " ".join(
            _said(block.get("content"))
            if block.get("type") == "tool_result"
            else block.get("text") or f"[{block.get('type')}]"
            for block in content
        )
    return "" if content is None else str(content)


def _text(body: Json) -> str:
    form = (body.get("output_config") or {}).get("format") or {}
    found = structured(form, form.get("schema"))
    return reply(_said(_last(body).get("content")), of_tool=bool(_results(body))) if found is None else found


def _cut(text: str, body: Json, model: str) -> tuple[str, Json]:
    """The text as far as it may go, and why it ends there."""
    places = [(text.find(stop), stop) for stop in body.get("stop_sequences") or () if stop and stop in text]
    if places:
        place, stop = min(places)
        return text[:place], {"stop_reason": "stop_sequence", "stop_sequence": stop}
    most = 3 if kind_of(model) == "incomplete" else body.get("max_tokens")
    words = pieces(text)
    if most is not None and len(words) > most:
        return "".join(words[:most]), {"stop_reason": "max_tokens", "stop_sequence": None}
    return text, {"stop_reason": "end_turn", "stop_sequence": None}


def _tool_to_call(body: Json) -> Json | None:
    """The tool to call: the first that may be, unless one was called already."""
    choice = body.get("tool_choice") or {}
    if choice.get("type") == "none" or _results(body):
        return None
    own = [tool for tool in body.get("tools") or () if "input_schema" in tool or _of_client(tool)]
    wanted = choice.get("name") if choice.get("type") == "tool" else None
    return next((tool for tool in own if wanted in (None, tool["name"])), None)


def _of_client(tool: Json) -> bool:
    """Whether a tool that Anthropic defines is run by the client."""
    return re.match(r"(bash|text_editor)_\d", str(tool.get("type"))) is not None


def _usage(body: Json, content: list[Json]) -> Json:
    system = body.get("system")
    prompt = sum(len(_said(m.get("content")).split()) + 3 for m in body["messages"]) + len(_said(system).split())
    thought = sum(len(block["thinking"].split()) for block in content if block["type"] == "thinking")
    said = (block.get("text") or json.dumps(block.get("input", "")) for block in content)
    completion = sum(len(text.split()) for text in said) + thought + 1
    marked = "cache_control" in json.dumps([body["messages"], system, body.get("tools")]) or body.get("cache_control")
    cached = prompt // 2 if marked else 0
    searched = sum(block["type"] == "server_tool_use" for block in content)
    prompt_cost, completion_cost = costs(prompt, completion)
    return {
        "input_tokens": prompt - cached,
        "output_tokens": completion,
        "output_tokens_details": {"thinking_tokens": thought},
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": cached,
        "cache_creation": None,
        "inference_geo": None,
        "server_tool_use": {"web_search_requests": searched, "web_fetch_requests": 0} if searched else None,
        "service_tier": "standard",
        "speed": body.get("speed") or "standard",
        "cost": round(prompt_cost + completion_cost, 9),
        "is_byok": False,
        "cost_details": {
            "upstream_inference_cost": round(prompt_cost + completion_cost, 9),
            "upstream_inference_prompt_cost": round(prompt_cost, 9),
            "upstream_inference_completions_cost": round(completion_cost, 9),
        },
    }


# -- streams ----------------------------------------------------------------------------------------------

_AT_THE_END = ("stop_reason", "stop_sequence", "stop_details", "container")
_NOT_IN_A_DELTA = ("inference_geo",)
# What a block is announced with, before there is anything in it.
_BLANK: Json = {"text": "", "citations": [], "thinking": "", "signature": "", "input": {}}


def script(whole: Json, kind: str) -> Script:
    """The same response, as the events of a stream."""
    usage: Json = {key: None for key in whole["usage"] if not key.startswith(("cost", "is_"))}
    usage.update(input_tokens=0, output_tokens=0, speed=whole["usage"]["speed"])
    start = {key: value for key, value in whole.items() if key != "context_management"}
    start.update({**dict.fromkeys(_AT_THE_END), "content": [], "usage": usage})
    events: list[Json] = [{"type": "message_start", "message": start}]
    for index, block in enumerate(whole["content"]):
        events += _block_events(index, block)
    usage = {key: value for key, value in whole["usage"].items() if key not in _NOT_IN_A_DELTA}
    delta = {key: whole[key] for key in _AT_THE_END}
    end: list[Json] = [
        {"type": "message_delta", "delta": delta, "usage": usage, "context_management": whole["context_management"]},
        {"type": "message_stop"},
    ]
    if kind in BAD_ENDS:
        deltas = [number for number, event in enumerate(events) if event["type"] == "content_block_delta"]
        events = events[: deltas[:3][-1] + 1] if deltas else events
        failed = {"type": "api_error", "message": "Provider disconnected", "error_type": "provider_unavailable"}
        end = [{"type": "error", "error": failed}] if kind == "mid-stream-error" else []
    return Script(events, end, done=kind not in BAD_ENDS, named=True)


def _block_events(index: int, block: Json) -> Iterator[Json]:
    def delta(kind: str, **more: Any) -> Json:
        return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **more}}

    blank = {key: empty for key, empty in _BLANK.items() if block.get(key)}
    yield {"type": "content_block_start", "index": index, "content_block": {**block, **blank}}
    if block["type"] == "thinking":
        yield from (delta("thinking_delta", thinking=piece) for piece in pieces(block["thinking"]))
        yield delta("signature_delta", signature=block["signature"])
    elif block["type"] == "text":
        yield from (delta("text_delta", text=piece) for piece in pieces(block["text"]))
        yield from (delta("citations_delta", citation=citation) for citation in block["citations"] or ())
    elif block["type"] in ("tool_use", "server_tool_use"):
        yield from (delta("input_json_delta", partial_json=piece) for piece in sliced(json.dumps(block["input"])))
    yield {"type": "content_block_stop", "index": index}
