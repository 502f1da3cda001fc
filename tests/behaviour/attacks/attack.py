"""What an attack is, and what it is made with: a caller whose calls are awaited, whichever client makes them."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from openrouter_sdk import AsyncOpenRouter, OpenRouter, OpenRouterError

from ..scenario import World, url_of
from ..server import Script, Server

__all__ = ["ASKED", "KEY", "Attack", "Caller", "Played", "attack", "in_thread", "outcome"]

KEY = "sk-or-v1-0123456789abcdef"
ASKED: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}
PATIENCE = 30.0  # seconds, after which a call hangs


@dataclass(frozen=True, kw_only=True)
class Attack:
    """What a server, or a caller, does, and what must come of it."""

    line: str
    """Section and number: `A1`."""
    did: str
    """What happens, in words."""
    before: str
    """What came of it before these lines were mended, as measured."""
    holds: str
    """What `play` gives where all is well."""
    play: Callable[[World], str]
    """Lets it happen, and says what came of it."""
    only: Mapping[str, str] = field(default_factory=dict)
    """What is different in one world, because the library below takes it differently."""

    def expected(self, world: World) -> str:
        return self.only.get(world, self.holds)


class Caller:
    """A client of either world. Each method is awaited; in the sync world it blocks."""

    def __init__(self, world: World, url: str, **options: Any) -> None:
        self.world = world
        self.url = url
        options = {"max_retries": 0, "timeout": 5.0, "base_url": url, **options}
        self.client: Any = OpenRouter(KEY, **options) if world == "sync" else AsyncOpenRouter(KEY, **options)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.await_(self.client.close())

    async def await_(self, given: Any) -> Any:
        """What a method gave: awaited, where that is needed."""
        return await given if hasattr(given, "__await__") else given

    async def create(self, **more: Any) -> Any:
        """A chat response."""
        return await self.await_(self.client.chat.create(**{**ASKED, **more}))

    async def request(self, method: str, path: str, **options: Any) -> Any:
        """What is at a path."""
        return await self.await_(self.client.request(method, path, **options))

    async def stream(self, each: Callable[[Any], Awaitable[None] | None] = lambda event: None, **more: Any) -> Any:
        """The whole of a chat stream, after `each` was called, and awaited, with every event."""
        stream = self.client.chat.stream(**{**ASKED, **more})
        if self.world == "sync":
            with stream:
                for event in stream:
                    await self.await_(each(event))
                return stream.final()
        async with stream:
            async for event in stream:
                await self.await_(each(event))
            return await stream.final()


async def outcome(call: Awaitable[Any]) -> str:
    """What a call gives: its text, or the name of the error, with the text of what it holds of the response."""
    try:
        return said(await call)
    except Exception as error:
        text = getattr(getattr(error, "partial", None), "text", None)
        name = type(error).__name__ if isinstance(error, OpenRouterError) else f"NOT OURS: {type(error).__name__}"
        return f"{name} with {text!r}" if text else name


def said(value: Any) -> str:
    """A text; of a response its text; of anything else the JSON."""
    if isinstance(value, str):
        return value
    text = getattr(value, "text", None)
    return text if isinstance(text, str) else json.dumps(value, default=str)


Played = Callable[[Caller, Server], Awaitable[str]]


def attack(
    line: str,
    did: str,
    before: str,
    scripts: Sequence[Script],
    play: Played,
    holds: str,
    *,
    only: Mapping[str, str] | None = None,
    **options: Any,
) -> Attack:
    """An attack by a server, on one client with these options."""

    async def main(world: World) -> str:
        with Server(scripts) as server:
            async with Caller(world, url_of(server), **options) as caller:
                return await play(caller, server)

    return Attack(line=line, did=did, before=before, holds=holds, play=in_thread(main), only=only or {})


def in_thread(main: Callable[[World], Awaitable[str]]) -> Callable[[World], str]:
    """Plays a coroutine function in a loop and a thread of its own, so that what hangs is told."""

    def play(world: World) -> str:
        found: list[str] = []

        def run() -> None:
            try:
                found.append(asyncio.run(main(world)))  # type: ignore[arg-type]
            except BaseException as error:
                found.append(f"NOT CAUGHT: {type(error).__name__}: {error}")

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        thread.join(PATIENCE)
        return found[0] if found else "HANGS"

    return play
