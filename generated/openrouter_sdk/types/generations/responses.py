# Made by `make generate` from spec/generations.json; edit that.
"""Records of what was generated: tokens, cost, provider, content. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record

if TYPE_CHECKING:
    from ...types.shared.preferences.responses import DataRegion, ProviderName, ServiceTier


@define(kw_only=True, eq=False, repr=False)
class Generation(Record):
    """Record of one past generation: what ran, how long it took, what it counted and what it cost."""

    id: str
    """Id of the generation ('gen-...'), as in the response's `X-Generation-Id` header."""
    model: str
    """Slug of the model that ran, which after a fallback or routing is not the one requested."""
    provider_name: str | None = field(metadata={"null": True})
    """Provider that answered; null when unknown."""
    api_type: GenerationKind | None = field(metadata={"null": True})
    """Kind of API that was called; null when not recorded."""
    created_at: str
    """Time of creation, in ISO 8601."""
    finish_reason: str | None = field(metadata={"null": True})
    """Why the output ended, in OpenRouter's terms; null for example when a stream was cancelled."""
    native_finish_reason: str | None = field(metadata={"null": True})
    """Why the output ended, in the provider's own word; null when it gave none."""
    streamed: bool | None = field(metadata={"null": True})
    """Whether the response was streamed; null when not recorded."""
    cancelled: bool | None = field(metadata={"null": True})
    """Whether the caller cut the generation short; null when not recorded."""
    total_cost: float
    """Full cost in USD."""
    usage: float
    """Amount charged for the generation, in USD."""
    cache_discount: float | None = field(metadata={"null": True})
    """What prompt caching took off the cost; negative when writing the cache added to it, null when none."""
    is_byok: bool
    """Whether the call ran on your own provider key."""
    upstream_inference_cost: float | None = field(metadata={"null": True})
    """What the provider itself charged, in USD; null when unknown."""
    tokens_prompt: int | None = field(metadata={"null": True})
    """Prompt tokens by OpenRouter's count, which can differ from the provider's; null when not counted."""
    tokens_completion: int | None = field(metadata={"null": True})
    """Output tokens by OpenRouter's count, which can differ from the provider's; null when not counted."""
    native_tokens_prompt: int | None = field(metadata={"null": True})
    """Prompt tokens by the provider's count; null when not reported."""
    native_tokens_completion: int | None = field(metadata={"null": True})
    """Output tokens by the provider's count; null when not reported."""
    native_tokens_reasoning: int | None = field(metadata={"null": True})
    """Reasoning tokens by the provider's count; null when not reported."""
    native_tokens_cached: int | None = field(metadata={"null": True})
    """Cached tokens by the provider's count; null when not reported."""
    native_tokens_completion_images: int | None = field(metadata={"null": True})
    """Image tokens in the output by the provider's count; null when not reported."""
    latency: float | None = field(metadata={"null": True})
    """Delay of the response in milliseconds; can be shorter than `generation_time`, null when not measured."""
    generation_time: float | None = field(metadata={"null": True})
    """Time spent generating, in milliseconds; null when not measured."""
    moderation_latency: float | None = field(metadata={"null": True})
    """Time spent on moderation, in milliseconds; null when not measured."""
    num_media_prompt: int | None = field(metadata={"null": True})
    """Media items in the prompt; null when not counted."""
    num_input_audio_prompt: int | None = field(metadata={"null": True})
    """Audio clips in the prompt; null when not counted."""
    num_media_completion: int | None = field(metadata={"null": True})
    """Media items in the output; null when not counted."""
    num_search_results: int | None = field(metadata={"null": True})
    """Web search results that were added; null when not counted."""
    num_fetches: int | None = field(metadata={"null": True})
    """Web pages that were fetched; null when not counted."""
    web_search_engine: str | None = field(metadata={"null": True})
    """Search engine that was used, such as 'exa'; null when there was none."""
    provider_responses: list[ProviderResponse] | None = field(metadata={"null": True})
    """Answers of every provider tried, failed ones too; null when not recorded."""
    router: str | None = field(metadata={"null": True})
    """Router that chose the model, such as 'openrouter/auto'; null when none did."""
    service_tier: str | None = field(metadata={"null": True})
    """Tier the provider says it ran the call on; null when it did not say."""
    data_region: DataRegion
    """Region the call was routed through."""
    preset_id: str | None = field(metadata={"null": True})
    """Id of the preset the request used; null when it used none."""
    app_id: int | None = field(metadata={"null": True})
    """Number of the app the call is attributed to; null when there is none."""
    origin: str
    """Address of the site or app that made the call."""
    http_referer: str | None = field(metadata={"null": True})
    """`HTTP-Referer` header of the request; null when not sent."""
    user_agent: str | None = field(metadata={"null": True})
    """`User-Agent` header of the request; null when not sent."""
    external_user: str | None = field(metadata={"null": True})
    """Id of your end user, as sent with the request; null when not sent."""
    workspace_id: str | None = field(metadata={"null": True})
    """Workspace the call counts for; null for accounts without workspaces."""
    upstream_id: str | None = field(metadata={"null": True})
    """The provider's own id of the generation; null when it gave none."""
    request_id: str | None = None
    """Id shared by all generations that came out of one API request."""
    session_id: str | None = None
    """Id shared by the generations of one session; null when there was none."""
    response_cache_source_id: str | None = None
    """Generation whose stored answer was served from the response cache; null when nothing came from it."""


@define(kw_only=True, eq=False, repr=False)
class ProviderResponse(Record):
    """Outcome of one try at one provider."""

    status: int | None = field(metadata={"null": True})
    """HTTP status the provider answered with; null when unknown."""
    provider_name: ProviderName | None = None
    """Provider that was tried."""
    id: str | None = None
    """The provider's own id of its response."""
    endpoint_id: str | None = None
    """OpenRouter's internal id of the endpoint."""
    model_permaslug: str | None = None
    """Permanent slug of the model that was asked for at this provider."""
    is_byok: bool | None = None
    """Whether this try ran on your own provider key."""
    latency: float | None = None
    """Time the provider took to respond, in milliseconds."""
    routed_service_tier: ServiceTier | None = None
    """Tier the try was routed to; the provider may have run and billed another."""


@define(kw_only=True, eq=False, repr=False)
class GenerationContent(Record):
    """Stored input and output of a past generation."""

    input: GenerationPrompt
    """What was sent."""
    output: GenerationOutput
    """What came back."""
    error: GenerationError | None = field(metadata={"null": True})
    """How the generation failed; null when it succeeded."""


@define(kw_only=True, eq=False, repr=False)
class GenerationOutput(Record):
    """Stored answer of a past generation."""

    completion: str | None = field(metadata={"null": True})
    """Text of the response; null when there is none."""
    reasoning: str | None = field(metadata={"null": True})
    """Text of the reasoning; null when there is none."""


@define(kw_only=True, eq=False, repr=False)
class GenerationError(Record):
    """Stored failure of a past generation."""

    status: int | None = field(metadata={"null": True})
    """HTTP status the caller got; null when not stored."""
    message: str | None = field(metadata={"null": True})
    """Error text the caller got; null when not stored."""
    provider_name: str | None = field(metadata={"null": True})
    """Provider the error came from; null when unknown."""
    raw: str | None = field(metadata={"null": True})
    """Error body as it was received, often JSON in a string; null when not stored."""
    previous_errors: list[GenerationAttempt]
    """Tries that failed before this error, oldest first."""


@define(kw_only=True, eq=False, repr=False)
class GenerationAttempt(Record):
    """One failed try at a provider."""

    code: int
    """HTTP status of the try."""
    message: str
    """Error text of the try."""
    provider_name: str | None = field(metadata={"null": True})
    """Provider that was tried; null when unknown."""
    raw: str | None = field(metadata={"null": True})
    """Error body as the provider sent it, often JSON in a string; null when not stored."""


@define(kw_only=True, eq=False, repr=False)
class FeedbackReceipt(Record):
    """Confirmation that feedback arrived."""

    success: Literal[True] | None = None
    """Always true; a failure comes as an error instead."""


@define(kw_only=True, eq=False, repr=False)
class GenerationResult(Answer):
    """The record of a generation, as the service wraps it."""

    data: Generation
    """The record."""


@define(kw_only=True, eq=False, repr=False)
class GenerationContentResult(Answer):
    """Stored input and output, as the service wraps them."""

    data: GenerationContent
    """The stored content."""


@define(kw_only=True, eq=False, repr=False)
class FeedbackResult(Answer):
    """The confirmation of feedback, as the service wraps it."""

    data: FeedbackReceipt
    """The confirmation."""


@define(kw_only=True, eq=False, repr=False)
class GenerationPrompt(Record):
    """The request as it was stored: its prompt or its messages."""

    prompt: str | None = None
    """The prompt of a text completion."""
    messages: list[dict[str, Any]] | None = None
    """The messages of a chat, as they were sent."""


GenerationKind: TypeAlias = (
    Literal["completions", "embeddings", "rerank", "decisions", "video", "tts", "stt", "image"] | str
)
"""The API that a generation was made with."""


sys.modules[__name__].__class__ = LazyModule
