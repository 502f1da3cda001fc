# Made by `make generate` from spec/; edit that.
"""What several areas share. What comes back."""

from __future__ import annotations

from attrs import define

from ..._runtime.record import Record


@define(kw_only=True, eq=False, repr=False)
class Amount(Record):
    """An amount of money."""

    usd: float | None = None
    """In US dollars."""
