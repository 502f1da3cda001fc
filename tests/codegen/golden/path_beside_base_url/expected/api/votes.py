# Made by `make generate` from spec/votes.json; edit that.
"""Votes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.votes import Vote

_GET: Operation[Vote] = Operation("votes.get", "GET /api/alpha/votes/{id}", returns="votes.Vote")


class Votes(Area):
    """Votes."""

    def get(self, id: str, /, **options: Unpack[RequestOptions]) -> Vote:
        """Look up a vote.

        Docs: https://example.com/votes

        Args:
            id: Which one.
        """
        return self._call(_GET, {"id": id}, options)


class AsyncVotes(Area):
    """Votes."""

    get = awaited(Votes.get)


OPERATIONS = (_GET,)
