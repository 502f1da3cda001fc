# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""How the events of a stream become the answer that a call without a stream would have given.

A style works on plain JSON mappings, as they came. There is one for each shape of stream that the API has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

__all__ = ["STYLES", "Style"]

Json = dict[str, Any]


class Style(Protocol):
    """What the core has to know of one shape of answers and streams."""

    def unwrap(self, answer: Json) -> Json:
        """The answer itself, where the service wrapped it in something."""
        ...

    def failure(self, data: Json) -> Mapping[str, Any] | None:
        """The error that sits deep in an answer or an event."""

    def finished(self, events: Iterable[Json]) -> bool:
        """Whether an event says that the answer is complete."""
        ...

    def event_of(self, answer: Json) -> Json:
        """A whole answer as the one event of a stream."""
        ...

    def merged(self, events: Iterable[Json]) -> Json:
        """The whole answer that the events make."""
        ...

    def text(self, event: Any) -> str | None:
        """The piece of text in an event (an object of the event's type)."""

    def reasoning(self, event: Any) -> str | None:
        """The piece of reasoning in an event."""


class ChatStyle:
    """Chat completions: chunks with choices with deltas."""

    def unwrap(self, answer: Json) -> Json:
        inner = answer.get("provider")  # seen in the wild: the whole completion one level too deep
        return inner if "choices" not in answer and isinstance(inner, dict) and "choices" in inner else answer

    def failure(self, data: Json) -> Mapping[str, Any] | None:
        for choice in _mappings(data.get("choices")):
            error = choice.get("error")
            if isinstance(error, Mapping) and error:
                return error
            if choice.get("finish_reason") == "error":
                return {"code": 502, "message": "the provider failed while it was answering"}
        return None

    def finished(self, events: Iterable[Json]) -> bool:
        return any(
            choice.get("finish_reason") is not None for event in events for choice in _mappings(event.get("choices"))
        )

    def event_of(self, answer: Json) -> Json:
        choices = [
            {"delta" if key == "message" else key: value for key, value in choice.items()}
            for choice in _mappings(answer.get("choices"))
        ]
        return {**answer, "object": "chat.completion.chunk", "choices": choices}

    def merged(self, events: Iterable[Json]) -> Json:
        answer: Json = {}
        choices: dict[Any, _Choice] = {}
        for event in events:
            for key, value in event.items():
                if key == "choices":
                    answer.setdefault("choices", [])
                    for choice in _mappings(value):
                        index = choice.get("index")
                        if isinstance(index, (dict, list)):
                            index = str(index)
                        if index not in choices:
                            choices[index] = _Choice()
                        choices[index].add(choice)
                else:
                    _last_wins(answer, key, value)
        if answer.get("object") is not None:
            answer["object"] = "chat.completion"
        if choices:
            answer["choices"] = [choice.whole() for choice in choices.values()]
        return answer

    def text(self, event: Any) -> str | None:
        return _delta_member(event, "content")

    def reasoning(self, event: Any) -> str | None:
        return _delta_member(event, "reasoning") or _delta_member(event, "reasoning_content")


def _delta_member(chunk: Any, name: str) -> str | None:
    """A text of the first choice's delta. More than one choice is for those who read the chunks."""
    choices = chunk.choices
    for choice in choices if isinstance(choices, list) else ():
        if not getattr(choice, "index", 0):
            found = getattr(getattr(choice, "delta", None), name, None)
            return found if isinstance(found, str) else None
    return None


def _mappings(value: Any) -> Iterator[Json]:
    return (item for item in value if isinstance(item, dict)) if isinstance(value, list) else iter(())


def _last_wins(whole: Json, key: str, value: Any) -> None:
    """The last value wins, but a null takes nothing away."""
    if value is not None or key not in whole:
        whole[key] = value


def _join(whole: Json, key: str, value: Any) -> None:
    """Texts are put together; whatever else came, the last wins."""
    before = whole.get(key)
    if isinstance(before, str) and isinstance(value, str):
        value = before + value
    _last_wins(whole, key, value)


class _Choice:
    """One choice, put together from its deltas."""

    def __init__(self) -> None:
        self._choice: Json = {}
        self._message: Json = {}
        self._texts: dict[str, list[str]] = {}
        self._calls: list[Json] = []
        self._details: list[Json] = []

    def add(self, choice: Json) -> None:
        for key, value in choice.items():
            if key == "delta":
                self._choice.setdefault("message", None)  # its place among the members
                self._add_delta(value if isinstance(value, dict) else {})
            elif key == "logprobs" and isinstance(value, dict):
                self._add_logprobs(value)
            else:
                _last_wins(self._choice, key, value)

    def _add_delta(self, delta: Json) -> None:
        for key, value in delta.items():
            if key in ("content", "reasoning", "reasoning_content", "refusal") and isinstance(value, str):
                self._message.setdefault(key, None)
                self._texts.setdefault(key, []).append(value)
            elif key == "tool_calls" and isinstance(value, list):
                self._message[key] = self._calls
                for call in _mappings(value):
                    self._add_call(call)
            elif key == "reasoning_details" and isinstance(value, list):
                self._message[key] = self._details
                for detail in _mappings(value):
                    self._add_detail(detail)
            elif key in ("annotations", "images") and isinstance(value, list):
                found = self._message.get(key)
                self._message[key] = (found if isinstance(found, list) else []) + value
            elif key == "audio" and isinstance(value, dict):
                audio = self._message.get(key)
                audio = self._message[key] = audio if isinstance(audio, dict) else {}
                for name, item in value.items():
                    (_join if name in ("data", "transcript") else _last_wins)(audio, name, item)
            elif value != "" or key not in self._message:
                _last_wins(self._message, key, value)

    def _add_call(self, delta: Json) -> None:
        """By index, but a new id opens a new call; without an index by id, else the last open one."""
        index, id_ = delta.get("index"), delta.get("id")
        if index is not None:
            open_calls = [call for call in self._calls if call.get("index") == index]
        else:
            open_calls = [call for call in self._calls if id_ and call.get("id") == id_] if id_ else self._calls
        call = open_calls[-1] if open_calls else None
        if call is None or (id_ and call.get("id") and call["id"] != id_):
            call = {}
            self._calls.append(call)
        for key, value in delta.items():
            if key == "function" and isinstance(value, dict):
                function = call.get("function")
                function = call["function"] = function if isinstance(function, dict) else {}
                for name, item in value.items():
                    if name == "arguments":
                        _join(function, name, item)
                    elif item != "" or name not in function:
                        _last_wins(function, name, item)
            elif value != "" or key not in call:
                _last_wins(call, key, value)

    def _add_detail(self, delta: Json) -> None:
        """By index and type (real streams carry two types on one index); a new id opens a new detail."""
        kind = (delta.get("index"), delta.get("type"))
        detail = next((d for d in reversed(self._details) if (d.get("index"), d.get("type")) == kind), None)
        if detail is None or (delta.get("id") and detail.get("id") and detail["id"] != delta["id"]):
            detail = {}
            self._details.append(detail)
        for key, value in delta.items():
            if key in ("text", "summary", "data", "arguments", "result"):
                _join(detail, key, value)
            elif value != "" or key not in detail:
                _last_wins(detail, key, value)

    def _add_logprobs(self, value: Json) -> None:
        logprobs = self._choice.get("logprobs")
        logprobs = self._choice["logprobs"] = logprobs if isinstance(logprobs, dict) else {}
        for name, item in value.items():
            before = logprobs.get(name)
            if isinstance(before, list) and isinstance(item, list):
                item = before + item
            _last_wins(logprobs, name, item)

    def whole(self) -> Json:
        message = {**self._message, **{key: "".join(pieces) for key, pieces in self._texts.items()}}
        return {**self._choice, "message": message} if "message" in self._choice else self._choice


# No set: a type may be anything, also what has no hash.
_ENDS = ("response.completed", "response.incomplete", "response.failed")

# Events whose deltas make a text: by the front of their name, where in an item it stands.
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


class ResponsesStyle:
    """Responses: events that tell of items and their parts, then one with the whole response."""

    def unwrap(self, answer: Json) -> Json:
        inner = answer.get("response")  # an event carries it so
        return inner if "output" not in answer and isinstance(inner, dict) else answer

    def failure(self, data: Json) -> Mapping[str, Any] | None:
        kind = data.get("type")
        if kind in ("error", "response.error"):
            return {key: value for key, value in data.items() if key not in ("type", "sequence_number")}
        response = self.unwrap(data)
        error = response.get("error")
        if isinstance(error, Mapping) and error:
            return {**error, "error_type": response.get("error_type")}
        if kind != "response.failed" and response.get("status") != "failed":
            return None
        return {"code": "server_error", "message": "the response failed", "error_type": response.get("error_type")}

    def finished(self, events: Iterable[Json]) -> bool:
        return any(event.get("type") in _ENDS for event in events)

    def event_of(self, answer: Json) -> Json:
        return {"type": "response.completed", "response": answer}

    def merged(self, events: Iterable[Json]) -> Json:
        answer: Json = {}
        ended = False
        items: dict[int, _Item] = {}
        for event in events:
            response, index = event.get("response"), event.get("output_index")
            if isinstance(response, dict):
                answer, ended = dict(response), event.get("type") in _ENDS
            elif isinstance(index, int):
                if index not in items:
                    items[index] = _Item()
                items[index].add(event)
        if items and not (ended and answer.get("output")):
            answer["output"] = [whole for index in sorted(items) if (whole := items[index].whole())]
        return answer

    def text(self, event: Any) -> str | None:
        if event.type == "response.completed" and event.sequence_number is None:  # made by `event_of`
            return getattr(event.response, "text", None)
        return _delta(event, "response.output_text.delta")

    def reasoning(self, event: Any) -> str | None:
        return _delta(event, "response.reasoning_text.delta", "response.reasoning_summary_text.delta")


def _delta(event: Any, *kinds: str) -> str | None:
    found = event.delta if event.type in kinds else None
    return found if isinstance(found, str) else None


class _Item:
    """One item of a response's output, put together from the events about it."""

    def __init__(self) -> None:
        self._item: Json = {}
        self._texts: dict[tuple[str, int, str, str], list[str]] = {}

    def add(self, event: Json) -> None:
        front, _, end = str(event.get("type")).rpartition(".")
        if front == "response.output_item" and isinstance(event.get("item"), dict):
            self._item, self._texts = dict(event["item"]), {}
        elif front in _PARTS and isinstance(event.get("part"), dict):
            name = _PARTS[front]
            index = event.get(f"{name}_index")
            self._place(name, index if isinstance(index, int) else 0).update(event["part"])
            self._texts = {key: text for key, text in self._texts.items() if end != "done" or key[:2] != (name, index)}
        elif front in _WHERE:
            name, index_name, kind, member = _WHERE[front]
            index = event.get(index_name)
            pieces = self._texts.setdefault((name, index if isinstance(index, int) else 0, kind, member), [])
            piece = event.get("delta" if end == "delta" else member)
            if isinstance(piece, str):
                if end != "delta":
                    pieces.clear()
                pieces.append(piece)
        elif front == "response.output_text.annotation":
            index = event.get("content_index")
            part = self._place("content", index if isinstance(index, int) else 0)
            part["annotations"] = [*(part.get("annotations") or ()), event.get("annotation")]

    def _place(self, name: str, index: int) -> Json:
        """The part of the item at a position, made where it is missing."""
        parts = self._item.get(name)
        parts = self._item[name] = list(parts) if isinstance(parts, list) else []
        index = min(max(index, 0), len(parts))
        if index == len(parts):
            parts.append({})
        found = parts[index] = dict(parts[index]) if isinstance(parts[index], dict) else {}
        return found

    def whole(self) -> Json:
        for (name, index, kind, member), pieces in sorted(self._texts.items()):  # a later part may have begun first
            part = self._place(name, index) if kind else self._inside(name)
            if kind:
                part.setdefault("type", kind)
            part[member] = "".join(pieces)
        return self._item

    def _inside(self, name: str) -> Json:
        """The object at a member of the item, made where it is missing; the item itself for no name."""
        if not name:
            return self._item
        found = self._item.get(name)
        found = self._item[name] = dict(found) if isinstance(found, dict) else {}
        return found


STYLES: dict[str, Style] = {"chat": ChatStyle(), "responses": ResponsesStyle()}
