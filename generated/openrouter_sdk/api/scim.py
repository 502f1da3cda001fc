# Made by `make generate` from spec/scim.json; edit that.
"""Groups of the organization's identity provider (SCIM), and the roles that they give in workspaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.scim.responses import (
        ScimGroupList,
        ScimGroupMappingDeleted,
        ScimGroupMappingList,
        ScimGroupMappingResult,
        ScimRole,
        ScimSyncJobResult,
    )

_LIST_GROUP_MAPPINGS: Operation[ScimGroupMappingList] = Operation(
    "scim.list_group_mappings",
    "GET /scim/group-mappings",
    query="limit offset",
    returns="scim.responses.ScimGroupMappingList",
    paged="offset",
    key="management",
)
_CREATE_GROUP_MAPPING: Operation[ScimGroupMappingResult] = Operation(
    "scim.create_group_mapping",
    "POST /scim/group-mappings",
    body="scim.requests.CreateScimGroupMapping",
    returns="scim.responses.ScimGroupMappingResult",
    key="management",
    status=201,
)
_GET_GROUP_MAPPING: Operation[ScimGroupMappingResult] = Operation(
    "scim.get_group_mapping",
    "GET /scim/group-mappings/{id}",
    returns="scim.responses.ScimGroupMappingResult",
    key="management",
)
_UPDATE_GROUP_MAPPING: Operation[ScimGroupMappingResult] = Operation(
    "scim.update_group_mapping",
    "PATCH /scim/group-mappings/{id}",
    body="scim.requests.UpdateScimGroupMapping",
    returns="scim.responses.ScimGroupMappingResult",
    key="management",
)
_DELETE_GROUP_MAPPING: Operation[ScimGroupMappingDeleted] = Operation(
    "scim.delete_group_mapping",
    "DELETE /scim/group-mappings/{id}",
    query="keep_members",
    returns="scim.responses.ScimGroupMappingDeleted",
    key="management",
)
_LIST_GROUPS: Operation[ScimGroupList] = Operation(
    "scim.list_groups",
    "GET /scim/groups",
    query="display_name external_id limit offset",
    returns="scim.responses.ScimGroupList",
    paged="offset",
    key="management",
)
_CREATE_SYNC_JOB: Operation[ScimSyncJobResult] = Operation(
    "scim.create_sync_job",
    "POST /scim/sync-jobs",
    returns="scim.responses.ScimSyncJobResult",
    key="management",
    status=202,
)
_GET_SYNC_JOB: Operation[ScimSyncJobResult] = Operation(
    "scim.get_sync_job", "GET /scim/sync-jobs/{id}", returns="scim.responses.ScimSyncJobResult", key="management"
)


class Scim(Area):
    """Groups of the organization's identity provider (SCIM), and the roles that they give in workspaces."""

    def list_group_mappings(
        self, *, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> ScimGroupMappingList:
        """List which groups have which role in which workspace.

        Docs: https://openrouter.ai/docs/api-reference/scim/list-scim-group-mappings

        Args:
            limit: Items on a page, 1 to 100; 50 when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST_GROUP_MAPPINGS, {"limit": limit, "offset": offset}, options)

    def create_group_mapping(
        self, *, scim_group_id: str, workspace_id: str, role: ScimRole, **options: Unpack[RequestOptions]
    ) -> ScimGroupMappingResult:
        """Give the members of a group a role in a workspace.

        There is one mapping for each pair of group and workspace; a second one raises ConflictError.

        Docs: https://openrouter.ai/docs/api-reference/scim/create-scim-group-mapping

        Args:
            scim_group_id: Group whose members get the role: `id` of a group in `list_groups`.
            workspace_id: Workspace that they get it in.
            role: Role that they get.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
                InternalServerError: As the service documents.
        """
        return self._call(_CREATE_GROUP_MAPPING, {
            "scim_group_id": scim_group_id, "workspace_id": workspace_id, "role": role,
        }, options)  # fmt: skip

    def get_group_mapping(self, id: str, /, **options: Unpack[RequestOptions]) -> ScimGroupMappingResult:
        """Look up a mapping.

        Docs: https://openrouter.ai/docs/api-reference/scim/get-scim-group-mapping

        Args:
            id: Id of the mapping.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_GET_GROUP_MAPPING, {"id": id}, options)

    def update_group_mapping(
        self, id: str, /, *, role: ScimRole, **options: Unpack[RequestOptions]
    ) -> ScimGroupMappingResult:
        """Change the role that a mapping gives.

        Docs: https://openrouter.ai/docs/api-reference/scim/update-scim-group-mapping

        Args:
            id: Id of the mapping.
            role: New role of the members that the mapping brought, of those who are there already too.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_UPDATE_GROUP_MAPPING, {"id": id, "role": role}, options)

    def delete_group_mapping(
        self, id: str, /, *, keep_members: bool, **options: Unpack[RequestOptions]
    ) -> ScimGroupMappingDeleted:
        """Delete a mapping, and say what becomes of the members that it brought.

        Docs: https://openrouter.ai/docs/api-reference/scim/delete-scim-group-mapping

        Args:
            id: Id of the mapping.
            keep_members: Whether the members stay, managed by hand from then on; false removes those whose access came
                from this mapping alone.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_DELETE_GROUP_MAPPING, {"id": id, "keep_members": keep_members}, options)

    def list_groups(
        self,
        *,
        display_name: str | None = None,
        external_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> ScimGroupList:
        """List the groups that the identity provider has pushed.

        Docs: https://openrouter.ai/docs/api-reference/scim/list-scim-groups

        Args:
            display_name: Only groups of this name.
            external_id: Only the group with this id at the identity provider.
            limit: Items on a page, 1 to 100; 50 when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST_GROUPS, {
            "display_name": display_name, "external_id": external_id, "limit": limit, "offset": offset,
        }, options)  # fmt: skip

    def create_sync_job(self, **options: Unpack[RequestOptions]) -> ScimSyncJobResult:
        """Start to synchronize the groups with the identity provider.

        It goes on in the background: ask `get_sync_job` until its status is `succeeded` or `failed`.

        Docs: https://openrouter.ai/docs/api-reference/scim/create-scim-sync-job

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_CREATE_SYNC_JOB, {}, options)

    def get_sync_job(self, id: str, /, **options: Unpack[RequestOptions]) -> ScimSyncJobResult:
        """See how far a synchronization is.

        Docs: https://openrouter.ai/docs/api-reference/scim/get-scim-sync-job

        Args:
            id: Id of the synchronization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_GET_SYNC_JOB, {"id": id}, options)


class AsyncScim(Area):
    """Groups of the organization's identity provider (SCIM), and the roles that they give in workspaces."""

    list_group_mappings = awaited_pages(Scim.list_group_mappings)
    create_group_mapping = awaited(Scim.create_group_mapping)
    get_group_mapping = awaited(Scim.get_group_mapping)
    update_group_mapping = awaited(Scim.update_group_mapping)
    delete_group_mapping = awaited(Scim.delete_group_mapping)
    list_groups = awaited_pages(Scim.list_groups)
    create_sync_job = awaited(Scim.create_sync_job)
    get_sync_job = awaited(Scim.get_sync_job)


OPERATIONS = (
    _LIST_GROUP_MAPPINGS,
    _CREATE_GROUP_MAPPING,
    _GET_GROUP_MAPPING,
    _UPDATE_GROUP_MAPPING,
    _DELETE_GROUP_MAPPING,
    _LIST_GROUPS,
    _CREATE_SYNC_JOB,
    _GET_SYNC_JOB,
)
