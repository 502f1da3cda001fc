# Made by `make generate` from spec/photos.json; edit that.
"""Photos."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.bodies import FileInput
    from .._runtime.settings import UploadOptions
    from ..types.photos.responses import Photo

_UPLOAD: Operation[Photo] = Operation(
    "photos.upload",
    "POST /photos",
    body="photos.requests.UploadPhoto",
    returns="photos.responses.Photo",
    names={"tags": "tags[]"},
    encoding="multipart",
    lists="tags",
    files="file copy",
)


class Photos(Area):
    """Photos."""

    def upload(
        self,
        *,
        file: FileInput,
        tags: Sequence[str] | None = None,
        copy: FileInput | None = None,
        **options: Unpack[UploadOptions],
    ) -> Photo:
        """Keep a photo.

        Docs: https://example.com/photos

        Args:
            file: The photo itself.
            tags: What is on it.
            copy: A smaller one.
        """
        return self._call(_UPLOAD, {"file": file, "tags": tags, "copy": copy}, options)


class AsyncPhotos(Area):
    """Photos."""

    upload = awaited(Photos.upload)


OPERATIONS = (_UPLOAD,)
