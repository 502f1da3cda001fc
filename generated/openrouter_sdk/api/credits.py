# Made by `make generate` from spec/credits.json; edit that.
"""Credits of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.credits import CreditsResult

_GET: Operation[CreditsResult] = Operation(
    "credits.get", "GET /credits", returns="credits.CreditsResult", key="management"
)


class Credits(Area):
    """Credits of the account."""

    def get(self, **options: Unpack[RequestOptions]) -> CreditsResult:
        """Look up credits bought and spent.

        Docs: https://openrouter.ai/docs/api-reference/credits/get-credits

        Raises:
            AuthenticationError, PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._call(_GET, {}, options)


class AsyncCredits(Area):
    """Credits of the account."""

    get = awaited(Credits.get)


OPERATIONS = (_GET,)
