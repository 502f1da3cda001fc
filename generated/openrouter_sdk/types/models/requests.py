# Made by `make generate` from spec/models.json; edit that.
"""The model catalogue. What is sent."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from ..._runtime.values.lazy import LazyModule

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
"""Order of a model list. The price orders use the mean of prompt and completion price; models without a score come
last.
"""


ModelCategory: TypeAlias = (
    Literal[
        "programming",
        "roleplay",
        "marketing",
        "marketing/seo",
        "technology",
        "science",
        "translation",
        "legal",
        "finance",
        "health",
        "trivia",
        "academia",
    ]
    | str
)
"""A use that models are ranked for."""


sys.modules[__name__].__class__ = LazyModule
