# Made by `make generate` from spec/shared/requests.json; edit that.
"""What requests of several kinds have in common. What is sent."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

from attrs import define

from ...._runtime.values.lazy import LazyModule
from ...._runtime.values.record import Record, Unknown

if TYPE_CHECKING:
    from ...._runtime.values.record import Null
    from ....types.shared.content import CacheControl
    from ....types.shared.plugins import Plugin
    from ....types.shared.preferences.requests import ProviderPreferences
    from ....types.shared.requests.responses import PromptCacheOptions
    from ....types.shared.web_search import XSearchOptions


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
    """Limit in USD for the whole loop; it stops after the limit is passed, so the bill can be a little higher."""


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
    """What type it says it is."""


StopCondition: TypeAlias = (
    StopOnSteps | StopOnToolCall | StopOnTokens | StopOnCost | StopOnFinishReason | UnknownStopCondition
)
"""A condition that ends the server tool loop. The first one met wins; pending tools still run and a last response
follows without tools.
"""


@define(kw_only=True, eq=False, repr=False)
class DebugOptions(Record):
    """Switches for debugging; they act on streams only."""

    echo_upstream_body: bool | None = None
    """Whether to start the stream with one extra chunk per tried provider that holds the body sent to it."""


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
    """What type it says it is."""


ToolSearch: TypeAlias = BM25ToolSearch | RegexToolSearch | CustomToolSearch | UnknownToolSearch
"""A way of finding deferred tools; `type` tells which."""


RequestedServiceTier: TypeAlias = Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
"""Tier to serve a request on. A priority tier costs more, a flex tier less."""


@define(kw_only=True, eq=False, repr=False)
class BaseRequest(Record):
    """What requests to a model may say in every shape of the API: how they are routed, and what is done beside."""

    models: list[str] | None = None
    provider: ProviderPreferences | None = None
    plugins: list[Plugin] | None = None
    session_id: str | None = None
    trace: Trace | None = None
    cache_control: CacheControl | None = None
    stop_server_tools_when: list[StopCondition] | None = None
    deferred_tools: DeferredTools | None = None


@define(kw_only=True, eq=False, repr=False)
class RoutedRequest(BaseRequest):
    """What every request to a model may say: which model, how it is routed, and who asks."""

    model: str | None = None
    temperature: float | None = None
    top_p: float | None = None
    frequency_penalty: float | None = None
    presence_penalty: float | None = None
    stop: str | list[str] | None = None
    parallel_tool_calls: bool | None = None
    image_config: dict[str, str | float | list[Any]] | None = None
    x_search_filter: XSearchOptions | None = None
    service_tier: RequestedServiceTier | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    debug: DebugOptions | None = None


class BaseFields(TypedDict, total=False):
    """What requests to a model may say in every shape of the API: how they are routed, and what is done beside."""

    models: Sequence[str] | None
    """Model ids to fall back on when a model fails; `model` in the response and the price are those of the one that was
    used.
    """
    provider: ProviderPreferences | Mapping[str, Any] | Null | None
    """Which providers may serve the request, in which order, and at what price."""
    plugins: Sequence[Plugin | Mapping[str, Any]] | None
    """Plugins to run for this request, with their settings; `enabled` set to false turns off an account default."""
    session_id: str | None
    """Id shared by requests of one conversation, at most 256 characters; keeps them on one provider. Wins over
    `x-session-id`.
    """
    trace: Trace | Mapping[str, Any] | None
    """Names and ids for tracing, passed on to the broadcast destinations of the account together with any extra keys.
    """
    cache_control: CacheControl | Mapping[str, Any] | None
    """Turns on automatic prompt caching: the last block that can be cached becomes the breakpoint."""
    stop_server_tools_when: Sequence[StopCondition | Mapping[str, Any]] | None
    """Conditions that end the loop of server tools; the first one met counts, and any `max_tool_calls` is then ignored.
    """
    deferred_tools: DeferredTools | Mapping[str, Any] | None
    """How the model finds tools marked `defer_loading`, which it is not shown at first."""


class RoutedFields(BaseFields, total=False):
    """What every request to a model may say: which model, how it is routed, and who asks."""

    model: str | None
    """Model id such as `openai/gpt-4`, with optional variant (`:nitro`) or preset suffix; left out: the account
    default.
    """
    temperature: float | Null | None
    """Randomness of sampling, 0 to 2; lower values give more predictable text."""
    top_p: float | Null | None
    """Nucleus sampling, 0 to 1: only the likeliest tokens that together reach this probability are candidates."""
    frequency_penalty: float | Null | None
    """Discourages tokens the more often they already occurred; -2 to 2, negative values encourage them."""
    presence_penalty: float | Null | None
    """Discourages tokens that already occurred at all, however often; -2 to 2, negative values encourage them."""
    stop: str | Sequence[str] | Null | None
    """Text, or up to 4 texts, at which the model stops writing."""
    parallel_tool_calls: bool | Null | None
    """Whether one response may hold several tool calls; true when left out."""
    image_config: Mapping[str, str | float | Sequence[Any]] | None
    """Settings for generated images, such as `aspect_ratio`; keys and values depend on model and provider."""
    x_search_filter: XSearchOptions | Mapping[str, Any] | None
    """Limits for searches of posts on X, which models of xAI make with the `web` plugin; the plugin takes the same as
    `x_search`.
    """
    service_tier: RequestedServiceTier | Null | None
    """Wanted processing tier: `fast` is `priority`, which may fall back to the default tier; `flex` never does."""
    prompt_cache_key: str | Null | None
    """Key that keeps requests with a common prompt on one provider; used when there is no `session_id`."""
    prompt_cache_options: PromptCacheOptions | Mapping[str, Any] | Null | None
    """Limits prompt caching to the marked blocks; OpenAI GPT-5.6 and newer only."""
    debug: DebugOptions | Mapping[str, Any] | None
    """Switches for looking at what is sent to the provider; streaming only, not for production."""


sys.modules[__name__].__class__ = LazyModule
