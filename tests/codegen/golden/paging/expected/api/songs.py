# Made by `make generate` from spec/songs.json; edit that.
"""Songs, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.songs import SongList

_LIST: Operation[SongList] = Operation(
    "songs.list", "GET /songs", query="limit", returns="songs.SongList", paged="links"
)


class Songs(Area):
    """Songs, page by page."""

    def list(self, *, limit: int | None = None, **options: Unpack[RequestOptions]) -> SongList:
        """List songs.

        Docs: https://example.com/songs#list

        Args:
            limit: Songs a page, at most 100.
        """
        return self._pages(_LIST, {"limit": limit}, options)


class AsyncSongs(Area):
    """Songs, page by page."""

    list = awaited_pages(Songs.list)


OPERATIONS = (_LIST,)
