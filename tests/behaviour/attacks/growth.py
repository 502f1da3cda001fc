"""C. Costs that grow: what takes time or memory out of proportion to what came, or falls over what is deep or large."""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable, Iterable
from typing import Any

from openrouter_sdk import EndpointList, Timeout, to_dict

from ..responses import event
from ..scenario import World, url_of
from ..server import Do, Server
from ..wire import DONE, SSE_CHUNKED, chunked, completion, error, http
from .attack import Attack, Caller, Played, attack, in_thread, outcome
from .hangs import LARGE
from .places import row, timed

RATIO = 8  # of the CPU seconds for four times as much; where they grow with the square it is 16
LITTLE = 0.01  # CPU seconds that are mere noise
NO_FAULT = "no fault was found"


def grows(
    line: str, did: str, before: str, made: Callable[[int], bytes], size: int, play: Played, holds: str
) -> Attack:
    """What a server sends that is so large, and four times as large."""

    async def cost(world: World, count: int) -> tuple[str, float]:
        with Server([(Do.REQUEST, made(count))]) as server:
            async with Caller(world, url_of(server), timeout=60.0) as caller:
                gc.disable()  # which goes through all that the tests before have left
                try:
                    began = time.thread_time()
                    came = await play(caller, server)
                    return came, max(time.thread_time() - began, LITTLE)
                finally:
                    gc.enable()

    async def main(world: World) -> str:
        await cost(world, size // 4)  # for what is made at first use
        for _ in range(3):  # a machine that does other things as well is slow by chance
            _, little = await cost(world, size)
            came, much = await cost(world, 4 * size)
            if much < RATIO * little:
                return f"{came}, linear"
        return f"{came}, {little:.2f} s, and {much:.2f} s for four times as much"

    return row(line, did, before, in_thread(main), f"{holds}, linear")


async def asked(caller: Caller, server: Server) -> str:
    return await outcome(caller.create())


async def streamed(caller: Caller, server: Server) -> str:
    return await outcome(caller.stream())


async def listed(caller: Caller, server: Server) -> str:
    """How many models there are, and whether the texts of all can be read."""

    async def call() -> str:
        models = await caller.await_(caller.client.models.list())
        return str(sum(model.name == "B" for model in models.data) == len(models.data))

    return await outcome(call())


# -- pages and headers ----------------------------------------------------------------------------------------


def page(text: bytes, end: bytes = b"", status: str = "502 Bad Gateway") -> Callable[[int], bytes]:
    return lambda count: http(text * count + end, status, "text/html")


def header(name: str, text: str, status: str = "429 No") -> Callable[[int], bytes]:
    return lambda count: http(error(429, "no"), status, headers={name: text * count})


EARLY_LINES = b"HTTP/1.1 100 x\r\n" * 30 + b"\0"


async def answered_early(caller: Caller, server: Server) -> str:
    return await timed(caller.create(messages=[{"role": "user", "content": LARGE}]), 1.0)


PAGES: list[Attack] = [
    grows(
        "C4",
        "`<title` many times in an error page",
        "14 s for 50,000",
        page(b"<title"),
        12_500,
        asked,
        "BadGatewayError",
    ),
    grows(
        "C4",
        "`<title ` many times, and an end",
        "14 s for 50,000",
        page(b"<title ", b">"),
        12_500,
        asked,
        "BadGatewayError",
    ),
    grows("C4", "a title of blanks", NO_FAULT, page(b" ", b"</title>"), 250_000, asked, "BadGatewayError"),
    grows(
        "C4",
        "`<title` many times in a 200",
        "14 s for 50,000",
        page(b"<title", status="200 OK"),
        12_500,
        asked,
        "InvalidResponseError",
    ),
    grows(
        "C4",
        "`<title` many times in place of a stream",
        "14 s for 50,000",
        page(b"<title", status="200 OK"),
        12_500,
        streamed,
        "InvalidResponseError",
    ),
    grows(
        "C4",
        "the same in the message of an error",
        NO_FAULT,
        lambda n: http(error(400, "<title" * n), "400 No"),
        50_000,
        asked,
        "BadRequestError",
    ),
    grows(
        "C4",
        "a provider's words, in JSON in JSON",
        NO_FAULT,
        lambda n: http(error(400, "no", metadata={"raw": '{"error":' * n}), "400 No"),
        50_000,
        asked,
        "BadRequestError",
    ),
    grows("C4", "a long `retry-after`", NO_FAULT, header("retry-after", "1 Jan "), 2_000, asked, "RateLimitError"),
    grows("C4", "a long `location`", NO_FAULT, header("location", "//a:"), 2_000, asked, "RateLimitError"),
    grows(
        "C4",
        "a long `location` of a redirect",
        NO_FAULT,
        header("location", "/a:", "307 There"),
        2_000,
        asked,
        "APIStatusError",
    ),
    grows("C4", "a long `content-type`", NO_FAULT, header("content-type", "a;"), 2_000, asked, "RateLimitError"),
    attack(
        "C4",
        "lines that could be headers or interim responses, before a large request was sent",
        "sync: 2 s for 22 lines, twice as much for each more",
        [(Do.HEADERS, EARLY_LINES, Do.DEAF)],
        answered_early,
        "APIConnectionError, in time",
        only={"sync": "APITimeoutError, in time"},  # which looks for the end of the headers
        timeout=Timeout(read=1.0),
    ),
]


# -- members that nobody knows --------------------------------------------------------------------------------


def members(count: int, of: int = 0) -> dict[str, int]:
    return {f"unknown_{of}_{index}": index for index in range(count)}


def models(each: Iterable[dict[str, Any]]) -> bytes:
    return http({"data": [{"id": "a/b", "name": "B", **more} for more in each]})


async def of_many(world: World) -> str:
    """What remains in memory of objects with many members that nobody knows, all alike."""
    kept = []
    for count in (1, 5_000):
        body = http({"data": [{"name": "B", **members(count, 7)}] * 60})
        with Server([(Do.REQUEST, body)]) as server:
            async with Caller(world, url_of(server)) as caller:
                gc.collect()
                tracemalloc.start()
                await caller.request("GET", "/x", returns=EndpointList)
                gc.collect()
                kept.append(tracemalloc.get_traced_memory()[0])
                tracemalloc.stop()
    return "little is kept" if kept[-1] < 300_000 else f"{kept[-1]:,} bytes are kept"


MEMBERS: list[Attack] = [
    grows(
        "C7",
        "a response with many unknown members",
        "1.5 s and 244 MiB for 100,000",
        lambda n: http(completion(**members(n))),
        25_000,
        asked,
        "Hello world",
    ),
    grows(
        "C7",
        "a message with many unknown members",
        "the same",
        lambda n: http(completion(message=members(n))),
        25_000,
        asked,
        "Hello world",
    ),
    grows(
        "C7",
        "objects with many unknown members, all alike",
        "the same",
        lambda n: models([members(n // 20)] * 20),
        25_000,
        listed,
        "True",
    ),
    grows(
        "C7",
        "objects that have each another unknown member",
        NO_FAULT,
        lambda n: models(members(1, each) for each in range(n)),
        2_500,
        listed,
        "True",
    ),
    grows("C7", "a member with a long name", NO_FAULT, lambda n: models([{"x" * n: 1}] * 20), 25_000, listed, "True"),
    row(
        "C7",
        "what remains of sixty objects with 5,000 unknown members",
        "sync: 1.7 MB",
        in_thread(of_many),
        "little is kept",
    ),
]


# -- what is deep, or large -----------------------------------------------------------------------------------

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
DEEP = {"lists": (b"[", b"]"), "objects": (b'{"error":', b"}")}
CHAT = b'{"choices":[{"message":{"role":"assistant","content":"Hello","x":%s},"finish_reason":"stop"}]}'
CHUNK = b'data: {"choices":[{"delta":{"content":"Hello","x":%s},"finish_reason":"stop"}]}\n\n'
ITEM = b'{"type":"message","role":"assistant","content":[{"type":"output_text","text":"Hello"}],"x":%s}'
ADDED = b'data: {"type":"response.output_item.done","output_index":0,"item":' + ITEM + b"}\n\n"
COMPLETED = event("response.completed", response={"id": "r", "status": "completed", "output": []})


async def streamed_responses(caller: Caller, server: Server) -> str:
    async def call() -> Any:
        stream = caller.client.responses.stream(model="m", input="Hi")
        if caller.world == "sync":
            with stream:
                return stream.final()
        async with stream:
            return await stream.final()

    return await outcome(call())


async def both(caller: Caller, server: Server) -> str:
    """A response, and its repr and mapping."""
    return await outcome(told(caller))


async def told(caller: Caller) -> Any:
    whole = await caller.create()
    assert repr(whole)
    assert to_dict(whole)
    return whole


def deep(
    did: str, before: str, body: bytes, play: Played, holds: str, beyond: str = "InvalidResponseError"
) -> list[Attack]:
    """Something in a response nested 1,000 deep, and so deep that it is not read."""
    found = []
    for depth, expected in ((1_000, holds), (200_000, beyond)):
        for name, (begin, end) in DEEP.items():
            nested = body.replace(b"%s", begin * depth + b"1" + end * depth)
            said = http(nested) if nested[:1] == b"{" else nested
            if b"data: " in nested:
                said = SSE_CHUNKED + chunked(nested + (COMPLETED if b"response." in nested else DONE))
            what = f"{did}: {name} nested {depth:,} deep"
            found.append(attack("C8", what, before, [(Do.REQUEST, said)], play, expected))
    return found


def large(did: str, head: bytes, play: Played = asked, holds: str = "APIConnectionError") -> Attack:
    return attack("C8", did, "MemoryError", [(Do.REQUEST, head + b"{")], play, holds)


SIZES: list[Attack] = [
    *deep("a response", "RecursionError", CHAT, both, "Hello"),
    *deep("an event", "RecursionError", CHUNK, streamed, "Hello"),
    *deep("a response in place of a stream", "RecursionError", CHAT, streamed, "Hello"),
    *deep("events in place of a response", "RecursionError", CHUNK, asked, "Hello"),
    *deep("an item in a stream of Responses", "RecursionError", ADDED, streamed_responses, "Hello"),
    *deep("an error in a 200", "RecursionError", b'{"error":%s}', asked, "APIStatusError"),
    *deep(
        "an error event",
        "RecursionError",
        b'data: {"error":%s}\n\n',
        streamed,
        "APIStatusError",
        "InvalidResponseError",
    ),
    attack(
        "C8",
        "an error whose text is 100,000 lists",
        "RecursionError",
        [(Do.REQUEST, http(b"[" * 100_000, "500 Oh"))],
        asked,
        "InternalServerError",
    ),
    attack(
        "C8",
        "a provider's words nested 100,000 deep",
        "RecursionError",
        [(Do.REQUEST, http(error(400, "no", metadata={"raw": "[" * 100_000}), "400 No"))],
        asked,
        "BadRequestError",
    ),
    large("a content-length of 10^14", HEAD + b"content-length: 100000000000000\r\n\r\n"),
    large("a chunk of 10^14 bytes", HEAD + b"transfer-encoding: chunked\r\n\r\n5AF3107A4000\r\n"),
    large("a chunk of 10^30 bytes", HEAD + b"transfer-encoding: chunked\r\n\r\n" + b"F" * 25 + b"\r\n"),
    large(
        "a stream with a chunk of 10^14 bytes", SSE_CHUNKED + b"5AF3107A4000\r\n", streamed, "StreamInterruptedError"
    ),
]
