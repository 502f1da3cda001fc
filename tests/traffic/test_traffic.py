"""Real exchanges, recorded by other projects: what our reading, writing and putting together is judged by.

They lie beside the project; where they do not, there is nothing to judge by and the whole module is skipped.
"""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from collections import Counter
from collections.abc import AsyncIterator, Callable, Hashable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
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
    ChatChunk,
    ChatRequest,
    ChatResult,
    GenerationResult,
    ModelList,
    OpenRouter,
    OpenRouterError,
    from_dict,
    to_dict,
    to_json,
)
from openrouter_sdk._runtime import json as runtime_json
from openrouter_sdk._runtime.record import Record
from openrouter_sdk._runtime.validate import mismatches

from .mutate import mutated
from .reference import events_of, held, is_failure, read
from .replay import Replay, replaying, serving

TRAFFIC = Path(__file__).resolve().parents[3] / "shared" / "traffic"

if not (TRAFFIC / "index.jsonl").exists():
    pytest.skip("the collection of real traffic is not beside the project", allow_module_level=True)

RETURNS = {"chat_completions": ChatResult, "models": ModelList, "generation": GenerationResult}
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
IN_PIECES = 40  # streams that are cut into pieces of seven bytes: enough to have each kind, few enough to be quick

Exchange = dict[str, Any]
Json = dict[str, Any]


# -- what there is ----------------------------------------------------------------------------------------


@cache
def index() -> list[Json]:
    lines = (TRAFFIC / "index.jsonl").read_text("utf-8").splitlines()
    return [entry for line in lines if (entry := json.loads(line))["file"].partition("/")[0] in RETURNS]


@cache
def exchanges() -> dict[str, Exchange]:
    """Every exchange of the operations that we have, by area and number."""
    return {_name(entry): json.loads((TRAFFIC / entry["file"]).read_text("utf-8")) for entry in index()}


def _name(entry: Json) -> str:
    area, _, file = entry["file"].partition("/")
    return f"{area}-{file.removesuffix('.json')}"


def answers() -> dict[str, Exchange]:
    return {name: found for name, found in exchanges().items() if found["response_sse"] is None}


def streams() -> dict[str, Exchange]:
    return {name: found for name, found in exchanges().items() if found["response_sse"] is not None}


class Recorded(NamedTuple):
    """What a recorded stream holds, worked out once."""

    events: list[Json]
    texts: list[str]
    """The events as JSON texts."""
    failed: int
    """The place of the first event that says that the answer failed; the number of events where none does."""
    held: Json


@cache
def recorded(stream: str) -> Recorded:
    events, _ = events_of(stream)
    failed = next((place for place, event in enumerate(events) if is_failure(event)), len(events))
    return Recorded(events, [said(event) for event in events], failed, held(events))


def requests() -> dict[str, Json]:
    """The request bodies of chats, by exchange. None of the other operations has one."""
    return {name: found["request_body"] for name, found in exchanges().items() if found["request_body"] is not None}


def documents() -> Iterator[tuple[str, str, type[Any], Json]]:
    """(kind, exchange, the class that it is read as, document) of everything that is JSON."""
    for name, found in answers().items():
        area = name.partition("-")[0]
        yield f"{area} {found['status']}", name, RETURNS[area], found["response_json"]
    for name, found in streams().items():
        for event in recorded(found["response_sse"]).events:
            yield "stream events", name, ChatChunk, event
    for name, body in requests().items():
        yield "request bodies", name, ChatRequest, body


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
    listed = [(entry["status"], entry["stream"], entry["file"]) for entry in index()]
    chats = [file for _, _, file in listed if file.startswith("chat_completions/")]
    assert len(exchanges()) == len(listed) > 0
    assert len(streams()) == sum(stream for _, stream, _ in listed) > 0
    assert len(answers()) == sum(not stream for _, stream, _ in listed) > 0
    for area in RETURNS:
        assert sum(name.startswith(f"{area}-") for name in exchanges()) == len(list((TRAFFIC / area).iterdir())) > 0
    without = [name for name, found in exchanges().items() if found["method"] == "POST" and not found["request_body"]]
    assert len(requests()) == len(chats) - len(without) > 0
    tell(
        f"{len(exchanges())} exchanges: {len(answers())} whole answers, {len(streams())} streams, "
        f"{len(requests())} request bodies ({len(without)} chats were stored without theirs)"
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
            getattr(record, name)
    return count


def check(document: Json, cls: type[Any], copied: bool = True) -> int:
    """That a document comes back the same, whatever is done on the way; how many records it makes."""
    expected = said(document)
    record = from_dict(document, cls)
    assert type(record) is cls
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
    for kind, _, cls, document in documents():
        counts[kind] += 1
        # A deep copy is slow, and its way is that of the pickle: of the many events some will do.
        records += check(document, cls, copied=kind != "stream events" or counts[kind] % 10 == 0)
    assert counts["request bodies"] == len(requests())
    assert sum(count for kind, count in counts.items() if kind[-3:].isdecimal()) == len(answers())
    assert (
        counts["stream events"] == sum(len(recorded(found["response_sse"]).events) for found in streams().values()) > 0
    )
    tell(", ".join(f"{count:,} {kind}" for kind, count in counts.items()) + f": {records:,} records, all the same")


def test_every_part_of_an_answer_comes_back(tell: Tell) -> None:
    """Each record by itself, evolved and read again by its own class."""
    parts = 0
    for kind, _, cls, document in documents():
        for record in records_in(from_dict(document, cls)) if kind[-3:].isdecimal() else ():
            parts += 1
            plain = to_dict(record)
            assert said(to_dict(attrs.evolve(record))) == said(plain)
            assert said(to_dict(from_dict(plain, type(record)))) == said(plain)
    assert parts > 0
    tell(f"{parts:,} parts of answers by themselves, all the same")


# -- requests ---------------------------------------------------------------------------------------------


def as_arguments(body: Mapping[str, Any]) -> tuple[Json, Json]:
    """The members that the method has arguments for, and those that go into `extra_body`."""
    operation = OPERATIONS["chat.create"]
    known = operation.arguments - {parameter.argument for parameter in operation.parameters}
    arguments = {name: NULL if value is None else value for name, value in body.items() if name in known}
    return arguments, {name: value for name, value in body.items() if name not in known and name != "stream"}


def test_requests_arrive_as_they_were(tell: Tell) -> None:
    ok: Exchange = {
        "response_sse": None,
        "response_headers": {},
        "response_content_type": "application/json",
        "status": 200,
    }
    with client_for({"ok": {**ok, "response_json": {"choices": []}}}) as (replay, client):
        client = client.with_options(base_url=replay.at("ok"))
        for body in requests().values():
            whole = {name: value for name, value in body.items() if name != "stream"}
            arguments, extra = as_arguments(body)
            ordered = {**{name: whole[name] for name in arguments}, **extra}
            client.chat.create(**arguments, extra_body=extra)
            arrived = json.loads(replay.bodies["ok"])
            assert said(arrived) == said(ordered)
            assert json.dumps(arrived, sort_keys=True) == json.dumps(whole, sort_keys=True)

            # The same as objects, where the arguments are of a class.
            record = from_dict(whole, ChatRequest)
            objects = {name: NULL if value is NULL else getattr(record, name) for name, value in arguments.items()}
            client.chat.create(**objects, extra_body=extra)
            assert said(json.loads(replay.bodies["ok"])) == said(ordered)
            with client.chat.stream(**arguments, extra_body=extra) as stream:
                stream.final()
            assert said(json.loads(replay.bodies["ok"])) == said(
                {**{name: whole[name] for name in arguments}, "stream": True, **extra}
            )
    assert len(requests()) > 0
    tell(f"{len(requests())} request bodies arrived as they were, from mappings and from objects, with stream and not")


# -- answers ----------------------------------------------------------------------------------------------


def expected_error(exchange: Exchange) -> tuple[int, Json] | None:
    """(status, error object) of an answer that says no."""
    body = exchange["response_json"]
    failed = [choice["error"] for choice in body.get("choices") or [] if choice.get("error")]
    error = body.get("error") or (failed[0] if failed else None)
    if error is None:
        return None
    return (exchange["status"] if exchange["status"] >= 400 else error["code"]), error


def check_error(error: OpenRouterError, status: int, said_so: Json, exchange: Exchange) -> None:
    metadata = said_so.get("metadata") or {}
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
    said_so, body = expected_error(exchange), exchange["response_json"]
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


def calling(client: Any, name: str, exchange: Exchange) -> Any:
    """The call that the exchange is the answer to; of an async client something to await."""
    area = name.partition("-")[0]
    if area == "models":
        return client.models.list()
    if area == "generation":
        return client.generations.get(id="gen-1")
    arguments, extra = as_arguments(exchange["request_body"] or {"messages": []})
    return client.chat.create(**arguments, extra_body=extra)


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


def test_answers_where_a_stream_was_asked_for(tell: Tell) -> None:
    """The service may answer whole though a stream was asked for: `final()` gives what `create` would have."""
    kinds = []
    chats = {name: exchange for name, exchange in answers().items() if name.startswith("chat_")}
    with client_for(chats) as (replay, client):
        for name, exchange in chats.items():
            _, outcome = streamed(client.with_options(base_url=replay.at(name)))
            kinds.append(check_answer(exchange, outcome))
    assert len(kinds) == len(chats) > 0
    tell(f"where a stream was asked for: {counted(kinds)}")


# -- streams ----------------------------------------------------------------------------------------------


def streamed(client: OpenRouter, of: str = "chunks") -> tuple[list[Any], Any]:
    """What a stream gives one by one (chunks, or pieces of `text` or `reasoning`), and its answer or error."""
    found: list[Any] = []
    try:
        with client.chat.stream(messages=[]) as stream:
            found.extend(stream if of == "chunks" else getattr(stream, of))
            return found, stream.final()
    except OpenRouterError as error:
        return found, error


async def streamed_async(client: AsyncOpenRouter, of: str = "chunks") -> tuple[list[Any], Any]:
    found: list[Any] = []
    try:
        async with client.chat.stream(messages=[]) as stream:
            async for one in stream if of == "chunks" else getattr(stream, of):
                found.append(one)  # noqa: PERF401 (what came before an error counts too)
            return found, await stream.final()
    except OpenRouterError as error:
        return found, error


def pieces_of(stream: Recorded, *names: str) -> list[str]:
    """The pieces of the first choice's text that the events before a failure hold."""
    found = []
    for event in stream.events[: stream.failed]:
        delta: Json = next((choice["delta"] for choice in event.get("choices") or [] if choice["index"] == 0), {})
        found += [piece for name in names if (piece := delta.get(name))][:1]
    return found


def check_stream(exchange: Exchange, seen: list[Any], outcome: Any) -> None:
    stream = recorded(exchange["response_sse"])
    assert [said(to_dict(chunk)) for chunk in seen] == stream.texts[: stream.failed]
    if stream.failed < len(stream.events):
        event = stream.events[stream.failed]
        error = event.get("error") or event["choices"][0]["error"]
        assert isinstance(outcome, OpenRouterError)
        check_error(outcome, error["code"], error, exchange)
        outcome = outcome.partial
    assert isinstance(outcome, ChatResult), outcome
    expected = stream.held
    found = read(outcome, to_dict)
    assert found == expected
    assert json.dumps(found, sort_keys=True) == json.dumps(expected, sort_keys=True)  # 1, 1.0 and True told apart
    usage = expected["members"].get("usage")
    assert said(usage) == said(outcome.usage and to_dict(outcome.usage))
    assert outcome.usage is None or outcome.usage.cost == usage.get("cost")
    assert outcome.text == expected["choices"].get(0, {"content": ""})["content"]
    check(to_dict(outcome), ChatResult, copied=False)  # nor is the answer that was put together any worse than others


def sample() -> dict[str, Exchange]:
    """Some streams, and of the rare kinds every one."""
    rare = {"sse_no_done", "error_mid_stream", "annotation_url_citation", "refusal", "images_out", "choice_error"}
    picked = [_name(entry) for entry in index() if entry["stream"] and rare & set(entry["features"])]
    others = [name for name, found in streams().items() if name not in picked and len(found["response_sse"]) < 40_000]
    picked += Random(7).sample(others, max(0, IN_PIECES - len(picked)))
    return {name: streams()[name] for name in picked}


def streams_for(cut: str) -> dict[str, Exchange]:
    return sample() if cut == "7" else streams()


@pytest.mark.parametrize("cut", ["whole", "event", "7"])
def test_streams_replayed(tell: Tell, cut: str) -> None:
    chunks = 0
    chosen = streams_for(cut)
    with client_for(chosen) as (replay, client):
        for name, exchange in chosen.items():
            seen, outcome = streamed(client.with_options(base_url=replay.at(name, cut)))
            check_stream(exchange, seen, outcome)
            chunks += len(seen)
    assert chunks > len(chosen) > 0
    tell(f"{len(chosen)} streams with {chunks:,} chunks, cut: {cut}")


@pytest.mark.parametrize("cut", ["whole", "event", "7"])
def test_streams_replayed_async(tell: Tell, cut: str) -> None:
    chunks = 0
    chosen = streams_for(cut)

    async def main() -> None:
        nonlocal chunks
        async with async_client_for(chosen) as (replay, client):
            for name, exchange in chosen.items():
                seen, outcome = await streamed_async(client.with_options(base_url=replay.at(name, cut)))
                check_stream(exchange, seen, outcome)
                chunks += len(seen)

    asyncio.run(main())
    assert chunks > len(chosen) > 0
    tell(f"{len(chosen)} streams with {chunks:,} chunks, cut: {cut}, async")


def check_pieces(exchange: Exchange, of: str, pieces: list[Any], outcome: Any) -> None:
    stream = recorded(exchange["response_sse"])
    assert pieces == pieces_of(stream, *(("content",) if of == "text" else ("reasoning", "reasoning_content")))
    failed = stream.failed < len(stream.events)
    assert isinstance(outcome, APIError) == failed
    assert read(outcome.partial if failed else outcome, to_dict) == stream.held


def test_pieces_of_text(tell: Tell) -> None:
    """`text` and `reasoning` give each piece that says something."""
    counts = {"text": 0, "reasoning": 0}
    with client_for(streams()) as (replay, client):
        for name, exchange in streams().items():
            for of in counts:
                pieces, outcome = streamed(client.with_options(base_url=replay.at(name, "event")), of)
                check_pieces(exchange, of, pieces, outcome)
                counts[of] += len(pieces)
    assert all(counts.values())
    tell(f"{len(streams())} streams gave {counts['text']:,} pieces of text and {counts['reasoning']:,} of reasoning")


def test_pieces_of_text_async() -> None:
    async def main() -> None:
        async with async_client_for(sample()) as (replay, client):
            for name, exchange in sample().items():
                for of in ("text", "reasoning"):
                    at = client.with_options(base_url=replay.at(name, "event"))
                    check_pieces(exchange, of, *await streamed_async(at, of))

    asyncio.run(main())


def test_final_alone() -> None:
    """`final()` needs no loop before it."""
    with client_for(sample()) as (replay, client):
        for name, exchange in sample().items():
            outcome: Any
            try:
                with client.with_options(base_url=replay.at(name)).chat.stream(messages=[]) as stream:
                    outcome = stream.final()
            except OpenRouterError as error:
                outcome = error.partial
            assert read(outcome, to_dict) == recorded(exchange["response_sse"]).held


LINES: dict[str, Callable[[str], str]] = {
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "no space, a name and an id": lambda text: text.replace("data: ", "event: message\nid: 7\ndata:"),
    "signs of life everywhere": lambda text: (
        "\ufeff:\n\n" + text.replace("\n\n", "\n\n: OPENROUTER PROCESSING\n\n:\n\n")
    ),
    "no empty line at the end": lambda text: text.rstrip("\n"),
}


@pytest.mark.parametrize("lines", LINES)
def test_streams_replayed_in_other_lines(lines: str) -> None:
    """The events do not depend on how their lines are written."""
    chosen = {
        name: {**exchange, "response_sse": LINES[lines](exchange["response_sse"])}
        for name, exchange in sample().items()
    }
    with client_for(chosen) as (replay, client):
        for number, name in enumerate(chosen):
            cut = ("whole", "101", "7")[number % 3]
            check_stream(streams()[name], *streamed(client.with_options(base_url=replay.at(name, cut))))


def test_streams_without_orjson(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the standard library's JSON alone."""
    monkeypatch.setattr(runtime_json, "orjson", None)
    with client_for(sample()) as (replay, client):
        for name, exchange in sample().items():
            check_stream(exchange, *streamed(client.with_options(base_url=replay.at(name))))


# -- what nobody has recorded yet -------------------------------------------------------------------------


def changed_documents(count: int, seed: int) -> Iterator[tuple[type[Any], Json]]:
    """Documents of every kind, changed at random; the same ones in every run."""
    random = Random(seed)
    by_class: dict[type[Any], list[Json]] = {}
    for _, _, cls, document in documents():
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


def changed_exchanges(count: int, seed: int, streamed: bool) -> dict[str, Exchange]:
    """Exchanges whose answers, or some of whose events, are changed at random."""
    random = Random(seed)
    found = [
        exchange
        for name, exchange in (streams() if streamed else answers()).items()
        if name.startswith("chat_") and len(exchange["response_sse"] or said(exchange["response_json"])) < 8_000
    ]
    changed = {}
    for number in range(count):
        exchange = dict(random.choice(found))
        if streamed:
            events, done = events_of(exchange["response_sse"])
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
        check(to_dict(error.partial), ChatResult, copied=False)


def test_changed_answers_replayed(tell: Tell) -> None:
    """An answer of any shape is an answer that holds it, or one of our errors."""
    kinds = []
    changed = changed_exchanges(1_000, seed=2, streamed=False)
    with client_for(changed) as (replay, client):
        for name, exchange in changed.items():
            try:
                answer = client.with_options(base_url=replay.at(name)).chat.create(messages=[])
            except OpenRouterError as error:
                touch_error(error)
                kinds.append("errors")
            else:
                assert said(to_dict(answer)) == said(exchange["response_json"])
                touched(answer)
                kinds.append("answers")
    assert {*kinds} == {"answers", "errors"}
    tell(f"changed at random and replayed: {counted(kinds)}")


def test_changed_streams_replayed(tell: Tell) -> None:
    """A stream of any events gives all of them and an answer, or one of our errors."""
    kinds = []
    changed = changed_exchanges(400, seed=3, streamed=True)
    with client_for(changed) as (replay, client):
        for number, (name, exchange) in enumerate(changed.items()):
            events, _ = events_of(exchange["response_sse"])
            at = client.with_options(base_url=replay.at(name, ("event", "whole")[number % 2]))
            seen, outcome = streamed(at)
            assert [said(to_dict(chunk)) for chunk in seen] == [said(event) for event in events[: len(seen)]]
            pieces, other = streamed(at, ("text", "reasoning")[number // 2 % 2])
            assert all(isinstance(piece, str) and piece for piece in pieces)
            assert type(other) is type(outcome)
            if isinstance(outcome, OpenRouterError):
                touch_error(outcome)
                kinds.append("errors")
            else:
                assert len(seen) == len(events)
                check(to_dict(outcome), ChatResult)
                kinds.append("streams")
    assert {*kinds} == {"streams", "errors"}
    tell(f"changed at random and replayed: {counted(kinds)}")
