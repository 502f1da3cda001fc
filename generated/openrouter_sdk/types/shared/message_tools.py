# Made by `make generate` from spec/shared/message_tools.json; edit that.
"""Tools of requests in the Anthropic shape."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record, Unknown
from ...types.shared.response_tools.requests import ShellServerTool, ToolSearchTool
from ...types.shared.server_tools import (
    BashTool,
    DatetimeTool,
    ImageGenerationTool,
    SearchModelsTool,
    ServerTool,
    WebFetchTool,
    WebSearchTool,
)

if TYPE_CHECKING:
    from ...types.shared.content import CacheControl


@define(kw_only=True, eq=False, repr=False)
class MessageCustomTool(Record):
    """A tool that your program runs when the model asks for it."""

    name: str
    """Name of the tool; calls repeat it."""
    input_schema: ToolInputSchema
    """JSON Schema object of the arguments."""
    type: Literal["custom"] | None = None
    """Kind of tool, `custom`; may be left out."""
    description: str | None = None
    """What the tool does and when to call it, in words for the model."""
    strict: bool | None = None
    """Whether the arguments have to fit the schema exactly."""
    defer_loading: bool | None = None
    """Whether to keep the tool from the model until a tool search finds it; at least one tool has to stay visible."""
    cache_control: CacheControl | None = None
    """Marks the end of the part of the prompt to cache, here among the tool definitions."""


@define(kw_only=True, eq=False, repr=False)
class AnthropicBashTool(Record):
    """A shell that your program runs, in the form that models of Anthropic are trained on."""

    type: Literal["bash_20250124"] = "bash_20250124"
    """Version of the tool, `bash_20250124`."""
    name: Literal["bash"] = "bash"
    """Always `bash`."""
    cache_control: CacheControl | None = None
    """Marks the end of the part of the prompt to cache, here among the tool definitions."""


@define(kw_only=True, eq=False, repr=False)
class AnthropicTextEditorTool(Record):
    """An editor of files that your program runs, in the form that models of Anthropic are trained on."""

    type: Literal["text_editor_20250124"] = "text_editor_20250124"
    """Version of the tool, `text_editor_20250124`."""
    name: Literal["str_replace_editor"] = "str_replace_editor"
    """Always `str_replace_editor`."""
    cache_control: CacheControl | None = None
    """Marks the end of the part of the prompt to cache, here among the tool definitions."""


@define(kw_only=True, eq=False, repr=False)
class AnthropicWebSearchTool(Record):
    """Web search that Anthropic runs; `openrouter:web_search` works with all models."""

    type: Literal["web_search_20250305", "web_search_20260209"] | str
    """Version of the tool."""
    name: Literal["web_search"] = "web_search"
    """Always `web_search`."""
    allowed_callers: list[ToolCallerKind] | None = None
    """Who may call it; only with `web_search_20260209`."""
    allowed_domains: list[str] | None = None
    """Search only these domains; null means no limit."""
    blocked_domains: list[str] | None = None
    """Leave these domains out; null means none."""
    max_uses: int | None = None
    """Most searches in one request; null means no limit."""
    user_location: AnthropicUserLocation | None = None
    """Where the user roughly is, to favour results from there; null means unknown."""
    cache_control: CacheControl | None = None
    """Marks the end of the part of the prompt to cache, here among the tool definitions."""


@define(kw_only=True, eq=False, repr=False)
class AnthropicAdvisorTool(Record):
    """Lets the model ask another model for advice, in the form of Anthropic."""

    type: Literal["advisor_20260301"] = "advisor_20260301"
    """Version of the tool, `advisor_20260301`."""
    name: Literal["advisor"] = "advisor"
    """Always `advisor`."""
    model: str
    """Model that advises."""
    max_uses: int | None = None
    """Most times that it may be asked in one request."""
    caching: CacheControl | None = None
    """Caches the prompt of the advisor; null means no."""
    allowed_callers: list[ToolCallerKind] | None = None
    """Who may call it."""
    defer_loading: bool | None = None
    """Whether to keep the tool from the model until a tool search finds it."""
    cache_control: CacheControl | None = None
    """Marks the end of the part of the prompt to cache, here among the tool definitions."""


@define(kw_only=True, eq=False, repr=False)
class AnthropicToolSearchTool(Record):
    """Lets the model find tools marked `defer_loading`, by keywords or by a regular expression."""

    type: (
        Literal[
            "tool_search_tool_bm25",
            "tool_search_tool_bm25_20251119",
            "tool_search_tool_regex",
            "tool_search_tool_regex_20251119",
        ]
        | str
    )
    """Way of searching, with or without its version."""
    name: Literal["tool_search_tool_bm25", "tool_search_tool_regex"] | str
    """The same way without a version."""
    allowed_callers: list[ToolCallerKind] | None = None
    """Who may call it."""
    defer_loading: bool | None = None
    """Whether to keep the tool itself from the model at first."""
    strict: bool | None = None
    """Whether the arguments of a search have to fit their schema exactly."""
    cache_control: CacheControl | None = None
    """Marks the end of the part of the prompt to cache, here among the tool definitions."""


@define(kw_only=True, eq=False, repr=False)
class UnknownMessageTool(Unknown):
    """A `MessageTool` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


MessageTool: TypeAlias = (
    MessageCustomTool
    | AnthropicBashTool
    | AnthropicTextEditorTool
    | AnthropicWebSearchTool
    | AnthropicAdvisorTool
    | AnthropicToolSearchTool
    | WebSearchTool
    | WebFetchTool
    | DatetimeTool
    | ImageGenerationTool
    | SearchModelsTool
    | BashTool
    | ShellServerTool
    | ToolSearchTool
    | ServerTool
    | UnknownMessageTool
)
"""A tool of yours, one that Anthropic defines, or one that OpenRouter runs; `type` tells which, and may be left out for
one of yours.
"""


@define(kw_only=True, eq=False, repr=False)
class UnknownDefinedTool(Unknown):
    """A `DefinedTool` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


DefinedTool: TypeAlias = (
    MessageCustomTool | AnthropicBashTool | AnthropicTextEditorTool | AnthropicWebSearchTool | UnknownDefinedTool
)
"""A tool that can be added in the middle of a conversation; `type` tells which, and may be left out for one of yours.
"""


@define(kw_only=True, eq=False, repr=False)
class ToolInputSchema(Record):
    """JSON Schema of the arguments of a tool. All of JSON Schema may be in it, also what has no field here: give a
    plain mapping.
    """

    type: str | None = None
    """Kind of the arguments as a whole, which is `object`."""
    properties: Any | None = None
    """Schema of each argument, by name."""
    required: list[str] | None = None
    """Names of the arguments that must be there."""


@define(kw_only=True, eq=False, repr=False)
class AnthropicUserLocation(Record):
    """Where the user roughly is, for a search that Anthropic runs."""

    type: Literal["approximate"] = "approximate"
    """Always `approximate`."""
    city: str | None = None
    """City, such as `San Francisco`."""
    region: str | None = None
    """State or region, such as `California`."""
    country: str | None = None
    """Country code, such as `US`."""
    timezone: str | None = None
    """Name of the time zone, such as `America/Los_Angeles`."""


ToolCallerKind: TypeAlias = Literal["direct", "code_execution_20250825", "code_execution_20260120"] | str
"""Who may call a tool: the model itself, or code that it runs."""


@define(kw_only=True, eq=False, repr=False)
class ToolChoiceAuto(Record):
    """The model decides whether it calls a tool."""

    type: Literal["auto"] = "auto"
    """Always `auto`."""
    disable_parallel_tool_use: bool | None = None
    """True means one call at most in a response; false when left out."""


@define(kw_only=True, eq=False, repr=False)
class ToolChoiceAny(Record):
    """The model has to call a tool, whichever it likes."""

    type: Literal["any"] = "any"
    """Always `any`."""
    disable_parallel_tool_use: bool | None = None
    """True means exactly one call in a response; false when left out."""


@define(kw_only=True, eq=False, repr=False)
class ToolChoiceTool(Record):
    """The model has to call one certain tool."""

    type: Literal["tool"] = "tool"
    """Always `tool`."""
    name: str
    """Name of the tool."""
    disable_parallel_tool_use: bool | None = None
    """True means exactly one call in a response; false when left out."""


@define(kw_only=True, eq=False, repr=False)
class ToolChoiceNone(Record):
    """The model may not call a tool."""

    type: Literal["none"] = "none"
    """Always `none`."""


@define(kw_only=True, eq=False, repr=False)
class UnknownMessageToolChoice(Unknown):
    """A `MessageToolChoice` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


MessageToolChoice: TypeAlias = (
    ToolChoiceAuto | ToolChoiceAny | ToolChoiceTool | ToolChoiceNone | UnknownMessageToolChoice
)
"""Whether the model may, must or must not call a tool, or which one it has to call; `type` tells."""


sys.modules[__name__].__class__ = LazyModule
