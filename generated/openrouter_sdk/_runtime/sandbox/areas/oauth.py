# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Signing in at the sandbox: codes that are exchanged once for a key of its list. `sandbox-code` always works."""

from __future__ import annotations

import base64
import hashlib

from ..calls import Call, Collection, Refusal, handler_table, now
from ..words import Json
from .keys import new_key

__all__ = ["CODES", "HANDLERS"]

HANDLERS, handles = handler_table()

CODES = Collection("code")
_ALWAYS = "sandbox-code"
_LONGEST = 900  # seconds of a token
_USER = "user_sandbox"
# The public half of the example in RFC 7517.
_SIGNS: Json = {
    "kid": "sandbox-1",
    "kty": "EC",
    "crv": "P-256",
    "alg": "ES256",
    "use": "sig",
    "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
    "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",
}


@handles("oauth.create_code")
def _create_code(call: Call) -> Json:
    url = call.body["callback_url"]
    host = url.partition("://")[2].partition("/")[0].partition(":")[0]
    if not url.startswith("https://") and not (url.startswith("http://") and host in ("localhost", "127.0.0.1")):
        raise Refusal(400, "callback_url must be https, or http at localhost or 127.0.0.1", "invalid_request")
    method = call.body.get("code_challenge_method")
    if method not in (None, "S256", "plain") or (method and not call.body.get("code_challenge")):
        raise Refusal(400, "Invalid code_challenge_method", "invalid_request")
    if len(call.body.get("key_label") or "") > 100:
        raise Refusal(400, "key_label is longer than 100 characters", "invalid_request")
    id_ = f"auth_code_sandbox{call.state.number():08}"
    CODES.add(call, {"id": id_, **call.body})
    return {"data": {"id": id_, "app_id": 1, "created_at": now()}}


@handles("oauth.create_key")
def _create_key(call: Call) -> Json:
    code, method = call.body["code"], call.body.get("code_challenge_method")
    if method not in (None, "S256", "plain"):
        raise Refusal(400, "Invalid code_challenge_method", "invalid_request")
    found = CODES.of(call).get(code)
    if found is None and code != _ALWAYS:
        raise Refusal(403, "Invalid code or code_verifier", "permission_denied")
    _refuse_stranger(call, found or {})
    CODES.of(call).pop(code, None)
    key, secret = new_key(call, _settings(found or {}))
    return {"key": secret, "user_id": key["creator_user_id"]}


def _refuse_stranger(call: Call, code: Json) -> None:
    """A code is for the app that knows the secret behind its challenge."""
    challenge = code.get("code_challenge")
    if challenge is None:
        return
    method = code.get("code_challenge_method") or "plain"
    if (call.body.get("code_challenge_method") or method) != method:
        raise Refusal(400, "Invalid code_challenge_method: it is not that of the challenge", "invalid_request")
    verifier = call.body.get("code_verifier") or ""
    if method == "S256":
        digest = hashlib.sha256(verifier.encode()).digest()
        verifier = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    if verifier != challenge:
        raise Refusal(403, "Invalid code or code_verifier", "permission_denied")


def _settings(code: Json) -> Json:
    """What a key takes from the code that it was exchanged for."""
    found = {"name": code.get("key_label") or "Sandbox app", "creator_user_id": _USER}
    names = {"limit": "limit", "usage_limit_type": "limit_reset", "expires_at": "expires_at"}
    found.update({name: code[given] for given, name in names.items() if code.get(given) is not None})
    return {**found, **({"workspace_id": code["workspace_id"]} if code.get("workspace_id") else {})}


@handles("oauth.get_jwks")
def _get_jwks(call: Call) -> Json:
    return {"keys": [_SIGNS]}


@handles("oauth.create_token")
def _create_token(call: Call) -> Json:
    parts = call.body["subject_token"].split(".")
    if len(parts) != 3 or not all(parts):
        raise Refusal(400, "subject_token is no JWT", "invalid_request")
    scope = call.body.get("scope") or "inference"
    if scope != "inference":
        raise Refusal(400, f"the policy does not grant the scope {scope!r}", "invalid_request")
    return {
        "access_token": f"sandbox-token.{call.state.number():032x}",
        "token_type": "Bearer",
        "issued_token_type": "urn:ietf:params:oauth:token-type:access_token",
        "expires_in": _LONGEST,
        "scope": scope,
    }
