# Made by `make generate` from spec/; edit that.
"""Talks, whole or piece by piece. What comes piece by piece."""

from __future__ import annotations

from attrs import define

from ..._runtime.record import Record


@define(kw_only=True, eq=False, repr=False)
class Piece(Record):
    """A piece of a talk."""

    text: str | None = None
    """What to add."""
