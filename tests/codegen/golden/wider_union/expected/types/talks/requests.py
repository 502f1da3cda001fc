# Made by `make generate` from spec/talks.json; edit that.
"""What is said, and what may be said. What is sent."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record
from ...types.talks.responses import Said


@define(kw_only=True, eq=False, repr=False)
class Hint(Record):
    """Only to say, never said."""

    kind: Literal["hint"] = "hint"
    """Always 'hint'."""


Sayable: TypeAlias = Said | Hint
"""What a request may hold: all that an answer does, and more."""


SayableInput: TypeAlias = Sayable | Mapping[str, Any]
"""A `Sayable`, or a mapping of the same form. A list typed with it takes both."""


@define(kw_only=True, eq=False, repr=False)
class Ask(Record):
    """What to talk about."""

    items: list[Sayable]
    stream: bool | None = None


sys.modules[__name__].__class__ = LazyModule
