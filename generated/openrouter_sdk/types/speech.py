# Made by `make generate` from spec/speech.json; edit that.
"""Speech made from text."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Record, Unknown
from ..types.shared.media import ImageReference, MediaRequest

if TYPE_CHECKING:
    from ..types.shared.media import AudioPreferences, AudioSource


@define(kw_only=True, eq=False, repr=False)
class CreateSpeech(MediaRequest):
    """What to say, and how."""

    model: str
    input: SpeechInput
    voice: str | None = None
    response_format: Literal["mp3", "pcm"] | str | None = None
    speed: float | None = None
    instructions: str | None = None
    input_references: list[SpeechReference] | None = None
    provider: AudioPreferences | None = None


@define(kw_only=True, eq=False, repr=False)
class SpeechTurn(Record):
    """What one speaker says before the next one does."""

    text: str
    """What is said."""
    voice: str | None = None
    """Voice of this turn; that of the whole when left out."""
    instructions: str | None = None
    """How to speak in this turn."""


SpeechInput: TypeAlias = str | list[SpeechTurn]
"""What to say: a text, or a conversation turn by turn."""


@define(kw_only=True, eq=False, repr=False)
class SpeechAudioReference(Record):
    """A recording of the voice."""

    type: Literal["input_audio"] = "input_audio"
    """Always 'input_audio'."""
    input_audio: AudioSource
    """The recording, at most 15 MiB; a data URL works too."""


@define(kw_only=True, eq=False, repr=False)
class SpeechTextReference(Record):
    """What is said in the recording before it."""

    type: Literal["text"] = "text"
    """Always 'text'."""
    text: str
    """The text."""


@define(kw_only=True, eq=False, repr=False)
class UnknownSpeechReference(Unknown):
    """A `SpeechReference` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


SpeechReference: TypeAlias = SpeechAudioReference | SpeechTextReference | ImageReference | UnknownSpeechReference
"""What a voice is copied or made from; `type` tells which."""


sys.modules[__name__].__class__ = LazyModule
