# Made by `make generate` from spec/workspaces.json; edit that.
"""Workspaces: parts of an account with keys, members, budgets and defaults of their own. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal

from attrs import define, field

from ..._runtime.pages import Page
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record

if TYPE_CHECKING:
    from ...types.shared.limits import LimitReset


@define(kw_only=True, eq=False, repr=False)
class Workspace(Record):
    """A workspace: its defaults for requests, and what it logs."""

    id: str
    """Names the workspace in calls; its slug does too."""
    name: str
    """Name for people."""
    slug: str
    """Name for URLs and calls, unique in the account."""
    description: str | None = field(metadata={"null": True})
    """What it is for; null when nothing is said."""
    default_text_model: str | None = field(metadata={"null": True})
    """Model for text when a request names none; null when none is set."""
    default_image_model: str | None = field(metadata={"null": True})
    """Model for images when a request names none; null when none is set."""
    default_provider_sort: str | None = field(metadata={"null": True})
    """What providers are ranked by when a request does not say: 'price', 'throughput', 'latency' or 'exacto'; null when
    nothing is set.
    """
    default_guardrail_id: str
    """Id of the guardrail for all of its traffic. It cannot be looked up before it is first updated."""
    is_observability_io_logging_enabled: bool
    """Whether prompts and outputs are kept in its private log."""
    is_observability_broadcast_enabled: bool
    """Whether its requests are reported to broadcast destinations."""
    is_data_discount_logging_enabled: bool
    """Whether OpenRouter may log its prompts and outputs in return for a discount."""
    io_logging_api_key_ids: list[int] | None = field(metadata={"null": True})
    """Numbers of the only keys whose prompts and outputs are logged; null means all keys."""
    io_logging_sampling_rate: float
    """Share of the requests that is logged, 0.0001 to 1; 1 means all."""
    created_at: str
    """When it was made, in UTC (ISO 8601)."""
    created_by: str | None = field(metadata={"null": True})
    """User who made it; null when nobody did."""
    updated_at: str | None = field(metadata={"null": True})
    """When it was last changed; null when never."""
    disabled_server_tools: list[str] | None = None
    """Server tools that its requests may not use; null when all are allowed."""
    include_byok_in_budgets: bool | None = None
    """Whether spending on your own provider keys counts towards its budgets; `set_budget` changes it."""


@define(kw_only=True, eq=False, repr=False)
class WorkspaceResult(Answer):
    """A workspace, as the service wraps it."""

    data: Workspace
    """The workspace."""


@define(kw_only=True, eq=False, repr=False)
class WorkspaceList(Page[Workspace]):
    """One page of workspaces."""

    data: list[Workspace]
    """The workspaces of the page."""
    total_count: int
    """Workspaces on all pages."""


@define(kw_only=True, eq=False, repr=False)
class WorkspaceDeleted(Answer):
    """That a workspace was deleted."""

    deleted: Literal[True] | None = None
    """Always true; a workspace that is not there is an error."""


@define(kw_only=True, eq=False, repr=False)
class WorkspaceMember(Record):
    """A user's membership of a workspace."""

    id: str
    """Names the membership, not the user."""
    workspace_id: str
    """The workspace."""
    user_id: str
    """The user; it is what `add_members` and `remove_members` take."""
    role: Literal["admin", "member"] | str
    """What the user may do in the workspace."""
    created_at: str
    """When the user was added, in UTC (ISO 8601)."""


@define(kw_only=True, eq=False, repr=False)
class WorkspaceMemberList(Page[WorkspaceMember]):
    """One page of the members of a workspace."""

    data: list[WorkspaceMember]
    """The members of the page."""
    total_count: int
    """Members on all pages."""


@define(kw_only=True, eq=False, repr=False)
class WorkspaceMembersAdded(Answer):
    """The members that were added to a workspace."""

    data: list[WorkspaceMember]
    """Their memberships."""
    added_count: int
    """Memberships made or renewed."""


@define(kw_only=True, eq=False, repr=False)
class WorkspaceMembersRemoved(Answer):
    """That members were removed from a workspace."""

    removed_count: int
    """Members removed; users who were none are not counted."""


@define(kw_only=True, eq=False, repr=False)
class WorkspaceBudget(Record):
    """A cap on what a workspace may spend in an interval."""

    id: str
    """Names the budget; calls name it by workspace and interval."""
    workspace_id: str
    """The workspace."""
    limit_usd: float
    """The cap, in USD."""
    reset_interval: LimitReset | None = field(metadata={"null": True})
    """How often spending starts over; null for the 'lifetime' budget, where it never does."""
    created_at: str
    """When it was first set, in UTC (ISO 8601)."""
    updated_at: str
    """When it was last set, in UTC (ISO 8601)."""


@define(kw_only=True, eq=False, repr=False)
class WorkspaceBudgetResult(Answer):
    """A budget of a workspace, as the service wraps it."""

    data: WorkspaceBudget
    """The budget."""
    include_byok_in_budgets: bool | None = None
    """Whether spending on your own provider keys counts; one setting for all budgets of the workspace."""


@define(kw_only=True, eq=False, repr=False)
class WorkspaceBudgetList(Answer):
    """All budgets of a workspace."""

    data: list[WorkspaceBudget]
    """The budgets, at most one an interval."""
    include_byok_in_budgets: bool | None = None
    """Whether spending on your own provider keys counts; one setting for all budgets of the workspace."""


@define(kw_only=True, eq=False, repr=False)
class WorkspaceBudgetDeleted(Answer):
    """That a budget was deleted."""

    deleted: Literal[True] | None = None
    """Always true; a budget that is not there is an error."""


sys.modules[__name__].__class__ = LazyModule
