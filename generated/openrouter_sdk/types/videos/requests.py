# Made by `make generate` from spec/videos.json; edit that.
"""Videos made from a prompt: jobs that take minutes, looked up until they are done. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record, Unknown
from ...types.shared.media import ImageReference, MediaRequest

if TYPE_CHECKING:
    from ...types.shared.media import MediaURL
    from ...types.videos.responses import VideoAspectRatio, VideoResolution


@define(kw_only=True, eq=False, repr=False)
class CreateVideo(MediaRequest):
    """What to film."""

    model: str
    prompt: str | None = None
    duration: int | None = None
    resolution: VideoResolution | None = None
    aspect_ratio: VideoAspectRatio | None = None
    size: str | None = None
    generate_audio: bool | None = None
    frame_images: list[VideoFrame] | None = None
    input_references: list[VideoReference] | None = None
    previous_job_id: str | None = None
    seed: int | None = None
    creativity: int | None = None
    upscale_factor: float | None = None
    callback_url: str | None = None
    provider: VideoPreferences | None = None


@define(kw_only=True, eq=False, repr=False)
class VideoPreferences(Record):
    """Settings for single providers of videos."""

    options: dict[str, dict[str, Any]] | None = None
    """Extra settings for single providers, keyed by provider slug. Only those of the provider that serves the request
    are sent on.
    """


@define(kw_only=True, eq=False, repr=False)
class VideoFrame(ImageReference):
    """An image that a video begins or ends with."""

    frame_type: Literal["first_frame", "last_frame"] | str
    """Whether it is the first frame or the last."""


@define(kw_only=True, eq=False, repr=False)
class VideoAudioReference(Record):
    """A sound for the model to go by."""

    type: Literal["audio_url"] = "audio_url"
    """Always 'audio_url'."""
    audio_url: MediaURL
    """Where the sound is."""


@define(kw_only=True, eq=False, repr=False)
class VideoVideoReference(Record):
    """A video for the model to go by."""

    type: Literal["video_url"] = "video_url"
    """Always 'video_url'."""
    video_url: MediaURL
    """Where the video is."""


@define(kw_only=True, eq=False, repr=False)
class UnknownVideoReference(Unknown):
    """A `VideoReference` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


VideoReference: TypeAlias = ImageReference | VideoAudioReference | VideoVideoReference | UnknownVideoReference
"""Something for the model to go by; `type` tells what."""


sys.modules[__name__].__class__ = LazyModule
