"""Every recorded response that came whole, replayed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from openrouter_sdk import OpenRouterError

from .areas import Area
from .checks import as_arguments, async_client_for, check_response, client_for, counted, streamed
from .recordings import SPARSE, Exchange, Tell, area_of, each_area, responses


def job_of(exchange: Exchange) -> str:
    """The id in the path of a video."""
    found: str = exchange["path"].split("/")[2]
    return found


def transcribing(client: Any, exchange: Exchange) -> Any:
    """As JSON, or as a form, whose fields were not stored."""
    body = exchange["request_body"]
    method = client.transcriptions
    return method.upload(model="m", file=b"RIFF") if body is None else method.create(**body)


CALLS: dict[str, Callable[[Any, Exchange], Any]] = {
    "models": lambda client, _: client.models.list(),
    "generation": lambda client, _: client.generations.get(id="gen-1"),
    "images": lambda client, exchange: client.images.create(**exchange["request_body"]),
    "audio_speech": lambda client, exchange: client.speech.create(**exchange["request_body"]).read(),
    "audio_transcriptions": transcribing,
    "videos": lambda client, exchange: client.videos.create(**exchange["request_body"]),
    "videos_id": lambda client, exchange: client.videos.get(job_of(exchange)),
    "videos_id_content": lambda client, exchange: client.videos.content(
        job_of(exchange), index=int(exchange["query"]["index"])
    ).read(),
    "videos_models": lambda client, _: client.videos.list_models(),
}


def calling(client: Any, name: str, exchange: Exchange) -> Any:
    """The call that the exchange is the response to; of an async client something to await."""
    area = area_of(name)
    if area is None:
        return CALLS[name.partition("-")[0]](client, exchange)
    arguments, extra = as_arguments(area, exchange["request_body"] or area.least)
    return area.create(client, **arguments, extra_body=extra)


@pytest.mark.parametrize("cut", ["whole", "4096"])
def test_responses_replayed(tell: Tell, cut: str) -> None:
    kinds = []
    with client_for(responses()) as (replay, client):
        for name, exchange in responses().items():
            outcome: Any
            try:
                outcome = calling(client.with_options(base_url=replay.at(name, cut)), name, exchange)
            except OpenRouterError as error:
                outcome = error
            kinds.append(check_response(exchange, outcome))
    assert len(kinds) == len(responses())
    tell(f"replayed, cut: {cut}: {counted(kinds)}")


def test_responses_replayed_async(tell: Tell) -> None:
    kinds = []

    async def main() -> None:
        async with async_client_for(responses()) as (replay, client):
            for name, exchange in responses().items():
                outcome: Any
                try:
                    outcome = await calling(client.with_options(base_url=replay.at(name, "4096")), name, exchange)
                except OpenRouterError as error:
                    outcome = error
                kinds.append(check_response(exchange, outcome))

    asyncio.run(main())
    assert len(kinds) == len(responses())
    tell(f"replayed, async: {counted(kinds)}")


@each_area
def test_responses_where_a_stream_was_asked_for(tell: Tell, area: Area) -> None:
    """The service may answer whole though a stream was asked for: `final()` gives what `create` would have."""
    kinds = []
    with client_for(responses(area)) as (replay, client):
        for name, exchange in responses(area).items():
            _, outcome = streamed(area, client.with_options(base_url=replay.at(name)))
            kinds.append(check_response(exchange, outcome))
    assert len(kinds) == len(responses(area))
    assert kinds or area in SPARSE
    tell(f"{area.name}, where a stream was asked for: {counted(kinds)}")
