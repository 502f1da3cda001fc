# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Behaviour of generated classes. A type of the spec names the class it wants here with `mixin`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..errors import InvalidResponseError
from .convert import hook_for
from .hints import type_hints
from .media import decoded, image_bytes, image_type

if TYPE_CHECKING:
    import os
    from decimal import Decimal
    from pathlib import Path

__all__ = [
    "AudioBytes",
    "ContentText",
    "ImageBytes",
    "ItemText",
    "MessageText",
    "Prices",
    "ReplyText",
    "ResponseText",
    "Vector",
]

_ENCODED = ("b64_json", "result", "partial_image_b64")  # the fields that hold an image in base64


class ContentText:
    """For what has a `content` that is a string or a list of parts."""

    __slots__ = ()
    content: Any

    @property
    def text(self) -> str:
        """The text of the content, that of its text parts put together; empty where there is none."""
        content = self.content
        if isinstance(content, str):
            return content
        return "".join(filter(None, map(_text_of, content))) if isinstance(content, (list, tuple)) else ""

    @property
    def parts(self) -> list[Any]:
        """The content as a list of parts, whichever form it has; a bare string is a text part."""
        content = self.content
        if content is None or content == "":
            return []
        parts = list(content) if isinstance(content, (list, tuple)) else [content]
        read = hook_for(type_hints(type(self))["content"])
        found: list[Any] = read(
            [{"type": self._text_type(), "text": part} if isinstance(part, str) else part for part in parts]
        )
        return found

    def _text_type(self) -> str:
        """The `type` of a part that holds text."""
        return "text"


def _text_of(part: Any) -> str | None:
    if isinstance(part, str):
        return part
    if isinstance(part, ContentText):
        return None  # it has parts of its own, such as the result of a tool
    found = part.get("text") if isinstance(part, Mapping) else getattr(part, "text", None)
    return found if isinstance(found, str) else None


class ItemText(ContentText):
    """For a message among the items of a response."""

    __slots__ = ()
    role: Any

    def _text_type(self) -> str:
        return "output_text" if self.role == "assistant" else "input_text"


class _Cost:
    """For a response with a `usage`."""

    __slots__ = ()
    usage: Any

    @property
    def cost(self) -> float | None:
        """What the response cost in USD; None where the service did not say."""
        found = _decimal(getattr(self.usage, "cost", None))
        return None if found is None else float(found)


class ReplyText(_Cost):
    """For a response whose `choices` hold messages."""

    __slots__ = ()
    choices: Any

    @property
    def text(self) -> str:
        """The text of the first choice's message; empty where there is none (a tool call, an image)."""
        choices = self.choices
        message = getattr(choices[0], "message", None) if isinstance(choices, list) and choices else None
        return message.text if isinstance(message, ContentText) else ""


class ResponseText(_Cost):
    """For a response whose `output` holds items."""

    __slots__ = ()
    output: Any

    @property
    def text(self) -> str:
        """The text of all messages in the output; empty where there is none (a tool call, an image)."""
        output = self.output
        return "".join(item.text for item in output if isinstance(item, ItemText)) if isinstance(output, list) else ""


class MessageText(_Cost):
    """For a response whose `content` holds blocks."""

    __slots__ = ()
    content: Any

    @property
    def text(self) -> str:
        """The text of all text blocks; empty where there is none (a tool call, a refusal)."""
        return self._joined("text")

    @property
    def reasoning(self) -> str:
        """The text of all blocks of thinking; empty where the model showed none."""
        return self._joined("thinking")

    def _joined(self, kind: str) -> str:
        """The field named as the type, of all blocks of that type, joined."""
        blocks = self.content if isinstance(self.content, list) else []
        found = [getattr(block, kind, None) for block in blocks if getattr(block, "type", None) == kind]
        return "".join(piece for piece in found if isinstance(piece, str))


class Vector:
    """For what has an `embedding`: a list of numbers, or base64."""

    __slots__ = ()
    embedding: Any
    index: Any

    @property
    def vector(self) -> list[float]:
        """The numbers, whichever form came, new ones each time.

        Of base64 they are not made into a `list`, which would take longer than all else: they behave as one, and
        `numpy.asarray(item.vector)` copies nothing. Where a library insists on a list, `list(item.vector)` is one.

        Raises:
            InvalidResponseError: It is neither, or broken.
        """
        return _floats_of(self.embedding, f"embedding {self.index}" if isinstance(self.index, int) else "the embedding")


def _floats_of(value: Any, what: str) -> list[float]:
    global _floats_of  # from now on it is the real one: few calls look at a vector, but those look at thousands
    from .floats import floats_of as _floats_of

    return _floats_of(value, what)


class Prices:
    """For prices that come as decimal strings in USD per token, request or item."""

    __slots__ = ()
    prompt: Any
    completion: Any
    request: Any

    @property
    def prompt_price(self) -> Decimal | None:
        """USD per token of the prompt. None where it is unknown; routers send -1, since it depends on the model."""
        return _decimal(self.prompt)

    @property
    def completion_price(self) -> Decimal | None:
        """USD per token of the completion. None where it is unknown."""
        return _decimal(self.completion)

    @property
    def request_price(self) -> Decimal | None:
        """USD per request, on top of the tokens. None where it is unknown."""
        return _decimal(self.request)

    def estimate(self, *, prompt_tokens: int, completion_tokens: int) -> Decimal | None:
        """USD for a text call of this size, without cache, tools and discounts; None where a price is missing."""
        prompt, completion = self.prompt_price, self.completion_price
        if prompt is None or completion is None or prompt < 0 or completion < 0:
            return None
        return prompt * prompt_tokens + completion * completion_tokens + (self.request_price or 0)


def _decimal(value: Any) -> Decimal | None:
    if value is None or isinstance(value, bool):
        return None
    from decimal import Decimal, InvalidOperation  # not above: it takes long to load, and few calls look at a price

    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


class _Bytes:
    """For what stands in JSON as base64."""

    __slots__ = ()

    @property
    def content(self) -> bytes:
        raise NotImplementedError

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write it to a file, which is there whole or not at all, and give the file's path.

        Args:
            path: Where to. What is there is replaced. No extension is added: see `media_type` of an image.

        Raises:
            ConfigurationError: Nothing can be written there.
            InvalidResponseError: There is nothing to write: see `content`.
        """
        from .target import Target  # not above: few save anything, and what it needs takes long to load

        content = self.content
        with Target(path) as target:
            target.file.write(content)
        return target.path


class ImageBytes(_Bytes):
    """For an image, whatever form it came in: base64, a data URL, or a mere address."""

    __slots__ = ()

    @property
    def content(self) -> bytes:
        """The bytes of the image. They are decoded each time.

        Raises:
            InvalidResponseError: There is none, it is broken, or it is not here but at a URL, which is named.
        """
        found, is_url = self._found()
        if not isinstance(found, str) or not found:
            raise InvalidResponseError(f"there is no image in this {type(self).__name__}")
        try:
            return image_bytes(found, is_url)
        except ValueError as error:
            raise InvalidResponseError(f"the image can't be read: {error}") from None

    @property
    def media_type(self) -> str | None:
        """Its media type, such as `image/png`: what came with it, else by its first bytes; None for neither."""
        said = getattr(self, "declared_media_type", None)
        if isinstance(said, str) and said:
            return said
        found, _ = self._found()
        return image_type(found) if isinstance(found, str) else None

    def _found(self) -> tuple[Any, bool]:
        """What holds the image, and whether it stands where a URL does."""
        for name in _ENCODED:
            if (found := getattr(self, name, None)) is not None:
                return found, False
        found = getattr(self, "image_url", None)
        url = found.get("url") if isinstance(found, Mapping) else getattr(found, "url", found)
        # Some services give the address of an image in place of the image.
        return (getattr(self, "extra", {}).get("url") if url is None else url), True


class AudioBytes(_Bytes):
    """For sound in `data`; a stream's pieces, each base64 by itself, may have been put together."""

    __slots__ = ()
    data: Any

    @property
    def content(self) -> bytes:
        """The bytes of the sound, in the format that was asked for. They are decoded each time.

        Raises:
            InvalidResponseError: There is none, or it is broken.
        """
        if not isinstance(self.data, str) or not self.data:
            raise InvalidResponseError(f"there is no sound in this {type(self).__name__}")
        try:
            return decoded(self.data)
        except ValueError as error:
            raise InvalidResponseError(f"the sound can't be read: {error}") from None
