# Made by `make generate` from spec/keys.json; edit that.
"""API keys: make them, limit them, watch what they spend. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record

if TYPE_CHECKING:
    from ...types.shared.limits import LimitReset


@define(kw_only=True, eq=False, repr=False)
class KeySettings(Record):
    """What can be set when a key is made and changed later."""

    limit: float | None = None
    limit_reset: LimitReset | None = None
    include_byok_in_limit: bool | None = None
    workspace_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CreateKey(KeySettings):
    """A key to make."""

    name: str
    expires_at: str | None = None
    creator_user_id: str | None = None
    external: ExternalKey | None = None


@define(kw_only=True, eq=False, repr=False)
class ExternalKey(Record):
    """The external user that a key is for."""

    user: str
    """Your own id of the user."""
    api_key: str | None = field(default=None, metadata={"secret": True})
    """A key of your own choice instead of one that is made."""


@define(kw_only=True, eq=False, repr=False)
class UpdateKey(KeySettings):
    """What to change about a key. What is left out stays as it is."""

    name: str | None = None
    disabled: bool | None = None


sys.modules[__name__].__class__ = LazyModule
