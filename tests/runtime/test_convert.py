"""JSON to objects and back: nothing is lost, nothing crashes, nothing is converted."""

import copy
import json
import pickle
from collections import UserDict
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import attrs
import pytest
from openrouter_sdk import (
    NULL,
    Answer,
    AssistantMessage,
    BM25ToolSearch,
    ChatChoice,
    ChatChunk,
    ChatChunkChoice,
    ChatResult,
    ContentPart,
    DatetimeTool,
    DeferredTools,
    FileContent,
    FunctionDefinition,
    FunctionTool,
    ImagePart,
    ImageURL,
    InvalidResponseError,
    Message,
    ModelList,
    NamedFunction,
    NamedToolChoice,
    ProviderPreferences,
    ProviderSort,
    Reasoning,
    Record,
    ServerTool,
    ServerToolChoice,
    SystemMessage,
    TextPart,
    ToolCall,
    Unknown,
    UnknownContentPart,
    UnknownMessage,
    UserMessage,
    WebSearchShorthandTool,
    WebSearchTool,
    from_dict,
    to_dict,
    to_json,
)
from openrouter_sdk._runtime.sandbox.examples import example
from openrouter_sdk._runtime.values import convert
from openrouter_sdk._runtime.values.record import table_of
from openrouter_sdk.types.chat.requests import ChatRequest

from tests.records import RECORDS


def text(value: Any) -> str:
    """As JSON text, which tells 1 from 1.0 and True, and one order of members from another."""
    return json.dumps(value)


def seen(value: Any) -> Any:
    """All that reading made of a value: classes, fields and the types of scalars."""
    if isinstance(value, Record):
        return type(value), [(name, seen(getattr(value, name))) for name, _, _ in table_of(type(value)).fields]
    if isinstance(value, Mapping):
        return type(value), [(key, seen(item)) for key, item in value.items()]
    if isinstance(value, list):
        return [seen(item) for item in value]
    return type(value), repr(value)


def assert_goes_round(data: Mapping[str, Any], cls: type[Record]) -> Any:
    record = from_dict(data, cls)
    assert type(record) is cls
    assert text(to_dict(record)) == text(to_dict(data))
    assert json.loads(to_json(record)) == json.loads(text(to_dict(data)))
    return record


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


def test_nothing_is_converted() -> None:
    reply = from_dict({"created": 1.0, "model": True, "usage": {"cost": "0.10", "prompt_tokens": 3.0}}, ChatResult)
    assert text([reply.created, reply.model]) == "[1.0, true]"
    assert reply.usage is not None
    assert text([reply.usage.cost, reply.usage.prompt_tokens]) == '["0.10", 3.0]'


def test_members_of_no_field() -> None:
    data = {"zebra": [1, {"a": None}], "content": "x", "role": "assistant", "extra": 5, "_wire": 6, "class": None}
    message = assert_goes_round(data, AssistantMessage)
    assert message.extra == {"zebra": [1, {"a": None}], "extra": 5, "_wire": 6, "class": None}
    assert AssistantMessage(content="x").extra == {}


def test_what_is_not_touched_goes_back_as_it_came() -> None:
    data = {"new": 1, "content": "x", "refusal": None, "role": "assistant"}
    message = from_dict(data, AssistantMessage)
    message.content = "y"
    message.name = "n"
    assert text(to_dict(message)) == text({"new": 1, "content": "y", "refusal": None, "role": "assistant", "name": "n"})
    assert data["content"] == "x", "the mapping that it came from is not changed"
    message.name = message.content = None
    assert text(to_dict(message)) == '{"new": 1, "refusal": null, "role": "assistant"}'
    message.content = NULL
    assert text(to_dict(message)) == '{"new": 1, "content": null, "refusal": null, "role": "assistant"}'


def test_a_change_deep_inside_is_sent() -> None:
    reply = from_dict({"choices": [{"message": {"content": "x"}, "index": 0}], "id": "gen-1"}, ChatResult)
    reply.choices[0].message.content = "y"
    reply.choices.append(from_dict({"index": 1}, ChatChoice))
    assert text(to_dict(reply)) == text(
        {"choices": [{"message": {"content": "y"}, "index": 0}, {"index": 1}], "id": "gen-1"}
    )


def test_to_dict_gives_fresh_containers() -> None:
    data = {"choices": [{"message": {"content": [{"type": "text", "text": "x"}]}}], "new": {"a": [1]}}
    written = to_dict(from_dict(data, ChatResult))
    written["choices"][0]["message"]["content"][0]["text"] = "changed"
    written["new"]["a"].append(2)
    assert text(data) == text(
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
    assert text(to_dict(record)) == text(written)
    assert text(to_dict(from_dict(written, type(record)))) == text(written)


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


# -- copies -----------------------------------------------------------------------------------------------

COPIES = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda record: pickle.loads(pickle.dumps(record)),
    "evolve": attrs.evolve,
    "from_dict": lambda record: from_dict(record, type(record)),
    "itself": lambda record: from_dict(to_dict(record), type(record)),
}


@pytest.mark.parametrize("made", COPIES.values(), ids=COPIES)
def test_copies_keep_everything(made: Any) -> None:
    data = {
        "new": {"a": 1},
        "choices": [{"message": {"content": [{"type": "new", "x": 1}], "z": None}}],
        "system_fingerprint": None,
    }
    record = from_dict(data, ChatResult)
    record.model = "m"
    made_of_it = made(record)
    assert text(to_dict(made_of_it)) == text({**data, "model": "m"})
    assert made_of_it == record
    assert made_of_it.extra == {"new": {"a": 1}}
    assert isinstance(made_of_it.choices[0].message.content[0], UnknownContentPart)


@pytest.mark.parametrize("made", COPIES.values(), ids=COPIES)
def test_every_class_can_be_copied(made: Any) -> None:
    for cls in RECORDS:
        record = from_dict({**example(cls), "new": 1}, cls)
        assert text(to_dict(made(record))) == text(to_dict(record)), cls


def test_evolve_changes_what_is_named() -> None:
    message = from_dict({"new": 1, "content": "x", "role": "user"}, UserMessage)
    assert text(to_dict(attrs.evolve(message, content="y", name="n"))) == text(
        {"new": 1, "content": "y", "role": "user", "name": "n"}
    )


def test_a_deep_copy_stands_alone() -> None:
    reply = from_dict({"choices": [{"message": {"content": "x"}}], "new": [1]}, ChatResult)
    other = copy.deepcopy(reply)
    other.choices[0].message.content = "y"
    other.extra["new"].append(2)
    assert text(to_dict(reply)) == '{"choices": [{"message": {"content": "x"}}], "new": [1]}'


def test_null_is_one() -> None:
    assert [copy.copy(NULL), copy.deepcopy(NULL), pickle.loads(pickle.dumps(NULL)), type(NULL)()] == [NULL] * 4
    assert pickle.loads(pickle.dumps(NULL)) is NULL
    assert not NULL
    assert repr(NULL) == "NULL"


# -- equality and repr ------------------------------------------------------------------------------------


def test_equality() -> None:
    made = UserMessage(content="x")
    read = from_dict({"content": "x", "role": "user"}, UserMessage)
    assert made == read, "the order of members does not matter"
    assert made != from_dict({"content": "x", "role": "user", "new": 1}, UserMessage)
    assert made != UserMessage(content="y")
    assert made != SystemMessage(content="x")
    assert made != {"role": "user", "content": "x"}
    assert UserMessage(content=[TextPart(text="a")]) == UserMessage(content=[TextPart(text="a")])
    with pytest.raises(TypeError, match="unhashable"):
        hash(made)


@pytest.mark.parametrize(
    ("record", "shown"),
    [
        (UserMessage(content="x"), "UserMessage(role='user', content='x')"),
        (from_dict({"content": None, "b": 1}, UserMessage), "UserMessage(extra={'b': 1})"),
        (from_dict({}, ChatResult), "ChatResult()"),
        (UserMessage(content=["a", FileContent()]), "UserMessage(role='user', content=['a', FileContent()])"),
        (from_dict({"type": "new", "x": [1]}, UnknownContentPart), "UnknownContentPart(type='new', extra={'x': [1]})"),
        (UserMessage(content="x" * 201), f"UserMessage(role='user', content='{'x' * 199}...' (201 characters))"),
        (UserMessage(content="x", name=NULL), "UserMessage(role='user', content='x', name=NULL)"),
    ],
)  # fmt: skip
def test_repr(record: Record, shown: str) -> None:
    assert repr(record) == shown


def test_repr_shortens_long_texts_wherever_they_are() -> None:
    picture = ImagePart(image_url=ImageURL(url="data:image/png;base64," + "A" * 1_000_000))
    assert len(repr(UserMessage(content=[picture]))) < 500
    assert "(1,000,022 characters)" in repr(picture)


# -- unions -----------------------------------------------------------------------------------------------


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
    assert text(to_dict(message)) == text(data)
    assert type(from_dict(data, Message)) is cls
    if isinstance(message, Unknown):
        assert message.raw == data


def test_a_member_that_is_unknown_goes_back_unchanged_or_as_it_was_changed() -> None:
    part = from_dict({"x": [1, None], "type": "hologram", "type2": None}, ContentPart)
    assert isinstance(part, UnknownContentPart)
    assert (part.type, part.raw) == ("hologram", {"x": [1, None], "type": "hologram", "type2": None})
    message = UserMessage(content=[part])
    assert text(to_dict(message)["content"]) == '[{"x": [1, null], "type": "hologram", "type2": null}]'
    part.type = "text"
    assert text(to_dict(part)) == '{"x": [1, null], "type": "text", "type2": null}'


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
def test_tools_and_the_member_for_the_rest(tool: dict[str, Any], cls: type[Record]) -> None:
    request = assert_goes_round({"tools": [tool]}, ChatRequest)
    assert type(request.tools[0]) is cls


@pytest.mark.parametrize(
    ("member", "value", "cls"),
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
def test_unions_without_a_tag(member: str, value: Any, cls: type) -> None:
    request = assert_goes_round({member: value}, ChatRequest)
    assert type(getattr(request, member)) is cls


@pytest.mark.parametrize(
    ("value", "cls"), [("price", str), ({"by": "price"}, ProviderSort), ({}, ProviderSort), (["price"], list), (1, int)]
)
def test_a_union_of_text_and_object(value: Any, cls: type) -> None:
    assert type(assert_goes_round({"sort": value}, ProviderPreferences).sort) is cls


def test_objects_inside_unions_are_read() -> None:
    choice = from_dict({"tool_choice": {"type": "function", "function": {"name": "f"}}}, ChatRequest).tool_choice
    assert choice == NamedToolChoice(function=NamedFunction(name="f"))
    assert isinstance(from_dict({"search": {"type": "bm25"}}, DeferredTools).search, BM25ToolSearch)


# -- mappings and other shapes of input -------------------------------------------------------------------


@pytest.mark.parametrize("kind", [dict, MappingProxyType, UserDict], ids=lambda kind: kind.__name__)
def test_any_mapping_is_read(kind: Any) -> None:
    data = kind({"choices": [kind({"message": kind({"content": [kind({"type": "text", "text": "x"})]})})], "new": 1})
    for _ in range(20):  # past the point where the reader is compiled for the shape
        reply = from_dict(data, ChatResult)
        assert isinstance(reply.choices[0].message.content[0], TextPart)
        assert text(to_dict(reply)) == text(
            {"choices": [{"message": {"content": [{"type": "text", "text": "x"}]}}], "new": 1}
        )
        assert json.loads(to_json(reply)) == to_dict(reply)


@pytest.mark.parametrize("data", [None, [], [{}], "x", b"{}", 1, 1.5, True])
def test_what_is_no_mapping_is_no_answer(data: Any) -> None:
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


# -- an answer's HTTP side --------------------------------------------------------------------------------


def test_only_answers_of_a_call_have_http() -> None:
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


def test_equal_is_what_would_be_sent_alike() -> None:
    message = UserMessage(content=[TextPart(text="Hi")])

    assert message == from_dict({"role": "user", "content": [{"type": "text", "text": "Hi"}]}, UserMessage)
    assert message == UserMessage(content=[{"type": "text", "text": "Hi"}])
    assert message != UserMessage(content="Hi")
    assert message != TextPart(text="Hi")


# -- the reader that learns shapes ------------------------------------------------------------------------

SHAPES: list[dict[str, Any]] = [
    {"id": "gen-1", "choices": [{"index": 0, "delta": {"content": "a"}}]},
    {"id": "gen-1", "choices": [], "new": 1},
    {"choices": [{"index": 0, "delta": {"content": "a"}}], "id": "gen-1"},
    {"id": "gen-1", "new": 1},
    {"id": "gen-1", "older": 1},
    {"id": None, "choices": None},
    {"id": "gen-1"},
    {},
    {"id": "gen-1", "choices": [{"index": 0, "delta": {"role": "assistant", "content": ""}}], "usage": {"cost": 1}},
    {"new": 1, "newer": 2},
    {"model": "m", "object": "o"},
]


def read_afresh(data: Mapping[str, Any], cls: type[Record]) -> Any:
    """As the first object that a reader sees."""
    return convert._record_hook(cls)(data, None)


@pytest.mark.parametrize("first", range(len(SHAPES)))
def test_a_learned_shape_changes_no_result(first: int) -> None:
    read = convert._record_hook(ChatChunk)  # a reader of its own, so that no other test has taught it
    wanted = [seen(read_afresh(data, ChatChunk)) for data in SHAPES]
    each = list(range(len(SHAPES)))
    order = [first] * 80 + each * 3 + [len(SHAPES) - 1 - first] * 320 + each * 20
    for index in order:
        for data in (SHAPES[index], MappingProxyType(SHAPES[index])):
            record = read(data, None)
            assert seen(record) == wanted[index]
            assert text(to_dict(record)) == text(SHAPES[index])


def test_a_learned_reader_still_keeps_what_is_no_mapping() -> None:
    read = convert._record_hook(ChatChunk)
    for _ in range(200):
        read({"id": "x"}, None)
        for value in (None, "x", 1, [], [{"id": "x"}]):
            assert read(value, None) is value


def test_a_tool_call_with_arguments_that_are_no_text() -> None:
    call = assert_goes_round({"id": 1, "function": {"name": None, "arguments": {"a": 1}}}, ToolCall)
    assert call.function.arguments == {"a": 1}
