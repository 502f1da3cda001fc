# Made by `make generate` from spec/shared/response_events.json; edit that.
"""The events of a stream of the Responses API."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.mixins import ImageBytes
from ..._runtime.values.record import Record, Unknown
from ...types.shared.response_parts import OutputText, ReasoningContent, Refusal

if TYPE_CHECKING:
    from ...types.responses.responses import Response
    from ...types.shared.output import TopLogprob
    from ...types.shared.response_items.responses import ResponseItem
    from ...types.shared.response_parts import SummaryText, TextAnnotation
    from ...types.shared.response_reports import FusionAnalysis


@define(kw_only=True, eq=False, repr=False)
class ResponseCreatedEvent(Record):
    """Start of the stream: the response exists and has an id."""

    type: Literal["response.created"] = "response.created"
    """Kind of event, always 'response.created'."""
    response: Response
    """The response as it stands at the start, without its later output."""
    sequence_number: int
    """Number of the event within the stream; it rises from event to event."""


@define(kw_only=True, eq=False, repr=False)
class ResponseInProgressEvent(Record):
    """Notice that the model is at work on the response."""

    type: Literal["response.in_progress"] = "response.in_progress"
    """Kind of event, always 'response.in_progress'."""
    response: Response
    """The response as it stands now, without its later output."""
    sequence_number: int
    """Number of the event within the stream; it rises from event to event."""


@define(kw_only=True, eq=False, repr=False)
class ResponseCompletedEvent(Record):
    """End of a stream that went well."""

    type: Literal["response.completed"] = "response.completed"
    """Kind of event, always 'response.completed'."""
    response: Response
    """The finished response, with all output items and the usage."""
    sequence_number: int
    """Number of the event within the stream; it rises from event to event."""


@define(kw_only=True, eq=False, repr=False)
class ResponseIncompleteEvent(Record):
    """End of a stream whose answer was cut short, for example by the token limit."""

    type: Literal["response.incomplete"] = "response.incomplete"
    """Kind of event, always 'response.incomplete'."""
    response: Response
    """The response up to the cut; `incomplete_details` says why it stopped there."""
    sequence_number: int
    """Number of the event within the stream; it rises from event to event."""


@define(kw_only=True, eq=False, repr=False)
class ResponseFailedEvent(Record):
    """End of a stream that failed. The HTTP status is 200 all the same."""

    type: Literal["response.failed"] = "response.failed"
    """Kind of event, always 'response.failed'."""
    response: Response
    """The failed response; its `error` says what went wrong, unless it is null."""
    sequence_number: int
    """Number of the event within the stream; it rises from event to event."""


@define(kw_only=True, eq=False, repr=False)
class ErrorEvent(Record):
    """Failure after the stream had begun. The HTTP status is 200 all the same."""

    type: Literal["error"] = "error"
    """Kind of event, always 'error'."""
    code: str | None = field(metadata={"null": True})
    """Short word for the kind of failure, such as 'rate_limit_exceeded'; null when there is none."""
    message: str
    """What went wrong, in words for a human reader."""
    param: str | None = field(metadata={"null": True})
    """Name of the request parameter at fault; null when no parameter is to blame."""
    sequence_number: int
    """Number of the event within the stream; it rises from event to event."""


@define(kw_only=True, eq=False, repr=False)
class ItemAddedEvent(Record):
    """Start of a new output item, such as a message, a reasoning item or a tool call."""

    type: Literal["response.output_item.added"] = "response.output_item.added"
    """Kind of event, always 'response.output_item.added'."""
    item: ResponseItem
    """The item as it stands at its start, mostly still empty; later events fill it."""
    output_index: int
    """Position of the new item in the `output` list, counted from 0."""
    sequence_number: int
    """Number of the event within the stream; it rises from event to event."""


@define(kw_only=True, eq=False, repr=False)
class ItemDoneEvent(Record):
    """End of an output item."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    """Kind of event, always 'response.output_item.done'."""
    item: ResponseItem
    """The finished item. This is the version to keep and to send back in a later request."""
    output_index: int
    """Position of that item in the `output` list, counted from 0."""
    sequence_number: int
    """Number of the event within the stream; it rises from event to event."""


@define(kw_only=True, eq=False, repr=False)
class ItemEvent(Record):
    """What the events about one item of the output have in common."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of that item in the `output` list, counted from 0."""
    sequence_number: int
    """Number of the event within the stream; it rises from event to event."""


@define(kw_only=True, eq=False, repr=False)
class ContentPartAddedEvent(ItemEvent):
    """Start of a new part in the content of an item."""

    type: Literal["response.content_part.added"] = "response.content_part.added"
    """Kind of event, always 'response.content_part.added'."""
    part: StreamedPart
    """The part as it stands at its start, mostly still empty; later events fill it."""
    content_index: int
    """Position of the new part in the `content` list of the item, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class ContentPartDoneEvent(ItemEvent):
    """End of a part in the content of an item."""

    type: Literal["response.content_part.done"] = "response.content_part.done"
    """Kind of event, always 'response.content_part.done'."""
    part: StreamedPart
    """The finished part."""
    content_index: int
    """Position of the part in the `content` list of the item, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class TextDeltaEvent(ItemEvent):
    """Next piece of the text of a response."""

    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    """Kind of event, always 'response.output_text.delta'."""
    delta: str
    """Text to append to what came before."""
    logprobs: list[StreamedLogprob]
    """Log probabilities of the tokens in this piece, when they were requested."""
    content_index: int
    """Position of the part in the `content` list of the item, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class TextDoneEvent(ItemEvent):
    """End of a text part."""

    type: Literal["response.output_text.done"] = "response.output_text.done"
    """Kind of event, always 'response.output_text.done'."""
    logprobs: list[StreamedLogprob]
    """Log probabilities of all tokens of the text, when they were requested."""
    text: str
    """The whole text, equal to all its pieces put together."""
    content_index: int
    """Position of the part in the `content` list of the item, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class AnnotationAddedEvent(ItemEvent):
    """A source or file that was attached to the text of a response."""

    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    """Kind of event, always 'response.output_text.annotation.added'."""
    annotation: TextAnnotation
    """The web source or file, and where in the text it belongs."""
    annotation_index: int
    """Position among the annotations of the text part, counted from 0."""
    content_index: int
    """Position of the text part in the `content` list of the item, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class RefusalDeltaEvent(ItemEvent):
    """Next piece of the words with which the model declines to answer."""

    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    """Kind of event, always 'response.refusal.delta'."""
    delta: str
    """Text to append to what came before."""
    content_index: int
    """Position of the part in the `content` list of the item, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class RefusalDoneEvent(ItemEvent):
    """End of a refusal."""

    type: Literal["response.refusal.done"] = "response.refusal.done"
    """Kind of event, always 'response.refusal.done'."""
    refusal: str
    """The model's words when it declines to answer, in full."""
    content_index: int
    """Position of the part in the `content` list of the item, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class ReasoningDeltaEvent(ItemEvent):
    """Next piece of the model's thinking in plain text."""

    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    """Kind of event, always 'response.reasoning_text.delta'."""
    delta: str
    """Thinking to append to what came before."""
    content_index: int
    """Position of the part in the `content` list of the item, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class ReasoningDoneEvent(ItemEvent):
    """End of a part of the model's thinking in plain text."""

    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    """Kind of event, always 'response.reasoning_text.done'."""
    text: str
    """The thinking of this part in full."""
    content_index: int
    """Position of the part in the `content` list of the item, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class SummaryPartAddedEvent(ItemEvent):
    """Start of a new part in the summary of the model's thinking."""

    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    """Kind of event, always 'response.reasoning_summary_part.added'."""
    part: SummaryText
    """The part as it stands at its start, mostly still empty; later events fill it."""
    summary_index: int
    """Position of the new part in the `summary` list of the reasoning item, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class SummaryPartDoneEvent(ItemEvent):
    """End of a part in the summary of the model's thinking."""

    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    """Kind of event, always 'response.reasoning_summary_part.done'."""
    part: SummaryText
    """The finished part."""
    summary_index: int
    """Position of the part in the `summary` list of the reasoning item, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class SummaryDeltaEvent(ItemEvent):
    """Next piece of the summary of the model's thinking."""

    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    """Kind of event, always 'response.reasoning_summary_text.delta'."""
    delta: str
    """Summary text to append to what came before."""
    summary_index: int
    """Position of the part in the `summary` list of the reasoning item, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class SummaryDoneEvent(ItemEvent):
    """End of the text of one summary part."""

    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    """Kind of event, always 'response.reasoning_summary_text.done'."""
    text: str
    """The summary text of this part in full."""
    summary_index: int
    """Position of the part in the `summary` list of the reasoning item, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class ArgumentsDeltaEvent(ItemEvent):
    """Next piece of the arguments of a function call."""

    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    """Kind of event, always 'response.function_call_arguments.delta'."""
    delta: str
    """Piece of JSON text to append; parse it only once the arguments are complete."""


@define(kw_only=True, eq=False, repr=False)
class ArgumentsDoneEvent(ItemEvent):
    """End of the arguments of a function call."""

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    """Kind of event, always 'response.function_call_arguments.done'."""
    arguments: str
    """All arguments as JSON text; parse and validate it, as the model can get it wrong."""
    name: str
    """Name of the function, as declared in the request's tools."""


@define(kw_only=True, eq=False, repr=False)
class CustomInputDeltaEvent(ItemEvent):
    """Next piece of the input of a custom tool call."""

    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    """Kind of event, always 'response.custom_tool_call_input.delta'."""
    delta: str
    """Piece of free text to append; it need not be JSON."""


@define(kw_only=True, eq=False, repr=False)
class CustomInputDoneEvent(ItemEvent):
    """End of the input of a custom tool call."""

    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    """Kind of event, always 'response.custom_tool_call_input.done'."""
    input: str
    """The whole input as free text; it need not be JSON."""


@define(kw_only=True, eq=False, repr=False)
class PatchDeltaEvent(ItemEvent):
    """Next piece of the diff of an apply-patch call."""

    type: Literal["response.apply_patch_call_operation_diff.delta"] = "response.apply_patch_call_operation_diff.delta"
    """Kind of event, always 'response.apply_patch_call_operation_diff.delta'."""
    delta: str
    """Piece of the diff to append; do not apply it before it is complete."""


@define(kw_only=True, eq=False, repr=False)
class PatchDoneEvent(ItemEvent):
    """End of the diff of an apply-patch call."""

    type: Literal["response.apply_patch_call_operation_diff.done"] = "response.apply_patch_call_operation_diff.done"
    """Kind of event, always 'response.apply_patch_call_operation_diff.done'."""
    diff: str
    """The whole diff in V4A format, ready to apply."""


@define(kw_only=True, eq=False, repr=False)
class CodeInProgressEvent(ItemEvent):
    """Start of a code interpreter call."""

    type: Literal["response.code_interpreter_call.in_progress"] = "response.code_interpreter_call.in_progress"
    """Kind of event, always 'response.code_interpreter_call.in_progress'."""


@define(kw_only=True, eq=False, repr=False)
class CodeDeltaEvent(ItemEvent):
    """Next piece of the code of a code interpreter call."""

    type: Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"
    """Kind of event, always 'response.code_interpreter_call_code.delta'."""
    delta: str
    """Code to append to what came before."""


@define(kw_only=True, eq=False, repr=False)
class CodeDoneEvent(ItemEvent):
    """End of the code of a code interpreter call; running it comes next."""

    type: Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"
    """Kind of event, always 'response.code_interpreter_call_code.done'."""
    code: str
    """The whole code."""


@define(kw_only=True, eq=False, repr=False)
class CodeInterpretingEvent(ItemEvent):
    """Notice that the code of a code interpreter call is running."""

    type: Literal["response.code_interpreter_call.interpreting"] = "response.code_interpreter_call.interpreting"
    """Kind of event, always 'response.code_interpreter_call.interpreting'."""


@define(kw_only=True, eq=False, repr=False)
class CodeCompletedEvent(ItemEvent):
    """End of a code interpreter call. What it printed is in the finished item, not here."""

    type: Literal["response.code_interpreter_call.completed"] = "response.code_interpreter_call.completed"
    """Kind of event, always 'response.code_interpreter_call.completed'."""


@define(kw_only=True, eq=False, repr=False)
class ImageInProgressEvent(ItemEvent):
    """Start of an image generation call."""

    type: Literal["response.image_generation_call.in_progress"] = "response.image_generation_call.in_progress"
    """Kind of event, always 'response.image_generation_call.in_progress'."""


@define(kw_only=True, eq=False, repr=False)
class ImageGeneratingEvent(ItemEvent):
    """Notice that the image is being made."""

    type: Literal["response.image_generation_call.generating"] = "response.image_generation_call.generating"
    """Kind of event, always 'response.image_generation_call.generating'."""


@define(kw_only=True, eq=False, repr=False)
class PartialImageEvent(ImageBytes, ItemEvent):
    """Preview of an image that is not finished yet."""

    type: Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"
    """Kind of event, always 'response.image_generation_call.partial_image'."""
    partial_image_b64: str
    """Bytes of the preview in base64. It is a whole image, not a piece to append."""
    partial_image_index: int
    """Number of the preview, counted from 0."""


@define(kw_only=True, eq=False, repr=False)
class ImageCompletedEvent(ItemEvent):
    """End of an image generation call. The image is in the finished item, not here."""

    type: Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"
    """Kind of event, always 'response.image_generation_call.completed'."""


@define(kw_only=True, eq=False, repr=False)
class SearchInProgressEvent(ItemEvent):
    """Start of a web search call."""

    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    """Kind of event, always 'response.web_search_call.in_progress'."""


@define(kw_only=True, eq=False, repr=False)
class SearchingEvent(ItemEvent):
    """Notice that the web search is running."""

    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
    """Kind of event, always 'response.web_search_call.searching'."""


@define(kw_only=True, eq=False, repr=False)
class SearchCompletedEvent(ItemEvent):
    """End of a web search call. Details are in the finished item, not here."""

    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    """Kind of event, always 'response.web_search_call.completed'."""


@define(kw_only=True, eq=False, repr=False)
class FusionInProgressEvent(ItemEvent):
    """Start of a fusion call, which puts the prompt to a panel of models."""

    type: Literal["response.fusion_call.in_progress"] = "response.fusion_call.in_progress"
    """Kind of event, always 'response.fusion_call.in_progress'."""


@define(kw_only=True, eq=False, repr=False)
class PanelAddedEvent(ItemEvent):
    """Start of the response of one model of the fusion panel."""

    type: Literal["response.fusion_call.panel.added"] = "response.fusion_call.panel.added"
    """Kind of event, always 'response.fusion_call.panel.added'."""
    model: str
    """Slug of the panel model; later events repeat it."""


@define(kw_only=True, eq=False, repr=False)
class PanelDeltaEvent(ItemEvent):
    """Next piece of the response of one model of the fusion panel."""

    type: Literal["response.fusion_call.panel.delta"] = "response.fusion_call.panel.delta"
    """Kind of event, always 'response.fusion_call.panel.delta'."""
    delta: str
    """Text to append to what this model wrote before."""
    model: str
    """Slug of the panel model that the event is about; it tells apart the pieces of models that answer at the same
    time.
    """


@define(kw_only=True, eq=False, repr=False)
class PanelReasoningDeltaEvent(ItemEvent):
    """Next piece of the thinking of one model of the fusion panel."""

    type: Literal["response.fusion_call.panel.reasoning.delta"] = "response.fusion_call.panel.reasoning.delta"
    """Kind of event, always 'response.fusion_call.panel.reasoning.delta'."""
    delta: str
    """Thinking to append to what came before from this model."""
    model: str
    """Slug of the panel model that the event is about; it tells apart the pieces of models that answer at the same
    time.
    """


@define(kw_only=True, eq=False, repr=False)
class PanelCompletedEvent(ItemEvent):
    """End of the response of one model of the fusion panel."""

    type: Literal["response.fusion_call.panel.completed"] = "response.fusion_call.panel.completed"
    """Kind of event, always 'response.fusion_call.panel.completed'."""
    content: str
    """The whole response of this model."""
    model: str
    """Slug of the panel model that finished."""


@define(kw_only=True, eq=False, repr=False)
class PanelFailedEvent(ItemEvent):
    """Failure of one model of the fusion panel."""

    type: Literal["response.fusion_call.panel.failed"] = "response.fusion_call.panel.failed"
    """Kind of event, always 'response.fusion_call.panel.failed'."""
    error: str
    """What went wrong, in words for a human reader."""
    model: str
    """Slug of the panel model that failed."""
    status_code: int | None = None
    """HTTP status that fits the failure, such as 502; missing when there is none."""


@define(kw_only=True, eq=False, repr=False)
class AnalysisInProgressEvent(ItemEvent):
    """Start of the comparison of the panel's answers in a fusion call."""

    type: Literal["response.fusion_call.analysis.in_progress"] = "response.fusion_call.analysis.in_progress"
    """Kind of event, always 'response.fusion_call.analysis.in_progress'."""
    analyst_model: str
    """Slug of the model that compares the responses."""
    judge_model: str
    """Older name of `analyst_model`, with the same value. Deprecated."""


@define(kw_only=True, eq=False, repr=False)
class AnalysisCompletedEvent(ItemEvent):
    """End of the comparison of the panel's answers in a fusion call."""

    type: Literal["response.fusion_call.analysis.completed"] = "response.fusion_call.analysis.completed"
    """Kind of event, always 'response.fusion_call.analysis.completed'."""
    analysis: FusionAnalysis
    """Where the responses agree, differ or leave gaps."""


@define(kw_only=True, eq=False, repr=False)
class FusionCompletedEvent(ItemEvent):
    """End of a fusion call."""

    type: Literal["response.fusion_call.completed"] = "response.fusion_call.completed"
    """Kind of event, always 'response.fusion_call.completed'."""


@define(kw_only=True, eq=False, repr=False)
class DebugEvent(Record):
    """Debug output, sent only when the request set `debug.echo_upstream_body`; not meant for production."""

    type: Literal["response.debug"] = "response.debug"
    """Kind of event, always 'response.debug'."""
    debug: ResponseDebug
    """The body sent to the provider, or the time of a milestone."""
    sequence_number: int
    """Number of the event within the stream; it rises from event to event."""


@define(kw_only=True, eq=False, repr=False)
class UnknownResponseEvent(Unknown):
    """A `ResponseEvent` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ResponseEvent: TypeAlias = (
    ResponseCreatedEvent
    | ResponseInProgressEvent
    | ResponseCompletedEvent
    | ResponseIncompleteEvent
    | ResponseFailedEvent
    | ErrorEvent
    | ItemAddedEvent
    | ItemDoneEvent
    | ContentPartAddedEvent
    | ContentPartDoneEvent
    | TextDeltaEvent
    | TextDoneEvent
    | AnnotationAddedEvent
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | ReasoningDeltaEvent
    | ReasoningDoneEvent
    | SummaryPartAddedEvent
    | SummaryPartDoneEvent
    | SummaryDeltaEvent
    | SummaryDoneEvent
    | ArgumentsDeltaEvent
    | ArgumentsDoneEvent
    | CustomInputDeltaEvent
    | CustomInputDoneEvent
    | PatchDeltaEvent
    | PatchDoneEvent
    | CodeInProgressEvent
    | CodeDeltaEvent
    | CodeDoneEvent
    | CodeInterpretingEvent
    | CodeCompletedEvent
    | ImageInProgressEvent
    | ImageGeneratingEvent
    | PartialImageEvent
    | ImageCompletedEvent
    | SearchInProgressEvent
    | SearchingEvent
    | SearchCompletedEvent
    | FusionInProgressEvent
    | PanelAddedEvent
    | PanelDeltaEvent
    | PanelReasoningDeltaEvent
    | PanelCompletedEvent
    | PanelFailedEvent
    | AnalysisInProgressEvent
    | AnalysisCompletedEvent
    | FusionCompletedEvent
    | DebugEvent
    | UnknownResponseEvent
)
"""One event of a streamed response, distinguished by `type`. More kinds get added over time."""


@define(kw_only=True, eq=False, repr=False)
class UnknownStreamedPart(Unknown):
    """A `StreamedPart` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


StreamedPart: TypeAlias = OutputText | ReasoningContent | Refusal | UnknownStreamedPart
"""Part of an item as it is streamed: text, thinking or a refusal, distinguished by `type`."""


@define(kw_only=True, eq=False, repr=False)
class StreamedLogprob(Record):
    """A token of the text and how likely it was."""

    token: str
    """Text of the token."""
    logprob: float
    """Natural logarithm of the token's probability, so 0 or less; 0 means certain."""
    bytes: list[int] | None = None
    """UTF-8 bytes of the token, for characters that span several tokens."""
    top_logprobs: list[TopLogprob] | None = None
    """Likeliest tokens at this position, as many as `top_logprobs` in the request asked for."""


@define(kw_only=True, eq=False, repr=False)
class ResponseDebug(Record):
    """Content of a debug event: a request body or the time of a milestone."""

    echo_upstream_body: dict[str, Any] | None = None
    """Request body as it was sent to the provider."""
    timings: UpstreamTiming | None = None
    """A milestone of the call to the provider, with its time."""


@define(kw_only=True, eq=False, repr=False)
class UpstreamTiming(Record):
    """Time at which the call to the provider reached a milestone."""

    epoch_ms: int
    """Time of the milestone in Unix milliseconds (not seconds)."""
    event: Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"] | str
    """The milestone, from the request being built to the end of the provider's answer."""
    start_ms: int
    """Time of the milestone in milliseconds; from where it is counted is not documented."""


sys.modules[__name__].__class__ = LazyModule
