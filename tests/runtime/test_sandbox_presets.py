"""The life of a preset in the sandbox: made of requests, in versions."""

from __future__ import annotations

from typing import Any

import pytest
from openrouter_sdk import AsyncOpenRouter, BadRequestError, NotFoundError, OpenRouter
from openrouter_sdk.sandbox import Sandbox

from .helpers import in_loop


def test_made_of_a_chat_request(client: OpenRouter) -> None:
    made = client.presets.create_from_chat(
        "brief-answers",
        model="openai/gpt-5-mini",
        messages=[{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello"}],
        temperature=0.2,
        provider={"only": ["openai"]},
        user="somebody",
    ).data
    assert (made.slug, made.name, made.status) == ("brief-answers", "brief-answers", "active")
    version = made.designated_version
    assert version is not None
    assert (version.id, version.preset_id, version.version) == (made.designated_version_id, made.id, 1)
    assert version.system_prompt == "Be brief."
    wanted = {"model": "openai/gpt-5-mini", "temperature": 0.2, "provider": {"only": ["openai"]}}
    assert version.config == wanted
    assert client.presets.get("brief-answers").data == made


def test_made_of_a_message(client: OpenRouter) -> None:
    hello = {"role": "user", "content": "Hello"}
    made = client.presets.create_from_messages("lab", model="m", max_tokens=5, system="Be kind.", messages=[hello]).data
    assert made.designated_version is not None
    assert made.designated_version.system_prompt == "Be kind."
    assert made.designated_version.config == {"model": "m", "max_tokens": 5}


def test_versions_count_up(client: OpenRouter) -> None:
    first = client.presets.create_from_responses("lab", input="Hello", instructions="Be kind.", top_p=0.5).data
    for number in range(2, 5):
        made = client.presets.create_from_chat("lab", model=f"m{number}", messages=[]).data
        assert made.id == first.id
        assert made.designated_version is not None
        assert (made.designated_version.version, made.designated_version.config) == (number, {"model": f"m{number}"})
    assert [version.version for version in client.presets.list_versions("lab", limit=3)] == [1, 2, 3, 4]
    page = client.presets.list_versions("lab", limit=3, offset=2)
    assert (len(page.data), page.total_count) == (2, 4)
    old = client.presets.get_version("lab", 1).data
    assert (old.config, old.system_prompt) == ({"top_p": 0.5}, "Be kind.")
    assert client.presets.get_version("lab", "4").data == client.presets.get("lab").data.designated_version


def test_listed_by_their_last_change(client: OpenRouter) -> None:
    assert client.presets.list().data == []
    for slug in ("a", "b", "c", "a"):
        client.presets.create_from_chat(slug, messages=[])
    assert [preset.slug for preset in client.presets.list(limit=2)] == ["a", "c", "b"]
    assert client.presets.list(limit=1).total_count == 3


def test_what_is_not_there_and_what_is_refused(client: OpenRouter) -> None:
    client.presets.create_from_chat("lab", messages=[])
    for ask in (
        lambda: client.presets.get("none"),
        lambda: client.presets.list_versions("none"),
        lambda: client.presets.get_version("none", 1),
        lambda: client.presets.get_version("lab", 2),
        lambda: client.presets.get_version("lab", "first"),
    ):
        with pytest.raises(NotFoundError):
            ask()
    with pytest.raises(BadRequestError, match="slug"):
        client.presets.create_from_chat("No Slug", messages=[])
    with pytest.raises(BadRequestError, match="limit"):
        client.presets.list(limit=101)


def test_async(box: Sandbox, settings: dict[str, Any]) -> None:
    async def main(client: AsyncOpenRouter) -> None:
        for slug in ("a", "b"):
            await client.presets.create_from_responses(slug, input="Hello")
        assert [preset.slug async for preset in client.presets.list(limit=1)] == ["b", "a"]
        assert [version.version async for version in client.presets.list_versions("a")] == [1]
        assert (await client.presets.get_version("a", 1)).data.version == 1

    in_loop(main, box.url, **settings)
