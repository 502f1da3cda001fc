# Made by `make generate` from spec/; edit that.
"""Books on shelves."""

from __future__ import annotations

from attrs import define

from .._runtime.record import Answer


@define(kw_only=True, eq=False, repr=False)
class Book(Answer):
    """A book."""

    title: str | None = None
    """Its title."""
