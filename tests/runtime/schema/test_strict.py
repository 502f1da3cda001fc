"""Strict schemas: what they say of each kind of class, and that they keep to the strict rules."""

import datetime
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Annotated, Any, Final, Literal, NewType, Optional, TypedDict
from uuid import UUID

import attrs
import pytest

from .helpers import (
    Address,
    Child,
    Color,
    Level,
    MoreOptions,
    Node,
    Options,
    Person,
    Ping,
    Tone,
    holder,
    plain,
    strict,
    valid,
    value_schema,
)


def test_an_attrs_class() -> None:
    schema = strict(Person)
    assert schema["description"] == "One\nperson."
    assert list(schema["properties"]) == ["name", "age", "home", "work", "tags", "from", "color"]
    properties = schema["properties"]
    assert properties["name"] == {"type": "string", "description": "How to\ncall them."}
    assert properties["age"] == {"type": "integer", "description": "In years."}
    assert properties["tags"] == {"type": "array", "items": {"type": "string", "description": "One word."}}
    assert properties["from"] == {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}
    assert properties["color"] == {
        "type": "string",
        "enum": ["red", "blue"],
        "description": "A color of the rainbow.",
    }
    assert properties["home"] == {"anyOf": [{"$ref": "#/$defs/Address"}], "description": "Where they sleep."}
    assert properties["work"] == {"anyOf": [{"$ref": "#/$defs/Address"}, {"type": "null"}]}
    address = schema["$defs"]["Address"]
    assert address["description"] == "Where somebody lives."
    assert address["properties"]["street"]["description"] == "Street and number."
    assert address["properties"]["city"] == {"type": "string", "description": "Without the country."}

    home = {"street": "Main 1", "city": "Rome", "zip": None}
    person = {"name": "A", "age": 3, "home": home, "work": None, "tags": ["x"], "from": None, "color": "red"}
    assert valid(schema, person)
    assert valid(schema, {**person, "work": home})
    assert not valid(schema, {**person, "other": 1})
    assert not valid(schema, {**person, "home": {"street": "Main 1"}})
    assert not valid(schema, {key: value for key, value in person.items() if key != "work"})
    assert not valid(schema, {**person, "color": "green"})


def test_a_class_named_once_stands_where_it_is_named() -> None:
    @attrs.define
    class Letter:
        to: Address
        """Who gets it."""

    schema = strict(Letter)
    assert "$defs" not in schema
    assert schema["properties"]["to"]["properties"]["street"]["type"] == "string"
    assert schema["properties"]["to"]["description"] == "Who gets it.\n\nWhere somebody lives."


def test_a_dataclass_that_holds_itself() -> None:
    schema = strict(Node)
    assert "description" not in schema, "the signature that dataclass writes is no description"
    assert "$defs" not in schema
    assert schema["properties"]["children"] == {
        "type": "array",
        "items": {"$ref": "#"},
        "description": "What hangs below.",
    }
    assert schema["properties"]["label"] == {"type": "string", "description": "Shown beside it."}
    leaf = {"value": 1.5, "children": [], "label": "leaf"}
    assert valid(schema, {"value": 1, "children": [leaf], "label": "root"})
    assert not valid(schema, {"value": 1, "children": [{"value": "one"}], "label": "root"})


def test_recursion_below_the_root() -> None:
    @attrs.define
    class Forest:
        first: Node
        rest: list[Node]

    schema = strict(Forest)
    assert schema["properties"]["first"] == {"$ref": "#/$defs/Node"}
    assert schema["$defs"]["Node"]["properties"]["children"]["items"] == {"$ref": "#/$defs/Node"}

    lone = strict(holder(Node))
    assert list(lone["$defs"]) == ["Node"], "named once from outside, and once in itself"


def test_classes_that_hold_each_other() -> None:
    schema = strict(Ping)
    assert schema["properties"]["pong"]["anyOf"][0]["properties"]["ping"]["anyOf"][0] == {"$ref": "#"}
    assert valid(schema, {"pong": {"ping": {"pong": None}}})
    assert not valid(schema, {"pong": {"ping": {"pong": 1}}})
    below = strict(holder(Ping))
    assert valid(below, {"value": {"pong": {"ping": {"pong": None}}}})
    assert list(below["$defs"]) == ["Ping"], "Pong is named once"


def test_two_classes_of_one_name() -> None:
    def other() -> type:
        @attrs.define
        class Address:
            planet: str

        return Address

    second = other()
    cls = TypedDict("cls", {"a": Address, "b": Address, "c": second, "d": second})  # type: ignore[valid-type]  # noqa: UP013
    schema = strict(cls)
    assert schema["properties"]["c"] == {"$ref": "#/$defs/Address2"}
    assert list(schema["$defs"]) == ["Address", "Address2"]
    assert list(schema["$defs"]["Address2"]["properties"]) == ["planet"]


def test_a_typed_dict() -> None:
    schema = strict(MoreOptions)
    properties = schema["properties"]
    assert properties["mode"]["enum"] == ["fast", "slow"]
    assert properties["size"] == {"anyOf": [{"type": "integer", "description": "In bytes."}, {"type": "null"}]}
    assert properties["name"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}
    assert properties["unit"] == {"type": "string", "description": "Of the size."}
    assert strict(Options)["properties"]["mode"]["description"] == "How to go."
    assert plain(MoreOptions)["required"] == ["mode", "unit"]
    assert valid(plain(MoreOptions), {"mode": "fast", "unit": "B"})
    assert not valid(plain(MoreOptions), {"mode": "fast", "unit": "B", "name": None})


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        (str, {"type": "string"}),
        (int, {"type": "integer"}),
        (float, {"type": "number"}),
        (bool, {"type": "boolean"}),
        (None | int, {"anyOf": [{"type": "null"}, {"type": "integer"}]}),
        (Optional[str], {"anyOf": [{"type": "string"}, {"type": "null"}]}),  # noqa: UP045
        (list[None], {"type": "array", "items": {"type": "null"}}),
        (datetime.datetime, {"type": "string", "format": "date-time"}),
        (datetime.date, {"type": "string", "format": "date"}),
        (datetime.time, {"type": "string", "format": "time"}),
        (UUID, {"type": "string", "format": "uuid"}),
        (Literal["a"], {"type": "string", "const": "a"}),
        (Literal["a", "b"] | None, {"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "null"}]}),
        (Literal["a", None] | None, {"anyOf": [{"type": "string", "const": "a"}, {"type": "null"}]}),
        (Literal[1, True], {"anyOf": [{"type": "integer", "const": 1}, {"type": "boolean", "const": True}]}),
        (Literal[Color.BLUE], {"type": "string", "const": "blue"}),
        (Level, {"type": "integer", "enum": [1, 2]}),
        (Tone, {"type": "string", "const": "deep"}),
        (Sequence[str], {"type": "array", "items": {"type": "string"}}),
        (Iterable[str], {"type": "array", "items": {"type": "string"}}),
        (set[int], {"type": "array", "items": {"type": "integer"}}),
        (tuple[int, ...], {"type": "array", "items": {"type": "integer"}}),
        (tuple[int, int], {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}),
        (list[int | str], {"type": "array", "items": {"anyOf": [{"type": "integer"}, {"type": "string"}]}}),
        (NewType("UserId", int), {"type": "integer"}),
        (Final[int], {"type": "integer"}),
        (Annotated[int, 5, "In cents.", "Net."], {"type": "integer", "description": "In cents.\n\nNet."}),
    ],
    ids=str,
)
def test_types(hint: Any, expected: dict[str, Any]) -> None:
    assert value_schema(hint) == expected


def test_a_decimal_is_a_string() -> None:
    schema = strict(holder(Decimal))
    assert valid(schema, {"value": "-12.50"})
    assert not valid(schema, {"value": "12,50"})
    assert not valid(schema, {"value": 12.5})


def test_a_type_alias_statement() -> None:
    extensions = pytest.importorskip("typing_extensions")
    word = extensions.TypeAliasType("Word", Literal["a", "b"])
    assert value_schema(word) == {"type": "string", "enum": ["a", "b"]}
    pair = extensions.TypeAliasType("Pair", Annotated[Node, "A pair."])
    schema = strict(attrs.make_class("Holder", {"a": attrs.field(type=Node), "b": attrs.field(type=pair)}))
    assert schema["properties"]["b"] == {"anyOf": [{"$ref": "#/$defs/Node"}], "description": "A pair."}
    # An alias that names itself, as a type statement would make it.
    nested: Any = type("Alias", (), {"__name__": "Nested"})()
    nested.__value__ = list[nested] | str
    schema = strict(holder(nested))
    assert valid(schema, {"value": ["a", ["b", []]]})
    assert not valid(schema, {"value": ["a", [1]]})


def test_a_default_of_none_is_nullable_whatever_the_type_says() -> None:
    cls = attrs.make_class(
        "cls", {"a": attrs.field(type=int, default=None), "b": attrs.field(type=Address, default=None)}
    )
    properties = strict(cls)["properties"]
    assert properties["a"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert properties["b"]["anyOf"][1] == {"type": "null"}


def test_descriptions_of_bases_are_inherited_and_replaced() -> None:
    properties = strict(Child)["properties"]
    assert properties["first"]["description"] == "Of the parent."
    assert properties["second"]["description"] == "Of the child."


def test_without_source_there_are_no_descriptions() -> None:
    scope: dict[str, Any] = {"__name__": "no_such_module"}
    exec("import attrs\n@attrs.define\nclass Made:\n    name: str\n    'A text.'\n", scope)
    assert strict(scope["Made"])["properties"] == {"name": {"type": "string"}}


def test_a_class_without_fields() -> None:
    schema = strict(attrs.make_class("Nothing", {}))
    assert schema == {"type": "object", "properties": {}, "required": [], "additionalProperties": False}
