# Made by `make generate` from spec/shared/response_items.json; edit that.
"""The items of the Responses API: messages, reasoning, tool calls and their outputs. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define, field

from ...._runtime.values.lazy import LazyModule
from ...._runtime.values.mixins import ImageBytes, ItemText
from ...._runtime.values.record import Record, Unknown
from ....types.shared.response_reports import (
    AdvisorItem,
    ApplyPatchItem,
    ArmorBlockedItem,
    BashItem,
    BrowserUseItem,
    CodeInterpreterItem,
    DatetimeItem,
    FileSearchItem,
    FilesItem,
    FusionItem,
    ImageGenerationItem,
    McpItem,
    MemoryItem,
    SearchModelsItem,
    ShellItem,
    SubagentItem,
    TextEditorItem,
    ToolSearchItem,
    WebFetchItem,
    WebSearchItem,
)

if TYPE_CHECKING:
    from ....types.shared.reasoning import ReasoningFormat, ReasoningUpdate
    from ....types.shared.response_parts import (
        CodeOutput,
        ContainerFile,
        FilePatch,
        ItemContents,
        ReasoningContent,
        ShellAction,
        ShellOutput,
        SummaryText,
        ToolOutputPart,
        WebSearchAction,
    )


@define(kw_only=True, eq=False, repr=False)
class MessageItem(ItemText, Record):
    """A message of the user, the developer, the system or the model."""

    role: Literal["assistant", "user", "system", "developer"] | str
    """Author of the message; 'assistant' is the model."""
    type: Literal["message"] | None = None
    """Kind of item, 'message'; may be null or left out in input."""
    content: ItemContents | None = None
    """What the message says: plain text, or a list of parts; may be null."""
    phase: Literal["commentary", "final_answer"] | str | None = None
    """Whether an assistant message is a remark on the way or the final answer; keep it when sending the message back.
    """
    id: str | None = None
    """Identifier of the message; required when an assistant message is sent back."""
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    """State of the message, 'incomplete' when it was cut short; required when an assistant message is sent back."""


@define(kw_only=True, eq=False, repr=False)
class ReasoningItem(Record):
    """The model's thinking. Send it back complete and unchanged, above all with tool calls."""

    type: Literal["reasoning"] = "reasoning"
    """Kind of item, always 'reasoning'."""
    id: str
    """Identifier of the item; required when it is sent back."""
    summary: list[SummaryText] | None = field(metadata={"null": True})
    """Summary of the thinking, in parts; empty or null when there is none."""
    content: list[ReasoningContent] | None = None
    """The thinking in plain text, in parts; null or missing when the provider does not show it."""
    encrypted_content: str | None = None
    """Thinking that only the provider can read, to be passed on untouched; null when there is none."""
    format: ReasoningFormat | None = None
    """Provider scheme the thinking follows; null when none is stated."""
    signature: str | None = None
    """Provider's proof that the text is genuine; null or missing when it does not sign."""
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    """State of the item, 'incomplete' when the thinking was cut short; keep it when sending the item back."""


@define(kw_only=True, eq=False, repr=False)
class FunctionCallItem(Record):
    """Request of the model to run one of your functions. Answer it with a FunctionCallOutputItem."""

    type: Literal["function_call"] = "function_call"
    """Kind of item, always 'function_call'."""
    arguments: str
    """Arguments as JSON text; parse and validate it, as the model can get it wrong."""
    call_id: str
    """Identifier to repeat as `call_id` in the output item with the result."""
    name: str
    """Name of the function, as declared in the request's tools."""
    async_: bool | None = field(default=None, metadata={"wire": "async"})
    """Whether the call is marked as asynchronous; null or missing when nothing is said about it."""
    namespace: str | None = None
    """Group of tools the called one belongs to, such as an MCP server; null or missing when it is in none."""
    subagent_id: str | None = None
    """Experimental. `call_id` of the subagent call that asks for this function; missing on ordinary calls."""
    subagent_items: list[SubagentStep] | None = None
    """Experimental. State of the subagent, to be sent back untouched; of several parallel calls only the first has it.
    """
    id: str | None = None
    """Identifier of the item, not to be confused with `call_id`; keep it when sending the item back."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the call: 'in_progress', 'completed', or 'incomplete' when it was cut short."""


@define(kw_only=True, eq=False, repr=False)
class FunctionCallOutputItem(Record):
    """The result of one function call, sent back to the model."""

    type: Literal["function_call_output"] = "function_call_output"
    """Kind of item, always 'function_call_output'."""
    call_id: str
    """`call_id` of the call that this result answers."""
    output: str | list[ToolOutputPart]
    """What the function returned, as plain text or as parts."""
    id: str | None = None
    """Identifier of the item; may be null or left out."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the result: 'in_progress', 'completed' or 'incomplete'; null or left out when not stated."""


@define(kw_only=True, eq=False, repr=False)
class CustomToolCallItem(Record):
    """Request of the model to run one of your custom tools. Answer it with a CustomToolCallOutputItem."""

    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Kind of item, always 'custom_tool_call'."""
    call_id: str
    """Identifier to repeat as `call_id` in the output item with the result."""
    input: str
    """What the model passes to the tool, as free text."""
    name: str
    """Name of the tool, as declared in the request's tools."""
    async_: bool | None = field(default=None, metadata={"wire": "async"})
    """Whether the call is marked as asynchronous; null or missing when nothing is said about it."""
    namespace: str | None = None
    """Group of tools the called one belongs to, such as an MCP server; null or missing when it is in none."""
    id: str | None = None
    """Identifier of the item, not to be confused with `call_id`; keep it when sending the item back."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the call: 'in_progress', 'completed', or 'incomplete' when it was cut short."""


@define(kw_only=True, eq=False, repr=False)
class CustomToolCallOutputItem(Record):
    """The result of one custom tool call, sent back to the model."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Kind of item, always 'custom_tool_call_output'."""
    call_id: str
    """`call_id` of the call that this result answers."""
    output: str | list[ToolOutputPart]
    """What the tool returned, as plain text or as parts."""
    id: str | None = None
    """Identifier of the item; may be left out."""


@define(kw_only=True, eq=False, repr=False)
class ApplyPatchCallItem(Record):
    """Request of the model to change a file on your side. Answer it with an ApplyPatchCallOutputItem."""

    type: Literal["apply_patch_call"] = "apply_patch_call"
    """Kind of item, always 'apply_patch_call'."""
    call_id: str
    """Identifier to repeat as `call_id` in the output item with the result."""
    operation: FilePatch
    """Which file to change, and how."""
    status: Literal["in_progress", "completed"] | str
    """State of the call, 'in_progress' or 'completed'."""
    created_by: str | None = None
    """Who made the call, when stated."""
    id: str | None = None
    """Identifier of the item; keep it when sending the item back."""


@define(kw_only=True, eq=False, repr=False)
class ApplyPatchCallOutputItem(Record):
    """Report on a patch that you applied, sent back to the model."""

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    """Kind of item, always 'apply_patch_call_output'."""
    call_id: str
    """`call_id` of the call that this result answers."""
    status: Literal["completed", "failed"] | str
    """Whether the patch went in: 'completed' if so, else 'failed'."""
    output: str | None = None
    """Log of what happened, in words; null or left out when there is nothing to say."""
    id: str | None = None
    """Identifier of the item; may be null or left out."""


@define(kw_only=True, eq=False, repr=False)
class ShellCallItem(Record):
    """Request of the model to run shell commands. Its result is a ShellCallOutputItem."""

    type: Literal["shell_call"] = "shell_call"
    """Kind of item, always 'shell_call'."""
    call_id: str
    """Identifier that the output item with the result repeats as `call_id`."""
    action: ShellAction | None = None
    """Commands to run and their limits."""
    arguments: str | None = None
    """Arguments exactly as the model wrote them. Send them back unchanged, or the provider's prompt cache misses."""
    environment: Any | None = None
    """Where the commands run, in the form the provider uses."""
    id: str | None = None
    """Identifier of the item; keep it when sending the item back."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the call: 'in_progress', 'completed', or 'incomplete' when it was cut short."""


@define(kw_only=True, eq=False, repr=False)
class ShellCallOutputItem(Record):
    """The result of one shell call: what each command wrote and how it ended."""

    type: Literal["shell_call_output"] = "shell_call_output"
    """Kind of item, always 'shell_call_output'."""
    call_id: str
    """`call_id` of the call that this result answers."""
    output: list[ShellOutput]
    """What came out, one entry per command."""
    container_id: str | None = None
    """Identifier of the container the commands ran in."""
    error: str | None = None
    """What went wrong, in words for people; missing when nothing did."""
    files: list[ContainerFile] | None = None
    """Files the commands left in the container."""
    max_output_length: int | None = None
    """Largest length of output that was kept; null or left out when there was none."""
    id: str | None = None
    """Identifier of the item; keep it when sending the item back."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the result: 'in_progress', 'completed' or 'incomplete'; null or left out when not stated."""


@define(kw_only=True, eq=False, repr=False)
class CodeInterpreterCallItem(Record):
    """Run of code that the model wrote, in a container of the provider."""

    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    """Kind of item, always 'code_interpreter_call'."""
    id: str
    """Identifier of the item; keep it when sending the item back."""
    status: CodeInterpreterStatus
    """State of the run; 'interpreting' while the code runs, 'incomplete' when it was cut short."""
    code: str | None = None
    """The code; null when it is not given."""
    container_id: str | None = None
    """Identifier of the container the code ran in."""
    outputs: list[CodeOutput] | None = None
    """Logs, pictures and files from the run; null when they are not given."""


@define(kw_only=True, eq=False, repr=False)
class ComputerCallItem(Record):
    """Request of the model to operate a computer, for instance to take a screenshot."""

    type: Literal["computer_call"] = "computer_call"
    """Kind of item, always 'computer_call'."""
    call_id: str
    """Identifier of the call, for the result to refer to."""
    pending_safety_checks: list[SafetyCheck]
    """Safety warnings still open for this call; empty when there are none."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the call: 'in_progress', 'completed', or 'incomplete' when it was cut short."""
    action: Any | None = None
    """What to do, as an object whose `type` names the action, such as 'screenshot'."""
    id: str | None = None
    """Identifier of the item; keep it when sending the item back."""


@define(kw_only=True, eq=False, repr=False)
class FileSearchCallItem(Record):
    """Search through files that the provider ran."""

    type: Literal["file_search_call"] = "file_search_call"
    """Kind of item, always 'file_search_call'."""
    id: str
    """Identifier of the item; keep it when sending the item back."""
    queries: list[str]
    """The search texts."""
    status: Literal["completed", "searching", "in_progress", "failed"] | str
    """State of the search; 'searching' while it runs."""
    results: list[Any] | None = None
    """What was found, as the provider tells it; only where `include` asked for `file_search_call.results`."""


@define(kw_only=True, eq=False, repr=False)
class ImageGenerationCallItem(ImageBytes, Record):
    """Picture that the provider's image tool made."""

    type: Literal["image_generation_call"] = "image_generation_call"
    """Kind of item, always 'image_generation_call'."""
    id: str
    """Identifier of the item; keep it when sending the item back."""
    status: Literal["in_progress", "completed", "generating", "failed"] | str
    """State of the call; 'generating' while the picture is being made."""
    result: str | None = None
    """The picture in base64; missing until it is ready."""
    prompt: str | None = None
    """Text the picture was made from, when it is given."""


@define(kw_only=True, eq=False, repr=False)
class WebSearchCallItem(Record):
    """Web search that the provider ran."""

    type: Literal["web_search_call"] = "web_search_call"
    """Kind of item, always 'web_search_call'."""
    id: str
    """Identifier of the item; keep it when sending the item back."""
    status: Literal["completed", "searching", "in_progress", "failed"] | str
    """State of the search; 'searching' while it runs."""
    action: WebSearchAction | None = None
    """What was done: searched, opened a page or looked for text on it."""


@define(kw_only=True, eq=False, repr=False)
class ToolSearchCallItem(Record):
    """Request of the model to look for tools it was not shown at first."""

    type: Literal["tool_search_call"] = "tool_search_call"
    """Kind of item, always 'tool_search_call'."""
    call_id: str
    """Identifier that the output item with the tools repeats as `call_id`."""
    execution: Literal["server", "client"] | str
    """Who runs the search: 'client' means your program, 'server' the other side."""
    arguments: Any | None = None
    """What the model searches for, in a form that depends on the search."""
    id: str | None = None
    """Identifier of the item; keep it when sending the item back."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the call: 'in_progress', 'completed', or 'incomplete' when it was cut short."""


@define(kw_only=True, eq=False, repr=False)
class ConfigurationUpdateItem(Record):
    """Change of settings that takes effect from this point of the conversation."""

    type: Literal["configuration_update"] = "configuration_update"
    """Kind of item, always 'configuration_update'."""
    reasoning: ReasoningUpdate
    """How much the model thinks from here on."""
    id: str | None = None
    """Identifier of the item; may be null or left out."""


@define(kw_only=True, eq=False, repr=False)
class UnknownResponseItem(Unknown):
    """A `ResponseItem` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ResponseItem: TypeAlias = (
    MessageItem
    | ReasoningItem
    | FunctionCallItem
    | FunctionCallOutputItem
    | CustomToolCallItem
    | CustomToolCallOutputItem
    | WebSearchCallItem
    | FileSearchCallItem
    | ImageGenerationCallItem
    | CodeInterpreterCallItem
    | ComputerCallItem
    | ShellCallItem
    | ShellCallOutputItem
    | ApplyPatchCallItem
    | ApplyPatchCallOutputItem
    | ToolSearchCallItem
    | ConfigurationUpdateItem
    | WebSearchItem
    | WebFetchItem
    | DatetimeItem
    | ImageGenerationItem
    | AdvisorItem
    | SubagentItem
    | FusionItem
    | SearchModelsItem
    | ToolSearchItem
    | BashItem
    | ShellItem
    | ApplyPatchItem
    | FilesItem
    | FileSearchItem
    | CodeInterpreterItem
    | TextEditorItem
    | MemoryItem
    | BrowserUseItem
    | McpItem
    | ArmorBlockedItem
    | UnknownResponseItem
)
"""One item of the output: a message, thinking, a tool call or its result; `type` tells which. Can be sent back as
input.
"""


@define(kw_only=True, eq=False, repr=False)
class SubagentStep(Record):
    """Experimental. Item that a subagent produced, with any further keys. Send it back unchanged."""

    type: str
    """Kind of item."""


@define(kw_only=True, eq=False, repr=False)
class SafetyCheck(Record):
    """A safety warning about a computer call."""

    id: str
    """Identifier of the warning."""
    code: str
    """Kind of warning."""
    message: str
    """The warning in words for people."""


CodeInterpreterStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
"""How far the run of a piece of code is."""


sys.modules[__name__].__class__ = LazyModule
