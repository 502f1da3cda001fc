# Made by `make generate` from spec/byok.json; edit that.
"""Keys of your own for providers (BYOK): requests they serve are billed by the provider. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record

if TYPE_CHECKING:
    from ...types.shared.byok import ByokProvider
    from ...types.shared.preferences.responses import DataRegion


@define(kw_only=True, eq=False, repr=False)
class ByokKeySettings(Record):
    """What can be set when a provider key is stored and changed later."""

    name: str | None = None
    disabled: bool | None = None
    is_fallback: bool | None = None
    is_required: bool | None = None
    is_byok_only: bool | None = None
    allowed_models: list[str] | None = None
    allowed_api_key_hashes: list[str] | None = None
    allowed_user_ids: list[str] | None = None
    declared_region: DataRegion | None = None
    declared_zdr: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class CreateByokKey(ByokKeySettings):
    """A provider key to store."""

    provider: ByokProvider
    key: str = field(metadata={"secret": True})
    workspace_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class UpdateByokKey(ByokKeySettings):
    """What to change about a provider key."""

    key: str | None = field(default=None, metadata={"secret": True})


sys.modules[__name__].__class__ = LazyModule
