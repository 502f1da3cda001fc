# Made by `make generate` from spec/credits.json; edit that.
"""Credits of the account."""

from __future__ import annotations

import sys

from attrs import define

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer, Record


@define(kw_only=True, eq=False, repr=False)
class CreditsResult(Answer):
    """What was bought and what was spent, as the service wraps it."""

    data: Credits
    """The two totals."""


@define(kw_only=True, eq=False, repr=False)
class Credits(Record):
    """The account's totals since it was opened, in USD. What is left is their difference."""

    total_credits: float
    """Credits bought or granted so far, in USD."""
    total_usage: float
    """Credits spent so far, in USD; up to a minute old."""


sys.modules[__name__].__class__ = LazyModule
