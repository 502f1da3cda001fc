# Made by `make generate` from spec/byok.json; edit that.
"""Keys of your own for providers (BYOK): requests they serve are billed by the provider. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal

from attrs import define, field

from ..._runtime.pages import Page
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record

if TYPE_CHECKING:
    from ...types.shared.byok import ByokProvider
    from ...types.shared.preferences.responses import DataRegion


@define(kw_only=True, eq=False, repr=False)
class ByokKey(Record):
    """A key of your own for a provider. The key itself is not part of it."""

    id: str
    """Names it in calls (a UUID)."""
    provider: ByokProvider
    """Provider that the key is for."""
    workspace_id: str | None = field(metadata={"null": True})
    """Workspace that may use it; null means every workspace of the account, not the default one."""
    label: str
    """Shortened form of the key to show to people, such as 'sk-...AbCd'."""
    disabled: bool
    """Whether it is switched off."""
    is_fallback: bool
    """Whether it is used only after the provider's other keys and OpenRouter's own were tried."""
    is_required: bool
    """Whether the models it may be used for never run on OpenRouter's own capacity at this provider."""
    is_byok_only: bool
    """Whether no model at all runs on OpenRouter's own capacity at this provider, even when all your keys fail."""
    allowed_models: list[str] | None = field(metadata={"null": True})
    """Slugs of the only models it may be used for; null means all."""
    allowed_api_key_hashes: list[str] | None = field(metadata={"null": True})
    """Hashes of the only API keys that may use it; null means all."""
    allowed_user_ids: list[str] | None = field(metadata={"null": True})
    """The only users who may use it; null means all."""
    declared_region: DataRegion | None = field(metadata={"null": True})
    """Where you say the provider account processes data; null means that you did not say."""
    declared_zdr: bool | None = field(metadata={"null": True})
    """Whether you say that the provider account retains no data; null follows OpenRouter's own policy for the provider.
    """
    sort_order: int
    """Place among the keys of its provider; the lowest is tried first."""
    created_at: str
    """When it was stored, in UTC (ISO 8601)."""
    name: str | None = None
    """Name for people; null when it has none."""


@define(kw_only=True, eq=False, repr=False)
class ByokKeyResult(Answer):
    """A provider key, as the service wraps it."""

    data: ByokKey
    """The provider key."""


@define(kw_only=True, eq=False, repr=False)
class ByokKeyList(Page[ByokKey]):
    """One page of provider keys."""

    data: list[ByokKey]
    """The provider keys of the page."""
    total_count: int
    """Provider keys on all pages."""


@define(kw_only=True, eq=False, repr=False)
class ByokKeyDeleted(Answer):
    """That a provider key was deleted."""

    deleted: Literal[True] | None = None
    """Always true; a provider key that is not there is an error."""


sys.modules[__name__].__class__ = LazyModule
