"""Plays every case of the two tables with both clients."""

from __future__ import annotations

from collections import Counter

import pytest

from .case import Case
from .cases import CASES, ROWS, WAITING
from .faults import FAULTS
from .run import expected, play


def _named(cases: list[Case], prefix: str = "") -> list[object]:
    seen: Counter[str] = Counter()
    named = []
    for case in cases:
        seen[case.row] += 1
        name = f"{prefix}{case.row}{chr(96 + seen[case.row])}".replace(" ", "-")
        named.append(pytest.param(case, id=name))
    return named


@pytest.mark.parametrize("world", ["sync", "async"])
@pytest.mark.parametrize("case", [*_named(CASES, "row"), *_named(FAULTS)])
def test_behaves(case: Case, world: str) -> None:
    assert play(case, world) == expected(case), case.did


def test_every_row_has_a_case() -> None:
    assert {int(case.row) for case in CASES} == ROWS.keys()
    assert sorted([*ROWS, *WAITING]) == list(range(1, 57))
