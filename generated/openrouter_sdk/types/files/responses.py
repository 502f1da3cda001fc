# Made by `make generate` from spec/files.json; edit that.
"""Files that messages can name: uploaded once, stored by OpenRouter or by a provider. What comes back."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define, field

from ..._runtime.pages import Page
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Unknown


@define(kw_only=True, eq=False, repr=False)
class FileDetails(Answer):
    """What the files of OpenRouter and of Anthropic have in common."""

    id: str
    """Names the file in calls and in messages."""
    type: Literal["file"] = "file"
    """Always 'file'."""
    filename: str
    """Name it was uploaded with."""
    mime_type: str
    """Its media type, such as 'application/pdf'."""
    size_bytes: int
    """Its size in bytes."""
    created_at: str
    """When it was uploaded, in UTC (ISO 8601)."""
    downloadable: bool
    """Whether its content can be downloaded; what a model made can, what you uploaded may not."""


@define(kw_only=True, eq=False, repr=False)
class OpenRouterFile(FileDetails):
    """A file that OpenRouter stores."""

    shape: Literal["openrouter"] = field(default="openrouter", metadata={"wire": "_shape"})
    """Always 'openrouter'; left out by some responses."""


@define(kw_only=True, eq=False, repr=False)
class AnthropicFile(FileDetails):
    """A file that Anthropic stores."""

    shape: Literal["anthropic"] = field(default="anthropic", metadata={"wire": "_shape"})
    """Always 'anthropic'; left out by some responses."""


@define(kw_only=True, eq=False, repr=False)
class OpenAIFile(Answer):
    """A file that OpenAI stores."""

    id: str
    """Names the file in calls and in messages."""
    object: Literal["file"] = "file"
    """Always 'file'."""
    filename: str
    """Name it was uploaded with."""
    bytes: int
    """Its size in bytes."""
    created_at: int
    """When it was uploaded, in Unix seconds."""
    purpose: FilePurpose
    """What it is for."""
    status: Literal["processed"] | str
    """How far its processing is, such as 'processed'."""
    shape: Literal["openai"] = field(default="openai", metadata={"wire": "_shape"})
    """Always 'openai'; left out by some responses."""


@define(kw_only=True, eq=False, repr=False)
class UnknownFile(Unknown, Answer):
    """A `File` whose `_shape` this version does not know. It goes back unchanged."""

    id: str
    """Names the file in calls and in messages."""
    filename: str
    """Name it was uploaded with."""
    shape: str | None = field(default=None, metadata={"wire": "_shape", "infer": True, "tag": True})
    """What type it says it is."""


File: TypeAlias = OpenRouterFile | AnthropicFile | OpenAIFile | UnknownFile
"""A stored file, in the shape of the service that stores it; `shape` says which."""


FilePurpose: TypeAlias = (
    Literal[
        "assistants",
        "batch",
        "fine-tune",
        "vision",
        "user_data",
        "evals",
        "assistants_output",
        "batch_output",
        "fine-tune-results",
    ]
    | str
)
"""What a file is for."""


@define(kw_only=True, eq=False, repr=False)
class FileList(Page[File]):
    """One page of stored files."""

    data: list[File]
    """The files of the page."""
    has_more: bool
    """Whether there are files after these."""
    first_id: str | None = field(metadata={"null": True})
    """Id of the first file of the page; null on an empty page."""
    last_id: str | None = field(metadata={"null": True})
    """Id of the last file of the page; null on an empty page."""
    cursor: str | None = None
    """Where the next page starts; null on the last page, absent where another service stores the files."""
    object: Literal["list"] | str | None = None
    """'list' where OpenAI stores the files."""
    shape: Literal["openrouter", "anthropic", "openai"] | str | None = field(default=None, metadata={"wire": "_shape"})
    """Which service's shape it has; left out by some responses."""


@define(kw_only=True, eq=False, repr=False)
class FileDeletion(Answer):
    """What the deletions of OpenRouter and of Anthropic have in common."""

    id: str
    """The file that was deleted."""
    type: Literal["file_deleted"] = "file_deleted"
    """Always 'file_deleted'."""


@define(kw_only=True, eq=False, repr=False)
class OpenRouterFileDeleted(FileDeletion):
    """That a file of OpenRouter was deleted."""

    shape: Literal["openrouter"] = field(default="openrouter", metadata={"wire": "_shape"})
    """Always 'openrouter'; left out by some responses."""


@define(kw_only=True, eq=False, repr=False)
class AnthropicFileDeleted(FileDeletion):
    """That a file of Anthropic was deleted."""

    shape: Literal["anthropic"] = field(default="anthropic", metadata={"wire": "_shape"})
    """Always 'anthropic'; left out by some responses."""


@define(kw_only=True, eq=False, repr=False)
class OpenAIFileDeleted(Answer):
    """That a file of OpenAI was deleted."""

    id: str
    """The file that was deleted."""
    object: Literal["file"] = "file"
    """Always 'file'."""
    shape: Literal["openai"] = field(default="openai", metadata={"wire": "_shape"})
    """Always 'openai'; left out by some responses."""
    deleted: Literal[True] | None = None
    """Always true."""


@define(kw_only=True, eq=False, repr=False)
class UnknownFileDeleted(Unknown, Answer):
    """A `FileDeleted` whose `_shape` this version does not know. It goes back unchanged."""

    id: str
    """The file that was deleted."""
    shape: str | None = field(default=None, metadata={"wire": "_shape", "infer": True, "tag": True})
    """What type it says it is."""


FileDeleted: TypeAlias = OpenRouterFileDeleted | AnthropicFileDeleted | OpenAIFileDeleted | UnknownFileDeleted
"""That a file was deleted, in the shape of the service that stored it."""


sys.modules[__name__].__class__ = LazyModule
