# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Public data of the sandbox: rankings of apps and models, what sessions cost. All of it is made up."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..calls import Call, Refusal, handler_table, now, today
from ..words import Json
from .benchmarks import SCORED
from .models import CatalogModel

__all__ = ["HANDLERS"]

HANDLERS, handles = handler_table()

_FIRST = datetime.date(2025, 1, 1)
_DAY = datetime.timedelta(days=1)
_GROUPS = {
    "coding": ("cli-agent", "ide-extension", "cloud-agent", "programming-app", "native-app-builder"),
    "creative": ("creative-writing", "video-gen", "image-gen", "audio-gen"),
    "productivity": ("writing-assistant", "general-chat", "personal-agent", "legal"),
    "entertainment": ("roleplay", "game"),
}
# Kind, number, tokens a day in thousands; whether more than before.
_APPS = [
    (kind, 1001 + place, 9_000 - 500 * place, place % 2 == 0)
    for place, kind in enumerate(kind for kinds in _GROUPS.values() for kind in kinds)
]
_TURNS = {"1-turn": 0.02, "2-9-turns": 0.21, "10-49-turns": 1.74, "50-plus-turns": 8.4}
_BUCKETS = {"1K": 0.1, "10K": 0.3, "100K": 0.4, "1M": 0.15, "10M": 0.05}
_TOPICS = (
    *("programming", "roleplay", "marketing", "marketing/seo", "technology", "science"),
    *("translation", "legal", "finance", "health", "trivia", "academia"),
)


def _window(call: Call) -> tuple[datetime.date, datetime.date]:
    """The first and the last day that are asked for."""
    last = call.day("end_date", today() - _DAY)
    first = max(call.day("start_date", last - 30 * _DAY), _FIRST)
    if last < _FIRST or last < first:
        raise Refusal(400, f"end_date is no day before 2025-01-01 or start_date: {last}", "invalid_request")
    return first, last


def _meta(first: datetime.date, last: datetime.date) -> Json:
    return {"as_of": now(), "version": "v1", "start_date": first.isoformat(), "end_date": last.isoformat()}


# -- apps -------------------------------------------------------------------------------------------------


@handles("datasets.list_app_rankings")
def _app_rankings(call: Call) -> Json:
    call.number("limit", 50, 1, 100)
    call.number("offset", 0, 0, 100)
    group = call.chosen("category", _GROUPS)
    kind = call.chosen("subcategory", [kind for kinds in _GROUPS.values() for kind in kinds])
    if group and kind and kind not in _GROUPS[group]:
        raise Refusal(400, f"{kind} is no subcategory of {group}", "invalid_request")
    trending = call.chosen("sort", ("popular", "trending")) == "trending"
    first, last = _window(call)
    days = (last - first).days + 1
    wanted = (kind,) if kind else _GROUPS.get(group or "", tuple(kind for kind, *_ in _APPS))
    apps = [app for app in _APPS if app[0] in wanted and (app[3] or not trending)]
    ranked = [
        {
            "rank": place,
            "app_id": number,
            "app_name": f"Sandbox {name.replace('-', ' ').title()}",
            "total_tokens": str(1_000 * tokens * days),
            "total_requests": tokens * days // 4,
        }
        for place, (name, number, tokens, _) in enumerate(apps, 1)
    ]
    page, _, _ = call.page(ranked, 50)
    return {"data": page, "meta": _meta(first, last)}


# -- models -----------------------------------------------------------------------------------------------


@handles("datasets.list_daily_rankings")
def _daily_rankings(call: Call) -> Json:
    modality = call.chosen("modality", ("text", "image", "image_output", "audio", "tool_calling"))
    bucket = call.chosen("context_bucket", _BUCKETS)
    topic = call.chosen("category", _TOPICS)
    language = call.chosen("language_type", ("natural", "programming"))
    sampled = topic or language
    if (topic and language) or (sampled and (modality or bucket)):
        raise Refusal(400, "category and language_type go with no other filter", "invalid_request")
    period = call.chosen("period", ("day", "week", "month")) or ("week" if sampled else "day")
    if sampled and period == "day":
        raise Refusal(400, "there are no days with category or language_type", "invalid_request")
    first, last = _window(call)
    share = _BUCKETS.get(bucket or "", 1.0) * (1 / len(_TOPICS) if topic else 0.5 if language else 1.0)
    models = [model for model in SCORED if _does(model, modality)]
    days = [first + number * _DAY for number in range((last - first).days + 1)]
    starts: dict[datetime.date, int] = {}
    for day in days:
        start = _start(day, period)
        starts[start] = starts.get(start, 0) + 1
    rows = [row for start, count in starts.items() for row in _rows(start, models, share * count)]
    return {"data": rows, "meta": _meta(first, last)}


def _does(model: CatalogModel, modality: str | None) -> bool:
    return modality in (None, "text", "tool_calling", *model.inputs)


def _start(day: datetime.date, period: str) -> datetime.date:
    """The first day of the period that a day is in."""
    return {"day": day, "week": day - day.weekday() * _DAY, "month": day.replace(day=1)}[period]


def _rows(day: datetime.date, models: list[CatalogModel], share: float) -> Iterator[Json]:
    sizes = [(model.id, 12_000_000_000 - 1_500_000_000 * place) for place, model in enumerate(models)]
    for slug, tokens in [*sizes, ("other", 4_000_000_000)]:
        yield {"date": day.isoformat(), "model_permaslug": slug, "total_tokens": str(round(tokens * share))}


# -- sessions ---------------------------------------------------------------------------------------------


@handles("datasets.list_session_costs")
def _session_costs(call: Call) -> Json:
    call.number("limit", 100, 1, 500)
    call.number("offset", 0, 0, 5000)
    call.chosen("turn_range", _TURNS)
    names = {"app_slug": "app_slug", "model": "model_permaslug", "turn_range": "turn_range"}
    cells = [cell for cell in _cells() if all(call.query.get(q, cell[name]) == cell[name] for q, name in names.items())]
    page, _, _ = call.page(cells)
    yesterday = (today() - _DAY).isoformat()
    return {"data": page, "meta": {"as_of": now(), "version": "v1", "window_days": 30, "window_end_date": yesterday}}


def _cells() -> Iterator[Json]:
    for kind in _GROUPS["coding"][:3]:
        for place, model in enumerate(SCORED):
            for turns, cost in _TURNS.items():
                yield {
                    "app_slug": f"sandbox-{kind}",
                    "app_name": f"Sandbox {kind.replace('-', ' ').title()}",
                    "turn_range": turns,
                    "model_permaslug": model.id,
                    "median_session_cost_usd": round(cost * (1 + place / 4), 4),
                }
