# Made by `make generate` from spec/shared/message_blocks.json; edit that.
"""The content of messages in the Anthropic shape: blocks, their sources and what they cite. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define, field

from ...._runtime.values.lazy import LazyModule
from ...._runtime.values.mixins import ContentText
from ...._runtime.values.record import Record, Unknown
from ....types.shared.message_results import (
    AdvisorToolResultBlock,
    BashExecutionToolResultBlock,
    BashToolResultBlock,
    CodeExecutionToolResultBlock,
    OpenRouterToolSearchBlock,
    ShellToolResultBlock,
    TextEditorToolResultBlock,
    ToolSearchToolResultBlock,
    WebFetchToolResultBlock,
    WebSearchToolResultBlock,
)

if TYPE_CHECKING:
    from ....types.shared.content import CacheControl


@define(kw_only=True, eq=False, repr=False)
class TextBlock(Record):
    """Text, and in responses what it is based on."""

    type: Literal["text"] = "text"
    """Always `text`."""
    text: str
    """The text."""
    citations: list[BlockCitation] | None = None
    """What the text is based on; null or empty when nothing is cited."""
    cache_control: CacheControl | None = None
    """Requests only: the prompt up to and including this block is cached."""


@define(kw_only=True, eq=False, repr=False)
class ThinkingBlock(Record):
    """The model's thinking. Send it back complete and unchanged, above all with tool calls: the signature is checked."""

    type: Literal["thinking"] = "thinking"
    """Always `thinking`."""
    thinking: str
    """The thinking as text; empty when the request asked for `omitted`."""
    signature: str
    """Provider's proof that the thinking is genuine; empty when the provider does not sign. It holds for that provider
    alone.
    """


@define(kw_only=True, eq=False, repr=False)
class RedactedThinkingBlock(Record):
    """Thinking that only the provider can read. Send it back unchanged."""

    type: Literal["redacted_thinking"] = "redacted_thinking"
    """Always `redacted_thinking`."""
    data: str
    """The encrypted thinking."""


@define(kw_only=True, eq=False, repr=False)
class ToolUseBlock(Record):
    """Request of the model to run one of your tools. Answer it with a ToolResultBlock in the next user message."""

    type: Literal["tool_use"] = "tool_use"
    """Always `tool_use`."""
    id: str
    """Identifier to repeat as `tool_use_id` in the block with the result."""
    name: str
    """Name of the tool, as declared in the request's tools."""
    input: Any
    """Arguments, mostly an object. Validate it, as the model can get it wrong. Text where a stream brought what is no
    JSON.
    """
    caller: ToolCaller | None = None
    """Who made the call: the model itself, or code that it ran."""
    cache_control: CacheControl | None = None
    """Requests only: the prompt up to and including this block is cached."""


@define(kw_only=True, eq=False, repr=False)
class ServerToolUseBlock(Record):
    """Call of a tool that the service or the provider runs itself; nothing is to be done about it."""

    type: Literal["server_tool_use"] = "server_tool_use"
    """Always `server_tool_use`."""
    id: str
    """Identifier that the block with the result repeats as `tool_use_id`."""
    name: str
    """Name of the tool, such as `web_search`."""
    input: Any
    """Arguments of the call, mostly an object."""
    caller: ToolCaller | None = None
    """Who made the call: the model itself, or code that it ran; null when not known."""
    cache_control: CacheControl | None = None
    """Requests only: the prompt up to and including this block is cached."""


@define(kw_only=True, eq=False, repr=False)
class ContainerUploadBlock(Record):
    """A file that lies in the container of the response."""

    type: Literal["container_upload"] = "container_upload"
    """Always `container_upload`."""
    file_id: str
    """Identifier of the file."""


@define(kw_only=True, eq=False, repr=False)
class CompactionBlock(Record):
    """Summary that stands for the earlier part of a conversation. Send it back, and the part before it is no longer
    read.
    """

    type: Literal["compaction"] = "compaction"
    """Always `compaction`."""
    content: str | None = field(metadata={"null": True})
    """The summary; null when there is none."""
    encrypted_content: str | None = None
    """The summary in a form that only the provider can read, to be passed on untouched."""
    cache_control: CacheControl | None = None
    """Requests only: the prompt up to and including this block is cached."""


@define(kw_only=True, eq=False, repr=False)
class UnknownMessageBlock(Unknown):
    """A `MessageBlock` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


MessageBlock: TypeAlias = (
    TextBlock
    | ThinkingBlock
    | RedactedThinkingBlock
    | ToolUseBlock
    | ServerToolUseBlock
    | WebSearchToolResultBlock
    | WebFetchToolResultBlock
    | CodeExecutionToolResultBlock
    | BashExecutionToolResultBlock
    | TextEditorToolResultBlock
    | ToolSearchToolResultBlock
    | AdvisorToolResultBlock
    | ShellToolResultBlock
    | BashToolResultBlock
    | OpenRouterToolSearchBlock
    | ContainerUploadBlock
    | CompactionBlock
    | UnknownMessageBlock
)
"""One block of a response: text, thinking, a tool call or what a server tool gave; `type` tells which. Can be sent back
as it came.
"""


@define(kw_only=True, eq=False, repr=False)
class DocumentCitation(Record):
    """A place in a document of the request."""

    cited_text: str
    """The text there."""
    document_index: int
    """Number of the document among those of the request, counted from 0."""
    document_title: str | None = field(metadata={"null": True})
    """Title of the document; null when it has none."""
    file_id: str | None = None
    """Identifier of the file the document was uploaded as; null when it was not. Answers only."""


@define(kw_only=True, eq=False, repr=False)
class CharCitation(DocumentCitation):
    """A stretch of a plain text document."""

    type: Literal["char_location"] = "char_location"
    """Always `char_location`."""
    start_char_index: int
    """Where the stretch begins, in characters counted from 0."""
    end_char_index: int
    """Where the stretch ends, in characters; the one there is not part of it."""


@define(kw_only=True, eq=False, repr=False)
class PageCitation(DocumentCitation):
    """Pages of a PDF."""

    type: Literal["page_location"] = "page_location"
    """Always `page_location`."""
    start_page_number: int
    """First page, counted from 1."""
    end_page_number: int
    """The page after the last."""


@define(kw_only=True, eq=False, repr=False)
class ContentCitation(DocumentCitation):
    """Blocks of a document that was given as blocks."""

    type: Literal["content_block_location"] = "content_block_location"
    """Always `content_block_location`."""
    start_block_index: int
    """First block, counted from 0."""
    end_block_index: int
    """The block after the last."""


@define(kw_only=True, eq=False, repr=False)
class WebCitation(Record):
    """A web page that a search found."""

    type: Literal["web_search_result_location"] = "web_search_result_location"
    """Always `web_search_result_location`."""
    url: str
    """Address of the page."""
    title: str | None = field(metadata={"null": True})
    """Title of the page; null when it has none."""
    cited_text: str
    """The text of the page that is cited."""
    encrypted_index: str
    """Which part of the page, for the provider alone; send it back unchanged."""


@define(kw_only=True, eq=False, repr=False)
class SearchResultCitation(Record):
    """A place in a search result of the request."""

    type: Literal["search_result_location"] = "search_result_location"
    """Always `search_result_location`."""
    source: str
    """Source of the search result."""
    title: str | None = field(metadata={"null": True})
    """Title of the search result; null when it has none."""
    cited_text: str
    """The text there."""
    search_result_index: int
    """Number of the result among those of the request, counted from 0."""
    start_block_index: int
    """First block of the result, counted from 0."""
    end_block_index: int
    """The block after the last."""


@define(kw_only=True, eq=False, repr=False)
class UnknownBlockCitation(Unknown):
    """A `BlockCitation` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


BlockCitation: TypeAlias = (
    CharCitation | PageCitation | ContentCitation | WebCitation | SearchResultCitation | UnknownBlockCitation
)
"""What a stretch of a response is based on: a place in a document, a web page or a search result; `type` tells which.
"""


@define(kw_only=True, eq=False, repr=False)
class Base64Image(Record):
    """A picture as data."""

    type: Literal["base64"] = "base64"
    """Always `base64`."""
    media_type: Literal["image/jpeg", "image/png", "image/gif", "image/webp"] | str
    """Format of the picture."""
    data: str
    """Bytes of the picture in base64, not as a data URL."""


@define(kw_only=True, eq=False, repr=False)
class SourceURL(Record):
    """A picture or a PDF on the web."""

    type: Literal["url"] = "url"
    """Always `url`."""
    url: str
    """Its web address."""


@define(kw_only=True, eq=False, repr=False)
class SourceFile(Record):
    """A picture or a document uploaded before."""

    type: Literal["file"] = "file"
    """Always `file`."""
    file_id: str
    """Identifier of the file."""


@define(kw_only=True, eq=False, repr=False)
class UnknownImageSource(Unknown):
    """A `ImageSource` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ImageSource: TypeAlias = Base64Image | SourceURL | SourceFile | UnknownImageSource
"""Where a picture comes from: its data, an address or an uploaded file; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class Base64PDF(Record):
    """A PDF as data."""

    type: Literal["base64"] = "base64"
    """Always `base64`."""
    media_type: Literal["application/pdf"] = "application/pdf"
    """Always `application/pdf`."""
    data: str
    """Bytes of the PDF in base64, not as a data URL."""


@define(kw_only=True, eq=False, repr=False)
class SourceText(Record):
    """A document as plain text."""

    type: Literal["text"] = "text"
    """Always `text`."""
    media_type: Literal["text/plain"] = "text/plain"
    """Always `text/plain`."""
    data: str
    """The text."""


@define(kw_only=True, eq=False, repr=False)
class SourceContent(ContentText, Record):
    """A document made of blocks of your choice; citations name blocks by their number."""

    type: Literal["content"] = "content"
    """Always `content`."""
    content: str | list[SourceBlock]
    """Plain text, or blocks of text and images."""


@define(kw_only=True, eq=False, repr=False)
class UnknownDocumentSource(Unknown):
    """A `DocumentSource` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


DocumentSource: TypeAlias = Base64PDF | SourceText | SourceContent | SourceURL | SourceFile | UnknownDocumentSource
"""Where a document comes from: data, text, blocks, an address or an uploaded file; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class ImageBlock(Record):
    """A picture for the model to look at."""

    type: Literal["image"] = "image"
    """Always `image`."""
    source: ImageSource
    """The picture: data, an address or an uploaded file."""
    cache_control: CacheControl | None = None
    """The prompt up to and including this block is cached."""


@define(kw_only=True, eq=False, repr=False)
class UnknownSourceBlock(Unknown):
    """A `SourceBlock` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


SourceBlock: TypeAlias = TextBlock | ImageBlock | UnknownSourceBlock
"""One block of a document given as blocks: text or an image."""


@define(kw_only=True, eq=False, repr=False)
class DirectCaller(Record):
    """The model called the tool itself."""

    type: Literal["direct"] = "direct"
    """Always `direct`."""


@define(kw_only=True, eq=False, repr=False)
class CodeCaller(Record):
    """Code that the model ran called the tool."""

    type: Literal["code_execution_20250825", "code_execution_20260120"] | str
    """Version of the code tool."""
    tool_id: str
    """Identifier of the call of the code tool."""


@define(kw_only=True, eq=False, repr=False)
class UnknownToolCaller(Unknown):
    """A `ToolCaller` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ToolCaller: TypeAlias = DirectCaller | CodeCaller | UnknownToolCaller
"""Who called a tool: the model itself, or code that it ran; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class DocumentBlock(Record):
    """A document for the model to read, or one that a server tool fetched."""

    type: Literal["document"] = "document"
    """Always `document`."""
    source: DocumentSource
    """The document: data, text, blocks, an address or an uploaded file."""
    title: str | None = None
    """Title of the document; citations repeat it. Null when it has none."""
    context: str | None = None
    """Requests only: notes on the document for the model, which are not cited."""
    citations: CitationOptions | None = None
    """Whether answers cite the document; null or left out means no."""
    cache_control: CacheControl | None = None
    """Requests only: the prompt up to and including this block is cached."""


@define(kw_only=True, eq=False, repr=False)
class CitationOptions(Record):
    """Whether a document or a search result is cited."""

    enabled: bool | None = None
    """True asks for citations."""


@define(kw_only=True, eq=False, repr=False)
class ToolReference(Record):
    """A tool that a search found."""

    type: Literal["tool_reference"] = "tool_reference"
    """Always `tool_reference`."""
    tool_name: str
    """Name of the tool, as declared in the request's tools."""


sys.modules[__name__].__class__ = LazyModule
