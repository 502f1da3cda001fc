# Made by `make generate` from spec/scim.json; edit that.
"""Groups of the organization's identity provider (SCIM), and the roles that they give in workspaces. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record

if TYPE_CHECKING:
    from ...types.scim.responses import ScimRole


@define(kw_only=True, eq=False, repr=False)
class CreateScimGroupMapping(Record):
    """A mapping to make."""

    scim_group_id: str
    workspace_id: str
    role: ScimRole


@define(kw_only=True, eq=False, repr=False)
class UpdateScimGroupMapping(Record):
    """What to change about a mapping."""

    role: ScimRole


sys.modules[__name__].__class__ = LazyModule
