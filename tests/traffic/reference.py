"""What the events of a chat stream hold, worked out anew and as plainly as can be: the measure for `final()`.

The rules: texts are put together; tool calls by index, where a new id opens a new call; reasoning details by index and
type; lists of annotations and images are put together; of everything else the last value that says something counts.
"""

from __future__ import annotations

import json
from typing import Any

__all__ = ["events_of", "held", "is_failure", "read"]

Json = dict[str, Any]

_TEXTS = ("content", "reasoning", "reasoning_content", "refusal")
_LISTS = ("annotations", "images")
_PIECES = ("text", "summary", "data", "arguments", "result")


def events_of(stream: str) -> tuple[list[Json], bool]:
    """The JSON of each event of a recorded stream, and whether [DONE] stood at its end."""
    said = [line.removeprefix("data:").strip() for line in stream.split("\n") if line.startswith("data:")]
    done = said[-1:] == ["[DONE]"]
    return [json.loads(text) for text in (said[:-1] if done else said)], done


def is_failure(event: Json) -> bool:
    """Whether an event says that the answer failed."""
    choices = event.get("choices") or []
    return bool(event.get("error")) or any(
        choice.get("error") or choice.get("finish_reason") == "error" for choice in choices
    )


def held(events: list[Json]) -> Json:
    """What the events hold together."""
    found: Json = {"members": _last(events, except_for=("choices", "object")), "choices": {}}
    pieces: dict[int, list[Json]] = {}
    for event in events:
        for choice in event.get("choices") or []:
            pieces.setdefault(choice["index"], []).append(choice)
    for index, choices in pieces.items():
        deltas = [choice["delta"] for choice in choices]
        found["choices"][index] = {
            "members": _last(choices, except_for=("delta", "logprobs")),
            "message": _last(deltas, except_for=(*_TEXTS, *_LISTS, "tool_calls", "reasoning_details")),
            **{name: "".join(delta.get(name) or "" for delta in deltas) for name in _TEXTS},
            **{name: [item for delta in deltas for item in delta.get(name) or []] for name in _LISTS},
            "logprobs": [token for choice in choices for token in _tokens(choice.get("logprobs"))],
            "tool_calls": _calls([call for delta in deltas for call in delta.get("tool_calls") or []]),
            "reasoning_details": _details([item for delta in deltas for item in delta.get("reasoning_details") or []]),
        }
    return found


def _last(objects: list[Json], except_for: tuple[str, ...]) -> Json:
    """Of each member the last value that says something."""
    return {
        name: value
        for found in objects
        for name, value in found.items()
        if name not in except_for and value not in (None, "")
    }


def _tokens(logprobs: Any) -> list[Any]:
    return (logprobs.get("content") or []) if isinstance(logprobs, dict) else []


def _calls(deltas: list[Json]) -> list[Json]:
    calls: list[Json] = []
    by_index: dict[int, Json] = {}
    by_id: dict[str, Json] = {}
    for delta in deltas:
        index, id_, function = delta.get("index"), delta.get("id"), delta.get("function") or {}
        last = calls[-1] if calls else None
        call = by_index.get(index) if index is not None else by_id.get(id_) if id_ else last
        if call is None or (id_ and call["id"] and call["id"] != id_):
            call = {"id": None, "name": None, "arguments": ""}
            calls.append(call)
        if index is not None:
            by_index[index] = call
        if id_:
            by_id[id_] = call
        call["id"] = id_ or call["id"]
        call["name"] = function.get("name") or call["name"]
        call["arguments"] += function.get("arguments") or ""
    return calls


def _details(pieces: list[Json]) -> list[Json]:
    details: dict[tuple[Any, Any], Json] = {}
    for piece in pieces:
        detail = details.setdefault((piece.get("index"), piece.get("type")), {})
        for name, value in piece.items():
            if name in _PIECES:
                detail[name] = detail.get(name, "") + (value or "")
            elif value not in (None, ""):
                detail[name] = value
    return [_saying(detail) for detail in details.values()]


def _saying(found: Json) -> Json:
    """Without the members that say nothing, sorted."""
    return {name: found[name] for name in sorted(found) if found[name] not in (None, "")}


def read(answer: Any, to_dict: Any) -> Json:
    """What `final()` gave, through the attributes of its objects, in the form of `held`."""
    plain = to_dict(answer)
    found: Json = {"members": _last([plain], except_for=("choices", "object")), "choices": {}}
    for choice in answer.choices or []:
        message, told = choice.message, to_dict(choice)
        found["choices"][choice.index] = {
            "members": _last([told], except_for=("message", "logprobs")),
            "message": _last([told["message"]], except_for=(*_TEXTS, *_LISTS, "tool_calls", "reasoning_details")),
            **{name: getattr(message, name) or "" for name in _TEXTS},
            **{name: [to_dict(item) for item in getattr(message, name) or []] for name in _LISTS},
            "logprobs": [to_dict(token) for token in getattr(choice.logprobs, "content", None) or []],
            "tool_calls": [
                {"id": call.id or None, "name": call.function.name or None, "arguments": call.function.arguments or ""}
                for call in message.tool_calls or []
            ],
            "reasoning_details": [_saying(to_dict(detail)) for detail in message.reasoning_details or []],
        }
    return found
