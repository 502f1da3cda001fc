# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Lists that come in pages: the first page is the response, iterating goes on over all."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar
from urllib.parse import parse_qsl, urlsplit

import attrs

from .errors import InvalidResponseError
from .values.record import Answer

__all__ = ["PAGING", "AsyncPages", "Page", "Paging"]

Item = TypeVar("Item")
PageT = TypeVar("PageT", bound="Page[Any]", covariant=True)
Query = Mapping[str, Any]

_SURROGATE = re.compile("[\ud800-\udfff]")  # lone surrogates: UTF-8 can't encode them
_MOST_EMPTY = 10  # consecutive pages without an item, before the list is taken for endless


# -- how the service says what comes next -------------------------------------------------------------------


def _links(page: Page[Any], query: Query) -> Query | None:
    """`links.next` is the address of the next page."""
    link = getattr(getattr(page, "links", None), "next", None)
    if not link or not page.data:
        return None
    try:
        return dict(parse_qsl(urlsplit(_name(page, link)).query))
    except ValueError as error:
        raise InvalidResponseError(f"the page names no address as its next: {error}", body=page) from None


def _offset(page: Page[Any], query: Query) -> Query | None:
    """The next page starts after the items so far; the end is known by `total_count`, `has_more` or an empty page."""
    held = _items(page)
    offset, limit = _number(query.get("offset")) or 0, _number(query.get("limit"))
    following = offset + len(held)
    more, total = getattr(page, "has_more", None), _number(getattr(page, "total_count", None))
    if more is None:
        more = following < total if total is not None else limit is None or len(held) >= limit
    return {"offset": following} if more and held else None


def _after(page: Page[Any], query: Query) -> Query | None:
    """`has_more` says whether there is a next page, `last_id` what it starts after."""
    return _continued(page, "after", getattr(page, "last_id", None))


def _cursor(page: Page[Any], query: Query) -> Query | None:
    """`cursor` names the next page; where another service's shape came, `last_id` does, under its name there."""
    cursor = getattr(page, "cursor", None)
    if cursor:
        return {"cursor": _name(page, cursor)}
    name = "after_id" if getattr(page, "shape", None) == "anthropic" else "after"
    return _continued(page, name, getattr(page, "last_id", None))


def _continued(page: Page[Any], name: str, value: Any) -> Query | None:
    if not getattr(page, "has_more", None):
        return None
    return {name: _name(page, value)}


def _name(page: Page[Any], value: Any) -> str:
    """What names the next page; InvalidResponseError for what can't be sent as that."""
    if isinstance(value, str) and value and not _SURROGATE.search(value):
        return value
    raise InvalidResponseError("the page says that there are more, and not what the next one starts after", body=page)


def _items(page: Page[Any]) -> Sequence[Any]:
    """What a page holds; InvalidResponseError for what is no list."""
    held = page.data
    if held is None or isinstance(held, (list, tuple)):
        return held or ()
    raise InvalidResponseError(f"the page holds a {type(held).__name__}, not a list", body=page)


def _has_more(page: Page[Any]) -> bool:
    """Whether a page says, in whatever way, that there is another."""
    total, held = _number(getattr(page, "total_count", None)), page.data
    counted = total is not None and isinstance(held, list) and len(held) < total
    return counted or bool(getattr(page, "has_more", None) or getattr(page, "cursor", None) or _links(page, {}))


def _number(value: Any) -> int | None:
    if isinstance(value, str) and value.isdecimal() and len(value) < 19:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


PAGING: dict[str, Callable[[Any, Query], Query | None]] = {
    "links": _links,
    "offset": _offset,
    "after": _after,
    "cursor": _cursor,
}
"""How the page after one is asked for: the query parameters of the next page, None at the end."""


class Paging:
    """The position of a page in its list. A pickle leaves it out, since it refers to the client and so to the key."""

    def __init__(
        self,
        style: str,
        fetch: Callable[[Query], Any],
        query: Query,
        *,
        furthest: int | None = None,
        number: int = 0,
        asked: dict[Any, int] | None = None,
        before: Any = None,
        empty: int = 0,
    ) -> None:
        self.fetch = fetch
        """Gets the page for query parameters on top of the call's own; in async code it is awaited."""
        self._style = style
        self._query = query
        self._furthest = furthest  # the last offset that the service takes
        self._number = number
        self._asked: dict[Any, int] = {} if asked is None else asked  # what was asked for -> on which page
        self._before = before
        self._empty = empty

    def after(self, page: Page[Any]) -> tuple[Query, Paging] | None:
        """The query parameters of the page after this one, and the position of that; None at the end.

        Raises:
            InvalidResponseError: The list leads back to itself, goes on without an item, or is no list.
        """
        _items(page)
        query = PAGING[self._style](page, self._query)
        if query is None or (self._furthest is not None and (_number(query.get("offset")) or 0) > self._furthest):
            return None
        if self._asked.setdefault(tuple(map(str, query.items())), self._number) != self._number:
            raise InvalidResponseError(
                f"the list leads back to itself: it names {_shown(query)} as its next page again"
            )
        if page.data and page.data == self._before:
            raise InvalidResponseError("the list leads back to itself: the service gave one page twice")
        empty = 0 if page.data else self._empty + 1
        if empty > _MOST_EMPTY:
            raise InvalidResponseError(f"the list goes on without an end: {empty} pages had no item")
        following = Paging(
            self._style,
            self.fetch,
            {**self._query, **query},
            furthest=self._furthest,
            number=self._number + 1,
            asked=self._asked,
            before=page.data,
            empty=empty,
        )
        return query, following

    def __deepcopy__(self, memo: dict[int, Any]) -> Paging:
        return self

    def __reduce__(self) -> tuple[type[None], tuple[()]]:
        return type(None), ()


def _shown(query: Query) -> str:
    return " ".join(f"{name}={str(value)[:50]}" for name, value in query.items())


# -- pages ------------------------------------------------------------------------------------------------


@attrs.define(kw_only=True, eq=False, repr=False)
class Page(Answer, Generic[Item]):
    """One page of a list. Iterating over it gives its items and then those of the pages after it."""

    if TYPE_CHECKING:
        data: Any
        _next: ClassVar[Any]  # Paging | None
    else:
        _next = attrs.field(default=None, alias="_next", type=Any)

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from _items(page)

    def pages(self) -> Iterator[Self]:
        """This page and those after it. In async code, call `pages()` of what the method returned."""
        page: Self | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def next_page(self) -> Self | None:
        """The page after this one, None at the end. In async code iterate instead.

        Raises:
            InvalidResponseError: The list leads back to itself, or goes on without an item.
        """
        paging: Paging | None = self._next
        if paging is None:
            if _has_more(self):
                raise RuntimeError("this page did not come from a call, so the page after it can't be fetched")
            return None
        following = paging.after(self)
        if following is None:
            return None
        query, paging = following
        page: Self = paging.fetch(query)
        page._next = paging  # type: ignore[misc]
        return page


class AsyncPages(Generic[PageT]):
    """Await it for the first page, or iterate over it with `async for` for the items of all pages."""

    def __init__(self, paging: Paging) -> None:
        self._paging = paging

    def __await__(self) -> Generator[Any, None, PageT]:
        first: Generator[Any, None, PageT] = self._paging.fetch({}).__await__()
        return first

    async def __aiter__(self: AsyncPages[Page[Item]]) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in _items(page):
                yield item

    async def pages(self) -> AsyncIterator[PageT]:
        """One page after the other."""
        following: tuple[Query, Paging] | None = ({}, self._paging)
        while following is not None:
            query, paging = following
            page = await paging.fetch(query)
            yield page
            following = paging.after(page)
