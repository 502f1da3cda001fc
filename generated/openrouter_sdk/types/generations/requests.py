# Made by `make generate` from spec/generations.json; edit that.
"""Records of what was generated: tokens, cost, provider, content. What is sent."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class GenerationFeedback(Record):
    """Complaint about one of your own generations; sending it takes a management key."""

    generation_id: str
    category: FeedbackCategory
    comment: str | None = None


FeedbackCategory: TypeAlias = (
    Literal["latency", "incoherence", "incorrect_response", "formatting", "billing", "api_error", "other"] | str
)
"""What was wrong with a generation."""


sys.modules[__name__].__class__ = LazyModule
