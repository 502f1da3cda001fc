# Made by `make generate` from spec/users.json; edit that.
"""Users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.users import User

_GET: Operation[User] = Operation("users.get", "GET /users/{id}", returns="users.User")
_DELETE: Operation[None] = Operation("users.delete", "DELETE /users/{userId}", names={"user": "userId"})


class Users(Area):
    """Users."""

    def get(self, id: str, /, **options: Unpack[RequestOptions]) -> User:
        """Look up a user.

        Docs: https://example.com/users

        Args:
            id: Which one.
        """
        return self._call(_GET, {"id": id}, options)

    def delete(self, user: str, /, **options: Unpack[RequestOptions]) -> None:
        """Forget a user.

        Docs: https://example.com/users

        Args:
            user: Which one.

        Raises:
            NotFoundError: As the service documents.
        """
        return self._call(_DELETE, {"user": user}, options)


class AsyncUsers(Area):
    """Users."""

    get = awaited(Users.get)
    delete = awaited(Users.delete)


OPERATIONS = (
    _GET,
    _DELETE,
)
