# Made by `make generate` from spec/; edit that.
"""The Responses API: a model answers items (messages, tool calls and their outputs) with items. What
is sent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from attrs import define

from ..._runtime.record import Null, Record
from ..._runtime.settings import RequestOptions
from ...types.common.answers import CacheControl, PromptCacheOptions, XSearchOptions
from ...types.common.requests import (
    DebugOptions,
    DeferredTools,
    ProviderPreferences,
    StopCondition,
    Trace,
)
from ...types.plugins import Plugin
from ...types.response_items.requests import ResponseInputItem, ResponseInputItemInput
from ...types.response_tools.answers import ResponseToolChoice
from ...types.response_tools.requests import RequestTool
from ...types.responses.answers import ResponseReasoning, StoredPrompt, TextOptions


@define(kw_only=True, eq=False, repr=False)
class ResponseRequest(Record):
    """What a request to the Responses API asks for. Nothing is stored: send the whole conversation in
    `input` each time.
    """

    input: str | list[ResponseInputItem] | None = None
    """The conversation so far: plain text as the user's message, or items, oldest first. Assistant
    items need `id` and `status`.
    """

    model: str | None = None
    """Model id such as `openai/gpt-4`, with optional variant (`:nitro`) or preset suffix; left out:
    the account default.
    """

    models: list[str] | None = None
    """Model ids to fall back on when a model fails; `model` in the answer and the price are those of
    the one that was used.
    """

    instructions: str | None = None
    """System prompt, put before `input`; none when left out or null."""

    max_output_tokens: int | None = None
    """Upper limit for the answer, in tokens. It has to be larger than the reasoning budget."""

    temperature: float | None = None
    """Randomness of sampling, 0 to 2; lower values give more predictable text."""

    top_p: float | None = None
    """Nucleus sampling, 0 to 1: only the likeliest tokens that together reach this probability are
    candidates.
    """

    top_k: int | None = None
    """Only this many of the likeliest tokens are candidates at each step; 1 always takes the
    likeliest. Not every provider has it.
    """

    frequency_penalty: float | None = None
    """Discourages tokens the more often they already occurred; -2 to 2, negative values encourage
    them.
    """

    presence_penalty: float | None = None
    """Discourages tokens that already occurred at all, however often; -2 to 2, negative values
    encourage them.
    """

    stop: str | list[str] | None = None
    """Text, or up to 4 texts, at which the model stops writing."""

    top_logprobs: int | None = None
    """How many alternatives to list for each token with their log probabilities, 0 to 20."""

    tools: list[RequestTool] | None = None
    """Functions and server tools that the model may call. Send them again in the requests that carry
    tool results.
    """

    tool_choice: ResponseToolChoice | None = None
    """Whether the model may, must or must not call a tool, or which one it has to call."""

    parallel_tool_calls: bool | None = None
    """Whether one answer may hold several tool calls; true when left out."""

    max_tool_calls: int | None = None
    """Upper limit for steps with server tools; 30 when left out, which is also the most. Ignored with
    `stop_server_tools_when`.
    """

    stop_server_tools_when: list[StopCondition] | None = None
    """Conditions that end the loop of server tools; the first one met counts, and `max_tool_calls` is
    then ignored.
    """

    deferred_tools: DeferredTools | None = None
    """How the model finds tools marked `defer_loading`, which it is not shown at first."""

    text: TextOptions | None = None
    """Form and wordiness of the text, such as JSON that fits a schema; plain text when left out."""

    reasoning: ResponseReasoning | None = None
    """How much the model thinks before it answers, and what of that is returned."""

    include: (
        list[
            Literal[
                "file_search_call.results",
                "message.input_image.image_url",
                "computer_call_output.output.image_url",
                "reasoning.encrypted_content",
                "code_interpreter_call.outputs",
            ]
            | str
        ]
        | None
    ) = None
    """Extra data to put into the items of the answer, such as `reasoning.encrypted_content`."""

    modalities: list[Literal["text", "image"] | str] | None = None
    """Kinds of output wanted: text, images or both."""

    image_config: dict[str, str | float | list[Any]] | None = None
    """Settings for generated images, such as `aspect_ratio`; keys and values depend on model and
    provider.
    """

    provider: ProviderPreferences | None = None
    """Which providers may serve the request, in which order, and at what price."""

    plugins: list[Plugin] | None = None
    """Plugins to run for this request, with their settings; `enabled` set to false turns off an
    account default.
    """

    x_search_filter: XSearchOptions | None = None
    """Limits for searches of posts on X, which models of xAI make with the `web` plugin; the plugin
    takes the same as `x_search`.
    """

    service_tier: (
        Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str | None
    ) = None
    """Wanted processing tier: `fast` is `priority`, which may fall back to the default tier; `flex`
    never does.
    """

    session_id: str | None = None
    """Id shared by requests of one conversation, at most 256 characters; keeps them on one provider.
    Wins over `x-session-id`.
    """

    user: str | None = None
    """Stable id or hash of your end user, at most 256 characters. Without it a provider block can hit
    the whole account.
    """

    safety_identifier: str | None = None
    """Other name for what `user` does: a stable id or hash of your end user, so that blocks hit only
    that user.
    """

    metadata: dict[str, str] | None = None
    """Your own notes on the request: at most 16 pairs, keys up to 64 and values up to 512 characters.
    """

    trace: Trace | None = None
    """Names and ids for tracing, passed on to the broadcast destinations of the account together with
    any extra keys.
    """

    cache_control: CacheControl | None = None
    """Turns on automatic prompt caching: the last block that can be cached becomes the breakpoint.
    """

    prompt: StoredPrompt | None = None
    """Stored prompt template to use, with values for its variables."""

    prompt_cache_key: str | None = None
    """Key that keeps requests with a common prompt on one provider; used when there is no
    `session_id`.
    """

    prompt_cache_options: PromptCacheOptions | None = None
    """Limits prompt caching to the marked blocks; OpenAI GPT-5.6 and newer only."""

    truncation: Literal["auto", "disabled"] | str | None = None
    """Whether input that is too long for the model may be shortened: `auto` allows it, `disabled` does
    not.
    """

    debug: DebugOptions | None = None
    """Switches for looking at what is sent to the provider; streaming only, not for production."""

    previous_response_id: Any | None = None
    """Not supported: any value but null is refused with status 400. Send the earlier items in `input`
    again.
    """

    store: Literal[False] | None = None
    """Only false is accepted, as nothing is stored; true is refused with status 400."""

    background: bool | None = None
    """Background switch of the OpenAI API; no answer is stored here to be fetched later."""

    stream: bool | None = None
    """Whether the answer arrives piece by piece; false when left out."""


class ResponseArguments(RequestOptions, total=False):
    """The arguments of `responses.create` and of the methods that share them."""

    metadata_header: Literal["enabled", "disabled"] | str | None
    """`enabled` adds `openrouter_metadata` to the answer: which endpoints were considered, tried and
    used.
    """

    input: str | Sequence[ResponseInputItemInput] | None
    """The conversation so far: plain text as the user's message, or items, oldest first. Assistant
    items need `id` and `status`.
    """

    model: str | None
    """Model id such as `openai/gpt-4`, with optional variant (`:nitro`) or preset suffix; left out:
    the account default.
    """

    models: Sequence[str] | None
    """Model ids to fall back on when a model fails; `model` in the answer and the price are those of
    the one that was used.
    """

    instructions: str | Null | None
    """System prompt, put before `input`; none when left out or null."""

    max_output_tokens: int | Null | None
    """Upper limit for the answer, in tokens. It has to be larger than the reasoning budget."""

    temperature: float | Null | None
    """Randomness of sampling, 0 to 2; lower values give more predictable text."""

    top_p: float | Null | None
    """Nucleus sampling, 0 to 1: only the likeliest tokens that together reach this probability are
    candidates.
    """

    top_k: int | None
    """Only this many of the likeliest tokens are candidates at each step; 1 always takes the
    likeliest. Not every provider has it.
    """

    frequency_penalty: float | Null | None
    """Discourages tokens the more often they already occurred; -2 to 2, negative values encourage
    them.
    """

    presence_penalty: float | Null | None
    """Discourages tokens that already occurred at all, however often; -2 to 2, negative values
    encourage them.
    """

    stop: str | Sequence[str] | Null | None
    """Text, or up to 4 texts, at which the model stops writing."""

    top_logprobs: int | Null | None
    """How many alternatives to list for each token with their log probabilities, 0 to 20."""

    tools: Sequence[RequestTool | Mapping[str, Any]] | None
    """Functions and server tools that the model may call. Send them again in the requests that carry
    tool results.
    """

    tool_choice: ResponseToolChoice | Mapping[str, Any] | None
    """Whether the model may, must or must not call a tool, or which one it has to call."""

    parallel_tool_calls: bool | Null | None
    """Whether one answer may hold several tool calls; true when left out."""

    max_tool_calls: int | Null | None
    """Upper limit for steps with server tools; 30 when left out, which is also the most. Ignored with
    `stop_server_tools_when`.
    """

    stop_server_tools_when: Sequence[StopCondition | Mapping[str, Any]] | None
    """Conditions that end the loop of server tools; the first one met counts, and `max_tool_calls` is
    then ignored.
    """

    deferred_tools: DeferredTools | Mapping[str, Any] | None
    """How the model finds tools marked `defer_loading`, which it is not shown at first."""

    text: TextOptions | Mapping[str, Any] | None
    """Form and wordiness of the text, such as JSON that fits a schema; plain text when left out."""

    reasoning: ResponseReasoning | Mapping[str, Any] | Null | None
    """How much the model thinks before it answers, and what of that is returned."""

    include: (
        Sequence[
            Literal[
                "file_search_call.results",
                "message.input_image.image_url",
                "computer_call_output.output.image_url",
                "reasoning.encrypted_content",
                "code_interpreter_call.outputs",
            ]
            | str
        ]
        | Null
        | None
    )
    """Extra data to put into the items of the answer, such as `reasoning.encrypted_content`."""

    modalities: Sequence[Literal["text", "image"] | str] | None
    """Kinds of output wanted: text, images or both."""

    image_config: Mapping[str, str | float | Sequence[Any]] | None
    """Settings for generated images, such as `aspect_ratio`; keys and values depend on model and
    provider.
    """

    provider: ProviderPreferences | Mapping[str, Any] | Null | None
    """Which providers may serve the request, in which order, and at what price."""

    plugins: Sequence[Plugin | Mapping[str, Any]] | None
    """Plugins to run for this request, with their settings; `enabled` set to false turns off an
    account default.
    """

    x_search_filter: XSearchOptions | Mapping[str, Any] | None
    """Limits for searches of posts on X, which models of xAI make with the `web` plugin; the plugin
    takes the same as `x_search`.
    """

    service_tier: (
        Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"]
        | str
        | Null
        | None
    )
    """Wanted processing tier: `fast` is `priority`, which may fall back to the default tier; `flex`
    never does.
    """

    session_id: str | None
    """Id shared by requests of one conversation, at most 256 characters; keeps them on one provider.
    Wins over `x-session-id`.
    """

    user: str | None
    """Stable id or hash of your end user, at most 256 characters. Without it a provider block can hit
    the whole account.
    """

    safety_identifier: str | Null | None
    """Other name for what `user` does: a stable id or hash of your end user, so that blocks hit only
    that user.
    """

    metadata: Mapping[str, str] | Null | None
    """Your own notes on the request: at most 16 pairs, keys up to 64 and values up to 512 characters.
    """

    trace: Trace | Mapping[str, Any] | None
    """Names and ids for tracing, passed on to the broadcast destinations of the account together with
    any extra keys.
    """

    cache_control: CacheControl | Mapping[str, Any] | None
    """Turns on automatic prompt caching: the last block that can be cached becomes the breakpoint.
    """

    prompt: StoredPrompt | Mapping[str, Any] | Null | None
    """Stored prompt template to use, with values for its variables."""

    prompt_cache_key: str | Null | None
    """Key that keeps requests with a common prompt on one provider; used when there is no
    `session_id`.
    """

    prompt_cache_options: PromptCacheOptions | Mapping[str, Any] | Null | None
    """Limits prompt caching to the marked blocks; OpenAI GPT-5.6 and newer only."""

    truncation: Literal["auto", "disabled"] | str | Null | None
    """Whether input that is too long for the model may be shortened: `auto` allows it, `disabled` does
    not.
    """

    debug: DebugOptions | Mapping[str, Any] | None
    """Switches for looking at what is sent to the provider; streaming only, not for production."""

    previous_response_id: Any | None
    """Not supported: any value but null is refused with status 400. Send the earlier items in `input`
    again.
    """

    store: Literal[False] | Null | None
    """Only false is accepted, as nothing is stored; true is refused with status 400."""

    background: bool | Null | None
    """Background switch of the OpenAI API; no answer is stored here to be fetched later."""
