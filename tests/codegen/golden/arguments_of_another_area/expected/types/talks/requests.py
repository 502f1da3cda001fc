# Made by `make generate` from spec/talks.json; edit that.
"""Talks. What is sent."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Required, TypedDict

from attrs import define

from ..._runtime.settings import RequestOptions
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class Who(Record):
    """Who talks."""

    name: str | None = None


@define(kw_only=True, eq=False, repr=False)
class Ask(Who):
    """What to talk about."""

    topics: list[str]
    stream: bool | None = None


class WhoFields(TypedDict, total=False):
    """Who talks."""

    name: str | None
    """What they are called."""


class TalkFields(WhoFields, total=False):
    """What to talk about."""

    topics: Required[Sequence[str]]
    """One after the other."""


class TalkArguments(TalkFields, RequestOptions, total=False):
    """The arguments of `talks.create` and of the methods that share them."""

    mode: str | None
    """Which mode."""


sys.modules[__name__].__class__ = LazyModule
