# Made by `make generate` from spec/presets.json; edit that.
"""Presets: settings for model calls under a name, in versions. A call names one as `@preset/slug` in `model`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.presets.requests import ChatPresetArguments, MessagePresetArguments, ResponsePresetArguments
    from ..types.presets.responses import PresetList, PresetResult, PresetVersionList, PresetVersionResult

_CHAT_PRESET_ARGUMENTS = (
    "messages models provider plugins session_id trace cache_control stop_server_tools_when "
    "deferred_tools model temperature top_p frequency_penalty presence_penalty stop "
    "parallel_tool_calls image_config x_search_filter service_tier prompt_cache_key "
    "prompt_cache_options debug top_k top_a min_p repetition_penalty seed logit_bias "
    "max_completion_tokens max_tokens prediction logprobs top_logprobs tools tool_choice "
    "response_format modalities reasoning reasoning_effort user metadata preset verbosity "
    "max_tool_calls safety_identifier web_search_options n include_reasoning transforms route "
    "stream_options usage "
)
_RESPONSE_PRESET_ARGUMENTS = (
    "models provider plugins session_id trace cache_control stop_server_tools_when "
    "deferred_tools model temperature top_p frequency_penalty presence_penalty stop "
    "parallel_tool_calls image_config x_search_filter service_tier prompt_cache_key "
    "prompt_cache_options debug input instructions max_output_tokens top_k top_logprobs tools "
    "tool_choice max_tool_calls text reasoning include modalities user safety_identifier "
    "metadata prompt truncation previous_response_id store background "
)
_MESSAGE_PRESET_ARGUMENTS = (
    "model messages models provider plugins session_id trace cache_control "
    "stop_server_tools_when deferred_tools max_tokens system temperature top_p top_k "
    "stop_sequences tools tool_choice thinking output_config context_management metadata "
    "fallbacks safeguards service_tier speed user route "
)
_LIST: Operation[PresetList] = Operation(
    "presets.list", "GET /presets", query="limit offset", returns="presets.responses.PresetList", paged="offset"
)
_GET: Operation[PresetResult] = Operation(
    "presets.get", "GET /presets/{slug}", returns="presets.responses.PresetResult"
)
_CREATE_FROM_CHAT: Operation[PresetResult] = Operation(
    "presets.create_from_chat",
    "POST /presets/{slug}/chat/completions",
    body="chat.requests.ChatRequest",
    returns="presets.responses.PresetResult",
    arguments=_CHAT_PRESET_ARGUMENTS,
    required="messages",
    lists="models plugins stop_server_tools_when messages tools modalities transforms",
)
_CREATE_FROM_RESPONSES: Operation[PresetResult] = Operation(
    "presets.create_from_responses",
    "POST /presets/{slug}/responses",
    body="responses.requests.ResponseRequest",
    returns="presets.responses.PresetResult",
    arguments=_RESPONSE_PRESET_ARGUMENTS,
    lists="models plugins stop_server_tools_when tools include modalities",
)
_CREATE_FROM_MESSAGES: Operation[PresetResult] = Operation(
    "presets.create_from_messages",
    "POST /presets/{slug}/messages",
    body="messages.requests.MessageRequest",
    returns="presets.responses.PresetResult",
    arguments=_MESSAGE_PRESET_ARGUMENTS,
    required="model messages",
    lists="models plugins stop_server_tools_when messages stop_sequences tools fallbacks safeguards",
)
_LIST_VERSIONS: Operation[PresetVersionList] = Operation(
    "presets.list_versions",
    "GET /presets/{slug}/versions",
    query="limit offset",
    returns="presets.responses.PresetVersionList",
    paged="offset",
)
_GET_VERSION: Operation[PresetVersionResult] = Operation(
    "presets.get_version", "GET /presets/{slug}/versions/{version}", returns="presets.responses.PresetVersionResult"
)


class Presets(Area):
    """Presets: settings for model calls under a name, in versions. A call names one as `@preset/slug` in `model`."""

    def list(
        self, *, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> PresetList:
        """List the presets, the last changed first.

        Docs: https://openrouter.ai/docs/api-reference/presets/list-presets

        Args:
            limit: Presets on a page, 1 to 100; 50 when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST, {"limit": limit, "offset": offset}, options)

    def get(self, slug: str, /, **options: Unpack[RequestOptions]) -> PresetResult:
        """Look up a preset and the version that calls use.

        Docs: https://openrouter.ai/docs/api-reference/presets/get-preset

        Args:
            slug: Names the preset.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_GET, {"slug": slug}, options)

    def create_from_chat(self, slug: str, /, **arguments: Unpack[ChatPresetArguments]) -> PresetResult:
        """Keep the settings of a chat request as a preset, or as its next version.

        Nothing is sent to a model. A system message is kept as the system prompt; other messages, and what a preset has
        no setting for, are dropped.

        Docs: https://openrouter.ai/docs/api-reference/presets/create-presets-chat-completions

        Args:
            slug: Names the preset, which is made where there is none.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
                InternalServerError: As the service documents.
        """
        return self._call(_CREATE_FROM_CHAT, {"slug": slug, **arguments})

    def create_from_responses(self, slug: str, /, **arguments: Unpack[ResponsePresetArguments]) -> PresetResult:
        """Keep the settings of a Responses request as a preset, or as its next version.

        Nothing is sent to a model. `instructions` are kept as the system prompt; `input`, and what a preset has no
        setting for, are dropped.

        Docs: https://openrouter.ai/docs/api-reference/presets/create-presets-responses

        Args:
            slug: Names the preset, which is made where there is none.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
                InternalServerError: As the service documents.
        """
        return self._call(_CREATE_FROM_RESPONSES, {"slug": slug, **arguments})

    def create_from_messages(self, slug: str, /, **arguments: Unpack[MessagePresetArguments]) -> PresetResult:
        """Keep the settings of a request in the Anthropic shape as a preset, or as its next version.

        Nothing is sent to a model. `system` is kept as the system prompt; `messages`, and what a preset has no setting
        for, are dropped.

        Docs: https://openrouter.ai/docs/api-reference/presets/create-presets-messages

        Args:
            slug: Names the preset, which is made where there is none.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
                InternalServerError: As the service documents.
        """
        return self._call(_CREATE_FROM_MESSAGES, {"slug": slug, **arguments})

    def list_versions(
        self, slug: str, /, *, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> PresetVersionList:
        """List the versions of a preset, oldest first.

        Docs: https://openrouter.ai/docs/api-reference/presets/list-preset-versions

        Args:
            slug: Names the preset.
            limit: Versions on a page, 1 to 100; 50 when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._pages(_LIST_VERSIONS, {"slug": slug, "limit": limit, "offset": offset}, options)

    def get_version(self, slug: str, version: str | int, /, **options: Unpack[RequestOptions]) -> PresetVersionResult:
        """Look up a version of a preset.

        Docs: https://openrouter.ai/docs/api-reference/presets/get-preset-version

        Args:
            slug: Names the preset.
            version: Number of the version.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_GET_VERSION, {"slug": slug, "version": version}, options)


class AsyncPresets(Area):
    """Presets: settings for model calls under a name, in versions. A call names one as `@preset/slug` in `model`."""

    list = awaited_pages(Presets.list)
    get = awaited(Presets.get)
    create_from_chat = awaited(Presets.create_from_chat)
    create_from_responses = awaited(Presets.create_from_responses)
    create_from_messages = awaited(Presets.create_from_messages)
    list_versions = awaited_pages(Presets.list_versions)
    get_version = awaited(Presets.get_version)


OPERATIONS = (
    _LIST,
    _GET,
    _CREATE_FROM_CHAT,
    _CREATE_FROM_RESPONSES,
    _CREATE_FROM_MESSAGES,
    _LIST_VERSIONS,
    _GET_VERSION,
)
