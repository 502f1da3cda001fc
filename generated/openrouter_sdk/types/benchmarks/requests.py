# Made by `make generate` from spec/benchmarks.json; edit that.
"""Scores of models in benchmarks of several sources. What is sent."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from ..._runtime.values.lazy import LazyModule

BenchmarkType: TypeAlias = (
    Literal[
        "gpqa_diamond",
        "tau_bench_verified_airline",
        "search_browsecomp",
        "search_hle",
        "search_dsqa",
        "search_widesearch",
    ]
    | str
)
"""A benchmark that OpenRouter runs itself."""


sys.modules[__name__].__class__ = LazyModule
