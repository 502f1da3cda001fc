"""Signing in at the sandbox: a code works once, for who knows its secret, and becomes a key of the account."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

import pytest
from openrouter_sdk import AsyncOpenRouter, BadRequestError, OpenRouter, PermissionDeniedError
from openrouter_sdk.sandbox import Sandbox

from .helpers import in_loop

VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
S256: dict[str, Any] = {"code_challenge": CHALLENGE, "code_challenge_method": "S256"}


def code(client: OpenRouter, **more: Any) -> str:
    return client.oauth.create_code(callback_url="http://localhost:3000/done", **more).data.id


def test_a_code_becomes_a_key_once(client: OpenRouter) -> None:
    made = code(client, **S256, key_label="lab", limit=5, usage_limit_type="daily", expires_at="2027-12-31T23:59:59Z")
    given = client.oauth.create_key(code=made, code_verifier=VERIFIER, code_challenge_method="S256")
    assert given.key.startswith("sk-or-v1-")
    assert given.key not in repr(given)
    (key,) = client.keys.list()
    assert (key.name, key.limit, key.limit_reset, key.expires_at) == ("lab", 5, "daily", "2027-12-31T23:59:59Z")
    assert key.hash == hashlib.sha256(given.key.encode()).hexdigest()
    with pytest.raises(PermissionDeniedError):
        client.oauth.create_key(code=made, code_verifier=VERIFIER, code_challenge_method="S256")


def test_the_secret_is_verified(client: OpenRouter) -> None:
    made = code(client, **S256)
    for wrong in ({}, {"code_verifier": "x"}, {"code_verifier": CHALLENGE, "code_challenge_method": "S256"}):
        with pytest.raises(PermissionDeniedError):
            client.oauth.create_key(code=made, **wrong)
    with pytest.raises(BadRequestError, match="code_challenge_method"):
        client.oauth.create_key(code=made, code_verifier=VERIFIER, code_challenge_method="plain")
    assert client.oauth.create_key(code=made, code_verifier=VERIFIER).key

    made = code(client, code_challenge="secret", code_challenge_method="plain")
    assert client.oauth.create_key(code=made, code_verifier="secret").key
    assert client.oauth.create_key(code=code(client)).key, "no challenge, no secret"


def test_the_code_that_always_works(client: OpenRouter) -> None:
    found = {client.oauth.create_key(code="sandbox-code", code_verifier="v").key for _ in range(3)}
    assert len(found) == 3
    with pytest.raises(BadRequestError):
        client.oauth.create_key(code="sandbox-code", code_challenge_method="S512")
    with pytest.raises(PermissionDeniedError):
        client.oauth.create_key(code="another-code")


@pytest.mark.parametrize(
    "wrong",
    [
        {"callback_url": "http://example.com"},
        {"callback_url": "ftp://localhost"},
        {"code_challenge": "c", "code_challenge_method": "S512"},
        {"code_challenge_method": "S256"},
        {"key_label": "x" * 101},
    ],
)
def test_codes_that_are_refused(client: OpenRouter, wrong: dict[str, Any]) -> None:
    with pytest.raises(BadRequestError):
        client.oauth.create_code(**{"callback_url": "https://example.com", **wrong})


def test_tokens_for_workloads(client: OpenRouter) -> None:
    token = client.oauth.create_token(federation_policy_id="policy", subject_token="a.b.c")
    assert (token.token_type, token.expires_in, token.scope) == ("Bearer", 900, "inference")
    assert token.access_token not in repr(token)
    with client.with_options(api_key=token.access_token) as other:
        assert other.chat.create(messages=[{"role": "user", "content": "Hello"}]).text
    for wrong in ({"subject_token": "no JWT"}, {"scope": "management"}):
        with pytest.raises(BadRequestError):
            client.oauth.create_token(**{"federation_policy_id": "policy", "subject_token": "a.b.c", **wrong})
    (key,) = client.oauth.get_jwks().keys
    assert (key.alg, key.crv, len(base64.urlsafe_b64decode(f"{key.x}="))) == ("ES256", "P-256", 32)


def test_async_and_without_a_key(box: Sandbox) -> None:
    async def main(client: AsyncOpenRouter) -> None:
        assert (await client.oauth.get_jwks()).keys
        key = (await client.oauth.create_key(code="sandbox-code")).key
        async with client.with_options(api_key=key) as mine:
            made = (await mine.oauth.create_code(callback_url="https://example.com", **S256)).data.id
        assert (await client.oauth.create_key(code=made, code_verifier=VERIFIER)).key != key
        assert (await client.oauth.create_token(federation_policy_id="policy", subject_token="a.b.c")).access_token

    in_loop(main, box.url)
