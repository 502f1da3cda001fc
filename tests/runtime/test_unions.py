"""Unions: the class that a tag names, the one for the rest, and unions without a tag."""

from __future__ import annotations

from typing import Any

import pytest
from openrouter_sdk import (
    AssistantMessage,
    BM25ToolSearch,
    ContentPart,
    DatetimeTool,
    DeferredTools,
    FunctionTool,
    Message,
    NamedFunction,
    NamedToolChoice,
    ProviderPreferences,
    ProviderSort,
    Record,
    ServerTool,
    ServerToolChoice,
    Unknown,
    UnknownContentPart,
    UnknownMessage,
    UserMessage,
    WebSearchShorthandTool,
    WebSearchTool,
    from_dict,
    to_dict,
)
from openrouter_sdk.types.chat.requests import ChatRequest

from .helpers import as_json, assert_goes_round


@pytest.mark.parametrize(
    ("data", "cls"),
    [
        ({"role": "user"}, UserMessage),
        ({"role": "assistant"}, AssistantMessage),
        ({"role": "robot", "content": 1}, UnknownMessage),
        ({"role": None}, UnknownMessage),
        ({"role": ["user"]}, UnknownMessage),
        ({"role": {}}, UnknownMessage),
        ({"role": 1}, UnknownMessage),
        ({"content": "x"}, UnknownMessage),
        ({}, UnknownMessage),
    ],
)
def test_tags(data: dict[str, Any], cls: type[Record]) -> None:
    (message,) = from_dict([data], list[Message])
    assert type(message) is cls
    assert as_json(to_dict(message)) == as_json(data)
    assert type(from_dict(data, Message)) is cls
    if isinstance(message, Unknown):
        assert message.raw == data


def test_an_object_that_is_unknown_goes_back_unchanged_or_as_it_was_changed() -> None:
    part = from_dict({"x": [1, None], "type": "hologram", "type2": None}, ContentPart)
    assert isinstance(part, UnknownContentPart)
    assert (part.type, part.raw) == ("hologram", {"x": [1, None], "type": "hologram", "type2": None})
    message = UserMessage(content=[part])
    assert as_json(to_dict(message)["content"]) == '[{"x": [1, null], "type": "hologram", "type2": null}]'
    part.type = "text"
    assert as_json(to_dict(part)) == '{"x": [1, null], "type": "text", "type2": null}'


@pytest.mark.parametrize(
    ("tool", "cls"),
    [
        ({"type": "function", "function": {"name": "f"}}, FunctionTool),
        ({"type": "openrouter:web_search", "parameters": {"max_results": 1}}, WebSearchTool),
        ({"type": "openrouter:datetime"}, DatetimeTool),
        ({"type": "web_search_preview"}, WebSearchShorthandTool),
        ({"type": "openrouter:from_the_future", "parameters": {"a": 1}}, ServerTool),
        ({"no": "type"}, ServerTool),
    ],
)
def test_tools_and_the_class_for_the_rest(tool: dict[str, Any], cls: type[Record]) -> None:
    request = assert_goes_round({"tools": [tool]}, ChatRequest)
    assert type(request.tools[0]) is cls


@pytest.mark.parametrize(
    ("field", "value", "cls"),
    [
        ("stop", "x", str),
        ("stop", ["x", "y"], list),
        ("stop", None, type(None)),
        ("stop", {"x": 1}, dict),
        ("tool_choice", "auto", str),
        ("tool_choice", {"type": "function", "function": {"name": "f"}}, NamedToolChoice),
        ("tool_choice", {"type": "openrouter:web_search"}, ServerToolChoice),
        ("tool_choice", ["auto"], list),
        ("tool_choice", False, bool),
    ],
)
def test_unions_without_a_tag(field: str, value: Any, cls: type) -> None:
    request = assert_goes_round({field: value}, ChatRequest)
    assert type(getattr(request, field)) is cls


@pytest.mark.parametrize(
    ("value", "cls"), [("price", str), ({"by": "price"}, ProviderSort), ({}, ProviderSort), (["price"], list), (1, int)]
)
def test_a_union_of_string_and_object(value: Any, cls: type) -> None:
    assert type(assert_goes_round({"sort": value}, ProviderPreferences).sort) is cls


def test_objects_inside_unions_are_read() -> None:
    choice = from_dict({"tool_choice": {"type": "function", "function": {"name": "f"}}}, ChatRequest).tool_choice
    assert choice == NamedToolChoice(function=NamedFunction(name="f"))
    assert isinstance(from_dict({"search": {"type": "bm25"}}, DeferredTools).search, BM25ToolSearch)
