# Made by `make generate` from spec/byok.json; edit that.
"""Keys of your own for providers (BYOK): requests they serve are billed by the provider."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.byok.responses import ByokKeyDeleted, ByokKeyList, ByokKeyResult
    from ..types.shared.byok import ByokProvider
    from ..types.shared.preferences.responses import DataRegion

_LIST: Operation[ByokKeyList] = Operation(
    "byok.list",
    "GET /byok",
    query="limit workspace_id provider offset",
    returns="byok.responses.ByokKeyList",
    paged="offset",
    key="management",
)
_CREATE: Operation[ByokKeyResult] = Operation(
    "byok.create",
    "POST /byok",
    body="byok.requests.CreateByokKey",
    returns="byok.responses.ByokKeyResult",
    lists="allowed_models allowed_api_key_hashes allowed_user_ids",
    key="management",
    status=201,
    secret=True,
)
_GET: Operation[ByokKeyResult] = Operation(
    "byok.get", "GET /byok/{id}", returns="byok.responses.ByokKeyResult", key="management"
)
_UPDATE: Operation[ByokKeyResult] = Operation(
    "byok.update",
    "PATCH /byok/{id}",
    body="byok.requests.UpdateByokKey",
    returns="byok.responses.ByokKeyResult",
    lists="allowed_models allowed_api_key_hashes allowed_user_ids",
    key="management",
    secret=True,
)
_DELETE: Operation[ByokKeyDeleted] = Operation(
    "byok.delete", "DELETE /byok/{id}", returns="byok.responses.ByokKeyDeleted", key="management"
)


class Byok(Area):
    """Keys of your own for providers (BYOK): requests they serve are billed by the provider."""

    def list(
        self,
        *,
        limit: int | None = None,
        workspace_id: str | None = None,
        provider: ByokProvider | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> ByokKeyList:
        """List the provider keys of a workspace.

        Docs: https://openrouter.ai/docs/api-reference/byok/list-byok-keys

        Args:
            limit: Provider keys on a page, 1 to 100; 50 when left out.
            workspace_id: Workspace whose keys are listed; the account's default when left out, which is an error once
                that was deleted.
            provider: Only keys for this provider.
            offset: Items to skip; 0 when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST, {
            "limit": limit, "workspace_id": workspace_id, "provider": provider, "offset": offset,
        }, options)  # fmt: skip

    def create(
        self,
        *,
        provider: ByokProvider,
        key: str,
        name: str | Null | None = None,
        disabled: bool | None = None,
        is_fallback: bool | None = None,
        is_required: bool | None = None,
        is_byok_only: bool | None = None,
        allowed_models: Sequence[str] | Null | None = None,
        allowed_api_key_hashes: Sequence[str] | Null | None = None,
        allowed_user_ids: Sequence[str] | Null | None = None,
        declared_region: DataRegion | Null | None = None,
        declared_zdr: bool | Null | None = None,
        workspace_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ByokKeyResult:
        """Store a key of your own for a provider.

        Keep the key elsewhere too: it never comes back, only a shortened `label` does.

        Docs: https://openrouter.ai/docs/api-reference/byok/create-byok-key

        Args:
            provider: Provider that the key is for.
            key: The provider's key, or JSON where the provider needs more.
            name: Name for people, at most 255 characters; null takes it away.
            disabled: Whether it is switched off; a new one is on.
            is_fallback: Whether it is used only after the provider's other keys and OpenRouter's own were tried; can't
                stand with `is_byok_only`.
            is_required: Whether the models it may be used for never run on OpenRouter's own capacity at this provider;
                false in a new one.
            is_byok_only: Whether no model at all runs on OpenRouter's own capacity at this provider; the provider is
                skipped instead.
            allowed_models: Slugs of the only models it may be used for, at most 100; null means all.
            allowed_api_key_hashes: Hashes of the only API keys that may use it, 1 to 100 of your account; null means
                all.
            allowed_user_ids: The only users who may use it, at most 100; null means all.
            declared_region: Where you say the provider account processes data; null means that you do not say.
            declared_zdr: Whether you say that the provider account retains no data, which nobody checks; null follows
                OpenRouter's own policy for the provider.
            workspace_id: Workspace that may use it; the account's default when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._call(_CREATE, {
            "provider": provider, "key": key, "name": name, "disabled": disabled, "is_fallback": is_fallback,
            "is_required": is_required, "is_byok_only": is_byok_only, "allowed_models": allowed_models,
            "allowed_api_key_hashes": allowed_api_key_hashes, "allowed_user_ids": allowed_user_ids,
            "declared_region": declared_region, "declared_zdr": declared_zdr, "workspace_id": workspace_id,
        }, options)  # fmt: skip

    def get(self, id: str, /, **options: Unpack[RequestOptions]) -> ByokKeyResult:
        """Look up a provider key.

        Docs: https://openrouter.ai/docs/api-reference/byok/get-byok-key

        Args:
            id: Id of the provider key.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_GET, {"id": id}, options)

    def update(
        self,
        id: str,
        /,
        *,
        name: str | Null | None = None,
        disabled: bool | None = None,
        is_fallback: bool | None = None,
        is_required: bool | None = None,
        is_byok_only: bool | None = None,
        allowed_models: Sequence[str] | Null | None = None,
        allowed_api_key_hashes: Sequence[str] | Null | None = None,
        allowed_user_ids: Sequence[str] | Null | None = None,
        declared_region: DataRegion | Null | None = None,
        declared_zdr: bool | Null | None = None,
        key: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ByokKeyResult:
        """Change a provider key, or put another in its place.

        What is not given stays as it is; `NULL` takes a restriction away.

        Docs: https://openrouter.ai/docs/api-reference/byok/update-byok-key

        Args:
            id: Id of the provider key.
            name: Name for people, at most 255 characters; null takes it away.
            disabled: Whether it is switched off; a new one is on.
            is_fallback: Whether it is used only after the provider's other keys and OpenRouter's own were tried; can't
                stand with `is_byok_only`.
            is_required: Whether the models it may be used for never run on OpenRouter's own capacity at this provider;
                false in a new one.
            is_byok_only: Whether no model at all runs on OpenRouter's own capacity at this provider; the provider is
                skipped instead.
            allowed_models: Slugs of the only models it may be used for, at most 100; null means all.
            allowed_api_key_hashes: Hashes of the only API keys that may use it, 1 to 100 of your account; null means
                all.
            allowed_user_ids: The only users who may use it, at most 100; null means all.
            declared_region: Where you say the provider account processes data; null means that you do not say.
            declared_zdr: Whether you say that the provider account retains no data, which nobody checks; null follows
                OpenRouter's own policy for the provider.
            key: A new key in place of the stored one; `label` changes with it.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
                InternalServerError: As the service documents.
        """
        return self._call(_UPDATE, {
            "id": id, "name": name, "disabled": disabled, "is_fallback": is_fallback, "is_required": is_required,
            "is_byok_only": is_byok_only, "allowed_models": allowed_models,
            "allowed_api_key_hashes": allowed_api_key_hashes, "allowed_user_ids": allowed_user_ids,
            "declared_region": declared_region, "declared_zdr": declared_zdr, "key": key,
        }, options)  # fmt: skip

    def delete(self, id: str, /, **options: Unpack[RequestOptions]) -> ByokKeyDeleted:
        """Delete a provider key. The stored key is wiped and cannot be brought back.

        Docs: https://openrouter.ai/docs/api-reference/byok/delete-byok-key

        Args:
            id: Id of the provider key.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_DELETE, {"id": id}, options)


class AsyncByok(Area):
    """Keys of your own for providers (BYOK): requests they serve are billed by the provider."""

    list = awaited_pages(Byok.list)
    create = awaited(Byok.create)
    get = awaited(Byok.get)
    update = awaited(Byok.update)
    delete = awaited(Byok.delete)


OPERATIONS = (
    _LIST,
    _CREATE,
    _GET,
    _UPDATE,
    _DELETE,
)
