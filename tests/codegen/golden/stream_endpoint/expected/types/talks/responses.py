# Made by `make generate` from spec/talks.json; edit that.
"""Talks. What comes back."""

from __future__ import annotations

import sys

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer


@define(kw_only=True, eq=False, repr=False)
class Talk(Answer):
    """A whole talk."""

    text: str | None = None
    """What was said."""


sys.modules[__name__].__class__ = LazyModule
