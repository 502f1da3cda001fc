# Made by `make generate` from spec/speech.json; edit that.
"""Speech made from text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .._runtime.area import Area, awaited_download
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.download import Download
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.shared.media import AudioPreferences
    from ..types.shared.requests.requests import Trace
    from ..types.speech import SpeechInput, SpeechReference

_CREATE: Operation[Download] = Operation(
    "speech.create",
    "POST /audio/speech",
    body="speech.CreateSpeech",
    media="audio/*",
    lists="input_references",
    returns=bytes,
)


class Speech(Area):
    """Speech made from text."""

    def create(
        self,
        *,
        model: str,
        input: SpeechInput | Mapping[str, Any],
        session_id: str | None = None,
        trace: Trace | Mapping[str, Any] | None = None,
        user: str | None = None,
        voice: str | None = None,
        response_format: Literal["mp3", "pcm"] | str | Null | None = None,
        speed: float | None = None,
        instructions: str | None = None,
        input_references: Sequence[SpeechReference | Mapping[str, Any]] | None = None,
        provider: AudioPreferences | Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Download:
        """Say a text.

        It is asked for when it is read: `.read()`, `.save(path)`, piece by piece, or in a `with` block. A file of `pcm`
        has no header; ask for `mp3` to play it anywhere.

        Docs: https://openrouter.ai/docs/api-reference/tts/create-audio-speech

        Args:
            model: Model to use, such as `openai/gpt-4o-mini-tts`; `models.list(output_modalities='speech')` has those
                that speak.
            input: Text to say, or turns of several speakers; how long it may be depends on the model.
            session_id: Id shared by requests that belong together, at most 256 characters; for grouping in
                observability tools.
            trace: Names and ids for tracing, passed on to the broadcast destinations of the account together with any
                extra keys.
            user: Stable id or hash of your end user, so that abuse is told apart from your other users.
            voice: Voice to speak with; `supported_voices` in the model list names those of a model.
            response_format: Audio format; raw `pcm` (16 bit, little-endian, at the rate in the content type) when left
                out or null.
            speed: Speed of speech, 1 being normal; models without such a setting ignore it or refuse it.
            instructions: How to speak: tone, pace, mood.
            input_references: Voice to copy: recordings, each with the text that is said in it if known, or one image.
            provider: Which providers may do it, and settings of theirs.

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                PayloadTooLargeError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._download(_CREATE, {
            "model": model, "input": input, "session_id": session_id, "trace": trace, "user": user, "voice": voice,
            "response_format": response_format, "speed": speed, "instructions": instructions,
            "input_references": input_references, "provider": provider,
        }, options)  # fmt: skip


class AsyncSpeech(Area):
    """Speech made from text."""

    create = awaited_download(Speech.create)


OPERATIONS = (_CREATE,)
