# Made by `make generate` from spec/observability.json; edit that.
"""Destinations that traces of requests are sent to: Langfuse, Datadog, S3 and others. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record

if TYPE_CHECKING:
    from ...types.observability.responses import DestinationConfig, DestinationFilter


DestinationType: TypeAlias = (
    Literal[
        "arize",
        "braintrust",
        "clickhouse",
        "datadog",
        "grafana",
        "langfuse",
        "langsmith",
        "newrelic",
        "opik",
        "otel-collector",
        "posthog",
        "ramp",
        "s3",
        "sentry",
        "snowflake",
        "weave",
        "webhook",
    ]
    | str
)
"""A kind of destination."""


@define(kw_only=True, eq=False, repr=False)
class DestinationSettings(Record):
    """What can be set when a destination is created and changed later."""

    enabled: bool | None = None
    privacy_mode: bool | None = None
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    sampling_rate: float | None = None
    regions: list[Literal["global", "europe", "us", "eu"] | str] | None = None
    api_key_hashes: list[str] | None = None
    filter_rules: DestinationFilter | None = None


@define(kw_only=True, eq=False, repr=False)
class CreateDestination(DestinationSettings):
    """A destination to create."""

    type: DestinationType
    name: str
    config: DestinationConfig
    workspace_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class UpdateDestination(DestinationSettings):
    """What to change about a destination."""

    name: str | None = None
    config: DestinationConfig | None = None


sys.modules[__name__].__class__ = LazyModule
