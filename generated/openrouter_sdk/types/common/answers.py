# Made by `make generate` from spec/; edit that.
"""Types that several areas share: routing preferences, routing metadata, costs, caching, stop
conditions. What comes back.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from attrs import define, field

from ..._runtime.record import Record, Unknown


@define(kw_only=True, eq=False, repr=False)
class CostDetails(Record):
    """What the provider charged for a generation, split by part."""

    upstream_inference_prompt_cost: float
    """Provider's charge for the prompt, in USD."""

    upstream_inference_completions_cost: float
    """Provider's charge for the output, in USD."""

    upstream_inference_cost: float | None = None
    """What the provider charged for the whole generation, in USD; null when it is not reported."""

    server_tool_cost: float | None = None
    """Charge for server tools run during the request, in USD; null when it is not reported."""

    input_audio_cache_read_tokens: int | None = None
    """Audio input tokens read from the cache: a count, not a price. Seen only as null so far. Not in
    the service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class ServerToolUse(Record):
    """How often tools ran on the server while an answer was made."""

    tool_calls_requested: int | None = None
    """Calls of OpenRouter's server tools the model asked for, of all kinds; the provider's own
    built-in tools do not count.
    """

    tool_calls_executed: int | None = None
    """Those of the requested calls that ran and gave a result."""

    web_search_requests: int | None = None
    """Web searches made, the provider's own included. Overlaps with `tool_calls_requested`, so do not
    add the two.
    """


@define(kw_only=True, eq=False, repr=False)
class Alignment(Record):
    """What the `alignment` plugin (beta) found when it checked the answer against the request's rules."""

    calls: list[AlignedCall]
    """One record for each model call that was made, retries included."""


@define(kw_only=True, eq=False, repr=False)
class AllowedCall(Record):
    """A model call whose message broke none of the rules."""

    outcome: Literal["allowed"] = "allowed"
    """Always `allowed`."""

    call: int
    """Number of the model call within the request, counted from 1."""

    rules: list[AlignmentVerdict]
    """The verdicts on the single rules."""


@define(kw_only=True, eq=False, repr=False)
class BlockedCall(Record):
    """A model call whose message broke at least one rule."""

    outcome: Literal["blocked"] = "blocked"
    """Always `blocked`. In `audit` mode the message is delivered all the same."""

    call: int
    """Number of the model call within the request, counted from 1."""

    rules: list[AlignmentVerdict]
    """The verdicts on the single rules."""


@define(kw_only=True, eq=False, repr=False)
class UncheckedCall(Record):
    """A model call the evaluator could not judge."""

    outcome: Literal["unavailable"] = "unavailable"
    """Always `unavailable`."""

    call: int
    """Number of the model call within the request, counted from 1."""

    reason: Literal["cut", "evaluator_error", "malformed_answer", "time_limit"] | str
    """Why there is no verdict: the check was cut short, failed, gave an unreadable answer or ran out
    of time.
    """


@define(kw_only=True, eq=False, repr=False)
class AlignmentVerdict(Record):
    """The evaluator's judgement of one message by one rule."""

    applicable: bool
    """False when the rule has no bearing on this message."""

    broken: bool
    """True when the message counts as breaking the rule."""

    probability: float | None = field(metadata={"null": True})
    """Likelihood, from 0 to 1, that the message breaks the rule; null when none was computed."""


@define(kw_only=True, eq=False, repr=False)
class SafeguardResult(Record):
    """What the `armor` plugin (beta) found out about the tool calls of an answer."""

    type: Literal["dangerous_tool_use"] = "dangerous_tool_use"
    """Always `dangerous_tool_use`, the kind of check."""

    status: SafeguardStatus
    """The verdicts on the tool calls."""


@define(kw_only=True, eq=False, repr=False)
class SafeguardStatus(Record):
    """The verdicts of a tool call check."""

    type: Literal["available"] = "available"
    """Always `available`: the check gave results."""

    tool_uses: dict[str, ToolUseVerdict]
    """The verdicts, one for each tool call, keyed by the call."""


@define(kw_only=True, eq=False, repr=False)
class EvaluatedToolUse(Record):
    """A tool call that was checked and got a verdict."""

    type: Literal["evaluated"] = "evaluated"
    """Always `evaluated`."""

    outcome: Literal["flagged", "not_flagged"] | str
    """`flagged` when the call breaks a rule, otherwise `not_flagged`."""

    explanation: str | None = None
    """Reason for the verdict, in words."""


@define(kw_only=True, eq=False, repr=False)
class SkippedToolUse(Record):
    """A tool call that was passed over without a check."""

    type: Literal["skipped"] = "skipped"
    """Always `skipped`."""


@define(kw_only=True, eq=False, repr=False)
class UnavailableToolUse(Record):
    """A tool call that should have been checked but got no verdict."""

    type: Literal["unavailable"] = "unavailable"
    """Always `unavailable`."""

    reason: str
    """Why the check gave no verdict."""


@define(kw_only=True, eq=False, repr=False)
class RoutingMetadata(Record):
    """How a request was routed. Sent only on demand, never on cache hits or on errors with status 500."""

    requested: str
    """Model as the request named it."""

    strategy: (
        Literal[
            "direct",
            "auto",
            "free",
            "latest",
            "alias",
            "fallback",
            "pareto",
            "bodybuilder",
            "fusion",
        ]
        | str
    )
    """How the model was picked: `direct` for a plain model id, the others for routers, aliases and
    fallbacks.
    """

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
    """Milliseconds from sending the request to the provider to the end of its answer; left out when no
    provider was asked.
    """

    attempts: list[RoutingAttempt] | None = None
    """The endpoints that were tried, with the status each one answered."""

    params: RoutingParameters | None = None
    """Settings of the router that chose the model."""

    pipeline: list[PipelineStage] | None = None
    """Extra steps around the model call, such as guardrails and plugins; new kinds of step may appear.
    """


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
    """True for the endpoint the request was sent to; false for all when the request was blocked
    before.
    """


@define(kw_only=True, eq=False, repr=False)
class RoutingAttempt(Record):
    """One try to get an answer from an endpoint."""

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
    """One step besides the model call that acted on a request or its answer."""

    type: (
        Literal["guardrail", "plugin", "server_tools", "response_healing", "context_compression"]
        | str
    )
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


@define(kw_only=True, eq=False, repr=False)
class CacheControl(Record):
    """An Anthropic-style mark that asks for prompt caching up to where it stands."""

    type: Literal["ephemeral"] = "ephemeral"
    """Always `ephemeral`."""

    ttl: Literal["5m", "1h"] | str | None = None
    """How long the cached prompt lives: 5 minutes or 1 hour. Left out means 5 minutes; writing for 1
    hour can cost more.
    """


@define(kw_only=True, eq=False, repr=False)
class PromptCacheBreakpoint(Record):
    """An OpenAI-style mark: the prompt up to and including this block may be cached. Converted for
    providers that use `cache_control`.
    """

    mode: Literal["explicit"] = "explicit"
    """Always `explicit`."""

    ttl: str | None = None
    """Lifetime of the cached prompt, as text; null or left out leaves it to the provider."""


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


ReasoningEffort: TypeAlias = (
    Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
)
"""How hard a model thinks before it answers. `none` turns reasoning off and is refused with status 400
where it is mandatory.
"""


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


ProviderName: TypeAlias = (
    Literal[
        "AnyScale",
        "Atoma",
        "Cent-ML",
        "CrofAI",
        "Enfer",
        "GoPomelo",
        "HuggingFace",
        "Hyperbolic",
        "Hyperbolic 2",
        "InoCloud",
        "Kluster",
        "Lambda",
        "Lepton",
        "Lynn 2",
        "Lynn",
        "Mancer",
        "Modal",
        "NCompass",
        "Nineteen",
        "OctoAI",
        "Recursal",
        "Reflection",
        "Replicate",
        "SambaNova 2",
        "SF Compute",
        "Targon",
        "Together 2",
        "Ubicloud",
        "01.AI",
        "AkashML",
        "AI21",
        "AionLabs",
        "Alibaba",
        "Ambient",
        "Baidu",
        "Amazon Bedrock",
        "Amazon Nova",
        "Anthropic",
        "Arcee AI",
        "AssemblyAI",
        "AtlasCloud",
        "Avian",
        "Azure",
        "BaseTen",
        "BytePlus",
        "Black Forest Labs",
        "Cerebras",
        "Chutes",
        "Cirrascale",
        "Claude Platform on AWS",
        "Clarifai",
        "Cloudflare",
        "Cohere",
        "CoreWeave",
        "Cosine",
        "Crucible",
        "Crusoe",
        "Darkbloom",
        "Databricks",
        "Decart",
        "Deepgram",
        "DeepInfra",
        "DeepSeek",
        "DekaLLM",
        "DigitalOcean",
        "ElevenLabs",
        "Featherless",
        "Fireworks",
        "Fish Audio",
        "Friendli",
        "GMICloud",
        "Google",
        "Google AI Studio",
        "Groq",
        "HeyGen",
        "Inception",
        "Inceptron",
        "InferenceNet",
        "Ionstream",
        "Infermatic",
        "Io Net",
        "Inferact vLLM",
        "Inflection",
        "Liquid",
        "Makora",
        "Mara",
        "Mancer 2",
        "Meta",
        "Minimax",
        "ModelRun",
        "Mistral",
        "Modular",
        "Moonshot AI",
        "Morph",
        "VoyageAI by MongoDB",
        "TypeSafe",
        "Near AI",
        "Nebius",
        "Nex AGI",
        "NextBit",
        "Novita",
        "Nvidia",
        "Ollama",
        "OpenAI",
        "OpenInference",
        "Parasail",
        "ParetoAlpha",
        "Poolside",
        "PrimeIntellect",
        "Perceptron",
        "Perplexity",
        "Phala",
        "Recraft",
        "Recursive",
        "Reka",
        "Relace",
        "Respan",
        "Sail Research",
        "Sakana AI",
        "SambaNova",
        "ScaleDown",
        "Seed",
        "SiliconFlow",
        "Sourceful",
        "StepFun",
        "Stealth",
        "StreamLake",
        "Switchpoint",
        "Tencent",
        "Tenstorrent",
        "Thinking Machines",
        "Together",
        "Unbiased",
        "Upstage",
        "Venice",
        "Wafer",
        "WandB",
        "Quiver",
        "Krea",
        "Runway",
        "Xiaomi",
        "xAI",
        "Z.AI",
        "FakeProvider",
    ]
    | str
)
"""Display name of a company or service that runs models. New names appear without notice."""


Quantization: TypeAlias = (
    Literal[
        "int4",
        "int8",
        "fp4",
        "mxfp4",
        "nvfp4",
        "fp6",
        "fp8",
        "mxfp8",
        "fp16",
        "bf16",
        "fp32",
        "unknown",
    ]
    | str
)
"""Number format a provider runs a model in, such as `fp8`; `unknown` when the provider does not say.
"""


DataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Region that processes a request; `global` sets no regional bound."""


ServiceTier: TypeAlias = Literal["flex", "priority", "ultrafast"] | str
"""A class of service other than the standard one: `flex` is cheaper, `priority` and `ultrafast` are
quicker.
"""


@define(kw_only=True, eq=False, repr=False)
class UnknownAlignedCall(Unknown):
    """A `AlignedCall` whose `outcome` this version does not know. It goes back unchanged."""

    outcome: str | None = None
    """What it says it is."""


AlignedCall: TypeAlias = AllowedCall | BlockedCall | UncheckedCall | UnknownAlignedCall
"""The outcome of the alignment check for one model call."""


@define(kw_only=True, eq=False, repr=False)
class UnknownToolUseVerdict(Unknown):
    """A `ToolUseVerdict` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What it says it is."""


ToolUseVerdict: TypeAlias = (
    EvaluatedToolUse | SkippedToolUse | UnavailableToolUse | UnknownToolUseVerdict
)
"""The outcome of the safeguard check for one tool call."""


ReasoningFormat: TypeAlias = (
    Literal[
        "unknown",
        "openai-responses-v1",
        "azure-openai-responses-v1",
        "bedrock-openai-responses-v1",
        "bedrock-xai-responses-v1",
        "xai-responses-v1",
        "meta-responses-v1",
        "anthropic-claude-v1",
        "google-gemini-v1",
    ]
    | str
)
"""Provider scheme that a block of thinking follows. More values get added over time."""


ErrorType: TypeAlias = (
    Literal[
        "context_length_exceeded",
        "max_tokens_exceeded",
        "token_limit_exceeded",
        "string_too_long",
        "authentication",
        "permission_denied",
        "payment_required",
        "rate_limit_exceeded",
        "provider_overloaded",
        "provider_unavailable",
        "invalid_request",
        "invalid_prompt",
        "not_found",
        "precondition_failed",
        "payload_too_large",
        "unprocessable",
        "content_policy_violation",
        "refusal",
        "invalid_image",
        "image_too_large",
        "image_too_small",
        "unsupported_image_format",
        "image_not_found",
        "image_download_failed",
        "server",
        "timeout",
        "unmapped",
    ]
    | str
)
"""Cause of a failure, with the same words in all of OpenRouter's APIs."""


@define(kw_only=True, eq=False, repr=False)
class ReasoningUpdate(Record):
    """A change of the reasoning effort in the middle of a conversation."""

    effort: ReasoningEffort
    """How hard to think from here on."""


@define(kw_only=True, eq=False, repr=False)
class TextFormat(Record):
    """Plain text, the default."""

    type: Literal["text"] = "text"
    """Always `text`."""


@define(kw_only=True, eq=False, repr=False)
class JSONObjectFormat(Record):
    """Any JSON object, without a schema."""

    type: Literal["json_object"] = "json_object"
    """Always `json_object`."""


@define(kw_only=True, eq=False, repr=False)
class InputAudio(Record):
    """Sound recording sent inline; a web address is not accepted."""

    data: str
    """Bytes of the audio file in base64."""

    format: str
    """Audio format such as 'wav', 'mp3', 'flac' or 'pcm16'; providers accept different ones."""


@define(kw_only=True, eq=False, repr=False)
class TopLogprob(Record):
    """One of the likeliest tokens at a position of the answer."""

    token: str
    """Text of the token."""

    logprob: float
    """Natural logarithm of the token's probability, so 0 or less."""

    bytes: list[int] | None = None
    """UTF-8 bytes of the token; null or left out when there are none."""


@define(kw_only=True, eq=False, repr=False)
class TokenLogprob(Record):
    """A generated token, how likely it was, and what else could have stood there."""

    token: str
    """Text of the token."""

    logprob: float
    """Natural logarithm of the token's probability, so 0 or less; 0 means certain."""

    top_logprobs: list[TopLogprob]
    """Likeliest tokens at this position, as many as `top_logprobs` in the request asked for."""

    bytes: list[int] | None = None
    """UTF-8 bytes of the token, for characters that span several tokens; null or left out when there
    are none.
    """


@define(kw_only=True, eq=False, repr=False)
class ImageURL(Record):
    """Address or inline data of a picture."""

    url: str
    """Web address, or a data URL with base64 content; for input PNG, JPEG, WebP or GIF."""

    detail: Literal["auto", "low", "high", "original"] | str | None = None
    """Resolution the model gets to see; 'original' turns into 'high' where a provider has no such
    level.
    """


@define(kw_only=True, eq=False, repr=False)
class MessageImage(Record):
    """Picture generated by the model."""

    image_url: ImageURL
    """The picture itself, mostly as a base64 data URL."""

    type: str | None = None
    """Kind of item, 'image_url' in practice. Not in the service's documentation."""

    index: int | None = None
    """Position among the pictures of the message, counted from 0. Not in the service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class ToolCall(Record):
    """Request of the model to run one of your functions."""

    id: str
    """Identifier to repeat as `tool_call_id` in the message with the result."""

    type: Literal["function"] = "function"
    """Kind of tool call, always 'function'."""

    function: ToolCallFunction
    """Which function to run, and with what arguments."""

    index: int | None = None
    """Position among the tool calls of the message, counted from 0. Not in the service's
    documentation.
    """

    cache_control: CacheControl | None = None
    """Prompt-cache breakpoint: asks the provider to cache the prompt up to and including this call.
    Not in the service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class ToolCallFunction(Record):
    """Function name and arguments chosen by the model."""

    name: str
    """Name of the function, as declared in the request's tools."""

    arguments: str
    """Arguments as JSON text; parse and validate it, as the model can get it wrong."""


@define(kw_only=True, eq=False, repr=False)
class AudioOutput(Record):
    """Audio generated by the model; in a stream, one piece of it."""

    id: str | None = None
    """Identifier to refer to this audio."""

    data: str | None = None
    """Audio bytes in base64, in the format the request asked for."""

    transcript: str | None = None
    """What is said in the audio, as text."""

    expires_at: int | None = None
    """Time after which the audio can no longer be referred to, as a timestamp."""
