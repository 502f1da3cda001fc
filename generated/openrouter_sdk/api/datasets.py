# Made by `make generate` from spec/datasets.json; edit that.
"""Public data about the use of OpenRouter: rankings of apps and models, what sessions cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.datasets.requests import AppSubcategory, ContextBucket, RankingCategory, RankingModality
    from ..types.datasets.responses import AppRankingList, DailyRankingList, SessionCostList, TurnRange

_LIST_APP_RANKINGS: Operation[AppRankingList] = Operation(
    "datasets.list_app_rankings",
    "GET /datasets/app-rankings",
    query="category subcategory sort start_date end_date limit offset",
    returns="datasets.responses.AppRankingList",
    paged="offset",
    furthest=100,
)
_LIST_DAILY_RANKINGS: Operation[DailyRankingList] = Operation(
    "datasets.list_daily_rankings",
    "GET /datasets/rankings-daily",
    query="start_date end_date period modality context_bucket category language_type",
    returns="datasets.responses.DailyRankingList",
)
_LIST_SESSION_COSTS: Operation[SessionCostList] = Operation(
    "datasets.list_session_costs",
    "GET /datasets/session-cost",
    query="app_slug model turn_range limit offset",
    returns="datasets.responses.SessionCostList",
    paged="offset",
    furthest=5000,
)


class Datasets(Area):
    """Public data about the use of OpenRouter: rankings of apps and models, what sessions cost."""

    def list_app_rankings(
        self,
        *,
        category: Literal["coding", "creative", "productivity", "entertainment"] | str | None = None,
        subcategory: AppSubcategory | None = None,
        sort: Literal["popular", "trending"] | str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AppRankingList:
        """Rank the public apps by the tokens they used.

        When you publish it, cite 'OpenRouter (openrouter.ai/apps)' and the time in `meta.as_of`. At most 30 requests a
        minute with a key, and 500 a day with an account.

        Docs: https://openrouter.ai/docs/api-reference/datasets/get-app-rankings

        Args:
            category: Only apps of this category.
            subcategory: Only apps of this kind; it has to belong to `category`, where both are given.
            sort: `popular`, by tokens, when left out; `trending` by the growth over the three periods before, without
                apps that did not grow.
            start_date: First UTC day, as YYYY-MM-DD; 30 days before `end_date` when left out.
            end_date: Last UTC day, as YYYY-MM-DD; yesterday when left out.
            limit: Apps on a page, 1 to 100; 50 when left out.
            offset: Apps to skip, 0 to 100; iterating ends there.

        Raises:
            BadRequestError, AuthenticationError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST_APP_RANKINGS, {
            "category": category, "subcategory": subcategory, "sort": sort, "start_date": start_date,
            "end_date": end_date, "limit": limit, "offset": offset,
        }, options)  # fmt: skip

    def list_daily_rankings(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        period: Literal["day", "week", "month"] | str | None = None,
        modality: RankingModality | None = None,
        context_bucket: ContextBucket | None = None,
        category: RankingCategory | None = None,
        language_type: Literal["natural", "programming"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> DailyRankingList:
        """Rank the models by the tokens used of them, day by day.

        When you publish it, cite 'OpenRouter (openrouter.ai/rankings)' and the time in `meta.as_of`. At most 30
        requests a minute with a key, and 500 a day with an account.

        Docs: https://openrouter.ai/docs/api-reference/datasets/get-rankings-daily

        Args:
            start_date: First UTC day, as YYYY-MM-DD; 30 days before `end_date` when left out.
            end_date: Last UTC day, as YYYY-MM-DD; yesterday when left out.
            period: How long a period is; `day` when left out, `week` with `category` and `language_type`, which know no
                days.
            modality: Only models of this kind.
            context_bucket: Only requests of this length.
            category: Only requests about this; the numbers are then estimates from a sample.
            language_type: Only requests in natural or in programming languages; the numbers are then estimates from a
                sample.

        Raises:
            BadRequestError, AuthenticationError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_LIST_DAILY_RANKINGS, {
            "start_date": start_date, "end_date": end_date, "period": period, "modality": modality,
            "context_bucket": context_bucket, "category": category, "language_type": language_type,
        }, options)  # fmt: skip

    def list_session_costs(
        self,
        *,
        app_slug: str | None = None,
        model: str | None = None,
        turn_range: TurnRange | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> SessionCostList:
        """List what sessions with well-known apps cost, by model and number of turns.

        Medians of a sample that is drawn anew each week.

        Docs: https://openrouter.ai/docs/api-reference/datasets/get-session-cost

        Args:
            app_slug: Only sessions with this app.
            model: Only sessions with this model, by its permanent slug; it compares apps.
            turn_range: Only sessions of this many turns.
            limit: Items on a page, 1 to 500; 100 when left out.
            offset: Items to skip, 0 to 5000; iterating ends there.

        Raises:
            BadRequestError, AuthenticationError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST_SESSION_COSTS, {
            "app_slug": app_slug, "model": model, "turn_range": turn_range, "limit": limit, "offset": offset,
        }, options)  # fmt: skip


class AsyncDatasets(Area):
    """Public data about the use of OpenRouter: rankings of apps and models, what sessions cost."""

    list_app_rankings = awaited_pages(Datasets.list_app_rankings)
    list_daily_rankings = awaited(Datasets.list_daily_rankings)
    list_session_costs = awaited_pages(Datasets.list_session_costs)


OPERATIONS = (
    _LIST_APP_RANKINGS,
    _LIST_DAILY_RANKINGS,
    _LIST_SESSION_COSTS,
)
