# Made by `make generate` from spec/talks.json; edit that.
"""Talks, whole or piece by piece."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, AsyncArea, awaited, awaited_stream
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.stream import Stream
    from ..types.talks.answers import Talk
    from ..types.talks.events import Piece
    from ..types.talks.requests import TalkArguments

_TALK_ARGUMENTS = frozenset(["topics", "pause"])

_CREATE: Operation[Talk] = Operation(
    id="talks.create",
    method="POST",
    path="/talks",
    body="types.talks.requests.Ask",
    returns="types.talks.answers.Talk",
    required=("topics",),
    arguments=_TALK_ARGUMENTS,
)
_STREAM: Operation[Stream[Piece, Talk]] = Operation(
    id="talks.stream",
    method="POST",
    path="/talks",
    body="types.talks.requests.Ask",
    returns="types.talks.answers.Talk",
    events="types.talks.events.Piece",
    fixed={"stream": True},
    style="chat",
    required=("topics",),
    arguments=_TALK_ARGUMENTS,
)


class Talks(Area):
    """Talks, whole or piece by piece."""

    def create(self, **arguments: Unpack[TalkArguments]) -> Talk:
        """Give a talk.

        Docs: https://example.com/talks
        """
        return self._call(_CREATE, arguments)

    def stream(self, **arguments: Unpack[TalkArguments]) -> Stream[Piece, Talk]:
        """Give a talk piece by piece.

        Docs: https://example.com/talks
        """
        return self._stream(_STREAM, arguments)


class AsyncTalks(AsyncArea):
    """Talks, whole or piece by piece."""

    create = awaited(Talks.create)
    stream = awaited_stream(Talks.stream)


OPERATIONS = (
    _CREATE,
    _STREAM,
)
