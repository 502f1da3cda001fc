# Made by `make generate` from spec/scim.json; edit that.
"""Groups of the organization's identity provider (SCIM), and the roles that they give in workspaces. What comes back."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define, field

from ..._runtime.pages import Page
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record


@define(kw_only=True, eq=False, repr=False)
class ScimEntry(Record):
    """What groups and mappings have in common."""

    id: str
    """Names it in calls; a UUID."""
    organization_id: str
    """Organization that it belongs to."""
    created_at: str
    """When it was made, in UTC (ISO 8601)."""
    updated_at: str
    """When it was last changed, in UTC (ISO 8601)."""


@define(kw_only=True, eq=False, repr=False)
class ScimGroup(ScimEntry):
    """A group of people that the identity provider of the organization has pushed."""

    display_name: str
    """Name of the group at the identity provider."""
    external_id: str | None = field(metadata={"null": True})
    """The identity provider's own id of the group; null when it has sent none."""


@define(kw_only=True, eq=False, repr=False)
class ScimGroupMapping(ScimEntry):
    """Gives the members of a group a role in a workspace, for as long as they are in the group."""

    scim_group_id: str
    """Group whose members get the role."""
    workspace_id: str
    """Workspace that they get it in."""
    role: ScimRole
    """Role that they get."""


ScimRole: TypeAlias = Literal["admin", "member"] | str
"""Role of a member in a workspace. Who gets several, by several groups, has the highest of them."""


@define(kw_only=True, eq=False, repr=False)
class ScimGroupList(Page[ScimGroup]):
    """One page of the groups."""

    data: list[ScimGroup]
    """The groups of the page."""
    total_count: int
    """Groups on all pages."""


@define(kw_only=True, eq=False, repr=False)
class ScimGroupMappingList(Page[ScimGroupMapping]):
    """One page of the mappings."""

    data: list[ScimGroupMapping]
    """The mappings of the page."""
    total_count: int
    """Mappings on all pages."""


@define(kw_only=True, eq=False, repr=False)
class ScimGroupMappingResult(Answer):
    """A mapping, as the service wraps it."""

    data: ScimGroupMapping
    """The mapping."""


@define(kw_only=True, eq=False, repr=False)
class ScimGroupMappingDeleted(Answer):
    """That a mapping was deleted."""

    deleted: Literal[True] | None = None
    """Always true; a mapping that is not there is an error."""


ScimSyncStatus: TypeAlias = Literal["queued", "running", "succeeded", "failed"] | str
"""How far a synchronization is."""


@define(kw_only=True, eq=False, repr=False)
class ScimSyncJob(Record):
    """A synchronization of the groups with the identity provider, which takes a while."""

    id: str
    """Names the job in calls."""
    status: ScimSyncStatus
    """How far it is; `succeeded` and `failed` are final."""
    created_at: str
    """When it was asked for, in UTC (ISO 8601)."""
    started_at: str | None = field(metadata={"null": True})
    """When it began; null while it is queued."""
    finished_at: str | None = field(metadata={"null": True})
    """When it came to its end; null before that."""
    synced_groups: int | None = field(metadata={"null": True})
    """Groups that were brought up to date; null unless it succeeded."""
    deleted_groups: int | None = field(metadata={"null": True})
    """Groups that were deleted, as the identity provider has them no more; null unless it succeeded."""
    error_message: str | None = field(metadata={"null": True})
    """Why it failed; null unless it did."""


@define(kw_only=True, eq=False, repr=False)
class ScimSyncJobResult(Answer):
    """A synchronization, as the service wraps it."""

    data: ScimSyncJob
    """The synchronization."""


sys.modules[__name__].__class__ = LazyModule
