"""The scripts in tests/examples run against the sandbox, print what they say, and type-check strictly."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from openrouter_sdk.sandbox import Sandbox

from tests.scripts import GENERATED, ROOT, run, run_script

EXAMPLES = ROOT / "tests" / "examples"

# What each script prints, where it says something that only this example could say.
EXPECTED = {
    "activity.py": ["openai/gpt-5-mini", "requests", "anthropic/claude-sonnet-4.5", "total_usage", "request_count"],
    "async_chat.py": ["You said: What is a quark?", "haiku about the sea.", "deepseek/deepseek-chat-v3.1"],
    "batches.py": [
        ": validating\n",
        ": in_progress\n",
        "times-3: This is the sandbox, no model. You said: What is 3 times 7?\n3 of 3 answered",
    ],
    "chat.py": ["You said: What is the capital of France?", "answered by openai/gpt-5-mini"],
    "chat_caching.py": ["And one of 40 steps?", "prompt tokens 1", "came from the cache"],
    "chat_caching_openai.py": ["And one of 40 steps?", "came from the cache"],
    "chat_extra_body.py": ["You said: Say hello.", "unknown members of the answer: {}"],
    "chat_file_attachment.py": ["What does one chair cost? [file]"],
    "chat_reasoning.py": ["Thinking: The sandbox does not think.", "11 of", "And below 50?"],
    "chat_stream.py": ["You said: Write a haiku about the sea.\n", "finished: stop"],
    "chat_thinking.py": ["Thinking: The sandbox does not think.", "Answer: This is the sandbox"],
    "chat_vision.py": ["What color is this? [image_url]"],
    "check_credits.py": ["23.5 of 25.0 USD left", "account: 23.5 of 25.0 USD left"],
    "demo.py": ["You said: In two sentences: why do cats purr?", "google/gemini-2.5-flash at Sandbox"],
    "external_users.py": ["ada@example.com has the key sk-or-v1-", "grace@example.com: inactive since", "again: True"],
    "embeddings.py": ["3 vectors, 1536 numbers each\n0.53  The apples of this tree are red.", "cost 0.0000"],
    "file_parser_pdf.py": ["When does the lease end? [file]", "Which day of the week is that?"],
    "get_generation.py": ["openai/gpt-5-mini at Sandbox", "USD"],
    "guardrails.py": ["guarded may spend 10 USD daily\n", "limit None, providers ['mistral']"],
    "images.py": ["boat-0.webp: image/webp, ", "boat-1.webp", "USD"],
    "images_stream.py": ["preview-0.png: ", "preview-1.png", "done: image/png\nboat.png at 0.000"],
    "list_models.py": ["models on the first page", "0.01350 USD", "it depends"],
    "logprobs.py": ["'This'       probability 90.5%  of: 'This' 90.5%"],
    "messages.py": ["Thinking: The sandbox does not think.", "[image] What color is this?", "end_turn, 26 tokens"],
    "messages_stream.py": [
        "it is told.\n[block 0]",
        "below 50?\n[block 1]\nend_turn\n['thinking', 'text'] 5.85e-05",
    ],
    "messages_tool_loop.py": ["weather({", "'sky': 'clear'", "The sandbox got this from the tool"],
    "observability.py": ["langfuse: Expensive requests at https://cloud.langfuse.com"],
    "presets.py": ["'temperature': 0.7} (in use)", "You said: Why is the sky blue?"],
    "rerank.py": ["0.79  [2] Apples turn red", "answered by cohere/rerank-v3.5"],
    "responses_stream.py": [
        "it is told.\n[reasoning]",
        "below 50?\n[message]\ncompleted, 0.0000",
        "You said: And below 100?",
    ],
    "responses_tool_loop.py": ["weather({", "'sky': 'clear'", "The sandbox got this from the tool"],
    "speech.py": ["hello.mp3: ", "audio/pcm;rate=24000;channels=1", "bytes of generation gen-"],
    "stream_cancel.py": ["cancelled after: 'This is the sandbox, no'"],
    "stream_include_usage.py": ["You said: Why is the sky blue?", "tokens\n0.0000"],
    "structured_output.py": ["sandbox, 1 minutes", "1.5 g sandbox"],
    "tool_call_loop.py": ["weather({", "'sky': 'clear'", "The sandbox got this from the tool"],
    "transcription.py": ["bytes of audio/mpeg.\n0.00 to ", "words in en"],
    "video.py": ["pending\nin_progress\n", "100 %\nboat.mp4: 196,640 bytes"],
    "web_search.py": ["source: An example https://example.com"],
}
HEADINGS = [
    "A streamed reply, with its reasoning",
    "A tool call, answered",
    "Models, with prices in USD per million tokens",
    "Key and credits",
    "The record of the streamed reply",
    "An error",
]


Runs = dict[str, "Future[subprocess.CompletedProcess[str]]"]


@pytest.fixture(scope="module")
def runs() -> Iterator[Runs]:
    """All scripts and type checkers, four at a time: started before the first test, waited for where needed."""
    with Sandbox() as box, ThreadPoolExecutor(4) as pool:
        settings = {"OPENROUTER_API_KEY": "sk-sandbox", "OPENROUTER_BASE_URL": box.url}
        started = {
            # The type checkers take the longest, so they start first.
            "mypy": pool.submit(run, "-m", "mypy", "--strict", EXAMPLES, MYPYPATH=GENERATED),
            "pyright": pool.submit(run, "-m", "pyright", "--pythonpath", sys.executable, EXAMPLES),
            "demo without a key": pool.submit(run_script, EXAMPLES / "demo.py"),
        }
        for path in sorted(EXAMPLES.glob("*.py")):
            started[path.name] = pool.submit(run_script, path, **settings)
        yield started


def test_all_examples_are_known() -> None:
    assert sorted(path.name for path in EXAMPLES.glob("*.py")) == sorted(EXPECTED)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_runs(name: str, runs: Runs) -> None:
    done = runs[name].result()

    assert done.stderr == ""
    assert done.returncode == 0
    assert [words for words in EXPECTED[name] if words not in done.stdout] == [], done.stdout


@pytest.mark.parametrize("name", sorted(EXPECTED.keys() - {"demo.py"}))
def test_is_short_and_says_what_it_shows(name: str) -> None:
    lines = (EXAMPLES / name).read_text(encoding="utf-8").splitlines()

    assert lines[0].startswith('"""')
    assert lines[0].endswith('."""')
    assert sum(bool(line.strip()) for line in lines) <= 30


def test_demo_without_a_key(runs: Runs) -> None:
    done = runs["demo without a key"].result()

    assert done.stderr == ""
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[0] == "OPENROUTER_API_KEY is not set: this talks to a sandbox on this machine, which is no model."
    assert [line.strip("= ") for line in lines if line.startswith("== ")] == HEADINGS
    assert "The sandbox does not think. It repeats what it is told.\nThis is the sandbox" in done.stdout
    assert "google/gemini-2.5-flash, stop, cost 0.0000" in done.stdout
    assert 'The sandbox got this from the tool: {"city": "sandbox", "sky": "rain", "degrees": 9}' in done.stdout
    assert "anthropic/claude-sonnet-4.5                   1,000,000     3.00      15.00" in lines
    assert "account: 1.5 of 25.0 USD spent" in lines
    assert lines[-1].startswith("RateLimitError: 429 Provider returned error [Sandbox: ")


def test_mypy(runs: Runs) -> None:
    assert runs["mypy"].result().stdout == f"Success: no issues found in {len(EXPECTED)} source files\n"


def test_pyright(runs: Runs) -> None:
    done = runs["pyright"].result()

    assert "0 errors, 0 warnings, 0 informations" in done.stdout, done.stdout
