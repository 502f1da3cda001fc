"""Real exchanges, recorded by other projects: what our reading, writing and putting together is judged by.

They lie beside the project; where they do not, there is nothing to judge by and the whole module is skipped.
"""

from __future__ import annotations

import asyncio
import base64
import copy
import inspect
import json
import pickle
import struct
import typing
from collections import Counter
from collections.abc import AsyncIterator, Callable, Hashable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, nullcontext, suppress
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import attrs
import openrouter_sdk as sdk
import pytest
from openrouter_sdk import (
    NULL,
    OPERATIONS,
    APIError,
    AsyncOpenRouter,
    Embedding,
    InvalidResponseError,
    ModelList,
    OpenRouter,
    OpenRouterError,
    StreamInterruptedError,
    from_dict,
    to_dict,
    to_json,
)
from openrouter_sdk._runtime.values import json as runtime_json
from openrouter_sdk._runtime.values.record import Record
from openrouter_sdk._runtime.values.validate import mismatches

from .areas import AREAS, CHAT, EMBEDDINGS, MESSAGES, PLAIN, RESPONSES, Area, Plain
from .mutate import mutated
from .reference import events_of, failure
from .replay import Replay, bytes_of, replaying, serving

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
"""Folder -> the operation whose answers lie there."""
ERRORS = {
    400: sdk.BadRequestError,
    401: sdk.AuthenticationError,
    402: sdk.PaymentRequiredError,
    403: sdk.PermissionDeniedError,
    404: sdk.NotFoundError,
    408: sdk.RequestTimeoutError,
    429: sdk.RateLimitError,
    500: sdk.InternalServerError,
    502: sdk.BadGatewayError,
    503: sdk.ServiceUnavailableError,
    504: sdk.GatewayTimeoutError,
    524: sdk.GatewayTimeoutError,
    529: sdk.OverloadedError,
}
STATUS_OF_WORD = {"invalid_prompt": 400, "rate_limit_exceeded": 429, "server_error": 500}
ERROR: dict[str, Any] = {"type": "error", "code": 500, "message": "m", "error": {"code": 502, "message": "m"}}
SPARSE = {MESSAGES}  # all that was recorded is a stream or two: no requests, no whole answers, not always a text
IN_PIECES = 40  # streams that are cut into pieces of seven bytes: enough to have each kind, few enough to be quick

each_area = pytest.mark.parametrize("area", AREAS, ids=[area.name for area in AREAS])

Exchange = dict[str, Any]
Json = dict[str, Any]


# -- what there is ----------------------------------------------------------------------------------------


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


def answers(area: Plain | None = None) -> dict[str, Exchange]:
    return of_area({name: found for name, found in exchanges().items() if found["response_sse"] is None}, area)


def json_answers(area: Plain | None = None) -> dict[str, Exchange]:
    """The answers that are JSON: not bytes, and not those from before there was an API, where its website answered."""
    return {name: found for name, found in answers(area).items() if found["response_json"] is not None}


def binary_answers() -> dict[str, Exchange]:
    """The answers that are bytes, of which only the first and the count were stored."""
    return {name: found for name, found in answers().items() if "response_binary" in found}


def streams(area: Area | None = None) -> dict[str, Exchange]:
    return of_area({name: found for name, found in exchanges().items() if found["response_sse"] is not None}, area)


class Recorded(NamedTuple):
    """What a recorded stream holds, worked out once."""

    events: list[Json]
    texts: list[str]
    """The events as JSON texts."""
    failed: int
    """The place of the first event that says that the answer failed; the number of events where none does."""
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
    for name, found in json_answers().items():
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
    """JSON text with the members in their order: equal texts are equal in every type, and as sorted texts too."""
    return json.dumps(value)


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    def told(line: str) -> None:
        with capsys.disabled():
            print(f"\n  {line}", end="", flush=True)

    return told


Tell = Callable[[str], None]


@contextmanager
def client_for(chosen: Mapping[str, Exchange]) -> Iterator[tuple[Replay, OpenRouter]]:
    """A replay and a client; `client.with_options(base_url=replay.at(...))` gets a certain answer."""
    with replaying(chosen) as replay, OpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client:
        yield replay, client


@asynccontextmanager
async def async_client_for(chosen: Mapping[str, Exchange]) -> AsyncIterator[tuple[Replay, AsyncOpenRouter]]:
    """A replay in the same event loop, so that the client reads each piece before the next one is sent."""
    async with (
        serving(chosen) as replay,
        AsyncOpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client,
    ):
        yield replay, client


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def test_none_is_exempt(tell: Tell) -> None:
    streamed = [entry["stream"] for entry in index()]
    assert len(exchanges()) == len(streamed) > 0
    assert len(streams()) == sum(streamed) > 0
    assert len(answers()) == len(streamed) - sum(streamed) > 0
    for folder in OPERATION_OF:
        assert sum(name.startswith(f"{folder}-") for name in exchanges()) == len(list((TRAFFIC / folder).iterdir())) > 0
    others = [found for name, found in answers().items() if name not in json_answers().keys() | binary_answers().keys()]
    pages = [found["response_text"] for found in others]
    assert len(json_answers()) == len(answers()) - len(binary_answers()) - len(pages)
    assert all(page.startswith("<!DOCTYPE html>") for page in pages)
    told = []
    for area in CREATE:
        every, bodies = of_area(exchanges(), area).values(), len(requests(area))
        without = sum(found["method"] == "POST" and not found["request_body"] for found in every)
        assert bodies == len(every) - without
        assert bodies > 0 or area in SPARSE
        told.append(f"{bodies} request bodies of {area.name} ({without} were not stored)")
    tell(
        f"{len(exchanges())} exchanges: {len(answers())} whole answers ({len(pages)} are web pages), "
        f"{len(streams())} streams, {', '.join(told)}"
    )


# -- from JSON and back -----------------------------------------------------------------------------------


def records_in(value: Any) -> Iterator[Record]:
    """Every record in a record, itself first, by way of its fields."""
    if isinstance(value, Record):
        yield value
        for field in attrs.fields(type(value)):
            if not field.name.startswith("_"):
                yield from records_in(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from records_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from records_in(item)


@cache
def properties_of(cls: Hashable) -> list[str]:
    return [name for name in dir(cls) if isinstance(getattr(cls, name, None), property) and name != "http"]


def touched(value: Record) -> int:
    """Read every field and every property of every record; how many records there are."""
    count = 0
    for record in records_in(value):
        count += 1
        for name in properties_of(type(record)):
            broken = suppress(InvalidResponseError) if name in ("vector", "content") else nullcontext()
            with broken:  # which is refused
                getattr(record, name)
    return count


def check(document: Json, cls: Any, copied: bool = True) -> int:
    """That a document comes back the same, whatever is done on the way; how many records it makes."""
    expected = said(document)
    record = from_dict(document, cls)
    assert type(record) in (typing.get_args(cls) or (cls,))
    assert said(to_dict(record)) == expected
    count = touched(record)
    assert said(json.loads(to_json(record))) == expected
    other = pickle.loads(pickle.dumps(attrs.evolve(copy.deepcopy(record) if copied else record)))
    assert said(to_dict(other)) == expected
    assert other == record
    assert said(document) == expected  # nor is what was read changed
    return count


def test_every_document_comes_back(tell: Tell) -> None:
    counts: Counter[str] = Counter()
    records = 0
    for kind, cls, document in documents():
        counts[kind] += 1
        # A deep copy is slow, and its way is that of the pickle: of the many events some will do.
        records += check(document, cls, copied=kind != "chat events" or counts[kind] % 10 == 0)
    assert sum(count for kind, count in counts.items() if kind[-3:].isdecimal()) == len(json_answers())
    for asked in CREATE:
        assert counts[f"{asked.name} requests"] == len(requests(asked))
    for area in AREAS:
        assert counts[f"{area.name} events"] == sum(len(recorded(name).events) for name in streams(area)) > 0
    tell(", ".join(f"{count:,} {kind}" for kind, count in counts.items()) + f": {records:,} records, all the same")


def test_every_part_of_an_answer_comes_back(tell: Tell) -> None:
    """Each record by itself, evolved and read again by its own class."""
    parts = 0
    for kind, cls, document in documents():
        for record in records_in(from_dict(document, cls)) if kind[-3:].isdecimal() else ():
            parts += 1
            plain = to_dict(record)
            assert said(to_dict(attrs.evolve(record))) == said(plain)
            assert said(to_dict(from_dict(plain, type(record)))) == said(plain)
    assert parts > 0
    tell(f"{parts:,} parts of answers by themselves, all the same")


def test_vectors(tell: Tell) -> None:
    """What came as a list comes out as one, and of the base64 of its numbers the same, to 32 bits."""
    lists = 0
    for exchange in json_answers(EMBEDDINGS).values():
        for item in exchange["response_json"].get("data", []):
            numbers = item["embedding"]
            lists += isinstance(numbers, list)
            vector = from_dict(item, Embedding).vector
            packed = base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()
            again = from_dict({**item, "embedding": packed}, Embedding).vector
            assert again == pytest.approx(vector, rel=1e-6)
            if isinstance(numbers, list):
                assert vector == numbers
    assert lists > 0
    tell(f"{lists} vectors that came as lists, and the same as base64")


# -- requests ---------------------------------------------------------------------------------------------


def as_arguments(area: Plain, body: Mapping[str, Any]) -> tuple[Json, Json]:
    """The members that the method has arguments for, and those that go into `extra_body`."""
    operation = OPERATIONS[f"{area.name}.create"]
    taken = operation.arguments or {field.name for field in attrs.fields(area.body)}
    known = taken - {parameter.argument for parameter in operation.parameters}
    arguments = {name: NULL if value is None else value for name, value in body.items() if name in known}
    return arguments, {name: value for name, value in body.items() if name not in known and name != "stream"}


def signature_of(client: OpenRouter, area: Plain) -> list[str]:
    return [*inspect.signature(getattr(client, area.name).create).parameters]


@pytest.mark.parametrize("area", CREATE, ids=[area.name for area in CREATE])
def test_requests_arrive_as_they_were(tell: Tell, area: Plain) -> None:
    ok: Exchange = {
        "response_sse": None,
        "response_headers": {},
        "response_content_type": "application/json",
        "status": 200,
    }
    with client_for({"ok": {**ok, "response_json": {}}}) as (replay, client):
        client = client.with_options(base_url=replay.at("ok"))
        for body in requests(area).values():
            whole = {name: value for name, value in body.items() if name != "stream"}
            arguments, extra = as_arguments(area, body)
            # In the order of the signature, where that names them.
            signature = {name: whole[name] for name in signature_of(client, area) if name in arguments}
            ordered = {**signature, **{name: whole[name] for name in arguments if name not in signature}, **extra}
            area.create(client, **arguments, extra_body=extra)
            arrived = json.loads(replay.bodies["ok"])
            assert said(arrived) == said(ordered)
            assert json.dumps(arrived, sort_keys=True) == json.dumps(whole, sort_keys=True)

            # The same as objects, where the arguments are of a class.
            record = from_dict(whole, area.body)
            objects = {name: NULL if value is NULL else getattr(record, name) for name, value in arguments.items()}
            area.create(client, **objects, extra_body=extra)
            assert said(json.loads(replay.bodies["ok"])) == said(ordered)
            if isinstance(area, Area):
                with area.stream(client, **arguments, extra_body=extra) as stream:
                    stream.final()
                streamed = {**{name: whole[name] for name in arguments}, "stream": True, **extra}
                assert said(json.loads(replay.bodies["ok"])) == said(streamed)
    assert len(requests(area)) > 0 or area in SPARSE
    tell(f"{len(requests(area))} requests of {area.name} arrived as they were, from mappings and from objects")


# -- answers ----------------------------------------------------------------------------------------------


def expected_error(exchange: Exchange) -> tuple[int, Json] | None:
    """(status, error object) of an answer that says no."""
    error = failure(exchange["response_json"])
    if error is None:
        return None
    return (exchange["status"] if exchange["status"] >= 400 else status_of(error)), error


def status_of(error: Json) -> int:
    """The status that an error without one stands for."""
    code = error["code"]
    return STATUS_OF_WORD[code] if isinstance(code, str) else code


def check_error(error: OpenRouterError, status: int, said_so: Json, exchange: Exchange) -> None:
    beside = (exchange["response_json"] or {}).get("metadata")  # where responses have it
    metadata = said_so.get("metadata") or beside or {}
    assert isinstance(error, APIError)
    assert type(error) is ERRORS[status]
    assert (error.status, error.code) == (status, said_so["code"])
    assert error.message == said_so["message"].strip()
    assert error.provider_name == metadata.get("provider_name")
    assert said(dict(error.metadata)) == said(metadata)
    assert error.attempts == 1
    assert "\n" not in str(error)
    assert error.message.split()[0] in str(error)
    assert error.retry_after is None
    headers = exchange["response_headers"] or {}
    if (reset := headers.get("x-ratelimit-reset")) is not None and error.rate_limit is not None:
        assert error.rate_limit.reset == float(reset if isinstance(reset, str) else reset[0]) / 1000
    if isinstance(metadata.get("raw"), str) and metadata["raw"]:
        assert error.upstream


def check_answer(exchange: Exchange, outcome: Any) -> str:
    """What kind of outcome it was, when it was the right one."""
    body = exchange["response_json"]
    if "response_binary" in exchange:
        assert outcome == bytes_of(exchange)
        return "bytes"
    if body is None:
        assert type(outcome) is InvalidResponseError
        assert "HTML page" in str(outcome)
        assert outcome.body == exchange["response_text"].strip()
        return "web pages"
    said_so = expected_error(exchange)
    if said_so is None:
        assert not isinstance(outcome, Exception), outcome
        assert said(to_dict(outcome)) == said(body)
        assert outcome.http.status == exchange["status"]
        return "answers"
    assert isinstance(outcome, OpenRouterError)
    check_error(outcome, *said_so, exchange)
    assert said(outcome.body) == said(body)
    if exchange["status"] >= 400:
        assert outcome.partial is None
        return "error statuses"
    assert said(to_dict(outcome.partial)) == said(body)
    return "errors in a 200"


def counted(kinds: list[str]) -> str:
    return ", ".join(f"{count:,} {kind}" for kind, count in Counter(kinds).items())


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
    """The call that the exchange is the answer to; of an async client something to await."""
    area = area_of(name)
    if area is None:
        return CALLS[name.partition("-")[0]](client, exchange)
    arguments, extra = as_arguments(area, exchange["request_body"] or area.least)
    return area.create(client, **arguments, extra_body=extra)


@pytest.mark.parametrize("cut", ["whole", "4096"])
def test_answers_replayed(tell: Tell, cut: str) -> None:
    kinds = []
    with client_for(answers()) as (replay, client):
        for name, exchange in answers().items():
            outcome: Any
            try:
                outcome = calling(client.with_options(base_url=replay.at(name, cut)), name, exchange)
            except OpenRouterError as error:
                outcome = error
            kinds.append(check_answer(exchange, outcome))
    assert len(kinds) == len(answers())
    tell(f"replayed, cut: {cut}: {counted(kinds)}")


def test_answers_replayed_async(tell: Tell) -> None:
    kinds = []

    async def main() -> None:
        async with async_client_for(answers()) as (replay, client):
            for name, exchange in answers().items():
                outcome: Any
                try:
                    outcome = await calling(client.with_options(base_url=replay.at(name, "4096")), name, exchange)
                except OpenRouterError as error:
                    outcome = error
                kinds.append(check_answer(exchange, outcome))

    asyncio.run(main())
    assert len(kinds) == len(answers())
    tell(f"replayed, async: {counted(kinds)}")


@each_area
def test_answers_where_a_stream_was_asked_for(tell: Tell, area: Area) -> None:
    """The service may answer whole though a stream was asked for: `final()` gives what `create` would have."""
    kinds = []
    with client_for(answers(area)) as (replay, client):
        for name, exchange in answers(area).items():
            _, outcome = streamed(area, client.with_options(base_url=replay.at(name)))
            kinds.append(check_answer(exchange, outcome))
    assert len(kinds) == len(answers(area))
    assert kinds or area in SPARSE
    tell(f"{area.name}, where a stream was asked for: {counted(kinds)}")


# -- streams ----------------------------------------------------------------------------------------------


def streamed(area: Area, client: OpenRouter, of: str = "events") -> tuple[list[Any], Any]:
    """What a stream gives one by one (events, or pieces of `text` or `reasoning`), and its answer or error."""
    found: list[Any] = []
    try:
        with area.stream(client) as stream:
            found.extend(stream if of == "events" else getattr(stream, of))
            return found, stream.final()
    except OpenRouterError as error:
        return found, error


async def streamed_async(area: Area, client: AsyncOpenRouter, of: str = "events") -> tuple[list[Any], Any]:
    found: list[Any] = []
    try:
        async with area.stream(client) as stream:
            async for one in stream if of == "events" else getattr(stream, of):
                found.append(one)  # noqa: PERF401 (what came before an error counts too)
            return found, await stream.final()
    except OpenRouterError as error:
        return found, error


def check_stream(area: Area, name: str, seen: list[Any], outcome: Any) -> None:
    stream = recorded(name)
    assert [said(to_dict(event)) for event in seen] == stream.texts[: stream.failed]
    if stream.failed < len(stream.events):
        error = failure(stream.events[stream.failed])
        assert error is not None
        assert isinstance(outcome, OpenRouterError)
        check_error(outcome, status_of(error), error, exchanges()[name])
        outcome = outcome.partial
    check_held(area, outcome, stream.held)


def check_held(area: Area, answer: Any, expected: Json) -> None:
    """That an answer holds what its stream's events do."""
    assert type(answer) is area.returns, answer
    found = area.measure.read(answer, to_dict)
    assert found == expected
    assert json.dumps(found, sort_keys=True) == json.dumps(expected, sort_keys=True)  # 1, 1.0 and True told apart
    assert said(answer.usage and to_dict(answer.usage)) == said(expected["members"].get("usage"))
    check(to_dict(answer), area.returns, copied=False)  # nor is it, put together from events, any worse than others


def sample(area: Area) -> dict[str, Exchange]:
    """Some streams, and of the rare kinds every one."""
    rare = {"sse_no_done", "error_mid_stream", "annotation_url_citation", "refusal", "images_out", "choice_error"}
    found = streams(area)
    picked = [name for entry in index() if (name := _name(entry)) in found and rare & set(entry["features"])]
    others = [name for name in found if name not in picked and len(found[name]["response_sse"]) < 40_000]
    picked += Random(7).sample(others, min(len(others), max(0, IN_PIECES - len(picked))))
    return {name: found[name] for name in picked}


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
def test_streams_where_an_answer_was_asked_for(area: Area) -> None:
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
    "signs of life everywhere": lambda text: (
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


# -- what nobody has recorded yet -------------------------------------------------------------------------


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
    """Exchanges whose answers, or some of whose events, are changed at random."""
    random = Random(seed)
    found = [
        exchange
        for exchange in (streams(area) if streamed else json_answers(area)).values()
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
def test_changed_answers_replayed(tell: Tell, area: Area, count: int) -> None:
    """An answer of any shape is an answer that holds it, or one of our errors."""
    kinds = []
    changed = changed_exchanges(area, count, seed=2, streamed=False)
    with client_for(changed) as (replay, client):
        for name, exchange in changed.items():
            try:
                answer = area.create(client.with_options(base_url=replay.at(name)))
            except OpenRouterError as error:
                touch_error(error)
                kinds.append("errors")
            else:
                assert said(to_dict(answer)) == said(exchange["response_json"])
                touched(answer)
                kinds.append("answers")
    assert {*kinds} == {"answers", "errors"}
    tell(f"{area.name}, changed at random and replayed: {counted(kinds)}")


@pytest.mark.parametrize(
    ("area", "count"), [(CHAT, 400), (RESPONSES, 200), (MESSAGES, 200)], ids=["chat", "responses", "messages"]
)
def test_changed_streams_replayed(tell: Tell, area: Area, count: int) -> None:
    """A stream of any events gives all of them and an answer, or one of our errors."""
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
