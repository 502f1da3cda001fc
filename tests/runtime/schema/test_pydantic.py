"""Schemas of pydantic models."""

import sys
import types
from typing import Any, Literal

import attrs
import pytest
from openrouter_sdk import json_schema

from .helpers import Address, holder, plain, strict, valid


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
