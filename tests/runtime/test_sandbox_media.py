"""Images, speech, transcriptions and videos of the sandbox, from the first call to the file on disk."""

from __future__ import annotations

import base64
import io
import wave
from pathlib import Path
from typing import Any

import pytest
from openrouter_sdk import (
    APIStatusError,
    AsyncOpenRouter,
    BadGatewayError,
    BadRequestError,
    ConflictError,
    ImageDoneEvent,
    ImagePreviewEvent,
    ImageTextEvent,
    InternalServerError,
    InvalidResponseError,
    NotFoundError,
    OpenRouter,
    OpenRouterError,
    PayloadTooLargeError,
    RateLimitError,
    StreamInterruptedError,
    to_dict,
)
from openrouter_sdk.sandbox import Sandbox

from .helpers import in_loop

DRAW: dict[str, Any] = {"model": "openai/gpt-5-image", "prompt": "A red boat"}
SAY: dict[str, Any] = {"model": "openai/tts-1", "input": "Hello there", "voice": "alloy"}


# -- images -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "media_type"),
    [("png", "image/png"), ("jpeg", "image/jpeg"), ("webp", "image/webp"), ("svg", "image/svg+xml")],
)
def test_images(client: OpenRouter, form: str, media_type: str, tmp_path: Path) -> None:
    result = client.images.create(**DRAW, n=3, output_format=form)
    assert len(result.data) == 3
    for image in result.data:
        assert (image.media_type, image.declared_media_type) == (media_type, media_type)
        image.declared_media_type = None
        assert image.media_type == media_type, "the bytes are what they are said to be"
    assert result.data[0].save(tmp_path / "boat").read_bytes() == result.data[0].content
    assert result.usage is not None
    assert result.usage.cost
    assert result.http.generation_id
    assert client.generations.get(id=result.http.generation_id).data.usage == result.usage.cost


def test_a_stream_of_images(client: OpenRouter) -> None:
    with client.images.stream(**DRAW, n=2) as stream:
        events = list(stream)
        final = stream.final()
    assert [type(event) for event in events] == [ImagePreviewEvent, ImagePreviewEvent, ImageDoneEvent] * 2
    assert all(event.content[:4] == b"\x89PNG" for event in events if not isinstance(event, ImageTextEvent))
    whole = client.images.create(**DRAW, n=2)
    assert {**to_dict(final), "created": 0} == {**to_dict(whole), "created": 0}


def test_a_stream_of_an_image_that_is_text(client: OpenRouter) -> None:
    with client.images.stream(**DRAW, output_format="svg") as stream:
        written = "".join(event.text for event in stream if isinstance(event, ImageTextEvent))
        assert stream.final().data[0].content.decode() == written


BAD: list[Any] = [("rate-limited", RateLimitError), ("error-in-200", BadGatewayError), ("html", InvalidResponseError)]
CUTS: list[Any] = [("cut", StreamInterruptedError), ("truncated", StreamInterruptedError)]
BAD_STREAMS: list[Any] = [("mid-stream-error", InternalServerError), *CUTS]


@pytest.mark.parametrize(("name", "error"), [*BAD, *BAD_STREAMS])
def test_models_that_misbehave(client: OpenRouter, name: str, error: type[OpenRouterError]) -> None:
    bad: dict[str, Any] = {"model": f"sandbox/{name}"}
    with pytest.raises(error) as caught, client.images.stream(**{**DRAW, **bad}) as stream:
        stream.final()
    if (name, error) in BAD_STREAMS:
        assert caught.value.partial.data[0].media_type == "image/png"
        return
    for call in (
        lambda: client.images.create(**{**DRAW, **bad}),
        lambda: client.speech.create(**{**SAY, **bad}).read(),
        lambda: client.transcriptions.upload(**bad, file=b"abc"),
        lambda: client.videos.create(**bad, prompt="A boat"),
    ):
        with pytest.raises(error):
            call()


def test_image_models(client: OpenRouter) -> None:
    for model in client.images.list_models().data:
        (endpoint,) = client.images.list_endpoints(model.id).endpoints
        assert endpoint.supports_streaming == model.supports_streaming
        assert endpoint.pricing[0].cost_usd > 0
    with pytest.raises(NotFoundError):
        client.images.list_endpoints("no", "model")


# -- sound ------------------------------------------------------------------------------------------------


def test_speech(client: OpenRouter, tmp_path: Path) -> None:
    with client.speech.create(**SAY, response_format="mp3") as audio:
        assert audio.content_type == "audio/mpeg"
        assert audio.http.generation_id
        assert b"".join(audio)[:2] == b"\xff\xfb"
    pcm = client.speech.create(**SAY).read()
    with wave.open(str(client.speech.create(**SAY, response_format="wav").save(tmp_path / "a.wav"))) as file:
        assert (file.getframerate(), file.readframes(file.getnframes())) == (24_000, pcm)
    turns = client.speech.create(model="m", input=[{"text": "Hello"}, {"text": "there"}]).read()
    assert turns == pcm
    for bad in ({"input": ""}, {"response_format": "flac"}):
        with pytest.raises(BadRequestError):
            client.speech.create(**{**SAY, **bad}).read()


def test_transcriptions(client: OpenRouter, tmp_path: Path) -> None:
    path = client.speech.create(**SAY, response_format="mp3").save(tmp_path / "hello.mp3")
    size = f"{path.stat().st_size:,} bytes"
    assert f"{size} of audio/mpeg" in client.transcriptions.upload(model="m", file=path).text
    assert size in client.transcriptions.upload(model="m", file=io.BytesIO(path.read_bytes())).text
    data = base64.b64encode(path.read_bytes()).decode()
    plain = client.transcriptions.create(model="m", input_audio={"data": data, "format": "mp3"})
    assert f"{size} of mp3" in plain.text
    assert (plain.segments, plain.words) == (None, None)
    assert "example.com" in client.transcriptions.create(model="m", input_audio={"url": "https://example.com/a"}).text
    assert "example.com" in client.transcriptions.upload(model="m", source_url="https://example.com/a").text


@pytest.mark.parametrize("way", ["create", "upload"])
def test_verbose_transcriptions(client: OpenRouter, way: str) -> None:
    options: Any = {"model": "m", "response_format": "verbose_json", "diarize": True, "keyterms": ["a", "b"]}
    options["timestamp_granularities"] = ["word", "segment"]
    if way == "create":
        found = client.transcriptions.create(**options, input_audio={"data": "AAAA" * 9_000, "format": "wav"})
    else:
        found = client.transcriptions.upload(**options, file=("a.wav", bytes(27_000), None))
    assert found.segments is not None
    assert found.words is not None
    assert found.segments[0].end == found.words[-1].end == found.duration == 1.688
    assert {word.speaker for word in found.words} == {0}
    assert " ".join(word.word for word in found.words) == found.text


def test_transcriptions_that_are_refused(client: OpenRouter) -> None:
    audio = client.transcriptions
    for source in ({}, {"data": "AAAA"}, {"data": "?", "format": "wav"}, {"data": "", "url": "u"}):
        with pytest.raises(BadRequestError):
            audio.create(model="m", input_audio=source)
    for options in ({}, {"file": b"a", "source_url": "u"}, {"file": b"a", "diarize": True}):
        with pytest.raises(BadRequestError):
            audio.upload(model="m", **options)
    with pytest.raises(PayloadTooLargeError):
        audio.upload(model="m", file=bytes(25 * 1024 * 1024 + 1))


def test_sound_of_a_chat(client: OpenRouter, tmp_path: Path) -> None:
    hello: Any = {"messages": [{"role": "user", "content": "Hello"}], "modalities": ["text", "audio"]}
    with client.chat.stream(**hello) as stream:
        chunks = list(stream)
        audio = stream.final().choices[0].message.audio
    assert sum(chunk.choices[0].delta.audio is not None for chunk in chunks) > 3
    assert audio
    assert audio.content == audio.save(tmp_path / "a.pcm").read_bytes() == bytes(24)
    assert to_dict(audio) == to_dict(client.chat.create(**hello).choices[0].message.audio or {})


# -- videos -----------------------------------------------------------------------------------------------


def test_the_life_of_a_video(client: OpenRouter, tmp_path: Path) -> None:
    job = client.videos.create(model="google/veo-3", prompt="A boat", duration=8)
    assert (job.status, job.http.status, job.generation_id) == ("pending", 202, None)
    with pytest.raises(ConflictError, match="in_progress"):
        client.videos.content(job.id).read()
    done = client.videos.get(job.id)
    assert (done.status, done.usage and done.usage.cost) == ("completed", 0.4)
    assert done.unsigned_urls == [f"{done.polling_url}/content?index=0"]
    steps: list[tuple[int, int | None]] = []
    path = client.videos.content(job.id).save(tmp_path / "a.mp4", on_progress=lambda *step: steps.append(step))
    assert steps[-1] == (path.stat().st_size, path.stat().st_size)
    part = client.videos.content(job.id, extra_headers={"range": "bytes=4-7"}).read()
    assert part == path.read_bytes()[4:8] == b"ftyp"
    with pytest.raises(NotFoundError):
        client.videos.content(job.id, index=1).read()


@pytest.mark.parametrize(("end", "status"), [("failed", 409), ("cancelled", 409), ("expired", 410)])
def test_a_video_that_ends_badly_is_looked_up_with_success(client: OpenRouter, end: str, status: int) -> None:
    job = client.videos.create(model=f"sandbox/{end}", prompt="A boat")
    assert [client.videos.get(job.id).status for _ in range(3)] == ["in_progress", end, end]
    assert client.videos.get(job.id).error
    with pytest.raises(APIStatusError) as caught:
        client.videos.content(job.id).read()
    assert caught.value.status == status


def test_videos_that_are_refused(client: OpenRouter) -> None:
    for options in ({}, {"prompt": "x", "callback_url": "http://example.com"}):
        with pytest.raises(BadRequestError):
            client.videos.create(model="m", **options)
    for missing in (lambda: client.videos.get("x"), lambda: client.videos.content("x").read()):
        with pytest.raises(NotFoundError):
            missing()
    frames: Any = [{"type": "image_url", "image_url": {"url": "https://example.com/a"}, "frame_type": "first_frame"}]
    assert client.videos.create(model="m", frame_images=frames).status == "pending"
    assert client.videos.list_models().data[0].supported_durations == [4, 6, 8]


def test_async(box: Sandbox, settings: dict[str, Any], tmp_path: Path) -> None:
    async def main(client: AsyncOpenRouter) -> None:
        async with client.images.stream(**DRAW) as stream:
            assert [type(event) async for event in stream][-1] is ImageDoneEvent
            assert (await stream.final()).data[0].media_type == "image/png"
        path = await client.speech.create(**SAY).save(tmp_path / "a.pcm")
        assert f"{path.stat().st_size:,}" in (await client.transcriptions.upload(model="m", file=path)).text
        job = await client.videos.create(model="sandbox/failed", prompt="A boat")
        assert [(await client.videos.get(job.id)).status for _ in range(2)] == ["in_progress", "failed"]
        with pytest.raises(ConflictError):
            await client.videos.content(job.id).read()

    in_loop(main, box.url, **settings)
