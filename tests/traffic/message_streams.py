"""Streams of messages as they may come, and as they may fail: what the tests of oddities show of this area."""

from __future__ import annotations

from typing import Any

__all__ = ["ANY_SHAPE", "FAILURES", "STREAMS"]

Json = dict[str, Any]


def start(**fields: Any) -> Json:
    message = {"id": "gen-1", "type": "message", "role": "assistant", "content": [], "stop_reason": None}
    return {"type": "message_start", "message": {**message, "usage": {"input_tokens": 0, "cost": None}, **fields}}


def block(index: int, kind: str = "text", **fields: Any) -> Json:
    return {"type": "content_block_start", "index": index, "content_block": {"type": kind, **fields}}


def delta(index: int, kind: str, **fields: Any) -> Json:
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **fields}}


def text(piece: str, index: int = 0) -> Json:
    return delta(index, "text_delta", text=piece)


def stop(index: int = 0) -> Json:
    return {"type": "content_block_stop", "index": index}


def end(reason: str | None = "end_turn", usage: Json | None = None, **fields: Any) -> Json:
    told = {"input_tokens": 7, "output_tokens": 2, "cost": 0.5, "service_tier": None} if usage is None else usage
    return {"type": "message_delta", "delta": {"stop_reason": reason}, "usage": told, **fields}


def error(**fields: Any) -> Json:
    said = {"type": "api_error", "message": "Provider returned error", "error_type": "provider_unavailable"}
    return {"type": "error", "error": said, "request_id": "gen-1", **fields}


START, OPEN, PING, LAST = start(), block(0, text=""), {"type": "ping"}, {"type": "message_stop"}
END = [stop(), end(), LAST]

STREAMS: dict[str, list[Json]] = {
    "a text": [START, PING, OPEN, text("H"), text("i"), *END],
    "a text that begins at once": [START, block(0, text="H", citations=None), text("i"), *END],
    "thinking, then a call": [
        *[START, block(0, "thinking", thinking="", signature=""), delta(0, "thinking_delta", thinking="h")],
        *[delta(0, "thinking_delta", thinking="m"), delta(0, "signature_delta", signature="a+/=="), stop()],
        block(1, "tool_use", id="t1", name="f", input={}, caller={"type": "direct"}),
        *[delta(1, "input_json_delta", partial_json=piece) for piece in ("", '{"a', '": [1.0, ', "true]}")],
        *[stop(1), end("tool_use"), LAST],
    ],
    "thinking that nobody may read": [START, block(0, "redacted_thinking", data="b64=="), stop(), *END],
    "calls in turns": [
        START,
        *[block(index, "tool_use", id=f"t{index}", name="f", input={}) for index in (1, 0)],
        *[delta(number % 2, "input_json_delta", partial_json=piece) for number, piece in enumerate("[{]}")],
        *END,
    ],
    "a call whose arguments are no JSON": [
        *[START, block(0, "tool_use", id="t", name="f", input={}), delta(0, "input_json_delta", partial_json="{a:")],
        *[delta(0, "input_json_delta", partial_json="1}"), *END],
    ],
    "a call without arguments": [START, block(0, "tool_use", id="t", name="f", input={"of": "start"}), *END],
    "a server tool and what it found": [
        *[START, block(0, "server_tool_use", id="s", name="web_search", input={})],
        *[delta(0, "input_json_delta", partial_json='{"query":"a"}'), stop()],
        block(
            1, "web_search_tool_result", tool_use_id="s", content=[{"type": "web_search_result", "url": "https://a"}]
        ),
        block(2, "web_search_tool_result", tool_use_id="s", content={"type": "web_search_tool_result_error"}),
        *[block(3, text="", citations=[{"type": "char_location", "cited_text": "0"}]), text("a", 3)],
        delta(3, "citations_delta", citation={"type": "web_search_result_location", "url": "https://a"}),
        *[delta(3, "citations_delta", citation={"type": "of tomorrow"}), text("b", 3), *END],
    ],
    "a summary": [
        *[START, block(0, "compaction", content=None), delta(0, "compaction_delta", content="So ")],
        *[delta(0, "compaction_delta", content="far", encrypted_content="xyz"), *END],
    ],
    "blocks that nobody announced": [
        *[
            START,
            text("a", 2),
            delta(1, "thinking_delta", thinking="h"),
            delta(0, "input_json_delta", partial_json="{}"),
        ],
        *END,
    ],
    "no start at all": [OPEN, text("a"), *END],
    "usage that says null again": [
        start(usage={"input_tokens": 9, "cache_creation": {"ephemeral_1h_input_tokens": 1}, "speed": "fast"}),
        *[
            OPEN,
            text("a"),
            end(usage={"input_tokens": None, "cache_creation": None, "speed": None, "output_tokens": 1}),
        ],
        LAST,
    ],
    "events, blocks, deltas and fields of tomorrow": [
        *[start(weather=1), {"type": "of tomorrow", "index": 0}, block(0, "of tomorrow", mood=["good"])],
        *[delta(0, "of tomorrow", mood="better"), delta(0, "mood_delta", sky=None), block(1, text="")],
        *[text("a", 1), end(weather={"rain": None}, context_management={"applied_edits": []})],
        {"type": "message_stop", "openrouter_metadata": {"summary": "direct"}},
    ],
    "text beyond ASCII": [START, OPEN, text("\U0001f600\u00e9"), text("\u2028\r\n\x00"), *END],
    "stopped without a last event": [START, OPEN, text("a"), end("max_tokens")],
}
FAILURES: dict[str, list[Json]] = {
    "an error first and alone": [error(metadata={"raw": {"error": "of the provider"}})],
    "an error, then the end": [START, OPEN, text("a"), error(), end(None), LAST],
    "an error in the words of chat": [
        START,
        OPEN,
        text("a"),
        {"error": {"code": 502, **error()["error"]}, "type": "ping"},
    ],
    "two errors": [START, error(), error(error={"type": "overloaded_error", "message": "again"})],
}
ANY_SHAPE: list[Json] = [
    {"type": "message_start", "message": "none"},
    *[START, OPEN, text("a")],
    {"type": "content_block_start", "index": {"of": "tomorrow"}, "content_block": "text"},
    {"type": "content_block_start", "index": 0.5, "content_block": None},
    {"type": "content_block_start", "content_block": {"type": ["text"], "text": {}}},
    {"type": "content_block_delta", "index": None, "delta": 7},
    {"type": "content_block_delta", "index": "0", "delta": {"type": {}, "text": ["b"]}},
    {"type": ["content_block_delta"], "index": 0, "delta": {"type": "text_delta", "text": "b"}},
    *[delta(0, "text_delta", text=["b"]), delta(0, "text_delta"), delta(-1, "input_json_delta", partial_json=5)],
    *[
        delta(0, "signature_delta", signature={}),
        delta(0, "citations_delta"),
        delta(0, "thinking_delta", thinking=None),
    ],
    {"type": "message_delta", "delta": [], "usage": 7},
    {"type": "message_delta", "delta": {"content": "x", "usage": {"input_tokens": "1"}}, "usage": {"input_tokens": []}},
    *[{"type": "content_block_stop"}, {"type": None}, LAST],
]
