"""The sandbox's containers, whose files can be promoted, and its catalogue of server tools."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openrouter_sdk import AsyncOpenRouter, NotFoundError, OpenRouter, OpenRouterFile
from openrouter_sdk.sandbox import Sandbox

from .helpers import in_loop, valid


def test_files_of_a_container(client: OpenRouter, tmp_path: Path) -> None:
    page = valid(client.containers.list_files("cntr_1", limit=1))
    files = list(page)
    assert (len(page.data), page.has_more, len(files)) == (1, True, 2)
    for file in files:
        assert file.container_id == "cntr_1"
        assert valid(client.containers.get_file("cntr_1", file.id)) == file
        with client.containers.file_content("cntr_1", file.id) as content:
            assert content.content_type == "application/octet-stream", "as documented, whatever the file holds"
            saved = content.save(tmp_path / Path(file.path).name)
        assert saved.stat().st_size == file.bytes
    assert [file.container_id for file in client.containers.list_files("cntr_2")] == ["cntr_2", "cntr_2"]
    with pytest.raises(NotFoundError):
        client.containers.get_file("cntr_1", "cfile_none")
    with pytest.raises(NotFoundError):
        client.containers.file_content("cntr_1", "cfile_none").read()


def test_a_promoted_file_is_a_stored_one(client: OpenRouter) -> None:
    file = client.containers.list_files("cntr_3").data[0]
    stored = valid(client.containers.promote_file("cntr_3", file.id))
    assert isinstance(stored, OpenRouterFile)
    assert stored.size_bytes == file.bytes
    assert client.files.get(stored.id) == stored
    assert client.files.content(stored.id).read() == client.containers.file_content("cntr_3", file.id).read()
    assert client.containers.promote_file("cntr_3", file.id).id != stored.id
    client.files.delete(stored.id)
    assert client.containers.get_file("cntr_3", file.id) == file
    with pytest.raises(NotFoundError):
        client.containers.promote_file("cntr_3", "cfile_none")


def test_tools(client: OpenRouter) -> None:
    page = valid(client.tools.list(limit=2))
    tools = list(page)
    assert (len(page.data), page.total_count) == (2, len(tools))
    for tool in tools:
        found = valid(client.tools.get(tool.id)).data
        assert (found.name, found.engines) == (tool.name, tool.engines)
        assert found.native_support.model_count == len(found.native_support.models)
        assert client.tools.get(tool.aliases[0].type).data == found
    of_messages = list(client.tools.list(api_format="anthropic-messages", limit=1))
    assert 1 < len(of_messages) < len(tools)
    assert all("anthropic-messages" in tool.supported_api_formats for tool in of_messages)
    with pytest.raises(NotFoundError):
        client.tools.get("telepathy")


def test_async(box: Sandbox, settings: dict[str, Any]) -> None:
    async def main(client: AsyncOpenRouter) -> None:
        files = [file async for file in client.containers.list_files("cntr_4", limit=1)]
        stored = await client.containers.promote_file("cntr_4", files[1].id)
        assert (await client.files.content(stored.id).read()).startswith(b"The sandbox wrote this")
        assert (await client.containers.file_content("cntr_4", files[0].id).read()).startswith(b"city,")
        tools = [tool.id async for tool in client.tools.list(limit=1)]
        assert (await client.tools.get(tools[-1])).data.id == tools[-1]

    in_loop(main, box.url, **settings)
