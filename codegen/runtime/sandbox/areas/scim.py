# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The identity provider of the sandbox: it has three groups, and each look at a synchronization is a step of it."""

from __future__ import annotations

import uuid

from ..calls import Call, Collection, Refusal, handler_table, now
from ..words import Json

__all__ = ["HANDLERS", "SCIM_GROUPS", "SCIM_MAPPINGS"]

HANDLERS, handles = handler_table()

SCIM_GROUPS = Collection("SCIM group")
SCIM_MAPPINGS = Collection("SCIM group mapping")
_JOBS = Collection("SCIM sync job")
_ORGANIZATION = "org_sandbox"
_ROLES = ("admin", "member")
_PAGE = 50
_PUSHED = (
    # id, name, id at the identity provider
    ("550e8400-e29b-41d4-a716-446655440000", "Engineering", "group-engineering"),
    ("550e8400-e29b-41d4-a716-446655440001", "Design", "group-design"),
    ("550e8400-e29b-41d4-a716-446655440002", "Everyone", None),
)


def _with_groups(call: Call) -> Call:
    """The call, in a sandbox whose identity provider has pushed its groups."""
    if not SCIM_GROUPS.of(call):
        facts = {"organization_id": _ORGANIZATION, "created_at": now(), "updated_at": now()}
        for id_, name, external in _PUSHED:
            SCIM_GROUPS.add(call, {"id": id_, **facts, "external_id": external, "display_name": name})
    return call


@handles("scim.list_groups")
def _list_groups(call: Call) -> Json:
    wanted = {name: call.query.get(name) for name in ("display_name", "external_id")}
    return call.listed(SCIM_GROUPS.all(_with_groups(call), **wanted), _PAGE)


@handles("scim.list_group_mappings")
def _list_mappings(call: Call) -> Json:
    return call.listed(SCIM_MAPPINGS.all(call), _PAGE)


@handles("scim.create_group_mapping")
def _create_mapping(call: Call) -> Json:
    body = call.body
    _check_role(body["role"])
    _check_uuid("workspace_id", body["workspace_id"])
    SCIM_GROUPS.find(_with_groups(call), body["scim_group_id"])
    pair = {name: body[name] for name in ("scim_group_id", "workspace_id")}
    if SCIM_MAPPINGS.all(call, **pair):
        raise Refusal(409, "the group is mapped to this workspace already", "conflict")
    facts = {"id": call.state.uuid(), "organization_id": _ORGANIZATION, "created_at": now(), "updated_at": now()}
    return {"data": SCIM_MAPPINGS.add(call, {**facts, **pair, "role": body["role"]})}


@handles("scim.get_group_mapping")
def _get_mapping(call: Call) -> Json:
    return {"data": SCIM_MAPPINGS.find(call, call.path["id"])}


@handles("scim.update_group_mapping")
def _update_mapping(call: Call) -> Json:
    _check_role(call.body["role"])
    return {"data": SCIM_MAPPINGS.change(call, call.path["id"], call.body, updated_at=now())}


@handles("scim.delete_group_mapping")
def _delete_mapping(call: Call) -> Json:
    if call.query.get("keep_members") not in ("true", "false"):
        raise Refusal(400, "keep_members is true or false, and must be given", "invalid_request")
    SCIM_MAPPINGS.remove(call, call.path["id"])
    return {"deleted": True}


@handles("scim.create_sync_job")
def _create_job(call: Call) -> Json:
    unknown = dict.fromkeys(("started_at", "finished_at", "synced_groups", "deleted_groups", "error_message"))
    return {"data": _JOBS.add(call, {"id": call.state.uuid(), "status": "queued", "created_at": now(), **unknown})}


@handles("scim.get_sync_job")
def _get_job(call: Call) -> Json:
    job = _JOBS.find(call, call.path["id"])
    if job["status"] == "queued":
        job.update(status="running", started_at=now())
    elif job["status"] == "running":
        synced = len(SCIM_GROUPS.of(_with_groups(call)))
        job.update(status="succeeded", finished_at=now(), synced_groups=synced, deleted_groups=0)
    return {"data": job}


def _check_role(role: str) -> None:
    if role not in _ROLES:
        raise Refusal(400, f"role is {' or '.join(_ROLES)}, not {role!r}", "invalid_request")


def _check_uuid(name: str, text: str) -> None:
    try:
        uuid.UUID(text)
    except ValueError:
        raise Refusal(400, f"{name} is a UUID, not {text!r}", "invalid_request") from None
