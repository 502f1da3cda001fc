# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What a client is told once, and what a single call may override."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypedDict

import attrs

from .errors import ConfigurationError, OpenRouterError
from .http import Request, Response, Timeout

__all__ = ["RequestOptions", "Settings", "check_count"]


class RequestOptions(TypedDict, total=False):
    """What every method takes beside its own arguments."""

    extra_body: Mapping[str, Any]
    """Members that are put into the JSON body last, at the top level; they win over arguments."""
    extra_query: Mapping[str, Any]
    """Query parameters to add; they win over arguments."""
    extra_headers: Mapping[str, str | None]
    """Headers to add; they win over the client's. None takes one of the client's away."""
    timeout: float | Timeout | None
    """Seconds to wait for the next byte, or a `Timeout`; None is the client's."""
    max_retries: int | None
    """How many times a failed call is sent again; None is the client's."""


def _limits(timeout: float | Timeout | None) -> Timeout:
    return Timeout.of(timeout, Timeout())


def _texts(given: Sequence[str]) -> tuple[str, ...]:
    return tuple(given)


def _copied(given: Mapping[str, str]) -> dict[str, str]:
    return dict(given)


def _clean_url(url: str) -> str:
    url = url.strip()
    if not url.startswith(("https://", "http://")):
        raise ConfigurationError(f"base_url must start with https:// or http://, not {url!r}")
    return url.rstrip("/")


def check_count(name: str, value: object) -> None:
    """Refuse what is no whole number from 0."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigurationError(f"{name} is a whole number from 0, not {value!r}")


def _count(instance: object, attribute: attrs.Attribute[int], value: int) -> None:
    check_count(attribute.name, value)


@attrs.frozen(kw_only=True, eq=False)
class Settings:
    """A client's settings. The repr never shows the key or a header's value."""

    api_key: str | Callable[[], str] | None = attrs.field(default=None, repr=False)
    base_url: str = attrs.field(converter=_clean_url)
    site_url: str | None = None
    site_name: str | None = None
    site_categories: Sequence[str] = attrs.field(default=(), converter=_texts)
    timeout: Timeout = attrs.field(default=None, converter=_limits)
    max_retries: int = attrs.field(default=2, validator=_count)
    default_headers: Mapping[str, str] = attrs.field(
        factory=dict, converter=_copied, repr=lambda headers: repr(sorted(headers))
    )
    on_comment: Callable[[str], None] | None = None
    on_request: Callable[[Request], Any] | None = None
    on_response: Callable[[Request, Response], Any] | None = None
    on_retry: Callable[[Request, OpenRouterError, float], Any] | None = None
    validate_responses: bool = False
    max_response_bytes: int | None = None

    def key(self) -> str | None:
        """The key to send now; a callable is asked each time, so that it can rotate."""
        key = self.api_key() if callable(self.api_key) else self.api_key
        if key is None:
            key = os.environ.get("OPENROUTER_API_KEY")
        return (key or "").strip() or None
