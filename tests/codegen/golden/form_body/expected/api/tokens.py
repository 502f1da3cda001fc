# Made by `make generate` from spec/tokens.json; edit that.
"""Tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.tokens.responses import Token

_CREATE: Operation[Token] = Operation(
    "tokens.create",
    "POST /tokens",
    body="tokens.requests.TokenRequest",
    returns="tokens.responses.Token",
    fixed={"grant_type": "code"},
    encoding="form",
    key="optional",
)


class Tokens(Area):
    """Tokens."""

    def create(self, *, code: str, **options: Unpack[RequestOptions]) -> Token:
        """Get a token.

        Docs: https://example.com/tokens

        Args:
            code: Where it comes from.

        Raises:
            BadRequestError, AuthenticationError, InternalServerError: As the service documents.
        """
        return self._call(_CREATE, {"code": code}, options)


class AsyncTokens(Area):
    """Tokens."""

    create = awaited(Tokens.create)


OPERATIONS = (_CREATE,)
