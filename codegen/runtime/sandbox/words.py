# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What the sandbox says: strings, ids, numbers."""

from __future__ import annotations

import base64
import itertools
import json
import time
from collections.abc import Mapping
from typing import Any

from .examples import example_of_schema

__all__ = [
    "HEADERS",
    "PIXEL",
    "PROVIDER",
    "THOUGHT",
    "Json",
    "arguments_for",
    "costs",
    "generation_id",
    "ids",
    "logprobs",
    "pieces",
    "reply",
    "said",
    "searches",
    "shortened",
    "sliced",
    "structured",
]

Json = dict[str, Any]

HEADERS = {"x-sandbox": "1"}
PROVIDER = "Sandbox"
THOUGHT = "The sandbox does not think. It repeats what it is told."
ids = itertools.count(1)


def pieces(text: str) -> list[str]:
    """A text in the pieces of a stream."""
    words = text.split(" ")
    return [word if index == 0 else f" {word}" for index, word in enumerate(words)] if text else []


def sliced(text: str) -> list[str]:
    """JSON in the pieces of a stream."""
    return [text[start : start + 8] for start in range(0, len(text), 8)]


def generation_id() -> str:
    """An id that no other generation has."""
    return f"gen-{int(time.time())}-sandbox{next(ids):08}"


def said(content: Any) -> str:
    """The text of a message's content, with the names of the parts that are none."""
    if isinstance(content, list):
        return " ".join(
            part if isinstance(part, str) else part.get("text") or f"[{part.get('type')}]" for part in content
        )
    return "" if content is None else str(content)


def reply(words: str, of_tool: bool) -> str:
    """The reply to this text."""
    if of_tool:
        return f"The sandbox got this from the tool: {words}"
    return f"This is the sandbox, no model. You said: {words}"


def structured(form: Mapping[str, Any], schema: Any) -> str | None:
    """The reply in the response format that was asked for: JSON, or None where any text will do."""
    kind = form.get("type")
    if kind == "json_schema":
        return json.dumps(example_of_schema(schema or {"type": "object"}))
    return json.dumps({"sandbox": True}) if kind == "json_object" else None


def arguments_for(function: Mapping[str, Any]) -> str:
    """Arguments that a function's schema allows, as the JSON that a model would write."""
    return json.dumps(example_of_schema(function.get("parameters") or {"type": "object"}))


def searches(body: Json) -> bool:
    """Whether the web is to be searched, so that there is something to cite."""
    plugins = {plugin.get("id") for plugin in body.get("plugins") or ()}
    return "web" in plugins or str(body.get("model")).endswith(":online")


def logprobs(text: str, others: int) -> list[Json]:
    """The log probabilities of a text's pieces, with as many others for each."""

    def token(piece: str) -> Json:
        return {"token": piece, "logprob": -0.1, "bytes": list(piece.encode())}

    return [{**token(piece), "top_logprobs": [token(piece)] * others} for piece in pieces(text)]


def shortened(secret: str, start: int = 4) -> str:
    """A secret as the service shows it later: its start and its end, or nothing of a short one."""
    return f"{secret[:start]}...{secret[-4:]}" if len(secret) >= 12 else "********"


def costs(prompt: int, completion: int) -> tuple[float, float]:
    """What so many tokens cost in USD."""
    return prompt * 0.00000025, completion * 0.000002


PIXEL = base64.b64encode(
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89"
    b"\0\0\0\rIDATx\xdac\x64\xf8\xcfP\x0f\0\x03\x86\x01\x80Z4}k\0\0\0\0IEND\xaeB\x60\x82"
).decode()
