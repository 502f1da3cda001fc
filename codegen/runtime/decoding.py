# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""From an HTTP response to what the method returns, or to the error. No I/O."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any

from .dialects import dialect_of
from .errors import APIStatusError, InvalidResponseError, OpenRouterError, StreamInterruptedError
from .http import HttpRequest, HttpResponse
from .info import HttpInfo
from .operation import Operation
from .refusals import error_for, title_of
from .secret import masked
from .sse import EventReader, is_done
from .values import json
from .values.convert import from_dict
from .values.hints import is_record, tagged, union_parts
from .values.record import Answer, table_of

__all__ = [
    "CUT",
    "attach",
    "check",
    "decode",
    "http_info",
    "invalid",
    "is_whole",
    "owns_error",
    "parse",
    "refuse_error",
]

CUT = "the stream ended without a finish reason and without [DONE]"


def http_info(response: HttpResponse, attempts: int, elapsed: float, body: Any = None) -> HttpInfo:
    """The HTTP side of a response, for its caller."""
    generation_id = response.headers.get("x-generation-id")
    if generation_id is None and isinstance(body, Mapping):
        found = body.get("id")
        generation_id = found if isinstance(found, str) and found.startswith("gen-") else None
    return HttpInfo(
        status=response.status,
        headers=response.headers,
        attempts=attempts,
        elapsed=elapsed,
        generation_id=generation_id,
    )


def attach(result: Any, http: HttpInfo) -> Any:
    """The result, with the HTTP side of its call."""
    if isinstance(result, Answer):
        result._http = http  # type: ignore[misc]
    return result


def refuse_error(operation: Operation[Any], request: HttpRequest, response: HttpResponse) -> None:
    """Raise the error of a response with an error status."""
    if response.status >= 400:
        try:
            body: Any = json.loads(response.body)
        except (ValueError, RecursionError):
            body = response.body.decode("utf-8", "replace")
        error = error_for(response.status, body, response.headers, idempotent=request.idempotent)
        if isinstance(body, dict):
            dialect = dialect_of(operation.dialect)
            data = dialect.unwrap(body)
            if dialect.has_output(data):
                _keep(operation, request, data, error)
        raise error


def parse(operation: Operation[Any], request: HttpRequest, response: HttpResponse) -> Any:
    """The JSON of a whole response, free of errors.

    Raises:
        APIStatusError: The status is an error, or the body reports one.
        InvalidResponseError: It is not JSON.
        StreamInterruptedError: An event stream came in its place, and was cut.
    """
    refuse_error(operation, request, response)
    body = response.body.strip()
    if _is_event_stream(response, body):
        return _merged(operation, request, response)
    if not body and operation.returns_name is None:
        return None
    try:
        data = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise invalid(response, body, error) from None
    if isinstance(data, dict):
        dialect = dialect_of(operation.dialect)
        owned = owns_error(operation.returns, data)
        whole = dialect.unwrap(data)
        failure = dialect.failure(data, owned)
        if whole is not data:
            failure = failure or dialect.failure(whole, owned)
        _refuse(operation, request, response, whole, failure)
        return whole
    return data


def _merged(operation: Operation[Any], request: HttpRequest, response: HttpResponse) -> Any:
    """The response merged from an event stream that came in its place. Without a dialect each event is a whole one."""
    dialect = dialect_of(operation.dialect)
    merger = dialect.merger()
    failure: Mapping[str, Any] | None = None
    broken: InvalidResponseError | None = None
    done = came = owned = False
    endings = 0
    reader = EventReader()
    for name, data in [*reader.feed(response.body), *reader.close()]:
        if is_done(data):
            done = True
            break
        try:
            event = _event(response, data)
        except InvalidResponseError as error:
            broken = broken or error
            continue
        if event is not None:
            merger.add(event)
            came = True
            endings += operation.dialect is None or dialect.finished(event)
            owned = owns_error(operation.returns, event)
            failure = failure or dialect.failure(event, owned) or (event if name == "error" else None)
    whole = dialect.unwrap(merger.whole())
    _refuse(operation, request, response, whole, failure or dialect.failure(whole, owned))
    if broken is not None:
        broken.partial = _read(operation, whole) if came else None
        raise broken
    if done and not came:
        raise InvalidResponseError(
            "the response has no event, [DONE] came alone", status=response.status, headers=response.headers
        )
    if not (done or is_whole(operation, request, endings)):
        raise StreamInterruptedError(CUT, headers=response.headers, partial=_read(operation, whole))
    return whole


def is_whole(operation: Operation[Any], request: HttpRequest, endings: int) -> bool:
    """Whether a stream that ended without [DONE] is complete: enough of its events say that they end the response."""
    asked = json.loads(request.body) if endings and isinstance(request.body, bytes) and request.body else None
    return endings >= dialect_of(operation.dialect).endings(asked if isinstance(asked, dict) else {})


def _event(response: HttpResponse, data: bytes) -> dict[str, Any] | None:
    if not data:
        return None  # a keep-alive
    try:
        event = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise invalid(response, data, error) from None
    return event if isinstance(event, dict) else None


def _refuse(
    operation: Operation[Any],
    request: HttpRequest,
    response: HttpResponse,
    data: dict[str, Any],
    failure: Mapping[str, Any] | None,
) -> None:
    """Raise the error that a body reports."""
    if failure is not None:
        error = error_for(response.status, data, response.headers, idempotent=request.idempotent, error=failure)
        _keep(operation, request, data, error)
        raise error


def _keep(operation: Operation[Any], request: HttpRequest, data: dict[str, Any], error: APIStatusError) -> None:
    """Keep what came with an error. Output was paid for, so a POST that brought some is not retried."""
    if dialect_of(operation.dialect).has_output(data):
        error.retryable = error.retryable and request.idempotent
    with contextlib.suppress(InvalidResponseError):  # a part of it may not fit the caller's own class
        error.partial = _read(operation, data)


def owns_error(hint: Any, data: Mapping[str, Any]) -> bool:
    """Whether an object's type has a field `error`, as that of a job has: then the job failed, and not the call."""
    records = [part for part in union_parts(hint) if is_record(part)] if data.get("error") else []
    if not records:
        return False
    known = table_of(records[0] if len(records) == 1 else tagged(tuple(records)).pick(data)).by_wire
    return "error" in known and any(wire in data for wire in known if wire != "error")


def decode(
    operation: Operation[Any],
    request: HttpRequest,
    response: HttpResponse,
    attempts: int,
    elapsed: float,
    *,
    strict: bool = False,
) -> Any:
    """What a method returns for a whole response. Strict: raises when it is not what its type says."""
    try:
        return _decoded(operation, request, response, attempts, elapsed, strict)
    except OpenRouterError as error:
        error.__traceback__ = None  # its frames hold the body, which may hold a new key
        raise


def _decoded(
    operation: Operation[Any], request: HttpRequest, response: HttpResponse, attempts: int, elapsed: float, strict: bool
) -> Any:
    data = parse(operation, request, response)
    result = _read(operation, data)
    if strict and operation.returns is not None:
        check(data, operation.returns, response, result)
    return attach(result, http_info(response, attempts, elapsed, data)) if isinstance(result, Answer) else result


def check(data: Any, hint: Any, response: HttpResponse, partial: Any) -> None:
    """Raise one error that lists every place where a response or event is not what its type says."""
    from .values.validate import mismatches  # not above: few ask for it

    found = list(mismatches(data, hint))
    if found:
        raise InvalidResponseError(
            f"the response is not as documented in {len(found)} place(s): " + "; ".join(map(str, found)),
            status=response.status,
            headers=response.headers,
            body=data,
            partial=partial,
        )


def _read(operation: Operation[Any], data: Any) -> Any:
    cls = operation.returns
    if cls is None or cls is bytes:
        return data
    try:
        result = from_dict(data, cls)
    except InvalidResponseError as error:
        error.body = data
        raise
    if result is data and not isinstance(cls, type):  # a union of objects, and it is no object
        raise InvalidResponseError(f"the response is no object: {type(data).__name__}", body=data)
    return result


def _is_event_stream(response: HttpResponse, body: bytes) -> bool:
    """Whether an event stream came where JSON was asked for; a content type that says so may stand over JSON."""
    return not body.startswith(b"{") and (
        body.startswith((b"data:", b":", b"event:")) or response.content_type == "text/event-stream"
    )


def invalid(response: HttpResponse, body: bytes, error: Exception) -> InvalidResponseError:
    """The error for a body that is no JSON."""
    shown = body.decode("utf-8", "replace")
    if not body:
        what = "the response is empty"
    elif body[:1] == b"<":
        title = title_of(shown)
        what = "the response is an HTML page, not JSON" + (f": {masked(title)}" if title else "")
    else:
        what = f"the response is not JSON: {error}"
    return InvalidResponseError(what, status=response.status, headers=response.headers, body=shown)
