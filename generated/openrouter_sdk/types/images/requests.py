# Made by `make generate` from spec/images.json; edit that.
"""Images made from a prompt: whole, or with previews while they are made. What is sent."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias

from attrs import define

from ..._runtime.settings import RequestOptions
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record
from ...types.shared.media import MediaFields, MediaRequest

if TYPE_CHECKING:
    from ...types.shared.media import ImageReference
    from ...types.shared.preferences.requests import ProviderSort
    from ...types.shared.preferences.responses import ProviderName


@define(kw_only=True, eq=False, repr=False)
class CreateImages(MediaRequest):
    """What to draw."""

    model: str
    prompt: str
    n: int | None = None
    size: str | None = None
    resolution: ImageResolution | None = None
    aspect_ratio: ImageAspectRatio | None = None
    quality: ImageQuality | None = None
    background: Literal["auto", "transparent", "opaque"] | str | None = None
    output_format: Literal["png", "jpeg", "webp", "svg"] | str | None = None
    output_compression: int | None = None
    input_references: list[ImageReference] | None = None
    seed: int | None = None
    provider: ImagePreferences | None = None
    stream: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class ImagePreferences(Record):
    """Which providers may make an image, and in what order they are tried."""

    order: list[ProviderName] | None = None
    """Slugs of providers to try first, in this order."""
    only: list[ProviderName] | None = None
    """Slugs of the only providers allowed."""
    ignore: list[ProviderName] | None = None
    """Slugs of providers never to use."""
    allow_fallbacks: bool | None = None
    """Whether another provider may step in when one fails; true when left out."""
    sort: Literal["price", "throughput", "latency", "exacto"] | str | ProviderSort | None = None
    """What to rank providers by; without effect when `order` is given."""
    options: dict[str, dict[str, Any]] | None = None
    """Extra settings for single providers, keyed by provider slug. Only those of the provider that serves the request
    are sent on.
    """


ImageResolution: TypeAlias = Literal["512", "768", "1K", "1.5K", "2K", "4K"] | str
"""A size tier of images."""


ImageAspectRatio: TypeAlias = (
    Literal[
        "1:1",
        "1:2",
        "1:4",
        "1:8",
        "2:1",
        "2:3",
        "2.35:1",
        "3:2",
        "3:4",
        "4:1",
        "4:3",
        "4:5",
        "5:2",
        "5:4",
        "5:7",
        "7:5",
        "8:1",
        "9:16",
        "16:9",
        "9:19.5",
        "19.5:9",
        "9:20",
        "20:9",
        "9:21",
        "21:9",
        "auto",
    ]
    | str
)
"""Width to height of an image. Models differ in what they take."""


ImageQuality: TypeAlias = Literal["auto", "low", "medium", "high", "xhigh", "max"] | str
"""How much work goes into an image."""


class ImageFields(MediaFields, total=False):
    """What to draw."""

    model: Required[str]
    """Model to use, such as `openai/gpt-5-image`; `list_models` has those that make images."""
    prompt: Required[str]
    """What the image should show; not empty."""
    n: int | None
    """Most images to make, 1 to 10; 1 when left out. Fewer may come, and providers that make one at a time refuse more.
    """
    size: str | None
    """Size as a tier ('2K') or in pixels ('2048x2048'). Pixels must not contradict `resolution` and `aspect_ratio`."""
    resolution: ImageResolution | None
    """Size tier; the pixels it stands for depend on the provider."""
    aspect_ratio: ImageAspectRatio | None
    """Width to height; `auto` leaves it to the provider, which takes the nearest that it has."""
    quality: ImageQuality | None
    """How much work goes into it; providers without such a setting ignore it."""
    background: Literal["auto", "transparent", "opaque"] | str | None
    """What is behind the subject; `transparent` needs the format png or webp."""
    output_format: Literal["png", "jpeg", "webp", "svg"] | str | None
    """File format; the provider's own when left out. `svg` only from models that draw vectors."""
    output_compression: int | None
    """Compression of webp and jpeg, 0 to 100; ignored for png, and by providers without such a setting."""
    input_references: Sequence[ImageReference | Mapping[str, Any]] | None
    """Images to work from, as web addresses or data URLs; at most 16, fewer with some models."""
    seed: int | None
    """Seed for sampling; the same seed and arguments should give the same image, which not all providers keep."""
    provider: ImagePreferences | Mapping[str, Any] | None
    """Which providers may serve the request, and settings of theirs."""


class ImageArguments(ImageFields, RequestOptions, total=False):
    """The arguments of `images.create` and of the methods that share them."""


sys.modules[__name__].__class__ = LazyModule
