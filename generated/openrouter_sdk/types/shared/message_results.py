# Made by `make generate` from spec/shared/message_results.json; edit that.
"""What tools that the service or the provider runs gave, as blocks of messages in the Anthropic shape."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record, Unknown

if TYPE_CHECKING:
    from ...types.shared.content import CacheControl
    from ...types.shared.message_blocks.responses import DocumentBlock, ToolCaller, ToolReference
    from ...types.shared.response_parts import ContainerFile


@define(kw_only=True, eq=False, repr=False)
class WebFetchResult(Record):
    """A web page that was fetched."""

    type: Literal["web_fetch_result"] = "web_fetch_result"
    """Always `web_fetch_result`."""
    url: str
    """Address of the page."""
    content: DocumentBlock
    """What stands there."""
    retrieved_at: str | None = field(metadata={"null": True})
    """When it was fetched; null when not known."""


@define(kw_only=True, eq=False, repr=False)
class ServerToolError(Record):
    """Why a tool failed that the provider runs. The response goes on without it."""

    error_code: ServerToolErrorCode
    """What went wrong."""


@define(kw_only=True, eq=False, repr=False)
class WebFetchError(ServerToolError):
    """Why a fetch of a web page failed."""

    type: Literal["web_fetch_tool_result_error"] = "web_fetch_tool_result_error"
    """Always `web_fetch_tool_result_error`."""


@define(kw_only=True, eq=False, repr=False)
class UnknownWebFetchOutcome(Unknown):
    """A `WebFetchOutcome` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


WebFetchOutcome: TypeAlias = WebFetchResult | WebFetchError | UnknownWebFetchOutcome
"""What a fetch of a web page gave: the page or an error."""


@define(kw_only=True, eq=False, repr=False)
class ExecutionResult(Record):
    """What a program left behind."""

    return_code: int
    """Exit code; 0 means success."""
    stderr: str
    """What it wrote to standard error."""
    content: list[ExecutionFile]
    """Files it made."""


@define(kw_only=True, eq=False, repr=False)
class CodeExecutionResult(ExecutionResult):
    """Output of code that ran."""

    type: Literal["code_execution_result"] = "code_execution_result"
    """Always `code_execution_result`."""
    stdout: str
    """What it wrote to standard output."""


@define(kw_only=True, eq=False, repr=False)
class EncryptedExecutionResult(ExecutionResult):
    """Output of code that ran, of which only the provider can read the main part."""

    type: Literal["encrypted_code_execution_result"] = "encrypted_code_execution_result"
    """Always `encrypted_code_execution_result`."""
    encrypted_stdout: str
    """What it wrote to standard output, encrypted; send it back unchanged."""


@define(kw_only=True, eq=False, repr=False)
class CodeExecutionError(ServerToolError):
    """Why code could not run."""

    type: Literal["code_execution_tool_result_error"] = "code_execution_tool_result_error"
    """Always `code_execution_tool_result_error`."""


@define(kw_only=True, eq=False, repr=False)
class UnknownCodeExecutionOutcome(Unknown):
    """A `CodeExecutionOutcome` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


CodeExecutionOutcome: TypeAlias = (
    CodeExecutionResult | EncryptedExecutionResult | CodeExecutionError | UnknownCodeExecutionOutcome
)
"""What code gave that the model ran: its output or an error."""


@define(kw_only=True, eq=False, repr=False)
class BashExecutionResult(ExecutionResult):
    """Output of a command that ran."""

    type: Literal["bash_code_execution_result"] = "bash_code_execution_result"
    """Always `bash_code_execution_result`."""
    stdout: str
    """What it wrote to standard output."""


@define(kw_only=True, eq=False, repr=False)
class BashExecutionError(ServerToolError):
    """Why a command could not run."""

    type: Literal["bash_code_execution_tool_result_error"] = "bash_code_execution_tool_result_error"
    """Always `bash_code_execution_tool_result_error`."""


@define(kw_only=True, eq=False, repr=False)
class UnknownBashExecutionOutcome(Unknown):
    """A `BashExecutionOutcome` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


BashExecutionOutcome: TypeAlias = BashExecutionResult | BashExecutionError | UnknownBashExecutionOutcome
"""What a command gave that the model ran beside its code: its output or an error."""


@define(kw_only=True, eq=False, repr=False)
class EditorViewResult(Record):
    """A file, or a part of one."""

    type: Literal["text_editor_code_execution_view_result"] = "text_editor_code_execution_view_result"
    """Always `text_editor_code_execution_view_result`."""
    content: str
    """What stands in it."""
    file_type: Literal["text", "image", "pdf"] | str
    """Kind of file."""
    num_lines: int | None = field(metadata={"null": True})
    """How many lines are shown; null where lines mean nothing."""
    start_line: int | None = field(metadata={"null": True})
    """First line that is shown; null where lines mean nothing."""
    total_lines: int | None = field(metadata={"null": True})
    """How many lines the file has; null where lines mean nothing."""


@define(kw_only=True, eq=False, repr=False)
class EditorCreateResult(Record):
    """A file was written."""

    type: Literal["text_editor_code_execution_create_result"] = "text_editor_code_execution_create_result"
    """Always `text_editor_code_execution_create_result`."""
    is_file_update: bool
    """True when it was there before, and is replaced."""


@define(kw_only=True, eq=False, repr=False)
class EditorReplaceResult(Record):
    """Text in a file was replaced."""

    type: Literal["text_editor_code_execution_str_replace_result"] = "text_editor_code_execution_str_replace_result"
    """Always `text_editor_code_execution_str_replace_result`."""
    lines: list[str] | None = field(metadata={"null": True})
    """The changed lines; null when not reported."""
    old_start: int | None = field(metadata={"null": True})
    """First changed line before; null when not reported."""
    old_lines: int | None = field(metadata={"null": True})
    """How many lines it was before; null when not reported."""
    new_start: int | None = field(metadata={"null": True})
    """First changed line now; null when not reported."""
    new_lines: int | None = field(metadata={"null": True})
    """How many lines it is now; null when not reported."""


@define(kw_only=True, eq=False, repr=False)
class TextEditorError(ServerToolError):
    """Why a file could not be read or changed."""

    type: Literal["text_editor_code_execution_tool_result_error"] = "text_editor_code_execution_tool_result_error"
    """Always `text_editor_code_execution_tool_result_error`."""
    error_message: str | None = field(metadata={"null": True})
    """Explanation in words; null when there is none."""


@define(kw_only=True, eq=False, repr=False)
class UnknownTextEditorOutcome(Unknown):
    """A `TextEditorOutcome` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


TextEditorOutcome: TypeAlias = (
    EditorViewResult | EditorCreateResult | EditorReplaceResult | TextEditorError | UnknownTextEditorOutcome
)
"""What came of looking at a file or changing it; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class ToolSearchResult(Record):
    """Tools that were found."""

    type: Literal["tool_search_tool_search_result"] = "tool_search_tool_search_result"
    """Always `tool_search_tool_search_result`."""
    tool_references: list[ToolReference]
    """The tools, by name."""


@define(kw_only=True, eq=False, repr=False)
class ToolSearchError(ServerToolError):
    """Why a search for tools failed."""

    type: Literal["tool_search_tool_result_error"] = "tool_search_tool_result_error"
    """Always `tool_search_tool_result_error`."""
    error_message: str | None = field(metadata={"null": True})
    """Explanation in words; null when there is none."""


@define(kw_only=True, eq=False, repr=False)
class UnknownToolSearchOutcome(Unknown):
    """A `ToolSearchOutcome` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ToolSearchOutcome: TypeAlias = ToolSearchResult | ToolSearchError | UnknownToolSearchOutcome
"""What a search for tools gave: tools or an error."""


@define(kw_only=True, eq=False, repr=False)
class WebSearchToolResultBlock(Record):
    """What a web search gave. Send it back unchanged, so that the model can go on citing it."""

    type: Literal["web_search_tool_result"] = "web_search_tool_result"
    """Always `web_search_tool_result`."""
    tool_use_id: str
    """`id` of the call that this answers."""
    content: list[WebSearchResult] | WebSearchError
    """The pages that were found, or the error."""
    caller: ToolCaller | None = None
    """Who made the call: the model itself, or code that it ran."""
    cache_control: CacheControl | None = None
    """Requests only: the prompt up to and including this block is cached."""


@define(kw_only=True, eq=False, repr=False)
class WebSearchResult(Record):
    """A web page that was found."""

    type: Literal["web_search_result"] = "web_search_result"
    """Always `web_search_result`."""
    url: str
    """Address of the page."""
    title: str
    """Title of the page."""
    encrypted_content: str
    """What stands there, for the provider alone; send it back unchanged."""
    page_age: str | None = None
    """When the page was changed, as text; null when not known."""


@define(kw_only=True, eq=False, repr=False)
class WebFetchToolResultBlock(Record):
    """What a fetch of a web page gave."""

    type: Literal["web_fetch_tool_result"] = "web_fetch_tool_result"
    """Always `web_fetch_tool_result`."""
    tool_use_id: str
    """`id` of the call that this answers."""
    content: WebFetchOutcome
    """The page, or the error."""
    caller: ToolCaller | None = None
    """Who made the call: the model itself, or code that it ran."""


@define(kw_only=True, eq=False, repr=False)
class CodeExecutionToolResultBlock(Record):
    """What code gave that the model ran."""

    type: Literal["code_execution_tool_result"] = "code_execution_tool_result"
    """Always `code_execution_tool_result`."""
    tool_use_id: str
    """`id` of the call that this answers."""
    content: CodeExecutionOutcome
    """The output, or the error."""


@define(kw_only=True, eq=False, repr=False)
class BashExecutionToolResultBlock(Record):
    """What a command gave that the model ran beside its code."""

    type: Literal["bash_code_execution_tool_result"] = "bash_code_execution_tool_result"
    """Always `bash_code_execution_tool_result`."""
    tool_use_id: str
    """`id` of the call that this answers."""
    content: BashExecutionOutcome
    """The output, or the error."""


@define(kw_only=True, eq=False, repr=False)
class ExecutionFile(Record):
    """A file that a program made."""

    type: Literal["code_execution_output", "bash_code_execution_output"] | str
    """Whether code or a command made it."""
    file_id: str
    """Identifier of the file."""


@define(kw_only=True, eq=False, repr=False)
class TextEditorToolResultBlock(Record):
    """What came of looking at a file, or of changing it."""

    type: Literal["text_editor_code_execution_tool_result"] = "text_editor_code_execution_tool_result"
    """Always `text_editor_code_execution_tool_result`."""
    tool_use_id: str
    """`id` of the call that this answers."""
    content: TextEditorOutcome
    """What was seen or changed, or the error."""


@define(kw_only=True, eq=False, repr=False)
class ToolSearchToolResultBlock(Record):
    """What a search for tools gave; the model can call them from then on."""

    type: Literal["tool_search_tool_result"] = "tool_search_tool_result"
    """Always `tool_search_tool_result`."""
    tool_use_id: str
    """`id` of the call that this answers."""
    content: ToolSearchOutcome
    """The tools that were found, or the error."""


@define(kw_only=True, eq=False, repr=False)
class AdvisorToolResultBlock(Record):
    """What another model advised. Send it back unchanged."""

    type: Literal["advisor_tool_result"] = "advisor_tool_result"
    """Always `advisor_tool_result`."""
    tool_use_id: str
    """`id` of the call that this answers."""
    content: dict[str, Any]
    """The advice; which keys there are depends on the provider."""


@define(kw_only=True, eq=False, repr=False)
class OpenRouterToolSearchBlock(Record):
    """What a search with `openrouter:tool_search` gave."""

    type: Literal["openrouter_tool_search_result"] = "openrouter_tool_search_result"
    """Always `openrouter_tool_search_result`."""
    tool_use_id: str
    """`id` of the call that this answers."""
    content: dict[str, Any]
    """The tools that were found."""


@define(kw_only=True, eq=False, repr=False)
class ContainerResult(Record):
    """What a command gave that ran in a container of OpenRouter."""

    tool_use_id: str
    """`id` of the call that this answers."""
    content: dict[str, Any]
    """The output; which keys there are depends on the tool."""
    container_id: str | None = None
    """Identifier of the container; a later request can run commands in it again."""
    files: list[ContainerFile] | None = None
    """Files it made."""


@define(kw_only=True, eq=False, repr=False)
class ShellToolResultBlock(ContainerResult):
    """What `openrouter:shell` gave. It may be sent back, but no provider gets to see it."""

    type: Literal["openrouter_shell_tool_result"] = "openrouter_shell_tool_result"
    """Always `openrouter_shell_tool_result`."""


@define(kw_only=True, eq=False, repr=False)
class BashToolResultBlock(ContainerResult):
    """What `openrouter:bash` gave. It may be sent back, but no provider gets to see it."""

    type: Literal["openrouter_bash_tool_result"] = "openrouter_bash_tool_result"
    """Always `openrouter_bash_tool_result`."""


@define(kw_only=True, eq=False, repr=False)
class WebSearchError(ServerToolError):
    """Why a web search failed."""

    type: Literal["web_search_tool_result_error"] = "web_search_tool_result_error"
    """Always `web_search_tool_result_error`."""


ServerToolErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "max_uses_exceeded",
        "too_many_requests",
        "query_too_long",
        "request_too_large",
        "content_too_large",
        "url_too_long",
        "url_not_allowed",
        "url_not_in_prior_context",
        "url_not_accessible",
        "unsupported_content_type",
        "execution_time_exceeded",
        "output_file_too_large",
        "file_not_found",
    ]
    | str
)
"""Why a tool of the provider failed; each tool has some of these."""


sys.modules[__name__].__class__ = LazyModule
