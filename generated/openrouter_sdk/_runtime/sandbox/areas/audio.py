# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Speech and transcriptions of the sandbox: silence as long as the text, and what it can say of a recording."""

from __future__ import annotations

import base64
import binascii
import io
import wave

from ..calls import Bytes, Call, Refusal, handler_table
from ..words import Json, pieces

__all__ = ["HANDLERS"]

HANDLERS, handles = handler_table()

_RATE = 24_000  # samples a second
_WORD = 0.25  # seconds
_FRAME = b"\xff\xfb\x90\xc4" + bytes(413)  # of an MP3 at 128 kbit/s and 44.1 kHz: 26 ms of silence
_FRAMES_A_WORD = 10
_BYTES_A_SECOND = 16_000  # of a recording, whatever it is
_LARGEST_UPLOAD = 25 * 1024 * 1024


# -- speech -----------------------------------------------------------------------------------------------


@handles("speech.create")
def _speak(call: Call) -> Bytes:
    said = call.body["input"]
    text = said if isinstance(said, str) else " ".join(turn["text"] for turn in said)
    words = len(text.split())
    if not words:
        raise Refusal(400, "input is empty", "invalid_request")
    form = call.body.get("response_format") or "pcm"
    silence = bytes(2 * int(_RATE * _WORD) * words)
    if form == "mp3":
        return Bytes(_FRAME * _FRAMES_A_WORD * words, "audio/mpeg")
    if form == "pcm":
        return Bytes(silence, f"audio/pcm;rate={_RATE};channels=1")
    if form == "wav":
        return Bytes(_wav(silence), "audio/wav")
    raise Refusal(400, f"response_format is 'mp3', 'pcm' or 'wav', not {form!r}", "invalid_request")


def _wav(samples: bytes) -> bytes:
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setparams((1, 2, _RATE, 0, "NONE", ""))
        file.writeframes(samples)
    return target.getvalue()


# -- transcriptions ---------------------------------------------------------------------------------------


@handles("transcriptions.create")
def _create(call: Call) -> Json:
    source = call.body["input_audio"]
    if ("data" in source) == ("url" in source):
        raise Refusal(400, "input_audio holds either data or url", "invalid_request")
    if "url" in source:
        return _transcription(call.body, f"the address {source['url']}", 0)
    if "format" not in source:
        raise Refusal(400, "input_audio.format is required beside data", "invalid_request")
    try:
        data = base64.b64decode(source["data"], validate=True)
    except binascii.Error as error:
        raise Refusal(400, f"input_audio.data is no base64: {error}", "invalid_request") from None
    return _transcription(call.body, f"{len(data):,} bytes of {source['format']}", len(data))


@handles("transcriptions.upload")
def _upload(call: Call) -> Json:
    file = call.files.get("file")
    if (file is None) == ("source_url" not in call.body):
        raise Refusal(400, "either file or source_url is required", "invalid_request")
    options = {name.removesuffix("[]"): value for name, value in call.body.items()}
    options["diarize"] = options.get("diarize") == "true"
    if file is None:
        return _transcription(options, f"the address {options['source_url']}", 0)
    if len(file.data) > _LARGEST_UPLOAD:
        raise Refusal(413, "the file is larger than 25 MB", "payload_too_large")
    return _transcription(options, f"{len(file.data):,} bytes of {file.media_type}", len(file.data))


def _transcription(options: Json, what: str, size: int) -> Json:
    text = f"This is the sandbox, no model. It got {what}."
    verbose = options.get("response_format", "json") == "verbose_json"
    if options.get("response_format") not in (None, "json", "verbose_json"):
        raise Refusal(400, "response_format is 'json' or 'verbose_json'", "invalid_request")
    if options.get("diarize") and not verbose:
        raise Refusal(400, "diarize needs response_format 'verbose_json'", "invalid_request")
    words = [word.strip() for word in pieces(text)]
    seconds = round(size / _BYTES_A_SECOND, 3)
    usage = {"seconds": seconds, "input_tokens": size // 1000, "output_tokens": len(words)}
    usage |= {"total_tokens": usage["input_tokens"] + len(words), "cost": round(seconds * 0.0001, 9)}
    if not verbose:
        return {"text": text, "usage": usage}
    speaker = {"speaker": 0, "speaker_label": "A"} if options.get("diarize") else {}
    made: Json = {"task": "transcribe", "language": options.get("language", "en"), "duration": seconds, "text": text}
    wanted = options.get("timestamp_granularities") or ["segment"]
    if "segment" in wanted:
        made["segments"] = [{"id": 0, "start": 0.0, "end": seconds, "text": text, "tokens": [1, 2], **speaker}]
    if "word" in wanted or speaker:
        step = seconds / len(words)
        times = [round(step * index, 3) for index in range(len(words) + 1)]
        made["words"] = [
            {"word": word, "start": times[index], "end": times[index + 1], "type": "word", **speaker}
            for index, word in enumerate(words)
        ]
    return {**made, "usage": usage}
