# Made by `make generate` from spec/books.json; edit that.
"""Books by their authors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.books import Book

_GET: Operation[Book] = Operation(
    "books.get", "GET /books/{author}/{title}", query="language", returns="books.Book", joined=True
)
_REMOVE: Operation[None] = Operation(
    "books.remove", "DELETE /books/{author}/{book-title}", names={"title": "book-title"}, joined=True
)


class Books(Area):
    """Books by their authors."""

    def get(
        self,
        author: str,
        title: str | None = None,
        /,
        *,
        language: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Book:
        """Find a book.

        Docs: https://example.com/books#get

        Args:
            author: Who wrote it. Or both in one string: 'author/title'.
            title: Its title. Left out where `author` holds both.
            language: A code such as 'en'.
        """
        return self._call(_GET, {"author": author, "title": title, "language": language}, options)

    def remove(self, author: str, title: str | None = None, /, **options: Unpack[RequestOptions]) -> None:
        """Take a book away.

        Docs: https://example.com/books#remove

        Args:
            author: Who wrote it. Or both in one string: 'author/title'.
            title: Its title. Left out where `author` holds both.
        """
        return self._call(_REMOVE, {"author": author, "title": title}, options)


class AsyncBooks(Area):
    """Books by their authors."""

    get = awaited(Books.get)
    remove = awaited(Books.remove)


OPERATIONS = (
    _GET,
    _REMOVE,
)
