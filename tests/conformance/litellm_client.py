"""LiteLLM, whose provider `openrouter` is pointed at the sandbox.

python litellm_client.py URL
"""

from __future__ import annotations

import os
import sys
from typing import Any

from outcome import Outcomes

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # it would look for a newer list of prices as it loads

import litellm

SAID = [{"role": "user", "content": "Hello"}]


def main(url: str) -> None:
    """Call what it has for OpenRouter."""
    litellm.telemetry = False
    litellm.suppress_debug_info = True
    outcomes = Outcomes("litellm")
    settings: Any = {"api_key": "sk-sandbox", "api_base": url, "num_retries": 0}
    embedded: Any = {"model": "openrouter/openai/text-embedding-3-small", "input": ["red", "green"], **settings}
    outcomes.call("embedding", lambda: sizes(litellm.embedding(**embedded)))
    outcomes.call("embedding (float)", lambda: sizes(litellm.embedding(**embedded, encoding_format="float")))
    asked: Any = {"model": "openrouter/openai/gpt-5-mini", "messages": SAID, **settings}
    outcomes.call("completion", lambda: said(litellm.completion(**asked).choices[0].message.content))
    outcomes.call("completion (stream)", lambda: said("".join(map(piece, litellm.completion(**asked, stream=True)))))
    outcomes.fails(
        "completion (429)",
        litellm.RateLimitError,
        lambda: litellm.completion(**{**asked, "model": "openrouter/sandbox/status-429"}),
    )
    outcomes.finish()


def sizes(answer: Any) -> None:
    """Two vectors of one size."""
    vectors = [item["embedding"] for item in answer.data]
    if len(vectors) != 2 or len(vectors[0]) != len(vectors[1]) or not vectors[0]:
        raise ValueError(f"not two vectors of one size: {answer!r}")


def piece(chunk: Any) -> str:
    """The text of a chunk."""
    return chunk.choices[0].delta.content or "" if chunk.choices else ""


def said(text: str) -> None:
    """What the sandbox says to Hello."""
    if "Hello" not in text:
        raise ValueError(f"not what the sandbox says: {text!r}")


if __name__ == "__main__":
    main(sys.argv[1])
