"""Inputs: JSON of every kind, bytes that look like what the service sends, and damage done to them."""

from __future__ import annotations

import itertools
import json
from typing import Any

from hypothesis import strategies as st

ODD_TEXTS = [
    "",
    "text",
    "x y",
    "\ud800",
    "\u00e9",
    "\u2028",
    "429",
    "1e400",
    "\u0664\u0662\u0669",
    "gen-1",
    '{"error":',
]
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(), max_size=6)
    | st.sampled_from([*ODD_TEXTS, 2**70, 10**400, 1.0, -0.5])
)


def json_of(names: st.SearchStrategy[str], leaves: int = 10) -> st.SearchStrategy[Any]:
    """Any JSON, with members of these names."""
    return st.recursive(
        SCALARS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=4),
        max_leaves=leaves,
    )


# -- events -----------------------------------------------------------------------------------------------

MEMBERS = """
    id type object choices index delta content text tool_calls function name arguments reasoning reasoning_details
    finish_reason message error code metadata raw provider_name usage cost response output output_index content_index
    item_id item part summary status sequence_number annotations logprobs provider error_type availability retryable
    retry_after headers reasons previous_errors http_status request_id detail x-ratelimit-reset x
    content_block stop_reason thinking signature partial_json citation citations input
"""
KINDS = [
    *("response.created", "response.completed", "response.failed", "response.incomplete", "response.error", "error"),
    *("response.output_item.added", "response.output_item.done", "response.content_part.added"),
    *("response.content_part.done", "response.output_text.delta", "response.output_text.done"),
    *("response.output_text.annotation.added", "response.function_call_arguments.delta", "response.new.delta"),
    *("response.reasoning_summary_text.delta", "response.reasoning_summary_part.done"),
]
NAMES = st.sampled_from(MEMBERS.split()) | st.text(max_size=3)
JSON = json_of(NAMES)
OBJECTS = st.dictionaries(NAMES, JSON, max_size=5)
INDEX = st.sampled_from([0, 0, 1, None, -1, 7, "0", 1.5, 10**30])
TEXTS = st.sampled_from(["a", "", "\u00e9", "\u2028", None, 1, "error"])


def _merged(*parts: Any) -> dict[str, Any]:
    return {name: value for part in parts for name, value in part.items()}


CALLS = st.lists(
    st.fixed_dictionaries(
        {"index": INDEX}, optional={"id": TEXTS, "function": st.fixed_dictionaries({"name": TEXTS, "arguments": TEXTS})}
    ),
    max_size=2,
)
DETAILS = st.lists(
    st.fixed_dictionaries({"type": TEXTS}, optional={"index": INDEX, "text": TEXTS, "id": TEXTS, "data": TEXTS}),
    max_size=2,
)
DELTAS = st.fixed_dictionaries(
    {},
    optional={"content": TEXTS, "reasoning": TEXTS, "tool_calls": CALLS, "reasoning_details": DETAILS, "audio": JSON},
)
FINISH = st.sampled_from([None, None, None, "stop", "error", "new"])
CHOICES = st.lists(st.fixed_dictionaries({"index": INDEX, "delta": DELTAS | JSON, "finish_reason": FINISH}), max_size=2)
PLAIN_CHUNKS = st.fixed_dictionaries({"id": st.just("gen-1"), "choices": CHOICES})
ODD_CHUNKS = st.builds(_merged, st.fixed_dictionaries({"choices": CHOICES | JSON}), OBJECTS)
CHAT_EVENTS = PLAIN_CHUNKS | ODD_CHUNKS | OBJECTS
RESPONSE_EVENTS = (
    st.fixed_dictionaries(
        {"type": st.sampled_from(KINDS), "output_index": INDEX, "content_index": INDEX, "delta": TEXTS},
        optional={"item": OBJECTS, "part": OBJECTS | JSON, "response": OBJECTS, "text": TEXTS, "annotation": JSON},
    )
    | OBJECTS
)
BLOCK_KINDS = st.sampled_from(["text", "thinking", "tool_use", "compaction", "web_search_tool_result", "new", None])
DELTA_KINDS = st.sampled_from(
    [
        "text_delta",
        "thinking_delta",
        "signature_delta",
        "input_json_delta",
        "citations_delta",
        "compaction_delta",
        "new",
    ]
)
BLOCKS = st.fixed_dictionaries(
    {"type": BLOCK_KINDS},
    optional={"text": TEXTS, "thinking": TEXTS, "input": JSON, "citations": JSON, "content": JSON},
)
BLOCK_DELTAS = st.fixed_dictionaries(
    {"type": DELTA_KINDS},
    optional={
        "text": TEXTS,
        "thinking": TEXTS,
        "signature": TEXTS,
        "partial_json": st.sampled_from(['{"a":', "1", "}", "[", "NaN", '"\\ud800"', "9" * 30, None]),
        "citation": JSON,
        "content": TEXTS,
    },
)
MESSAGE_EVENTS = (
    st.fixed_dictionaries({"type": st.just("message_start"), "message": OBJECTS | JSON})
    | st.fixed_dictionaries({"type": st.just("content_block_start"), "index": INDEX, "content_block": BLOCKS | JSON})
    | st.fixed_dictionaries({"type": st.just("content_block_delta"), "index": INDEX, "delta": BLOCK_DELTAS | JSON})
    | st.fixed_dictionaries({"type": st.just("message_delta"), "delta": OBJECTS | JSON}, optional={"usage": JSON})
    | st.builds(lambda kind, more: {**more, "type": kind}, st.sampled_from(["message_stop", "ping", "error"]), OBJECTS)
    | OBJECTS
)

# -- bytes ------------------------------------------------------------------------------------------------

LINE_ENDS = st.sampled_from([b"\n", b"\n", b"\r", b"\r\n"])
NOISE = st.sampled_from(
    [b": comment", b":", b"event: error", b"event:", b"id: 7", b"retry: 1", b"data", b"\xef\xbb\xbf"]
)


def dumped(value: Any) -> bytes:
    return json.dumps(value).encode()


@st.composite
def streams(draw: st.DrawFn, events: st.SearchStrategy[Any]) -> bytes:
    """The bytes of a stream, mostly well formed."""
    found = b""
    for event in draw(st.lists(events, max_size=6)):
        if draw(st.integers(0, 5)) == 0:
            found += draw(NOISE) + draw(LINE_ENDS)
        end = draw(LINE_ENDS)
        found += b"data: " + dumped(event) + end + end
    if draw(st.booleans()):
        found += b"data: [DONE]\n\n"
    return damaged(draw, found)


def damaged(draw: st.DrawFn, data: bytes) -> bytes:
    """Often whole; else with a piece cut out, doubled, or replaced."""
    what = draw(st.sampled_from(["whole", "whole", "cut", "double", "replace", "end"]))
    start, end = sorted(draw(st.tuples(st.integers(0, len(data)), st.integers(0, len(data)))))
    if what == "cut":
        return data[:start] + data[end:]
    if what == "double":
        return data[:end] + data[start:]
    if what == "replace":
        return data[:start] + draw(st.binary(max_size=8)) + data[end:]
    return data[:end] if what == "end" else data


@st.composite
def bodies(draw: st.DrawFn, documents: st.SearchStrategy[Any]) -> bytes:
    """The bytes of an answer, mostly JSON."""
    return damaged(draw, draw(st.sampled_from([b"", b"\n   "])) + dumped(draw(documents)))


PLACES = st.lists(st.integers(0, 400), max_size=6).map(sorted)


def cut(data: bytes, places: list[int]) -> list[bytes]:
    """The data in pieces."""
    ends = [min(place, len(data)) for place in places]
    return [data[start:end] for start, end in itertools.pairwise([0, *ends, len(data)])]
