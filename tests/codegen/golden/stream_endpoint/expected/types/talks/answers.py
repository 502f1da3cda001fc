# Made by `make generate` from spec/; edit that.
"""Talks, whole or piece by piece. What comes back."""

from __future__ import annotations

from attrs import define

from ..._runtime.record import Answer


@define(kw_only=True, eq=False, repr=False)
class Talk(Answer):
    """A whole talk."""

    text: str | None = None
    """What was said."""
