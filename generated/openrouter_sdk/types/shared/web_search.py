# Made by `make generate` from spec/shared/web_search.json; edit that.
"""Options of the search of the web."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class UserLocation(Record):
    """Rough place of the user, to bring web search results closer to home."""

    type: Literal["approximate"] | None = None
    """Always `approximate`."""
    city: str | None = None
    """City, such as `San Francisco`."""
    region: str | None = None
    """State or region, such as `California`."""
    country: str | None = None
    """Country code, such as `US`."""
    timezone: str | None = None
    """Name of the time zone, such as `America/Los_Angeles`."""


@define(kw_only=True, eq=False, repr=False)
class XSearchOptions(Record):
    """Limits for searches of posts on X, which models of xAI can make as part of a web search."""

    allowed_x_handles: list[str] | None = None
    """Accounts to search; posts of all others are left out."""
    excluded_x_handles: list[str] | None = None
    """Accounts whose posts are left out."""
    from_date: str | None = None
    """Earliest date of posts to search, as `YYYY-MM-DD`."""
    to_date: str | None = None
    """Latest date of posts to search, as `YYYY-MM-DD`."""
    enable_image_understanding: bool | None = None
    """Whether the search looks at pictures in posts."""
    enable_video_understanding: bool | None = None
    """Whether the search looks at videos in posts."""


WebSearchEngine: TypeAlias = Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
"""Who runs a web search. `auto` takes the provider's own search if it has one, else Exa; `firecrawl` needs a key of
your own.
"""


WebSearchMode: TypeAlias = (
    Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
)
"""Depth and speed of a web search. Exa (default `auto`) and Parallel (default `basic`) know different modes; unknown
ones are ignored.
"""


sys.modules[__name__].__class__ = LazyModule
