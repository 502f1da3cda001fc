# Made by `make generate` from spec/files.json; edit that.
"""Files, in the shape of where they are."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define, field

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer, Unknown


@define(kw_only=True, eq=False, repr=False)
class LocalFile(Answer):
    """A file here."""

    id: str
    """Names it."""
    path: str
    """Where it is."""
    shape: Literal["local"] = field(default="local", metadata={"wire": "_shape"})
    """Always 'local'."""


@define(kw_only=True, eq=False, repr=False)
class CloudFile(Answer):
    """A file elsewhere."""

    id: str
    """Names it."""
    url: str
    """Where it is."""
    shape: Literal["cloud"] = field(default="cloud", metadata={"wire": "_shape"})
    """Always 'cloud'."""


@define(kw_only=True, eq=False, repr=False)
class CloudLink(Answer):
    """A file that stands for another."""

    id: str
    """Names it."""
    target: str
    """The other."""
    shape: Literal["cloud"] = field(default="cloud", metadata={"wire": "_shape"})
    """Always 'cloud'."""


@define(kw_only=True, eq=False, repr=False)
class UnknownFile(Unknown, Answer):
    """A `File` whose `_shape` this version does not know. It goes back unchanged."""

    id: str
    """Names it."""
    shape: str | None = field(default=None, metadata={"wire": "_shape", "infer": True, "tag": True})
    """What type it says it is."""


File: TypeAlias = LocalFile | CloudFile | CloudLink | UnknownFile
"""A file; `_shape` says of which service."""


sys.modules[__name__].__class__ = LazyModule
