# Made by `make generate` from spec/chat.json; edit that.
"""Chat completions: a model answers a conversation, whole or as a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, AsyncArea, awaited, awaited_stream
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from .._runtime.stream import Stream
    from ..types.chat.answers import ChatResult
    from ..types.chat.events import ChatChunk
    from ..types.chat.requests import ChatArguments

_CHAT_ARGUMENTS = frozenset(
    [
        "messages",
        "metadata_header",
        "model",
        "models",
        "temperature",
        "top_p",
        "top_k",
        "top_a",
        "min_p",
        "frequency_penalty",
        "presence_penalty",
        "repetition_penalty",
        "seed",
        "logit_bias",
        "max_completion_tokens",
        "max_tokens",
        "stop",
        "prediction",
        "logprobs",
        "top_logprobs",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "stop_server_tools_when",
        "deferred_tools",
        "response_format",
        "modalities",
        "image_config",
        "reasoning",
        "reasoning_effort",
        "provider",
        "plugins",
        "x_search_filter",
        "service_tier",
        "session_id",
        "cache_control",
        "prompt_cache_key",
        "prompt_cache_options",
        "user",
        "metadata",
        "trace",
        "debug",
        "preset",
        "verbosity",
        "max_tool_calls",
        "safety_identifier",
        "web_search_options",
        "n",
        "include_reasoning",
        "transforms",
        "route",
        "stream_options",
        "usage",
    ]
)

_CREATE: Operation[ChatResult] = Operation(
    id="chat.create",
    method="POST",
    path="/chat/completions",
    parameters=(Parameter("metadata_header", "header", "X-OpenRouter-Metadata"),),
    body="types.chat.requests.ChatRequest",
    returns="types.chat.answers.ChatResult",
    style="chat",
    required=("messages",),
    arguments=_CHAT_ARGUMENTS,
)
_STREAM: Operation[Stream[ChatChunk, ChatResult]] = Operation(
    id="chat.stream",
    method="POST",
    path="/chat/completions",
    parameters=(Parameter("metadata_header", "header", "X-OpenRouter-Metadata"),),
    body="types.chat.requests.ChatRequest",
    returns="types.chat.answers.ChatResult",
    events="types.chat.events.ChatChunk",
    fixed={"stream": True},
    style="chat",
    required=("messages",),
    arguments=_CHAT_ARGUMENTS,
)


class Chat(Area):
    """Chat completions: a model answers a conversation, whole or as a stream."""

    def create(self, **arguments: Unpack[ChatArguments]) -> ChatResult:
        """Answer a conversation.

        The call waits for the whole answer, which can take minutes; it cannot be cancelled at the
        provider and is billed in full. Without `model` the account's default answers.

        Docs: https://openrouter.ai/docs/api-reference/chat/send-chat-completion-request
        """
        return self._call(_CREATE, arguments)

    def stream(self, **arguments: Unpack[ChatArguments]) -> Stream[ChatChunk, ChatResult]:
        """Answer a conversation piece by piece.

        Open it with `with`; iterate for chunks, over `.text` for text, and call `.final()` for the
        answer that `create` would have returned. An error after the first chunk is raised with what
        had come in `.partial`.

        Docs: https://openrouter.ai/docs/api-reference/chat/send-chat-completion-request
        """
        return self._stream(_STREAM, arguments)


class AsyncChat(AsyncArea):
    """Chat completions: a model answers a conversation, whole or as a stream."""

    create = awaited(Chat.create)
    stream = awaited_stream(Chat.stream)


OPERATIONS = (
    _CREATE,
    _STREAM,
)
