# Made by `make generate` from spec/songs.json; edit that.
"""Songs, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, AsyncArea, awaited_pages
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.songs import SongList


_LIST: Operation[SongList] = Operation(
    id="songs.list",
    method="GET",
    path="/songs",
    parameters=(Parameter("limit", "query", "limit"),),
    returns="types.songs.SongList",
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


class AsyncSongs(AsyncArea):
    """Songs, page by page."""

    list = awaited_pages(Songs.list)


OPERATIONS = (_LIST,)
