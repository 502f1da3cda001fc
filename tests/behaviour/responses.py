"""Cases of the Responses API: rows 49 to 51 of the table of measured behaviours, and other rows for its shapes."""

from __future__ import annotations

import itertools
from typing import Any

from .case import Case, gives, raises
from .wire import DONE, SSE_OPEN, USAGE, data, http, once, stream, then

_numbers = itertools.count()

TEXT = {"type": "output_text", "text": "Hello world", "annotations": []}
MESSAGE = {"id": "msg_1", "type": "message", "status": "completed", "role": "assistant", "content": [TEXT]}
NEW_ITEM = {"type": "hologram", "id": "h_1", "shape": {"points": [None, 1]}}
SPENT = {"input_tokens": 3, "output_tokens": 2, "total_tokens": 5, "cost": USAGE["cost"]}


def response(**members: Any) -> dict[str, Any]:
    """A whole response, `Hello world`, with other members where they are given."""
    answer = {"id": "gen-1", "object": "response", "status": "completed", "model": "a/b", "output": [MESSAGE]}
    return {**answer, "error": None, "incomplete_details": None, "usage": SPENT, **members}


def event(kind: str, **members: Any) -> bytes:
    return data({"type": kind, **members, "sequence_number": next(_numbers)})


def about(kind: str, **members: Any) -> bytes:
    """An event about the message."""
    return event(f"response.{kind}", output_index=0, item_id="msg_1", **members)


CREATED = event("response.created", response=response(status="in_progress", output=[], usage=None))
SAID = (
    CREATED
    + about("output_item.added", item={**MESSAGE, "status": "in_progress", "content": []})
    + about("content_part.added", content_index=0, part={**TEXT, "text": ""})
    + about("output_text.delta", content_index=0, delta="Hello")
    + about("output_text.delta", content_index=0, delta=" world")
)
COMPLETED = event("response.completed", response=response()) + DONE
NEW_EVENT = {"type": "response.hologram.delta", "delta": None, "sequence_number": 1}
CALL = {
    "type": "function_call",
    "id": "fc_1",
    "call_id": "call_1",
    "name": "f",
    "arguments": "",
    "status": "in_progress",
}
WRITING = {"output_index": 0, "item_id": "fc_1"}
LIMITED = {"code": "rate_limit_exceeded", "message": "slow down"}
FAILED = event("response.failed", response=response(status="failed", output=[], error=LIMITED)) + DONE
REFUSED = {
    "error": {"code": "invalid_prompt", "message": "Invalid Responses API request"},
    "metadata": {"raw": '[{"path":["store"],"message":"Invalid input: expected false"}]'},
}

ROWS_49_TO_51 = [
    Case(
        row="49",
        did="Responses: an unknown output item beside a message",
        plays=then(http(response(output=[NEW_ITEM, MESSAGE])), http(response())),
        call="echo",
        expect=gives(requests=2, echoed=True),
    ),
    Case(
        row="49",
        did="the same, read",
        plays=once(http(response(output=[NEW_ITEM, MESSAGE]))),
        expect=gives(sees={"output.0": NEW_ITEM, "output.0.type": "hologram", "output.1.role": "assistant"}),
    ),
    Case(
        row="49",
        did="the same in a stream that is cut",
        plays=stream(SAID, event("response.output_item.done", output_index=1, item=NEW_ITEM)),
        call="stream",
        expect=raises("StreamInterruptedError", partial="Hello world", sees={"error.partial.output.1": NEW_ITEM}),
    ),
    Case(
        row="50",
        did="Responses: an unknown type of event",
        plays=stream(CREATED, data(NEW_EVENT), SAID, COMPLETED),
        call="stream",
        expect=gives(finish="completed", cost=0.0001, events=8, sees={"events.1": NEW_EVENT}),
    ),
    Case(
        row="50",
        did="an event without a type, one whose type is a number",
        plays=stream(data({"new": None}), data({"type": 7}), SAID, COMPLETED),
        call="stream",
        expect=gives(events=8, sees={"events.0": {"new": None}, "events.1": {"type": 7}}),
    ),
    Case(
        row="51",
        did="Responses: an error event in the middle of a stream",
        plays=stream(SAID, event("error", code="server_error", message="the provider left", param=None)),
        call="stream",
        expect=raises(
            "InternalServerError", 500, partial="Hello world", code="server_error", events=5, says="the provider left"
        ),
    ),
    Case(
        row="51",
        did="response.failed",
        plays=stream(SAID, FAILED),
        call="stream",
        expect=raises(
            "RateLimitError", 429, partial="Hello world", code="rate_limit_exceeded", events=5, says="slow down",
            finish="failed", cost=0.0001,
        ),
    ),
    Case(
        row="51",
        did="response.failed that says neither why nor what",
        plays=stream(SAID, event("response.failed", response={"status": "failed", "error": None})),
        call="stream",
        expect=raises("InternalServerError", 500, partial="Hello world", code="server_error"),
    ),
    Case(
        row="51",
        did="response.failed without any word of an error, then [DONE]",
        plays=stream(SAID, event("response.failed", response={"status": "failed"}), DONE),
        call="stream",
        expect=raises("InternalServerError", 500, partial="Hello world", code="server_error", events=6),
    ),
    Case(
        row="51",
        did="the same, and no [DONE]",
        plays=once(SSE_OPEN, SAID, event("response.failed", response={"status": "failed"})),
        call="stream",
        expect=raises("InternalServerError", 500, partial="Hello world", code="server_error", events=6),
    ),
    Case(
        row="51",
        did="response.error",
        plays=stream(SAID, event("response.error", error={"code": "server_error", "message": "down"})),
        call="pieces",
        expect=raises("InternalServerError", 500, partial="Hello world", code="server_error", says="down"),
    ),
    Case(
        row="51",
        did="no stream asked for: a response whose status is failed, with what it had come to",
        plays=once(http(response(status="failed", error=LIMITED, error_type="rate_limit_exceeded"))),
        expect=raises(
            "RateLimitError", 429, partial="Hello world", code="rate_limit_exceeded",
            error_type="rate_limit_exceeded", finish="failed",
        ),
    ),
]  # fmt: skip

MORE = [
    Case(
        row="11",
        did="Responses: clean end without [DONE] and without a last response",
        plays=once(SSE_OPEN, SAID),
        call="stream",
        expect=raises("StreamInterruptedError", partial="Hello world", events=5),
    ),
    Case(
        row="11",
        did="Responses: clean end after the last response, without [DONE]",
        plays=once(SSE_OPEN, SAID, COMPLETED.removesuffix(DONE)),
        call="stream",
        expect=gives(finish="completed", cost=0.0001, events=6),
    ),
    Case(
        row="10",
        did="Responses: TCP drop in the arguments of a function call",
        plays=once(
            SSE_OPEN,
            CREATED,
            event("response.output_item.added", output_index=0, item=CALL),
            event("response.function_call_arguments.delta", **WRITING, delta='{"a":'),
            event("response.function_call_arguments.delta", **WRITING, delta="1"),
        ),
        call="stream",
        expect=raises("StreamInterruptedError", partial="", events=4, calls=['f({"a":1)']),
    ),
    Case(
        row="39",
        did="Responses: a stream asked for, 200 with a JSON answer",
        plays=once(http(response())),
        call="stream",
        expect=gives(finish="completed", cost=0.0001, events=1, sees={"events.0.type": "response.completed"}),
    ),
    Case(
        row="39",
        did="the same, read as text",
        plays=once(http(response())),
        call="pieces",
        expect=gives(),
    ),
    Case(
        row="41",
        did="Responses: no stream asked for, events came",
        plays=stream(SAID, COMPLETED),
        expect=gives(finish="completed", cost=0.0001),
    ),
    Case(
        row="41",
        did="the same, the response failed",
        plays=stream(
            SAID, event("response.failed", response=response(status="failed", output=[], error=LIMITED)), DONE
        ),
        expect=raises("RateLimitError", 429, partial="Hello world", code="rate_limit_exceeded"),
    ),
    Case(
        row="42",
        did="400 in the shape of the Responses API",
        plays=once(http(REFUSED, "400 Bad Request")),
        expect=raises("BadRequestError", 400, code="invalid_prompt", says="Invalid input: expected false"),
    ),
    Case(
        row="9",
        did="Responses: cut short by the token limit, which is no error",
        plays=stream(
            SAID,
            event(
                "response.incomplete",
                response=response(status="incomplete", incomplete_details={"reason": "max_output_tokens"}),
            ),
            DONE,
        ),
        call="stream",
        expect=gives(finish="incomplete", sees={"incomplete_details.reason": "max_output_tokens"}),
    ),
]

RESPONSES = [Case(**{**vars(case), "api": "responses"}) for case in (*ROWS_49_TO_51, *MORE)]
