# Made by `make generate` from spec/notes.json; edit that.
"""Notes that people keep."""

from __future__ import annotations

import sys
from typing import Any, Literal

from attrs import define

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer


@define(kw_only=True, eq=False, repr=False)
class Note(Answer):
    """A note.

    Docs: https://example.com/notes
    """

    text: str
    """What it says."""
    kind: Literal["note"] = "note"
    """Always 'note'."""
    title: str | None = None
    """Shown in lists; the first words of the text stand in for it."""
    version: Literal[2] | None = None
    """The form of the note, where it is not the first."""
    stars: int | None = None
    """How many people starred it. Not in the service's documentation."""
    labels: list[str] | None = None
    """Words to find it by."""
    meta: dict[str, Any] | None = None
    """Any JSON of yours."""
    color: str | None = None
    """A CSS color. Deprecated."""


sys.modules[__name__].__class__ = LazyModule
