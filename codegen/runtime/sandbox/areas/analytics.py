# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What the account of the sandbox used: its generations, and a month before them that nobody lived through."""

from __future__ import annotations

import datetime
import operator
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..calls import Call, Refusal, handler_table, today
from ..examples import ID
from ..words import PROVIDER, Json
from .benchmarks import SCORED
from .keys import KEYS

__all__ = ["HANDLERS"]

HANDLERS, handles = handler_table()

_DAY = datetime.timedelta(days=1)
_COUNTED = ("requests", "prompt_tokens", "completion_tokens", "reasoning_tokens", "cached_tokens", "usage")
_METRICS: dict[str, tuple[str, str, bool, Callable[[Json], float]]] = {
    # name -> name for people, form, whether it is a rate, how it is worked out of what is counted
    "request_count": ("Request Count", "number", False, lambda total: total["requests"]),
    "prompt_tokens": ("Prompt Tokens", "number", False, lambda total: total["prompt_tokens"]),
    "completion_tokens": ("Completion Tokens", "number", False, lambda total: total["completion_tokens"]),
    "total_usage": ("Total Usage", "currency", False, lambda total: round(total["usage"], 9)),
    "cache_hit_rate": (
        *("Cache Hit Rate", "percent", True),
        lambda total: round(total["cached_tokens"] / total["prompt_tokens"], 6) if total["prompt_tokens"] else 0,
    ),
}
_DIMENSIONS = {"model": "Model", "provider": "Provider", "workspace": "Workspace"}
_GRANULARITIES: dict[str, Callable[[datetime.datetime], datetime.datetime]] = {
    "minute": lambda time: time.replace(second=0, microsecond=0),
    "hour": lambda time: time.replace(minute=0, second=0, microsecond=0),
    "day": lambda time: _midnight(time.date()),
    "week": lambda time: _midnight(time.date() - time.weekday() * _DAY),
    "month": lambda time: _midnight(time.date().replace(day=1)),
}
_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "neq": operator.ne,
    "in": lambda value, others: value in others,
    "not_in": lambda value, others: value not in others,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}


def _midnight(day: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(), datetime.UTC)


def _used(call: Call) -> Iterator[Json]:
    """What was used, and when: one row for a day and model of the past, or for a generation of this sandbox."""
    for ago in range(30, 0, -1):
        for place, model in enumerate(SCORED[:3]):
            prompt, completion = 1_200 + 40 * ago, 300 + 10 * ago
            yield {
                "time": _midnight(today() - ago * _DAY),
                "model": model.id,
                "requests": 4 + place,
                "prompt_tokens": prompt,
                "completion_tokens": completion,
                "reasoning_tokens": completion // 4 if model.reasons else 0,
                "cached_tokens": prompt // 8,
                "usage": float(model.prompt) * prompt + float(model.completion) * completion,
            }
    for made in call.state.generations.values():
        yield {
            "time": datetime.datetime.fromisoformat(made["created_at"]),
            "model": made["model"],
            "requests": 1,
            "prompt_tokens": made.get("tokens_prompt") or 0,
            "completion_tokens": made.get("tokens_completion") or 0,
            "reasoning_tokens": made.get("native_tokens_reasoning") or 0,
            "cached_tokens": made.get("native_tokens_cached") or 0,
            "usage": made.get("usage") or 0.0,
        }


def _added(rows: list[Json]) -> Json:
    return {name: sum(row[name] for row in rows) for name in _COUNTED}


def _grouped(rows: Iterator[Json], key: Callable[[Json], tuple[Any, ...]]) -> dict[tuple[Any, ...], list[Json]]:
    groups: dict[tuple[Any, ...], list[Json]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return groups


# -- activity ---------------------------------------------------------------------------------------------


@handles("analytics.get_activity")
def _activity(call: Call) -> Json:
    by_workspace = call.chosen("group_by", ("workspace",))
    if "date" in call.query:
        call.day("date", today())
    if (hash_ := call.query.get("api_key_hash")) is not None:
        KEYS.find(call, hash_)
    # Nobody but the account itself used anything, in the one workspace that it has, and with a key that is not listed.
    elsewhere = hash_ or "user_id" in call.query or call.query.get("workspace_id", ID) != ID
    groups = {} if elsewhere else _grouped(_used(call), lambda row: (row["time"].date().isoformat(), row["model"]))
    wanted = sorted(((key, _added(rows)) for key, rows in groups.items()), key=operator.itemgetter(0), reverse=True)
    return {
        "data": [
            {
                "date": day,
                "model": model,
                "model_permaslug": model,
                "endpoint_id": ID,
                "provider_name": PROVIDER,
                **total,
                "usage": round(total["usage"], 9),
                "byok_usage_inference": 0.0,
                **({"workspace_id": ID} if by_workspace else {}),
            }
            for (day, model), total in wanted
            if call.query.get("date", day) == day
        ]
    }


# -- queries ----------------------------------------------------------------------------------------------


@handles("analytics.get_meta")
def _meta(call: Call) -> Json:
    return {
        "data": {
            "metrics": [
                {"name": name, "display_label": label, "is_rate": is_rate, "display_format": form}
                for name, (label, form, is_rate, _) in _METRICS.items()
            ],
            "dimensions": [{"name": name, "display_label": label} for name, label in _DIMENSIONS.items()],
            "operators": [{"name": name, "value_type": "array" if "in" in name else "scalar"} for name in _OPERATORS],
            "granularities": [{"name": name, "display_label": name.capitalize()} for name in _GRANULARITIES],
        }
    }


@handles("analytics.query")
def _query(call: Call) -> Json:
    body = call.body
    metrics = _known("metrics", body["metrics"], _METRICS, 100)
    dimensions = _known("dimensions", body.get("dimensions") or (), _DIMENSIONS, 2)
    grain = body.get("granularity")
    _known("granularity", [grain] if grain else (), _GRANULARITIES, 1)
    if not metrics:
        raise _wrong("metrics are at least one")
    if body.get("classifier_dimensions") or body.get("classifier_filters"):
        raise _wrong("the workspace has no classifier")
    groups = _grouped(
        (row for row in _used(call) if _meets(row, body)),
        lambda row: (
            _GRANULARITIES[grain](row["time"]) if grain else None,
            *(_value(row, name) for name in dimensions),
        ),
    )
    rows = [_row(key, _added(found), metrics, dimensions, grain) for key, found in groups.items()]
    rows = _ordered(rows, body.get("order_by"), [*metrics, *dimensions], grain)
    kept = _first_of_each(rows, dimensions, body.get("group_limit"))[: body.get("limit") or 1000]
    shown = [{name: value for name, value in row.items() if name != "_requests"} for row in kept]
    metadata = {"query_time_ms": 1.0, "row_count": len(kept), "truncated": len(kept) < len(rows)}
    return {"data": {"data": shown, "metadata": metadata}}


def _wrong(what: str) -> Refusal:
    return Refusal(400, what, "invalid_request")


def _known(what: str, names: Any, known: Mapping[str, Any], most: int) -> list[str]:
    """The names, which are refused where there are too many, or one that there is not."""
    if len(names) > most:
        raise _wrong(f"{what} are at most {most}")
    for name in names:
        if name not in known:
            raise _wrong(f"{what} knows {', '.join(known)}, not {name!r}")
    return list(names)


def _value(row: Json, dimension: str) -> str:
    return {"model": str(row["model"]), "provider": PROVIDER, "workspace": ID}[dimension]


def _meets(row: Json, body: Json) -> bool:
    """Whether a row is in the time that is asked for, and meets all conditions."""
    span = body.get("time_range")
    if span and not _time(span["start"]) <= row["time"] < _time(span["end"]):
        return False
    filters = body.get("filters") or ()
    _known("filters", [condition["field"] for condition in filters], _DIMENSIONS, 20)
    for condition in filters:
        name, wanted = condition["operator"], condition["value"]
        _known("operator", [name], _OPERATORS, 1)
        if ("in" in name) != isinstance(wanted, list):
            raise _wrong(f"{name} compares with {'a list' if 'in' in name else 'one value'}")
        if not _OPERATORS[name](_value(row, condition["field"]), wanted if isinstance(wanted, list) else str(wanted)):
            return False
    return True


def _time(text: str) -> datetime.datetime:
    try:
        time = datetime.datetime.fromisoformat(text)
    except ValueError:
        raise _wrong(f"{text!r} is no time (ISO 8601)") from None
    return time if time.tzinfo else time.replace(tzinfo=datetime.UTC)


def _row(key: tuple[Any, ...], total: Json, metrics: list[str], dimensions: list[str], grain: str | None) -> Json:
    start, *values = key
    row: Json = {f"date__{grain}": start.strftime("%Y-%m-%dT%H:%M:%S.000Z")} if grain else {}
    row.update(zip(dimensions, values, strict=True))
    row.update((name, _METRICS[name][3](total)) for name in metrics)
    return {**row, "_requests": total["requests"]}


def _ordered(rows: list[Json], order: Json | None, names: list[str], grain: str | None) -> list[Json]:
    if order is None:
        return sorted(rows, key=lambda row: str(row.get(f"date__{grain}", "")))
    field = order["field"]
    wires = {"request_count": "_requests", **({"date": f"date__{grain}"} if grain else {}), **{n: n for n in names}}
    _known("order_by", [field], wires, 1)
    return sorted(rows, key=operator.itemgetter(wires[field]), reverse=order["direction"] == "desc")


def _first_of_each(rows: list[Json], dimensions: list[str], most: int | None) -> list[Json]:
    """At most so many rows for each combination of dimensions."""
    seen: dict[tuple[Any, ...], int] = {}
    kept = []
    for row in rows:
        key = tuple(row[name] for name in dimensions)
        seen[key] = seen.get(key, 0) + 1
        if most is None or not dimensions or seen[key] <= most:
            kept.append(row)
    return kept
