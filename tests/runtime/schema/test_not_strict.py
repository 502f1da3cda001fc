"""Schemas that are not strict: with defaults, and with what may hold anything."""

import datetime
from collections.abc import Mapping
from typing import Any

import attrs
import pytest

from .helpers import Address, Node, Person, plain, strict, valid, value_schema


def test_defaults_where_not_strict() -> None:
    schema = plain(Person)
    assert schema["required"] == ["name", "age", "home"]
    assert "additionalProperties" not in schema
    assert schema["properties"]["tags"]["default"] == []
    assert schema["properties"]["color"]["default"] == "red"
    assert schema["properties"]["work"]["default"] is None
    assert schema["$defs"]["Address"]["properties"]["city"]["default"] == "Berlin"
    person = Person(name="A", age=3, home=Address("Main 1"))
    assert valid(schema, {"name": person.name, "age": person.age, "home": {"street": "Main 1"}, "more": 1})
    assert not valid(schema, {"name": "A", "age": 3})
    assert plain(Node)["required"] == ["value"]


def test_defaults_that_json_has_no_form_for_are_not_shown() -> None:
    made: list[int] = []

    def number() -> int:
        made.append(1)
        return 1

    fields: dict[str, Any] = {
        "day": attrs.field(type=datetime.date, default=datetime.date(2024, 1, 1)),
        "ratio": attrs.field(type=float, default=float("nan")),
        "number": attrs.field(type=int, factory=number),
        "from_self": attrs.field(type=int, default=attrs.Factory(lambda self: 1, takes_self=True)),
    }
    cls = attrs.make_class("cls", fields)
    schema = plain(cls)
    assert schema["required"] == []
    assert all("default" not in part for part in schema["properties"].values())
    assert not made, "a factory of the user is not called"
    assert strict(cls)["properties"]["number"] == {"type": "integer"}


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        (Any, {}),
        (object, {}),
        (list, {"type": "array", "items": {}}),
        (tuple, {"type": "array", "items": {}}),
        (dict, {"type": "object", "additionalProperties": {}}),
        (dict[str, int], {"type": "object", "additionalProperties": {"type": "integer"}}),
        (
            Mapping[str, list[int]],
            {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "integer"}}},
        ),
        (set[int], {"type": "array", "items": {"type": "integer"}, "uniqueItems": True}),
        (
            tuple[int, str],
            {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "string"}], "minItems": 2, "maxItems": 2},
        ),
    ],
    ids=str,
)
def test_types_where_not_strict(hint: Any, expected: dict[str, Any]) -> None:
    assert value_schema(hint, in_strict=False) == expected
