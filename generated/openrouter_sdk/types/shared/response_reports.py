# Made by `make generate` from spec/shared/response_reports.json; edit that.
"""Items of the Responses API that report what server tools did."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record

if TYPE_CHECKING:
    from ...types.shared.response_parts import ContainerFile, FilePatch, ShellAction, ShellOutput, WebSource


@define(kw_only=True, eq=False, repr=False)
class ServerToolItem(Record):
    """What the reports of server tools have in common. They tell of what OpenRouter ran while the model answered."""

    status: Literal["in_progress", "completed", "incomplete", "failed"] | str
    """State of the tool call; 'incomplete' means cut short, 'failed' that `error` tells what went wrong."""
    id: str | None = None
    """Identifier of the item; keep it when sending the item back."""


@define(kw_only=True, eq=False, repr=False)
class AdvisorItem(ServerToolItem):
    """Report of the advisor tool: what a stronger model was asked and what it advised."""

    type: Literal["openrouter:advisor"] = "openrouter:advisor"
    """Kind of item, always 'openrouter:advisor'."""
    advice: str | None = None
    """What the advisor answered."""
    error: str | None = None
    """Why there is no advice; comes with `status` 'failed'."""
    instance_name: str | None = None
    """Generated name, by position among the request's tools. Send it back unchanged and keep the order of the tools."""
    model: str | None = None
    """Slug of the model that advised."""
    prompt: str | None = None
    """What the advisor was asked."""


@define(kw_only=True, eq=False, repr=False)
class ApplyPatchItem(ServerToolItem):
    """Report of the apply_patch tool, which checks a change to a file."""

    type: Literal["openrouter:apply_patch"] = "openrouter:apply_patch"
    """Kind of item, always 'openrouter:apply_patch'."""
    call_id: str | None = None
    """Identifier that ties the call to its result."""
    error: str | None = None
    """What went wrong, in words for people; only there when it failed."""
    operation: FilePatch | None = None
    """Which file the model wants changed, and how."""


@define(kw_only=True, eq=False, repr=False)
class ArmorBlockedItem(Record):
    """Report of a tool call that the armor plugin blocked as dangerous."""

    type: Literal["openrouter:armor_blocked"] = "openrouter:armor_blocked"
    """Kind of item, always 'openrouter:armor_blocked'."""
    id: str
    """Identifier of the item; keep it when sending the item back."""
    arguments: str
    """Arguments of the blocked call, as text."""
    call_id: str
    """Identifier of the blocked call."""
    explanation: str
    """Longer account of why the call was blocked."""
    name: str
    """Name of the tool the model wanted to call."""
    reason: str
    """Why the call was blocked."""
    status: Literal["completed"] = "completed"
    """State of the item, always 'completed'."""
    namespace: str | None = None
    """Group of tools the blocked one belongs to; missing when it is in none."""


@define(kw_only=True, eq=False, repr=False)
class BashItem(ServerToolItem):
    """Report of the bash tool: a command and what it wrote."""

    type: Literal["openrouter:bash"] = "openrouter:bash"
    """Kind of item, always 'openrouter:bash'."""
    arguments: str | None = None
    """Arguments exactly as the model wrote them, normally JSON text; keep them unchanged when sending the item back."""
    call_id: str | None = None
    """Identifier the model gave the call; null or missing when not known."""
    command: str | None = None
    """The command line that was run."""
    container_id: str | None = None
    """Identifier of the container the command ran in."""
    error: str | None = None
    """What went wrong, in words for people; only there when it failed."""
    exit_code: int | None = field(default=None, metadata={"wire": "exitCode"})
    """Exit code of the process; 0 normally means success."""
    files: list[ContainerFile] | None = None
    """Files the command left in the container."""
    stderr: str | None = None
    """What was written to standard error."""
    stdout: str | None = None
    """What was written to standard output."""


@define(kw_only=True, eq=False, repr=False)
class BrowserUseItem(ServerToolItem):
    """Report of the browser tool: one action in a browser."""

    type: Literal["openrouter:browser_use"] = "openrouter:browser_use"
    """Kind of item, always 'openrouter:browser_use'."""
    action: str | None = None
    """What was done in the browser."""
    screenshot_b64: str | None = field(default=None, metadata={"wire": "screenshotB64"})
    """Picture of the page in base64."""


@define(kw_only=True, eq=False, repr=False)
class CodeInterpreterItem(ServerToolItem):
    """Report of the code interpreter tool: code and what it wrote."""

    type: Literal["openrouter:code_interpreter"] = "openrouter:code_interpreter"
    """Kind of item, always 'openrouter:code_interpreter'."""
    code: str | None = None
    """The code that was run."""
    exit_code: int | None = field(default=None, metadata={"wire": "exitCode"})
    """Exit code of the process; 0 normally means success."""
    language: str | None = None
    """Programming language of the code."""
    stderr: str | None = None
    """What was written to standard error."""
    stdout: str | None = None
    """What was written to standard output."""


@define(kw_only=True, eq=False, repr=False)
class DatetimeItem(ServerToolItem):
    """Report of the date and time tool."""

    type: Literal["openrouter:datetime"] = "openrouter:datetime"
    """Kind of item, always 'openrouter:datetime'."""
    datetime: str
    """Date and time that the model was told, in ISO 8601."""
    timezone: str
    """Time zone by its IANA name, such as `Europe/Berlin`."""
    error: str | None = None
    """What went wrong, in words for people; only there when it failed."""


@define(kw_only=True, eq=False, repr=False)
class SearchModelsItem(ServerToolItem):
    """Report of the model search tool. Experimental."""

    type: Literal["openrouter:experimental__search_models"] = "openrouter:experimental__search_models"
    """Kind of item, always 'openrouter:experimental__search_models'."""
    arguments: str | None = None
    """Arguments of the search, as JSON text."""
    error: str | None = None
    """What went wrong, in words for people; only there when it failed."""
    query: str | None = None
    """What the catalogue of models was searched for."""


@define(kw_only=True, eq=False, repr=False)
class FileSearchItem(ServerToolItem):
    """Report of the file search tool."""

    type: Literal["openrouter:file_search"] = "openrouter:file_search"
    """Kind of item, always 'openrouter:file_search'."""
    queries: list[str] | None = None
    """The search texts."""


@define(kw_only=True, eq=False, repr=False)
class FilesItem(ServerToolItem):
    """Report of the files tool: one operation in the workspace of the API key."""

    type: Literal["openrouter:files"] = "openrouter:files"
    """Kind of item, always 'openrouter:files'."""
    arguments: str | None = None
    """Arguments exactly as the model wrote them, normally JSON text; keep them unchanged when sending the item back."""
    call_id: str | None = None
    """Identifier the model gave the call; null or missing when not known."""
    error: str | None = None
    """Why the operation failed; missing when it did not."""
    file_id: str | None = None
    """Identifier of the file the model asked for."""
    filename: str | None = None
    """Name of the file the model asked for."""
    operation: str | None = None
    """What was done: 'list', 'read', 'write' or 'edit'."""
    result: str | None = None
    """What the operation returned, as JSON text."""


@define(kw_only=True, eq=False, repr=False)
class FusionItem(ServerToolItem):
    """Report of the fusion tool: the responses of several models and how they compare."""

    type: Literal["openrouter:fusion"] = "openrouter:fusion"
    """Kind of item, always 'openrouter:fusion'."""
    analysis: FusionAnalysis | None = None
    """Comparison of the responses; missing when none was made."""
    error: str | None = None
    """Why there is no comparison, in words for people."""
    failed_models: list[FailedModel] | None = None
    """Models of the panel that gave no response; the rest of the report is still usable."""
    failure_reason: str | None = None
    """Why the run failed, as a code such as 'all_panels_failed', 'rate_limited' or 'insufficient_credits'."""
    responses: list[FusionAnswer] | None = None
    """Answers of the models that gave one."""
    sources: list[FusionSource] | None = None
    """Web pages read during the run, each address once; missing when no model cited any."""


@define(kw_only=True, eq=False, repr=False)
class FusionAnswer(Record):
    """Answer of one model of the fusion panel."""

    model: str
    """Slug of the model that answered."""
    content: str | None = None
    """The whole response."""


@define(kw_only=True, eq=False, repr=False)
class FusionAnalysis(Record):
    """Comparison of the responses that the models of a fusion panel gave."""

    blind_spots: list[str]
    """What the responses overlook."""
    consensus: list[str]
    """Points on which the models agree."""
    contradictions: list[Contradiction]
    """Topics on which the models disagree."""
    partial_coverage: list[PartialCoverage]
    """Points that only some of the models make."""
    unique_insights: list[UniqueInsight]
    """Points that a single model makes."""


@define(kw_only=True, eq=False, repr=False)
class Contradiction(Record):
    """Topic on which the models of a fusion panel disagree."""

    stances: list[Stance]
    """What each model holds."""
    topic: str
    """What the disagreement is about."""


@define(kw_only=True, eq=False, repr=False)
class Stance(Record):
    """What one model holds on a disputed topic."""

    model: str
    """Model that holds it."""
    stance: str
    """The model's view, in words."""


@define(kw_only=True, eq=False, repr=False)
class PartialCoverage(Record):
    """Point that only some models of a fusion panel make."""

    models: list[str]
    """Models that make the point."""
    point: str
    """The point, in words."""


@define(kw_only=True, eq=False, repr=False)
class UniqueInsight(Record):
    """Point that a single model of a fusion panel makes."""

    insight: str
    """The point, in words."""
    model: str
    """Model that makes it."""


@define(kw_only=True, eq=False, repr=False)
class FailedModel(Record):
    """Model of a fusion panel that gave no response."""

    error: str
    """Why the model failed, in words for people."""
    model: str
    """Slug of the model that failed."""
    status_code: int | None = None
    """HTTP status of the provider's answer, such as 429, when known."""


@define(kw_only=True, eq=False, repr=False)
class FusionSource(Record):
    """Web page that was read during a fusion run."""

    title: str
    """Title of the page."""
    url: str
    """Address of the page."""


@define(kw_only=True, eq=False, repr=False)
class ImageGenerationItem(ServerToolItem):
    """Report of the image tool: a picture made from a text prompt."""

    type: Literal["openrouter:image_generation"] = "openrouter:image_generation"
    """Kind of item, always 'openrouter:image_generation'."""
    error: str | None = None
    """What went wrong, in words for people; only there when it failed."""
    image_b64: str | None = field(default=None, metadata={"wire": "imageB64"})
    """The picture in base64."""
    image_url: str | None = field(default=None, metadata={"wire": "imageUrl"})
    """Address of the picture."""
    prompt: str | None = None
    """Prompt the picture was made from; may be reworded from the original."""
    result: str | None = None
    """The picture, in base64 or as an address; null or missing when there is none."""
    revised_prompt: str | None = field(default=None, metadata={"wire": "revisedPrompt"})
    """Prompt as it was reworded for the image model."""


@define(kw_only=True, eq=False, repr=False)
class McpItem(ServerToolItem):
    """Report of a tool call on an MCP server."""

    type: Literal["openrouter:mcp"] = "openrouter:mcp"
    """Kind of item, always 'openrouter:mcp'."""
    server_label: str | None = field(default=None, metadata={"wire": "serverLabel"})
    """Label of the MCP server."""
    tool_name: str | None = field(default=None, metadata={"wire": "toolName"})
    """Name of the tool that was called."""


@define(kw_only=True, eq=False, repr=False)
class MemoryItem(ServerToolItem):
    """Report of the memory tool: one value read, written or deleted."""

    type: Literal["openrouter:memory"] = "openrouter:memory"
    """Kind of item, always 'openrouter:memory'."""
    action: Literal["read", "write", "delete"] | str | None = None
    """What was done: 'read', 'write' or 'delete'."""
    key: str | None = None
    """Name under which the value is kept."""
    value: Any | None = None
    """The value, of any JSON type."""


@define(kw_only=True, eq=False, repr=False)
class ShellItem(ServerToolItem):
    """Report of the shell tool: commands and what they wrote."""

    type: Literal["openrouter:shell"] = "openrouter:shell"
    """Kind of item, always 'openrouter:shell'."""
    action: ShellAction | None = None
    """The commands that were run and their limits."""
    arguments: str | None = None
    """Arguments exactly as the model wrote them, normally JSON text; keep them unchanged when sending the item back."""
    call_id: str | None = None
    """Identifier the model gave the call; null or missing when not known."""
    container_id: str | None = None
    """Identifier of the container the commands ran in."""
    error: str | None = None
    """What went wrong, in words for people; only there when it failed."""
    files: list[ContainerFile] | None = None
    """Files the commands left in the container."""
    output: list[ShellOutput] | None = None
    """What came out, one entry per command."""


@define(kw_only=True, eq=False, repr=False)
class SubagentItem(ServerToolItem):
    """Report of the subagent tool: a task handed to another model and what came of it."""

    type: Literal["openrouter:subagent"] = "openrouter:subagent"
    """Kind of item, always 'openrouter:subagent'."""
    call_id: str | None = None
    """Experimental. Matches `subagent_id` of the function calls the subagent makes; keep it when sending the item back.
    """
    error: str | None = None
    """Why the task has no outcome; comes with `status` 'failed'."""
    instance_name: str | None = None
    """Generated name, by position among the request's tools. Send it back unchanged and keep the order of the tools."""
    model: str | None = None
    """Slug of the model that did the work."""
    name: str | None = None
    """Name given to the subagent in the request's tools; missing when it has none."""
    outcome: str | None = None
    """What the subagent returned."""
    task_description: str | None = None
    """The task as the subagent was told it."""
    task_name: str | None = None
    """Short name of the task, chosen by the model that handed it over."""


@define(kw_only=True, eq=False, repr=False)
class TextEditorItem(ServerToolItem):
    """Report of the text editor tool: one command on a file."""

    type: Literal["openrouter:text_editor"] = "openrouter:text_editor"
    """Kind of item, always 'openrouter:text_editor'."""
    command: Literal["view", "create", "str_replace", "insert"] | str | None = None
    """What was done: 'view', 'create', 'str_replace' or 'insert'."""
    file_path: str | None = field(default=None, metadata={"wire": "filePath"})
    """Path of the file."""


@define(kw_only=True, eq=False, repr=False)
class ToolSearchItem(ServerToolItem):
    """Report of the tool search: which deferred tools were found."""

    type: Literal["openrouter:tool_search"] = "openrouter:tool_search"
    """Kind of item, always 'openrouter:tool_search'."""
    error: str | None = None
    """What went wrong, in words for people; only there when it failed."""
    matches: list[ToolSearchMatch] | None = None
    """The tools that were found."""
    query: str | None = None
    """What was searched for."""


@define(kw_only=True, eq=False, repr=False)
class ToolSearchMatch(Record):
    """One tool that a tool search found."""

    definition: dict[str, Any]
    """Definition of the tool."""
    schema_digest: str
    """Digest (hash) of the tool's schema."""
    tool_id: str
    """Identifier of the tool."""


@define(kw_only=True, eq=False, repr=False)
class WebFetchItem(ServerToolItem):
    """Report of the web fetch tool: a page that was read."""

    type: Literal["openrouter:web_fetch"] = "openrouter:web_fetch"
    """Kind of item, always 'openrouter:web_fetch'."""
    content: str | None = None
    """Text of the page."""
    error: str | None = None
    """Why the fetch failed; missing when it did not."""
    http_status: int | None = field(default=None, metadata={"wire": "httpStatus"})
    """HTTP status that the page's server answered with."""
    title: str | None = None
    """Title of the page."""
    url: str | None = None
    """Address of the page."""


@define(kw_only=True, eq=False, repr=False)
class WebSearchItem(ServerToolItem):
    """Report of the web search tool."""

    type: Literal["openrouter:web_search"] = "openrouter:web_search"
    """Kind of item, always 'openrouter:web_search'."""
    action: WebSearchQuery | None = None
    """The search text and the pages it found."""
    error: str | None = None
    """What went wrong, in words for people; only there when it failed."""


@define(kw_only=True, eq=False, repr=False)
class WebSearchQuery(Record):
    """A search on the web and the pages it found."""

    type: Literal["search"] = "search"
    """Kind of step, always 'search'."""
    query: str
    """The search text, as the model wrote it."""
    sources: list[WebSource] | None = None
    """Web pages the search found, when the search engine gives them."""


sys.modules[__name__].__class__ = LazyModule
