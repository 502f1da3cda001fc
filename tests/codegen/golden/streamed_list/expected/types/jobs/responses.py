# Made by `make generate` from spec/jobs.json; edit that.
"""Jobs for machines. What comes back."""

from __future__ import annotations

import sys

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer


@define(kw_only=True, eq=False, repr=False)
class Job(Answer):
    """A job."""

    id: str | None = None
    """Names it."""


sys.modules[__name__].__class__ = LazyModule
