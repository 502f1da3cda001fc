# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The destinations of the sandbox. It sends nothing to them, and shows their secrets shortened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ...values.hints import hint_of, union_parts
from ...values.record import Record, table_of
from ...values.validate import mismatches
from ..calls import DEFAULT_WORKSPACE, Call, Collection, Refusal, handler_table, now
from ..words import Json, shortened

__all__ = ["DESTINATIONS", "HANDLERS"]

HANDLERS, handles = handler_table()

DESTINATIONS = Collection("destination")
"""With their secrets."""
_PAGE = 50
_MOST = 5  # of a kind in a workspace
_NEW: Json = {
    "enabled": True,
    "privacy_mode": False,
    "broadcast_generation_cost": False,
    "broadcast_generation_cost_allocation": False,
    "broadcast_generation_identity": False,
    "broadcast_generation_request_context": False,
    "sampling_rate": 1,
    "regions": ["global"],
    "api_key_hashes": None,
    "filter_rules": None,
}


@handles("observability.list")
def _list(call: Call) -> Json:
    found = DESTINATIONS.all(call, workspace_id=call.query.get("workspace_id", DEFAULT_WORKSPACE))
    (item,) = hint_of(call.operation.returns, "data").__args__
    kinds = _kinds(item)
    return call.listed([_shown(destination, kinds) for destination in found], _PAGE)


@handles("observability.create")
def _create(call: Call) -> Json:
    kinds = _kinds(hint_of(call.operation.returns, "data"))
    type_, workspace = call.body["type"], call.body.get("workspace_id") or DEFAULT_WORKSPACE
    if type_ not in kinds:
        raise Refusal(400, f"there is no kind of destination {type_!r}", "invalid_request")
    if len(DESTINATIONS.all(call, workspace_id=workspace, type=type_)) >= _MOST:
        raise Refusal(400, f"a workspace has at most {_MOST} destinations of a kind", "invalid_request")
    time = now()
    destination: Json = {"id": call.state.uuid(), "type": type_, "workspace_id": workspace, "created_at": time, **_NEW}
    destination.update(_changes(call, destination, {}, kinds[type_]), updated_at=time)
    return {"data": _shown(DESTINATIONS.add(call, destination), kinds)}


@handles("observability.get")
def _get(call: Call) -> Json:
    found = DESTINATIONS.find(call, call.path["id"])
    return {"data": _shown(found, _kinds(hint_of(call.operation.returns, "data")))}


@handles("observability.update")
def _update(call: Call) -> Json:
    found = DESTINATIONS.find(call, call.path["id"])
    kinds = _kinds(hint_of(call.operation.returns, "data"))
    changes = _changes(call, found, found["config"], kinds[found["type"]])
    return {"data": _shown(DESTINATIONS.change(call, found["id"], changes, updated_at=now()), kinds)}


@handles("observability.delete")
def _delete(call: Call) -> Json:
    DESTINATIONS.remove(call, call.path["id"])
    return {"deleted": True}


# -- settings ---------------------------------------------------------------------------------------------


def _changes(call: Call, destination: Json, config: Json, cls: type[Record]) -> Json:
    """What a request sets, where the service would take it."""
    body: Mapping[str, Any] = call.body or {}
    changes = {
        name: body[name] for name, new in _NEW.items() if name in body and (body[name] is not None or new is None)
    }
    if not 0.0001 <= changes.get("sampling_rate", 1) <= 1:
        raise Refusal(400, "sampling_rate is from 0.0001 to 1", "invalid_request")
    for name in ("regions", "api_key_hashes"):
        if changes.get(name) == []:
            raise Refusal(400, f"{name} holds at least one", "invalid_request")
    if "regions" in changes:
        changes["regions"] = list(dict.fromkeys("europe" if name == "eu" else name for name in changes["regions"]))
    if body.get("name") is not None:
        twins = DESTINATIONS.all(call, workspace_id=destination["workspace_id"], name=body["name"])
        if any(twin["id"] != destination["id"] for twin in twins):
            raise Refusal(409, f"there is a destination with the name {body['name']!r} already", "conflict")
        changes["name"] = body["name"]
    if body.get("config") is not None:
        changes["config"] = _configured(config, body["config"], cls)
    return changes


def _configured(old: Json, given: Mapping[str, Any], cls: type[Record]) -> Json:
    """A config with what is given; a secret that is given as it was shown stays what it is, null removes a key."""
    shown = _masked(old, cls)
    new = {**old, **{key: value for key, value in given.items() if key not in shown or value != shown[key]}}
    if isinstance(given.get("headers"), Mapping) and "headers" in old:
        new["headers"] = {
            name: old["headers"][name] if value == shown["headers"].get(name) else value
            for name, value in given["headers"].items()
        }
    new = {key: value for key, value in new.items() if value is not None}
    if found := list(mismatches(new, cls, "config")):
        raise Refusal(400, "; ".join(map(str, found)), "invalid_request")
    return new


# -- what is shown ----------------------------------------------------------------------------------------


def _kinds(union: Any) -> dict[str, type[Record]]:
    """Kind of destination -> the class of its config."""
    found = {}
    for cls in union_parts(union):
        kind = attrs.fields_dict(cls)["type"].default
        if kind is not None:
            found[kind] = hint_of(cls, "config")
    return found


def _shown(destination: Json, kinds: Mapping[str, type[Record]]) -> Json:
    return {**destination, "config": _masked(destination["config"], kinds[destination["type"]])}


def _masked(config: Mapping[str, Any], cls: type[Record]) -> Json:
    table = table_of(cls)
    secret = {wire for name, wire, _ in table.fields if name in table.secret}
    return {key: _hidden(value) if key in secret else value for key, value in config.items()}


def _hidden(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _hidden(inner) for name, inner in value.items()}
    return shortened(value) if isinstance(value, str) else value
