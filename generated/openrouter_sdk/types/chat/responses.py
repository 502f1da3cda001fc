# Made by `make generate` from spec/chat.json; edit that.
"""Chat completions: a model answers a conversation, whole or as a stream. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.mixins import ContentText, ReplyText
from ..._runtime.values.record import Answer, Record

if TYPE_CHECKING:
    from ...types.shared.content import Annotation, CacheControl, Content
    from ...types.shared.errors import ErrorType
    from ...types.shared.output import AudioOutput, MessageImage, TokenLogprob, ToolCall
    from ...types.shared.reasoning import ReasoningDetail
    from ...types.shared.routing import RoutingMetadata
    from ...types.shared.safety import Alignment, SafeguardResult
    from ...types.shared.usage import Usage


@define(kw_only=True, eq=False, repr=False)
class ChatResult(ReplyText, Answer):
    """Complete answer to a chat request that was not streamed. Check `error` too: a failure can arrive with HTTP status
    200.
    """

    id: str
    """Generation identifier; look up cost and provider details with it afterwards."""
    object: Literal["chat.completion"] = "chat.completion"
    """Kind of object, always 'chat.completion'."""
    model: str
    """Model that really answered; differs from the requested one after a fallback or when a router chose."""
    choices: list[ChatChoice]
    """Generated answers, usually just one; may be missing when `error` is set."""
    created: int
    """When the response was created, in Unix seconds."""
    system_fingerprint: str | None = field(metadata={"null": True})
    """Provider's mark for the backend configuration it ran; null when it gives none."""
    usage: Usage | None = None
    """Tokens used and what they cost; all zero for a response from the response cache."""
    provider: str | None = None
    """Display name of the provider that answered, such as 'Perplexity'. Not in the service's documentation."""
    service_tier: str | None = None
    """Tier the provider served the request on, such as 'default', 'flex' or 'priority'; null when unknown."""
    error: ChatError | None = None
    """Failure that came with HTTP status 200; most other fields are then missing. Not in the service's documentation.
    """
    user_id: str | None = None
    """Identifier of the account's user; seen along with `error`. Not in the service's documentation."""
    citations: list[str] | None = None
    """Web addresses the response draws on, as some search models list them. Not in the service's documentation."""
    openrouter_metadata: RoutingMetadata | None = None
    """How the request was routed; only sent when asked for, and never with a response from the response cache."""
    alignment: Alignment | None = None
    """Verdicts of the alignment plugin, one record per model call."""
    safeguard_results: list[SafeguardResult] | None = None
    """Outcome of the checks for dangerous tool use."""
    debug: ChatDebug | None = None
    """Debug output; only in results of batches, where the request asked for it."""


@define(kw_only=True, eq=False, repr=False)
class ChatChoice(Record):
    """One generated answer with the reason it ended."""

    index: int
    """Position among the choices, counted from 0."""
    message: AssistantMessage
    """What the model wrote; append it unchanged to the messages to continue the conversation."""
    finish_reason: FinishReason | None = field(metadata={"null": True})
    """Why the model stopped. 'length' means cut off by the token limit, 'error' that the text may be partial; null when
    unknown.
    """
    native_finish_reason: str | None = None
    """The provider's own word for why it stopped, before it was normalised; null when it gave none. Not in the
    service's documentation.
    """
    error: ChatError | None = None
    """Provider failure during this response; the message then holds what was written up to that point. Not in the
    service's documentation.
    """
    logprobs: Logprobs | None = None
    """Token log probabilities; null or missing when not requested or not supported."""


FinishReason: TypeAlias = Literal["tool_calls", "stop", "length", "content_filter", "error"] | str
"""Why generation ended, in words that are the same for all providers. 'tool_calls' asks you to run tools and send the
results.
"""


@define(kw_only=True, eq=False, repr=False)
class AssistantMessage(ContentText, Record):
    """Message written by the model, both as received and as sent back in a later request."""

    role: Literal["assistant"] = "assistant"
    """Author of the message, always 'assistant'."""
    content: Content | None = None
    """Text of the response, or a list of parts; null or empty when there are only tool calls."""
    tool_calls: list[ToolCall] | None = None
    """Functions the model wants run; answer each with a tool message that carries its id."""
    refusal: str | None = None
    """The model's words when it declines to answer, otherwise null."""
    reasoning: str | None = None
    """The model's thinking as plain text; null when it shows none."""
    reasoning_details: list[ReasoningDetail] | None = None
    """Thinking as structured blocks. Send them back complete, in order and unchanged, above all with tool calls."""
    reasoning_content: str | None = None
    """Same text as `reasoning`, under the name some other APIs use. Not in the service's documentation."""
    annotations: list[Annotation] | None = None
    """Web sources and parsed files behind the response; send file annotations back to avoid parsing again. Not in the
    service's documentation.
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
    """Prompt-cache breakpoint: asks the provider to cache the prompt up to and including this message. Not in the
    service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class Logprobs(Record):
    """Log probabilities of the generated tokens."""

    content: list[TokenLogprob] | None = field(metadata={"null": True})
    """One entry per token of the response's text; null when there are none."""
    refusal: list[TokenLogprob] | None = None
    """One entry per token of a refusal; null when there are none."""
    tokens: list[Any] | None = None
    """Token texts in the layout of text completions; null in all responses seen. Not in the service's documentation."""
    token_logprobs: list[Any] | None = None
    """Log probability per token in the layout of text completions; null in all responses seen. Not in the service's
    documentation.
    """
    top_logprobs: list[Any] | None = None
    """Likeliest tokens per position in the layout of text completions; null in all responses seen. Not in the service's
    documentation.
    """
    text_offset: list[Any] | None = None
    """Start of each token in the text, in the layout of text completions; null in all responses seen. Not in the
    service's documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class ChatError(Record):
    """Failure reported inside a response or a stream that has HTTP status 200."""

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
    """What the provider really answered, mostly text that may itself be JSON. Not in the service's documentation."""


@define(kw_only=True, eq=False, repr=False)
class ChatDebug(Record):
    """Debug output of a request; not meant for production."""

    echo_upstream_body: Any | None = None
    """Request body as it was sent to the provider; there is one such chunk per provider tried."""
    timings: DebugTimings | None = None
    """When one step of the request was reached."""


@define(kw_only=True, eq=False, repr=False)
class DebugTimings(Record):
    """When one step of a request was reached."""

    event: Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"] | str
    """Which step."""
    start_ms: int
    """Milliseconds since the request began."""
    epoch_ms: int
    """Time of the step, in Unix milliseconds."""


sys.modules[__name__].__class__ = LazyModule
