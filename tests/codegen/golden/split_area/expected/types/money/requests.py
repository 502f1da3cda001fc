# Made by `make generate` from spec/; edit that.
"""What several areas share. What is sent."""

from __future__ import annotations

from attrs import define

from ..._runtime.record import Record
from ...types.money.answers import Amount


@define(kw_only=True, eq=False, repr=False)
class Budget(Record):
    """How much may be spent."""

    most: Amount | None = None
    """No more than this."""
