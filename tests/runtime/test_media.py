"""`content`, `media_type` and `save` of images, and `content` and `save` of sound, whatever form they came in."""

from __future__ import annotations

import base64
import os
import time
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from openrouter_sdk import (
    AudioOutput,
    ConfigurationError,
    GeneratedImage,
    ImageDoneEvent,
    ImageGenerationCallItem,
    ImagePreviewEvent,
    InvalidResponseError,
    MessageImage,
    PartialImageEvent,
    from_dict,
    to_dict,
)
from openrouter_sdk._runtime.values.media import decoded

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
URL = "https://example.com/boat.png"


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


# -- images -----------------------------------------------------------------------------------------------

IMAGES: list[tuple[type[Any], dict[str, Any]]] = [
    (GeneratedImage, {"b64_json": b64(PNG)}),
    (GeneratedImage, {"b64_json": f"data:image/png;base64,{b64(PNG)}"}),
    (ImagePreviewEvent, {"type": "image_generation.partial_image", "b64_json": b64(PNG), "partial_image_index": 0}),
    (ImageDoneEvent, {"type": "image_generation.completed", "b64_json": b64(PNG), "created": 1, "media_type": None}),
    (MessageImage, {"image_url": {"url": f"data:image/png;base64,{b64(PNG)}"}}),
    (MessageImage, {"image_url": {"url": f"DATA:;charset=utf-8;BASE64,{quote(b64(PNG))}"}}),
    (MessageImage, {"image_url": {"url": b64(PNG)}}),
    (MessageImage, {"image_url": f"data:image/png;base64,{b64(PNG)}"}),  # not as documented, but as a string
    (ImageGenerationCallItem, {"type": "image_generation_call", "id": "i", "status": "completed", "result": b64(PNG)}),
    (PartialImageEvent, {"partial_image_b64": b64(PNG), "partial_image_index": 0}),
]


@pytest.mark.parametrize(("cls", "data"), IMAGES)
def test_every_image_can_be_had(cls: type[Any], data: dict[str, Any], tmp_path: Path) -> None:
    image = from_dict(data, cls)
    assert image.content == PNG
    assert image.media_type == "image/png"
    (tmp_path / "boat.png").write_bytes(b"old")
    saved = image.save(str(tmp_path / "boat.png"))
    assert (saved, saved.read_bytes()) == ((tmp_path / "boat.png").resolve(), PNG)
    assert os.listdir(tmp_path) == ["boat.png"], "nothing is left beside it"
    assert to_dict(image) == data, "asking changes nothing"


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"),
        (b"GIF89a\1\0\1\0", "image/gif"),
        (b"RIFF\x1a\0\0\0WEBPVP8L", "image/webp"),
        (SVG, "image/svg+xml"),
        (b"\xef\xbb\xbf\n  " + SVG, "image/svg+xml"),
        (b"<?xml version='1.0'?>\n<!-- " + b"x" * 300 + b" -->" + SVG, "image/svg+xml"),
        (b"<!DOCTYPE html><html>", None),
        (b"RIFF\x1a\0\0\0WAVEfmt ", None),
        (b"\x89PN", None),
        (b"", None),
    ],
)
def test_media_type_told_from_the_first_bytes(data: bytes, media_type: str | None) -> None:
    assert from_dict({"b64_json": b64(data)}, GeneratedImage).media_type == media_type
    assert from_dict({"b64_json": base64.encodebytes(data).decode()}, GeneratedImage).media_type == media_type
    assert from_dict({"image_url": {"url": f"data:;base64,{b64(data)}"}}, MessageImage).media_type == media_type
    assert from_dict({"image_url": {"url": f"data:,{quote(data)}"}}, MessageImage).media_type == media_type


def test_what_is_said_of_the_media_type_comes_first() -> None:
    said = from_dict({"b64_json": b64(PNG), "media_type": "image/x-new"}, GeneratedImage)
    assert (said.media_type, said.declared_media_type) == ("image/x-new", "image/x-new")
    assert GeneratedImage(b64_json=b64(PNG)).media_type == "image/png"
    assert to_dict(GeneratedImage(b64_json="", declared_media_type="image/gif"))["media_type"] == "image/gif"
    url = f"data:Image/SVG+xml;utf8,{quote(SVG)}"
    written = from_dict({"image_url": {"url": url}}, MessageImage)
    assert (written.media_type, written.content) == ("image/svg+xml", SVG)


@pytest.mark.parametrize(
    ("cls", "data", "words"),
    [
        (GeneratedImage, {"b64_json": URL}, URL),
        (GeneratedImage, {"url": URL}, URL),
        (MessageImage, {"image_url": {"url": URL}}, URL),
        (MessageImage, {"image_url": {"url": "/files/abcd"}}, "at a URL; download it: /files/abcd"),
        (MessageImage, {"image_url": {}}, "there is no image in this MessageImage"),
        (MessageImage, {}, "there is no image"),
        (GeneratedImage, {"b64_json": ""}, "there is no image"),
        (GeneratedImage, {"b64_json": 7}, "there is no image"),
        (ImageGenerationCallItem, {"type": "image_generation_call", "result": None}, "there is no image"),
        (GeneratedImage, {"b64_json": "a"}, "can't be read"),
        (GeneratedImage, {"b64_json": "!!!!"}, "can't be read"),
        (GeneratedImage, {"b64_json": "\u00e9\ud800"}, "can't be read"),
        (MessageImage, {"image_url": {"url": "data:image/png;base64,a"}}, "can't be read"),
        (MessageImage, {"image_url": {"url": "data:image/png;base64"}}, "empty"),
        (AudioOutput, {"data": "abcde"}, "the sound can't be read"),
        (AudioOutput, {"transcript": "Hello"}, "there is no sound"),
    ],
)
def test_what_is_no_image(cls: type[Any], data: dict[str, Any], words: str, tmp_path: Path) -> None:
    found = from_dict(data, cls)
    with pytest.raises(InvalidResponseError) as caught:
        _ = found.content
    assert words in str(caught.value)
    with pytest.raises(InvalidResponseError):
        found.save(tmp_path / "a")
    assert os.listdir(tmp_path) == []
    assert getattr(found, "media_type", None) in (None, "image/png")


def test_nothing_is_written_where_nothing_can_be(tmp_path: Path) -> None:
    image = GeneratedImage(b64_json=b64(PNG))
    for path in (tmp_path, tmp_path / "no" / "a.png"):
        with pytest.raises(ConfigurationError):
            image.save(path)


# -- sound ------------------------------------------------------------------------------------------------

SOUND = bytes(range(251)) * 40


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 7, 64, 1000, len(SOUND)])
def test_pieces_with_their_own_padding(size: int, tmp_path: Path) -> None:
    pieces = [SOUND[start : start + size] for start in range(0, len(SOUND), size)]
    audio = AudioOutput(data="".join(map(b64, pieces)))
    assert audio.content == SOUND
    assert audio.save(tmp_path / "a.wav").read_bytes() == SOUND


@pytest.mark.parametrize("size", [1, 2, 3, 5, 1000])
def test_one_text_cut_anywhere(size: int) -> None:
    text = b64(SOUND)
    pieces = [text[start : start + size] for start in range(0, len(text), size)]
    assert AudioOutput(data="".join(pieces)).content == SOUND


def test_other_ways_to_write_base64() -> None:
    assert decoded("") == b""
    assert decoded(base64.urlsafe_b64encode(SOUND).decode()) == SOUND
    assert decoded(base64.encodebytes(SOUND).decode()) == SOUND
    assert decoded(b64(SOUND).rstrip("=")) == SOUND
    assert decoded("QQ= =\nQkM===RA") == b"ABCD"


def test_padding_everywhere_takes_linear_time() -> None:
    started = time.perf_counter()
    assert decoded("QQ==" * 300_000) == b"A" * 300_000
    assert decoded("QUI" + "=" * 3_000_000) == b"AB"
    assert time.perf_counter() - started < 3
