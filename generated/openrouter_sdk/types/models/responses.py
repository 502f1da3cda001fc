# Made by `make generate` from spec/models.json; edit that.
"""The model catalogue. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define, field

from ..._runtime.pages import Page
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.mixins import Prices
from ..._runtime.values.record import Answer, Record

if TYPE_CHECKING:
    from ...types.shared.reasoning import ReasoningEffort


@define(kw_only=True, eq=False, repr=False)
class Model(Record):
    """One entry of the model catalogue: what the model is, what it accepts and what it costs."""

    id: str
    """Slug to send as `model`, such as 'openai/gpt-4'; may carry a variant suffix such as ':free'."""
    name: str
    """Name to show to people, such as 'GPT-4'."""
    canonical_slug: str
    """Permanent slug, often with the release date in it; may differ from `id`."""
    created: int
    """When the model was created, in Unix seconds."""
    context_length: int | None = field(metadata={"null": True})
    """Largest context the model takes, in tokens; null when not stated."""
    architecture: ModelArchitecture
    """Input and output kinds, tokenizer and prompt format."""
    pricing: Pricing
    """Base prices as decimal strings, with any conditional overrides."""
    supported_parameters: list[SupportedParameter]
    """Request parameters the model understands; single providers may support fewer."""
    default_parameters: DefaultParameters | None = field(metadata={"null": True})
    """Sampling values this model defaults to; null when none are listed."""
    supported_voices: list[str] | None = field(metadata={"null": True})
    """Voice ids a text-to-speech model accepts; null for any other model."""
    per_request_limits: RequestLimits | None = field(metadata={"null": True})
    """Token caps for a single request; null when there are none."""
    top_provider: TopProvider
    """Limits and moderation of the top provider, which can be tighter than the model's own."""
    links: ModelLinks
    """Where the API tells more about this model."""
    description: str | None = None
    """Prose about the model for people to read."""
    reasoning: ModelReasoning | None = None
    """How reasoning can be steered; left out for models without reasoning and for routers."""
    alias_target: ModelAlias | None = None
    """Model that a '~author/family-latest' slug points to now; left out for ordinary models."""
    benchmarks: ModelBenchmarks | None = None
    """Scores from third parties; left out when there are none."""
    knowledge_cutoff: str | None = None
    """Last day covered by the training data, as YYYY-MM-DD; null when unknown."""
    expiration_date: str | None = None
    """Day from which the model may disappear, as YYYY-MM-DD; null when no end is planned."""
    hugging_face_id: str | None = None
    """Repository on Hugging Face, as 'owner/name'; null or empty when there is none."""


@define(kw_only=True, eq=False, repr=False)
class ModelAlias(Record):
    """The concrete model behind a '~author/family-latest' slug."""

    slug: str
    """Slug of the concrete model, usable as `model` and equal to that entry's `id`."""
    name: str
    """Name of the concrete model to show to people."""


@define(kw_only=True, eq=False, repr=False)
class ModelArchitecture(Record):
    """What goes into a model, what comes out, and how its text is cut and formatted."""

    input_modalities: list[InputModality]
    """Kinds of content the model can read."""
    output_modalities: list[OutputModality]
    """Kinds of content the model can produce."""
    modality: str | None = field(metadata={"null": True})
    """Inputs and outputs in short form, such as 'text+image->text'; null when not stated."""
    tokenizer: Tokenizer | None = None
    """Tokenizer family the model counts with."""
    instruct_type: InstructType | None = None
    """Prompt template the model was tuned on; null when not stated."""


@define(kw_only=True, eq=False, repr=False)
class ModelBenchmarks(Record):
    """Scores that outside benchmarks gave a model."""

    design_arena: list[DesignArenaScore]
    """Results from Design Arena, one per pair of arena and category."""
    artificial_analysis: ArtificialAnalysisScores | None = None
    """Index scores from Artificial Analysis; left out when it has not rated the model."""


@define(kw_only=True, eq=False, repr=False)
class ArtificialAnalysisScores(Record):
    """Three index scores by Artificial Analysis; higher is better."""

    intelligence_index: float | None = field(metadata={"null": True})
    """Score for general ability; null when not rated."""
    coding_index: float | None = field(metadata={"null": True})
    """Score for programming; null when not rated."""
    agentic_index: float | None = field(metadata={"null": True})
    """Score for tool use and multi-step work; null when not rated."""


@define(kw_only=True, eq=False, repr=False)
class DesignArenaScore(Record):
    """A model's standing in one category of one Design Arena arena."""

    arena: str
    """What kind of contestant was compared, such as 'models', 'builders' or 'agents'."""
    category: str
    """Kind of task judged, such as 'website' or 'gamedev'."""
    elo: float
    """Elo rating won in direct comparisons; higher is better."""
    rank: int
    """Place among the models OpenRouter offers in this arena and category; 1 is the best."""
    win_rate: float
    """Share of comparisons won, in percent (62.5 means 62.5 %)."""


@define(kw_only=True, eq=False, repr=False)
class ModelLinks(Record):
    """API addresses that belong to a model."""

    details: str
    """Path, without the host, that lists the model's endpoints ('/api/v1/models/.../endpoints')."""


@define(kw_only=True, eq=False, repr=False)
class ModelReasoning(Record):
    """What a model lets callers choose about its reasoning."""

    mandatory: bool
    """True when the model always reasons; effort 'none' is then refused with a 400."""
    supported_efforts: list[ReasoningEffort | None] | None = None
    """Efforts the model accepts, strongest first; null means that all of them are accepted."""
    default_effort: ReasoningEffort | None = None
    """Effort used when reasoning is on and the request names none."""
    default_enabled: bool | None = None
    """Whether the model reasons when the request does not set `reasoning.enabled`."""
    supports_max_tokens: bool | None = None
    """True when `reasoning.max_tokens` works with this model; left out when it does not."""


@define(kw_only=True, eq=False, repr=False)
class DefaultParameters(Record):
    """Sampling values a model defaults to."""

    temperature: float | None = None
    """Default randomness of sampling; null when not listed."""
    top_p: float | None = None
    """Default share of probability to sample from, 0 to 1; null when not listed."""
    top_k: int | None = None
    """Default number of candidate tokens to sample from; null when not listed."""
    frequency_penalty: float | None = None
    """Default penalty that grows with how often a token has appeared; null when not listed."""
    presence_penalty: float | None = None
    """Default penalty on tokens that have appeared at all; null when not listed."""
    repetition_penalty: float | None = None
    """Default factor against repeated tokens; null when not listed."""


@define(kw_only=True, eq=False, repr=False)
class RequestLimits(Record):
    """Token caps for a single request."""

    prompt_tokens: float
    """Most tokens the prompt may have."""
    completion_tokens: float
    """Most tokens the response may have."""


@define(kw_only=True, eq=False, repr=False)
class TopProvider(Record):
    """Limits and moderation of the top provider of a model."""

    is_moderated: bool
    """Whether that provider screens content; a flagged request fails with a 403."""
    context_length: int | None = None
    """Largest context at that provider, in tokens; null when not stated."""
    max_completion_tokens: int | None = None
    """Longest answer at that provider, in tokens; null when not stated."""


@define(kw_only=True, eq=False, repr=False)
class Pricing(Prices, Record):
    """Base prices as decimal strings in USD; a price left out is not listed, and '-1' on a router means it varies."""

    prompt: str
    """USD per input token."""
    completion: str
    """USD per output token."""
    request: str | None = None
    """USD per request, on top of the tokens."""
    internal_reasoning: str | None = None
    """USD per reasoning token."""
    input_cache_read: str | None = None
    """USD per input token read from the prompt cache."""
    input_cache_write: str | None = None
    """USD per token written to the prompt cache, at the default lifetime (5 minutes at Anthropic)."""
    input_cache_write_1h: str | None = None
    """USD per token written to the prompt cache for one hour; left out where it has no price of its own."""
    image: str | None = None
    """USD per image in the input."""
    image_token: str | None = None
    """USD per image token."""
    image_output: str | None = None
    """USD per image in the output."""
    audio: str | None = None
    """USD per audio token in the input."""
    audio_output: str | None = None
    """USD per audio token in the output."""
    input_audio_cache: str | None = None
    """USD per audio input token read from the prompt cache."""
    web_search: str | None = None
    """USD per web search."""
    discount: float | None = None
    """Share taken off the prices, 0 (none) to 1 (free): multiply a price by 1 - discount."""
    overrides: list[PricingOverride] | None = None
    """Prices for special conditions; of the entries that apply, the last one to name a price sets it."""


@define(kw_only=True, eq=False, repr=False)
class PricingOverride(Record):
    """Prices that replace the base ones while every condition named here holds; a price left out keeps its base value."""

    min_prompt_tokens: float | None = None
    """Condition: the prompt has more tokens than this; an equal count does not match."""
    utc_days: list[Weekday] | None = None
    """Condition: weekdays, in UTC, on which the entry applies."""
    utc_start: float | None = None
    """Condition: start of a daily UTC window, included, as HHMM (1030 is 10:30); a start after `utc_end` spans
    midnight.
    """
    utc_end: float | None = None
    """Condition: end of the daily UTC window, not included, as HHMM (400 is 04:00)."""
    prompt: str | None = None
    """USD per input token under these conditions, as a decimal string."""
    completion: str | None = None
    """USD per output token under these conditions, as a decimal string."""
    input_cache_read: str | None = None
    """USD per input token read from the prompt cache under these conditions, as a decimal string."""
    input_cache_write: str | None = None
    """USD per token written to the prompt cache under these conditions, as a decimal string."""
    input_cache_write_1h: str | None = None
    """USD per token cached for one hour under these conditions, as a decimal string."""
    audio: str | None = None
    """USD per audio input token under these conditions, as a decimal string."""
    input_audio_cache: str | None = None
    """USD per audio input token read from the prompt cache under these conditions, as a decimal string."""


@define(kw_only=True, eq=False, repr=False)
class PageLinks(Record):
    """Where the rest of a paged list is."""

    next: str | None = field(metadata={"null": True})
    """Path of the next page, without the host; null on the last page."""


@define(kw_only=True, eq=False, repr=False)
class ModelCount(Record):
    """How many models the catalogue holds."""

    count: int
    """Number of models available."""


SupportedParameter: TypeAlias = (
    Literal[
        "temperature",
        "top_p",
        "top_k",
        "min_p",
        "top_a",
        "frequency_penalty",
        "presence_penalty",
        "repetition_penalty",
        "max_tokens",
        "max_completion_tokens",
        "logit_bias",
        "logprobs",
        "top_logprobs",
        "prediction",
        "seed",
        "response_format",
        "structured_outputs",
        "stop",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "include_reasoning",
        "reasoning",
        "reasoning_effort",
        "web_search_options",
        "verbosity",
    ]
    | str
)
"""Name of a request parameter that a model may support."""


InputModality: TypeAlias = Literal["text", "image", "file", "audio", "video"] | str
"""Kind of content a model can read."""


OutputModality: TypeAlias = (
    Literal["text", "image", "embeddings", "audio", "video", "rerank", "decisions", "speech", "transcription"] | str
)
"""Kind of content a model can produce."""


Tokenizer: TypeAlias = (
    Literal[
        "Router",
        "Media",
        "Other",
        "GPT",
        "Claude",
        "Gemini",
        "Gemma",
        "Grok",
        "Cohere",
        "Nova",
        "Qwen",
        "Yi",
        "DeepSeek",
        "Mistral",
        "Llama2",
        "Llama3",
        "Llama4",
        "PaLM",
        "RWKV",
        "Qwen3",
    ]
    | str
)
"""Tokenizer family; 'Router' and 'Media' stand for entries that are not one language model."""


InstructType: TypeAlias = (
    Literal[
        "none",
        "airoboros",
        "alpaca",
        "alpaca-modif",
        "chatml",
        "claude",
        "code-llama",
        "gemma",
        "llama2",
        "llama3",
        "mistral",
        "nemotron",
        "neural",
        "openchat",
        "phi3",
        "rwkv",
        "vicuna",
        "zephyr",
        "deepseek-r1",
        "deepseek-v3.1",
        "qwq",
        "qwen3",
    ]
    | str
)
"""Prompt template a model was tuned on."""


@define(kw_only=True, eq=False, repr=False)
class ModelList(Page[Model]):
    """Models of the catalogue, all of them unless `offset` or `limit` was sent."""

    data: list[Model]
    """The models of this page."""
    total_count: int | None = None
    """How many models match over all pages."""
    links: PageLinks | None = None
    """Where the next page is, if any."""


@define(kw_only=True, eq=False, repr=False)
class ModelResult(Answer):
    """One model, as the service wraps it."""

    data: Model
    """The model asked for."""


@define(kw_only=True, eq=False, repr=False)
class ModelCountResult(Answer):
    """The model count, as the service wraps it."""

    data: ModelCount
    """The count."""


Weekday: TypeAlias = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] | str
"""A day of the week, in UTC."""


sys.modules[__name__].__class__ = LazyModule
