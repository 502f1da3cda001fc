# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Areas: groups of methods. A method's one body serves both worlds, since it only says what is to be called."""

from __future__ import annotations

import functools
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeAlias, TypeVar, cast

from .operation import Operation

if TYPE_CHECKING:
    from .download import AsyncDownload, Download
    from .pages import AsyncPages, Page
    from .stream import AsyncStream, AsyncTextStream, Stream, TextStream

__all__ = [
    "Area",
    "awaited",
    "awaited_download",
    "awaited_pages",
    "awaited_stream",
    "awaited_text_stream",
]

P = ParamSpec("P")
T = TypeVar("T")
Event = TypeVar("Event")
Result = TypeVar("Result")
PageT = TypeVar("PageT", bound="Page[Any]")

Awaited: TypeAlias = Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]


def awaited(method: Callable[Concatenate[Any, P], T]) -> Awaited[P, T]:
    """The same method as a coroutine function, where `_call` gives something to await."""

    @functools.wraps(method)
    async def call(self: Any, *args: P.args, **kwargs: P.kwargs) -> T:
        result: Any = method(self, *args, **kwargs)
        del args, kwargs  # a traceback with local variables would show them
        return await result  # type: ignore[no-any-return]

    return cast(Awaited[P, T], call)


def awaited_stream(
    method: Callable[Concatenate[Any, P], Stream[Event, Result]],
) -> Callable[Concatenate[Any, P], AsyncStream[Event, Result]]:
    """The same method for an async client, where `_stream` gives an async stream."""
    return cast(Any, method)  # type: ignore[no-any-return]


def awaited_text_stream(
    method: Callable[Concatenate[Any, P], TextStream[Event, Result]],
) -> Callable[Concatenate[Any, P], AsyncTextStream[Event, Result]]:
    """The same method for an async client, where `_stream` gives an async stream of text."""
    return cast(Any, method)  # type: ignore[no-any-return]


def awaited_pages(
    method: Callable[Concatenate[Any, P], PageT],
) -> Callable[Concatenate[Any, P], AsyncPages[PageT]]:
    """The same method for an async client, where `_pages` gives pages to await or to iterate over."""
    return cast(Any, method)  # type: ignore[no-any-return]


def awaited_download(method: Callable[Concatenate[Any, P], Download]) -> Callable[Concatenate[Any, P], AsyncDownload]:
    """The same method for an async client, where `_download` gives bytes to await or to iterate over."""
    return cast(Any, method)  # type: ignore[no-any-return]


class Area:
    """A group of methods of a client."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _call(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: Mapping[str, Any] | None = None
    ) -> T:
        result: T = self._client._call(operation, arguments, options)
        return result

    def _stream(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: Mapping[str, Any] | None = None
    ) -> T:
        stream: T = self._client._stream(operation, arguments, options)
        return stream

    def _pages(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: Mapping[str, Any] | None = None
    ) -> T:
        page: T = self._client._pages(operation, arguments, options)
        return page

    def _download(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: Mapping[str, Any] | None = None
    ) -> Download:
        download: Download = self._client._download(operation, arguments, options)
        return download
