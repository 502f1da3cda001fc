# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Images and sound inside JSON: base64, data URLs, and the media type that an image's first bytes show."""

from __future__ import annotations

import binascii
import re
from urllib.parse import unquote, unquote_to_bytes

__all__ = ["decoded", "image_bytes", "image_type"]

_PADDING = re.compile("=+")
_URL_SAFE = str.maketrans("-_", "+/")
_FIRST = 1024  # characters that are looked at: before the root of an SVG may stand a declaration and comments
_SCHEME = 20  # characters in which a URL shows that it is one; base64 has no colon
_STARTS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)


def decoded(text: str) -> bytes:
    """The bytes that base64 stands for: of either alphabet, with line breaks, and without padding where it was lost.

    Several base64 strings in one, each with its own padding, give the bytes of all.

    Raises:
        ValueError: It is not base64.
    """
    try:
        return binascii.a2b_base64(text, strict_mode=True)
    except ValueError:
        pieces = _PADDING.split("".join(text.split()).translate(_URL_SAFE))
        return b"".join(binascii.a2b_base64(piece + "=" * (-len(piece) % 4), strict_mode=True) for piece in pieces)


def image_bytes(found: str, is_url: bool = False) -> bytes:
    """The bytes of an image: base64, or a data URL.

    Args:
        found: What holds it.
        is_url: Whether that stands where a URL does, so that it is base64 only if it begins like an image.

    Raises:
        ValueError: It is broken, or it is at another URL.
    """
    if (parts := _data_url(found)) is not None:
        _, in_base64, data = parts
        if not data:
            raise ValueError("its data URL is empty")
        if not in_base64:
            return unquote_to_bytes(data)
        return decoded(unquote(data) if "%" in data else data)
    if "://" in found[:_SCHEME] or (is_url and image_type(found) is None):
        raise ValueError(f"it is not in the response but at a URL; download it: {found[:500]}")
    return decoded(found)


def image_type(found: str) -> str | None:
    """The media type of an image in one of these forms: as a data URL says, else sniffed from the first bytes."""
    parts = _data_url(found)
    if parts is not None and parts[0]:
        return parts[0]
    in_base64, data = (True, found) if parts is None else parts[1:]
    start = data[:_FIRST]
    if in_base64:
        start = "".join(unquote(start).split())
        start = start[: len(start) // 4 * 4]  # a piece that is base64 by itself
    try:
        return _sniffed(decoded(start) if in_base64 else unquote_to_bytes(start))
    except ValueError:
        return None


def _data_url(url: str) -> tuple[str, bool, str] | None:
    """Media type, whether it is in base64, and data of `data:image/png;base64,iVBORw0...`; None for any other."""
    if url[:5].lower() != "data:":
        return None
    head, _, data = url.partition(",")
    media_type, *parameters = (part.strip().lower() for part in head[5:].split(";"))
    return media_type, "base64" in parameters, data


def _sniffed(data: bytes) -> str | None:
    for start, media_type in _STARTS:
        if data.startswith(start):
            return media_type
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    text = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    return "image/svg+xml" if text[:4] == b"<svg" or (text[:2] in (b"<?", b"<!") and b"<svg" in text) else None
