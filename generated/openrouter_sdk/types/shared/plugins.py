# Made by `make generate` from spec/shared/plugins.json; edit that.
"""Plugins: what the service does to a request before and after the model."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record, Unknown

if TYPE_CHECKING:
    from ...types.shared.web_search import UserLocation, WebSearchMode, XSearchOptions


@define(kw_only=True, eq=False, repr=False)
class AlignmentPlugin(Record):
    """Plugin that has the model's answers judged against rules you write."""

    id: Literal["alignment"] = "alignment"
    """Fixed tag `alignment` that selects this plugin."""
    rules: list[AlignmentRule]
    """Rules to judge the response by, each with the parts of the response it looks at."""
    mode: Literal["enforce", "audit"] | str | None = None
    """What a broken rule leads to: `enforce` holds the response back, `audit` only records the verdict."""
    threshold: float | None = None
    """Score at which a rule counts as broken."""
    max_retries: int | None = None
    """How many times the model may try again after a response that broke a rule."""
    instruct: bool | None = None
    """Whether the rules are also given to the model as instructions."""


@define(kw_only=True, eq=False, repr=False)
class AlignmentRule(Record):
    """One rule of the alignment plugin."""

    rule: str
    """The rule in plain language."""
    watch: list[WatchedOutput]
    """Parts of the response the rule is checked on, for example `content` or `tool_calls`."""


@define(kw_only=True, eq=False, repr=False)
class ArmorPlugin(Record):
    """Plugin that screens the model's tool calls for dangerous ones."""

    id: Literal["armor"] = "armor"
    """Fixed tag `armor` that selects this plugin."""
    enabled: bool | None = None
    """Send false to leave the plugin out of this request, even if the account turns it on."""
    mode: Literal["enforce", "audit"] | str | None = None
    """What a dangerous call leads to: `enforce` blocks it, `audit` only records the verdict."""
    on_error: Literal["log", "block"] | str | None = None
    """What happens when the check itself fails: `log` lets the call pass with a note, `block` stops it."""
    output_mode: Literal["text", "custom_item", "claude_code_compatibility"] | str | None = None
    """Shape in which a blocked call is reported: plain text, an output item of its own, or the form Claude Code
    expects.
    """
    classifier_context: ArmorContext | None = None
    """Rules and background facts for the classifier that judges the calls."""
    use_cc_style_default_rules: bool | None = None
    """Whether to start from a stock set of rules in the style of Claude Code."""
    evaluate_native_tools: bool | None = None
    """Whether tools native to the provider are judged too."""


@define(kw_only=True, eq=False, repr=False)
class ArmorContext(Record):
    """What the armor classifier gets to know before it judges a tool call."""

    v: float
    """Version number of this structure."""
    auto_mode: ArmorAutoMode | None = None
    """Lists of what to allow and what to deny, plus facts about the setting."""


@define(kw_only=True, eq=False, repr=False)
class ArmorAutoMode(Record):
    """Allow and deny lists for the armor classifier; entries are full rules or plain sentences."""

    allow: list[ArmorRule | str] | None = None
    """Actions that may go ahead."""
    soft_deny: list[ArmorRule | str] | None = None
    """Actions to refuse in general; the weaker of the two deny lists."""
    hard_deny: list[ArmorRule | str] | None = None
    """Actions to refuse in every case; the stronger of the two deny lists."""
    environment: list[ArmorEnvironmentEntry | str] | None = None
    """Facts about the setting the tools run in, as name and value or as plain text."""


@define(kw_only=True, eq=False, repr=False)
class ArmorEnvironmentEntry(Record):
    """One named fact about the setting the tools run in."""

    name: str
    """What the fact is about."""
    value: str
    """The fact itself, as text."""


@define(kw_only=True, eq=False, repr=False)
class ArmorRule(Record):
    """One allow or deny rule of the armor plugin."""

    id: str
    """Your identifier for the rule."""
    instructions: str
    """What the rule covers, in words the classifier can follow."""
    name: str | None = None
    """Short human-readable title."""
    threshold: float | None = None
    """Score at which the rule counts as met."""


@define(kw_only=True, eq=False, repr=False)
class AutoBetaRouterPlugin(Record):
    """Settings for the model `openrouter/auto-beta`, the trial version of the automatic router."""

    id: Literal["auto-beta-router"] = "auto-beta-router"
    """Fixed tag `auto-beta-router` that selects this plugin."""
    enabled: bool | None = None
    """Send false to switch the plugin off for this request; on when left out."""
    allowed_models: list[str] | None = None
    """Slugs or patterns such as `anthropic/*` the choice is limited to, at most 1024. Left out: all models ranked for
    the task.
    """
    excluded_models: list[str] | None = None
    """Slugs or patterns never to pick, at most 1024. They win over `allowed_models`."""
    cost_tier: RouterCostTier | None = None
    """Price band to choose from. Beats `cost_quality_tradeoff` when both are sent."""
    cost_quality_tradeoff: int | None = None
    """Deprecated, use `cost_tier`. From 0 (dearer models allowed) to 10 (only the cheapest); 9 when no cost setting is
    sent.
    """


@define(kw_only=True, eq=False, repr=False)
class AutoRouterPlugin(Record):
    """Settings for the model `openrouter/auto`, which picks a model by the kind of task."""

    id: Literal["auto-router"] = "auto-router"
    """Fixed tag `auto-router` that selects this plugin."""
    enabled: bool | None = None
    """Send false to switch the plugin off for this request; on when left out."""
    allowed_models: list[str] | None = None
    """Slugs or patterns such as `anthropic/*` the choice is limited to, at most 1024. Left out: all models ranked for
    the task.
    """
    excluded_models: list[str] | None = None
    """Slugs or patterns never to pick, at most 1024. They win over `allowed_models`."""
    cost_tier: RouterCostTier | None = None
    """Price band to choose from. Beats `cost_quality_tradeoff` when both are sent."""
    cost_quality_tradeoff: int | None = None
    """Deprecated, use `cost_tier`. From 0 (dearer models allowed) to 10 (only the cheapest); 9 when no cost setting is
    sent.
    """
    pin_model: bool | None = None
    """If true, later turns stay with the `model` noted on the last assistant message; false when left out."""


@define(kw_only=True, eq=False, repr=False)
class ContextCompressionPlugin(Record):
    """Plugin that shortens a conversation too long for the model. On by default for models with up to 8192 tokens of
    context.
    """

    id: Literal["context-compression"] = "context-compression"
    """Fixed tag `context-compression` that selects this plugin."""
    enabled: bool | None = None
    """Send false to switch compression off for this request; on when left out."""
    engine: Literal["middle-out"] | None = None
    """Method of shortening; `middle-out` is the only one and the default."""


@define(kw_only=True, eq=False, repr=False)
class FileParserPlugin(Record):
    """Plugin that turns attached files into text the model can read."""

    id: Literal["file-parser"] = "file-parser"
    """Fixed tag `file-parser` that selects this plugin."""
    enabled: bool | None = None
    """Send false to switch the plugin off for this request; on when left out."""
    pdf: PDFParserOptions | None = None
    """How PDF files are read."""


@define(kw_only=True, eq=False, repr=False)
class PDFParserOptions(Record):
    """Choices for reading PDF files."""

    engine: Literal["mistral-ocr", "cloudflare-ai", "native", "pdf-text"] | str | None = None
    """Who reads the PDF: `mistral-ocr` (paid by page), `cloudflare-ai` (free) or `native` (the model). `pdf-text` is an
    old alias of `cloudflare-ai`.
    """


@define(kw_only=True, eq=False, repr=False)
class FusionPlugin(Record):
    """Plugin that puts the prompt to several models at once and merges their responses into one."""

    id: Literal["fusion"] = "fusion"
    """Fixed tag `fusion` that selects this plugin."""
    enabled: bool | None = None
    """Send false to switch the plugin off for this request; on when left out."""
    preset: Literal["general-high", "general-budget", "general-fast"] | str | None = None
    """Ready-made choice of models, by task and price. `analysis_models` and `model` override it."""
    analysis_models: list[str] | None = None
    """Slugs of the 1 to 8 models asked in parallel. Left out: a panel of top models chosen by the service."""
    model: str | None = None
    """Slug of the model that compares the responses and writes the final one. Left out: the first model of the default
    panel.
    """
    tools: list[FusionPluginTool] | None = None
    """Server tools the models may use, at most 8. Left out: web search and web fetch; an empty list means none."""
    max_tool_calls: int | None = None
    """Tool steps each model may take, from 1 to 16; 4 when left out."""


@define(kw_only=True, eq=False, repr=False)
class FusionPluginTool(Record):
    """One server tool lent to the models that the fusion plugin asks."""

    type: str
    """Name of the server tool, such as `openrouter:web_search`."""
    parameters: dict[str, Any] | None = None
    """Settings of that tool, as in the request's own tool list."""


@define(kw_only=True, eq=False, repr=False)
class JevRouterPlugin(Record):
    """Settings for the jev router, which picks a model for each request."""

    id: Literal["jev-router"] = "jev-router"
    """Fixed tag `jev-router` that selects this plugin."""
    models: list[str] | None = None
    """Slugs of the models to route between."""
    allowed_models: list[str] | None = None
    """Models the choice is limited to."""
    excluded_models: list[str] | None = None
    """Models never to pick."""
    cost_tier: str | None = None
    """Name of the price band to choose from."""


@define(kw_only=True, eq=False, repr=False)
class ModerationPlugin(Record):
    """Plugin that has the request checked for harmful content. A flagged request fails with status 403."""

    id: Literal["moderation"] = "moderation"
    """Fixed tag `moderation` that selects this plugin, which has no settings."""


@define(kw_only=True, eq=False, repr=False)
class ParetoRouterPlugin(Record):
    """Plugin that picks a coding model with the best balance of quality and price."""

    id: Literal["pareto-router"] = "pareto-router"
    """Fixed tag `pareto-router` that selects this plugin."""
    enabled: bool | None = None
    """Send false to switch the plugin off for this request; on when left out."""
    min_coding_score: float | None = None
    """Lowest coding quality, from 0 to 1, in three steps with borders at 0.33 and 0.66. Left out: the top step; unused
    with `max_price`.
    """
    max_price: float | None = None
    """Cap on the input price in USD per million tokens; replaces `min_coding_score`. Status 404 if no model fits."""
    price_source: Literal["prompt", "weighted_avg"] | str | None = None
    """Price that is compared: `prompt` is the list price (the default), `weighted_avg` what recent traffic paid on
    average.
    """


@define(kw_only=True, eq=False, repr=False)
class ResponseHealingPlugin(Record):
    """Plugin that repairs malformed JSON in the response. Has no effect on streamed requests."""

    id: Literal["response-healing"] = "response-healing"
    """Fixed tag `response-healing` that selects this plugin."""
    enabled: bool | None = None
    """Send false to switch repairs off for this request; on when left out."""


@define(kw_only=True, eq=False, repr=False)
class SwitchyardRouterPlugin(Record):
    """Settings for the switchyard router, which picks a model for each request."""

    id: Literal["switchyard-router"] = "switchyard-router"
    """Fixed tag `switchyard-router` that selects this plugin."""
    algorithm: SwitchyardAlgorithm | None = None
    """Method the router picks by."""
    judge_model: str | None = None
    """Slug of the model that judges requests for the router."""


@define(kw_only=True, eq=False, repr=False)
class WebSearchPlugin(Record):
    """Plugin that lets the response draw on a web search."""

    id: Literal["web"] = "web"
    """Fixed tag `web` that selects this plugin."""
    enabled: bool | None = None
    """Send false to switch the search off for this request; on when left out."""
    engine: PluginSearchEngine | None = None
    """Who runs the search; `native` means the model's own provider. No `auto` here, unlike the server tool."""
    mode: WebSearchMode | None = None
    """Speed and depth of the search. A mode the engine does not know is ignored."""
    max_results: int | None = None
    """Largest number of results a search brings back."""
    max_uses: int | None = None
    """Largest number of searches in one turn; only for native providers that support it, such as Anthropic."""
    search_prompt: str | None = None
    """Your own wording for the text that introduces the results to the model."""
    include_domains: list[str] | None = None
    """Only sites to search. Wildcards (`*.substack.com`) and paths (`openai.com/blog`) work."""
    exclude_domains: list[str] | None = None
    """Sites to leave out. Wildcards (`*.substack.com`) and paths (`openai.com/blog`) work."""
    user_location: UserLocation | None = None
    """Rough place of the user, to favour local results; null means none is given."""
    x_search: XSearchOptions | None = None
    """Limits for a search of posts on X."""


@define(kw_only=True, eq=False, repr=False)
class WebFetchPlugin(Record):
    """Plugin that lets the model read web pages by address."""

    id: Literal["web-fetch"] = "web-fetch"
    """Fixed tag `web-fetch` that selects this plugin."""
    max_uses: int | None = None
    """Largest number of pages fetched per request; the model gets an error for any beyond it."""
    max_content_tokens: int | None = None
    """Length in tokens, roughly counted, after which a page is cut off."""
    allowed_domains: list[str] | None = None
    """The only sites pages may come from."""
    blocked_domains: list[str] | None = None
    """Sites no page may come from."""


RouterCostTier: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Price band a router picks from: fifths of the candidate models by cost, from `low` (cheapest) to `max` (dearest)."""


@define(kw_only=True, eq=False, repr=False)
class UnknownPlugin(Unknown):
    """A `Plugin` whose `id` this version does not know. It goes back unchanged."""

    id: str | None = None
    """What type it says it is."""


Plugin: TypeAlias = (
    WebSearchPlugin
    | WebFetchPlugin
    | FileParserPlugin
    | ResponseHealingPlugin
    | ContextCompressionPlugin
    | ModerationPlugin
    | AutoRouterPlugin
    | AutoBetaRouterPlugin
    | ParetoRouterPlugin
    | FusionPlugin
    | AlignmentPlugin
    | ArmorPlugin
    | JevRouterPlugin
    | SwitchyardRouterPlugin
    | UnknownPlugin
)
"""Any plugin of a request, distinguished by `id`."""


WatchedOutput: TypeAlias = Literal["content", "tool_calls", "refusal", "images", "audio"] | str
"""A part of the output that a rule looks at."""


SwitchyardAlgorithm: TypeAlias = Literal["capability", "stage", "auto", "random", "composite", "passthrough"] | str
"""How the switchyard router picks a model."""


PluginSearchEngine: TypeAlias = Literal["native", "exa", "firecrawl", "parallel", "perplexity"] | str
"""Search engine of the web plugin."""


sys.modules[__name__].__class__ = LazyModule
