# Made by `make generate` from spec/rerank.json; edit that.
"""Reranking: documents in the order of how well they answer a query. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ...types.shared.model_requests import ModelRequest

if TYPE_CHECKING:
    from ...types.rerank.responses import RerankDocument


@define(kw_only=True, eq=False, repr=False)
class CreateRerank(ModelRequest):
    """A query, and the documents to order by it."""

    query: str
    documents: list[RerankDocument | str]
    top_n: int | None = None


sys.modules[__name__].__class__ = LazyModule
