"""The directory of the sandbox: external users, groups that have roles, and vaults, from the first call to the last."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from openrouter_sdk import AsyncOpenRouter, BadRequestError, ConflictError, NotFoundError, OpenRouter
from openrouter_sdk.sandbox import Sandbox

from .helpers import BOTH_KEYS, in_loop

LAB, SHOP = (f"660e8400-e29b-41d4-a716-44665544000{number}" for number in range(2))
INTERN, OTHER = (f"7c9e6679-7425-40de-944b-e07fc1f90ae{number}" for number in range(2))
HOSTS = ["api.github.com"]
SECRET = "ghp-of-the-sandbox"


@pytest.fixture
def settings() -> dict[str, Any]:
    return BOTH_KEYS


def test_statuses_are_those_of_the_service(client: OpenRouter) -> None:
    assert client.keys.create(name="ci").http.status == 201
    assert client.external_users.create(user="e1").http.status == 201
    assert client.scim.create_sync_job().http.status == 202
    assert client.external_users.get("e1").http.status == 200


# -- external users -----------------------------------------------------------------------------------------


def users(client: OpenRouter, **wanted: Any) -> list[str]:
    return [user.user for user in client.external_users.list(**wanted)]


def test_external_users_are_deactivated_and_come_back(client: OpenRouter) -> None:
    for user in ("e1", "E1", "a/b c?"):
        assert client.external_users.create(user=user).data.is_active
    assert client.external_users.get("a/b c?").data.user == "a/b c?"

    for _ in range(2):  # the second time as well
        client.external_users.delete("e1")
    assert not client.external_users.get("e1").data.is_active
    assert users(client) == ["E1", "a/b c?"]
    assert users(client, include_inactive=True, limit=2) == ["e1", "E1", "a/b c?"]
    assert users(client, user="e1") == []
    with pytest.raises(ConflictError):
        client.external_users.create(user="e1")

    assert client.external_users.update("e1", is_active=True).data.is_active
    assert users(client, user="e1") == ["e1"]


def test_external_users_that_are_refused(client: OpenRouter) -> None:
    for user in ("", " e1", "e" * 513, "\0"):
        with pytest.raises(BadRequestError):
            client.external_users.create(user=user)
    missing: list[Callable[[], Any]] = [
        lambda: client.external_users.get("e1"),
        lambda: client.external_users.update("e1", is_active=False),
        lambda: client.external_users.delete("e1"),
    ]
    for call in missing:
        with pytest.raises(NotFoundError):
            call()


# -- groups -------------------------------------------------------------------------------------------------


def test_group_mappings(client: OpenRouter) -> None:
    groups = {group.display_name: group for group in client.scim.list_groups(limit=2)}
    assert list(groups) == ["Engineering", "Design", "Everyone"]
    assert groups["Everyone"].external_id is None
    assert client.scim.list_groups(external_id="group-design").data == [groups["Design"]]
    group = groups["Engineering"].id

    made = [
        client.scim.create_group_mapping(scim_group_id=group, workspace_id=space, role="member").data
        for space in (LAB, SHOP)
    ]
    page = client.scim.list_group_mappings(limit=1)
    assert (len(page.data), page.total_count, list(page)) == (1, 2, made)
    with pytest.raises(ConflictError):
        client.scim.create_group_mapping(scim_group_id=group, workspace_id=LAB, role="admin")

    assert client.scim.update_group_mapping(made[0].id, role="admin").data.role == "admin"
    assert client.scim.get_group_mapping(made[0].id).data.workspace_id == LAB
    with pytest.raises(BadRequestError):
        client.scim.delete_group_mapping(made[0].id, keep_members=None)  # type: ignore[arg-type]
    assert client.scim.delete_group_mapping(made[0].id, keep_members=False).deleted
    with pytest.raises(NotFoundError):
        client.scim.delete_group_mapping(made[0].id, keep_members=True)
    assert list(client.scim.list_group_mappings()) == made[1:]


def test_group_mappings_that_are_refused(client: OpenRouter) -> None:
    group = client.scim.list_groups().data[0].id
    wrong: dict[str, Any] = {"scim_group_id": group, "workspace_id": LAB, "role": "member"}
    for change, error in (
        ({"scim_group_id": LAB}, NotFoundError),
        ({"workspace_id": "lab"}, BadRequestError),
        ({"role": "owner"}, BadRequestError),
    ):
        with pytest.raises(error):
            client.scim.create_group_mapping(**{**wrong, **change})
    made = client.scim.create_group_mapping(**wrong).data
    with pytest.raises(BadRequestError):
        client.scim.update_group_mapping(made.id, role="owner")


def test_synchronization_goes_on_from_look_to_look(client: OpenRouter) -> None:
    job = client.scim.create_sync_job().data
    seen = [job, *(client.scim.get_sync_job(job.id).data for _ in range(3))]
    assert [job.status for job in seen] == ["queued", "running", "succeeded", "succeeded"]
    assert [(job.started_at is None, job.finished_at is None) for job in seen[:3]] == [
        (True, True),
        (False, True),
        (False, False),
    ]
    assert (seen[2].synced_groups, seen[2].deleted_groups) == (3, 0)
    with pytest.raises(NotFoundError):
        client.scim.get_sync_job("another")


# -- vaults -------------------------------------------------------------------------------------------------


def test_secrets_of_the_workspace(client: OpenRouter) -> None:
    first = client.vault.set_secret("github_token", value=SECRET, hosts=["API.GitHub.com.", "api.github.com"])
    assert first.data.hosts == HOSTS
    assert SECRET not in repr(first) + repr(first.http)
    client.vault.set_secret("a1", value=SECRET, hosts=HOSTS)
    client.vault.set_secret("z", value="another", hosts=HOSTS)

    page = client.vault.list_secrets(limit=2)
    assert ([secret.name for secret in page.data], page.has_more) == (["a1", "github_token"], True)
    assert [secret.name for secret in page] == ["a1", "github_token", "z"]
    prints = [secret.fingerprint for secret in page]
    assert prints[0] == prints[1] != prints[2]

    again = client.vault.set_secret("github_token", value="another", hosts=["example.com"]).data
    assert (again.hosts, again.fingerprint, again.created_at) == (["example.com"], prints[2], first.data.created_at)
    assert client.vault.delete_secret("github_token") is None
    with pytest.raises(NotFoundError):
        client.vault.delete_secret("github_token")


def test_secrets_of_interns(client: OpenRouter) -> None:
    for name in ("shared", "own"):
        client.vault.set_secret(name, value="of the workspace", hosts=HOSTS)
    client.vault.set_intern_secret(INTERN, "own", value=SECRET, hosts=HOSTS)

    assert [(one.name, one.scope) for one in client.vault.list_effective_secrets(INTERN, limit=1)] == [
        ("own", "intern"),
        ("shared", "workspace"),
    ]
    with pytest.raises(NotFoundError):
        client.vault.copy_secrets(INTERN, names=["shared", "missing"])
    assert [one.name for one in client.vault.list_intern_secrets(INTERN)] == ["own"]

    copies = client.vault.copy_secrets(INTERN, names=["shared", "own"]).data
    assert [copy.name for copy in copies] == ["shared", "own"]
    assert copies[0].fingerprint == copies[1].fingerprint != client.vault.list_secrets().data[0].fingerprint
    client.vault.delete_secret("shared")
    assert [one.name for one in client.vault.list_intern_secrets(INTERN)] == ["own", "shared"]
    assert list(client.vault.list_intern_secrets(OTHER)) == []
    client.vault.delete_intern_secret(INTERN, "shared")
    with pytest.raises(NotFoundError):
        client.vault.delete_intern_secret(INTERN, "shared")
    assert "github" in [connection.key for connection in client.vault.list_connections(INTERN).data]


def test_secrets_that_are_refused(client: OpenRouter) -> None:
    good: dict[str, Any] = {"value": SECRET, "hosts": HOSTS}
    for name in ("GitHub", "_a", "a_", "a__b", "1a", "a-b", "a" * 256):
        with pytest.raises(BadRequestError):
            client.vault.set_secret(name, **good)
    for host in ("", "https://example.com", "example.com:443", "example.com/v1", "*.example.com", "-a.com", "a..b"):
        with pytest.raises(BadRequestError):
            client.vault.set_secret("a", value=SECRET, hosts=[host])
    for change in ({"hosts": []}, {"hosts": HOSTS * 101}, {"value": ""}, {"value": "v" * 65_537}):
        with pytest.raises(BadRequestError) as caught:
            client.vault.set_intern_secret(INTERN, "a", **{**good, **change})
        assert SECRET not in str(caught.value)
    for names in ([], ["a", "a"]):
        with pytest.raises(BadRequestError):
            client.vault.copy_secrets(INTERN, names=names)
    for page in ({"limit": 0}, {"limit": 101}, {"offset": 10_001}, {"offset": -1}):
        with pytest.raises(BadRequestError):
            client.vault.list_secrets(**page)


# -- async --------------------------------------------------------------------------------------------------


def test_async(box: Sandbox, settings: dict[str, Any]) -> None:
    async def main(client: AsyncOpenRouter) -> None:
        await client.external_users.create(user="e1")
        assert await client.external_users.delete("e1") is None  # type: ignore[func-returns-value]
        assert [user.user async for user in client.external_users.list(include_inactive=True)] == ["e1"]

        job = (await client.scim.create_sync_job()).data
        while job.status in ("queued", "running"):
            job = (await client.scim.get_sync_job(job.id)).data
        groups = await client.scim.list_groups()
        assert (job.status, job.synced_groups) == ("succeeded", groups.total_count)

        await client.vault.set_secret("a", value=SECRET, hosts=HOSTS)
        await client.vault.copy_secrets(INTERN, names=["a"])
        assert [one.name async for one in client.vault.list_intern_secrets(INTERN)] == ["a"]

    in_loop(main, box.url, **settings)
