# Made by `make generate` from spec/oauth.json; edit that.
"""Signing in: keys that users give to an app (PKCE), and tokens for workloads with an identity of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.oauth.requests import ChallengeMethod
    from ..types.oauth.responses import JsonWebKeySet, OAuthCodeResult, OAuthKey, OAuthToken

_CREATE_KEY: Operation[OAuthKey] = Operation(
    "oauth.create_key",
    "POST /auth/keys",
    body="oauth.requests.ExchangeCode",
    returns="oauth.responses.OAuthKey",
    key="optional",
    secret=True,
)
_CREATE_CODE: Operation[OAuthCodeResult] = Operation(
    "oauth.create_code",
    "POST /auth/keys/code",
    body="oauth.requests.CreateOAuthCode",
    returns="oauth.responses.OAuthCodeResult",
    secret=True,
)
_GET_JWKS: Operation[JsonWebKeySet] = Operation(
    "oauth.get_jwks", "GET /oauth/jwks", returns="oauth.responses.JsonWebKeySet", key="optional"
)
_CREATE_TOKEN: Operation[OAuthToken] = Operation(
    "oauth.create_token",
    "POST /oauth/token",
    body="oauth.requests.CreateOAuthToken",
    returns="oauth.responses.OAuthToken",
    fixed={
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
    },
    encoding="form",
    key="optional",
    secret=True,
)


class Oauth(Area):
    """Signing in: keys that users give to an app (PKCE), and tokens for workloads with an identity of their own."""

    def create_key(
        self,
        *,
        code: str,
        code_verifier: str | None = None,
        code_challenge_method: ChallengeMethod | Null | None = None,
        **options: Unpack[RequestOptions],
    ) -> OAuthKey:
        """Exchange the code of a sign-in for an API key.

        A wrong or used code, or a wrong secret, is a PermissionDeniedError.

        Docs: https://openrouter.ai/docs/api-reference/oauth/exchange-auth-code-for-api-key

        Args:
            code: The code that came back from the sign-in.
            code_verifier: The secret whose challenge the sign-in began with; needed where it had a `code_challenge`.
            code_challenge_method: How the challenge was made of the secret; the same as at the sign-in.

        Raises:
            BadRequestError, PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._call(_CREATE_KEY, {
            "code": code, "code_verifier": code_verifier, "code_challenge_method": code_challenge_method,
        }, options)  # fmt: skip

    def create_code(
        self,
        *,
        callback_url: str,
        code_challenge: str | None = None,
        code_challenge_method: ChallengeMethod | None = None,
        key_label: str | None = None,
        limit: float | None = None,
        usage_limit_type: Literal["daily", "weekly", "monthly"] | str | None = None,
        expires_at: str | Null | None = None,
        workspace_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> OAuthCodeResult:
        """Make a code that an app can exchange for a key, without sending anybody to the sign-in.

        Docs: https://openrouter.ai/docs/api-reference/oauth/create-auth-keys-code

        Args:
            callback_url: Where the user is sent with the code: https, or any port of localhost or 127.0.0.1.
            code_challenge: Challenge made of a secret that only the app knows; without it whoever has the code gets the
                key.
            code_challenge_method: How the challenge was made of the secret.
            key_label: Label of the key, at most 100 characters; the app's name when left out.
            limit: Spending cap of the key, in USD; no cap when left out.
            usage_limit_type: How often the cap starts over; never when left out.
            expires_at: When the key stops working, in UTC (ISO 8601); null or left out means never.
            workspace_id: Workspace that the key belongs to; the account's default when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, ConflictError, InternalServerError: As the
                service documents.
        """
        return self._call(_CREATE_CODE, {
            "callback_url": callback_url, "code_challenge": code_challenge,
            "code_challenge_method": code_challenge_method, "key_label": key_label, "limit": limit,
            "usage_limit_type": usage_limit_type, "expires_at": expires_at, "workspace_id": workspace_id,
        }, options)  # fmt: skip

    def get_jwks(self, **options: Unpack[RequestOptions]) -> JsonWebKeySet:
        """Get the public keys that access tokens are signed with.

        Docs: https://openrouter.ai/docs/api-reference/oauth/openrouter-access-token-signing-keys

        Raises:
            InternalServerError: As the service documents.
        """
        return self._call(_GET_JWKS, {}, options)

    def create_token(
        self,
        *,
        federation_policy_id: str,
        subject_token: str,
        requested_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"] | None = None,
        scope: Literal["inference", "management"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> OAuthToken:
        """Exchange a token of your identity provider for a short-lived access token.

        Docs: https://openrouter.ai/docs/api-reference/oauth/exchange-a-workload-identity-token

        Args:
            federation_policy_id: Policy of the organization that trusts the token, from its settings for workload
                identity.
            subject_token: The JWT that your identity provider gave to the workload.
            requested_token_type: Which kind of token is wanted; there is only this one, the default.
            scope: What the token is for; what the policy grants when left out.

        Raises:
            BadRequestError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_CREATE_TOKEN, {
            "federation_policy_id": federation_policy_id, "subject_token": subject_token,
            "requested_token_type": requested_token_type, "scope": scope,
        }, options)  # fmt: skip


class AsyncOauth(Area):
    """Signing in: keys that users give to an app (PKCE), and tokens for workloads with an identity of their own."""

    create_key = awaited(Oauth.create_key)
    create_code = awaited(Oauth.create_code)
    get_jwks = awaited(Oauth.get_jwks)
    create_token = awaited(Oauth.create_token)


OPERATIONS = (
    _CREATE_KEY,
    _CREATE_CODE,
    _GET_JWKS,
    _CREATE_TOKEN,
)
