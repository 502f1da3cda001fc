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


ReasoningEffort: TypeAlias = (
    Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
)
"""How hard a model thinks before it answers. `none` turns reasoning off and is refused with status 400
where it is mandatory.
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
