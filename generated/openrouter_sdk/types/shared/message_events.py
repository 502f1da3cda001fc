# Made by `make generate` from spec/shared/message_events.json; edit that.
"""The events of a stream in the Anthropic shape."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record, Unknown

if TYPE_CHECKING:
    from ...types.messages.events import MessageDeltaUsage
    from ...types.messages.responses import (
        ContextReport,
        MessageContainer,
        MessageResult,
        MessageStopReason,
        RefusalDetails,
    )
    from ...types.shared.errors import ErrorType
    from ...types.shared.message_blocks.responses import BlockCitation, MessageBlock
    from ...types.shared.routing import RoutingMetadata


@define(kw_only=True, eq=False, repr=False)
class MessageStartEvent(Record):
    """The response begins."""

    type: Literal["message_start"] = "message_start"
    """Always `message_start`."""
    message: MessageResult
    """The response so far: without blocks and stop reason, and with a usage that is not final."""


@define(kw_only=True, eq=False, repr=False)
class BlockStartEvent(Record):
    """A block of the response begins."""

    type: Literal["content_block_start"] = "content_block_start"
    """Always `content_block_start`."""
    index: int
    """Position of the block in the response, counted from 0."""
    content_block: MessageBlock
    """The block, as far as it is known: text and arguments are empty. Results of server tools come whole."""


@define(kw_only=True, eq=False, repr=False)
class BlockDeltaEvent(Record):
    """There is more of a block."""

    type: Literal["content_block_delta"] = "content_block_delta"
    """Always `content_block_delta`."""
    index: int
    """Position of the block in the response, counted from 0."""
    delta: BlockDelta
    """What is new."""


@define(kw_only=True, eq=False, repr=False)
class BlockStopEvent(Record):
    """A block of the response is complete."""

    type: Literal["content_block_stop"] = "content_block_stop"
    """Always `content_block_stop`."""
    index: int
    """Position of the block in the response, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class MessageDeltaEvent(Record):
    """The model has stopped; its last words on the response as a whole."""

    type: Literal["message_delta"] = "message_delta"
    """Always `message_delta`."""
    delta: MessageDelta
    """Why it stopped, and what else is new about the response."""
    usage: MessageDeltaUsage
    """Tokens used and what they cost; not what was added, but all."""
    context_management: ContextReport | None = None
    """What was cleared from the conversation; null when nothing was. Not in the service's documentation."""


@define(kw_only=True, eq=False, repr=False)
class MessageStopEvent(Record):
    """The response is complete."""

    type: Literal["message_stop"] = "message_stop"
    """Always `message_stop`."""
    openrouter_metadata: RoutingMetadata | None = None
    """How the request was routed; only when asked for."""


@define(kw_only=True, eq=False, repr=False)
class PingEvent(Record):
    """A keep-alive."""

    type: Literal["ping"] = "ping"
    """Always `ping`."""


@define(kw_only=True, eq=False, repr=False)
class MessageErrorEvent(Record):
    """Failure during the stream; nothing follows. It is raised as an error, not given as an event."""

    type: Literal["error"] = "error"
    """Always `error`."""
    error: MessageError
    """What went wrong."""
    openrouter_metadata: RoutingMetadata | None = None
    """How the request was routed; only when asked for."""


@define(kw_only=True, eq=False, repr=False)
class UnknownMessageEvent(Unknown):
    """A `MessageEvent` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


MessageEvent: TypeAlias = (
    MessageStartEvent
    | BlockStartEvent
    | BlockDeltaEvent
    | BlockStopEvent
    | MessageDeltaEvent
    | MessageStopEvent
    | PingEvent
    | MessageErrorEvent
    | UnknownMessageEvent
)
"""One event of a stream: the start and the end of the response and of its blocks, and what is new in them; `type` tells
which.
"""


@define(kw_only=True, eq=False, repr=False)
class TextDelta(Record):
    """More text."""

    type: Literal["text_delta"] = "text_delta"
    """Always `text_delta`."""
    text: str
    """Text to append to that of the block."""


@define(kw_only=True, eq=False, repr=False)
class ThinkingDelta(Record):
    """More thinking."""

    type: Literal["thinking_delta"] = "thinking_delta"
    """Always `thinking_delta`."""
    thinking: str
    """Text to append to the thinking of the block."""


@define(kw_only=True, eq=False, repr=False)
class SignatureDelta(Record):
    """The signature of a block of thinking."""

    type: Literal["signature_delta"] = "signature_delta"
    """Always `signature_delta`."""
    signature: str
    """The signature, whole."""


@define(kw_only=True, eq=False, repr=False)
class InputJSONDelta(Record):
    """More of the arguments of a tool call."""

    type: Literal["input_json_delta"] = "input_json_delta"
    """Always `input_json_delta`."""
    partial_json: str
    """JSON text to append; it only parses once all pieces are joined."""


@define(kw_only=True, eq=False, repr=False)
class CitationsDelta(Record):
    """Something more that a text is based on."""

    type: Literal["citations_delta"] = "citations_delta"
    """Always `citations_delta`."""
    citation: BlockCitation
    """To be added to the `citations` of the block."""


@define(kw_only=True, eq=False, repr=False)
class CompactionDelta(Record):
    """More of a summary."""

    type: Literal["compaction_delta"] = "compaction_delta"
    """Always `compaction_delta`."""
    content: str | None = field(metadata={"null": True})
    """Text to append to the summary; null when there is none."""
    encrypted_content: str | None = None
    """The summary in a form that only the provider can read."""


@define(kw_only=True, eq=False, repr=False)
class UnknownBlockDelta(Unknown):
    """A `BlockDelta` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


BlockDelta: TypeAlias = (
    TextDelta | ThinkingDelta | SignatureDelta | InputJSONDelta | CitationsDelta | CompactionDelta | UnknownBlockDelta
)
"""What is new in a block; `type` tells which of its fields grows."""


@define(kw_only=True, eq=False, repr=False)
class MessageDelta(Record):
    """Fields of the response that are known at its end."""

    stop_reason: MessageStopReason | None = field(metadata={"null": True})
    """Why the model stopped; `tool_use` asks you to run tools and send the results."""
    stop_sequence: str | None = field(metadata={"null": True})
    """The stop sequence that was met; null when it was none."""
    stop_details: RefusalDetails | None = field(metadata={"null": True})
    """Why the model refused; null when it did not."""
    container: MessageContainer | None = field(metadata={"null": True})
    """Container that tools ran in; null when there was none."""


@define(kw_only=True, eq=False, repr=False)
class MessageError(Record):
    """Failure in the Anthropic shape."""

    type: str
    """Kind of failure in Anthropic's words, such as `overloaded_error`."""
    message: str
    """Explanation for people; its wording can change."""
    error_type: ErrorType | None = None
    """Kind of failure, in words that are the same for all providers and API shapes."""


sys.modules[__name__].__class__ = LazyModule
