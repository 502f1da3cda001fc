# Made by `make generate` from spec/responses.json; edit that.
"""The Responses API: a model answers items (messages, tool calls and their outputs) with items. What is sent."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define

from ..._runtime.settings import RequestOptions
from ..._runtime.values.lazy import LazyModule
from ...types.shared.requests.requests import RoutedFields, RoutedRequest

if TYPE_CHECKING:
    from ..._runtime.values.record import Null
    from ...types.responses.responses import ResponseReasoning, StoredPrompt, TextOptions
    from ...types.shared.response_items.requests import ResponseInputItem, ResponseInputItemInput
    from ...types.shared.response_tools.requests import RequestTool
    from ...types.shared.response_tools.responses import ResponseToolChoice


@define(kw_only=True, eq=False, repr=False)
class ResponseRequest(RoutedRequest):
    """What a request to the Responses API asks for. Nothing is stored: send the whole conversation in `input` each
    time.
    """

    input: str | list[ResponseInputItem] | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    top_k: int | None = None
    top_logprobs: int | None = None
    tools: list[RequestTool] | None = None
    tool_choice: ResponseToolChoice | None = None
    max_tool_calls: int | None = None
    text: TextOptions | None = None
    reasoning: ResponseReasoning | None = None
    include: list[IncludedOutput] | None = None
    modalities: list[Literal["text", "image"] | str] | None = None
    user: str | None = None
    safety_identifier: str | None = None
    metadata: dict[str, str] | None = None
    prompt: StoredPrompt | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
    previous_response_id: Any | None = None
    store: Literal[False] | None = None
    background: bool | None = None
    stream: bool | None = None


IncludedOutput: TypeAlias = (
    Literal[
        "file_search_call.results",
        "message.input_image.image_url",
        "computer_call_output.output.image_url",
        "reasoning.encrypted_content",
        "code_interpreter_call.outputs",
    ]
    | str
)
"""Output that is left out unless it is asked for."""


class ResponseFields(RoutedFields, total=False):
    """What a request to the Responses API asks for. Nothing is stored: send the whole conversation in `input` each
    time.
    """

    input: str | Sequence[ResponseInputItemInput] | None
    """The conversation so far: plain text as the user's message, or items, oldest first. Assistant items need `id` and
    `status`.
    """
    instructions: str | Null | None
    """System prompt, put before `input`; none when left out or null."""
    max_output_tokens: int | Null | None
    """Upper limit for the response, in tokens. It has to be larger than the reasoning budget."""
    top_k: int | None
    """Only this many of the likeliest tokens are candidates at each step; 1 always takes the likeliest. Not every
    provider has it.
    """
    top_logprobs: int | Null | None
    """How many alternatives to list for each token with their log probabilities, 0 to 20."""
    tools: Sequence[RequestTool | Mapping[str, Any]] | None
    """Functions and server tools that the model may call. Send them again in the requests that carry tool results."""
    tool_choice: ResponseToolChoice | Mapping[str, Any] | None
    """Whether the model may, must or must not call a tool, or which one it has to call."""
    max_tool_calls: int | Null | None
    """Upper limit for steps with server tools; 30 when left out, which is also the most. Ignored with
    `stop_server_tools_when`.
    """
    text: TextOptions | Mapping[str, Any] | None
    """Form and wordiness of the text, such as JSON that fits a schema; plain text when left out."""
    reasoning: ResponseReasoning | Mapping[str, Any] | Null | None
    """How much the model thinks before it answers, and what of that is returned."""
    include: Sequence[IncludedOutput] | Null | None
    """Extra data to put into the items of the response, such as `reasoning.encrypted_content`."""
    modalities: Sequence[Literal["text", "image"] | str] | None
    """Kinds of output wanted: text, images or both."""
    user: str | None
    """Stable id or hash of your end user, at most 256 characters. Without it a provider block can hit the whole
    account.
    """
    safety_identifier: str | Null | None
    """Other name for what `user` does: a stable id or hash of your end user, so that blocks hit only that user."""
    metadata: Mapping[str, str] | Null | None
    """Your own notes on the request: at most 16 pairs, keys up to 64 and values up to 512 characters."""
    prompt: StoredPrompt | Mapping[str, Any] | Null | None
    """Stored prompt template to use, with values for its variables."""
    truncation: Literal["auto", "disabled"] | str | Null | None
    """Whether input that is too long for the model may be shortened: `auto` allows it, `disabled` does not."""
    previous_response_id: Any | None
    """Not supported: any value but null is refused with status 400. Send the earlier items in `input` again."""
    store: Literal[False] | Null | None
    """Only false is accepted, as nothing is stored; true is refused with status 400."""
    background: bool | Null | None
    """Background switch of the OpenAI API; no response is stored here to be fetched later."""


class ResponseArguments(ResponseFields, RequestOptions, total=False):
    """The arguments of `responses.create` and of the methods that share them."""

    metadata_header: Literal["enabled", "disabled"] | str | None
    """`enabled` adds `openrouter_metadata` to the response: which endpoints were considered, tried and used."""


sys.modules[__name__].__class__ = LazyModule
