"""What the sandbox says of use, scores, rankings and providers, and what its responses look like to who checks them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Any

import pytest
from openrouter_sdk import (
    AsyncOpenRouter,
    BadRequestError,
    NotFoundError,
    OpenRouter,
    OpenRouterBenchmark,
    SearchBenchmark,
    to_dict,
)
from openrouter_sdk._runtime.sandbox.examples import example
from openrouter_sdk.sandbox import Sandbox

from .helpers import BOTH_KEYS, in_loop

MODEL = "openai/gpt-5-mini"
TODAY = datetime.datetime.now(datetime.UTC).date()
DAY = datetime.timedelta(days=1)


@pytest.fixture
def settings() -> dict[str, Any]:
    return BOTH_KEYS


def say(client: OpenRouter, text: str, model: str = MODEL) -> str:
    return client.chat.create(model=model, messages=[{"role": "user", "content": text}]).id


# -- what was used ----------------------------------------------------------------------------------------


def test_activity_counts_what_was_generated(client: OpenRouter) -> None:
    before = client.analytics.get_activity().data
    assert len(before) == 90
    assert before[0].date == str(TODAY - DAY)
    say(client, "one two three")
    say(client, "four")
    today = client.analytics.get_activity(date=str(TODAY)).data
    assert [(item.model, item.requests, item.workspace_id) for item in today] == [(MODEL, 2, None)]
    assert today[0].prompt_tokens == 10
    assert today[0].usage > 0


def test_activity_by_workspace_and_key(client: OpenRouter) -> None:
    item = client.analytics.get_activity(group_by="workspace").data[0]
    assert item.workspace_id is not None
    assert client.analytics.get_activity(workspace_id=item.workspace_id).data
    assert client.analytics.get_activity(workspace_id="00000000-0000-4000-8000-000000000009").data == []
    key = client.keys.create(name="ci")
    assert key.http.status == 201
    assert client.analytics.get_activity(api_key_hash=key.data.hash).data == []
    with pytest.raises(NotFoundError):
        client.analytics.get_activity(api_key_hash="none")
    with pytest.raises(BadRequestError, match="YYYY-MM-DD"):
        client.analytics.get_activity(date="yesterday")


def test_a_query_groups_filters_orders_and_cuts(client: OpenRouter) -> None:
    def rows(**query: Any) -> list[dict[str, Any]]:
        return client.analytics.query(metrics=["request_count"], **query).data.data

    assert rows() == [{"request_count": 450}]
    assert [row["request_count"] for row in rows(dimensions=["model"])] == [120, 150, 180]
    week = {"start": f"{TODAY - 7 * DAY}T00:00:00Z", "end": f"{TODAY}T00:00:00Z"}
    days = rows(granularity="day", time_range=week)
    assert [row["date__day"] for row in days] == [f"{TODAY - n * DAY}T00:00:00.000Z" for n in range(7, 0, -1)]
    chosen = [{"field": "model", "operator": "in", "value": [MODEL]}]
    assert rows(time_range=week, filters=chosen) == [{"request_count": 28}]
    others = [{"field": "model", "operator": "neq", "value": MODEL}]
    assert rows(time_range=week, filters=others) == [{"request_count": 77}]
    upside_down = {"field": "request_count", "direction": "desc"}
    assert rows(dimensions=["model"], order_by=upside_down, limit=1)[0]["request_count"] == 180
    by_day = {"dimensions": ["model"], "granularity": "day", "time_range": week}
    assert len(rows(**by_day)) == 21
    cut = client.analytics.query(metrics=["total_usage"], group_limit=2, **by_day).data
    assert (cut.metadata.row_count, cut.metadata.truncated) == (6, True)


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ({"metrics": ["fun"]}, "metrics knows request_count"),
        ({"metrics": []}, "at least one"),
        ({"dimensions": ["model", "provider", "workspace"]}, "at most 2"),
        ({"granularity": "decade"}, "granularity knows minute"),
        ({"filters": [{"field": "model", "operator": "in", "value": "x"}]}, "in compares with a list"),
        ({"filters": [{"field": "model", "operator": "like", "value": "x"}]}, "operator knows eq"),
        ({"time_range": {"start": "soon", "end": "later"}}, "'soon' is no time"),
        ({"order_by": {"field": "mood", "direction": "asc"}}, "order_by knows"),
        ({"classifier_dimensions": {"classifier_id": "c1"}}, "no classifier"),
    ],
)
def test_a_query_that_is_refused(client: OpenRouter, query: Any, says: str) -> None:
    with pytest.raises(BadRequestError, match=says):
        client.analytics.query(**{"metrics": ["request_count"], **query})


def test_the_words_of_a_query_can_be_used(client: OpenRouter) -> None:
    words = client.analytics.get_meta().data
    metrics = [metric.name for metric in words.metrics]
    for dimension in words.dimensions:
        for granularity in words.granularities:
            found = client.analytics.query(
                metrics=metrics, dimensions=[dimension.name], granularity=granularity.name
            ).data.data
            assert found[0].keys() == {f"date__{granularity.name}", dimension.name, *metrics}


def test_what_was_said_is_kept(client: OpenRouter) -> None:
    id_ = say(client, "Hello")
    content = client.generations.content(id=id_).data
    assert content.input.messages == [{"role": "user", "content": "Hello"}]
    assert content.output.completion == "This is the sandbox, no model. You said: Hello"
    asked = client.responses.create(model=MODEL, input="Hello", reasoning={"effort": "low"})
    content = client.generations.content(id=asked.id).data
    assert content.input.prompt == "Hello"
    assert (content.output.reasoning or "").startswith("The sandbox does not think.")
    record = client.generations.get(id=asked.id).data
    assert record.native_tokens_reasoning == 11
    assert client.generations.submit_feedback(generation_id=id_, category="latency").data.success
    with pytest.raises(NotFoundError):
        client.generations.content(id="gen-none")
    with pytest.raises(NotFoundError):
        client.generations.submit_feedback(generation_id="gen-none", category="latency")


# -- scores and rankings ----------------------------------------------------------------------------------


def test_benchmarks_by_source_and_task(client: OpenRouter) -> None:
    everything = client.benchmarks.list()
    assert {item.source for item in everything.data} == {"artificial-analysis", "design-arena", "openrouter"}
    assert everything.meta.source is None
    assert everything.meta.model_count == 6
    own = client.benchmarks.list(source="openrouter").data
    assert {type(item) for item in own} == {OpenRouterBenchmark, SearchBenchmark}
    search = client.benchmarks.list(task_type="search", search_surface="plugin", include_run_config=True).data
    assert {(type(item), item.benchmark_type, item.run_config is None) for item in search} == {
        (SearchBenchmark, "search_widesearch", False)
    }
    classic = client.benchmarks.list(benchmark_type="gpqa_diamond").data
    assert {item.source for item in classic} == {"artificial-analysis", "design-arena", "openrouter"}
    assert {item.benchmark_type for item in classic if item.source == "openrouter"} == {"gpqa_diamond"}
    arena = client.benchmarks.list(source="design-arena", category="gamedev", max_results=2)
    assert [item.arena for item in arena.data] == ["models", "models"]
    assert arena.meta.source_url == "https://www.designarena.ai"
    with pytest.raises(BadRequestError, match="max_results"):
        client.benchmarks.list(max_results=0)


def test_shares_of_tasks_add_up(client: OpenRouter) -> None:
    shares = client.classifications.get_tasks(window="7d").data
    assert sum(task.usage_share for task in shares.classifications) == pytest.approx(1)
    assert sum(group.token_share for group in shares.macro_categories) == pytest.approx(1)
    code = [task for task in shares.classifications if task.macro_category == "code"]
    assert sum(task.category_usage_share for task in code) == pytest.approx(1)
    with pytest.raises(BadRequestError, match="window is one of 7d"):
        client.classifications.get_tasks(window="30d")


def test_apps_are_ranked_over_pages(client: OpenRouter) -> None:
    apps = list(client.datasets.list_app_rankings(limit=4))
    assert [app.rank for app in apps] == list(range(1, 16))
    assert [int(app.total_tokens) for app in apps] == sorted((int(app.total_tokens) for app in apps), reverse=True)
    coding = client.datasets.list_app_rankings(category="coding", start_date="2026-01-01", end_date="2026-01-31")
    assert (len(coding.data), coding.meta.start_date, coding.meta.end_date) == (5, "2026-01-01", "2026-01-31")
    assert len(client.datasets.list_app_rankings(sort="trending").data) == 8
    for wrong in ({"limit": 0}, {"offset": 101}, {"category": "coding", "subcategory": "game"}, {"start_date": "x"}):
        with pytest.raises(BadRequestError):
            client.datasets.list_app_rankings(**wrong)


def test_models_are_ranked_by_period(client: OpenRouter) -> None:
    day = client.datasets.list_daily_rankings(start_date="2026-01-01", end_date="2026-01-02").data
    assert [row.date for row in day] == ["2026-01-01"] * 7 + ["2026-01-02"] * 7
    assert day[6].model_permaslug == "other"
    months = client.datasets.list_daily_rankings(start_date="2026-01-15", end_date="2026-02-03", period="month").data
    assert {row.date for row in months} == {"2026-01-01", "2026-02-01"}
    assert len(client.datasets.list_daily_rankings(modality="audio", end_date="2025-01-01").data) == 2
    assert len(client.datasets.list_daily_rankings(category="legal").data) % 7 == 0
    for wrong in ({"category": "legal", "period": "day"}, {"category": "legal", "modality": "text"}):
        with pytest.raises(BadRequestError):
            client.datasets.list_daily_rankings(**wrong)


def test_what_sessions_cost(client: OpenRouter) -> None:
    pages = list(client.datasets.list_session_costs(turn_range="1-turn", limit=10).pages())
    assert [len(page.data) for page in pages] == [10, 8]
    cells = client.datasets.list_session_costs(model=MODEL, app_slug="sandbox-cli-agent").data
    assert [cell.turn_range for cell in cells] == ["1-turn", "2-9-turns", "10-49-turns", "50-plus-turns"]


def test_models_are_filtered(client: OpenRouter) -> None:
    assert [model.id for model in client.models.list(q="GPT-5")] == [MODEL]
    assert [model.id for model in client.models.list(input_modalities=["text", "audio"])] == ["google/gemini-2.5-flash"]
    cheap = [model.id for model in client.models.list(max_price=0.15, sort="pricing-low-to-high", limit=1)]
    assert cheap == ["openrouter/auto", "mistralai/mistral-small-3.2", "meta-llama/llama-3.3-70b-instruct"]
    assert {endpoint.model_id for endpoint in client.endpoints.list_zdr().data} > {MODEL}
    with pytest.raises(BadRequestError):
        client.models.list(max_price="cheap")  # type: ignore[arg-type]


def test_async(box: Sandbox, settings: dict[str, Any]) -> None:
    async def main(client: AsyncOpenRouter) -> None:
        assert (await client.analytics.get_activity()).data
        assert (await client.benchmarks.list(max_results=1)).data
        assert [app.rank async for app in client.datasets.list_app_rankings(limit=10)] == list(range(1, 16))
        names = [provider.name for provider in (await client.providers.list()).data]
        assert names[:2] == ["Sandbox", "OpenAI"]

    in_loop(main, box.url, **settings)


# -- what made-up strings look like --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "check"),
    [
        *((name, datetime.datetime.fromisoformat) for name in ("created_at", "resets_at", "last_run_timestamp")),
        *((name, datetime.date.fromisoformat) for name in ("date", "start_date", "expiration_date")),
        *((name, re.compile("https://[a-z.]+/").match) for name in ("url", "status_page_url", "callback_urls")),
        *((name, re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$").match) for name in ("id", "workspace_id")),
        *((name, re.compile("sandbox-").match) for name in ("name", "at_least", "candidate")),
    ],
)
def test_an_example_of_a_string_is_what_its_name_says(name: str, check: Callable[[str], Any]) -> None:
    assert check(example(str, name))


def test_budgets_have_times(client: OpenRouter) -> None:
    key = to_dict(client.keys.current().data)
    for budget in key["budgets"]:
        assert datetime.datetime.fromisoformat(budget["resets_at"])
