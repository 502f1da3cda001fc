# Made by `make generate` from spec/books.json; edit that.
"""Books on shelves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.books import Book

_GET: Operation[Book] = Operation(
    "books.get",
    "GET /shelves/{shelf}/books/{number}",
    query="fields language",
    headers="reader",
    returns="books.Book",
    names={"reader": "X-Reader"},
    key="optional",
)
_REMOVE: Operation[None] = Operation("books.remove", "DELETE /shelves/{shelf}")


class Books(Area):
    """Books on shelves."""

    def get(
        self,
        shelf: str,
        number: int,
        /,
        *,
        language: str,
        fields: Sequence[str] | None = None,
        reader: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Book:
        """Find a book on its shelf.

        A shelf that is not there has no books.

        Docs: https://example.com/books#get

        Args:
            shelf: The shelf.
            number: Its place, from 1.
            language: A code such as 'en'.
            fields: What to tell.
            reader: Who reads it.
        """
        return self._call(_GET, {
            "shelf": shelf, "number": number, "language": language, "fields": fields, "reader": reader,
        }, options)  # fmt: skip

    def remove(self, shelf: str, /, **options: Unpack[RequestOptions]) -> None:
        """Take a shelf down.

        Docs: https://example.com/books#remove

        Args:
            shelf: The shelf.
        """
        return self._call(_REMOVE, {"shelf": shelf}, options)


class AsyncBooks(Area):
    """Books on shelves."""

    get = awaited(Books.get)
    remove = awaited(Books.remove)


OPERATIONS = (
    _GET,
    _REMOVE,
)
