# Made by `make generate` from spec/keys.json; edit that.
"""API keys: make them, limit them, watch what they spend. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define, field

from ..._runtime.pages import Page
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record

if TYPE_CHECKING:
    from ...types.shared.limits import LimitReset
    from ...types.shared.preferences.responses import DataRegion


@define(kw_only=True, eq=False, repr=False)
class CurrentKey(Record):
    """The API key that made the call: its limits, its spending and what it may do."""

    label: str
    """Shortened form of the key to show to people, such as 'sk-or-v1-0e6...1c96'."""
    limit: float | None = field(metadata={"null": True})
    """Spending cap in USD; null means no cap."""
    limit_remaining: float | None = field(metadata={"null": True})
    """What is left of the cap, in USD; null means no cap."""
    limit_reset: str | None = field(metadata={"null": True})
    """How often the cap starts anew, such as 'daily' or 'monthly'; null means never."""
    include_byok_in_limit: bool
    """Whether spending on your own provider keys counts towards the cap."""
    usage: float
    """Credits spent with this key so far, in USD."""
    usage_daily: float
    """Credits spent in the current UTC day, in USD."""
    usage_weekly: float
    """Credits spent in the current UTC week, which starts on Monday, in USD."""
    usage_monthly: float
    """Credits spent in the current UTC month, in USD."""
    byok_usage: float
    """Spending on your own provider keys so far, in USD."""
    byok_usage_daily: float
    """Spending on your own provider keys in the current UTC day, in USD."""
    byok_usage_weekly: float
    """Spending on your own provider keys in the current UTC week, which starts on Monday, in USD."""
    byok_usage_monthly: float
    """Spending on your own provider keys in the current UTC month, in USD."""
    budgets: list[KeyBudget]
    """All budgets that apply to the key, with what is left of each."""
    effective_budget: KeyBudget | None = field(metadata={"null": True})
    """The budget in force for the key; null when none applies."""
    is_free_tier: bool
    """Whether the key is on the free tier."""
    free_model_daily_requests: FreeModelRequests
    """Requests to free models today: allowed, used and left."""
    is_management_key: bool
    """True for a management key, which cannot run models."""
    is_provisioning_key: bool
    """Old name of `is_management_key`, with the same value. Deprecated."""
    allowed_data_regions: list[DataRegion]
    """Regions the key may route through."""
    creator_user_id: str | None = field(metadata={"null": True})
    """User who created the key; for a key of an organization, the member who did."""
    organization_id: str | None = field(metadata={"null": True})
    """Organization that owns the key; null when none does."""
    workspace_id: str | None = field(metadata={"null": True})
    """Workspace the key belongs to; null when it belongs to none."""
    rate_limit: RateLimit
    """Obsolete and without meaning; ignore it."""
    expires_at: str | None = None
    """When the key stops working, in UTC; null means it does not expire."""


@define(kw_only=True, eq=False, repr=False)
class KeyBudget(Record):
    """One spending cap that applies to a key, and how much of it is used."""

    scope: BudgetScope
    """What the cap covers: the key itself, a member, a workspace, or a workspace's default for keys or members."""
    limit_usd: float
    """The cap, in USD."""
    spend_usd: float
    """Spent against the cap in the current period, in USD."""
    remaining_usd: float
    """Left of the cap in the current period, in USD."""
    reset_interval: LimitReset | None = field(metadata={"null": True})
    """How often the cap starts anew; null means never."""
    resets_at: str | None = field(metadata={"null": True})
    """When the cap next starts anew; null when it never does."""
    include_byok: bool
    """Whether spending on your own provider keys counts towards the cap."""
    budget_id: str | None = field(metadata={"null": True})
    """Id of the budget; null when the cap has none."""
    guardrail_id: str | None = field(metadata={"null": True})
    """Guardrail that sets the cap; null when none does."""


@define(kw_only=True, eq=False, repr=False)
class RateLimit(Record):
    """Obsolete rate limit of a key; its values mean nothing any more. Deprecated."""

    requests: int
    """Obsolete number of requests per interval, documented as always -1."""
    interval: str
    """Obsolete length of the interval, such as '1h'."""
    note: str
    """Remark by the service that the rate limit is obsolete."""


@define(kw_only=True, eq=False, repr=False)
class FreeModelRequests(Record):
    """Requests to free models today."""

    limit: int
    """Requests allowed per day: 50, or 1000 once the account has bought 10 credits."""
    used: int
    """Requests made today."""
    remaining: int
    """Requests left today."""


@define(kw_only=True, eq=False, repr=False)
class CurrentKeyResult(Answer):
    """The key that made the call, as the service wraps it."""

    data: CurrentKey
    """The key."""


BudgetScope: TypeAlias = (
    Literal["workspace_default_member", "workspace_default_key", "member", "api_key", "workspace", "key_limit"] | str
)
"""What a spending cap covers."""


@define(kw_only=True, eq=False, repr=False)
class Key(Record):
    """An API key as its owner sees it: limits and spending. The secret itself is not part of it."""

    hash: str
    """Names the key in calls: the SHA-256 of the secret, in hexadecimal."""
    name: str
    """Name given to the key, for people."""
    label: str
    """Shortened form of the secret to show to people, such as 'sk-or-v1-0e6...1c96'."""
    disabled: bool
    """Whether the key is switched off; calls with it then fail with status 401."""
    limit: float | None = field(metadata={"null": True})
    """Spending cap in USD; null means no cap."""
    limit_remaining: float | None = field(metadata={"null": True})
    """What is left of the cap, in USD; null means no cap."""
    limit_reset: LimitReset | None = field(metadata={"null": True})
    """How often the cap starts over; null means never."""
    include_byok_in_limit: bool
    """Whether spending on your own provider keys counts towards the cap."""
    usage: float
    """Credits spent with this key so far, in USD."""
    usage_daily: float
    """Credits spent in the current UTC day, in USD."""
    usage_weekly: float
    """Credits spent in the current UTC week, which starts on Monday, in USD."""
    usage_monthly: float
    """Credits spent in the current UTC month, in USD."""
    byok_usage: float
    """Spending on your own provider keys so far, in USD."""
    byok_usage_daily: float
    """Spending on your own provider keys in the current UTC day, in USD."""
    byok_usage_weekly: float
    """Spending on your own provider keys in the current UTC week, which starts on Monday, in USD."""
    byok_usage_monthly: float
    """Spending on your own provider keys in the current UTC month, in USD."""
    created_at: str
    """When the key was made, in UTC (ISO 8601)."""
    updated_at: str | None = field(metadata={"null": True})
    """When the key was last changed; null when never."""
    last_used_at: str | None = field(metadata={"null": True})
    """When the key last made a call; null when it never did."""
    creator_user_id: str | None = field(metadata={"null": True})
    """User who created the key; for a key of an organization, the member who did."""
    external_user: str | None = field(metadata={"null": True})
    """The external user that the key belongs to; null when it belongs to none."""
    workspace_id: str
    """Workspace the key belongs to."""
    expires_at: str | None = None
    """When the key stops working, in UTC; null or absent means that it does not expire."""


@define(kw_only=True, eq=False, repr=False)
class KeyResult(Answer):
    """A key, as the service wraps it."""

    data: Key
    """The key."""


@define(kw_only=True, eq=False, repr=False)
class KeyList(Page[Key]):
    """Keys of the account, at most 100 on a page."""

    data: list[Key]
    """The keys of the page."""


@define(kw_only=True, eq=False, repr=False)
class CreatedKey(Answer):
    """A key that was just made, with its secret."""

    data: Key
    """The key without its secret."""
    key: str = field(metadata={"secret": True})
    """The secret. It comes once: keep it now, nobody can look it up again."""


@define(kw_only=True, eq=False, repr=False)
class KeyDeleted(Answer):
    """That a key was deleted."""

    deleted: Literal[True] | None = None
    """Always true; a key that is not there is an error."""


sys.modules[__name__].__class__ = LazyModule
