# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Images of the sandbox: one pixel, in any format."""

from __future__ import annotations

import base64
import time

from .misbehaviour import BAD_ENDS
from .play import Facts, Script
from .words import PIXEL, Json, costs, pieces

__all__ = ["facts", "refusal", "script", "whole"]

_PREVIEWS = 2
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"> <rect width="1" height="1"/> </svg>'
_JPEG = (
    b"\xff\xd8\xff\xdb\0\x43\0" + b"\1" * 64 + b"\xff\xc0\0\x0b\x08\0\1\0\1\1\1\x11\0"
    b"\xff\xc4\0\x14\0\1"
    + bytes(16)
    + b"\xff\xc4\0\x14\x10\1"
    + bytes(16)
    + b"\xff\xda\0\x08\1\1\0\0\x3f\0\x3f\xff\xd9"
)
_WEBP = b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0"


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


_IMAGES = {
    "png": (PIXEL, "image/png"),
    "jpeg": (_base64(_JPEG), "image/jpeg"),
    "webp": (_base64(_WEBP), "image/webp"),
    "svg": (_base64(_SVG.encode()), "image/svg+xml"),
}


def refusal(body: Json) -> Json:
    """The body of an error, which has the shape that chat's have."""
    return body


def whole(model: str, body: Json) -> Json:
    """The response to a request that is valid."""
    image, media_type = _IMAGES.get(body.get("output_format") or "png", _IMAGES["png"])
    count = min(max(body.get("n") or 1, 1), 10)
    prompt, completion = len(body["prompt"].split()), 100 * count
    return {
        "created": int(time.time()),
        "data": [{"b64_json": image, "media_type": media_type} for _ in range(count)],
        "usage": {
            "prompt_tokens": prompt,
            "completion_tokens": completion,
            "total_tokens": prompt + completion,
            "cost": round(sum(costs(prompt, completion)), 9),
            "is_byok": False,
            "prompt_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
            "completion_tokens_details": {"reasoning_tokens": 0, "image_tokens": completion},
        },
    }


def facts(whole: Json) -> Facts:
    """For the record."""
    usage = whole["usage"]
    return Facts(
        created=whole["created"],
        finish_reason="stop",
        prompt_tokens=usage["prompt_tokens"],
        completion_tokens=usage["completion_tokens"],
        cost=usage["cost"],
    )


# -- streams ----------------------------------------------------------------------------------------------


def script(whole: Json, kind: str) -> Script:
    """The same response, as the events of a stream."""
    if kind in BAD_ENDS:
        error = {"message": "Generation failed", "code": "server_error", "param": None, "type": "provider_error"}
        failed = [{"type": "error", "error": error}] if kind == "mid-stream-error" else []
        return Script(_previews(whole["data"][0]), failed, done=bool(failed))
    events = []
    for image in whole["data"]:
        done = {"type": "image_generation.completed", **image, "created": whole["created"], "usage": whole["usage"]}
        events += [*_previews(image), done]
    return Script(events, [])


def _previews(image: Json) -> list[Json]:
    """The image as it comes: worse ones first, or its text piece by piece."""
    if image["media_type"] == "image/svg+xml":
        kind = {"type": "image_generation.text_chunk", "phase": "content"}
        return [{**kind, "text": piece} for piece in pieces(_SVG)]
    kind = {"type": "image_generation.partial_image", "b64_json": PIXEL}
    return [{**kind, "partial_image_index": index} for index in range(_PREVIEWS)]
