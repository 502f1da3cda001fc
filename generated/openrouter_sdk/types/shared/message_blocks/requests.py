# Made by `make generate` from spec/shared/message_blocks.json; edit that.
"""The content of messages in the Anthropic shape: blocks, their sources and what they cite. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from ...._runtime.values.lazy import LazyModule
from ...._runtime.values.mixins import ContentText
from ...._runtime.values.record import Record, Unknown
from ....types.shared.message_blocks.responses import DocumentBlock, ImageBlock, MessageBlock, TextBlock, ToolReference

if TYPE_CHECKING:
    from ....types.shared.content import CacheControl
    from ....types.shared.message_blocks.responses import CitationOptions
    from ....types.shared.message_tools import DefinedTool


@define(kw_only=True, eq=False, repr=False)
class ToolResultBlock(ContentText, Record):
    """The result of one tool call, sent back to the model in a user message."""

    type: Literal["tool_result"] = "tool_result"
    """Always `tool_result`."""
    tool_use_id: str
    """`id` of the tool call that this result answers."""
    content: str | list[ToolResultContent] | None = None
    """What the tool returned, as plain text or as blocks; nothing when left out."""
    is_error: bool | None = None
    """Whether the tool failed; `content` then tells the model how. False when left out."""
    cache_control: CacheControl | None = None
    """The prompt up to and including this block is cached."""


@define(kw_only=True, eq=False, repr=False)
class SearchResultBlock(Record):
    """A result of a search of your own, which the model can cite."""

    type: Literal["search_result"] = "search_result"
    """Always `search_result`."""
    source: str
    """Where the result is from, such as a web address; citations repeat it."""
    title: str
    """Title of the result."""
    content: list[TextBlock]
    """What was found, as text blocks."""
    citations: CitationOptions | None = None
    """Whether answers cite the result; no when left out."""
    cache_control: CacheControl | None = None
    """The prompt up to and including this block is cached."""


@define(kw_only=True, eq=False, repr=False)
class ToolAdditionBlock(Record):
    """Adds a tool in the middle of a conversation, without losing the cached prompt. Only in messages with the role
    `system`.
    """

    type: Literal["tool_addition"] = "tool_addition"
    """Always `tool_addition`."""
    tool: AddedTool
    """A tool declared with `defer_loading`, or a definition of a new one."""
    cache_control: CacheControl | None = None
    """The prompt up to and including this block is cached."""


@define(kw_only=True, eq=False, repr=False)
class ToolRemovalBlock(Record):
    """Takes a tool away in the middle of a conversation, without losing the cached prompt. Only in messages with the
    role `system`.
    """

    type: Literal["tool_removal"] = "tool_removal"
    """Always `tool_removal`."""
    tool: ToolTarget
    """Which tool, or set of tools, the model may no longer call."""
    cache_control: CacheControl | None = None
    """The prompt up to and including this block is cached."""


MessageInputBlock: TypeAlias = (
    MessageBlock
    | ImageBlock
    | DocumentBlock
    | SearchResultBlock
    | ToolResultBlock
    | ToolAdditionBlock
    | ToolRemovalBlock
)
"""One block of a message that is sent: anything a response can hold, and some kinds that are only sent; `type` tells
which.
"""


@define(kw_only=True, eq=False, repr=False)
class UnknownToolResultContent(Unknown):
    """A `ToolResultContent` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ToolResultContent: TypeAlias = (
    TextBlock | ImageBlock | DocumentBlock | SearchResultBlock | ToolReference | UnknownToolResultContent
)
"""One block of what a tool returned; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class NamedToolTarget(Record):
    """One tool of the request."""

    type: Literal["tool_reference"] = "tool_reference"
    """Always `tool_reference`."""
    name: str
    """Name of the tool."""


@define(kw_only=True, eq=False, repr=False)
class McpToolTarget(Record):
    """One tool of an MCP server."""

    type: Literal["mcp_tool_reference"] = "mcp_tool_reference"
    """Always `mcp_tool_reference`."""
    name: str
    """Name of the tool."""
    server_name: str
    """Name of the server that has it."""


@define(kw_only=True, eq=False, repr=False)
class McpToolsetTarget(Record):
    """All tools of an MCP server."""

    type: Literal["mcp_toolset_reference"] = "mcp_toolset_reference"
    """Always `mcp_toolset_reference`."""
    server_name: str
    """Name of the server."""


@define(kw_only=True, eq=False, repr=False)
class UnknownToolTarget(Unknown):
    """A `ToolTarget` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ToolTarget: TypeAlias = NamedToolTarget | McpToolTarget | McpToolsetTarget | UnknownToolTarget
"""Which tool, or set of tools, a change in the middle of a conversation is about; `type` tells which kind."""


@define(kw_only=True, eq=False, repr=False)
class ToolDefinition(Record):
    """A tool that the request did not declare."""

    type: Literal["tool_definition"] = "tool_definition"
    """Always `tool_definition`."""
    definition: DefinedTool
    """The tool, as it would stand in `tools`."""


AddedTool: TypeAlias = ToolTarget | ToolDefinition
"""A tool to add in the middle of a conversation: one that is declared already, or one defined here."""


sys.modules[__name__].__class__ = LazyModule
