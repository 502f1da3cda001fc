# Made by `make generate` from spec/guardrails.json; edit that.
"""Guardrails: what keys and members may spend, which models and providers they may use, what is filtered. What comes
back.
"""

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
class GuardrailRules(Record):
    """What a guardrail allows. Where several apply to a request, the strictest counts."""

    description: str | None = None
    """What it is for, at most 1000 characters; null when nothing is said."""
    limit_usd: float | None = None
    """Spending cap in USD, for each key and each member by itself; null means no cap."""
    reset_interval: LimitReset | None = None
    """How often the cap starts over; null means never."""
    allowed_models: list[str] | None = None
    """Slugs of the only models allowed; null means any. They come back as canonical slugs."""
    ignored_models: list[str] | None = None
    """Slugs of models that are not allowed; null means none. They come back as canonical slugs."""
    allowed_providers: list[str] | None = None
    """Slugs of the only providers allowed; null means any."""
    ignored_providers: list[str] | None = None
    """Slugs of providers that are not allowed; null means none."""
    allowed_data_regions: list[DataRegion] | None = None
    """Regions through whose address requests must come; null means any."""
    content_filters: list[GuardrailFilter] | None = None
    """Patterns of your own to look for in messages; null means none."""
    content_filter_builtins: list[GuardrailBuiltinFilter] | None = None
    """Filters of the service to apply to messages; null means none."""
    enable_paid_model_training: bool | None = None
    """Whether paid endpoints that train on prompts are allowed; null leaves it to the account."""
    enable_free_model_training: bool | None = None
    """Whether free endpoints that train on prompts are allowed; null leaves it to the account."""
    enable_free_model_publication: bool | None = None
    """Whether free endpoints that publish prompts are allowed; null leaves it to the account."""
    enforce_zdr: bool | None = None
    """Old switch for zero data retention of all models; use `enforce_zdr_anthropic` and its like. Deprecated."""
    enforce_zdr_anthropic: bool | None = None
    """Whether models of Anthropic may only be served without data retention (ZDR); as `enforce_zdr` says when left out.
    """
    enforce_zdr_openai: bool | None = None
    """Whether models of OpenAI may only be served without data retention (ZDR); as `enforce_zdr` says when left out."""
    enforce_zdr_google: bool | None = None
    """Whether models of Google may only be served without data retention (ZDR); as `enforce_zdr` says when left out."""
    enforce_zdr_xai: bool | None = None
    """Whether models of xAI may only be served without data retention (ZDR); as `enforce_zdr` says when left out."""
    enforce_zdr_other: bool | None = None
    """Whether models of all other authors may only be served without data retention (ZDR); as `enforce_zdr` says when
    left out.
    """
    allow_safety_retention_google: bool | None = None
    """Whether ZDR lets Google keep prompts that its safety checks flag; null leaves it to the account. It cannot allow
    what the account forbids.
    """
    allow_safety_retention_other: bool | None = None
    """Whether ZDR lets other providers keep prompts that their safety checks flag; null leaves it to the account. It
    cannot allow what the account forbids.
    """


@define(kw_only=True, eq=False, repr=False)
class GuardrailFilter(Record):
    """A pattern to look for in the messages of a request."""

    pattern: str
    """Regular expression to look for."""
    action: Literal["redact", "block", "flag"] | str
    """What to do where it is found: cut it out, refuse the request, or only report it."""
    label: str | None = None
    """What stands in place of what was cut out, and in errors, at most 100 characters."""


@define(kw_only=True, eq=False, repr=False)
class GuardrailBuiltinFilter(Record):
    """A filter of the service for the messages of a request."""

    slug: GuardrailFilterSlug
    """What it looks for."""
    action: Literal["redact", "block", "flag"] | str
    """What to do where it is found: cut it out, refuse the request, or only report it."""
    scan_scope: Literal["user_only", "all_messages"] | str | None = None
    """Whose messages are read, with 'regex-prompt-injection'; all when left out."""
    label: str | None = None
    """What stands in place of what was cut out, such as '[EMAIL]'. The service chooses it; in a request it is ignored.
    """


GuardrailFilterSlug: TypeAlias = (
    Literal[
        "email",
        "phone",
        "ssn",
        "credit-card",
        "ip-address",
        "secrets",
        "person-name",
        "address",
        "regex-prompt-injection",
    ]
    | str
)
"""What a filter of the service looks for."""


@define(kw_only=True, eq=False, repr=False)
class Guardrail(GuardrailRules):
    """A guardrail. It applies to the keys and members that it is assigned to; a workspace's default one to all of its
    traffic.
    """

    id: str
    """Names the guardrail in calls."""
    name: str
    """Name for people."""
    workspace_id: str | None = field(metadata={"null": True})
    """Workspace that lists it, which does not apply it to the workspace's traffic; null for one older than workspaces.
    """
    include_byok_in_budgets: bool
    """Whether spending on your own provider keys counts towards the cap."""
    created_at: str
    """When it was made, in UTC (ISO 8601)."""
    updated_at: str | None = None
    """When it was last changed; null when never."""


@define(kw_only=True, eq=False, repr=False)
class GuardrailResult(Answer):
    """A guardrail, as the service wraps it."""

    data: Guardrail
    """The guardrail."""


@define(kw_only=True, eq=False, repr=False)
class GuardrailList(Page[Guardrail]):
    """One page of guardrails."""

    data: list[Guardrail]
    """The guardrails of the page."""
    total_count: int
    """Guardrails on all pages."""


@define(kw_only=True, eq=False, repr=False)
class GuardrailDeleted(Answer):
    """That a guardrail was deleted."""

    deleted: Literal[True] | None = None
    """Always true; a guardrail that is not there is an error."""


@define(kw_only=True, eq=False, repr=False)
class GuardrailAssignment(Record):
    """What the assignments of a guardrail to keys and to members have in common."""

    id: str
    """Names the assignment."""
    guardrail_id: str
    """The guardrail."""
    assigned_by: str | None = field(metadata={"null": True})
    """User who assigned it; null when nobody is known."""
    created_at: str
    """When it was assigned, in UTC (ISO 8601)."""


@define(kw_only=True, eq=False, repr=False)
class GuardrailKey(GuardrailAssignment):
    """A key that a guardrail is assigned to."""

    key_hash: str
    """Names the key in calls: `hash` of the key."""
    key_name: str
    """Name of the key, for people."""
    key_label: str
    """Shortened form of the key's secret to show to people."""


@define(kw_only=True, eq=False, repr=False)
class GuardrailMember(GuardrailAssignment):
    """A member of the organization that a guardrail is assigned to."""

    user_id: str
    """The member."""
    organization_id: str
    """The organization."""


@define(kw_only=True, eq=False, repr=False)
class GuardrailKeyList(Page[GuardrailKey]):
    """One page of keys with the guardrail that is assigned to each."""

    data: list[GuardrailKey]
    """The assignments of the page."""
    total_count: int
    """Assignments on all pages."""


@define(kw_only=True, eq=False, repr=False)
class GuardrailMemberList(Page[GuardrailMember]):
    """One page of members with the guardrail that is assigned to each."""

    data: list[GuardrailMember]
    """The assignments of the page."""
    total_count: int
    """Assignments on all pages."""


@define(kw_only=True, eq=False, repr=False)
class GuardrailAssigned(Answer):
    """That a guardrail was assigned."""

    assigned_count: int
    """Keys or members that it was assigned to."""


@define(kw_only=True, eq=False, repr=False)
class GuardrailUnassigned(Answer):
    """That a guardrail was unassigned."""

    unassigned_count: int
    """Keys or members that it was taken from; those that did not have it are not counted."""


sys.modules[__name__].__class__ = LazyModule
