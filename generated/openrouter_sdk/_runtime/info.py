# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Facts of a call that its caller can read."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from .secret import Headers

__all__ = ["HttpInfo", "RateLimitInfo"]


@attrs.frozen(kw_only=True, eq=False)
class HttpInfo:
    """The HTTP side of a call."""

    status: int
    """HTTP status of the response that was used."""
    headers: Mapping[str, str] = attrs.field(repr=lambda headers: repr(Headers(headers)))
    """Its headers; look-ups ignore case."""
    attempts: int
    """How many times the request was sent."""
    elapsed: float
    """Seconds from the first sending to the response, for a stream to its start."""
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


@attrs.frozen(kw_only=True)
class RateLimitInfo:
    """A rate limit of OpenRouter's own, as reported with a 429."""

    limit: float | None
    """Requests allowed in the window."""
    remaining: float | None
    """Requests left in it."""
    reset: float | None
    """When it starts over, in Unix seconds."""
