# Made by `make generate` from spec/endpoints.json; edit that.
"""The endpoints of providers that serve a model."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define, field

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer, Record

if TYPE_CHECKING:
    from ..types.models.responses import ModelArchitecture, Pricing, SupportedParameter
    from ..types.shared.preferences.responses import ProviderName, Quantization, ServiceTier


@define(kw_only=True, eq=False, repr=False)
class Endpoint(Record):
    """One place to run a model: a provider with its own price, limits and recent performance."""

    name: str
    """Readable name of the endpoint."""
    model_id: str
    """Id of the model it serves, such as `openai/gpt-4`."""
    model_name: str
    """Readable name of the model."""
    provider_name: ProviderName
    """Display name of the provider that runs it; routing preferences take slugs."""
    tag: str
    """Slug of the provider, such as `openai`."""
    pricing: Pricing
    """Prices in USD, mostly per token, as decimal strings."""
    context_length: int
    """Size of the context window in tokens, shared by prompt and output."""
    max_prompt_tokens: int | None = field(metadata={"null": True})
    """Longest prompt in tokens; null when no limit of its own is known."""
    max_completion_tokens: int | None = field(metadata={"null": True})
    """Longest output in tokens; null when no limit of its own is known. A long prompt can leave less."""
    quantization: Quantization | None = field(metadata={"null": True})
    """Number format the model runs in; null when not stated."""
    service_tier: ServiceTier | None = field(metadata={"null": True})
    """Special class of service this endpoint belongs to; null when it has none."""
    supported_parameters: list[SupportedParameter]
    """Request parameters it understands; others are ignored unless `require_parameters` is set."""
    supports_tool_choice: ToolChoiceSupport
    """Which values of `tool_choice` it understands."""
    native_tools: dict[str, NativeTool]
    """Server tools it can run as the provider's own, keyed by name such as `openrouter:web_search`; empty when there
    are none.
    """
    supports_implicit_caching: bool
    """Whether prompts are cached without cache marks in the request."""
    supports_diarization: bool
    """Whether a transcription can tell speakers apart."""
    uptime_last_5m: float | None = field(metadata={"null": True})
    """Percentage (0 to 100) of requests that succeeded in the last 5 minutes, rate limits not counted; null with too
    little data.
    """
    uptime_last_30m: float | None = field(metadata={"null": True})
    """Percentage (0 to 100) of requests that succeeded in the last 30 minutes; null with too little data."""
    uptime_last_1d: float | None = field(metadata={"null": True})
    """Percentage (0 to 100) of requests that succeeded in the last day, rate limits not counted; null with too little
    data.
    """
    latency_last_30m: Percentiles | None = field(metadata={"null": True})
    """Wait for the first token in the last 30 minutes, in milliseconds; null when asked without an API key."""
    throughput_last_30m: Percentiles | None = field(metadata={"null": True})
    """Speed of output in the last 30 minutes, in tokens per second; null when asked without an API key."""
    status: EndpointStatus | None = None
    """State code, 0 or a negative number; what the negative ones mean is not documented."""
    supports_voice_cloning: bool | None = None
    """Whether speech can copy a voice from audio sent in `input_references`; such requests go only to endpoints with
    true.
    """
    supports_multiple_audio_references: bool | None = None
    """Whether more than one reference recording can be sent."""
    supports_image_reference: bool | None = None
    """Whether an image can be sent as a reference."""
    perf_last_30m_by_workload: WorkloadPerformance | None = None
    """Latency and throughput of the last 30 minutes by kind of work; needs an API key."""


@define(kw_only=True, eq=False, repr=False)
class Percentiles(Record):
    """How a measurement is spread over recent requests, in the unit of the field that holds it."""

    p50: float
    """Median."""
    p75: float
    """Value at the 75th percentile."""
    p90: float
    """Value at the 90th percentile."""
    p99: float
    """Value at the 99th percentile."""


@define(kw_only=True, eq=False, repr=False)
class NativeTool(Record):
    """The provider's own counterpart of a server tool."""

    type: str
    """The provider's name for the tool, which the request is translated to."""


@define(kw_only=True, eq=False, repr=False)
class ToolChoiceSupport(Record):
    """Which ways of steering tool calls an endpoint understands."""

    auto: bool
    """Whether the model may be left to decide (`auto`)."""
    none: bool
    """Whether tool calls can be forbidden (`none`)."""
    required: bool
    """Whether some tool call can be forced (`required`)."""
    function: bool
    """Whether one function can be forced by its name."""


@define(kw_only=True, eq=False, repr=False)
class WorkloadPerformance(Record):
    """Performance of an endpoint over the last 30 minutes, by kind of work."""

    text_generation: WorkloadStats | None = None
    """Writing text, chat included."""
    embeddings: WorkloadStats | None = None
    """Turning text into vectors."""
    rerank: WorkloadStats | None = None
    """Sorting documents by relevance."""
    image_generation: WorkloadStats | None = None
    """Making images; latency is the time to the finished image."""
    video_generation: WorkloadStats | None = None
    """Making videos; latency is the time to the finished video."""
    tts: WorkloadStats | None = None
    """Turning text into speech."""
    stt: WorkloadStats | None = None
    """Turning speech into text."""
    decisions: WorkloadStats | None = None
    """Requests the service counts as decisions; it does not say which those are."""
    unknown: WorkloadStats | None = None
    """Requests whose kind was not recorded."""


@define(kw_only=True, eq=False, repr=False)
class WorkloadStats(Record):
    """Latency, throughput and volume of one kind of work."""

    latency: Percentiles | None = field(metadata={"null": True})
    """Spread of the latency, in milliseconds; null without data."""
    throughput: Percentiles | None = field(metadata={"null": True})
    """Spread of the output speed, in tokens per second; null without data."""
    request_count: int | None = field(metadata={"null": True})
    """Number of requests measured; null when it is not given."""


@define(kw_only=True, eq=False, repr=False)
class ModelEndpoints(Record):
    """A model together with all the endpoints that serve it."""

    id: str
    """Id of the model, to be sent as `model` in requests."""
    name: str
    """Readable name of the model."""
    description: str
    """What the model is, in words."""
    created: int
    """When the model was added, in Unix seconds."""
    architecture: ModelArchitecture
    """Kinds of input and output, and the tokenizer."""
    endpoints: list[Endpoint]
    """The endpoints that serve the model."""


@define(kw_only=True, eq=False, repr=False)
class ModelEndpointsResult(Answer):
    """A model's endpoints, as the service wraps them."""

    data: ModelEndpoints
    """The model and its endpoints."""


@define(kw_only=True, eq=False, repr=False)
class EndpointList(Answer):
    """Endpoints of many models, as the service wraps them."""

    data: list[Endpoint]
    """The endpoints, each with the id of its model."""


EndpointStatus: TypeAlias = Literal[0, -1, -2, -3, -5, -10] | int
"""Health of an endpoint: 0 is well, the lower the worse."""


sys.modules[__name__].__class__ = LazyModule
