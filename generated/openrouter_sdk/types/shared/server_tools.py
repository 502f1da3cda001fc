# Made by `make generate` from spec/shared/server_tools.json; edit that.
"""Tools that the service runs by itself while a model answers."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record, Unknown

if TYPE_CHECKING:
    from ...types.shared.content import CacheControl
    from ...types.shared.reasoning import ReasoningEffort
    from ...types.shared.web_search import UserLocation, WebSearchEngine, WebSearchMode, XSearchOptions


@define(kw_only=True, eq=False, repr=False)
class AdvisorTool(Record):
    """Server tool by which the model asks a stronger model for advice. May be listed several times under different
    names.
    """

    type: Literal["openrouter:advisor"] = "openrouter:advisor"
    """Fixed tag `openrouter:advisor` that selects this tool."""
    parameters: AdvisorToolParameters | None = None
    """Which model advises and what it is told."""


@define(kw_only=True, eq=False, repr=False)
class AdvisorToolParameters(Record):
    """Settings of one advisor."""

    name: str | None = None
    """Name the model sees, 1 to 64 letters, digits, spaces, `_` or `-`. Unique among advisors; only one may go without.
    """
    model: str | None = None
    """Slug of the model that advises. Left out: the asking model may choose, else the request's own model is used."""
    instructions: str | None = None
    """System prompt for the advisor; none when left out."""
    forward_transcript: bool | None = None
    """If true, the advisor sees the whole conversation; otherwise only the question put to it."""
    stream: bool | None = None
    """If true, the advice arrives piece by piece. Only on the Responses API; chat ignores it."""
    max_completion_tokens: int | None = None
    """Limit on the advisor's output in tokens, reasoning included. Left out: the provider's default."""
    temperature: float | None = None
    """Randomness of the advisor's answer. Left out: the provider's default."""
    reasoning: ServerToolReasoning | None = None
    """How much the advisor may reason."""


@define(kw_only=True, eq=False, repr=False)
class ServerToolReasoning(Record):
    """How much the models called by a server tool may reason."""

    effort: ReasoningEffort | None = None
    """Level of reasoning, from `none` up to `max`."""
    max_tokens: int | None = None
    """Limit on reasoning in tokens."""


@define(kw_only=True, eq=False, repr=False)
class BashTool(Record):
    """Server tool that offers the model a shell. By default the calls come back for you to run, see `engine`."""

    type: Literal["openrouter:bash"] = "openrouter:bash"
    """Fixed tag `openrouter:bash` that selects this tool."""
    parameters: BashToolParameters | None = None
    """Where the commands run."""


@define(kw_only=True, eq=False, repr=False)
class BashToolParameters(Record):
    """Settings of the bash tool."""

    engine: Literal["auto", "native", "openrouter"] | str | None = None
    """Who runs commands: `openrouter` in its sandbox; `auto` (the default) and `native` hand the call to you."""
    environment: Container | None = None
    """Container the commands run in: a fresh one or one made before."""
    sleep_after_seconds: int | None = None
    """Seconds that the container stays warm after its last command: 900 when left out, at most 2592000. It may be
    ignored.
    """


@define(kw_only=True, eq=False, repr=False)
class AutoContainer(Record):
    """A short-lived container that the service makes for the request."""

    type: Literal["container_auto"] = "container_auto"
    """Fixed tag `container_auto` of this kind of container."""
    file_ids: list[str] | None = None
    """Ids of uploaded files to put into the container."""
    network_policy: NetworkPolicy | None = None
    """What the container may reach on the network."""


@define(kw_only=True, eq=False, repr=False)
class ContainerReference(Record):
    """A container made earlier, to be used again."""

    type: Literal["container_reference"] = "container_reference"
    """Fixed tag `container_reference` of this kind of container."""
    container_id: str
    """Id of that container, at most 20 characters."""
    file_ids: list[str] | None = None
    """Ids of uploaded files to put into the container."""
    network_policy: NetworkPolicy | None = None
    """What the container may reach on the network."""


@define(kw_only=True, eq=False, repr=False)
class NetworkAllowlist(Record):
    """Network policy that opens a few domains and nothing else."""

    type: Literal["allowlist"] = "allowlist"
    """Fixed tag `allowlist` of this policy."""
    allowed_domains: list[str]
    """The domains the container may reach."""


@define(kw_only=True, eq=False, repr=False)
class NetworkDisabled(Record):
    """Network policy that cuts the container off from the network."""

    type: Literal["disabled"] = "disabled"
    """Fixed tag `disabled` of this policy."""


@define(kw_only=True, eq=False, repr=False)
class DatetimeTool(Record):
    """Server tool that tells the model the current date and time."""

    type: Literal["openrouter:datetime"] = "openrouter:datetime"
    """Fixed tag `openrouter:datetime` that selects this tool."""
    parameters: DatetimeToolParameters | None = None
    """Which clock to read."""


@define(kw_only=True, eq=False, repr=False)
class DatetimeToolParameters(Record):
    """Settings of the date and time tool."""

    timezone: str | None = None
    """Time zone by its IANA name, such as `Europe/Berlin`; UTC when left out."""


@define(kw_only=True, eq=False, repr=False)
class FilesTool(Record):
    """Server tool by which the model lists, reads, writes and edits files in the workspace of the API key."""

    type: Literal["openrouter:files"] = "openrouter:files"
    """Fixed tag `openrouter:files` that selects this tool."""
    parameters: FilesToolParameters | None = None
    """Empty for now; the tool has no settings."""


@define(kw_only=True, eq=False, repr=False)
class FilesToolParameters(Record):
    """Settings of the files tool; none exist so far."""


@define(kw_only=True, eq=False, repr=False)
class FusionTool(Record):
    """Server tool that puts the prompt to several models and hands the model a comparison of their responses."""

    type: Literal["openrouter:fusion"] = "openrouter:fusion"
    """Fixed tag `openrouter:fusion` that selects this tool."""
    parameters: FusionToolParameters | None = None
    """Which models are asked and how."""


@define(kw_only=True, eq=False, repr=False)
class FusionToolParameters(Record):
    """Settings of the fusion tool."""

    analysis_models: list[str] | None = None
    """Slugs of the 1 to 8 models asked in parallel. Left out: a panel of top models chosen by the service."""
    model: str | None = None
    """Slug of the model that compares the responses; the request's own model when left out."""
    tools: list[FusionInnerTool] | None = None
    """Server tools the models may use, at most 8. Left out: web search and web fetch; an empty list means none."""
    max_tool_calls: int | None = None
    """Tool steps each model may take, from 1 to 16; 4 when left out."""
    max_completion_tokens: int | None = None
    """Limit on the output of each call in tokens, reasoning included; 16000 when left out."""
    temperature: float | None = None
    """Randomness of the panel's answers; the provider's default when left out. The comparing model always runs at 0."""
    reasoning: ServerToolReasoning | None = None
    """How much the panel and the comparing model may reason."""
    cache_control: CacheControl | None = None
    """Prompt caching for the calls made by the tool."""


@define(kw_only=True, eq=False, repr=False)
class FusionInnerTool(Record):
    """One server tool lent to the models that the fusion tool asks."""

    type: str
    """Name of the server tool, such as `openrouter:web_search`."""
    parameters: dict[str, Any] | None = None
    """Settings of that tool, as in the request's own tool list."""


@define(kw_only=True, eq=False, repr=False)
class ImageGenerationTool(Record):
    """Server tool by which the model has images made from a text prompt."""

    type: Literal["openrouter:image_generation"] = "openrouter:image_generation"
    """Fixed tag `openrouter:image_generation` that selects this tool."""
    parameters: ImageGenerationParameters | None = None
    """Which model draws, and how the images should look."""


@define(kw_only=True, eq=False, repr=False)
class ImageGenerationParameters(Record):
    """Settings of the image tool. Image options such as `aspect_ratio`, `quality` or `output_format` may be added."""

    model: str | None = None
    """Slug of the model that draws; `openai/gpt-5-image` when left out."""


@define(kw_only=True, eq=False, repr=False)
class SearchModelsTool(Record):
    """Server tool by which the model looks through the catalogue of models. Experimental."""

    type: Literal["openrouter:experimental__search_models"] = "openrouter:experimental__search_models"
    """Fixed tag `openrouter:experimental__search_models` that selects this tool."""
    parameters: SearchModelsParameters | None = None
    """How much a search returns."""


@define(kw_only=True, eq=False, repr=False)
class SearchModelsParameters(Record):
    """Settings of the model search tool."""

    max_results: int | None = None
    """Largest number of models per search, at most 20; 5 when left out."""


@define(kw_only=True, eq=False, repr=False)
class SubagentTool(Record):
    """Server tool by which the model hands a task to another, usually cheaper one. May be listed several times under
    different names.
    """

    type: Literal["openrouter:subagent"] = "openrouter:subagent"
    """Fixed tag `openrouter:subagent` that selects this tool."""
    parameters: SubagentToolParameters | None = None
    """Which model does the work and with what."""


@define(kw_only=True, eq=False, repr=False)
class SubagentToolParameters(Record):
    """Settings of one subagent."""

    name: str | None = None
    """Name the model sees, 1 to 64 letters, digits, spaces, `_` or `-`. Must differ from those of other subagents."""
    model: str | None = None
    """Slug of the model that does the work; the request's own model when left out."""
    instructions: str | None = None
    """System prompt for the subagent; none when left out."""
    tools: list[SubagentInnerTool] | None = None
    """Server tools the subagent may use. Function tools are refused, and so is the subagent tool."""
    max_tool_calls: int | None = None
    """Tool steps per task, from 1 to 25; matters only if the subagent has tools."""
    inherit_functions: bool | None = None
    """Experimental. If true, the subagent gets all your function tools. Only on the Responses API; elsewhere status
    400.
    """
    inherited_function_names: list[str] | None = None
    """Experimental. Your function tools to pass on, by name; no effect if `inherit_functions` is true. Responses API
    only, else status 400.
    """
    max_completion_tokens: int | None = None
    """Limit on the subagent's output in tokens, reasoning included. Left out: the provider's default."""
    temperature: float | None = None
    """Randomness of the subagent's answer. Left out: the provider's default."""
    reasoning: ServerToolReasoning | None = None
    """How much the subagent may reason."""


@define(kw_only=True, eq=False, repr=False)
class SubagentInnerTool(Record):
    """One server tool lent to a subagent."""

    type: str
    """Name of the server tool, such as `openrouter:web_search`; functions and the subagent tool are refused."""
    parameters: dict[str, Any] | None = None
    """Settings of that tool, as in the request's own tool list."""


@define(kw_only=True, eq=False, repr=False)
class WebFetchTool(Record):
    """Server tool by which the model reads a web page or a PDF by its address."""

    type: Literal["openrouter:web_fetch"] = "openrouter:web_fetch"
    """Fixed tag `openrouter:web_fetch` that selects this tool."""
    parameters: WebFetchToolParameters | None = None
    """How pages are fetched, and which ones."""


@define(kw_only=True, eq=False, repr=False)
class WebFetchToolParameters(Record):
    """Settings of the web fetch tool."""

    engine: WebFetchEngine | None = None
    """Who fetches: `auto` (the default) is the provider, else Exa; `openrouter` is a plain HTTP fetch; `firecrawl`
    needs your own key.
    """
    max_uses: int | None = None
    """Largest number of pages fetched per request; the model gets an error for any beyond it."""
    max_content_tokens: int | None = None
    """Length in tokens, roughly counted, after which a page is cut off."""
    allowed_domains: list[str] | None = None
    """The only sites pages may come from."""
    blocked_domains: list[str] | None = None
    """Sites no page may come from."""


@define(kw_only=True, eq=False, repr=False)
class WebSearchTool(Record):
    """Server tool by which the model searches the web, as often as it needs."""

    type: Literal["openrouter:web_search"] = "openrouter:web_search"
    """Fixed tag `openrouter:web_search` that selects this tool."""
    parameters: WebSearchToolParameters | None = None
    """How the web is searched, and how much comes back."""


@define(kw_only=True, eq=False, repr=False)
class WebSearchToolParameters(Record):
    """Settings of the web search tool."""

    engine: WebSearchEngine | None = None
    """Who runs the search; left out or `auto`, the model's provider if it can, else Exa."""
    mode: WebSearchMode | None = None
    """Speed and depth of the search. A mode the engine does not know is ignored."""
    max_results: int | None = None
    """Largest number of results per search; 5 when left out, at most 20 with Perplexity. Native search ignores it."""
    max_total_results: int | None = None
    """Largest number of results over all searches of a request; 50 when left out."""
    max_uses: int | None = None
    """Largest number of searches per request; the model gets an error for any beyond it. Native search: Anthropic only.
    """
    search_context_size: Literal["low", "medium", "high"] | str | None = None
    """How much text comes with each result; `max_characters` beats it. Native search and Firecrawl ignore it."""
    max_characters: int | None = None
    """Largest number of characters per result; beats `search_context_size`. Native search and Firecrawl ignore it."""
    allowed_domains: list[str] | None = None
    """The only sites to search. Cannot be combined with `excluded_domains`."""
    excluded_domains: list[str] | None = None
    """Sites to leave out. Cannot be combined with `allowed_domains`."""
    user_location: UserLocation | None = None
    """Rough place of the user, to favour local results."""
    x_search: XSearchOptions | None = None
    """Limits for a search of posts on X."""


@define(kw_only=True, eq=False, repr=False)
class UnknownContainer(Unknown):
    """A `Container` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


Container: TypeAlias = AutoContainer | ContainerReference | UnknownContainer
"""Where a tool's commands run: a new container or an existing one, distinguished by `type`."""


@define(kw_only=True, eq=False, repr=False)
class UnknownNetworkPolicy(Unknown):
    """A `NetworkPolicy` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


NetworkPolicy: TypeAlias = NetworkDisabled | NetworkAllowlist | UnknownNetworkPolicy
"""What a container may reach on the network, distinguished by `type`."""


WebFetchEngine: TypeAlias = Literal["auto", "native", "openrouter", "exa", "parallel", "firecrawl"] | str
"""What fetches a page."""


@define(kw_only=True, eq=False, repr=False)
class ServerTool(Record):
    """Any other tool that OpenRouter runs, including ones this SDK does not know yet."""

    type: str
    """Tool name, such as `openrouter:tool_search`."""
    parameters: dict[str, Any] | None = None
    """Settings of the tool; which keys there are depends on the tool."""


sys.modules[__name__].__class__ = LazyModule
