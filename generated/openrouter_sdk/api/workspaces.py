# Made by `make generate` from spec/workspaces.json; edit that.
"""Workspaces: parts of an account with keys, members, budgets and defaults of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.workspaces.requests import WorkspaceInterval, WorkspaceServerTool
    from ..types.workspaces.responses import (
        WorkspaceBudgetDeleted,
        WorkspaceBudgetList,
        WorkspaceBudgetResult,
        WorkspaceDeleted,
        WorkspaceList,
        WorkspaceMemberList,
        WorkspaceMembersAdded,
        WorkspaceMembersRemoved,
        WorkspaceResult,
    )

_LIST: Operation[WorkspaceList] = Operation(
    "workspaces.list",
    "GET /workspaces",
    query="limit offset",
    returns="workspaces.responses.WorkspaceList",
    paged="offset",
    key="management",
)
_CREATE: Operation[WorkspaceResult] = Operation(
    "workspaces.create",
    "POST /workspaces",
    body="workspaces.requests.CreateWorkspace",
    returns="workspaces.responses.WorkspaceResult",
    lists="disabled_server_tools io_logging_api_key_ids",
    key="management",
    status=201,
)
_GET: Operation[WorkspaceResult] = Operation(
    "workspaces.get", "GET /workspaces/{id}", returns="workspaces.responses.WorkspaceResult", key="management"
)
_UPDATE: Operation[WorkspaceResult] = Operation(
    "workspaces.update",
    "PATCH /workspaces/{id}",
    body="workspaces.requests.UpdateWorkspace",
    returns="workspaces.responses.WorkspaceResult",
    lists="disabled_server_tools io_logging_api_key_ids",
    key="management",
)
_DELETE: Operation[WorkspaceDeleted] = Operation(
    "workspaces.delete",
    "DELETE /workspaces/{id}",
    query="confirm_default_workspace_deletion",
    returns="workspaces.responses.WorkspaceDeleted",
    key="management",
)
_LIST_MEMBERS: Operation[WorkspaceMemberList] = Operation(
    "workspaces.list_members",
    "GET /workspaces/{id}/members",
    query="limit offset",
    returns="workspaces.responses.WorkspaceMemberList",
    paged="offset",
    key="management",
)
_ADD_MEMBERS: Operation[WorkspaceMembersAdded] = Operation(
    "workspaces.add_members",
    "POST /workspaces/{id}/members/add",
    body="workspaces.requests.WorkspaceUserIds",
    returns="workspaces.responses.WorkspaceMembersAdded",
    lists="user_ids",
    key="management",
)
_REMOVE_MEMBERS: Operation[WorkspaceMembersRemoved] = Operation(
    "workspaces.remove_members",
    "POST /workspaces/{id}/members/remove",
    body="workspaces.requests.WorkspaceUserIds",
    returns="workspaces.responses.WorkspaceMembersRemoved",
    lists="user_ids",
    key="management",
)
_LIST_BUDGETS: Operation[WorkspaceBudgetList] = Operation(
    "workspaces.list_budgets",
    "GET /workspaces/{id}/budgets",
    returns="workspaces.responses.WorkspaceBudgetList",
    key="management",
)
_GET_BUDGET: Operation[WorkspaceBudgetResult] = Operation(
    "workspaces.get_budget",
    "GET /workspaces/{id}/budgets/{interval}",
    returns="workspaces.responses.WorkspaceBudgetResult",
    key="management",
)
_SET_BUDGET: Operation[WorkspaceBudgetResult] = Operation(
    "workspaces.set_budget",
    "PUT /workspaces/{id}/budgets/{interval}",
    body="workspaces.requests.SetWorkspaceBudget",
    returns="workspaces.responses.WorkspaceBudgetResult",
    key="management",
)
_DELETE_BUDGET: Operation[WorkspaceBudgetDeleted] = Operation(
    "workspaces.delete_budget",
    "DELETE /workspaces/{id}/budgets/{interval}",
    returns="workspaces.responses.WorkspaceBudgetDeleted",
    key="management",
)


class Workspaces(Area):
    """Workspaces: parts of an account with keys, members, budgets and defaults of their own."""

    def list(
        self, *, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> WorkspaceList:
        """List the workspaces of the account.

        Docs: https://openrouter.ai/docs/api-reference/workspaces/list-workspaces

        Args:
            limit: Items on a page, 1 to 100; 50 when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            AuthenticationError, PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST, {"limit": limit, "offset": offset}, options)

    def create(
        self,
        *,
        name: str,
        slug: str,
        description: str | Null | None = None,
        default_text_model: str | Null | None = None,
        default_image_model: str | Null | None = None,
        default_provider_sort: str | Null | None = None,
        disabled_server_tools: Sequence[WorkspaceServerTool] | Null | None = None,
        is_observability_io_logging_enabled: bool | None = None,
        is_observability_broadcast_enabled: bool | None = None,
        is_data_discount_logging_enabled: bool | None = None,
        io_logging_api_key_ids: Sequence[int] | Null | None = None,
        io_logging_sampling_rate: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> WorkspaceResult:
        """Make a workspace.

        Docs: https://openrouter.ai/docs/api-reference/workspaces/create-workspace

        Args:
            name: Name for people, 1 to 100 characters.
            slug: Name for URLs and calls, not yet taken: lowercase letters and digits, with single hyphens between
                groups, at most 50 characters.
            description: What it is for, at most 500 characters; null when nothing is said.
            default_text_model: Model for text when a request names none; null when none is set.
            default_image_model: Model for images when a request names none; null when none is set.
            default_provider_sort: What to rank providers by when a request does not say: 'price', 'throughput',
                'latency' or 'exacto'; null when nothing is set.
            disabled_server_tools: Server tools that its requests may not use, lest they fail with status 403; null, or
                an empty list, allows all.
            is_observability_io_logging_enabled: Whether to keep prompts and outputs in its private log.
            is_observability_broadcast_enabled: Whether to report its requests to broadcast destinations.
            is_data_discount_logging_enabled: Whether OpenRouter may log its prompts and outputs in return for a
                discount.
            io_logging_api_key_ids: Numbers of the only keys whose prompts and outputs to log; null means all keys.
            io_logging_sampling_rate: Share of the requests to log, 0.0001 to 1; 1 means all.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._call(_CREATE, {
            "name": name, "slug": slug, "description": description, "default_text_model": default_text_model,
            "default_image_model": default_image_model, "default_provider_sort": default_provider_sort,
            "disabled_server_tools": disabled_server_tools,
            "is_observability_io_logging_enabled": is_observability_io_logging_enabled,
            "is_observability_broadcast_enabled": is_observability_broadcast_enabled,
            "is_data_discount_logging_enabled": is_data_discount_logging_enabled,
            "io_logging_api_key_ids": io_logging_api_key_ids, "io_logging_sampling_rate": io_logging_sampling_rate,
        }, options)  # fmt: skip

    def get(self, id: str, /, **options: Unpack[RequestOptions]) -> WorkspaceResult:
        """Look up a workspace.

        Docs: https://openrouter.ai/docs/api-reference/workspaces/get-workspace

        Args:
            id: Id or slug of the workspace.

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
        default_text_model: str | Null | None = None,
        default_image_model: str | Null | None = None,
        default_provider_sort: str | Null | None = None,
        disabled_server_tools: Sequence[WorkspaceServerTool] | Null | None = None,
        is_observability_io_logging_enabled: bool | None = None,
        is_observability_broadcast_enabled: bool | None = None,
        is_data_discount_logging_enabled: bool | None = None,
        io_logging_api_key_ids: Sequence[int] | Null | None = None,
        io_logging_sampling_rate: float | None = None,
        name: str | None = None,
        slug: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> WorkspaceResult:
        """Change a workspace.

        What is not given stays as it is; `NULL` takes a default away.

        Docs: https://openrouter.ai/docs/api-reference/workspaces/update-workspace

        Args:
            id: Id or slug of the workspace.
            description: What it is for, at most 500 characters; null when nothing is said.
            default_text_model: Model for text when a request names none; null when none is set.
            default_image_model: Model for images when a request names none; null when none is set.
            default_provider_sort: What to rank providers by when a request does not say: 'price', 'throughput',
                'latency' or 'exacto'; null when nothing is set.
            disabled_server_tools: Server tools that its requests may not use, lest they fail with status 403; null, or
                an empty list, allows all.
            is_observability_io_logging_enabled: Whether to keep prompts and outputs in its private log.
            is_observability_broadcast_enabled: Whether to report its requests to broadcast destinations.
            is_data_discount_logging_enabled: Whether OpenRouter may log its prompts and outputs in return for a
                discount.
            io_logging_api_key_ids: Numbers of the only keys whose prompts and outputs to log; null means all keys.
            io_logging_sampling_rate: Share of the requests to log, 0.0001 to 1; 1 means all.
            name: New name for people, 1 to 100 characters.
            slug: Name for URLs and calls, not yet taken: lowercase letters and digits, with single hyphens between
                groups, at most 50 characters.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_UPDATE, {
            "id": id, "description": description, "default_text_model": default_text_model,
            "default_image_model": default_image_model, "default_provider_sort": default_provider_sort,
            "disabled_server_tools": disabled_server_tools,
            "is_observability_io_logging_enabled": is_observability_io_logging_enabled,
            "is_observability_broadcast_enabled": is_observability_broadcast_enabled,
            "is_data_discount_logging_enabled": is_data_discount_logging_enabled,
            "io_logging_api_key_ids": io_logging_api_key_ids, "io_logging_sampling_rate": io_logging_sampling_rate,
            "name": name, "slug": slug,
        }, options)  # fmt: skip

    def delete(
        self, id: str, /, *, confirm_default_workspace_deletion: bool | None = None, **options: Unpack[RequestOptions]
    ) -> WorkspaceDeleted:
        """Delete a workspace, with its budgets and guardrails.

        One that has active keys is refused: delete or move these first. Its broadcast destinations are switched off.

        Docs: https://openrouter.ai/docs/api-reference/workspaces/delete-workspace

        Args:
            id: Id or slug of the workspace.
            confirm_default_workspace_deletion: Must be true to delete the default workspace, which switches off the
                keys that name no workspace; ignored for others.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_DELETE, {
            "id": id, "confirm_default_workspace_deletion": confirm_default_workspace_deletion,
        }, options)  # fmt: skip

    def list_members(
        self, id: str, /, *, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> WorkspaceMemberList:
        """List the members of a workspace.

        All members of the organization are members of its default workspace.

        Docs: https://openrouter.ai/docs/api-reference/workspaces/list-workspace-members

        Args:
            id: Id or slug of the workspace.
            limit: Items on a page, 1 to 100; 50 when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST_MEMBERS, {"id": id, "limit": limit, "offset": offset}, options)

    def add_members(
        self, id: str, /, *, user_ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> WorkspaceMembersAdded:
        """Make users of the organization members of a workspace.

        They get the role that they have in the organization.

        Docs: https://openrouter.ai/docs/api-reference/workspaces/bulk-add-workspace-members

        Args:
            id: Id or slug of the workspace.
            user_ids: Ids of users of the organization, 1 to 100 at a time.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_ADD_MEMBERS, {"id": id, "user_ids": user_ids}, options)

    def remove_members(
        self, id: str, /, *, user_ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> WorkspaceMembersRemoved:
        """Remove members from a workspace.

        One who has active keys in it is refused, and so is one whom SCIM manages.

        Docs: https://openrouter.ai/docs/api-reference/workspaces/bulk-remove-workspace-members

        Args:
            id: Id or slug of the workspace.
            user_ids: Ids of users of the organization, 1 to 100 at a time.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_REMOVE_MEMBERS, {"id": id, "user_ids": user_ids}, options)

    def list_budgets(self, id: str, /, **options: Unpack[RequestOptions]) -> WorkspaceBudgetList:
        """List the budgets of a workspace.

        Docs: https://openrouter.ai/docs/api-reference/workspaces/list-workspace-budgets

        Args:
            id: Id or slug of the workspace.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_LIST_BUDGETS, {"id": id}, options)

    def get_budget(
        self, id: str, interval: WorkspaceInterval, /, **options: Unpack[RequestOptions]
    ) -> WorkspaceBudgetResult:
        """Look up a budget of a workspace.

        Docs: https://openrouter.ai/docs/api-reference/workspaces/get-workspace-budget

        Args:
            id: Id or slug of the workspace.
            interval: Which of its budgets: the span that it covers.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_GET_BUDGET, {"id": id, "interval": interval}, options)

    def set_budget(
        self,
        id: str,
        interval: WorkspaceInterval,
        /,
        *,
        limit_usd: float,
        include_byok_in_budgets: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> WorkspaceBudgetResult:
        """Set a budget of a workspace, in place of the one that it has for the interval.

        Requests beyond a budget fail with status 403.

        Docs: https://openrouter.ai/docs/api-reference/workspaces/upsert-workspace-budget

        Args:
            id: Id or slug of the workspace.
            interval: Which of its budgets: the span that it covers.
            limit_usd: The cap in USD, above 0: less than in every longer interval that has one, more than in every
                shorter one.
            include_byok_in_budgets: Whether spending on your own provider keys counts, in all budgets of the workspace;
                stays as it is when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_SET_BUDGET, {
            "id": id, "interval": interval, "limit_usd": limit_usd, "include_byok_in_budgets": include_byok_in_budgets,
        }, options)  # fmt: skip

    def delete_budget(
        self, id: str, interval: WorkspaceInterval, /, **options: Unpack[RequestOptions]
    ) -> WorkspaceBudgetDeleted:
        """Delete a budget of a workspace.

        Docs: https://openrouter.ai/docs/api-reference/workspaces/delete-workspace-budget

        Args:
            id: Id or slug of the workspace.
            interval: Which of its budgets: the span that it covers.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_DELETE_BUDGET, {"id": id, "interval": interval}, options)


class AsyncWorkspaces(Area):
    """Workspaces: parts of an account with keys, members, budgets and defaults of their own."""

    list = awaited_pages(Workspaces.list)
    create = awaited(Workspaces.create)
    get = awaited(Workspaces.get)
    update = awaited(Workspaces.update)
    delete = awaited(Workspaces.delete)
    list_members = awaited_pages(Workspaces.list_members)
    add_members = awaited(Workspaces.add_members)
    remove_members = awaited(Workspaces.remove_members)
    list_budgets = awaited(Workspaces.list_budgets)
    get_budget = awaited(Workspaces.get_budget)
    set_budget = awaited(Workspaces.set_budget)
    delete_budget = awaited(Workspaces.delete_budget)


OPERATIONS = (
    _LIST,
    _CREATE,
    _GET,
    _UPDATE,
    _DELETE,
    _LIST_MEMBERS,
    _ADD_MEMBERS,
    _REMOVE_MEMBERS,
    _LIST_BUDGETS,
    _GET_BUDGET,
    _SET_BUDGET,
    _DELETE_BUDGET,
)
