# Made by `make generate` from spec/external_users.json; edit that.
"""Your own users, known to the organization by the ids that you gave them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.external_users.responses import ExternalUserList, ExternalUserResult

_LIST: Operation[ExternalUserList] = Operation(
    "external_users.list",
    "GET /external-users",
    query="user include_inactive limit offset",
    returns="external_users.responses.ExternalUserList",
    paged="offset",
    key="management",
)
_CREATE: Operation[ExternalUserResult] = Operation(
    "external_users.create",
    "POST /external-users",
    body="external_users.requests.CreateExternalUser",
    returns="external_users.responses.ExternalUserResult",
    key="management",
    status=201,
)
_GET: Operation[ExternalUserResult] = Operation(
    "external_users.get",
    "GET /external-users/{user}",
    returns="external_users.responses.ExternalUserResult",
    key="management",
)
_UPDATE: Operation[ExternalUserResult] = Operation(
    "external_users.update",
    "PATCH /external-users/{user}",
    body="external_users.requests.UpdateExternalUser",
    returns="external_users.responses.ExternalUserResult",
    key="management",
)
_DELETE: Operation[None] = Operation("external_users.delete", "DELETE /external-users/{user}", key="management")


class ExternalUsers(Area):
    """Your own users, known to the organization by the ids that you gave them."""

    def list(
        self,
        *,
        user: str | None = None,
        include_inactive: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> ExternalUserList:
        """List the external users of the organization.

        Docs: https://openrouter.ai/docs/api-reference/external-users/list-external-users

        Args:
            user: Only the user with this id; finds ids such as '..' too, which no path can hold.
            include_inactive: Whether deactivated users are in the list too; false when left out.
            limit: Users on a page, 1 to 100; 50 when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._pages(_LIST, {
            "user": user, "include_inactive": include_inactive, "limit": limit, "offset": offset,
        }, options)  # fmt: skip

    def create(self, *, user: str, **options: Unpack[RequestOptions]) -> ExternalUserResult:
        """Register a user of yours.

        An id that is registered already raises ConflictError; `update` brings a deleted one back.

        Docs: https://openrouter.ai/docs/api-reference/external-users/create-external-user

        Args:
            user: Your own id of the user: 1 to 512 characters, upper and lower case told apart, without spaces around
                it.

        Raises:
            BadRequestError, AuthenticationError, NotFoundError, ConflictError, InternalServerError: As the service
                documents.
        """
        return self._call(_CREATE, {"user": user}, options)

    def get(self, user: str, /, **options: Unpack[RequestOptions]) -> ExternalUserResult:
        """Look up an external user, active or not.

        Docs: https://openrouter.ai/docs/api-reference/external-users/get-external-user

        Args:
            user: Your own id of the user.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_GET, {"user": user}, options)

    def update(self, user: str, /, *, is_active: bool, **options: Unpack[RequestOptions]) -> ExternalUserResult:
        """Activate or deactivate an external user.

        Docs: https://openrouter.ai/docs/api-reference/external-users/update-external-user

        Args:
            user: Your own id of the user.
            is_active: Whether the registration is active; true brings a deleted user back.

        Raises:
            BadRequestError, AuthenticationError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_UPDATE, {"user": user, "is_active": is_active}, options)

    def delete(self, user: str, /, **options: Unpack[RequestOptions]) -> None:
        """Deactivate an external user.

        The id stays known: deleting it again succeeds, and `update` brings it back. Requests for the user still go
        through.

        Docs: https://openrouter.ai/docs/api-reference/external-users/delete-external-user

        Args:
            user: Your own id of the user.

        Raises:
            BadRequestError, AuthenticationError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_DELETE, {"user": user}, options)


class AsyncExternalUsers(Area):
    """Your own users, known to the organization by the ids that you gave them."""

    list = awaited_pages(ExternalUsers.list)
    create = awaited(ExternalUsers.create)
    get = awaited(ExternalUsers.get)
    update = awaited(ExternalUsers.update)
    delete = awaited(ExternalUsers.delete)


OPERATIONS = (
    _LIST,
    _CREATE,
    _GET,
    _UPDATE,
    _DELETE,
)
