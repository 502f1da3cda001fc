# Made by `make generate` from spec/shapes.json; edit that.
"""Shapes on a sheet."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer, Record, Unknown


@define(kw_only=True, eq=False, repr=False)
class Sheet(Answer):
    """A sheet of shapes."""

    shapes: list[Shape]
    """From back to front."""
    frame: Shape | None = None
    """What is cut out of it."""


@define(kw_only=True, eq=False, repr=False)
class Circle(Record):
    """A circle."""

    kind: Literal["circle"] = "circle"
    """Always 'circle'."""


@define(kw_only=True, eq=False, repr=False)
class Box(Record):
    """A box."""

    kind: Literal["box", "square"] | str
    """Which of the two."""


@define(kw_only=True, eq=False, repr=False)
class Drawing(Record):
    """Any other shape."""

    kind: str
    """What the one who drew it calls it."""


@define(kw_only=True, eq=False, repr=False)
class UnknownShape(Unknown):
    """A `Shape` whose `kind` this version does not know. It goes back unchanged."""

    kind: str | None = None
    """What type it says it is."""


Shape: TypeAlias = Circle | Box | Drawing | UnknownShape
"""A shape; `kind` tells which."""


sys.modules[__name__].__class__ = LazyModule
