# Made by `make generate` from spec/transcriptions.json; edit that.
"""Text from speech. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ...types.shared.media import MediaRequest

if TYPE_CHECKING:
    from ...types.shared.media import AudioPreferences, AudioSource


@define(kw_only=True, eq=False, repr=False)
class TranscriptionOptions(MediaRequest):
    """How to transcribe."""

    model: str
    language: str | None = None
    response_format: Literal["json", "verbose_json"] | str | None = None
    temperature: float | None = None
    diarize: bool | None = None
    provider: AudioPreferences | None = None


@define(kw_only=True, eq=False, repr=False)
class CreateTranscription(TranscriptionOptions):
    """A recording to transcribe, as JSON."""

    input_audio: AudioSource
    timestamp_granularities: list[Literal["word", "segment"] | str] | None = None
    keyterms: list[str] | None = None


@define(kw_only=True, eq=False, repr=False)
class UploadTranscription(TranscriptionOptions):
    """A recording to transcribe, as a file."""

    file: Any | None = None
    source_url: str | None = None
    timestamp_granularities: list[Literal["word", "segment"] | str] | None = field(
        default=None, metadata={"wire": "timestamp_granularities[]"}
    )
    keyterms: list[str] | None = field(default=None, metadata={"wire": "keyterms[]"})


sys.modules[__name__].__class__ = LazyModule
