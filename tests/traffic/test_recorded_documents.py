"""Every recorded document: read, written, copied and compared."""

from __future__ import annotations

import base64
import struct
from collections import Counter

import attrs
import pytest
from openrouter_sdk import Embedding, from_dict, to_dict

from .areas import AREAS, EMBEDDINGS
from .checks import check, records_in
from .recordings import (
    CREATE,
    OPERATION_OF,
    SPARSE,
    TRAFFIC,
    Tell,
    binary_responses,
    documents,
    exchanges,
    index,
    json_responses,
    of_area,
    recorded,
    requests,
    responses,
    said,
    streams,
)


def test_none_is_exempt(tell: Tell) -> None:
    streamed = [entry["stream"] for entry in index()]
    assert len(exchanges()) == len(streamed) > 0
    assert len(streams()) == sum(streamed) > 0
    assert len(responses()) == len(streamed) - sum(streamed) > 0
    for folder in OPERATION_OF:
        assert sum(name.startswith(f"{folder}-") for name in exchanges()) == len(list((TRAFFIC / folder).iterdir())) > 0
    others = [
        found for name, found in responses().items() if name not in json_responses().keys() | binary_responses().keys()
    ]
    pages = [found["response_text"] for found in others]
    assert len(json_responses()) == len(responses()) - len(binary_responses()) - len(pages)
    assert all(page.startswith("<!DOCTYPE html>") for page in pages)
    told = []
    for area in CREATE:
        every, bodies = of_area(exchanges(), area).values(), len(requests(area))
        without = sum(found["method"] == "POST" and not found["request_body"] for found in every)
        assert bodies == len(every) - without
        assert bodies > 0 or area in SPARSE
        told.append(f"{bodies} request bodies of {area.name} ({without} were not stored)")
    tell(
        f"{len(exchanges())} exchanges: {len(responses())} whole responses ({len(pages)} are web pages), "
        f"{len(streams())} streams, {', '.join(told)}"
    )


def test_every_document_comes_back(tell: Tell) -> None:
    counts: Counter[str] = Counter()
    records = 0
    for kind, cls, document in documents():
        counts[kind] += 1
        # A deep copy is slow, and its way is that of the pickle: of the many events some will do.
        records += check(document, cls, copied=kind != "chat events" or counts[kind] % 10 == 0)
    assert sum(count for kind, count in counts.items() if kind[-3:].isdecimal()) == len(json_responses())
    for asked in CREATE:
        assert counts[f"{asked.name} requests"] == len(requests(asked))
    for area in AREAS:
        assert counts[f"{area.name} events"] == sum(len(recorded(name).events) for name in streams(area)) > 0
    tell(", ".join(f"{count:,} {kind}" for kind, count in counts.items()) + f": {records:,} records, all the same")


def test_every_part_of_a_response_comes_back(tell: Tell) -> None:
    """Each record by itself, evolved and read again by its own class."""
    parts = 0
    for kind, cls, document in documents():
        for record in records_in(from_dict(document, cls)) if kind[-3:].isdecimal() else ():
            parts += 1
            plain = to_dict(record)
            assert said(to_dict(attrs.evolve(record))) == said(plain)
            assert said(to_dict(from_dict(plain, type(record)))) == said(plain)
    assert parts > 0
    tell(f"{parts:,} parts of responses by themselves, all the same")


def test_vectors(tell: Tell) -> None:
    """What came as a list comes out as one, and of the base64 of its numbers the same, to 32 bits."""
    lists = 0
    for exchange in json_responses(EMBEDDINGS).values():
        for item in exchange["response_json"].get("data", []):
            numbers = item["embedding"]
            lists += isinstance(numbers, list)
            vector = from_dict(item, Embedding).vector
            packed = base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()
            again = from_dict({**item, "embedding": packed}, Embedding).vector
            assert again == pytest.approx(vector, rel=1e-6)
            if isinstance(numbers, list):
                assert vector == numbers
    assert lists > 0
    tell(f"{lists} vectors that came as lists, and the same as base64")
