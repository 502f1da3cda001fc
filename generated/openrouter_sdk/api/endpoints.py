# Made by `make generate` from spec/endpoints.json; edit that.
"""The endpoints of providers that serve a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.endpoints import EndpointList, ModelEndpointsResult

_LIST: Operation[ModelEndpointsResult] = Operation(
    "endpoints.list",
    "GET /models/{author}/{slug}/endpoints",
    returns="endpoints.ModelEndpointsResult",
    key="optional",
    joined=True,
)
_LIST_ZDR: Operation[EndpointList] = Operation(
    "endpoints.list_zdr", "GET /endpoints/zdr", returns="endpoints.EndpointList", key="optional"
)


class Endpoints(Area):
    """The endpoints of providers that serve a model."""

    def list(self, author: str, slug: str | None = None, /, **options: Unpack[RequestOptions]) -> ModelEndpointsResult:
        """List the endpoints that serve a model.

        Docs: https://openrouter.ai/docs/api-reference/endpoints/list-endpoints

        Args:
            author: The part of the model's id before the slash. Or both in one string: 'author/slug'.
            slug: The part after the slash, with its variant if it has one: `gpt-5-mini:nitro`. Left out where `author`
                holds both.

        Raises:
            PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_LIST, {"author": author, "slug": slug}, options)

    def list_zdr(self, **options: Unpack[RequestOptions]) -> EndpointList:
        """List the endpoints with zero data retention.

        Docs: https://openrouter.ai/docs/api-reference/endpoints/list-endpoints-zdr

        Raises:
            PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._call(_LIST_ZDR, {}, options)


class AsyncEndpoints(Area):
    """The endpoints of providers that serve a model."""

    list = awaited(Endpoints.list)
    list_zdr = awaited(Endpoints.list_zdr)


OPERATIONS = (
    _LIST,
    _LIST_ZDR,
)
