# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Chat completions: chunks with choices with deltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .dialect import Growing, Json, Merger, TextDialect, error_object, last_wins, mappings

__all__ = ["Chat"]


class Chat(TextDialect):
    """Chat completions."""

    def unwrap(self, body: Json) -> Json:
        inner = body.get("provider")  # some responses have the whole completion one level too deep
        return inner if body.get("choices") is None and isinstance(inner, dict) and "choices" in inner else body

    def failure(self, data: Json, owned: bool = False) -> Mapping[str, Any] | None:
        if (error := error_object(data.get("error"))) is not None:
            return error
        for choice in mappings(data.get("choices")):
            if error := error_object(choice.get("error")):
                return error
            if choice.get("finish_reason") == "error":
                return {"code": 502, "message": "the provider failed while it was answering"}
        return None

    def has_output(self, data: Json) -> bool:
        said = (choice.get("message") or choice.get("delta") for choice in mappings(data.get("choices")))
        return bool(data.get("usage")) or any(
            value for message in said if isinstance(message, dict) for key, value in message.items() if key != "role"
        )

    def finished(self, event: Json) -> bool:
        return any(choice.get("finish_reason") is not None for choice in mappings(event.get("choices")))

    def events_of(self, body: Json) -> list[Json]:
        choices = [
            {"delta" if key == "message" else key: value for key, value in choice.items()}
            for choice in mappings(body.get("choices"))
        ]
        return [{**body, "object": "chat.completion.chunk", "choices": choices}]

    def merger(self) -> Merger:
        return _Completion()

    def text(self, event: Any) -> str | None:
        return _string(_delta(event), "content")

    def reasoning(self, event: Any) -> str | None:
        delta = _delta(event)
        found = _string(delta, "reasoning") or _string(delta, "reasoning_content")
        details = getattr(delta, "reasoning_details", None)
        if found or not isinstance(details, list):
            return found
        return "".join(_string(detail, "text") or _string(detail, "summary") or "" for detail in details)


def _delta(chunk: Any) -> Any:
    """The delta of the first choice. More than one choice is for those who read the chunks."""
    choices = chunk.choices
    for choice in choices if isinstance(choices, list) else ():
        if not getattr(choice, "index", 0):
            return getattr(choice, "delta", None)
    return None


def _string(value: Any, name: str) -> str | None:
    found = getattr(value, name, None)
    return found if isinstance(found, str) else None


class _Completion(Merger):
    def __init__(self) -> None:
        self._body: Json = {}
        self._choices: dict[Any, _Choice] = {}

    def add(self, event: Json) -> None:
        for key, value in event.items():
            if key != "choices":
                last_wins(self._body, key, value)
                continue
            self._body.setdefault("choices", [])
            for choice in mappings(value):
                index = choice.get("index")
                if isinstance(index, (dict, list)):
                    index = str(index)
                if index not in self._choices:
                    self._choices[index] = _Choice()
                self._choices[index].add(choice)

    def whole(self) -> Json:
        body = dict(self._body)
        if body.get("object") is not None:
            body["object"] = "chat.completion"
        if self._choices:
            body["choices"] = [choice.whole() for choice in self._choices.values()]
        return body


_GROWS = frozenset({"content", "reasoning", "reasoning_content", "refusal"})
_LISTS = frozenset({"annotations", "images"})
_DETAIL_GROWS = frozenset({"text", "summary", "data", "arguments", "result"})


class _Choice:
    """One choice, put together from its deltas."""

    def __init__(self) -> None:
        self._choice: Json = {}
        self._message = Growing()
        self._audio: Growing | None = None
        self._logprobs: Growing | None = None
        self._calls = _Calls()
        self._details = _Details()

    def add(self, choice: Json) -> None:
        for key, value in choice.items():
            if key == "delta":
                self._choice.setdefault("message", None)  # keeps the order of the keys
                self._add_delta(value if isinstance(value, dict) else {})
            elif key == "message" and isinstance(value, dict) and not self._message:
                self._choice.setdefault("message", None)
                self._add_delta(value)
            elif key == "logprobs" and isinstance(value, dict):
                self._choice[key] = None
                self._logprobs = self._logprobs or Growing()
                for name, item in value.items():
                    self._logprobs.grow(name, item)
            else:
                last_wins(self._choice, key, value)

    def _add_delta(self, delta: Json) -> None:
        message = self._message
        for key, value in delta.items():
            if (key in _GROWS and isinstance(value, str)) or (key in _LISTS and isinstance(value, list)):
                message.grow(key, value)
            elif key == "tool_calls" and isinstance(value, list):
                message.put(key, self._calls)
                for call in mappings(value):
                    self._calls.add(call)
            elif key == "reasoning_details" and isinstance(value, list):
                message.put(key, self._details)
                for detail in mappings(value):
                    self._details.add(detail)
            elif key == "audio" and isinstance(value, dict):
                self._audio = self._audio or Growing()
                message.put(key, self._audio)
                for name, item in value.items():
                    (self._audio.grow if name in ("data", "transcript") else self._audio.set)(name, item)
            else:
                message.set(key, value)

    def whole(self) -> Json:
        choice = dict(self._choice)
        if self._logprobs is not None:
            choice["logprobs"] = self._logprobs.whole()
        if "message" in choice:
            grown = (Growing, _Calls, _Details)
            choice["message"] = {
                key: value.whole() if isinstance(value, grown) else value
                for key, value in self._message.whole().items()
            }
        return choice


class _Calls:
    """Tool calls, by index; but a new id opens a new call. Without an index by id, else the last open one."""

    def __init__(self) -> None:
        self._calls: list[_Call] = []
        self._by_index: dict[Any, _Call] = {}
        self._by_id: dict[Any, _Call] = {}

    def add(self, delta: Json) -> None:
        index, id_ = _hashable(delta.get("index")), _hashable(delta.get("id"))
        if index is not None:
            call = self._by_index.get(index)
        elif id_:
            call = self._by_id.get(id_)
        else:
            call = self._calls[-1] if self._calls else None
        if call is None or (id_ and call.id and call.id != id_):
            call = _Call()
            self._calls.append(call)
        call.add(delta)
        if index is not None:
            self._by_index[index] = call
        if id_:
            call.id = call.id or id_
            self._by_id[id_] = call

    def whole(self) -> list[Json]:
        return [call.whole() for call in self._calls]


class _Call(Growing):
    __slots__ = ("_function", "id")

    def __init__(self) -> None:
        super().__init__()
        self.id: Any = None
        self._function: Growing | None = None

    def add(self, delta: Json) -> None:
        for key, value in delta.items():
            if key == "function" and isinstance(value, dict):
                self._function = self._function or Growing()
                self.put(key, None)
                for name, item in value.items():
                    (self._function.grow if name == "arguments" else self._function.set)(name, item)
            else:
                self.set(key, value)

    def whole(self) -> Json:
        call = super().whole()
        if self._function is not None:
            call["function"] = self._function.whole()
        return call


class _Details:
    """Reasoning details, by index and type: real streams carry two types on one index. A new id opens a new one.

    An encrypted detail without an index is one by itself: put together, two would be a broken blob.
    """

    def __init__(self) -> None:
        self._details: list[Growing] = []
        self._open: dict[Any, Growing] = {}

    def add(self, delta: Json) -> None:
        index, id_ = _hashable(delta.get("index")), delta.get("id")
        kind = (index, _hashable(delta.get("type")))
        detail = self._open.get(kind)
        known = None if detail is None else detail.get("id")
        alone = index is None and "data" in delta and not (id_ and known == id_)
        if detail is None or alone or (id_ and known and known != id_):
            detail = self._open[kind] = Growing()
            self._details.append(detail)
        for key, value in delta.items():
            (detail.grow if key in _DETAIL_GROWS else detail.set)(key, value)

    def whole(self) -> list[Json]:
        return [detail.whole() for detail in self._details]


def _hashable(value: Any) -> Any:
    return str(value) if isinstance(value, (dict, list)) else value
