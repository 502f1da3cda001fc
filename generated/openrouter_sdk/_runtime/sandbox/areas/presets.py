# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The presets of the sandbox: made of requests, in versions. Calls do not apply them."""

from __future__ import annotations

import re

from ..calls import DEFAULT_WORKSPACE, Call, Collection, Refusal, handler_table, now
from ..words import Json, said

__all__ = ["HANDLERS", "PRESETS"]

HANDLERS, handles = handler_table()

PRESETS = Collection("preset", id="slug")
VERSIONS = Collection("version")
_PAGE, _LARGEST_PAGE = 50, 100
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_USER = "user_sandbox"
# What a request says that is no setting.
_DROPPED = frozenset(
    {
        "messages",
        "input",
        "instructions",
        "system",
        "stream",
        "stream_options",
        "prompt",
        "user",
        "metadata",
        "session_id",
        "trace",
    }
    | {"previous_response_id", "preset", "debug", "safety_identifier", "prompt_cache_key", "background", "store"}
)


@handles("presets.list")
def _list(call: Call) -> Json:
    return _listed(call, PRESETS.all(call)[::-1])


@handles("presets.get")
def _get(call: Call) -> Json:
    return {"data": _with_version(call, PRESETS.find(call, call.path["slug"]))}


@handles("presets.create_from_chat")
def _create_from_chat(call: Call) -> Json:
    words = [said(message.get("content")) for message in call.body["messages"] if message.get("role") == "system"]
    return _create(call, "\n".join(words) or None)


@handles("presets.create_from_responses")
def _create_from_responses(call: Call) -> Json:
    return _create(call, call.body.get("instructions"))


@handles("presets.create_from_messages")
def _create_from_messages(call: Call) -> Json:
    return _create(call, said(call.body.get("system")) or None)


@handles("presets.list_versions")
def _list_versions(call: Call) -> Json:
    return _listed(call, _versions(call, PRESETS.find(call, call.path["slug"])))


@handles("presets.get_version")
def _get_version(call: Call) -> Json:
    preset, number = PRESETS.find(call, call.path["slug"]), call.path["version"]
    found = next((version for version in _versions(call, preset) if str(version["version"]) == number), None)
    if found is None:
        raise Refusal(404, f"the preset {preset['slug']!r} has no version {number!r}", "not_found")
    return {"data": found}


def _create(call: Call, system_prompt: str | None) -> Json:
    """A preset, or its next version, of a request."""
    slug, time = call.path["slug"], now()
    if not _SLUG.fullmatch(slug):
        raise Refusal(400, "a slug is made of lower-case letters, digits and hyphens", "invalid_request")
    preset = PRESETS.of(call).get(slug)
    if preset is None:
        preset = {
            "id": call.state.uuid(),
            "slug": slug,
            "name": slug,
            "description": None,
            "status": "active",
            "status_updated_at": None,
            "designated_version_id": None,
            "creator_user_id": _USER,
            "workspace_id": DEFAULT_WORKSPACE,
            "created_at": time,
            "updated_at": time,
        }
        PRESETS.add(call, preset)
    version = {
        "id": call.state.uuid(),
        "preset_id": preset["id"],
        "version": len(_versions(call, preset)) + 1,
        "config": {key: value for key, value in call.body.items() if key not in _DROPPED},
        "system_prompt": system_prompt,
        "creator_id": _USER,
        "created_at": time,
        "updated_at": time,
    }
    VERSIONS.add(call, version)
    PRESETS.remove(call, slug)  # it goes to the end, since it is the last changed
    PRESETS.add(call, {**preset, "designated_version_id": version["id"], "updated_at": time})
    return {"data": _with_version(call, PRESETS.find(call, slug))}


def _versions(call: Call, preset: Json) -> list[Json]:
    return VERSIONS.all(call, preset_id=preset["id"])


def _with_version(call: Call, preset: Json) -> Json:
    return {**preset, "designated_version": VERSIONS.find(call, preset["designated_version_id"])}


def _listed(call: Call, found: list[Json]) -> Json:
    limit = call.query.get("limit", str(_PAGE))
    if not limit.isdecimal() or not 1 <= int(limit) <= _LARGEST_PAGE:
        raise Refusal(400, f"limit is a number from 1 to {_LARGEST_PAGE}", "invalid_request")
    return call.listed(found, _PAGE)
