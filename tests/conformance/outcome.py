"""A line for each operation that another client called, and whether it took the answer."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterable
from typing import Any

__all__ = ["Outcomes"]

_LONGEST = 1200


class Outcomes:
    """Prints what became of each call, and counts."""

    def __init__(self, client: str) -> None:
        self._client = client
        self._good = self._bad = 0

    def call(self, name: str, call: Callable[[], Any]) -> Any:
        """Make a call, and print what became of it. What it gave, or None where it failed."""
        try:
            found = call()
        except Exception as error:
            self.bad(name, f"{type(error).__name__}: {error}{_cause(error)}")
            return None
        self.good(name)
        return found

    def fails(self, name: str, kind: type[BaseException], call: Callable[[], Any]) -> None:
        """Make a call that has to be refused with an error of this kind."""
        try:
            found = call()
        except kind:
            self.good(name)
        except Exception as error:
            self.bad(name, f"expected {kind.__name__}, found {type(error).__name__}: {error}")
        else:
            self.bad(name, f"expected {kind.__name__}, found {found!r}")

    def complete(self, called: Iterable[Any], wanted: Collection[Any], which: str = "") -> None:
        """Whether everything that the client has, found by looking at its classes, was called."""
        name = " ".join(f"all {len(wanted)} operations {which} are called".split())
        missing = [str(one) for one in wanted if one not in set(called)]
        if missing or not wanted:
            self.bad(name, f"not called: {', '.join(sorted(missing)) or 'there is none'}")
        else:
            self.good(name)

    def good(self, name: str) -> None:
        """The client took the answer."""
        self._good += 1
        print(f"ok {self._client} {name}", flush=True)

    def bad(self, name: str, why: str) -> None:
        """It did not."""
        self._bad += 1
        print(f"FAIL {self._client} {name}: {' '.join(why.split())[:_LONGEST]}", flush=True)

    def finish(self) -> None:
        """Leave with the status that tells whether all was well."""
        sys.exit(1 if self._bad or not self._good else 0)


def _cause(error: BaseException) -> str:
    return f" <- {error.__cause__}" if error.__cause__ is not None else ""
