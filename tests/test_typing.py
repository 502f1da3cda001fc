"""What type checkers say: nothing about the package and about right calls, an error about each mistake."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "generated" / "openrouter_sdk"
TYPING = Path(__file__).with_name("typing")
MISTAKES = TYPING / "mistakes.py"
# The calls that the project was asked for, where they lie beside it.
CONTRACT = ROOT.parent / "shared" / "contract.py"
CHECKED = [str(path) for path in (PACKAGE, TYPING, CONTRACT) if path.exists()]

Found = dict[Path, dict[int, str]]
"""File -> line -> what is wrong there."""


def run(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def mypy() -> Found:
    found: Found = {}
    for line in run("mypy", "--strict", "--output=json", *CHECKED).splitlines():
        said = json.loads(line)
        if said["severity"] == "error":
            found.setdefault((ROOT / said["file"]).resolve(), {})[said["line"]] = said["message"]
    return found


def pyright() -> Found:
    report = json.loads(run("pyright", "--outputjson", "--pythonpath", sys.executable, *CHECKED))
    assert report["summary"]["filesAnalyzed"] > 50
    found: Found = {}
    for said in report["generalDiagnostics"]:
        if said["severity"] == "error":
            found.setdefault(Path(said["file"]).resolve(), {})[said["range"]["start"]["line"] + 1] = said["message"]
    return found


@pytest.fixture(scope="module")
def checkers() -> Iterator[dict[str, Found]]:
    with ThreadPoolExecutor() as pool:
        runs = {"mypy": pool.submit(mypy), "pyright": pool.submit(pyright)}
        yield {name: run.result() for name, run in runs.items()}


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_nothing_is_wrong(checker: str, checkers: dict[str, Found]) -> None:
    """With the package, with the calls in tests/typing, with the contract."""
    assert {path: found for path, found in checkers[checker].items() if path != MISTAKES} == {}


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_mistakes_are_seen(checker: str, checkers: dict[str, Found]) -> None:
    lines = MISTAKES.read_text("utf-8").splitlines()
    expected = {number for number, line in enumerate(lines, 1) if "# error" in line}
    found = checkers[checker].get(MISTAKES, {})
    assert len(expected) > 60
    assert {number: lines[number - 1] for number in expected - found.keys()} == {}
    assert {number: found[number] for number in found.keys() - expected} == {}
