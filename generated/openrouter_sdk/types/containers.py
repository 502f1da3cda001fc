# Made by `make generate` from spec/containers.json; edit that.
"""Files that tools left in a container, such as what a code run wrote."""

from __future__ import annotations

import sys
from typing import Literal

from attrs import define, field

from .._runtime.pages import Page
from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer


@define(kw_only=True, eq=False, repr=False)
class ContainerFileEntry(Answer):
    """A file in a container."""

    id: str
    """Names the file in calls for its container."""
    object: Literal["container.file"] = "container.file"
    """Always 'container.file'."""
    container_id: str
    """The container that holds it."""
    path: str
    """Where it is in the container, such as '/mnt/data/plot.png'."""
    bytes: int
    """Its size in bytes."""
    created_at: int
    """When it was made, in Unix seconds."""
    source: Literal["assistant"] | str
    """Who made it; 'assistant' for what a tool of the model wrote."""


@define(kw_only=True, eq=False, repr=False)
class ContainerFileList(Page[ContainerFileEntry]):
    """One page of the files in a container."""

    object: Literal["list"] = "list"
    """Always 'list'."""
    data: list[ContainerFileEntry]
    """The files of the page."""
    has_more: bool
    """Whether there are files after these."""
    first_id: str | None = field(metadata={"null": True})
    """Id of the first file of the page; null on an empty page."""
    last_id: str | None = field(metadata={"null": True})
    """Id of the last file of the page; null on an empty page."""


sys.modules[__name__].__class__ = LazyModule
