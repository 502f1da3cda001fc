# Made by `make generate` from spec/oauth.json; edit that.
"""Signing in: keys that users give to an app (PKCE), and tokens for workloads with an identity of their own. What comes
back.
"""

from __future__ import annotations

import sys
from typing import Literal

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record


@define(kw_only=True, eq=False, repr=False)
class OAuthKey(Answer):
    """A key that a user gave to an app."""

    key: str = field(metadata={"secret": True})
    """The API key. It comes once: keep it now."""
    user_id: str | None = field(metadata={"null": True})
    """User who gave it; null when unknown."""


@define(kw_only=True, eq=False, repr=False)
class OAuthCode(Record):
    """A code that can be exchanged for a key."""

    id: str = field(metadata={"secret": True})
    """The code itself: `code` of `create_key`."""
    app_id: int
    """Number of the app that the code is for."""
    created_at: str
    """When it was made, in UTC (ISO 8601)."""


@define(kw_only=True, eq=False, repr=False)
class OAuthCodeResult(Answer):
    """A code, as the service wraps it."""

    data: OAuthCode
    """The code."""


@define(kw_only=True, eq=False, repr=False)
class JsonWebKeySet(Answer):
    """Public keys, as RFC 7517 has them."""

    keys: list[JsonWebKey]
    """The keys; a token names its own by `kid`."""


@define(kw_only=True, eq=False, repr=False)
class JsonWebKey(Record):
    """A public key that access tokens are signed with."""

    kid: str
    """Names the key in the header of a token."""
    kty: Literal["EC"] | str
    """Kind of key."""
    crv: Literal["P-256"] | str
    """Curve of the key."""
    alg: Literal["ES256"] | str
    """How it signs."""
    use: Literal["sig"] | str
    """What it is for; 'sig' is signing."""
    x: str
    """First coordinate of the point, in base64url."""
    y: str
    """Second coordinate of the point, in base64url."""


@define(kw_only=True, eq=False, repr=False)
class OAuthToken(Answer):
    """An access token, which stands in for an API key for a short time."""

    access_token: str = field(metadata={"secret": True})
    """The token: pass it as `api_key`."""
    token_type: Literal["Bearer"] | str
    """How it is sent: always 'Bearer'."""
    issued_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"] | str
    """Which kind of token it is."""
    expires_in: int
    """Seconds until it stops working: 900 at most, and no longer than the token it was exchanged for."""
    scope: str
    """What it is for, such as 'inference'."""


sys.modules[__name__].__class__ = LazyModule
