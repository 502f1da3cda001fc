# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The external users of the sandbox. Who is deleted is switched off, and stays known."""

from __future__ import annotations

from ..calls import Call, Collection, Refusal, handler_table, now
from ..words import Json

__all__ = ["EXTERNAL_USERS", "HANDLERS"]

HANDLERS, handles = handler_table()

EXTERNAL_USERS = Collection("external user", id="user")
_PAGE = 50
_LONGEST = 512


@handles("external_users.list")
def _list(call: Call) -> Json:
    active = None if call.query.get("include_inactive") == "true" else True
    return call.listed(EXTERNAL_USERS.all(call, user=call.query.get("user"), is_active=active), _PAGE)


@handles("external_users.create")
def _create(call: Call) -> Json:
    user = call.body["user"]
    if not 0 < len(user) <= _LONGEST or user != user.strip() or "\0" in user:
        raise Refusal(400, f"user has 1 to {_LONGEST} characters, and no space around them", "invalid_request")
    if user in EXTERNAL_USERS.of(call):
        raise Refusal(409, f"there is an external user {user!r} already", "conflict")
    time = now()
    made = {"user": user, "is_active": True, "created_at": time, "updated_at": time}
    return {"data": EXTERNAL_USERS.add(call, made)}


@handles("external_users.get")
def _get(call: Call) -> Json:
    return {"data": EXTERNAL_USERS.find(call, call.path["user"])}


@handles("external_users.update")
def _update(call: Call) -> Json:
    return {"data": EXTERNAL_USERS.change(call, call.path["user"], call.body, updated_at=now())}


@handles("external_users.delete")
def _delete(call: Call) -> None:
    EXTERNAL_USERS.change(call, call.path["user"], {"is_active": False}, updated_at=now())
