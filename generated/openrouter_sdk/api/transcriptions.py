# Made by `make generate` from spec/transcriptions.json; edit that.
"""Text from speech."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.bodies import FileInput
    from .._runtime.settings import RequestOptions, UploadOptions
    from ..types.shared.media import AudioPreferences, AudioSource
    from ..types.shared.requests.requests import Trace
    from ..types.transcriptions.responses import Transcription

_CREATE: Operation[Transcription] = Operation(
    "transcriptions.create",
    "POST /audio/transcriptions",
    body="transcriptions.requests.CreateTranscription",
    returns="transcriptions.responses.Transcription",
    lists="timestamp_granularities keyterms",
)
_UPLOAD: Operation[Transcription] = Operation(
    "transcriptions.upload",
    "POST /audio/transcriptions",
    body="transcriptions.requests.UploadTranscription",
    returns="transcriptions.responses.Transcription",
    names={"timestamp_granularities": "timestamp_granularities[]", "keyterms": "keyterms[]"},
    encoding="multipart",
    lists="timestamp_granularities keyterms",
    files="file",
)


class Transcriptions(Area):
    """Text from speech."""

    def create(
        self,
        *,
        model: str,
        input_audio: AudioSource | Mapping[str, Any],
        session_id: str | None = None,
        trace: Trace | Mapping[str, Any] | None = None,
        user: str | None = None,
        language: str | None = None,
        response_format: Literal["json", "verbose_json"] | str | None = None,
        temperature: float | None = None,
        diarize: bool | None = None,
        provider: AudioPreferences | Mapping[str, Any] | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        keyterms: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Transcription:
        """Transcribe a recording that is given in base64 or by its address.

        For a file, `upload` is simpler. Providers give up after 60 seconds of work: split long recordings.

        Docs: https://openrouter.ai/docs/api-reference/stt/create-audio-transcriptions

        Args:
            model: Model to use, such as `openai/whisper-1`; `models.list(output_modalities='transcription')` has those
                that transcribe.
            input_audio: The recording: base64 with its format, not a data URL; or a web address.
            session_id: Id shared by requests that belong together, at most 256 characters; for grouping in
                observability tools.
            trace: Names and ids for tracing, passed on to the broadcast destinations of the account together with any
                extra keys.
            user: Stable id or hash of your end user, so that abuse is told apart from your other users.
            language: Language that is spoken, as ISO 639-1 ('en'); found out when left out.
            response_format: `json` (default) gives the text; `verbose_json` adds language, duration and segments, which
                some models refuse.
            temperature: Randomness of sampling, 0 to 1.
            diarize: Whether to tell speakers apart; needs `verbose_json`, and is refused by models that can't.
            provider: Which providers may do it, and settings of theirs.
            timestamp_granularities: What to give times for, with `verbose_json`: `segment`, `word`, or both.
            keyterms: Words to listen for, such as names; each 1 to 100 characters.

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                PayloadTooLargeError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_CREATE, {
            "model": model, "input_audio": input_audio, "session_id": session_id, "trace": trace, "user": user,
            "language": language, "response_format": response_format, "temperature": temperature, "diarize": diarize,
            "provider": provider, "timestamp_granularities": timestamp_granularities, "keyterms": keyterms,
        }, options)  # fmt: skip

    def upload(
        self,
        *,
        model: str,
        session_id: str | None = None,
        trace: Trace | Mapping[str, Any] | None = None,
        user: str | None = None,
        language: str | None = None,
        response_format: Literal["json", "verbose_json"] | str | None = None,
        temperature: float | None = None,
        diarize: bool | None = None,
        provider: AudioPreferences | Mapping[str, Any] | None = None,
        file: FileInput | None = None,
        source_url: str | None = None,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | None = None,
        keyterms: Sequence[str] | None = None,
        **options: Unpack[UploadOptions],
    ) -> Transcription:
        """Transcribe a file.

        It is read as it is sent, never whole. Bytes without a name say nothing of their format: give them as
        ('talk.mp3', data, None).

        Docs: https://openrouter.ai/docs/api-reference/stt/create-audio-transcriptions

        Args:
            model: Model to use, such as `openai/whisper-1`; `models.list(output_modalities='transcription')` has those
                that transcribe.
            session_id: Id shared by requests that belong together, at most 256 characters; for grouping in
                observability tools.
            trace: Names and ids for tracing, passed on to the broadcast destinations of the account together with any
                extra keys.
            user: Stable id or hash of your end user, so that abuse is told apart from your other users.
            language: Language that is spoken, as ISO 639-1 ('en'); found out when left out.
            response_format: `json` (default) gives the text; `verbose_json` adds language, duration and segments, which
                some models refuse.
            temperature: Randomness of sampling, 0 to 1.
            diarize: Whether to tell speakers apart; needs `verbose_json`, and is refused by models that can't.
            provider: Which providers may do it, and settings of theirs.
            file: A path, bytes, an open binary file, or (name, data, media type); at most 25 MB.
            source_url: Public web address of the recording, in place of `file`; only some providers download it.
            timestamp_granularities: What to give times for, with `verbose_json`: `segment`, `word`, or both.
            keyterms: Words to listen for, such as names; each 1 to 100 characters.

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                PayloadTooLargeError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_UPLOAD, {
            "model": model, "session_id": session_id, "trace": trace, "user": user, "language": language,
            "response_format": response_format, "temperature": temperature, "diarize": diarize, "provider": provider,
            "file": file, "source_url": source_url, "timestamp_granularities": timestamp_granularities,
            "keyterms": keyterms,
        }, options)  # fmt: skip


class AsyncTranscriptions(Area):
    """Text from speech."""

    create = awaited(Transcriptions.create)
    upload = awaited(Transcriptions.upload)


OPERATIONS = (
    _CREATE,
    _UPLOAD,
)
