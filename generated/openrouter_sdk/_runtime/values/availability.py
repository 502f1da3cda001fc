# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What an error says about providers that could not take a request."""

from __future__ import annotations

from typing import Any

import attrs

from .record import Record

__all__ = ["Availability"]


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
