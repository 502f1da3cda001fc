# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The organization of the sandbox: its people, its workspaces, its settings."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from ..calls import DEFAULT_WORKSPACE, Call, Collection, handler_table, now
from ..words import Json

__all__ = ["HANDLERS", "ORGANIZATION", "PEOPLE", "WORKSPACES", "new_workspace", "people"]

HANDLERS, handles = handler_table()

ORGANIZATION = "org_sandbox"

PEOPLE: list[Json] = [
    {"id": "user_abc123", "email": "ada@example.com", "first_name": "Ada", "last_name": "Arm", "role": "org:admin"},
    {"id": "user_def456", "email": "ben@example.com", "first_name": "Ben", "last_name": "Bow", "role": "org:member"},
    {"id": "user_ghi789", "email": "cy@example.com", "first_name": None, "last_name": None, "role": "org:member"},
]
_PAGE = 50


def people(ids: Iterable[str]) -> list[Json]:
    """Those with these ids. Who is not in the organization is passed over: what comes back says how many there were."""
    wanted = set(ids)
    return [one for one in PEOPLE if one["id"] in wanted]


class _Workspaces(Collection):
    """The default one is there from the start, and once it is deleted it stays so."""

    def of(self, call: Call) -> dict[str, Json]:
        there = self.name in call.state.collections
        found = super().of(call)
        if not there:
            found[DEFAULT_WORKSPACE] = new_workspace(DEFAULT_WORKSPACE, {"name": "Default", "slug": "default"})
        return found

    def find(self, call: Call, id: str) -> Json:
        """The one with this id, or this slug."""
        by_slug = (one["id"] for one in self.of(call).values() if one["slug"] == id)
        return super().find(call, next(by_slug, id))


WORKSPACES = _Workspaces("workspace", unique="slug")


def new_workspace(id: str, given: Mapping[str, Any]) -> Json:
    """One that is made now."""
    return {
        "id": id,
        "default_guardrail_id": str(uuid.uuid5(uuid.UUID(id), "guardrail")),
        "description": None,
        "default_text_model": None,
        "default_image_model": None,
        "default_provider_sort": None,
        "disabled_server_tools": None,
        "is_observability_io_logging_enabled": False,
        "is_observability_broadcast_enabled": False,
        "is_data_discount_logging_enabled": True,
        "io_logging_api_key_ids": None,
        "io_logging_sampling_rate": 1,
        "include_byok_in_budgets": False,
        **given,
        "created_at": now(),
        "created_by": PEOPLE[0]["id"],
        "updated_at": None,
    }


@handles("organization.list_members")
def _list_members(call: Call) -> Json:
    return call.listed(PEOPLE, _PAGE)


def _settings(call: Call) -> Json:
    settings = {"id": ORGANIZATION, "is_filtered_model_catalog_enabled": False}
    return call.state.collections.setdefault("organization", {}).setdefault("settings", settings)


@handles("organization.get_settings")
def _get_settings(call: Call) -> Json:
    return {"data": _settings(call)}


@handles("organization.update_settings")
def _update_settings(call: Call) -> Json:
    _settings(call).update(call.body)
    return {"data": _settings(call)}
