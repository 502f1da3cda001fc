# Made by `make generate` from spec/pictures.json; edit that.
"""Pictures. What comes back."""

from __future__ import annotations

import sys

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer


@define(kw_only=True, eq=False, repr=False)
class Picture(Answer):
    """A picture."""

    created: int | None = None
    """When."""


sys.modules[__name__].__class__ = LazyModule
