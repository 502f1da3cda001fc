# Made by `make generate` from spec/talks.json; edit that.
"""What is said, and what may be said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited_text_stream
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.stream import TextStream
    from ..types.talks.requests import SayableInput
    from ..types.talks.responses import Said, Talk

_STREAM: Operation[TextStream[Said, Talk]] = Operation(
    "talks.stream",
    "POST /talks",
    body="talks.requests.Ask",
    returns="talks.responses.Talk",
    events="talks.responses.Said",
    fixed={"stream": True},
    lists="items",
    dialect="chat",
)


class Talks(Area):
    """What is said, and what may be said."""

    def stream(self, *, items: Sequence[SayableInput], **options: Unpack[RequestOptions]) -> TextStream[Said, Talk]:
        """Give a talk piece by piece.

        Docs: https://example.com/talks

        Args:
            items: One after the other.
        """
        return self._stream(_STREAM, {"items": items}, options)


class AsyncTalks(Area):
    """What is said, and what may be said."""

    stream = awaited_text_stream(Talks.stream)


OPERATIONS = (_STREAM,)
