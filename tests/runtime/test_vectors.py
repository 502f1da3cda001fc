"""`vector`: the numbers of an embedding, whichever form came, quickly; and what behaves as a list of them."""

from __future__ import annotations

import base64
import copy
import importlib
import pickle
import struct
import sys
from collections.abc import Callable
from typing import Any

import pytest
from openrouter_sdk import Embedding, InvalidResponseError, from_dict, to_json
from openrouter_sdk._runtime.values import floats

NUMBERS = [0.5, -0.25, 3.0, 0.0, 1e-3]
ONE = [1.0]
ROUNDED = [*struct.unpack("<5f", struct.pack("<5f", *NUMBERS))]


def packed(numbers: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()


def embedding(value: Any, **members: Any) -> Embedding:
    return from_dict({"object": "embedding", "embedding": value, **members}, Embedding)


@pytest.fixture
def vector() -> list[float]:
    return embedding(packed(NUMBERS)).vector


def test_both_forms_give_numbers() -> None:
    assert embedding(NUMBERS).vector == NUMBERS
    assert embedding(packed(NUMBERS)).vector == ROUNDED
    assert embedding([]).vector == embedding("").vector == []
    assert embedding([1, -2]).vector == [1.0, -2.0]


@pytest.mark.parametrize("value", [NUMBERS, packed(NUMBERS)], ids=["list", "base64"])
def test_a_vector_is_the_callers_own(value: Any) -> None:
    item = embedding(value)
    item.vector[0] = 9.0
    item.vector.append(1.0)
    assert item.vector == embedding(value).vector
    assert item == embedding(value)


def test_bytes_are_swapped_where_the_high_one_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    came = packed(NUMBERS) if sys.byteorder == "big" else base64.b64encode(struct.pack(">5f", *NUMBERS)).decode()
    monkeypatch.setattr(sys, "byteorder", "big")
    assert embedding(came).vector == ROUNDED


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("AAAAA", "base64"),
        ("AAA?", "base64"),
        ("AAAA\nAAAA", "base64"),
        ("AA==AA==", "base64"),
        ("=AAA", "base64"),
        ("ÄAAA", "base64"),
        ("[0.5]", "base64"),
        (base64.b64encode(bytes(7)).decode(), "7 bytes"),
        (None, "None"),
        ({"0": 0.5}, "neither a list nor base64"),
        ([0.5, None], "other things than numbers"),
        ([0.5, "0.5"], "other things than numbers"),
        ([[0.5]], "other things than numbers"),
        ([10**400], "other things than numbers"),
    ],
)
def test_what_is_broken_is_refused(value: Any, says: str) -> None:
    with pytest.raises(InvalidResponseError) as caught:
        _ = embedding(value, index=3).vector
    assert str(caught.value).startswith("embedding 3 is ")
    assert says in str(caught.value)
    with pytest.raises(InvalidResponseError, match=r"^the embedding is "):
        _ = embedding(value).vector


# -- as a list --------------------------------------------------------------------------------------------


def changed(change: Callable[[list[float]], Any]) -> Callable[[list[float]], Any]:
    def both(vector: list[float]) -> Any:
        given = change(vector)
        return (None if given is vector else given), [*vector]

    return both


def augmented(vector: list[float]) -> None:
    vector += [1.0, 2.0]


def assigned(vector: list[float]) -> None:
    vector[1:3] = [1.0, 2.0, 4.0]


USES: dict[str, Callable[[list[float]], Any]] = {
    "len": len,
    "index": lambda vector: (vector[0], vector[-1]),
    "slice": lambda vector: vector[1:4:2],
    "slice of a slice": lambda vector: vector[1:][:2],
    "iterated": lambda vector: [2 * number for number in vector],
    "unpacked": lambda vector: [*vector],
    "reversed": lambda vector: [*reversed(vector)],
    "sorted": sorted,
    "sum": sum,
    "in": lambda vector: (0.5 in vector, 7.0 in vector),
    "equal": lambda vector: [vector == other for other in (ROUNDED, NUMBERS[:2], tuple(ROUNDED), None)],
    "unequal": lambda vector: [vector != other for other in (ROUNDED, NUMBERS[:2], tuple(ROUNDED), None)],
    "equal to": lambda vector: [other == vector for other in (ROUNDED, NUMBERS[:2], tuple(ROUNDED), None)],
    "plus": lambda vector: vector + ONE,
    "added to": lambda vector: ONE + vector,
    "plus itself": lambda vector: vector + vector,
    "twice": lambda vector: (vector * 2, 2 * vector),
    "repr": repr,
    "true": bool,
    "copied": lambda vector: (vector.copy(), copy.copy(vector), copy.deepcopy(vector)),
    "count and index": lambda vector: (vector.count(0.5), vector.index(3.0)),
    "json": to_json,
    "append": changed(lambda vector: vector.append(2.0)),
    "extend": changed(lambda vector: vector.extend([2.0, 4.0])),
    "insert": changed(lambda vector: vector.insert(1, 2.0)),
    "pop": changed(lambda vector: vector.pop()),
    "remove": changed(lambda vector: vector.remove(3.0)),
    "reverse": changed(lambda vector: vector.reverse()),
    "sort": changed(lambda vector: vector.sort(reverse=True)),
    "clear": changed(lambda vector: vector.clear()),
    "+=": changed(augmented),
    "slice assigned": changed(assigned),
}


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_floats_behave_as_a_list(use: Callable[[list[float]], Any], vector: list[float]) -> None:
    assert type(vector) is floats.Floats
    assert use(vector) == use([*ROUNDED])


def test_floats_are_told_from_other_floats(vector: list[float]) -> None:
    other = vector.copy()
    assert vector == other
    other[0] = 7.0
    assert vector != other
    assert (vector == other) is False
    with pytest.raises(TypeError):
        hash(vector)


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_floats_are_pickled(protocol: int, vector: list[float]) -> None:
    again = pickle.loads(pickle.dumps(vector, protocol))
    assert type(again) is floats.Floats
    assert again == vector


def test_a_buffer_without_a_copy(vector: Any) -> None:
    memory = memoryview(vector)
    assert (memory.format, memory.nbytes, memory.tolist()) == ("f", 20, ROUNDED)
    memory[0] = 7.0
    assert vector[0] == 7.0


def test_numpy(vector: Any) -> None:
    numpy = importlib.import_module("numpy")
    found = numpy.asarray(vector)
    assert (found.dtype, found.tolist()) == (numpy.float32, ROUNDED)
    found[0] = 7.0
    assert vector[0] == 7.0
