# Made by `make generate` from spec/songs.json; edit that.
"""Songs, page by page, in each of the ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.songs import SongCount, SongPage

_LIST: Operation[SongCount] = Operation(
    "songs.list", "GET /songs", query="offset limit", returns="songs.SongCount", paged="offset", furthest=1000
)
_LIST_ALL: Operation[SongCount] = Operation(
    "songs.list_all", "GET /songs/all", query="offset", returns="songs.SongCount", paged="offset"
)
_LIST_NEW: Operation[SongPage] = Operation(
    "songs.list_new", "GET /songs/new", query="limit after", returns="songs.SongPage", paged="after"
)
_LIST_OLD: Operation[SongPage] = Operation(
    "songs.list_old", "GET /songs/old", query="cursor", returns="songs.SongPage", paged="cursor"
)


class Songs(Area):
    """Songs, page by page, in each of the ways."""

    def list(
        self, *, offset: int | None = None, limit: int | None = None, **options: Unpack[RequestOptions]
    ) -> SongCount:
        """List songs.

        Docs: https://example.com/songs

        Args:
            offset: Songs to skip.
            limit: Items on a page.
        """
        return self._pages(_LIST, {"offset": offset, "limit": limit}, options)

    def list_all(self, *, offset: int | None = None, **options: Unpack[RequestOptions]) -> SongCount:
        """List songs, as many as fit on a page.

        Docs: https://example.com/songs

        Args:
            offset: Items to skip.
        """
        return self._pages(_LIST_ALL, {"offset": offset}, options)

    def list_new(
        self, *, limit: int | None = None, after: str | None = None, **options: Unpack[RequestOptions]
    ) -> SongPage:
        """List new songs.

        Docs: https://example.com/songs

        Args:
            limit: New songs on a page, at most 10.
            after: The id that the page starts after.
        """
        return self._pages(_LIST_NEW, {"limit": limit, "after": after}, options)

    def list_old(self, *, cursor: str | None = None, **options: Unpack[RequestOptions]) -> SongPage:
        """List old songs.

        Docs: https://example.com/songs

        Args:
            cursor: Where the page starts.
        """
        return self._pages(_LIST_OLD, {"cursor": cursor}, options)


class AsyncSongs(Area):
    """Songs, page by page, in each of the ways."""

    list = awaited_pages(Songs.list)
    list_all = awaited_pages(Songs.list_all)
    list_new = awaited_pages(Songs.list_new)
    list_old = awaited_pages(Songs.list_old)


OPERATIONS = (
    _LIST,
    _LIST_ALL,
    _LIST_NEW,
    _LIST_OLD,
)
