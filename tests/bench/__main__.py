"""python -m tests.bench [--rounds N] [--only CASE]: CPU time against the floor and the peers, in one run.

Each figure is the median of some rounds. In a round the clients run in turn, each in a process of its own, so that a
change of the machine's speed meets all of them; a ratio is taken within a round, and its spread is that of the middle
half of the rounds. The floor is urllib3 or aiohttp with orjson and no types; for the first response it loads attrs
and cattrs as well.
"""

from __future__ import annotations

import argparse
import compileall
import importlib.util
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from openrouter_sdk.sandbox import Sandbox

HERE = Path(__file__).parent
SHARED = HERE.parent.parent.parent / "shared"
LIMITS = {
    "call": 1.4,
    "stream": 1.5,
    "async_call": 1.5,
    "async_stream": 1.8,
    "first": 1.45,
    "models": 2.0,
    "embeddings": 1.5,
    "event": 3.0,
}
OF_OURS = ("embeddings", "event")  # without HTTP, and without a peer
PEER_ROUNDS = 3  # they are slow, and no limit hangs on them
TITLES = {
    "call": "a call",
    "stream": "a stream of 10,000 chunks",
    "async_call": "an async call",
    "async_stream": "an async stream of 10,000 chunks",
    "first": "import, client, first response",
    "models": "the list of models",
    "embeddings": "1,000 embeddings in base64",
    "event": "an event with 3 MB of an image",
}


def catalogue() -> bytes:
    """The largest real list of models where it lies beside the project, else the sandbox's list, repeated."""
    real = [json.loads(path.read_text()) for path in (SHARED / "traffic" / "models").glob("*.json")]
    if real:
        return json.dumps(max((one["response_json"] for one in real), key=lambda one: len(one["data"]))).encode()
    from openrouter_sdk import OpenRouter, to_dict

    with Sandbox() as box, OpenRouter("k", base_url=box.url) as client:
        page = to_dict(client.models.list())
    return json.dumps({**page, "data": page["data"] * 14}).encode()


def main() -> int:
    """Print the table; exit 1 when a ratio to the floor is over its limit."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--only", choices=LIMITS)
    options = parser.parse_args()
    peers = [peer for peer in ("openai", "openrouter") if importlib.util.find_spec(peer)]
    failed = False
    # As pip does with what it installs; a checkout may have no byte code, which would be measured as the first answer.
    compileall.compile_dir(HERE.parent.parent / "generated", quiet=2)
    with tempfile.NamedTemporaryFile() as models:
        models.write(catalogue())
        models.flush()
        server = subprocess.Popen([sys.executable, HERE / "server.py", models.name], stdout=subprocess.PIPE, text=True)
        assert server.stdout is not None
        port = server.stdout.readline().strip()
        try:
            columns = ["floor", "ours", "ratio", "spread", "limit", *peers]
            print(f"{'milliseconds of CPU':34}" + "".join(f"{name:>12}" for name in columns))
            for case, limit in LIMITS.items():
                if options.only in (None, case):
                    row, over = measure(case, port, peers, options.rounds)
                    failed |= over > limit
                    print(f"{TITLES[case]:34}{row}", flush=True)
        finally:
            server.terminate()
            server.wait()
            server.stdout.close()
    return int(failed)


def measure(case: str, port: str, peers: list[str], rounds: int) -> tuple[str, float]:
    """The row of a case, and the ratio."""
    found: dict[str, list[float]] = {name: [] for name in ("floor", "ours", *peers)}
    for turn in range(rounds):
        for name, times in found.items():
            is_peer = name in peers
            absent = case in OF_OURS or (case.startswith("async_") and name == "openrouter")
            if is_peer and (absent or turn >= PEER_ROUNDS):
                continue
            command = [sys.executable, str(HERE / "cases.py"), name, case, port]
            # A peer may fail at a real response: the official package does at the list of models.
            done = subprocess.run(command, check=not is_peer, capture_output=True, text=True)
            if done.returncode == 0:
                times.append(float(done.stdout) * 1000)
    ratios = [ours / floor for floor, ours in zip(found["floor"], found["ours"], strict=True)]
    low, ratio, high = statistics.quantiles(ratios, n=4, method="inclusive")
    cells = [f"{statistics.median(found[name]):.2f}" for name in ("floor", "ours")]
    cells += [f"{ratio:.2f}", f"{low:.2f}-{high:.2f}", f"{LIMITS[case]:.2f}"]
    cells += [f"{statistics.median(found[name]):.2f}" if found[name] else "-" for name in peers]
    return "".join(f"{cell:>12}" for cell in cells), ratio


if __name__ == "__main__":
    raise SystemExit(main())
