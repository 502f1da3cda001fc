# Made by `make generate` from spec/photos.json; edit that.
"""Photos. What is sent."""

from __future__ import annotations

import sys
from typing import Any

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class UploadPhoto(Record):
    """A photo to keep."""

    file: Any
    tags: list[str] | None = field(default=None, metadata={"wire": "tags[]"})
    copy: Any | None = None


sys.modules[__name__].__class__ = LazyModule
