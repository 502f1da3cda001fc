"""What nobody has recorded yet: recorded exchanges, changed at random."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from openrouter_sdk import ModelList, OpenRouterError, from_dict, to_dict
from openrouter_sdk._runtime.values.validate import mismatches

from .areas import CHAT, MESSAGES, RESPONSES, Area
from .checks import check, client_for, counted, properties_of, streamed, touched
from .mutate import mutated
from .recordings import Exchange, Json, Tell, documents, json_responses, said, streams
from .reference import events_of

ERROR: dict[str, Any] = {"type": "error", "code": 500, "message": "m", "error": {"code": 502, "message": "m"}}


def changed_documents(count: int, seed: int) -> Iterator[tuple[Any, Json]]:
    """Documents of every kind, changed at random; the same ones in every run."""
    random = Random(seed)
    by_class: dict[Any, list[Json]] = {}
    for _, cls, document in documents():
        if cls is ModelList and "data" in document:
            document = {**document, "data": document["data"][:2]}
        if len(said(document)) < 5_000:  # the larger ones have no shapes of their own, and time is short
            by_class.setdefault(cls, []).append(document)
    kinds = list(by_class)
    for number in range(count):
        cls = kinds[number % len(kinds)]
        yield cls, mutated(random.choice(by_class[cls]), random)


def test_changed_documents_come_back(tell: Tell) -> None:
    """Whatever the service may send: nothing is lost and nothing crashes."""
    count = records = 0
    for cls, document in changed_documents(3_000, seed=1):
        count += 1
        records += check(document, cls, copied=count % 10 == 0)
        list(mismatches(document, cls))
        if count % 10 == 0:
            repr(from_dict(document, cls))
    assert count == 3_000
    tell(f"{count:,} documents changed at random, {records:,} records, all the same")


def changed_exchanges(area: Area, count: int, seed: int, streamed: bool) -> dict[str, Exchange]:
    """Exchanges whose responses, or some of whose events, are changed at random."""
    random = Random(seed)
    found = [
        exchange
        for exchange in (streams(area) if streamed else json_responses(area)).values()
        if len(exchange["response_sse"] or said(exchange["response_json"])) < 8_000
    ]
    changed = {}
    for number in range(count):
        exchange = dict(random.choice(found))
        if streamed:
            events, done = events_of(exchange["response_sse"])
            if number % 10 == 0:
                events.insert(random.randrange(len(events) + 1), ERROR)
            for place, event in enumerate(events):
                other = mutated(event, random) if random.random() < 0.3 else event
                if str(2**70) not in said(other):  # events read such a number as a float, to be quick: loads_event
                    events[place] = other
            lines = [f"data: {said(event)}\n\n" for event in events] + (["data: [DONE]\n\n"] if done else [])
            exchange["response_sse"] = "".join(lines)
        else:
            exchange["response_json"] = mutated(exchange["response_json"], random)
        changed[f"changed-{number}"] = exchange
    return changed


def touch_error(error: OpenRouterError) -> None:
    """Everything that one can ask of an error."""
    assert isinstance(str(error), str)
    assert "\n" not in str(error)
    for name in (*properties_of(type(error)), *OpenRouterError.__annotations__):
        getattr(error, name)
    if error.partial is not None:
        check(to_dict(error.partial), type(error.partial), copied=False)


@pytest.mark.parametrize(("area", "count"), [(CHAT, 1_000), (RESPONSES, 400)], ids=["chat", "responses"])
def test_changed_responses_replayed(tell: Tell, area: Area, count: int) -> None:
    """A response of any shape is a response that holds it, or one of our errors."""
    kinds = []
    changed = changed_exchanges(area, count, seed=2, streamed=False)
    with client_for(changed) as (replay, client):
        for name, exchange in changed.items():
            try:
                response = area.create(client.with_options(base_url=replay.at(name)))
            except OpenRouterError as error:
                touch_error(error)
                kinds.append("errors")
            else:
                assert said(to_dict(response)) == said(exchange["response_json"])
                touched(response)
                kinds.append("responses")
    assert {*kinds} == {"responses", "errors"}
    tell(f"{area.name}, changed at random and replayed: {counted(kinds)}")


@pytest.mark.parametrize(
    ("area", "count"), [(CHAT, 400), (RESPONSES, 200), (MESSAGES, 200)], ids=["chat", "responses", "messages"]
)
def test_changed_streams_replayed(tell: Tell, area: Area, count: int) -> None:
    """A stream of any events gives all of them and a response, or one of our errors."""
    kinds = []
    changed = changed_exchanges(area, count, seed=3, streamed=True)
    with client_for(changed) as (replay, client):
        for number, (name, exchange) in enumerate(changed.items()):
            events, _ = events_of(exchange["response_sse"])
            at = client.with_options(base_url=replay.at(name, ("event", "whole")[number % 2]))
            seen, outcome = streamed(area, at)
            assert [said(to_dict(chunk)) for chunk in seen] == [said(event) for event in events[: len(seen)]]
            pieces, other = streamed(area, at, ("text", "reasoning")[number // 2 % 2])
            assert all(isinstance(piece, str) and piece for piece in pieces)
            assert type(other) is type(outcome)
            if isinstance(outcome, OpenRouterError):
                touch_error(outcome)
                kinds.append("errors")
            else:
                assert len(seen) == len(events)
                check(to_dict(outcome), area.returns)
                kinds.append("streams")
    assert {*kinds} == {"streams", "errors"}
    tell(f"{area.name}, changed at random and replayed: {counted(kinds)}")
