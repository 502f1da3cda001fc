"""A4 and A5: what had arrived when a response breaks off is delivered first, and nothing is held back."""

from __future__ import annotations

import asyncio
import time
import zlib
from collections.abc import Callable
from typing import Any

from openrouter_sdk import Timeout, to_dict

from ..server import Do, Pause, Script, Server
from ..wire import DONE, SSE_CHUNKED, SSE_OPEN, chunk, chunked, data
from .attack import Attack, Caller, Played, attack, outcome
from .mixed_up_calls import CONNECTED, own, proxied, read, secured, streamed, tunnelled

__all__ = ["STREAMS"]

SOON = Pause(0.05)
LETTERS = "abcdef"
SLOW = 0.3  # seconds that a slow reader takes for its first event, in which all else happens


def deltas(area: str) -> list[bytes]:
    """The events of an area that bring the six letters."""
    if area == "chat":
        return [chunk(letter) for letter in LETTERS]
    if area == "responses":
        where = {"type": "response.output_text.delta", "item_id": "i", "output_index": 0, "content_index": 0}
        return [data({**where, "delta": letter}) for letter in LETTERS]
    if area == "messages":
        where = {"type": "content_block_delta", "index": 0}
        return [data({**where, "delta": {"type": "text_delta", "text": letter}}) for letter in LETTERS]
    kind = {"type": "image_generation.partial_image", "partial_image_index": 0}
    return [data({**kind, "b64_json": letter}) for letter in LETTERS]


def letter_of(event: Any) -> str:
    """The letter in an event of whatever area."""
    found = to_dict(event)
    choices = found.get("choices")
    delta = choices[0]["delta"].get("content", "") if choices else found.get("delta", found.get("b64_json"))
    return str(delta["text"] if isinstance(delta, dict) else delta)


def seen(area: str = "chat", seconds: float = SLOW, way: Callable[[Played], Played] = lambda play: play) -> Played:
    """The letters that a reader gets who takes so many seconds for the first one, and what comes of the stream."""

    async def play(caller: Caller, server: Server) -> str:
        letters: list[str] = []

        async def each(event: Any) -> None:
            letters.append(letter_of(event))
            await asyncio.sleep(seconds if len(letters) == 1 else 0)

        whole = await outcome(streamed(caller, area, each))
        return f"{''.join(letters)}; {whole}"

    return way(play)


def pieces(name: str, *given: Any, **arguments: Any) -> Played:
    """The bytes that a reader gets who takes long for the first of them, and how the download ends."""

    async def play(caller: Caller, server: Server) -> str:
        found, end = await read(caller, name, *given, wait=SLOW, **arguments)
        return f"{b''.join(found).decode()}; {end}"

    return play


# -- A4: a slow reader ---------------------------------------------------------------------------------------

LOST = "async: one of six events"
PART = "abcdef; StreamInterruptedError with 'abcdef'"
LATE = "abcdef; APITimeoutError with 'abcdef'"


def sent(*end: Any, area: str = "chat", head: bytes = SSE_CHUNKED) -> Script:
    """One event, a moment later five, then the end."""
    first, *rest = deltas(area)
    if head is SSE_OPEN:
        return (Do.REQUEST, head + first, SOON, b"".join(rest), *end)
    return (Do.REQUEST, head + chunked(first, end=False), SOON, chunked(*rest, end=False), *end)


def zipped() -> Script:
    """The same, compressed as one."""
    packer = zlib.compressobj(wbits=31)
    first, *rest = [packer.compress(event) + packer.flush(zlib.Z_SYNC_FLUSH) for event in deltas("chat")]
    head = SSE_CHUNKED.replace(b"\r\n\r\n", b"\r\ncontent-encoding: gzip\r\n\r\n")
    return (Do.REQUEST, head + chunked(first, end=False), SOON, chunked(*rest, end=False))


def large(count: int) -> Script:
    """Six letters in so many bytes, more than is read ahead."""
    events = [chunk(letter, padding="x" * (count // 6)) for letter in LETTERS]
    return (Do.REQUEST, SSE_CHUNKED + chunked(events[0], end=False), SOON, chunked(*events[1:], end=False))


def slowly(did: str, script: Script, play: Played, holds: str = PART, before: str = LOST, **options: Any) -> Attack:
    """An attack on a slow reader."""
    return attack("A4", f"a slow reader, {did}", before, [script], play, holds, **options)


def broken_later(did: str, play: Played, area: str = "chat", **options: Any) -> Attack:
    """An attack by what is no chunk, after all events were read."""
    script = sent(Pause(0.3), NO_CHUNK, Do.HOLD, area=area)
    return attack("A4", did, "async: waits for ever", [script], play, PART, **options)


NO_CHUNK = b"what?\r\n"
JSON_CHUNKED = SSE_CHUNKED.replace(b"text/event-stream", b"application/json")
SPEECH = b"HTTP/1.1 200 OK\r\ncontent-type: audio/mpeg\r\n"
CHUNKED_SPEECH = SPEECH + b"transfer-encoding: chunked\r\n\r\n"
NEW = "(it came later)"
BOTH, NOTHING = "sync and async: one of six events", "nothing was lost"
SLOWLY = [
    slowly("the connection closes", sent(), seen()),
    slowly("the connection is reset", sent(Do.RESET), seen()),
    slowly("then nothing comes for longer than `read`", sent(Do.HOLD), seen(), LATE, timeout=0.2),
    slowly("who takes longer than `total`", sent(Do.HOLD), seen(), LATE, BOTH, timeout=Timeout(total=0.25)),
    slowly("the chunk breaks off", sent(b"40\r\ndata: {"), seen()),
    slowly("then comes what is no chunk", sent(NO_CHUNK, Do.HOLD), seen(), before="async: RuntimeError of aiohttp"),
    broken_later("a reader who waits, and then comes what is no chunk", seen()),
    broken_later("the same, of Messages", seen("messages"), area="messages"),
    broken_later(
        "the same, over the caller's own pool or session; `total` is 0.5 s",
        seen(way=own),
        only={"async": LATE},  # aiohttp tells nobody, and forgets the limit for a read
        timeout=Timeout(total=0.5),
    ),
    attack(
        "A4",
        "a call without a stream, in chunks, and then comes what is no chunk",
        "async: waits for ever",
        [(Do.REQUEST, JSON_CHUNKED + chunked(b"{", end=False), SOON, NO_CHUNK, Do.HOLD)],
        lambda caller, server: outcome(caller.create()),
        "APIConnectionError",
    ),
    slowly("no chunks, the connection is reset", sent(Do.RESET, head=SSE_OPEN), seen(), before=NOTHING),
    slowly("no chunks, then nothing comes", sent(Do.HOLD, head=SSE_OPEN), seen(), LATE, timeout=0.2),
    slowly("compressed, the connection closes", zipped(), seen()),
    slowly("300 KB, the connection closes", large(300_000), seen()),
    slowly("over TLS", (Do.TLS, *sent()), seen(way=secured)),
    slowly("in a proxy's tunnel", (*CONNECTED, *sent()), seen(way=tunnelled)),
    slowly("through a proxy, a reset", sent(Do.RESET), seen(way=proxied)),
    slowly("over the caller's own pool or session, a reset", sent(Do.RESET), seen(way=own)),
    slowly("Responses", sent(area="responses"), seen("responses")),
    slowly("Messages", sent(area="messages"), seen("messages"), before=NEW),
    slowly("images", sent(Do.RESET, area="images"), seen("images"), "abcdef; StreamInterruptedError", NEW),
    slowly(
        "a download whose connection closes",
        (Do.REQUEST, SPEECH + b"content-length: 9\r\n\r\nab", SOON, b"cdef"),
        pieces("files.content", "f"),
        "abcdef; StreamInterruptedError",
        NEW,
    ),
    slowly(
        "speech whose connection is reset",
        (Do.REQUEST, CHUNKED_SPEECH + chunked(b"ab", end=False), SOON, chunked(b"cdef", end=False), Do.RESET),
        pieces("speech.create", model="m", input="a", voice="v"),
        "abcdef; StreamInterruptedError",
        NEW,
    ),
]

# -- A5: whole events in half a chunk ------------------------------------------------------------------------


def timed(area: str = "chat", way: Callable[[Played], Played] = lambda play: play) -> Played:
    """Whether the first event comes when it is there, and what comes of the stream."""

    async def play(caller: Caller, server: Server) -> str:
        letters: list[str] = []
        seconds: list[float] = []
        started = time.monotonic()

        def each(event: Any) -> None:
            letters.append(letter_of(event))
            seconds.append(time.monotonic() - started)

        whole = await outcome(streamed(caller, area, each))
        held = "".join(letter for letter, second in zip(letters, seconds, strict=True) if second > 0.3)
        return f"{''.join(letters)}; {whole}" + (f"; {held} held back" if held else "")

    return way(play)


def in_one(*end: Any, area: str = "chat", head: bytes = SSE_CHUNKED) -> Script:
    """A chunk with six events, and the first half of one, that is not whole; then the end."""
    whole = b"".join(deltas(area)) + b'data: {"id"'
    return (Do.REQUEST, head, b"%x\r\n" % (len(whole) + 100), whole, *end)


def in_two(pause: float) -> Script:
    """Six events in one chunk, of which five come first."""
    *five, last = deltas("chat")
    rest = last + chunk(finish="stop") + DONE
    size = sum(map(len, five)) + len(rest)
    return (Do.REQUEST, SSE_CHUNKED, b"%x\r\n" % size + b"".join(five), Pause(pause), rest + b"\r\n0\r\n\r\n")


HELD = "sync: no event"


def broken(did: str, script: Script, play: Played, holds: str = PART, before: str = HELD, **options: Any) -> Attack:
    """An attack by a chunk that is not whole."""
    return attack("A5", did, before, [script], play, holds, **options)


BROKEN = [
    broken("a chunk with six whole events breaks off", in_one(), timed()),
    broken("the same, by a reset", in_one(Do.RESET), timed()),
    broken("the same, then nothing comes", in_one(Do.HOLD), timed(), LATE, timeout=0.25),
    broken("the same, past `total`", in_one(Do.HOLD), timed(), LATE, NOTHING, timeout=Timeout(total=0.25)),
    broken("the same, over TLS", (Do.TLS, *in_one()), timed(way=secured)),
    broken("the same, through a proxy", in_one(), timed(way=proxied)),
    broken("the same, over the caller's own pool or session", in_one(), timed(way=own)),
    broken("the same, of Responses", in_one(area="responses"), timed("responses")),
    broken("the same, of Messages", in_one(area="messages"), timed("messages"), before=NEW),
    broken(
        "a chunk whose second half comes half a second later",
        in_two(0.5),
        timed(),
        "abcdef; abcdef; f held back",
        "sync: abcdef held back",
    ),
    broken(
        "a download in a chunk that breaks off",
        (Do.REQUEST, CHUNKED_SPEECH + b"40\r\nabcdef"),
        pieces("files.content", "f"),
        "abcdef; StreamInterruptedError",
        NEW,
    ),
]

STREAMS: list[Attack] = [*SLOWLY, *BROKEN]
"""Of both lines."""
