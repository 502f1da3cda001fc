# Made by `make generate` from spec/organization.json; edit that.
"""The organization that the management key belongs to: its members and its settings. What is sent."""

from __future__ import annotations

import sys

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class UpdateOrganizationSettings(Record):
    """Settings to change."""

    is_filtered_model_catalog_enabled: bool


sys.modules[__name__].__class__ = LazyModule
