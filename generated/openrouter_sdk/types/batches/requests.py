# Made by `make generate` from spec/batches.json; edit that.
"""Batches: many requests to one model, answered within a day at half the price. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record

if TYPE_CHECKING:
    from ...types.shared.preferences.responses import ProviderName


BatchStatusFilter: TypeAlias = Literal["validating", "in_progress", "completed", "failed", "expired", "cancelled"] | str
"""A status by which batches can be listed."""


@define(kw_only=True, eq=False, repr=False)
class CreateBatch(Record):
    """A batch to work on."""

    endpoint: BatchEndpoint
    model: str
    requests: list[BatchRequest]
    callback_url: str | None = None
    completion_window: Literal["24h"] | None = None
    provider: BatchPreferences | None = None


BatchEndpoint: TypeAlias = Literal["/v1/chat/completions", "/v1/responses", "/v1/messages", "/v1/embeddings"] | str
"""API that answers the requests of a batch."""


@define(kw_only=True, eq=False, repr=False)
class BatchRequest(Record):
    """One request of a batch."""

    custom_id: str
    """Your own id, by which the result is found; no two requests of a batch may share one."""
    body: dict[str, Any]
    """What the endpoint takes, such as `messages`. `model` may be left out; it can't be streamed."""


@define(kw_only=True, eq=False, repr=False)
class BatchPreferences(Record):
    """Which providers may work on a batch. Of the settings for single requests only these two are known."""

    only: list[ProviderName] | None = None
    """Slugs of the only providers allowed."""
    allow_fallbacks: bool | None = None
    """Whether another provider may take over when the first can't; true when left out."""


sys.modules[__name__].__class__ = LazyModule
