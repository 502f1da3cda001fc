# Made by `make generate` from spec/rerank.json; edit that.
"""Reranking: documents in the order of how well they answer a query. What comes back."""

from __future__ import annotations

import sys

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record


@define(kw_only=True, eq=False, repr=False)
class RerankDocument(Record):
    """A document with a text, an image or both; one of them must be there."""

    text: str | None = None
    """Its text."""
    image: str | None = None
    """Its image: a web address, or a data URL with base64 content. Only some models read images."""


@define(kw_only=True, eq=False, repr=False)
class RerankedDocuments(Answer):
    """The documents that fit a query, best first."""

    model: str
    """Model that was used; may come without its author, as 'rerank-2.5-lite'."""
    results: list[RerankedDocument]
    """The documents, the most relevant one first."""
    id: str | None = None
    """Id of the generation, for `client.generations.get`."""
    provider: str | None = None
    """Display name of the provider that served the request."""
    usage: RerankUsage | None = None
    """What the request used and cost."""


@define(kw_only=True, eq=False, repr=False)
class RerankedDocument(Record):
    """One document, and how well it fits the query."""

    index: int
    """Its place in the documents of the request, counted from 0."""
    relevance_score: float
    """How well it fits, higher is better; mostly 0 to 1. Not comparable between models."""
    document: RerankDocument
    """The document itself; one that was sent as a plain text comes back with `text`."""


@define(kw_only=True, eq=False, repr=False)
class RerankUsage(Record):
    """What reranking used, and what was charged."""

    cost: float | None = None
    """Amount charged to your OpenRouter account, in USD."""
    search_units: int | None = None
    """Units that were billed, where the provider bills searches, as Cohere does."""
    total_tokens: int | None = None
    """Tokens of the query and the documents."""


sys.modules[__name__].__class__ = LazyModule
