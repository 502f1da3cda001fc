"""JSON to objects and back: nothing is lost, nothing crashes, nothing is converted."""

from __future__ import annotations

import json
from collections import UserDict
from types import MappingProxyType
from typing import Any

import pytest
from openrouter_sdk import (
    NULL,
    Answer,
    AssistantMessage,
    ChatChoice,
    ChatChunkChoice,
    ChatResult,
    ContentPart,
    FileContent,
    FunctionDefinition,
    FunctionTool,
    ImagePart,
    ImageURL,
    InvalidResponseError,
    ModelList,
    ProviderPreferences,
    Reasoning,
    Record,
    TextPart,
    ToolCall,
    UserMessage,
    from_dict,
    to_dict,
    to_json,
)
from openrouter_sdk._runtime.values.record import table_of

from tests.records import RECORDS

from .helpers import as_json, assert_goes_round

# -- absent, null, value ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"role": "assistant", "content": "x"}, None),
        ({"role": "assistant", "content": "x", "name": None}, None),
        ({"role": "assistant", "name": "n", "content": "x"}, "n"),
        ({"name": 5}, 5),
        ({"name": ["n"], "role": None}, ["n"]),
    ],
)
def test_absent_null_and_value(data: dict[str, Any], name: Any) -> None:
    assert assert_goes_round(data, AssistantMessage).name == name


def test_what_is_required_and_absent_reads_none() -> None:
    for cls in RECORDS:
        record = assert_goes_round({}, cls)
        assert {getattr(record, name) for name, _, _ in table_of(cls).fields} <= {None}, cls


@pytest.mark.parametrize(
    "data",
    [
        {"choices": None},
        {"choices": "none"},
        {"choices": {"index": 0}},
        {"choices": [None, 1, "x", [], {}, [{}]]},
        {"choices": [{"message": "bare"}]},
        {"choices": [{"message": {"content": {"type": "text"}}}]},
        {"choices": [{"message": {"tool_calls": {"id": "x"}, "reasoning_details": [[], None, {"type": 5}]}}]},
        {"choices": [], "usage": []},
        {"choices": [], "usage": True, "created": "yesterday", "id": 5, "object": {}},
        {"usage": {"prompt_tokens": "12", "cost": "0.1", "prompt_tokens_details": 0}},
        {"openrouter_metadata": {"endpoints": {"available": [None]}, "pipeline": [{"type": "new", "x": 1}]}},
    ],
    ids=json.dumps,
)
def test_wrong_types_are_kept(data: dict[str, Any]) -> None:
    assert_goes_round(data, ChatResult)


def test_a_tool_call_with_arguments_that_are_no_string() -> None:
    call = assert_goes_round({"id": 1, "function": {"name": None, "arguments": {"a": 1}}}, ToolCall)
    assert call.function.arguments == {"a": 1}


def test_nothing_is_converted() -> None:
    reply = from_dict({"created": 1.0, "model": True, "usage": {"cost": "0.10", "prompt_tokens": 3.0}}, ChatResult)
    assert as_json([reply.created, reply.model]) == "[1.0, true]"
    assert reply.usage is not None
    assert as_json([reply.usage.cost, reply.usage.prompt_tokens]) == '["0.10", 3.0]'


def test_keys_of_no_field() -> None:
    data = {"zebra": [1, {"a": None}], "content": "x", "role": "assistant", "extra": 5, "_wire": 6, "class": None}
    message = assert_goes_round(data, AssistantMessage)
    assert message.extra == {"zebra": [1, {"a": None}], "extra": 5, "_wire": 6, "class": None}
    assert AssistantMessage(content="x").extra == {}


def test_what_is_not_touched_goes_back_as_it_came() -> None:
    data = {"new": 1, "content": "x", "refusal": None, "role": "assistant"}
    message = from_dict(data, AssistantMessage)
    message.content = "y"
    message.name = "n"
    assert as_json(to_dict(message)) == as_json(
        {"new": 1, "content": "y", "refusal": None, "role": "assistant", "name": "n"}
    )
    assert data["content"] == "x", "the mapping that it came from is not changed"
    message.name = message.content = None
    assert as_json(to_dict(message)) == '{"new": 1, "refusal": null, "role": "assistant"}'
    message.content = NULL
    assert as_json(to_dict(message)) == '{"new": 1, "content": null, "refusal": null, "role": "assistant"}'


def test_a_change_deep_inside_is_sent() -> None:
    reply = from_dict({"choices": [{"message": {"content": "x"}, "index": 0}], "id": "gen-1"}, ChatResult)
    reply.choices[0].message.content = "y"
    reply.choices.append(from_dict({"index": 1}, ChatChoice))
    assert as_json(to_dict(reply)) == as_json(
        {"choices": [{"message": {"content": "y"}, "index": 0}, {"index": 1}], "id": "gen-1"}
    )


def test_to_dict_gives_fresh_containers() -> None:
    data = {"choices": [{"message": {"content": [{"type": "text", "text": "x"}]}}], "new": {"a": [1]}}
    written = to_dict(from_dict(data, ChatResult))
    written["choices"][0]["message"]["content"][0]["text"] = "changed"
    written["new"]["a"].append(2)
    assert as_json(data) == as_json(
        {"choices": [{"message": {"content": [{"type": "text", "text": "x"}]}}], "new": {"a": [1]}}
    )


# -- made by hand -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("record", "written"),
    [
        (UserMessage(content="x"), {"role": "user", "content": "x"}),
        (UserMessage(name="n", content="x"), {"role": "user", "content": "x", "name": "n"}),
        (UserMessage(content="x", name=NULL), {"role": "user", "content": "x", "name": None}),
        (UserMessage(content=[TextPart(text="a")]), {"role": "user", "content": [{"type": "text", "text": "a"}]}),
        (AssistantMessage(content=None), {"role": "assistant"}),
        (ChatChunkChoice(index=0, delta={}, finish_reason=None), {"index": 0, "delta": {}, "finish_reason": None}),
        (FileContent(), {}),
        (ImagePart(image_url=ImageURL(url="u")), {"type": "image_url", "image_url": {"url": "u"}}),
        (TextPart(text=""), {"type": "text", "text": ""}),
        (ProviderPreferences(zdr=False, order=[]), {"order": [], "zdr": False}),
        (Reasoning(effort=NULL), {"effort": None}),
    ],
    ids=repr,
)  # fmt: skip
def test_records_made_by_hand(record: Record, written: dict[str, Any]) -> None:
    assert as_json(to_dict(record)) == as_json(written)
    assert as_json(to_dict(from_dict(written, type(record)))) == as_json(written)


def test_a_tag_is_written_only_where_it_was_given_or_is_declared() -> None:
    assert to_dict(from_dict({"text": "x"}, TextPart)) == {"text": "x"}
    assert to_dict(TextPart(text="x")) == {"type": "text", "text": "x"}


def test_a_required_field_must_be_given() -> None:
    with pytest.raises(TypeError, match="content"):
        UserMessage()
    with pytest.raises(TypeError, match="finish_reason"):
        ChatChunkChoice(index=0, delta=None)


def test_an_unknown_field_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="contents"):
        UserMessage(contents="x")
    with pytest.raises(AttributeError):
        UserMessage(content="x").contents = "y"


# -- mappings and other shapes of input -------------------------------------------------------------------


@pytest.mark.parametrize("kind", [dict, MappingProxyType, UserDict], ids=lambda kind: kind.__name__)
def test_any_mapping_is_read(kind: Any) -> None:
    data = kind({"choices": [kind({"message": kind({"content": [kind({"type": "text", "text": "x"})]})})], "new": 1})
    for _ in range(20):  # past the point where the reader is compiled for the shape
        reply = from_dict(data, ChatResult)
        assert isinstance(reply.choices[0].message.content[0], TextPart)
        assert as_json(to_dict(reply)) == as_json(
            {"choices": [{"message": {"content": [{"type": "text", "text": "x"}]}}], "new": 1}
        )
        assert json.loads(to_json(reply)) == to_dict(reply)


@pytest.mark.parametrize("data", [None, [], [{}], "x", b"{}", 1, 1.5, True])
def test_what_is_no_mapping_is_no_response(data: Any) -> None:
    for cls in (ChatResult, UserMessage, ModelList):
        with pytest.raises(InvalidResponseError, match=f"a {cls.__name__} is read from a mapping, not from a"):
            from_dict(data, cls)


def test_lists_unions_and_dicts_can_be_read() -> None:
    parts = from_dict([{"type": "text", "text": "x"}, "bare", None], list[ContentPart | str])
    assert parts == [TextPart(text="x"), "bare", None]
    assert from_dict({"a": {"text": "x"}, "b": 1}, dict[str, TextPart]) == {
        "a": from_dict({"text": "x"}, TextPart),
        "b": 1,
    }
    assert from_dict("x", list[TextPart]) == "x"
    assert from_dict([[{"text": "x"}]], list[list[TextPart]])[0][0].text == "x"
    assert from_dict([1, 2], list[int]) == [1, 2]


def test_a_record_is_read_as_itself() -> None:
    message = UserMessage(content="x")
    assert from_dict(message, UserMessage) is message


def test_to_dict_of_mappings_with_records_inside() -> None:
    mixed = {"messages": [UserMessage(content="x"), {"role": "user"}], "limit": NULL, "t": (1, TextPart(text="y"))}
    assert to_dict(mixed) == {
        "messages": [{"role": "user", "content": "x"}, {"role": "user"}],
        "limit": None,
        "t": [1, {"type": "text", "text": "y"}],
    }


def test_nested_plain_mappings_stay_what_they_are() -> None:
    schema = {"type": "object", "properties": {"type": {"type": "string"}}}
    tool = FunctionTool(function=FunctionDefinition(name="f", parameters=schema))
    assert tool.function.parameters is schema
    assert to_dict(tool)["function"] == {"name": "f", "parameters": schema}


# -- a response's HTTP side -------------------------------------------------------------------------------


def test_only_responses_of_a_call_have_http() -> None:
    for cls in RECORDS:
        if issubclass(cls, Answer):
            with pytest.raises(AttributeError, match=r"has no \.http"):
                _ = from_dict({}, cls).http


def test_a_page_without_a_client_does_not_pretend_to_be_all() -> None:
    page = from_dict({"data": [{"id": "a"}], "links": {"next": "/models?offset=1"}}, ModelList)
    with pytest.raises(RuntimeError, match="did not come from a call"):
        page.next_page()
    with pytest.raises(RuntimeError, match="did not come from a call"):
        list(page)
    assert [model.id for model in page.data] == ["a"]
    assert [model.id for model in from_dict({"data": [{"id": "a"}], "links": {"next": None}}, ModelList)] == ["a"]
