# Made by `make generate` from spec/transcriptions.json; edit that.
"""Text from speech. What comes back."""

from __future__ import annotations

import sys
from typing import Literal

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record


@define(kw_only=True, eq=False, repr=False)
class Transcription(Answer):
    """What is said in a recording."""

    text: str
    """The text."""
    language: str | None = None
    """Language, as it was found or given; with `verbose_json`."""
    language_confidence: float | None = None
    """How sure the language is, 0 to 1; where the provider says."""
    duration: float | None = None
    """Length of the recording in seconds; with `verbose_json`."""
    confidence: float | None = None
    """How sure the text is, 0 to 1; where the provider says."""
    segments: list[TranscriptionSegment] | None = None
    """The text in pieces with times; with `verbose_json`."""
    words: list[TranscriptionWord] | None = None
    """The words with times; where they were asked for, or speakers were."""
    entities: list[TranscriptionEntity] | None = None
    """Names, dates and the like in the text; where the provider finds them."""
    task: str | None = None
    """What was done, such as 'transcribe'; with `verbose_json`."""
    usage: TranscriptionUsage | None = None
    """Tokens, seconds and cost; missing when the provider gives none."""


@define(kw_only=True, eq=False, repr=False)
class TranscriptionSpan(Record):
    """A stretch of a recording."""

    start: float
    """Where it begins, in seconds."""
    end: float
    """Where it ends, in seconds."""
    speaker: int | None = None
    """Number of the speaker, where speakers were told apart."""
    speaker_label: str | None = None
    """The provider's name for the speaker."""
    channel: int | None = None
    """Audio channel it comes from."""


@define(kw_only=True, eq=False, repr=False)
class TranscriptionSegment(TranscriptionSpan):
    """A piece of the text, such as a sentence, with its times."""

    id: int
    """Number of the segment, counted from 0."""
    text: str
    """What is said in it."""
    avg_logprob: float | None = None
    """Mean log probability of its tokens; closer to 0 is surer."""
    compression_ratio: float | None = None
    """How well its text can be compressed; a high one hints at repetition."""
    no_speech_prob: float | None = None
    """How likely it is that nobody speaks, 0 to 1."""
    seek: int | None = None
    """Where in the recording the model looked, as an offset of its own."""
    temperature: float | None = None
    """Temperature it was sampled with."""
    tokens: list[int] | None = None
    """Ids of its tokens."""


@define(kw_only=True, eq=False, repr=False)
class TranscriptionWord(TranscriptionSpan):
    """A word, with its times."""

    word: str
    """The word."""
    confidence: float | None = None
    """How sure it is, 0 to 1."""
    type: Literal["word", "audio_event"] | str | None = None
    """`audio_event` for what is no word, such as laughter."""


@define(kw_only=True, eq=False, repr=False)
class TranscriptionEntity(Record):
    """A name, a date or the like in the text."""

    type: str
    """What it is, such as 'person'."""
    text: str
    """How it stands in the text."""
    start_char: int
    """Where in the text it begins, in characters."""
    end_char: int
    """Where in the text it ends, in characters."""


@define(kw_only=True, eq=False, repr=False)
class TranscriptionUsage(Record):
    """What a transcription took, and what was charged for it."""

    seconds: float | None = None
    """Length of the recording in seconds, where that is what counts."""
    input_tokens: int | None = None
    """Tokens of the recording."""
    output_tokens: int | None = None
    """Tokens of the text."""
    total_tokens: int | None = None
    """Both together."""
    cost: float | None = None
    """Amount charged to your account, in USD."""


sys.modules[__name__].__class__ = LazyModule
