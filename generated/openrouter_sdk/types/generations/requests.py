# Made by `make generate` from spec/; edit that.
"""Records of what was generated: tokens, cost, provider, content. What is sent."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime.record import Record


@define(kw_only=True, eq=False, repr=False)
class GenerationFeedback(Record):
    """Complaint about one of your own generations; sending it takes a management key."""

    generation_id: str
    """Id of the generation it is about ('gen-...')."""

    category: (
        Literal[
            "latency",
            "incoherence",
            "incorrect_response",
            "formatting",
            "billing",
            "api_error",
            "other",
        ]
        | str
    )
    """What went wrong."""

    comment: str | None = None
    """Explanation in your own words, up to 1000 characters."""
