# Made by `make generate` from spec/shared/preferences.json; edit that.
"""Which providers may serve a request, and their names. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from ...._runtime.values.lazy import LazyModule
from ...._runtime.values.record import Record

if TYPE_CHECKING:
    from ....types.shared.preferences.responses import ProviderName, Quantization


@define(kw_only=True, eq=False, repr=False)
class ProviderPreferences(Record):
    """Which providers may serve a request, and in what order they are tried."""

    order: list[ProviderName] | None = None
    """Providers to try first, by slug, in this order; switches load balancing off. Others follow unless
    `allow_fallbacks` is false.
    """
    only: list[ProviderName] | None = None
    """Slugs of the only providers allowed, combined with the account's own allowed list."""
    ignore: list[ProviderName] | None = None
    """Slugs of providers never to use, in addition to those the account ignores."""
    allow_fallbacks: bool | None = None
    """Whether other providers may step in when the chosen ones fail; true by default. False passes the provider's error
    on.
    """
    sort: Literal["price", "throughput", "latency", "exacto"] | str | ProviderSort | None = None
    """What to rank providers by, in place of load balancing; has no effect when `order` is given."""
    max_price: MaxPrice | None = None
    """Hard price limits; the request fails when no provider is cheap enough."""
    preferred_max_latency: LatencyCutoffs | float | None = None
    """Latency to stay below, in seconds; a bare number is for the median. Slower endpoints are tried later, not
    excluded.
    """
    preferred_min_throughput: ThroughputCutoffs | float | None = None
    """Tokens per second to reach; a bare number is for the median. Slower endpoints are tried later, not excluded."""
    require_parameters: bool | None = None
    """True keeps only providers that support every parameter sent. By default (false) unsupported ones are silently
    ignored.
    """
    quantizations: list[Quantization] | None = None
    """Precisions to accept; left out means any."""
    data_collection: Literal["deny", "allow"] | str | None = None
    """`deny` keeps only providers that do not collect user data; `allow` is the default. Fails when no provider is
    left.
    """
    zdr: bool | None = None
    """True rules out endpoints that store prompts (zero data retention)."""
    enforce_distillable_text: bool | None = None
    """True keeps only models whose author permits training other models on their output."""
    options: dict[str, dict[str, Any]] | None = None
    """Extra settings for single providers, keyed by provider slug. Only those of the provider that serves the request
    are sent on.
    """


@define(kw_only=True, eq=False, repr=False)
class ProviderSort(Record):
    """A ranking of endpoints, with a choice of how several models are treated."""

    by: Literal["price", "throughput", "latency", "exacto"] | str | None = None
    """What to rank by: lowest price, highest throughput, lowest latency, or `exacto` for quality of tool calls."""
    partition: Literal["model", "none"] | str | None = None
    """`model` (default) ranks within each model, so fallback models stay fallbacks; `none` ranks the endpoints of all
    models together.
    """


@define(kw_only=True, eq=False, repr=False)
class MaxPrice(Record):
    """Highest prices to pay. Prompt and completion count per million tokens, unlike the model list, which counts per
    token.
    """

    prompt: str | float | None = None
    """Limit for the prompt, in USD for 1,000,000 tokens."""
    completion: str | float | None = None
    """Limit for the output, in USD for 1,000,000 tokens."""
    request: str | float | None = None
    """Limit in USD per request."""
    image: str | float | None = None
    """Limit in USD per image."""
    audio: str | float | None = None
    """Limit in USD per unit of audio."""


@define(kw_only=True, eq=False, repr=False)
class LatencyCutoffs(Record):
    """Latency limits in seconds at several percentiles; an endpoint is preferred only when it meets all that are given."""

    p50: float | None = None
    """Highest median latency, in seconds."""
    p75: float | None = None
    """Highest latency at the 75th percentile, in seconds."""
    p90: float | None = None
    """Highest latency at the 90th percentile, in seconds."""
    p99: float | None = None
    """Highest latency at the 99th percentile, in seconds."""


@define(kw_only=True, eq=False, repr=False)
class ThroughputCutoffs(Record):
    """Throughput limits in tokens per second at several percentiles; an endpoint is preferred only when it meets all
    that are given.
    """

    p50: float | None = None
    """Lowest median throughput, in tokens per second."""
    p75: float | None = None
    """Lowest throughput at the 75th percentile, in tokens per second."""
    p90: float | None = None
    """Lowest throughput at the 90th percentile, in tokens per second."""
    p99: float | None = None
    """Lowest throughput at the 99th percentile, in tokens per second."""


sys.modules[__name__].__class__ = LazyModule
