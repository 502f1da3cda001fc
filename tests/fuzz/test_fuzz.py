"""A few inputs for each target in every run of the tests; `make behaviour` tries many more."""

from __future__ import annotations

import pytest

from .target import Target, try_examples
from .targets import TARGETS


@pytest.mark.parametrize("target", [pytest.param(target, id=target.name) for target in TARGETS])
def test_holds(target: Target) -> None:
    assert try_examples(target, target.examples) >= target.examples // 2
