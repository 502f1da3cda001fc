# Made by `make generate` from spec/private_endpoints.json; edit that.
"""Private endpoints: deployments of your own that serve models of the catalogue. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record

if TYPE_CHECKING:
    from ...types.private_endpoints.responses import PrivateEndpointPricing
    from ...types.shared.byok import ByokProvider
    from ...types.shared.preferences.responses import DataRegion


@define(kw_only=True, eq=False, repr=False)
class PrivateEndpointUpstream(Record):
    """Where the requests to a private endpoint are sent."""

    upstream_model_id: str
    base_url: str | None = None
    declared_region: DataRegion | None = None
    declared_zdr: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class CreatePrivateEndpoint(PrivateEndpointUpstream):
    """A private endpoint to create."""

    model_permaslug: str
    provider_slug: ByokProvider
    pricing: PrivateEndpointPricing | None = None
    activate: PrivateEndpointActivation | None = None


@define(kw_only=True, eq=False, repr=False)
class PrivateEndpointActivation(Record):
    """What it takes to activate a private endpoint as it is created."""

    workspace_id: str
    """Workspace whose provider key makes the test request."""


@define(kw_only=True, eq=False, repr=False)
class SetPrivateEndpointPricing(Record):
    """Prices to set."""

    pricing: PrivateEndpointPricing


@define(kw_only=True, eq=False, repr=False)
class ValidatePrivateEndpoint(Record):
    """How to test a draft."""

    workspace_id: str


sys.modules[__name__].__class__ = LazyModule
