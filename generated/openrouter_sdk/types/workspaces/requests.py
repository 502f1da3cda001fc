# Made by `make generate` from spec/workspaces.json; edit that.
"""Workspaces: parts of an account with keys, members, budgets and defaults of their own. What is sent."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class WorkspaceSettings(Record):
    """What can be set when a workspace is made and changed later."""

    description: str | None = None
    default_text_model: str | None = None
    default_image_model: str | None = None
    default_provider_sort: str | None = None
    disabled_server_tools: list[WorkspaceServerTool] | None = None
    is_observability_io_logging_enabled: bool | None = None
    is_observability_broadcast_enabled: bool | None = None
    is_data_discount_logging_enabled: bool | None = None
    io_logging_api_key_ids: list[int] | None = None
    io_logging_sampling_rate: float | None = None


WorkspaceServerTool: TypeAlias = (
    Literal[
        "openrouter:advisor",
        "openrouter:apply_patch",
        "openrouter:bash",
        "openrouter:datetime",
        "openrouter:fusion",
        "openrouter:image_generation",
        "openrouter:experimental__search_models",
        "openrouter:shell",
        "openrouter:subagent",
        "openrouter:tool_search",
        "openrouter:web_fetch",
        "openrouter:web_search",
    ]
    | str
)
"""A server tool that a workspace can forbid."""


@define(kw_only=True, eq=False, repr=False)
class CreateWorkspace(WorkspaceSettings):
    """A workspace to make."""

    name: str
    slug: str


@define(kw_only=True, eq=False, repr=False)
class UpdateWorkspace(WorkspaceSettings):
    """What to change about a workspace. What is left out stays as it is."""

    name: str | None = None
    slug: str | None = None


@define(kw_only=True, eq=False, repr=False)
class WorkspaceUserIds(Record):
    """Users to make members of a workspace, or to remove from it."""

    user_ids: list[str]


@define(kw_only=True, eq=False, repr=False)
class SetWorkspaceBudget(Record):
    """A budget to set."""

    limit_usd: float
    include_byok_in_budgets: bool | None = None


WorkspaceInterval: TypeAlias = Literal["daily", "weekly", "monthly", "lifetime"] | str
"""Span of a budget. Spending starts over at midnight UTC, on Mondays, or on the first of a month; 'lifetime' never
does.
"""


sys.modules[__name__].__class__ = LazyModule
