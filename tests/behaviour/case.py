"""What a case is, and the two forms of what it expects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from .server import Script

Api = Literal["chat", "responses"]
Call = Literal[
    "create",  # create
    "echo",  # create, and again with the answer's message (or items) sent back
    "stream",  # stream: every event, then final()
    "pieces",  # stream: .text, without final()
    "break",  # ten streams, each left after one event
    "abandon",  # five streams that nobody closes
    "cancel",  # the task is cancelled in the middle of a stream; in sync code the block is left by KeyboardInterrupt
    "models",  # models.list, a GET
]

Facts = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Case:
    """What the server does, how it is called, and what must come of it in both worlds."""

    row: str
    """Of the table of measured behaviours, or the kind of fault."""
    did: str
    """What the server did, in words."""
    plays: Sequence[Script]
    """What the server does: a script for each connection, the last for all that follow."""
    call: Call = "create"
    api: Api = "chat"
    times: int = 1
    """How many times it is called, with a tenth of a second between; the last outcome counts."""
    expect: Facts = field(default_factory=dict)
    """What comes of it: see `gives` and `raises`."""
    retries: int = 0
    timeout: Any = 5.0
    only: Mapping[str, Facts] = field(default_factory=dict)
    """What is different in one world, `sync` or `async`, because the library below takes the fault differently."""
    elsewhere: Sequence[Script] = ()
    """What a second server does, at {elsewhere} in texts and scripts."""
    base_url: str = "{server}"
    environment: Mapping[str, str] = field(default_factory=dict)
    trusts: Literal["no", "certificate", "any name"] = "no"
    """Whether the client trusts the server's certificate, and then for any name (given to its own pool or session)."""

    def expected(self, world: str) -> Facts:
        """All that it expects; nowhere a complaint of the event loop, or about an error's words."""
        return {"complaints": [], **self.expect, **self.only.get(world, {})}


def gives(text: str | None = "Hello world", *, requests: int = 1, **facts: Any) -> Facts:
    """An answer with this text, after so many requests.

    `sees` maps paths in the answer (`choices.0.message.role`) to values; other facts are those of run.py.
    """
    return {"raised": None, "text": text, "requests": requests, **facts}


def raises(
    name: str, status: int | None = None, *, partial: str | None = None, requests: int = 1, **facts: Any
) -> Facts:
    """An error of this class, with this status, and this text in what it holds of the answer."""
    return {"raised": name, "status": status, "text": partial, "requests": requests, **facts}
