"""Whole answers: what any status, headers and body give."""

from __future__ import annotations

import json
import pickle
from typing import Any

from hypothesis import strategies as st
from openrouter_sdk import OPERATIONS, Answer, APIError, OpenRouterError
from openrouter_sdk._runtime.decoding import decode
from openrouter_sdk._runtime.http import HttpRequest, HttpResponse, Timeout
from openrouter_sdk._runtime.refusals import error_for

from .target import Target
from .values import CHAT_EVENTS, JSON, MESSAGE_EVENTS, NAMES, OBJECTS, RESPONSE_EVENTS, bodies, streams

STATUSES = st.sampled_from([200, 200, 200, 201, 204, 400, 401, 404, 418, 429, 500, 503, 524, 529, 599])
TYPES = st.sampled_from(["application/json", "text/event-stream", "text/html; charset=latin-1", "text/plain", "", ";;"])
HEADERS = st.dictionaries(
    st.sampled_from(["retry-after", "x-ratelimit-limit", "x-ratelimit-reset", "x-request-id", "x-generation-id"]),
    st.text(max_size=12)
    | st.sampled_from(["Fri, 31 Dec 9999 23:59:59 -2400", "Mon, 0 Jan 0000 00:00:00 GMT", "1 2 3 4 5 6", "-1", "nan"]),
    max_size=3,
)
BODIES = (
    st.binary(max_size=40)
    | bodies(OBJECTS)
    | bodies(JSON)
    | streams(CHAT_EVENTS)
    | streams(RESPONSE_EVENTS)
    | streams(MESSAGE_EVENTS)
    | bodies(st.builds(lambda error, more: {"error": error, **more}, OBJECTS, OBJECTS))
)
CALLS = st.sampled_from(
    ["chat.create", "responses.create", "messages.create", "models.list", "generations.get", "keys.current"]
)


def check_error(error: OpenRouterError) -> None:
    """An error can be read, shown and sent to another process."""
    assert "\n" not in str(error)
    assert str(error)
    assert isinstance(error.retryable, bool)
    assert error.retry_after is None or 0 <= error.retry_after < float("inf")
    pickled = pickle.loads(pickle.dumps(error))
    assert (type(pickled), str(pickled)) == (type(error), str(error))
    if isinstance(error, APIError):
        told = (error.availability, error.rate_limit, error.reasons, error.previous_errors, error.upstream)
        assert repr(told)


def gives_an_answer_or_our_error(name: str, status: int, kind: str, headers: dict[str, str], body: bytes) -> None:
    operation = OPERATIONS[name]
    request = HttpRequest(
        method=operation.method, url="http://h/", headers={}, body=b"", timeout=Timeout(), max_retries=0
    )
    response = HttpResponse(status=status, headers={**headers, "content-type": kind}, body=body)
    try:
        answer = decode(operation, request, response, 1, 0.0)
    except OpenRouterError as error:
        check_error(error)
        return
    assert status < 400
    assert isinstance(answer, Answer)
    assert answer.http.status == status
    assert repr(answer)


def makes_an_error(status: int, body: Any, headers: dict[str, str], error: Any) -> None:
    made = error_for(status, body, headers, error=error)
    check_error(made)
    assert made.message
    assert json.dumps(pickle.loads(pickle.dumps(made)).body) == json.dumps(body)


TARGETS = [
    Target(
        name="whole answer",
        holds="an answer, or one of our errors that can be read, shown in one line and pickled",
        inputs=[CALLS, STATUSES, TYPES, HEADERS, BODIES],
        check=gives_an_answer_or_our_error,
        examples=100,
    ),
    Target(
        name="error builder",
        holds="an error for anything the service may say, and never another one",
        inputs=[st.integers(200, 599), JSON, HEADERS, st.none() | st.dictionaries(NAMES, JSON, max_size=4)],
        check=makes_an_error,
        examples=100,
    ),
]
