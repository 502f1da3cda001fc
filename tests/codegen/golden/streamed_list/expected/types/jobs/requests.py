# Made by `make generate` from spec/jobs.json; edit that.
"""Jobs for machines. What is sent."""

from __future__ import annotations

import sys

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class Step(Record):
    """A step of a job."""

    what: str
    """What to do."""


@define(kw_only=True, eq=False, repr=False)
class CreateJob(Record):
    """A job to do."""

    machine: str
    steps: list[Step]
    callback_url: str | None = field(default=None, metadata={"wire": "callbackUrl"})
    note: str | None = None


sys.modules[__name__].__class__ = LazyModule
