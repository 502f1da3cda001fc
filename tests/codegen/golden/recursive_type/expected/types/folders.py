# Made by `make generate` from spec/folders.json; edit that.
"""Folders in folders."""

from __future__ import annotations

import sys
from typing import TypeAlias

from attrs import define, field

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer


@define(kw_only=True, eq=False, repr=False)
class Folder(Answer):
    """A folder."""

    parent: Folder | None = field(metadata={"null": True})
    """Null at the top."""
    entries: list[Entry] | None = None
    """What is in it."""
    links: dict[str, Folder] | None = None
    """Folders elsewhere, by name."""


Entry: TypeAlias = Folder | str
"""Something in a folder: another folder, or the name of a file."""


sys.modules[__name__].__class__ = LazyModule
