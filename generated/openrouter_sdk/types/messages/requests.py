# Made by `make generate` from spec/messages.json; edit that.
"""The Messages API in the shape of Anthropic, for models of all providers: blocks in, blocks out. What is sent."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias

from attrs import define

from ..._runtime.settings import RequestOptions
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.mixins import ContentText
from ..._runtime.values.record import Record, Unknown
from ...types.shared.requests.requests import BaseFields, BaseRequest

if TYPE_CHECKING:
    from ..._runtime.values.record import Null
    from ...types.shared.message_blocks.requests import MessageInputBlock
    from ...types.shared.message_blocks.responses import TextBlock
    from ...types.shared.message_tools import MessageTool, MessageToolChoice
    from ...types.shared.requests.requests import RequestedServiceTier


@define(kw_only=True, eq=False, repr=False)
class MessageParam(ContentText, Record):
    """One message of a conversation."""

    role: Literal["user", "assistant", "system"] | str
    """Who says it. `assistant` is the model, also with the `content` of an earlier answer; results of tools are of the
    `user`.
    """
    content: str | list[MessageInputBlock]
    """Plain text, or blocks: text, images, documents, tool calls and their results, those of an earlier answer as they
    came.
    """
    clear_at: Literal["next_user_message", "never"] | str | None = None
    """When the message goes out of the conversation; null or left out leaves it to the service."""
    output_config: OutputEffortConfig | None = None
    """Settings that hold from this message on; null changes nothing."""


@define(kw_only=True, eq=False, repr=False)
class OutputEffortConfig(Record):
    """How much a model puts into its response."""

    effort: OutputEffort | None = None
    """How thorough the response should be; null leaves it to the model."""


OutputEffort: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How much a model puts into its response; more takes longer and costs more."""


@define(kw_only=True, eq=False, repr=False)
class MessageOutputConfig(OutputEffortConfig):
    """What the response should be like."""

    format: MessageSchemaFormat | None = None
    """JSON Schema that the text of the response has to fit; null means any text."""
    task_budget: TaskBudget | None = None
    """Tokens for a whole task of several answers; null means no budget."""


@define(kw_only=True, eq=False, repr=False)
class MessageSchemaFormat(Record):
    """JSON that fits a schema."""

    type: Literal["json_schema"] = "json_schema"
    """Always `json_schema`."""
    schema: dict[str, Any]
    """The JSON Schema itself."""


@define(kw_only=True, eq=False, repr=False)
class TaskBudget(Record):
    """Tokens that the model is told it has for a task. It is advice: nothing is cut off."""

    type: Literal["tokens"] = "tokens"
    """Always `tokens`."""
    total: int
    """Tokens for the whole task, at least 20000."""
    remaining: int | None = None
    """Tokens that are left of them; null or left out means all."""


@define(kw_only=True, eq=False, repr=False)
class ThinkingEnabled(Record):
    """The model thinks, within a budget."""

    type: Literal["enabled"] = "enabled"
    """Always `enabled`."""
    budget_tokens: int
    """Most tokens to think with; `max_tokens` has to be larger. Anthropic: 1024 to 128000."""
    display: ThinkingDisplay | None = None
    """What is shown of the thinking; null or left out leaves it to the model."""
    block_binding: ThinkingBinding | None = None
    """What happens to thinking of earlier answers that no longer fits; null leaves it to the provider."""


@define(kw_only=True, eq=False, repr=False)
class ThinkingAdaptive(Record):
    """The model decides how much it thinks."""

    type: Literal["adaptive"] = "adaptive"
    """Always `adaptive`."""
    display: ThinkingDisplay | None = None
    """What is shown of the thinking; null or left out leaves it to the model."""
    block_binding: ThinkingBinding | None = None
    """What happens to thinking of earlier answers that no longer fits; null leaves it to the provider."""


@define(kw_only=True, eq=False, repr=False)
class ThinkingBetweenTools(Record):
    """The model thinks between the calls of tools."""

    type: Literal["between_tools"] = "between_tools"
    """Always `between_tools`."""


@define(kw_only=True, eq=False, repr=False)
class ThinkingDisabled(Record):
    """The model does not think before it answers."""

    type: Literal["disabled"] = "disabled"
    """Always `disabled`."""


@define(kw_only=True, eq=False, repr=False)
class UnknownMessageThinking(Unknown):
    """A `MessageThinking` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


MessageThinking: TypeAlias = (
    ThinkingEnabled | ThinkingAdaptive | ThinkingBetweenTools | ThinkingDisabled | UnknownMessageThinking
)
"""Whether and how the model thinks before it answers; `type` tells."""


ThinkingDisplay: TypeAlias = Literal["summarized", "omitted", "updates"] | str
"""What is shown of the thinking. `omitted` leaves the text out; the signature comes all the same."""


@define(kw_only=True, eq=False, repr=False)
class ThinkingBinding(Record):
    """What happens to thinking of earlier answers that does not fit where it is sent back."""

    mismatch_behavior: Literal["error", "drop_block"] | str | None = None
    """For a block whose signature does not fit: refuse the request, or leave the block out. Null leaves it to the
    provider.
    """
    prefix_mismatch_behavior: Literal["error", "drop_block"] | str | None = None
    """For a block before which the conversation has changed: refuse the request, or leave the block out. Null leaves it
    to the provider.
    """


@define(kw_only=True, eq=False, repr=False)
class ContextManagement(Record):
    """What is cleared from a long conversation before the model sees it."""

    edits: list[ContextEdit] | None = None
    """The edits, in order."""


@define(kw_only=True, eq=False, repr=False)
class ClearToolUses(Record):
    """Clears the results of old tool calls."""

    type: Literal["clear_tool_uses_20250919"] = "clear_tool_uses_20250919"
    """Always `clear_tool_uses_20250919`."""
    trigger: ClearTrigger | None = None
    """How long the conversation has to be before anything is cleared."""
    keep: ToolUseCount | None = None
    """How many of the last calls are kept."""
    clear_at_least: InputTokenCount | None = None
    """How much has to go for the edit to be worth the loss of the cached prompt; null means any amount."""
    clear_tool_inputs: bool | list[str] | None = None
    """Whether the arguments of the calls go too, of all tools or of those named here; null means no."""
    exclude_tools: list[str] | None = None
    """Names of tools whose results are never cleared; null means none."""


@define(kw_only=True, eq=False, repr=False)
class ClearThinking(Record):
    """Clears the thinking of earlier answers."""

    type: Literal["clear_thinking_20251015"] = "clear_thinking_20251015"
    """Always `clear_thinking_20251015`."""
    keep: KeptThinking | None = None
    """Of how many of the last answers the thinking is kept."""


@define(kw_only=True, eq=False, repr=False)
class CompactContext(Record):
    """Puts a summary in place of the earlier part of the conversation."""

    type: Literal["compact_20260112"] = "compact_20260112"
    """Always `compact_20260112`."""
    trigger: InputTokenCount | None = None
    """How long the input has to be before it is done; null leaves it to the provider."""
    instructions: str | None = None
    """What the summary should hold, in words for the model; null leaves it to the provider."""
    pause_after_compaction: bool | None = None
    """Whether to stop after the summary, with the stop reason `compaction`."""


@define(kw_only=True, eq=False, repr=False)
class UnknownContextEdit(Unknown):
    """A `ContextEdit` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ContextEdit: TypeAlias = ClearToolUses | ClearThinking | CompactContext | UnknownContextEdit
"""One way of making a conversation shorter; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class InputTokenCount(Record):
    """A length in tokens of the input."""

    type: Literal["input_tokens"] = "input_tokens"
    """Always `input_tokens`."""
    value: int
    """How many tokens."""


@define(kw_only=True, eq=False, repr=False)
class ToolUseCount(Record):
    """A number of tool calls."""

    type: Literal["tool_uses"] = "tool_uses"
    """Always `tool_uses`."""
    value: int
    """How many calls."""


@define(kw_only=True, eq=False, repr=False)
class UnknownClearTrigger(Unknown):
    """A `ClearTrigger` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ClearTrigger: TypeAlias = InputTokenCount | ToolUseCount | UnknownClearTrigger
"""A length of a conversation, in tokens or in tool calls; `type` tells."""


@define(kw_only=True, eq=False, repr=False)
class ThinkingTurnCount(Record):
    """A number of answers with thinking."""

    type: Literal["thinking_turns"] = "thinking_turns"
    """Always `thinking_turns`."""
    value: int
    """How many answers."""


@define(kw_only=True, eq=False, repr=False)
class AllThinking(Record):
    """The thinking of all responses."""

    type: Literal["all"] = "all"
    """Always `all`."""


@define(kw_only=True, eq=False, repr=False)
class UnknownKeptThinking(Unknown):
    """A `KeptThinking` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


KeptThinking: TypeAlias = Literal["all"] | str | ThinkingTurnCount | AllThinking | UnknownKeptThinking
"""The thinking of how many answers is kept: a number, or all."""


@define(kw_only=True, eq=False, repr=False)
class MessageMetadata(Record):
    """Notes on a request for the provider."""

    user_id: str | None = None
    """Stable id or hash of your end user, in Anthropic's place for it; `user` is OpenRouter's. Null means none."""


@define(kw_only=True, eq=False, repr=False)
class MessageFallback(Record):
    """A model to fall back on."""

    model: str
    """Model id. Other settings for the attempt are refused."""


@define(kw_only=True, eq=False, repr=False)
class MessageSafeguard(Record):
    """A check of the response, with keys of its kind."""

    type: str
    """Kind of check."""
    classifier_context: dict[str, Any] | None = None
    """What the check should know of the setting; which keys there are depends on its kind."""


@define(kw_only=True, eq=False, repr=False)
class MessageRequest(BaseRequest):
    """What a request to the Messages API asks for. Nothing is stored: send the whole conversation each time."""

    model: str
    messages: list[MessageParam]
    max_tokens: int | None = None
    system: str | list[TextBlock] | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    stop_sequences: list[str] | None = None
    tools: list[MessageTool] | None = None
    tool_choice: MessageToolChoice | None = None
    thinking: MessageThinking | None = None
    output_config: MessageOutputConfig | None = None
    context_management: ContextManagement | None = None
    metadata: MessageMetadata | None = None
    fallbacks: list[MessageFallback] | None = None
    safeguards: list[MessageSafeguard] | None = None
    service_tier: RequestedServiceTier | None = None
    speed: Literal["fast", "standard"] | str | None = None
    user: str | None = None
    route: Literal["fallback", "sort"] | str | None = None
    stream: bool | None = None


class MessageFields(BaseFields, total=False):
    """What a request to the Messages API asks for. Nothing is stored: send the whole conversation each time."""

    model: Required[str]
    """Model id such as `anthropic/claude-sonnet-4.5`, of any provider, with optional variant (`:nitro`) or preset
    suffix.
    """
    messages: Required[Sequence[MessageParam | Mapping[str, Any]]]
    """The conversation so far, oldest first. A last message from the assistant is continued (prefill)."""
    max_tokens: int | None
    """Upper limit for the response, in tokens. It has to be larger than the budget for thinking."""
    system: str | Sequence[TextBlock | Mapping[str, Any]] | None
    """System prompt, as text or as text blocks."""
    temperature: float | None
    """Randomness of sampling; lower values give more predictable text."""
    top_p: float | None
    """Nucleus sampling, 0 to 1: only the likeliest tokens that together reach this probability are candidates."""
    top_k: int | None
    """Only this many of the likeliest tokens are candidates at each step; 1 always takes the likeliest. Not every
    provider has it.
    """
    stop_sequences: Sequence[str] | None
    """Texts at which the model stops writing; the response says which one it was."""
    tools: Sequence[MessageTool | Mapping[str, Any]] | None
    """Your tools and server tools that the model may call. Send them again in the requests that carry tool results."""
    tool_choice: MessageToolChoice | Mapping[str, Any] | None
    """Whether the model may, must or must not call a tool, or which one it has to call."""
    thinking: MessageThinking | Mapping[str, Any] | None
    """Whether and how the model thinks before it answers; left out, the model's own default holds."""
    output_config: MessageOutputConfig | Mapping[str, Any] | None
    """How thorough the response should be, and the JSON Schema that it has to fit."""
    context_management: ContextManagement | Mapping[str, Any] | Null | None
    """What to clear from a long conversation before the model sees it; null means nothing."""
    metadata: MessageMetadata | Mapping[str, Any] | None
    """Notes on the request for the provider."""
    fallbacks: Sequence[MessageFallback | Mapping[str, Any]] | Null | None
    """Up to 3 models to fall back on when a model fails or refuses, in order; not together with `models`. Null means
    none.
    """
    safeguards: Sequence[MessageSafeguard | Mapping[str, Any]] | Null | None
    """Checks of the response to run; null means none."""
    service_tier: RequestedServiceTier | None
    """Wanted processing tier: `fast` is `priority`, which may fall back to the default tier; `flex` never does."""
    speed: Literal["fast", "standard"] | str | Null | None
    """`fast` answers quicker at a higher price; null or left out means `standard`."""
    user: str | None
    """Stable id or hash of your end user, at most 256 characters. Without it a provider block can hit the whole
    account.
    """
    route: Literal["fallback", "sort"] | str | Null | None
    """Obsolete routing switch: `fallback` is the same as `provider.sort.partition` set to `model`. Use that instead.
    Deprecated.
    """


class MessageArguments(MessageFields, RequestOptions, total=False):
    """The arguments of `messages.create` and of the methods that share them."""

    metadata_header: Literal["enabled", "disabled"] | str | None
    """`enabled` adds `openrouter_metadata` to the response: which endpoints were considered, tried and used."""


sys.modules[__name__].__class__ = LazyModule
