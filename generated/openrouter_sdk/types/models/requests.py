# Made by `make generate` from spec/; edit that.
"""The model catalogue. What is sent."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModelSort: TypeAlias = (
    Literal[
        "most-popular",
        "newest",
        "top-weekly",
        "pricing-low-to-high",
        "pricing-high-to-low",
        "context-high-to-low",
        "throughput-high-to-low",
        "latency-low-to-high",
        "intelligence-high-to-low",
        "coding-high-to-low",
        "agentic-high-to-low",
        "design-arena-elo-high-to-low",
    ]
    | str
)
"""Order of a model list. The price orders use the mean of prompt and completion price; models without
a score come last.
"""
