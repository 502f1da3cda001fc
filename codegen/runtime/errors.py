# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Every way a call can fail.

OpenRouterError
  ConfigurationError              before anything is sent: no key, an argument that cannot be
  APIConnectionError              the network
    APITimeoutError               nothing came in time
    StreamInterruptedError        a stream that was cut, or ended without finish reason and [DONE]
  InvalidResponseError            an answer that is not what it claims: HTML in a 200, nothing, broken JSON
  APIError                        the service said no
    BadRequestError               400
    AuthenticationError           401
    PaymentRequiredError          402
    PermissionDeniedError         403
    NotFoundError                 404
    RequestTimeoutError           408
    ConflictError                 409
    PayloadTooLargeError          413
    UnprocessableEntityError      422
    RateLimitError                429
    ServerError                   500 and above
      InternalServerError         500
      BadGatewayError             502
      ServiceUnavailableError     503
      GatewayTimeoutError         504, 524
      OverloadedError             529

One function, `error_for`, serves error statuses, error bodies inside a 200, and errors in the middle of a stream.
"""

from __future__ import annotations

import email.utils
import re
import time
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from .record import Record

__all__ = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AuthenticationError",
    "Availability",
    "BadGatewayError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "GatewayTimeoutError",
    "InternalServerError",
    "InvalidResponseError",
    "NotFoundError",
    "OpenRouterError",
    "OverloadedError",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "RateLimitInfo",
    "RequestTimeoutError",
    "ServerError",
    "ServiceUnavailableError",
    "StreamInterruptedError",
    "UnprocessableEntityError",
    "error_for",
    "find_error",
    "title_of",
]

# Where a call is safe to send again, by what it answered. `codegen/runtime/retry.py` reads only `retryable`.
_AGAIN_ALWAYS = frozenset({429, 502, 503, 529})
_AGAIN_IF_IDEMPOTENT = frozenset({408, 500, 504, 524})


class OpenRouterError(Exception):
    """Base of all errors of this package. Every attribute is there on every error, None where it says nothing."""

    status: int | None = None
    """HTTP status; for an error inside a 200 or a stream the status that its code stands for."""
    code: int | str | None = None
    """The code as it came: mostly the status as a number, sometimes a word."""
    error_type: str | None = None
    """The service's stable name of the failure, such as `rate_limit_exceeded`."""
    provider_name: str | None = None
    """The provider behind OpenRouter that failed."""
    upstream: str | None = None
    """The provider's own words, taken out of JSON where they came as JSON in a string."""
    metadata: Mapping[str, Any] = {}
    """Whatever else the service told about the failure."""
    headers: Mapping[str, str] = {}
    """The answer's headers; look-ups ignore case."""
    body: Any = None
    """The answer's body: parsed JSON, else text."""
    request_id: str | None = None
    """The request's id, for support."""
    generation_id: str | None = None
    """The generation's id, for `client.generations.get`."""
    partial: Any = None
    """What an answer or a stream had brought before it failed, as the type that the call returns."""
    attempts: int = 0
    """How many times the request was sent."""
    retryable: bool = False
    """Whether sending the same request again may help and does no harm; the client's own retries read it."""
    retry_after: float | None = None
    """Seconds to wait first, if the service said so."""

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        for name, value in facts.items():
            setattr(self, name, value)

    def __str__(self) -> str:
        words = self.message
        if self.status is not None:
            words = f"{self.status} {words}"
        told = ": ".join(part for part in (self.provider_name, self._upstream_words()) if part)
        if told:
            words += f" [{told}]"
        if self.retry_after is not None:
            words += f" (retry after {self.retry_after:g} s)"
        return " ".join(words.split())

    def _upstream_words(self) -> str | None:
        said = self.upstream
        return None if said is None or said in self.message else _cut(said)


class ConfigurationError(OpenRouterError):
    """Nothing was sent: a setting is missing or an argument can't be sent."""


class APIConnectionError(OpenRouterError):
    """The network failed: no connection, or it was lost before the answer was whole."""


class APITimeoutError(APIConnectionError):
    """Nothing came in time; see `Timeout` for the limits."""


class StreamInterruptedError(APIConnectionError):
    """A stream was cut, or ended without a finish reason and without [DONE]. `partial` holds what came."""


class InvalidResponseError(OpenRouterError):
    """The answer is not what it claims to be. `body` holds it."""


@attrs.define(kw_only=True, eq=False, repr=False)
class Availability(Record):
    """Why no provider could take a request, and what would help."""

    code: str | None = None
    """The reason, such as `capacity_exhausted`; decide on `retryable`, not on this."""
    retryable: bool | None = None
    """Whether the same request may succeed later."""
    retry_after: float | None = None
    """Seconds to wait before trying again."""
    requested_models: list[str] | None = None
    """The models that were asked for."""
    fallback_models: list[str] | None = None
    """Models that could take the request instead."""
    affected_providers: list[str] | None = None
    """The providers that are out."""
    excluded_by: list[str] | None = None
    """The rules of the request or the account that left no provider, such as `max_price`."""
    constraint: dict[str, Any] | None = None
    """The one rule that decided: `field` and `detail`."""
    docs_url: str | None = None
    """Where the service explains it."""


@attrs.frozen(kw_only=True)
class RateLimitInfo:
    """A rate limit of OpenRouter's own, as told with a 429."""

    limit: float | None
    """Requests allowed in the window."""
    remaining: float | None
    """Requests left in it."""
    reset: float | None
    """When it starts over, in Unix seconds."""


class APIError(OpenRouterError):
    """The service, or a provider behind it, said no."""

    @property
    def availability(self) -> Availability | None:
        """Why no provider could take the request and what to try instead, where the service says."""
        from .convert import from_dict

        error = find_error(self.body) if isinstance(self.body, Mapping) else None
        found = (error or {}).get("availability")
        return from_dict(found, Availability) if isinstance(found, Mapping) else None

    @property
    def rate_limit(self) -> RateLimitInfo | None:
        """The limit that was hit, from the headers or their copy in the metadata."""
        found = self.metadata.get("headers")
        copied = {name.lower(): value for name, value in found.items()} if isinstance(found, Mapping) else {}
        limit, remaining, reset = (
            _number(self.headers.get(name, copied.get(name)))
            for name in ("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset")
        )
        if limit is None and remaining is None and reset is None:
            return None
        return RateLimitInfo(limit=limit, remaining=remaining, reset=None if reset is None else reset / 1000)

    @property
    def reasons(self) -> Sequence[str]:
        """What moderation found in the input."""
        found = self.metadata.get("reasons")
        return [str(reason) for reason in found] if isinstance(found, list) else []

    @property
    def previous_errors(self) -> Sequence[Mapping[str, Any]]:
        """The failures of the providers that were tried before: `provider`, `code`, `status`."""
        found = self.metadata.get("previous_errors")
        return [error for error in found if isinstance(error, Mapping)] if isinstance(found, list) else []


class BadRequestError(APIError):
    """400: the request is malformed, too long, or breaks a rule."""


class AuthenticationError(APIError):
    """401: the key is missing, wrong, disabled or expired."""


class PaymentRequiredError(APIError):
    """402: the account or the key has no credit left."""


class PermissionDeniedError(APIError):
    """403: a guardrail, moderation, the region, or a key of the wrong kind."""


class NotFoundError(APIError):
    """404: no such thing, or no endpoint that meets the routing rules."""


class RequestTimeoutError(APIError):
    """408: the service gave up waiting."""


class ConflictError(APIError):
    """409: the thing is in a state that doesn't allow this."""


class PayloadTooLargeError(APIError):
    """413: the request is too large."""


class UnprocessableEntityError(APIError):
    """422: well formed, but it makes no sense."""


class RateLimitError(APIError):
    """429: too many requests, here or at the provider."""


class ServerError(APIError):
    """500 and above: the service or a provider failed."""


class InternalServerError(ServerError):
    """500."""


class BadGatewayError(ServerError):
    """502: the provider is down or gave an invalid answer."""


class ServiceUnavailableError(ServerError):
    """503: no provider meets the routing rules now."""


class GatewayTimeoutError(ServerError):
    """504, 524: the provider took too long."""


class OverloadedError(ServerError):
    """529: the provider is overloaded."""


_BY_STATUS: dict[int, type[APIError]] = {
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
    500: InternalServerError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
    524: GatewayTimeoutError,
    529: OverloadedError,
}

# Words that stand where a status would: the service's error types, then those of its Responses and Messages shapes.
_STATUS_OF_WORD = {
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


def find_error(body: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The error object of an answer or a stream event, or None where there is none."""
    error = body.get("error")
    if isinstance(error, Mapping):
        return error
    if isinstance(error, str) and error:
        return {"message": error}
    return None


def error_for(
    status: int,
    body: Any,
    headers: Mapping[str, str],
    *,
    idempotent: bool = False,
    error: Mapping[str, Any] | None = None,
    partial: Any = None,
) -> APIError:
    """The error for an answer that says no: an error status, an error in a 200, or one in a stream.

    Args:
        status: Of the HTTP answer.
        body: Parsed JSON, else text.
        headers: Of the answer; look-ups must ignore case.
        idempotent: Whether the method may be sent again without harm.
        error: The error object, where it is not the `error` of the body.
        partial: What had come before.
    """
    whole: Mapping[str, Any] = body if isinstance(body, Mapping) else {}
    if error is None:
        error = find_error(whole) or whole
    metadata = next(
        (found for found in (error.get("metadata"), whole.get("metadata")) if isinstance(found, Mapping)), {}
    )
    named = _first_text(metadata.get("error_type"), error.get("error_type"), whole.get("error_type"))
    error_type = named or _first_text(error.get("type"))
    code = error.get("code")
    if status < 400:
        # A code that is a word may be coarse: of a failed response it is `server_error` whatever went wrong.
        exact = named if _number(code) is None else code
        status = _meant_status(exact, code, error_type, error.get("http_status")) or status
    availability = error.get("availability")
    availability = availability if isinstance(availability, Mapping) else {}
    retryable = availability.get("retryable")
    if not isinstance(retryable, bool):
        retryable = status in _AGAIN_ALWAYS or (idempotent and status in _AGAIN_IF_IDEMPOTENT)
    upstream = _upstream_text(metadata.get("raw"))
    generation_id = _first_text(headers.get("x-generation-id"), *_ids(whole, "gen-"))
    cls = _BY_STATUS.get(status, ServerError if status >= 500 else APIError)
    return cls(
        _message(error, body, status),
        status=status,
        code=code if isinstance(code, (int, str)) else None,
        error_type=error_type,
        provider_name=_first_text(metadata.get("provider_name"), error.get("provider_name")),
        upstream=upstream,
        metadata=metadata,
        headers=headers,
        body=body,
        request_id=_first_text(headers.get("x-request-id"), *_ids(whole, ""), headers.get("cf-ray")),
        generation_id=generation_id,
        partial=partial,
        retryable=retryable,
        retry_after=_retry_after(headers.get("retry-after"), availability.get("retry_after")),
    )


def _meant_status(*said: Any) -> int | None:
    """The status that an error inside a 200 would have had, from its code, its type, whatever says it."""
    for word in said:
        number = _STATUS_OF_WORD.get(word) if isinstance(word, str) and not word.isdecimal() else _number(word)
        if number is not None and 400 <= number < 600:
            return int(number)
    return None


def _message(error: Mapping[str, Any], body: Any, status: int) -> str:
    said = error.get("message")
    if isinstance(said, str) and said.strip():
        return said.strip()
    if isinstance(body, str) and body.strip():
        return _cut(title_of(body) or body)
    for other in ("detail", "name", "error"):
        if isinstance(said := error.get(other), str) and said:
            return said
    return "no message came with the error" if body else f"an empty answer with status {status}"


def title_of(page: str) -> str | None:
    """The title of an HTML page, or None."""
    found = re.search(r"<title[^>]*>([^<]+)</title>", page, re.IGNORECASE)
    return found[1].strip() if found else None


def _upstream_text(raw: Any) -> str | None:
    """A provider's words, out of the JSON that it may have wrapped them in."""
    if isinstance(raw, str):
        text = raw.strip()
        if text[:1] not in ("{", "["):
            return text or None
        from . import json

        try:
            raw = json.loads(text.encode("utf-8", "surrogatepass"))
        except (ValueError, RecursionError):
            return text
        return _upstream_text(raw) or text
    if isinstance(raw, list) and raw:
        return _upstream_text(raw[0])
    if isinstance(raw, Mapping):
        for name in ("message", "error", "detail", "msg"):
            if raw.get(name):
                return _upstream_text(raw[name])
    return None


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


def _first_text(*found: Any) -> str | None:
    return next((text for text in found if isinstance(text, str) and text), None)


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 300 else text[:300] + "..."
