# Made by `make generate` from spec/benchmarks.json; edit that.
"""Scores of models in benchmarks of several sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.benchmarks.requests import BenchmarkType
    from ..types.benchmarks.responses import BenchmarkList, BenchmarkSource

_LIST: Operation[BenchmarkList] = Operation(
    "benchmarks.list",
    "GET /benchmarks",
    query=(
        "source task_type benchmark_type include_run_config search_engine search_surface arena category max_results "
    ),
    returns="benchmarks.responses.BenchmarkList",
)


class Benchmarks(Area):
    """Scores of models in benchmarks of several sources."""

    def list(
        self,
        *,
        source: BenchmarkSource | None = None,
        task_type: Literal["coding", "intelligence", "agentic", "search"] | str | None = None,
        benchmark_type: BenchmarkType | None = None,
        include_run_config: bool | None = None,
        search_engine: str | None = None,
        search_surface: Literal["server-tool", "plugin"] | str | None = None,
        arena: Literal["models", "builders", "agents"] | str | None = None,
        category: str | None = None,
        max_results: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> BenchmarkList:
        """List scores of models in benchmarks.

        At most 30 requests a minute with a key, and 500 a day with an account.

        Docs: https://openrouter.ai/docs/api-reference/benchmarks/get-benchmarks

        Args:
            source: Only this source; all of them when left out.
            task_type: Only this kind of task; `search` gives only search benchmarks.
            benchmark_type: Only this benchmark of OpenRouter's; one of `search_...` leaves the other sources out,
                others do not.
            include_run_config: Whether search benchmarks tell their settings; not when left out.
            search_engine: Only search benchmarks with this search engine.
            search_surface: Only search benchmarks that searched in this way.
            arena: Only this arena of Design Arena; `models` when left out with that source.
            category: Only this category of Design Arena, such as `uicomponent`, `gamedev` or `svg`.
            max_results: Most items, at least 1; all when left out.

        Raises:
            BadRequestError, AuthenticationError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_LIST, {
            "source": source, "task_type": task_type, "benchmark_type": benchmark_type,
            "include_run_config": include_run_config, "search_engine": search_engine, "search_surface": search_surface,
            "arena": arena, "category": category, "max_results": max_results,
        }, options)  # fmt: skip


class AsyncBenchmarks(Area):
    """Scores of models in benchmarks of several sources."""

    list = awaited(Benchmarks.list)


OPERATIONS = (_LIST,)
