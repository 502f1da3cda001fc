"""Schemas, checked as they are made, and the classes that the tests make them of."""

import dataclasses
import datetime
import enum
from typing import Annotated, Any, Literal, NotRequired, Required, TypedDict

import attrs
import jsonschema
from openrouter_sdk import json_schema

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
