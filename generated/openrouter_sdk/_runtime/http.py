# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What goes over the wire, without the wire: requests, answers, and the HTTP facts that a caller can read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

__all__ = ["HttpInfo", "Request", "Response", "Timeout"]


def _above_zero(instance: object, attribute: attrs.Attribute[float], value: float | None) -> None:
    if value is not None and not value > 0:
        from .errors import ConfigurationError

        raise ConfigurationError(f"a timeout is in seconds and above 0, not {value!r}; leave it out for the default")


@attrs.frozen(kw_only=True)
class Timeout:
    """How long to wait, in seconds. A plain number in its place sets `read`, and `connect` where that is longer."""

    connect: float = attrs.field(default=10.0, validator=_above_zero)
    """For a connection, its TLS handshake included."""
    read: float = attrs.field(default=300.0, validator=_above_zero)
    """For the next byte. Gaps of minutes are normal while a model writes the arguments of a tool call."""
    total: float | None = attrs.field(default=None, validator=_above_zero)
    """For the whole call, retries and stream included; None is no limit."""

    @classmethod
    def of(cls, value: float | Timeout | None, default: Timeout) -> Timeout:
        """The limits that a `timeout` argument means."""
        if value is None:
            return default
        if isinstance(value, Timeout):
            return value
        return attrs.evolve(default, read=float(value), connect=min(default.connect, float(value)))


@attrs.frozen(kw_only=True, eq=False)
class Request:
    """One request, ready to be sent."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None
    timeout: Timeout
    max_retries: int
    stream: bool = False
    """Whether the answer is to be read as it comes."""
    max_response_bytes: int | None = None
    """The largest body to read."""

    @property
    def idempotent(self) -> bool:
        """Whether it may be sent again though it may have been carried out."""
        return self.method in ("GET", "HEAD", "PUT", "DELETE")

    @property
    def unlimited(self) -> bool:
        """Whether neither the size of the answer nor the time for all of it is limited."""
        return self.max_response_bytes is None and self.timeout.total is None

    def refuse_beyond(self, size: int) -> None:
        """Raise when a body has grown past what the caller wants to read."""
        if self.max_response_bytes is not None and size > self.max_response_bytes:
            from .errors import InvalidResponseError

            raise InvalidResponseError(f"the answer is larger than max_response_bytes ({self.max_response_bytes:,})")


@attrs.define(kw_only=True, eq=False)
class Response:
    """One answer: whole in `body`, or open behind `source`, which the transport that made it can read."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""
    source: Any = None

    @property
    def content_type(self) -> str:
        """The media type alone, in lower case; empty where there is none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


@attrs.frozen(kw_only=True, eq=False)
class HttpInfo:
    """The HTTP side of a call."""

    status: int
    """HTTP status of the answer that was used."""
    headers: Mapping[str, str]
    """Its headers; look-ups ignore case."""
    attempts: int
    """How many times the request was sent."""
    elapsed: float
    """Seconds from the first sending to the answer, for a stream to its start."""
    generation_id: str | None
    """For `client.generations.get`; None where nothing was generated."""

    @property
    def request_id(self) -> str | None:
        """The id to name when asking for support."""
        return self.headers.get("x-request-id") or self.headers.get("cf-ray")

    @property
    def cache_status(self) -> str | None:
        """`HIT` or `MISS` of the service's response cache, None when it was not asked for."""
        return self.headers.get("x-openrouter-cache-status")
