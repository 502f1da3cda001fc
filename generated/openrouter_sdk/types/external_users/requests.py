# Made by `make generate` from spec/external_users.json; edit that.
"""Your own users, known to the organization by the ids that you gave them. What is sent."""

from __future__ import annotations

import sys

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class CreateExternalUser(Record):
    """A user to register."""

    user: str


@define(kw_only=True, eq=False, repr=False)
class UpdateExternalUser(Record):
    """What to change about an external user."""

    is_active: bool


sys.modules[__name__].__class__ = LazyModule
