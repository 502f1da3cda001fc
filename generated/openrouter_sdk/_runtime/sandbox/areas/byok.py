# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The provider keys of the sandbox: what is stored of them is a label."""

from __future__ import annotations

import re
import typing
from collections.abc import Mapping
from typing import Any

from ...values.hints import hint_of, union_parts
from ..calls import DEFAULT_WORKSPACE, Call, Collection, Refusal, handler_table, now
from ..words import Json, shortened

__all__ = ["BYOK_KEYS", "HANDLERS", "known_values"]

HANDLERS, handles = handler_table()

BYOK_KEYS = Collection("provider key")
_PAGE = 50
_MOST = 100
_NEW: Json = {
    "name": None,
    "disabled": False,
    "is_fallback": False,
    "is_required": False,
    "is_byok_only": False,
    "allowed_models": None,
    "allowed_api_key_hashes": None,
    "allowed_user_ids": None,
    "declared_region": None,
    "declared_zdr": None,
}
_HASH = re.compile(r"[a-f0-9]{64}")


def known_values(cls: type[Any], name: str) -> frozenset[Any]:
    """The values that the spec lists for a field."""
    parts = [part for part in union_parts(hint_of(cls, name)) if typing.get_origin(part) is typing.Literal]
    return frozenset(value for part in parts for value in typing.get_args(part))


@handles("byok.list")
def _list(call: Call) -> Json:
    (item,) = typing.get_args(hint_of(call.operation.returns, "data"))
    provider = call.query.get("provider")
    if provider is not None and provider not in known_values(item, "provider"):
        raise Refusal(400, f"there is no provider {provider!r}", "invalid_request")
    workspace = call.query.get("workspace_id", DEFAULT_WORKSPACE)
    return call.listed(BYOK_KEYS.all(call, workspace_id=workspace, provider=provider), _PAGE)


@handles("byok.create")
def _create(call: Call) -> Json:
    provider = call.body["provider"]
    if provider not in known_values(call.operation.body, "provider"):
        raise Refusal(400, f"there is no provider {provider!r}", "invalid_request")
    workspace = call.body.get("workspace_id") or DEFAULT_WORKSPACE
    twins = BYOK_KEYS.all(call, provider=provider, workspace_id=workspace)
    key: Json = {
        "id": call.state.uuid(),
        "provider": provider,
        "workspace_id": workspace,
        "sort_order": max((twin["sort_order"] for twin in twins), default=-1) + 1,
        "created_at": now(),
        **_NEW,
    }
    key.update(_changes(key, call.body))
    return {"data": BYOK_KEYS.add(call, key)}


@handles("byok.get")
def _get(call: Call) -> Json:
    return {"data": BYOK_KEYS.find(call, call.path["id"])}


@handles("byok.update")
def _update(call: Call) -> Json:
    key = BYOK_KEYS.find(call, call.path["id"])
    return {"data": BYOK_KEYS.change(call, key["id"], _changes(key, call.body or {}))}


@handles("byok.delete")
def _delete(call: Call) -> Json:
    BYOK_KEYS.remove(call, call.path["id"])
    return {"deleted": True}


def _changes(key: Mapping[str, Any], body: Mapping[str, Any]) -> Json:
    """What a request sets, where the service would take it."""
    changes = {
        name: body[name] for name, new in _NEW.items() if name in body and (body[name] is not None or new is None)
    }
    if body.get("key") is not None:
        if not body["key"]:
            raise Refusal(400, "the key is empty", "invalid_request")
        changes["label"] = shortened(body["key"], 3)
    changed = {**key, **changes}
    if changed["is_fallback"] and changed["is_byok_only"]:
        raise Refusal(400, "is_byok_only is not for fallback keys", "invalid_request")
    hashes = changes.get("allowed_api_key_hashes")
    if hashes is not None and not (hashes and all(_HASH.fullmatch(hash_) for hash_ in hashes)):
        raise Refusal(400, "allowed_api_key_hashes holds one or more hashes of API keys", "invalid_request")
    if any(isinstance(value, list) and len(value) > _MOST for value in changes.values()):
        raise Refusal(400, f"a list has at most {_MOST} entries", "invalid_request")
    if len(changes.get("name") or "") > 255:
        raise Refusal(400, "a name has at most 255 characters", "invalid_request")
    return changes
