"""The sandbox's provider keys, of which only a label comes back, and its private endpoints, from draft to disabled."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from openrouter_sdk import (
    NULL,
    AsyncOpenRouter,
    BadRequestError,
    ConflictError,
    NotFoundError,
    OpenRouter,
    PrivateEndpointPricing,
    UnprocessableEntityError,
    to_dict,
)
from openrouter_sdk.sandbox import Sandbox

from .helpers import MANAGEMENT, in_loop

SECRET = "sk-proj-0123456789abcdef"
GPT = {"model_permaslug": "openai/gpt-4o-2024-08-06", "provider_slug": "azure", "upstream_model_id": "gpt-4o-prod"}


@pytest.fixture
def settings() -> dict[str, Any]:
    return MANAGEMENT


# -- provider keys ----------------------------------------------------------------------------------------


def test_life_of_a_provider_key(client: OpenRouter) -> None:
    made = client.byok.create(provider="openai", key=SECRET, name="ci", allowed_models=["openai/gpt-5-mini"]).data
    assert (made.provider, made.label, made.name, made.disabled) == ("openai", "sk-...cdef", "ci", False)
    assert client.byok.get(made.id).data == made
    assert SECRET not in str(to_dict(made))

    changed = client.byok.update(
        made.id, key="another-key-9876", name=NULL, allowed_models=NULL, declared_zdr=True
    ).data
    assert (changed.label, changed.name, changed.allowed_models) == ("ano...9876", None, None)
    assert (changed.declared_zdr, changed.declared_region, changed.sort_order) == (True, None, 0)
    assert client.byok.update(made.id, disabled=True).data.declared_zdr is True
    assert client.byok.delete(made.id).deleted is True
    for call in (client.byok.get, client.byok.update, client.byok.delete):
        with pytest.raises(NotFoundError):
            call(made.id)


def test_provider_keys_are_listed_by_workspace_and_provider(client: OpenRouter) -> None:
    made = [client.byok.create(provider=name, key=SECRET).data for name in ("openai", "azure", "openai", "xai")]
    other = client.byok.create(provider="openai", key=SECRET, workspace_id="w2").data
    assert [key.sort_order for key in (*made, other)] == [0, 0, 1, 0, 0]
    assert [key.id for key in client.byok.list(limit=3)] == [key.id for key in made]
    assert [len(page.data) for page in client.byok.list(limit=3).pages()] == [3, 1]
    found = client.byok.list(provider="openai")
    assert (found.total_count, [key.id for key in found]) == (2, [made[0].id, made[2].id])
    assert [key.id for key in client.byok.list(workspace_id="w2")] == [other.id]


def test_provider_keys_that_are_refused(client: OpenRouter) -> None:
    refused: list[dict[str, Any]] = [
        {"provider": "acme", "key": SECRET},
        {"provider": "openai", "key": ""},
        {"provider": "openai", "key": SECRET, "is_fallback": True, "is_byok_only": True},
        {"provider": "openai", "key": SECRET, "allowed_api_key_hashes": []},
        {"provider": "openai", "key": SECRET, "allowed_api_key_hashes": ["f01d"]},
        {"provider": "openai", "key": SECRET, "allowed_models": ["m"] * 101},
        {"provider": "openai", "key": SECRET, "name": "n" * 256},
    ]
    for arguments in refused:
        with pytest.raises(BadRequestError) as caught:
            client.byok.create(**arguments)
        assert SECRET not in str(caught.value)
    with pytest.raises(BadRequestError):
        client.byok.list(provider="acme")
    assert client.byok.list().data == []
    made = client.byok.create(provider="openai", key=SECRET, is_fallback=True, allowed_api_key_hashes=["0" * 64]).data
    with pytest.raises(BadRequestError):
        client.byok.update(made.id, is_byok_only=True)


# -- private endpoints ------------------------------------------------------------------------------------


def test_life_of_a_private_endpoint(client: OpenRouter) -> None:
    endpoints = client.private_endpoints
    made = endpoints.create(**GPT, declared_region="us").data
    assert (made.status, made.model_slug, made.provider_name) == ("draft", "openai/gpt-4o", "Azure")
    with pytest.raises(ConflictError, match="not_validated"):
        endpoints.activate(made.id)
    result = endpoints.validate(made.id, workspace_id="w1").data
    assert result.passed
    assert [check.reason for check in result.checks] == [None, None]

    active = endpoints.activate(made.id).data
    assert (active.status, active.declared_region) == ("active", "us")
    assert endpoints.disable(made.id).data.status == "disabled"
    assert endpoints.enable(made.id).data.status == "active"
    assert [found.status for found in endpoints.list().data] == ["active"]
    priced = endpoints.set_pricing(made.id, pricing=PrivateEndpointPricing(prompt="0.1", completion="0.2")).data
    assert (priced.pricing.completion, priced.pricing.cache_read) == ("0.2", None)
    assert endpoints.get(made.id).data == priced
    with pytest.raises(ConflictError, match="only a draft"):
        endpoints.delete(made.id, draft_only=True)
    assert endpoints.delete(made.id).data.id == made.id
    for call in (endpoints.get, endpoints.delete, endpoints.disable):
        with pytest.raises(NotFoundError):
            call(made.id)


def test_steps_out_of_order(client: OpenRouter) -> None:
    endpoints = client.private_endpoints
    id_ = endpoints.create(**GPT).data.id
    steps: dict[str, Any] = {
        "activate": lambda: endpoints.activate(id_),
        "validate": lambda: endpoints.validate(id_, workspace_id="w1"),
        "update": lambda: endpoints.update(id_, upstream_model_id="other"),
        "disable": lambda: endpoints.disable(id_),
        "enable": lambda: endpoints.enable(id_),
    }
    allowed = {"draft": {"validate", "update"}, "active": {"disable"}, "disabled": {"enable"}}
    for status, name in itertools.product(allowed, steps):
        if name not in allowed[status]:
            with pytest.raises(ConflictError):
                steps[name]()
        if name == "enable" and status == "draft":
            steps["validate"]()
            steps["activate"]()
        elif name == "enable" and status == "active":
            steps["disable"]()
    assert endpoints.enable(id_).data.status == "active"


def test_a_change_undoes_a_validation(client: OpenRouter) -> None:
    endpoints = client.private_endpoints
    id_ = endpoints.create(**GPT, declared_zdr=True, declared_region="us").data.id
    endpoints.validate(id_, workspace_id="w1")
    same = endpoints.update(id_, upstream_model_id="gpt-4o-prod").data
    assert (same.declared_zdr, same.declared_region, same.base_url) == (True, "us", None)
    moved = endpoints.update(id_, upstream_model_id="gpt-4o-new", declared_region="europe").data
    assert (moved.declared_zdr, moved.declared_region) == (None, "europe")
    with pytest.raises(ConflictError):
        endpoints.activate(id_)


def test_validations_that_fail(client: OpenRouter) -> None:
    endpoints = client.private_endpoints
    plain = endpoints.create(**GPT, base_url="http://models.example.com").data.id
    result = endpoints.validate(plain, workspace_id="w1").data
    assert (result.passed, [check.reason for check in result.checks]) == (False, ["invalid_base_url"])
    with pytest.raises(ConflictError):
        endpoints.activate(plain)
    bad = {**GPT, "upstream_model_id": "sandbox/status-401"}
    with pytest.raises(UnprocessableEntityError, match="upstream_error"):
        endpoints.create(**bad, activate={"workspace_id": "w1"})
    draft = endpoints.list().data[-1]
    assert draft.status == "draft"
    assert endpoints.validate(draft.id, workspace_id="w1").data.checks[-1].upstream_status == 401


def test_one_key_creates_one_endpoint(client: OpenRouter) -> None:
    create = client.private_endpoints.create
    first = create(**GPT, idempotency_key="a").data
    again = create(**GPT, idempotency_key="a", activate={"workspace_id": "w1"}).data
    assert again == first
    with pytest.raises(UnprocessableEntityError, match="idempotency_key_reused"):
        create(**GPT, base_url="https://other.example.com", idempotency_key="a")
    assert create(**GPT, activate={"workspace_id": "w1"}).data.status == "active"
    assert len(client.private_endpoints.list().data) == 2
    for slugs in ({"model_permaslug": "gpt"}, {"provider_slug": "acme"}):
        with pytest.raises(NotFoundError):
            create(**{**GPT, **slugs})
    with pytest.raises(BadRequestError, match="decimal"):
        create(**GPT, pricing={"prompt": "-1", "completion": "free"})


def test_async(box: Sandbox, settings: dict[str, Any]) -> None:
    async def main(client: AsyncOpenRouter) -> None:
        key = (await client.byok.create(provider="azure", key=SECRET)).data
        assert [found.id async for found in client.byok.list()] == [key.id]
        made = (await client.private_endpoints.create(**GPT, idempotency_key="a")).data
        assert (await client.private_endpoints.validate(made.id, workspace_id="w1")).data.passed
        assert (await client.private_endpoints.activate(made.id)).data.status == "active"
        await client.private_endpoints.delete(made.id)
        await client.byok.delete(key.id)

    in_loop(main, box.url, **settings)
