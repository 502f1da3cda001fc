# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The settings of a client, and what a single call may override."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from inspect import iscoroutine, iscoroutinefunction
from typing import Any, Literal, TypedDict
from urllib.parse import urlsplit

import attrs

from .errors import ConfigurationError, OpenRouterError
from .http import HttpRequest, HttpResponse, Timeout
from .secret import Headers, Secret

__all__ = ["ClientOptions", "Key", "KeyKind", "RequestOptions", "Settings", "UploadOptions", "checked_headers", "count"]

Key = str | Callable[[], Any] | None
"""A key, or what is asked for it at each try; in an async client it may be a coroutine function."""
KeyKind = Literal["api", "management", "optional"]
"""Which key an operation takes: `optional` is the API key, where there is one."""

_USER_AGENT = "openrouter-sdk-python"
API_KEY, MANAGEMENT_KEY = "OPENROUTER_API_KEY", "OPENROUTER_MANAGEMENT_KEY"
_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_BAD_IN_HEADER = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]")
# What the transport alone decides: another value would break the connection, or the next request on it.
_OF_THE_TRANSPORT = frozenset({"connection", "content-length", "host", "transfer-encoding"})
_BAD = "a line break, another control character, or a lone surrogate"
_NOT_IN_URL = re.compile(r"[\x00-\x20\x7f\\\ud800-\udfff]")


class RequestOptions(TypedDict, total=False):
    """What every method takes beside its own arguments."""

    extra_body: Mapping[str, Any]
    """Fields that are put into the JSON body last, at the top level; they win over arguments."""
    extra_query: Mapping[str, Any]
    """Query parameters to add; they win over arguments."""
    extra_headers: Mapping[str, str | None]
    """Headers to add; they win over the client's. None takes one of the client's away."""
    timeout: float | Timeout | None
    """Seconds to wait for the next byte, or a `Timeout`; None is the client's."""
    max_retries: int | None
    """How many times a failed call is sent again; None is the client's."""


class UploadOptions(RequestOptions, total=False):
    """What a method that uploads a file takes beside its own arguments."""

    on_progress: Callable[[int, int | None], None] | None
    """Called as the body is sent, with the bytes sent so far and those of the whole, None where that is not known."""


class ClientOptions(TypedDict, total=False):
    """The settings of a client beside its API key. Each has a default."""

    management_key: Key
    """For what manages keys, workspaces and the like; else OPENROUTER_MANAGEMENT_KEY, else the API key."""
    base_url: str | None
    """Where the API is; else OPENROUTER_BASE_URL, else https://openrouter.ai/api/v1."""
    site_url: str | None
    """Your site or app, for attribution and the rankings."""
    site_name: str | None
    """Its name."""
    site_categories: Sequence[str]
    """At most two of the service's categories, such as `cli-agent`."""
    timeout: float | Timeout | None
    """Seconds to wait for the next byte, or a `Timeout`. By default 10 for a connection, 300 for a byte."""
    max_retries: int
    """How many times a failed call is sent again where that can help and does no harm; by default 2."""
    default_headers: Mapping[str, str]
    """Sent with every request."""
    on_comment: Callable[[str], None] | None
    """Called with each comment of a stream: the service's keep-alive while a model thinks."""
    on_request: Callable[[HttpRequest], Any] | None
    """Called with each request before it is sent, retries included; it may change `request.headers`. In an async
    client it may be a coroutine function, as the two below.
    """
    on_response: Callable[[HttpRequest, HttpResponse], Any] | None
    """Called with each response, error statuses included, before it is read as a type."""
    on_retry: Callable[[HttpRequest, OpenRouterError, float], Any] | None
    """Called before a request is sent again, with the failure and the seconds that are waited first."""
    validate_responses: bool
    """Check responses and events against their types: InvalidResponseError lists every mismatch. Off by default,
    since a response that was paid for is worth more than one that is as documented.
    """
    max_response_bytes: int | None
    """The largest body to read, decompressed; None is no limit."""


# -- checks -----------------------------------------------------------------------------------------------


def count(name: str, value: object) -> int:
    """The value; ConfigurationError for what is no whole number from 0."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigurationError(f"{name} is a whole number from 0, not {value!r}")
    return value


def checked_headers(given: object, what: str) -> dict[str, str | None]:
    """Name -> value, None where a header is to be taken away; ConfigurationError for what can't be a header."""
    if not isinstance(given, Mapping):
        raise ConfigurationError(f"{what} is a mapping of names to strings, not a {type(given).__name__}")
    found: dict[str, str | None] = {}
    for name, value in given.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise ConfigurationError(f"{what}: {name!r} is no name for a header")
        if name.lower() in _OF_THE_TRANSPORT:
            raise ConfigurationError(f"the header {name.lower()} can't be set: it is decided by what is sent")
        sent = None if value is None else _header_string(name.lower(), value)
        if sent is not None and _BAD_IN_HEADER.search(sent):
            raise ConfigurationError(f"the header {name.lower()} holds {_BAD}")  # not its value: it may be a secret
        found[name.lower()] = sent
    return found


def _header_string(name: str, value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    value = getattr(value, "value", value)
    if (isinstance(value, Iterable) and not isinstance(value, str)) or hasattr(value, "get_secret_value"):
        raise ConfigurationError(f"the header {name} is a string, not a {type(value).__name__}")
    return str(value)


def _key(value: Any, attribute: attrs.Attribute[Any]) -> Any:
    if value is None or callable(value):
        return value
    if not isinstance(value, str):
        kind = type(value).__name__
        raise ConfigurationError(f"{attribute.name} is a string or a callable that gives one, not a {kind}")
    if _BAD_IN_HEADER.search(value.strip()):
        raise ConfigurationError(f"{attribute.name} holds {_BAD}")
    return Secret(value.strip()) if value.strip() else None


def _base_url(given: Any) -> str:
    if not isinstance(given, str):
        raise ConfigurationError(f"base_url is a string, not a {type(given).__name__}")
    url = given.strip().rstrip("/")
    if not url.startswith(("https://", "http://")):
        raise ConfigurationError(f"base_url must start with https:// or http://, not {url.partition('@')[2] or url!r}")
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018  (raises where it is no number)
    except ValueError as error:
        raise ConfigurationError(f"base_url is no URL: {error}") from None
    wrong = None
    if _NOT_IN_URL.search(url):
        wrong = "a space, a backslash or a control character"
    elif parts.username is not None or parts.password is not None:
        wrong = "a user or a password; pass default_headers={'authorization': ...} to another kind of sign-in"
    elif "?" in url or "#" in url:
        wrong = "a query or a fragment; pass extra_query to a call"
    elif not parts.hostname:
        wrong = "no host"
    if wrong is not None:
        raise ConfigurationError(f"base_url can't be used: it has {wrong}")
    return url


def _limits(timeout: Any) -> Timeout:
    return Timeout.of(timeout, Timeout())


def _strings(given: Any, attribute: attrs.Attribute[Any]) -> tuple[str, ...]:
    if isinstance(given, str):
        return (given,)
    if isinstance(given, Sequence) and all(isinstance(item, str) for item in given):
        return tuple(given)
    raise ConfigurationError(f"{attribute.name} is a list of strings, not {given!r}")


def _headers(given: Any, attribute: attrs.Attribute[Any]) -> Headers:
    found = checked_headers(given, attribute.name)
    return Headers({name: value for name, value in found.items() if value is not None})


def _count(instance: object, attribute: attrs.Attribute[int], value: int) -> None:
    count(attribute.name, value)


def _limit(instance: object, attribute: attrs.Attribute[int | None], value: int | None) -> None:
    if value is not None:
        count(attribute.name, value)


def _flag(instance: object, attribute: attrs.Attribute[bool], value: bool) -> None:
    if not isinstance(value, bool):
        raise ConfigurationError(f"{attribute.name} is True or False, not {value!r}")


def _hook(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    if value is not None and not callable(value):
        raise ConfigurationError(f"{attribute.name} is a callable, not {value!r}")


def _is_awaited(value: Any) -> bool:
    """Whether to call it gives a coroutine."""
    return iscoroutinefunction(value) or iscoroutinefunction(type(value).__call__)


@lru_cache(maxsize=8)
def _bearer(key: str) -> Secret:
    header = Secret("Bearer " + key.strip())
    checked_headers({"authorization": header}, "the key")
    return header


def _shown_key(key: Any) -> str:
    return "<callable>" if callable(key) else "<set>"


# -- settings ---------------------------------------------------------------------------------------------

_KEY_FIELD: dict[str, Any] = {"default": None, "converter": attrs.Converter(_key, takes_field=True)}
_HOOK_FIELD: dict[str, Any] = {"default": None, "validator": _hook}
_AWAITED = ("api_key", "management_key", "on_request", "on_response", "on_retry")
"""What the async client awaits where it is a coroutine function."""


@attrs.frozen(kw_only=True, eq=False)
class Settings:
    """A client's settings. The repr never shows a key or a header's value."""

    api_key: Key = attrs.field(**_KEY_FIELD, repr=False)
    management_key: Key = attrs.field(**_KEY_FIELD, repr=False)
    base_url: str = attrs.field(converter=_base_url)
    site_url: str | None = None
    site_name: str | None = None
    site_categories: Sequence[str] = attrs.field(default=(), converter=attrs.Converter(_strings, takes_field=True))  # type: ignore[misc]
    timeout: Timeout = attrs.field(default=None, converter=_limits)
    max_retries: int = attrs.field(default=2, validator=_count)
    default_headers: Headers = attrs.field(
        factory=Headers,
        converter=attrs.Converter(_headers, takes_field=True),  # type: ignore[misc]
        repr=lambda headers: repr(sorted(headers)),
    )
    on_comment: Callable[[str], None] | None = attrs.field(**_HOOK_FIELD)
    on_request: Callable[[HttpRequest], Any] | None = attrs.field(**_HOOK_FIELD)
    on_response: Callable[[HttpRequest, HttpResponse], Any] | None = attrs.field(**_HOOK_FIELD)
    on_retry: Callable[[HttpRequest, OpenRouterError, float], Any] | None = attrs.field(**_HOOK_FIELD)
    validate_responses: bool = attrs.field(default=False, validator=_flag)
    max_response_bytes: int | None = attrs.field(default=None, validator=_limit)
    awaits: bool = attrs.field(default=False, repr=False)
    """Whether it is the async client's."""

    def __attrs_post_init__(self) -> None:
        self.headers  # noqa: B018  (which checks them)
        for name in ("on_comment",) if self.awaits else ("on_comment", *_AWAITED):
            if _is_awaited(getattr(self, name)):
                who = "nobody" if name == "on_comment" else "only the async client"
                raise ConfigurationError(f"{name} is a coroutine function, which {who} awaits")

    @cached_property
    def headers(self) -> Headers:
        """The headers that identify the caller, without the key."""
        found = {"user-agent": _USER_AGENT}
        if self.site_url:
            found["http-referer"] = self.site_url
        if self.site_name:
            # Under the old name too: requests from localhost are attributed by it alone.
            found["x-openrouter-title"] = found["x-title"] = self.site_name
        if self.site_categories:
            found["x-openrouter-categories"] = ",".join(self.site_categories)
        checked_headers(found, "site_url, site_name or site_categories")
        return Headers(found)

    def key(self, kind: KeyKind) -> Secret | Callable[[], Any] | None:
        """The key for an operation of this kind, or what is to be asked for it at each try.

        Raises:
            ConfigurationError: There is none, and it needs one.
        """
        key: Any = (self.management_key or from_environment(MANAGEMENT_KEY)) if kind == "management" else None
        key = key or self.api_key or from_environment(API_KEY)
        if key is None and kind != "optional":
            raise no_key("management" if kind == "management" else "API")
        found: Secret | Callable[[], Any] | None = key
        return found

    def bearer(self, key: object) -> Secret:
        """The header for a key, or for what a callable gave as one; None is what the environment has.

        Raises:
            ConfigurationError: It is none.
        """
        if key is None or key == "":
            key = from_environment(API_KEY)
            if key is None:
                raise no_key("API")
        if not isinstance(key, str):
            if iscoroutine(key):
                key.close()  # or Python would warn that it was never awaited
            raise ConfigurationError(f"the callable for the key gave a {type(key).__name__}, not a string")
        return _bearer(key)

    def shown(self) -> str:
        """For the repr of a client: where its keys come from, and all else that is no secret."""
        keys = [f"api_key={_shown_key(self.api_key) if self.api_key else f'<from {API_KEY}>'}"]
        if self.management_key:
            keys.append(f"management_key={_shown_key(self.management_key)}")
        return f"{', '.join(keys)}, {repr(self).partition('(')[2]}"


def from_environment(name: str) -> Secret | None:
    """What an environment variable holds, kept secret."""
    return Secret(os.environ.get(name, "").strip()) or None


def no_key(kind: str) -> ConfigurationError:
    """That there is no key of this kind: `API` or `management`."""
    argument, variable = ("management_key", MANAGEMENT_KEY) if kind == "management" else ("api_key", API_KEY)
    return ConfigurationError(
        f"there is no {kind} key: pass OpenRouter({argument}=...) or set {variable} "
        "(keys are made at https://openrouter.ai/keys)"
    )
