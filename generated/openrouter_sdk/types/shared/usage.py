# Made by `make generate` from spec/shared/usage.json; edit that.
"""Tokens that were used, and what they cost."""

from __future__ import annotations

import sys
from typing import Literal

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


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
    server_tool_use: ServerToolUse | None = None
    """The same counts as in `server_tool_use_details`, under the name that images and results of batches have for them.
    """


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
    file_tokens: int | None = None
    """Tokens of files in the input; null when unknown."""


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
    """Tokens of the predicted output that showed up in the response."""
    rejected_prediction_tokens: int | None = None
    """Tokens of the predicted output that did not show up in the response."""


@define(kw_only=True, eq=False, repr=False)
class CostDetails(Record):
    """What the provider charged for a generation, split by part."""

    upstream_inference_prompt_cost: float
    """Provider's charge for the prompt, in USD."""
    upstream_inference_completions_cost: float
    """Provider's charge for the output, in USD."""
    upstream_inference_cost: float | None = None
    """What the provider charged for the whole generation, in USD; null when it is not reported."""
    server_tool_cost: float | None = None
    """Charge for server tools run during the request, in USD; null when it is not reported."""
    input_audio_cache_read_tokens: int | None = None
    """Audio input tokens read from the cache: a count, not a price. Seen only as null so far. Not in the service's
    documentation.
    """


@define(kw_only=True, eq=False, repr=False)
class ServerToolUse(Record):
    """How often tools ran on the server while a response was made."""

    tool_calls_requested: int | None = None
    """Calls of OpenRouter's server tools the model asked for, of all kinds; the provider's own built-in tools do not
    count.
    """
    tool_calls_executed: int | None = None
    """Those of the requested calls that ran and gave a result."""
    web_search_requests: int | None = None
    """Web searches made, the provider's own included. Overlaps with `tool_calls_requested`, so do not add the two."""


@define(kw_only=True, eq=False, repr=False)
class CacheCreation(Record):
    """Tokens newly stored in the prompt cache, by how long they live."""

    ephemeral_5m_input_tokens: int | None = None
    """Tokens stored for 5 minutes."""
    ephemeral_1h_input_tokens: int | None = None
    """Tokens stored for 1 hour."""


@define(kw_only=True, eq=False, repr=False)
class UsageIteration(Record):
    """Tokens of one call of a model."""

    type: Literal["message", "advisor_message", "compaction"] | str
    """What the call was for: the response, advice for it or a summary of the conversation."""
    model: str | None = None
    """Model that was called, where it is reported."""
    input_tokens: int | None = None
    """Tokens of the input without those read from the prompt cache or stored in it."""
    output_tokens: int | None = None
    """Tokens the model generated."""
    cache_read_input_tokens: int | None = None
    """Tokens read from the prompt cache."""
    cache_creation_input_tokens: int | None = None
    """Tokens newly stored in the prompt cache."""
    cache_creation: CacheCreation | None = None
    """The newly stored tokens by how long they live."""


sys.modules[__name__].__class__ = LazyModule
