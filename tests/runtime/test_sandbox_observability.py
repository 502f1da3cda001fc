"""The sandbox's destinations: created of each kind, listed in pages, changed in part, deleted; no secret comes back."""

from __future__ import annotations

from typing import Any

import pytest
from openrouter_sdk import (
    NULL,
    AsyncOpenRouter,
    BadRequestError,
    ConflictError,
    DestinationConfig,
    DestinationFilter,
    DestinationFilterGroup,
    DestinationFilterRule,
    LangfuseConfig,
    LangfuseDestination,
    NotFoundError,
    OpenRouter,
    OtelCollectorDestination,
    SnowflakeDestination,
    UnknownDestination,
    to_dict,
)
from openrouter_sdk.sandbox import Sandbox
from openrouter_sdk.types import Destination

from .helpers import MANAGEMENT, in_loop

SECRET = "sk-lf-0123456789abcdef"
LANGFUSE = LangfuseConfig(public_key="pk-lf-0123456789abcdef", secret_key=SECRET)
KEY = {"apiKey": "a-key-of-twenty-four-chars"}
CONFIGS: dict[str, Any] = {
    "arize": {**KEY, "spaceKey": "space-0123456789", "modelId": "prod"},
    "braintrust": {**KEY, "projectId": "p"},
    "clickhouse": {"host": "https://h:8123", "database": "d", "username": "default", "password": "hunter2"},
    "datadog": {**KEY, "mlApp": "app"},
    "grafana": {**KEY, "instanceId": "1"},
    "langfuse": to_dict(LANGFUSE),
    "langsmith": KEY,
    "newrelic": {"licenseKey": "license-0123456789"},
    "opik": {**KEY, "workspace": "w", "projectName": "p"},
    "otel-collector": {"endpoint": "https://o:4318", "headers": {"Authorization": "Bearer xaat-0123456789"}},
    "posthog": KEY,
    "ramp": KEY,
    "s3": {"bucketName": "b", "accessKeyId": "AKIA0123456789", "secretAccessKey": "secret-0123456789"},
    "sentry": {"dsn": "https://0123456789@o0.ingest.sentry.io/0", "otlpEndpoint": "https://o0.ingest.sentry.io/otlp"},
    "snowflake": {"account": "xy1", "token": "token-0123456789"},
    "weave": {**KEY, "entity": "e", "project": "p"},
    "webhook": {"url": "https://example.com/hook"},
}


@pytest.fixture
def settings() -> dict[str, Any]:
    return MANAGEMENT


def secrets_of(value: Any) -> list[str]:
    """What of a config may not come back."""
    plain = {"https://h:8123", "https://o:4318", "https://o0.ingest.sentry.io/otlp", "https://example.com/hook"}
    found = value.values() if isinstance(value, dict) else [value]
    texts = [text for inner in found for text in (inner.values() if isinstance(inner, dict) else [inner])]
    return [text for text in texts if len(text) >= 12 and text not in plain]


@pytest.mark.parametrize("kind", CONFIGS)
def test_each_kind(client: OpenRouter, kind: str) -> None:
    made = client.observability.create(type=kind, name=kind, config=CONFIGS[kind]).data
    assert not isinstance(made, UnknownDestination)
    assert (made.type, made.name, made.enabled, made.sampling_rate, made.regions) == (kind, kind, True, 1, ["global"])
    assert isinstance(made.config, DestinationConfig)
    assert to_dict(made.config).keys() == CONFIGS[kind].keys()
    found = client.observability.get(made.id).data
    assert found == made
    text = str(to_dict(found))
    assert [secret for secret in secrets_of(CONFIGS[kind]) if secret in text] == []
    with pytest.raises(BadRequestError, match="required and missing"):
        client.observability.create(type=kind, name="half", config={} if kind != "langsmith" else {"project": "p"})


def test_life(client: OpenRouter) -> None:
    made = client.observability.create(type="langfuse", name="Production", config=LANGFUSE).data
    assert isinstance(made, LangfuseDestination)
    assert (made.config.secret_key, made.config.public_key) == ("sk-l...cdef", "pk-l...cdef")
    assert SECRET not in repr(LANGFUSE)
    assert "sk-l" not in repr(made)

    rules = [DestinationFilterRule(field_="model", operator="equals", value="openai/gpt-5-mini")]
    changed = client.observability.update(
        made.id,
        name="Europe",
        regions=["eu", "europe"],
        config={"baseUrl": "https://cloud.langfuse.com", "secretKey": made.config.secret_key, "publicKey": "pk-new"},
        filter_rules=DestinationFilter(groups=[DestinationFilterGroup(rules=rules)]),
    ).data
    assert isinstance(changed, LangfuseDestination)
    assert (changed.name, changed.regions, changed.enabled) == ("Europe", ["europe"], True)
    assert changed.config.base_url == "https://cloud.langfuse.com"
    assert (changed.config.secret_key, changed.config.public_key) == ("sk-l...cdef", "********")
    assert changed.filter_rules is not None
    assert changed.filter_rules.groups[0].rules == rules

    cleared = client.observability.update(made.id, filter_rules=NULL, enabled=False).data
    assert (cleared.filter_rules, cleared.enabled, cleared.name) == (None, False, "Europe")
    assert client.observability.delete(made.id).deleted is True
    for call in (client.observability.get, client.observability.update, client.observability.delete):
        with pytest.raises(NotFoundError):
            call(made.id)


def test_headers_that_come_back_shortened_stay(client: OpenRouter) -> None:
    config = CONFIGS["otel-collector"]
    made = client.observability.create(type="otel-collector", name="otel", config=config).data
    assert isinstance(made, OtelCollectorDestination)
    assert made.config.headers == {"Authorization": "Bear...6789"}
    more = {"headers": {**made.config.headers, "x-dataset": "a-dataset-of-mine"}}
    again = client.observability.update(made.id, config=more).data
    assert isinstance(again, OtelCollectorDestination)
    assert again.config.headers == {"Authorization": "Bear...6789", "x-dataset": "a-da...mine"}


def test_null_takes_a_member_of_a_config_out(client: OpenRouter) -> None:
    config = {**CONFIGS["snowflake"], "table": "T", "schema": "S"}
    made = client.observability.create(type="snowflake", name="s", config=config).data
    changed = client.observability.update(made.id, config={"table": None}).data
    assert isinstance(changed, SnowflakeDestination)
    assert (changed.config.table, changed.config.schema) == (None, "S")
    with pytest.raises(BadRequestError, match=r"config\.token"):
        client.observability.update(made.id, config={"token": None})


def test_pages_and_workspaces(client: OpenRouter) -> None:
    made = [client.observability.create(type=kind, name=kind, config=CONFIGS[kind]).data for kind in CONFIGS]
    other = client.observability.create(type="ramp", name="ramp", config=KEY, workspace_id="w2").data
    assert [found.id for found in client.observability.list()] == [one.id for one in made]
    pages = list(client.observability.list(limit=6).pages())
    assert [len(page.data) for page in pages] == [6, 6, 5]
    assert {page.total_count for page in pages if isinstance(page.total_count, int)} == {17}
    assert [found.id for found in client.observability.list(workspace_id="w2")] == [other.id]
    assert {type(found).__name__.removesuffix("Destination").lower() for found in client.observability.list()} == {
        kind.replace("-", "") for kind in CONFIGS
    }


def test_refusals(client: OpenRouter) -> None:
    create = client.observability.create
    first = create(type="langfuse", name="a", config=LANGFUSE).data
    with pytest.raises(ConflictError, match="'a'"):
        create(type="webhook", name="a", config=CONFIGS["webhook"])
    with pytest.raises(BadRequestError, match="acme"):
        create(type="acme", name="b", config={})
    refused: list[dict[str, Any]] = [
        {"sampling_rate": 0},
        {"sampling_rate": 2},
        {"regions": []},
        {"api_key_hashes": []},
    ]
    for arguments in refused:
        with pytest.raises(BadRequestError):
            client.observability.update(first.id, **arguments)
    for name in "bcde":
        create(type="langfuse", name=name, config=LANGFUSE)
    with pytest.raises(BadRequestError, match="at most 5"):
        create(type="langfuse", name="f", config=LANGFUSE)
    assert create(type="langfuse", name="f", config=LANGFUSE, workspace_id="w2").data.workspace_id == "w2"
    with pytest.raises(ConflictError):
        client.observability.update(first.id, name="b")
    assert client.observability.update(first.id, name="a").data.name == "a"


def test_async(box: Sandbox, settings: dict[str, Any]) -> None:
    async def main(client: AsyncOpenRouter) -> list[Destination]:
        made = (await client.observability.create(type="langfuse", name="a", config=LANGFUSE)).data
        await client.observability.update(made.id, privacy_mode=True)
        found = [destination async for destination in client.observability.list(limit=1)]
        await client.observability.delete(made.id)
        with pytest.raises(NotFoundError):
            await client.observability.get(made.id)
        return found

    (found,) = in_loop(main, box.url, **settings)
    assert found.privacy_mode is True
