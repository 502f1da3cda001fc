# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Responses: events that report items and their parts, then one with the whole response."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..values.record import plain
from .dialect import Json, Merger, TextDialect, error_object

__all__ = ["Responses"]

# Tuples, not sets: a type may be unhashable.
_ENDS = ("response.completed", "response.incomplete", "response.failed")
_FAILURES = ("error", "response.error")

# Events whose deltas make a string: by the front of their name, where in an item it stands.
_WHERE = {
    "response.output_text": ("content", "content_index", "output_text", "text"),
    "response.refusal": ("content", "content_index", "refusal", "refusal"),
    "response.reasoning_text": ("content", "content_index", "reasoning_text", "text"),
    "response.reasoning_summary_text": ("summary", "summary_index", "summary_text", "text"),
    "response.function_call_arguments": ("", "", "", "arguments"),
    "response.custom_tool_call_input": ("", "", "", "input"),
    "response.code_interpreter_call_code": ("", "", "", "code"),
    "response.apply_patch_call_operation_diff": ("operation", "", "", "diff"),
}
_PARTS = {"response.content_part": "content", "response.reasoning_summary_part": "summary"}


class Responses(TextDialect):
    """Responses."""

    def unwrap(self, body: Json) -> Json:
        inner = body.get("response")  # an event carries it so
        return inner if "output" not in body and isinstance(inner, dict) else body

    def failure(self, data: Json, owned: bool = False) -> Mapping[str, Any] | None:
        kind = data.get("type")
        if kind in _FAILURES:
            inner = error_object(data.get("error"))
            return inner or {key: value for key, value in data.items() if key not in ("type", "sequence_number")}
        response = self.unwrap(data)
        # An event with a type of its own, such as a failed panel, has an `error` that is not the response's.
        own = response is data and kind not in (None, "response.failed")
        error = None if own else error_object(response.get("error"))
        if error:
            return {**error, "error_type": response.get("error_type")}
        if kind != "response.failed" and response.get("status") != "failed":
            return None
        return {"code": "server_error", "message": "the response failed", "error_type": response.get("error_type")}

    def has_output(self, data: Json) -> bool:
        response = self.unwrap(data)
        return bool(response.get("usage") or response.get("output"))

    def finished(self, event: Json) -> bool:
        return event.get("type") in _ENDS

    def events_of(self, body: Json) -> list[Json]:
        return [{"type": "response.completed", "response": body}]

    def merger(self) -> Merger:
        return _Response()

    def text(self, event: Any) -> str | None:
        if event.type == "response.completed" and event.sequence_number is None:  # made by `events_of`
            return getattr(event.response, "text", None)
        return _delta(event, "response.output_text.delta")

    def reasoning(self, event: Any) -> str | None:
        return _delta(event, "response.reasoning_text.delta", "response.reasoning_summary_text.delta")


def _delta(event: Any, *kinds: str) -> str | None:
    found = event.delta if event.type in kinds else None
    return found if isinstance(found, str) else None


class _Response(Merger):
    def __init__(self) -> None:
        self._body: Json = {}
        self._ended = False
        self._items: dict[int, _Item] = {}

    def add(self, event: Json) -> None:
        response, index = event.get("response"), event.get("output_index")
        if isinstance(response, dict):
            self._body, self._ended = response, event.get("type") in _ENDS
        elif isinstance(index, int):
            if index not in self._items:
                self._items[index] = _Item()
            self._items[index].add(event)

    def whole(self) -> Json:
        body = dict(self._body)
        if self._items and not (self._ended and body.get("output")):
            body["output"] = [whole for index in sorted(self._items) if (whole := self._items[index].whole())]
        return body


class _Item:
    """One item of a response's output, put together from the events about it."""

    def __init__(self) -> None:
        self._item: Json = {}
        self._strings: dict[tuple[str, int, str, str], list[str]] = {}

    def add(self, event: Json) -> None:
        front, _, end = str(event.get("type")).rpartition(".")
        if front == "response.output_item" and isinstance(event.get("item"), dict):
            self._item, self._strings = plain(event["item"]), {}  # its own, since others hold the event
        elif front in _PARTS and isinstance(event.get("part"), dict):
            name = _PARTS[front]
            index = event.get(f"{name}_index")
            self._place(name, index if isinstance(index, int) else 0).update(plain(event["part"]))
            self._strings = {
                key: text for key, text in self._strings.items() if end != "done" or key[:2] != (name, index)
            }
        elif front in _WHERE:
            name, index_name, kind, key = _WHERE[front]
            index = event.get(index_name)
            pieces = self._strings.setdefault((name, index if isinstance(index, int) else 0, kind, key), [])
            piece = event.get("delta" if end == "delta" else key)
            if isinstance(piece, str):
                if end != "delta":
                    pieces.clear()
                pieces.append(piece)
        elif front == "response.output_text.annotation":
            index = event.get("content_index")
            part = self._place("content", index if isinstance(index, int) else 0)
            if not isinstance(part.get("annotations"), list):
                part["annotations"] = []
            part["annotations"].append(event.get("annotation"))

    def _place(self, name: str, index: int) -> Json:
        """The part of the item at a position, made where it is missing."""
        parts = self._item.get(name)
        if not isinstance(parts, list):
            parts = self._item[name] = []
        index = min(max(index, 0), len(parts))
        if index == len(parts):
            parts.append({})
        if not isinstance(parts[index], dict):
            parts[index] = {}
        part: Json = parts[index]
        return part

    def whole(self) -> Json:
        kept, self._item = self._item, plain(self._item)  # a copy: a part made here would shift later ones
        for (name, index, kind, key), pieces in sorted(self._strings.items()):  # parts may begin out of order
            part = self._place(name, index) if kind else self._inside(name)
            if kind:
                part.setdefault("type", kind)
            part[key] = "".join(pieces)
        item, self._item = self._item, kept
        return item

    def _inside(self, name: str) -> Json:
        """The object at a key of the item, made where it is missing; the item itself for no name."""
        if not name:
            return self._item
        if not isinstance(self._item.get(name), dict):
            self._item[name] = {}
        found: Json = self._item[name]
        return found
