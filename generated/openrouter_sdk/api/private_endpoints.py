# Made by `make generate` from spec/private_endpoints.json; edit that.
"""Private endpoints: deployments of your own that serve models of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.private_endpoints.requests import PrivateEndpointActivation
    from ..types.private_endpoints.responses import (
        ManagedPrivateEndpointResult,
        PrivateEndpointDeleted,
        PrivateEndpointList,
        PrivateEndpointPricing,
        PrivateEndpointResult,
        PrivateEndpointValidated,
    )
    from ..types.shared.byok import ByokProvider
    from ..types.shared.preferences.responses import DataRegion

_LIST: Operation[PrivateEndpointList] = Operation(
    "private_endpoints.list",
    "GET /private-endpoints",
    returns="private_endpoints.responses.PrivateEndpointList",
    key="management",
)
_CREATE: Operation[ManagedPrivateEndpointResult] = Operation(
    "private_endpoints.create",
    "POST /private-endpoints",
    headers="idempotency_key",
    body="private_endpoints.requests.CreatePrivateEndpoint",
    returns="private_endpoints.responses.ManagedPrivateEndpointResult",
    names={"idempotency_key": "idempotency-key"},
    key="management",
    status=201,
)
_GET: Operation[PrivateEndpointResult] = Operation(
    "private_endpoints.get",
    "GET /private-endpoints/{id}",
    returns="private_endpoints.responses.PrivateEndpointResult",
    key="management",
)
_UPDATE: Operation[PrivateEndpointResult] = Operation(
    "private_endpoints.update",
    "PATCH /private-endpoints/{id}",
    body="private_endpoints.requests.PrivateEndpointUpstream",
    returns="private_endpoints.responses.PrivateEndpointResult",
    key="management",
)
_DELETE: Operation[PrivateEndpointDeleted] = Operation(
    "private_endpoints.delete",
    "DELETE /private-endpoints/{id}",
    query="draft_only",
    returns="private_endpoints.responses.PrivateEndpointDeleted",
    key="management",
)
_VALIDATE: Operation[PrivateEndpointValidated] = Operation(
    "private_endpoints.validate",
    "POST /private-endpoints/{id}/validate",
    body="private_endpoints.requests.ValidatePrivateEndpoint",
    returns="private_endpoints.responses.PrivateEndpointValidated",
    key="management",
)
_ACTIVATE: Operation[ManagedPrivateEndpointResult] = Operation(
    "private_endpoints.activate",
    "POST /private-endpoints/{id}/activate",
    returns="private_endpoints.responses.ManagedPrivateEndpointResult",
    key="management",
)
_DISABLE: Operation[ManagedPrivateEndpointResult] = Operation(
    "private_endpoints.disable",
    "POST /private-endpoints/{id}/disable",
    returns="private_endpoints.responses.ManagedPrivateEndpointResult",
    key="management",
)
_ENABLE: Operation[ManagedPrivateEndpointResult] = Operation(
    "private_endpoints.enable",
    "POST /private-endpoints/{id}/enable",
    returns="private_endpoints.responses.ManagedPrivateEndpointResult",
    key="management",
)
_SET_PRICING: Operation[PrivateEndpointResult] = Operation(
    "private_endpoints.set_pricing",
    "PUT /private-endpoints/{id}/pricing",
    body="private_endpoints.requests.SetPrivateEndpointPricing",
    returns="private_endpoints.responses.PrivateEndpointResult",
    key="management",
)


class PrivateEndpoints(Area):
    """Private endpoints: deployments of your own that serve models of the catalogue."""

    def list(self, **options: Unpack[RequestOptions]) -> PrivateEndpointList:
        """List the private endpoints of the organization, drafts included.

        Docs: https://openrouter.ai/docs/api-reference/private-endpoints/list-private-endpoints

        Raises:
            AuthenticationError, PermissionDeniedError, RequestTimeoutError, InternalServerError: As the service
                documents.
        """
        return self._call(_LIST, {}, options)

    def create(
        self,
        *,
        upstream_model_id: str,
        model_permaslug: str,
        provider_slug: ByokProvider,
        idempotency_key: str | None = None,
        base_url: str | None = None,
        declared_region: DataRegion | Null | None = None,
        declared_zdr: bool | Null | None = None,
        pricing: PrivateEndpointPricing | Mapping[str, Any] | None = None,
        activate: PrivateEndpointActivation | Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ManagedPrivateEndpointResult:
        """Create a private endpoint, as a draft that gets no requests yet.

        Validate it, then activate it; or give `activate` to do all in one call. When that fails it is an error, and the
        draft stays.

        Docs: https://openrouter.ai/docs/api-reference/private-endpoints/create-private-endpoint

        Args:
            upstream_model_id: Name of the model or deployment to send upstream.
            model_permaslug: Permanent slug of the model that it serves, such as 'openai/gpt-4o-2024-08-06'.
            provider_slug: Provider that hosts it, such as 'azure'; one that takes keys of your own.
            idempotency_key: Any string of 1 to 255 characters that makes a second try safe: the same again gives the
                endpoint of the first call, other fields with it are an error.
            base_url: Base URL of the deployment, with https.
            declared_region: Where you say the deployment processes data; null means that you do not say.
            declared_zdr: Whether you say that the deployment retains no data; null means that you do not say.
            pricing: Prices to report for its requests.
            activate: Validates and activates it in the same call.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                ConflictError, UnprocessableEntityError, InternalServerError: As the service documents.
        """
        return self._call(_CREATE, {
            "upstream_model_id": upstream_model_id, "model_permaslug": model_permaslug, "provider_slug": provider_slug,
            "idempotency_key": idempotency_key, "base_url": base_url, "declared_region": declared_region,
            "declared_zdr": declared_zdr, "pricing": pricing, "activate": activate,
        }, options)  # fmt: skip

    def get(self, id: str, /, **options: Unpack[RequestOptions]) -> PrivateEndpointResult:
        """Look up a private endpoint.

        Docs: https://openrouter.ai/docs/api-reference/private-endpoints/get-private-endpoint

        Args:
            id: Id of the private endpoint.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError, InternalServerError: As the
                service documents.
        """
        return self._call(_GET, {"id": id}, options)

    def update(
        self,
        id: str,
        /,
        *,
        upstream_model_id: str,
        base_url: str | None = None,
        declared_region: DataRegion | Null | None = None,
        declared_zdr: bool | Null | None = None,
        **options: Unpack[RequestOptions],
    ) -> PrivateEndpointResult:
        """Change where the requests to a draft are sent.

        A change undoes an earlier validation, and declarations not given with another upstream are forgotten. An active
        endpoint can't be changed.

        Docs: https://openrouter.ai/docs/api-reference/private-endpoints/update-private-endpoint

        Args:
            id: Id of the private endpoint.
            upstream_model_id: Name of the model or deployment to send upstream.
            base_url: Base URL of the deployment, with https.
            declared_region: Where you say the deployment processes data; null means that you do not say.
            declared_zdr: Whether you say that the deployment retains no data; null means that you do not say.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                ConflictError, UnprocessableEntityError, InternalServerError: As the service documents.
        """
        return self._call(_UPDATE, {
            "id": id, "upstream_model_id": upstream_model_id, "base_url": base_url, "declared_region": declared_region,
            "declared_zdr": declared_zdr,
        }, options)  # fmt: skip

    def delete(
        self, id: str, /, *, draft_only: bool | None = None, **options: Unpack[RequestOptions]
    ) -> PrivateEndpointDeleted:
        """Delete a private endpoint. It gets no requests from then on.

        Docs: https://openrouter.ai/docs/api-reference/private-endpoints/delete-private-endpoint

        Args:
            id: Id of the private endpoint.
            draft_only: True refuses (409) when it was ever activated; false when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                ConflictError, UnprocessableEntityError, InternalServerError: As the service documents.
        """
        return self._call(_DELETE, {"id": id, "draft_only": draft_only}, options)

    def validate(self, id: str, /, *, workspace_id: str, **options: Unpack[RequestOptions]) -> PrivateEndpointValidated:
        """Send a test request to a draft, which it has to pass before it can be activated.

        A check that fails is no error: look at `data.passed`.

        Docs: https://openrouter.ai/docs/api-reference/private-endpoints/validate-private-endpoint

        Args:
            id: Id of the private endpoint.
            workspace_id: Workspace whose provider key makes the test request.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                ConflictError, UnprocessableEntityError, InternalServerError: As the service documents.
        """
        return self._call(_VALIDATE, {"id": id, "workspace_id": workspace_id}, options)

    def activate(self, id: str, /, **options: Unpack[RequestOptions]) -> ManagedPrivateEndpointResult:
        """Activate a validated draft, so that it gets requests.

        It is an error (409) when it was not validated, was changed since, or is active already.

        Docs: https://openrouter.ai/docs/api-reference/private-endpoints/activate-private-endpoint

        Args:
            id: Id of the private endpoint.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                ConflictError, UnprocessableEntityError, InternalServerError: As the service documents.
        """
        return self._call(_ACTIVATE, {"id": id}, options)

    def disable(self, id: str, /, **options: Unpack[RequestOptions]) -> ManagedPrivateEndpointResult:
        """Stop sending requests to an active private endpoint, without deleting it.

        Docs: https://openrouter.ai/docs/api-reference/private-endpoints/disable-private-endpoint

        Args:
            id: Id of the private endpoint.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                ConflictError, UnprocessableEntityError, InternalServerError: As the service documents.
        """
        return self._call(_DISABLE, {"id": id}, options)

    def enable(self, id: str, /, **options: Unpack[RequestOptions]) -> ManagedPrivateEndpointResult:
        """Send requests to a disabled private endpoint again.

        Docs: https://openrouter.ai/docs/api-reference/private-endpoints/enable-private-endpoint

        Args:
            id: Id of the private endpoint.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                ConflictError, UnprocessableEntityError, InternalServerError: As the service documents.
        """
        return self._call(_ENABLE, {"id": id}, options)

    def set_pricing(
        self, id: str, /, *, pricing: PrivateEndpointPricing | Mapping[str, Any], **options: Unpack[RequestOptions]
    ) -> PrivateEndpointResult:
        """Set the prices of a private endpoint, draft or active.

        They count for requests from then on.

        Docs: https://openrouter.ai/docs/api-reference/private-endpoints/set-private-endpoint-pricing

        Args:
            id: Id of the private endpoint.
            pricing: The prices, in place of all that were set before.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                ConflictError, UnprocessableEntityError, InternalServerError: As the service documents.
        """
        return self._call(_SET_PRICING, {"id": id, "pricing": pricing}, options)


class AsyncPrivateEndpoints(Area):
    """Private endpoints: deployments of your own that serve models of the catalogue."""

    list = awaited(PrivateEndpoints.list)
    create = awaited(PrivateEndpoints.create)
    get = awaited(PrivateEndpoints.get)
    update = awaited(PrivateEndpoints.update)
    delete = awaited(PrivateEndpoints.delete)
    validate = awaited(PrivateEndpoints.validate)
    activate = awaited(PrivateEndpoints.activate)
    disable = awaited(PrivateEndpoints.disable)
    enable = awaited(PrivateEndpoints.enable)
    set_pricing = awaited(PrivateEndpoints.set_pricing)


OPERATIONS = (
    _LIST,
    _CREATE,
    _GET,
    _UPDATE,
    _DELETE,
    _VALIDATE,
    _ACTIVATE,
    _DISABLE,
    _ENABLE,
    _SET_PRICING,
)
