"""Objects: any mapping is read as any class, and comes back exactly."""

from __future__ import annotations

import copy
import json
import random
from contextlib import suppress
from typing import Any

from hypothesis import strategies as st
from openrouter_sdk import ChatChunk, InvalidResponseError, Record, from_dict, to_dict, to_json
from openrouter_sdk._runtime.sandbox.examples import example
from openrouter_sdk._runtime.values import convert
from openrouter_sdk._runtime.values import json as wire
from openrouter_sdk._runtime.values.record import table_of

from ..records import RECORDS
from .target import Target
from .values import json_of

POOLS = st.lists(json_of(st.text(max_size=4), 6), min_size=1, max_size=8)
LUCK = st.integers(0, 2**32)


def text(value: Any) -> str:
    """As JSON text, which tells 1 from 1.0 and True, and one order of members from another."""
    return json.dumps(value)


def loses_nothing(data: dict[str, Any], cls: type[Record]) -> None:
    before = text(data)
    assert text(to_dict(from_dict(data, cls))) == before, cls
    record = from_dict(data, cls)
    touch(record)
    assert text(to_dict(record)) == before, cls
    assert text(data) == before, cls


def touch(value: Any) -> None:
    """Read every field and write it back, all the way down; ask for all that a record can tell."""
    if isinstance(value, Record):
        for name, _, _ in table_of(type(value)).fields:
            found = getattr(value, name)
            setattr(value, name, found)
            touch(found)
        assert isinstance(value.extra, dict)
        assert repr(value).startswith(type(value).__name__)
        assert value == value
        for name in ("text", "parts", "cost", "raw", "prompt_price"):
            if name not in table_of(type(value)).by_wire:
                getattr(value, name, None)
        with suppress(InvalidResponseError):  # what is no vector is refused
            getattr(value, "vector", None)
    elif isinstance(value, list):
        for item in value:
            touch(item)


def any_mapping(pool: list[Any], names: list[str], seed: int) -> int:
    luck = random.Random(seed)
    for cls in RECORDS:  # each input for all of them: to ask for inputs class by class would take minutes
        names_here = [*table_of(cls).by_wire, "new", "type", *names]
        chosen = luck.sample(names_here, luck.randint(0, min(8, len(names_here))))
        loses_nothing({name: copy.deepcopy(luck.choice(pool)) for name in chosen}, cls)
    return len(RECORDS)


def places(value: Any) -> list[tuple[Any, Any]]:
    """(container, key) of everything in a document."""
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = list(enumerate(value))
    else:
        return []
    return [place for key, item in inside for place in [(value, key), *places(item)]]


def valid_gone_wrong(pool: list[Any], seed: int) -> int:
    luck = random.Random(seed)
    for cls in RECORDS:  # each input for all of them: to ask for inputs class by class would take minutes
        document = copy.deepcopy(example(cls))
        for _ in range(luck.randint(0, 3)):
            if found := places(document):
                damage(luck, *luck.choice(found), copy.deepcopy(luck.choice(pool)))
        loses_nothing(document, cls)
    return len(RECORDS)


def damage(luck: random.Random, container: Any, key: Any, value: Any) -> None:
    match luck.choice(["replace", "remove", "wrap", "add"]):
        case "replace":
            container[key] = value
        case "remove":
            del container[key]
        case "wrap":
            container[key] = [container[key], None]
        case "add" if isinstance(container, dict):
            container["added"] = value


# -- the reader that learns shapes ------------------------------------------------------------------------


def seen(record: Any) -> Any:
    return type(record), [(name, repr(getattr(record, name))) for name, _, _ in table_of(type(record)).fields]


def any_shapes(shapes: list[dict[str, Any]], order: list[int]) -> None:
    read = convert._record_hook(ChatChunk)
    wanted = [seen(convert._record_hook(ChatChunk)(data, None)) for data in shapes]
    for index in [0] * 10 + order:
        index %= len(shapes)
        assert seen(read(shapes[index], None)) == wanted[index]


# -- JSON -------------------------------------------------------------------------------------------------

FULL_TEXT = st.text(st.characters())
DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | FULL_TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(FULL_TEXT, inner),
    max_leaves=20,
)


def both_backends_agree(document: Any) -> None:
    installed = wire.orjson
    written, back = {}, {}
    try:
        for backend in (installed, None):
            wire.orjson = backend
            written[backend] = to_json(document)
            for reader in (installed, None):
                wire.orjson = reader
                back[backend, reader] = wire.loads(written[backend])
    finally:
        wire.orjson = installed
    assert {text(value) for value in back.values()} == {text(document)}


TARGETS = [
    Target(
        name="from_dict, any mapping",
        holds="never an exception, back exactly as it came, untouched and after touching every field; all classes",
        inputs=[POOLS, st.lists(st.text(max_size=4), min_size=1), LUCK],
        check=any_mapping,
        examples=10,
    ),
    Target(
        name="from_dict, damaged documents",
        holds="the same",
        inputs=[POOLS, LUCK],
        check=valid_gone_wrong,
        examples=10,
    ),
    Target(
        name="readers that learn shapes",
        holds="what was read before changes nothing",
        inputs=[
            st.lists(
                st.dictionaries(st.sampled_from(["id", "model", "choices", "usage", "x y"]), st.integers() | st.none()),
                min_size=1,
                max_size=4,
            ),
            st.lists(st.integers(0, 3), max_size=80),
        ],
        check=any_shapes,
        examples=60,
    ),
    Target(
        name="JSON, with and without orjson",
        holds="both write and read the same",
        inputs=[DOCUMENTS],
        check=both_backends_agree,
    ),
]
