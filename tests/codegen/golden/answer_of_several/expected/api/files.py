# Made by `make generate` from spec/files.json; edit that.
"""Files, in the shape of where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.files import File

_GET: Operation[File] = Operation("files.get", "GET /files/{id}", returns="files.File")


class Files(Area):
    """Files, in the shape of where they are."""

    def get(self, id: str, /, **options: Unpack[RequestOptions]) -> File:
        """Look up a file.

        Docs: https://example.com/files

        Args:
            id: Which one.
        """
        return self._call(_GET, {"id": id}, options)


class AsyncFiles(Area):
    """Files, in the shape of where they are."""

    get = awaited(Files.get)


OPERATIONS = (_GET,)
