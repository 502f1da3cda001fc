# Made by `make generate` from spec/embeddings.json; edit that.
"""Embeddings: texts, images and sound as vectors that lie close where the meaning does. What is sent."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record, Unknown
from ...types.shared.model_requests import ModelRequest


@define(kw_only=True, eq=False, repr=False)
class CreateEmbeddings(ModelRequest):
    """What to embed, and how."""

    input: str | list[EmbeddingContent | str | int | list[int]]
    dimensions: int | None = None
    encoding_format: Literal["float", "base64"] | str | None = None
    input_type: str | None = None


@define(kw_only=True, eq=False, repr=False)
class EmbeddingContent(Record):
    """One input made of parts; all of them together give one vector."""

    content: list[EmbeddingPart]
    """The parts, at least one."""


@define(kw_only=True, eq=False, repr=False)
class EmbeddingText(Record):
    """Text to embed."""

    type: Literal["text"] = "text"
    """Always 'text'."""
    text: str
    """The text; not empty."""


@define(kw_only=True, eq=False, repr=False)
class EmbeddingImage(Record):
    """An image to embed."""

    type: Literal["image_url"] = "image_url"
    """Always 'image_url'."""
    image_url: EmbeddingImageURL
    """Where the image is."""


@define(kw_only=True, eq=False, repr=False)
class EmbeddingAudio(Record):
    """A sound recording to embed."""

    type: Literal["input_audio"] = "input_audio"
    """Always 'input_audio'."""
    input_audio: EmbeddingMedia
    """The recording."""


@define(kw_only=True, eq=False, repr=False)
class EmbeddingVideo(Record):
    """A video to embed."""

    type: Literal["input_video"] = "input_video"
    """Always 'input_video'."""
    input_video: EmbeddingMedia
    """The video."""


@define(kw_only=True, eq=False, repr=False)
class EmbeddingFile(Record):
    """A document to embed, such as a PDF."""

    type: Literal["input_file"] = "input_file"
    """Always 'input_file'."""
    input_file: EmbeddingMedia
    """The document."""


@define(kw_only=True, eq=False, repr=False)
class UnknownEmbeddingPart(Unknown):
    """A `EmbeddingPart` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


EmbeddingPart: TypeAlias = (
    EmbeddingText | EmbeddingImage | EmbeddingAudio | EmbeddingVideo | EmbeddingFile | UnknownEmbeddingPart
)
"""A part of an input; `type` tells whether it is text, an image, sound, a video or a file."""


@define(kw_only=True, eq=False, repr=False)
class EmbeddingImageURL(Record):
    """Where an image is."""

    url: str
    """Web address, or a data URL with base64 content."""


@define(kw_only=True, eq=False, repr=False)
class EmbeddingMedia(Record):
    """The content of a recording, a video or a document."""

    data: str
    """A data URL with base64 content, or a web address where the model takes one."""
    format: str | None = None
    """Its format, such as 'wav', 'mp4' or 'pdf'."""


sys.modules[__name__].__class__ = LazyModule
