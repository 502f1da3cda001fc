# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Images: events with an image as far as it has come, then one with each whole image."""

from __future__ import annotations

from typing import Any

from .dialect import Dialect, Json, Merger, last_wins, mappings

__all__ = ["Images"]

_PARTIAL, _COMPLETED = "image_generation.partial_image", "image_generation.completed"
_OF_IMAGE = ("b64_json", "media_type")


class Images(Dialect):
    """Images."""

    def has_output(self, data: Json) -> bool:
        return bool(data.get("usage") or data.get("data") or data.get("b64_json"))

    def finished(self, event: Json) -> bool:
        return event.get("type") == _COMPLETED

    def events_of(self, body: Json) -> list[Json]:
        images = list(mappings(body.get("data")))
        rest = {key: value for key, value in body.items() if key != "data"}
        last = len(images) - 1
        return [
            {"type": _COMPLETED, **image, **(rest if index == last else {"created": body.get("created")})}
            for index, image in enumerate(images)
        ] or [{"type": _COMPLETED, **body}]

    def merger(self) -> Merger:
        return _Pictures()


class _Pictures(Merger):
    def __init__(self) -> None:
        self._body: Json = {}
        self._images: list[Json] = []
        self._partial: dict[Any, Json] = {}

    def add(self, event: Json) -> None:
        image = {key: event[key] for key in _OF_IMAGE if event.get(key) is not None}
        if event.get("type") == _COMPLETED:
            if "data" in event:  # a whole response that had no image
                self._body.update({key: value for key, value in event.items() if key != "type"})
                return
            self._images.append(image)
            self._partial.clear()
            for key, value in event.items():
                if key not in ("type", *_OF_IMAGE):
                    last_wins(self._body, key, value)
        elif event.get("type") == _PARTIAL:
            self._partial[str(event.get("partial_image_index"))] = image

    def whole(self) -> Json:
        # Where no image is whole, what has come of one is more than nothing.
        images = self._images or list(self._partial.values())[-1:]
        body = {key: value for key, value in self._body.items() if key != "usage"}
        body.setdefault("data", images)
        return {**body, **({"usage": self._body["usage"]} if "usage" in self._body else {})}
