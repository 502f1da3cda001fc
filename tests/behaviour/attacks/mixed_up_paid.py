"""A3: what was paid for is kept with the error, and not asked for again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openrouter_sdk import APIError

from ..server import Do, Script, Server
from ..wire import SSE_OPEN, USAGE, chunk, completion, data, http
from .attack import Attack, Caller, Played, attack, said
from .mixed_up_calls import ASKED, called, streamed

__all__ = ["PAID"]

NEW = "(it came later)"
COUNTS = {"input_tokens": 3, "output_tokens": 2, "cost": 0.0001}


def answer(body: Any, status: str = "200 OK", **options: Any) -> Script:
    """A whole response, to each request."""
    return (Do.REQUEST, http(body, status, keep=True, **options)) * 4


def events(*each: bytes) -> Script:
    """Events, and the end of the connection."""
    return (Do.REQUEST, SSE_OPEN + b"".join(each))


def told(error: APIError) -> str:
    """An error, with the text or the kind of what it holds of the response, and the status that it means."""
    partial = error.partial
    text = getattr(partial, "text", None)
    kept = f" with {text!r}" if text else f" with {type(partial).__name__}" if _is_full(partial) else ""
    return f"{type(error).__name__}{kept}"


def _is_full(partial: Any) -> bool:
    return bool(getattr(partial, "data", None) or getattr(partial, "usage", None) or getattr(partial, "results", None))


def create(method: str = "chat.create", *given: Any, **more: Any) -> Played:
    """A call, and how often it was sent."""
    area = method.partition(".")[0]

    async def play(caller: Caller, server: Server) -> str:
        try:
            came = said(await called(caller, method, *given, **{**ASKED.get(area, {}), **more}))
        except APIError as error:
            came = told(error)
        return f"{came}, {len(server.requests)} sent"

    return play


def stream(area: str = "chat", **more: Any) -> Played:
    """A stream, and how often it was sent; whether its error says that the same may be sent again."""

    async def play(caller: Caller, server: Server) -> str:
        try:
            came = said(await streamed(caller, area, **more))
        except APIError as error:
            came = told(error) + (", again" if error.retryable else "")
        return f"{came}, {len(server.requests)} sent"

    return play


# -- A3: paid once -------------------------------------------------------------------------------------------

THRICE = "sent 3 times"
HALF = completion(message={"content": "Hel"}, choice={"finish_reason": "error"})
BAD = {"code": 502, "message": "the provider failed"}
RESPONSE = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1,
    "model": "a/b",
    "status": "completed",
    "output": [
        {
            "type": "message",
            "id": "m",
            "role": "assistant",
            "status": "completed",
            "content": [{"type": "output_text", "text": "Hel", "annotations": []}],
        }
    ],
    "usage": COUNTS,
}
FAILED = {**RESPONSE, "status": "failed", "error": {"code": "server_error", "message": "no"}}
MESSAGE = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "a/b",
    "content": [{"type": "text", "text": "Hel"}],
    "stop_reason": "end_turn",
    "usage": COUNTS,
}
OVERLOADED = {"type": "overloaded_error", "message": "no"}
PICTURE = {"created": 1, "data": [{"b64_json": "aGk="}], "usage": {"cost": 0.1}}
VECTORS = {"object": "list", "model": "m", "data": [{"object": "embedding", "index": 0, "embedding": [1.0]}]}
STARTED = data({"type": "message_start", "message": {**MESSAGE, "content": []}})
TEXT = data({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hel"}})
DELTA = data(
    {"type": "response.output_text.delta", "item_id": "i", "output_index": 0, "content_index": 0, "delta": "Hel"}
)


def paid(did: str, script: Script, play: Played, holds: str, before: str = THRICE, **options: Any) -> Attack:
    """A response that brings something and fails, where two retries are allowed."""
    return attack("A3", did, before, [script], play, holds, **{"max_retries": 2, **options})


def error_in(body: Mapping[str, Any], error: Any = BAD) -> dict[str, Any]:
    """A body with an error beside what it brings."""
    return {**body, "error": error}


ONCE = [
    paid("a 200 with finish_reason error, text and cost", answer(HALF), create(), "BadGatewayError with 'Hel', 1 sent"),
    paid(
        "a 200 with an error beside the text",
        answer(error_in(completion(usage=None))),
        create(),
        "BadGatewayError with 'Hello world', 1 sent",
    ),
    paid(
        "a 200 with an error and usage alone",
        answer({"error": BAD, "usage": USAGE}),
        create(),
        "BadGatewayError with ChatResult, 1 sent",
    ),
    paid(
        "a 502 with text and cost",
        answer(error_in(HALF), "502 Bad Gateway"),
        create(),
        "BadGatewayError with 'Hel', 1 sent",
    ),
    paid(
        "a 503 with the completion one level too deep",
        answer({"choices": None, "provider": HALF, "error": BAD}, "503 No"),
        create(),
        "ServiceUnavailableError with 'Hel', 1 sent",
    ),
    paid(
        "a tool call without a text, and an error",
        answer(
            error_in(
                completion(
                    message={
                        "content": None,
                        "tool_calls": [{"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}],
                    },
                    usage=None,
                )
            )
        ),
        create(),
        "BadGatewayError, 1 sent",
    ),
    paid(
        "a failed response with output and usage",
        answer({**FAILED, "error": {"code": 503, "message": "no"}}),
        create("responses.create"),
        "ServiceUnavailableError with 'Hel', 1 sent",
    ),
    paid(
        "a failed response, as an event",
        answer({"type": "response.failed", "response": {**FAILED, "error": BAD}}),
        create("responses.create"),
        "BadGatewayError with 'Hel', 1 sent",
    ),
    paid(
        "a 502 with a failed response",
        answer({**FAILED, "error": BAD}, "502 Bad Gateway"),
        create("responses.create"),
        "BadGatewayError with 'Hel', 1 sent",
    ),
    paid(
        "a message with an error",
        answer(error_in(MESSAGE, OVERLOADED)),
        create("messages.create"),
        "OverloadedError with 'Hel', 1 sent",
        NEW,
    ),
    paid(
        "images with an error",
        answer(error_in(PICTURE)),
        create("images.create"),
        "BadGatewayError with ImageResult, 1 sent",
        NEW,
    ),
    paid(
        "embeddings with an error, without usage",
        answer(error_in(VECTORS)),
        create("embeddings.create"),
        "BadGatewayError with EmbeddingList, 1 sent",
        NEW,
    ),
    paid(
        "a key with an error, which a second call would make again",
        answer(error_in({"data": {"hash": "h"}, "key": "sk-1"})),
        create("keys.create", name="a"),
        "BadGatewayError with CreatedKey, 1 sent",
    ),
    paid(
        "events for a call without a stream: text, then an error",
        events(chunk("Hel"), data({"error": BAD})),
        create(),
        "BadGatewayError with 'Hel', 1 sent",
    ),
    paid(
        "events for a call without a stream: a failed response",
        events(DELTA, data({"type": "response.failed", "response": {**FAILED, "error": BAD}})),
        create("responses.create"),
        "BadGatewayError with 'Hel', 1 sent",
    ),
    paid(
        "events for a call without a stream: a message, then an error",
        events(STARTED, TEXT, data({"type": "error", "error": OVERLOADED})),
        create("messages.create"),
        "OverloadedError with 'Hel', 1 sent",
        NEW,
    ),
    paid(
        "events for a call without a stream: an image, then an error",
        events(
            data({"type": "image_generation.partial_image", "b64_json": "aGk=", "partial_image_index": 0}),
            data({"type": "error", "error": BAD}),
        ),
        create("images.create"),
        "BadGatewayError with ImageResult, 1 sent",
        NEW,
    ),
    paid(
        "events for a call without a stream, cut",
        events(chunk("Hel")),
        create(),
        "StreamInterruptedError with 'Hel', 1 sent",
        "not asked for again",
    ),
    paid(
        "events for a call without a stream: a broken one",
        events(chunk("Hel"), b"data: {\n\n"),
        create(),
        "InvalidResponseError with 'Hel', 1 sent",
        "the text was lost",
    ),
    paid(
        "a body that breaks off",
        (Do.REQUEST, http(HALF, length=9999)),
        create(),
        "APIConnectionError, 1 sent",
        "not asked for again",
    ),
    paid(
        "a body that is not as documented, where that is checked",
        answer({**HALF, "choices": [{**HALF["choices"][0], "index": "0", "finish_reason": "stop"}]}),
        create(),
        "InvalidResponseError with 'Hel', 1 sent",
        "not asked for again",
        validate_responses=True,
    ),
    paid(
        "a stream whose first event has text, usage and an error",
        events(chunk("Hel", usage=USAGE, error=BAD)),
        stream(),
        "BadGatewayError with 'Hel', 1 sent",
        "may be sent again, it says",
    ),
    paid(
        "a whole response for a stream, with text and an error",
        answer(HALF),
        stream(),
        "BadGatewayError with 'Hel', 1 sent",
    ),
    paid(
        "a failed response for a stream",
        answer({**FAILED, "error": BAD}),
        stream("responses"),
        "BadGatewayError with 'Hel', 1 sent",
    ),
    paid(
        "a message with an error for a stream",
        answer(error_in(MESSAGE, OVERLOADED)),
        stream("messages"),
        "OverloadedError with 'Hel', 1 sent",
        NEW,
    ),
    paid(
        "an error that brought nothing, which is asked for again",
        answer({"error": {**BAD, "metadata": {"retry_after": 0}}}),
        create(),
        "BadGatewayError, 3 sent",
        "the same",
    ),
]

PAID: list[Attack] = [*ONCE]
"""Of this line."""
