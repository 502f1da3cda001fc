"""A12, A13 and NaN of A14: what a response of an odd shape holds, and errors that are of a thing, not of the call."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..server import Script, Server
from ..wire import END, TWO, chunk, completion, data
from .attack import Attack, Caller, Played, attack, said
from .mixed_up_calls import called, streamed
from .mixed_up_paid import BAD, DELTA, MESSAGE, NEW, RESPONSE, answer, create, events, stream

__all__ = ["ODD"]

# -- A12: reasoning, blobs, nesting, digits --------------------------------------------------------------------


def thought(kind: str = "text", **more: Any) -> bytes:
    """An event with one detail of the reasoning."""
    return chunk(delta={"reasoning_details": [{"type": f"reasoning.{kind}", **more}]})


async def reasoning(caller: Caller, server: Server) -> str:
    """The pieces of the reasoning of a stream."""
    given = caller.client.chat.stream(model="m", messages=[])
    if caller.world == "sync":
        with given:
            return "|".join(given.reasoning)
    async with given:
        return "|".join([piece async for piece in given.reasoning])


def details(area: str = "stream") -> Played:
    """The reasoning details of a whole response, each as kind and value."""

    async def play(caller: Caller, server: Server) -> str:
        whole = await (
            streamed(caller, "chat") if area == "stream" else called(caller, "chat.create", model="m", messages=[])
        )
        found = whole.choices[0].message.reasoning_details
        return " ".join(
            f"{each.type[10:]}={getattr(each, 'data', None) or getattr(each, 'text', None)}" for each in found
        )

    return play


def odd(did: str, before: str, script: Script, play: Played, holds: str) -> Attack:
    """A response of an odd shape."""
    return attack("A12", did, before, [script], play, holds)


LONG = "1" * 5000
DIGITS = json.dumps(completion(id="X")).replace('"X"', LONG).encode()
ENCRYPTED = [thought("encrypted", data="YQ=="), thought("encrypted", data="Yg==")]
NESTED = {"id": "x", "choices": None, "provider": completion()}
READ = "Hello world, 1 sent"
LOST = "sync and async: no text"
ODDITIES = [
    odd(
        "reasoning that comes only as details",
        "empty",
        events(thought(text="Hm"), thought("summary", summary="so"), END),
        reasoning,
        "Hm|so",
    ),
    odd(
        "reasoning that comes in both forms",
        "the same",
        events(chunk(delta={"reasoning": "Hm", "reasoning_details": [{"type": "reasoning.text", "text": "Hm"}]}), END),
        reasoning,
        "Hm",
    ),
    odd(
        "encrypted details without an index",
        "one broken blob",
        events(*ENCRYPTED, END),
        details(),
        "encrypted=YQ== encrypted=Yg==",
    ),
    odd(
        "encrypted details without an index, for a call without a stream",
        "one broken blob",
        events(*ENCRYPTED, END),
        details("call"),
        "encrypted=YQ== encrypted=Yg==",
    ),
    odd(
        "encrypted details without an index around a text in pieces",
        "one broken blob",
        events(ENCRYPTED[0], thought(text="H"), thought(text="m"), ENCRYPTED[1], END),
        details(),
        "encrypted=YQ== text=Hm encrypted=Yg==",
    ),
    odd(
        "encrypted details with an index, in pieces",
        "the same",
        events(thought("encrypted", index=0, data="YQ"), thought("encrypted", index=0, data="=="), END),
        details(),
        "encrypted=YQ==",
    ),
    odd("a completion in `provider`, beside choices null", "no text", answer(NESTED), create(), READ),
    odd("the same, where a stream was asked for", "no text", answer(NESTED), stream(), READ),
    odd(
        "the same with an error beside it",
        "the text was lost",
        answer({**NESTED, "error": BAD}),
        create(),
        "BadGatewayError with 'Hello world', 1 sent",
    ),
    odd("an integer of 5,000 digits", "InvalidResponseError", answer(DIGITS), create(), READ),
    odd("an integer of 5,000 digits, for a stream", "InvalidResponseError", answer(DIGITS), stream(), READ),
    odd(
        "an integer of 5,000 digits in an event",
        "InvalidResponseError",
        events(TWO[:-2].replace(b'"created": 1700000000', b'"created": ' + LONG.encode(), 1) + b"\n\n", END),
        stream(),
        READ,
    ),
    odd(
        "an integer of 5,000 digits in an event, for a call without a stream",
        "InvalidResponseError",
        events(TWO.replace(b'"created": 1700000000', b'"created": ' + LONG.encode(), 1), END),
        create(),
        READ,
    ),
    odd(
        "an integer of 5,000 digits in an error",
        "the same",
        answer(b'{"error":{"message":"no","code":' + LONG.encode() + b"}}", status="400 Bad Request"),
        create(),
        "BadRequestError, 1 sent",
    ),
    odd(
        "an integer of 5,000 digits in Responses",
        "InvalidResponseError",
        answer(json.dumps({**RESPONSE, "created_at": "X"}).replace('"X"', LONG).encode()),
        create("responses.create"),
        "Hel, 1 sent",
    ),
    odd(
        "an integer of 5,000 digits in Messages",
        NEW,
        answer(json.dumps({**MESSAGE, "seed": "X"}).replace('"X"', LONG).encode()),
        create("messages.create"),
        "Hel, 1 sent",
    ),
]

# -- A13: a member `error` of the type's own --------------------------------------------------------------------

JOB = {"id": "j", "status": "failed", "polling_url": "/api/v1/videos/j", "error": "no dogs"}
BATCH = {
    "id": "b",
    "object": "batch",
    "endpoint": "/v1/chat/completions",
    "model": "m",
    "status": "failed",
    "error": {"code": "x", "message": "no line"},
}
PANEL = data(
    {"type": "response.fusion_call.panel.failed", "item_id": "f", "output_index": 0, "model": "a", "error": "no"}
)
WHOLE = data({"type": "response.completed", "response": RESPONSE})


def error_of(method: str, *given: Any, **more: Any) -> Played:
    """What the object that a method gives says of its error."""

    async def play(caller: Caller, server: Server) -> str:
        found = await called(caller, method, *given, **more)
        return said(getattr(found.error, "message", found.error))

    return play


async def first_error(caller: Caller, server: Server) -> str:
    """What the first batch of a list says of its error."""
    return said((await called(caller, "batches.list")).data[0].error.message)


def own(did: str, before: str, script: Script, play: Played, holds: str) -> Attack:
    """An error of a thing that was looked up."""
    return attack("A13", did, before, [script], play, holds)


REQUESTS = [{"custom_id": "a", "body": {"messages": []}}]
OWNED = [
    own(
        "a panel of fusion failed, in a stream",
        "the text after it is lost",
        events(PANEL, DELTA, WHOLE),
        stream("responses"),
        "Hel, 1 sent",
    ),
    own(
        "a panel of fusion failed, events for a call without a stream",
        "the text after it is lost",
        events(PANEL, DELTA, WHOLE),
        create("responses.create"),
        "Hel, 1 sent",
    ),
    own(
        "an unknown event with a member error",
        "the text after it is lost",
        events(data({"type": "response.new_call.failed", "error": {"code": 502}}), DELTA, WHOLE),
        stream("responses"),
        "Hel, 1 sent",
    ),
    own(
        "a panel failed, then the response",
        "the panel's error is raised",
        events(
            PANEL, DELTA, data({"type": "response.failed", "response": {**RESPONSE, "status": "failed", "error": BAD}})
        ),
        stream("responses"),
        "BadGatewayError with 'Hel', 1 sent",
    ),
    own(
        "response.failed without a response",
        "the same",
        events(DELTA, data({"type": "response.failed", "error": BAD})),
        stream("responses"),
        "BadGatewayError with 'Hel', 1 sent",
    ),
    own("a video job that failed, looked up", NEW, answer(JOB), error_of("videos.get", "j"), "no dogs"),
    own(
        "a video job that failed, made",
        NEW,
        answer(JOB, "202 Accepted"),
        error_of("videos.create", model="m"),
        "no dogs",
    ),
    own("a video job that failed, as an event", NEW, events(data(JOB)), error_of("videos.get", "j"), "no dogs"),
    own(
        "an error where a video job is due",
        NEW,
        answer({"error": BAD, "user_id": "u"}),
        create("videos.get", "j"),
        "BadGatewayError, 1 sent",
    ),
    own(
        "an error of a text where a video job is due",
        NEW,
        answer({"error": "boom"}),
        create("videos.get", "j"),
        "APIStatusError, 1 sent",
    ),
    own("a batch that failed, looked up", NEW, answer(BATCH), error_of("batches.get", "b"), "no line"),
    own(
        "a batch that failed, made",
        NEW,
        answer(BATCH),
        error_of("batches.create", endpoint="/v1/chat/completions", model="m", requests=REQUESTS),
        "no line",
    ),
    own(
        "a batch that failed, in a list",
        NEW,
        answer({"object": "list", "data": [BATCH], "has_more": False}),
        first_error,
        "no line",
    ),
    own(
        "an error where a batch is due",
        NEW,
        answer({"error": BAD}),
        create("batches.get", "b"),
        "BadGatewayError, 1 sent",
    ),
]

# -- A14: NaN ------------------------------------------------------------------------------------------------

TAKEN = "taken"


def with_number(number: str, body: Mapping[str, Any] | None = None) -> bytes:
    """A body in which such a number stands."""
    return json.dumps({**(body or completion()), "n": "X"}).replace('"X"', number).encode()


def no_number(did: str, script: Script, play: Played, holds: str, before: str = TAKEN, **options: Any) -> Attack:
    """A response with what is no JSON."""
    return attack("A14", did, before, [script], play, holds, **{"max_retries": 2, **options})


async def sends_back(caller: Caller, server: Server) -> str:
    """What the server gets of a message that it gave."""
    found = await called(caller, "chat.create", model="m", messages=[])
    await called(caller, "chat.create", model="m", messages=[found.choices[0].message])
    return str(json.loads(server.requests[-1].body)["messages"][0]["n"])


HUGE = json.dumps(completion(message={"n": "X"})).replace('"X"', "1e999").encode()
REFUSED = "InvalidResponseError, 1 sent"
NUMBERS = [
    no_number("NaN in a response", answer(with_number("NaN")), create(), REFUSED),
    no_number("Infinity in a response", answer(with_number("-Infinity")), create(), REFUSED),
    no_number("NaN in Responses", answer(with_number("NaN", RESPONSE)), create("responses.create"), REFUSED),
    no_number("NaN in Messages", answer(with_number("NaN", MESSAGE)), create("messages.create"), REFUSED, NEW),
    no_number("NaN in a list", answer(b'{"data":[NaN]}'), create("models.list"), "InvalidResponseError, 1 sent"),
    no_number(
        "NaN in an event",
        events(chunk("Hel"), chunk("lo").replace(b"1700000000", b"NaN"), END),
        stream(),
        "InvalidResponseError with 'Hel', 1 sent",
    ),
    no_number(
        "NaN in an event, for a call without a stream",
        events(chunk("Hel"), b'data: {"a": NaN}\n\n', END),
        create(),
        "InvalidResponseError with 'Hel', 1 sent",
    ),
    no_number("NaN in a whole response for a stream", answer(with_number("NaN")), stream(), REFUSED),
    no_number("1e999, in a message that is sent back", answer(HUGE), sends_back, "1e999", "Infinity was sent"),
]

ODD: list[Attack] = [*ODDITIES, *OWNED, *NUMBERS]
"""Of all these lines."""
