# Made by `make generate` from spec/shared/reasoning.json; edit that.
"""A model's reasoning, as it comes and as it goes back."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record, Unknown


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
    """What type it says it is."""


ReasoningDetail: TypeAlias = (
    ReasoningText | ReasoningSummary | ReasoningEncrypted | ReasoningServerToolCall | UnknownReasoningDetail
)
"""One block of the model's thinking: text, a summary, encrypted data or a server tool call. Send it back unchanged."""


ReasoningFormat: TypeAlias = (
    Literal[
        "unknown",
        "openai-responses-v1",
        "azure-openai-responses-v1",
        "bedrock-openai-responses-v1",
        "bedrock-xai-responses-v1",
        "xai-responses-v1",
        "meta-responses-v1",
        "anthropic-claude-v1",
        "google-gemini-v1",
    ]
    | str
)
"""Provider scheme that a block of thinking follows. More values get added over time."""


ReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How hard a model thinks before it answers. `none` turns reasoning off and is refused with status 400 where it is
mandatory.
"""


@define(kw_only=True, eq=False, repr=False)
class ReasoningUpdate(Record):
    """A change of the reasoning effort in the middle of a conversation."""

    effort: ReasoningEffort
    """How hard to think from here on."""


sys.modules[__name__].__class__ = LazyModule
