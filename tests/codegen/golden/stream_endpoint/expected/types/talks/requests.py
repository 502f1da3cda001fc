# Made by `make generate` from spec/; edit that.
"""Talks, whole or piece by piece. What is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from attrs import define

from ..._runtime.record import Null, Record, Unknown
from ..._runtime.settings import RequestOptions


@define(kw_only=True, eq=False, repr=False)
class Ask(Record):
    """What to talk about."""

    topics: list[Topic]
    """One after the other."""

    pause: float | None = None
    """Seconds between two; null for none."""

    stream: bool | None = None
    """Whether it comes piece by piece."""


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
    """What it says it is."""


Topic: TypeAlias = News | Tale | UnknownTopic
"""A topic; `kind` tells which."""


TopicInput: TypeAlias = Topic | Mapping[str, Any]
"""A `Topic`, or a mapping of the same form. A list typed with it takes both."""


class TalkArguments(RequestOptions, total=False):
    """The arguments of `talks.create` and of the methods that share them."""

    topics: Required[Sequence[TopicInput]]
    """One after the other."""

    pause: float | Null | None
    """Seconds between two; null for none."""
