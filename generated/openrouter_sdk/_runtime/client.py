# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The clients without their areas: settings, the two drivers, and `request` for what has no method yet."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeVar, Unpack, overload

import attrs

from .area import Area
from .decoding import decode
from .dialects import has_text
from .errors import OpenRouterError
from .exchange import Finish, exchange
from .http import Hook, HttpRequest, Send, Sleep, Step
from .operation import Operation
from .request import build_request, raw_operation, split_arguments
from .secret import hidden, hide_headers
from .settings import ClientOptions, Key, RequestOptions, Settings

if TYPE_CHECKING:
    import aiohttp
    import urllib3

    from .download import AsyncDownload, Download
    from .pages import AsyncPages, Paging
    from .transports.aiohttp_transport import AiohttpTransport
    from .transports.urllib3_transport import Urllib3Transport

__all__ = ["AsyncClient", "Client"]

T = TypeVar("T")
Arguments = Mapping[str, Any]
Options = Mapping[str, Any] | None


class _Base:
    """What the two clients share: settings, and how an operation becomes a call."""

    _settings: Settings
    _base_url: ClassVar[str]
    _awaits: ClassVar[bool] = False

    def _settings_of(self, api_key: Key, options: Mapping[str, Any]) -> Settings:
        """Settings from arguments, then the environment, then defaults."""
        base_url = hidden(options.get("base_url") or os.environ.get("OPENROUTER_BASE_URL") or self._base_url)
        given = {**options, "base_url": base_url, "awaits": self._awaits}
        return _made(lambda: Settings(api_key=api_key, **given))

    def with_options(self, *, api_key: Key = None, **options: Unpack[ClientOptions]) -> Self:
        """A copy with other settings that shares the connections. `default_headers` replaces those of this client."""
        changes = {"api_key": hidden(api_key), **hidden(options)}
        del api_key, options  # a traceback with local variables would show them
        kept = [name for name in ("api_key", "management_key", "base_url", "timeout") if changes.get(name) is None]
        copy = object.__new__(type(self))
        copy.__dict__.update({name: value for name, value in self.__dict__.items() if not isinstance(value, Area)})
        changes = {name: value for name, value in changes.items() if name not in kept}
        copy._settings = _made(lambda: attrs.evolve(self._settings, **changes))
        return copy

    def __repr__(self) -> str:
        settings: Settings | None = self.__dict__.get("_settings")  # none where a setting was refused
        return f"{type(self).__name__}({'not made)' if settings is None else settings.shown()}"

    def __getstate__(self) -> dict[str, Any]:
        state = {name: value for name, value in self.__dict__.items() if not isinstance(value, Area)}
        del state["_transport"]
        return state

    def _steps(self, operation: Operation[Any], arguments: Arguments, options: Options) -> Generator[Step, Any, Any]:
        """The steps of a call. What can't be sent is refused at once, not at the first step."""
        request, key = build_request(operation, *split_arguments(operation, arguments, options), self._settings)
        return exchange(
            request, self._settings, key, partial(decode, operation, strict=self._settings.validate_responses)
        )

    def _opening(
        self, operation: Operation[Any], arguments: Arguments, options: Options, finish: Finish[T]
    ) -> Callable[[HttpRequest | None], Generator[Step, Any, T]]:
        """A function that gives the steps to open a response; a download that is resumed passes it another request."""
        request, key = build_request(operation, *split_arguments(operation, arguments, options), self._settings)
        return lambda again: exchange(again or request, self._settings, key, finish)

    def _stream_steps(self, operation: Operation[Any], arguments: Arguments, options: Options) -> Any:
        from .stream_state import StreamState

        settings = self._settings
        state = partial(StreamState, operation, on_comment=settings.on_comment, strict=settings.validate_responses)
        return self._opening(operation, arguments, options, state)

    def _download_steps(self, operation: Operation[Any], arguments: Arguments, options: Options) -> Any:
        from .download import Transfer

        return self._opening(operation, arguments, options, partial(Transfer, operation))

    def _paging(
        self, operation: Operation[Any], arguments: Arguments, options: Options, call: Callable[..., Any]
    ) -> Paging:
        """The position before the first page of a list."""
        from .pages import Paging

        arguments, options = split_arguments(operation, arguments, options)
        extra = options.get("extra_query") or {}

        def fetch(query: Mapping[str, Any]) -> Any:
            return call(operation, arguments, {**options, "extra_query": {**extra, **query}})

        assert operation.paged is not None
        query = {**{name: arguments.get(name) for name in operation.query}, **extra}
        return Paging(operation.paged, fetch, query, furthest=operation.furthest)


def _made(make: Callable[[], Settings]) -> Settings:
    """The settings; an error loses its traceback, whose frames hold what was refused, such as a key."""
    try:
        return make()
    except OpenRouterError as error:
        error.__traceback__ = None
        raise


def _raw_options(body: Any, query: Any, options: Mapping[str, Any]) -> dict[str, Any]:
    """Body and query as they were given, nulls included."""
    hide_headers(options)
    merged = dict(options)
    for name, given in (("extra_body", body), ("extra_query", query)):
        if given is not None:
            merged[name] = {**given, **(merged.get(name) or {})}
    return merged


class Client(_Base):
    """A client without areas."""

    _pool_manager: urllib3.PoolManager | None
    _transport: Urllib3Transport

    def __init__(
        self,
        api_key: Key = None,
        *,
        pool_manager: urllib3.PoolManager | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Nothing is sent before the first call.

        Args:
            api_key: The API key, or a callable that is asked for it at each try; else OPENROUTER_API_KEY.
            pool_manager: Your own urllib3 manager (proxies, certificates, pool size); it is not closed with the client.
            **options: See `ClientOptions`.

        Raises:
            ConfigurationError: A setting can't be used.
        """
        given, key = hidden(options), hidden(api_key)
        del options, api_key  # a traceback with local variables would show them
        self.__setstate__({"_settings": self._settings_of(key, given), "_pool_manager": pool_manager})

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        returns: type[T],
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        key: Literal["api", "management"] = "api",
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
        key: Literal["api", "management"] = "api",
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
        key: Literal["api", "management"] = "api",
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Call a path that has no method here. Retries and errors are as everywhere.

        Args:
            method: HTTP method.
            path: Below the base URL, with its leading slash: `/credits`.
            returns: A class to read the response as, of this package or your own; else the parsed JSON is returned.
            body: Sent as JSON.
            query: Query parameters.
            key: Which key to send, where the client has it.
        """
        operation = raw_operation(method, path, returns, key)
        return self._call(operation, {}, _raw_options(body, query, options))

    def close(self) -> None:
        """Close the connections. A later call opens new ones.

        The sync client lets calls and streams under way finish. The async one closes what its event loop opened, and
        calls and streams with it; it may be used in one loop after the other, and in several at once. A client
        that is never closed closes its connections when it is garbage-collected or the program exits, or when
        `asyncio.run` ends its loop.
        """
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __setstate__(self, state: dict[str, Any]) -> None:
        from .transports.urllib3_transport import Urllib3Transport

        self.__dict__.update(state, _transport=Urllib3Transport(state["_pool_manager"]))

    def _call(self, operation: Operation[Any], arguments: Arguments, options: Options = None) -> Any:
        return self._drive(self._steps(operation, arguments, options))

    def _stream(self, operation: Operation[Any], arguments: Arguments, options: Options = None) -> Any:
        from .stream import Stream, TextStream

        steps = self._stream_steps(operation, arguments, options)
        kind = TextStream if has_text(operation.dialect) else Stream
        return kind(lambda: self._drive(steps(None)))

    def _download(self, operation: Operation[Any], arguments: Arguments, options: Options = None) -> Download:
        from .download import Download

        steps = self._download_steps(operation, arguments, options)
        return Download(lambda again: self._drive(steps(again)))

    def _pages(self, operation: Operation[Any], arguments: Arguments, options: Options = None) -> Any:
        paging = self._paging(operation, arguments, options, self._call)
        page = paging.fetch({})
        page._next = paging
        return page

    def _drive(self, steps: Generator[Step, Any, T]) -> T:
        """Do what the steps ask for; what happens there, also an interruption, is thrown into them."""
        try:
            step = next(steps)
            while True:
                try:
                    done = self._do(step)
                except BaseException as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(done)
        except StopIteration as stop:
            result: T = stop.value
            return result

    def _do(self, step: Step) -> Any:
        if isinstance(step, Send):
            return self._transport.send(step)
        if isinstance(step, Sleep):
            return time.sleep(step.seconds)
        return hidden(step.function(*step.arguments))  # the result may be a key


class AsyncClient(_Base):
    """An async client without areas."""

    _awaits = True
    _session: aiohttp.ClientSession | None
    _transport: AiohttpTransport

    def __init__(
        self,
        api_key: Key = None,
        *,
        session: aiohttp.ClientSession | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Nothing is sent before the first call.

        Args:
            api_key: The API key, or a callable that is asked for it at each try; else OPENROUTER_API_KEY.
            session: Your own aiohttp session; it is not closed with the client.
            **options: See `ClientOptions`.

        Raises:
            ConfigurationError: A setting can't be used.
        """
        given, key = hidden(options), hidden(api_key)
        del options, api_key  # a traceback with local variables would show them
        self.__setstate__({"_settings": self._settings_of(key, given), "_session": session})

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        returns: type[T],
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        key: Literal["api", "management"] = "api",
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
        key: Literal["api", "management"] = "api",
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
        key: Literal["api", "management"] = "api",
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Call a path that has no method here. Retries and errors are as everywhere.

        Args:
            method: HTTP method.
            path: Below the base URL, with its leading slash: `/credits`.
            returns: A class to read the response as, of this package or your own; else the parsed JSON is returned.
            body: Sent as JSON.
            query: Query parameters.
            key: Which key to send, where the client has it.
        """
        operation = raw_operation(method, path, returns, key)
        return await self._call(operation, {}, _raw_options(body, query, options))

    async def close(self) -> None:
        """Close the connections. A later call opens new ones.

        The sync client lets calls and streams under way finish. The async one closes what its event loop opened, and
        calls and streams with it; it may be used in one loop after the other, and in several at once. A client
        that is never closed closes its connections when it is garbage-collected or the program exits, or when
        `asyncio.run` ends its loop.
        """
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __setstate__(self, state: dict[str, Any]) -> None:
        from .transports.aiohttp_transport import AiohttpTransport

        self.__dict__.update(state, _transport=AiohttpTransport(state["_session"]))

    async def _call(self, operation: Operation[Any], arguments: Arguments, options: Options = None) -> Any:
        return await self._drive(self._steps(operation, arguments, options))

    def _stream(self, operation: Operation[Any], arguments: Arguments, options: Options = None) -> Any:
        from .stream import AsyncStream, AsyncTextStream

        steps = self._stream_steps(operation, arguments, options)
        kind = AsyncTextStream if has_text(operation.dialect) else AsyncStream
        return kind(lambda: self._drive(steps(None)))

    def _download(self, operation: Operation[Any], arguments: Arguments, options: Options = None) -> AsyncDownload:
        from .download import AsyncDownload

        steps = self._download_steps(operation, arguments, options)
        return AsyncDownload(lambda again: self._drive(steps(again)))

    def _pages(self, operation: Operation[Any], arguments: Arguments, options: Options = None) -> AsyncPages[Any]:
        from .pages import AsyncPages

        paging = self._paging(operation, arguments, options, self._call)
        return AsyncPages(paging)

    async def _drive(self, steps: Generator[Step, Any, T]) -> T:
        """Do what the steps ask for; what happens there, also a cancellation, is thrown into them."""
        try:
            step = next(steps)
            while True:
                try:
                    done = await (self._transport.send(step) if isinstance(step, Send) else self._do(step))
                except BaseException as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(done)
        except StopIteration as stop:
            result: T = stop.value
            return result

    async def _do(self, step: Sleep | Hook) -> Any:
        if isinstance(step, Sleep):
            import asyncio  # not above: it takes as long to load as all the rest, and sync code does not need it

            return await asyncio.sleep(step.seconds)
        given = step.function(*step.arguments)
        return hidden(await given if hasattr(given, "__await__") else given)  # the result may be a key
