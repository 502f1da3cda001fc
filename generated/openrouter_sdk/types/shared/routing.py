# Made by `make generate` from spec/shared/routing.json; edit that.
"""How a request was routed."""

from __future__ import annotations

import sys
from typing import Any, Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class RoutingMetadata(Record):
    """How a request was routed. Sent only on demand, never on cache hits or on errors with status 500."""

    requested: str
    """Model as the request named it."""
    strategy: RoutingStrategy
    """How the model was picked: `direct` for a plain model id, the others for routers, aliases and fallbacks."""
    summary: str
    """The routing in one line, for logs, such as `available=1, selected=OpenAI`."""
    region: str | None = field(metadata={"null": True})
    """Short code of the site that handled the request, such as `iad`; null when it is not known."""
    is_byok: bool
    """True when a provider key of your own paid for the request."""
    endpoints: RoutingEndpoints
    """The endpoints that came into question."""
    attempt: int
    """Number of the attempt that gave this outcome, counted from 1."""
    generation_time: int | None = None
    """Milliseconds from sending the request to the provider to the end of its response; left out when no provider was
    asked.
    """
    attempts: list[RoutingAttempt] | None = None
    """The endpoints that were tried, with the status each one answered."""
    params: RoutingParameters | None = None
    """Settings of the router that chose the model."""
    pipeline: list[PipelineStage] | None = None
    """Extra steps around the model call, such as guardrails and plugins; new kinds of step may appear."""


@define(kw_only=True, eq=False, repr=False)
class RoutingEndpoints(Record):
    """The endpoints a request could have gone to."""

    available: list[RoutingEndpoint]
    """The candidates, with a mark on the one that was used."""
    total: int
    """Number of candidates; can be higher than the number listed."""


@define(kw_only=True, eq=False, repr=False)
class RoutingEndpoint(Record):
    """One candidate for a request: a model at a provider."""

    model: str
    """Id of the model."""
    provider: str
    """Display name of the provider, such as `OpenAI`."""
    selected: bool
    """True for the endpoint the request was sent to; false for all when the request was blocked before."""


@define(kw_only=True, eq=False, repr=False)
class RoutingAttempt(Record):
    """One try to get a response from an endpoint."""

    model: str
    """Id of the model that was tried."""
    provider: str
    """Display name of the provider that was tried."""
    status: int
    """HTTP status the provider answered, such as 200 or 429."""


@define(kw_only=True, eq=False, repr=False)
class RoutingParameters(Record):
    """The settings a router worked with. Which of them are present depends on the router."""

    version_group: str | None = None
    """Model family a version was picked from, such as `anthropic/claude-sonnet-4`."""
    quality_floor: float | None = None
    """Lowest quality score a candidate needed."""
    throughput_floor: float | None = None
    """Lowest throughput a candidate needed."""


@define(kw_only=True, eq=False, repr=False)
class PipelineStage(Record):
    """One step besides the model call that acted on a request or its response."""

    type: PipelineStageType
    """Kind of step. Several steps can share a kind; `name` tells them apart."""
    name: str
    """Which plugin or guardrail reported the step, such as `content-filter`."""
    summary: str | None = None
    """What the step did, in words."""
    cost_usd: float | None = None
    """What the step cost, in USD; null when it is not reported."""
    data: dict[str, Any] | None = None
    """Details of the step; the keys depend on its kind."""
    guardrail_id: str | None = None
    """Id of the guardrail that caused the step, for guardrail steps."""
    guardrail_scope: str | None = None
    """What the guardrail is attached to, such as `api-key`."""


RoutingStrategy: TypeAlias = (
    Literal["direct", "auto", "free", "latest", "alias", "fallback", "pareto", "bodybuilder", "fusion"] | str
)
"""How the endpoint for a request was chosen."""


PipelineStageType: TypeAlias = (
    Literal["guardrail", "plugin", "server_tools", "response_healing", "context_compression"] | str
)
"""What a stage around the model did."""


sys.modules[__name__].__class__ = LazyModule
