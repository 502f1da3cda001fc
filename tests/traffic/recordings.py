"""Real exchanges, recorded by other projects: what our reading, writing and putting together is judged by.

They lie beside the project; where they do not, there is nothing to judge by, and what imports this module is skipped.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import pytest
from openrouter_sdk import OPERATIONS

from .areas import AREAS, MESSAGES, PLAIN, Area, Plain
from .reference import events_of, failure

TRAFFIC = Path(__file__).resolve().parents[3] / "shared" / "traffic"

if not (TRAFFIC / "index.jsonl").exists():
    pytest.skip("the collection of real traffic is not beside the project", allow_module_level=True)

CREATE = (*AREAS, *PLAIN)
OPERATION_OF = {
    "models": "models.list",
    "generation": "generations.get",
    "images": "images.create",
    "audio_speech": "speech.create",
    "audio_transcriptions": "transcriptions.create",
    "videos": "videos.create",
    "videos_id": "videos.get",
    "videos_id_content": "videos.content",
    "videos_models": "videos.list_models",
    **{area.folder: f"{area.name}.create" for area in CREATE},
}
"""Folder -> the operation whose responses lie there."""
SPARSE = {MESSAGES}  # all that was recorded is a stream or two: no requests, no whole responses, not always a text
IN_PIECES = 40  # streams that are cut into pieces of seven bytes: enough to have each kind, few enough to be quick

each_area = pytest.mark.parametrize("area", AREAS, ids=[area.name for area in AREAS])

Exchange = dict[str, Any]
Json = dict[str, Any]
Tell = Callable[[str], None]


@cache
def index() -> list[Json]:
    lines = (TRAFFIC / "index.jsonl").read_text("utf-8").splitlines()
    return [entry for line in lines if (entry := json.loads(line))["file"].partition("/")[0] in OPERATION_OF]


@cache
def exchanges() -> dict[str, Exchange]:
    """Every exchange of the operations that we have, by area and number."""
    return {_name(entry): json.loads((TRAFFIC / entry["file"]).read_text("utf-8")) for entry in index()}


def _name(entry: Json) -> str:
    area, _, file = entry["file"].partition("/")
    return f"{area}-{file.removesuffix('.json')}"


def area_of(name: str) -> Plain | None:
    return next((area for area in CREATE if name.startswith(f"{area.folder}-")), None)


def of_area(found: dict[str, Exchange], area: Plain | None) -> dict[str, Exchange]:
    """Those of an area, or all."""
    return {name: exchange for name, exchange in found.items() if area in (None, area_of(name))}


def responses(area: Plain | None = None) -> dict[str, Exchange]:
    return of_area({name: found for name, found in exchanges().items() if found["response_sse"] is None}, area)


def json_responses(area: Plain | None = None) -> dict[str, Exchange]:
    """Those that are JSON: not bytes, and not those from before there was an API, where its website answered."""
    return {name: found for name, found in responses(area).items() if found["response_json"] is not None}


def binary_responses() -> dict[str, Exchange]:
    """Those that are bytes, of which only the first and the count were stored."""
    return {name: found for name, found in responses().items() if "response_binary" in found}


def streams(area: Area | None = None) -> dict[str, Exchange]:
    return of_area({name: found for name, found in exchanges().items() if found["response_sse"] is not None}, area)


class Recorded(NamedTuple):
    """What a recorded stream holds, worked out once."""

    events: list[Json]
    texts: list[str]
    """The events as JSON texts."""
    failed: int
    """The place of the first event that says that the response failed; the number of events where none does."""
    held: Json


@cache
def recorded(name: str) -> Recorded:
    area = area_of(name)
    assert isinstance(area, Area)
    events, _ = events_of(exchanges()[name]["response_sse"])
    failed = next((place for place, event in enumerate(events) if failure(event)), len(events))
    return Recorded(events, [said(event) for event in events], failed, area.measure.held(events))


def requests(area: Plain) -> dict[str, Json]:
    """The request bodies, by exchange. The operations of the other areas have none."""
    found = of_area(exchanges(), area)
    return {name: exchange["request_body"] for name, exchange in found.items() if exchange["request_body"] is not None}


def documents() -> Iterator[tuple[str, Any, Json]]:
    """(kind, the type that it is read as, document) of everything that is JSON."""
    for name, found in json_responses().items():
        folder = name.partition("-")[0]
        yield f"{folder} {found['status']}", OPERATIONS[OPERATION_OF[folder]].returns, found["response_json"]
    for area in AREAS:
        for name in streams(area):
            for event in recorded(name).events:
                yield f"{area.name} events", area.events, event
    for asked in CREATE:
        for body in requests(asked).values():
            yield f"{asked.name} requests", asked.body, body
    for name, found in exchanges().items():
        if area_of(name) is None and found["request_body"] is not None:
            folder = name.partition("-")[0]
            yield f"{folder} requests", OPERATIONS[OPERATION_OF[folder]].body, found["request_body"]


def said(value: Any) -> str:
    """JSON text with the fields in their order: equal texts are equal in every type, and as sorted texts too."""
    return json.dumps(value)


def sample(area: Area) -> dict[str, Exchange]:
    """Some streams, and of the rare kinds every one."""
    rare = {"sse_no_done", "error_mid_stream", "annotation_url_citation", "refusal", "images_out", "choice_error"}
    found = streams(area)
    picked = [name for entry in index() if (name := _name(entry)) in found and rare & set(entry["features"])]
    others = [name for name in found if name not in picked and len(found[name]["response_sse"]) < 40_000]
    picked += Random(7).sample(others, min(len(others), max(0, IN_PIECES - len(picked))))
    return {name: found[name] for name in picked}
