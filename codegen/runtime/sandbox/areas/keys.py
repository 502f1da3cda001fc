# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The API keys of the sandbox. They open nothing: it takes any key."""

from __future__ import annotations

import hashlib

from ..calls import DEFAULT_WORKSPACE, Call, Collection, Refusal, handler_table, now
from ..examples import example
from ..words import Json

__all__ = ["HANDLERS", "KEYS", "new_key"]

HANDLERS, handles = handler_table()

KEYS = Collection("key", id="hash")
_PAGE = 100


@handles("keys.list")
def _list(call: Call) -> Json:
    found = KEYS.all(call, workspace_id=call.query.get("workspace_id", DEFAULT_WORKSPACE))
    if call.query.get("include_disabled") != "true":
        found = [key for key in found if not key["disabled"]]
    data, _, _ = call.page(found, _PAGE)
    return {"data": data}


@handles("keys.create")
def _create(call: Call) -> Json:
    external = call.body.get("external") or {}
    given = {key: value for key, value in call.body.items() if key != "external"}
    key, secret = new_key(call, given, external.get("api_key"), external.get("user"))
    return {"data": key, "key": secret}


def new_key(call: Call, given: Json, secret: str | None = None, user: str | None = None) -> tuple[Json, str]:
    """A key that is in the list from now on, and its secret."""
    made = example(call.operations["keys.create"].returns)
    secret = secret or f"sk-or-v1-{call.state.number():064x}"
    hash_ = hashlib.sha256(secret.encode()).hexdigest()
    if hash_ in KEYS.of(call):
        raise Refusal(409, "there is a key with this secret already", "conflict")
    label = f"{secret[:12]}...{secret[-3:]}"
    key = {
        **made["data"],
        "include_byok_in_limit": False,
        "limit": None,
        "limit_reset": None,
        "disabled": False,
        "workspace_id": DEFAULT_WORKSPACE,
        **given,
    }
    key.update(hash=hash_, label=label, created_at=now(), updated_at=None, last_used_at=None, external_user=user)
    key["limit_remaining"] = key["limit"]
    return KEYS.add(call, key), secret


@handles("keys.get")
def _get(call: Call) -> Json:
    return {"data": KEYS.find(call, call.path["hash"])}


@handles("keys.update")
def _update(call: Call) -> Json:
    key = KEYS.change(call, call.path["hash"], call.body or {}, updated_at=now())
    key["limit_remaining"] = key["limit"]
    return {"data": key}


@handles("keys.delete")
def _delete(call: Call) -> Json:
    KEYS.remove(call, call.path["hash"])
    return {"deleted": True}


@handles("keys.current")
def _current(call: Call) -> Json:
    made = call.example()
    made["data"].update(label="sk-sandbox", limit=25.0, limit_remaining=23.5, usage=1.5, usage_daily=0.5)
    return made
