"""D. Honest users: settings that can't be used, copies of clients, types, errors. None of it needs a server."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import gc
import inspect
import io
import logging
import os
import pickle
import subprocess
import sys
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

import aiohttp
import attrs
import cattrs
import openrouter_sdk
import urllib3
from openrouter_sdk import (
    APIError,
    AsyncOpenRouter,
    ConfigurationError,
    MissingExtraError,
    OpenRouter,
    RateLimitError,
    Timeout,
    Usage,
)

from ..scenario import World, complaints
from .attack import Attack

SECRET = "sk-or-v1-secret"
NOISE = "\x1b[31m\0\r\n\x07\u2028\u202e" + "A" * 50_000


class SecretStr:
    """As pydantic's: its text is not what it holds."""

    def get_secret_value(self) -> str:
        return SECRET

    def __str__(self) -> str:
        return "**********"


class Gives:
    """A callable object that is awaited."""

    async def __call__(self, *_: Any) -> str:
        return SECRET


async def gives(*_: Any) -> str:
    """A coroutine function."""
    return SECRET


def client_of(world: World) -> Callable[..., Any]:
    return OpenRouter if world == "sync" else AsyncOpenRouter


# -- D3: settings --------------------------------------------------------------------------------------------

WRONG: list[dict[str, Any]] = [
    *[{"api_key": key} for key in (SECRET.encode(), SecretStr(), 5, [SECRET], f"{SECRET}\nx: 1", f"{SECRET}\0")],
    *[{"management_key": key} for key in (SECRET.encode(), SecretStr(), f"{SECRET}\r\nx: 1")],
    *[{"timeout": limit} for limit in ((5, 30), "5", 0, -1, float("nan"), True, urllib3.Timeout(5), {"read": 5})],
    {"timeout": aiohttp.ClientTimeout(5)},
    *[{"default_headers": given} for given in (None, [("a", "b")], "a: b", {"a\n": "b"}, {"a": "b\nc"}, {5: "a"})],
    *[{"default_headers": {"x-key": value}} for value in (SECRET.encode(), SecretStr(), [SECRET], {"a": SECRET})],
    *[{"max_response_bytes": size} for size in ("10", -1, 1.5, True)],
    *[{"max_retries": times} for times in ("2", None, -1, 2.0, True)],
    *[{"base_url": url} for url in (5, b"http://a", "a.b", "ftp://a", "http://", "http://a:x", "http://a:99999")],
    *[{"base_url": f"http://a/{rest}"} for rest in ("?x=1", "#f", "\nb", " b", "\\b", "\x7f", "\ud800")],
    *[{"base_url": url} for url in (f"http://u:{SECRET}@a/", f"http://{SECRET}@a", "http://[::1", "//a")],
    *[{hook: 5} for hook in ("on_request", "on_response", "on_retry", "on_comment")],
    {"on_comment": gives},
    {"site_categories": 5},
    {"site_categories": [5]},
    {"site_categories": {"a": 1}},
    {"site_name": "a\nb"},
    {"validate_responses": "no"},
    {"validate_responses": 1},
]


def refused(world: World, given: list[dict[str, Any]]) -> str:
    """How many of these are refused, in words and without a complaint; those that are not."""
    odd: list[str] = []
    with complaints() as heard:
        for options in given:
            try:
                client_of(world)(**{"api_key": SECRET, "base_url": "http://127.0.0.1:1", **options})
                odd.append(f"{options} is taken")
            except ConfigurationError as error:
                if next(iter(options)) not in str(error) and "timeout" not in str(error) and "header" not in str(error):
                    odd.append(f"{options} is not named: {error}")
                if SECRET in repr(error) + str(error):
                    odd.append(f"the secret is told: {error}")
            except Exception as error:
                odd.append(f"{options}: {type(error).__name__}")
    return "; ".join(odd + heard) or "all refused"


def settings(world: World) -> str:
    return refused(world, WRONG)


def transports(world: World) -> str:
    """What is no pool or session, one of the other world's kind included."""
    name = "pool_manager" if world == "sync" else "session"
    other: Any = aiohttp.ClientSession if world == "sync" else urllib3.PoolManager
    wrong = (5, "x", object(), urllib3.PoolManager, aiohttp.ClientSession, urllib3.HTTPConnectionPool("a"), other)
    return refused(world, [{name: value} for value in wrong])


def coroutine_functions(world: World) -> str:
    """Coroutine functions where the sync client calls and does not await; the async client takes them."""
    names = ("api_key", "management_key", "on_request", "on_response", "on_retry")
    odd: list[str] = []
    for name in names:
        for function in (gives, Gives()):
            said = refused(world, [{name: function}])
            if world == "async" and "is taken" in said:
                said = "all refused"
            odd += [] if said == "all refused" else [said]
        with contextlib.suppress(ConfigurationError):
            client_of(world)(SECRET).with_options(**{name: gives})
            odd += [f"{name} is taken by with_options"] if world == "sync" else []
    return "; ".join(odd) or ("all refused" if world == "sync" else "all taken")


def awaitable_key(world: World) -> str:
    """A plain function that gives a coroutine as the key."""
    with complaints() as heard:
        client = client_of(world)(lambda: gives(), base_url="http://127.0.0.1:1", max_retries=0)
        try:
            if world == "sync":
                client.credits.get()
            else:
                asyncio.run(client.credits.get())
            said = "taken"
        except openrouter_sdk.OpenRouterError as error:
            said = type(error).__name__
        gc.collect()
    return "; ".join([said, *heard])


def callable_keys(world: World) -> str:
    """What a callable gives in place of a key, and what it raises."""

    def fails() -> str:
        raise LookupError("mine")

    found = []
    for key in (lambda: None, lambda: "", lambda: SECRET.encode(), SecretStr, lambda: f"{SECRET}\nx: 1", fails):
        client = client_of(world)(key, base_url="http://127.0.0.1:1", max_retries=0)
        with patch.dict(os.environ):
            os.environ.pop("OPENROUTER_API_KEY", None)
            try:
                given = client.credits.get()
                asyncio.run(given) if world == "async" else given
            except Exception as error:
                found.append(f"{type(error).__name__}{' TOLD' if SECRET in str(error) else ''}")
    return ", ".join(found)


# -- D5: copies, errors, types -------------------------------------------------------------------------------


class Mine(OpenRouter):
    """A client with attributes of its own."""

    def __init__(self, *arguments: Any, tenant: str, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.tenant = tenant


class MineAsync(AsyncOpenRouter):
    """The same."""

    def __init__(self, *arguments: Any, tenant: str, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.tenant = tenant


def copies(world: World) -> str:
    """What `with_options`, copy and pickle make of a subclass: its attribute, its settings, its areas."""
    client: Any = (Mine if world == "sync" else MineAsync)(SECRET, tenant="acme", max_retries=7)
    area = client.chat
    ways: dict[str, Callable[[Any], Any]] = {
        "with_options": lambda given: given.with_options(timeout=3),
        "copy": copy.copy,
        "deepcopy": copy.deepcopy,
        "pickle": lambda given: pickle.loads(pickle.dumps(given)),
        "twice": lambda given: copy.copy(given.with_options(timeout=3)).with_options(site_name="x"),
    }
    odd = []
    for name, way in ways.items():
        made = way(client)
        made.tenant += "!"
        same = type(made) is type(client) and made.tenant == "acme!" and client.tenant == "acme"
        if not (same and "max_retries=7" in repr(made) and made.chat is not area):
            odd.append(name)
    return f"not kept by {', '.join(odd)}" if odd else "kept"


def errors(world: World) -> str:
    """What one error is told, seen in another; and copies of errors."""
    first, second = APIError("one"), ConfigurationError("two")
    first.metadata["a"] = first.headers["b"] = "c"  # type: ignore[index]
    shared = [name for name in ("metadata", "headers") if getattr(second, name)]
    facts = {"status": 429, "metadata": {"a": 1}, "headers": {"b": "c"}, "retry_after": 2.0}
    ways: tuple[Callable[[Any], Any], ...] = (copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error)))
    for error in (RateLimitError("no", **facts), MissingExtraError("no", **facts)):
        made = [(vars(way(error)), type(way(error)), str(way(error))) for way in ways]
        shared += [f"a copy is another: {one}" for one in made if one != (vars(error), type(error), str(error))]
    return ", ".join(shared) or "each its own"


def types(world: World) -> str:
    """What inspects our classes: `typing`, `inspect`, attrs."""
    public = (getattr(openrouter_sdk, name) for name in openrouter_sdk.__all__)
    found = {value for value in public if isinstance(value, type) and attrs.has(value)}
    odd = []
    for cls in sorted(found | {Timeout, Usage}, key=lambda cls: cls.__name__):
        try:
            typing.get_type_hints(cls.__init__)
            typing.get_type_hints(cls)
            inspect.signature(cls, eval_str=True)
            attrs.resolve_types(cls)
        except Exception as error:
            odd.append(f"{cls.__name__}: {type(error).__name__}")
    return ", ".join(odd) or ("resolved" if len(found) > 20 else f"{len(found)} classes")


def converter(world: World) -> str:
    """A plain converter of cattrs, and `attrs.asdict`."""
    plain = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, "cost": 0.5}
    given = {**plain, "prompt_tokens_details": {"cached_tokens": 1}}
    usage = cattrs.Converter().structure(given, Usage)
    back = cattrs.Converter(omit_if_default=True).unstructure(usage)
    same = usage == openrouter_sdk.from_dict(given, Usage) and back == given
    return "there and back" if same and attrs.asdict(usage)["cost"] == 0.5 else f"{usage} {back}"


def logged(world: World) -> str:
    """What OPENROUTER_LOG makes of a line at each level: a letter for each line, `?` for a typo that is told."""
    program = (
        "from openrouter_sdk._runtime.log import logger; import openrouter_sdk; logger.info('-I'); logger.debug('-D')"
    )
    found = []
    for level in ("info", " INFO ", "debug", "body", "", "inof", "1"):
        environment = {
            **os.environ,
            "OPENROUTER_LOG": level,
            "PYTHONPATH": str(Path(openrouter_sdk.__file__).parents[1]),
        }
        done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
        told = "?" if "OPENROUTER_LOG is one of info, debug, body" in done.stderr else ""
        found.append(told + "".join(line[-1] for line in done.stderr.splitlines() if line[-2:-1] == "-"))
    return " ".join(text or "." for text in found)


def short_words(world: World) -> str:
    """Errors about what a caller gave, where that is long and full of control characters: how they read."""
    client = client_of(world)(SECRET, base_url="http://127.0.0.1:1", max_retries=0)

    def asked(call: Callable[[], Any]) -> Any:
        given = call()
        return asyncio.run(given) if inspect.iscoroutine(given) else given

    one = {"model": "m", "messages": []}
    calls: dict[str, Callable[[], Any]] = {
        "a path": lambda: client.request("GET", NOISE),
        "a method": lambda: client.request(NOISE, "/a"),
        "a query": lambda: client.request("GET", "/a", query={NOISE: {}}),
        "a query's text": lambda: client.request("GET", "/a", query={"a": f"\ud800{NOISE}"}),
        "a part of a path": lambda: client.keys.get(f"\ud800{NOISE}"),
        "a header": lambda: client.request("GET", "/a", extra_headers={NOISE: "1"}),
        "a header's text": lambda: client.request("GET", "/a", extra_headers={"a": NOISE}),
        "a field": lambda: client.chat.create(**one, extra_body={NOISE: object()}),
        "a timeout": lambda: client.chat.create(**one, timeout=NOISE),
        "retries": lambda: client.chat.create(**one, max_retries=NOISE),
        "a base URL": lambda: client.with_options(base_url=NOISE),
        "headers": lambda: client.with_options(default_headers=NOISE),
        "a category": lambda: client.with_options(site_categories={NOISE: 1}),
    }
    return bad_words((name, lambda call=call: asked(call)) for name, call in calls.items())  # type: ignore[misc]


def bad_words(calls: Any) -> str:
    """Those of the calls whose errors are not ours, longer than 700 characters, or hold what can't be printed."""
    odd = []
    for name, call in calls:
        try:
            call()
            odd.append(f"{name}: no error")
        except openrouter_sdk.OpenRouterError as error:
            if not all(len(text) <= 700 and text.isprintable() for text in (str(error), repr(error))):
                odd.append(f"{name}: {str(error)[:50]!r} of {len(str(error)):,}, {len(repr(error)):,}")
        except Exception as error:
            odd.append(f"{name}: {type(error).__name__}")
    return "; ".join(odd) or "short and clean"


def pool_is_full(world: World) -> str:
    """What the logger of urllib3 says of more idle connections than its pool keeps."""
    heard = io.StringIO()
    handler = logging.StreamHandler(heard)
    logger = logging.getLogger("urllib3.connectionpool")
    logger.addHandler(handler)
    try:
        from openrouter_sdk._runtime.transports.connections import limited

        pool = limited(urllib3.PoolManager(maxsize=2)).connection_from_url("http://127.0.0.1:1")
        for connection in [pool._get_conn() for _ in range(5)]:
            pool._put_conn(connection)
        pool.close()
    finally:
        logger.removeHandler(handler)
    return heard.getvalue() or "nothing"


def row(line: str, did: str, before: str, play: Callable[[World], str], holds: str, only: str | None = None) -> Attack:
    """An attack without a server; `only` is what is different in the async world."""
    differs = {} if only is None else {"async": only}
    return Attack(line=line, did=did, before=before, holds=holds, play=play, only=differs)


HONEST_SETTINGS: list[Attack] = [
    row(
        "D3",
        f"{len(WRONG)} settings that can't be used",
        "taken, or TypeError at the first call",
        settings,
        "all refused",
    ),
    row("D3", "what is no pool, no session", "AttributeError at the first call", transports, "all refused"),
    row(
        "D3",
        "coroutine functions as keys and hooks",
        "sync: never awaited: no hook, a coroutine as the key",
        coroutine_functions,
        "all refused",
        only="all taken",
    ),
    row(
        "D3",
        "a plain function as the key that gives a coroutine",
        "sync: `never awaited` on stderr",
        awaitable_key,
        "ConfigurationError",
        only="APIConnectionError",
    ),
    row(
        "D3",
        "a callable as key that gives None, nothing, bytes, an object, a line break, or raises",
        "bytes are sent as `b'...'`, AttributeError for an object",
        callable_keys,
        ", ".join(["ConfigurationError"] * 5 + ["LookupError"]),
    ),
    row(
        "D4", "more idle connections than a pool keeps", "`Connection pool is full` on stderr", pool_is_full, "nothing"
    ),
    row("D5", "subclasses with attributes of their own", "with_options: the attribute is lost", copies, "kept"),
    row("D5", "`metadata` and `headers` of errors that have none", "one dict for all", errors, "each its own"),
    row("D5", "get_type_hints, signature, resolve_types of our classes", "NameError: Mapping", types, "resolved"),
    row("D5", "a plain converter of cattrs", "StructureHandlerNotFoundError", converter, "there and back"),
    row(
        "D5",
        "OPENROUTER_LOG: info, INFO, debug, body, empty, and two typos",
        "info: nothing; a typo: nothing",
        logged,
        "I I ID ID . ? ?",
    ),
    row(
        "D6",
        "errors about 50,000 control characters and letters of the caller's",
        "50,121 characters",
        short_words,
        "short and clean",
    ),
]
