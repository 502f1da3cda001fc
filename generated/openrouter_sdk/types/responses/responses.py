# Made by `make generate` from spec/responses.json; edit that.
"""The Responses API: a model answers items (messages, tool calls and their outputs) with items. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.mixins import ResponseText
from ..._runtime.values.record import Answer, Record, Unknown
from ...types.shared.requests.responses import JSONObjectFormat, TextFormat

if TYPE_CHECKING:
    from ...types.shared.errors import ErrorType
    from ...types.shared.output import AudioOutput, MessageImage, ToolCall
    from ...types.shared.reasoning import ReasoningEffort
    from ...types.shared.requests.responses import PromptCacheOptions, Verbosity
    from ...types.shared.response_items.responses import ResponseItem
    from ...types.shared.response_parts import ToolOutputPart
    from ...types.shared.response_tools.responses import ResponseTool, ResponseToolChoice
    from ...types.shared.routing import RoutingMetadata
    from ...types.shared.safety import AlignedCall, Alignment, SafeguardResult
    from ...types.shared.usage import ServerToolUse


@define(kw_only=True, eq=False, repr=False)
class ResponseSchemaFormat(Record):
    """JSON that fits a schema. Support depends on the endpoint: set `provider.require_parameters` to true."""

    type: Literal["json_schema"] = "json_schema"
    """Always `json_schema`."""
    name: str
    """Name of the schema."""
    schema: dict[str, Any]
    """The JSON Schema itself."""
    description: str | None = None
    """What the data is for, in words for the model."""
    strict: bool | None = None
    """Whether the response has to fit the schema exactly; not every endpoint keeps to it."""


@define(kw_only=True, eq=False, repr=False)
class UnknownOutputFormat(Unknown):
    """A `OutputFormat` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


OutputFormat: TypeAlias = TextFormat | JSONObjectFormat | ResponseSchemaFormat | UnknownOutputFormat
"""The form a response has to take: plain text, any JSON object or JSON that fits a schema; `type` tells which."""


@define(kw_only=True, eq=False, repr=False)
class Response(ResponseText, Answer):
    """Answer of the Responses API. Check `status` and `error` too: a failure can arrive with HTTP status 200."""

    id: str
    """Identifier of the response. Nothing is stored, so it cannot be used as `previous_response_id`."""
    object: Literal["response"] = "response"
    """Kind of object, always 'response'."""
    status: ResponseStatus
    """How far the response is: 'incomplete' means cut short, see `incomplete_details`; 'failed' comes with `error`."""
    output: list[ResponseItem]
    """What the model produced, in order: messages, thinking, tool calls and reports of server tools."""
    model: str
    """Model that really answered; differs from the requested one after a fallback or when a router chose."""
    error: ResponseError | None = field(metadata={"null": True})
    """Why the response failed; null when it did not."""
    incomplete_details: IncompleteDetails | None = field(metadata={"null": True})
    """Why the response was cut short; null when it was not."""
    created_at: int
    """When the response was created, in Unix seconds."""
    completed_at: int | None = field(metadata={"null": True})
    """When the response was finished, in Unix seconds; null when it is not complete."""
    instructions: str | list[ResponseItem] | None = field(metadata={"null": True})
    """System prompt, as the request set it; null when there was none."""
    tools: list[ResponseTool]
    """Tools the model could call, as the request set it."""
    tool_choice: ResponseToolChoice
    """Whether the model may, must or must not call a tool, as the request set it."""
    parallel_tool_calls: bool
    """Whether the response may hold several tool calls."""
    temperature: float | None = field(metadata={"null": True})
    """Randomness of sampling, 0 to 2; null when none is reported."""
    top_p: float | None = field(metadata={"null": True})
    """Nucleus sampling limit, 0 to 1; null when none is reported."""
    frequency_penalty: float | None = field(metadata={"null": True})
    """Penalty on tokens that occurred often, -2 to 2; null when none is reported."""
    presence_penalty: float | None = field(metadata={"null": True})
    """Penalty on tokens that occurred at all, -2 to 2; null when none is reported."""
    metadata: dict[str, str] | None = field(metadata={"null": True})
    """Your own notes from the request; null when there were none."""
    usage: ResponseUsage | None = None
    """Tokens used and what they cost; null while the response is still being made."""
    error_type: ErrorType | None = None
    """Kind of failure, in words that are the same for all providers and API shapes."""
    service_tier: str | None = None
    """Tier the provider served the request on, such as 'default', 'flex' or 'priority'; null when unknown."""
    openrouter_metadata: RoutingMetadata | None = None
    """How the request was routed; only sent when asked for, and never with a response from the response cache."""
    alignment: Alignment | None = None
    """Verdicts of the alignment plugin, one record per model call."""
    safeguard_results: list[SafeguardResult] | None = None
    """Outcome of the checks for dangerous tool use."""
    output_text: str | None = None
    """Text of the whole response in one string; not always sent, the parts are in `output`."""
    max_tool_calls: int | None = None
    """Upper limit for steps with server tools, as the request set it; null when it set none."""
    reasoning: ResponseReasoning | None = None
    """How much the model was to think, as the request set it; null when it did not."""
    text_options: TextOptions | None = field(default=None, metadata={"wire": "text"})
    """Form and wordiness of the text, as the request set it."""
    max_output_tokens: int | None = None
    """Upper limit for the response in tokens, as the request set it; null when it set none."""
    top_logprobs: int | None = None
    """How many alternatives are listed for each token, as the request set it."""
    truncation: Literal["auto", "disabled"] | str | None = None
    """Whether input that is too long may be shortened, as the request set it; null when it did not say."""
    user: str | None = None
    """Id of your end user from the request; null when it gave none."""
    safety_identifier: str | None = None
    """Other id of your end user from the request; null when it gave none."""
    prompt: StoredPrompt | None = None
    """Stored prompt the request referred to; null when there was none."""
    prompt_cache_key: str | None = None
    """Key for prompt caching from the request; null when it gave none."""
    prompt_cache_options: PromptCacheOptions | None = None
    """Limits of prompt caching, as the request set it; null when it set none."""
    previous_response_id: str | None = None
    """Link to an earlier response in the OpenAI API; always without use here, as no responses are stored."""
    store: bool | None = None
    """Whether the response is stored; OpenRouter stores none."""
    background: bool | None = None
    """Background switch of the OpenAI API, as the request set it; null when it did not."""


@define(kw_only=True, eq=False, repr=False)
class ResponseError(Record):
    """Why a response failed."""

    code: ResponseErrorCode
    """Kind of failure in the words of the OpenAI API; `error_type` of the response is finer."""
    message: str
    """What went wrong, in words for people."""
    metadata: ResponseErrorMetadata | None = None
    """Further details, given when the alignment plugin stopped the response."""


@define(kw_only=True, eq=False, repr=False)
class ResponseErrorMetadata(Record):
    """Further details of a failure."""

    alignment: ResponseErrorAlignment | None = None
    """Verdicts of the alignment plugin that led to the failure."""


@define(kw_only=True, eq=False, repr=False)
class ResponseErrorAlignment(Record):
    """What the `alignment` plugin found in a response that it stopped."""

    calls: list[AlignedCall]
    """One record for each model call that was made, retries included."""
    rejected: RejectedMessage | list[ResponseItem] | None = None
    """The response that was stopped, as a chat message or as output items."""


@define(kw_only=True, eq=False, repr=False)
class IncompleteDetails(Record):
    """Why a response was cut short."""

    reason: Literal["max_output_tokens", "content_filter"] | str | None = None
    """'max_output_tokens' means cut off by the token limit, 'content_filter' stopped by a filter."""


@define(kw_only=True, eq=False, repr=False)
class ResponseUsage(Record):
    """Tokens a request used and what was charged for it."""

    input_tokens: int
    """Tokens of the input, including those read from a cache."""
    input_tokens_details: InputTokensDetails
    """Breakdown of the input tokens."""
    output_tokens: int
    """Tokens the model generated, normally including its thinking."""
    output_tokens_details: OutputTokensDetails
    """Breakdown of the output tokens."""
    total_tokens: int
    """Input and output tokens together."""
    cost: float | None = None
    """Amount charged to your OpenRouter account, in USD; null when not known."""
    cost_details: ResponseCostDetails | None = None
    """Cost in parts, above all what the provider charged, in USD."""
    is_byok: bool | None = None
    """Whether your own provider key was used, so that the provider bills you directly."""
    server_tool_use_details: ServerToolUse | None = None
    """Counts of the tool calls that ran on the server; null when there are none."""


@define(kw_only=True, eq=False, repr=False)
class InputTokensDetails(Record):
    """Breakdown of the input tokens."""

    cached_tokens: int
    """Tokens read from the prompt cache."""
    cache_write_tokens: int | None = None
    """Tokens newly stored in the prompt cache; null when the provider does not report them."""


@define(kw_only=True, eq=False, repr=False)
class OutputTokensDetails(Record):
    """Breakdown of the output tokens."""

    reasoning_tokens: int
    """Tokens spent on thinking, whether or not the thinking is shown."""


@define(kw_only=True, eq=False, repr=False)
class ResponseCostDetails(Record):
    """What the provider charged for a response, split by part."""

    upstream_inference_input_cost: float
    """Provider's charge for the input, in USD."""
    upstream_inference_output_cost: float
    """Provider's charge for the output, in USD."""
    server_tool_cost: float | None = None
    """Charge for server tools run during the request, in USD; null when it is not reported."""
    upstream_inference_cost: float | None = None
    """What the provider charged for the whole response, in USD; null when it is not reported."""


@define(kw_only=True, eq=False, repr=False)
class ResponseReasoning(Record):
    """How a model thinks before it answers."""

    context: Literal["auto", "all_turns", "current_turn"] | str | None = None
    """Which earlier reasoning the model sees: all turns or only the current one; OpenAI GPT-5.6 and newer."""
    effort: ReasoningEffort | None = None
    """How hard to think, from `none` to `max`; `none` is an error for most models that always think."""
    mode: Literal["standard", "pro"] | str | None = None
    """`pro` thinks more deeply at the same price per token, `standard` is the default; OpenAI GPT-5.6 and newer."""
    summary: Literal["auto", "concise", "detailed"] | str | None = None
    """How detailed a summary of the reasoning should be."""
    enabled: bool | None = None
    """Whether the model thinks before it answers; left out, the model's own default holds."""
    max_tokens: int | None = None
    """Budget for thinking, in tokens; the limit for the response has to be larger. Anthropic: 1024 to 128000."""


@define(kw_only=True, eq=False, repr=False)
class StoredPrompt(Record):
    """A prompt template stored beforehand, with values for its gaps."""

    id: str
    """Identifier of the template."""
    variables: dict[str, str | ToolOutputPart] | None = None
    """Values for the template's variables, keyed by name: text, or a part such as an image or a file. Null means none.
    """


@define(kw_only=True, eq=False, repr=False)
class TextOptions(Record):
    """Form and wordiness of the text of a response."""

    format: OutputFormat | None = None
    """Form the response has to take, such as JSON that fits a schema; plain text when left out."""
    verbosity: Verbosity | None = None
    """How wordy the response should be; models that do not have the setting ignore it."""


@define(kw_only=True, eq=False, repr=False)
class RejectedMessage(Record):
    """A chat message of the model that the alignment plugin held back."""

    role: Literal["assistant"] = "assistant"
    """Author of the message, always the model."""
    content: str | None = field(metadata={"null": True})
    """Text of the message; null where there is none."""
    refusal: str | None = field(metadata={"null": True})
    """The model's words when it declined to answer, otherwise null."""
    tool_calls: list[ToolCall] | None = None
    """Functions the model wanted run."""
    images: list[MessageImage] | None = None
    """Images the model made."""
    audio: AudioOutput | None = None
    """Speech the model made."""


ResponseStatus: TypeAlias = Literal["completed", "incomplete", "in_progress", "failed", "cancelled", "queued"] | str
"""How far a response is."""


ResponseErrorCode: TypeAlias = (
    Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
        "bio_policy",
        "cyber_policy",
        "misalignment_policy_violation",
        "data_residency_mismatch",
        "permission_denied",
    ]
    | str
)
"""Why a response failed."""


sys.modules[__name__].__class__ = LazyModule
