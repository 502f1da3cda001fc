"""A10: what is read as a class of the caller's own fits it, or is refused with its place."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, NotRequired, TypedDict

import attrs
from openrouter_sdk import APIError, from_dict

from ..server import Server
from .attack import Attack, Caller, Played, attack, outcome
from .mixed_up_paid import BAD, answer

__all__ = ["OWN"]

try:
    import pydantic
except ImportError:  # an extra of other people's
    pydantic = None  # type: ignore[assignment]


class Size(Enum):
    """A closed list."""

    SMALL = "small"


@dataclass
class Inner:
    """One level deeper."""

    count: int


@dataclass
class Own:
    """One field of each kind."""

    flag: bool = False
    text: str = ""
    whole: int = 0
    number: float = 0.0
    texts: list[str] = field(default_factory=list)
    pair: tuple[int, str] = (0, "")
    counts: dict[str, int] = field(default_factory=dict)
    inner: Inner | None = None
    inners: list[Inner] = field(default_factory=list)
    word: Literal["a", "b"] = "a"
    size: Size = Size.SMALL
    anything: Any = None


@dataclass
class Texts:
    """What is written as a text, or may be."""

    either: int | str = 0
    day: date | None = None
    moment: datetime | None = None
    price: Decimal = Decimal(0)


@attrs.define
class OfAttrs:
    """A class of attrs, all of whose fields are required."""

    flag: bool
    inner: Inner


class Typed(TypedDict):
    """A TypedDict."""

    text: str
    more: NotRequired[int]


def reads(cls: Any, given: Any) -> Played:
    """What a call gives for a response, where that is this class; `from_dict` has to agree."""

    async def play(caller: Caller, server: Server) -> str:
        try:
            called = f"{await caller.request('POST', '/x', returns=cls)!r}"
        except APIError as error:
            called = f"refused: {error.args[0] if error.args else error}"
        try:
            read = repr(from_dict(given, cls))
        except APIError as error:
            read = f"refused: {error.args[0] if error.args else error}"
        return called if called == read else f"{called}; from_dict: {read}"

    return play


def row(did: str, before: str, given: Any, holds: str, cls: Any = Own) -> Attack:
    """A response that is read as a class."""
    return attack("A10", did, before, [answer(given)], reads(cls, given), holds)


def bent(before: str, given: Any, why: str, cls: Any = Own) -> Attack:
    """A response that does not fit, and was bent into shape."""
    name = getattr(cls, "__name__", str(cls))
    return row(f"{json.dumps(given)} as {name}", before, given, f"refused: this is no {name}: {why}", cls)


async def refused(caller: Caller, server: Server) -> str:
    """What comes of an error where a class is due."""
    return await outcome(caller.request("POST", "/x", returns=OfAttrs))


OWN: list[Attack] = [
    attack(
        "A10",
        "an error in a 200, where a class of one's own is due",
        "InvalidResponseError, without the error",
        [answer({"error": BAD})],
        refused,
        "BadGatewayError",
    ),
    bent("True", {"flag": "false"}, "flag: expected true or false, found str 'false'"),
    bent("True", {"flag": 1}, "flag: expected true or false, found int 1"),
    bent("'None'", {"text": None}, "text: expected a string, found null"),
    bent("its repr", {"text": {"a": 1}}, "text: expected a string, found dict {'a': 1}"),
    bent("'5'", {"text": 5}, "text: expected a string, found int 5"),
    bent("25", {"whole": 25.7}, "whole: expected a whole number, found float 25.7"),
    bent("25", {"whole": "25"}, "whole: expected a whole number, found str '25'"),
    bent("1", {"whole": True}, "whole: expected a whole number, found bool True"),
    bent("2.5", {"number": "2.5"}, "number: expected a number, found str '2.5'"),
    bent("['a', 'b', 'c']", {"texts": "abc"}, "texts: expected a list, found str 'abc'"),
    bent("['a']", {"texts": {"a": 1}}, "texts: expected a list, found dict {'a': 1}"),
    bent(
        "['1', 'None']",
        {"texts": [1, None]},
        "texts[0]: expected a string, found int 1; texts[1]: expected a string, found null",
    ),
    bent("(1, '2')", {"pair": [1, 2]}, "pair[1]: expected a string, found int 2"),
    bent("{'a': 1}", {"counts": {"a": "1"}}, "counts.a: expected a whole number, found str '1'"),
    bent("Inner(1)", {"inner": {"count": "1"}}, "inner.count: expected a whole number, found str '1'"),
    bent("[Inner(1)]", {"inners": [{"count": 1.5}]}, "inners[0].count: expected a whole number, found float 1.5"),
    bent("an error of cattrs", {"inner": {}}, "inner.count: is required and missing"),
    bent("an error of cattrs", {"word": "c"}, "word: expected one of 'a', 'b', found str 'c'"),
    bent("an error of cattrs", {"size": "large"}, "size: expected one of 'small', found str 'large'"),
    bent("False", {"flag": None, "inner": {"count": 1}}, "flag: expected true or false, found null", OfAttrs),
    bent("an error about `more`", {"text": 1}, "text: expected a string, found int 1", Typed),
    bent("[1]", ["1"], "[0]: expected a whole number, found str '1'", list[int]),
    row(
        "all that fits",
        "the same",
        {"flag": True, "text": "a", "number": 1, "pair": [1, "a"]},
        repr(Own(True, "a", 0, 1.0, [], (1, "a"))),
    ),
    row(
        "dates and prices as texts, and a union",
        "an error of cattrs",
        {"either": "x", "day": "2026-01-02", "moment": "2026-01-02T03:04:05", "price": "0.10"},
        repr(Texts("x", date(2026, 1, 2), datetime(2026, 1, 2, 3, 4, 5), Decimal("0.10"))),
        Texts,
    ),
    bent("an error of cattrs", {"either": 1.5}, "either: expected int or str, found float 1.5", Texts),
]

if pydantic is not None:

    class Model(pydantic.BaseModel):
        """It reads itself, with its own rules."""

        model_config = pydantic.ConfigDict(populate_by_name=True)
        name: str = pydantic.Field(alias="the-name")
        count: int = pydantic.Field(default=0, ge=0)

    OWN += [
        row(
            "a model of pydantic, with an alias",
            "an error of cattrs",
            {"the-name": "a", "count": 2},
            "Model(name='a', count=2)",
            Model,
        ),
        row(
            "a list of models of pydantic",
            "an error of cattrs",
            [{"the-name": "a"}],
            "[Model(name='a', count=0)]",
            list[Model],
        ),
    ]
