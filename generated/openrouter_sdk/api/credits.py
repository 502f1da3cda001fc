# Made by `make generate` from spec/credits.json; edit that.
"""Credits of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, AsyncArea, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.credits import CreditsResult


_GET: Operation[CreditsResult] = Operation(
    id="credits.get",
    method="GET",
    path="/credits",
    returns="types.credits.CreditsResult",
)


class Credits(Area):
    """Credits of the account."""

    def get(self, **options: Unpack[RequestOptions]) -> CreditsResult:
        """Look up credits bought and spent.

        Needs a management key.

        Docs: https://openrouter.ai/docs/api-reference/credits/get-credits
        """
        return self._call(_GET, {}, options)


class AsyncCredits(AsyncArea):
    """Credits of the account."""

    get = awaited(Credits.get)


OPERATIONS = (_GET,)
