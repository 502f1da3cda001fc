"""JSON in and out: the same with orjson and with the standard library alone."""

import dataclasses
import datetime
import enum
import io
import json as standard
import math
import uuid
from array import array
from collections import OrderedDict, UserDict, deque, namedtuple
from collections.abc import Callable, Iterator
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import attrs
import pytest
from openrouter_sdk import NULL, TextPart, UserMessage, to_json
from openrouter_sdk._runtime.values import json

BACKENDS = [pytest.param(True, id="orjson"), pytest.param(False, id="standard")]


@pytest.fixture(params=BACKENDS)
def backend(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Each test twice; tells whether orjson is used."""
    if not request.param:
        monkeypatch.setattr(json, "orjson", None)
    elif json.orjson is None:
        pytest.skip("orjson is not installed")
    return bool(request.param)


def shown(value: Any) -> str:
    """A value in a form that tells 1 from 1.0 and True, and takes NaN for equal to NaN."""
    return standard.dumps(value)


# -- reading ----------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("backend")
@pytest.mark.parametrize("loads", [json.loads, json.loads_event])
@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b"9" * 5000, "9" * 5000),  # more digits than Python reads: as they came
        (b'{"a":-' + b"1" * 4301 + b"}", {"a": "-" + "1" * 4301}),
        (b"1e999", "1e999"),  # nor is an infinity a number that can be sent back
        (b"-1e999", "-1e999"),
        (b"1e-999", 0.0),
        (b"-0", 0),
        (b"-0.0", -0.0),
        (b"1.0", 1.0),
        (b"9007199254740993", 9007199254740993),
        (b"18446744073709551615", 2**64 - 1),
        (b"-9223372036854775808", -(2**63)),
        (b"0.1234567890123456789012345", 0.12345678901234568),
        (b'"\\ud800"', "\ud800"),
        (b'"\\ud83d\\ude00"', "\U0001f600"),
        (b'"\xed\xa0\x80 a"', "\ud800 a"),
        (b"\xef\xbb\xbf{}", {}),
        (b"\xef\xbb\xbf\n [1] \r\n\t", [1]),
        (b" \n\n   {}", {}),
        (b'{"a":1,"b":2,"a":3}', {"a": 3, "b": 2}),
        ('"\u2028\x7f"'.encode(), "\u2028\x7f"),
        (b'"\\u0000\\n"', "\x00\n"),
    ],
)
def test_loads(loads: Callable[[bytes], Any], text: bytes, value: Any) -> None:
    assert shown(loads(text)) == shown(value)


@pytest.mark.usefixtures("backend")
@pytest.mark.parametrize("digits", ["18446744073709551616", "-9223372036854775809", "1" * 400])
@pytest.mark.parametrize("before", range(7))  # the look for long numbers takes every fourth byte
@pytest.mark.parametrize("decoys", [0, 3, 2_000])  # which look like one to it
def test_loads_keeps_large_integers(digits: str, before: int, decoys: int) -> None:
    text = b" " * before + b'{"a":"%s","n":%s}' % (b"123456789012345678x" * decoys, digits.encode())
    assert json.loads(text)["n"] == int(digits)


FRACTIONS = "0.0012345678901234567890," * 4_000
LARGE = {
    "fractions": FRACTIONS,
    "digits in a string": f'"{"a1234b5678" * 9_000}",',
    "digits in a string with quotes": f'"{"1234567" * 9_000}\\\\\\"",',
}


@pytest.mark.usefixtures("backend")
@pytest.mark.parametrize("before", LARGE.values(), ids=LARGE)
@pytest.mark.parametrize("after", [FRACTIONS, ""], ids=["fractions", "nothing"])
@pytest.mark.parametrize("spaces", range(5))
def test_loads_keeps_large_integers_in_large_documents(before: str, after: str, spaces: int) -> None:
    text = f"{' ' * spaces}[{before}{-(2**70)},{after}{2**70}]"
    assert {-(2**70), 2**70} <= {*json.loads(text.encode())}


@pytest.mark.parametrize(
    "text",
    [f"[{FRACTIONS}1]", f'{{"a":"{"1234567" * 10_000}"}}', "[1e5,12345678901234567]", "0.0012345678901234567890"],
    ids=["fractions", "digits in a long string", "integers", "a fraction"],
)
def test_loads_is_quick_where_no_integer_is_large(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if json.orjson is None:
        pytest.skip("orjson is not installed")
    monkeypatch.setattr(json.json, "loads", lambda text: pytest.fail("the standard library was asked"))
    assert json.loads(text.encode())


@pytest.mark.usefixtures("backend")
@pytest.mark.parametrize("loads", [json.loads, json.loads_event])
@pytest.mark.parametrize(
    "text", [b"", b" ", b"{", b"1 2", b"{'a':1}", b'"\n"', b'"\xff"', b"\xff\xfe{}", b"<html>", b"01"]
)
def test_loads_refuses(loads: Callable[[bytes], Any], text: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        loads(text)


@pytest.mark.usefixtures("backend")
@pytest.mark.parametrize("depth", [100, 900, 5_000, 100_000])
def test_deep_nesting_is_read_or_refused(depth: int) -> None:
    text = b'{"a":[' * depth + b"]}" * depth
    try:
        value = json.loads(text)
    except RecursionError:
        assert depth > 100
    else:
        for _ in range(depth - 1):
            value = value["a"][0]
        assert value == {"a": []}


@pytest.mark.parametrize("read", [json.loads, json.loads_event])
def test_what_orjson_finds_too_deep_is_not_tried_again(
    read: Callable[[bytes], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the stack is full, a finaliser that happens to run there fails, and what it frees stays open."""
    pytest.importorskip("orjson")
    monkeypatch.setattr(json.json, "loads", None)

    with pytest.raises(RecursionError):
        read(b"[" * 100_000)


# -- writing ----------------------------------------------------------------------------------------------


class Color(enum.Enum):
    RED = "red"


class Size(enum.IntEnum):
    BIG = 3


class Name(str):
    __slots__ = ()


Pair = namedtuple("Pair", "left right")
PART = TextPart(text="hi")


def counted() -> Iterator[int]:
    yield 1
    yield 2


@pytest.mark.usefixtures("backend")
@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": None, "b": "NaN"}, '{"a":null,"b":"NaN"}'),
        (2**64, "18446744073709551616"),
        (-(2**70), "-1180591620717411303424"),
        ("\ud800\u00e9", '"\\ud800\\u00e9"'),
        ({"\udfff": 1}, '{"\\udfff":1}'),
        ("\u00e9\u2028\U0001f600\x00\x7f\n/", '"\u00e9\u2028\U0001f600\\u0000\x7f\\n/"'),
        ({1: "a", 2: "b"}, '{"1":"a","2":"b"}'),
        ({None: 1, True: 2, 1.5: 3}, '{"null":1,"true":2,"1.5":3}'),
        ([Color.RED, Size.BIG, Name("x")], '["red",3,"x"]'),
        ((1, (2,)), "[1,[2]]"),
        (Pair(1, 2), "[1,2]"),
        (deque([1, 2]), "[1,2]"),
        ({3}, "[3]"),
        (frozenset("a"), '["a"]'),
        ({"a": 1}.keys(), '["a"]'),
        (range(3), "[0,1,2]"),
        ([NULL, None, True, 0.1, 1.0], "[null,null,true,0.1,1.0]"),
        (OrderedDict(b=1, a=2), '{"b":1,"a":2}'),
        (MappingProxyType({"a": PART}), '{"a":{"type":"text","text":"hi"}}'),
        (UserDict({"a": UserDict()}), '{"a":{}}'),
        (UserMessage(content=["x"], name=NULL), '{"role":"user","content":["x"],"name":null}'),
        (uuid.UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        ([], "[]"),
    ],
)  # fmt: skip
def test_to_json(value: Any, text: str) -> None:
    assert to_json(value) == text.encode()


@pytest.mark.usefixtures("backend")
@pytest.mark.parametrize("beside", [1, 2**70, "\ud800", {1: 2}, None])
def test_a_generator_is_written_whole_whatever_is_beside_it(beside: Any) -> None:
    written = standard.loads(shown(beside))
    document = {"before": counted(), "inside": [map(str, counted()), (counted() for _ in range(2))], "beside": beside}
    assert standard.loads(to_json(document)) == {
        "before": [1, 2],
        "inside": [["1", "2"], [[1, 2], [1, 2]]],
        "beside": written,
    }


@dataclasses.dataclass
class Point:
    x: int = 1


@attrs.define
class Place:
    name: str
    at: Point | None = None


class Model:
    """As pydantic's: only `model_dump` is of interest."""

    def __iter__(self) -> Iterator[tuple[str, int]]:
        return iter([("set", 1), ("left_out", 2)])

    def model_dump(self, *, mode: str, exclude_unset: bool) -> dict[str, Any]:
        return {"set": 1, "mode": mode, "exclude_unset": exclude_unset}


@pytest.mark.usefixtures("backend")
@pytest.mark.parametrize(
    ("value", "written"),
    [
        (datetime.datetime(2026, 1, 1, 12, tzinfo=datetime.UTC), "2026-01-01T12:00:00+00:00"),
        (datetime.date(2026, 1, 1), "2026-01-01"),
        (datetime.time(1, 2), "01:02:00"),
        (Point(), {"x": 1}),
        (Place("here", Point(2)), {"name": "here", "at": {"x": 2}}),
        (Place("there"), {"name": "there", "at": None}),
        (Model(), {"set": 1, "mode": "json", "exclude_unset": True}),
        (deque([1, 2]), [1, 2]),
        ({"b": 1}.keys(), ["b"]),
        (range(3), [0, 1, 2]),
        (array("f", [0.5]), [0.5]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_objects_of_others_are_written(value: Any, written: Any) -> None:
    assert standard.loads(to_json({"a": [value]})) == {"a": [written]}


@pytest.mark.usefixtures("backend")
@pytest.mark.parametrize(
    "value", [math.nan, math.inf, -math.inf, [None, math.nan], {"a": {"b": math.nan}}, (math.inf,)]
)
def test_what_is_no_number_is_refused_in_both_directions(value: Any) -> None:
    with pytest.raises(ValueError, match="JSON"):
        to_json(value)
    with pytest.raises(ValueError, match="is no JSON"):
        json.loads(standard.dumps(value).encode())
    with pytest.raises(ValueError, match="is no JSON"):
        json.loads_event(standard.dumps(value).encode())


@pytest.mark.usefixtures("backend")
@pytest.mark.parametrize(
    "value",
    [
        b"bytes",
        bytearray(b"x"),
        memoryview(b"x"),
        io.BytesIO(b"an open file"),
        io.StringIO("a file of text"),
        Decimal("1.5"),
        Point,
        object(),
        1j,
        len,
    ],
    ids=lambda value: type(value).__name__,
)
def test_to_json_refuses(value: Any) -> None:
    with pytest.raises(TypeError, match="has no JSON form"):
        to_json({"a": [value]})


@pytest.mark.usefixtures("backend")
def test_to_json_refuses_keys_without_a_form() -> None:
    with pytest.raises(TypeError, match="keys must be"):
        to_json({(1, 2): 3})


@pytest.mark.usefixtures("backend")
@pytest.mark.parametrize(
    "make", [lambda value: [value], lambda value: UserMessage(content=value)], ids=["list", "record"]
)
def test_deep_nesting_is_written_or_refused(make: Callable[[Any], Any]) -> None:
    value: Any = "x"
    for _ in range(200):
        value = make(value)
    assert b'"x"' in to_json(value)
    for _ in range(100_000):
        value = make(value)
    with pytest.raises(ValueError, match="nested too deep"):
        to_json(value)
    while not isinstance(value, str):  # taken apart by hand: to free it at once recurses as deep
        value = value[0] if isinstance(value, list) else value.content


@pytest.mark.usefixtures("backend")
def test_what_contains_itself_is_refused() -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(ValueError, match="Circular"):
        to_json(loop)
