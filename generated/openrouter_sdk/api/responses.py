# Made by `make generate` from spec/responses.json; edit that.
"""The Responses API: a model answers items (messages, tool calls and their outputs) with items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited, awaited_text_stream
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.stream import TextStream
    from ..types.responses.requests import ResponseArguments
    from ..types.responses.responses import Response
    from ..types.shared.response_events import ResponseEvent

_RESPONSE_ARGUMENTS = (
    "metadata_header models provider plugins session_id trace cache_control "
    "stop_server_tools_when deferred_tools model temperature top_p frequency_penalty "
    "presence_penalty stop parallel_tool_calls image_config x_search_filter service_tier "
    "prompt_cache_key prompt_cache_options debug input instructions max_output_tokens top_k "
    "top_logprobs tools tool_choice max_tool_calls text reasoning include modalities user "
    "safety_identifier metadata prompt truncation previous_response_id store background "
)
_CREATE: Operation[Response] = Operation(
    "responses.create",
    "POST /responses",
    headers="metadata_header",
    body="responses.requests.ResponseRequest",
    returns="responses.responses.Response",
    names={"metadata_header": "X-OpenRouter-Metadata"},
    arguments=_RESPONSE_ARGUMENTS,
    lists="models plugins stop_server_tools_when tools include modalities",
    dialect="responses",
)
_STREAM: Operation[TextStream[ResponseEvent, Response]] = Operation(
    "responses.stream",
    "POST /responses",
    headers="metadata_header",
    body="responses.requests.ResponseRequest",
    returns="responses.responses.Response",
    events="shared.response_events.ResponseEvent",
    names={"metadata_header": "X-OpenRouter-Metadata"},
    fixed={"stream": True},
    arguments=_RESPONSE_ARGUMENTS,
    lists="models plugins stop_server_tools_when tools include modalities",
    dialect="responses",
)


class Responses(Area):
    """The Responses API: a model answers items (messages, tool calls and their outputs) with items."""

    def create(self, **arguments: Unpack[ResponseArguments]) -> Response:
        """Answer a conversation given as items.

        The call can take minutes, cannot be cancelled at the provider and is billed in full. Nothing is kept between
        calls: send all items again each time, those of `output` as they came. A response that failed is raised.

        Docs: https://openrouter.ai/docs/api-reference/responses/create-responses

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                RequestTimeoutError, PayloadTooLargeError, UnprocessableEntityError, RateLimitError,
                InternalServerError: As the service documents.
        """
        return self._call(_CREATE, arguments)

    def stream(self, **arguments: Unpack[ResponseArguments]) -> TextStream[ResponseEvent, Response]:
        """Answer a conversation given as items, event by event.

        Open it with `with`; iterate for events, over `.text` for text, and call `.final()` for what `create` would have
        returned. An error or a response that failed is raised with what had come in `.partial`.

        Docs: https://openrouter.ai/docs/api-reference/responses/create-responses

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                RequestTimeoutError, PayloadTooLargeError, UnprocessableEntityError, RateLimitError,
                InternalServerError: As the service documents.
        """
        return self._stream(_STREAM, arguments)


class AsyncResponses(Area):
    """The Responses API: a model answers items (messages, tool calls and their outputs) with items."""

    create = awaited(Responses.create)
    stream = awaited_text_stream(Responses.stream)


OPERATIONS = (
    _CREATE,
    _STREAM,
)
