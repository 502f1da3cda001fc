"""python -m tests.conformance [CLIENT...]: the sandbox against the clients of others, which check what it answers.

Each `<name>_client.py` and `<name>_client.mjs` beside this file is run with the address of a sandbox, and prints a line
for each operation. The clients live in environments of their own below `.venv/`, made when they are first needed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

from aiohttp import web
from openrouter_sdk._runtime.operation import Operation
from openrouter_sdk.sandbox import Sandbox

HERE = Path(__file__).parent
CACHE = HERE.parent.parent / ".venv"
PYTHON = {"anthropic": "2.13.*", "litellm": "1.110.2", "openai": "3.54.0", "openrouter": "1.3.84"}
NPM = {"@openrouter/sdk": "1.3.19"}
SECONDS = 300


class Watched(Sandbox):
    """A sandbox that knows which of its operations were called."""

    called: ClassVar[set[str]] = set()

    async def _respond(self, operation: Operation[Any], *rest: Any) -> web.StreamResponse:
        self.called.add(operation.id)
        return await super()._respond(operation, *rest)


def environment(name: str, pins: Mapping[str, str]) -> tuple[Path, bool]:
    """The folder of an environment, and whether it holds just these versions."""
    folder = CACHE / f"conformance-{name}"
    stamp = folder / "pins.json"
    return folder, stamp.exists() and json.loads(stamp.read_text("utf-8")) == pins


def installed(name: str, pins: Mapping[str, str], *commands: list[str]) -> Path:
    """Make an environment, unless it is there."""
    folder, is_there = environment(name, pins)
    if not is_there:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for command in commands:
            subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
        (folder / "pins.json").write_text(json.dumps(pins), "utf-8")
    return folder


def python() -> list[str]:
    """The command that runs a Python client."""
    wanted = [f"{name}=={version}" for name, version in PYTHON.items()]
    pip = ["bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted]
    folder = installed("python", PYTHON, [sys.executable, "-m", "venv", "."], pip)
    return [str(folder / "bin" / "python"), "-W", "ignore"]


def node() -> list[str] | None:
    """The command that runs an npm client; None where there is no npm."""
    npm, program = shutil.which("npm"), shutil.which("node")
    if npm is None or program is None:
        return None
    wanted = [f"{name}@{version}" for name, version in NPM.items()]
    installed("npm", NPM, [npm, "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", *wanted])
    return [program]


def routes() -> str:
    """What the sandbox serves: a list of `GET /api/v1/models` and the like, as JSON."""
    paths = ((one.method, one.path) for one in Sandbox.operations.values())
    return json.dumps([f"{method} {path if path.startswith('/api/') else f'/api/v1{path}'}" for method, path in paths])


def play(script: Path, command: list[str], url: str) -> Counter[str]:
    """Run one client, show what it prints, and count its lines by their first words."""
    arguments = [*command, str(script), url]
    if script.suffix == ".mjs":
        arguments.append(str(environment("npm", NPM)[0]))
    settings = {**os.environ, "NO_PROXY": "127.0.0.1", "PYTHONUNBUFFERED": "1", "CONFORMANCE_ROUTES": routes()}
    counts: Counter[str] = Counter()
    with subprocess.Popen(arguments, env=settings, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        late = threading.Timer(SECONDS, process.kill)
        late.start()
        for line in process.stdout:
            print(line, end="", flush=True)
            counts[line.partition(" ")[0]] += 1
        status = process.wait()
        late.cancel()
    if (status != 0) != bool(counts["FAIL"]) or not counts["ok"]:
        print(f"FAIL {script.name}: it ended with status {status}")
        counts["FAIL"] += 1
    return counts


def main() -> None:
    """Play all clients, or those that are named."""
    scripts = {path.name: path for pattern in ("*_client.py", "*_client.mjs") for path in sorted(HERE.glob(pattern))}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("clients", nargs="*", help=f"which to run, of {', '.join(scripts)}; all of them when left out")
    wanted: list[str] = parser.parse_args().clients
    if unknown := [name for name in wanted if not any(name in script for script in scripts)]:
        parser.error(f"there is no {unknown[0]}")
    found: dict[str, Counter[str]] = {}
    for name, path in scripts.items():
        if wanted and not any(word in name for word in wanted):
            continue
        command = node() if path.suffix == ".mjs" else python()
        if command is None:
            print(f"skip {name}: there is no npm here", flush=True)
            continue
        with Watched() as box:  # one each: they make things of the same names
            found[name] = play(path, command, box.url)
    if not wanted:
        found["sandbox"] = complete()
    sys.exit(1 if report(found) else 0)


def complete() -> Counter[str]:
    """Print whether each operation of the sandbox was called by one of the clients."""
    missing = sorted(set(Watched.operations) - Watched.called)
    line = f"sandbox all {len(Watched.operations)} operations are called by one of them"
    print(f"FAIL {line}: not called: {', '.join(missing)}" if missing else f"ok {line}", flush=True)
    return Counter(FAIL=1) if missing else Counter(ok=1)


def report(found: Mapping[str, Counter[str]]) -> int:
    """Print the totals. How many checks failed, or that there was none."""
    for name, counts in found.items():
        print(f"{name}: {counts['ok']} ok, {counts['FAIL']} failed")
    total = sum(found.values(), Counter[str]())
    print(f"{total['ok']} of {total['ok'] + total['FAIL']} checks are as these clients want them")
    return total["FAIL"] + (not total["ok"])


if __name__ == "__main__":
    main()
