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
class PromptCacheOptions(Record):
    """Prompt cache settings for a whole request, for OpenAI models from GPT-5.6 on."""

    mode: Literal["explicit"] = "explicit"
    """Always `explicit`: only blocks with a `prompt_cache_breakpoint` are cached, none picked by
    OpenAI.
    """

    ttl: str | None = None
    """Lifetime of cached prompts, such as `30m`; null or left out leaves it to the provider."""


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
class UserLocation(Record):
    """Rough place of the user, to bring web search results closer to home."""

    type: Literal["approximate"] | None = None
    """Always `approximate`."""

    city: str | None = None
    """City, such as `San Francisco`."""

    region: str | None = None
    """State or region, such as `California`."""

    country: str | None = None
    """Country code, such as `US`."""

    timezone: str | None = None
    """Name of the time zone, such as `America/Los_Angeles`."""


@define(kw_only=True, eq=False, repr=False)
class XSearchOptions(Record):
    """Limits for searches of posts on X, which models of xAI can make as part of a web search."""

    allowed_x_handles: list[str] | None = None
    """Accounts to search; posts of all others are left out."""

    excluded_x_handles: list[str] | None = None
    """Accounts whose posts are left out."""

    from_date: str | None = None
    """Earliest date of posts to search, as `YYYY-MM-DD`."""

    to_date: str | None = None
    """Latest date of posts to search, as `YYYY-MM-DD`."""

    enable_image_understanding: bool | None = None
    """Whether the search looks at pictures in posts."""

    enable_video_understanding: bool | None = None
    """Whether the search looks at videos in posts."""


WebSearchEngine: TypeAlias = (
    Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
)
"""Who runs a web search. `auto` takes the provider's own search if it has one, else Exa; `firecrawl`
needs a key of your own.
"""


WebSearchMode: TypeAlias = (
    Literal[
        "instant",
        "fast",
        "auto",
        "deep-lite",
        "deep",
        "deep-reasoning",
        "turbo",
        "basic",
        "advanced",
    ]
    | str
)
"""Depth and speed of a web search. Exa (default `auto`) and Parallel (default `basic`) know different
modes; unknown ones are ignored.
"""


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
