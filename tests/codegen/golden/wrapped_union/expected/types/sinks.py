# Made by `make generate` from spec/sinks.json; edit that.
"""Where traces go."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define, field

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer, Record, Unknown


@define(kw_only=True, eq=False, repr=False)
class SinkDetails(Record):
    """What all sinks have."""

    id: str
    """Names it."""
    name: str | None = field(metadata={"null": True})
    """For people."""


@define(kw_only=True, eq=False, repr=False)
class FileSink(SinkDetails):
    """A file."""

    kind: Literal["file"] = "file"
    """Always 'file'."""
    where: str
    """Its path."""


@define(kw_only=True, eq=False, repr=False)
class WebSink(SinkDetails):
    """A server."""

    kind: Literal["web"] = "web"
    """Always 'web'."""
    where: list[str]
    """Its URLs."""


@define(kw_only=True, eq=False, repr=False)
class UnknownSink(Unknown):
    """A `Sink` whose `kind` this version does not know. It goes back unchanged."""

    id: str
    """Names it."""
    name: str | None = field(metadata={"null": True})
    """For people."""
    kind: str | None = field(default=None, metadata={"tag": True})
    """What type it says it is."""


Sink: TypeAlias = FileSink | WebSink | UnknownSink
"""A sink; `kind` says which."""


@define(kw_only=True, eq=False, repr=False)
class SinkList(Answer):
    """Sinks."""

    data: list[Sink]
    """The sinks."""


sys.modules[__name__].__class__ = LazyModule
