# Made by `make generate` from spec/presets.json; edit that.
"""Presets: settings for model calls under a name, in versions. A call names one as `@preset/slug` in `model`. What
comes back.
"""

from __future__ import annotations

import sys
from typing import Any, Literal

from attrs import define, field

from ..._runtime.pages import Page
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record


@define(kw_only=True, eq=False, repr=False)
class Preset(Record):
    """A preset without its settings, which are in its versions."""

    id: str
    """Id of the preset; calls name it by `slug`."""
    slug: str
    """Names the preset in calls and, as `@preset/slug`, in `model`."""
    name: str
    """Name for people."""
    description: str | None = field(metadata={"null": True})
    """What it is for; null when nobody said."""
    status: Literal["active", "disabled", "archived"] | str
    """Whether it can be used: only an 'active' one can."""
    status_updated_at: str | None = field(metadata={"null": True})
    """When the status last changed; null when it never did."""
    designated_version_id: str | None = field(metadata={"null": True})
    """Id of the version that calls use; null when there is none."""
    creator_user_id: str | None = field(metadata={"null": True})
    """User who made it; null when unknown."""
    workspace_id: str | None = field(metadata={"null": True})
    """Workspace it belongs to; null when it belongs to none."""
    created_at: str
    """When it was made, in UTC (ISO 8601)."""
    updated_at: str
    """When it was last changed, in UTC (ISO 8601)."""


@define(kw_only=True, eq=False, repr=False)
class PresetDetails(Preset):
    """A preset with the version that calls use."""

    designated_version: PresetVersion | None = field(metadata={"null": True})
    """The version that calls use; null when there is none."""


@define(kw_only=True, eq=False, repr=False)
class PresetVersion(Record):
    """The settings of a preset at one time."""

    id: str
    """Id of the version; calls name it by `version`."""
    preset_id: str
    """Id of the preset."""
    version: int
    """Number of the version, from 1."""
    config: dict[str, Any]
    """The settings, such as `model` and `temperature`, as a request to a model names them."""
    system_prompt: str | None = field(metadata={"null": True})
    """Instructions to the model; null when there are none."""
    creator_id: str
    """User who made the version."""
    created_at: str
    """When it was made, in UTC (ISO 8601)."""
    updated_at: str
    """When it was last changed, in UTC (ISO 8601)."""


@define(kw_only=True, eq=False, repr=False)
class PresetList(Page[Preset]):
    """One page of presets, the last changed first."""

    data: list[Preset]
    """The presets of the page."""
    total_count: int
    """Presets on all pages."""


@define(kw_only=True, eq=False, repr=False)
class PresetResult(Answer):
    """A preset, as the service wraps it."""

    data: PresetDetails
    """The preset."""


@define(kw_only=True, eq=False, repr=False)
class PresetVersionList(Page[PresetVersion]):
    """One page of the versions of a preset, oldest first."""

    data: list[PresetVersion]
    """The versions of the page."""
    total_count: int
    """Versions on all pages."""


@define(kw_only=True, eq=False, repr=False)
class PresetVersionResult(Answer):
    """A version of a preset, as the service wraps it."""

    data: PresetVersion
    """The version."""


sys.modules[__name__].__class__ = LazyModule
