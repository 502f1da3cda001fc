# Made by `make generate` from spec/; edit that.
"""Types that several areas share: routing preferences, routing metadata, costs, caching, stop
conditions. What is sent.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from attrs import define

from ..._runtime.record import Record, Unknown
from ...types.common.answers import ProviderName, Quantization


@define(kw_only=True, eq=False, repr=False)
class Trace(Record):
    """Labels that tie a request to a trace in the observability tools the account broadcasts to."""

    trace_id: str | None = None
    """Id of the trace; requests with the same id are grouped together."""

    trace_name: str | None = None
    """Readable name of the trace."""

    parent_span_id: str | None = None
    """Id of one of your own spans, below which the request is placed."""

    span_name: str | None = None
    """Readable name of the span, for one step of the work."""

    generation_name: str | None = None
    """Readable name of this one model call."""


@define(kw_only=True, eq=False, repr=False)
class ProviderPreferences(Record):
    """Which providers may serve a request, and in what order they are tried."""

    order: list[ProviderName] | None = None
    """Providers to try first, by slug, in this order; switches load balancing off. Others follow
    unless `allow_fallbacks` is false.
    """

    only: list[ProviderName] | None = None
    """Slugs of the only providers allowed, combined with the account's own allowed list."""

    ignore: list[ProviderName] | None = None
    """Slugs of providers never to use, in addition to those the account ignores."""

    allow_fallbacks: bool | None = None
    """Whether other providers may step in when the chosen ones fail; true by default. False passes the
    provider's error on.
    """

    sort: Literal["price", "throughput", "latency", "exacto"] | str | ProviderSort | None = None
    """What to rank providers by, in place of load balancing; has no effect when `order` is given.
    """

    max_price: MaxPrice | None = None
    """Hard price limits; the request fails when no provider is cheap enough."""

    preferred_max_latency: LatencyCutoffs | float | None = None
    """Latency to stay below, in seconds; a bare number is for the median. Slower endpoints are tried
    later, not excluded.
    """

    preferred_min_throughput: ThroughputCutoffs | float | None = None
    """Tokens per second to reach; a bare number is for the median. Slower endpoints are tried later,
    not excluded.
    """

    require_parameters: bool | None = None
    """True keeps only providers that support every parameter sent. By default (false) unsupported ones
    are silently ignored.
    """

    quantizations: list[Quantization] | None = None
    """Precisions to accept; left out means any."""

    data_collection: Literal["deny", "allow"] | str | None = None
    """`deny` keeps only providers that do not collect user data; `allow` is the default. Fails when no
    provider is left.
    """

    zdr: bool | None = None
    """True rules out endpoints that store prompts (zero data retention)."""

    enforce_distillable_text: bool | None = None
    """True keeps only models whose author permits training other models on their output."""

    options: dict[str, dict[str, Any]] | None = None
    """Extra settings for single providers, keyed by provider slug. Only those of the provider that
    serves the request are sent on.
    """


@define(kw_only=True, eq=False, repr=False)
class ProviderSort(Record):
    """A ranking of endpoints, with a choice of how several models are treated."""

    by: Literal["price", "throughput", "latency", "exacto"] | str | None = None
    """What to rank by: lowest price, highest throughput, lowest latency, or `exacto` for quality of
    tool calls.
    """

    partition: Literal["model", "none"] | str | None = None
    """`model` (default) ranks within each model, so fallback models stay fallbacks; `none` ranks the
    endpoints of all models together.
    """


@define(kw_only=True, eq=False, repr=False)
class MaxPrice(Record):
    """Highest prices to pay. Prompt and completion count per million tokens, unlike the model list,
    which counts per token.
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
    """Latency limits in seconds at several percentiles; an endpoint is preferred only when it meets
    all that are given.
    """

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
    """Throughput limits in tokens per second at several percentiles; an endpoint is preferred only
    when it meets all that are given.
    """

    p50: float | None = None
    """Lowest median throughput, in tokens per second."""

    p75: float | None = None
    """Lowest throughput at the 75th percentile, in tokens per second."""

    p90: float | None = None
    """Lowest throughput at the 90th percentile, in tokens per second."""

    p99: float | None = None
    """Lowest throughput at the 99th percentile, in tokens per second."""


@define(kw_only=True, eq=False, repr=False)
class StopOnFinishReason(Record):
    """Ends the server tool loop when the model finishes with a certain reason."""

    type: Literal["finish_reason_is"] = "finish_reason_is"
    """Always `finish_reason_is`."""

    reason: str
    """Finish reason to stop at, such as `length`; not empty."""


@define(kw_only=True, eq=False, repr=False)
class StopOnToolCall(Record):
    """Ends the server tool loop once a certain tool was called."""

    type: Literal["has_tool_call"] = "has_tool_call"
    """Always `has_tool_call`."""

    tool_name: str
    """Name of the tool to stop at; not empty."""


@define(kw_only=True, eq=False, repr=False)
class StopOnCost(Record):
    """Ends the server tool loop once it has cost too much."""

    type: Literal["max_cost"] = "max_cost"
    """Always `max_cost`."""

    max_cost_in_dollars: float
    """Limit in USD for the whole loop; it stops after the limit is passed, so the bill can be a little
    higher.
    """


@define(kw_only=True, eq=False, repr=False)
class StopOnTokens(Record):
    """Ends the server tool loop once it has used too many tokens."""

    type: Literal["max_tokens_used"] = "max_tokens_used"
    """Always `max_tokens_used`."""

    max_tokens: int
    """Limit in tokens for all steps of the loop together."""


@define(kw_only=True, eq=False, repr=False)
class StopOnSteps(Record):
    """Ends the server tool loop after a number of steps."""

    type: Literal["step_count_is"] = "step_count_is"
    """Always `step_count_is`."""

    step_count: int
    """Number of steps to run."""


@define(kw_only=True, eq=False, repr=False)
class UnknownStopCondition(Unknown):
    """A `StopCondition` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What it says it is."""


StopCondition: TypeAlias = (
    StopOnSteps
    | StopOnToolCall
    | StopOnTokens
    | StopOnCost
    | StopOnFinishReason
    | UnknownStopCondition
)
"""A condition that ends the server tool loop. The first one met wins; pending tools still run and a
last answer follows without tools.
"""


@define(kw_only=True, eq=False, repr=False)
class DebugOptions(Record):
    """Switches for debugging; they act on streams only."""

    echo_upstream_body: bool | None = None
    """Whether to start the stream with one extra chunk per tried provider that holds the body sent to
    it.
    """


@define(kw_only=True, eq=False, repr=False)
class DeferredTools(Record):
    """Setup for tools that are kept from the model until a search finds them."""

    profile: Literal["portable"] = "portable"
    """Always `portable`."""

    protocol: Literal["v1"] = "v1"
    """Version of the protocol; always `v1`."""

    validation: Literal["runtime"] = "runtime"
    """Always `runtime`."""

    search: ToolSearch
    """How tools are searched."""


@define(kw_only=True, eq=False, repr=False)
class BM25ToolSearch(Record):
    """Finds deferred tools by keywords, ranked with BM25."""

    type: Literal["bm25"] = "bm25"
    """Always `bm25`."""

    max_results: int | None = None
    """Most tools one search may return."""


@define(kw_only=True, eq=False, repr=False)
class CustomToolSearch(Record):
    """Finds deferred tools with a search tool of your own."""

    type: Literal["custom"] = "custom"
    """Always `custom`."""

    tool_id: str
    """Id of the tool that does the search."""

    result_key: str
    """Key in the result of that tool that holds what was found."""

    max_results: int | None = None
    """Most tools one search may return."""


@define(kw_only=True, eq=False, repr=False)
class RegexToolSearch(Record):
    """Finds deferred tools by a regular expression."""

    type: Literal["regex"] = "regex"
    """Always `regex`."""

    max_results: int | None = None
    """Most tools one search may return."""


@define(kw_only=True, eq=False, repr=False)
class UnknownToolSearch(Unknown):
    """A `ToolSearch` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What it says it is."""


ToolSearch: TypeAlias = BM25ToolSearch | RegexToolSearch | CustomToolSearch | UnknownToolSearch
"""A way of finding deferred tools; `type` tells which."""
