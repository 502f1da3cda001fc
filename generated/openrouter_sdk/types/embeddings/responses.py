# Made by `make generate` from spec/embeddings.json; edit that.
"""Embeddings: texts, images and sound as vectors that lie close where the meaning does. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.mixins import Vector
from ..._runtime.values.record import Answer, Record

if TYPE_CHECKING:
    from ...types.shared.usage import CostDetails


@define(kw_only=True, eq=False, repr=False)
class EmbeddingList(Answer):
    """The vectors of a request, and what they cost."""

    object: Literal["list"] = "list"
    """Always 'list'."""
    data: list[Embedding]
    """One vector for each input, in the order of the inputs."""
    model: str
    """Model that was used; may come without its author, as 'text-embedding-3-small'."""
    id: str | None = None
    """Id of the generation, for `client.generations.get`."""
    usage: EmbeddingUsage | None = None
    """Tokens and cost of the request."""
    provider: str | None = None
    """Display name of the provider that served the request. Not in the service's documentation."""


@define(kw_only=True, eq=False, repr=False)
class Embedding(Vector, Record):
    """The vector of one input."""

    object: Literal["embedding"] = "embedding"
    """Always 'embedding'."""
    embedding: list[float] | str
    """The numbers as they came: a list, or base64 of 32-bit floats (little-endian). `.vector` gives numbers either way.
    """
    index: int | None = None
    """Which input it is of, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class EmbeddingUsage(Record):
    """Tokens that embedding used, and what was charged."""

    prompt_tokens: int
    """Tokens of all inputs."""
    total_tokens: int
    """The same as `prompt_tokens`: nothing is written."""
    cost: float | None = None
    """Amount charged to your OpenRouter account, in USD."""
    cost_details: CostDetails | None = None
    """Cost in parts, above all what the provider charged, in USD; null when not known."""
    is_byok: bool | None = None
    """Whether your own provider key was used, so that the provider bills you directly."""
    prompt_tokens_details: EmbeddingTokens | None = None
    """Tokens by kind of input; only where an input has two kinds or more and the provider counts them."""


@define(kw_only=True, eq=False, repr=False)
class EmbeddingTokens(Record):
    """Tokens of an input by kind; a kind without any is left out."""

    text_tokens: int | None = None
    """Tokens of text."""
    image_tokens: int | None = None
    """Tokens of images."""
    audio_tokens: int | None = None
    """Tokens of sound."""
    video_tokens: int | None = None
    """Tokens of videos."""
    file_tokens: int | None = None
    """Tokens of documents."""


sys.modules[__name__].__class__ = LazyModule
