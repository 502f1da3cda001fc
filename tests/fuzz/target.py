"""What a target of the fuzzing is, and how its budget is spent."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

Check = Callable[..., int | None]


@dataclass(frozen=True, kw_only=True)
class Target:
    """Something that must hold for any input."""

    name: str
    holds: str
    """What, in words."""
    inputs: Sequence[st.SearchStrategy[Any]]
    check: Check
    """Raises where it does not hold; may tell how many cases the inputs made."""
    examples: int = 100
    """How many inputs are tried in each run of the tests."""


class Spent(NamedTuple):
    """A budget that was spent without a failure."""

    cases: int
    seconds: float


def try_examples(target: Target, count: int, start: int | None = None) -> int:
    """Try that many inputs, others for each `start`; gives the number of cases they made."""
    cases = 0

    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.explicit, Phase.generate, Phase.shrink],
    )
    @given(st.tuples(*target.inputs))
    def holds(inputs: tuple[Any, ...]) -> None:
        nonlocal cases
        made = target.check(*inputs)
        cases += 1 if made is None else made

    (holds if start is None else seed(start)(holds))()
    return cases


def try_for(target: Target, seconds: float) -> Spent:
    """Try inputs for a time."""
    started = time.monotonic()
    cases = rounds = 0
    while (spent := time.monotonic() - started) < seconds:
        cases += try_examples(target, target.examples, start=rounds)
        rounds += 1
    return Spent(cases, spent)
