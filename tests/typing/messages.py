# pyright: strict
"""Calls of the Messages API as they may be written, and what they give. Checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, assert_type

from openrouter_sdk import (
    NULL,
    AsyncOpenRouter,
    AsyncTextStream,
    Base64Image,
    BlockDeltaEvent,
    ImageBlock,
    MessageArguments,
    MessageBlock,
    MessageCustomTool,
    MessageEvent,
    MessageParam,
    MessageResult,
    MessageStopReason,
    MessageUsage,
    OpenRouter,
    TextBlock,
    TextDelta,
    TextStream,
    ThinkingBlock,
    ToolInputSchema,
    ToolResultBlock,
    ToolUseBlock,
    WebSearchError,
    WebSearchResult,
    WebSearchToolResultBlock,
)

MODEL = "anthropic/claude-sonnet-4.5"


def messages(client: OpenRouter) -> None:
    hello: list[MessageParam | Mapping[str, Any]] = [{"role": "user", "content": "Hello"}]
    message = client.messages.create(model=MODEL, max_tokens=64, messages=hello)
    assert_type(message, MessageResult)
    assert_type(message.text, str)
    assert_type(message.reasoning, str)
    assert_type(message.cost, float | None)
    assert_type(message.usage, MessageUsage)
    assert_type(message.usage.cache_read_input_tokens, int | None)
    assert_type(message.stop_reason, MessageStopReason | None)
    assert_type(message.content, list[MessageBlock])
    for block in message.content:
        if isinstance(block, ToolUseBlock):
            assert_type(block.name, str)
            assert_type(block.input, Any)
        elif isinstance(block, ThinkingBlock):
            assert_type(block.signature, str)
        elif isinstance(block, WebSearchToolResultBlock):
            assert_type(block.content, list[WebSearchResult] | WebSearchError)
    hello.append({"role": "assistant", "content": message.content, "new_member": None})
    hello.append(MessageParam(role="assistant", content=list(message.content)))
    hello.append(
        MessageParam(role="user", content=[ToolResultBlock(tool_use_id="t", content=[TextBlock(text="rain")])])
    )
    client.messages.create(model=MODEL, messages=[MessageParam(role="a new one", content="Hi")], max_retries=0)
    client.messages.create(
        model=MODEL,
        messages=hello,
        system=[TextBlock(text="Be brief."), {"type": "text", "text": "Please."}],
        tools=[
            MessageCustomTool(name="time", input_schema=ToolInputSchema(type="object", properties={})),
            {"name": "f", "input_schema": {"type": "object", "additionalProperties": False}},
            {"type": "a new one"},
        ],
        tool_choice={"type": "any"},
        thinking={"type": "enabled", "budget_tokens": 1024},
        fallbacks=NULL,
        speed="a new one",
        metadata_header="enabled",
        extra_body={"new_member": 1},
        timeout=3.0,
    )
    ImageBlock(source=Base64Image(media_type="image/png", data=""))

    shared: MessageArguments = {"model": MODEL, "messages": hello, "temperature": 0.5}
    with client.messages.stream(**shared) as stream:
        assert_type(stream, TextStream[MessageEvent, MessageResult])
        for event in stream:
            assert_type(event, MessageEvent)
            assert_type(event.type, str | None)
            if isinstance(event, BlockDeltaEvent) and isinstance(event.delta, TextDelta):
                assert_type(event.delta.text, str)
                assert_type(event.delta.type, Literal["text_delta"])
        assert_type(stream.text, Iterator[str])
        assert_type(stream.final(), MessageResult)


async def messages_async(client: AsyncOpenRouter) -> None:
    message = await client.messages.create(model=MODEL, messages=[{"role": "user", "content": "Hello"}], timeout=3)
    assert_type(message, MessageResult)
    async with client.messages.stream(model=MODEL, messages=[]) as events:
        assert_type(events, AsyncTextStream[MessageEvent, MessageResult])
        async for event in events:
            assert_type(event, MessageEvent)
        assert_type(await events.final(), MessageResult)
