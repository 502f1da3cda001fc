# Made by `make generate` from spec/books.json; edit that.
"""Books by their authors."""

from __future__ import annotations

import sys

from attrs import define

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer


@define(kw_only=True, eq=False, repr=False)
class Book(Answer):
    """A book."""

    title: str | None = None
    """Its title."""


sys.modules[__name__].__class__ = LazyModule
