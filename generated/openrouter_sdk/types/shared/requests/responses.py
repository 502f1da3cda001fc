# Made by `make generate` from spec/shared/requests.json; edit that.
"""What requests of several kinds have in common. What comes back."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define

from ...._runtime.values.lazy import LazyModule
from ...._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class PromptCacheOptions(Record):
    """Prompt cache settings for a whole request, for OpenAI models from GPT-5.6 on."""

    mode: Literal["explicit"] = "explicit"
    """Always `explicit`: only blocks with a `prompt_cache_breakpoint` are cached, none picked by OpenAI."""
    ttl: str | None = None
    """Lifetime of cached prompts, such as `30m`; null or left out leaves it to the provider."""


@define(kw_only=True, eq=False, repr=False)
class TextFormat(Record):
    """Plain text, the default."""

    type: Literal["text"] = "text"
    """Always `text`."""


@define(kw_only=True, eq=False, repr=False)
class JSONObjectFormat(Record):
    """Any JSON object, without a schema."""

    type: Literal["json_object"] = "json_object"
    """Always `json_object`."""


Verbosity: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How much a model writes."""


sys.modules[__name__].__class__ = LazyModule
