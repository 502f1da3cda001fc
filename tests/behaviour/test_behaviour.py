"""Plays every case of the two tables with both clients."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from .case import Case
from .cases import CASES, ROWS
from .faults import FAULTS
from .run import play
from .wire import DONE, SSE_CHUNKED, SSE_OPEN, chunked, data, once

CUT = [
    data({"choices": [{"index": 0, "delta": {"content": "H"}}]}),
    b": comment\n\n",
    data({"choices": [{"index": 0, "delta": {"content": "é"}, "finish_reason": "stop"}]}),
    DONE,
]
"""A stream that is short, since it is cut at each of its bytes."""


def _named(cases: list[Case], form: str) -> list[Any]:
    """The cases with ids such as row10b and proxy-c: the letter counts the cases of a row."""
    seen: Counter[str] = Counter()
    named = []
    for case in cases:
        seen[case.row] += 1
        letter = chr(ord("`") + seen[case.row])
        named.append(pytest.param(case, id=form.format(case.row.replace(" ", "-"), letter)))
    return named


@pytest.mark.parametrize("world", ["sync", "async"])
@pytest.mark.parametrize("case", [*_named(CASES, "row{}{}"), *_named(FAULTS, "{}-{}")])
def test_behaves(case: Case, world: str) -> None:
    assert play(case, world) == case.expected(world), case.did


def test_every_row_has_a_case() -> None:
    assert {int(case.row) for case in CASES} == ROWS.keys() == set(range(1, 57))


@pytest.mark.parametrize("world", ["sync", "async"])
@pytest.mark.parametrize("head", [SSE_CHUNKED, SSE_OPEN], ids=["chunked", "to-the-end"])
def test_a_stream_cut_at_any_byte_is_never_taken_for_a_whole_one(head: bytes, world: str) -> None:
    body = chunked(*CUT) if head == SSE_CHUNKED else b"".join(CUT)
    whole = head + body
    done = whole.index(DONE) + len(DONE) + 2  # the line end of the chunk
    enough = whole.index(b"[DONE]") if head == SSE_CHUNKED else whole.index(b'"stop"')
    for cut in range(len(head), len(whole)):
        case = Case(row="", did=f"cut after {cut} bytes", plays=once(whole[:cut]), call="stream")
        facts = play(case, world, names=("raised", "text", "finish", "complaints"))
        assert facts["complaints"] == [], case.did
        if facts["raised"] is None:
            # Without chunks the end of the connection is the end of the body: a reason to finish makes it whole.
            assert cut > enough, case.did
            assert (facts["text"], facts["finish"]) == ("Hé", "stop"), case.did
        else:
            assert cut < done, case.did
            assert facts["raised"] == "StreamInterruptedError", case.did
            assert "Hé".startswith(facts["text"]), case.did
