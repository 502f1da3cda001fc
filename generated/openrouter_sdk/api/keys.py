# Made by `make generate` from spec/keys.json; edit that.
"""API keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, AsyncArea, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.keys import CurrentKeyResult


_CURRENT: Operation[CurrentKeyResult] = Operation(
    id="keys.current",
    method="GET",
    path="/key",
    returns="types.keys.CurrentKeyResult",
)


class Keys(Area):
    """API keys."""

    def current(self, **options: Unpack[RequestOptions]) -> CurrentKeyResult:
        """Look up the key that makes the call: its limits, what is left, what was spent.

        Docs: https://openrouter.ai/docs/api-reference/api-keys/get-current-key
        """
        return self._call(_CURRENT, {}, options)


class AsyncKeys(AsyncArea):
    """API keys."""

    current = awaited(Keys.current)


OPERATIONS = (_CURRENT,)
