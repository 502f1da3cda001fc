"""B2. Secrets: what shows them. Tracebacks with their variables, reprs, pickles, and keys that come only once."""

from __future__ import annotations

import asyncio
import ctypes
import io
import pickle
import threading
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import aiohttp
import urllib3
from openrouter_sdk import HttpRequest, HttpResponse, Timeout

from ..server import Do, Pause, Script, Server
from ..wire import SSE_CHUNKED, TWO, chunked, completion, data, error, http
from .attack import KEY, Attack, Caller, attack
from .leaks import NOTHING, logged, shown_by, told

SIX = "six local variables of ours hold the key, in async the cause too"
OK = http(completion(), keep=True)
ECHO = http(completion(), headers={"x-thing": KEY, "set-cookie": KEY}, keep=True)
MODELS = http({"data": [{"id": "a/b", "name": "B"}], "links": {"next": "/models?offset=1"}}, keep=True)
ONCE = "a-secret-that-comes-only-once"


def told_of(
    did: str,
    scripts: Sequence[Script] | bytes,
    kind: str,
    call: Callable[[Caller], Awaitable[Any]] = lambda caller: caller.create(),
    *,
    before: str = SIX,
    secret: str = KEY,
    **options: Any,
) -> Attack:
    """A call that fails: what its error shows."""
    key = options.pop("key", None)

    async def play(caller: Caller, server: Server) -> str:
        if key is not None:
            caller.client = caller.client.with_options(api_key=key)
        return await told(call(caller), secret)

    given = [(Do.REQUEST, scripts)] if isinstance(scripts, bytes) else scripts
    return attack("B2", did, before, given, play, f"{kind} {NOTHING}", **options)


def fails(*_: object) -> None:
    """A hook that fails."""
    raise ValueError("no")


async def key_of(*_: object) -> str:
    """A coroutine function that gives a key which can't be sent."""
    return f"{KEY}\n"


async def download(caller: Caller) -> Any:
    return await caller.await_(caller.client.files.content("file-1").read())


async def upload(caller: Caller) -> Any:
    file = ("a.txt", io.BytesIO(bytes(3_000_000)), "text/plain")
    return await caller.await_(caller.client.files.upload(file=file))


async def pages(caller: Caller) -> Any:
    found = caller.client.models.list(limit=1)
    return list(found) if caller.world == "sync" else [item async for item in found]


async def asked_by_header(caller: Caller) -> Any:
    return await caller.create(extra_headers={"x-thing": KEY, "Authorization": f"Bearer {KEY}"})


async def raw_by_header(caller: Caller) -> Any:
    return await caller.request("GET", "/x", extra_headers={"x-thing": KEY, "Authorization": f"Bearer {KEY}"})


def refused(status: str = "401 Unauthorized") -> bytes:
    return http(error(int(status[:3])), status)


STREAM_CUT: list[Script] = [(Do.REQUEST, SSE_CHUNKED, chunked(TWO, end=False))]
ELSEWHERE = http(b"", "307 Temporary Redirect", headers={"location": "http://other.invalid/x"})
ERRORS = [
    told_of("401", refused(), "AuthenticationError"),
    told_of("500, sent again", refused("500 No"), "InternalServerError", max_retries=1),
    told_of("503, sent again", refused("503 No"), "ServiceUnavailableError", max_retries=1),
    told_of("an error in a 200", http(error(500)), "InternalServerError"),
    told_of("an HTML page", http(b"<html>", kind="text/html"), "InvalidResponseError"),
    told_of("what is no HTTP", b"no\r\n\r\n", "APIConnectionError"),
    told_of("a reset", [(Do.REQUEST, Do.RESET)], "APIConnectionError"),
    told_of("a close", [(Do.REQUEST,)], "APIConnectionError"),
    told_of("a certificate that is not trusted", [(Do.TLS, Do.REQUEST)], "APIConnectionError"),
    told_of(
        "nobody listens",
        [()],
        "APIConnectionError",
        lambda caller: (
            setattr(caller, "client", caller.client.with_options(base_url="http://127.0.0.1:9"))  # type: ignore[func-returns-value]
            or caller.create()
        ),
    ),
    told_of("silence", [(Do.REQUEST, Do.HOLD)], "APITimeoutError", timeout=0.2),
    told_of("silence, past the time for all", [(Do.REQUEST, Do.HOLD)], "APITimeoutError", timeout=Timeout(total=0.2)),
    told_of("half a body", http(completion(), length=99_999), "APIConnectionError"),
    told_of("a body that is too large", OK, "InvalidResponseError", max_response_bytes=5),
    told_of("a response that is not as documented", http({"id": 3}), "InvalidResponseError", validate_responses=True),
    told_of("on_request fails", OK, "ValueError", on_request=fails),
    told_of("on_response fails", OK, "ValueError", on_response=fails),
    told_of("on_retry fails", refused("503 No"), "ValueError", on_retry=fails, max_retries=1),
    told_of("a stream that is cut", STREAM_CUT, "StreamInterruptedError", lambda caller: caller.stream()),
    told_of(
        "a stream that stops",
        [(*STREAM_CUT[0], Do.HOLD)],
        "APITimeoutError",
        lambda caller: caller.stream(),
        timeout=0.2,
    ),
    told_of(
        "an error in a stream",
        SSE_CHUNKED + chunked(TWO, data(error(502))),
        "BadGatewayError",
        lambda caller: caller.stream(),
    ),
    told_of("a stream that is refused", refused(), "AuthenticationError", lambda caller: caller.stream()),
    told_of("a download that is cut", http(b"abc", length=9, kind="text/plain"), "StreamInterruptedError", download),
    told_of("a download that is refused", refused("404 No"), "NotFoundError", download),
    told_of(
        "an upload that is refused early", [(Do.HEADERS, refused("413 No"), Pause(0.2))], "PayloadTooLargeError", upload
    ),
    told_of("an upload that is cut", [(Do.HEADERS, Do.RESET)], "APIConnectionError", upload),
    told_of("the second page is none", [(Do.REQUEST, MODELS, Do.REQUEST, http(b"{"))], "InvalidResponseError", pages),
    told_of("a redirect elsewhere", ELSEWHERE, "APIStatusError"),
    told_of(
        "a redirect to nowhere",
        ELSEWHERE.replace(b"other.", b"a\\@"),
        "APIStatusError",
        lambda caller: caller.request("GET", "/x"),
    ),
    told_of("a callable for the key, 401", refused(), "AuthenticationError", key=lambda: KEY),
    told_of(
        "a callable that gives a key which can't be sent",
        OK,
        "ConfigurationError",
        key=lambda: f"{KEY}\n{KEY}",
        before="client._drive: done, settings.bearer: key, settings._bearer: key",
    ),
    told_of("a callable that fails", OK, "ValueError", key=fails),
    told_of(
        "a hook sets the key",
        refused(),
        "AuthenticationError",
        on_request=lambda request: request.headers.update({"Authorization": f"Bearer {KEY}", "x-thing": KEY}),
        before="exchange.exchange: request and three more, for the header of no known name",
    ),
    told_of(
        "extra headers with the key",
        refused(),
        "AuthenticationError",
        asked_by_header,
        before="chat.create: arguments, area._call: arguments, exchange.exchange: request and four more",
    ),
    told_of(
        "the same for a path without a method",
        refused(),
        "AuthenticationError",
        raw_by_header,
        before="client.request: options, exchange.exchange: request and four more",
    ),
    told_of(
        "the same in a stream that is cut",
        STREAM_CUT,
        "StreamInterruptedError",
        lambda caller: caller.stream(extra_headers={"x-thing": KEY, "Authorization": KEY}),
        before="stream_state: request",
    ),
    told_of("a default header with the key", refused(), "AuthenticationError", default_headers={"X-Thing": KEY}),
    told_of(
        "the service repeats the key in its message",
        http(error(401, f"no user has {KEY}"), "401 No"),
        "AuthenticationError",
        before="the words",
    ),
    told_of(
        "a provider repeats it in its own words",
        http(error(502, "no", metadata={"raw": f'{{"error": "{KEY} is bad"}}'}), "502 No"),
        "BadGatewayError",
        before="the words",
    ),
    told_of(
        "the service repeats it in a header",
        http(error(401), "401 No", headers={"x-thing": KEY, "set-cookie": KEY}),
        "AuthenticationError",
        before="client._drive: done, exchange.exchange: response and three more",
    ),
    told_of(
        "a page repeats it in its title",
        http(f"<title>{KEY}".encode(), kind="text/html"),
        "InvalidResponseError",
        before="the words",
    ),
]


# -- the caller's own pool and session --------------------------------------------------------------------


def own_connections(did: str, scripts: Sequence[Script], kind: str) -> Attack:
    """A failure over connections that the caller brings."""

    async def play(caller: Caller, server: Server) -> str:
        kwargs: dict[str, Any] = {"base_url": caller.url, "max_retries": 0, "timeout": 0.3}
        if caller.world == "sync":
            with urllib3.PoolManager() as manager, type(caller.client)(KEY, pool_manager=manager, **kwargs) as client:
                caller.client = client
                found = f"{await told(caller.create())}, {KEY in repr((manager, manager.__dict__, client))}"
        else:
            async with (
                aiohttp.ClientSession() as session,
                type(caller.client)(KEY, session=session, **kwargs) as client,
            ):
                caller.client = client
                found = f"{await told(caller.create())}, {KEY in repr((session, session.__dict__, client))}"
        return found

    return attack("B2", did, SIX, scripts, play, f"{kind} {NOTHING}, False")


OWN = [
    own_connections("a close, over the caller's own connections", [(Do.REQUEST,)], "APIConnectionError"),
    own_connections("silence, over the caller's own connections", [(Do.REQUEST, Do.HOLD)], "APITimeoutError"),
]


# -- what ends a call from without ------------------------------------------------------------------------


async def interrupted(caller: Caller, server: Server) -> str:
    """Ctrl-C in the middle of a call; in async a time limit of the caller's own."""
    try:
        if caller.world == "async":
            async with asyncio.timeout(0.1):
                await caller.create()
        else:
            thread = ctypes.c_ulong(threading.get_ident())
            stop = (thread, ctypes.py_object(KeyboardInterrupt))
            timer = threading.Timer(0.1, ctypes.pythonapi.PyThreadState_SetAsyncExc, stop)
            timer.start()
            await caller.create()
    except BaseException as found:
        return shown_by(found, KEY)
    return "not ended"


async def in_a_handler(caller: Caller, server: Server) -> str:
    """A call in the handler of another error, which must keep its frames: without them nobody finds its cause."""
    try:
        raise ValueError("the caller's own")
    except ValueError as outer:
        said = await told(caller.create())
        return f"{said}, {'kept' if outer.__traceback__ is not None else 'LOST'}"


LATE: Script = (Do.REQUEST, Pause(0.3), OK)
ENDED = [
    attack(
        "B2",
        "Ctrl-C in the middle, in async the caller's time limit",
        "urllib3 and aiohttp's frames hold the key",
        [LATE],
        interrupted,
        NOTHING,
    ),
    attack(
        "B2",
        "a connection fails in the handler of another error",
        "the frames of that one are lost",
        [(Do.REQUEST,)],
        in_a_handler,
        f"APIConnectionError {NOTHING}, kept",
    ),
]


# -- reprs ------------------------------------------------------------------------------------------------


async def reprs(caller: Caller, server: Server) -> str:
    """What shows the key of all that a caller gets hold of."""
    seen: list[tuple[str, Any]] = []

    def on_request(request: HttpRequest) -> None:
        seen.append(("request", request))
        seen.append(("headers", dict(request.headers)))

    def on_response(request: HttpRequest, response: HttpResponse) -> None:
        seen.append(("response", response))

    client = caller.client.with_options(
        on_request=on_request, on_response=on_response, default_headers={"x-thing": KEY}, management_key=KEY
    )
    caller.client = client
    reply = await caller.create(extra_headers={"x-other": KEY})
    copies = {
        "a copy": client.with_options(timeout=3),
        "a pickle": pickle.loads(pickle.dumps(caller.client.with_options(on_request=None, on_response=None))),
    }
    stream, content = client.chat.stream(model="m", messages=[]), client.files.content("x")
    seen += [("client", client), ("its attributes", vars(client)), ("settings", vars(client)["_settings"])]
    seen += [("area", client.chat), ("transport", vars(client._transport)), ("reply", reply), ("http", reply.http)]
    seen += [*copies.items(), *((f"{name}'s attributes", vars(copy)) for name, copy in copies.items())]
    seen += [("stream", (stream, vars(stream))), ("download", (content, vars(content)))]
    pools = vars(client._transport).get("_managers") or vars(client._transport).get("_sessions")
    seen += [("pool", pools)] + [("pool", vars(pool)) for pool in pools.values() if hasattr(pool, "__dict__")]
    found = [name for name, value in seen if KEY in repr(value) or KEY in f"{value}"]
    plain = pickle.dumps(await caller.create())  # of the first one the headers that came are a part
    found += ["pickled reply"] if KEY.encode() in plain else []
    await caller.await_(copies["a pickle"].close())
    return ", ".join(found) or NOTHING


async def passed_on(caller: Caller, server: Server) -> str:
    """A key that a hook takes from a request, and a client is made with: what is sent is the key, not its stars."""
    taken: list[Any] = []
    caller.client = caller.client.with_options(
        on_request=lambda request: taken.append(request.headers["authorization"])
    )
    await caller.create()
    await caller.create(extra_headers={"authorization": taken[0], "x-thing": taken[0]})
    await caller.request("POST", "/x", body={"key": taken[0]}, extra_headers={"authorization": taken[0]})
    sent = [(request.headers["authorization"], request.headers.get("x-thing")) for request in server.requests]
    whole = f"Bearer {KEY}"
    right = sent == [(whole, None), (whole, whole), (whole, None)] and whole.encode() in server.requests[2].body
    return "the key" if right else f"{sent}"


REPRS = [
    attack(
        "B2",
        "reprs of requests, clients, copies, pickles, streams, pools",
        "the request that hooks get",
        [(Do.REQUEST, ECHO, Do.REQUEST, OK)],
        reprs,
        NOTHING,
    ),
    attack(
        "B2",
        "a key that was taken from a request is given again",
        "the key",
        [(Do.REQUEST, OK) * 3],
        passed_on,
        "the key",
    ),
]


# -- what comes, or is sent, only once --------------------------------------------------------------------

CREATED = {"data": {"hash": "h", "name": "n", "label": "l"}, "key": ONCE}
TOKEN = {"access_token": ONCE, "token_type": "Bearer", "expires_in": 1, "scope": "x", "issued_token_type": "y"}
BYOK: dict[str, Any] = {"provider": "openai", "key": ONCE}
Asked = Callable[[Any], Any]


def once(did: str, call: Asked, body: Any, holds: str, before: str = "the same", **options: Any) -> Attack:
    """A call whose bodies hold a secret: what its response, its error and the log show."""

    async def play(caller: Caller, server: Server) -> str:
        with logged(bodies=True) as lines:
            try:
                reply = await caller.await_(call(caller.client))
                said = f"a {type(reply).__name__}, {NOTHING if ONCE not in repr(reply) + repr(reply.http) else 'SHOWN'}"
            except BaseException as found:
                said = f"{type(found).__name__} {_of_ours(shown_by(found, ONCE))}"
        return f"{said}, {'LOGGED' if any(ONCE in line for line in lines) else 'not logged'}"

    return attack("B2", did, before, [(Do.REQUEST, http(body))], play, holds, **options)


def _of_ours(shown: str) -> str:
    """Without the arguments of the methods above, which hold what the caller gave as the caller's own frame does."""
    passed = ("area.", "client.", "request.", "byok.", "vault.", "oauth.", "convert.", "json.", "__init__.", "encoder.")
    left = [where for where in shown.split(", ") if not where.startswith(passed)]
    return ", ".join(left) or NOTHING


CUT = f'{{"key": "{ONCE}", "data": {{'.encode()
UNREAD = f"InvalidResponseError {NOTHING}, not logged"
HELD = "answers.parse: text, json.loads: data and three more"
ONLY_ONCE = [
    once("a created key", lambda client: client.keys.create(name="n"), CREATED, f"a CreatedKey, {NOTHING}, not logged"),
    once(
        "a token",
        lambda client: client.oauth.create_token(federation_policy_id="p", subject_token=ONCE),
        TOKEN,
        f"a OAuthToken, {NOTHING}, not logged",
    ),
    once("a created key, the response is cut", lambda client: client.keys.create(name="n"), CUT, UNREAD, HELD),
    once(
        "a created key, the response is a list",
        lambda client: client.keys.create(name="n"),
        [ONCE],
        UNREAD,
        "answers.decode: data and three more",
    ),
    once(
        "a created key in the place of another member",
        lambda client: client.keys.create(name="n"),
        {"data": 1, "key": [ONCE]},
        UNREAD,
        "answers.check: data and three more",
        validate_responses=True,
    ),
    once(
        "a created key, in events", lambda client: client.keys.create(name="n"), b"data: " + CUT + b"\n\n", UNREAD, HELD
    ),
    once(
        "a provider key that is refused",
        lambda client: client.byok.create(**BYOK),
        error(400),
        f"BadRequestError {NOTHING}, not logged",
    ),
    once(
        "a provider key beside what can't be sent",
        lambda client: client.byok.create(**BYOK, name=object()),
        b"",
        f"ConfigurationError {NOTHING}, not logged",
    ),
    once(
        "a provider key as bytes",
        lambda client: client.byok.create(provider="openai", key=ONCE.encode()),
        b"",
        f"ConfigurationError {NOTHING}, not logged",
    ),
    once(
        "hosts of a secret that are no list",
        lambda client: client.vault.set_secret("N", value="v", hosts=ONCE),
        b"",
        f"ConfigurationError {NOTHING}, not logged",
    ),
    once(
        "a secret whose response is cut",
        lambda client: client.vault.set_secret("N", value=ONCE, hosts=["a.b"]),
        CUT,
        UNREAD,
        HELD,
    ),
]

SHOWN = [*ERRORS, *OWN, *ENDED, *REPRS, *ONLY_ONCE]
