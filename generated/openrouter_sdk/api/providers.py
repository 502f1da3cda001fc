# Made by `make generate` from spec/providers.json; edit that.
"""The providers that run models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.providers import ProviderList

_LIST: Operation[ProviderList] = Operation(
    "providers.list", "GET /providers", returns="providers.ProviderList", key="optional"
)


class Providers(Area):
    """The providers that run models."""

    def list(self, **options: Unpack[RequestOptions]) -> ProviderList:
        """List the providers.

        Docs: https://openrouter.ai/docs/api-reference/providers/list-providers

        Raises:
            InternalServerError: As the service documents.
        """
        return self._call(_LIST, {}, options)


class AsyncProviders(Area):
    """The providers that run models."""

    list = awaited(Providers.list)


OPERATIONS = (_LIST,)
