# Made by `make generate` from spec/tools.json; edit that.
"""The catalogue of server tools: what OpenRouter runs for a model, who runs it, and at what price."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define, field

from .._runtime.pages import Page
from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer, Record

if TYPE_CHECKING:
    from ..types.models.responses import PageLinks


@define(kw_only=True, eq=False, repr=False)
class ToolFacts(Record):
    """What an entry of the catalogue says wherever it stands."""

    id: str
    """Id of the tool in the catalogue, such as 'web_search'."""
    name: str
    """Name to show to people, such as 'Web Search'."""
    status: Literal["active", "deprecated"] | str
    """Whether it may be used in new work: 'active', or 'deprecated' where it is on its way out."""
    summary: str
    """What it does, for people."""
    tool_description: str
    """What the model is told about it."""
    docs_url: str
    """Its page in the documentation."""
    supported_api_formats: list[ToolAPIFormat]
    """The API shapes that it can be used in."""
    aliases: list[ToolInputName]
    """What it is called in the `tools` of requests."""
    parameters_schema: dict[str, Any]
    """JSON Schema of the settings that a request may give it, in `parameters`."""
    input_schema: dict[str, Any]
    """JSON Schema of what the model calls it with."""
    output_schema: dict[str, Any] | None = field(metadata={"null": True})
    """JSON Schema of what it gives back; null when it is not fixed."""
    engines: list[ToolEngine]
    """What can run it, each at its own price."""
    default_engine: str | None = field(metadata={"null": True})
    """Engine that is used when a request names none; null when there is none to choose."""
    fallback_engine: str | None = field(metadata={"null": True})
    """Engine that steps in when the chosen one cannot be used; null when none does."""


@define(kw_only=True, eq=False, repr=False)
class ToolEntry(ToolFacts):
    """A server tool in the list of the catalogue."""

    native_support: ToolSupport
    """How many models have it built in."""


@define(kw_only=True, eq=False, repr=False)
class ToolDetails(ToolFacts):
    """A server tool, with the models that have it built in."""

    native_support: ToolModelSupport
    """Which models have it built in."""


@define(kw_only=True, eq=False, repr=False)
class ToolDetailsResult(Answer):
    """A server tool, as the service wraps it."""

    data: ToolDetails
    """The tool."""


@define(kw_only=True, eq=False, repr=False)
class ToolList(Page[ToolEntry]):
    """One page of the catalogue."""

    data: list[ToolEntry]
    """The tools of the page."""
    total_count: int
    """How many tools match over all pages."""
    links: PageLinks
    """Where the next page is, if any."""


ToolAPIFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""A shape of the API: that of responses, of chat completions, or of Anthropic's messages."""


@define(kw_only=True, eq=False, repr=False)
class ToolInputName(Record):
    """A name that a tool can be asked for by."""

    type: str
    """The `type` to put into `tools`, such as 'openrouter:web_search'."""
    api_formats: list[ToolAPIFormat]
    """The API shapes that know the name."""
    output_names: list[ToolOutputName]
    """What its calls are called in responses."""


@define(kw_only=True, eq=False, repr=False)
class ToolOutputName(Record):
    """What the calls of a tool are called in responses of one API shape."""

    api_format: ToolAPIFormat
    """The API shape."""
    type: str
    """`type` of the item or block that reports a call."""
    name: str | None = None
    """Name of the tool in it, where it has one."""


@define(kw_only=True, eq=False, repr=False)
class ToolEngine(Record):
    """Something that can run a tool."""

    id: str | None = field(metadata={"null": True})
    """Its name in `parameters`, such as 'exa'; null when it cannot be chosen."""
    name: str
    """Name to show to people."""
    executed_by: Literal["provider", "openrouter", "client"] | str
    """Who runs it: the model's provider, OpenRouter, or your own program."""
    byok: Literal["required", "optional", "none"] | str
    """Whether it needs a key of your own, takes one, or knows none."""
    data_regions: list[Literal["global", "europe", "us"] | str]
    """Regions where it processes data."""
    default_mode: str | None = field(metadata={"null": True})
    """Mode it runs in when a request names none; null when it has no modes."""
    pricing: list[ToolPrice]
    """What its calls cost; empty when there is no fixed price."""
    pricing_source: Literal["openrouter", "provider", "byok", "none"] | str
    """Who sets the price and bills it: OpenRouter, the provider, whoever your own key is of, or nobody."""
    pricing_doc_url: str | None = field(metadata={"null": True})
    """Page that explains the price; null when there is none."""


@define(kw_only=True, eq=False, repr=False)
class ToolPrice(Record):
    """What a unit of work of an engine costs."""

    price: str
    """USD per unit, as a decimal string."""
    unit: str
    """What is counted, such as a call, a result or a page."""
    mode: str | None = field(metadata={"null": True})
    """Mode of the engine that the price is for; null for all of them."""
    max_units_per_call: int
    """Most units that one call can be billed for."""


@define(kw_only=True, eq=False, repr=False)
class ToolSupport(Record):
    """How many models have a tool built in."""

    model_count: int
    """How many models have it."""
    endpoint_count: int
    """How many endpoints of these models have it."""


@define(kw_only=True, eq=False, repr=False)
class ToolModelSupport(ToolSupport):
    """Which models have a tool built in."""

    models: list[ToolModel]
    """The models."""


@define(kw_only=True, eq=False, repr=False)
class ToolModel(Record):
    """A model that has a tool built in."""

    slug: str
    """Id of the model, such as 'openai/gpt-5-mini'."""
    providers: list[str]
    """Slugs of the providers that serve it with the tool."""


sys.modules[__name__].__class__ = LazyModule
