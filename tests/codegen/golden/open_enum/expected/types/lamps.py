# Made by `make generate` from spec/lamps.json; edit that.
"""Lamps in a room."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer

Color: TypeAlias = Literal["red", "green"] | str
"""Known colors; others may come."""


Switch: TypeAlias = Literal["on", "off"]
"""One of two, for ever."""


@define(kw_only=True, eq=False, repr=False)
class Lamp(Answer):
    """A lamp."""

    color: Color
    """Its color."""
    switch: Switch
    """Whether it shines."""
    level: Literal[1, 2, 3] | int | None = None
    """How much it shines."""
    sides: list[Literal["left", "right"]] | None = None
    """Where it shines."""


sys.modules[__name__].__class__ = LazyModule
