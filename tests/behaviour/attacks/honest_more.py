"""D. Honest users: proxies and their exceptions, the log, odd pages, redirects, circles, short errors."""

from __future__ import annotations

import io
import json
import logging
import os
import re
from collections import Counter
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import aiohttp
import openrouter_sdk._runtime.exchange as exchange
import urllib3
from openrouter_sdk import OpenRouterError

from ..scenario import complaints
from ..server import Do, Script, Server
from ..wire import HELLO, SSE_CHUNKED, chunked, completion, data, error, http, once
from .attack import KEY, Attack, Caller, attack, outcome
from .honest import told
from .honest_settings import NOISE

REPLY = http(completion())


def environment(**variables: str) -> Any:
    """The environment with these proxies and no others."""
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    return patch.dict(os.environ, {**kept, **variables}, clear=True)


# -- D4: proxies ---------------------------------------------------------------------------------------------

DIRECT = ("127.0.0.1:{port}", "127.0.0.0/8", "127.0.0.1", "*", "a.example, 127.0.0.1", "a.example 127.0.0.0/30:{port}")
PROXIED = ("127.0.0.1:1", "10.0.0.0/8", "127.0.0.0/8:1", "27.0.0.1", "localhost", "::1/128", "127.0.0.1/x", "")


async def exceptions(caller: Caller, server: Server) -> str:
    """Which forms of NO_PROXY go past the proxy."""
    odd: list[str] = []
    with Server([(Do.REQUEST, REPLY)]) as proxy:
        for forms, direct in ((DIRECT, True), (PROXIED, False)):
            for form in forms:
                before = len(proxy.requests)
                said = form.format(port=server.port)
                with environment(http_proxy=f"http://127.0.0.1:{proxy.port}", NO_PROXY=said):
                    async with Caller(caller.world, caller.url) as other:
                        text = await outcome(other.create())
                if text != "Hello world" or (len(proxy.requests) == before) is not direct:
                    odd.append(f"{form}: {text}, {len(proxy.requests) - before} by the proxy")
    return "; ".join(odd) or "as they say"


async def socks(caller: Caller, server: Server) -> str:
    """A SOCKS proxy in the environment, by each of the variables: what is missing is said, without its password."""
    heard = set()
    for name in ("HTTP_PROXY", "ALL_PROXY", "all_proxy"):
        for kind in ("socks5", "socks5h", "socks4"):
            with environment(**{name: f"{kind}://user:word@127.0.0.1:1"}):
                async with Caller(caller.world, caller.url) as other:
                    heard.add(re.sub("socks[45]h?", "socks", await told(other.create())))
    return "; ".join(heard)


async def own_proxy(caller: Caller, server: Server) -> str:
    """A pool or a session that goes through a proxy, whatever the environment says: what arrives there."""
    place, url = f"http://127.0.0.1:{server.port}", "http://api.invalid/api/v1"
    with environment(HTTP_PROXY="http://127.0.0.1:1"):
        if caller.world == "sync":
            async with Caller(caller.world, url, pool_manager=urllib3.ProxyManager(place)) as other:
                said = await outcome(other.create())
        else:
            async with (
                aiohttp.ClientSession(proxy=place) as session,
                Caller(caller.world, url, session=session) as other,
            ):
                said = await outcome(other.create())
    return f"{said}, {server.requests[-1].target}"


async def many_streams(caller: Caller, server: Server) -> str:
    """120 streams that are open at once, and what the loggers of the libraries say when they end."""
    heard = io.StringIO()
    handler = logging.StreamHandler(heard)
    logging.getLogger().addHandler(handler)
    try:
        with complaints() as warned:
            streams = [caller.client.chat.stream(model="m", messages=[]) for _ in range(120)]
            sync = caller.world == "sync"
            for stream in streams:
                await caller.await_(stream.__enter__() if sync else stream.__aenter__())
            texts = Counter([(await caller.await_(stream.final())).text for stream in streams])
            for stream in streams:
                await caller.await_(stream.close())
    finally:
        logging.getLogger().removeHandler(handler)
    return "; ".join([f"{number} {text}" for text, number in texts.items()] + warned + heard.getvalue().splitlines())


# -- D5: the log ---------------------------------------------------------------------------------------------


async def log_of(caller: Caller, call: Callable[[Any], Any]) -> str:
    """What stands in the log at level INFO, without the host; and whether anything of the key does."""
    heard = io.StringIO()
    handler = logging.StreamHandler(heard)
    logger = logging.getLogger("openrouter_sdk")
    logger.addHandler(handler)
    level = logger.level
    logger.setLevel(logging.INFO)
    try:
        with patch.object(exchange, "FIRST_WAIT", 0.01):
            said = await outcome(call(caller.client.with_options(max_retries=3)))
    finally:
        logger.setLevel(level)
        logger.removeHandler(handler)
    text = re.sub(r"http://127.0.0.1:\d+/api/v1", "", heard.getvalue())
    text = re.sub(r"0\.0\d s", "0.0 s", text) + ("THE KEY" if KEY[9:] in text else "")
    return f"{said}; " + ", ".join(" ".join(line.split()) for line in text.splitlines())


async def retries_logged(caller: Caller, server: Server) -> str:
    async def call(client: Any) -> Any:
        return await caller.await_(client.chat.create(model="m", messages=[{"role": "user", "content": "Hello"}]))

    return await log_of(caller, call)


async def resumed_logged(caller: Caller, server: Server) -> str:
    async def call(client: Any) -> str:
        return str(await caller.await_(client.files.content("f").read()), "ascii")

    return await log_of(caller, call)


PART = http(b"abc", "200 OK", "text/plain", length=6, headers={"etag": '"1"', "accept-ranges": "bytes"})
REST = http(b"def", "206 Partial Content", "text/plain", headers={"content-range": "bytes 3-5/6", "etag": '"1"'})


# -- D3: pages -----------------------------------------------------------------------------------------------

ONE: dict[str, Any] = {"data": [{"id": "a"}]}
NO_LISTS: list[Any] = [{"data": 5}, {"data": True}, {"data": "abc"}, {"data": {"a": 1}}, None, [1], 5]
LISTS: dict[str, Callable[[Any], Any]] = {
    "links": lambda client: client.models.list(),
    "offset": lambda client: client.keys.list(),
    "after": lambda client: client.batches.list(),
    "cursor": lambda client: client.files.list(),
}


def paged(style: str, *odd: Any) -> Attack:
    """Lists whose pages are of an odd shape."""
    pages = [*NO_LISTS, *odd]

    async def play(caller: Caller, server: Server) -> str:
        said = Counter([await outcome(all_of(caller, LISTS[style])) for _ in pages])
        return ", ".join(f"{number} {kind}" for kind, number in said.items())

    return attack(
        "D3",
        f"lists paged by {style}: `data` that is no list, a next page that is no address or name",
        "TypeError, ValueError, ConfigurationError, or the letters of a text as items",
        [(Do.REQUEST, http(json.dumps(page).encode())) for page in pages],
        play,
        f"{len(pages)} InvalidResponseError",
    )


async def all_of(caller: Caller, call: Callable[[Any], Any]) -> list[Any]:
    """The items of all pages."""
    if caller.world == "sync":
        return list(call(caller.client))
    return [item async for item in call(caller.client)]


# -- D6: redirects -------------------------------------------------------------------------------------------


async def redirects(caller: Caller, server: Server) -> str:
    """What comes of a redirect of each status: the methods that arrived, or that it is refused."""
    found = []
    for method in ("POST", "GET"):
        for status in (301, 302, 303, 307, 308):
            before = len(server.requests)
            said = await outcome(caller.request(method, f"/{status}"))
            arrived = ">".join(request.method[0] for request in server.requests[before:])
            found.append(f"{status} {arrived}{'' if said == '{}' else f' {said}'}")
    return ", ".join(found)


def redirecting(place: str) -> list[Script]:
    """A connection for each redirect, and one for the request that follows it."""
    scripts: list[Script] = []
    for method in ("POST", "GET"):
        for status in (301, 302, 303, 307, 308):
            scripts.append((Do.REQUEST, http(b"", f"{status} Found", headers={"location": place})))
            if method == "GET" or status > 302:
                scripts.append((Do.REQUEST, http({})))
    return scripts


async def elsewhere(caller: Caller, server: Server) -> str:
    """The same, to another place, which tells what arrived there: requests, and whether the key was with them."""
    found = []
    with Server([(Do.REQUEST, http({}))]) as other:
        for method in ("POST", "GET"):
            for status in (301, 302, 303, 307, 308):
                place = f"http://localhost:{other.port}/x"
                before = len(other.requests)
                with Server([(Do.REQUEST, http(b"", f"{status} Found", headers={"location": place}))]) as first:
                    url = f"http://127.0.0.1:{first.port}/api/v1"
                    async with Caller(caller.world, url) as one:
                        await outcome(one.request(method, "/a", body={"a": 1} if method == "POST" else None))
                came = other.requests[before:]
                key = any("authorization" in request.headers or request.body for request in came)
                found.append(f"{status} {''.join(request.method for request in came) or '-'}{' KEY' if key else ''}")
    return ", ".join(found)


# -- D6: lists in a circle -----------------------------------------------------------------------------------

NEXT: dict[str, Any] = {
    "links": {"data": [{"id": "a"}], "links": {"next": "/api/v1/models?cursor=b"}},
    "offset": {"data": [{"hash": "a"}], "total_count": 9},
    "after": {"data": [{"id": "a"}], "has_more": True, "last_id": "b"},
    "cursor": {"data": [{"id": "a"}], "has_more": True, "cursor": "b"},
}


def circle(style: str) -> Attack:
    async def play(caller: Caller, server: Server) -> str:
        said = await outcome(all_of(caller, LISTS[style]))
        return f"{said} after {'a few' if len(server.requests) < 4 else len(server.requests)}"

    return attack(
        "D6",
        f"a page that names itself as its next, by {style}",
        "for ever",
        once(http(NEXT[style])),
        play,
        "InvalidResponseError after a few",
    )


# -- D6: short errors ----------------------------------------------------------------------------------------


def whole(body: Any, status: str = "200 OK", kind: str = "application/json", **headers: str) -> bytes:
    return http(body, status, kind, headers=headers)


LONG = NOISE.replace("\r\n", "  ").replace("\0", " ")
RAW = b"\x1b[31m" + b"A" * 5_000
NOISY: dict[str, bytes] = {
    "a message": whole(error(400, NOISE), "400 Bad Request"),
    "a text": whole(NOISE.encode(), "500 No", "text/plain"),
    "a title": whole(b"<title>" + NOISE.encode() + b"</title>", "502 No", "text/html"),
    "a page in a 200": whole(b"<title>" + NOISE.encode() + b"</title>", "200 OK", "text/html"),
    "no JSON": whole(NOISE.encode()),
    "a provider": whole(error(502, "no", metadata={"provider_name": NOISE, "raw": NOISE}), "502 No"),
    "words of a provider": whole(error(502, "no", metadata={"raw": json.dumps({"message": NOISE})}), "502 No"),
    "a code": whole(error(NOISE, NOISE, type=NOISE), "400 No"),
    "details": whole({"detail": NOISE}, "400 No"),
    "a reason": b"HTTP/1.1 500 " + RAW + b"\r\ncontent-length: 0\r\n\r\n",
    "a status line": b"HTPT/1.1 " + RAW + b"\r\ncontent-length: 0\r\n\r\n",
    "a status": b"HTTP/1.1 2" + RAW + b"\r\ncontent-length: 0\r\n\r\n",
    "a header's name": b"HTTP/1.1 200 OK\r\n" + RAW + b"\r\ncontent-length: 0\r\n\r\n",
    "a header": b"HTTP/1.1 200 OK\r\nx: " + RAW * 20 + b"\r\ncontent-length: 0\r\n\r\n",
    "a length": b"HTTP/1.1 200 OK\r\ncontent-length: " + RAW + b"\r\n\r\n",
    "a chunk": SSE_CHUNKED + RAW + b"\r\n",
    "a location": whole(b"", "302 Found", location="http://" + RAW.decode()),
    "an encoding": whole(RAW, **{"content-encoding": "gzip"}),
    "names of fields": whole({"id": 5, "choices": [{LONG: 1, "index": LONG, "message": {"role": LONG}}], LONG: LONG}),
    "an error in a stream": SSE_CHUNKED + chunked(data(error(NOISE, NOISE))),
    "an event": SSE_CHUNKED + chunked(b"data: {" + json.dumps(NOISE).encode() + b"\n\n"),
    "the name of an event": SSE_CHUNKED
    + chunked(b"event: error\ndata: " + json.dumps({"a": NOISE}).encode() + b"\n\n"),
}


async def noisy(caller: Caller, server: Server) -> str:
    """Which sources of text make an error that is long, or that holds what can't be printed; whole and streamed."""
    odd = []
    strict = caller.client.with_options(validate_responses=True, max_retries=0)
    for name in NOISY:
        for way in ("create", "stream"):
            try:
                if way == "create":
                    await caller.await_(strict.chat.create(model="m", messages=[]))
                else:
                    await caller.await_(strict.chat.stream(model="m", messages=[]).final())
                odd.append(f"{name}, {way}: no error")
            except OpenRouterError as failure:
                said = str(failure), repr(failure)
                odd += [f"{name}, {way}: {text[:40]!r}" for text in said if len(text) > 700 or not text.isprintable()]
            except Exception as failure:
                odd.append(f"{name}, {way}: {type(failure).__name__}")
    return "; ".join(odd) or "short and clean"


# -- the attacks ---------------------------------------------------------------------------------------------

HONEST_MORE: list[Attack] = [
    attack(
        "D4",
        "NO_PROXY with ports, networks, names, lists",
        "host:port and networks are not known",
        once(REPLY),
        exceptions,
        "as they say",
    ),
    attack(
        "D4",
        "a SOCKS proxy in the environment",
        "async: ValueError; sync: a missing module",
        once(REPLY),
        socks,
        "ConfigurationError: a proxy of the kind socks needs a manager of your own: "
        "OpenRouter(pool_manager=urllib3.contrib.socks.SOCKSProxyManager(...))",
        only={
            "async": "ConfigurationError: a proxy of the kind socks needs a session of your own: AsyncOpenRouter("
            "session=aiohttp.ClientSession(connector=...)), with a connector of the library aiohttp-socks"
        },
    ),
    attack(
        "D4",
        "a proxy of the caller's own pool or session",
        "the same",
        once(REPLY),
        own_proxy,
        "Hello world, http://api.invalid/api/v1/chat/completions",
    ),
    attack(
        "D4",
        "120 streams at once",
        "sync: `Connection pool is full` on stderr, 20 times",
        [(Do.REQUEST, SSE_CHUNKED + chunked(HELLO)) * 120],
        many_streams,
        "120 Hello world",
    ),
    attack(
        "D5",
        "a 503, a 429 that says when, a lost connection: the log",
        "nothing is logged",
        [
            (Do.REQUEST, http(error(503, "no"), "503 No")),
            (Do.REQUEST, http(error(429, "no"), "429 No", headers={"retry-after": "0"})),
            (Do.REQUEST, http(error(502, "no"), "502 No")),
            (Do.REQUEST, REPLY),
        ],
        retries_logged,
        "Hello world; POST /chat/completions again in 0.0 s, after ServiceUnavailableError in attempt 1, "
        "POST /chat/completions again in 0.0 s, after RateLimitError in attempt 2, "
        "POST /chat/completions again in 0.0 s, after BadGatewayError in attempt 3",
    ),
    attack(
        "D5",
        "a download that is cut, and goes on: the log",
        "nothing is logged",
        [(Do.REQUEST, PART), (Do.REQUEST, REST)],
        resumed_logged,
        "abcdef; GET /files/f/content again in 0.0 s, after StreamInterruptedError in attempt 1",
    ),
    attack(
        "D6",
        "redirects of POST and GET to the same server",
        "301, 302, 303: POST again, to the new place",
        redirecting("/done"),
        redirects,
        "301 P APIStatusError, 302 P APIStatusError, 303 P>G, 307 P>P, 308 P>P, "
        "301 G>G, 302 G>G, 303 G>G, 307 G>G, 308 G>G",
    ),
    attack(
        "D6",
        "redirects of POST and GET to another server",
        "the same",
        once(REPLY),
        elsewhere,
        "301 -, 302 -, 303 -, 307 -, 308 -, 301 GET, 302 GET, 303 GET, 307 GET, 308 GET",
    ),
    paged(
        "links",
        {**ONE, "links": {"next": "http://[x"}},
        {**ONE, "links": {"next": 5}},
        {**ONE, "links": {"next": "?cursor=\ud800"}},
    ),
    paged("offset"),
    paged("after", {**ONE, "has_more": True}, {**ONE, "has_more": True, "last_id": 5}),
    paged("cursor", {**ONE, "cursor": 5}, {**ONE, "cursor": {"a": 1}}, {**ONE, "cursor": True}),
    *map(circle, NEXT),
    attack(
        "D6",
        f"{len(NOISY)} sources of text with control characters, of up to 50,000 characters",
        "str(error) of 50,058 characters with escape sequences",
        [(Do.REQUEST, reply) for reply in NOISY.values() for _ in range(2)],
        noisy,
        "short and clean",
    ),
]
