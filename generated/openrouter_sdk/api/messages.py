# Made by `make generate` from spec/messages.json; edit that.
"""The Messages API in the shape of Anthropic, for models of all providers: blocks in, blocks out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited, awaited_text_stream
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.stream import TextStream
    from ..types.messages.requests import MessageArguments
    from ..types.messages.responses import MessageResult
    from ..types.shared.message_events import MessageEvent

_MESSAGE_ARGUMENTS = (
    "model messages metadata_header models provider plugins session_id trace cache_control "
    "stop_server_tools_when deferred_tools max_tokens system temperature top_p top_k "
    "stop_sequences tools tool_choice thinking output_config context_management metadata "
    "fallbacks safeguards service_tier speed user route "
)
_CREATE: Operation[MessageResult] = Operation(
    "messages.create",
    "POST /messages",
    headers="metadata_header",
    body="messages.requests.MessageRequest",
    returns="messages.responses.MessageResult",
    names={"metadata_header": "X-OpenRouter-Metadata"},
    arguments=_MESSAGE_ARGUMENTS,
    required="model messages",
    lists="models plugins stop_server_tools_when messages stop_sequences tools fallbacks safeguards",
    dialect="messages",
)
_STREAM: Operation[TextStream[MessageEvent, MessageResult]] = Operation(
    "messages.stream",
    "POST /messages",
    headers="metadata_header",
    body="messages.requests.MessageRequest",
    returns="messages.responses.MessageResult",
    events="shared.message_events.MessageEvent",
    names={"metadata_header": "X-OpenRouter-Metadata"},
    fixed={"stream": True},
    arguments=_MESSAGE_ARGUMENTS,
    required="model messages",
    lists="models plugins stop_server_tools_when messages stop_sequences tools fallbacks safeguards",
    dialect="messages",
)


class Messages(Area):
    """The Messages API in the shape of Anthropic, for models of all providers: blocks in, blocks out."""

    def create(self, **arguments: Unpack[MessageArguments]) -> MessageResult:
        """Answer a conversation given in the Anthropic shape.

        The call can take minutes and is billed in full. Nothing is kept between calls: send the whole conversation each
        time, the `content` of earlier answers as it came.

        Docs: https://openrouter.ai/docs/api-reference/anthropic-messages/create-messages

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
                InternalServerError: As the service documents.
        """
        return self._call(_CREATE, arguments)

    def stream(self, **arguments: Unpack[MessageArguments]) -> TextStream[MessageEvent, MessageResult]:
        """Answer a conversation given in the Anthropic shape, event by event.

        Open it with `with`; iterate for events, over `.text` for text, and call `.final()` for what `create` would have
        returned. An error after the first event is raised with what had come in `.partial`.

        Docs: https://openrouter.ai/docs/api-reference/anthropic-messages/create-messages

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
                InternalServerError: As the service documents.
        """
        return self._stream(_STREAM, arguments)


class AsyncMessages(Area):
    """The Messages API in the shape of Anthropic, for models of all providers: blocks in, blocks out."""

    create = awaited(Messages.create)
    stream = awaited_text_stream(Messages.stream)


OPERATIONS = (
    _CREATE,
    _STREAM,
)
