"""C. Streams whose whole costs no more than what came."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..responses import event
from ..server import Server
from ..wire import DONE, SSE_CHUNKED, chunk, chunked, data
from .attack import Attack, Caller, Played
from .growth import NO_FAULT, grows

PIECES = [0]
"""How many pieces the last stream has."""


def finals(area: str, length: Callable[[Any], int], **arguments: Any) -> Played:
    """A stream, its whole and its partial, and how much is in it: all that came, or not."""

    async def play(caller: Caller, server: Server) -> str:
        stream = getattr(caller.client, area).stream(model="m", **arguments)
        if caller.world == "sync":
            with stream:
                for _ in stream:
                    pass
                whole, partial = stream.final(), stream.partial
        else:
            async with stream:
                async for _ in stream:
                    pass
                whole, partial = await stream.final(), stream.partial
        return "whole" if length(whole) == length(partial) == PIECES[-1] else f"{length(whole)} of {PIECES[-1]}"

    return play


async def partials(caller: Caller, server: Server) -> str:
    """The text as far as it has come, after each event."""
    stream = caller.client.chat.stream(model="m", messages=[])
    if caller.world == "sync":
        with stream:
            lengths = [len(stream.partial.text) for _ in stream]
    else:
        async with stream:
            lengths = [len(stream.partial.text) async for _ in stream]
    return "each longer" if lengths[:-1] == list(range(1, PIECES[-1] + 1)) else str(lengths[-9:])


def events(made: Callable[[int], bytes], *end: bytes) -> Callable[[int], bytes]:
    """A stream of many events in one chunk."""

    def body(count: int) -> bytes:
        PIECES[0] = count
        return SSE_CHUNKED + chunked(b"".join(map(made, range(count))), *end)

    return body


def deltas(delta: Callable[[int], dict[str, Any]]) -> Callable[[int], bytes]:
    return events(lambda index: chunk(delta=delta(index)), chunk(finish="stop"), DONE)


def messages(delta: dict[str, Any], block: dict[str, Any]) -> Callable[[int], bytes]:
    start = data({"type": "message_start", "message": {"id": "m", "content": [], "role": "assistant"}})
    opened = data({"type": "content_block_start", "index": 0, "content_block": block})
    piece = data({"type": "content_block_delta", "index": 0, "delta": delta})
    return events(lambda index: piece if index else start + opened + piece, data({"type": "message_stop"}))


def responses(kind: str, **more: Any) -> Callable[[int], bytes]:
    done = event("response.completed", response={"id": "r", "status": "completed", "output": []})
    return events(lambda index: event(f"response.{kind}", output_index=0, item_id="i", **more), done)


def tool(index: int) -> dict[str, Any]:
    return {"tool_calls": [{"index": 0, "id": "c", "function": {"name": "f", "arguments": "x"}}]}


def thought(index: int) -> dict[str, Any]:
    return {"reasoning_details": [{"type": "reasoning.text", "index": index, "text": "x"}]}


def message(name: str) -> Callable[[Any], int]:
    return lambda result: len(getattr(result.choices[0].message, name))


def in_chat(
    did: str, before: str, delta: Callable[[int], dict[str, Any]], length: Callable[[Any], int], size: int = 2_500
) -> Attack:
    play = finals("chat", length, messages=[{"role": "user", "content": "Hi"}])
    return grows("C5", did, before, deltas(delta), size, play, "whole")


LOGPROB = {"content": [{"token": "x", "logprob": -0.1, "top_logprobs": []}]}
STREAMS: list[Attack] = [
    in_chat("a text in small pieces", NO_FAULT, lambda index: {"content": "x"}, message("content")),
    grows(
        "C5",
        "`.partial` after each event of a text",
        "more than 8 s for 10,000",
        deltas(lambda index: {"content": "x"}),
        4_000,
        partials,
        "each longer",
    ),
    in_chat("reasoning in small pieces", NO_FAULT, lambda index: {"reasoning": "x"}, message("reasoning")),
    in_chat(
        "sound in pieces",
        "14.6 s for 16 MB",
        lambda index: {"audio": {"id": "a", "data": "AAAA" * 200}},
        lambda result: len(result.choices[0].message.audio.data) // 800,
        1_500,
    ),
    in_chat(
        "the arguments of a tool in small pieces",
        "6.9 s for 1 MB",
        tool,
        lambda result: len(result.choices[0].message.tool_calls[0].function.arguments),
    ),
    in_chat(
        "many tool calls",
        "more than 8 s for 10,000",
        lambda index: {
            "tool_calls": [{"index": index, "id": f"c{index}", "function": {"name": "f", "arguments": "{}"}}]
        },
        message("tool_calls"),
    ),
    in_chat("many reasoning details", "64 s for 20,000", thought, message("reasoning_details")),
    in_chat(
        "reasoning details without an index",
        "64 s for 20,000",
        lambda index: {"reasoning_details": [{"type": "reasoning.encrypted", "data": "x"}]},
        message("reasoning_details"),
    ),
    in_chat(
        "many annotations",
        "more than 8 s for 10,000",
        lambda index: {"annotations": [{"type": "x"}]},
        message("annotations"),
    ),
    grows(
        "C5",
        "logprobs",
        "8.8 s for 40,000",
        events(
            lambda index: data({"id": "g", "choices": [{"index": 0, "delta": {"content": "x"}, "logprobs": LOGPROB}]}),
            chunk(finish="stop"),
            DONE,
        ),
        2_500,
        finals("chat", lambda result: len(result.choices[0].logprobs.content), messages=[]),
        "whole",
    ),
    grows(
        "C5",
        "many choices",
        NO_FAULT,
        events(
            lambda index: data(
                {"id": "g", "choices": [{"index": index, "delta": {"content": "x"}, "finish_reason": "stop"}]}
            ),
            DONE,
        ),
        2_500,
        finals("chat", lambda result: len(result.choices), messages=[]),
        "whole",
    ),
    grows(
        "C5",
        "a text of Responses in small pieces",
        NO_FAULT,
        responses("output_text.delta", content_index=0, delta="x"),
        2_500,
        finals("responses", lambda result: len(result.output[0].content[0].text), input="Hi"),
        "whole",
    ),
    grows(
        "C5",
        "arguments of Responses in small pieces",
        NO_FAULT,
        responses("function_call_arguments.delta", delta="x"),
        2_500,
        finals(
            "responses",
            lambda result: len(
                result.output[0].to_dict()["arguments"]
                if hasattr(result.output[0], "to_dict")
                else result.output[0].extra.get("arguments", "") or result.output[0].arguments
            ),
            input="Hi",
        ),
        "whole",
    ),
    grows(
        "C5",
        "a text of Messages in small pieces",
        NO_FAULT,
        messages({"type": "text_delta", "text": "x"}, {"type": "text", "text": ""}),
        2_500,
        finals("messages", lambda result: len(result.text), messages=[], max_tokens=9),
        "whole",
    ),
    grows(
        "C5",
        "the input of a tool of Messages in small pieces",
        NO_FAULT,
        messages(
            {"type": "input_json_delta", "partial_json": "["}, {"type": "tool_use", "id": "t", "name": "f", "input": {}}
        ),
        2_500,
        finals("messages", lambda result: len(result.content[0].input), messages=[], max_tokens=9),
        "whole",
    ),
]
