# Made by `make generate` from spec/responses.json; edit that.
"""The Responses API: a model answers items (messages, tool calls and their outputs) with items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, AsyncArea, awaited, awaited_stream
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from .._runtime.stream import Stream
    from ..types.response_events import ResponseEvent
    from ..types.responses.answers import Response
    from ..types.responses.requests import ResponseArguments

_RESPONSE_ARGUMENTS = frozenset(
    [
        "metadata_header",
        "input",
        "model",
        "models",
        "instructions",
        "max_output_tokens",
        "temperature",
        "top_p",
        "top_k",
        "frequency_penalty",
        "presence_penalty",
        "stop",
        "top_logprobs",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "max_tool_calls",
        "stop_server_tools_when",
        "deferred_tools",
        "text",
        "reasoning",
        "include",
        "modalities",
        "image_config",
        "provider",
        "plugins",
        "x_search_filter",
        "service_tier",
        "session_id",
        "user",
        "safety_identifier",
        "metadata",
        "trace",
        "cache_control",
        "prompt",
        "prompt_cache_key",
        "prompt_cache_options",
        "truncation",
        "debug",
        "previous_response_id",
        "store",
        "background",
    ]
)

_CREATE: Operation[Response] = Operation(
    id="responses.create",
    method="POST",
    path="/responses",
    parameters=(Parameter("metadata_header", "header", "X-OpenRouter-Metadata"),),
    body="types.responses.requests.ResponseRequest",
    returns="types.responses.answers.Response",
    style="responses",
    required=(),
    arguments=_RESPONSE_ARGUMENTS,
)
_STREAM: Operation[Stream[ResponseEvent, Response]] = Operation(
    id="responses.stream",
    method="POST",
    path="/responses",
    parameters=(Parameter("metadata_header", "header", "X-OpenRouter-Metadata"),),
    body="types.responses.requests.ResponseRequest",
    returns="types.responses.answers.Response",
    events="types.response_events.ResponseEvent",
    fixed={"stream": True},
    style="responses",
    required=(),
    arguments=_RESPONSE_ARGUMENTS,
)


class Responses(Area):
    """The Responses API: a model answers items (messages, tool calls and their outputs) with items."""

    def create(self, **arguments: Unpack[ResponseArguments]) -> Response:
        """Answer a conversation given as items.

        The call can take minutes, cannot be cancelled at the provider and is billed in full.
        Nothing is kept between calls: send all items again each time, those of `output` as they
        came. A response that failed is raised.

        Docs: https://openrouter.ai/docs/api-reference/responses/create-responses
        """
        return self._call(_CREATE, arguments)

    def stream(self, **arguments: Unpack[ResponseArguments]) -> Stream[ResponseEvent, Response]:
        """Answer a conversation given as items, event by event.

        Open it with `with`; iterate for events, over `.text` for text, and call `.final()` for what
        `create` would have returned. An error or a response that failed is raised with what had
        come in `.partial`.

        Docs: https://openrouter.ai/docs/api-reference/responses/create-responses
        """
        return self._stream(_STREAM, arguments)


class AsyncResponses(AsyncArea):
    """The Responses API: a model answers items (messages, tool calls and their outputs) with items."""

    create = awaited(Responses.create)
    stream = awaited_stream(Responses.stream)


OPERATIONS = (
    _CREATE,
    _STREAM,
)
