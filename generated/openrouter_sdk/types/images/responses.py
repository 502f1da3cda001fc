# Made by `make generate` from spec/images.json; edit that.
"""Images made from a prompt: whole, or with previews while they are made. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.mixins import ImageBytes
from ..._runtime.values.record import Answer, Record, Unknown
from ...types.shared.usage import Usage

if TYPE_CHECKING:
    from ...types.models.responses import InputModality, OutputModality
    from ...types.shared.usage import CacheCreation, UsageIteration


@define(kw_only=True, eq=False, repr=False)
class ImageResult(Answer):
    """Images that were made."""

    created: int
    """When they were made, in Unix seconds; 0 has been seen where the provider does not say."""
    data: list[GeneratedImage]
    """The images; may be fewer than were asked for."""
    usage: ImageUsage | None = None
    """Tokens and cost; missing when the provider gives none."""


@define(kw_only=True, eq=False, repr=False)
class GeneratedImage(ImageBytes, Record):
    """An image. `content` gives its bytes, `save` writes them to a file."""

    b64_json: str
    """The image in base64, as it came; an SVG is UTF-8 text underneath."""
    declared_media_type: str | None = field(default=None, metadata={"wire": "media_type"})
    """Media type as the service says, such as 'image/png'; missing where it does not know. `media_type` always tries.
    """


@define(kw_only=True, eq=False, repr=False)
class ImageUsage(Usage):
    """Tokens that images took, and what was charged for them."""

    cache_creation: CacheCreation | None = None
    """Tokens newly stored in the prompt cache; null when there are none."""
    iterations: list[UsageIteration] | None = None
    """What each round of the model took, where it worked in several; null when the provider does not say."""
    service_tier: str | None = None
    """Class of service at the provider; null when it does not say."""
    speed: Literal["fast", "standard"] | str | None = None
    """Speed at the provider; null when it does not say."""


@define(kw_only=True, eq=False, repr=False)
class ImageModelList(Answer):
    """The models that make images."""

    data: list[ImageModel]
    """The models."""


@define(kw_only=True, eq=False, repr=False)
class ImageModel(Record):
    """A model that makes images."""

    id: str
    """Id to name it by in `model`."""
    name: str
    """Name for people."""
    description: str
    """What it is, in a few sentences."""
    created: int
    """When it was added, in Unix seconds."""
    architecture: ImageArchitecture
    """What it takes and gives."""
    supported_parameters: dict[str, ImageCapability]
    """What each argument may be, by its name, with any of its endpoints. One that is missing is not supported."""
    supports_streaming: bool
    """Whether any of its endpoints gives previews in a stream."""
    endpoints: str
    """Path of its endpoints; `list_endpoints` asks for it."""


@define(kw_only=True, eq=False, repr=False)
class ImageArchitecture(Record):
    """What an image model takes and gives."""

    input_modalities: list[InputModality]
    """What it takes."""
    output_modalities: list[OutputModality]
    """What it gives."""


@define(kw_only=True, eq=False, repr=False)
class ImageChoices(Record):
    """An argument that takes one of a few values."""

    type: Literal["enum"] = "enum"
    """Always 'enum'."""
    values: list[str]
    """The values."""


@define(kw_only=True, eq=False, repr=False)
class ImageRange(Record):
    """An argument that takes a number between two bounds, which count as well."""

    type: Literal["range"] = "range"
    """Always 'range'."""
    min: float
    """Lowest value."""
    max: float
    """Highest value."""


@define(kw_only=True, eq=False, repr=False)
class ImageSwitch(Record):
    """An argument that is supported."""

    type: Literal["boolean"] = "boolean"
    """Always 'boolean'."""


@define(kw_only=True, eq=False, repr=False)
class UnknownImageCapability(Unknown):
    """A `ImageCapability` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ImageCapability: TypeAlias = ImageChoices | ImageRange | ImageSwitch | UnknownImageCapability
"""What an argument may be; `type` tells how that is said."""


@define(kw_only=True, eq=False, repr=False)
class ImageEndpointList(Answer):
    """The endpoints that serve an image model."""

    id: str
    """Id of the model."""
    endpoints: list[ImageEndpoint]
    """Its endpoints."""


@define(kw_only=True, eq=False, repr=False)
class ImageEndpoint(Record):
    """A provider's offer of an image model."""

    provider_name: str
    """Name of the provider for people."""
    provider_slug: str
    """Key of the provider in `provider.options`."""
    provider_tag: str | None = field(metadata={"null": True})
    """Slug of the provider for `provider.only` and `order`; null where it can't be chosen."""
    supported_parameters: dict[str, ImageCapability]
    """What each argument may be, by its name. One that is missing is not supported."""
    allowed_passthrough_parameters: list[str]
    """Keys it takes under `provider.options`."""
    supports_streaming: bool
    """Whether it gives previews in a stream."""
    pricing: list[ImagePrice]
    """What it charges for, line by line."""


@define(kw_only=True, eq=False, repr=False)
class ImagePrice(Record):
    """One thing that an image endpoint charges for."""

    billable: ImageBillable
    """What is charged for."""
    unit: Literal["request", "image", "megapixel", "token"] | str
    """What the price is for one of."""
    cost_usd: float
    """Price of a unit, in USD."""
    variant: str | None = None
    """Tier that the price is for, such as '2k'; missing where there is only one."""


ImageBillable: TypeAlias = Literal["output_image", "input_image", "input_font", "input_reference", "input_text"] | str
"""What an image endpoint charges for."""


sys.modules[__name__].__class__ = LazyModule
