"""Recorded streams, replayed: in pieces, in other lines, cut short, read in every way."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from openrouter_sdk import APIError, OpenRouterError, StreamInterruptedError, to_dict
from openrouter_sdk._runtime.values import json as runtime_json

from .areas import RESPONSES, Area
from .checks import async_client_for, check_held, check_stream, client_for, streamed, streamed_async
from .recordings import SPARSE, Exchange, Tell, each_area, exchanges, recorded, said, sample, streams


def streams_for(area: Area, cut: str) -> dict[str, Exchange]:
    return sample(area) if cut == "7" else streams(area)


@each_area
@pytest.mark.parametrize("cut", ["whole", "event", "7"])
def test_streams_replayed(tell: Tell, cut: str, area: Area) -> None:
    events = 0
    chosen = streams_for(area, cut)
    with client_for(chosen) as (replay, client):
        for name in chosen:
            seen, outcome = streamed(area, client.with_options(base_url=replay.at(name, cut)))
            check_stream(area, name, seen, outcome)
            events += len(seen)
    assert events > len(chosen) > 0
    tell(f"{len(chosen)} streams of {area.name} with {events:,} events, cut: {cut}")


@each_area
@pytest.mark.parametrize("cut", ["whole", "event", "7"])
def test_streams_replayed_async(tell: Tell, cut: str, area: Area) -> None:
    events = 0
    chosen = streams_for(area, cut)

    async def main() -> None:
        nonlocal events
        async with async_client_for(chosen) as (replay, client):
            for name in chosen:
                seen, outcome = await streamed_async(area, client.with_options(base_url=replay.at(name, cut)))
                check_stream(area, name, seen, outcome)
                events += len(seen)

    asyncio.run(main())
    assert events > len(chosen) > 0
    tell(f"{len(chosen)} streams of {area.name} with {events:,} events, cut: {cut}, async")


def check_pieces(area: Area, name: str, of: str, pieces: list[Any], outcome: Any) -> None:
    stream = recorded(name)
    expected = [area.measure.piece(event, of) for event in stream.events[: stream.failed]]
    assert pieces == [piece for piece in expected if piece is not None]
    failed = stream.failed < len(stream.events)
    assert isinstance(outcome, APIError) == failed
    assert area.measure.read(outcome.partial if failed else outcome, to_dict) == stream.held


@each_area
def test_pieces_of_text(tell: Tell, area: Area) -> None:
    """`text` and `reasoning` give each piece that says something."""
    counts = {"text": 0, "reasoning": 0}
    with client_for(streams(area)) as (replay, client):
        for name in streams(area):
            for of in counts:
                pieces, outcome = streamed(area, client.with_options(base_url=replay.at(name, "event")), of)
                check_pieces(area, name, of, pieces, outcome)
                counts[of] += len(pieces)
    assert counts["text"] > 0 or area in SPARSE
    gave = f"{counts['text']:,} pieces of text and {counts['reasoning']:,} of reasoning"
    tell(f"{len(streams(area))} streams of {area.name} gave {gave}")


@each_area
def test_pieces_of_text_async(area: Area) -> None:
    async def main() -> None:
        async with async_client_for(sample(area)) as (replay, client):
            for name in sample(area):
                for of in ("text", "reasoning"):
                    at = client.with_options(base_url=replay.at(name, "event"))
                    check_pieces(area, name, of, *await streamed_async(area, at, of))

    asyncio.run(main())


@each_area
def test_final_alone(area: Area) -> None:
    """`final()` needs no loop before it."""
    with client_for(sample(area)) as (replay, client):
        for name in sample(area):
            outcome: Any
            try:
                with area.stream(client.with_options(base_url=replay.at(name))) as stream:
                    outcome = stream.final()
            except OpenRouterError as error:
                outcome = error.partial
            assert area.measure.read(outcome, to_dict) == recorded(name).held


@each_area
def test_streams_where_a_whole_response_was_asked_for(area: Area) -> None:
    """The service may send events though none were asked for: `create` gives what `final()` would have."""
    with client_for(sample(area)) as (replay, client):
        for name in sample(area):
            outcome: Any
            try:
                outcome = area.create(client.with_options(base_url=replay.at(name)))
            except APIError as error:
                assert recorded(name).failed < len(recorded(name).events)
                outcome = error.partial
            check_held(area, outcome, recorded(name).held)


ENDS = ("between events", "in an event", "connection lost")


def cut_short(area: Area, name: str, end: str, random: Random) -> tuple[Exchange, int]:
    """A stream that stops at any place before its end, and how many events came whole."""
    stream, exchange = recorded(name), exchanges()[name]
    ends = (place for place, event in enumerate(stream.events) if area.measure.ends(event))
    whole = random.randrange(min(next(ends, stream.failed), stream.failed, len(stream.events) - 1) + 1)
    lines = exchange["response_sse"].split("\n")
    place = [number for number, line in enumerate(lines) if line.startswith("data:")][whole]
    rest = lines[place][: random.randrange(6, len(lines[place]))] if end == "in an event" else ""
    text = "\n".join([*lines[:place], rest])
    return {**exchange, "response_sse": text, "breaks": end == "connection lost"}, whole


@each_area
@pytest.mark.parametrize("end", ENDS)
def test_streams_cut_short(tell: Tell, end: str, area: Area) -> None:
    """A stream that stops before its end is an error that holds what came."""
    random = Random(11)
    chosen = {f"{turn}-{name}": cut_short(area, name, end, random) for turn in range(3) for name in sample(area)}
    cut = {key: exchange for key, (exchange, _) in chosen.items()}
    outcomes: list[tuple[list[Any], Any]] = []

    async def main() -> None:
        async with async_client_for(cut) as (replay, client):
            at = [client.with_options(base_url=replay.at(key, "101")) for key in cut]
            outcomes.extend([await streamed_async(area, one) for one in at])

    with client_for(cut) as (replay, client):
        outcomes.extend([streamed(area, client.with_options(base_url=replay.at(key, "101"))) for key in cut])
    asyncio.run(main())
    for (seen, outcome), (key, (_, whole)) in zip(outcomes, 2 * list(chosen.items()), strict=True):
        stream = recorded(key.partition("-")[2])
        assert [said(to_dict(event)) for event in seen] == stream.texts[:whole]
        assert type(outcome) is StreamInterruptedError, outcome
        check_held(area, outcome.partial, area.measure.held(stream.events[:whole]))
    texts = sum(bool(outcome.partial.text) for _, outcome in outcomes)
    assert texts > 0 or area in SPARSE
    tell(f"{len(outcomes)} times a stream of {area.name} stopped {end}, {texts} times with some text")


def test_items_of_the_events_alone() -> None:
    """The items that a stream tells of one by one are those that its last event tells again."""
    same = ("text", "reasoning", "summaries", "calls")
    chosen = {}
    for name, exchange in streams(RESPONSES).items():
        events = copy.deepcopy(recorded(name).events)
        if RESPONSES.measure.ends(events[-1]) and events[-1]["response"]["output"]:
            events[-1]["response"]["output"] = []
            chosen[name] = {**exchange, "response_sse": "".join(f"data: {said(event)}\n\n" for event in events)}
    with client_for(chosen) as (replay, client):
        for name in chosen:
            _, outcome = streamed(RESPONSES, client.with_options(base_url=replay.at(name)))
            found, expected = RESPONSES.measure.read(outcome, to_dict), recorded(name).held
            assert {what: found[what] for what in same} == {what: expected[what] for what in same}
            assert len(found["output"]) == len(expected["output"])
    assert len(chosen) > 0


LINES: dict[str, Callable[[str], str]] = {
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "no space, a name and an id": lambda text: text.replace("data: ", "event: message\nid: 7\ndata:"),
    "keep-alive comments everywhere": lambda text: (
        "\ufeff:\n\n" + text.replace("\n\n", "\n\n: OPENROUTER PROCESSING\n\n:\n\n")
    ),
    "no empty line at the end": lambda text: text.rstrip("\n"),
}


@each_area
@pytest.mark.parametrize("lines", LINES)
def test_streams_replayed_in_other_lines(lines: str, area: Area) -> None:
    """The events do not depend on how their lines are written."""
    chosen = {
        name: {**exchange, "response_sse": LINES[lines](exchange["response_sse"])}
        for name, exchange in sample(area).items()
    }
    with client_for(chosen) as (replay, client):
        for number, name in enumerate(chosen):
            cut = ("whole", "101", "7")[number % 3]
            check_stream(area, name, *streamed(area, client.with_options(base_url=replay.at(name, cut))))


@each_area
def test_streams_without_orjson(monkeypatch: pytest.MonkeyPatch, area: Area) -> None:
    """With the standard library's JSON alone."""
    monkeypatch.setattr(runtime_json, "orjson", None)
    with client_for(sample(area)) as (replay, client):
        for name in sample(area):
            check_stream(area, name, *streamed(area, client.with_options(base_url=replay.at(name))))
