# Made by `make generate` from spec/chat.json; edit that.
"""Chat completions: a model answers a conversation, whole or as a stream. What is sent."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias

from attrs import define

from ..._runtime.settings import RequestOptions
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.mixins import ContentText
from ..._runtime.values.record import Record, Unknown
from ...types.chat.responses import AssistantMessage
from ...types.shared.requests.requests import RoutedFields, RoutedRequest
from ...types.shared.requests.responses import JSONObjectFormat, TextFormat
from ...types.shared.server_tools import (
    AdvisorTool,
    BashTool,
    DatetimeTool,
    FilesTool,
    FusionTool,
    ImageGenerationTool,
    SearchModelsTool,
    ServerTool,
    SubagentTool,
    WebFetchTool,
    WebSearchTool,
)

if TYPE_CHECKING:
    from ..._runtime.values.record import Null
    from ...types.shared.content import CacheControl, Content
    from ...types.shared.reasoning import ReasoningEffort, ReasoningUpdate
    from ...types.shared.requests.responses import Verbosity
    from ...types.shared.server_tools import WebSearchToolParameters
    from ...types.shared.web_search import UserLocation, WebSearchEngine, WebSearchMode, XSearchOptions


@define(kw_only=True, eq=False, repr=False)
class UserMessage(ContentText, Record):
    """What the user says to the model."""

    role: Literal["user"] = "user"
    """Always `user`."""
    content: Content
    """Plain text, or parts with text, images, audio, video or files; put text before images."""
    name: str | None = None
    """Name that tells apart several speakers with the same role."""
    cache_control: CacheControl | None = None
    """Marks the end of the part of the prompt to cache, placed on the whole message instead of on one content part. Not
    in the service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class SystemMessage(ContentText, Record):
    """Instructions that set how the model behaves."""

    role: Literal["system"] = "system"
    """Always `system`."""
    content: Content
    """The instructions, as plain text or as text parts."""
    name: str | None = None
    """Name that tells apart several speakers with the same role."""
    configuration_update: ConfigurationUpdate | None = None
    """Change of settings that takes effect from this point of the conversation."""
    cache_control: CacheControl | None = None
    """Marks the end of the part of the prompt to cache, placed on the whole message instead of on one content part. Not
    in the service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class DeveloperMessage(ContentText, Record):
    """Instructions that come from the developer of the application."""

    role: Literal["developer"] = "developer"
    """Always `developer`."""
    content: Content
    """The instructions, as plain text or as text parts."""
    name: str | None = None
    """Name that tells apart several speakers with the same role."""
    configuration_update: ConfigurationUpdate | None = None
    """Change of settings that takes effect from this point of the conversation."""
    cache_control: CacheControl | None = None
    """Marks the end of the part of the prompt to cache, placed on the whole message instead of on one content part. Not
    in the service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class ToolMessage(ContentText, Record):
    """The result of one tool call, sent back to the model."""

    role: Literal["tool"] = "tool"
    """Always `tool`."""
    tool_call_id: str
    """`id` of the tool call in the assistant message that this result answers."""
    content: Content
    """What the tool returned, as plain text or as parts."""
    name: str | None = None
    """Name of the function that was called. Not in the service's documentation."""
    cache_control: CacheControl | None = None
    """Marks the end of the part of the prompt to cache, placed on the whole message instead of on one content part. Not
    in the service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class UnknownMessage(Unknown):
    """A `Message` whose `role` this version does not know. It goes back unchanged."""

    role: str | None = None
    """What type it says it is."""


Message: TypeAlias = UserMessage | AssistantMessage | SystemMessage | DeveloperMessage | ToolMessage | UnknownMessage
"""One message of a conversation; `role` tells which kind."""


MessageInput: TypeAlias = Message | Mapping[str, Any]
"""A `Message`, or a mapping of the same form. A list typed with it takes both."""


@define(kw_only=True, eq=False, repr=False)
class ChatRequest(RoutedRequest):
    """What a chat completion request asks for. Only `messages` is required; settings a model does not know are ignored
    by default.
    """

    messages: list[Message]
    top_k: int | None = None
    top_a: float | None = None
    min_p: float | None = None
    repetition_penalty: float | None = None
    seed: int | None = None
    logit_bias: dict[str, float] | None = None
    max_completion_tokens: int | None = None
    max_tokens: int | None = None
    prediction: Prediction | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = None
    tools: list[Tool] | None = None
    tool_choice: ToolChoice | None = None
    response_format: ResponseFormat | None = None
    modalities: list[Literal["text", "image", "audio"] | str] | None = None
    reasoning: Reasoning | None = None
    reasoning_effort: ReasoningEffort | None = None
    stream: bool | None = None
    user: str | None = None
    metadata: dict[str, str] | None = None
    preset: str | None = None
    verbosity: Verbosity | None = None
    max_tool_calls: int | None = None
    safety_identifier: str | None = None
    web_search_options: WebSearchOptions | None = None
    n: int | None = None
    include_reasoning: bool | None = None
    transforms: list[str] | None = None
    route: Literal["fallback", "sort"] | str | None = None
    stream_options: StreamOptions | None = None
    usage: UsageOptions | None = None


@define(kw_only=True, eq=False, repr=False)
class FunctionTool(Record):
    """A function that your program runs when the model asks for it."""

    type: Literal["function"] = "function"
    """Always `function`."""
    function: FunctionDefinition
    """Name, purpose and parameters of the function."""
    cache_control: CacheControl | None = None
    """Marks the end of the part of the prompt to cache, here among the tool definitions."""
    defer_loading: bool | None = None
    """Whether to keep the tool from the model until a tool search finds it; at least one tool has to stay visible."""
    eager_input_streaming: bool | None = None
    """Asks the provider to stream the arguments of a call as they are written. Not in the service's documentation."""


@define(kw_only=True, eq=False, repr=False)
class WebSearchShorthandTool(Record):
    """Web search written as in the OpenAI Responses API; the server turns it into `openrouter:web_search`."""

    type: Literal["web_search", "web_search_preview", "web_search_preview_2025_03_11", "web_search_2025_08_26"] | str
    """Which OpenAI spelling is used; all of them mean the same search."""
    engine: WebSearchEngine | None = None
    """Search engine; `auto`, the default, is the provider's own search if it has one, else Exa."""
    mode: WebSearchMode | None = None
    """Search mode of the engine, from quick to thorough; ignored when the engine does not have it."""
    max_results: int | None = None
    """Results per search, 5 when left out; ignored by the provider's own search. Perplexity gives at most 20."""
    max_total_results: int | None = None
    """Results over all searches of one request, 50 when left out."""
    max_uses: int | None = None
    """Searches the model may run in one request; further ones return an error to the model."""
    max_characters: int | None = None
    """Characters of content per result, for Exa, Parallel and Perplexity; wins over `search_context_size`."""
    search_context_size: Literal["low", "medium", "high"] | str | None = None
    """How much text to take from the results, for Exa, Parallel and Perplexity."""
    allowed_domains: list[str] | None = None
    """Search only these domains; not together with `excluded_domains`."""
    excluded_domains: list[str] | None = None
    """Leave these domains out; not together with `allowed_domains`."""
    user_location: UserLocation | None = None
    """Where the user roughly is, to favour results from there."""
    x_search: XSearchOptions | None = None
    """Limits for a search of posts on X: accounts, dates and media."""
    parameters: WebSearchToolParameters | None = None
    """The same settings in a nested object, as `openrouter:web_search` has them."""


@define(kw_only=True, eq=False, repr=False)
class UnknownTool(Unknown):
    """A `Tool` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


Tool: TypeAlias = (
    FunctionTool
    | WebSearchShorthandTool
    | WebSearchTool
    | WebFetchTool
    | DatetimeTool
    | ImageGenerationTool
    | AdvisorTool
    | SubagentTool
    | FusionTool
    | BashTool
    | FilesTool
    | SearchModelsTool
    | ServerTool
    | UnknownTool
)
"""A function of yours, or a tool that OpenRouter runs; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class FunctionDefinition(Record):
    """What the model is told about a function."""

    name: str
    """Function name: letters, digits, underscores and dashes, at most 64 characters."""
    description: str | None = None
    """What the function does and when to call it, in words for the model."""
    parameters: dict[str, Any] | None = None
    """JSON Schema object of the arguments."""
    strict: bool | None = None
    """Whether the arguments have to fit the schema exactly."""
    defer_loading: bool | None = None
    """Whether to keep the function from the model until a tool search finds it."""


@define(kw_only=True, eq=False, repr=False)
class NamedToolChoice(Record):
    """Forces a call of one function."""

    type: Literal["function"] = "function"
    """Always `function`."""
    function: NamedFunction
    """The function that has to be called."""


@define(kw_only=True, eq=False, repr=False)
class ServerToolChoice(Record):
    """Forces a call of one server tool."""

    type: str
    """Type of the server tool to call, such as `openrouter:web_search`."""


@define(kw_only=True, eq=False, repr=False)
class UnknownToolChoice(Unknown):
    """A `ToolChoice` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ToolChoice: TypeAlias = (
    Literal["none", "auto", "required"] | str | NamedToolChoice | ServerToolChoice | UnknownToolChoice
)
"""`auto` lets the model decide, `none` forbids tools, `required` forces a call; an object forces one certain tool."""


@define(kw_only=True, eq=False, repr=False)
class NamedFunction(Record):
    """A function picked by its name."""

    name: str
    """Name of a function in `tools`."""


@define(kw_only=True, eq=False, repr=False)
class GrammarFormat(Record):
    """Text that follows a grammar of your own."""

    type: Literal["grammar"] = "grammar"
    """Always `grammar`."""
    grammar: str
    """The grammar as text, with rules of the form `root ::= ...`."""


@define(kw_only=True, eq=False, repr=False)
class JSONSchemaFormat(Record):
    """JSON that fits a schema. Support depends on the endpoint: set `provider.require_parameters` to true."""

    type: Literal["json_schema"] = "json_schema"
    """Always `json_schema`."""
    json_schema: JSONSchemaConfig
    """Schema with its name and strictness."""


@define(kw_only=True, eq=False, repr=False)
class PythonFormat(Record):
    """Python code."""

    type: Literal["python"] = "python"
    """Always `python`."""


@define(kw_only=True, eq=False, repr=False)
class UnknownResponseFormat(Unknown):
    """A `ResponseFormat` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ResponseFormat: TypeAlias = (
    JSONSchemaFormat | JSONObjectFormat | TextFormat | GrammarFormat | PythonFormat | UnknownResponseFormat
)
"""The form a response has to take; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class StreamOptions(Record):
    """Obsolete settings for streams."""

    include_usage: bool | None = None
    """Obsolete and without effect: usage always comes in the last chunk."""


@define(kw_only=True, eq=False, repr=False)
class Reasoning(Record):
    """How a model thinks before it answers."""

    effort: ReasoningEffort | None = None
    """How hard to think, from `none` to `max`; `none` is an error for most models that always think."""
    max_tokens: int | None = None
    """Budget for thinking, in tokens; the limit for the response has to be larger. Anthropic: 1024 to 128000. Not in
    the service's documentation.
    """
    enabled: bool | None = None
    """Whether the model thinks before it answers; left out, the model's own default holds. Not in the service's
    documentation.
    """
    exclude: bool | None = None
    """Whether to leave the reasoning out of the response; the model still thinks. Not in the service's documentation.
    """
    summary: Literal["auto", "concise", "detailed"] | str | None = None
    """How detailed a summary of the reasoning should be."""
    context: Literal["auto", "all_turns", "current_turn"] | str | None = None
    """Which earlier reasoning the model sees: all turns or only the current one; OpenAI GPT-5.6 and newer. Not in the
    service's documentation.
    """
    mode: Literal["standard", "pro"] | str | None = None
    """`pro` thinks more deeply at the same price per token, `standard` is the default; OpenAI GPT-5.6 and newer. Not in
    the service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class ConfigurationUpdate(Record):
    """Settings that change in the middle of a conversation."""

    reasoning: ReasoningUpdate
    """New reasoning settings."""


@define(kw_only=True, eq=False, repr=False)
class JSONSchemaConfig(Record):
    """A named JSON Schema for the response."""

    name: str
    """Schema name: letters, digits, underscores and dashes, at most 64 characters."""
    description: str | None = None
    """What the data is for, in words for the model."""
    schema: dict[str, Any] | None = None
    """The JSON Schema itself."""
    strict: bool | None = None
    """Whether the response has to fit the schema exactly; not every endpoint keeps to it."""


@define(kw_only=True, eq=False, repr=False)
class Prediction(Record):
    """Text known in advance that the response is likely to repeat."""

    type: Literal["content"] = "content"
    """Always `content`."""
    content: str | list[PredictionText]
    """The expected text, whole or in parts."""


@define(kw_only=True, eq=False, repr=False)
class PredictionText(Record):
    """One part of the expected text."""

    type: Literal["text"] = "text"
    """Always `text`."""
    text: str
    """The expected text of this part."""


@define(kw_only=True, eq=False, repr=False)
class WebSearchOptions(Record):
    """Web search settings in the style of the OpenAI API. Not in the service's documentation."""

    search_context_size: Literal["low", "medium", "high"] | str | None = None
    """How much text from the search results the model gets."""
    user_location: UserLocation | None = None
    """Where the user roughly is, to favour results from there."""


@define(kw_only=True, eq=False, repr=False)
class UsageOptions(Record):
    """Obsolete settings for usage figures. Not in the service's documentation."""

    include: bool | None = None
    """Obsolete and without effect: usage is always included."""


class ChatFields(RoutedFields, total=False):
    """What a chat completion request asks for. Only `messages` is required; settings a model does not know are ignored
    by default.
    """

    messages: Required[Sequence[MessageInput]]
    """The conversation so far, oldest first; at least one message. A last message from the assistant is continued
    (prefill).
    """
    top_k: int | Null | None
    """Only this many of the likeliest tokens are candidates at each step; 1 always takes the likeliest. Not every
    provider has it.
    """
    top_a: float | Null | None
    """Drops tokens that are unlikely compared with the likeliest one. Not every provider has it."""
    min_p: float | Null | None
    """Drops tokens whose probability is below this share of the likeliest one's. Not every provider has it."""
    repetition_penalty: float | Null | None
    """Discourages tokens that already occurred; 1 changes nothing, larger values act more strongly. Not every provider
    has it.
    """
    seed: int | Null | None
    """Seed for sampling, to make answers repeatable."""
    logit_bias: Mapping[str, float] | Null | None
    """Values added to the likelihood of single tokens, keyed by token id."""
    max_completion_tokens: int | Null | None
    """Upper limit for the response, in tokens. It has to be larger than the reasoning budget."""
    max_tokens: int | Null | None
    """Older name of `max_completion_tokens`, in tokens; some providers have a minimum of 16."""
    prediction: Prediction | Mapping[str, Any] | Null | None
    """Text that is expected to be in the response, which lets some models answer sooner."""
    logprobs: bool | Null | None
    """Whether the response carries the log probabilities of its tokens."""
    top_logprobs: int | Null | None
    """How many alternatives to list for each token with their log probabilities, 0 to 20; goes with `logprobs`."""
    tools: Sequence[Tool | Mapping[str, Any]] | None
    """Functions and server tools that the model may call. Send them again in the requests that carry tool results."""
    tool_choice: ToolChoice | Mapping[str, Any] | None
    """Whether the model may, must or must not call a tool, or which one it has to call."""
    response_format: ResponseFormat | Mapping[str, Any] | None
    """Form the response has to take, such as JSON that fits a schema; plain text when left out."""
    modalities: Sequence[Literal["text", "image", "audio"] | str] | None
    """Kinds of output wanted; audio also needs `stream` set to true."""
    reasoning: Reasoning | Mapping[str, Any] | None
    """How much the model thinks before it answers, and what of that is returned."""
    reasoning_effort: ReasoningEffort | Null | None
    """Short form of `reasoning.effort`; the two must not differ when both are set."""
    user: str | None
    """Stable id or hash of your end user, at most 128 characters. Without it a provider block can hit the whole
    account.
    """
    metadata: Mapping[str, str] | None
    """Your own notes on the request: at most 16 pairs, keys up to 64 and values up to 512 characters."""
    preset: str | None
    """Preset saved in the account, whose settings apply to this request. Not in the service's documentation."""
    verbosity: Verbosity | None
    """How wordy the response should be; models that do not have the setting ignore it. Not in the service's
    documentation.
    """
    max_tool_calls: int | None
    """Upper limit for steps with server tools; 30 when left out, which is also the most. Ignored with
    `stop_server_tools_when`. Not in the service's documentation.
    """
    safety_identifier: str | None
    """Other name for what `user` does: a stable id or hash of your end user, so that blocks hit only that user. Not in
    the service's documentation.
    """
    web_search_options: WebSearchOptions | Mapping[str, Any] | None
    """Web search settings in the style of the OpenAI API. Not in the service's documentation."""
    n: int | None
    """How many answers are asked for; in all recorded traffic a request for 2 got only one. Not in the service's
    documentation.
    """
    include_reasoning: bool | None
    """Older switch for returning the reasoning; prefer `reasoning`. Not in the service's documentation."""
    transforms: Sequence[str] | None
    """Older list of prompt transforms such as `middle-out`; the `context-compression` plugin is the documented way. Not
    in the service's documentation.
    """
    route: Literal["fallback", "sort"] | str | None
    """Obsolete routing switch: `fallback` is the same as `provider.sort.partition` set to `model`. Use that instead.
    Not in the service's documentation.
    """
    stream_options: StreamOptions | Mapping[str, Any] | Null | None
    """Obsolete and without effect: usage comes with every stream."""
    usage: UsageOptions | Mapping[str, Any] | None
    """Obsolete and without effect: usage comes with every response. Not in the service's documentation."""


class ChatArguments(ChatFields, RequestOptions, total=False):
    """The arguments of `chat.create` and of the methods that share them."""

    metadata_header: Literal["enabled", "disabled"] | str | None
    """`enabled` adds `openrouter_metadata` to the response: which endpoints were considered, tried and used."""


sys.modules[__name__].__class__ = LazyModule
