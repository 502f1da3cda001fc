# Made by `make generate` from spec/; edit that.
"""Songs, page by page."""

from __future__ import annotations

from attrs import define

from .._runtime.pages import Page
from .._runtime.record import Record


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
