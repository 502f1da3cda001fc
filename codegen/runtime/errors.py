# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Every way a call can fail.

OpenRouterError
  ConfigurationError              before anything is sent: no key, an argument that can't be sent
    MissingExtraError             an extra is not installed; an ImportError too
  APIError                        the call failed
    APIConnectionError            the network
      APITimeoutError             nothing came in time
      StreamInterruptedError      a stream that was cut, or ended without finish reason and [DONE]
    InvalidResponseError          a response that is not what it claims: HTML in a 200, nothing, broken JSON
    APIStatusError                the service reported an error: status, code, message
      BadRequestError             400
      AuthenticationError         401
      PaymentRequiredError        402
      PermissionDeniedError       403
      NotFoundError               404
      RequestTimeoutError         408
      ConflictError               409
      PayloadTooLargeError        413
      UnprocessableEntityError    422
      RateLimitError              429
      InternalServerError         500 and above
        BadGatewayError           502
        ServiceUnavailableError   503
        GatewayTimeoutError       504, 524
        OverloadedError           529

How a response becomes one of them is in refusals.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .info import RateLimitInfo
    from .values.availability import Availability

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadGatewayError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "GatewayTimeoutError",
    "InternalServerError",
    "InvalidResponseError",
    "MissingExtraError",
    "NotFoundError",
    "OpenRouterError",
    "OverloadedError",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTimeoutError",
    "ServiceUnavailableError",
    "StreamInterruptedError",
    "UnprocessableEntityError",
]

_PACKAGE = __name__.partition("._runtime.")[0]
_LONGEST = 300  # characters of a message, and of each part of it, in str()


class OpenRouterError(Exception):
    """Base of all errors of this package. Every attribute is there on every error, None where it says nothing."""

    status: int | None = None
    """HTTP status; for an error inside a 200 or a stream the status that its code stands for."""
    code: int | str | None = None
    """The code as it came: mostly the status as a number, sometimes a string."""
    error_type: str | None = None
    """The service's stable name of the failure, such as `rate_limit_exceeded`."""
    provider_name: str | None = None
    """The provider behind OpenRouter that failed."""
    upstream: str | None = None
    """The provider's own message, taken out of the JSON it may be wrapped in."""
    metadata: Mapping[str, Any]
    """What the service says besides: `raw`, `reasons`, `flagged_input`, `patterns`, `file_annotations`..."""
    headers: Mapping[str, str]
    """Headers of the response."""
    body: Any = None
    """The response's body: parsed JSON, else text."""
    request_id: str | None = None
    """The id to name when asking for support."""
    generation_id: str | None = None
    """The generation's id, for `client.generations.get`."""
    partial: Any = None
    """What a response or a stream had brought before it failed, as the type that the call returns."""
    attempts: int = 0
    """How many times the request was sent."""
    retryable: bool = False
    """Whether sending the same request again may help and does no harm; the client's own retries read it."""
    retry_after: float | None = None
    """Seconds to wait first, if the service said so."""
    availability: Availability | None = None
    """Why no provider could take the request and what to try instead, where the service says."""
    rate_limit: RateLimitInfo | None = None
    """The limit that was hit, from the headers or their copy in the metadata."""

    def __init_subclass__(cls) -> None:
        # Shown and pickled under the name of the package that they are imported from, be it a vendored copy.
        if cls.__module__ == __name__:
            cls.__module__ = _PACKAGE

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        self.metadata = {}
        self.headers = {}
        for name, value in facts.items():
            setattr(self, name, value)

    def __str__(self) -> str:
        text = _cut(self.message)
        if self.status is not None:
            text = f"{self.status} {text}"
        upstream = None if self.upstream is None or self.upstream in self.message else _cut(self.upstream)
        if said := ": ".join(_cut(part) for part in (self.provider_name, upstream) if part):
            text += f" [{said}]"
        return text if self.retry_after is None else f"{text} (retry after {self.retry_after:g} s)"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({_cut(self.message)!r})"

    @property
    def status_code(self) -> int | None:
        """The same as `status`."""
        return self.status

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


OpenRouterError.__module__ = _PACKAGE


def _cut(text: str) -> str:
    """One short line, without control characters."""
    text = " ".join("".join(char if char.isprintable() else " " for char in text[: 4 * _LONGEST]).split())
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "..."


class ConfigurationError(OpenRouterError):
    """Nothing was sent: a setting is missing or an argument can't be sent."""


class MissingExtraError(ConfigurationError, ImportError):
    """Nothing was sent: a library that this needs is not installed. The message names the extra."""


class APIError(OpenRouterError):
    """The call failed: the network, the response, or the service."""


class APIConnectionError(APIError):
    """The network failed: no connection, or it was lost before the response was whole."""


class APITimeoutError(APIConnectionError):
    """Nothing came in time; see `Timeout` for the limits."""


class StreamInterruptedError(APIConnectionError):
    """A stream was cut, or ended without a finish reason and without [DONE]. `partial` holds what came."""


class InvalidResponseError(APIError):
    """The response is not what it claims to be. `body` holds it."""


class APIStatusError(APIError):
    """The service, or a provider behind it, reported an error."""


class BadRequestError(APIStatusError):
    """400: the request is malformed, too long, or breaks a rule."""


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong, disabled or expired."""


class PaymentRequiredError(APIStatusError):
    """402: the account or the key has no credit left."""


class PermissionDeniedError(APIStatusError):
    """403: a guardrail, moderation, the region, or a key of the wrong kind."""


class NotFoundError(APIStatusError):
    """404: no such thing, or no endpoint that meets the routing rules."""


class RequestTimeoutError(APIStatusError):
    """408: the service gave up waiting."""


class ConflictError(APIStatusError):
    """409: the thing is in a state that doesn't allow this."""


class PayloadTooLargeError(APIStatusError):
    """413: the request is too large."""


class UnprocessableEntityError(APIStatusError):
    """422: well formed, but it makes no sense."""


class RateLimitError(APIStatusError):
    """429: too many requests, here or at the provider."""


class InternalServerError(APIStatusError):
    """500 and above: the service or a provider failed. The classes below are the statuses with a name."""


class BadGatewayError(InternalServerError):
    """502: the provider is down or gave an invalid response."""


class ServiceUnavailableError(InternalServerError):
    """503: no provider meets the routing rules now."""


class GatewayTimeoutError(InternalServerError):
    """504, 524: the provider took too long."""


class OverloadedError(InternalServerError):
    """529: the provider is overloaded."""
