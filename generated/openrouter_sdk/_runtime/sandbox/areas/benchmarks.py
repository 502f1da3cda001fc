# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Scores of the sandbox's models, and what they are used for. Nobody measured them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..calls import Call, handler_table, now, today
from ..words import Json
from .models import MODELS, CatalogModel

__all__ = ["HANDLERS", "SCORED"]

HANDLERS, handles = handler_table()

SCORED = tuple(model for model in MODELS if model.prompt != "-1")
"""The models that are none that only hand on to others."""
_SOURCES = {
    "artificial-analysis": ("https://artificialanalysis.ai", "Scores by Artificial Analysis."),
    "design-arena": ("https://www.designarena.ai", "Rankings by Design Arena."),
    "openrouter": ("https://openrouter.ai/benchmarks", "Benchmarks by OpenRouter."),
}
_RUN = "2026-01-01T00:00:00.000Z"
_CLASSIC = ("gpqa_diamond", "tau_bench_verified_airline")
_SEARCH = ("search_browsecomp", "search_hle", "search_dsqa", "search_widesearch")
_ARENAS = (("models", "website"), ("models", "gamedev"), ("builders", "website"), ("agents", "codecategories"))
# A kind of task -> what counts for it: an index, categories of the arenas, benchmarks.
_TASKS = {
    "coding": ("coding_index", ("website", "codecategories"), ()),
    "intelligence": ("intelligence_index", (), ("gpqa_diamond",)),
    "agentic": ("agentic_index", ("codecategories",), ("tau_bench_verified_airline",)),
    "search": ("", (), _SEARCH),
}
_TAGS = (
    # tag, name, share of the requests and of the tokens in percent
    ("code:general_impl", "Code Generation", 30, 38),
    ("code:debugging", "Debugging", 20, 22),
    ("agent:web_search", "Web Search", 20, 15),
    ("data:extraction", "Data Extraction", 15, 10),
    ("general:chat", "Conversation", 15, 15),
)


# -- benchmarks -------------------------------------------------------------------------------------------


@handles("benchmarks.list")
def _list(call: Call) -> Json:
    source = call.chosen("source", _SOURCES)
    task = call.chosen("task_type", _TASKS)
    call.chosen("benchmark_type", _CLASSIC + _SEARCH)
    call.chosen("search_surface", ("server-tool", "plugin"))
    call.chosen("arena", ("models", "builders", "agents"))
    most = call.number("max_results", 1_000_000, 1, 1_000_000)
    found = [item for item in _items(call) if _wanted(call, item)][:most]
    url, citation = _SOURCES.get(source or "", (None, None))
    meta = {
        "source": source,
        "task_type": task,
        "model_count": len({item["model_permaslug"] for item in found}),
        "as_of": now(),
        "source_url": url,
        "citation": citation,
        "version": "v1",
    }
    return {"data": found, "meta": meta}


def _wanted(call: Call, item: Json) -> bool:
    """Whether a score is one of those asked for."""
    query, kind, search = call.query, item.get("benchmark_type"), call.query.get("benchmark_type", "") in _SEARCH
    index, categories, benchmarks = _TASKS.get(query.get("task_type", ""), ("", (), ()))
    if query.get("source", item["source"]) != item["source"] or (search and kind not in _SEARCH):
        return False
    if "task_type" in query and not (item.get(index) or item.get("category") in categories or kind in benchmarks):
        return False
    if kind is not None and query.get("benchmark_type", kind) != kind:
        return False
    if kind in _SEARCH:
        return all(query.get(name, item[name]) == item[name] for name in ("search_engine", "search_surface"))
    if item["source"] == "design-arena":
        arena = query.get("arena", "models" if query.get("source") == "design-arena" else item["arena"])
        return bool(arena == item["arena"] and query.get("category", item["category"]) == item["category"])
    return True


def _items(call: Call) -> Iterator[Json]:
    for place, model in enumerate(SCORED):
        common: Json = {"model_permaslug": model.id, "display_name": model.name}
        pricing = {"prompt": model.prompt, "completion": model.completion}
        yield {
            **common,
            "source": "artificial-analysis",
            "intelligence_index": 71.2 - 3 * place,
            "coding_index": 65.8 - 3 * place,
            "agentic_index": 58.3 - 3 * place if model.reasons else None,
            "pricing": pricing,
        }
        for arena, category in _ARENAS:
            yield {**common, **_standing(arena, category, place), "pricing": pricing}
        for kind in _CLASSIC + _SEARCH:
            yield {**common, **_run(kind, place, call.query.get("include_run_config") == "true")}


def _standing(arena: str, category: str, place: int) -> Json:
    return {
        "source": "design-arena",
        "arena": arena,
        "category": category,
        "elo": 1290.5 - 20 * place,
        "win_rate": 62.5 - 5 * place,
        "avg_generation_time_ms": 21_000.0 + 500 * place,
        "tournament_stats": {
            "first_place": 12 - place,
            "second_place": 9,
            "third_place": 6,
            "fourth_place": 3 + place,
            "total": 30,
        },
    }


def _run(kind: str, place: int, with_config: bool) -> Json:
    """What a benchmark of OpenRouter's own found."""
    run: Json = {
        "source": "openrouter",
        "benchmark_type": kind,
        "total_tasks": 300,
        "avg_cost_per_task": 0.002 * (place + 1),
        "last_run_timestamp": _RUN,
    }
    score = round(0.84 - 0.04 * place, 2)
    if kind in _CLASSIC:
        return {**run, "accuracy": score, "accuracy_stddev": 0.03 if place else None}
    plugin = kind == "search_widesearch"
    run.update(
        primary_metric="f1_by_item" if plugin else "accuracy",
        primary_score=score,
        avg_latency_per_task_ms=9_000.0,
        search_engine="exa" if plugin else "native",
        search_surface="plugin" if plugin else "server-tool",
    )
    config = {"max_agent_turns": None if plugin else 30, "reasoning_effort": "medium", "temperature": None}
    return {**run, **({"run_config": config} if with_config else {})}


# -- classifications --------------------------------------------------------------------------------------


@handles("classifications.get_tasks")
def _tasks(call: Call) -> Json:
    call.chosen("window", ("7d",))
    kinds = {tag.partition(":")[0]: None for tag, *_ in _TAGS}
    groups = {kind: _added(*(row for row in _TAGS if row[0].partition(":")[0] == kind)) for kind in kinds}
    return {
        "data": {
            "window_days": 7,
            "as_of": (today() - datetime.timedelta(days=1)).isoformat(),
            "classifications": [_task(row, groups[row[0].partition(":")[0]]) for row in _TAGS],
            "macro_categories": [
                {"key": kind, "label": kind.capitalize(), "usage_share": uses / 100, "token_share": tokens / 100}
                for kind, (uses, tokens) in groups.items()
            ],
        }
    }


def _added(*rows: tuple[str, str, int, int]) -> tuple[int, int]:
    return sum(uses for _, _, uses, _ in rows), sum(tokens for _, _, _, tokens in rows)


def _task(row: tuple[str, str, int, int], group: tuple[int, int]) -> Json:
    tag, name, uses, tokens = row
    return {
        "tag": tag,
        "display_name": name,
        "macro_category": tag.partition(":")[0],
        "usage_share": uses / 100,
        "token_share": tokens / 100,
        "category_usage_share": uses / group[0],
        "category_token_share": tokens / group[1],
        "models": [_user(model, place) for place, model in enumerate(SCORED[:3])],
    }


def _user(model: CatalogModel, place: int) -> Json:
    return {"id": model.id, "tag_usage_share": 0.5 / 2**place, "tag_token_share": 0.4 / 2**place}
