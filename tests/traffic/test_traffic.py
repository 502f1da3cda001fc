"""Real exchanges, recorded by other projects: what our reading, writing and putting together is judged by.

They lie beside the project; where they do not, there is nothing to judge by and the whole module is skipped.
"""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from collections.abc import Awaitable, Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import attrs
import openrouter_sdk as sdk
import pytest
from openrouter_sdk import (
    NULL,
    OPERATIONS,
    APIError,
    AsyncOpenRouter,
    AsyncStream,
    ChatChunk,
    ChatRequest,
    ChatResult,
    GenerationResult,
    ModelList,
    OpenRouter,
    OpenRouterError,
    Stream,
    from_dict,
    to_dict,
    to_json,
)
from openrouter_sdk._runtime import json as runtime_json
from openrouter_sdk._runtime.record import Record
from openrouter_sdk._runtime.validate import mismatches

from .mutate import mutated
from .reference import events_of, held, is_failure, read
from .replay import replaying, serving

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


def requests() -> dict[str, Json]:
    """The request bodies of chats, by exchange. None of the other operations has one."""
    return {name: found["request_body"] for name, found in exchanges().items() if found["request_body"] is not None}


def documents() -> Iterator[tuple[str, str, type[Any], Json]]:
    """(kind, exchange, the class that it is read as, document) of everything that is JSON."""
    for name, found in answers().items():
        area = name.partition("-")[0]
        yield f"{area} {found['status']}", name, RETURNS[area], found["response_json"]
    for name, found in streams().items():
        for event in events_of(found["response_sse"])[0]:
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
def properties_of(cls: type[Any]) -> list[str]:
    return [name for name in dir(cls) if isinstance(getattr(cls, name, None), property) and name != "http"]


def touched(value: Record) -> int:
    """Read every field and every property of every record; how many records there are."""
    count = 0
    for record in records_in(value):
        count += 1
        for name in properties_of(type(record)):
            getattr(record, name)
    return count


def check(document: Json, cls: type[Any], whole: bool = True) -> int:
    """That a document comes back the same, whatever is done on the way; how many records it makes."""
    expected = said(document)
    record = from_dict(document, cls)
    assert type(record) is cls
    assert said(to_dict(record)) == expected
    assert said(json.loads(to_json(record))) == expected
    count = touched(record)
    assert said(to_dict(record)) == expected
    assert record == from_dict(json.loads(expected), cls)
    if whole:
        for other in (copy.deepcopy(record), copy.copy(record), attrs.evolve(record)):
            assert said(to_dict(other)) == expected
            assert other == record
        assert said(to_dict(pickle.loads(pickle.dumps(record)))) == expected
    assert said(document) == expected  # nor is what was read changed
    return count


def test_every_document_comes_back(tell: Tell) -> None:
    counts: dict[str, int] = {}
    records = 0
    for kind, _, cls, document in documents():
        counts[kind] = counts.get(kind, 0) + 1
        records += check(document, cls)
    assert counts["request bodies"] == len(requests())
    assert sum(count for kind, count in counts.items() if kind[-3:].isdecimal()) == len(answers())
    assert counts["stream events"] == sum(len(events_of(found["response_sse"])[0]) for found in streams().values()) > 0
    tell(", ".join(f"{count:,} {kind}" for kind, count in counts.items()) + f": {records:,} records, all the same")


def test_every_part_comes_back(tell: Tell) -> None:
    """Each record by itself, evolved and read again by its own class, in another order than that of the whole."""
    parts = 0
    for _, _, cls, document in documents():
        for record in records_in(from_dict(document, cls)):
            parts += 1
            plain = to_dict(record)
            assert said(to_dict(attrs.evolve(record))) == said(plain)
            assert said(to_dict(from_dict(plain, type(record)))) == said(plain)
    assert parts > 0
    tell(f"{parts:,} parts by themselves, all the same")


# -- requests ---------------------------------------------------------------------------------------------


def as_arguments(body: Mapping[str, Any]) -> tuple[Json, Json]:
    """The members that the method has arguments for, and those that go into `extra_body`."""
    operation = OPERATIONS["chat.create"]
    known = operation.arguments - {parameter.argument for parameter in operation.parameters}
    arguments = {name: NULL if value is None else value for name, value in body.items() if name in known}
    return arguments, {name: value for name, value in body.items() if name not in known and name != "stream"}


def test_requests_arrive_as_they_were(tell: Tell) -> None:
    ok = {"response_sse": None, "response_headers": {}, "response_content_type": "application/json", "status": 200}
    with (
        replaying({"ok": {**ok, "response_json": {"choices": []}}}) as replay,
        OpenRouter(api_key="sk-or-test", base_url=replay.at("ok"), max_retries=0) as client,
    ):
        for body in requests().values():
            whole = {name: value for name, value in body.items() if name != "stream"}
            arguments, extra = as_arguments(body)
            ordered = {**{name: whole[name] for name in arguments}, **extra}
            client.chat.create(**arguments, extra_body=extra)
            arrived = json.loads(replay.bodies["ok"])
            assert said(arrived) == said(ordered)
            assert json.dumps(arrived, sort_keys=True) == json.dumps(whole, sort_keys=True)

            # The same as objects, where the arguments are of a class; and all of it as one.
            record = from_dict(whole, ChatRequest)
            objects = {name: NULL if value is NULL else getattr(record, name) for name, value in arguments.items()}
            client.chat.create(**objects, extra_body=extra)
            assert said(json.loads(replay.bodies["ok"])) == said(ordered)
            client.request("POST", "/chat/completions", body=to_dict(record))
            assert said(json.loads(replay.bodies["ok"])) == said(whole)

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


def call(client: Any, name: str, exchange: Exchange) -> Any:
    """The call that the exchange is the answer to; on an async client something to await."""
    area = name.partition("-")[0]
    if area == "models":
        return client.models.list()
    if area == "generation":
        return client.generations.get(id="gen-1")
    arguments, extra = as_arguments(exchange["request_body"] or {"messages": []})
    return client.chat.create(**arguments, extra_body=extra)


def outcome_of(made: Callable[[], Any]) -> Any:
    try:
        return made()
    except OpenRouterError as error:
        return error


async def outcome_of_async(made: Callable[[], Awaitable[Any]]) -> Any:
    try:
        return await made()
    except OpenRouterError as error:
        return error


@pytest.mark.parametrize("cut", ["whole", "4096"])
def test_answers_replayed(tell: Tell, cut: str) -> None:
    counts: dict[str, int] = {}
    with (
        replaying(answers()) as replay,
        OpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client,
    ):
        for name, exchange in answers().items():
            at = client.with_options(base_url=replay.at(name, cut))
            kind = check_answer(
                exchange, outcome_of(lambda at=at, name=name, exchange=exchange: call(at, name, exchange))
            )
            counts[kind] = counts.get(kind, 0) + 1
    assert sum(counts.values()) == len(answers())
    tell("replayed: " + ", ".join(f"{count} {kind}" for kind, count in counts.items()))


def test_answers_replayed_async(tell: Tell) -> None:
    counts: dict[str, int] = {}

    async def main() -> None:
        async with (
            serving(answers()) as replay,
            AsyncOpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client,
        ):
            for name, exchange in answers().items():
                at = client.with_options(base_url=replay.at(name, "4096"))

                async def made(at: Any = at, name: str = name, exchange: Exchange = exchange) -> Any:
                    return await call(at, name, exchange)

                kind = check_answer(exchange, await outcome_of_async(made))
                counts[kind] = counts.get(kind, 0) + 1

    asyncio.run(main())
    assert sum(counts.values()) == len(answers())
    tell("replayed, async: " + ", ".join(f"{count} {kind}" for kind, count in counts.items()))


def test_answers_where_a_stream_was_asked_for(tell: Tell) -> None:
    """The service may answer whole though a stream was asked for: `final()` gives what `create` would have."""
    chats = {name: exchange for name, exchange in answers().items() if name.startswith("chat_")}
    with replaying(chats) as replay, OpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client:
        for name, exchange in chats.items():
            at = client.with_options(base_url=replay.at(name))

            def made(at: OpenRouter = at) -> Any:
                with at.chat.stream(messages=[]) as stream:
                    return stream.final()

            check_answer(exchange, outcome_of(made))
    assert len(chats) > 0
    tell(f"{len(chats)} chat answers came whole where a stream was asked for")


# -- streams ----------------------------------------------------------------------------------------------


def failure_in(events: list[Json]) -> int:
    """The place of the event that says that the answer failed; the number of events where none does."""
    return next((place for place, event in enumerate(events) if is_failure(event)), len(events))


def pieces_of(events: list[Json], *names: str) -> list[str]:
    """The pieces of the first choice's text that the events before a failure hold."""
    found = []
    for event in events[: failure_in(events)]:
        delta = next((choice["delta"] for choice in event.get("choices") or [] if choice["index"] == 0), {})
        found += [piece for name in names if (piece := delta.get(name))][:1]
    return found


def check_stream(exchange: Exchange, seen: list[Any], outcome: Any) -> None:
    events, _ = events_of(exchange["response_sse"])
    failed = failure_in(events)
    assert [said(to_dict(chunk)) for chunk in seen] == [said(event) for event in events[:failed]]
    if failed < len(events):
        error = events[failed].get("error") or events[failed]["choices"][0]["error"]
        assert isinstance(outcome, OpenRouterError)
        check_error(outcome, error["code"], error, exchange)
        outcome = outcome.partial
    assert isinstance(outcome, ChatResult), outcome
    expected = held(events)
    found = read(outcome, to_dict)
    assert found == expected
    assert json.dumps(found, sort_keys=True) == json.dumps(expected, sort_keys=True)  # 1, 1.0 and True told apart
    usage = expected["members"].get("usage")
    assert said(usage) == said(outcome.usage and to_dict(outcome.usage))
    assert outcome.usage is None or outcome.usage.cost == usage.get("cost")
    assert outcome.text == expected["choices"].get(0, {"content": ""})["content"]
    check(to_dict(outcome), ChatResult)  # nor is the answer that was put together any worse than others


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
    with replaying(chosen) as replay, OpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client:
        for name, exchange in chosen.items():
            seen: list[ChatChunk] = []

            def made(at: OpenRouter = client.with_options(base_url=replay.at(name, cut)), seen: Any = seen) -> Any:
                with at.chat.stream(messages=[]) as stream:
                    seen.extend(stream)
                    return stream.final()

            check_stream(exchange, seen, outcome_of(made))
            chunks += len(seen)
    assert chunks > len(chosen) > 0
    tell(f"{len(chosen)} streams with {chunks:,} chunks, cut: {cut}")


@pytest.mark.parametrize("cut", ["whole", "event", "7"])
def test_streams_replayed_async(tell: Tell, cut: str) -> None:
    chunks = 0
    chosen = streams_for(cut)

    async def main() -> None:
        nonlocal chunks
        async with (
            serving(chosen) as replay,
            AsyncOpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client,
        ):
            for name, exchange in chosen.items():
                seen: list[ChatChunk] = []

                async def made(
                    at: AsyncOpenRouter = client.with_options(base_url=replay.at(name, cut)), seen: Any = seen
                ) -> Any:
                    async with at.chat.stream(messages=[]) as stream:
                        async for chunk in stream:
                            seen.append(chunk)
                        return await stream.final()

                check_stream(exchange, seen, await outcome_of_async(made))
                chunks += len(seen)

    asyncio.run(main())
    assert chunks > len(chosen) > 0
    tell(f"{len(chosen)} streams with {chunks:,} chunks, cut: {cut}, async")


def test_final_alone_and_the_pieces_of_text(tell: Tell) -> None:
    """`text` and `reasoning` give each piece that says something, and `final()` needs no loop before it."""
    texts = reasonings = 0
    with replaying(streams()) as replay, OpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client:
        for name, exchange in streams().items():
            events, _ = events_of(exchange["response_sse"])
            at = client.with_options(base_url=replay.at(name, "event"))

            def opened(read_it: Callable[[Stream[ChatChunk, ChatResult]], Any], at: OpenRouter = at) -> Any:
                with at.chat.stream(messages=[]) as stream:
                    return read_it(stream)

            text: list[str] = []
            reasoning: list[str] = []
            one = outcome_of(lambda opened=opened, into=text: opened(lambda stream: into.extend(stream.text)))
            two = outcome_of(lambda opened=opened, into=reasoning: opened(lambda stream: into.extend(stream.reasoning)))
            three = outcome_of(lambda opened=opened: opened(lambda stream: stream.final()))
            assert text == pieces_of(events, "content")
            assert reasoning == pieces_of(events, "reasoning", "reasoning_content")
            failed = failure_in(events) < len(events)
            assert [isinstance(outcome, APIError) for outcome in (one, two, three)] == [failed] * 3
            assert read(three.partial if failed else three, to_dict) == held(events)
            texts += len(text)
            reasonings += len(reasoning)
    assert texts > 0
    assert reasonings > 0
    tell(f"{len(streams())} streams gave {texts:,} pieces of text and {reasonings:,} of reasoning")


def test_pieces_of_text_async() -> None:
    async def main() -> None:
        async with (
            serving(sample()) as replay,
            AsyncOpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client,
        ):
            for name, exchange in sample().items():
                events, _ = events_of(exchange["response_sse"])
                at = client.with_options(base_url=replay.at(name, "event"))
                for names, of in ((("content",), "text"), (("reasoning", "reasoning_content"), "reasoning")):
                    found: list[str] = []

                    async def made(at: AsyncOpenRouter = at, of: str = of, found: list[str] = found) -> Any:
                        stream: AsyncStream[ChatChunk, ChatResult]
                        async with at.chat.stream(messages=[]) as stream:
                            async for piece in getattr(stream, of):
                                found.append(piece)  # noqa: PERF401 - what came before an error counts too
                        return None

                    outcome = await outcome_of_async(made)
                    assert found == pieces_of(events, *names)
                    assert isinstance(outcome, APIError) == (failure_in(events) < len(events))

    asyncio.run(main())


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
        name: {**exchange, "response_sse": LINES[lines](exchange["response_sse"]), "original": exchange}
        for name, exchange in sample().items()
    }
    with replaying(chosen) as replay, OpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client:
        for number, (name, exchange) in enumerate(chosen.items()):
            seen: list[ChatChunk] = []
            cut = ("whole", "101", "7")[number % 3]

            def made(at: OpenRouter = client.with_options(base_url=replay.at(name, cut)), seen: Any = seen) -> Any:
                with at.chat.stream(messages=[]) as stream:
                    seen.extend(stream)
                    return stream.final()

            check_stream(exchange["original"], seen, outcome_of(made))


def test_streams_without_orjson(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the standard library's JSON alone."""
    monkeypatch.setattr(runtime_json, "orjson", None)
    with replaying(streams()) as replay, OpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client:
        for name, exchange in streams().items():
            seen: list[ChatChunk] = []

            def made(at: OpenRouter = client.with_options(base_url=replay.at(name)), seen: Any = seen) -> Any:
                with at.chat.stream(messages=[]) as stream:
                    seen.extend(stream)
                    return stream.final()

            check_stream(exchange, seen, outcome_of(made))


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
    for cls, document in changed_documents(6_000, seed=1):
        count += 1
        records += check(document, cls, whole=count % 4 == 0)
        list(mismatches(document, cls))
        if count % 10 == 0:
            repr(from_dict(document, cls))
    assert count == 6_000
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
        check(to_dict(error.partial), ChatResult, whole=False)


def test_changed_answers_replayed(tell: Tell) -> None:
    """An answer of any shape is an answer that holds it, or one of our errors."""
    counts = {"answers": 0, "errors": 0}
    changed = changed_exchanges(1_500, seed=2, streamed=False)
    with replaying(changed) as replay, OpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client:
        for name, exchange in changed.items():
            at = client.with_options(base_url=replay.at(name))
            outcome = outcome_of(lambda at=at: at.chat.create(messages=[]))
            if isinstance(outcome, OpenRouterError):
                touch_error(outcome)
                counts["errors"] += 1
            else:
                assert said(to_dict(outcome)) == said(exchange["response_json"])
                touched(outcome)
                counts["answers"] += 1
    assert all(counts.values())
    tell("changed at random and replayed: " + ", ".join(f"{count} {kind}" for kind, count in counts.items()))


def test_changed_streams_replayed(tell: Tell) -> None:
    """A stream of any events gives all of them and an answer, or one of our errors."""
    counts = {"streams": 0, "errors": 0}
    changed = changed_exchanges(700, seed=3, streamed=True)
    with replaying(changed) as replay, OpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client:
        for number, (name, exchange) in enumerate(changed.items()):
            events, _ = events_of(exchange["response_sse"])
            seen: list[ChatChunk] = []

            def made(
                at: OpenRouter = client.with_options(base_url=replay.at(name, "event" if number % 2 else "whole")),
                seen: list[ChatChunk] = seen,
            ) -> Any:
                with at.chat.stream(messages=[]) as stream:
                    seen.extend(stream)
                    assert said(to_dict(stream.partial)) == said(to_dict(stream.final()))
                    return stream.final()

            outcome = outcome_of(made)
            assert [said(to_dict(chunk)) for chunk in seen] == [said(event) for event in events[: len(seen)]]
            if isinstance(outcome, OpenRouterError):
                touch_error(outcome)
                counts["errors"] += 1
            else:
                assert len(seen) == len(events)
                check(to_dict(outcome), ChatResult, whole=False)
                counts["streams"] += 1
    assert all(counts.values())
    tell("changed at random and replayed: " + ", ".join(f"{count} {kind}" for kind, count in counts.items()))


def test_pieces_of_text_of_changed_events() -> None:
    """Asking a changed event for its text gives a text or nothing."""
    changed = changed_exchanges(400, seed=4, streamed=True)
    with replaying(changed) as replay, OpenRouter(api_key="sk-or-test", base_url=replay.url, max_retries=0) as client:
        for name in changed:
            for of in ("text", "reasoning"):

                def made(at: OpenRouter = client.with_options(base_url=replay.at(name)), of: str = of) -> list[Any]:
                    with at.chat.stream(messages=[]) as stream:
                        return list(getattr(stream, of))

                found = outcome_of(made)
                assert isinstance(found, OpenRouterError) or all(isinstance(piece, str) and piece for piece in found)
