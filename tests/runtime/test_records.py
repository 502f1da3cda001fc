"""Copies of records, their equality and what repr shows of them."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest
from openrouter_sdk import (
    NULL,
    ChatResult,
    FileContent,
    ImagePart,
    ImageURL,
    Record,
    SystemMessage,
    TextPart,
    UnknownContentPart,
    UserMessage,
    from_dict,
    to_dict,
)
from openrouter_sdk._runtime.sandbox.examples import example

from tests.records import RECORDS

from .helpers import as_json

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
    assert as_json(to_dict(made_of_it)) == as_json({**data, "model": "m"})
    assert made_of_it == record
    assert made_of_it.extra == {"new": {"a": 1}}
    assert isinstance(made_of_it.choices[0].message.content[0], UnknownContentPart)


@pytest.mark.parametrize("made", COPIES.values(), ids=COPIES)
def test_every_class_can_be_copied(made: Any) -> None:
    for cls in RECORDS:
        record = from_dict({**example(cls), "new": 1}, cls)
        assert as_json(to_dict(made(record))) == as_json(to_dict(record)), cls


def test_evolve_changes_what_is_named() -> None:
    message = from_dict({"new": 1, "content": "x", "role": "user"}, UserMessage)
    assert as_json(to_dict(attrs.evolve(message, content="y", name="n"))) == as_json(
        {"new": 1, "content": "y", "role": "user", "name": "n"}
    )


def test_a_deep_copy_stands_alone() -> None:
    reply = from_dict({"choices": [{"message": {"content": "x"}}], "new": [1]}, ChatResult)
    other = copy.deepcopy(reply)
    other.choices[0].message.content = "y"
    other.extra["new"].append(2)
    assert as_json(to_dict(reply)) == '{"choices": [{"message": {"content": "x"}}], "new": [1]}'


def test_null_is_one() -> None:
    assert [copy.copy(NULL), copy.deepcopy(NULL), pickle.loads(pickle.dumps(NULL)), type(NULL)()] == [NULL] * 4
    assert pickle.loads(pickle.dumps(NULL)) is NULL
    assert not NULL
    assert repr(NULL) == "NULL"


# -- equality and repr ------------------------------------------------------------------------------------


def test_equality() -> None:
    made = UserMessage(content="x")
    read = from_dict({"content": "x", "role": "user"}, UserMessage)
    assert made == read, "the order of fields does not matter"
    assert made != from_dict({"content": "x", "role": "user", "new": 1}, UserMessage)
    assert made != UserMessage(content="y")
    assert made != SystemMessage(content="x")
    assert made != {"role": "user", "content": "x"}
    assert UserMessage(content=[TextPart(text="a")]) == UserMessage(content=[TextPart(text="a")])
    with pytest.raises(TypeError, match="unhashable"):
        hash(made)


def test_equal_is_what_would_be_sent_alike() -> None:
    message = UserMessage(content=[TextPart(text="Hi")])

    assert message == from_dict({"role": "user", "content": [{"type": "text", "text": "Hi"}]}, UserMessage)
    assert message == UserMessage(content=[{"type": "text", "text": "Hi"}])
    assert message != UserMessage(content="Hi")
    assert message != TextPart(text="Hi")


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


def test_repr_shortens_long_strings_wherever_they_are() -> None:
    picture = ImagePart(image_url=ImageURL(url="data:image/png;base64," + "A" * 1_000_000))
    assert len(repr(UserMessage(content=[picture]))) < 500
    assert "(1,000,022 characters)" in repr(picture)
