"""Plays every attack in both worlds."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from .attacks import SECTIONS, Attack
from .scenario import World


def _letter(number: int) -> str:
    """a to z, then aa, ab and so on."""
    tens, ones = divmod(number - 1, 26)
    return (chr(ord("`") + tens) if tens else "") + chr(ord("a") + ones)


def _named() -> list[Any]:
    """Each attack in both worlds, with ids such as A7-b-sync: the letter counts those of a line."""
    seen: Counter[str] = Counter()
    named = []
    for attack in (attack for attacks in SECTIONS.values() for attack in attacks):
        seen[attack.line] += 1
        letter = _letter(seen[attack.line])
        named += [pytest.param(attack, world, id=f"{attack.line}-{letter}-{world}") for world in ("sync", "async")]
    return named


@pytest.mark.parametrize(("attack", "world"), _named())
def test_holds(attack: Attack, world: World) -> None:
    assert attack.play(world) == attack.expected(world), attack.did
