# Made by `make generate` from spec/shared/content.json; edit that.
"""The content of messages: text, images, files, sound, video, and what the text is based on."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record, Unknown


@define(kw_only=True, eq=False, repr=False)
class TextPart(Record):
    """One part of a message that holds plain text."""

    type: Literal["text"] = "text"
    """Kind of part, always 'text'."""
    text: str
    """The text."""
    cache_control: CacheControl | None = None
    """Anthropic-style cache breakpoint after this text; translated for providers that use the other style."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """OpenAI-style cache breakpoint after this text; translated for providers that use `cache_control`."""


@define(kw_only=True, eq=False, repr=False)
class ImagePart(Record):
    """One part of a message that shows the model a picture. Put text parts before it."""

    type: Literal["image_url"] = "image_url"
    """Kind of part, always 'image_url'."""
    image_url: ImageURL
    """The picture and how closely to look at it."""
    cache_control: CacheControl | None = None
    """Prompt-cache breakpoint: asks the provider to cache the prompt up to and including this part. Not in the
    service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class FilePart(Record):
    """One part of a message that hands over a document such as a PDF."""

    type: Literal["file"] = "file"
    """Kind of part, always 'file'."""
    file: FileContent
    """The document."""
    cache_control: CacheControl | None = None
    """Prompt-cache breakpoint: asks the provider to cache the prompt up to and including this part. Not in the
    service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class AudioPart(Record):
    """One part of a message that holds a sound recording."""

    type: Literal["input_audio"] = "input_audio"
    """Kind of part, always 'input_audio'."""
    input_audio: InputAudio
    """The recording and its format."""
    cache_control: CacheControl | None = None
    """Prompt-cache breakpoint: asks the provider to cache the prompt up to and including this part. Not in the
    service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class VideoPart(Record):
    """One part of a message that shows the model a video."""

    type: Literal["video_url"] = "video_url"
    """Kind of part, always 'video_url'."""
    video_url: VideoURL
    """Where the video is."""
    cache_control: CacheControl | None = None
    """Prompt-cache breakpoint: asks the provider to cache the prompt up to and including this part. Not in the
    service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class LegacyVideoPart(Record):
    """Video part under its old tag; use VideoPart instead. Deprecated."""

    type: Literal["input_video"] = "input_video"
    """Kind of part, always 'input_video'."""
    video_url: VideoURL
    """Where the video is."""


@define(kw_only=True, eq=False, repr=False)
class UnknownContentPart(Unknown):
    """A `ContentPart` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ContentPart: TypeAlias = TextPart | ImagePart | FilePart | AudioPart | VideoPart | LegacyVideoPart | UnknownContentPart
"""One part of a message: text, image, file, audio or video. Models differ in what they accept."""


Content: TypeAlias = str | list[ContentPart | str]
"""What a message says: plain text, or a list of parts where a bare string stands for a text part."""


@define(kw_only=True, eq=False, repr=False)
class FileContent(Record):
    """A document, given by its data, its address or the id of an upload."""

    filename: str | None = None
    """Name of the document, with its extension."""
    file_data: str | None = None
    """Web address of the document, or a data URL with its base64 content."""
    file_id: str | None = None
    """Identifier of a file uploaded earlier, in place of `file_data`."""


@define(kw_only=True, eq=False, repr=False)
class VideoURL(Record):
    """Address or inline data of a video."""

    url: str
    """Web address, or a data URL with base64 content, of an MP4, MPEG, MOV or WebM file; YouTube links work with few
    providers.
    """
    processing: Literal["agentic", "static"] | str | None = None
    """Mode in which the video is to be processed, 'agentic' or 'static'."""


@define(kw_only=True, eq=False, repr=False)
class ImageURL(Record):
    """Address or inline data of a picture."""

    url: str
    """Web address, or a data URL with base64 content; for input PNG, JPEG, WebP or GIF."""
    detail: Literal["auto", "low", "high", "original"] | str | None = None
    """Resolution the model gets to see; 'original' turns into 'high' where a provider has no such level."""


@define(kw_only=True, eq=False, repr=False)
class InputAudio(Record):
    """Sound recording sent inline; a web address is not accepted."""

    data: str
    """Bytes of the audio file in base64."""
    format: str
    """Audio format such as 'wav', 'mp3', 'flac' or 'pcm16'; providers accept different ones."""


@define(kw_only=True, eq=False, repr=False)
class CacheControl(Record):
    """An Anthropic-style mark that asks for prompt caching up to where it stands."""

    type: Literal["ephemeral"] = "ephemeral"
    """Always `ephemeral`."""
    ttl: Literal["5m", "1h"] | str | None = None
    """How long the cached prompt lives: 5 minutes or 1 hour. Left out means 5 minutes; writing for 1 hour can cost
    more.
    """


@define(kw_only=True, eq=False, repr=False)
class PromptCacheBreakpoint(Record):
    """An OpenAI-style mark: the prompt up to and including this block may be cached. Converted for providers that use
    `cache_control`.
    """

    mode: Literal["explicit"] = "explicit"
    """Always `explicit`."""
    ttl: str | None = None
    """Lifetime of the cached prompt, as text; null or left out leaves it to the provider."""


@define(kw_only=True, eq=False, repr=False)
class URLCitationAnnotation(Record):
    """Annotation that points to a web page the response cites. Not in the service's documentation."""

    type: Literal["url_citation"] = "url_citation"
    """Kind of annotation, always 'url_citation'."""
    url_citation: URLCitation
    """The cited page, and where in the response it is used."""


@define(kw_only=True, eq=False, repr=False)
class WebSearchAnnotation(Record):
    """Annotation that points to a result of the provider's own web search."""

    type: Literal["web_search_citation"] = "web_search_citation"
    """Kind of annotation, always 'web_search_citation'."""
    web_search_citation: WebSearchCitation
    """The cited result."""


@define(kw_only=True, eq=False, repr=False)
class FileAnnotation(Record):
    """Annotation that holds a parsed file. Send it back with the message so that the file is not parsed again. Not in
    the service's documentation.
    """

    type: Literal["file"] = "file"
    """Kind of annotation, always 'file'."""
    file: ParsedFile
    """The parsed file."""


@define(kw_only=True, eq=False, repr=False)
class UnknownAnnotation(Unknown):
    """A `Annotation` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


Annotation: TypeAlias = URLCitationAnnotation | FileAnnotation | WebSearchAnnotation | UnknownAnnotation
"""Note on a response: a web source it cites, or a file that was parsed for it. Not in the service's documentation."""


@define(kw_only=True, eq=False, repr=False)
class WebSearchCitation(Record):
    """A cited result of a provider's web search."""

    url: str
    """Address of the page."""
    title: str | None = field(metadata={"null": True})
    """Title of the page; null when it has none."""
    cited_text: str | None = None
    """The words of the page that are cited."""
    encrypted_index: str | None = None
    """The provider's mark of the place; send it back unchanged."""


@define(kw_only=True, eq=False, repr=False)
class URLCitation(Record):
    """A cited web page and the stretch of the response it supports. Not in the service's documentation."""

    url: str
    """Address of the page."""
    title: str | None = None
    """Title of the page, or its address when it has none."""
    content: str | None = None
    """Extract of the page's text, when the search gave one."""
    start_index: int | None = None
    """Character position in the message text where the cited stretch begins."""
    end_index: int | None = None
    """Character position where the cited stretch ends; 0, like the start, when the position is not known."""


@define(kw_only=True, eq=False, repr=False)
class ParsedFile(Record):
    """Result of parsing a file such as a PDF, for reuse in later requests. Not in the service's documentation."""

    hash: str
    """Fingerprint of the file; two annotations with the same hash are about the same file."""
    name: str | None = None
    """File name, when one is known."""
    content: list[ContentPart] | None = None
    """What was extracted from the file, as message parts."""


sys.modules[__name__].__class__ = LazyModule
