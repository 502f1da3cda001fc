"""The soak of `make behaviour`, short and small enough for every run of the tests."""

from __future__ import annotations

from .soak import soak
from .soak_faults import FAULTS, KINDS, plan


def test_soak() -> None:
    found = soak(seed=7, seconds=8, threads=40, tasks=200, pause=1)

    assert found.faults() == []
    assert found.calls > 100
    assert found.lines > found.calls


def test_a_draw_is_the_same_on_both_sides() -> None:
    assert [plan(1, number, 1) for number in range(50)] == [plan(1, number, 1) for number in range(50)]
    assert plan(1, 5, 1) != plan(2, 5, 1)


def test_every_fault_is_drawn() -> None:
    drawn = {plan(1, number, 1).holds for number in range(2_000)}

    assert FAULTS.keys() == set(KINDS)
    assert len(drawn) > 10
