# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Messages: events that start, grow and end the blocks of one message, in the shape of Anthropic."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..values import json
from .dialect import Growing, Json, Merger, TextDialect, error_object, last_wins

__all__ = ["Messages"]

# Deltas: the type of the block that they are for, should no start have come, and the key that grows.
_DELTAS = {
    "text_delta": ("text", "text"),
    "thinking_delta": ("thinking", "thinking"),
    "signature_delta": ("thinking", ""),
    "input_json_delta": ("tool_use", ""),
    "citations_delta": ("text", "citations"),
    "compaction_delta": ("compaction", "content"),
}
_GROWING = frozenset({"text", "thinking", "citations"})
# Blocks: the keys that are empty at the start, since deltas bring what is in them.
_EMPTY = {"text": ("text",), "thinking": ("thinking", "signature")}
_AT_THE_END = ("stop_reason", "stop_sequence", "stop_details", "container")


class Messages(TextDialect):
    """Messages."""

    def unwrap(self, body: Json) -> Json:
        inner = body.get("message")  # an event carries it so
        return inner if body.get("type") == "message_start" and isinstance(inner, dict) else body

    def failure(self, data: Json, owned: bool = False) -> Mapping[str, Any] | None:
        error = error_object(data.get("error"))
        if error is None and data.get("type") == "error":
            return {"message": "no message came with the error", **data, "type": "api_error"}
        return error

    def has_output(self, data: Json) -> bool:
        return bool(data.get("usage") or data.get("content"))

    def finished(self, event: Json) -> bool:
        kind, delta = event.get("type"), event.get("delta")
        ended = isinstance(delta, dict) and delta.get("stop_reason") is not None
        return kind == "message_stop" or (kind == "message_delta" and ended)

    def events_of(self, body: Json) -> list[Json]:
        content = body.get("content")
        blocks = content if isinstance(content, list) else []
        end = {key: body[key] for key in _AT_THE_END if key in body}
        usage = {"usage": body["usage"]} if "usage" in body else {}
        return [
            {"type": "message_start", "message": {**body, "content": []} if blocks else body},
            *(event for index, block in enumerate(blocks) for event in _block_events(index, block)),
            {"type": "message_delta", "delta": end, **usage},
            {"type": "message_stop"},
        ]

    def merger(self) -> Merger:
        return _Message()

    def text(self, event: Any) -> str | None:
        return _piece(event, "text")

    def reasoning(self, event: Any) -> str | None:
        return _piece(event, "thinking")


def _piece(event: Any, field: str) -> str | None:
    """The piece of such a field in an event; the start of a block may hold some already."""
    if event.type == "content_block_delta" and getattr(event.delta, "type", None) == f"{field}_delta":
        found = getattr(event.delta, field, None)
    elif event.type == "content_block_start" and getattr(event.content_block, "type", None) == field:
        found = getattr(event.content_block, field, None)
    else:
        return None
    return found if isinstance(found, str) else None


def _block_events(index: int, block: Any) -> Iterator[Json]:
    """The events of a whole block."""
    kind = block.get("type") if isinstance(block, dict) else None
    empty = _EMPTY.get(kind, ()) if isinstance(kind, str) else ()
    pieces = {key: block[key] for key in empty if isinstance(block.get(key), str)}
    start = {**block, **dict.fromkeys(pieces, "")} if pieces else block
    yield {"type": "content_block_start", "index": index, "content_block": start}
    for key, piece in pieces.items():
        yield {"type": "content_block_delta", "index": index, "delta": {"type": f"{key}_delta", key: piece}}
    yield {"type": "content_block_stop", "index": index}


class _Message(Merger):
    """A start on an index that is taken opens another block there; a delta is for the last one that was opened."""

    def __init__(self) -> None:
        self._body: Json = {}
        self._blocks: list[tuple[int, Any]] = []
        self._open: dict[int, Any] = {}
        self._last = -1

    def add(self, event: Json) -> None:
        kind = event.get("type")
        if kind in ("message_start", "message"):
            message = event.get("message") if kind == "message_start" else event
            self._take(message if isinstance(message, dict) else {})
        elif kind == "content_block_start":
            self._start(event.get("index"), event.get("content_block"))
        elif kind == "content_block_delta":
            delta = event.get("delta")
            if isinstance(delta, dict):
                self._block(event.get("index"), delta).add(delta)
        elif kind in ("message_delta", "message_stop"):
            delta = event.get("delta")
            self._take(delta if isinstance(delta, dict) else {})
            self._take({key: value for key, value in event.items() if key not in ("type", "delta")})

    def _take(self, fields: Json) -> None:
        """Take in fields of the message. Usage comes in parts, which are merged."""
        for key, value in fields.items():
            known = self._body.get(key)
            if key == "usage" and isinstance(value, dict) and isinstance(known, dict):
                usage = dict(known)
                for name, count in value.items():
                    last_wins(usage, name, count)
                value = usage
            last_wins(self._body, key, value)

    def _start(self, index: Any, block: Any) -> None:
        place = index if isinstance(index, int) else self._last + 1
        self._last = place
        self._open[place] = opened = _Block(block) if isinstance(block, dict) else block
        self._blocks.append((place, opened))

    def _block(self, index: Any, delta: Json) -> _Block:
        """The block that a delta is for, made where it is missing."""
        place = index if isinstance(index, int) else max(self._last, 0)
        if not isinstance(self._open.get(place), _Block):
            kind, _ = _delta(delta.get("type"))
            self._start(place, {"type": kind} if kind else {})
        found: _Block = self._open[place]
        return found

    def whole(self) -> Json:
        body = dict(self._body)
        if self._blocks:
            given = body.get("content")
            blocks = [block for _, block in sorted(self._blocks, key=lambda placed: placed[0])]
            body["content"] = (given if isinstance(given, list) else []) + [
                block.whole() if isinstance(block, _Block) else block for block in blocks
            ]
        return body


class _Block(Growing):
    """One block, put together from its deltas."""

    __slots__ = ("_input",)

    def __init__(self, block: Json) -> None:
        super().__init__()
        self._input: list[str] = []
        for key, value in block.items():
            grows = key in _GROWING or (key == "content" and block.get("type") == "compaction")
            (self.grow if grows else self.put)(key, value)

    def add(self, delta: Json) -> None:
        kind = delta.get("type")
        if kind == "input_json_delta":
            if isinstance(piece := delta.get("partial_json"), str):
                self._input.append(piece)
        elif kind == "citations_delta":
            self.grow("citations", [delta.get("citation")])
        else:
            grows = _delta(kind)[1]
            for key, value in delta.items():
                if key == grows and isinstance(value, str):
                    self.grow(key, value)
                elif key not in ("type", grows):
                    self.set(key, value)

    def whole(self) -> Json:
        block = super().whole()
        if text := "".join(self._input):
            block["input"] = _parsed(text)
        return block


def _delta(kind: Any) -> tuple[str, str]:
    """The type of the block that such a delta is for, and the key that grows; both empty where it is not known."""
    return _DELTAS.get(kind, ("", "")) if isinstance(kind, str) else ("", "")


def _parsed(text: str) -> Any:
    """The arguments of a call; a string where they are no JSON, or not all have come."""
    try:
        return json.loads(text.encode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        return text
