"""Plays every scenario of the life of clients and streams."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from .lifecycle import SCENARIOS
from .scenario import Scenario, World


def _named() -> list[Any]:
    """Each scenario in each of its worlds, with ids such as Ctrl-C-b-sync: the letter counts those of a kind."""
    seen: Counter[str] = Counter()
    named = []
    for scenario in SCENARIOS:
        seen[scenario.row] += 1
        letter = chr(ord("`") + seen[scenario.row])
        named += [pytest.param(scenario, world, id=f"{scenario.row}-{letter}-{world}") for world in scenario.worlds]
    return named


@pytest.mark.parametrize(("scenario", "world"), _named())
def test_holds(scenario: Scenario, world: World) -> None:
    assert scenario.facts(world) == scenario.expected(world), scenario.did
