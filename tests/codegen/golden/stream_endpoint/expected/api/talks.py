# Made by `make generate` from spec/talks.json; edit that.
"""Talks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited, awaited_text_stream
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.stream import TextStream
    from ..types.talks.events import Piece
    from ..types.talks.requests import TalkArguments
    from ..types.talks.responses import Talk

_TALK_ARGUMENTS = "topics pause"
_CREATE: Operation[Talk] = Operation(
    "talks.create",
    "POST /talks",
    body="talks.requests.Ask",
    returns="talks.responses.Talk",
    arguments=_TALK_ARGUMENTS,
    required="topics",
    lists="topics",
)
_STREAM: Operation[TextStream[Piece, Talk]] = Operation(
    "talks.stream",
    "POST /talks",
    body="talks.requests.Ask",
    returns="talks.responses.Talk",
    events="talks.events.Piece",
    fixed={"stream": True},
    arguments=_TALK_ARGUMENTS,
    required="topics",
    lists="topics",
    dialect="chat",
)


class Talks(Area):
    """Talks."""

    def create(self, **arguments: Unpack[TalkArguments]) -> Talk:
        """Give a talk.

        Docs: https://example.com/
        """
        return self._call(_CREATE, arguments)

    def stream(self, **arguments: Unpack[TalkArguments]) -> TextStream[Piece, Talk]:
        """Give a talk piece by piece.

        Docs: https://example.com/
        """
        return self._stream(_STREAM, arguments)


class AsyncTalks(Area):
    """Talks."""

    create = awaited(Talks.create)
    stream = awaited_text_stream(Talks.stream)


OPERATIONS = (
    _CREATE,
    _STREAM,
)
