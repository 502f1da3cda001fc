# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""From an operation and its arguments to a request. No I/O."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any
from urllib.parse import quote, urlencode

from .convert import to_json
from .errors import ConfigurationError
from .http import Request, Timeout
from .operation import Operation
from .record import NULL, Record, members
from .settings import Settings, check_count

__all__ = ["build_request"]

_BAD_IN_HEADER = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]")
_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_USER_AGENT = "openrouter-sdk-python"


def build_request(
    operation: Operation[Any], arguments: Mapping[str, Any], options: Mapping[str, Any], settings: Settings
) -> Request:
    """Everything that is sent, from what the caller gave and nothing else.

    Raises:
        ConfigurationError: There is no key, or an argument can't be sent.
    """
    given = {name: value for name, value in arguments.items() if value is not None or name in operation.nullable}
    path = operation.path
    query: dict[str, Any] = {}
    headers: dict[str, str] = {}
    for parameter in operation.parameters:
        value = given.pop(parameter.argument, None)
        if parameter.location == "path":
            path = path.replace(f"{{{parameter.name}}}", _path_segment(operation, parameter.argument, value))
        elif value is not None and value is not NULL:
            (query if parameter.location == "query" else headers)[parameter.name] = value
    query.update(options.get("extra_query") or {})
    url = settings.base_url + path
    if query:
        pairs = [pair for name, value in query.items() for pair in _query_pairs(name, value)]
        try:
            url += ("&" if "?" in url else "?") + urlencode(pairs)
        except UnicodeEncodeError as error:
            raise ConfigurationError(f"{operation.id}: {error.object!r} can't be sent in a URL") from None

    body = None
    if operation.body_name is not None or options.get("extra_body") is not None:
        body = _body(operation, given, options.get("extra_body"))
    stream = operation.events_name is not None
    max_retries = options.get("max_retries")
    if max_retries is not None:
        check_count("max_retries", max_retries)
    return Request(
        method=operation.method,
        url=url,
        headers=_headers(operation, settings, headers, options.get("extra_headers"), body, stream),
        body=body,
        timeout=Timeout.of(options.get("timeout"), settings.timeout),
        max_retries=settings.max_retries if max_retries is None else max_retries,
        stream=stream,
        max_response_bytes=settings.max_response_bytes,
    )


def _path_segment(operation: Operation[Any], name: str, value: Any) -> str:
    text = "" if value is None else _text(value)
    if not text.strip() or text in (".", ".."):
        raise ConfigurationError(f"{operation.id}: {name} must be a non-empty text, not {value!r}")
    try:
        return quote(text, safe=":@")
    except UnicodeEncodeError:
        raise ConfigurationError(f"{operation.id}: {name} can't be sent in a URL: {value!r}") from None


def _text(value: Any) -> str:
    return str(value.value if isinstance(value, Enum) else value)


def _query_pairs(name: str, value: Any) -> list[tuple[str, str]]:
    if value is None:
        return []
    if isinstance(value, bool):
        return [(name, "true" if value else "false")]
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes)):
        return [(name, ",".join(map(_text, value)))]  # the service takes lists as one comma-separated text
    return [(name, _text(value))]


def _body(operation: Operation[Any], given: Mapping[str, Any], extra: Mapping[str, Any] | None) -> bytes:
    document = {operation.wire_names.get(name, name): value for name, value in given.items()}
    document.update(operation.fixed)
    if extra is not None:
        if isinstance(extra, Record):
            extra = members(extra)
        if not isinstance(extra, Mapping):
            raise ConfigurationError(f"extra_body is a mapping, not a {type(extra).__name__}")
        document.update(extra)
    try:
        return to_json(document)
    except (TypeError, ValueError, RecursionError) as error:
        where, why = _unsendable(document, operation.id) or (operation.id, str(error))
        raise ConfigurationError(f"{where} can't be sent: {why}") from None


def _unsendable(value: Any, where: str) -> tuple[str, str] | None:
    """Where in the arguments the thing is that JSON has no form for. Only asked after a failure."""
    if isinstance(value, Record):
        value = members(value)
    if isinstance(value, Mapping):
        inside = ((item, f"{where}.{key}") for key, item in value.items())
    elif isinstance(value, (list, tuple, set, frozenset)):
        inside = ((item, f"{where}[{index}]") for index, item in enumerate(value))
    else:
        try:
            to_json(value)
        except (TypeError, ValueError) as error:
            hint = " (encode it with base64)" if isinstance(value, (bytes, bytearray)) else ""
            return where, f"{error}{hint}"
        return None
    try:
        return next((found for item, path in inside if (found := _unsendable(item, path))), None)
    except RecursionError:
        return where, "it contains itself, or is nested too deep"


def _headers(
    operation: Operation[Any],
    settings: Settings,
    own: Mapping[str, str],
    extra: Mapping[str, str] | None,
    body: bytes | None,
    stream: bool,
) -> dict[str, str]:
    key = settings.key()
    headers = {"accept": "text/event-stream" if stream else "application/json", "user-agent": _USER_AGENT}
    if body is not None:
        headers["content-type"] = "application/json"
    if key is not None:
        headers["authorization"] = f"Bearer {key}"
    if settings.site_url:
        headers["http-referer"] = settings.site_url
    if settings.site_name:
        # The old name as well: requests from localhost are attributed by it alone.
        headers["x-openrouter-title"] = headers["x-title"] = settings.site_name
    if settings.site_categories:
        headers["x-openrouter-categories"] = ",".join(settings.site_categories)
    for more in (settings.default_headers, own, extra or {}):
        for name, value in more.items():
            if value is None:  # takes away what the client would send
                headers.pop(_checked_name(name), None)
            else:
                headers[_checked_name(name)] = _text(value)
    for name, value in headers.items():
        if _BAD_IN_HEADER.search(value):
            what = "a line break, another control character or half a character"
            raise ConfigurationError(f"the header {name} holds {what}")  # not what it holds: it may be a secret
    if "authorization" not in headers and not operation.keyless:
        raise ConfigurationError(
            "there is no API key: pass OpenRouter(api_key=...) or set OPENROUTER_API_KEY "
            "(keys are made at https://openrouter.ai/keys)"
        )
    return headers


def _checked_name(name: str) -> str:
    if not _HEADER_NAME.fullmatch(name):
        raise ConfigurationError(f"{name!r} is no name for a header")
    return name.lower()
