# Made by `make generate` from spec/folders.json; edit that.
"""Folders in folders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.folders import Folder

_GET: Operation[Folder] = Operation("folders.get", "GET /folders", returns="folders.Folder")


class Folders(Area):
    """Folders in folders."""

    def get(self, **options: Unpack[RequestOptions]) -> Folder:
        """Get the top folder.

        Docs: https://example.com/folders#get
        """
        return self._call(_GET, {}, options)


class AsyncFolders(Area):
    """Folders in folders."""

    get = awaited(Folders.get)


OPERATIONS = (_GET,)
