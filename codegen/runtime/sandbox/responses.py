# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Responses of the sandbox: an echo in items, with the events of the service in their order."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..values.validate import Mismatch
from .misbehaviour import BAD_ENDS, kind_of
from .play import Facts, Script
from .words import (
    PIXEL,
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

__all__ = ["asks_for_memory", "facts", "mismatched", "refusal", "script", "whole"]

# What a response repeats of its request, with the default of each.
_REPEATED: Json = {
    "tool_choice": "auto",
    "parallel_tool_calls": True,
    "max_output_tokens": None,
    "temperature": 1,
    "top_p": 1,
    "presence_penalty": 0,
    "frequency_penalty": 0,
    "top_logprobs": 0,
    "max_tool_calls": None,
    "metadata": {},
    "background": False,
    "previous_response_id": None,
    "service_tier": "auto",
    "truncation": "disabled",
    "store": False,
    "instructions": None,
    "text": {"format": {"type": "text"}},
    "reasoning": None,
    "safety_identifier": None,
    "prompt_cache_key": None,
    "prompt_cache_options": None,
}


# -- requests that are refused ----------------------------------------------------------------------------


def asks_for_memory(body: Any) -> list[Mismatch]:
    """What a request asks for that only a service with a memory could give."""
    if not isinstance(body, Mapping) or body.get("previous_response_id") is None:
        return []
    return [Mismatch("previous_response_id", "expected null, as no responses are kept: send the items again")]


def refusal(body: Json) -> Json:
    """The body of an error: as in chat, unless the request itself is wrong."""
    return body


def mismatched(found: Iterable[Mismatch]) -> Json:
    """What is wrong with a request, in the shape that errors have here."""
    issues = [{"path": _steps(wrong.path), "message": str(wrong)} for wrong in found]
    error = {"code": "invalid_prompt", "message": "Invalid Responses API request"}
    return {"error": error, "metadata": {"raw": json.dumps(issues)}}


def _steps(path: str) -> list[str | int]:
    return [int(step) if step.isdecimal() else step for step in re.findall(r"[^.\[\]]+", path)]


# -- what is said -----------------------------------------------------------------------------------------


def whole(model: str, body: Json) -> Json:
    """The response to a request that is valid."""
    status = kind_of(model) if kind_of(model) in ("failed", "incomplete") else "completed"
    output = list(_output(body, status))
    made = int(time.time())
    return {
        "id": generation_id(),
        "object": "response",
        "created_at": made,
        "model": model,
        "status": status,
        "completed_at": None if status == "failed" else made,
        "output": output,
        "error": {"code": "server_error", "message": "Provider disconnected"} if status == "failed" else None,
        **({"error_type": "provider_unavailable"} if status == "failed" else {}),
        "incomplete_details": {"reason": "max_output_tokens"} if status == "incomplete" else None,
        "tools": [tool for tool in body.get("tools") or () if not str(tool.get("type")).startswith("openrouter:")],
        **{key: default if body.get(key) is None else body[key] for key, default in _REPEATED.items()},
        "usage": _usage(body, output),
    }


def facts(whole: Json) -> Facts:
    """For the record."""
    usage = whole["usage"]
    called = any(item["type"] == "function_call" for item in whole["output"])
    finish = {"failed": "error", "incomplete": "length"}.get(whole["status"], "tool_calls" if called else "stop")
    return Facts(
        created=whole["created_at"],
        finish_reason=finish,
        prompt_tokens=usage["input_tokens"],
        completion_tokens=usage["output_tokens"],
        cost=usage["cost"],
        reasoning_tokens=usage["output_tokens_details"]["reasoning_tokens"],
        cached_tokens=usage["input_tokens_details"]["cached_tokens"],
        text=_told(whole, "message"),
        reasoning=_told(whole, "reasoning"),
    )


def _told(whole: Json, kind: str) -> str | None:
    """The text of the items of one kind."""
    return "".join(_said(item) for item in whole["output"] if item["type"] == kind) or None


def _output(body: Json, status: str) -> Iterator[Json]:
    if body.get("reasoning"):
        thought = {"type": "reasoning_text", "text": THOUGHT}
        yield {**_item("rs", "reasoning"), "summary": [], "content": [thought]}
    function = _function_to_call(body) if status == "completed" else None
    if function is not None:
        call = {"call_id": f"call_{next(ids):08}", "name": function["name"], "arguments": arguments_for(function)}
        yield {**_item("fc", "function_call"), **call}
    else:
        text = _text(body)
        if status != "completed":
            text = "".join(pieces(text)[:3])
        item_status = "completed" if status == "completed" else "incomplete"
        yield {**_item("msg", "message", item_status), "role": "assistant", "content": [_part(text, body)]}
    if "image" in (body.get("modalities") or ()):
        yield {**_item("ig", "image_generation_call"), "result": PIXEL}


def _item(prefix: str, kind: str, status: str = "completed") -> Json:
    return {"id": f"{prefix}_sandbox{next(ids):08}", "type": kind, "status": status}


def _part(text: str, body: Json) -> Json:
    citation = {
        "type": "url_citation",
        "url": "https://example.com",
        "title": "An example",
        "start_index": 0,
        "end_index": 4,
    }
    hosted = any("web_search" in str(tool.get("type")) for tool in body.get("tools") or ())
    return {
        "type": "output_text",
        "text": text,
        "annotations": [citation] if hosted or searches(body) else [],
        "logprobs": logprobs(text, body["top_logprobs"]) if body.get("top_logprobs") else [],
    }


def _items(body: Json) -> list[Json]:
    found = body.get("input")
    return [{"role": "user", "content": found}] if isinstance(found, str) else found or []


def _text(body: Json) -> str:
    form = (body.get("text") or {}).get("format") or {}
    found = structured(form, form.get("schema"))
    if found is not None:
        return found
    last = _items(body)[-1] if _items(body) else {}
    return reply(_said(last), of_tool="output" in last)


def _said(item: Json) -> str:
    return said(next((item[key] for key in ("content", "output") if key in item), None))


def _function_to_call(body: Json) -> Json | None:
    """The function to call: the first that may be, unless one was called already."""
    choice = body.get("tool_choice")
    items = _items(body)
    if choice == "none" or (items and items[-1].get("type") == "function_call_output"):
        return None
    functions = [tool for tool in body.get("tools") or () if tool.get("type") == "function"]
    if isinstance(choice, dict):
        allowed = [tool.get("name") for tool in choice.get("tools") or [choice]]
        functions = [function for function in functions if function["name"] in allowed]
    return functions[0] if functions else None


def _usage(body: Json, output: list[Json]) -> Json:
    items = _items(body)
    prompt = sum(len(_said(item).split()) + 3 for item in items) + len(said(body.get("instructions")).split())
    thought = sum(len(_said(item).split()) for item in output if item["type"] == "reasoning")
    completion = sum(len((item.get("arguments") or _said(item)).split()) for item in output) + 1
    cached = "prompt_cache_breakpoint" in json.dumps(items) or body.get("cache_control")
    input_cost, output_cost = costs(prompt, completion)
    return {
        "input_tokens": prompt,
        "input_tokens_details": {"cached_tokens": prompt // 2 if cached else 0, "cache_write_tokens": 0},
        "output_tokens": completion,
        "output_tokens_details": {"reasoning_tokens": thought},
        "total_tokens": prompt + completion,
        "cost": round(input_cost + output_cost, 9),
        "is_byok": False,
        "cost_details": {
            "upstream_inference_cost": round(input_cost + output_cost, 9),
            "upstream_inference_input_cost": round(input_cost, 9),
            "upstream_inference_output_cost": round(output_cost, 9),
        },
    }


# -- streams ----------------------------------------------------------------------------------------------

# What an item is announced with, before there is anything in it.
_BLANK: dict[str, Json] = {"message": {"content": []}, "function_call": {"arguments": ""}}


def script(whole: Json, kind: str) -> Script:
    """The same response, as the events of a stream."""
    start = {key: value for key, value in whole.items() if key != "error_type"}
    start.update(status="in_progress", completed_at=None, output=[], error=None, incomplete_details=None, usage=None)
    events: list[Json] = [{"type": f"response.{name}", "response": start} for name in ("created", "in_progress")]
    for index, item in enumerate(whole["output"]):
        events += _item_events(index, item)
    end: list[Json] = [{"type": f"response.{whole['status']}", "response": whole}]
    if kind in BAD_ENDS:
        third = [number for number, event in enumerate(events) if event["type"].endswith(".delta")][:3][-1]
        events = events[: third + 1]
        failed = {"type": "error", "code": "server_error", "message": "Provider disconnected", "param": None}
        end = [failed] if kind == "mid-stream-error" else []
    numbered = [{**event, "sequence_number": number} for number, event in enumerate(events + end)]
    return Script(numbered[: len(events)], numbered[len(events) :], done=kind not in BAD_ENDS)


def _item_events(index: int, item: Json) -> Iterator[Json]:
    place = {"output_index": index, "item_id": item["id"]}
    opened = {key: value for key, value in item.items() if key not in ("content", "arguments", "result")}
    opened.update({"status": "in_progress", **_BLANK.get(item["type"], {})})
    yield {"type": "response.output_item.added", "output_index": index, "item": opened}
    for number, part in enumerate(item.get("content") or ()):
        yield from _part_events({**place, "content_index": number}, part)
    if "arguments" in item:
        front = "response.function_call_arguments"
        for piece in sliced(item["arguments"]):
            yield {"type": f"{front}.delta", **place, "delta": piece}
        yield {"type": f"{front}.done", **place, "name": item["name"], "arguments": item["arguments"]}
    if item["type"] == "image_generation_call":
        for step in ("in_progress", "generating", "completed"):
            yield {"type": f"response.image_generation_call.{step}", **place}
    yield {"type": "response.output_item.done", "output_index": index, "item": item}


def _part_events(place: Json, part: Json) -> Iterator[Json]:
    front = f"response.{part['type']}"
    blank = {key: [] if isinstance(value, list) else value for key, value in part.items()}
    yield {"type": "response.content_part.added", **place, "part": {**blank, "text": ""}}
    for number, piece in enumerate(pieces(part["text"])):
        tokens = {"logprobs": part["logprobs"][number : number + 1]} if "logprobs" in part else {}
        yield {"type": f"{front}.delta", **place, "delta": piece, **tokens}
    for number, annotation in enumerate(part.get("annotations") or ()):
        yield {"type": f"{front}.annotation.added", **place, "annotation_index": number, "annotation": annotation}
    tokens = {"logprobs": part["logprobs"]} if "logprobs" in part else {}
    yield {"type": f"{front}.done", **place, "text": part["text"], **tokens}
    yield {"type": "response.content_part.done", **place, "part": part}
