# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What goes over the wire, without the wire: requests, responses, and what a driver is asked to do."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Protocol

import attrs

from .errors import ConfigurationError, InvalidResponseError
from .secret import Headers

__all__ = ["Body", "Hook", "HttpRequest", "HttpResponse", "Send", "Sleep", "Step", "Timeout"]


def _above_zero(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    if value is None and attribute.default is None:
        return
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0:
        return
    raise ConfigurationError(f"a timeout is in seconds and above 0, not {value!r}; leave it out for the default")


def _finite(value: Any) -> Any:
    return None if value == math.inf else value


@attrs.frozen(kw_only=True)
class Timeout:
    """How long to wait, in seconds. A plain number in its place sets `read`, and `connect` where that is longer."""

    connect: float = attrs.field(default=10.0, validator=_above_zero)
    """For a connection, its TLS handshake included."""
    read: float = attrs.field(default=300.0, validator=_above_zero)
    """For the next byte. Gaps of minutes are normal while a model writes the arguments of a tool call."""
    write: float = attrs.field(default=60.0, validator=_above_zero)
    """For the next part of a request to be sent, however long all of it may be."""
    total: float | None = attrs.field(default=None, validator=_above_zero, converter=_finite)
    """For the whole call, retries and stream included; None is no limit."""

    @classmethod
    def of(cls, value: float | Timeout | None, default: Timeout) -> Timeout:
        """The limits that a `timeout` argument means."""
        if value is None:
            return default
        if isinstance(value, Timeout):
            return value
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise ConfigurationError(
                f"timeout is a number of seconds or a Timeout(connect=, read=, write=, total=), not {value!r}"
            )
        return attrs.evolve(default, read=float(value), connect=min(default.connect, float(value)))


class Body(Protocol):
    """A request body that is sent piece by piece."""

    content_type: str
    size: int | None
    """In bytes; None where it is not known before the end."""
    repeatable: bool
    """Whether it can be read, and so sent, again."""

    def __iter__(self) -> Iterator[bytes]: ...


@attrs.frozen(kw_only=True, eq=False)
class HttpRequest:
    """One request, ready to be sent."""

    method: str
    url: str
    headers: Headers
    """Look-ups ignore case; a hook may change them. Keys are not shown."""
    body: bytes | Body | None = attrs.field(
        repr=lambda body: f"<{len(body):,} bytes>" if isinstance(body, bytes) else repr(body)
    )
    """Bytes, or what gives them piece by piece."""
    timeout: Timeout
    max_retries: int
    open: str = ""
    """The media type of a response that is to be read as it comes: `*/*` for any, `audio/*` for what is no JSON."""
    max_response_bytes: int | None = None
    """The largest body to read."""
    secret: bool = False
    """Whether the bodies hold something that may not be shown, such as a new key."""

    @property
    def idempotent(self) -> bool:
        """Whether it may be sent again though it may have been carried out."""
        return self.method in ("GET", "HEAD", "PUT", "DELETE")

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent again: not with a body that can be read only once."""
        return self.body is None or isinstance(self.body, bytes) or self.body.repeatable

    def opens(self, response: HttpResponse) -> bool:
        """Whether the response is to be read as it comes."""
        if not self.open or response.status >= 300:
            return False
        if self.open == "text/event-stream":
            return response.content_type == self.open
        return self.open == "*/*" or response.content_type not in ("application/json", "text/html")

    def refuse_beyond(self, size: int) -> None:
        """Raise when a body has grown past `max_response_bytes`."""
        if self.max_response_bytes is not None and size > self.max_response_bytes:
            raise InvalidResponseError(f"the response is larger than max_response_bytes ({self.max_response_bytes:,})")


@attrs.define(kw_only=True, eq=False)
class HttpResponse:
    """One response: whole in `body`, or open behind `source`, which the transport that made it can read."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=lambda headers: repr(Headers(headers)))
    """Look-ups ignore case."""
    body: bytes = attrs.field(default=b"", repr=lambda body: f"<{len(body):,} bytes>")
    source: Any = None

    @property
    def content_type(self) -> str:
        """The media type alone, in lower case; empty where there is none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


# -- steps: what a driver does for the generators that decide -----------------------------------------------


class Send:
    """Send this and give back the response. `deadline` is on the clock of time.monotonic."""

    __slots__ = ("deadline", "request")

    def __init__(self, request: HttpRequest, deadline: float | None) -> None:
        self.request = request
        self.deadline = deadline


class Sleep:
    """Wait."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Hook:
    """Call a hook of the caller's, and await what it gives where it is a coroutine function."""

    __slots__ = ("arguments", "function")

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        self.function = function
        self.arguments = arguments


Step = Send | Sleep | Hook
