"""Streams of responses as they may come, and as they may fail: what the tests of oddities show of this area."""

from __future__ import annotations

from typing import Any

from .chat_streams import ERROR

__all__ = ["ANY_SHAPE", "FAILURES", "OUTPUT", "STREAMS"]

Json = dict[str, Any]


RESPONSE: Json = {"id": "gen-1", "status": "in_progress", "output": [], "usage": None, "error": None}
RESPONSE_USAGE = {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3, "cost": 1, "cost_details": {}}


def event(kind: str, index: int | None = None, **fields: Any) -> Json:
    place = {} if index is None else {"output_index": index, "item_id": f"item_{index}"}
    return {"type": f"response.{kind}", "sequence_number": 0, **place, **fields}


def told(kind: str, **fields: Any) -> Json:
    """An event that carries the response."""
    return event(kind, response={**RESPONSE, **fields})


def item(end: str, index: int, kind: str, **fields: Any) -> Json:
    return event(f"output_item.{end}", index, item={"type": kind, "id": f"item_{index}", **fields})


def part(end: str, index: int = 0, place: int = 0, **fields: Any) -> Json:
    return event(f"content_part.{end}", index, content_index=place, part={"type": "output_text", **fields})


def piece(text: str, index: int = 0, place: int = 0, kind: str = "output_text") -> Json:
    return event(f"{kind}.delta", index, content_index=place, delta=text)


def cited(**fields: Any) -> Json:
    annotation = {"type": "url_citation", **fields}
    return event("output_text.annotation.added", 0, content_index=0, annotation_index=0, annotation=annotation)


CREATED = told("created")
COMPLETED = told("completed", status="completed", usage=RESPONSE_USAGE)
OUTPUT = [{"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "Hi"}]}]
MESSAGE = item("added", 0, "message", role="assistant", content=[])
EMPTY = part("added", text="", annotations=[])
# Most of these end with a response without output, so that the items must come from the events before it.
STREAMS: dict[str, list[Json]] = {
    "the last response tells all": [CREATED, MESSAGE, EMPTY, piece("H"), told("completed", output=OUTPUT)],
    "the last response tells no items": [CREATED, MESSAGE, EMPTY, piece("H"), piece("i"), COMPLETED],
    "incomplete, without items and usage": [
        CREATED,
        told("incomplete", status="incomplete", incomplete_details={"reason": "max_output_tokens"}),
    ],
    "text whose end differs from its pieces": [
        *[CREATED, MESSAGE, EMPTY, piece("H"), event("output_text.done", 0, content_index=0, text="Hi")],
        *[part("done", text="Hi!", annotations=[]), COMPLETED],
    ],
    "an item whose end differs from its parts": [
        *[CREATED, MESSAGE, EMPTY, piece("H")],
        *[item("done", 0, "message", role="assistant", content=[{"type": "output_text", "text": "Hi."}]), COMPLETED],
    ],
    "reasoning that ends after the message": [
        *[CREATED, item("added", 0, "reasoning", summary=[]), piece("h", kind="reasoning_text")],
        *[item("added", 1, "message", role="assistant", content=[]), part("added", 1, text=""), piece("4", 1)],
        *[piece("m", kind="reasoning_text"), event("reasoning_text.done", 0, content_index=0, text="hm!"), COMPLETED],
    ],
    "a later item announced first": [
        *[CREATED, item("added", 1, "openrouter:advisor", status="in_progress"), MESSAGE, EMPTY, piece("a")],
        *[item("done", 1, "openrouter:advisor", status="completed", advice="b"), COMPLETED],
    ],
    "summaries in parts": [
        *[CREATED, item("added", 0, "reasoning", summary=[])],
        event("reasoning_summary_part.added", 0, summary_index=0, part={"type": "summary_text", "text": ""}),
        *[
            event("reasoning_summary_text.delta", 0, summary_index=place, delta=text)
            for place, text in enumerate("abc")
        ],
        event("reasoning_summary_part.done", 0, summary_index=1, part={"type": "summary_text", "text": "b!"}),
        COMPLETED,
    ],
    "several calls in turns": [
        CREATED,
        *[item("added", n, "function_call", call_id=f"c{n}", name="f", arguments="") for n in (1, 0)],
        *[event("function_call_arguments.delta", number % 2, delta=text) for number, text in enumerate("[{],}")],
        *[event("function_call_arguments.done", 1, name="f", arguments="{ }"), COMPLETED],
    ],
    "tools with an input and with code": [
        *[CREATED, item("added", 0, "custom_tool_call", call_id="c", name="f", input="")],
        *[item("added", 1, "code_interpreter_call", code=None, container_id="c", status="in_progress")],
        *[event("custom_tool_call_input.delta", 0, delta=text) for text in "ab"],
        *[event("code_interpreter_call_code.delta", 1, delta="1"), COMPLETED],
    ],
    "a refusal": [CREATED, MESSAGE, event("refusal.delta", 0, content_index=0, delta="I won't"), COMPLETED],
    "two parts, the second first": [CREATED, MESSAGE, piece("b", place=1), piece("a"), piece("c"), COMPLETED],
    "citations": [
        *[CREATED, MESSAGE, EMPTY, piece("a"), cited(url="https://a"), piece("b")],
        *[cited(url="https://b", title=None, start_index=1.0), cited(type="of tomorrow"), COMPLETED],
    ],
    "events and fields of tomorrow": [
        {**CREATED, "weather": 1},
        event("of.tomorrow", 5, delta="?"),
        event("of.tomorrow", 5) | {"output_index": None},
        *[event("output_item.added", 0, item={"type": "of tomorrow", "mood": ["good"]}), {"type": "weather"}],
        *[item("added", 1, "message", mood={"is": None}, content=[{"type": "of tomorrow"}]), piece("a", 1, 1)],
        told("completed", weather={"rain": None}, usage=None),
    ],
    "items that nobody announced": [
        *[CREATED, piece("a", 3)],
        *[event("function_call_arguments.delta", 1, delta="{}"), COMPLETED],
    ],
    "text beyond ASCII": [CREATED, MESSAGE, EMPTY, piece("\U0001f600\u00e9"), piece("\u2028\r\n\x00"), COMPLETED],
}
FAILURES: dict[str, list[Json]] = {
    "an error first and alone": [{"type": "error", "sequence_number": 0, "code": 502, "message": ERROR["message"]}],
    "an error as other events have it": [
        *[CREATED, MESSAGE, EMPTY, piece("a")],
        {"type": "response.error", "error": ERROR},
    ],
    "the response failed": [
        *[CREATED, MESSAGE, EMPTY, piece("a")],
        told("failed", status="failed", error=ERROR, usage=RESPONSE_USAGE),
    ],
    "failed under the name of an end": [CREATED, told("completed", status="failed", error=ERROR, output=OUTPUT)],
    "an error, then text": [CREATED, MESSAGE, EMPTY, {"type": "error", **ERROR}, piece("b"), COMPLETED],
    "two errors": [CREATED, {"type": "error", **ERROR}, told("failed", status="failed", error={**ERROR, "code": "x"})],
}
ANY_SHAPE: list[Json] = [
    {**CREATED, "response": "none"},
    *[MESSAGE, EMPTY, piece("a")],
    {**piece("b"), "delta": ["b"]},
    {**piece("c", kind="refusal"), "output_index": {"of": "tomorrow"}},
    {**piece("d"), "type": ["response.output_text.delta"]},
    event("content_part.added", 0, content_index=None, part=7),
    event("content_part.added", 1, content_index=-1, part={"text": None}),
    *[event("output_item.added", 2, item=None), event("output_text.annotation.added", 2)],
    item("added", 3, "message", content="text"),
    event("reasoning_summary_text.done", 3, summary_index="0", text=5),
    {"type": "response.completed"},
]
