# Made by `make generate` from spec/jobs.json; edit that.
"""Jobs for machines."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer, Record, Unknown


@define(kw_only=True, eq=False, repr=False)
class Job(Answer):
    """A job."""

    result: JobOutput | None = None
    """What came of it."""


@define(kw_only=True, eq=False, repr=False)
class Note(Record):
    """A note."""

    text: str
    """What it says."""


@define(kw_only=True, eq=False, repr=False)
class Sum(Record):
    """A sum."""

    object: Literal["sum"] = "sum"
    """Always 'sum'."""
    value: float | None = None
    """How much it is."""


@define(kw_only=True, eq=False, repr=False)
class UnknownJobOutput(Unknown):
    """A `JobOutput` whose `object` this version does not know. It goes back unchanged."""

    object: str | None = None
    """What type it says it is."""


JobOutput: TypeAlias = Note | Sum | UnknownJobOutput
"""What comes of a job; `object` tells which, and a note has none."""


sys.modules[__name__].__class__ = LazyModule
