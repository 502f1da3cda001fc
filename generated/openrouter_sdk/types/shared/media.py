# Made by `make generate` from spec/shared/media.json; edit that.
"""What images, speech, transcriptions and videos have in common."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record

if TYPE_CHECKING:
    from ...types.shared.requests.requests import Trace


@define(kw_only=True, eq=False, repr=False)
class MediaRequest(Record):
    """What every request for an image, sound, video or transcript may say."""

    session_id: str | None = None
    trace: Trace | None = None
    user: str | None = None


@define(kw_only=True, eq=False, repr=False)
class MediaURL(Record):
    """Where an image, a sound or a video is."""

    url: str
    """Web address, or a data URL with base64 content."""


@define(kw_only=True, eq=False, repr=False)
class ImageReference(Record):
    """An image for the model to go by."""

    type: Literal["image_url"] = "image_url"
    """Kind of reference, always 'image_url'."""
    image_url: MediaURL
    """Where the image is."""


@define(kw_only=True, eq=False, repr=False)
class AudioSource(Record):
    """A sound recording: its data, or where it is. One of the two is needed."""

    data: str | None = None
    """Bytes of the file in base64."""
    url: str | None = None
    """Public web address that the provider downloads it from; only some providers do."""
    format: str | None = None
    """Format such as 'wav', 'mp3', 'flac', 'm4a', 'ogg', 'webm' or 'aac'. Transcriptions need it beside `data`."""


@define(kw_only=True, eq=False, repr=False)
class AudioPreferences(Record):
    """Which providers may handle speech or a recording, and settings of theirs."""

    data_collection: Literal["deny", "allow"] | str | None = None
    """`deny` keeps only providers that do not collect user data; `allow` is the default."""
    zdr: bool | None = None
    """True rules out endpoints that store what they get (zero data retention)."""
    options: dict[str, dict[str, Any]] | None = None
    """Extra settings for single providers, keyed by provider slug. Only those of the provider that serves the request
    are sent on.
    """


class MediaFields(TypedDict, total=False):
    """What every request for an image, sound, video or transcript may say."""

    session_id: str | None
    """Id shared by requests that belong together, at most 256 characters; for grouping in observability tools."""
    trace: Trace | Mapping[str, Any] | None
    """Names and ids for tracing, passed on to the broadcast destinations of the account together with any extra keys.
    """
    user: str | None
    """Stable id or hash of your end user, so that abuse is told apart from your other users."""


sys.modules[__name__].__class__ = LazyModule
