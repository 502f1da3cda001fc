"""A6: errors that are no objects, and ends that are not quite [DONE]."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from ..server import Script, Server
from ..wire import DONE, END, TWO, chunk, completion, data
from .attack import Attack, Caller, Played, attack
from .mixed_up_calls import ASKED, read
from .mixed_up_paid import DELTA, NEW, RESPONSE, STARTED, TEXT, answer, create, events, stream

__all__ = ["ERRORS"]

# -- A6: errors that are no objects, and ends that are not quite [DONE] ---------------------------------------

SUCCESS = "a success"
ODD: Sequence[tuple[Any, str]] = [
    (["boom"], "APIStatusError"),
    (500, "InternalServerError"),
    (502.0, "APIStatusError"),
    (True, "APIStatusError"),
    ("boom", "APIStatusError"),
    ([500, "boom"], "APIStatusError"),
]
NONE: Sequence[Any] = [None, [], "", 0, False]


def no_object(error: Any, name: str) -> list[Attack]:
    """An error that is no object, in all places where one may stand."""
    body = {"error": error}
    return [
        attack("A6", f"a 200 with error {json.dumps(error)}", SUCCESS, [answer(body)], create(), f"{name}, 1 sent"),
        attack(
            "A6",
            f"an event with error {json.dumps(error)}",
            SUCCESS,
            [events(chunk("Hel"), data(body), DONE)],
            stream(),
            f"{name} with 'Hel', 1 sent",
        ),
    ]


def elsewhere(did: str, script: Script, play: Played, holds: str, before: str = SUCCESS) -> Attack:
    """The same in other shapes."""
    return attack("A6", did, before, [script], play, holds)


def none(body: Any) -> Attack:
    """A member error that says nothing."""
    return elsewhere(
        f"a 200 with a text and error {json.dumps(body)}, which is none",
        answer({**completion(), "error": body}),
        create(),
        "Hello world, 1 sent",
        "the same",
    )


async def speech(caller: Caller, server: Server) -> str:
    """What comes of a download of speech."""
    pieces, end = await read(caller, "speech.create", **ASKED["speech"])
    return f"{b''.join(pieces)!r}, {end}"


FINISHED = "fails a finished stream"
FAILURES = [
    *(row for error, name in ODD[:4] for row in no_object(error, name)),
    none([]),
    none(False),
    elsewhere(
        'a list with error ["boom"]',
        answer({"data": [], "error": ["boom"]}),
        create("models.list"),
        "APIStatusError, 1 sent",
    ),
    elsewhere(
        "a response with error true",
        answer({**RESPONSE, "output": [], "usage": None, "error": True}),
        create("responses.create"),
        "APIStatusError, 1 sent",
    ),
    elsewhere(
        "response.failed with error 500",
        events(data({"type": "response.failed", "response": {"id": "r", "error": 500}})),
        stream("responses"),
        "InternalServerError, 1 sent",
        "the same",
    ),
    elsewhere(
        'a message\'s event error with ["boom"]',
        events(data({"type": "error", "error": ["boom"]})),
        stream("messages"),
        "APIStatusError, 1 sent",
        NEW,
    ),
    elsewhere(
        "an image's event error with 500",
        events(data({"type": "error", "error": 500})),
        stream("images"),
        "InternalServerError, 1 sent",
        NEW,
    ),
    elsewhere(
        'JSON with error ["boom"] in place of speech',
        answer({"error": ["boom"]}),
        speech,
        "b'', APIStatusError",
        NEW,
    ),
    elsewhere(
        'a choice with error ["boom"]',
        answer(completion(choice={"error": ["boom"]}, usage=None)),
        create(),
        "APIStatusError with 'Hello world', 1 sent",
    ),
    elsewhere(
        "an event named error that has a text for data's error",
        events(chunk("Hel"), b"event: error\n" + data({"error": "boom"})),
        stream(),
        "APIStatusError with 'Hel', 1 sent",
        "the same",
    ),
    elsewhere(
        "[DONE] with a space, null and a text in a stream",
        events(TWO, b"data: null\n\n", b'data: "ping"\n\n', chunk(finish="stop"), b"data: [DONE] \n\n"),
        stream(),
        "Hello world, 1 sent",
        FINISHED,
    ),
    elsewhere(
        "[DONE] between tabs, no finish reason",
        events(TWO, b"data:\t[DONE]\t\r\n\r\n"),
        stream(),
        "Hello world, 1 sent",
        FINISHED,
    ),
    elsewhere(
        "null and a text after the end of a stream",
        events(TWO, END, b"data: null\n\n", b'data: "ping"\n\n'),
        stream(),
        "Hello world, 1 sent",
        "the same",
    ),
    elsewhere(
        "null and [DONE] with a space, for a call without a stream",
        events(TWO, b"data: null\n\n", b'data: "ping"\n\n', b"data: [DONE] \n\n"),
        create(),
        "Hello world, 1 sent",
        FINISHED,
    ),
    elsewhere(
        "null and a text in a stream of Responses",
        events(
            DELTA, b"data: null\n\n", b'data: "ping"\n\n', data({"type": "response.completed", "response": RESPONSE})
        ),
        stream("responses"),
        "Hel, 1 sent",
        FINISHED,
    ),
    elsewhere(
        "null and a text in a stream of Messages",
        events(STARTED, TEXT, b'data: null\n\nevent: ping\ndata: "ping"\n\n', data({"type": "message_stop"})),
        stream("messages"),
        "Hel, 1 sent",
        NEW,
    ),
]

ERRORS: list[Attack] = FAILURES
"""Of this line."""
