"""`.text` and `.parts` of messages, and `.text` of a reply, whatever form the content has."""

from typing import Any

import pytest
from openrouter_sdk import (
    AssistantMessage,
    AudioPart,
    ChatResult,
    DeveloperMessage,
    ImagePart,
    ImageURL,
    Record,
    SystemMessage,
    TextPart,
    ToolMessage,
    UnknownContentPart,
    UserMessage,
    from_dict,
    to_dict,
)

MESSAGES = [UserMessage, AssistantMessage, SystemMessage, DeveloperMessage, ToolMessage]

TEXT = {"type": "text", "text": "a"}
IMAGE = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
NEW = {"type": "hologram", "text": "h", "depth": 3}

CONTENTS: list[tuple[Any, str, list[dict[str, Any]]]] = [
    # content, its text, its parts as JSON
    ("hello", "hello", [{"type": "text", "text": "hello"}]),
    ("", "", []),
    (None, "", []),
    ([], "", []),
    ([TEXT, {"type": "text", "text": "b"}], "ab", [TEXT, {"type": "text", "text": "b"}]),
    (["x", TEXT, "y"], "xay", [{"type": "text", "text": "x"}, TEXT, {"type": "text", "text": "y"}]),
    ([IMAGE, TEXT], "a", [IMAGE, TEXT]),
    ([IMAGE], "", [IMAGE]),
    ([NEW], "", [NEW]),  # whatever its text is, it is none of the answer's as far as this version knows
    ([{"type": "text", "text": None}, {"type": "text"}], "", [{"type": "text", "text": None}, {"type": "text"}]),
    ([{"type": "text", "text": 5}], "", [{"type": "text", "text": 5}]),
]


@pytest.mark.parametrize("cls", MESSAGES, ids=lambda cls: cls.__name__)
@pytest.mark.parametrize(("content", "text", "parts"), CONTENTS)
def test_text_and_parts(cls: type[Any], content: Any, text: str, parts: list[dict[str, Any]]) -> None:
    message = from_dict({"content": content}, cls)
    assert message.text == text
    assert [to_dict(part) for part in message.parts] == parts
    assert all(isinstance(part, Record) for part in message.parts)
    assert to_dict(message) == {"content": content}, "asking changes nothing"


@pytest.mark.parametrize("cls", MESSAGES, ids=lambda cls: cls.__name__)
def test_no_content(cls: type[Any]) -> None:
    message = from_dict({}, cls)
    assert (message.text, message.parts) == ("", [])


@pytest.mark.parametrize(
    ("content", "text", "parts"),
    [
        (5, "", [5]),
        (True, "", [True]),
        ([None, 5, TEXT], "a", [None, 5, TextPart(text="a")]),
    ],
)
def test_content_of_a_strange_shape(content: Any, text: str, parts: list[Any]) -> None:
    message = from_dict({"content": content}, AssistantMessage)
    assert (message.text, message.parts) == (text, parts)


def test_content_that_is_one_part() -> None:
    message = from_dict({"content": TEXT}, AssistantMessage)
    assert message.parts == [TextPart(text="a")]


def test_content_made_by_hand() -> None:
    picture = ImagePart(image_url=ImageURL(url="u"))
    message = UserMessage(content=[TextPart(text="a"), "b", picture, {"type": "text", "text": "c"}])
    assert message.text == "abc"
    assert message.parts == [TextPart(text="a"), TextPart(text="b"), picture, from_dict(TEXT | {"text": "c"}, TextPart)]
    assert message.parts[2] is picture
    assert UserMessage(content=("a", "b")).text == "ab"


def test_parts_know_their_kind() -> None:
    sound = {"type": "input_audio", "input_audio": {"data": "", "format": "wav"}}
    parts = from_dict({"content": [TEXT, IMAGE, NEW, "x", sound]}, UserMessage).parts
    assert [type(part) for part in parts] == [TextPart, ImagePart, UnknownContentPart, TextPart, AudioPart]


@pytest.mark.parametrize(
    ("reply", "text"),
    [
        ({"choices": [{"message": {"content": "a"}}, {"message": {"content": "b"}}]}, "a"),
        ({"choices": [{"message": {"content": [TEXT, "b", IMAGE]}}]}, "ab"),
        ({"choices": [{"message": {"content": None, "tool_calls": []}}]}, ""),
        ({"choices": [{"message": {}}]}, ""),
        ({"choices": [{"message": None}]}, ""),
        ({"choices": [{"message": "bare"}]}, ""),
        ({"choices": [{"message": {"content": 5}}]}, ""),
        ({"choices": [{}]}, ""),
        ({"choices": [None]}, ""),
        ({"choices": []}, ""),
        ({"choices": None}, ""),
        ({"choices": {}}, ""),
        ({"choices": "x"}, ""),
        ({}, ""),
    ],
)
def test_text_of_a_reply(reply: dict[str, Any], text: str) -> None:
    assert from_dict(reply, ChatResult).text == text
