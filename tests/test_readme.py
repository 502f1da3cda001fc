"""The README's code runs, in its order, as one script, against the sandbox."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from openrouter_sdk.sandbox import Sandbox

ROOT = Path(__file__).parent.parent
BLOCKS = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)


def script() -> str:
    # One block imports again what an earlier one did; the order of imports is no business of a reader.
    return "\n".join(BLOCKS)


def test_blocks_run(tmp_path: Path) -> None:
    path = tmp_path / "readme.py"
    path.write_text(script() + "\nclient.close()\n")
    with Sandbox() as box:
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT / "generated"),
            "OPENROUTER_API_KEY": "sk-sandbox",
            "OPENROUTER_BASE_URL": box.url,
        }
        done = subprocess.run(
            [sys.executable, "-W", "error", path], capture_output=True, text=True, env=environment, cwd=tmp_path
        )

    assert done.stderr == ""
    assert done.returncode == 0
    assert "You said: Count to five." in done.stdout
    assert "stop 2" in done.stdout  # finish reason and cost of the stream
    assert "The sandbox got this from the tool: 12:30" in done.stdout
    assert "openai/gpt-5-mini 400000 2.5E-7" in done.stdout
    assert "Sandbox 1.0 429 Provider returned error" in done.stdout
    assert "You said: Hello" in done.stdout


def test_blocks_type_check(tmp_path: Path) -> None:
    path = tmp_path / "readme.py"
    path.write_text(script())
    environment = {**os.environ, "MYPYPATH": str(ROOT / "generated")}
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(ROOT / ".mypy_cache"), path],
        capture_output=True,
        text=True,
        env=environment,
        cwd=tmp_path,
    )

    assert done.stdout.startswith("Success")


def test_commands_are_targets() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"`make ([a-z]+)|^    make ([a-z]+)", (ROOT / "README.md").read_text(), re.MULTILINE))

    assert {name for pair in named for name in pair if name} <= targets


@pytest.mark.parametrize("page", ["README.md", "CHANGELOG.md", "codegen/README.md", "spec/README.md"])
def test_links_lead_somewhere(page: str) -> None:
    path = ROOT / page
    links = re.findall(r"\]\(([^)#]+)\)", path.read_text("utf-8"))

    assert [link for link in links if not link.startswith("https:") and not (path.parent / link).exists()] == []


def test_reference_is_named() -> None:
    assert "(generated/openrouter_sdk/reference/README.md)" in (ROOT / "README.md").read_text("utf-8")
