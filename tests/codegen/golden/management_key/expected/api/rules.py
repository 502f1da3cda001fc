# Made by `make generate` from spec/rules.json; edit that.
"""Rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.rules import Rule

_GET: Operation[Rule] = Operation("rules.get", "GET /rules/{id}", returns="rules.Rule", key="management")


class Rules(Area):
    """Rules."""

    def get(self, id: str, /, **options: Unpack[RequestOptions]) -> Rule:
        """Look up a rule.

        Docs: https://example.com/rules

        Args:
            id: Which one.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_GET, {"id": id}, options)


class AsyncRules(Area):
    """Rules."""

    get = awaited(Rules.get)


OPERATIONS = (_GET,)
