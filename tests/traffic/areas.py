"""The areas that answer, whole or as a stream: what the tests must know to show the same of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from openrouter_sdk import OPERATIONS

from .reference import Chat, Measure, Messages, Responses

__all__ = ["AREAS", "CHAT", "EMBEDDINGS", "MESSAGES", "PLAIN", "RERANK", "RESPONSES", "Area", "Plain"]

Json = dict[str, Any]


@dataclass(frozen=True, eq=False)
class Plain:
    """An area with `create`."""

    name: str
    folder: str
    """Where its recorded exchanges lie."""
    least: Json
    """What a call must be given, as little as can be."""

    @property
    def returns(self) -> type[Any]:
        found: type[Any] = OPERATIONS[f"{self.name}.create"].returns
        return found

    @property
    def body(self) -> type[Any]:
        found: type[Any] = OPERATIONS[f"{self.name}.create"].body
        return found

    def create(self, client: Any, **arguments: Any) -> Any:
        """The call; of an async client something to await."""
        return getattr(client, self.name).create(**(arguments or self.least))


@dataclass(frozen=True, eq=False)
class Area(Plain):
    """An area with `create` and `stream`."""

    measure: Measure

    @property
    def events(self) -> Any:
        return OPERATIONS[f"{self.name}.stream"].events

    def stream(self, client: Any, **arguments: Any) -> Any:
        """The stream, to be entered."""
        return getattr(client, self.name).stream(**(arguments or self.least))


CHAT = Area("chat", "chat_completions", {"messages": []}, Chat())
RESPONSES = Area("responses", "responses", {"input": ""}, Responses())
MESSAGES = Area("messages", "messages", {"model": "m", "messages": []}, Messages())
AREAS = (CHAT, RESPONSES, MESSAGES)

EMBEDDINGS = Plain("embeddings", "embeddings", {"model": "m", "input": ""})
RERANK = Plain("rerank", "rerank", {"model": "m", "query": "", "documents": []})
PLAIN = (EMBEDDINGS, RERANK)
"""Those that answer whole alone."""
