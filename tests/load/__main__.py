"""python -m tests.load [--calls N]: the loads at full size, and tests/load/REPORT.md."""

from __future__ import annotations

import argparse
import warnings
from pathlib import Path

from .run import Load, async_streams, calls, server, threads

HEAD = """# Load

Made by `python -m tests.load`, on one machine with two cores, client and server in two processes. Each stream carries
its own numbers, and every chunk is compared. Memory is resident memory of the client's process, in MiB, measured after
a warm-up of the same kind. ResourceWarning is an error.

| load | done | chunks or answers checked | memory before | after | sockets left | tasks left |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
"""


def row(title: str, load: Load) -> str:
    before, after = load.memory_before / 1024, load.memory_after / 1024
    cells = [title, f"{load.done:,}", f"{load.checked:,}", f"{before:.1f}", f"{after:.1f}"]
    return f"| {' | '.join(cells)} | {load.sockets_left} | {load.tasks_left} |\n"


def main() -> None:
    """Run the loads and write the report."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--calls", type=int, default=100_000)
    count = parser.parse_args().calls
    warnings.simplefilter("error", ResourceWarning)
    text = HEAD
    with server() as url:
        text += row("2,000 async streams at once, three times", async_streams(url, 2_000, 3))
        text += row("200 threads on one client, 20 calls and streams each", threads(url, 200, 20))
        text += row("calls one after the other", calls(url, count))
    (Path(__file__).parent / "REPORT.md").write_text(text)
    print(text)


if __name__ == "__main__":
    main()
