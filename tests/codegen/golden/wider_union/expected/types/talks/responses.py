# Made by `make generate` from spec/talks.json; edit that.
"""What is said, and what may be said. What comes back."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record, Unknown


@define(kw_only=True, eq=False, repr=False)
class Word(Record):
    """A word, also without its kind."""

    text: str
    """The word."""
    kind: Literal["word"] | None = None
    """Always 'word'; may be left out."""


@define(kw_only=True, eq=False, repr=False)
class Song(Record):
    """A song."""

    kind: Literal["song"] = "song"
    """Always 'song'."""


@define(kw_only=True, eq=False, repr=False)
class UnknownSaid(Unknown):
    """A `Said` whose `kind` this version does not know. It goes back unchanged."""

    kind: str | None = None
    """What type it says it is."""


Said: TypeAlias = Word | Song | UnknownSaid
"""What an answer holds; `kind` tells which."""


@define(kw_only=True, eq=False, repr=False)
class Talk(Answer):
    """A whole talk."""

    items: list[Said] | None = None
    """What was said."""


sys.modules[__name__].__class__ = LazyModule
