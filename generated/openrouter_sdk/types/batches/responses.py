# Made by `make generate` from spec/batches.json; edit that.
"""Batches: many requests to one model, answered within a day at half the price. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define, field

from ..._runtime.pages import Page
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record, Unknown
from ...types.chat.responses import ChatResult
from ...types.embeddings.responses import EmbeddingList
from ...types.messages.responses import MessageResult
from ...types.responses.responses import Response

if TYPE_CHECKING:
    from ...types.shared.errors import ErrorType
    from ...types.shared.usage import CacheCreation, CostDetails, ServerToolUse, UsageIteration


@define(kw_only=True, eq=False, repr=False)
class Batch(Answer):
    """A batch: how far it is, and at the end the results of its requests."""

    id: str
    """Names the batch in calls."""
    object: Literal["batch"] = "batch"
    """Always 'batch'."""
    endpoint: str
    """API that answers the requests, such as '/v1/chat/completions'."""
    model: str
    """Model that answers all requests."""
    provider: str | None = field(metadata={"null": True})
    """Provider that works on the batch; null before one was chosen."""
    status: BatchStatus
    """How far the batch is; nothing changes after 'completed', 'failed', 'expired' and 'cancelled'."""
    completion_window: Literal["24h"] = "24h"
    """Time the batch may take; always '24h'."""
    request_counts: BatchCounts
    """How many requests there are, and how many are done."""
    usage: BatchUsage | None = field(metadata={"null": True})
    """Tokens and cost of all requests together; null before the end."""
    error: BatchError | None = field(metadata={"null": True})
    """Why the batch as a whole failed; null when it did not. Requests that failed say so in `results`."""
    results: list[BatchResult] | None = field(metadata={"null": True})
    """What came of each request, in any order; null before the end, and in lists."""
    created_at: int
    """When the batch was sent, in Unix seconds."""
    expires_at: int | None = field(metadata={"null": True})
    """When the batch ends at the latest, in Unix seconds; null when unknown."""
    finalized_at: int | None = field(metadata={"null": True})
    """When the batch ended, in Unix seconds; null before."""


BatchStatus: TypeAlias = (
    Literal["validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"]
    | str
)
"""How far a batch is. It ends as 'completed', 'failed', 'expired' or 'cancelled'."""


@define(kw_only=True, eq=False, repr=False)
class BatchCounts(Record):
    """Requests of a batch by how far they are."""

    total: int
    """Requests in the batch; 0 while it is validated."""
    completed: int
    """Requests that were answered."""
    failed: int
    """Requests that failed."""


@define(kw_only=True, eq=False, repr=False)
class BatchError(Record):
    """Why a batch as a whole failed."""

    message: str
    """The reason, for people."""


@define(kw_only=True, eq=False, repr=False)
class BatchUsage(Record):
    """Tokens that all requests of a batch used, and what they cost."""

    prompt_tokens: int
    """Tokens of the input, including those read from a cache."""
    completion_tokens: int
    """Tokens the model generated, normally including its thinking."""
    total_tokens: int
    """Prompt and completion tokens together."""
    cost: float | None = None
    """Amount charged to your OpenRouter account, in USD; null when not known."""
    cost_details: CostDetails | None = None
    """Cost in parts, in USD; null when not known."""
    is_byok: bool | None = None
    """Whether your own provider key was used, so that the provider bills you directly."""
    prompt_tokens_details: BatchPromptTokens | None = None
    """Breakdown of the prompt tokens; null when the provider gives none."""
    completion_tokens_details: BatchCompletionTokens | None = None
    """Breakdown of the completion tokens; null when the provider gives none."""
    server_tool_use: ServerToolUse | None = None
    """Counts of the tool calls that ran on the server; null when there are none."""
    service_tier: str | None = None
    """Tier the provider served the requests on; null when unknown."""
    speed: Literal["fast", "standard"] | str | None = None
    """Speed of Anthropic models; null for others."""
    cache_creation: CacheCreation | None = None
    """Tokens written to Anthropic's prompt cache, by lifetime; null for other providers."""
    iterations: list[UsageIteration] | None = None
    """Passes of the model that Anthropic bills one by one; null for other providers."""


@define(kw_only=True, eq=False, repr=False)
class BatchPromptTokens(Record):
    """Breakdown of the prompt tokens of a batch; null stands for what is unknown."""

    cached_tokens: int | None = None
    """Tokens read from the prompt cache."""
    cache_write_tokens: int | None = None
    """Tokens newly stored in the prompt cache."""
    audio_tokens: int | None = None
    """Tokens of audio input."""
    video_tokens: int | None = None
    """Tokens of video input."""
    file_tokens: int | None = None
    """Tokens of files in the input."""


@define(kw_only=True, eq=False, repr=False)
class BatchCompletionTokens(Record):
    """Breakdown of the completion tokens of a batch; null stands for what is unknown."""

    reasoning_tokens: int | None = None
    """Tokens spent on thinking, whether or not the thinking is shown."""
    image_tokens: int | None = None
    """Tokens of generated pictures."""
    audio_tokens: int | None = None
    """Tokens of generated audio."""


@define(kw_only=True, eq=False, repr=False)
class BatchResult(Record):
    """What came of one request of a batch: a response or an error."""

    id: str
    """Names the result; made by the service."""
    custom_id: str
    """Your own id of the request. Go by it: results come in any order."""
    response: BatchResponse | None = field(metadata={"null": True})
    """The response; null when the request failed."""
    error: BatchResultError | None = field(metadata={"null": True})
    """Why the request failed; null when it was answered."""


@define(kw_only=True, eq=False, repr=False)
class BatchResponse(Record):
    """The response to one request of a batch."""

    status_code: int
    """HTTP status that the request alone would have had."""
    request_id: str | None = field(metadata={"null": True})
    """The provider's id of the request; null when it gives none."""
    body: BatchBody
    """What the endpoint of the batch gives for such a request."""


@define(kw_only=True, eq=False, repr=False)
class UnknownBatchBody(Unknown):
    """A `BatchBody` whose `object` this version does not know. It goes back unchanged."""

    object: str | None = None
    """What type it says it is."""


BatchBody: TypeAlias = ChatResult | Response | EmbeddingList | MessageResult | UnknownBatchBody
"""What the endpoint of a batch gives for one request; `object` tells which, and a message has none."""


@define(kw_only=True, eq=False, repr=False)
class BatchResultError(Record):
    """Why one request of a batch failed."""

    message: str
    """The reason, for people."""
    type: str
    """Kind of failure in the provider's words, such as 'invalid_request_error'."""
    param: str | None = field(metadata={"null": True})
    """Field of the request that is wrong; null when it is none."""
    error_type: ErrorType | None = None
    """Cause of the failure, in words that are the same in all of OpenRouter's APIs."""


@define(kw_only=True, eq=False, repr=False)
class BatchList(Page[Batch]):
    """One page of batches, newest first, without their results."""

    object: Literal["list"] = "list"
    """Always 'list'."""
    data: list[Batch]
    """The batches of the page. `results` is null in all of them."""
    has_more: bool
    """Whether there are batches after these."""
    first_id: str | None = field(metadata={"null": True})
    """Id of the first batch of the page; null on an empty page."""
    last_id: str | None = field(metadata={"null": True})
    """Id of the last batch of the page; null on an empty page."""


@define(kw_only=True, eq=False, repr=False)
class BatchDeleted(Answer):
    """That a batch was deleted, and where."""

    id: str
    """The batch that was deleted."""
    object: Literal["batch"] = "batch"
    """Always 'batch'."""
    deletion: BatchDeletion
    """Where its requests and results were deleted."""


@define(kw_only=True, eq=False, repr=False)
class BatchDeletion(Record):
    """Where the requests and results of a batch were deleted."""

    openrouter: Literal["deleted"] = "deleted"
    """Always 'deleted': OpenRouter keeps nothing but what it has billed."""
    upstream: BatchUpstreamDeletion | None = None
    """What became of them at the provider; absent when the batch never had one."""


@define(kw_only=True, eq=False, repr=False)
class BatchUpstreamDeletion(Record):
    """What became of a deleted batch at the provider."""

    provider: str
    """Provider that worked on the batch."""
    status: Literal["deleted", "unsupported", "not_applicable"] | str
    """'unsupported' means that the provider can't delete batches and may keep this one."""


sys.modules[__name__].__class__ = LazyModule
