"""Classes of the caller's own are read strictly: nothing is bent into shape."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, NewType, NotRequired, TypedDict
from uuid import UUID

import attrs
import pytest
from openrouter_sdk import InvalidResponseError, OpenRouter, Usage, from_dict

from tests.raw import Connection, RawServer


class Color(enum.Enum):
    RED = "red"


Meters = NewType("Meters", float)


@dataclass
class Step:
    text: str
    minutes: int | None = None


@attrs.define
class Everything:
    text: str = ""
    whole: int = 0
    number: float = 0.0
    yes: bool = False
    null: None = None
    maybe: str | None = None
    either: int | str = 0
    word: Literal["a", "b"] = "a"
    color: Color = Color.RED
    texts: list[str] = attrs.Factory(list)
    seq: Sequence[int] = ()
    pair: tuple[int, str] = (0, "")
    row: tuple[int, ...] = ()
    unique: set[str] = attrs.Factory(set)
    table: dict[str, int] = attrs.Factory(dict)
    mapping: Mapping[str, list[bool]] = attrs.Factory(dict)
    steps: list[Step] = attrs.Factory(list)
    when: datetime | None = None
    day: date | None = None
    id: UUID | None = None
    price: Decimal = Decimal(0)
    length: Meters = Meters(0.0)
    noted: Annotated[int, "with a note"] = 0
    anything: Any = None
    usage: Usage | None = None


class Needs(TypedDict):
    name: str
    more: NotRequired[int]


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ({"text": "x"}, "x"),
        ({"whole": 25}, 25),
        ({"whole": 25.0}, 25),
        ({"number": 2}, 2.0),
        ({"yes": True}, True),
        ({"maybe": None}, None),
        ({"either": "x"}, "x"),
        ({"either": 1}, 1),
        ({"color": "red"}, Color.RED),
        ({"texts": ["a"]}, ["a"]),
        ({"pair": [1, "a"]}, (1, "a")),
        ({"row": [1, 2]}, (1, 2)),
        ({"unique": ["a", "a"]}, {"a"}),
        ({"mapping": {"a": [True]}}, {"a": [True]}),
        ({"steps": [{"text": "x", "minutes": None}]}, [Step("x")]),
        ({"when": "2026-01-01T10:00:00Z"}, datetime(2026, 1, 1, 10, tzinfo=UTC)),
        ({"day": "2026-01-01"}, date(2026, 1, 1)),
        ({"id": "00000000-0000-4000-8000-000000000000"}, UUID("00000000-0000-4000-8000-000000000000")),
        ({"price": "0.10"}, Decimal("0.10")),
        ({"price": 0.1}, Decimal("0.1")),
        ({"length": 1.5}, 1.5),
        ({"anything": {"a": [None]}}, {"a": [None]}),
    ],
    ids=str,
)
def test_what_fits_is_read(given: dict[str, Any], read: Any) -> None:
    (name,) = given
    found = getattr(from_dict(given, Everything), name)
    assert (found, type(found)) == (read, type(read))


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"text": None}, "text: expected a string, found null"),
        ({"text": {"a": 1}}, "text: expected a string, found dict {'a': 1}"),
        ({"text": 1}, "text: expected a string, found int 1"),
        ({"whole": 25.7}, "whole: expected a whole number, found float 25.7"),
        ({"whole": "25"}, "whole: expected a whole number, found str '25'"),
        ({"whole": True}, "whole: expected a whole number, found bool True"),
        ({"number": "2"}, "number: expected a number, found str '2'"),
        ({"yes": "false"}, "yes: expected true or false, found str 'false'"),
        ({"yes": 1}, "yes: expected true or false, found int 1"),
        ({"null": 0}, "null: expected null, found int 0"),
        ({"maybe": 1}, "maybe: expected a string, found int 1"),
        ({"either": 1.5}, "either: expected int or str, found float 1.5"),
        ({"either": None}, "either: expected int or str, found null"),
        ({"word": "c"}, "word: expected one of 'a', 'b', found str 'c'"),
        ({"color": "blue"}, "color: expected one of 'red', found str 'blue'"),
        ({"texts": "abc"}, "texts: expected a list, found str 'abc'"),
        ({"texts": ["a", 1]}, "texts[1]: expected a string, found int 1"),
        ({"texts": {"a": 1}}, "texts: expected a list, found dict {'a': 1}"),
        ({"unique": "abc"}, "unique: expected a list, found str 'abc'"),
        ({"row": "12"}, "row: expected a list, found str '12'"),
        ({"pair": ["a", "a"]}, "pair[0]: expected a whole number, found str 'a'"),
        ({"table": [1]}, "table: expected an object, found list [1]"),
        ({"table": {"a": "1"}}, "table.a: expected a whole number, found str '1'"),
        ({"mapping": {"a": [1]}}, "mapping.a[0]: expected true or false, found int 1"),
        ({"steps": [{"minutes": 1}]}, "steps[0].text: is required and missing"),
        ({"steps": [{"text": "x", "minutes": 1.5}]}, "steps[0].minutes: expected a whole number, found float 1.5"),
        ({"steps": ["x"]}, "steps[0]: expected an object (Step), found str 'x'"),
        ({"when": 5}, "when: expected a date and time (ISO 8601), found int 5"),
        ({"when": "soon"}, "soon"),
        ({"id": "x"}, "UUID"),
        ({"price": True}, "price: expected a number, or one as a string, found bool True"),
        ({"length": "1"}, "length: expected a number, found str '1'"),
        ({"noted": "1"}, "noted: expected a whole number, found str '1'"),
    ],
    ids=str,
)
def test_what_does_not_fit_is_told_with_its_place(given: dict[str, Any], why: str) -> None:
    with pytest.raises(InvalidResponseError) as caught:
        from_dict(given, Everything)
    assert str(caught.value).startswith("this is no Everything: ")
    assert why in str(caught.value)
    assert caught.value.body == given


def test_all_that_is_wrong_is_told() -> None:
    with pytest.raises(InvalidResponseError, match=r"text: .*; whole: .*; steps\[1\]\.text: "):
        from_dict({"text": 1, "whole": "1", "steps": [{"text": "a"}, {}]}, Everything)


def test_typed_dicts_dataclasses_and_containers() -> None:
    assert from_dict({"name": "a"}, Needs) == {"name": "a"}
    assert from_dict([{"text": "a"}], list[Step]) == [Step("a")]
    assert from_dict({"a": {"text": "b"}}, dict[str, Step]) == {"a": Step("b")}
    for data, cls in (({}, Needs), ({"name": 1}, Needs), ({"text": "a"}, list[Step]), ("abc", list[str]), (None, Step)):
        with pytest.raises(InvalidResponseError, match="this is no "):
            from_dict(data, cls)


def test_a_class_of_this_package_in_one_of_your_own_keeps_all() -> None:
    found = from_dict({"usage": {"prompt_tokens": 1, "completion_tokens": 2, "new": 3}}, Everything)
    assert isinstance(found.usage, Usage)
    assert (found.usage.prompt_tokens, found.usage.extra) == (1, {"new": 3})


class Model:
    """As those of pydantic are: what counts is `model_validate`."""

    def __init__(self, name: str) -> None:
        self.name = name

    @classmethod
    def model_validate(cls, data: Any) -> Model:
        if not isinstance(data, dict) or not isinstance(data.get("name"), str):
            error = ValueError("1 validation error, with the input and an address")
            error.errors = lambda: [{"loc": ("name",), "msg": "Field required"}]  # type: ignore[attr-defined]
            raise error
        return cls(data["name"])


@dataclass
class Holder:
    models: list[Model] = field(default_factory=list)


def test_models_read_themselves() -> None:
    assert from_dict({"name": "a"}, Model).name == "a"
    assert [model.name for model in from_dict({"models": [{"name": "a"}]}, Holder).models] == ["a"]
    for data, cls in (({}, Model), ({"models": [{}]}, Holder)):
        with pytest.raises(InvalidResponseError, match="name: Field required"):
            from_dict(data, cls)


def test_returns_is_strict_too() -> None:
    def talk(connection: Connection) -> None:
        while connection.request() is not None:
            body = b'{"text":"x","minutes":"5"}'
            connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body))

    with RawServer(talk) as server, OpenRouter("sk-1", base_url=server.url) as client:
        with pytest.raises(InvalidResponseError, match="this is no Step: minutes: expected a whole number") as caught:
            client.request("GET", "/step", returns=Step)
        assert caught.value.body == {"text": "x", "minutes": "5"}
        assert client.request("GET", "/step") == {"text": "x", "minutes": "5"}
