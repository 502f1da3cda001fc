# Made by `make generate` from spec/sounds.json; edit that.
"""Sounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited_download
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.download import Download
    from .._runtime.settings import RequestOptions

_MAKE: Operation[Download] = Operation(
    "sounds.make", "POST /sounds", body="sounds.MakeSound", media="audio/*", returns=bytes
)
_CONTENT: Operation[Download] = Operation(
    "sounds.content", "GET /sounds/{id}", media="application/octet-stream", returns=bytes
)


class Sounds(Area):
    """Sounds."""

    def make(self, *, words: str, **options: Unpack[RequestOptions]) -> Download:
        """Make a sound.

        Docs: https://example.com/sounds

        Args:
            words: What to say.
        """
        return self._download(_MAKE, {"words": words}, options)

    def content(self, id: str, /, **options: Unpack[RequestOptions]) -> Download:
        """Get a sound.

        Docs: https://example.com/sounds

        Args:
            id: Which one.

        Raises:
            NotFoundError, APIStatusError: As the service documents.
        """
        return self._download(_CONTENT, {"id": id}, options)


class AsyncSounds(Area):
    """Sounds."""

    make = awaited_download(Sounds.make)
    content = awaited_download(Sounds.content)


OPERATIONS = (
    _MAKE,
    _CONTENT,
)
