# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The clients without their areas: settings, the two drivers, and `request` for what has no method yet."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypedDict, TypeVar, Unpack, overload
from urllib.parse import quote

import attrs

from .answers import decode
from .errors import ConfigurationError, OpenRouterError
from .http import Request, Response, Timeout
from .log import log_error, log_request, log_response
from .operation import Operation
from .pages import AsyncPages, Fetch
from .request import build_request
from .retry import Send, Sleep, exchange
from .settings import RequestOptions, Settings
from .stream import AsyncStream, Stream
from .stream_state import StreamState

if TYPE_CHECKING:
    import aiohttp
    import urllib3

    from .aiohttp_transport import AiohttpTransport
    from .urllib3_transport import Urllib3Transport

__all__ = ["AsyncClient", "Client", "ClientOptions"]

T = TypeVar("T")
Finish = Callable[[Request, Response, int, float], T]


class ClientOptions(TypedDict, total=False):
    """The settings of a client beside its key. Each has a default; see the fields."""

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
    """Called with each comment of a stream: the service's sign of life while a model thinks."""
    on_request: Callable[[Request], Any] | None
    """Called with each request before it is sent, retries included; it may change `request.headers`. In an async
    client it may be a coroutine function, as the two below.
    """
    on_response: Callable[[Request, Response], Any] | None
    """Called with each answer, error statuses included, before it is read as a type."""
    on_retry: Callable[[Request, OpenRouterError, float], Any] | None
    """Called before a request is sent again, with the failure and the seconds that are waited first."""
    validate_responses: bool
    """Check answers and events against their types: InvalidResponseError lists every mismatch. Off by default,
    since an answer that was paid for is worth more than one that is as documented.
    """
    max_response_bytes: int | None
    """The largest body to read, decompressed; None is no limit."""


class _Base:
    """What the two clients share: settings, and the making of calls from operations."""

    _settings: Settings
    _base_url: ClassVar[str]

    def _of(self, api_key: str | Callable[[], str] | None, options: ClientOptions) -> Settings:
        """Settings from arguments, then the environment, then defaults."""
        given: dict[str, Any] = {**options}
        base_url = given.pop("base_url", None) or os.environ.get("OPENROUTER_BASE_URL") or self._base_url
        return Settings(api_key=api_key, base_url=base_url, **given)

    def with_options(self, *, api_key: str | Callable[[], str] | None = None, **options: Unpack[ClientOptions]) -> Self:
        """A copy with other settings that shares the connections. `default_headers` replaces those of this client."""
        copy = object.__new__(type(self))
        copy.__dict__.update({name: value for name, value in self.__dict__.items() if name.startswith("_")})
        changes: dict[str, Any] = {"api_key": api_key, **options}
        kept = [name for name in ("api_key", "base_url", "timeout") if changes.get(name) is None]
        copy._settings = attrs.evolve(
            self._settings, **{name: value for name, value in changes.items() if name not in kept}
        )
        return copy

    def __repr__(self) -> str:
        key = self._settings.api_key
        shown = "<callable>" if callable(key) else "<set>" if key else "<from OPENROUTER_API_KEY>"
        return f"{type(self).__name__}(api_key={shown}, {repr(self._settings).partition('(')[2]}"

    def _request(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: Mapping[str, Any] | None
    ) -> Request:
        arguments, options = _told_apart(operation, arguments, options)
        return build_request(operation, arguments, options, self._settings)

    def _decoded(self, operation: Operation[Any]) -> Finish[Any]:
        strict = self._settings.validate_responses

        def finish(request: Request, response: Response, attempts: int, elapsed: float) -> Any:
            return decode(operation, request, response, attempts, elapsed, strict=strict)

        return finish

    def _opened(self, operation: Operation[Any]) -> Finish[StreamState]:
        settings = self._settings

        def finish(request: Request, response: Response, attempts: int, elapsed: float) -> StreamState:
            return StreamState(
                operation,
                request,
                response,
                attempts,
                elapsed,
                on_comment=settings.on_comment,
                strict=settings.validate_responses,
            )

        return finish


def _told_apart(
    operation: Operation[Any], arguments: Mapping[str, Any], options: Mapping[str, Any] | None
) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """Arguments and request options, where a method took both in one; a word that is neither is a mistake."""
    known = RequestOptions.__annotations__
    if options is None:
        options = {name: value for name, value in arguments.items() if name in known}
        arguments = {name: value for name, value in arguments.items() if name not in known}
        unknown = arguments.keys() - operation.arguments
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


def _with_query(options: Mapping[str, Any], query: Mapping[str, str] | None) -> dict[str, Any]:
    """The options of the call for another page."""
    return {**options, "extra_query": {**(options.get("extra_query") or {}), **(query or {})}}


def _raw_operation(method: str, path: str, returns: Any) -> Operation[Any]:
    if not path.startswith("/") or "/../" in f"{path}/":
        raise ConfigurationError(f"path is taken below the base URL and starts with one /, not {path!r}")
    return Operation(
        id=f"request({method.upper()} {path})",
        method=method.upper(),
        path=quote(path, safe="/%:@,;=+$&!*'()~?-._"),
        returns=returns,
        keyless=True,
    )


class Client(_Base):
    """A client without areas."""

    _pool_manager: urllib3.PoolManager | None
    _transport: Urllib3Transport

    def __init__(
        self,
        api_key: str | Callable[[], str] | None = None,
        *,
        pool_manager: urllib3.PoolManager | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Nothing is sent before the first call.

        Args:
            api_key: The key, or a callable that is asked for it at each call; else OPENROUTER_API_KEY.
            pool_manager: Your own urllib3 manager (proxies, certificates, pool size); it is not closed with the client.
            **options: See `ClientOptions`.

        Raises:
            ConfigurationError: A setting can't be.
        """
        self.__setstate__({"_settings": self._of(api_key, options), "_pool_manager": pool_manager})

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        returns: type[T],
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> T: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Any: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        returns: Any = None,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Call a path that has no method here. Retries and errors are as everywhere.

        Args:
            method: HTTP method.
            path: Below the base URL, with its leading slash: `/credits`.
            returns: A class of this package to read the answer as; else the parsed JSON is returned.
            body: Sent as JSON.
            query: Query parameters.
        """
        operation = _raw_operation(method, path, returns)
        return self._call(operation, {}, _raw_options(body, query, options))

    def close(self) -> None:
        """Close the connections. A later call opens new ones.

        The sync client lets calls and streams under way finish. The async one closes what its event loop opened, and
        calls and streams with it; it may be used in one loop after the other, and in several at once. What nobody
        closes is closed with the client, at the latest with the program, or with the loop by `asyncio.run`.
        """
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        return {"_settings": self._settings, "_pool_manager": self._pool_manager}

    def __setstate__(self, state: dict[str, Any]) -> None:
        from .urllib3_transport import Urllib3Transport

        self.__dict__.update(state, _transport=Urllib3Transport(state["_pool_manager"]))

    def _call(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: Mapping[str, Any] | None = None
    ) -> Any:
        request = self._request(operation, arguments, options)
        return self._drive(exchange(request, self._decoded(operation)))

    def _stream(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: Mapping[str, Any] | None = None
    ) -> Any:
        request = self._request(operation, arguments, options)
        return Stream(lambda: self._drive(exchange(request, self._opened(operation))))

    def _pages(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Mapping[str, Any]) -> Any:
        return Fetch(lambda query: self._call(operation, arguments, _with_query(options, query)))(None)

    def _drive(self, steps: Generator[Send | Sleep, Any, T]) -> T:
        try:
            step = next(steps)
            while True:
                try:
                    done = self._do(step)
                except OpenRouterError as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(done)
        except StopIteration as stop:
            result: T = stop.value
            return result

    def _do(self, step: Send | Sleep) -> Response | None:
        settings = self._settings
        if isinstance(step, Sleep):
            if settings.on_retry is not None:
                settings.on_retry(step.request, step.error, step.seconds)
            time.sleep(step.seconds)
            return None
        request = step.request
        if settings.on_request is not None:
            settings.on_request(request)
        log_request(request)
        started = time.monotonic()
        try:
            response = self._transport.send(step)
        except OpenRouterError as error:
            log_error(request, error)
            raise
        log_response(request, response, time.monotonic() - started)
        if settings.on_response is not None:
            try:
                settings.on_response(request, response)
            except BaseException:
                if response.source is not None:
                    response.source.abandon()
                raise
        return response


class AsyncClient(_Base):
    """An async client without areas."""

    _session: aiohttp.ClientSession | None
    _transport: AiohttpTransport

    def __init__(
        self,
        api_key: str | Callable[[], str] | None = None,
        *,
        session: aiohttp.ClientSession | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Nothing is sent before the first call.

        Args:
            api_key: The key, or a callable that is asked for it at each call; else OPENROUTER_API_KEY.
            session: Your own aiohttp session; it is not closed with the client.
            **options: See `ClientOptions`.

        Raises:
            ConfigurationError: A setting can't be.
        """
        self.__setstate__({"_settings": self._of(api_key, options), "_session": session})

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        returns: type[T],
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> T: ...
    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Any: ...
    async def request(
        self,
        method: str,
        path: str,
        *,
        returns: Any = None,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Call a path that has no method here. Retries and errors are as everywhere.

        Args:
            method: HTTP method.
            path: Below the base URL, with its leading slash: `/credits`.
            returns: A class of this package to read the answer as; else the parsed JSON is returned.
            body: Sent as JSON.
            query: Query parameters.
        """
        operation = _raw_operation(method, path, returns)
        return await self._call(operation, {}, _raw_options(body, query, options))

    async def close(self) -> None:
        """Close the connections. A later call opens new ones.

        The sync client lets calls and streams under way finish. The async one closes what its event loop opened, and
        calls and streams with it; it may be used in one loop after the other, and in several at once. What nobody
        closes is closed with the client, at the latest with the program, or with the loop by `asyncio.run`.
        """
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __getstate__(self) -> dict[str, Any]:
        return {"_settings": self._settings, "_session": self._session}

    def __setstate__(self, state: dict[str, Any]) -> None:
        from .aiohttp_transport import AiohttpTransport

        self.__dict__.update(state, _transport=AiohttpTransport(state["_session"]))

    async def _call(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: Mapping[str, Any] | None = None
    ) -> Any:
        request = self._request(operation, arguments, options)
        return await self._drive(exchange(request, self._decoded(operation)))

    def _stream(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: Mapping[str, Any] | None = None
    ) -> Any:
        request = self._request(operation, arguments, options)
        return AsyncStream(lambda: self._drive(exchange(request, self._opened(operation))))

    def _pages(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: Mapping[str, Any]
    ) -> AsyncPages[Any]:
        return AsyncPages(lambda query: self._call(operation, arguments, _with_query(options, query)))

    async def _drive(self, steps: Generator[Send | Sleep, Any, T]) -> T:
        try:
            step = next(steps)
            while True:
                try:
                    done = await self._do(step)
                except OpenRouterError as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(done)
        except StopIteration as stop:
            result: T = stop.value
            return result

    async def _do(self, step: Send | Sleep) -> Response | None:
        settings = self._settings
        if isinstance(step, Sleep):
            import asyncio  # not above: it takes as long to load as all the rest, and sync code does not need it

            await _settled(settings.on_retry and settings.on_retry(step.request, step.error, step.seconds))
            await asyncio.sleep(step.seconds)
            return None
        request = step.request
        await _settled(settings.on_request and settings.on_request(request))
        log_request(request)
        started = time.monotonic()
        try:
            response = await self._transport.send(step)
        except OpenRouterError as error:
            log_error(request, error)
            raise
        log_response(request, response, time.monotonic() - started)
        try:
            await _settled(settings.on_response and settings.on_response(request, response))
        except BaseException:
            if response.source is not None:
                response.source.abandon()
            raise
        return response


async def _settled(given: Any) -> None:
    """What a hook gave: awaited, where it is a coroutine function."""
    if hasattr(given, "__await__"):
        await given


def _raw_options(
    body: Mapping[str, Any] | None, query: Mapping[str, Any] | None, options: RequestOptions
) -> dict[str, Any]:
    """Body and query as they were given, nulls included."""
    merged: dict[str, Any] = {**options}
    for name, given in (("extra_body", body), ("extra_query", query)):
        if given is not None:
            merged[name] = {**given, **(merged.get(name) or {})}
    return merged
