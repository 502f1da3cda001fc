# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The guardrails of the sandbox. They hold nobody back: it only remembers them, and what they are assigned to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..calls import DEFAULT_WORKSPACE, Call, Collection, Refusal, handler_table, now
from ..words import Json
from .keys import KEYS
from .organization import ORGANIZATION, PEOPLE, WORKSPACES, people

__all__ = ["GUARDRAILS", "HANDLERS", "delete_guardrail"]

HANDLERS, handles = handler_table()

GUARDRAILS = Collection("guardrail")
_OF_KEYS = Collection("guardrail of the key", id="key_hash")  # a key and a member have one at most
_OF_MEMBERS = Collection("guardrail of the member", id="user_id")
_PAGE = 50

_ZDR = [f"enforce_zdr_{author}" for author in ("anthropic", "openai", "google", "xai", "other")]
_UNSET = [
    *("description", "limit_usd", "reset_interval"),
    *("allowed_models", "ignored_models", "allowed_providers", "ignored_providers", "allowed_data_regions"),
    *("content_filters", "content_filter_builtins"),
    *("enable_paid_model_training", "enable_free_model_training", "enable_free_model_publication"),
    *("enforce_zdr", *_ZDR, "allow_safety_retention_google", "allow_safety_retention_other"),
]


def _rules(given: Mapping[str, Any]) -> Json:
    """What a request sets: the old switch sets the new ones that are not there, and labels are not the caller's."""
    rules = dict(given)
    if "enforce_zdr" in given:
        rules = {**dict.fromkeys(_ZDR, given["enforce_zdr"]), **rules}
    if builtins := given.get("content_filter_builtins"):
        rules["content_filter_builtins"] = [{**one, "label": _label(one["slug"])} for one in builtins]
    return rules


def _label(slug: str) -> str:
    return f"[{slug.upper().replace('-', '_')}]"


def _new(id: str, workspace_id: str, given: Mapping[str, Any]) -> Json:
    unset = {"include_byok_in_budgets": False, **dict.fromkeys(_UNSET)}
    facts = {"id": id, "workspace_id": workspace_id, "created_at": now(), "updated_at": None}
    return {**unset, **_rules(given), **facts}


def delete_guardrail(call: Call, id: str) -> None:
    """Delete one, and what it is assigned to is without."""
    GUARDRAILS.remove(call, id)
    for assigned in (_OF_KEYS.of(call), _OF_MEMBERS.of(call)):
        for name in [name for name, one in assigned.items() if one["guardrail_id"] == id]:
            del assigned[name]


@handles("guardrails.list")
def _list(call: Call) -> Json:
    return call.listed(GUARDRAILS.all(call, workspace_id=call.query.get("workspace_id", DEFAULT_WORKSPACE)), _PAGE)


@handles("guardrails.create")
def _create(call: Call) -> Json:
    workspace_id = call.body.get("workspace_id", DEFAULT_WORKSPACE)
    if workspace_id not in WORKSPACES.of(call):
        raise Refusal(400, f"there is no workspace {workspace_id!r} to make a guardrail in", "invalid_request")
    return {"data": GUARDRAILS.add(call, _new(call.state.uuid(), workspace_id, call.body))}


@handles("guardrails.get")
def _get(call: Call) -> Json:
    return {"data": GUARDRAILS.find(call, call.path["id"])}


@handles("guardrails.update")
def _update(call: Call) -> Json:
    id_ = call.path["id"]
    for space in WORKSPACES.all(call, default_guardrail_id=id_):
        name = f"Default guardrail of {space['name']}"
        if call.body.get("name", name) != name:
            raise Refusal(400, "the default guardrail of a workspace keeps its name", "invalid_request")
        if id_ not in GUARDRAILS.of(call):  # it is there once it is first updated
            GUARDRAILS.add(call, _new(id_, space["id"], {"name": name}))
    return {"data": GUARDRAILS.change(call, id_, _rules(call.body), updated_at=now())}


@handles("guardrails.delete")
def _delete(call: Call) -> Json:
    delete_guardrail(call, call.path["id"])
    return {"deleted": True}


# -- what they are assigned to ------------------------------------------------------------------------------


def _assignment(call: Call, rule: Json) -> Json:
    facts = {"id": call.state.uuid(), "guardrail_id": rule["id"]}
    return {**facts, "assigned_by": PEOPLE[0]["id"], "created_at": now()}


def _named(call: Call, key: str) -> list[str]:
    """The keys or the users that a request names. Those that are not there do not count, and are no error."""
    names: list[str] = list(dict.fromkeys(call.body[key]))
    if not names:
        raise Refusal(400, f"{key} is empty", "invalid_request")
    return names


def _listed(call: Call, assigned: list[Json]) -> Json:
    if "id" in call.path:
        rule = GUARDRAILS.find(call, call.path["id"])
        assigned = [one for one in assigned if one["guardrail_id"] == rule["id"]]
    return call.listed(assigned, _PAGE)


def _unassigned(call: Call, assignments: Collection, names: list[str]) -> Json:
    rule, assigned = GUARDRAILS.find(call, call.path["id"]), assignments.of(call)
    found = [name for name in names if assigned.get(name, {}).get("guardrail_id") == rule["id"]]
    for name in found:
        del assigned[name]
    return {"unassigned_count": len(found)}


@handles("guardrails.list_key_assignments", "guardrails.list_keys")
def _list_keys(call: Call) -> Json:
    keys = KEYS.of(call)
    found = [(one, keys[hash_]) for hash_, one in _OF_KEYS.of(call).items() if hash_ in keys]
    return _listed(call, [{**one, "key_name": key["name"], "key_label": key["label"]} for one, key in found])


@handles("guardrails.assign_keys")
def _assign_keys(call: Call) -> Json:
    rule = GUARDRAILS.find(call, call.path["id"])
    hashes = [hash_ for hash_ in _named(call, "key_hashes") if hash_ in KEYS.of(call)]
    for hash_ in hashes:
        _OF_KEYS.add(call, {**_assignment(call, rule), "key_hash": hash_})
    return {"assigned_count": len(hashes)}


@handles("guardrails.unassign_keys")
def _unassign_keys(call: Call) -> Json:
    return _unassigned(call, _OF_KEYS, _named(call, "key_hashes"))


@handles("guardrails.list_member_assignments", "guardrails.list_members")
def _list_members(call: Call) -> Json:
    return _listed(call, _OF_MEMBERS.all(call))


@handles("guardrails.assign_members")
def _assign_members(call: Call) -> Json:
    rule = GUARDRAILS.find(call, call.path["id"])
    users = people(_named(call, "member_user_ids"))
    for user in users:
        facts = {"user_id": user["id"], "organization_id": ORGANIZATION}
        _OF_MEMBERS.add(call, {**_assignment(call, rule), **facts})
    return {"assigned_count": len(users)}


@handles("guardrails.unassign_members")
def _unassign_members(call: Call) -> Json:
    return _unassigned(call, _OF_MEMBERS, _named(call, "member_user_ids"))
