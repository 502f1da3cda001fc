# Made by `make generate` from spec/songs.json; edit that.
"""Songs, page by page, in each of the ways."""

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
class SongCount(Page[Song]):
    """A page that says how many songs there are."""

    data: list[Song]
    """The songs of the page."""
    total_count: int | None = None
    """Songs in all."""


@define(kw_only=True, eq=False, repr=False)
class SongPage(Page[Song]):
    """A page that says what the next one starts after."""

    data: list[Song]
    """The songs of the page."""
    has_more: bool | None = None
    """Whether there are more."""
    last_id: str | None = None
    """The last song."""
    cursor: str | None = None
    """Where the next page starts."""


sys.modules[__name__].__class__ = LazyModule
