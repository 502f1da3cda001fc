# Made by `make generate` from spec/chat.json; edit that.
"""Chat completions: a model answers a conversation, whole or as a stream. What comes piece by piece."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record

if TYPE_CHECKING:
    from ...types.chat.responses import ChatDebug, ChatError, FinishReason, Logprobs
    from ...types.shared.content import Annotation
    from ...types.shared.output import AudioOutput, MessageImage
    from ...types.shared.reasoning import ReasoningDetail
    from ...types.shared.routing import RoutingMetadata
    from ...types.shared.safety import Alignment, SafeguardResult
    from ...types.shared.usage import Usage


@define(kw_only=True, eq=False, repr=False)
class ChatChunk(Record):
    """One event of a streamed chat response. Check `error`: a failure after the start arrives here, with HTTP status
    200.
    """

    id: str
    """Generation identifier, the same in all chunks of a response."""
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    """Kind of object, always 'chat.completion.chunk'."""
    model: str
    """Model that is answering; differs from the requested one after a fallback or when a router chose."""
    choices: list[ChatChunkChoice]
    """Next piece of each response; empty in debug chunks and sometimes in the usage chunk."""
    created: int
    """When it was created, in Unix seconds."""
    usage: Usage | None = None
    """Tokens and cost of the whole response; sent once, on the last chunk."""
    error: ChatError | None = None
    """Failure during the stream; nothing follows, and the text so far is incomplete."""
    provider: str | None = None
    """Display name of the provider that is answering. Not in the service's documentation."""
    service_tier: str | None = None
    """Tier the provider serves the request on, such as 'default', 'flex' or 'priority'; null when unknown."""
    system_fingerprint: str | None = None
    """Provider's mark for the backend configuration it runs, when it gives one."""
    user_id: str | None = None
    """Identifier of the account's user; seen along with `error`. Not in the service's documentation."""
    citations: list[str] | None = None
    """Web addresses the response draws on, as some search models list them. Not in the service's documentation."""
    openrouter_metadata: RoutingMetadata | None = None
    """How the request was routed; on the final chunk, and only when asked for."""
    alignment: Alignment | None = None
    """Verdicts of the alignment plugin, one record per model call."""
    safeguard_results: list[SafeguardResult] | None = None
    """Outcome of the checks for dangerous tool use."""
    debug: ChatDebug | None = None
    """Debug output, at the start of the stream and only when the request asked for it. Not in the service's
    documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class ChatChunkChoice(Record):
    """Next piece of one response in a stream."""

    index: int
    """Which answer the piece belongs to, counted from 0."""
    delta: ChatDelta
    """What is new since the previous chunk."""
    finish_reason: FinishReason | None = field(metadata={"null": True})
    """Why the model stopped. Null until the response has ended."""
    native_finish_reason: str | None = None
    """The provider's own word for why it stopped; null until the response has ended, or when it gave none. Not in the
    service's documentation.
    """
    error: ChatError | None = None
    """Provider failure during this response; what arrived before is incomplete. Not in the service's documentation."""
    logprobs: Logprobs | None = None
    """Log probabilities of the tokens in this piece; null or missing when not requested or not supported."""


@define(kw_only=True, eq=False, repr=False)
class ChatDelta(Record):
    """Piece of a message to be joined with the pieces before it."""

    role: Literal["assistant"] | None = None
    """Author of the message, always 'assistant'."""
    content: str | None = None
    """Text to append to the response; often empty or null."""
    tool_calls: list[ToolCallDelta] | None = None
    """Pieces of tool calls, to be merged by their `index`."""
    refusal: str | None = None
    """Text to append to the refusal, or null."""
    reasoning: str | None = None
    """Text to append to the thinking, or null."""
    reasoning_details: list[ReasoningDetail] | None = None
    """Next pieces of the thinking blocks; collect them all to send the thinking back."""
    reasoning_content: str | None = None
    """Same text as `reasoning`, under the name some other APIs use. Not in the service's documentation."""
    annotations: list[Annotation] | None = None
    """Web sources and parsed files behind the response. Not in the service's documentation."""
    images: list[MessageImage] | None = None
    """Pictures the model generated. Not in the service's documentation."""
    audio: AudioOutput | None = None
    """Next piece of the spoken answer and its transcript."""


@define(kw_only=True, eq=False, repr=False)
class ToolCallDelta(Record):
    """Piece of a tool call; pieces with the same `index` form one call."""

    index: int
    """Which tool call of the message the piece belongs to, counted from 0."""
    id: str | None = None
    """Identifier of the call; may be missing after the first piece."""
    type: Literal["function"] | None = None
    """Kind of tool call, 'function'; some providers send it empty after the first piece."""
    function: ToolCallFunctionDelta | None = None
    """What is new in the function's name and arguments."""


@define(kw_only=True, eq=False, repr=False)
class ToolCallFunctionDelta(Record):
    """Piece of a function call."""

    name: str | None = None
    """Name of the function; may be missing after the first piece."""
    arguments: str | None = None
    """JSON text to append; it only parses once all pieces are joined."""


sys.modules[__name__].__class__ = LazyModule
