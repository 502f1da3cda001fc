# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""From an operation and its arguments to a request. No I/O."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from enum import Enum
from typing import Any
from urllib.parse import quote, unquote, urlencode

from .errors import ConfigurationError
from .http import Body, HttpRequest, Timeout
from .operation import Operation
from .secret import Headers, hide_headers
from .settings import RequestOptions, Settings, UploadOptions, checked_headers, count
from .values.convert import to_json
from .values.record import NULL, Record, shallow_dict

__all__ = ["build_request", "raw_operation", "split_arguments"]

_LONGEST_PATH = 150  # characters of the path to a value that can't be sent
_VERSIONED = re.compile(r"/api/v[0-9]+\Z")
_ACCEPT = {"": "application/json", "text/event-stream": "text/event-stream"}
_WRITTEN = ("decimal", "uuid")  # modules of the types whose `str` is the form to send


def split_arguments(
    operation: Operation[Any], arguments: Mapping[str, Any], options: Mapping[str, Any] | None
) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """Split one mapping into arguments and request options; TypeError for a keyword that is neither."""
    hide_headers(arguments if options is None else options)
    known = (UploadOptions if operation.files else RequestOptions).__annotations__
    if options is None:
        options, unknown = {}, arguments.keys() - operation.arguments
        if unknown:
            options = {name: value for name, value in arguments.items() if name in known}
            arguments = {name: value for name, value in arguments.items() if name not in known}
            # Those of the path stand beside the list.
            in_path = {parameter.argument for parameter in operation.parameters if parameter.location == "path"}
            unknown -= known.keys() | in_path
        missing = [name for name in operation.required if name not in arguments]
    else:
        unknown, missing = options.keys() - known.keys(), []
    if unknown:
        raise TypeError(
            f"{operation.id} takes no argument {', '.join(map(repr, sorted(unknown)))} "
            "(what the service takes and this version does not know goes into extra_body)"
        )
    if missing:
        raise TypeError(f"{operation.id} needs {', '.join(map(repr, missing))}")
    return arguments, options


def raw_operation(method: str, path: str, returns: Any, key: str) -> Operation[Any]:
    """The operation behind a call of a path that has no method."""
    decoded = unquote(path.partition("?")[0].partition("#")[0])
    if not path.startswith("/") or path.startswith("//") or ".." in re.split(r"[/\\]", decoded):
        raise ConfigurationError(f"path is taken below the base URL and starts with one /, not {path!r}")
    if not method.isascii() or not method.isalpha():
        raise ConfigurationError(f"method is a word such as GET or POST, not {method!r}")
    operation: Operation[Any] = Operation(
        f"request({method.upper()} {path})", f"{method.upper()} /", returns=returns, key="optional"
    )
    operation.path = quote(path, safe="/%:@,;=+$&!*'()~?-._")
    operation.key = "management" if key == "management" else "optional"
    return operation


def build_request(
    operation: Operation[Any], arguments: Mapping[str, Any], options: Mapping[str, Any], settings: Settings
) -> tuple[HttpRequest, Callable[[], Any] | None]:
    """The request, made of what the caller gave and nothing else, and the callable for the key, where there is one.

    Raises:
        ConfigurationError: There is no key, or an argument can't be sent.
    """
    given = {name: value for name, value in arguments.items() if value is not None or name in operation.nullable}
    if operation.joined:
        given.update(_parted(operation, given))
    for name in operation.lists & given.keys():
        # A string would give its characters, a mapping its keys.
        if isinstance(given[name], (str, bytes, Mapping, Record)):
            kind = type(given[name]).__name__
            raise ConfigurationError(f"{operation.id}: {name} is a list, not a {kind}; put it into one: {name}=[...]")
    path = operation.path
    query: dict[str, Any] = {}
    own: dict[str, Any] = {}
    for argument, location, name in operation.parameters:
        value = given.pop(argument, None)
        if location == "path":
            path = path.replace(f"{{{name}}}", _path_segment(operation, argument, value))
        elif value is not None and value is not NULL:
            (query if location == "query" else own)[name] = value
    query.update(options.get("extra_query") or {})
    body = _body(operation, given, options)
    headers, key = _headers(operation, settings, own, options.get("extra_headers"), body)
    max_retries = options.get("max_retries")
    request = HttpRequest(
        method=operation.method,
        url=_base(settings.base_url, path) + path + _query(operation, query, "&" if "?" in path else "?"),
        headers=headers,
        body=body,
        timeout=Timeout.of(options.get("timeout"), settings.timeout),
        max_retries=settings.max_retries if max_retries is None else count("max_retries", max_retries),
        open=operation.opens,
        max_response_bytes=settings.max_response_bytes,
        secret=operation.secret,
    )
    return request, key


# -- URL --------------------------------------------------------------------------------------------------


def _base(base_url: str, path: str) -> str:
    """The URL before the path: one that starts with /api/ stands beside the versioned base URL, any other below it."""
    if not path.startswith("/api/"):
        return base_url
    found = _VERSIONED.search(base_url)
    return base_url[: found.start()] if found else "/".join(base_url.split("/", 3)[:3])


def _parted(operation: Operation[Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """The two parameters of the path, where the first may hold both."""
    first, second = (argument for argument, location, _ in operation.parameters if location == "path")
    whole = given.get(first)
    left, slash, right = whole.partition("/") if isinstance(whole, str) else ("", "", "")
    if second in given:
        if slash:
            what = f"{first} is {whole!r}, which has a slash; give it alone, or {first} and {second} apart"
            raise ConfigurationError(f"{operation.id}: {what}")
        return {}
    if not slash:
        what = f"{whole!r} has no slash; give '{first}/{second}' in one string, or {first} and {second} apart"
        raise ConfigurationError(f"{operation.id}: {what}")
    return {first: left, second: right}


def _path_segment(operation: Operation[Any], name: str, value: Any) -> str:
    segment = "" if value is None or value is NULL else _url_string(operation, name, value)
    if not segment.strip() or segment in (".", ".."):
        raise ConfigurationError(f"{operation.id}: {name} must be a non-empty string, not {value!r}")
    try:
        return quote(segment, safe=":@")
    except UnicodeEncodeError:
        raise ConfigurationError(f"{operation.id}: {name} can't be sent in a URL: {value!r}") from None


def _url_string(operation: Operation[Any], name: str, value: Any, held: str = "it is") -> str:
    """A value as a string in a URL."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (date, datetime, time)):
        return value.isoformat()
    finite = not isinstance(value, float) or math.isfinite(value)
    if finite and (isinstance(value, (str, int, float)) or type(value).__module__ in _WRITTEN):
        return str(value)
    what = f"a {type(value).__name__}" if finite else f"{value}, which is no number"
    raise ConfigurationError(f"{operation.id}: {name} can't be sent in a URL: {held} {what}")


def _query(operation: Operation[Any], query: Mapping[str, Any], mark: str) -> str:
    pairs = []
    for name, value in query.items():
        if value is None or value is NULL:
            continue
        if isinstance(value, Iterable) and not isinstance(value, (str, bytes, Enum, Mapping, Record)):
            items = [_url_string(operation, name, item, "its list holds") for item in value if item is not None]
            # The service takes most lists as one comma-separated string.
            pairs += [(name, item) for item in (items if name in operation.repeated else [",".join(items)])]
        else:
            pairs.append((name, _url_string(operation, name, value)))
    try:
        return mark + urlencode(pairs) if pairs else ""
    except UnicodeEncodeError as error:
        raise ConfigurationError(f"{operation.id}: {error.object!r} can't be sent in a URL") from None


# -- body -------------------------------------------------------------------------------------------------


def _body(operation: Operation[Any], given: dict[str, Any], options: Mapping[str, Any]) -> bytes | Body | None:
    extra = options.get("extra_body")
    if operation.body_name is None and extra is None:
        return None
    files = {operation.names.get(name, name): given.pop(name) for name in operation.files if name in given}
    document = {operation.names.get(name, name): value for name, value in given.items()}
    document.update(operation.fixed)
    if extra is not None:
        if isinstance(extra, Record):
            extra = shallow_dict(extra)
        if not isinstance(extra, Mapping):
            raise ConfigurationError(f"extra_body is a mapping, not a {type(extra).__name__}")
        document.update(extra)
    if operation.streamed:
        return _streamed(operation, document)
    if operation.encoding == "json":
        return _written(operation, document)
    from .bodies import Multipart, form_body

    try:
        if operation.encoding == "form":
            return form_body(document)
        return Multipart(document, files, options.get("on_progress"))
    except (TypeError, ValueError, RecursionError) as error:
        raise _refusal(document, operation.id, error) from None


def _streamed(operation: Operation[Any], document: Mapping[str, Any]) -> bytes | Body:
    """A body whose list is sent item by item, after what the service wants to know before."""
    *first, name = operation.streamed
    head = {wire: document[wire] for wire in first if wire in document}
    rest = {wire: value for wire, value in document.items() if wire not in operation.streamed}
    items = document.get(name)
    if not isinstance(items, Iterable) or isinstance(items, (str, bytes, bytearray, memoryview, Mapping)):
        head.update({name: items} if name in document else {})  # no list: sent as it is
        return _written(operation, {**head, **rest})
    from .bodies import JsonStream

    def write(index: int, item: Any) -> bytes:
        try:
            return to_json(item)
        except (TypeError, ValueError, RecursionError) as error:
            raise _refusal(item, f"{operation.id}.{name}[{index}]", error) from None

    before, after = _written(operation, {**head, name: []})[:-2], _written(operation, rest)
    body = JsonStream(before, items, b"]" + (b"," + after[1:] if rest else after[1:]), write)
    return body.begin() or body


def _written(operation: Operation[Any], document: Mapping[str, Any]) -> bytes:
    try:
        return to_json(document)
    except (TypeError, ValueError, RecursionError) as error:
        raise _refusal(document, operation.id, error) from None


def _refusal(value: Any, where: str, error: Exception) -> ConfigurationError:
    """The error for a value that JSON can't express, with the path to it."""
    where, why = _unsendable(value, where) or (where, str(error))
    where = where if len(where) <= _LONGEST_PATH else f"{where[:_LONGEST_PATH]}..."
    return ConfigurationError(f"{where} can't be sent: {why}")


def _unsendable(value: Any, where: str) -> tuple[str, str] | None:
    """Path and reason of what JSON can't express in a value. Slow: only called after a failure."""
    if isinstance(value, Record):
        value = shallow_dict(value)
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


# -- headers ----------------------------------------------------------------------------------------------


def _headers(
    operation: Operation[Any],
    settings: Settings,
    own: Mapping[str, Any],
    extra: Mapping[str, Any] | None,
    body: bytes | Body | None,
) -> tuple[Headers, Callable[[], Any] | None]:
    """The headers, and the callable that is asked for the key at each try, unless the key is among them."""
    headers = settings.headers.copy()
    headers["accept"] = _ACCEPT.get(operation.opens, operation.media)
    if body is not None:
        form = "application/x-www-form-urlencoded" if operation.encoding == "form" else "application/json"
        headers["content-type"] = form if isinstance(body, bytes) else body.content_type
    more: dict[str, str | None] = {**settings.default_headers}
    if own:
        more.update(checked_headers(own, operation.id))
    if extra is not None:
        more.update(checked_headers(extra, "extra_headers"))
    key = None if "authorization" in more else settings.key(operation.key)
    if isinstance(key, str):
        headers["authorization"], key = settings.bearer(key), None
    for name, value in more.items():
        if value is None:  # takes away what the client would send
            headers.pop(name, None)
        else:
            headers[name] = value
    return headers, key
