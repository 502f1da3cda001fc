"""What has no schema is refused, and the error names the field."""

from typing import Any, Generic, Literal, TypeVar

import attrs
import pytest
from openrouter_sdk import json_schema

from .helpers import Color, Lost, Person, holder, plain


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
