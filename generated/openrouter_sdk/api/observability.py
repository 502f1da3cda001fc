# Made by `make generate` from spec/observability.json; edit that.
"""Destinations that traces of requests are sent to: Langfuse, Datadog, S3 and others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.observability.requests import DestinationType
    from ..types.observability.responses import (
        DestinationConfig,
        DestinationDeleted,
        DestinationFilter,
        DestinationList,
        DestinationResult,
    )

_LIST: Operation[DestinationList] = Operation(
    "observability.list",
    "GET /observability/destinations",
    query="limit workspace_id offset",
    returns="observability.responses.DestinationList",
    paged="offset",
    key="management",
    secret=True,
)
_CREATE: Operation[DestinationResult] = Operation(
    "observability.create",
    "POST /observability/destinations",
    body="observability.requests.CreateDestination",
    returns="observability.responses.DestinationResult",
    lists="regions api_key_hashes",
    key="management",
    status=201,
    secret=True,
)
_GET: Operation[DestinationResult] = Operation(
    "observability.get",
    "GET /observability/destinations/{id}",
    returns="observability.responses.DestinationResult",
    key="management",
    secret=True,
)
_UPDATE: Operation[DestinationResult] = Operation(
    "observability.update",
    "PATCH /observability/destinations/{id}",
    body="observability.requests.UpdateDestination",
    returns="observability.responses.DestinationResult",
    lists="regions api_key_hashes",
    key="management",
    secret=True,
)
_DELETE: Operation[DestinationDeleted] = Operation(
    "observability.delete",
    "DELETE /observability/destinations/{id}",
    returns="observability.responses.DestinationDeleted",
    key="management",
)


class Observability(Area):
    """Destinations that traces of requests are sent to: Langfuse, Datadog, S3 and others."""

    def list(
        self,
        *,
        limit: int | None = None,
        workspace_id: str | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> DestinationList:
        """List the destinations of a workspace.

        Kinds that are not yet stable are left out by the service.

        Docs: https://openrouter.ai/docs/api-reference/observability/list-observability-destinations

        Args:
            limit: Destinations on a page, 1 to 100; 50 when left out.
            workspace_id: Workspace whose destinations are listed; the account's default when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST, {"limit": limit, "workspace_id": workspace_id, "offset": offset}, options)

    def create(
        self,
        *,
        type: DestinationType,
        name: str,
        config: DestinationConfig | Mapping[str, Any],
        enabled: bool | None = None,
        privacy_mode: bool | None = None,
        broadcast_generation_cost: bool | None = None,
        broadcast_generation_cost_allocation: bool | None = None,
        broadcast_generation_identity: bool | None = None,
        broadcast_generation_request_context: bool | None = None,
        sampling_rate: float | None = None,
        regions: Sequence[Literal["global", "europe", "us", "eu"] | str] | None = None,
        api_key_hashes: Sequence[str] | Null | None = None,
        filter_rules: DestinationFilter | Mapping[str, Any] | Null | None = None,
        workspace_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> DestinationResult:
        """Create a destination that traces are sent to.

        A workspace has at most 5 of a kind. Secrets come back shortened from then on.

        Docs: https://openrouter.ai/docs/api-reference/observability/create-observability-destination

        Args:
            type: Kind of destination; it can't be changed later.
            name: Name for people.
            config: How it is reached: the config class of the `type`, such as `LangfuseConfig`, or a mapping with the
                service's own names (`publicKey`).
            enabled: Whether traces are sent to it; a new one is enabled when it is left out.
            privacy_mode: Whether prompts and outputs are kept back, so that only metadata is sent; off in a new one.
            broadcast_generation_cost: Whether cost and billing are sent too; off in a new one.
            broadcast_generation_cost_allocation: Whether the allocation of costs is sent too; off in a new one.
            broadcast_generation_identity: Whether it is sent who made the request; off in a new one.
            broadcast_generation_request_context: Whether the context of the request is sent too; off in a new one.
            sampling_rate: Share of the traces that is sent, from 0.0001 to 1; all in a new one.
            regions: Data regions whose traces it gets, at least one; ['global'] in a new one.
            api_key_hashes: Hashes of the only API keys whose traces it gets, at least one; null means all keys.
            filter_rules: Which traces it gets; null means all.
            workspace_id: Workspace whose traces it gets; the account's default when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._call(_CREATE, {
            "type": type, "name": name, "config": config, "enabled": enabled, "privacy_mode": privacy_mode,
            "broadcast_generation_cost": broadcast_generation_cost,
            "broadcast_generation_cost_allocation": broadcast_generation_cost_allocation,
            "broadcast_generation_identity": broadcast_generation_identity,
            "broadcast_generation_request_context": broadcast_generation_request_context,
            "sampling_rate": sampling_rate, "regions": regions, "api_key_hashes": api_key_hashes,
            "filter_rules": filter_rules, "workspace_id": workspace_id,
        }, options)  # fmt: skip

    def get(self, id: str, /, **options: Unpack[RequestOptions]) -> DestinationResult:
        """Look up a destination.

        Docs: https://openrouter.ai/docs/api-reference/observability/get-observability-destination

        Args:
            id: Id of the destination.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_GET, {"id": id}, options)

    def update(
        self,
        id: str,
        /,
        *,
        enabled: bool | None = None,
        privacy_mode: bool | None = None,
        broadcast_generation_cost: bool | None = None,
        broadcast_generation_cost_allocation: bool | None = None,
        broadcast_generation_identity: bool | None = None,
        broadcast_generation_request_context: bool | None = None,
        sampling_rate: float | None = None,
        regions: Sequence[Literal["global", "europe", "us", "eu"] | str] | None = None,
        api_key_hashes: Sequence[str] | Null | None = None,
        filter_rules: DestinationFilter | Mapping[str, Any] | Null | None = None,
        name: str | None = None,
        config: DestinationConfig | Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> DestinationResult:
        """Change a destination.

        What is not given stays as it is; `NULL` takes a filter away.

        Docs: https://openrouter.ai/docs/api-reference/observability/update-observability-destination

        Args:
            id: Id of the destination.
            enabled: Whether traces are sent to it; a new one is enabled when it is left out.
            privacy_mode: Whether prompts and outputs are kept back, so that only metadata is sent; off in a new one.
            broadcast_generation_cost: Whether cost and billing are sent too; off in a new one.
            broadcast_generation_cost_allocation: Whether the allocation of costs is sent too; off in a new one.
            broadcast_generation_identity: Whether it is sent who made the request; off in a new one.
            broadcast_generation_request_context: Whether the context of the request is sent too; off in a new one.
            sampling_rate: Share of the traces that is sent, from 0.0001 to 1; all in a new one.
            regions: Data regions whose traces it gets, at least one; ['global'] in a new one.
            api_key_hashes: Hashes of the only API keys whose traces it gets, at least one; null means all keys.
            filter_rules: Which traces it gets; null means all.
            name: Name for people.
            config: What changes of how it is reached, as a mapping with the service's own names: `{'baseUrl': ...}`.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
                InternalServerError: As the service documents.
        """
        return self._call(_UPDATE, {
            "id": id, "enabled": enabled, "privacy_mode": privacy_mode,
            "broadcast_generation_cost": broadcast_generation_cost,
            "broadcast_generation_cost_allocation": broadcast_generation_cost_allocation,
            "broadcast_generation_identity": broadcast_generation_identity,
            "broadcast_generation_request_context": broadcast_generation_request_context,
            "sampling_rate": sampling_rate, "regions": regions, "api_key_hashes": api_key_hashes,
            "filter_rules": filter_rules, "name": name, "config": config,
        }, options)  # fmt: skip

    def delete(self, id: str, /, **options: Unpack[RequestOptions]) -> DestinationDeleted:
        """Delete a destination. Nothing is sent to it from then on.

        Docs: https://openrouter.ai/docs/api-reference/observability/delete-observability-destination

        Args:
            id: Id of the destination.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_DELETE, {"id": id}, options)


class AsyncObservability(Area):
    """Destinations that traces of requests are sent to: Langfuse, Datadog, S3 and others."""

    list = awaited_pages(Observability.list)
    create = awaited(Observability.create)
    get = awaited(Observability.get)
    update = awaited(Observability.update)
    delete = awaited(Observability.delete)


OPERATIONS = (
    _LIST,
    _CREATE,
    _GET,
    _UPDATE,
    _DELETE,
)
