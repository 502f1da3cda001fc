# Made by `make generate` from spec/shared/response_parts.json; edit that.
"""What items of the Responses API are made of: content, annotations, patches, outputs of shells and code."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record, Unknown

if TYPE_CHECKING:
    from ...types.shared.content import InputAudio, PromptCacheBreakpoint
    from ...types.shared.output import TokenLogprob


@define(kw_only=True, eq=False, repr=False)
class InputText(Record):
    """One part of a message or of a tool result that holds plain text."""

    type: Literal["input_text"] = "input_text"
    """Kind of part, always 'input_text'."""
    text: str
    """The text."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """OpenAI-style cache breakpoint after this text; translated for providers that use `cache_control`."""


@define(kw_only=True, eq=False, repr=False)
class InputImage(Record):
    """One part of a message or of a tool result that shows the model a picture."""

    type: Literal["input_image"] = "input_image"
    """Kind of part, always 'input_image'."""
    detail: Literal["auto", "high", "low", "original"] | str | None = None
    """Resolution the model gets to see: 'auto', 'low', 'high' or 'original'."""
    file_id: str | None = None
    """Identifier of a file uploaded earlier, in place of `image_url`; null when not used."""
    image_url: str | None = None
    """Web address, or a data URL with base64 content; null when not used."""


@define(kw_only=True, eq=False, repr=False)
class InputFile(Record):
    """One part of a message or of a tool result that hands over a document such as a PDF."""

    type: Literal["input_file"] = "input_file"
    """Kind of part, always 'input_file'."""
    file_data: str | None = None
    """The document itself, inline, such as a data URL with its base64 content."""
    file_id: str | None = None
    """Identifier of a file uploaded earlier, in place of `file_data`; null when not used."""
    file_url: str | None = None
    """Web address of the document, in place of `file_data`."""
    filename: str | None = None
    """Name of the document, with its extension."""


@define(kw_only=True, eq=False, repr=False)
class InputAudioPart(Record):
    """One part of a message that holds a sound recording."""

    type: Literal["input_audio"] = "input_audio"
    """Kind of part, always 'input_audio'."""
    input_audio: InputAudio
    """The recording and its format; providers accept different formats."""


@define(kw_only=True, eq=False, repr=False)
class InputVideo(Record):
    """One part of a message that shows the model a video."""

    type: Literal["input_video"] = "input_video"
    """Kind of part, always 'input_video'."""
    video_url: str
    """Web address, or a data URL with base64 content."""
    processing: Literal["agentic", "static"] | str | None = None
    """Mode in which the video is to be processed, 'agentic' or 'static'."""


@define(kw_only=True, eq=False, repr=False)
class OutputText(Record):
    """One part of an assistant message that holds text the model wrote."""

    type: Literal["output_text"] = "output_text"
    """Kind of part, always 'output_text'."""
    text: str
    """The text."""
    annotations: list[TextAnnotation] | None = None
    """Web pages and files the text refers to."""
    logprobs: list[TokenLogprob] | None = None
    """Log probabilities of the tokens of the text, when they were requested."""


@define(kw_only=True, eq=False, repr=False)
class Refusal(Record):
    """One part of an assistant message in which the model declines to answer."""

    type: Literal["refusal"] = "refusal"
    """Kind of part, always 'refusal'."""
    refusal: str
    """The model's words when it declines."""


@define(kw_only=True, eq=False, repr=False)
class UnknownItemContent(Unknown):
    """A `ItemContent` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ItemContent: TypeAlias = (
    InputText | OutputText | InputImage | InputFile | InputAudioPart | InputVideo | Refusal | UnknownItemContent
)
"""One part of a message: text, image, file, audio, video or refusal; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class URLAnnotation(Record):
    """Annotation that points to a web page the text cites."""

    type: Literal["url_citation"] = "url_citation"
    """Kind of annotation, always 'url_citation'."""
    end_index: int
    """Character position where the cited stretch ends; 0, like the start, when the position is not known."""
    start_index: int
    """Character position in the text where the cited stretch begins."""
    title: str
    """Title of the page, or its address when it has none."""
    url: str
    """Address of the page."""
    content: str | None = None
    """Extract of the page's text, when the search gave one."""


@define(kw_only=True, eq=False, repr=False)
class FileCitation(Record):
    """Annotation that points to a file the text cites."""

    type: Literal["file_citation"] = "file_citation"
    """Kind of annotation, always 'file_citation'."""
    file_id: str
    """Identifier of the cited file."""
    filename: str
    """Name of the cited file."""
    index: int
    """Position that goes with the citation, as a whole number."""


@define(kw_only=True, eq=False, repr=False)
class FilePath(Record):
    """Annotation that points to a file by its identifier alone."""

    type: Literal["file_path"] = "file_path"
    """Kind of annotation, always 'file_path'."""
    file_id: str
    """Identifier of the file."""
    index: int
    """Position that goes with the annotation, as a whole number."""


@define(kw_only=True, eq=False, repr=False)
class UnknownTextAnnotation(Unknown):
    """A `TextAnnotation` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


TextAnnotation: TypeAlias = URLAnnotation | FileCitation | FilePath | UnknownTextAnnotation
"""Note on a stretch of text: a cited web page, a cited file or a generated file; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class UnknownToolOutputPart(Unknown):
    """A `ToolOutputPart` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ToolOutputPart: TypeAlias = InputText | InputImage | InputFile | UnknownToolOutputPart
"""One part of a tool result: text, image or file; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class CreateFilePatch(Record):
    """Patch that makes a new file."""

    type: Literal["create_file"] = "create_file"
    """Kind of change, always 'create_file'."""
    diff: str
    """Content of the new file, as a V4A diff."""
    path: str
    """Path of the file to make."""


@define(kw_only=True, eq=False, repr=False)
class DeleteFilePatch(Record):
    """Patch that removes a file."""

    type: Literal["delete_file"] = "delete_file"
    """Kind of change, always 'delete_file'."""
    path: str
    """Path of the file to remove."""


@define(kw_only=True, eq=False, repr=False)
class UpdateFilePatch(Record):
    """Patch that edits a file that exists."""

    type: Literal["update_file"] = "update_file"
    """Kind of change, always 'update_file'."""
    diff: str
    """The edits, as a V4A diff."""
    path: str
    """Path of the file to edit."""


@define(kw_only=True, eq=False, repr=False)
class UnknownFilePatch(Unknown):
    """A `FilePatch` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


FilePatch: TypeAlias = CreateFilePatch | UpdateFilePatch | DeleteFilePatch | UnknownFilePatch
"""Change to one file: create, update or delete it; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class ShellExit(Record):
    """Outcome of a command that ended by itself."""

    type: Literal["exit"] = "exit"
    """Kind of outcome, always 'exit'."""
    exit_code: int
    """Exit code of the command; 0 normally means success."""


@define(kw_only=True, eq=False, repr=False)
class ShellTimeout(Record):
    """Outcome of a command that was stopped at its time limit."""

    type: Literal["timeout"] = "timeout"
    """Kind of outcome, always 'timeout'."""


@define(kw_only=True, eq=False, repr=False)
class UnknownShellOutcome(Unknown):
    """A `ShellOutcome` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ShellOutcome: TypeAlias = ShellExit | ShellTimeout | UnknownShellOutcome
"""How a command ended: by itself or at its time limit; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class CodeFile(Record):
    """File that a code run made."""

    type: Literal["file"] = "file"
    """Kind of output, always 'file'."""
    download_url: str | None = None
    """Where to fetch the file. Fetch it soon, as the address usually stops working at `expires_at`."""
    error_code: str | None = None
    """Provider's code for why the file could not be made or kept; null or missing when all went well."""
    expires_at: str | None = None
    """When `download_url` stops working, as an ISO 8601 time."""
    filename: str | None = None
    """Name of the file."""
    media_type: str | None = None
    """Media type of the file, such as 'text/plain'."""
    sha256: str | None = None
    """SHA-256 hash of the file."""
    size_bytes: int | None = None
    """Size of the file in bytes."""
    id: str | None = None
    """Identifier of the file."""
    status: str | None = None
    """Provider's word for the state of the file; if it is not 'ready', the download may fail."""


@define(kw_only=True, eq=False, repr=False)
class CodeImage(Record):
    """Picture that a code run made."""

    type: Literal["image"] = "image"
    """Kind of output, always 'image'."""
    url: str
    """Address of the picture."""


@define(kw_only=True, eq=False, repr=False)
class CodeLogs(Record):
    """Text that a code run wrote."""

    type: Literal["logs"] = "logs"
    """Kind of output, always 'logs'."""
    logs: str
    """The text."""


@define(kw_only=True, eq=False, repr=False)
class UnknownCodeOutput(Unknown):
    """A `CodeOutput` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


CodeOutput: TypeAlias = CodeLogs | CodeImage | CodeFile | UnknownCodeOutput
"""Something that a code run brought forth: logs, a picture or a file; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class SearchAction(Record):
    """Step of a web search that asks a search engine."""

    type: Literal["search"] = "search"
    """Kind of step, always 'search'."""
    query: str
    """The search text."""
    queries: list[str] | None = None
    """All search texts, when there were several."""
    sources: list[WebSource] | None = None
    """Web pages the search found, when they are given."""


@define(kw_only=True, eq=False, repr=False)
class OpenPageAction(Record):
    """Step of a web search that opens a page."""

    type: Literal["open_page"] = "open_page"
    """Kind of step, always 'open_page'."""
    url: str | None = None
    """Address of the page; null or missing when it is not given."""


@define(kw_only=True, eq=False, repr=False)
class FindInPageAction(Record):
    """Step of a web search that looks for text on a page."""

    type: Literal["find_in_page"] = "find_in_page"
    """Kind of step, always 'find_in_page'."""
    pattern: str
    """The text to look for."""
    url: str
    """Address of the page."""


@define(kw_only=True, eq=False, repr=False)
class UnknownWebSearchAction(Unknown):
    """A `WebSearchAction` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


WebSearchAction: TypeAlias = SearchAction | OpenPageAction | FindInPageAction | UnknownWebSearchAction
"""Step of a web search: search, open a page or look for text on it; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class SummaryText(Record):
    """One part of a summary of the model's thinking."""

    type: Literal["summary_text"] = "summary_text"
    """Kind of part, always 'summary_text'."""
    text: str
    """Summary text."""


@define(kw_only=True, eq=False, repr=False)
class ReasoningContent(Record):
    """One part of the model's thinking in plain text."""

    type: Literal["reasoning_text"] = "reasoning_text"
    """Kind of part, always 'reasoning_text'."""
    text: str
    """The thinking itself."""


@define(kw_only=True, eq=False, repr=False)
class ShellAction(Record):
    """Shell commands to run, with their limits."""

    commands: list[str]
    """The command lines, in the order in which to run them."""
    max_output_length: int | None = None
    """Largest length of the output to keep; null or left out when no limit is set."""
    timeout_ms: int | None = None
    """Time limit in milliseconds; null or left out when none is set."""


@define(kw_only=True, eq=False, repr=False)
class ShellOutput(Record):
    """What one shell command wrote, and how it ended."""

    outcome: ShellOutcome
    """How the command ended: with an exit code, or at its time limit."""
    stderr: str
    """What was written to standard error."""
    stdout: str
    """What was written to standard output."""


@define(kw_only=True, eq=False, repr=False)
class ContainerFile(Record):
    """Reference to a file in a container."""

    type: Literal["container_file_citation"] = "container_file_citation"
    """Kind of reference, always 'container_file_citation'."""
    container_id: str
    """Identifier of the container that holds the file."""
    end_index: int
    """Character position where the stretch of text that refers to the file ends."""
    file_id: str
    """Identifier of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    """Character position where the stretch of text that refers to the file begins."""


@define(kw_only=True, eq=False, repr=False)
class WebSource(Record):
    """Web page that a search found."""

    type: Literal["url"] = "url"
    """Kind of source, always 'url'."""
    url: str
    """Address of the page."""


ItemContents: TypeAlias = str | list[ItemContent]
"""What a message says: plain text, or a list of parts."""


sys.modules[__name__].__class__ = LazyModule
