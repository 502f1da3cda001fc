# Made by `make generate` from spec/shared/response_tools.json; edit that.
"""The tools of the Responses API, and the choice among them. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define, field

from ...._runtime.values.lazy import LazyModule
from ...._runtime.values.record import Record, Unknown
from ....types.shared.requests.responses import TextFormat

if TYPE_CHECKING:
    from ....types.shared.web_search import UserLocation, WebSearchEngine, WebSearchMode, XSearchOptions


@define(kw_only=True, eq=False, repr=False)
class ResponseFunctionTool(Record):
    """A function that your program runs when the model asks for it. Name and parameters stand at the top level, unlike
    in chat.
    """

    type: Literal["function"] = "function"
    """Always `function`."""
    name: str
    """Name the model calls the function by."""
    parameters: dict[str, Any] | None = None
    """JSON Schema object of the arguments; null when there are none to describe."""
    description: str | None = None
    """What the function does and when to call it, in words for the model."""
    strict: bool | None = None
    """Whether the arguments have to fit the schema exactly; null leaves it to the server."""
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    """Who may call the function: `direct` is the model itself, `programmatic` is code that the model wrote."""
    async_: bool | None = field(default=None, metadata={"wire": "async"})
    """Whether the function is marked as asynchronous."""
    defer_loading: bool | None = None
    """Whether to keep the function from the model until a tool search finds it; at least one tool has to stay visible.
    """
    output_schema: dict[str, Any] | None = None
    """JSON Schema object of what the function returns; null when it is not described."""


@define(kw_only=True, eq=False, repr=False)
class CustomTool(Record):
    """A tool of yours that takes one text as its input in place of JSON arguments."""

    type: Literal["custom"] = "custom"
    """Always `custom`."""
    name: str
    """Name the model calls the tool by."""
    async_: bool | None = field(default=None, metadata={"wire": "async"})
    """Whether the tool is marked as asynchronous."""
    defer_loading: bool | None = None
    """Whether to keep the tool from the model until a tool search finds it; at least one tool has to stay visible."""
    description: str | None = None
    """What the tool does and when to call it, in words for the model."""
    format: CustomToolFormat | None = None
    """Form the input has to take, free text or a grammar."""


@define(kw_only=True, eq=False, repr=False)
class NamespaceTool(Record):
    """A group of functions and custom tools under a common name."""

    type: Literal["namespace"] = "namespace"
    """Always `namespace`."""
    description: str
    """What the tools of the group are for, in words for the model."""
    name: str
    """Name of the group; calls of its tools carry it."""
    tools: list[NamespaceMember]
    """The functions and custom tools of the group."""


@define(kw_only=True, eq=False, repr=False)
class HostedWebSearchTool(Record):
    """Web search in the form of the OpenAI Responses API; `openrouter:web_search` is OpenRouter's own form."""

    type: Literal["web_search", "web_search_2025_08_26", "web_search_preview", "web_search_preview_2025_03_11"] | str
    """Which spelling or dated version of the tool's name is used."""
    engine: WebSearchEngine | None = None
    """Search engine; `auto`, the default, is the provider's own search if it has one, else Exa."""
    filters: DomainFilter | None = None
    """Which domains to search or to leave out; null means no limit."""
    max_results: int | None = None
    """Results per search, 5 when left out; ignored by the provider's own search. Perplexity gives at most 20."""
    max_uses: int | None = None
    """Searches the model may run in one request; further ones return an error to the model."""
    mode: WebSearchMode | None = None
    """Search mode of the engine, from quick to thorough; ignored when the engine does not have it."""
    search_context_size: Literal["low", "medium", "high"] | str | None = None
    """How much text from the search results the model gets."""
    user_location: UserLocation | None = None
    """Where the user roughly is, to favour results from there; null when that is not to count."""
    x_search: XSearchOptions | None = None
    """Limits for a search of posts on X: accounts, dates and media."""


@define(kw_only=True, eq=False, repr=False)
class FileSearchTool(Record):
    """Hosted tool by which the model searches files in vector stores."""

    type: Literal["file_search"] = "file_search"
    """Always `file_search`."""
    vector_store_ids: list[str]
    """Ids of the vector stores to search."""
    filters: FileFilter | None = None
    """Condition on the attributes of the files; null searches all of them."""
    max_num_results: int | None = None
    """Largest number of results per search."""
    ranking_options: RankingOptions | None = None
    """How results are ranked, and how good they have to be."""


@define(kw_only=True, eq=False, repr=False)
class ComputerTool(Record):
    """Hosted tool by which the model works a computer: it asks for clicks and keys, your program carries them out."""

    type: Literal["computer_use_preview"] = "computer_use_preview"
    """Always `computer_use_preview`."""
    display_height: int
    """Height of the screen, in pixels."""
    display_width: int
    """Width of the screen, in pixels."""
    environment: ComputerEnvironment
    """Kind of system the model works on."""


@define(kw_only=True, eq=False, repr=False)
class CodeInterpreterTool(Record):
    """Hosted tool by which the model writes code and has it run in a container."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Always `code_interpreter`."""
    container: str | CodeContainer
    """Id of an existing container, or an object that asks for a new one."""


@define(kw_only=True, eq=False, repr=False)
class McpTool(Record):
    """Hosted access to the tools of an MCP server, reached by its address or through a connector."""

    type: Literal["mcp"] = "mcp"
    """Always `mcp`."""
    server_label: str
    """Your name for the server; calls of its tools carry it."""
    allowed_tools: list[str] | McpToolFilter | None = None
    """Names of the tools the model may use, or a filter; null allows all."""
    authorization: str | None = None
    """Access token the server or connector asks for; keep it secret."""
    connector_id: ConnectorId | None = None
    """Ready-made connector to use in place of `server_url`."""
    headers: dict[str, str] | None = None
    """Extra HTTP headers for requests to the server; null means none."""
    require_approval: Literal["always", "never"] | str | McpApproval | None = None
    """Whether calls wait for your approval: `always`, `never`, or lists of tools for each."""
    server_description: str | None = None
    """What the server offers, in words for the model."""
    server_url: str | None = None
    """Address of the MCP server; not needed with `connector_id`."""


@define(kw_only=True, eq=False, repr=False)
class HostedImageTool(Record):
    """Image generation in the form of the OpenAI Responses API; `openrouter:image_generation` is OpenRouter's own form."""

    type: Literal["image_generation"] = "image_generation"
    """Always `image_generation`."""
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    """Whether the picture has a transparent or an opaque background; `auto` leaves the choice to the model."""
    input_fidelity: Literal["high", "low"] | str | None = None
    """How closely to keep to the pictures given as input; null leaves it to the provider."""
    input_image_mask: ImageMask | None = None
    """Mask of the area to redraw when a picture is edited."""
    model: str | None = None
    """Model that draws."""
    moderation: Literal["auto", "low"] | str | None = None
    """How strictly pictures are moderated; `low` is less strict than `auto`."""
    output_compression: int | None = None
    """Compression level of the picture, for file formats that have one."""
    output_format: Literal["png", "webp", "jpeg"] | str | None = None
    """File format of the picture."""
    partial_images: int | None = None
    """How many unfinished versions of the picture to send while it is drawn, in a stream."""
    quality: Literal["low", "medium", "high", "auto"] | str | None = None
    """Quality of the picture; `auto` leaves the choice to the model."""
    size: str | None = None
    """Width and height in pixels, such as `1024x1024`."""


@define(kw_only=True, eq=False, repr=False)
class LocalShellTool(Record):
    """Tool by which the model asks your program to run shell commands on its own machine."""

    type: Literal["local_shell"] = "local_shell"
    """Always `local_shell`."""


@define(kw_only=True, eq=False, repr=False)
class ShellTool(Record):
    """Shell tool in the form of the OpenAI Responses API; `openrouter:shell` is OpenRouter's own form."""

    type: Literal["shell"] = "shell"
    """Always `shell`."""


@define(kw_only=True, eq=False, repr=False)
class ApplyPatchTool(Record):
    """Tool by which the model creates, changes and deletes files through patches that your program applies."""

    type: Literal["apply_patch"] = "apply_patch"
    """Always `apply_patch`."""


@define(kw_only=True, eq=False, repr=False)
class UnknownResponseTool(Unknown):
    """A `ResponseTool` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ResponseTool: TypeAlias = (
    ResponseFunctionTool
    | CustomTool
    | NamespaceTool
    | HostedWebSearchTool
    | FileSearchTool
    | ComputerTool
    | CodeInterpreterTool
    | McpTool
    | HostedImageTool
    | LocalShellTool
    | ShellTool
    | ApplyPatchTool
    | UnknownResponseTool
)
"""A tool in the form of the OpenAI Responses API: a function of yours or a hosted tool; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class UnknownNamespaceMember(Unknown):
    """A `NamespaceMember` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


NamespaceMember: TypeAlias = ResponseFunctionTool | CustomTool | UnknownNamespaceMember
"""A tool inside a namespace: a function or a custom tool, distinguished by `type`."""


@define(kw_only=True, eq=False, repr=False)
class CustomGrammar(Record):
    """Grammar that the input of a custom tool has to follow."""

    type: Literal["grammar"] = "grammar"
    """Always `grammar`."""
    definition: str
    """The grammar as text, written in the language that `syntax` names."""
    syntax: Literal["lark", "regex"] | str
    """Language of the grammar: `lark` for a Lark grammar, `regex` for a regular expression."""


@define(kw_only=True, eq=False, repr=False)
class UnknownCustomToolFormat(Unknown):
    """A `CustomToolFormat` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


CustomToolFormat: TypeAlias = TextFormat | CustomGrammar | UnknownCustomToolFormat
"""Form of the input of a custom tool: free text or text that follows a grammar."""


@define(kw_only=True, eq=False, repr=False)
class CompoundFilter(Record):
    """Several file conditions joined into one."""

    type: Literal["and", "or"] | str
    """How the conditions are joined: `and` asks for all of them, `or` for at least one."""
    filters: list[dict[str, Any]]
    """The conditions to join, each a comparison or again a joined condition."""


@define(kw_only=True, eq=False, repr=False)
class AttributeFilter(Record):
    """Comparison of one attribute of a file with a value."""

    type: Comparison
    """The comparison: equal, not equal, greater, greater or equal, less, less or equal."""
    key: str
    """Name of the attribute."""
    value: str | float | bool | list[str | float]
    """What the attribute is compared with."""


@define(kw_only=True, eq=False, repr=False)
class UnknownFileFilter(Unknown):
    """A `FileFilter` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


FileFilter: TypeAlias = AttributeFilter | CompoundFilter | UnknownFileFilter
"""Condition that files have to meet: one comparison, or several joined by `and` or `or`."""


@define(kw_only=True, eq=False, repr=False)
class HostedToolChoice(Record):
    """Forces a call of one hosted tool."""

    type: Literal["web_search_preview_2025_03_11", "web_search_preview", "apply_patch", "shell"] | str
    """Type of the hosted tool to call."""


@define(kw_only=True, eq=False, repr=False)
class FunctionToolChoice(Record):
    """Forces a call of one function."""

    type: Literal["function"] = "function"
    """Always `function`."""
    name: str
    """Name of the function that has to be called."""


@define(kw_only=True, eq=False, repr=False)
class AllowedToolsChoice(Record):
    """Narrows the choice of the model to some of the request's tools."""

    type: Literal["allowed_tools"] = "allowed_tools"
    """Always `allowed_tools`."""
    mode: Literal["auto", "required"] | str
    """Whether the model may call one of these tools (`auto`) or has to (`required`)."""
    tools: list[dict[str, Any]]
    """The tools allowed, each as an object with its `type` and, for a function, its `name`."""


@define(kw_only=True, eq=False, repr=False)
class UnknownResponseToolChoice(Unknown):
    """A `ResponseToolChoice` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ResponseToolChoice: TypeAlias = (
    Literal["auto", "none", "required"]
    | str
    | FunctionToolChoice
    | HostedToolChoice
    | AllowedToolsChoice
    | UnknownResponseToolChoice
)
"""`auto` lets the model decide, `none` forbids tools, `required` forces a call; an object forces one certain tool or
narrows the choice.
"""


@define(kw_only=True, eq=False, repr=False)
class DomainFilter(Record):
    """Domains a web search is limited to, or has to leave out."""

    allowed_domains: list[str] | None = None
    """Search only these domains; not together with `excluded_domains`. Null means no limit."""
    blocked_domains: list[str] | None = None
    """Domains to leave out, under the name that web fetch uses too; null means none."""
    excluded_domains: list[str] | None = None
    """Leave these domains out; not together with `allowed_domains`. Null means none."""


@define(kw_only=True, eq=False, repr=False)
class RankingOptions(Record):
    """How the results of a file search are ranked."""

    ranker: Literal["auto", "default-2024-11-15"] | str | None = None
    """Which ranker to use; `auto` leaves the choice to the service."""
    score_threshold: float | None = None
    """Lowest score a result needs to be kept."""


@define(kw_only=True, eq=False, repr=False)
class CodeContainer(Record):
    """A container the provider makes for the code of the model."""

    type: Literal["auto"] = "auto"
    """Always `auto`."""
    file_ids: list[str] | None = None
    """Ids of uploaded files to put into the container."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None
    """Memory of the container in gigabytes, such as `4g`; null leaves it to the provider."""


@define(kw_only=True, eq=False, repr=False)
class McpToolFilter(Record):
    """Choice of the tools of an MCP server that the model may use."""

    read_only: bool | None = None
    """Whether to choose by the mark of a tool that it only reads."""
    tool_names: list[str] | None = None
    """Names of the tools to allow."""


@define(kw_only=True, eq=False, repr=False)
class McpApproval(Record):
    """Which tools of an MCP server need your approval before they run."""

    always: McpApprovalTools | None = None
    """Tools that need approval for every call."""
    never: McpApprovalTools | None = None
    """Tools that run without approval."""


@define(kw_only=True, eq=False, repr=False)
class McpApprovalTools(Record):
    """Tools that share one approval rule."""

    tool_names: list[str] | None = None
    """Names of the tools."""


@define(kw_only=True, eq=False, repr=False)
class ImageMask(Record):
    """Mask of the area to redraw in a picture, given by an upload or an address."""

    file_id: str | None = None
    """Identifier of a mask uploaded earlier, in place of `image_url`."""
    image_url: str | None = None
    """Web address of the mask, or a data URL with its base64 content."""


Comparison: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str
"""How an attribute of a file is compared."""


ComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
"""The system that a computer tool drives."""


ConnectorId: TypeAlias = (
    Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    | str
)
"""A service that is connected without an MCP server of its own."""


sys.modules[__name__].__class__ = LazyModule
