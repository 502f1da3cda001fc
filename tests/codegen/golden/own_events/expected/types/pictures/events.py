# Made by `make generate` from spec/pictures.json; edit that.
"""Pictures. What comes piece by piece."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record, Unknown


@define(kw_only=True, eq=False, repr=False)
class PartEvent(Record):
    """A part."""

    type: Literal["image_generation.partial_image"] = "image_generation.partial_image"
    """Always that."""


@define(kw_only=True, eq=False, repr=False)
class DoneEvent(Record):
    """The end."""

    type: Literal["image_generation.completed"] = "image_generation.completed"
    """Always that."""


@define(kw_only=True, eq=False, repr=False)
class UnknownPictureEvent(Unknown):
    """A `PictureEvent` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


PictureEvent: TypeAlias = PartEvent | DoneEvent | UnknownPictureEvent
"""What comes."""


sys.modules[__name__].__class__ = LazyModule
