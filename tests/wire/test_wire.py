"""What each method sends, and what it makes of the answer: the rows of cases/<area>.json, sync and async.

A row is an object with these members:

`name`        what it shows; with the file's name it is the id of the test, for `pytest -k`
`operation`   the id of an operation, or `request`, the method of the client
`args`, `kwargs`  of the call. In them, at any depth, stand for what JSON can't say:
              {"$null": true}                         NULL
              {"$new": "UserMessage", ...}            an object of a class of the package, made from these arguments
              {"$read": "AssistantMessage", "data"}   an object of it, read from `data`
              {"$message_of": {...}}                  the first message of this chat answer
              {"$items_of": {...}}                    in a list: the items of the output of this response
              {"$content_of": {...}}                  the content of this message
              {"$type": "Credits"}                    the class
              {"$bytes": "abc"}                       these bytes
              {"$tuple": [...]}                       a tuple
              {"$iterator": [...]}                    an iterator, which gives each of them once
`client`      settings of the client; the key is sk-wire unless it says another (null: none)
`request`     `method`; `path` and `query`, raw, as they stand in the request line below the base URL; `headers`,
              those to check (null: it must not be there); `body`, whose members are compared in their order; instead
              of it `form`, as it is sent, or `parts`, those of a multipart body: [name, file name, type, text]
`response`    `status` (200), `headers`, and `body` (JSON), `text`, `bytes` with a `type`, or `events`: objects, objects
              under a name ({"$event": "ping", "data": {...}}), or texts as they are sent; nothing for no content
`exchanges`   a list of {"request", "response"} instead, where there is not exactly one; empty where nothing is sent
`iterate`     true: what is returned is the list of what iterating over it gives, pages, streams and bytes alike;
              "pages": of what iterating over its pages gives
`save`        true: bytes are saved to a file, and what is returned is what stands there then; else they are read
`pieces`      the texts that iterating over `.text` of the stream gives
`result`      what is returned, as to_dict gives it, members in order (of a stream: what `final` returns);
              {"$body": true} is the body of the last response, {"$bytes": "abc"} are bytes
`reads`       attributes of what is returned, by path: {"choices.0.message.content": "Hello"}
`raises`      instead of a result: `type`, the name of the exception, and attributes of it by path; `str` is its text,
              `says` are words in that
"""

from __future__ import annotations

import asyncio
import builtins
import email
import email.policy
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openrouter_sdk
import pytest
from openrouter_sdk import (
    NULL,
    OPERATIONS,
    AsyncDownload,
    AsyncOpenRouter,
    AsyncStream,
    Download,
    OpenRouter,
    Record,
    Stream,
    from_dict,
    to_dict,
)

from .server import Answer, Recorder, Seen

Json = dict[str, Any]

CASES = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(Path(__file__).with_name("cases").glob("*"))}
ROWS = [pytest.param(row, id=f"{area}: {row['name']}") for area, rows in CASES.items() for row in rows]

KEYS = {
    "row": {
        *("name", "operation", "args", "kwargs", "client", "request", "response", "exchanges"),
        *("iterate", "save", "pieces", "result", "reads", "raises"),
    },
    "request": {"method", "path", "query", "headers", "body", "form", "parts"},
    "response": {"status", "headers", "body", "bytes", "type", "text", "events"},
}


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    with Recorder() as recorder:
        yield recorder


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows say all that matters; a key or a proxy of whoever runs this must not."""
    for name in os.environ:
        if name.startswith("OPENROUTER_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


# -- the rows themselves ----------------------------------------------------------------------------------


def test_every_operation_has_a_row() -> None:
    assert OPERATIONS.keys() - {row["operation"] for rows in CASES.values() for row in rows} == set()


def test_rows_stand_in_the_file_of_their_area() -> None:
    for area, rows in CASES.items():
        found = {row["operation"] for row in rows}
        assert found == {"request"} if area == "client" else {name.partition(".")[0] for name in found} == {area}
        assert sorted({row["name"] for row in rows}) == sorted(row["name"] for row in rows)


@pytest.mark.parametrize("row", ROWS)
def test_row_has_the_members_it_may_have(row: Json) -> None:
    assert row.keys() <= KEYS["row"]
    assert ("raises" in row) != bool(row.keys() & {"result", "reads", "pieces"})
    assert ("exchanges" in row) != ("request" in row and "response" in row)
    for exchange in exchanges(row):
        assert exchange["request"].keys() <= KEYS["request"]
        assert exchange["response"].keys() <= KEYS["response"]


# -- the runner -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("row", ROWS)
def test_sync(row: Json, recorder: Recorder) -> None:
    recorder.expect([answer_of(exchange["response"]) for exchange in exchanges(row)])
    with OpenRouter(base_url=recorder.url, **settings(row)) as client:
        try:
            returned = call(client, row)
        except Exception as error:
            check_error(row, error)
        else:
            check_result(row, returned)
    check_requests(row, recorder.seen)


@pytest.mark.parametrize("row", ROWS)
def test_async(row: Json, recorder: Recorder) -> None:
    async def run() -> None:
        async with AsyncOpenRouter(base_url=recorder.url, **settings(row)) as client:
            try:
                returned = await call_async(client, row)
            except Exception as error:
                check_error(row, error)
            else:
                check_result(row, returned)

    recorder.expect([answer_of(exchange["response"]) for exchange in exchanges(row)])
    asyncio.run(run())
    check_requests(row, recorder.seen)


def call(client: OpenRouter, row: Json) -> Any:
    returned = start(client, row)
    if isinstance(returned, Stream):
        with returned as stream:
            if "pieces" in row:
                assert list(stream.text) == row["pieces"]
            return list(stream) if row.get("iterate") else stream.final()
    if isinstance(returned, Download):
        if row.get("save"):
            with tempfile.TemporaryDirectory() as folder:
                return returned.save(Path(folder, "saved")).read_bytes()
        return list(returned) if row.get("iterate") else returned.read()
    if row.get("iterate") == "pages":
        return list(returned.pages())
    return list(returned) if row.get("iterate") else returned


async def call_async(client: AsyncOpenRouter, row: Json) -> Any:
    returned = start(client, row)
    if isinstance(returned, AsyncStream):
        async with returned as stream:
            if "pieces" in row:
                assert [piece async for piece in stream.text] == row["pieces"]
            return [event async for event in stream] if row.get("iterate") else await stream.final()
    if isinstance(returned, AsyncDownload):
        if row.get("save"):
            with tempfile.TemporaryDirectory() as folder:
                return (await returned.save(Path(folder, "saved"))).read_bytes()
        return [piece async for piece in returned] if row.get("iterate") else await returned.read()
    if row.get("iterate") == "pages":
        return [page async for page in returned.pages()]
    return [item async for item in returned] if row.get("iterate") else await returned


def start(client: Any, row: Json) -> Any:
    method = client
    for name in row["operation"].split("."):
        method = getattr(method, name)
    return method(*built(row.get("args", [])), **built(row.get("kwargs", {})))


# -- from data --------------------------------------------------------------------------------------------


def exchanges(row: Json) -> list[Json]:
    found: list[Json] = row.get("exchanges", [row])
    return found


def settings(row: Json) -> Json:
    return {"api_key": "sk-wire", **row.get("client", {})}


def built(value: Any) -> Any:
    """The value that a part of `args` or `kwargs` stands for."""
    match value:
        case {"$null": True}:
            return NULL
        case {"$new": str(name), **arguments}:
            return getattr(openrouter_sdk, name)(**built(arguments))
        case {"$read": str(name), "data": data}:
            return from_dict(data, getattr(openrouter_sdk, name))
        case {"$message_of": answer}:
            return from_dict(answer, openrouter_sdk.ChatResult).choices[0].message
        case {"$content_of": answer}:
            return from_dict(answer, openrouter_sdk.MessageResult).content
        case {"$bytes": str(text)}:
            return text.encode()
        case {"$tuple": list(items)}:
            return tuple(map(built, items))
        case {"$iterator": list(items)}:
            return iter(built(items))
        case {"$type": str(name)}:
            return getattr(openrouter_sdk, name)
        case dict():
            return {key: built(item) for key, item in value.items()}
        case list():
            return [found for item in value for found in built_items(item)]
    return value


def built_items(item: Any) -> list[Any]:
    """What an element of a list stands for: mostly one value."""
    if isinstance(item, dict) and "$items_of" in item:
        return list(from_dict(item["$items_of"], openrouter_sdk.Response).output)
    return [built(item)]


def answer_of(response: Json) -> Answer:
    if "events" in response:
        kind = "text/event-stream"
        body = "".join(map(event_text, response["events"]))
    elif "text" in response:
        kind, body = "text/plain", response["text"]
    elif "bytes" in response:
        kind, body = response["type"], response["bytes"]
    elif "body" in response:
        kind, body = "application/json", text_of(response["body"])
    else:
        return Answer(response.get("status", 204), response.get("headers", {}), b"")
    headers = {"content-type": kind, **response.get("headers", {})}
    return Answer(response.get("status", 200), headers, body.encode())


def event_text(event: Any) -> str:
    if isinstance(event, str):
        return event
    if "$event" in event:
        return f"event: {event['$event']}\ndata: {text_of(event['data'])}\n\n"
    return f"data: {text_of(event)}\n\n"


def text_of(value: Any) -> str:
    """JSON text, by which 1, 1.0 and true are three things and the order of members counts."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


# -- checks -----------------------------------------------------------------------------------------------


def check_requests(row: Json, seen: list[Seen]) -> None:
    expected = [exchange["request"] for exchange in exchanges(row)]
    assert [(request["method"], request["path"], request.get("query")) for request in expected] == [
        (request.method, request.path, request.query) for request in seen
    ]
    for request, found in zip(expected, seen, strict=True):
        headers = request.get("headers", {})
        assert headers == {name: found.headers.get(name) for name in headers}
        if "form" in request:
            assert request["form"] == found.body.decode()
            assert found.headers["content-type"] == "application/x-www-form-urlencoded"
        elif "parts" in request:
            assert request["parts"] == parts_of(found)
        elif "body" in request:
            assert text_of(request["body"]) == text_of(json.loads(found.body))
            assert found.headers["content-type"] == "application/json"
        else:
            assert found.body == b""
            assert "content-type" not in found.headers


def parts_of(found: Seen) -> list[list[str | None]]:
    """Name, file name, type and text of each part of a multipart body, told by the standard library."""
    message = email.message_from_bytes(
        b"content-type: " + found.headers["content-type"].encode() + b"\r\n\r\n" + found.body, policy=email.policy.HTTP
    )
    assert message.get_content_type() == "multipart/form-data"
    return [
        [
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part["content-type"],
            part.get_payload(decode=True).decode(),
        ]
        for part in message.iter_parts()
    ]


def check_result(row: Json, returned: Any) -> None:
    assert "raises" not in row, f"it returned {returned!r}"
    if "result" in row:
        expected = exchanges(row)[-1]["response"]["body"] if row["result"] == {"$body": True} else row["result"]
        if isinstance(returned, bytes):
            assert expected == {"$bytes": returned.decode()}
        else:
            assert text_of(expected) == text_of(plain(returned))
    reads = row.get("reads", {})
    assert reads == {path: plain(attribute(returned, path)) for path in reads}


def check_error(row: Json, error: Exception) -> None:
    if "raises" not in row:
        raise error
    expected = dict(row["raises"])
    cls = getattr(openrouter_sdk, expected["type"], None) or getattr(builtins, expected["type"])
    if type(error) is not cls:
        raise error
    assert [words for words in expected.pop("says", []) if words not in str(error)] == []
    del expected["type"]
    assert expected == {path: str(error) if path == "str" else plain(attribute(error, path)) for path in expected}


def plain(value: Any) -> Any:
    if isinstance(value, Record):
        return to_dict(value)
    if isinstance(value, bytes):
        return value.decode()
    return [plain(item) for item in value] if isinstance(value, list) else value


def attribute(value: Any, path: str) -> Any:
    for part in path.split("."):
        if part.isdecimal():
            value = value[int(part)]
        else:
            value = value[part] if isinstance(value, dict) else getattr(value, part)
    return value
