# Made by `make generate` from spec/sinks.json; edit that.
"""Where traces go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.sinks import SinkList

_LIST: Operation[SinkList] = Operation("sinks.list", "GET /sinks", returns="sinks.SinkList")


class Sinks(Area):
    """Where traces go."""

    def list(self, **options: Unpack[RequestOptions]) -> SinkList:
        """List the sinks.

        Docs: https://example.com/sinks
        """
        return self._call(_LIST, {}, options)


class AsyncSinks(Area):
    """Where traces go."""

    list = awaited(Sinks.list)


OPERATIONS = (_LIST,)
