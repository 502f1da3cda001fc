"""A8 and A9: what is sent of the lists, objects and numbers that a caller gives."""

from __future__ import annotations

import dataclasses
import io
import json
import uuid
from collections import UserDict, deque
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from enum import Enum
from types import MappingProxyType
from typing import Any

import attrs
from openrouter_sdk import ConfigurationError

from ..server import Request, Server
from ..wire import completion
from .attack import Attack, Caller, Played, attack
from .mixed_up_calls import ASKED, called, streamed
from .mixed_up_paid import NEW, answer

__all__ = ["VALUES"]

try:
    import pydantic
except ImportError:  # an extra of other people's
    pydantic = None  # type: ignore[assignment]


# -- what came ------------------------------------------------------------------------------------------------


def body(*path: Any) -> Callable[[Request], str]:
    """What is at a path in the body, as JSON."""

    def found(request: Request) -> str:
        value = json.loads(request.body)
        for step in path:
            value = value[step]
        return json.dumps(value)

    return found


def query(request: Request) -> str:
    """The query, as it was sent."""
    return request.target.partition("?")[2]


def path(request: Request) -> str:
    """The path, as it was sent, below the base URL."""
    return request.target.removeprefix("/api/v1")


def header(name: str) -> Callable[[Request], str]:
    """A header."""
    return lambda request: request.headers.get(name, "none")


def sends(show: Callable[[Request], str], method: str, *given: Any, **arguments: Any) -> Played:
    """What a call sends; `area.stream` is a stream, `request` any path."""
    area, _, name = method.partition(".")

    async def play(caller: Caller, server: Server) -> str:
        asked = {**(ASKED.get(area, {}) if name in ("create", "stream") else {}), **arguments}
        try:
            if name == "stream":
                await streamed(caller, area, **arguments)
            elif not name:
                await caller.request(*given, **arguments)
            else:
                await called(caller, method, *given, **asked)
        except ConfigurationError as error:
            return f"refused: {error}" if not server.requests else f"SENT, then refused: {error}"
        return show(server.requests[-1])

    return play


ANSWER = answer({**completion(), "data": []})


def row(line: str, did: str, before: str, play: Played, holds: str, **options: Any) -> Attack:
    """An attack by a caller."""
    return attack(line, did, before, [ANSWER], play, holds, **options)


# -- A8: a text where a list is due -----------------------------------------------------------------------------

CATEGORIES = header("x-openrouter-categories")
LETTERS = "its letters"


def a_list(where: str, name: str, value: Any = "ab", before: str = LETTERS, *given: Any, **more: Any) -> Attack:
    """A value that is no list, where one is due."""
    kind = type(value).__name__
    holds = f"refused: {where}: {name} is a list, not a {kind}; put it into one: {name}=[...]"
    return row("A8", f"{where}({name}={value!r})", before, sends(body(), where, *given, **{name: value}, **more), holds)


LISTS = [
    row(
        "A8",
        "site_categories='cli-agent'",
        "c,l,i,-,a,g,e,n,t",
        sends(CATEGORIES, "chat.create"),
        "cli-agent",
        site_categories="cli-agent",
    ),
    row(
        "A8",
        "site_categories=['a', 'b']",
        "the same",
        sends(CATEGORIES, "chat.create"),
        "a,b",
        site_categories=["a", "b"],
    ),
    row(
        "A8",
        "site_categories='a', of a list of models",
        "a,b",
        sends(CATEGORIES, "models.list"),
        "ab",
        site_categories="ab",
    ),
    row(
        "A8",
        "a query parameter that is a list or a text",
        "the same",
        sends(query, "models.list", supported_parameters="tools"),
        "supported_parameters=tools",
    ),
    row("A8", "`stop`, which is a list or a text", "the same", sends(body("stop"), "chat.create", stop="ab"), '"ab"'),
    a_list("chat.create", "messages", before="sent as a text"),
    a_list("chat.create", "models", before="sent as a text"),
    a_list("chat.stream", "tools", before="sent as a text"),
    a_list("chat.create", "modalities", {"text": True}, "sent as an object"),
    a_list("chat.create", "messages", b"ab", "refused, with another place"),
    a_list("responses.create", "include", before="sent as a text"),
    a_list("responses.stream", "tools", before="sent as a text"),
    a_list("messages.create", "stop_sequences", before=NEW),
    a_list("messages.stream", "messages", before=NEW),
    a_list("images.create", "input_references", before=NEW),
    a_list("rerank.create", "documents", before=NEW, model="m", query="q"),
    a_list("batches.create", "requests", before=NEW, model="m", endpoint="/v1/chat/completions"),
    a_list("videos.create", "frame_images", before=NEW, model="m"),
    a_list("transcriptions.upload", "keyterms", before=NEW, model="m", file=b"a"),
    a_list("guardrails.assign_keys", "key_hashes", "ab", NEW, "g"),
]

# -- A9: objects and numbers --------------------------------------------------------------------------------------


@attrs.define
class Point:
    """An object of attrs."""

    role: str = "user"
    content: Any = "Hi"


@dataclasses.dataclass
class Data:
    """A dataclass."""

    role: str = "user"
    content: Any = "Hi"


class Kind(Enum):
    """What is sent by its value."""

    USER = "user"


class Bag:
    """It can be iterated over, and is no list."""

    def __iter__(self) -> Any:
        return iter("ab")


HI = '{"role": "user", "content": "Hi"}'
FIRST = body("messages", 0)
PAIRS = "a list of pairs, or refused"
REFUSED = "refused"


def sent(did: str, value: Any, holds: str, before: str = REFUSED, method: str = "chat.create") -> Attack:
    """A message, or what stands in its place."""
    return row("A9", did, before, sends(FIRST, method, messages=[value]), holds)


def inside(did: str, value: Any, holds: str, before: str = REFUSED) -> Attack:
    """A value in a message."""
    return row(
        "A9",
        did,
        before,
        sends(body("messages", 0, "content"), "chat.create", messages=[{"role": "user", "content": value}]),
        holds,
    )


def unsendable(did: str, value: Any, why: str, before: str) -> Attack:
    """A value that has no form."""
    return inside(did, value, f"refused: chat.create.messages[0].content can't be sent: {why}", before)


NO_NUMBER = "Out of range float values are not JSON compliant"
OBJECTS = [
    sent("an object of attrs", Point(), HI),
    sent("a dataclass", Data(), HI),
    sent(
        "a dataclass in an object of attrs",
        Point(content=Data()),
        '{"role": "user", "content": {"role": "user", "content": "Hi"}}',
    ),
    sent("a dataclass, for Messages", Data(), HI, NEW, "messages.create"),
    row("A9", "a dataclass, for Responses", REFUSED, sends(body("input", 0), "responses.create", input=[Data()]), HI),
    row("A9", "a dataclass in extra_body", REFUSED, sends(body("x"), "chat.create", extra_body={"x": Data()}), HI),
    row("A9", "a dataclass as an argument", REFUSED, sends(body("provider"), "chat.create", provider=Data()), HI),
    row(
        "A9",
        "a dataclass as a whole body",
        REFUSED,
        sends(body("x"), "request", "POST", "/x", extra_body={"x": Data()}),
        HI,
    ),
    row(
        "A9",
        "a dataclass among the requests of a batch",
        NEW,
        sends(body("requests", 0), "batches.create", endpoint="/v1/chat/completions", model="m", requests=[Data()]),
        HI,
    ),
    inside("a date", date(2026, 1, 2), '"2026-01-02"'),
    inside("a time", time(3, 4), '"03:04:00"'),
    inside("a date and time with a zone", datetime(2026, 1, 2, 3, 4, tzinfo=UTC), '"2026-01-02T03:04:00+00:00"'),
    inside("a UUID", uuid.UUID(int=1), '"00000000-0000-0000-0000-000000000001"', "the same"),
    inside("an Enum", Kind.USER, '"user"', "the same"),
    inside(
        "a deque, a set, the keys of a mapping",
        [deque([1]), {2}, {3: 4}.keys(), (5,)],
        "[[1], [2], [3], [5]]",
        "the same",
    ),
    inside(
        "mappings of other kinds", [MappingProxyType({"a": 1}), UserDict({"b": Data()})], f'[{{"a": 1}}, {{"b": {HI}}}]'
    ),
    unsendable("an open file", io.StringIO("a\nb"), "a StringIO has no JSON form", "sent as its lines"),
    unsendable("an open file of bytes", io.BytesIO(b"a"), "a BytesIO has no JSON form", "refused"),
    unsendable("bytes", b"a", "a bytes has no JSON form (encode it with base64)", "refused"),
    unsendable("a memoryview", memoryview(b"a"), "a memoryview has no JSON form", "refused"),
    unsendable("what only iterates", Bag(), "a Bag has no JSON form", "sent as its letters"),
    unsendable("NaN", float("nan"), NO_NUMBER, "NaN was sent"),
    unsendable("an infinity", float("-inf"), NO_NUMBER, "-Infinity was sent"),
    row(
        "A9",
        "NaN for an argument",
        "NaN was sent",
        sends(body(), "chat.create", temperature=float("nan")),
        f"refused: chat.create.temperature can't be sent: {NO_NUMBER}",
    ),
    row(
        "A9",
        "NaN beside a null",
        "NaN was sent",
        sends(body(), "chat.create", extra_body={"a": None, "b": float("nan")}),
        f"refused: chat.create.b can't be sent: {NO_NUMBER}",
    ),
    row(
        "A9",
        "NaN in a dataclass",
        "refused",
        sends(body(), "chat.create", messages=[Data(content=float("nan"))]),
        f"refused: chat.create.messages[0] can't be sent: {NO_NUMBER}",
    ),
]

if pydantic is not None:

    class Part(pydantic.BaseModel):
        """A part of a message."""

        type: str = "text"
        text: str = ""
        when: date | None = None

    class Message(pydantic.BaseModel):
        """As those of openai are."""

        role: str
        content: Any = None
        refusal: str | None = None

    TEXT = '{"role": "user", "content": "Hi"}'
    OBJECTS += [
        sent("an object of pydantic, of which not all is set", Message(role="user", content="Hi"), TEXT, PAIRS),
        sent(
            "an object of pydantic in another, with a date",
            Message(role="user", content=[Part(text="a", when=date(2026, 1, 2))]),
            '{"role": "user", "content": [{"text": "a", "when": "2026-01-02"}]}',
            PAIRS,
        ),
        sent(
            "an object of pydantic in a dataclass",
            Data(content=Message(role="user")),
            '{"role": "user", "content": {"role": "user"}}',
            PAIRS,
        ),
        sent("an object of pydantic, for Messages", Message(role="user", content="Hi"), TEXT, NEW, "messages.create"),
        row(
            "A9",
            "an object of pydantic, for Responses",
            PAIRS,
            sends(body("input", 0), "responses.create", input=[Message(role="user", content="Hi")]),
            TEXT,
        ),
        row(
            "A9",
            "an object of pydantic as an argument",
            PAIRS,
            sends(body("provider"), "chat.create", provider=Part(text="a")),
            '{"text": "a"}',
        ),
        row(
            "A9",
            "objects of pydantic among the requests of a batch",
            NEW,
            sends(
                body("requests", 0),
                "batches.create",
                endpoint="/v1/chat/completions",
                model="m",
                requests=[Message(role="user", content="Hi")],
            ),
            TEXT,
        ),
        row(
            "A9",
            "NaN in an object of pydantic, whose own JSON has null for it",
            PAIRS,
            sends(FIRST, "chat.create", messages=[Message(role="user", content=float("nan"))]),
            '{"role": "user", "content": null}',
        ),
    ]

VALUES: list[Attack] = [*LISTS, *OBJECTS]
"""Of both lines."""
