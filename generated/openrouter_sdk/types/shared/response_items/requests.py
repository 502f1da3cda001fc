# Made by `make generate` from spec/shared/response_items.json; edit that.
"""The items of the Responses API: messages, reasoning, tool calls and their outputs. What is sent."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define

from ...._runtime.values.lazy import LazyModule
from ...._runtime.values.record import Record, Unknown
from ....types.shared.response_items.responses import ResponseItem
from ....types.shared.response_parts import InputImage, InputText

if TYPE_CHECKING:
    from ....types.shared.response_tools.requests import RequestTool


@define(kw_only=True, eq=False, repr=False)
class LocalShellCallItem(Record):
    """Request of the model to run a command on your machine. Answer it with a LocalShellCallOutputItem."""

    type: Literal["local_shell_call"] = "local_shell_call"
    """Kind of item, always 'local_shell_call'."""
    id: str
    """Identifier of the item; keep it when sending the item back."""
    action: LocalShellAction
    """The command and the surroundings to run it in."""
    call_id: str
    """Identifier of the call, given by the model."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the call: 'in_progress', 'completed', or 'incomplete' when it was cut short."""


@define(kw_only=True, eq=False, repr=False)
class LocalShellCallOutputItem(Record):
    """The result of a command that you ran on your machine, sent back to the model."""

    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    """Kind of item, always 'local_shell_call_output'."""
    id: str
    """Identifier of the item; keep it when sending the item back."""
    output: str
    """What the command produced, as text."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the result: 'in_progress', 'completed' or 'incomplete'; null or left out when not stated."""


@define(kw_only=True, eq=False, repr=False)
class ToolSearchOutputItem(Record):
    """Tools that a tool search found, made known to the model."""

    type: Literal["tool_search_output"] = "tool_search_output"
    """Kind of item, always 'tool_search_output'."""
    call_id: str
    """`call_id` of the tool search call that this result answers."""
    execution: Literal["server", "client"] | str
    """Who ran the search: 'client' means your program, 'server' the other side."""
    tools: list[RequestTool]
    """The tools that were found, as in the request's own tool list."""
    id: str | None = None
    """Identifier of the item; keep it when sending the item back."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the result: 'in_progress', 'completed' or 'incomplete'; null or left out when not stated."""


@define(kw_only=True, eq=False, repr=False)
class McpCallItem(Record):
    """Call of a tool on an MCP server, with its result or error."""

    type: Literal["mcp_call"] = "mcp_call"
    """Kind of item, always 'mcp_call'."""
    id: str
    """Identifier of the item; keep it when sending the item back."""
    arguments: str
    """Arguments of the call, as JSON text."""
    name: str
    """Name of the tool that was called."""
    server_label: str
    """Label of the MCP server, as given in the request's tools."""
    error: McpError | None = None
    """Why the call failed; null or missing when it did not."""
    output: str | None = None
    """What the tool returned, as text; null or missing when it returned nothing."""


@define(kw_only=True, eq=False, repr=False)
class McpListToolsItem(Record):
    """List of the tools that an MCP server offers."""

    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    """Kind of item, always 'mcp_list_tools'."""
    id: str
    """Identifier of the item; keep it when sending the item back."""
    server_label: str
    """Label of the MCP server, as given in the request's tools."""
    tools: list[McpListedTool]
    """The tools on offer."""
    error: str | None = None
    """Why the list could not be fetched; null or missing when it could."""


@define(kw_only=True, eq=False, repr=False)
class McpApprovalRequestItem(Record):
    """Question whether a tool of an MCP server may be called. Answer it with an McpApprovalResponseItem."""

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    """Kind of item, always 'mcp_approval_request'."""
    id: str
    """Identifier to repeat as `approval_request_id` in the answer."""
    arguments: str
    """Arguments of the wanted call, as JSON text."""
    name: str
    """Name of the tool to be called."""
    server_label: str
    """Label of the MCP server, as given in the request's tools."""


@define(kw_only=True, eq=False, repr=False)
class McpApprovalResponseItem(Record):
    """Your decision on a call of an MCP tool."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Kind of item, always 'mcp_approval_response'."""
    approval_request_id: str
    """`id` of the approval request that this answers."""
    approve: bool
    """True lets the call go ahead, false forbids it."""
    reason: str | None = None
    """Why you decided so; null or left out when you give no reason."""
    id: str | None = None
    """Identifier of the item; may be null or left out."""


@define(kw_only=True, eq=False, repr=False)
class CompactionItem(Record):
    """Earlier part of the conversation, shortened and encrypted."""

    type: Literal["compaction"] = "compaction"
    """Kind of item, always 'compaction'."""
    encrypted_content: str
    """The shortened conversation, to be passed on untouched."""
    id: str | None = None
    """Identifier of the item; keep it when sending the item back."""


@define(kw_only=True, eq=False, repr=False)
class ContextCompactionItem(Record):
    """Mark where the conversation so far was shortened."""

    type: Literal["context_compaction"] = "context_compaction"
    """Kind of item, always 'context_compaction'."""
    encrypted_content: str | None = None
    """Encrypted summary of what came before, to be passed on untouched; null or missing when there is none."""
    id: str | None = None
    """Identifier of the item; keep it when sending the item back."""


@define(kw_only=True, eq=False, repr=False)
class AdditionalToolsItem(Record):
    """Further tools that the model may use from this point of the input."""

    type: Literal["additional_tools"] = "additional_tools"
    """Kind of item, always 'additional_tools'."""
    role: ItemRole
    """In whose name the tools are added, such as 'developer'."""
    tools: list[RequestTool]
    """The tools to add, as in the request's own tool list."""
    id: str | None = None
    """Identifier of the item; may be null or left out."""


@define(kw_only=True, eq=False, repr=False)
class AgentMessageItem(Record):
    """Message from one agent to another, in a session with several agents."""

    type: Literal["agent_message"] = "agent_message"
    """Kind of item, always 'agent_message'."""
    author: str
    """Agent that sends the message."""
    content: list[AgentContent]
    """What the message says, in parts."""
    recipient: str
    """Agent the message is for."""
    agent: Agent | None = None
    """Agent the item belongs to; null or missing when not stated."""
    id: str | None = None
    """Identifier of the item; keep it when sending the item back."""


@define(kw_only=True, eq=False, repr=False)
class ItemReference(Record):
    """Stand-in for an item of an earlier response, named by its id."""

    type: Literal["item_reference"] = "item_reference"
    """Kind of item, always 'item_reference'."""
    id: str
    """Identifier of the item that is meant."""


ResponseInputItem: TypeAlias = (
    ResponseItem
    | ItemReference
    | LocalShellCallItem
    | LocalShellCallOutputItem
    | McpCallItem
    | McpListToolsItem
    | McpApprovalRequestItem
    | McpApprovalResponseItem
    | ToolSearchOutputItem
    | AdditionalToolsItem
    | AgentMessageItem
    | CompactionItem
    | ContextCompactionItem
)
"""One item of the input: anything the output can hold, and some kinds that are only sent; `type` tells which."""


ResponseInputItemInput: TypeAlias = ResponseInputItem | Mapping[str, Any]
"""A `ResponseInputItem`, or a mapping of the same form. A list typed with it takes both."""


@define(kw_only=True, eq=False, repr=False)
class McpExecutionError(Record):
    """Failure of an MCP tool while it ran."""

    type: Literal["mcp_tool_execution_error"] = "mcp_tool_execution_error"
    """Kind of error, always 'mcp_tool_execution_error'."""
    content: Any | None = None
    """What the tool said about the failure, in a form of its own."""


@define(kw_only=True, eq=False, repr=False)
class McpProtocolError(Record):
    """Failure in the MCP exchange with the server."""

    type: Literal["mcp_protocol_error"] = "mcp_protocol_error"
    """Kind of error, always 'mcp_protocol_error'."""
    code: int
    """Error code of the MCP protocol."""
    message: str
    """Explanation for people."""


@define(kw_only=True, eq=False, repr=False)
class McpHTTPError(Record):
    """Failure of the HTTP request to the MCP server."""

    type: Literal["http_error"] = "http_error"
    """Kind of error, always 'http_error'."""
    code: int
    """HTTP status of the failed request."""
    message: str
    """Explanation for people."""


@define(kw_only=True, eq=False, repr=False)
class UnknownMcpError(Unknown):
    """A `McpError` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


McpError: TypeAlias = str | McpExecutionError | McpProtocolError | McpHTTPError | UnknownMcpError
"""Why an MCP call failed: plain text, or an object whose `type` tells where it went wrong."""


@define(kw_only=True, eq=False, repr=False)
class EncryptedContent(Record):
    """One part of a message between agents that only the provider can read."""

    type: Literal["encrypted_content"] = "encrypted_content"
    """Kind of part, always 'encrypted_content'."""
    encrypted_content: str
    """The encrypted content, to be passed on untouched."""


@define(kw_only=True, eq=False, repr=False)
class UnknownAgentContent(Unknown):
    """A `AgentContent` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


AgentContent: TypeAlias = InputText | InputImage | EncryptedContent | UnknownAgentContent
"""One part of a message between agents: text, image or encrypted content; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class LocalShellAction(Record):
    """Command to run on your machine, and its surroundings."""

    type: Literal["exec"] = "exec"
    """Kind of action, always 'exec'."""
    command: list[str]
    """Program and its arguments, one string each."""
    env: dict[str, str]
    """Environment variables for the command, by name."""
    timeout_ms: int | None = None
    """Time limit in milliseconds; null or left out when none is set."""
    user: str | None = None
    """User to run the command as; null or left out when it does not matter."""
    working_directory: str | None = None
    """Directory to run the command in; null or left out when it does not matter."""


@define(kw_only=True, eq=False, repr=False)
class McpListedTool(Record):
    """One tool that an MCP server offers."""

    input_schema: dict[str, Any]
    """JSON schema of the arguments."""
    name: str
    """Name of the tool."""
    annotations: Any | None = None
    """Hints of the server about the tool, in its own form."""
    description: str | None = None
    """What the tool does, in words for the model; null when the server does not say."""


@define(kw_only=True, eq=False, repr=False)
class Agent(Record):
    """One agent of a session with several."""

    agent_name: str
    """Name of the agent."""


ItemRole: TypeAlias = (
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | str
)
"""Who an item is from."""


sys.modules[__name__].__class__ = LazyModule
