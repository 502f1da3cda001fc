"""The areas whose answers come whole or as a stream: what the tests must know to show the same of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from openrouter_sdk import OPERATIONS

from .reference import Chat, Measure, Messages, Responses

__all__ = ["AREAS", "CHAT", "MESSAGES", "RESPONSES", "Area"]

Json = dict[str, Any]


@dataclass(frozen=True, eq=False)
class Area:
    """An area with `create` and `stream`."""

    name: str
    folder: str
    """Where its recorded exchanges lie."""
    least: Json
    """What a call must be given, as little as can be."""
    measure: Measure

    @property
    def returns(self) -> type[Any]:
        found: type[Any] = OPERATIONS[f"{self.name}.create"].returns
        return found

    @property
    def body(self) -> type[Any]:
        found: type[Any] = OPERATIONS[f"{self.name}.create"].body
        return found

    @property
    def events(self) -> Any:
        return OPERATIONS[f"{self.name}.stream"].events

    def create(self, client: Any, **arguments: Any) -> Any:
        """The call; of an async client something to await."""
        return getattr(client, self.name).create(**(arguments or self.least))

    def stream(self, client: Any, **arguments: Any) -> Any:
        """The stream, to be entered."""
        return getattr(client, self.name).stream(**(arguments or self.least))


CHAT = Area("chat", "chat_completions", {"messages": []}, Chat())
RESPONSES = Area("responses", "responses", {"input": ""}, Responses())
MESSAGES = Area("messages", "messages", {"model": "m", "messages": []}, Messages())
AREAS = (CHAT, RESPONSES, MESSAGES)
