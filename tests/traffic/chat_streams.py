"""Streams of chats as they may come, and as they may fail: what the tests of oddities show of this area."""

from __future__ import annotations

from typing import Any

__all__ = ["ANY_SHAPE", "ERROR", "FAILURES", "STREAMS", "USAGE"]

Json = dict[str, Any]


def chunk(delta: Json | None = None, index: int = 0, **fields: Any) -> Json:
    """An event with one choice; fields of the choice and of the event are told apart by name."""
    of_choice = {name: fields.pop(name) for name in [*fields] if name in ("finish_reason", "logprobs", "error")}
    choice = {"index": index, "delta": delta or {}, "finish_reason": None, **of_choice}
    return {"id": "gen-1", "provider": "P", "object": "chat.completion.chunk", "choices": [choice], **fields}


def call(**fields: Any) -> Json:
    return {"tool_calls": [fields]}


def detail(**fields: Any) -> Json:
    return {"reasoning_details": [fields]}


def alone(**fields: Any) -> Json:
    return {"id": "gen-1", "object": "chat.completion.chunk", "choices": [], **fields}


USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, "cost": 0.5, "cost_details": {}}
ERROR: Json = {"code": 502, "message": "Provider returned error", "metadata": {"raw": {"error": "of the provider"}}}
STOP = chunk(finish_reason="stop")

STREAMS: dict[str, list[Json]] = {
    "usage in an event without choices": [chunk({"content": "a"}), STOP, alone(usage=USAGE)],
    "usage after the end, finish_reason null again": [chunk({"content": "a"}), STOP, chunk(usage=USAGE)],
    "finish_reason in every event": [chunk({"content": letter}, finish_reason="stop") for letter in "abc"],
    "finish_reason of no list": [chunk({"content": "a"}, finish_reason="end_turn")],
    "no finish_reason at all": [chunk({"content": "a"}), chunk({"content": None}), alone(usage=USAGE)],
    "logprobs is a number": [chunk({"content": "a"}, logprobs=-1.788e-06), STOP],
    "logprobs without content": [
        chunk(logprobs={"tokens": None, "token_logprobs": None, "top_logprobs": None, "text_offset": None}),
        STOP,
    ],
    "logprobs in pieces": [
        chunk({"content": "a"}, logprobs={"content": [{"token": "a", "logprob": -1, "top_logprobs": []}]}),
        chunk({"content": "b"}, logprobs={"content": [{"token": "b", "logprob": -0.0}], "refusal": None}),
        chunk(finish_reason="stop", logprobs=None),
    ],
    "nulls in a tool call": [
        chunk(call(index=0, id="c1", type="function", function={"name": "f", "arguments": ""})),
        chunk(call(index=0, id=None, type="", function={"name": None, "arguments": '{"a"'})),
        chunk(call(index=0, id="", type=None, function={"name": "", "arguments": ":1}"})),
        chunk(call(index=0, function={"arguments": None})),
        chunk(call(index=0, function=None), finish_reason="tool_calls"),
    ],
    "complete calls, all on index 0": [
        chunk(call(index=0, id=f"c{number}", function={"name": "f", "arguments": "{}"})) for number in range(3)
    ]
    + [STOP],
    "calls in turns": [
        chunk(call(index=number % 2, id=None if number > 1 else f"c{number}", function={"arguments": str(number)}))
        for number in range(6)
    ]
    + [STOP],
    "calls without an index": [
        chunk(call(id="c1", function={"name": "f", "arguments": "1"})),
        chunk(call(function={"arguments": "2"})),
        chunk(call(id="c2", function={"name": "g", "arguments": "3"})),
        chunk(call(id="c1", function={"arguments": "4"}), finish_reason="tool_calls"),
    ],
    "a call without arguments": [chunk(call(index=0, id="c1", function={"name": "f"})), STOP],
    "tool_calls null, then there": [
        chunk({"tool_calls": None, "reasoning_details": None}),
        chunk({**call(index=0, id="c1", function={"name": "f"}), **detail(type="reasoning.text", index=0, text="a")}),
        chunk({"tool_calls": None}, finish_reason="tool_calls"),
    ],
    "two types of detail on one index": [
        chunk(detail(type="reasoning.summary", summary="a", index=0, format="openai-responses-v1")),
        chunk(detail(type="reasoning.summary", summary="b", index=0, format="openai-responses-v1")),
        chunk(detail(type="reasoning.encrypted", data="xyz", id="rs_1", index=0, format="openai-responses-v1")),
        STOP,
    ],
    "a signature after the text": [
        chunk({"reasoning": "a", **detail(type="reasoning.text", text="a", index=0, format=None)}),
        chunk({"reasoning": "b", **detail(type="reasoning.text", text="b", index=0, format="anthropic-claude-v1")}),
        chunk(detail(type="reasoning.text", signature="s", text=None, index=0, format="anthropic-claude-v1")),
        chunk({"reasoning": None, "reasoning_details": []}, finish_reason="stop"),
    ],
    "details of a type of tomorrow": [chunk(detail(type="reasoning.dreams", index=0, picture={"a": [1]})), STOP],
    "reasoning under its other name": [chunk({"reasoning_content": "a"}), chunk({"reasoning_content": "b"}), STOP],
    "images and annotations": [
        chunk({"images": [{"type": "image_url", "image_url": {"url": "data:,a"}, "index": 0}]}),
        chunk({"images": [{"type": "image_url", "image_url": {"url": "data:,b"}, "index": 1}]}),
        chunk({"annotations": [{"type": "url_citation", "url_citation": {"url": "https://a"}}]}),
        chunk({"annotations": [{"type": "file", "file": {"hash": "h", "content": [{"type": "text", "text": "a"}]}}]}),
        chunk({"annotations": [{"type": "of tomorrow"}]}, finish_reason="stop"),
    ],
    "two choices in turns": [
        chunk({"content": letter}, index=number % 2, finish_reason="stop" if number > 3 else None)
        for number, letter in enumerate("abcdef")
    ],
    "fields of tomorrow": [
        chunk({"content": "a", "mood": "good"}, weather=1),
        chunk({"content": "b", "mood": "better"}, weather={"rain": None}, citations=["https://a"]),
        {**STOP, "weather": None},
    ],
    "a fingerprint that is null at times": [
        chunk({"content": "a"}, system_fingerprint="fp"),
        chunk({"content": "b"}, system_fingerprint=None, service_tier=None),
        STOP,
    ],
    "a refusal": [chunk({"refusal": "I "}), chunk({"refusal": "won't", "content": None}), STOP],
    "text beyond ASCII": [chunk({"content": "\U0001f600é"}), chunk({"content": "\u2028\r\n\x00"}), STOP],
}

FAILURES: dict[str, list[Json]] = {
    "an error first and alone": [{"error": ERROR, "user_id": "user_1"}],
    "an error, then the usage": [
        chunk({"content": "a"}),
        chunk(finish_reason="stop") | {"error": ERROR},
        alone(usage=USAGE),
    ],
    "an error in a choice": [chunk({"content": "a"}), chunk({"content": "b"}, error=ERROR), chunk(usage=USAGE)],
    "two errors": [chunk({"content": "a"}), alone(error=ERROR), alone(error={**ERROR, "code": 429}, usage=USAGE)],
    "an error, then text": [chunk({"content": "a"}), alone(error=ERROR), chunk({"content": "b"}, finish_reason="stop")],
}
ANY_SHAPE: list[Json] = [
    chunk({"content": "a"}),
    {**chunk({"content": "b"}), "choices": [{"index": {"of": "tomorrow"}, "delta": {"content": "x"}}]},
    {**chunk({"content": "c"}), "choices": 5},
    {**chunk({"content": "d"}), "choices": "some"},
    {**chunk({"content": "e"}), "choices": [None, [], "x", {"index": [0], "delta": ["a"]}]},
    {**chunk({"content": "f"}), "choices": {"index": 0}},
    chunk({"content": ["g"], "tool_calls": "none", "reasoning_details": 1, "images": {}, "audio": []}),
    chunk({"tool_calls": [7, {"index": [], "function": "f"}], "reasoning_details": [None, {"index": {}}]}),
    STOP,
]
