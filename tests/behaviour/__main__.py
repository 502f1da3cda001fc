"""Plays every case with both clients, loads, soaks and fuzzes them, and writes REPORT.md. Fails when one differs."""

from __future__ import annotations

import argparse
import sys
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from ..fuzz.target import try_for
from ..fuzz.targets import TARGETS
from ..load import run as load
from .attacks import SECTIONS
from .case import Case, Facts
from .cases import CASES, ROWS
from .faults import FAULTS
from .lifecycle import SCENARIOS
from .run import play
from .soak import Soak, soak

PLAIN = {ord("|"): "¦", ord("\n"): " ", 0x2028: " ", 0x85: " "}  # what would break a table
SEEDS = (1, 2)
REPORT = Path(__file__).with_name("REPORT.md")
HEAD = """\
# Behaviour against servers that misbehave, under load, and with any input

Made by `make behaviour`. The cases are data (`cases.py`, `responses.py`, `faults.py`): each is played over a real
socket with `OpenRouter` (urllib3) and with `AsyncOpenRouter` (aiohttp). A call is a POST, and is sent once, unless the
case says otherwise. "yes" stands for what the column "we do" says; where the library below makes a difference, the
other outcome stands there instead.
"""
LIFE = """
## The life of clients and streams

Each scenario (`lifecycle.py` and the files it names) is played for real: programs that end, signals, threads, event
loops. An error that nobody can catch, a warning of a library, or a connection left open is a failure.
"""
ATTACKS = """
## Attacks

What was found by attacking the core, and by running other people's tests against it. Each line (`attacks/`) is played
over a real socket in both worlds; "before" is what came of it when it was found.
"""
LOAD = """
## Load

On one machine with two cores, client and server in two processes. Each stream carries its own numbers, and every chunk
is compared. The 2,000 streams wait in their middle until all are open. Memory is resident memory of the client's
process, after a warm-up of the same kind. Sockets are those of the process, connections those of the kernel.
ResourceWarning is an error.
"""
SOAK = """
## Soak

Two hundred threads on one `OpenRouter` and 2,000 tasks on one `AsyncOpenRouter`, against a server that draws what it
does to each request from a seed (`soak_faults.py`): the faults above and others, mixed, at once. Each request has a
number, which each whole response, each piece of a reply and each partial says; the POSTs are counted by it on both
sides. Those that were given up before they were sent were cancelled, or too late, while their connection was made. A
call meets the end of a kept connection when it is sent in the moment in which the server closes it. The memory is that
after the second round of half a minute, and after the last. What is printed or logged is searched for the key, local
variables included.
"""
FUZZ = """
## Fuzzing

Hypothesis makes the inputs: bytes, events, documents, arguments, mostly like real ones and then damaged. A failure
would end the run and show the input. `make test` tries fewer. Atheris, which is guided by coverage, was tried once on
streams and whole responses, found nothing more in 87,000 inputs, and is no dependency.
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
    "says": lambda message: f'it says "{message}"',
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


def phrase_of(facts: Facts) -> str:
    """The facts as a phrase."""
    parts = [f"raises {facts['raised']}" + (f" {facts['status']}" if facts.get("status") else "")]
    if facts["raised"] == "cancelled":
        parts = ["the cancellation goes through"]
    elif facts["raised"] is None:
        parts = []
    if facts["text"]:
        parts.append(f"{'with the partial' if facts['raised'] else 'the'} reply `{facts['text']}`")
    for name, label in LABELS.items():
        if name in facts and (phrase := label(facts[name])):
            parts.append(phrase)
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
                wrong.append(f"{case.row} | {case.did} | {world}: {phrase_of(facts)}")
            own = case.only.get(world)
            verdicts.append("yes" if good and not own else f"{'' if good else 'NO: '}{phrase_of(facts)}")
        yield case.row, case.did, phrase_of({"complaints": [], **case.expect}), *verdicts


def lives(wrong: list[str]) -> Iterable[tuple[str, ...]]:
    """A row for each scenario, as `rows` has one for each case."""
    for scenario in SCENARIOS:
        verdicts = {"sync": "", "async": ""}
        for world in scenario.worlds:
            facts = scenario.facts(world)
            good = facts == scenario.expected(world)
            if not good:
                wrong.append(f"{scenario.row} | {scenario.did} | {world}: {facts}")
            verdicts[world] = "yes" if good else f"NO: {facts}"
        yield scenario.row, scenario.did, scenario.holds, *verdicts.values()


def attacked(wrong: list[str]) -> Iterable[str]:
    """A table for each section of attacks."""
    head = ("line", "what happens", "before", "sync", "async")
    for title, attacks in SECTIONS.items():
        body = []
        for attack in attacks:
            found = {world: attack.play(world) for world in ("sync", "async")}
            wrong += [
                f"{attack.line} | {attack.did} | {world}: {came}"
                for world, came in found.items()
                if came != attack.expected(world)
            ]
            body.append((attack.line, attack.did, attack.before, *found.values()))
        yield f"\n### {title}\n"
        yield from table(head, body)


def loads(calls: int) -> Iterable[tuple[str, ...]]:
    """A row for each load at full size; a wrong chunk ends it all."""
    with load.server() as url:
        found = {
            "2,000 async streams at once, three times": load.async_streams(url, 2_000, 3),
            "200 threads on one client, 20 calls and streams each": load.threads(url, 200, 20),
            f"{calls:,} calls, one after the other": load.calls(url, calls),
        }
    for title, one in found.items():
        memory = [f"{kib / 1024:.1f}" for kib in (one.memory_before, one.memory_after)]
        left = [str(count) for count in (one.sockets_left, one.connections_left, one.tasks_left)]
        yield title, f"{one.done:,}", f"{one.held:,}", f"{one.checked:,}", *memory, *left, f"{one.seconds:.0f}"


def soaked(seconds: float, wrong: list[str]) -> Iterable[tuple[str, ...]]:
    """A column for each seed."""
    found = [soak(seed=seed, seconds=seconds) for seed in SEEDS]
    wrong += [f"soak {one.seed}: {fault}" for one in found for fault in one.faults()]
    figures: dict[str, Callable[[Soak], Any]] = {
        "calls": lambda one: one.calls,
        "whole responses": lambda one: one.outcomes.get("whole", 0),
        "left by the caller: closed, dropped, cancelled": lambda one: one.outcomes.get("left", 0),
        "errors, of so many classes": lambda one: (
            f"{one.calls - one.outcomes.get('whole', 0) - one.outcomes.get('left', 0):,}, {len(one.outcomes) - 2}"
        ),
        "POSTs that we sent": lambda one: one.sent,
        "POSTs that came": lambda one: one.came,
        "given up before they were sent": lambda one: one.unsure,
        "met the end of a kept connection": lambda one: one.raced,
        "too late by chance": lambda one: one.late,
        "at most, seconds beyond the `total` of a call": lambda one: f"{max(0, one.longest):.2f}",
        "at most, seconds by which the machine was late": lambda one: f"{one.lag:.2f}",
        "MiB before and after": lambda one: f"{one.memory[1] / 1024:.1f}, {one.memory[-1] / 1024:.1f}",
        "sockets of the idle pool, at most": lambda one: max(one.held),
        "sockets, connections, tasks, threads left": lambda one: (
            f"{one.sockets_left}, {one.connections_left}, {one.tasks_left}, {one.threads_left}"
        ),
        "lines and errors searched for the key": lambda one: one.lines,
        "mixed up, lost, sent twice, a key shown, not caught": lambda one: len(one.anomalies),
    }
    for name, figure in figures.items():
        shown = map(figure, found)
        yield name, *(f"{value:,}" if isinstance(value, int) else value for value in shown)


def fuzzed(seconds: float) -> Iterable[tuple[str, ...]]:
    """A row for each target; what does not hold ends it all, and shows the input."""
    for target in TARGETS:
        spent = try_for(target, seconds)
        yield target.name, target.holds, f"{spent.cases:,}", f"{spent.seconds:.0f}"


def table(head: tuple[str, ...], body: Iterable[tuple[str, ...]]) -> list[str]:
    lines = [head, tuple("---" for _ in head), *body]
    return ["| " + " | ".join(cell.translate(PLAIN) for cell in line) + " |" for line in lines]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20, help="for each target of the fuzzing")
    parser.add_argument("--calls", type=int, default=100_000, help="one after the other, for the memory")
    parser.add_argument("--soak", type=float, default=300, help="seconds for each of its seeds")
    budget = parser.parse_args()
    warnings.simplefilter("error", ResourceWarning)
    wrong: list[str] = []
    measured = [(row, did, ROWS[int(row)], *outcome) for row, did, *outcome in rows(CASES, wrong)]
    text = [
        HEAD,
        "## The rows of the table of measured behaviours\n",
        *table(("#", "the server", "we should", "we do", "sync", "async"), measured),
        "\n## Faults on the wire\n",
        *table(("kind", "the server", "we do", "sync", "async"), rows(FAULTS, wrong)),
        LIFE,
        *table(("kind", "what happens", "what holds", "sync", "async"), lives(wrong)),
        ATTACKS,
        *attacked(wrong),
        LOAD,
        *table(
            (
                *("load", "streams or calls", "held at once", "chunks or responses checked", "MiB before", "MiB after"),
                *("sockets left", "connections left", "tasks left", "seconds"),
            ),
            loads(budget.calls),
        ),
        SOAK,
        *table(("", *(f"seed {seed}, {budget.soak:g} s" for seed in SEEDS)), soaked(budget.soak, wrong)),
        FUZZ,
        *table(("target", "what holds", "cases", "seconds"), fuzzed(budget.seconds)),
        f"\n{len(CASES)} cases of rows, {len(FAULTS)} of faults, {len(SCENARIOS)} scenarios.",
        f"{len(wrong)} not as expected.",
    ]
    REPORT.write_text("\n".join(text) + "\n")
    print("\n".join(text))
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
