# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The API keys of the sandbox. They open nothing: it takes any key."""

from __future__ import annotations

import hashlib

from ..calls import Call, Collection, Refusal, handler_table, now
from ..words import Json

__all__ = ["HANDLERS", "KEYS"]

HANDLERS, handles = handler_table()

KEYS = Collection("key", id="hash")
_PAGE = 100


@handles("keys.list")
def _list(call: Call) -> Json:
    found = KEYS.all(call, workspace_id=call.query.get("workspace_id"))
    if call.query.get("include_disabled") != "true":
        found = [key for key in found if not key["disabled"]]
    data, _, _ = call.page(found, _PAGE)
    return {"data": data}


@handles("keys.create", status=201)
def _create(call: Call) -> Json:
    made = call.example()
    secret = (call.body.get("external") or {}).get("api_key") or f"sk-or-v1-{call.state.number():064x}"
    hash_ = hashlib.sha256(secret.encode()).hexdigest()
    if hash_ in KEYS.of(call):
        raise Refusal(409, "there is a key with this secret already", "conflict")
    given = {key: value for key, value in call.body.items() if key != "external"}
    user = (call.body.get("external") or {}).get("user")
    label = f"{secret[:12]}...{secret[-3:]}"
    key = {
        **made["data"],
        "include_byok_in_limit": False,
        "limit": None,
        "limit_reset": None,
        "disabled": False,
        **given,
    }
    key.update(hash=hash_, label=label, created_at=now(), updated_at=None, last_used_at=None, external_user=user)
    key["limit_remaining"] = key["limit"]
    return {"data": KEYS.add(call, key), "key": secret}


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
