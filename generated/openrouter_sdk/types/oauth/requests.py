# Made by `make generate` from spec/oauth.json; edit that.
"""Signing in: keys that users give to an app (PKCE), and tokens for workloads with an identity of their own. What is
sent.
"""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class ExchangeCode(Record):
    """A code to exchange for a key."""

    code: str = field(metadata={"secret": True})
    code_verifier: str | None = field(default=None, metadata={"secret": True})
    code_challenge_method: ChallengeMethod | None = None


ChallengeMethod: TypeAlias = Literal["S256", "plain"] | str
"""How a challenge is made of a secret: 'S256' is the base64url of its SHA-256 without padding, 'plain' the secret
itself.
"""


@define(kw_only=True, eq=False, repr=False)
class CreateOAuthCode(Record):
    """A code to make, and the key that it is exchanged for later."""

    callback_url: str
    code_challenge: str | None = None
    code_challenge_method: ChallengeMethod | None = None
    key_label: str | None = None
    limit: float | None = None
    usage_limit_type: Literal["daily", "weekly", "monthly"] | str | None = None
    expires_at: str | None = None
    workspace_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CreateOAuthToken(Record):
    """A token of your identity provider to exchange for an access token (RFC 8693)."""

    grant_type: Literal["urn:ietf:params:oauth:grant-type:token-exchange"] = (
        "urn:ietf:params:oauth:grant-type:token-exchange"
    )
    federation_policy_id: str
    subject_token: str = field(metadata={"secret": True})
    subject_token_type: Literal["urn:ietf:params:oauth:token-type:jwt"] = "urn:ietf:params:oauth:token-type:jwt"
    requested_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"] | None = None
    scope: Literal["inference", "management"] | str | None = None


sys.modules[__name__].__class__ = LazyModule
