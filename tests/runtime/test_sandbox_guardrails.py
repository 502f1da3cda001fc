"""Guardrails in the sandbox: made, changed, assigned to keys and members."""

from __future__ import annotations

from typing import Any

import pytest
from openrouter_sdk import (
    NULL,
    AsyncOpenRouter,
    BadRequestError,
    NotFoundError,
    OpenRouter,
    to_dict,
)
from openrouter_sdk.sandbox import Sandbox

from .helpers import MANAGEMENT, in_loop, valid

ADMIN, MEMBER, NOBODY = "user_abc123", "user_def456", "user_nobody"


@pytest.fixture
def settings() -> dict[str, Any]:
    return MANAGEMENT


def test_life_of_a_guardrail(client: OpenRouter) -> None:
    made = valid(
        client.guardrails.create(name="cheap", limit_usd=10, reset_interval="daily", allowed_models=["a"])
    ).data
    assert (made.limit_usd, made.reset_interval, made.updated_at) == (10, "daily", None)

    changed = client.guardrails.update(made.id, limit_usd=None, allowed_models=["b", "c"]).data
    assert (changed.limit_usd, changed.reset_interval, changed.allowed_models) == (10, "daily", ["b", "c"])
    changed = client.guardrails.update(made.id, limit_usd=NULL, allowed_models=NULL).data
    assert (changed.limit_usd, changed.reset_interval, changed.allowed_models) == (None, "daily", None)
    assert to_dict(valid(client.guardrails.get(made.id)).data) == to_dict(changed)

    assert client.guardrails.delete(made.id).deleted
    with pytest.raises(NotFoundError):
        client.guardrails.delete(made.id)


def test_guardrails_are_listed_by_workspace(client: OpenRouter) -> None:
    space = client.workspaces.create(name="Lab", slug="lab").data
    for number in range(3):
        client.guardrails.create(name=str(number))
    inside = client.guardrails.create(name="inside", workspace_id=space.id).data
    pages = [valid(page) for page in client.guardrails.list(limit=2).pages()]
    assert [([rule.name for rule in page.data], page.total_count) for page in pages] == [(["0", "1"], 3), (["2"], 3)]
    assert [rule.id for rule in client.guardrails.list(workspace_id=space.id)] == [inside.id]

    client.guardrails.assign_members(inside.id, member_user_ids=[MEMBER])
    client.workspaces.delete("lab")  # with all that is in it
    assert client.guardrails.list_member_assignments().total_count == 0
    with pytest.raises(NotFoundError):
        client.guardrails.get(inside.id)


def test_what_the_service_adds_to_rules(client: OpenRouter) -> None:
    made = client.guardrails.create(
        name="private",
        enforce_zdr=True,
        enforce_zdr_xai=False,
        content_filter_builtins=[{"slug": "credit-card", "action": "redact", "label": "mine"}],
        content_filters=[{"pattern": "secret", "action": "block"}],
    ).data
    assert (made.enforce_zdr_openai, made.enforce_zdr_xai) == (True, False)
    assert made.content_filter_builtins is not None
    assert [one.label for one in made.content_filter_builtins] == ["[CREDIT_CARD]"]
    back = client.guardrails.update(made.id, content_filters=made.content_filters or NULL).data
    assert back.content_filters is not None
    assert back.content_filters[0].pattern == "secret"


def test_default_guardrail_of_a_workspace(client: OpenRouter) -> None:
    space = client.workspaces.create(name="Lab", slug="lab").data
    with pytest.raises(NotFoundError):
        client.guardrails.get(space.default_guardrail_id)
    made = valid(client.guardrails.update(space.default_guardrail_id, limit_usd=5)).data
    assert (made.id, made.workspace_id, made.limit_usd) == (space.default_guardrail_id, space.id, 5)
    with pytest.raises(BadRequestError, match="keeps its name"):
        client.guardrails.update(made.id, name="mine")


def test_a_key_has_one_guardrail(client: OpenRouter) -> None:
    one, two = (client.guardrails.create(name=name).data for name in ("one", "two"))
    keys = [client.keys.create(name=name).data for name in ("a", "b")]
    hashes = [key.hash for key in keys]
    assert client.guardrails.assign_keys(one.id, key_hashes=hashes).assigned_count == 2
    assert [key.key_name for key in valid(client.guardrails.list_keys(one.id, limit=1))] == ["a", "b"]
    assert client.guardrails.assign_keys(two.id, key_hashes=hashes[:1]).assigned_count == 1
    found = {key.key_hash: key.guardrail_id for key in valid(client.guardrails.list_key_assignments())}
    assert found == {hashes[0]: two.id, hashes[1]: one.id}

    assert client.guardrails.assign_keys(one.id, key_hashes=["nothing"]).assigned_count == 0
    with pytest.raises(NotFoundError, match="'nothing'"):
        client.guardrails.assign_keys("nothing", key_hashes=hashes)
    with pytest.raises(BadRequestError, match="key_hashes is empty"):
        client.guardrails.assign_keys(one.id, key_hashes=[])
    assert client.guardrails.unassign_keys(one.id, key_hashes=[*hashes, "nothing"]).unassigned_count == 1
    client.keys.delete(hashes[0])
    assert client.guardrails.list_keys(two.id).total_count == 0


def test_a_member_has_one_guardrail(client: OpenRouter) -> None:
    one, two = (client.guardrails.create(name=name).data for name in ("one", "two"))
    assert client.guardrails.assign_members(one.id, member_user_ids=[ADMIN, MEMBER, ADMIN]).assigned_count == 2
    client.guardrails.assign_members(two.id, member_user_ids=[MEMBER])
    assert [(member.user_id, member.guardrail_id) for member in valid(client.guardrails.list_member_assignments())] == [
        (ADMIN, one.id),
        (MEMBER, two.id),
    ]
    assert client.guardrails.unassign_members(one.id, member_user_ids=[ADMIN, MEMBER]).unassigned_count == 1
    assert client.guardrails.assign_members(one.id, member_user_ids=[NOBODY]).assigned_count == 0
    client.guardrails.delete(two.id)  # though it is assigned
    assert client.guardrails.list_member_assignments().data == []


def test_async(box: Sandbox, settings: dict[str, Any]) -> None:
    async def main(client: AsyncOpenRouter) -> None:
        rule = (await client.guardrails.create(name="cheap", limit_usd=10)).data
        await client.guardrails.assign_members(rule.id, member_user_ids=[MEMBER])
        assert [one.user_id async for one in client.guardrails.list_members(rule.id)] == [MEMBER]
        assert (await client.guardrails.update(rule.id, limit_usd=NULL)).data.limit_usd is None

    in_loop(main, box.url, **settings)
