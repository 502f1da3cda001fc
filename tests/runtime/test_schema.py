"""`json_schema`: what it says of each kind of class, and that strict schemas keep to the strict rules."""

import dataclasses
import datetime
import enum
import sys
import types
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Any, Final, Generic, Literal, NewType, NotRequired, Optional, Required, TypedDict, TypeVar
from uuid import UUID

import attrs
import jsonschema
import openrouter_sdk
import pytest
from openrouter_sdk import UserMessage, from_dict, json_schema, to_dict
from openrouter_sdk.types.chat.requests import ChatRequest

from tests.records import RECORDS

STRICT_KEYWORDS = {
    *("type", "properties", "required", "additionalProperties", "items", "anyOf", "enum", "const", "format", "pattern"),
    *("description", "title", "$ref", "$defs", "minItems", "maxItems", "minimum", "maximum"),
}


def assert_strict(schema: dict[str, Any], *, free: bool = False) -> None:
    """Assert the strict rules for a schema and all in it; `free` is for classes of this package."""
    assert schema["type"] == "object", "the root is an object"
    assert "$ref" not in schema
    references = set()
    todo = [schema, *schema.get("$defs", {}).values()]
    while todo:
        part = todo.pop()
        assert part.keys() <= STRICT_KEYWORDS, part
        if "$ref" in part:
            assert list(part) == ["$ref"], "nothing else may stand beside $ref"
            references.add(part["$ref"].removeprefix("#/$defs/"))
        if not free:
            assert part.keys() & {"type", "anyOf", "$ref"}, f"this may hold anything: {part}"
        if part.get("type") == "array":
            todo.append(part["items"])
        if part.get("type") == "object" and (not free or "properties" in part):
            assert part["additionalProperties"] is False
            assert part["required"] == list(part["properties"])
        todo += part.get("properties", {}).values()
        todo += part.get("anyOf", ())
        if isinstance(part.get("additionalProperties"), dict):
            todo.append(part["additionalProperties"])
    assert references - {"#"} == schema.get("$defs", {}).keys(), "every definition is used, and the other way round"


def strict(cls: type) -> dict[str, Any]:
    schema = json_schema(cls)
    assert_strict(schema)
    jsonschema.Draft202012Validator.check_schema(schema)
    return schema


def plain(cls: type) -> dict[str, Any]:
    schema = json_schema(cls, strict=False)
    jsonschema.Draft202012Validator.check_schema(schema)
    return schema


def holder(hint: Any) -> type:
    """A class with one required field of this type."""
    return attrs.make_class("Holder", {"value": attrs.field(type=hint)})


def value_schema(hint: Any, *, in_strict: bool = True) -> Any:
    return (strict if in_strict else plain)(holder(hint))["properties"]["value"]


def valid(schema: Any, instance: Any) -> bool:
    return bool(jsonschema.Draft202012Validator(schema).is_valid(instance))


# -- the classes of the tests -----------------------------------------------------------------------------


class Color(enum.Enum):
    """A color of the rainbow."""

    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Tone(str, enum.Enum):  # noqa: UP042
    DEEP = "deep"


@attrs.define
class Address:
    """Where somebody lives."""

    street: str
    """Street and number."""

    city: Annotated[str, "Without the country."] = "Berlin"
    zip: str | None = None


@attrs.define(kw_only=True)
class Person:
    """One
    person.
    """

    name: str
    """How to
    call them.
    """

    age: int = attrs.field(metadata={"description": "In years."})
    home: Address
    """Where they sleep."""

    work: Address | None = None
    tags: list[Annotated[str, "One word."]] = attrs.field(factory=list)
    from_: datetime.date | None = attrs.field(default=None, metadata={"wire": "from"})
    color: Color = Color.RED
    _secret: str = "x"
    derived: int = attrs.field(init=False, default=1)


@dataclasses.dataclass
class Node:
    value: float
    children: list["Node"] = dataclasses.field(default_factory=list)
    """What hangs below."""

    label: str = dataclasses.field(default="none", metadata={"description": "Shown beside it."})


class Ping(TypedDict):
    """One way."""

    pong: "Pong | None"


class Pong(TypedDict):
    ping: Ping | None


class Options(TypedDict, total=False):
    """Settings."""

    mode: Required[Literal["fast", "slow"]]
    """How to go."""

    size: "Annotated[int, 'In bytes.']"


class MoreOptions(Options):
    name: "NotRequired[str]"
    unit: Annotated[Required[str], "Of the size."]


class Base:
    """A plain base."""

    def method(self) -> None:
        class Address:
            street: str
            """Not this one."""


@attrs.define
class Parent(Base):
    first: str
    """Of the parent."""

    second: str
    """Of the parent too."""


@attrs.define
class Child(Parent):
    second: str
    """Of the child."""


@attrs.define
class Lost:
    other: "NowhereToBeFound"  # type: ignore[name-defined]  # noqa: F821


# -- strict -----------------------------------------------------------------------------------------------


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


def test_a_decimal_is_text() -> None:
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


def test_texts_of_bases_are_inherited_and_replaced() -> None:
    properties = strict(Child)["properties"]
    assert properties["first"]["description"] == "Of the parent."
    assert properties["second"]["description"] == "Of the child."


def test_without_source_there_are_no_texts() -> None:
    scope: dict[str, Any] = {"__name__": "no_such_module"}
    exec("import attrs\n@attrs.define\nclass Made:\n    name: str\n    'A text.'\n", scope)
    assert strict(scope["Made"])["properties"] == {"name": {"type": "string"}}


def test_a_class_without_fields() -> None:
    schema = strict(attrs.make_class("Nothing", {}))
    assert schema == {"type": "object", "properties": {}, "required": [], "additionalProperties": False}


# -- not strict -------------------------------------------------------------------------------------------


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


# -- errors -----------------------------------------------------------------------------------------------


def test_a_type_without_a_json_form() -> None:
    cls = attrs.make_class("Person", {"born": attrs.field(type=complex)})
    for mode in (True, False):
        with pytest.raises(TypeError) as caught:
            json_schema(cls, strict=mode)
        assert str(caught.value) == "json_schema(Person): field 'born' has type complex, which has no JSON form"


T = TypeVar("T")


@attrs.define
class Box(Generic[T]):
    inside: T


@pytest.mark.parametrize(
    ("hint", "said"),
    [
        (bytes, "field 'value' has type bytes"),
        (list[bytes], "field 'value[]' has type bytes"),
        (dict[int, str], "field 'value' has type dict[int, str]"),
        (Literal[b"a"], "field 'value' has type Literal[b'a']"),
        (Box[int], "Box[int], which has no JSON form"),
        (Box, "field 'Box.inside' has type ~T"),
        (list[holder(complex)], "field 'Holder.value' has type complex"),  # type: ignore[misc]
    ],
    ids=str,
)
def test_errors_name_the_field(hint: Any, said: str) -> None:
    with pytest.raises(TypeError) as caught:
        json_schema(holder(hint), strict=False)
    assert said in str(caught.value)
    assert str(caught.value).startswith("json_schema(Holder): ")


@pytest.mark.parametrize(
    ("hint", "said"),
    [
        (Any, "field 'value' may hold anything; write the type"),
        (list, "field 'value[]' may hold anything"),
        (int | Any, "field 'value' may hold anything"),
        (dict[str, int], "field 'value' takes keys of any name; write a class"),
        (dict, "field 'value' takes keys of any name; write a class"),
        (list[dict[str, Any]], "field 'value[]' takes keys of any name; write a class"),
        (holder(dict[str, int] | None), "field 'Holder.value' takes keys of any name"),
        (tuple[int, str], "field 'value' is a tuple of several types; write a class"),
    ],
    ids=str,
)
def test_strict_refuses_what_is_free(hint: Any, said: str) -> None:
    assert plain(holder(hint))["type"] == "object"
    with pytest.raises(TypeError) as caught:
        json_schema(holder(hint))
    assert said in str(caught.value)
    assert str(caught.value).endswith("or pass strict=False")


@pytest.mark.parametrize("root", [int, list[Person], dict, Color, Person | None])
def test_the_root_is_a_class_with_fields(root: Any) -> None:
    with pytest.raises(TypeError, match="is no class with fields; wrap it"):
        json_schema(root)


def test_an_annotation_that_cannot_be_read() -> None:
    with pytest.raises(
        TypeError, match=r"json_schema\(Lost\): the annotations of Lost .*'NowhereToBeFound' is not defined"
    ):
        json_schema(Lost)


# -- classes of this package ------------------------------------------------------------------------------


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


# -- pydantic ---------------------------------------------------------------------------------------------


def test_a_pydantic_model() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Wheel(pydantic.BaseModel):  # type: ignore[misc, name-defined]
        size: int = 3

    class Cart(pydantic.BaseModel):  # type: ignore[misc, name-defined]
        """Rolls."""

        front: Wheel = pydantic.Field(description="The one in front.")
        back: list[Wheel] = []
        name: str | None = None
        kind: Literal["big", "small"] = pydantic.Field(default="big", alias="cartKind")

    schema = strict(Cart)
    assert list(schema["properties"]) == ["front", "back", "name", "cartKind"]
    assert schema["properties"]["front"] == {
        "anyOf": [{"$ref": "#/$defs/Wheel"}],
        "description": "The one in front.",
    }
    assert valid(schema, {"front": {"size": 1}, "back": [], "name": None, "cartKind": "big"})
    assert not valid(schema, {"front": {"size": 1}})
    assert plain(Cart)["required"] == ["front"]

    @attrs.define
    class Yard:
        wheel: Address
        cart: Cart
        second: Cart | None = None

    schema = strict(Yard)
    assert list(schema["$defs"]) == ["Cart", "Cart__Wheel"]
    assert valid(plain(Yard), {"wheel": {"street": "x"}, "cart": {"front": {}}})
    assert not valid(plain(Yard), {"wheel": {"street": "x"}, "cart": {"front": {"size": "big"}}})


def test_a_pydantic_model_with_what_strict_does_not_take() -> None:
    pydantic = pytest.importorskip("pydantic")
    bag = pydantic.create_model("Bag", things=(dict[str, int], ...))
    outer = pydantic.create_model("Outer", bag=(bag, ...))
    with pytest.raises(TypeError, match=r"json_schema\(Bag\): field 'things' takes keys of any name"):
        json_schema(bag)
    with pytest.raises(TypeError, match=r"json_schema\(Outer\): field 'Bag.things' takes keys of any name"):
        json_schema(outer)
    assert valid(plain(outer), {"bag": {"things": {"a": 1}}})


def test_pydantic_models_that_hold_themselves_and_unions() -> None:
    pydantic = pytest.importorskip("pydantic")
    module = types.ModuleType("pydantic_models_of_a_test")
    sys.modules[module.__name__] = module
    try:
        exec(
            "from typing import Annotated, Literal\n"
            "from pydantic import BaseModel, Field\n"
            "class Tree(BaseModel):\n    below: list['Tree'] = []\n"
            "class Cat(BaseModel):\n    kind: Literal['cat']\n"
            "class Dog(BaseModel):\n    kind: Literal['dog']\n"
            "class Zoo(BaseModel):\n    pet: Annotated[Cat | Dog, Field(discriminator='kind')]\n",
            module.__dict__,
        )
    finally:
        del sys.modules[module.__name__]
    assert pydantic
    schema = strict(module.Tree)
    assert valid(schema, {"below": [{"below": []}]})
    assert not valid(schema, {"below": [{}]})
    below = strict(holder(module.Tree))
    assert valid(below, {"value": {"below": [{"below": []}]}})
    zoo = strict(module.Zoo)
    assert valid(zoo, {"pet": {"kind": "dog"}})
    assert not valid(zoo, {"pet": {"kind": "cow"}})


def test_the_schema_that_a_model_gives_is_not_changed() -> None:
    own = {"type": "object", "properties": {"a": {"type": "integer", "default": 1}}}

    class Model:
        @classmethod
        def model_json_schema(cls, **_: Any) -> dict[str, Any]:
            return own

    assert strict(Model)["properties"]["a"] == {"type": "integer"}
    assert own == {"type": "object", "properties": {"a": {"type": "integer", "default": 1}}}
