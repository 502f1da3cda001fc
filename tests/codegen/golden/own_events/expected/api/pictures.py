# Made by `make generate` from spec/pictures.json; edit that.
"""Pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited_stream
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.stream import Stream
    from ..types.pictures.events import PictureEvent
    from ..types.pictures.responses import Picture

_STREAM: Operation[Stream[PictureEvent, Picture]] = Operation(
    "pictures.stream",
    "POST /pictures",
    body="pictures.requests.MakePicture",
    returns="pictures.responses.Picture",
    events="pictures.events.PictureEvent",
    fixed={"stream": True},
    dialect="images",
)


class Pictures(Area):
    """Pictures."""

    def stream(self, *, prompt: str, **options: Unpack[RequestOptions]) -> Stream[PictureEvent, Picture]:
        """Make a picture, event by event.

        Docs: https://example.com/pictures

        Args:
            prompt: What is on it.
        """
        return self._stream(_STREAM, {"prompt": prompt}, options)


class AsyncPictures(Area):
    """Pictures."""

    stream = awaited_stream(Pictures.stream)


OPERATIONS = (_STREAM,)
