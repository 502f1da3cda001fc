# Made by `make generate` from spec/benchmarks.json; edit that.
"""Scores of models in benchmarks of several sources. What comes back."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record, Unknown


@define(kw_only=True, eq=False, repr=False)
class BenchmarkedModel(Record):
    """What all benchmarks say of a model."""

    model_permaslug: str
    """Permanent slug of the model; of Design Arena its own id where OpenRouter has no such model."""
    display_name: str
    """Name of the model for people, as the source has it."""


@define(kw_only=True, eq=False, repr=False)
class ArtificialAnalysisBenchmark(BenchmarkedModel):
    """Index scores by Artificial Analysis; higher is better."""

    source: Literal["artificial-analysis"] = "artificial-analysis"
    """Always 'artificial-analysis'."""
    intelligence_index: float | None = field(metadata={"null": True})
    """Score for general ability; null when not rated."""
    coding_index: float | None = field(metadata={"null": True})
    """Score for programming; null when not rated."""
    agentic_index: float | None = field(metadata={"null": True})
    """Score for tool use and work in many steps; null when not rated."""
    pricing: BenchmarkPricing | None = field(metadata={"null": True})
    """Prices of the model; null when not known."""


@define(kw_only=True, eq=False, repr=False)
class DesignArenaBenchmark(BenchmarkedModel):
    """Standing in one category of an arena of Design Arena, where people choose between answers."""

    source: Literal["design-arena"] = "design-arena"
    """Always 'design-arena'."""
    arena: str
    """What competes, such as 'models', 'builders' or 'agents'."""
    category: str
    """Kind of task judged, such as 'website' or 'gamedev'."""
    elo: float
    """Elo rating won in direct comparisons; higher is better."""
    win_rate: float
    """Comparisons won, in percent (0 to 100)."""
    avg_generation_time_ms: float | None = field(metadata={"null": True})
    """Average time to a response, in milliseconds; null when not known."""
    tournament_stats: BenchmarkPlacements
    """How often it came in at which place."""
    pricing: BenchmarkPricing | None = field(metadata={"null": True})
    """Prices of the model; null when not known."""


@define(kw_only=True, eq=False, repr=False)
class BenchmarkRuns(BenchmarkedModel):
    """What all of OpenRouter's own benchmarks say of their runs."""

    source: Literal["openrouter"] = "openrouter"
    """Always 'openrouter'."""
    total_tasks: int
    """Tasks solved or failed, over all runs."""
    avg_cost_per_task: float | None = field(metadata={"null": True})
    """Average cost of a task, in USD; null when not known."""
    last_run_timestamp: str
    """When the latest run was (ISO 8601)."""


@define(kw_only=True, eq=False, repr=False)
class OpenRouterBenchmark(BenchmarkRuns):
    """Accuracy in a benchmark that OpenRouter runs itself."""

    benchmark_type: Literal["gpqa_diamond", "tau_bench_verified_airline"] | str
    """Which benchmark it is."""
    accuracy: float
    """Share of tasks solved, 0 to 1; higher is better."""
    accuracy_stddev: float | None = field(metadata={"null": True})
    """Standard deviation of the accuracy over runs; null where there was one run."""


@define(kw_only=True, eq=False, repr=False)
class SearchBenchmark(BenchmarkRuns):
    """Score in a web search benchmark that OpenRouter runs itself: that of the model's best configuration."""

    benchmark_type: Literal["search_browsecomp", "search_hle", "search_dsqa", "search_widesearch"] | str
    """Which benchmark it is."""
    primary_metric: Literal["accuracy", "f1_by_item"] | str
    """What the score is: `f1_by_item` for WideSearch, `accuracy` for the others."""
    primary_score: float
    """The score, 0 to 1; higher is better."""
    avg_latency_per_task_ms: float | None = field(metadata={"null": True})
    """Average time a task took, in milliseconds; null when not known."""
    search_engine: str
    """Search engine that was used."""
    search_surface: Literal["server-tool", "plugin"] | str
    """How the search was asked for."""
    run_config: SearchBenchmarkConfig | None = None
    """Settings of the runs; only there with `include_run_config=True`."""


@define(kw_only=True, eq=False, repr=False)
class UnknownBenchmark(Unknown):
    """A `Benchmark` whose `source` this version does not know. It goes back unchanged."""

    model_permaslug: str
    """Permanent slug of the model; of Design Arena its own id where OpenRouter has no such model."""
    display_name: str
    """Name of the model for people, as the source has it."""
    source: str | None = field(default=None, metadata={"infer": True, "tag": True})
    """What type it says it is."""


Benchmark: TypeAlias = (
    ArtificialAnalysisBenchmark | DesignArenaBenchmark | OpenRouterBenchmark | SearchBenchmark | UnknownBenchmark
)
"""How one model did; `source` says by whose benchmark."""


@define(kw_only=True, eq=False, repr=False)
class BenchmarkPricing(Record):
    """What the model costs at OpenRouter."""

    prompt: str
    """USD for a prompt token, as a decimal string."""
    completion: str
    """USD for a completion token, as a decimal string."""


@define(kw_only=True, eq=False, repr=False)
class BenchmarkPlacements(Record):
    """Places in the tournaments of an arena."""

    first_place: int | None = field(metadata={"null": True})
    """Times it was first; null when not known."""
    second_place: int | None = field(metadata={"null": True})
    """Times it was second; null when not known."""
    third_place: int | None = field(metadata={"null": True})
    """Times it was third; null when not known."""
    fourth_place: int | None = field(metadata={"null": True})
    """Times it was fourth; null when not known."""
    total: int | None = field(metadata={"null": True})
    """Tournaments it took part in; null when not known."""


@define(kw_only=True, eq=False, repr=False)
class SearchBenchmarkConfig(Record):
    """Settings of the runs of a search benchmark."""

    max_agent_turns: int | None = field(metadata={"null": True})
    """Most turns of the agent; null for the plugin."""
    reasoning_effort: str | None = field(metadata={"null": True})
    """Reasoning effort that was asked for; null when none was."""
    temperature: float | None = field(metadata={"null": True})
    """Temperature that was asked for; null when none was."""


@define(kw_only=True, eq=False, repr=False)
class BenchmarkList(Answer):
    """Scores of models."""

    data: list[Benchmark]
    """The scores, one item a model and benchmark."""
    meta: BenchmarkMeta
    """Where they come from, and how to cite them."""


@define(kw_only=True, eq=False, repr=False)
class BenchmarkMeta(Record):
    """Where scores come from."""

    source: BenchmarkSource | None = field(metadata={"null": True})
    """The source asked for; null when all were."""
    task_type: str | None = field(metadata={"null": True})
    """The kind of task asked for; null when all were."""
    model_count: int
    """Number of different models."""
    as_of: str
    """When the data was last updated (ISO 8601)."""
    source_url: str | None = field(metadata={"null": True})
    """Address of the source; null where there are several."""
    citation: str | None = field(metadata={"null": True})
    """How to cite the data when it is published again; null where there are several sources: cite each by its name."""
    version: Literal["v1"] = "v1"
    """Version of the data's form."""


BenchmarkSource: TypeAlias = Literal["artificial-analysis", "design-arena", "openrouter"] | str
"""Whose benchmark it is."""


sys.modules[__name__].__class__ = LazyModule
