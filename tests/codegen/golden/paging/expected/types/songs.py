# Made by `make generate` from spec/songs.json; edit that.
"""Songs, page by page."""

from __future__ import annotations

import sys

from attrs import define

from .._runtime.pages import Page
from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class Song(Record):
    """A song."""

    title: str | None = None
    """Its title."""


@define(kw_only=True, eq=False, repr=False)
class SongList(Page[Song]):
    """One page of songs."""

    data: list[Song]
    """The songs of the page."""
    links: SongLinks | None = None
    """Where the list goes on."""


@define(kw_only=True, eq=False, repr=False)
class SongLinks(Record):
    """Addresses of other pages."""

    next: str | None = None
    """Null on the last page."""


sys.modules[__name__].__class__ = LazyModule
