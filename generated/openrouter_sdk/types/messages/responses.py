# Made by `make generate` from spec/messages.json; edit that.
"""The Messages API in the shape of Anthropic, for models of all providers: blocks in, blocks out. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.mixins import MessageText
from ..._runtime.values.record import Answer, Record

if TYPE_CHECKING:
    from ...types.shared.message_blocks.responses import MessageBlock
    from ...types.shared.preferences.responses import ProviderName
    from ...types.shared.routing import RoutingMetadata
    from ...types.shared.usage import CacheCreation, CostDetails, UsageIteration


@define(kw_only=True, eq=False, repr=False)
class MessageResult(MessageText, Answer):
    """Answer of the Messages API. Its `content` can be sent back as that of an assistant message."""

    id: str
    """Generation identifier; look up cost and provider details with it afterwards."""
    type: Literal["message"] = "message"
    """Always `message`."""
    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    model: str
    """Model that really answered; differs from the requested one after a fallback or when a router chose."""
    content: list[MessageBlock]
    """What the model produced, in order: text, thinking, tool calls and results of server tools."""
    stop_reason: MessageStopReason | None = field(metadata={"null": True})
    """Why the model stopped; `tool_use` asks you to run tools and send the results. Null while the response is being
    made.
    """
    stop_sequence: str | None = field(metadata={"null": True})
    """The stop sequence that was met; null when it was none."""
    stop_details: RefusalDetails | None = field(metadata={"null": True})
    """Why the model refused; null when it did not."""
    usage: MessageUsage
    """Tokens used and what they cost."""
    container: MessageContainer | None = field(metadata={"null": True})
    """Container that tools ran in; null when there was none."""
    context_management: ContextReport | None = None
    """What was cleared from the conversation; null when nothing was."""
    input_transformations: list[InputTransformation] | None = None
    """How the conversation was changed before the model saw it; null when it was not."""
    provider: ProviderName | None = None
    """Display name of the provider that answered, such as `Anthropic`."""
    openrouter_metadata: RoutingMetadata | None = None
    """How the request was routed; only sent when asked for, and never with a response from the response cache."""


MessageStopReason: TypeAlias = (
    Literal[
        "end_turn",
        "max_tokens",
        "stop_sequence",
        "tool_use",
        "pause_turn",
        "refusal",
        "model_context_window_exceeded",
        "compaction",
    ]
    | str
)
"""Why the model stopped. After `pause_turn` send the response back to let it go on; `max_tokens` means cut off."""


@define(kw_only=True, eq=False, repr=False)
class RefusalDetails(Record):
    """Why the model refused to answer."""

    type: Literal["refusal"] = "refusal"
    """Always `refusal`."""
    category: RefusalCategory | None = field(metadata={"null": True})
    """What the request was taken for; null when not reported."""
    explanation: str | None = field(metadata={"null": True})
    """Explanation in words; null when there is none."""


RefusalCategory: TypeAlias = Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str
"""What a refused request was taken for."""


@define(kw_only=True, eq=False, repr=False)
class MessageContainer(Record):
    """Container that tools of the provider ran in."""

    id: str
    """Identifier of the container."""
    expires_at: str
    """When it goes away."""
    skills: list[ContainerSkill] | None = None
    """Skills loaded into it; null when there are none."""


@define(kw_only=True, eq=False, repr=False)
class ContainerSkill(Record):
    """A skill in a container."""

    type: Literal["anthropic", "custom"] | str
    """Whether Anthropic made it or you did."""
    skill_id: str
    """Identifier of the skill."""
    version: str
    """Version of the skill."""


@define(kw_only=True, eq=False, repr=False)
class ContextReport(Record):
    """What was cleared from a conversation before the model saw it."""

    applied_edits: list[AppliedEdit]
    """The edits that took place."""


@define(kw_only=True, eq=False, repr=False)
class AppliedEdit(Record):
    """An edit that took place, with keys of its kind that tell how much it cleared."""

    type: str
    """Kind of edit, such as `clear_tool_uses_20250919`."""


@define(kw_only=True, eq=False, repr=False)
class InputTransformation(Record):
    """A change of the conversation before the model saw it."""

    type: str
    """Kind of change."""
    path: str | None = None
    """Place in the request; null when not reported."""
    reason: str | None = None
    """Why it was made; null when not reported."""


@define(kw_only=True, eq=False, repr=False)
class MessageTokens(Record):
    """Tokens that a request used and what was charged for it."""

    output_tokens: int
    """Tokens the model generated, its thinking included."""
    output_tokens_details: MessageOutputTokens | None = field(metadata={"null": True})
    """Breakdown of the output tokens; null when there is none."""
    cache_read_input_tokens: int | None = field(metadata={"null": True})
    """Tokens read from the prompt cache, on top of `input_tokens`; null when not reported."""
    cache_creation_input_tokens: int | None = field(metadata={"null": True})
    """Tokens newly stored in the prompt cache, on top of `input_tokens`; null when not reported."""
    server_tool_use: MessageServerToolUse | None = field(metadata={"null": True})
    """How often server tools ran; null when none did."""
    speed: Literal["fast", "standard"] | str | None = None
    """Speed the provider served the request with; null when not known."""
    iterations: list[UsageIteration] | None = None
    """The same by each call of a model that the response took."""
    cost: float | None = None
    """Amount charged to your OpenRouter account, in USD; null when not known."""
    cost_details: CostDetails | None = None
    """Cost in parts, above all what the provider charged, in USD."""
    is_byok: bool | None = None
    """Whether your own provider key was used, so that the provider bills you directly."""


@define(kw_only=True, eq=False, repr=False)
class MessageUsage(MessageTokens):
    """Tokens that a response used and what was charged for it."""

    input_tokens: int
    """Tokens of the input without those read from the prompt cache or stored in it."""
    cache_creation: CacheCreation | None = field(metadata={"null": True})
    """The newly stored tokens by how long they live; null when not reported."""
    service_tier: Literal["standard", "priority", "batch"] | str | None = field(metadata={"null": True})
    """Tier the provider served the request on; null when not known."""
    inference_geo: str | None = field(metadata={"null": True})
    """Where the model ran; null when not known."""


@define(kw_only=True, eq=False, repr=False)
class MessageOutputTokens(Record):
    """Breakdown of the output tokens."""

    thinking_tokens: int
    """Tokens spent on thinking, whether or not the thinking is shown."""


@define(kw_only=True, eq=False, repr=False)
class MessageServerToolUse(Record):
    """How often tools ran on the server while a response was made."""

    web_search_requests: int
    """Web searches made."""
    web_fetch_requests: int
    """Web pages fetched."""


sys.modules[__name__].__class__ = LazyModule
