# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Images: events with an image as far as it has come, then one with each whole image."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from .dialect import Dialect, Json, Merger, error_object, last_wins, mappings

__all__ = ["Images"]

_PARTIAL, _TEXT = "image_generation.partial_image", "image_generation.text_chunk"
_COMPLETED, _ERROR = "image_generation.completed", "error"
_OF_WHOLE = ("created", "usage")


class Images(Dialect):
    """Images."""

    def failure(self, data: Json, owned: bool = False) -> Mapping[str, Any] | None:
        if data.get("type") != _ERROR:
            return super().failure(data, owned)
        # Its type has a field `error`, so `owned` is true, but here it is the error of the call.
        return error_object(data.get("error")) or {key: value for key, value in data.items() if key != "type"}

    def has_output(self, data: Json) -> bool:
        return super().has_output(data) or bool(data.get("b64_json"))

    def finished(self, event: Json) -> bool:
        return event.get("type") == _COMPLETED

    def endings(self, asked: Json) -> int:
        count = asked.get("n")
        return count if isinstance(count, int) and count > 1 else 1  # one for each image

    def events_of(self, body: Json) -> list[Json]:
        images = list(mappings(body.get("data")))
        rest = {key: value for key, value in body.items() if key not in ("data", "type")}
        early = {key: value for key, value in rest.items() if key != "usage"}
        return [{**image, **(rest if image is images[-1] else early), "type": _COMPLETED} for image in images] or [
            {**body, "type": _COMPLETED}
        ]

    def merger(self) -> Merger:
        return _Pictures()


class _Pictures(Merger):
    def __init__(self) -> None:
        self._body: Json = {}
        self._images: list[Json] = []
        self._partial: Json | None = None
        self._text: list[str] = []

    def add(self, event: Json) -> None:
        kind = event.get("type")
        if kind == _COMPLETED:
            # Unknown keys of the event belong to its image.
            self._images.append({key: value for key, value in event.items() if key not in ("type", *_OF_WHOLE)})
            for key in _OF_WHOLE:
                if key in event:
                    last_wins(self._body, key, event[key])
        elif kind == _PARTIAL:
            self._partial = {key: value for key, value in event.items() if key not in ("type", "partial_image_index")}
        elif kind == _TEXT and event.get("phase") == "content" and isinstance(event.get("text"), str):
            self._text.append(event["text"])

    def whole(self) -> Json:
        body = {**self._body, "data": self._images or self._unfinished()}
        return {key: body[key] for key in ("created", "data", "usage") if key in body}

    def _unfinished(self) -> list[Json]:
        """Where no image is whole, what has come of one is more than nothing."""
        if self._partial is None and self._text:
            text = "".join(self._text).encode("utf-8", "surrogatepass")
            return [{"b64_json": base64.b64encode(text).decode(), "media_type": "image/svg+xml"}]
        return [] if self._partial is None else [self._partial]
