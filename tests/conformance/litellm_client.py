"""LiteLLM, whose provider `openrouter` is pointed at the sandbox.

python litellm_client.py URL
"""

from __future__ import annotations

import asyncio
import base64
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from outcome import Outcomes

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # it would look for a newer list of prices as it loads

import litellm

SAID = [{"role": "user", "content": "Hello"}]
CITY = {"type": "object", "properties": {"city": {"type": "string"}}}
TOOLS = [{"type": "function", "function": {"name": "weather", "parameters": CITY}}]
QUESTIONS = {"good": {"type": "score", "instructions": "How good is it?", "criteria": ["Bad.", "Good."]}}
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
Check = Callable[[], Any]


def checks(url: str, run: Callable[[Any], Any]) -> dict[str, dict[str, Check]]:
    """What it has for OpenRouter, by the name of the folder that has it, and what is asked of it."""
    settings: Any = {"api_key": "sk-sandbox", "api_base": url, "num_retries": 0}
    embedded: Any = {"model": "openrouter/openai/text-embedding-3-small", "input": ["red", "green"], **settings}
    chat: Any = {"model": "openrouter/openai/gpt-5-mini", "messages": SAID, **settings}
    asked: Any = {"model": "openrouter/openai/gpt-5-mini", "input": "Hello", **settings}
    drawn: Any = {"model": "openrouter/openai/gpt-5-image", "prompt": "A boat", **settings}
    judged: Any = {**settings, "api_base": url.removesuffix("/v1"), "state": "It is a.", "questions": QUESTIONS}
    return {
        "chat": {
            "completion": lambda: says_hello(litellm.completion(**chat).choices[0].message.content),
            "completion (stream)": lambda: says_hello("".join(map(piece, litellm.completion(**chat, stream=True)))),
            "completion (tools)": lambda: there(litellm.completion(**chat, tools=TOOLS).choices[0].message.tool_calls),
            "acompletion": lambda: says_hello(run(litellm.acompletion(**chat)).choices[0].message.content),
        },
        "embedding": {
            "embedding": lambda: sizes(litellm.embedding(**embedded)),
            "embedding (float)": lambda: sizes(litellm.embedding(**embedded, encoding_format="float")),
            "aembedding": lambda: sizes(run(litellm.aembedding(**embedded))),
        },
        "responses": {
            "responses": lambda: says_hello(litellm.responses(**asked).output[0].content[0].text),
            "responses (stream)": lambda: there(list(litellm.responses(**asked, stream=True))),
        },
        # It asks by chat, and leaves `modalities` away, so that the sandbox draws nothing: this is about the answer.
        "image_generation": {"image_generation": lambda: there(litellm.image_generation(**drawn).usage.total_tokens)},
        "image_edit": {"image_edit": lambda: there(litellm.image_edit(**drawn, image=PIXEL).data[0].b64_json)},
        "decisions": {"systemone": lambda: there(litellm.systemone(model=chat["model"], **judged).answers)},
    }


def main(url: str) -> None:
    """Call what it has for OpenRouter."""
    litellm.telemetry = False
    litellm.suppress_debug_info = True
    outcomes = Outcomes("litellm")
    with asyncio.Runner() as runner:
        table = checks(url, runner.run)
        for name, call in (pair for calls in table.values() for pair in calls.items()):
            outcomes.call(name, call)
    for status, kind in {
        400: litellm.BadRequestError,
        429: litellm.RateLimitError,
        503: litellm.ServiceUnavailableError,
    }.items():
        refused: Any = {"model": f"openrouter/sandbox/status-{status}", "api_key": "sk-sandbox", "api_base": url}
        call = lambda: litellm.completion(**refused, messages=SAID, num_retries=0)  # noqa: B023, E731
        outcomes.fails(f"completion ({status})", kind, call)
    provider = Path(litellm.__file__).parent / "llms" / "openrouter"
    outcomes.complete(
        table, [path.name for path in provider.iterdir() if path.is_dir() and path.name[0] != "_"], "for OpenRouter"
    )
    outcomes.finish()


def there(found: Any) -> None:
    """Something, where something is wanted."""
    if not found:
        raise ValueError(f"there is nothing: {found!r}")


def sizes(answer: Any) -> None:
    """Two vectors of one size."""
    vectors = [item["embedding"] for item in answer.data]
    if len(vectors) != 2 or len(vectors[0]) != len(vectors[1]) or not vectors[0]:
        raise ValueError(f"not two vectors of one size: {answer!r}")


def piece(chunk: Any) -> str:
    """The text of a chunk."""
    return chunk.choices[0].delta.content or "" if chunk.choices else ""


def says_hello(text: str) -> None:
    """What the sandbox says to Hello."""
    if "Hello" not in text:
        raise ValueError(f"not what the sandbox says: {text!r}")


if __name__ == "__main__":
    main(sys.argv[1])
