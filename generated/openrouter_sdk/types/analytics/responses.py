# Made by `make generate` from spec/analytics.json; edit that.
"""What the account used and spent: daily totals, and queries of your own. What comes back."""

from __future__ import annotations

import sys
from typing import Any, Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record


@define(kw_only=True, eq=False, repr=False)
class Activity(Record):
    """What one endpoint was used for on one day."""

    date: str
    """The UTC day, as YYYY-MM-DD."""
    model: str
    """Id of the model, such as 'openai/gpt-4.1'."""
    model_permaslug: str
    """Permanent slug of the model, often with its release date."""
    endpoint_id: str
    """The endpoint that served the requests."""
    provider_name: str
    """Display name of the endpoint's provider."""
    requests: int
    """Requests made."""
    prompt_tokens: int
    """Tokens of the prompts."""
    completion_tokens: int
    """Tokens of the responses."""
    reasoning_tokens: int
    """Tokens spent on reasoning."""
    cached_tokens: int
    """Prompt tokens that were read from a cache."""
    usage: float
    """Credits spent, in USD."""
    byok_usage_inference: float
    """Spent with the provider on your own keys, in USD; not taken from credits."""
    workspace_id: str | None = None
    """Workspace of the requests; only there with `group_by='workspace'`. Activity from before workspaces is the default
    one's.
    """


@define(kw_only=True, eq=False, repr=False)
class ActivityList(Answer):
    """Activity of the last 30 days."""

    data: list[Activity]
    """One item for each day, model and endpoint."""


@define(kw_only=True, eq=False, repr=False)
class AnalyticsMetaResult(Answer):
    """What can be asked for, as the service wraps it."""

    data: AnalyticsMeta
    """The words of a query."""


@define(kw_only=True, eq=False, repr=False)
class AnalyticsMeta(Record):
    """The words that a query can be made of."""

    metrics: list[AnalyticsMetric]
    """What can be counted."""
    dimensions: list[AnalyticsDimension]
    """What rows can be grouped and filtered by."""
    operators: list[AnalyticsOperator]
    """How a filter can compare."""
    granularities: list[AnalyticsGranularity]
    """How long the periods of a series can be."""


@define(kw_only=True, eq=False, repr=False)
class AnalyticsMetric(Record):
    """Something that can be counted."""

    name: str
    """Its name in `metrics` of a query, and in the rows."""
    display_label: str
    """Its name for people."""
    is_rate: bool
    """Whether it is a ratio, which is averaged over rows rather than summed."""
    display_format: AnalyticsFormat
    """How to show its values."""


AnalyticsFormat: TypeAlias = Literal["number", "currency", "percent", "latency", "throughput"] | str
"""How a value is shown: a `percent` of 0.5 as 50 %, a `currency` in USD."""


@define(kw_only=True, eq=False, repr=False)
class AnalyticsDimension(Record):
    """Something that rows can be grouped and filtered by."""

    name: str
    """Its name in `dimensions` and in filters of a query."""
    display_label: str
    """Its name for people."""


@define(kw_only=True, eq=False, repr=False)
class AnalyticsOperator(Record):
    """A way of comparing."""

    name: AnalyticsOperatorName
    """Its name in filters of a query."""
    value_type: Literal["scalar", "array"] | str
    """Whether it compares with one value or with a list."""


AnalyticsOperatorName: TypeAlias = Literal["eq", "neq", "in", "not_in", "gt", "gte", "lt", "lte"] | str
"""How a filter compares: `in` and `not_in` with a list, the others with one value."""


@define(kw_only=True, eq=False, repr=False)
class AnalyticsGranularity(Record):
    """A length of the periods of a series."""

    name: AnalyticsGranularityName
    """Its name in `granularity` of a query."""
    display_label: str
    """Its name for people."""


AnalyticsGranularityName: TypeAlias = Literal["minute", "hour", "day", "week", "month"] | str
"""How long the periods of a series are."""


@define(kw_only=True, eq=False, repr=False)
class AnalyticsQueryResult(Answer):
    """What a query found, as the service wraps it."""

    data: AnalyticsRows
    """The rows, and how they came about."""


@define(kw_only=True, eq=False, repr=False)
class AnalyticsRows(Record):
    """What a query found."""

    data: list[dict[str, Any]]
    """The rows: metrics and dimensions by name, the start of the period as `date__day` or by what the granularity is.
    Values of some dimensions are names for people.
    """
    metadata: AnalyticsQueryMetadata
    """How the rows came about."""
    cached_at: float | None = field(default=None, metadata={"wire": "cachedAt"})
    """When the result was computed, where it comes from a cache; the unit is not documented."""
    warnings: list[str] | None = None
    """What the query could not make sense of, such as the hash of a key that there is not; it ran without."""


@define(kw_only=True, eq=False, repr=False)
class AnalyticsQueryMetadata(Record):
    """How the rows of a query came about."""

    query_time_ms: float
    """How long the query took, in milliseconds."""
    row_count: int
    """Number of rows."""
    truncated: bool
    """Whether rows are missing, since there were more than the limit."""


sys.modules[__name__].__class__ = LazyModule
