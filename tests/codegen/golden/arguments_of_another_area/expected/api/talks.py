# Made by `make generate` from spec/talks.json; edit that.
"""Talks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from ..types.talks.requests import TalkArguments
    from ..types.talks.responses import Talk

_TALK_ARGUMENTS = "topics mode name"
_CREATE: Operation[Talk] = Operation(
    "talks.create",
    "POST /talks",
    headers="mode",
    body="talks.requests.Ask",
    returns="talks.responses.Talk",
    names={"mode": "X-Mode"},
    arguments=_TALK_ARGUMENTS,
    required="topics",
    lists="topics",
)


class Talks(Area):
    """Talks."""

    def create(self, **arguments: Unpack[TalkArguments]) -> Talk:
        """Give a talk.

        Docs: https://example.com/talks
        """
        return self._call(_CREATE, arguments)


class AsyncTalks(Area):
    """Talks."""

    create = awaited(Talks.create)


OPERATIONS = (_CREATE,)
