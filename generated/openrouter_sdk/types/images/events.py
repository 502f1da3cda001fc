# Made by `make generate` from spec/images.json; edit that.
"""Images made from a prompt: whole, or with previews while they are made. What comes piece by piece."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.mixins import ImageBytes
from ..._runtime.values.record import Record, Unknown

if TYPE_CHECKING:
    from ...types.images.responses import ImageUsage


@define(kw_only=True, eq=False, repr=False)
class ImagePreviewEvent(ImageBytes, Record):
    """The image as far as it has come. It is whole by itself, not a piece to append."""

    type: Literal["image_generation.partial_image"] = "image_generation.partial_image"
    """Always 'image_generation.partial_image'."""
    b64_json: str
    """The preview in base64; `content` gives its bytes."""
    partial_image_index: int
    """Number of the preview, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class ImageTextEvent(Record):
    """A piece of an image that is written as text, such as SVG."""

    type: Literal["image_generation.text_chunk"] = "image_generation.text_chunk"
    """Always 'image_generation.text_chunk'."""
    phase: Literal["content", "reasoning", "draft"] | str
    """What the text is: `content` belongs to the image, `reasoning` and `draft` come before it."""
    text: str
    """The piece."""


@define(kw_only=True, eq=False, repr=False)
class ImageDoneEvent(ImageBytes, Record):
    """A finished image, one event for each."""

    type: Literal["image_generation.completed"] = "image_generation.completed"
    """Always 'image_generation.completed'."""
    b64_json: str
    """The image in base64; `content` gives its bytes."""
    created: int
    """When it was made, in Unix seconds."""
    declared_media_type: str | None = field(default=None, metadata={"wire": "media_type"})
    """Media type as the service says; missing where it does not know. `media_type` always tries."""
    usage: ImageUsage | None = None
    """Tokens and cost; missing when the provider gives none."""


@define(kw_only=True, eq=False, repr=False)
class ImageErrorEvent(Record):
    """That the work has failed. It is raised as an error, never given as an event."""

    type: Literal["error"] = "error"
    """Always 'error'."""
    error: ImageFailure
    """What went wrong."""


@define(kw_only=True, eq=False, repr=False)
class UnknownImageEvent(Unknown):
    """A `ImageEvent` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ImageEvent: TypeAlias = ImagePreviewEvent | ImageTextEvent | ImageDoneEvent | ImageErrorEvent | UnknownImageEvent
"""What happens while an image is made; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class ImageFailure(Record):
    """What went wrong at the provider."""

    message: str
    """What went wrong, in words."""
    code: str | None = None
    """The provider's code for it, such as 'server_error'; null when it has none."""
    param: str | None = None
    """Argument that is to blame; null when none is."""
    type: str | None = None
    """The provider's kind of error; null when it has none."""


sys.modules[__name__].__class__ = LazyModule
