# Made by `make generate` from spec/pictures.json; edit that.
"""Pictures. What is sent."""

from __future__ import annotations

import sys

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class MakePicture(Record):
    """What to make."""

    prompt: str
    stream: bool | None = None


sys.modules[__name__].__class__ = LazyModule
