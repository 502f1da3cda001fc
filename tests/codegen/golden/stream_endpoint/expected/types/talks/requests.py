# Made by `make generate` from spec/talks.json; edit that.
"""Talks. What is sent."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

from attrs import define

from ..._runtime.settings import RequestOptions
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record, Unknown

if TYPE_CHECKING:
    from ..._runtime.values.record import Null


@define(kw_only=True, eq=False, repr=False)
class Ask(Record):
    """What to talk about."""

    topics: list[Topic]
    pause: float | None = None
    stream: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class News(Record):
    """What is new."""

    kind: Literal["news"] = "news"
    """Always 'news'."""


@define(kw_only=True, eq=False, repr=False)
class Tale(Record):
    """What never was."""

    kind: Literal["tale"] = "tale"
    """Always 'tale'."""


@define(kw_only=True, eq=False, repr=False)
class UnknownTopic(Unknown):
    """A `Topic` whose `kind` this version does not know. It goes back unchanged."""

    kind: str | None = None
    """What type it says it is."""


Topic: TypeAlias = News | Tale | UnknownTopic
"""A topic."""


TopicInput: TypeAlias = Topic | Mapping[str, Any]
"""A `Topic`, or a mapping of the same form. A list typed with it takes both."""


class TalkFields(TypedDict, total=False):
    """What to talk about."""

    topics: Required[Sequence[TopicInput]]
    """One after the other."""
    pause: float | Null | None
    """Seconds between two."""


class TalkArguments(TalkFields, RequestOptions, total=False):
    """The arguments of `talks.create` and of the methods that share them."""


sys.modules[__name__].__class__ = LazyModule
