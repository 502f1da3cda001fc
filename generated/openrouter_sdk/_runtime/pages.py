# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Lists that come in pages: the first page is the answer, iterating goes on over all."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar
from urllib.parse import parse_qsl, urlsplit

import attrs

from .record import Answer

__all__ = ["AsyncPages", "Fetch", "Page", "next_query"]

Item = TypeVar("Item")
PageT = TypeVar("PageT", bound="Page[Any]", covariant=True)


def next_query(page: Page[Any]) -> dict[str, str] | None:
    """The query parameters of the page after this one, or None at the end. The service names the next page itself."""
    link = getattr(getattr(page, "links", None), "next", None)
    if not isinstance(link, str) or not link or not page.data:
        return None
    return dict(parse_qsl(urlsplit(link).query))


@attrs.define(kw_only=True, eq=False, repr=False)
class Page(Answer, Generic[Item]):
    """One page of a list. Iterating over it gives its items and then those of the pages after it."""

    if TYPE_CHECKING:
        data: Any
        _next: ClassVar[Any]  # Callable[[dict[str, str]], Page[Item]] | None
    else:
        _next = attrs.field(default=None, alias="_next")

    def __iter__(self) -> Iterator[Item]:
        page: Page[Item] | None = self
        while page is not None:
            yield from page.data or ()
            page = page.next_page()

    def next_page(self) -> Page[Item] | None:
        """The page after this one, None at the end. In async code iterate instead."""
        query = next_query(self)
        if query is None:
            return None
        if self._next is None:
            raise RuntimeError("this page did not come from a call, so the page after it can't be fetched")
        page: Page[Item] = self._next(query)
        return page


class Fetch:
    """Gets another page. A pickle of a page leaves it out, since it holds the client and with it the key."""

    def __init__(self, call: Callable[[dict[str, str] | None], Any]) -> None:
        self._call = call

    def __call__(self, query: dict[str, str] | None) -> Any:
        """The page for a query, that of the first page for None."""
        page = self._call(query)
        page._next = self
        return page

    def __deepcopy__(self, memo: dict[int, Any]) -> Fetch:
        return self

    def __reduce__(self) -> tuple[type[None], tuple[()]]:
        return type(None), ()


class AsyncPages(Generic[PageT]):
    """Await it for the first page, or iterate over it with `async for` for the items of all pages."""

    def __init__(self, fetch: Callable[[dict[str, str] | None], Awaitable[PageT]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, None, PageT]:
        return self._fetch(None).__await__()

    async def __aiter__(self: AsyncPages[Page[Item]]) -> AsyncIterator[Item]:
        page: Page[Item] | None = await self._fetch(None)
        while page is not None:
            for item in page.data or ():
                yield item
            query = next_query(page)
            page = None if query is None else await self._fetch(query)
