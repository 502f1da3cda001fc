# Made by `make generate` from spec/organization.json; edit that.
"""The organization that the management key belongs to: its members and its settings. What comes back."""

from __future__ import annotations

import sys
from typing import Literal

from attrs import define, field

from ..._runtime.pages import Page
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record


@define(kw_only=True, eq=False, repr=False)
class OrganizationMember(Record):
    """A user in the organization."""

    id: str
    """Names the user in calls."""
    email: str
    """Email address."""
    first_name: str | None = field(metadata={"null": True})
    """First name; null when not known."""
    last_name: str | None = field(metadata={"null": True})
    """Last name; null when not known."""
    role: Literal["org:admin", "org:member"] | str
    """What the user may do in the organization."""


@define(kw_only=True, eq=False, repr=False)
class OrganizationMemberList(Page[OrganizationMember]):
    """One page of the members of the organization."""

    data: list[OrganizationMember]
    """The members of the page."""
    total_count: int
    """Members on all pages."""


@define(kw_only=True, eq=False, repr=False)
class OrganizationSettings(Record):
    """The settings of the organization."""

    id: str
    """Id of the organization."""
    is_filtered_model_catalog_enabled: bool
    """Whether `models.list` gives only the models that the calling key may use. Calls without a key always see all."""


@define(kw_only=True, eq=False, repr=False)
class OrganizationSettingsResult(Answer):
    """The settings of the organization, as the service wraps them."""

    data: OrganizationSettings
    """The settings."""


sys.modules[__name__].__class__ = LazyModule
