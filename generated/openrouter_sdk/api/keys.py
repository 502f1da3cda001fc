# Made by `make generate` from spec/keys.json; edit that.
"""API keys: make them, limit them, watch what they spend."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.keys.requests import ExternalKey
    from ..types.keys.responses import CreatedKey, CurrentKeyResult, KeyDeleted, KeyList, KeyResult
    from ..types.shared.limits import LimitReset

_LIST: Operation[KeyList] = Operation(
    "keys.list",
    "GET /keys",
    query="include_disabled include_expired workspace_id offset",
    returns="keys.responses.KeyList",
    paged="offset",
    key="management",
)
_CREATE: Operation[CreatedKey] = Operation(
    "keys.create",
    "POST /keys",
    body="keys.requests.CreateKey",
    returns="keys.responses.CreatedKey",
    key="management",
    status=201,
    secret=True,
)
_GET: Operation[KeyResult] = Operation(
    "keys.get", "GET /keys/{hash}", returns="keys.responses.KeyResult", key="management"
)
_UPDATE: Operation[KeyResult] = Operation(
    "keys.update",
    "PATCH /keys/{hash}",
    body="keys.requests.UpdateKey",
    returns="keys.responses.KeyResult",
    key="management",
)
_DELETE: Operation[KeyDeleted] = Operation(
    "keys.delete", "DELETE /keys/{hash}", returns="keys.responses.KeyDeleted", key="management"
)
_CURRENT: Operation[CurrentKeyResult] = Operation("keys.current", "GET /key", returns="keys.responses.CurrentKeyResult")


class Keys(Area):
    """API keys: make them, limit them, watch what they spend."""

    def list(
        self,
        *,
        include_disabled: bool | None = None,
        include_expired: bool | None = None,
        workspace_id: str | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> KeyList:
        """List the keys of the account.

        Docs: https://openrouter.ai/docs/api-reference/api-keys/list-keys

        Args:
            include_disabled: Whether keys that are switched off are in the list; false when left out.
            include_expired: Whether keys that have expired are in the list; false when left out.
            workspace_id: Only the keys of this workspace; those of the default one when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            BadRequestError, AuthenticationError, NotFoundError, RateLimitError, InternalServerError: As the service
                documents.
        """
        return self._pages(_LIST, {
            "include_disabled": include_disabled, "include_expired": include_expired, "workspace_id": workspace_id,
            "offset": offset,
        }, options)  # fmt: skip

    def create(
        self,
        *,
        name: str,
        limit: float | Null | None = None,
        limit_reset: LimitReset | Null | None = None,
        include_byok_in_limit: bool | None = None,
        workspace_id: str | None = None,
        expires_at: str | Null | None = None,
        creator_user_id: str | Null | None = None,
        external: ExternalKey | Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CreatedKey:
        """Make a key.

        The secret is in `key` of what comes back, and never comes again.

        Docs: https://openrouter.ai/docs/api-reference/api-keys/create-keys

        Args:
            name: Name for people, such as what the key is for.
            limit: Spending cap in USD; null means no cap.
            limit_reset: How often the cap starts over; null means never.
            include_byok_in_limit: Whether spending on your own provider keys counts towards the cap; false when left
                out.
            workspace_id: Workspace that the key belongs to; the account's default when left out.
            expires_at: When the key stops working, in UTC (ISO 8601); null means never.
            creator_user_id: Member of the organization to name as the creator; only for organizations.
            external: Makes the key one of an external user.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, InternalServerError: As the
                service documents.
        """
        return self._call(_CREATE, {
            "name": name, "limit": limit, "limit_reset": limit_reset, "include_byok_in_limit": include_byok_in_limit,
            "workspace_id": workspace_id, "expires_at": expires_at, "creator_user_id": creator_user_id,
            "external": external,
        }, options)  # fmt: skip

    def get(self, hash: str, /, **options: Unpack[RequestOptions]) -> KeyResult:
        """Look up a key.

        Docs: https://openrouter.ai/docs/api-reference/api-keys/get-key

        Args:
            hash: Hash of the key: `hash` of a key in a list, not the secret.

        Raises:
            AuthenticationError, NotFoundError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_GET, {"hash": hash}, options)

    def update(
        self,
        hash: str,
        /,
        *,
        limit: float | Null | None = None,
        limit_reset: LimitReset | Null | None = None,
        include_byok_in_limit: bool | None = None,
        workspace_id: str | None = None,
        name: str | None = None,
        disabled: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> KeyResult:
        """Change a key.

        What is not given stays as it is; `NULL` takes a limit away.

        Docs: https://openrouter.ai/docs/api-reference/api-keys/update-keys

        Args:
            hash: Hash of the key: `hash` of a key in a list, not the secret.
            limit: Spending cap in USD; null means no cap.
            limit_reset: How often the cap starts over; null means never.
            include_byok_in_limit: Whether spending on your own provider keys counts towards the cap; false when left
                out.
            workspace_id: Workspace that the key belongs to; the account's default when left out.
            name: New name for people.
            disabled: Whether to switch the key off; its settings stay.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError, RateLimitError,
                InternalServerError: As the service documents.
        """
        return self._call(_UPDATE, {
            "hash": hash, "limit": limit, "limit_reset": limit_reset, "include_byok_in_limit": include_byok_in_limit,
            "workspace_id": workspace_id, "name": name, "disabled": disabled,
        }, options)  # fmt: skip

    def delete(self, hash: str, /, **options: Unpack[RequestOptions]) -> KeyDeleted:
        """Delete a key. Calls with it fail from then on, and it cannot be brought back.

        Docs: https://openrouter.ai/docs/api-reference/api-keys/delete-keys

        Args:
            hash: Hash of the key: `hash` of a key in a list, not the secret.

        Raises:
            AuthenticationError, NotFoundError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_DELETE, {"hash": hash}, options)

    def current(self, **options: Unpack[RequestOptions]) -> CurrentKeyResult:
        """Look up the key that makes the call: its limits, what is left, what was spent.

        Docs: https://openrouter.ai/docs/api-reference/api-keys/get-current-key

        Raises:
            AuthenticationError, InternalServerError: As the service documents.
        """
        return self._call(_CURRENT, {}, options)


class AsyncKeys(Area):
    """API keys: make them, limit them, watch what they spend."""

    list = awaited_pages(Keys.list)
    create = awaited(Keys.create)
    get = awaited(Keys.get)
    update = awaited(Keys.update)
    delete = awaited(Keys.delete)
    current = awaited(Keys.current)


OPERATIONS = (
    _LIST,
    _CREATE,
    _GET,
    _UPDATE,
    _DELETE,
    _CURRENT,
)
