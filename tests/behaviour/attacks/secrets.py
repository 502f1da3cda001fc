"""B. Secrets: where they are sent, B1 and B3 to B5. What shows them is in shown.py, what a spec can do in specs.py."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from typing import Any
from unittest.mock import patch

from openrouter_sdk import AsyncOpenRouter, HttpRequest, OpenRouter, OpenRouterError

from ..server import Do, Script, Server
from ..wire import completion, error, http
from .attack import KEY, Attack, Caller, attack, outcome
from .leaks import logged, shown_by, told
from .shown import SHOWN
from .specs import SPECS

PROMPT = "Hello"
LEAKED = "KEY SENT"
PASSWORD = "hunter2-hunter2"
OK = http(completion(), keep=True)


# -- B1, B4: redirects ------------------------------------------------------------------------------------


def redirect(
    line: str,
    did: str,
    before: str,
    location: str,
    holds: str,
    *,
    method: str = "POST",
    status: str = "307 Temporary Redirect",
    options: Mapping[str, Any] | None = None,
    **settings: Any,
) -> Attack:
    """A redirect to `location`, where {good} is the server that was asked and {evil} another one."""

    async def play(caller: Caller, server: Server) -> str:
        with Server([(Do.REQUEST, http({"text": "evil"}))]) as evil:
            addresses = {"good": f"127.0.0.1:{server.port}", "evil": f"127.0.0.1:{evil.port}", "port": evil.port}
            headers = {"location": location.format(**addresses)}
            server.scripts = [(Do.REQUEST, http(b"", status, headers=headers)), (Do.REQUEST, http({"text": "good"}))]
            body = {"body": {"prompt": PROMPT}} if method == "POST" else {}
            said = await outcome(caller.request(method, "/x", **{**body, **(options or {})}))
            there = [repr(request.headers) + request.body.decode() for request in evil.requests]
            sent = [what for what, secret in ((LEAKED, KEY), ("BODY SENT", PROMPT)) if any(secret in t for t in there)]
            return ", ".join([said, f"{len(there)} to the other", *sent])

    return attack(line, did, before, [()], play, holds, **settings)


REFUSED = "APIStatusError, 0 to the other"
BOTH = "sync: the key and the body are sent to evil"
GUESSED = "refused, as the base of all errors"
AT_HOME = "followed, at the server that was asked"
TO_ANOTHER = '{"text": "evil"}, 1 to the other'
PLACES = [
    ("http://{evil}\\@{good}/x", BOTH),
    ("http://{good}\\@{evil}/x", GUESSED),
    ("http://{good}@{evil}/x", GUESSED),
    ("http://{evil}#@{good}/x", GUESSED),
    ("http://{evil}\t@{good}/x", "sync: followed, at the server that was asked; async: an attempt to connect"),
    ("http:///{evil}/x", AT_HOME),
    ("http:/{evil}/x", AT_HOME),
    ("\\\\{evil}/x", AT_HOME),
    ("/\\{evil}/x", AT_HOME),
    ("///{evil}/x", AT_HOME),
    ("http://%31%32%37.0.0.1:{port}/x", GUESSED),
    ("http://127.0.0.1\uff0f@{evil}/x", GUESSED),
    ("http://127.0.0.1:{port}0/x", GUESSED),
]
REDIRECTS = [redirect("B1", f"a POST, redirected to {place}", before, place, REFUSED) for place, before in PLACES]
REDIRECTS += [
    redirect(
        "B1",
        "a GET, redirected to http://{evil}\\@{good}/x",
        "sync: the key is sent to evil",
        "http://{evil}\\@{good}/x",
        REFUSED,
        method="GET",
    ),
    redirect(
        "B1",
        "a GET, redirected to http://{good}?@{evil}/x, which all read as the same server",
        "the same",
        "http://{good}?@{evil}/x",
        '{"text": "good"}, 0 to the other',
        method="GET",
    ),
    redirect(
        "B4",
        "a GET with a body, redirected to another host",
        "the body goes along",
        "http://{evil}/x",
        TO_ANOTHER,
        method="GET",
        options={"body": {"prompt": PROMPT}},
    ),
    redirect(
        "B4",
        "a GET with the key in a default header of no known name, redirected to another host",
        "the header goes along",
        "http://{evil}/x",
        TO_ANOTHER,
        method="GET",
        default_headers={"x-thing": KEY},
    ),
    redirect(
        "B4",
        "a GET with the key in extra headers and a cookie, redirected to another host by its name alone",
        "the headers go along",
        "//{evil}/x",
        TO_ANOTHER,
        method="GET",
        options={"extra_headers": {"X-Thing": KEY, "Cookie": KEY, "Proxy-Authorization": KEY}},
    ),
]


def capital() -> Attack:
    """A hook that adds the key to the first request only."""

    async def play(caller: Caller, server: Server) -> str:
        with Server([(Do.REQUEST, http({}))]) as evil:
            headers = {"location": f"http://127.0.0.1:{evil.port}/x"}
            server.scripts = [(Do.REQUEST, http(b"", "302 Found", headers=headers))]

            def hook(request: HttpRequest) -> None:
                if str(server.port) in request.url:
                    request.headers["AUTHORIZATION"] = f"Bearer {KEY}"

            caller.client = caller.client.with_options(on_request=hook)
            await outcome(caller.request("GET", "/x"))
            there = ["key" if KEY in repr(request.headers) else "no key" for request in evil.requests]
            return f"{len(server.requests)} sent to each, {there[0]} to the other"

    did = "a GET whose hook sets `AUTHORIZATION`, redirected to another host"
    return attack("B4", did, "sync: the key goes along", [()], play, "1 sent to each, no key to the other")


REDIRECTS.append(capital())


# -- B4: one header of a name -----------------------------------------------------------------------------


def same_header(name: str, place: str, before: str) -> Attack:
    """The header of the key, set once more in another spelling."""
    other = {name: "Bearer other"}
    settings: dict[str, Any] = {}
    if place == "a hook":
        settings["on_request"] = lambda request: request.headers.update(other)
    elif place == "default_headers":
        settings["default_headers"] = other

    async def play(caller: Caller, server: Server) -> str:
        await caller.create(**({"extra_headers": other} if place == "extra_headers" else {}))
        (request,) = server.requests
        times = [name.lower() for name in request.names].count("authorization")
        return f"{times} sent, {request.headers['authorization']}"

    return attack(
        "B4",
        f"{place} set{'s' if 'hook' in place else ''} `{name}`",
        before,
        [(Do.REQUEST, OK)],
        play,
        "1 sent, Bearer other",
        **settings,
    )


SAME_HEADER = [
    same_header("Authorization", "a hook", "sync: both keys are sent"),
    same_header("AUTHORIZATION", "a hook", "sync: both keys are sent"),
    same_header("Authorization", "default_headers", "the same"),
    same_header("aUTHORIZATION", "extra_headers", "the same"),
]


# -- B3: hooks, base URLs, proxies ------------------------------------------------------------------------


async def a_call(caller: Caller, server: Server) -> str:
    return await told(caller.create())


async def odd_headers(caller: Caller, server: Server) -> str:
    """Headers in a form that is none. The frames hold what the caller gave."""
    said = await told(caller.create(extra_headers=[("x-thing", KEY)]))
    return f"{said.partition(' ')[0]} shows {'the words' if 'the words' in said else 'nothing'}"


async def odd_extra(caller: Caller, server: Server) -> str:
    return await told(caller.create(extra_headers={"x-thing": f"{KEY}\n"}))


def base_url(did: str, url: str, holds: str) -> Attack:
    """A base URL with a password: as an argument, in the environment, and in a copy."""

    async def play(caller: Caller, server: Server) -> str:
        kind: Any = OpenRouter if caller.world == "sync" else AsyncOpenRouter
        made = [lambda: kind(KEY, base_url=url), lambda: caller.client.with_options(base_url=url)]
        found = []
        for make in [*made, lambda: kind(KEY)]:
            try:
                with patch.dict(os.environ, {"OPENROUTER_BASE_URL": url}):
                    make()
                found.append("taken")
            except OpenRouterError as error:
                found.append(f"{type(error).__name__} {shown_by(error, PASSWORD)}")
        return ", ".join(dict.fromkeys(found))

    return attack("B3", did, "the password is in repr, errors and log", [()], play, holds)


def proxy(did: str, password: str, url: str, scripts: list[Script], holds: str, before: str) -> Attack:
    """A proxy of the environment, which is the server."""
    basic = base64.b64encode(f"user:{password}".encode()).decode()

    async def play(caller: Caller, server: Server) -> str:
        environment = {"HTTP_PROXY": f"http://user:{password}@127.0.0.1:{server.port}", "REQUEST_METHOD": ""}
        environment["HTTPS_PROXY"] = environment["HTTP_PROXY"]
        kept = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy") and k != "REQUEST_METHOD"}
        del environment["REQUEST_METHOD"]
        with patch.dict(os.environ, {**kept, **environment}, clear=True), logged(bodies=True) as lines:
            caller.client = caller.client.with_options(base_url=url)
            said = await told(caller.create(), password, basic, KEY)
            shown = [repr(vars(caller.client)), repr(vars(caller.client._transport)), *lines]
        given = [request.headers.get("proxy-authorization") for request in server.requests]
        known = "known to the proxy" if given == [f"Basic {basic}"] else f"the proxy got {given}"
        leaks = any(secret in text for text in shown for secret in (password, basic, KEY))
        return f"{said}, {known}{', LEAKS' if leaks else ''}"

    return attack("B3", did, before, scripts, play, holds)


NO = http(error(500), "500 No")
BROKEN = "no connection, since it is cut at the character, and the rest is printed"
STATED = [
    attack(
        "B3",
        "a hook's header with a line break",
        "it is printed in the error",
        [(Do.REQUEST, OK)],
        a_call,
        "ConfigurationError shows nothing",
        on_request=lambda request: request.headers.update({"x-thing": f"{KEY}\r\nx: y"}),
    ),
    attack(
        "B3",
        "an extra header with a line break",
        "it is printed in the error",
        [(Do.REQUEST, OK)],
        odd_extra,
        "ConfigurationError shows nothing",
    ),
    attack(
        "B3",
        "headers as a list of pairs",
        "they are printed in the error",
        [(Do.REQUEST, OK)],
        odd_headers,
        "ConfigurationError shows nothing",
    ),
    base_url("a base URL with a password", f"https://user:{PASSWORD}@127.0.0.1/v1", "ConfigurationError shows nothing"),
    base_url("one with a password alone", f"https://:{PASSWORD}@127.0.0.1/v1", "ConfigurationError shows nothing"),
    base_url("one of another scheme", f"ftp://user:{PASSWORD}@127.0.0.1/v1", "ConfigurationError shows nothing"),
    base_url("one whose port is none", f"https://user:{PASSWORD}@127.0.0.1:x/v1", "ConfigurationError shows nothing"),
    base_url(
        "one with a password and a line break", f"https://user:{PASSWORD}@a/\nv1", "ConfigurationError shows nothing"
    ),
    proxy(
        "a proxy's password, plain",
        PASSWORD,
        "http://api.invalid/v1",
        [(Do.REQUEST, NO)],
        "InternalServerError shows nothing, known to the proxy",
        "known to the proxy",
    ),
    proxy(
        "a proxy's password with # / ? @ :",
        f"{PASSWORD}#/?@:",
        "http://api.invalid/v1",
        [(Do.REQUEST, NO)],
        "InternalServerError shows nothing, known to the proxy",
        BROKEN,
    ),
    proxy(
        "the same, where the proxy refuses a tunnel",
        f"{PASSWORD}#/?@:",
        "https://api.invalid/v1",
        [(Do.REQUEST, http(b"", "407 Proxy Authentication Required"))],
        "APIConnectionError shows nothing, known to the proxy",
        BROKEN,
    ),
    proxy(
        "the same, where the proxy closes",
        f"{PASSWORD}#/?@:",
        "https://api.invalid/v1",
        [(Do.REQUEST,)],
        "APIConnectionError shows nothing, known to the proxy",
        BROKEN,
    ),
]


# -- B5: the log ------------------------------------------------------------------------------------------


def log(
    did: str, before: str, *, bodies: bool = False, options: Mapping[str, Any] | None = None, **settings: Any
) -> Attack:
    """What is logged of a call that holds the key in some place, which the server echoes."""
    echo = http(completion(message={"content": f"You sent {KEY}"}), headers={"x-thing": KEY}, keep=True)

    async def play(caller: Caller, server: Server) -> str:
        with logged(bodies) as lines:
            await caller.create(**(options or {}))
        return f"{len(lines)} lines, {'the key is shown' if any(KEY in line for line in lines) else 'no key'}"

    return attack("B5", did, before, [(Do.REQUEST, echo)], play, "3 lines, no key", **settings)


LOGGED = [
    log("an added header of no known name", "its value is shown", options={"extra_headers": {"x-thing": KEY}}),
    log("a default header of no known name", "its value is shown", default_headers={"X-Thing": KEY}),
    log(
        "a hook's header of no known name",
        "its value is shown",
        on_request=lambda request: request.headers.update({"X-Thing": KEY}),
    ),
    log("a query with the key", "the same", options={"extra_query": {"key": KEY}}),
    log("the same with OPENROUTER_LOG=body", "the query is shown", bodies=True, options={"extra_query": {"key": KEY}}),
    log("bodies with the key, with OPENROUTER_LOG=body", "the same", bodies=True, options={"extra_body": {"k": KEY}}),
]

SECRETS = [*REDIRECTS, *SHOWN, *STATED, *SAME_HEADER, *LOGGED, *SPECS]
