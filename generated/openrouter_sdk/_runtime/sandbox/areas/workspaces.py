# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The workspaces of the sandbox, with their members and budgets."""

from __future__ import annotations

import re
import uuid
from typing import Any

from ..calls import DEFAULT_WORKSPACE, Call, Collection, Refusal, handler_table, now
from ..words import Json
from .guardrails import GUARDRAILS, delete_guardrail
from .keys import KEYS
from .organization import PEOPLE, WORKSPACES, new_workspace, people

__all__ = ["HANDLERS"]

HANDLERS, handles = handler_table()

_MEMBERSHIPS = Collection("membership")
_PAGE = 50
_LONGEST_SLUG = 50
_MOST_USERS = 100
_INTERVALS = ["daily", "weekly", "monthly", "lifetime"]


def _active_keys(call: Call, space: Json, **wanted: Any) -> list[Json]:
    return [key for key in KEYS.all(call, workspace_id=space["id"], **wanted) if not key["disabled"]]


def _settings(call: Call) -> Json:
    """What a request sets: an empty list of tools forbids none."""
    slug = call.body.get("slug", "default")
    if len(slug) > _LONGEST_SLUG or not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", slug):
        raise Refusal(400, f"{slug!r} is no slug: it has lowercase letters, digits, hyphens", "invalid_request")
    return {**call.body, **({"disabled_server_tools": None} if call.body.get("disabled_server_tools") == [] else {})}


@handles("workspaces.list")
def _list(call: Call) -> Json:
    return call.listed(WORKSPACES.all(call), _PAGE)


@handles("workspaces.create")
def _create(call: Call) -> Json:
    return {"data": WORKSPACES.add(call, new_workspace(call.state.uuid(), _settings(call)))}


@handles("workspaces.get")
def _get(call: Call) -> Json:
    return {"data": WORKSPACES.find(call, call.path["id"])}


@handles("workspaces.update")
def _update(call: Call) -> Json:
    return {"data": WORKSPACES.change(call, call.path["id"], _settings(call), updated_at=now())}


@handles("workspaces.delete")
def _delete(call: Call) -> Json:
    space = WORKSPACES.find(call, call.path["id"])
    keys = _active_keys(call, space)
    if space["id"] == DEFAULT_WORKSPACE:
        if call.query.get("confirm_default_workspace_deletion") != "true":
            raise Refusal(400, "this is the default workspace: confirm_default_workspace_deletion", "invalid_request")
        for key in keys:
            key["disabled"] = True
    elif keys:
        raise Refusal(400, f"the workspace has {len(keys)} active keys: remove these first", "invalid_request")
    for rule in GUARDRAILS.all(call, workspace_id=space["id"]):
        delete_guardrail(call, rule["id"])
    for member in _MEMBERSHIPS.all(call, workspace_id=space["id"]):
        _MEMBERSHIPS.remove(call, member["id"])
    _budgets(space).of(call).clear()
    WORKSPACES.remove(call, space["id"])
    return {"deleted": True}


# -- members ------------------------------------------------------------------------------------------------


def _membership(space: Json, user: Json) -> Json:
    return {
        "id": str(uuid.uuid5(uuid.UUID(space["id"]), user["id"])),
        "workspace_id": space["id"],
        "user_id": user["id"],
        "role": user["role"].removeprefix("org:"),
        "created_at": now(),
    }


def _members(call: Call, space: Json) -> list[Json]:
    if space["id"] == DEFAULT_WORKSPACE:  # all are, and nobody added them
        return [{**_membership(space, user), "created_at": space["created_at"]} for user in PEOPLE]
    return _MEMBERSHIPS.all(call, workspace_id=space["id"])


def _user_ids(call: Call) -> list[str]:
    ids: list[str] = list(dict.fromkeys(call.body["user_ids"]))
    if not 1 <= len(ids) <= _MOST_USERS:
        raise Refusal(400, f"user_ids has {len(ids)} users, not 1 to {_MOST_USERS}", "invalid_request")
    return ids


@handles("workspaces.list_members")
def _list_members(call: Call) -> Json:
    return call.listed(_members(call, WORKSPACES.find(call, call.path["id"])), _PAGE)


@handles("workspaces.add_members")
def _add_members(call: Call) -> Json:
    space = WORKSPACES.find(call, call.path["id"])
    added = [_membership(space, user) for user in people(_user_ids(call))]
    if space["id"] != DEFAULT_WORKSPACE:
        added = [_MEMBERSHIPS.of(call).setdefault(member["id"], member) for member in added]
    return {"data": added, "added_count": len(added)}


@handles("workspaces.remove_members")
def _remove_members(call: Call) -> Json:
    space, ids = WORKSPACES.find(call, call.path["id"]), _user_ids(call)
    if space["id"] == DEFAULT_WORKSPACE:
        raise Refusal(400, "all of the organization are members of its default workspace", "invalid_request")
    found = [member for member in _members(call, space) if member["user_id"] in ids]
    for member in found:
        if _active_keys(call, space, creator_user_id=member["user_id"]):
            raise Refusal(400, f"{member['user_id']} has active keys: remove these first", "invalid_request")
    for member in found:
        _MEMBERSHIPS.remove(call, member["id"])
    return {"removed_count": len(found)}


# -- budgets ------------------------------------------------------------------------------------------------


def _budgets(space: Json) -> Collection:
    """Those of a workspace, by interval."""
    return Collection(f"budget of the workspace {space['id']}")


def _interval(call: Call) -> str:
    interval = call.path["interval"]
    if interval not in _INTERVALS:
        raise Refusal(400, f"{interval!r} is no interval of a budget", "invalid_request")
    return interval


@handles("workspaces.list_budgets")
def _list_budgets(call: Call) -> Json:
    space = WORKSPACES.find(call, call.path["id"])
    there = _budgets(space).of(call)
    found = [there[interval] for interval in _INTERVALS if interval in there]
    return {"data": found, "include_byok_in_budgets": space["include_byok_in_budgets"]}


@handles("workspaces.get_budget")
def _get_budget(call: Call) -> Json:
    space = WORKSPACES.find(call, call.path["id"])
    budget = _budgets(space).find(call, _interval(call))
    return {"data": budget, "include_byok_in_budgets": space["include_byok_in_budgets"]}


@handles("workspaces.set_budget")
def _set_budget(call: Call) -> Json:
    space, interval, limit = WORKSPACES.find(call, call.path["id"]), _interval(call), call.body["limit_usd"]
    there = _budgets(space).of(call)
    limits = {**{name: budget["limit_usd"] for name, budget in there.items()}, interval: limit}
    ordered = [limits[name] for name in _INTERVALS if name in limits]
    if limit <= 0 or ordered != sorted(set(ordered)):
        raise Refusal(400, "a budget is above 0, and more in a longer interval", "invalid_request")
    space["include_byok_in_budgets"] = call.body.get("include_byok_in_budgets", space["include_byok_in_budgets"])
    kept = there.get(interval) or {"id": call.state.uuid(), "workspace_id": space["id"], "created_at": now()}
    resets = None if interval == "lifetime" else interval
    there[interval] = {**kept, "limit_usd": limit, "reset_interval": resets, "updated_at": now()}
    return {"data": there[interval], "include_byok_in_budgets": space["include_byok_in_budgets"]}


@handles("workspaces.delete_budget")
def _delete_budget(call: Call) -> Json:
    _budgets(WORKSPACES.find(call, call.path["id"])).remove(call, _interval(call))
    return {"deleted": True}
