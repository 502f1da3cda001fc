# Made by `make generate` from spec/videos.json; edit that.
"""Videos made from a prompt: jobs that take minutes, looked up until they are done. What comes back."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record

VideoResolution: TypeAlias = Literal["360p", "480p", "720p", "768p", "1080p", "1K", "2K", "4K"] | str
"""A size tier of videos."""


VideoAspectRatio: TypeAlias = Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21"] | str
"""Width to height of a video."""


VideoSize: TypeAlias = (
    Literal[
        "360x360",
        "360x480",
        "360x540",
        "360x640",
        "360x840",
        "480x360",
        "480x480",
        "480x640",
        "480x720",
        "480x854",
        "480x1120",
        "496x864",
        "540x360",
        "560x752",
        "640x360",
        "640x480",
        "640x640",
        "720x480",
        "720x720",
        "720x960",
        "720x1080",
        "720x1280",
        "720x1680",
        "752x560",
        "768x768",
        "768x1024",
        "768x1152",
        "768x1366",
        "768x1792",
        "834x1112",
        "840x360",
        "854x480",
        "864x496",
        "960x720",
        "960x960",
        "992x432",
        "1024x768",
        "1080x720",
        "1080x1080",
        "1080x1440",
        "1080x1620",
        "1080x1920",
        "1080x2520",
        "1112x834",
        "1120x480",
        "1152x768",
        "1280x720",
        "1366x768",
        "1440x1080",
        "1440x1440",
        "1440x1920",
        "1440x2160",
        "1440x2560",
        "1440x3360",
        "1470x630",
        "1620x1080",
        "1680x720",
        "1792x768",
        "1920x1080",
        "1920x1440",
        "2160x1440",
        "2160x2160",
        "2160x2880",
        "2160x3240",
        "2160x3840",
        "2160x5040",
        "2520x1080",
        "2560x1440",
        "2880x2160",
        "3240x2160",
        "3360x1440",
        "3840x2160",
        "5040x2160",
    ]
    | str
)
"""Size of a video in pixels, width first."""


VideoStatus: TypeAlias = Literal["pending", "in_progress", "completed", "failed", "cancelled", "expired"] | str
"""How far a job is. `completed` is the only good end; `failed`, `cancelled` and `expired` are the bad ones."""


@define(kw_only=True, eq=False, repr=False)
class VideoJob(Answer):
    """A video that is being made, or was. A job that failed says why in `error`; looking it up is no error."""

    id: str
    """Id of the job, for `get` and `content`."""
    status: VideoStatus
    """How far it is."""
    polling_url: str
    """Address of the job; `get` asks for it. A whole URL or a path."""
    generation_id: str | None = None
    """Id of the generation, once the job has been taken up."""
    unsigned_urls: list[str] | None = None
    """Addresses of the finished videos. Those of OpenRouter need the key; `content` downloads them."""
    urls: list[str] | None = None
    """Addresses of the finished videos that need no key, where the service gives any."""
    error: str | None = None
    """Why it failed."""
    expires_at: int | None = None
    """When the finished videos are deleted, in Unix seconds."""
    usage: VideoUsage | None = None
    """What it cost, once it is done."""


@define(kw_only=True, eq=False, repr=False)
class VideoUsage(Record):
    """What a video cost."""

    cost: float | None = None
    """Amount charged to your account, in USD; null when not known."""
    is_byok: bool | None = None
    """Whether your own provider key was used, so that the provider bills you directly."""


@define(kw_only=True, eq=False, repr=False)
class VideoModelList(Answer):
    """The models that make videos."""

    data: list[VideoModel]
    """The models."""


@define(kw_only=True, eq=False, repr=False)
class VideoModel(Record):
    """A model that makes videos, with what it takes. Null means that it does not say."""

    id: str
    """Id to name it by in `model`."""
    canonical_slug: str
    """Id that never changes."""
    name: str
    """Name for people."""
    created: int
    """When it was added, in Unix seconds."""
    supported_durations: list[int] | None = field(metadata={"null": True})
    """Lengths it makes, in seconds."""
    supported_resolutions: list[VideoResolution] | None = field(metadata={"null": True})
    """Values for `resolution`."""
    supported_aspect_ratios: list[VideoAspectRatio] | None = field(metadata={"null": True})
    """Values for `aspect_ratio`."""
    supported_sizes: list[VideoSize] | None = field(metadata={"null": True})
    """Values for `size`."""
    supported_frame_images: list[Literal["first_frame", "last_frame"] | str] | None = field(metadata={"null": True})
    """Frames that may be given as `frame_images`."""
    generate_audio: bool | None = field(metadata={"null": True})
    """Whether it can make sound."""
    seed: bool | None = field(metadata={"null": True})
    """Whether it takes a `seed`."""
    creativity: list[int] | None = field(metadata={"null": True})
    """Values for `creativity`, of an upscaling model."""
    upscale_factor: VideoUpscaling | None = field(metadata={"null": True})
    """Values for `upscale_factor`, of an upscaling model."""
    allowed_passthrough_parameters: list[str]
    """Keys its providers take under `provider.options`."""
    description: str | None = None
    """What it is, in a few sentences."""
    hugging_face_id: str | None = None
    """Id at Hugging Face; null when it is not there."""
    pricing_skus: dict[str, str] | None = None
    """Prices in USD as decimal text, by what is charged for, such as 'duration_seconds_720p'."""


@define(kw_only=True, eq=False, repr=False)
class VideoUpscaling(Record):
    """How many times larger an upscaling model can make a video."""

    min: float | None = None
    """Least; null when there is no bound."""
    max: float | None = None
    """Most; null when there is no bound."""


sys.modules[__name__].__class__ = LazyModule
