# Made by `make generate` from spec/chat.json; edit that.
"""Chat completions: a model answers a conversation, whole or as a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited, awaited_text_stream
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.stream import TextStream
    from ..types.chat.events import ChatChunk
    from ..types.chat.requests import ChatArguments
    from ..types.chat.responses import ChatResult

_CHAT_ARGUMENTS = (
    "messages metadata_header models provider plugins session_id trace cache_control "
    "stop_server_tools_when deferred_tools model temperature top_p frequency_penalty "
    "presence_penalty stop parallel_tool_calls image_config x_search_filter service_tier "
    "prompt_cache_key prompt_cache_options debug top_k top_a min_p repetition_penalty seed "
    "logit_bias max_completion_tokens max_tokens prediction logprobs top_logprobs tools "
    "tool_choice response_format modalities reasoning reasoning_effort user metadata preset "
    "verbosity max_tool_calls safety_identifier web_search_options n include_reasoning "
    "transforms route stream_options usage "
)
_CREATE: Operation[ChatResult] = Operation(
    "chat.create",
    "POST /chat/completions",
    headers="metadata_header",
    body="chat.requests.ChatRequest",
    returns="chat.responses.ChatResult",
    names={"metadata_header": "X-OpenRouter-Metadata"},
    arguments=_CHAT_ARGUMENTS,
    required="messages",
    lists="models plugins stop_server_tools_when messages tools modalities transforms",
    dialect="chat",
)
_STREAM: Operation[TextStream[ChatChunk, ChatResult]] = Operation(
    "chat.stream",
    "POST /chat/completions",
    headers="metadata_header",
    body="chat.requests.ChatRequest",
    returns="chat.responses.ChatResult",
    events="chat.events.ChatChunk",
    names={"metadata_header": "X-OpenRouter-Metadata"},
    fixed={"stream": True},
    arguments=_CHAT_ARGUMENTS,
    required="messages",
    lists="models plugins stop_server_tools_when messages tools modalities transforms",
    dialect="chat",
)


class Chat(Area):
    """Chat completions: a model answers a conversation, whole or as a stream."""

    def create(self, **arguments: Unpack[ChatArguments]) -> ChatResult:
        """Answer a conversation.

        The call waits for the whole response, which can take minutes; it cannot be cancelled at the provider and is
        billed in full. Without `model` the account's default answers.

        Docs: https://openrouter.ai/docs/api-reference/chat/send-chat-completion-request

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                RequestTimeoutError, PayloadTooLargeError, UnprocessableEntityError, RateLimitError,
                InternalServerError: As the service documents.
        """
        return self._call(_CREATE, arguments)

    def stream(self, **arguments: Unpack[ChatArguments]) -> TextStream[ChatChunk, ChatResult]:
        """Answer a conversation piece by piece.

        Open it with `with`; iterate for chunks, over `.text` for text, and call `.final()` for the response that
        `create` would have returned. An error after the first chunk is raised with what had come in `.partial`.

        Docs: https://openrouter.ai/docs/api-reference/chat/send-chat-completion-request

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                RequestTimeoutError, PayloadTooLargeError, UnprocessableEntityError, RateLimitError,
                InternalServerError: As the service documents.
        """
        return self._stream(_STREAM, arguments)


class AsyncChat(Area):
    """Chat completions: a model answers a conversation, whole or as a stream."""

    create = awaited(Chat.create)
    stream = awaited_text_stream(Chat.stream)


OPERATIONS = (
    _CREATE,
    _STREAM,
)
