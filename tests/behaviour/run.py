"""Plays a case with the sync and with the async client and tells what came of it, as plain facts."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import ssl
import time
import warnings
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any
from unittest.mock import patch

import aiohttp
import openrouter_sdk._runtime.exchange as exchange
import urllib3
from openrouter_sdk import (
    AsyncOpenRouter,
    ChatResult,
    FunctionCallItem,
    OpenRouter,
    OpenRouterError,
    Response,
    to_dict,
)

from .case import Case, Facts
from .server import CERTIFICATE, Script, Server

KEY = "sk-or-v1-secret"
HI = {"role": "user", "content": "Hi"}
LISTED = {"chat": "messages", "responses": "input"}
"""The argument that holds what was said, by API."""
PROXIES = [name for name in os.environ if name.lower().endswith("_proxy")]
IDLE = 0.1  # seconds between two calls
ABSENT = "absent"
CANCELLED = (asyncio.CancelledError, KeyboardInterrupt)


class Told:
    """What the client's side of a case told."""

    def __init__(self) -> None:
        self.answer: Any = None
        self.error: BaseException | None = None
        self.events: list[Any] = []
        self.comments: list[str] = []
        self.unclosed = 0
        self.complaints: list[str] = []
        self.still_open: int | None = None
        self.elapsed = 0.0


def play(case: Case, world: str, names: Iterable[str] = ()) -> Facts:
    """The facts that the case expects something of (or those of these names), as they turned out."""
    told = Told()
    with contextlib.ExitStack() as stack:
        stack.enter_context(patch.object(exchange, "FIRST_WAIT", 0.01))
        elsewhere = stack.enter_context(Server(case.elsewhere)) if case.elsewhere else None
        places = {"elsewhere": f"http://127.0.0.1:{elsewhere.port}" if elsewhere else ""}
        server = stack.enter_context(Server([_placed(script, places) for script in case.plays]))
        places["server"], places["secure"] = f"http://127.0.0.1:{server.port}", f"https://127.0.0.1:{server.port}"
        environment = {name: value.format(**places) for name, value in case.environment.items()}
        stack.enter_context(patch.dict(os.environ, environment))
        for name in PROXIES:
            if name not in environment:
                os.environ.pop(name, None)
        options = {
            "base_url": case.base_url.format(**places) + "/api/v1",
            "max_retries": case.retries,
            "timeout": case.timeout,
            "on_comment": told.comments.append,
        }
        started = time.monotonic()
        if world == "sync":
            _play_sync(case, options, told, server)
        else:
            asyncio.run(_play_async(case, options, told, server))
        told.elapsed = time.monotonic() - started
        if elsewhere is not None:
            elsewhere.still_open()
        return _facts(case, case.expected(world), names, told, server, elsewhere)


def _placed(script: Script, places: Mapping[str, str]) -> Script:
    def placed(text: bytes) -> bytes:
        return text.replace(b"{elsewhere}", places["elsewhere"].encode())

    return [placed(step) if isinstance(step, bytes) else step for step in script]


def _trust(case: Case) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=CERTIFICATE)
    context.check_hostname = case.trusts == "certificate"
    return context


def _asked(case: Case, *more: Any) -> dict[str, Any]:
    return {"model": "a/b", LISTED[case.api]: [HI, *more]}


def _said(answer: Any) -> list[Any]:
    """What goes back of an answer."""
    return list(answer.output) if isinstance(answer, Response) else [answer.choices[0].message]


# -- the calls ------------------------------------------------------------------------------------------------


def _play_sync(case: Case, options: dict[str, Any], told: Told, server: Server) -> None:
    if case.trusts != "no":
        options["pool_manager"] = urllib3.PoolManager(
            ssl_context=_trust(case), assert_hostname=None if case.trusts == "certificate" else False
        )
    with OpenRouter(KEY, **options) as client, _watched(case, told):
        try:
            for turn in range(case.times):
                if turn:
                    time.sleep(IDLE)
                told.answer = _call_sync(case, client, told)
        except BaseException as error:
            told.error = error
        gc.collect(0)
        told.still_open = server.still_open() if "still_open" in case.expect else None
    if "pool_manager" in options:
        options["pool_manager"].clear()


def _call_sync(case: Case, client: OpenRouter, told: Told) -> Any:
    call, area = case.call, getattr(client, case.api)
    if call == "create":
        return area.create(**_asked(case))
    if call == "echo":
        return area.create(**_asked(case, *_said(area.create(**_asked(case)))))
    if call == "models":
        return client.models.list()
    if call == "stream":
        with area.stream(**_asked(case)) as stream:
            for event in stream:
                told.events.append(event)
            return stream.final()
    if call == "pieces":
        with area.stream(**_asked(case)) as stream:
            return "".join(stream.text)
    if call == "break":
        for _ in range(10):
            with area.stream(**_asked(case)) as stream:
                for _event in stream:
                    break
    if call == "abandon":
        for _ in range(5):
            next(area.stream(**_asked(case)))
    if call == "cancel":
        with area.stream(**_asked(case)) as stream:
            next(stream)
            raise KeyboardInterrupt
    return None


async def _play_async(case: Case, options: dict[str, Any], told: Told, server: Server) -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: told.complaints.append(context["message"]))
    if case.trusts != "no":
        options["session"] = aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=_trust(case)))
    async with AsyncOpenRouter(KEY, **options) as client:
        with _watched(case, told):
            try:
                for turn in range(case.times):
                    if turn:
                        await asyncio.sleep(IDLE)
                    told.answer = await _answer_async(case, client, told)
            except (Exception, asyncio.CancelledError) as error:
                told.error = error
            gc.collect(0)
            if "still_open" in case.expect:
                told.still_open = await asyncio.to_thread(server.still_open)
    if "session" in options:
        await options["session"].close()
        # The end of TLS takes a turn of each side, and asyncio complains where its loop is gone before.
        await asyncio.to_thread(server.still_open)
        await asyncio.sleep(IDLE)


async def _answer_async(case: Case, client: AsyncOpenRouter, told: Told) -> Any:
    """What the call gives; with "cancel" its task is cancelled after the first event."""
    task = asyncio.ensure_future(_call_async(case, client, told))
    if case.call == "cancel":
        while not told.events:
            await asyncio.sleep(0.01)
        task.cancel()
    return await task


async def _call_async(case: Case, client: AsyncOpenRouter, told: Told) -> Any:
    call, area = case.call, getattr(client, case.api)
    if call == "create":
        return await area.create(**_asked(case))
    if call == "echo":
        return await area.create(**_asked(case, *_said(await area.create(**_asked(case)))))
    if call == "models":
        return await client.models.list()
    if call in ("stream", "cancel"):
        async with area.stream(**_asked(case)) as stream:
            async for event in stream:
                told.events.append(event)
            return await stream.final()
    if call == "pieces":
        async with area.stream(**_asked(case)) as stream:
            return "".join([piece async for piece in stream.text])
    if call == "break":
        for _ in range(10):
            async with area.stream(**_asked(case)) as stream:
                async for _event in stream:
                    break
    if call == "abandon":
        for _ in range(5):
            await anext(area.stream(**_asked(case)))
    return None


@contextlib.contextmanager
def _watched(case: Case, told: Told) -> Iterator[None]:
    """Counts the warnings about streams that nobody closed, where a case is about them."""
    if case.call != "abandon":
        yield
        return
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
    told.unclosed = sum(issubclass(one.category, ResourceWarning) for one in caught)


# -- the facts ------------------------------------------------------------------------------------------------


def _facts(
    case: Case, expected: Facts, names: Iterable[str], told: Told, server: Server, elsewhere: Server | None
) -> Facts:
    error = told.error
    answer = told.answer if error is None else getattr(error, "partial", None)
    facts: Facts = {
        "raised": None if error is None else "cancelled" if isinstance(error, CANCELLED) else type(error).__name__,
        "text": _text(answer),
        "requests": len(server.requests),
        "complaints": told.complaints,
    }
    if isinstance(error, OpenRouterError):
        shown = str(error)
        facts["complaints"] += [word for word in ("\n", KEY, " at 0x") if word in shown]
        facts.update({name: getattr(error, name) for name in ("status", "code", "error_type", "retryable", "attempts")})
        facts.update(provider=error.provider_name, retry_after=error.retry_after, body=error.body)
        facts["says"] = expected["says"] if expected.get("says", "") in shown and "says" in expected else shown
    if isinstance(answer, ChatResult):
        choice = answer.choices[0] if answer.choices else None
        facts["finish"] = getattr(choice, "finish_reason", None)
        calls = getattr(getattr(choice, "message", None), "tool_calls", None) or ()
        facts["calls"] = [f"{call.function.name}({call.function.arguments})" for call in calls]
        facts["cost"] = answer.usage.cost if answer.usage else None
    if isinstance(answer, Response):
        facts["finish"] = answer.status
        made = [item for item in answer.output or () if isinstance(item, FunctionCallItem)]
        facts["calls"] = [f"{call.name}({call.arguments})" for call in made]
        facts["cost"] = answer.cost
    facts.update(events=len(told.events), comments=told.comments, unclosed=told.unclosed, still_open=told.still_open)
    facts["connections"] = server.connections
    facts["methods"] = [request.method for request in server.requests]
    facts["targets"] = [request.target for request in server.requests]
    facts["elsewhere"] = len(elsewhere.requests) if elsewhere else 0
    facts["key_elsewhere"] = any(KEY in str(request.headers) for request in elsewhere.requests) if elsewhere else False
    if case.call == "echo":
        facts["echoed"] = _echoed(case, server)
    roots = {"error": error, "events": told.events, "answer": told.answer}
    facts["sees"] = {path: _at(path, roots) for path in expected.get("sees", {})}
    facts["waits"] = [
        wait if wait <= gap < wait + 3 else round(gap, 3)
        for wait, gap in zip(expected.get("waits", ()), _gaps(server), strict=False)
    ]
    within = expected.get("within")
    facts["within"] = within if within is not None and told.elapsed < within else round(told.elapsed, 2)
    return {name: facts.get(name) for name in names or expected}


def _text(answer: Any) -> str | None:
    if isinstance(answer, (ChatResult, Response)):
        return answer.text
    if answer is None or isinstance(answer, str):
        return answer
    return ", ".join(str(model.id) for model in answer.data)


def _gaps(server: Server) -> list[float]:
    return [after.at - before.at for before, after in pairwise(server.requests)]


def _echoed(case: Case, server: Server) -> bool:
    """Whether the second request held what the first answer said, as JSON text."""
    import json

    sent = json.loads(next(step for step in case.plays[0] if isinstance(step, bytes)).partition(b"\r\n\r\n")[2])
    said = sent["output"] if case.api == "responses" else [sent["choices"][0]["message"]]
    back = json.loads(server.requests[1].body)[LISTED[case.api]][1:]
    return json.dumps(said) == json.dumps(back)


def _at(path: str, roots: Mapping[str, Any]) -> Any:
    """What stands at `choices.0.message` in the answer, or at `error.…` or `events.…`, as plain JSON."""
    first, _, rest = path.partition(".")
    found, path = (roots[first], rest) if first in ("error", "events") else (roots["answer"], path)
    for step in path.split("."):
        if isinstance(found, (list, tuple)):
            found = found[int(step)] if int(step) < len(found) else ABSENT
        elif isinstance(found, Mapping):
            found = found.get(step, ABSENT)
        else:
            found = getattr(found, step, ABSENT)
    return to_dict(found) if hasattr(found, "_wire") else found
