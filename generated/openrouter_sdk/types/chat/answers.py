# Made by `make generate` from spec/; edit that.
"""Chat completions: a model answers a conversation, whole or as a stream. What comes back."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from attrs import define, field

from ..._runtime.mixins import ContentText, ReplyText
from ..._runtime.record import Answer, Record, Unknown
from ...types.common.answers import (
    Alignment,
    AudioOutput,
    CacheControl,
    CostDetails,
    ErrorType,
    ImageURL,
    InputAudio,
    MessageImage,
    PromptCacheBreakpoint,
    ReasoningFormat,
    RoutingMetadata,
    SafeguardResult,
    ServerToolUse,
    TokenLogprob,
    ToolCall,
)


@define(kw_only=True, eq=False, repr=False)
class ChatResult(ReplyText, Answer):
    """Complete answer to a chat request that was not streamed. Check `error` too: a failure can arrive
    with HTTP status 200.
    """

    id: str
    """Generation identifier; look up cost and provider details with it afterwards."""

    object: Literal["chat.completion"] = "chat.completion"
    """Kind of object, always 'chat.completion'."""

    model: str
    """Model that really answered; differs from the requested one after a fallback or when a router
    chose.
    """

    choices: list[ChatChoice]
    """Generated answers, usually just one; may be missing when `error` is set."""

    created: int
    """When the answer was created, in Unix seconds."""

    system_fingerprint: str | None = field(metadata={"null": True})
    """Provider's mark for the backend configuration it ran; null when it gives none."""

    usage: Usage | None = None
    """Tokens used and what they cost; all zero for an answer from the response cache."""

    provider: str | None = None
    """Display name of the provider that answered, such as 'Perplexity'. Not in the service's
    documentation.
    """

    service_tier: str | None = None
    """Tier the provider served the request on, such as 'default', 'flex' or 'priority'; null when
    unknown.
    """

    error: ChatError | None = None
    """Failure that came with HTTP status 200; most other members are then missing. Not in the
    service's documentation.
    """

    user_id: str | None = None
    """Identifier of the account's user; seen along with `error`. Not in the service's documentation.
    """

    citations: list[str] | None = None
    """Web addresses the answer draws on, as some search models list them. Not in the service's
    documentation.
    """

    openrouter_metadata: RoutingMetadata | None = None
    """How the request was routed; only sent when asked for, and never with an answer from the response
    cache.
    """

    alignment: Alignment | None = None
    """Verdicts of the alignment plugin, one record per model call."""

    safeguard_results: list[SafeguardResult] | None = None
    """Outcome of the checks for dangerous tool use."""


@define(kw_only=True, eq=False, repr=False)
class ChatChoice(Record):
    """One generated answer with the reason it ended."""

    index: int
    """Position among the choices, counted from 0."""

    message: AssistantMessage
    """What the model wrote; append it unchanged to the messages to continue the conversation."""

    finish_reason: FinishReason | None = field(metadata={"null": True})
    """Why the model stopped. 'length' means cut off by the token limit, 'error' that the text may be
    partial; null when unknown.
    """

    native_finish_reason: str | None = None
    """The provider's own word for why it stopped, before it was normalised; null when it gave none.
    Not in the service's documentation.
    """

    error: ChatError | None = None
    """Provider failure during this answer; the message then holds what was written up to that point.
    Not in the service's documentation.
    """

    logprobs: Logprobs | None = None
    """Token log probabilities; null or missing when not requested or not supported."""


FinishReason: TypeAlias = Literal["tool_calls", "stop", "length", "content_filter", "error"] | str
"""Why generation ended, in words that are the same for all providers. 'tool_calls' asks you to run
tools and send the results.
"""


@define(kw_only=True, eq=False, repr=False)
class AssistantMessage(ContentText, Record):
    """Message written by the model, both as received and as sent back in a later request."""

    role: Literal["assistant"] = "assistant"
    """Author of the message, always 'assistant'."""

    content: Content | None = None
    """Text of the answer, or a list of parts; null or empty when there are only tool calls."""

    tool_calls: list[ToolCall] | None = None
    """Functions the model wants run; answer each with a tool message that carries its id."""

    refusal: str | None = None
    """The model's words when it declines to answer, otherwise null."""

    reasoning: str | None = None
    """The model's thinking as plain text; null when it shows none."""

    reasoning_details: list[ReasoningDetail] | None = None
    """Thinking as structured blocks. Send them back complete, in order and unchanged, above all with
    tool calls.
    """

    reasoning_content: str | None = None
    """Same text as `reasoning`, under the name some other APIs use. Not in the service's
    documentation.
    """

    annotations: list[Annotation] | None = None
    """Web sources and parsed files behind the answer; send file annotations back to avoid parsing
    again. Not in the service's documentation.
    """

    images: list[MessageImage] | None = None
    """Pictures the model generated."""

    audio: AudioOutput | None = None
    """Spoken answer, when audio output was requested."""

    model: str | None = None
    """Model that wrote this message."""

    name: str | None = None
    """Name that tells apart several assistants in one conversation."""

    cache_control: CacheControl | None = None
    """Prompt-cache breakpoint: asks the provider to cache the prompt up to and including this message.
    Not in the service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class TextPart(Record):
    """One part of a message that holds plain text."""

    type: Literal["text"] = "text"
    """Kind of part, always 'text'."""

    text: str
    """The text."""

    cache_control: CacheControl | None = None
    """Anthropic-style cache breakpoint after this text; translated for providers that use the other
    style.
    """

    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """OpenAI-style cache breakpoint after this text; translated for providers that use
    `cache_control`.
    """


@define(kw_only=True, eq=False, repr=False)
class ImagePart(Record):
    """One part of a message that shows the model a picture. Put text parts before it."""

    type: Literal["image_url"] = "image_url"
    """Kind of part, always 'image_url'."""

    image_url: ImageURL
    """The picture and how closely to look at it."""

    cache_control: CacheControl | None = None
    """Prompt-cache breakpoint: asks the provider to cache the prompt up to and including this part.
    Not in the service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class FilePart(Record):
    """One part of a message that hands over a document such as a PDF."""

    type: Literal["file"] = "file"
    """Kind of part, always 'file'."""

    file: FileContent
    """The document."""

    cache_control: CacheControl | None = None
    """Prompt-cache breakpoint: asks the provider to cache the prompt up to and including this part.
    Not in the service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class AudioPart(Record):
    """One part of a message that holds a sound recording."""

    type: Literal["input_audio"] = "input_audio"
    """Kind of part, always 'input_audio'."""

    input_audio: InputAudio
    """The recording and its format."""

    cache_control: CacheControl | None = None
    """Prompt-cache breakpoint: asks the provider to cache the prompt up to and including this part.
    Not in the service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class VideoPart(Record):
    """One part of a message that shows the model a video."""

    type: Literal["video_url"] = "video_url"
    """Kind of part, always 'video_url'."""

    video_url: VideoURL
    """Where the video is."""

    cache_control: CacheControl | None = None
    """Prompt-cache breakpoint: asks the provider to cache the prompt up to and including this part.
    Not in the service's documentation.
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
    """What it says it is."""


ContentPart: TypeAlias = (
    TextPart | ImagePart | FilePart | AudioPart | VideoPart | LegacyVideoPart | UnknownContentPart
)
"""One part of a message: text, image, file, audio or video. Models differ in what they accept."""


Content: TypeAlias = str | list[ContentPart | str]
"""What a message says: plain text, or a list of parts where a bare string stands for a text part.
"""


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
    """Web address, or a data URL with base64 content, of an MP4, MPEG, MOV or WebM file; YouTube links
    work with few providers.
    """

    processing: Literal["agentic", "static"] | str | None = None
    """Mode in which the video is to be processed, 'agentic' or 'static'."""


@define(kw_only=True, eq=False, repr=False)
class ReasoningText(Record):
    """Thinking in plain text."""

    type: Literal["reasoning.text"] = "reasoning.text"
    """Kind of block, always 'reasoning.text'."""

    text: str | None = None
    """The thinking itself; in a stream, the next piece of it."""

    signature: str | None = None
    """Provider's proof that the text is genuine; null or missing when it does not sign."""

    id: str | None = None
    """Provider's identifier of the block, or null; keep it when sending the block back."""

    format: ReasoningFormat | None = None
    """Provider scheme the block follows; null when none is stated."""

    index: int | None = None
    """Position of the block among the reasoning details, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class ReasoningSummary(Record):
    """Summary of thinking that the provider does not show in full."""

    type: Literal["reasoning.summary"] = "reasoning.summary"
    """Kind of block, always 'reasoning.summary'."""

    summary: str
    """Summary text; in a stream, the next piece of it."""

    id: str | None = None
    """Provider's identifier of the block, or null; keep it when sending the block back."""

    format: ReasoningFormat | None = None
    """Provider scheme the block follows; null when none is stated."""

    index: int | None = None
    """Position of the block among the reasoning details, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class ReasoningEncrypted(Record):
    """Thinking that only the provider can read, to be handed back on the next turn."""

    type: Literal["reasoning.encrypted"] = "reasoning.encrypted"
    """Kind of block, always 'reasoning.encrypted'."""

    data: str
    """Encrypted thinking, to be passed on untouched."""

    id: str | None = None
    """Provider's identifier of the block, or null; keep it when sending the block back."""

    format: ReasoningFormat | None = None
    """Provider scheme the block follows; null when none is stated."""

    index: int | None = None
    """Position of the block among the reasoning details, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class ReasoningServerToolCall(Record):
    """Call of a tool that OpenRouter ran itself, kept so that a later turn can take it up again."""

    type: Literal["reasoning.server_tool_call"] = "reasoning.server_tool_call"
    """Kind of block, always 'reasoning.server_tool_call'."""

    tool_name: str
    """Name of the server tool, such as 'openrouter:fusion'."""

    arguments: str
    """What the tool was called with, as text."""

    result: str
    """What the tool returned, as text."""

    tool_call_id: str | None = None
    """Identifier of the call, or null when it has none."""

    id: str | None = None
    """Provider's identifier of the block, or null; keep it when sending the block back."""

    format: ReasoningFormat | None = None
    """Provider scheme the block follows; null when none is stated."""

    index: int | None = None
    """Position of the block among the reasoning details, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class UnknownReasoningDetail(Unknown):
    """A `ReasoningDetail` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What it says it is."""


ReasoningDetail: TypeAlias = (
    ReasoningText
    | ReasoningSummary
    | ReasoningEncrypted
    | ReasoningServerToolCall
    | UnknownReasoningDetail
)
"""One block of the model's thinking: text, a summary, encrypted data or a server tool call. Send it
back unchanged.
"""


@define(kw_only=True, eq=False, repr=False)
class URLCitationAnnotation(Record):
    """Annotation that points to a web page the answer cites. Not in the service's documentation."""

    type: Literal["url_citation"] = "url_citation"
    """Kind of annotation, always 'url_citation'."""

    url_citation: URLCitation
    """The cited page, and where in the answer it is used."""


@define(kw_only=True, eq=False, repr=False)
class FileAnnotation(Record):
    """Annotation that holds a parsed file. Send it back with the message so that the file is not
    parsed again. Not in the service's documentation.
    """

    type: Literal["file"] = "file"
    """Kind of annotation, always 'file'."""

    file: ParsedFile
    """The parsed file."""


@define(kw_only=True, eq=False, repr=False)
class UnknownAnnotation(Unknown):
    """A `Annotation` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What it says it is."""


Annotation: TypeAlias = URLCitationAnnotation | FileAnnotation | UnknownAnnotation
"""Note on an answer: a web source it cites, or a file that was parsed for it. Not in the service's
documentation.
"""


@define(kw_only=True, eq=False, repr=False)
class URLCitation(Record):
    """A cited web page and the stretch of the answer it supports. Not in the service's documentation."""

    url: str
    """Address of the page."""

    title: str | None = None
    """Title of the page, or its address when it has none."""

    content: str | None = None
    """Extract of the page's text, when the search gave one."""

    start_index: int | None = None
    """Character position in the message text where the cited stretch begins."""

    end_index: int | None = None
    """Character position where the cited stretch ends; 0, like the start, when the position is not
    known.
    """


@define(kw_only=True, eq=False, repr=False)
class ParsedFile(Record):
    """Result of parsing a file such as a PDF, for reuse in later requests. Not in the service's
    documentation.
    """

    hash: str
    """Fingerprint of the file; two annotations with the same hash are about the same file."""

    name: str | None = None
    """File name, when one is known."""

    content: list[ContentPart] | None = None
    """What was extracted from the file, as message parts."""


@define(kw_only=True, eq=False, repr=False)
class Logprobs(Record):
    """Log probabilities of the generated tokens."""

    content: list[TokenLogprob] | None = field(metadata={"null": True})
    """One entry per token of the answer's text; null when there are none."""

    refusal: list[TokenLogprob] | None = None
    """One entry per token of a refusal; null when there are none."""

    tokens: list[Any] | None = None
    """Token texts in the layout of text completions; null in all answers seen. Not in the service's
    documentation.
    """

    token_logprobs: list[Any] | None = None
    """Log probability per token in the layout of text completions; null in all answers seen. Not in
    the service's documentation.
    """

    top_logprobs: list[Any] | None = None
    """Likeliest tokens per position in the layout of text completions; null in all answers seen. Not
    in the service's documentation.
    """

    text_offset: list[Any] | None = None
    """Start of each token in the text, in the layout of text completions; null in all answers seen.
    Not in the service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class Usage(Record):
    """Tokens a request used and what was charged for it."""

    prompt_tokens: int
    """Tokens of the input, including those read from a cache."""

    completion_tokens: int
    """Tokens the model generated, normally including its thinking."""

    total_tokens: int
    """Prompt and completion tokens together."""

    cost: float | None = None
    """Amount charged to your OpenRouter account, in USD; null when not known."""

    cost_details: CostDetails | None = None
    """Cost in parts, above all what the provider charged, in USD; null when not known."""

    is_byok: bool | None = None
    """Whether your own provider key was used, so that the provider bills you directly."""

    prompt_tokens_details: PromptTokensDetails | None = None
    """Breakdown of the prompt tokens; null when the provider gives none."""

    completion_tokens_details: CompletionTokensDetails | None = None
    """Breakdown of the completion tokens; null when the provider gives none."""

    server_tool_use_details: ServerToolUse | None = None
    """Counts of the tool calls that ran on the server; null when there are none."""


@define(kw_only=True, eq=False, repr=False)
class PromptTokensDetails(Record):
    """Breakdown of the prompt tokens."""

    cached_tokens: int | None = None
    """Tokens read from the prompt cache."""

    cache_write_tokens: int | None = None
    """Tokens newly stored in the prompt cache; only given for models that bill for such writes."""

    audio_tokens: int | None = None
    """Tokens of audio input."""

    video_tokens: int | None = None
    """Tokens of video input."""


@define(kw_only=True, eq=False, repr=False)
class CompletionTokensDetails(Record):
    """Breakdown of the completion tokens."""

    reasoning_tokens: int | None = None
    """Tokens spent on thinking, whether or not the thinking is shown."""

    image_tokens: int | None = None
    """Tokens of generated pictures. Not in the service's documentation."""

    audio_tokens: int | None = None
    """Tokens of generated audio."""

    accepted_prediction_tokens: int | None = None
    """Tokens of the predicted output that showed up in the answer."""

    rejected_prediction_tokens: int | None = None
    """Tokens of the predicted output that did not show up in the answer."""


@define(kw_only=True, eq=False, repr=False)
class ChatError(Record):
    """Failure reported inside an answer or a stream that has HTTP status 200."""

    code: int | str
    """HTTP status that fits the failure, such as 502, or sometimes a word."""

    message: str
    """Explanation for people; its wording can change."""

    metadata: ChatErrorMetadata | None = None
    """More about the cause, when known."""


@define(kw_only=True, eq=False, repr=False)
class ChatErrorMetadata(Record):
    """Details about the cause of a failure."""

    error_type: ErrorType
    """Cause in a form that is safe to branch on; missing in older answers."""

    provider_code: str | None = None
    """The provider's own error code; missing for internal server errors."""

    provider_name: str | None = None
    """Provider that failed, or null. Not in the service's documentation."""

    raw: Any | None = None
    """What the provider really answered, mostly text that may itself be JSON. Not in the service's
    documentation.
    """
