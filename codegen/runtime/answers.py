# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""From an HTTP answer to what the method returns, or to the error. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import json
from .convert import from_dict
from .errors import InvalidResponseError, OpenRouterError, StreamInterruptedError, error_for, find_error, title_of
from .http import HttpInfo, Request, Response
from .operation import Operation
from .record import Answer
from .sse import EventReader
from .styles import STYLES

__all__ = ["check", "decode", "http_info", "parse"]


def http_info(response: Response, attempts: int, elapsed: float, body: Any = None) -> HttpInfo:
    """The facts of an answer that its caller can read."""
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


def parse(operation: Operation[Any], request: Request, response: Response) -> Any:
    """The JSON of a whole answer, free of errors.

    Raises:
        APIError: The status, the body or something deep in the body says no.
        InvalidResponseError: It is not JSON.
        StreamInterruptedError: Events came in its place, and not all.
    """
    if response.status >= 400:
        try:
            body: Any = json.loads(response.body)
        except (ValueError, RecursionError):
            body = response.body.decode("utf-8", "replace")
        raise error_for(response.status, body, response.headers, idempotent=request.idempotent)
    style = STYLES.get(operation.style or "")
    text = response.body.strip()
    cut = False
    said: Mapping[str, Any] | None = None
    if style is not None and _is_event_stream(response, text):
        events, done = _events(response)
        said = next(filter(None, (find_error(event) or style.failure(event) for event in events)), None)
        data: Any = style.merged(events)
        cut = not (done or style.finished(events))
    elif not text and operation.returns_name is None:
        return None
    else:
        try:
            data = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise _invalid(response, text, error) from None
    if isinstance(data, dict):
        said = said or find_error(data)
        if style is not None:
            data = style.unwrap(data)
            said = said or style.failure(data)
        if said is not None:
            raise error_for(
                response.status,
                data,
                response.headers,
                idempotent=request.idempotent,
                error=said,
                partial=_read(operation, data),
            )
    if cut:
        what = "the stream ended without a finish reason and without [DONE]"
        raise StreamInterruptedError(what, headers=response.headers, partial=_read(operation, data))
    return data


def decode(
    operation: Operation[Any],
    request: Request,
    response: Response,
    attempts: int,
    elapsed: float,
    *,
    strict: bool = False,
) -> Any:
    """What a method returns for a whole answer. Strict: raises when it is not what its type says."""
    data = parse(operation, request, response)
    answer = _read(operation, data)
    if strict and operation.returns is not None:
        check(data, operation.returns, response, answer)
    if isinstance(answer, Answer):
        answer._http = http_info(response, attempts, elapsed, data)  # type: ignore[misc]
    return answer


def check(data: Any, hint: Any, response: Response, partial: Any) -> None:
    """Raise one error that lists every place where an answer or event is not what its type says."""
    from .validate import mismatches

    found = list(mismatches(data, hint))
    if found:
        raise InvalidResponseError(
            f"the answer is not as documented in {len(found)} place(s): " + "; ".join(map(str, found)),
            status=response.status,
            headers=response.headers,
            body=data,
            partial=partial,
        )


def _read(operation: Operation[Any], data: Any) -> Any:
    cls = operation.returns
    if cls is None:
        return data
    try:
        return from_dict(data, cls)
    except InvalidResponseError as error:
        error.body = data
        raise


def _is_event_stream(response: Response, text: bytes) -> bool:
    """Whether events came where one answer was asked for; the label alone decides only if the text agrees."""
    return text.startswith((b"data:", b":", b"event:")) or (
        response.content_type == "text/event-stream" and not text.startswith(b"{")
    )


def _events(response: Response) -> tuple[list[dict[str, Any]], bool]:
    """The events of a body, and whether [DONE] ended them."""
    reader = EventReader()
    found: list[dict[str, Any]] = []
    for name, data in [*reader.feed(response.body), *reader.close()]:
        if data == b"[DONE]":
            return found, True
        if not data:
            continue  # a sign of life
        try:
            event = json.loads(data)
        except (ValueError, RecursionError) as error:
            raise _invalid(response, data, error) from None
        if isinstance(event, dict):
            found.append({"error": event} if name == "error" and find_error(event) is None else event)
    return found, False


def _invalid(response: Response, text: bytes, error: Exception) -> OpenRouterError:
    shown = text.decode("utf-8", "replace")
    if not text:
        what = "the answer is empty"
    elif text[:1] == b"<":
        title = title_of(shown)
        what = "the answer is an HTML page, not JSON" + (f": {title}" if title else "")
    else:
        what = f"the answer is not JSON: {error}"
    return InvalidResponseError(what, status=response.status, headers=response.headers, body=shown)
