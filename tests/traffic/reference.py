"""What the events of a stream hold, worked out anew and as plainly as can be: the measure for `final()`.

The rules for chat: texts are put together; tool calls by index, where a new id opens a new call; reasoning details by
index and type; lists of annotations and images are put together; of everything else the last value that says something
counts.

The rules for responses: the last response that an event carries counts, with its output where it has one. Where it has
none, as in all but the last event, an item is what the last event about it as a whole said, and its parts and texts are
what later events said of them.

The rules for messages: of the members of the message the last value that says something counts, and of those of its
usage too; a block is what its start said, with its texts put together, its citations added and its input read as JSON.
"""

from __future__ import annotations

import copy
import json
from typing import Any, Protocol

__all__ = ["Chat", "Measure", "Messages", "Responses", "events_of", "failure"]

Json = dict[str, Any]


def events_of(stream: str) -> tuple[list[Json], bool]:
    """The JSON of each event of a recorded stream, and whether [DONE] stood at its end."""
    said = [line.removeprefix("data:").strip() for line in stream.split("\n") if line.startswith("data:")]
    done = said[-1:] == ["[DONE]"]
    return [json.loads(text) for text in (said[:-1] if done else said)], done


def failure(said: Json) -> Json | None:
    """The error of an answer or an event that says that the answer failed."""
    if said.get("type") == "error":
        return said.get("error") or said
    places = [said, said.get("response") or {}, *(said.get("choices") or [])]
    return next((place["error"] for place in places if place.get("error")), None)


class Measure(Protocol):
    """What an area's events hold, and what its answers do."""

    def ends(self, event: Json) -> bool:
        """Whether an event says that the answer is complete."""
        ...

    def piece(self, event: Json, of: str) -> str | None:
        """The piece of `text` or `reasoning` in an event."""

    def held(self, events: list[Json]) -> Json:
        """What the events hold together."""
        ...

    def read(self, answer: Any, to_dict: Any) -> Json:
        """What `final()` gave, through the attributes of its objects, in the form of `held`."""
        ...


def _last(objects: list[Json], except_for: tuple[str, ...]) -> Json:
    """Of each member the last value that says something."""
    return {
        name: value
        for found in objects
        for name, value in found.items()
        if name not in except_for and value not in (None, "")
    }


def _cost(usage: Json | None) -> float | None:
    cost = (usage or {}).get("cost")
    return None if cost is None else float(cost)


# -- chat -------------------------------------------------------------------------------------------------

_TEXTS = ("content", "reasoning", "reasoning_content", "refusal")
_LISTS = ("annotations", "images")
_PIECES = ("text", "summary", "data", "arguments", "result")


class Chat:
    """Chat completions."""

    def ends(self, event: Json) -> bool:
        return any(choice.get("finish_reason") is not None for choice in event.get("choices") or [])

    def piece(self, event: Json, of: str) -> str | None:
        delta: Json = next((choice["delta"] for choice in event.get("choices") or [] if choice["index"] == 0), {})
        names = ("content",) if of == "text" else ("reasoning", "reasoning_content")
        return next((piece for name in names if (piece := delta.get(name))), None)

    def held(self, events: list[Json]) -> Json:
        found: Json = {"members": _last(events, except_for=("choices", "object")), "choices": {}}
        pieces: dict[int, list[Json]] = {}
        for event in events:
            for choice in event.get("choices") or []:
                pieces.setdefault(choice["index"], []).append(choice)
        for index, choices in pieces.items():
            deltas = [choice["delta"] for choice in choices]
            details = [item for delta in deltas for item in delta.get("reasoning_details") or []]
            found["choices"][index] = {
                "members": _last(choices, except_for=("delta", "logprobs")),
                "message": _last(deltas, except_for=(*_TEXTS, *_LISTS, "tool_calls", "reasoning_details")),
                **{name: "".join(delta.get(name) or "" for delta in deltas) for name in _TEXTS},
                **{name: [item for delta in deltas for item in delta.get(name) or []] for name in _LISTS},
                "logprobs": [token for choice in choices for token in _tokens(choice.get("logprobs"))],
                "tool_calls": _calls([call for delta in deltas for call in delta.get("tool_calls") or []]),
                "reasoning_details": _details(details),
            }
        found["text"] = next((choice["content"] for choice in found["choices"].values()), "")
        found["cost"] = _cost(found["members"].get("usage"))
        return found

    def read(self, answer: Any, to_dict: Any) -> Json:
        found: Json = {"members": _last([to_dict(answer)], except_for=("choices", "object")), "choices": {}}
        for choice in answer.choices or []:
            message, told = choice.message, to_dict(choice)
            found["choices"][choice.index] = {
                "members": _last([told], except_for=("message", "logprobs")),
                "message": _last([told["message"]], except_for=(*_TEXTS, *_LISTS, "tool_calls", "reasoning_details")),
                **{name: getattr(message, name) or "" for name in _TEXTS},
                **{name: [to_dict(item) for item in getattr(message, name) or []] for name in _LISTS},
                "logprobs": [to_dict(token) for token in getattr(choice.logprobs, "content", None) or []],
                "tool_calls": [
                    {
                        "id": call.id or None,
                        "name": call.function.name or None,
                        "arguments": call.function.arguments or "",
                    }
                    for call in message.tool_calls or []
                ],
                "reasoning_details": [_saying(to_dict(detail)) for detail in message.reasoning_details or []],
            }
        if answer.usage is not None:
            found["members"]["usage"] = to_dict(answer.usage)
        return {**found, "text": answer.text, "cost": answer.cost}


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


# -- responses --------------------------------------------------------------------------------------------

_ENDS = ("response.completed", "response.incomplete", "response.failed")
_TEXT_DELTAS = ("response.output_text.delta",)
_REASONING_DELTAS = ("response.reasoning_text.delta", "response.reasoning_summary_text.delta")
# Where in an item a text stands: the member of the item, the type of the part there, the member of the part.
_IN_PARTS = {
    "output_text": ("content", "output_text", "text"),
    "refusal": ("content", "refusal", "refusal"),
    "reasoning_text": ("content", "reasoning_text", "text"),
    "reasoning_summary_text": ("summary", "summary_text", "text"),
}
_IN_ITEMS = {
    "function_call_arguments": "arguments",
    "custom_tool_call_input": "input",
    "code_interpreter_call_code": "code",
}


class Responses:
    """Responses."""

    def ends(self, event: Json) -> bool:
        return event.get("type") in _ENDS

    def piece(self, event: Json, of: str) -> str | None:
        return (
            event["delta"] or None if event["type"] in (_TEXT_DELTAS if of == "text" else _REASONING_DELTAS) else None
        )

    def held(self, events: list[Json]) -> Json:
        told = [event["response"] for event in events if event.get("response")]
        response: Json = told[-1] if told else {}
        by_index: dict[int, list[Json]] = {}
        for event in events:
            if event.get("output_index") is not None:
                by_index.setdefault(event["output_index"], []).append(event)
        items = response.get("output") or [item for index in sorted(by_index) if (item := _item(by_index[index]))]
        return {
            "members": {name: value for name, value in response.items() if name != "output"},
            "output": items,
            "text": "".join(_texts(items, "message", "content")),
            "reasoning": _texts(items, "reasoning", "content"),
            "summaries": _texts(items, "reasoning", "summary"),
            "calls": [
                {name: item.get(name) for name in ("call_id", "name", "arguments")}
                for item in items
                if item.get("type") == "function_call"
            ],
            "cost": _cost(response.get("usage")),
        }

    def read(self, answer: Any, to_dict: Any) -> Json:
        items = answer.output or []
        members = {name: value for name, value in to_dict(answer).items() if name != "output"}
        thoughts = [item for item in items if item.type == "reasoning"]
        if answer.usage is not None:
            members["usage"] = to_dict(answer.usage)
        return {
            "members": members,
            "output": [to_dict(item) for item in items],
            "text": answer.text,
            "reasoning": [part.text for item in thoughts for part in item.content or []],
            "summaries": [part.text for item in thoughts for part in item.summary or []],
            "calls": [
                {"call_id": item.call_id, "name": item.name, "arguments": item.arguments}
                for item in items
                if item.type == "function_call"
            ],
            "cost": answer.cost,
        }


def _texts(items: list[Json], kind: str, member: str) -> list[str]:
    """The texts in the parts of all items of a kind."""
    return [
        part["text"]
        for item in items
        if item.get("type", "message") == kind
        for part in item.get(member) or []
        if part.get("text") is not None
    ]


def _after(events: list[Json], *kinds: str) -> tuple[Json | None, list[Json]]:
    """The last event of these kinds, and those after it."""
    places = [place for place, event in enumerate(events) if event["type"] in kinds]
    return (events[places[-1]], events[places[-1] + 1 :]) if places else (None, events)


def _item(events: list[Json]) -> Json:
    """An item of the output, from all events about it."""
    whole, later = _after(events, "response.output_item.added", "response.output_item.done")
    item: Json = copy.deepcopy(whole["item"]) if whole else {}
    for kind, member in _IN_ITEMS.items():
        if (text := _text(later, kind, member)) is not None:
            item[member] = text
    for member in ("content", "summary"):
        for index in sorted({event[f"{member}_index"] for event in later if f"{member}_index" in event}):
            parts = item.get(member) or []
            about = [event for event in later if event.get(f"{member}_index") == index]
            item[member] = [
                *parts[:index],
                _part(parts[index] if index < len(parts) else {}, about),
                *parts[index + 1 :],
            ]
    return item


def _part(part: Json, events: list[Json]) -> Json:
    """A part of an item, from the events about it."""
    for front in ("response.content_part", "response.reasoning_summary_part"):
        added, _ = _after(events, f"{front}.added")
        done, later = _after(events, f"{front}.done")
        part = {**part, **(added["part"] if added else {}), **(done["part"] if done else {})}
        events = later
    for kind, (_, of, member) in _IN_PARTS.items():
        if (text := _text(events, kind, member)) is not None:
            part = {"type": of, **part, member: text}
    cited = [event["annotation"] for event in events if event["type"] == "response.output_text.annotation.added"]
    return {**part, "annotations": [*(part.get("annotations") or []), *cited]} if cited else part


def _text(events: list[Json], kind: str, member: str) -> str | None:
    """A text from its pieces, or as the event said that told it whole; None where no event told of it."""
    done, later = _after(events, f"response.{kind}.done")
    pieces = [event["delta"] for event in later if event["type"] == f"response.{kind}.delta"]
    return "".join([done[member] if done else "", *pieces]) if done or pieces else None


# -- messages ---------------------------------------------------------------------------------------------

_DELTAS = {
    "text_delta": ("text", "text"),
    "thinking_delta": ("thinking", "thinking"),
    "compaction_delta": ("compaction", "content"),
    "signature_delta": ("thinking", None),
    "citations_delta": ("text", None),
    "input_json_delta": ("tool_use", None),
}


class Messages:
    """Messages."""

    def ends(self, event: Json) -> bool:
        stopped = event["type"] == "message_delta" and event["delta"].get("stop_reason") is not None
        return stopped or event["type"] == "message_stop"

    def piece(self, event: Json, of: str) -> str | None:
        member = "text" if of == "text" else "thinking"
        for place, kind in (("content_block", member), ("delta", f"{member}_delta")):
            if event.get(place, {}).get("type") == kind:
                return event[place].get(member) or None
        return None

    def held(self, events: list[Json]) -> Json:
        told = [event["message"] for event in events if event["type"] == "message_start"]
        for event in events:
            if event["type"] in ("message_delta", "message_stop"):
                rest = {name: value for name, value in event.items() if name not in ("type", "delta")}
                told += [event.get("delta") or {}, rest]
        by_index: dict[int, list[Json]] = {}
        for event in events:
            if event["type"].startswith("content_block_"):
                by_index.setdefault(event["index"], []).append(event)
        content = [_block(by_index[index]) for index in sorted(by_index)]
        members = _told([{name: value for name, value in one.items() if name != "usage"} for one in told])
        members.pop("content", None)
        if any("usage" in one for one in told):
            members["usage"] = _told([one["usage"] for one in told if "usage" in one])
        return {
            "members": members,
            "content": content,
            "text": "".join(block["text"] for block in content if block["type"] == "text"),
            "reasoning": "".join(block["thinking"] for block in content if block["type"] == "thinking"),
            "calls": [
                {name: block.get(name) for name in ("id", "name", "input")}
                for block in content
                if block["type"] == "tool_use"
            ],
            "cost": _cost(members.get("usage")),
        }

    def read(self, answer: Any, to_dict: Any) -> Json:
        blocks = answer.content or []
        members = {name: value for name, value in to_dict(answer).items() if name != "content"}
        if answer.usage is not None:
            members["usage"] = to_dict(answer.usage)
        return {
            "members": members,
            "content": [to_dict(block) for block in blocks],
            "text": answer.text,
            "reasoning": answer.reasoning,
            "calls": [
                {"id": block.id, "name": block.name, "input": block.input}
                for block in blocks
                if block.type == "tool_use"
            ],
            "cost": answer.cost,
        }


def _told(objects: list[Json]) -> Json:
    """Of each member the last value that is not null; null where all are."""
    found: Json = {}
    for one in objects:
        found.update({name: value for name, value in one.items() if value is not None or name not in found})
    return found


def _block(events: list[Json]) -> Json:
    """A block, from all events about it."""
    starts = [event["content_block"] for event in events if event["type"] == "content_block_start"]
    deltas = [event["delta"] for event in events if event["type"] == "content_block_delta"]
    block: Json = dict(starts[0]) if starts else {"type": _DELTAS[deltas[0]["type"]][0]}
    for kind, (_, member) in _DELTAS.items():
        if member is not None and (pieces := [delta[member] or "" for delta in deltas if delta["type"] == kind]):
            block[member] = (block.get(member) or "") + "".join(pieces)
    for delta in deltas:
        if delta["type"] == "citations_delta":
            block["citations"] = [*(block.get("citations") or []), delta["citation"]]
        elif delta["type"] != "input_json_delta":
            _, grown = _DELTAS.get(delta["type"], ("", None))
            block.update({name: value for name, value in delta.items() if name not in ("type", grown) and value != ""})
    if text := "".join(delta["partial_json"] for delta in deltas if delta["type"] == "input_json_delta"):
        try:
            block["input"] = json.loads(text)
        except ValueError:
            block["input"] = text
    return block
