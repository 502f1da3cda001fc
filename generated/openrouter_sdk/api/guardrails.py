# Made by `make generate` from spec/guardrails.json; edit that.
"""Guardrails: what keys and members may spend, which models and providers they may use, what is filtered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.guardrails.responses import (
        GuardrailAssigned,
        GuardrailBuiltinFilter,
        GuardrailDeleted,
        GuardrailFilter,
        GuardrailKeyList,
        GuardrailList,
        GuardrailMemberList,
        GuardrailResult,
        GuardrailUnassigned,
    )
    from ..types.shared.limits import LimitReset
    from ..types.shared.preferences.responses import DataRegion

_LIST: Operation[GuardrailList] = Operation(
    "guardrails.list",
    "GET /guardrails",
    query="workspace_id limit offset",
    returns="guardrails.responses.GuardrailList",
    paged="offset",
    key="management",
)
_CREATE: Operation[GuardrailResult] = Operation(
    "guardrails.create",
    "POST /guardrails",
    body="guardrails.requests.CreateGuardrail",
    returns="guardrails.responses.GuardrailResult",
    lists=(
        "allowed_models ignored_models allowed_providers ignored_providers allowed_data_regions "
        "content_filters content_filter_builtins "
    ),
    key="management",
    status=201,
)
_GET: Operation[GuardrailResult] = Operation(
    "guardrails.get", "GET /guardrails/{id}", returns="guardrails.responses.GuardrailResult", key="management"
)
_UPDATE: Operation[GuardrailResult] = Operation(
    "guardrails.update",
    "PATCH /guardrails/{id}",
    body="guardrails.requests.UpdateGuardrail",
    returns="guardrails.responses.GuardrailResult",
    lists=(
        "allowed_models ignored_models allowed_providers ignored_providers allowed_data_regions "
        "content_filters content_filter_builtins "
    ),
    key="management",
)
_DELETE: Operation[GuardrailDeleted] = Operation(
    "guardrails.delete", "DELETE /guardrails/{id}", returns="guardrails.responses.GuardrailDeleted", key="management"
)
_LIST_KEY_ASSIGNMENTS: Operation[GuardrailKeyList] = Operation(
    "guardrails.list_key_assignments",
    "GET /guardrails/assignments/keys",
    query="limit offset",
    returns="guardrails.responses.GuardrailKeyList",
    paged="offset",
    key="management",
)
_LIST_MEMBER_ASSIGNMENTS: Operation[GuardrailMemberList] = Operation(
    "guardrails.list_member_assignments",
    "GET /guardrails/assignments/members",
    query="limit offset",
    returns="guardrails.responses.GuardrailMemberList",
    paged="offset",
    key="management",
)
_LIST_KEYS: Operation[GuardrailKeyList] = Operation(
    "guardrails.list_keys",
    "GET /guardrails/{id}/assignments/keys",
    query="limit offset",
    returns="guardrails.responses.GuardrailKeyList",
    paged="offset",
    key="management",
)
_ASSIGN_KEYS: Operation[GuardrailAssigned] = Operation(
    "guardrails.assign_keys",
    "POST /guardrails/{id}/assignments/keys",
    body="guardrails.requests.GuardrailKeyHashes",
    returns="guardrails.responses.GuardrailAssigned",
    lists="key_hashes",
    key="management",
)
_UNASSIGN_KEYS: Operation[GuardrailUnassigned] = Operation(
    "guardrails.unassign_keys",
    "POST /guardrails/{id}/assignments/keys/remove",
    body="guardrails.requests.GuardrailKeyHashes",
    returns="guardrails.responses.GuardrailUnassigned",
    lists="key_hashes",
    key="management",
)
_LIST_MEMBERS: Operation[GuardrailMemberList] = Operation(
    "guardrails.list_members",
    "GET /guardrails/{id}/assignments/members",
    query="limit offset",
    returns="guardrails.responses.GuardrailMemberList",
    paged="offset",
    key="management",
)
_ASSIGN_MEMBERS: Operation[GuardrailAssigned] = Operation(
    "guardrails.assign_members",
    "POST /guardrails/{id}/assignments/members",
    body="guardrails.requests.GuardrailUserIds",
    returns="guardrails.responses.GuardrailAssigned",
    lists="member_user_ids",
    key="management",
)
_UNASSIGN_MEMBERS: Operation[GuardrailUnassigned] = Operation(
    "guardrails.unassign_members",
    "POST /guardrails/{id}/assignments/members/remove",
    body="guardrails.requests.GuardrailUserIds",
    returns="guardrails.responses.GuardrailUnassigned",
    lists="member_user_ids",
    key="management",
)


class Guardrails(Area):
    """Guardrails: what keys and members may spend, which models and providers they may use, what is filtered."""

    def list(
        self,
        *,
        workspace_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> GuardrailList:
        """List the guardrails of a workspace.

        Docs: https://openrouter.ai/docs/api-reference/guardrails/list-guardrails

        Args:
            workspace_id: Whose guardrails; the default workspace's when left out.
            limit: Items on a page, 1 to 100; 50 when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST, {"workspace_id": workspace_id, "limit": limit, "offset": offset}, options)

    def create(
        self,
        *,
        name: str,
        description: str | Null | None = None,
        limit_usd: float | Null | None = None,
        reset_interval: LimitReset | Null | None = None,
        allowed_models: Sequence[str] | Null | None = None,
        ignored_models: Sequence[str] | Null | None = None,
        allowed_providers: Sequence[str] | Null | None = None,
        ignored_providers: Sequence[str] | Null | None = None,
        allowed_data_regions: Sequence[DataRegion] | Null | None = None,
        content_filters: Sequence[GuardrailFilter | Mapping[str, Any]] | Null | None = None,
        content_filter_builtins: Sequence[GuardrailBuiltinFilter | Mapping[str, Any]] | Null | None = None,
        enable_paid_model_training: bool | Null | None = None,
        enable_free_model_training: bool | Null | None = None,
        enable_free_model_publication: bool | Null | None = None,
        enforce_zdr: bool | Null | None = None,
        enforce_zdr_anthropic: bool | Null | None = None,
        enforce_zdr_openai: bool | Null | None = None,
        enforce_zdr_google: bool | Null | None = None,
        enforce_zdr_xai: bool | Null | None = None,
        enforce_zdr_other: bool | Null | None = None,
        allow_safety_retention_google: bool | Null | None = None,
        allow_safety_retention_other: bool | Null | None = None,
        workspace_id: str | None = None,
        include_byok_in_budgets: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> GuardrailResult:
        """Make a guardrail.

        It does nothing until it is assigned to keys or members. For all traffic of a workspace, update the workspace's
        default guardrail.

        Docs: https://openrouter.ai/docs/api-reference/guardrails/create-guardrail

        Args:
            name: Name for people, 1 to 200 characters.
            description: What it is for, at most 1000 characters; null when nothing is said.
            limit_usd: Spending cap in USD, for each key and each member by itself; null means no cap.
            reset_interval: How often the cap starts over; null means never.
            allowed_models: Slugs of the only models allowed; null means any.
            ignored_models: Slugs of models that are not allowed; null means none.
            allowed_providers: Slugs of the only providers allowed; null means any.
            ignored_providers: Slugs of providers that are not allowed; null means none.
            allowed_data_regions: Regions through whose address requests must come; null means any.
            content_filters: Patterns of your own to look for in messages; null means none.
            content_filter_builtins: Filters of the service to apply to messages; null means none.
            enable_paid_model_training: Whether paid endpoints that train on prompts are allowed; null leaves it to the
                account.
            enable_free_model_training: Whether free endpoints that train on prompts are allowed; null leaves it to the
                account.
            enable_free_model_publication: Whether free endpoints that publish prompts are allowed; null leaves it to
                the account.
            enforce_zdr: Old switch for zero data retention of all models; use `enforce_zdr_anthropic` and its like.
            enforce_zdr_anthropic: Whether models of Anthropic may only be served without data retention (ZDR); as
                `enforce_zdr` says when left out.
            enforce_zdr_openai: Whether models of OpenAI may only be served without data retention (ZDR); as
                `enforce_zdr` says when left out.
            enforce_zdr_google: Whether models of Google may only be served without data retention (ZDR); as
                `enforce_zdr` says when left out.
            enforce_zdr_xai: Whether models of xAI may only be served without data retention (ZDR); as `enforce_zdr`
                says when left out.
            enforce_zdr_other: Whether models of all other authors may only be served without data retention (ZDR); as
                `enforce_zdr` says when left out.
            allow_safety_retention_google: Whether ZDR lets Google keep prompts that its safety checks flag; null leaves
                it to the account.
            allow_safety_retention_other: Whether ZDR lets other providers keep prompts that their safety checks flag;
                null leaves it to the account.
            workspace_id: Workspace that lists it; the default one when left out.
            include_byok_in_budgets: Whether spending on your own provider keys counts towards the cap; false when left
                out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._call(_CREATE, {
            "name": name, "description": description, "limit_usd": limit_usd, "reset_interval": reset_interval,
            "allowed_models": allowed_models, "ignored_models": ignored_models, "allowed_providers": allowed_providers,
            "ignored_providers": ignored_providers, "allowed_data_regions": allowed_data_regions,
            "content_filters": content_filters, "content_filter_builtins": content_filter_builtins,
            "enable_paid_model_training": enable_paid_model_training,
            "enable_free_model_training": enable_free_model_training,
            "enable_free_model_publication": enable_free_model_publication, "enforce_zdr": enforce_zdr,
            "enforce_zdr_anthropic": enforce_zdr_anthropic, "enforce_zdr_openai": enforce_zdr_openai,
            "enforce_zdr_google": enforce_zdr_google, "enforce_zdr_xai": enforce_zdr_xai,
            "enforce_zdr_other": enforce_zdr_other, "allow_safety_retention_google": allow_safety_retention_google,
            "allow_safety_retention_other": allow_safety_retention_other, "workspace_id": workspace_id,
            "include_byok_in_budgets": include_byok_in_budgets,
        }, options)  # fmt: skip

    def get(self, id: str, /, **options: Unpack[RequestOptions]) -> GuardrailResult:
        """Look up a guardrail.

        The default guardrail of a workspace is not found until it was first updated.

        Docs: https://openrouter.ai/docs/api-reference/guardrails/get-guardrail

        Args:
            id: Id of the guardrail.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_GET, {"id": id}, options)

    def update(
        self,
        id: str,
        /,
        *,
        description: str | Null | None = None,
        limit_usd: float | Null | None = None,
        reset_interval: LimitReset | Null | None = None,
        allowed_models: Sequence[str] | Null | None = None,
        ignored_models: Sequence[str] | Null | None = None,
        allowed_providers: Sequence[str] | Null | None = None,
        ignored_providers: Sequence[str] | Null | None = None,
        allowed_data_regions: Sequence[DataRegion] | Null | None = None,
        content_filters: Sequence[GuardrailFilter | Mapping[str, Any]] | Null | None = None,
        content_filter_builtins: Sequence[GuardrailBuiltinFilter | Mapping[str, Any]] | Null | None = None,
        enable_paid_model_training: bool | Null | None = None,
        enable_free_model_training: bool | Null | None = None,
        enable_free_model_publication: bool | Null | None = None,
        enforce_zdr: bool | Null | None = None,
        enforce_zdr_anthropic: bool | Null | None = None,
        enforce_zdr_openai: bool | Null | None = None,
        enforce_zdr_google: bool | Null | None = None,
        enforce_zdr_xai: bool | Null | None = None,
        enforce_zdr_other: bool | Null | None = None,
        allow_safety_retention_google: bool | Null | None = None,
        allow_safety_retention_other: bool | Null | None = None,
        name: str | None = None,
        include_byok_in_budgets: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> GuardrailResult:
        """Change a guardrail, or set up the default one of a workspace.

        What is not given stays as it is, `NULL` takes a rule away, and a list replaces the one that was there.

        Docs: https://openrouter.ai/docs/api-reference/guardrails/update-guardrail

        Args:
            id: Id of the guardrail.
            description: What it is for, at most 1000 characters; null when nothing is said.
            limit_usd: Spending cap in USD, for each key and each member by itself; null means no cap.
            reset_interval: How often the cap starts over; null means never.
            allowed_models: Slugs of the only models allowed; null means any.
            ignored_models: Slugs of models that are not allowed; null means none.
            allowed_providers: Slugs of the only providers allowed; null means any.
            ignored_providers: Slugs of providers that are not allowed; null means none.
            allowed_data_regions: Regions through whose address requests must come; null means any.
            content_filters: Patterns of your own to look for in messages; null means none.
            content_filter_builtins: Filters of the service to apply to messages; null means none.
            enable_paid_model_training: Whether paid endpoints that train on prompts are allowed; null leaves it to the
                account.
            enable_free_model_training: Whether free endpoints that train on prompts are allowed; null leaves it to the
                account.
            enable_free_model_publication: Whether free endpoints that publish prompts are allowed; null leaves it to
                the account.
            enforce_zdr: Old switch for zero data retention of all models; use `enforce_zdr_anthropic` and its like.
            enforce_zdr_anthropic: Whether models of Anthropic may only be served without data retention (ZDR); as
                `enforce_zdr` says when left out.
            enforce_zdr_openai: Whether models of OpenAI may only be served without data retention (ZDR); as
                `enforce_zdr` says when left out.
            enforce_zdr_google: Whether models of Google may only be served without data retention (ZDR); as
                `enforce_zdr` says when left out.
            enforce_zdr_xai: Whether models of xAI may only be served without data retention (ZDR); as `enforce_zdr`
                says when left out.
            enforce_zdr_other: Whether models of all other authors may only be served without data retention (ZDR); as
                `enforce_zdr` says when left out.
            allow_safety_retention_google: Whether ZDR lets Google keep prompts that its safety checks flag; null leaves
                it to the account.
            allow_safety_retention_other: Whether ZDR lets other providers keep prompts that their safety checks flag;
                null leaves it to the account.
            name: New name for people, 1 to 200 characters; the default guardrail of a workspace keeps the one that it
                has.
            include_byok_in_budgets: Whether spending on your own provider keys counts towards the cap.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
                InternalServerError: As the service documents.
        """
        return self._call(_UPDATE, {
            "id": id, "description": description, "limit_usd": limit_usd, "reset_interval": reset_interval,
            "allowed_models": allowed_models, "ignored_models": ignored_models, "allowed_providers": allowed_providers,
            "ignored_providers": ignored_providers, "allowed_data_regions": allowed_data_regions,
            "content_filters": content_filters, "content_filter_builtins": content_filter_builtins,
            "enable_paid_model_training": enable_paid_model_training,
            "enable_free_model_training": enable_free_model_training,
            "enable_free_model_publication": enable_free_model_publication, "enforce_zdr": enforce_zdr,
            "enforce_zdr_anthropic": enforce_zdr_anthropic, "enforce_zdr_openai": enforce_zdr_openai,
            "enforce_zdr_google": enforce_zdr_google, "enforce_zdr_xai": enforce_zdr_xai,
            "enforce_zdr_other": enforce_zdr_other, "allow_safety_retention_google": allow_safety_retention_google,
            "allow_safety_retention_other": allow_safety_retention_other, "name": name,
            "include_byok_in_budgets": include_byok_in_budgets,
        }, options)  # fmt: skip

    def delete(self, id: str, /, **options: Unpack[RequestOptions]) -> GuardrailDeleted:
        """Delete a guardrail. Keys and members that it is assigned to are without one from then on.

        Docs: https://openrouter.ai/docs/api-reference/guardrails/delete-guardrail

        Args:
            id: Id of the guardrail.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_DELETE, {"id": id}, options)

    def list_key_assignments(
        self, *, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> GuardrailKeyList:
        """List all keys that have a guardrail, with the guardrail of each.

        Docs: https://openrouter.ai/docs/api-reference/guardrails/list-key-assignments

        Args:
            limit: Items on a page, 1 to 100; 50 when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._pages(_LIST_KEY_ASSIGNMENTS, {"limit": limit, "offset": offset}, options)

    def list_member_assignments(
        self, *, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> GuardrailMemberList:
        """List all members that have a guardrail, with the guardrail of each.

        Docs: https://openrouter.ai/docs/api-reference/guardrails/list-member-assignments

        Args:
            limit: Items on a page, 1 to 100; 50 when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._pages(_LIST_MEMBER_ASSIGNMENTS, {"limit": limit, "offset": offset}, options)

    def list_keys(
        self, id: str, /, *, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> GuardrailKeyList:
        """List the keys that a guardrail is assigned to.

        Docs: https://openrouter.ai/docs/api-reference/guardrails/list-guardrail-key-assignments

        Args:
            id: Id of the guardrail.
            limit: Items on a page, 1 to 100; 50 when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST_KEYS, {"id": id, "limit": limit, "offset": offset}, options)

    def assign_keys(
        self, id: str, /, *, key_hashes: Sequence[str], **options: Unpack[RequestOptions]
    ) -> GuardrailAssigned:
        """Assign a guardrail to keys.

        A key has one guardrail at most: this one replaces another.

        Docs: https://openrouter.ai/docs/api-reference/guardrails/bulk-assign-keys-to-guardrail

        Args:
            id: Id of the guardrail.
            key_hashes: Hashes of the keys, at least one: `hash` of a key, not its secret.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_ASSIGN_KEYS, {"id": id, "key_hashes": key_hashes}, options)

    def unassign_keys(
        self, id: str, /, *, key_hashes: Sequence[str], **options: Unpack[RequestOptions]
    ) -> GuardrailUnassigned:
        """Take a guardrail from keys.

        Docs: https://openrouter.ai/docs/api-reference/guardrails/bulk-unassign-keys-from-guardrail

        Args:
            id: Id of the guardrail.
            key_hashes: Hashes of the keys, at least one: `hash` of a key, not its secret.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_UNASSIGN_KEYS, {"id": id, "key_hashes": key_hashes}, options)

    def list_members(
        self, id: str, /, *, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> GuardrailMemberList:
        """List the members that a guardrail is assigned to.

        Docs: https://openrouter.ai/docs/api-reference/guardrails/list-guardrail-member-assignments

        Args:
            id: Id of the guardrail.
            limit: Items on a page, 1 to 100; 50 when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST_MEMBERS, {"id": id, "limit": limit, "offset": offset}, options)

    def assign_members(
        self, id: str, /, *, member_user_ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> GuardrailAssigned:
        """Assign a guardrail to members of the organization.

        It applies to all keys of a member. A member has one guardrail at most: this one replaces another.

        Docs: https://openrouter.ai/docs/api-reference/guardrails/bulk-assign-members-to-guardrail

        Args:
            id: Id of the guardrail.
            member_user_ids: Ids of users of the organization, at least one.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_ASSIGN_MEMBERS, {"id": id, "member_user_ids": member_user_ids}, options)

    def unassign_members(
        self, id: str, /, *, member_user_ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> GuardrailUnassigned:
        """Take a guardrail from members of the organization.

        Docs: https://openrouter.ai/docs/api-reference/guardrails/bulk-unassign-members-from-guardrail

        Args:
            id: Id of the guardrail.
            member_user_ids: Ids of users of the organization, at least one.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_UNASSIGN_MEMBERS, {"id": id, "member_user_ids": member_user_ids}, options)


class AsyncGuardrails(Area):
    """Guardrails: what keys and members may spend, which models and providers they may use, what is filtered."""

    list = awaited_pages(Guardrails.list)
    create = awaited(Guardrails.create)
    get = awaited(Guardrails.get)
    update = awaited(Guardrails.update)
    delete = awaited(Guardrails.delete)
    list_key_assignments = awaited_pages(Guardrails.list_key_assignments)
    list_member_assignments = awaited_pages(Guardrails.list_member_assignments)
    list_keys = awaited_pages(Guardrails.list_keys)
    assign_keys = awaited(Guardrails.assign_keys)
    unassign_keys = awaited(Guardrails.unassign_keys)
    list_members = awaited_pages(Guardrails.list_members)
    assign_members = awaited(Guardrails.assign_members)
    unassign_members = awaited(Guardrails.unassign_members)


OPERATIONS = (
    _LIST,
    _CREATE,
    _GET,
    _UPDATE,
    _DELETE,
    _LIST_KEY_ASSIGNMENTS,
    _LIST_MEMBER_ASSIGNMENTS,
    _LIST_KEYS,
    _ASSIGN_KEYS,
    _UNASSIGN_KEYS,
    _LIST_MEMBERS,
    _ASSIGN_MEMBERS,
    _UNASSIGN_MEMBERS,
)
