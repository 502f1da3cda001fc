"""Workspaces and the organization in the sandbox: what is made is there, what is forbidden is refused."""

from __future__ import annotations

from typing import Any

import pytest
from openrouter_sdk import (
    NULL,
    AsyncOpenRouter,
    BadRequestError,
    ConflictError,
    NotFoundError,
    OpenRouter,
)
from openrouter_sdk.sandbox import Sandbox

from .helpers import MANAGEMENT, in_loop, valid

ADMIN, MEMBER, OTHER, NOBODY = "user_abc123", "user_def456", "user_ghi789", "user_nobody"


@pytest.fixture
def settings() -> dict[str, Any]:
    return MANAGEMENT


def test_life_of_a_workspace(client: OpenRouter) -> None:
    created = valid(client.workspaces.create(name="Lab", slug="lab", default_text_model="openai/gpt-5-mini"))
    made = created.data
    assert (created.http.status, made.updated_at, made.disabled_server_tools) == (201, None, None)

    changed = client.workspaces.update("lab", description="Trials", default_text_model=None).data
    assert (changed.id, changed.description, changed.default_text_model) == (made.id, "Trials", "openai/gpt-5-mini")
    assert changed.updated_at is not None
    changed = client.workspaces.update(made.id, default_text_model=NULL, slug="trials").data
    assert (changed.name, changed.description, changed.default_text_model) == ("Lab", "Trials", None)

    assert valid(client.workspaces.get("trials")).data.id == made.id
    assert [space.slug for space in valid(client.workspaces.list())] == ["default", "trials"]
    assert client.workspaces.delete(made.id).deleted
    for lost in ("lab", "trials", made.id):
        with pytest.raises(NotFoundError):
            client.workspaces.delete(lost)


def test_pages_of_workspaces(client: OpenRouter) -> None:
    for number in range(4):
        client.workspaces.create(name=str(number), slug=f"lab-{number}")
    pages = list(client.workspaces.list(limit=2).pages())
    assert [(len(page.data), page.total_count) for page in pages] == [(2, 5), (2, 5), (1, 5)]


def test_slugs(client: OpenRouter) -> None:
    client.workspaces.create(name="Lab", slug="lab")
    with pytest.raises(ConflictError, match="'lab'"):
        client.workspaces.create(name="Another", slug="lab")
    with pytest.raises(ConflictError):
        client.workspaces.update("lab", slug="default")
    assert client.workspaces.update("lab", slug="lab").data.slug == "lab"
    for slug in ("", "Lab", "a--b", "-a", "x" * 51):
        with pytest.raises(BadRequestError):
            client.workspaces.create(name="Lab", slug=slug)


def test_tools_that_a_workspace_forbids(client: OpenRouter) -> None:
    client.workspaces.create(name="Lab", slug="lab", disabled_server_tools=["openrouter:bash"])
    assert client.workspaces.update("lab", name="L").data.disabled_server_tools == ["openrouter:bash"]
    assert client.workspaces.update("lab", disabled_server_tools=[]).data.disabled_server_tools is None


def test_workspace_with_keys_stays(client: OpenRouter) -> None:
    space = client.workspaces.create(name="Lab", slug="lab").data
    key = client.keys.create(name="ci", workspace_id=space.id).data
    assert [found.hash for found in client.keys.list(workspace_id=space.id)] == [key.hash]
    assert list(client.keys.list()) == []  # those of the default workspace
    with pytest.raises(BadRequestError, match="1 active keys"):
        client.workspaces.delete("lab")
    client.keys.update(key.hash, disabled=True)
    assert client.workspaces.delete("lab").deleted


def test_default_workspace_needs_a_word(client: OpenRouter) -> None:
    key = client.keys.create(name="ci").data
    with pytest.raises(BadRequestError, match="confirm_default_workspace_deletion"):
        client.workspaces.delete("default")
    assert client.workspaces.delete("default", confirm_default_workspace_deletion=True).deleted
    assert client.keys.get(key.hash).data.disabled
    assert list(client.workspaces.list()) == []
    with pytest.raises(BadRequestError, match="no workspace"):
        client.guardrails.create(name="cheap")


def test_members(client: OpenRouter) -> None:
    people = {one.id: one for one in valid(client.organization.list_members())}
    assert people[ADMIN].role == "org:admin"
    assert {one.user_id for one in client.workspaces.list_members("default")} == people.keys()

    space = client.workspaces.create(name="Lab", slug="lab").data
    assert client.workspaces.list_members("lab").total_count == 0
    added = valid(client.workspaces.add_members("lab", user_ids=[ADMIN, MEMBER]))
    assert [(one.user_id, one.role, one.workspace_id) for one in added.data] == [
        (ADMIN, "admin", space.id),
        (MEMBER, "member", space.id),
    ]
    assert client.workspaces.add_members("lab", user_ids=[MEMBER]).data == added.data[1:]
    assert client.workspaces.add_members("lab", user_ids=[NOBODY]).added_count == 0
    assert [one.user_id for one in valid(client.workspaces.list_members(space.id, limit=1))] == [ADMIN, MEMBER]

    assert client.workspaces.remove_members("lab", user_ids=[MEMBER, OTHER, NOBODY]).removed_count == 1
    assert client.workspaces.remove_members("lab", user_ids=[MEMBER]).removed_count == 0
    with pytest.raises(BadRequestError):
        client.workspaces.remove_members("lab", user_ids=[])
    with pytest.raises(BadRequestError, match="default workspace"):
        client.workspaces.remove_members("default", user_ids=[MEMBER])
    client.keys.create(name="ci", workspace_id=space.id, creator_user_id=ADMIN)
    with pytest.raises(BadRequestError, match=f"{ADMIN} has active keys"):
        client.workspaces.remove_members("lab", user_ids=[ADMIN])


def test_budgets(client: OpenRouter) -> None:
    space = client.workspaces.create(name="Lab", slug="lab").data
    made = valid(client.workspaces.set_budget("lab", "monthly", limit_usd=100))
    assert (made.data.workspace_id, made.data.reset_interval) == (space.id, "monthly")
    lifetime = valid(client.workspaces.set_budget(space.id, "lifetime", limit_usd=1000, include_byok_in_budgets=True))
    assert (lifetime.data.reset_interval, lifetime.include_byok_in_budgets) == (None, True)
    again = client.workspaces.set_budget("lab", "monthly", limit_usd=50.5)
    assert (again.data.id, again.data.limit_usd) == (made.data.id, 50.5)

    listed = valid(client.workspaces.list_budgets("lab"))
    assert [(one.reset_interval, one.limit_usd) for one in listed.data] == [("monthly", 50.5), (None, 1000)]
    assert listed.include_byok_in_budgets
    assert client.workspaces.get("lab").data.include_byok_in_budgets

    for interval, limit in (("weekly", 50.5), ("daily", 0), ("lifetime", 50), ("hourly", 1)):
        with pytest.raises(BadRequestError):
            client.workspaces.set_budget("lab", interval, limit_usd=limit)
    assert client.workspaces.delete_budget("lab", "monthly").deleted
    for lost in (client.workspaces.get_budget, client.workspaces.delete_budget):
        with pytest.raises(NotFoundError, match="'monthly'"):
            lost("lab", "monthly")
    assert valid(client.workspaces.get_budget("lab", "lifetime")).data.limit_usd == 1000


def test_organization_async(box: Sandbox, settings: dict[str, Any]) -> None:
    async def main(client: AsyncOpenRouter) -> None:
        assert not valid(await client.organization.get_settings()).data.is_filtered_model_catalog_enabled
        await client.organization.update_settings(is_filtered_model_catalog_enabled=True)
        assert valid(await client.organization.get_settings()).data.is_filtered_model_catalog_enabled
        space = (await client.workspaces.create(name="Lab", slug="lab")).data
        await client.workspaces.add_members(space.id, user_ids=[MEMBER])
        assert [one.user_id async for one in client.workspaces.list_members("lab")] == [MEMBER]

    in_loop(main, box.url, **settings)
