# Made by `make generate` from spec/private_endpoints.json; edit that.
"""Private endpoints: deployments of your own that serve models of the catalogue. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record

if TYPE_CHECKING:
    from ...types.shared.preferences.responses import DataRegion


@define(kw_only=True, eq=False, repr=False)
class PrivateEndpointDetails(Record):
    """What every view of a private endpoint shows."""

    id: str
    """Names it in calls (a UUID)."""
    status: PrivateEndpointStatus
    """Where it stands in its life."""
    model_permaslug: str
    """Permanent slug of the model that it serves, such as 'openai/gpt-4o-2024-08-06'."""
    model_slug: str | None = field(metadata={"null": True})
    """Public slug of the model; null when the model is no longer listed."""
    model_name: str | None = field(metadata={"null": True})
    """Display name of the model; null when the model is no longer listed."""
    provider_name: str
    """Display name of the provider that hosts it, such as 'Azure'."""


PrivateEndpointStatus: TypeAlias = Literal["draft", "active", "disabled"] | str
"""Where a private endpoint stands: a draft and a disabled one get no requests, an active one does."""


@define(kw_only=True, eq=False, repr=False)
class PrivateEndpointSummary(PrivateEndpointDetails):
    """A private endpoint as lists show it."""

    created_at: str
    """When it was created, in UTC (ISO 8601)."""


@define(kw_only=True, eq=False, repr=False)
class ManagedPrivateEndpoint(PrivateEndpointSummary):
    """A private endpoint after a call that changed its status."""

    declared_region: DataRegion | None = field(metadata={"null": True})
    """Where you say the deployment processes data; null means that you did not say."""
    declared_zdr: bool | None = field(metadata={"null": True})
    """Whether you say that the deployment retains no data; null means that you did not say."""


@define(kw_only=True, eq=False, repr=False)
class PrivateEndpoint(PrivateEndpointDetails):
    """A private endpoint with its upstream and prices."""

    provider_slug: str | None = field(metadata={"null": True})
    """Slug of the provider that hosts it, such as 'azure'; null when there is none."""
    upstream_model_id: str
    """Name of the model or deployment that is sent upstream."""
    base_url: str | None = field(metadata={"null": True})
    """Base URL of the deployment; null where the provider's own or the key's is used."""
    declared_region: DataRegion | None = field(metadata={"null": True})
    """Where you say the deployment processes data; null means that you did not say."""
    declared_zdr: bool | None = field(metadata={"null": True})
    """Whether you say that the deployment retains no data; null means that you did not say."""
    pricing: PrivateEndpointPricing
    """Prices that are reported for its requests."""


@define(kw_only=True, eq=False, repr=False)
class PrivateEndpointPricing(Record):
    """Prices that you negotiated, as decimal strings in USD per token."""

    prompt: str
    """Price of a prompt token in USD, such as '0.0000025'."""
    completion: str
    """Price of a completion token in USD."""
    cache_read: str | None = None
    """Price of a token read from a cache, in USD; left to the provider's usual pricing when absent."""
    cache_write: str | None = None
    """Price of a token written to a cache, in USD; left to the provider's usual pricing when absent."""


@define(kw_only=True, eq=False, repr=False)
class PrivateEndpointList(Answer):
    """The private endpoints of the organization."""

    data: list[PrivateEndpointSummary]
    """The private endpoints, drafts included."""


@define(kw_only=True, eq=False, repr=False)
class PrivateEndpointResult(Answer):
    """A private endpoint, as the service wraps it."""

    data: PrivateEndpoint
    """The private endpoint."""


@define(kw_only=True, eq=False, repr=False)
class ManagedPrivateEndpointResult(Answer):
    """A private endpoint whose status was changed, as the service wraps it."""

    data: ManagedPrivateEndpoint
    """The private endpoint."""


@define(kw_only=True, eq=False, repr=False)
class PrivateEndpointDeleted(Answer):
    """That a private endpoint was deleted."""

    data: DeletedPrivateEndpoint
    """Which it was."""


@define(kw_only=True, eq=False, repr=False)
class DeletedPrivateEndpoint(Record):
    """A private endpoint that is gone."""

    id: str
    """Its id."""


@define(kw_only=True, eq=False, repr=False)
class PrivateEndpointValidated(Answer):
    """The result of a validation, as the service wraps it."""

    data: PrivateEndpointValidation
    """The result."""


@define(kw_only=True, eq=False, repr=False)
class PrivateEndpointValidation(Record):
    """What a test request to a private endpoint showed."""

    passed: bool
    """Whether every check passed. Only then can the endpoint be activated."""
    checks: list[PrivateEndpointCheck]
    """The checks, in the order in which they were made."""


@define(kw_only=True, eq=False, repr=False)
class PrivateEndpointCheck(Record):
    """One check of a validation."""

    name: str
    """What was checked, such as 'auth_ok'."""
    passed: bool
    """Whether it passed."""
    reason: PrivateEndpointCheckReason | None = None
    """Why it failed; absent when it passed."""
    actual_model: str | None = None
    """Model that the deployment said it serves, where that is another one."""
    upstream_status: int | None = None
    """HTTP status of the deployment's response, 400 to 599, where the request failed."""
    upstream_message: str | None = None
    """Error message of the deployment, where the request failed."""


PrivateEndpointCheckReason: TypeAlias = (
    Literal[
        "database_error",
        "endpoint_limit_reached",
        "invalid_base_url",
        "model_not_found",
        "provider_not_found",
        "endpoint_not_found",
        "workspace_not_found",
        "no_byok_key",
        "key_decryption_failed",
        "upstream_error",
        "invalid_response",
        "invalid_stream",
        "missing_usage",
        "model_mismatch",
        "not_validated",
        "validation_stale",
    ]
    | str
)
"""Why a check failed."""


sys.modules[__name__].__class__ = LazyModule
