# Made by `make generate` from spec/datasets.json; edit that.
"""Public data about the use of OpenRouter: rankings of apps and models, what sessions cost. What comes back."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define, field

from ..._runtime.pages import Page
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record


@define(kw_only=True, eq=False, repr=False)
class DatasetMeta(Record):
    """When the data is from."""

    as_of: str
    """When the response was made (ISO 8601)."""
    version: Literal["v1"] = "v1"
    """Version of the data's form."""


@define(kw_only=True, eq=False, repr=False)
class RankingMeta(DatasetMeta):
    """When a ranking is from, and which days it counts."""

    start_date: str
    """First UTC day that is counted, as YYYY-MM-DD."""
    end_date: str
    """Last UTC day that is counted, as YYYY-MM-DD."""


@define(kw_only=True, eq=False, repr=False)
class AppRanking(Record):
    """The place of an app."""

    rank: int
    """Its place, 1 for the first; it counts on over pages."""
    app_id: int
    """Number of the app at OpenRouter."""
    app_name: str
    """Name of the app for people."""
    total_tokens: str
    """Tokens of prompts and completions, as a decimal string: it can be larger than what a float holds."""
    total_requests: int
    """Requests made."""


@define(kw_only=True, eq=False, repr=False)
class AppRankingList(Page[AppRanking]):
    """Apps by the tokens they used."""

    data: list[AppRanking]
    """The apps of the page, first place first."""
    meta: RankingMeta
    """When the ranking is from, and which days it counts."""


@define(kw_only=True, eq=False, repr=False)
class DailyRankingList(Answer):
    """Models by the tokens used of them in each period."""

    data: list[DailyRanking]
    """At most 51 items a period, oldest first: the 50 models with the most tokens, then all others together."""
    meta: RankingMeta
    """When the ranking is from, and which days it counts."""


@define(kw_only=True, eq=False, repr=False)
class DailyRanking(Record):
    """Tokens of one model in one period."""

    date: str
    """First UTC day of the period, as YYYY-MM-DD."""
    model_permaslug: str
    """Permanent slug of the model, with its variant if it has one; 'other' is all models below the first 50."""
    total_tokens: str
    """Tokens of prompts and completions by the provider's own count, as a decimal string: it can be larger than what a
    float holds.
    """


@define(kw_only=True, eq=False, repr=False)
class SessionCost(Record):
    """What a session with an app costs, by model and number of turns."""

    app_slug: str
    """Names the app in calls."""
    app_name: str
    """Name of the app for people."""
    turn_range: TurnRange
    """How many turns the sessions had."""
    model_permaslug: str
    """Permanent slug of the model."""
    median_session_cost_usd: float
    """Median of what the sampled sessions cost, in USD."""


@define(kw_only=True, eq=False, repr=False)
class SessionCostList(Page[SessionCost]):
    """What sessions with apps cost."""

    data: list[SessionCost]
    """The items of the page, one for each app, model and number of turns."""
    meta: SessionCostMeta
    """When the sample is from."""


TurnRange: TypeAlias = Literal["1-turn", "2-9-turns", "10-49-turns", "50-plus-turns"] | str
"""How many turns a session had."""


@define(kw_only=True, eq=False, repr=False)
class SessionCostMeta(DatasetMeta):
    """When a sample of sessions is from; it is drawn anew each week."""

    window_days: int | None = field(metadata={"null": True})
    """Days that the sample covers; null when none is published."""
    window_end_date: str | None = field(metadata={"null": True})
    """Last UTC day of the sample, as YYYY-MM-DD; null when none is published."""


sys.modules[__name__].__class__ = LazyModule
