"""python -m tests.behaviour: plays every case with both clients and writes REPORT.md. Fails when one differs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from .case import Case, Facts
from .cases import CASES, ROWS
from .faults import FAULTS
from .run import play

PLAIN = {ord("|"): "¦", ord("\n"): " ", 0x2028: " ", 0x85: " "}  # what would break a table
REPORT = Path(__file__).with_name("REPORT.md")
HEAD = """\
# Behaviour against servers that misbehave

Made by `make behaviour`: each case is played over a real socket with `OpenRouter` (urllib3) and with `AsyncOpenRouter`
(aiohttp). The cases are data, in `cases.py` and `faults.py`. A call is a POST, and is sent once, unless the case says
otherwise. "yes" stands for what the column "we do" says; where the library below makes a difference, the other outcome
stands there instead.
"""


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


LABELS: dict[str, Callable[[Any], str | None]] = {
    "requests": lambda count: None if count == 1 else "nothing sent" if count == 0 else f"{count} requests",
    "code": lambda code: f"code {code!r}",
    "provider": lambda name: f"provider {name}",
    "retryable": lambda again: "may be sent again" if again else "not to be sent again",
    "attempts": lambda count: "tried once" if count == 1 else f"tried {count} times",
    "retry_after": lambda seconds: f"hint of {seconds:g} s kept",
    "finish": lambda reason: f"finish reason {reason}",
    "calls": lambda calls: f"tool calls {', '.join(calls)}",
    "cost": lambda cost: f"cost {cost!r}",
    "events": lambda count: _number(count, "event"),
    "comments": lambda texts: f"comments {texts!r}",
    "says": lambda words: f'it says "{words}"',
    "echoed": lambda same: f"what came goes back {'as it came' if same else 'CHANGED'}",
    "waits": lambda seconds: f"waits {', '.join(f'{wait:g}' for wait in seconds)} s",
    "within": lambda seconds: f"within {seconds:g} s",
    "still_open": lambda count: "connections freed" if count == 0 else f"{count} connections open",
    "unclosed": lambda count: _number(count, "ResourceWarning"),
    "connections": lambda count: _number(count, "connection"),
    "elsewhere": lambda count: f"{_number(count, 'request')} to the other host",
    "key_elsewhere": lambda sent: "KEY SENT" if sent else "without the key",
    "methods": lambda names: f"as {', '.join(names)}",
    "targets": lambda paths: f"to {paths[-1]}",
    "body": lambda body: "the raw body kept",
    "complaints": lambda said: f"complaints: {said}" if said else None,
}


def told(facts: Facts) -> str:
    """The facts in words."""
    parts = [f"raises {facts['raised']}" + (f" {facts['status']}" if facts.get("status") else "")]
    if facts["raised"] == "cancelled":
        parts = ["the cancellation goes through"]
    elif facts["raised"] is None:
        parts = []
    if facts["text"]:
        parts.append(f"{'with the partial' if facts['raised'] else 'the'} answer `{facts['text']}`")
    for name, label in LABELS.items():
        if name in facts and (words := label(facts[name])):
            parts.append(words)
    parts += [f"`{path}` is `{value!r}`" for path, value in facts.get("sees", {}).items()]
    return "; ".join(parts) or "nothing is raised"


def rows(cases: Iterable[Case], wrong: list[str]) -> Iterable[tuple[str, ...]]:
    """A row of the table for each case, with what differs from the expectation."""
    for case in cases:
        verdicts = []
        for world in ("sync", "async"):
            facts = play(case, world)
            good = facts == case.expected(world)
            if not good:
                wrong.append(f"{case.row} | {case.did} | {world}: {told(facts)}")
            own = case.only.get(world)
            verdicts.append("yes" if good and not own else f"{'' if good else 'NO: '}{told(facts)}")
        yield case.row, case.did, told({"complaints": [], **case.expect}), *verdicts


def table(head: tuple[str, ...], body: Iterable[tuple[str, ...]]) -> list[str]:
    lines = [head, tuple("---" for _ in head), *body]
    return ["| " + " | ".join(cell.translate(PLAIN) for cell in line) + " |" for line in lines]


def main() -> int:
    wrong: list[str] = []
    measured = [(row, did, ROWS[int(row)], *outcome) for row, did, *outcome in rows(CASES, wrong)]
    faults = list(rows(FAULTS, wrong))
    text = [
        HEAD,
        "## The rows of the table of measured behaviours\n",
        *table(("#", "the server", "we should", "we do", "sync", "async"), measured),
        "\n## Faults on the wire\n",
        *table(("kind", "the server", "we do", "sync", "async"), faults),
        f"\n{len(CASES)} cases of rows, {len(FAULTS)} of faults, each in two worlds; {len(wrong)} not as expected.",
    ]
    REPORT.write_text("\n".join(text) + "\n")
    print("\n".join(text))
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
