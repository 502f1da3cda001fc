# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""How a response becomes an error: one function serves error statuses, errors inside a 200, and errors in a stream."""

from __future__ import annotations

import email.utils
import re
import time
from collections.abc import Mapping
from typing import Any

from .errors import (
    APIStatusError,
    AuthenticationError,
    BadGatewayError,
    BadRequestError,
    ConflictError,
    GatewayTimeoutError,
    InternalServerError,
    NotFoundError,
    OverloadedError,
    PayloadTooLargeError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    RequestTimeoutError,
    ServiceUnavailableError,
    UnprocessableEntityError,
)
from .info import RateLimitInfo
from .secret import masked
from .values import json
from .values.availability import Availability
from .values.convert import from_dict

__all__ = ["STATUS_CLASSES", "error_for", "title_of"]

# Statuses after which a call may be retried. The retries themselves read only `retryable` of the error.
_RETRYABLE = frozenset({429, 502, 503, 529})
_RETRYABLE_IF_IDEMPOTENT = frozenset({408, 500, 504, 524})
_WRAPPINGS = 20  # levels of lists, objects and JSON in strings that a provider's message is looked for in
_SCANNED = 100_000  # characters of a page that are searched for its title

STATUS_CLASSES: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: RequestTimeoutError,
    409: ConflictError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
    524: GatewayTimeoutError,
    529: OverloadedError,
}
"""Status -> its class; InternalServerError is that of every other status from 500."""

# String codes, and the status of each: the service's error types, then those of its Responses and Messages shapes.
_STATUS_OF_CODE = {
    "context_length_exceeded": 400,
    "max_tokens_exceeded": 400,
    "token_limit_exceeded": 400,
    "string_too_long": 400,
    "invalid_request": 400,
    "invalid_prompt": 400,
    "content_policy_violation": 400,
    "refusal": 400,
    "invalid_image": 400,
    "image_too_large": 400,
    "image_too_small": 400,
    "unsupported_image_format": 400,
    "image_download_failed": 400,
    "authentication": 401,
    "payment_required": 402,
    "permission_denied": 403,
    "not_found": 404,
    "image_not_found": 404,
    "precondition_failed": 412,
    "payload_too_large": 413,
    "unprocessable": 422,
    "rate_limit_exceeded": 429,
    "server": 500,
    "unmapped": 500,
    "provider_unavailable": 502,
    "provider_overloaded": 503,
    "upstream_error": 502,
    "provider_error": 502,
    "timeout": 504,
    "server_error": 500,
    "image_content_policy_violation": 400,
    "invalid_image_format": 400,
    "invalid_base64_image": 400,
    "invalid_image_url": 400,
    "invalid_image_mode": 400,
    "image_parse_error": 400,
    "image_file_too_large": 400,
    "image_file_not_found": 404,
    "unsupported_image_media_type": 400,
    "image_generation_user_error": 400,
    "image_generation_server_error": 500,
    "empty_image_file": 400,
    "failed_to_download_image": 400,
    "bio_policy": 400,
    "cyber_policy": 400,
    "misalignment_policy_violation": 400,
    "data_residency_mismatch": 403,
    "vector_store_timeout": 504,
    "invalid_request_error": 400,
    "authentication_error": 401,
    "billing_error": 402,
    "permission_error": 403,
    "not_found_error": 404,
    "request_too_large": 413,
    "rate_limit_error": 429,
    "api_error": 500,
    "timeout_error": 504,
    "overloaded_error": 529,
}


def error_for(
    status: int,
    body: Any,
    headers: Mapping[str, str],
    *,
    idempotent: bool = False,
    error: Mapping[str, Any] | None = None,
    partial: Any = None,
) -> APIStatusError:
    """The error for a response or an event.

    Args:
        status: Of the HTTP response.
        body: Parsed JSON, else text.
        headers: Of the response; look-ups must ignore case.
        idempotent: Whether the method may be sent again without harm.
        error: The error object, where it is not the `error` of the body.
        partial: What had come before.
    """
    whole: Mapping[str, Any] = body if isinstance(body, Mapping) else {}
    if error is None:
        found = whole.get("error")
        error = found if isinstance(found, Mapping) else {"message": found} if isinstance(found, str) else whole
    metadata = next(
        (found for found in (error.get("metadata"), whole.get("metadata")) if isinstance(found, Mapping)), {}
    )
    named = _first_string(metadata.get("error_type"), error.get("error_type"), whole.get("error_type"))
    error_type = named or _first_string(error.get("type"))
    code = error.get("code")
    if status < 400:
        # A string code may be coarse: of a failed response it is `server_error` whatever went wrong.
        exact = named if _number(code) is None else code
        status = _meant_status(exact, code, error_type, error.get("http_status")) or status
    found = error.get("availability")
    availability = from_dict(found, Availability) if isinstance(found, Mapping) else None
    retryable = availability.retryable if availability is not None else None
    if not isinstance(retryable, bool):
        retryable = status in _RETRYABLE or (idempotent and status in _RETRYABLE_IF_IDEMPOTENT)
    cls = STATUS_CLASSES.get(status, InternalServerError if status >= 500 else APIStatusError)
    return cls(
        masked(_message(error, body, status)),
        status=status,
        code=code if isinstance(code, (int, str)) else None,
        error_type=error_type,
        provider_name=_first_string(metadata.get("provider_name"), error.get("provider_name")),
        upstream=_upstream_message(metadata.get("raw")),
        metadata=metadata,
        headers=headers,
        body=body,
        request_id=_first_string(headers.get("x-request-id"), *_ids(whole, ""), headers.get("cf-ray")),
        generation_id=_first_string(headers.get("x-generation-id"), *_ids(whole, "gen-")),
        partial=partial,
        retryable=retryable,
        retry_after=_retry_after(headers.get("retry-after"), availability.retry_after if availability else None),
        availability=availability,
        rate_limit=_rate_limit(headers, metadata.get("headers")),
    )


def _meant_status(*said: Any) -> int | None:
    """The status that an error inside a 200 would have had, from the first of these that maps to one."""
    for code in said:
        number = _STATUS_OF_CODE.get(code) if isinstance(code, str) and not code.isdecimal() else _number(code)
        if number is not None and 400 <= number < 600:
            return int(number)
    return None


def _message(error: Mapping[str, Any], body: Any, status: int) -> str:
    said = error.get("message")
    if isinstance(said, str) and said.strip():
        return said.strip()
    if isinstance(body, str) and body.strip():
        return title_of(body) or body.strip()
    for other in ("detail", "name", "error"):
        if isinstance(said := error.get(other), str) and said:
            return said
    return "no message came with the error" if body else f"an empty response with status {status}"


def title_of(page: str) -> str | None:
    """The title of an HTML page, or None. Linear in the page's length, which an attacker may choose."""
    head = page[:_SCANNED]
    opened = re.search(r"<title\b", head, re.IGNORECASE)
    if opened is None:
        return None
    _, _, rest = head[opened.end() :].partition(">")
    return " ".join(rest.partition("<")[0].split()) or None


def _rate_limit(headers: Mapping[str, str], copied: Any) -> RateLimitInfo | None:
    copy = {str(name).lower(): value for name, value in copied.items()} if isinstance(copied, Mapping) else {}
    limit, remaining, reset = (
        _number(headers.get(name, copy.get(name)))
        for name in ("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset")
    )
    if limit is None and remaining is None and reset is None:
        return None
    return RateLimitInfo(limit=limit, remaining=remaining, reset=None if reset is None else reset / 1000)


def _upstream_message(raw: Any) -> str | None:
    """A provider's message, out of the JSON that it may be wrapped in."""
    found = None
    for _ in range(_WRAPPINGS):
        if isinstance(raw, str):
            found = raw.strip() or found
            if raw.strip()[:1] not in ("{", "["):
                break
            try:
                raw = json.loads(raw.strip().encode("utf-8", "surrogatepass"))
            except (ValueError, RecursionError):
                break
        elif isinstance(raw, list) and raw:
            raw = raw[0]
        elif isinstance(raw, Mapping):
            raw = next((raw[name] for name in ("message", "error", "detail", "msg") if raw.get(name)), None)
        else:
            break
    return None if found is None else masked(found)


def _ids(body: Mapping[str, Any], prefix: str) -> list[Any]:
    """The ids in a body that start so."""
    names = ("id", "request_id") if prefix else ("request_id",)
    return [found for name in names if isinstance(found := body.get(name), str) and found.startswith(prefix)]


def _retry_after(header: Any, said: Any) -> float | None:
    """Seconds, from a header that holds seconds or a date, or from the body."""
    if isinstance(header, str):
        seconds = _number(header)
        if seconds is None:
            try:
                seconds = email.utils.parsedate_to_datetime(header).timestamp() - time.time()
            except (ValueError, TypeError, OverflowError):
                seconds = None
        if seconds is not None:
            return max(0.0, seconds)
    seconds = _number(said)
    return None if seconds is None else max(0.0, seconds)


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if abs(number) < 1e15 else None  # neither infinite nor NaN


def _first_string(*found: Any) -> str | None:
    return next((text for text in found if isinstance(text, str) and text), None)
