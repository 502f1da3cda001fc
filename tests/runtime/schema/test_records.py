"""Schemas of the classes of this package."""

import jsonschema
import openrouter_sdk
from openrouter_sdk import UserMessage, from_dict, json_schema, to_dict
from openrouter_sdk.types.chat.requests import ChatRequest

from tests.records import RECORDS

from .helpers import assert_strict, holder, plain, valid


def test_a_message() -> None:
    schema = json_schema(UserMessage)
    assert_strict(schema, free=True)
    assert schema["type"] == "object"
    assert schema["properties"]["role"]["const"] == "user"
    assert schema["properties"]["content"]["description"].startswith("Plain text")
    jsonschema.Draft202012Validator.check_schema(schema)
    loose = plain(UserMessage)
    parts = [{"type": "text", "text": "hi"}, {"type": "image_url", "image_url": {"url": "https://x.test/a.png"}}]
    message = from_dict({"role": "user", "content": parts}, UserMessage)
    assert valid(loose, to_dict(message))
    assert not valid(loose, {"role": "user"})
    assert not valid(loose, {"role": "tool", "content": "hi"})


def test_strict_offers_no_unknown_class_but_a_plain_schema_does() -> None:
    message = {"messages": [{"role": "oracle", "content": "hi"}]}
    assert valid(json_schema(ChatRequest, strict=False), message)
    names = json_schema(ChatRequest)["$defs"].keys()
    assert not [name for name in names if name.startswith("Unknown")]


def test_every_class_of_this_package_has_a_schema() -> None:
    assert len(RECORDS) > 50
    for cls in RECORDS:
        assert_strict(json_schema(cls), free=True)
        schema = json_schema(cls, strict=False)  # not checked against the meta-schema: that takes 15 s
        assert schema["type"] == "object"
        assert "additionalProperties" not in schema
        assert list(schema["properties"]) == [
            wire for _, wire, _ in openrouter_sdk._runtime.values.record.table_of(cls).fields
        ]


def test_a_class_of_this_package_in_a_class_of_the_user() -> None:
    schema = json_schema(holder(list[UserMessage]))
    assert_strict(schema, free=True)
    assert schema["properties"]["value"]["items"]["properties"]["role"]["const"] == "user"
