# Made by `make generate` from spec/analytics.json; edit that.
"""What the account used and spent: daily totals, and queries of your own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.analytics.requests import (
        AnalyticsFilter,
        AnalyticsOrder,
        AnalyticsTimeRange,
        ClassifierDimensions,
        ClassifierFilters,
    )
    from ..types.analytics.responses import (
        ActivityList,
        AnalyticsGranularityName,
        AnalyticsMetaResult,
        AnalyticsQueryResult,
    )

_GET_ACTIVITY: Operation[ActivityList] = Operation(
    "analytics.get_activity",
    "GET /activity",
    query="date api_key_hash user_id group_by workspace_id",
    returns="analytics.responses.ActivityList",
    key="management",
)
_GET_META: Operation[AnalyticsMetaResult] = Operation(
    "analytics.get_meta", "GET /analytics/meta", returns="analytics.responses.AnalyticsMetaResult", key="management"
)
_QUERY: Operation[AnalyticsQueryResult] = Operation(
    "analytics.query",
    "POST /analytics/query",
    body="analytics.requests.QueryAnalytics",
    returns="analytics.responses.AnalyticsQueryResult",
    lists="metrics dimensions filters",
    key="management",
)


class Analytics(Area):
    """What the account used and spent: daily totals, and queries of your own."""

    def get_activity(
        self,
        *,
        date: str | None = None,
        api_key_hash: str | None = None,
        user_id: str | None = None,
        group_by: Literal["workspace"] | str | None = None,
        workspace_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ActivityList:
        """Look up what was used and spent in the last 30 days, by day, model and endpoint.

        Days are UTC days; today is not in it before it is over.

        Docs: https://openrouter.ai/docs/api-reference/analytics/get-user-activity

        Args:
            date: Only this UTC day of the last 30, as YYYY-MM-DD.
            api_key_hash: Only requests with this key: `hash` of a key in a list.
            user_id: Only requests of this member; for organizations.
            group_by: `workspace` gives each workspace items of its own, with `workspace_id`; all are added up when left
                out.
            workspace_id: Only requests of this workspace, a UUID.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_GET_ACTIVITY, {
            "date": date, "api_key_hash": api_key_hash, "user_id": user_id, "group_by": group_by,
            "workspace_id": workspace_id,
        }, options)  # fmt: skip

    def get_meta(self, **options: Unpack[RequestOptions]) -> AnalyticsMetaResult:
        """List what `query` can count, group and filter by.

        Docs: https://openrouter.ai/docs/api-reference/analytics/get-analytics-meta

        Raises:
            AuthenticationError, PermissionDeniedError, InternalServerError: As the service documents.
        """
        return self._call(_GET_META, {}, options)

    def query(
        self,
        *,
        metrics: Sequence[str],
        dimensions: Sequence[str] | None = None,
        granularity: AnalyticsGranularityName | None = None,
        time_range: AnalyticsTimeRange | Mapping[str, Any] | None = None,
        filters: Sequence[AnalyticsFilter | Mapping[str, Any]] | None = None,
        order_by: AnalyticsOrder | Mapping[str, Any] | None = None,
        limit: int | None = None,
        group_limit: int | None = None,
        classifier_dimensions: ClassifierDimensions | Mapping[str, Any] | None = None,
        classifier_filters: ClassifierFilters | Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> AnalyticsQueryResult:
        """Count what the account did, grouped and filtered as you like.

        The rows are in `.data.data`; see `.data.metadata.truncated` before you add them up.

        Docs: https://openrouter.ai/docs/api-reference/analytics/query-analytics

        Args:
            metrics: What to count, by name, at least one; `get_meta` lists them.
            dimensions: What to group by, by name, at most 2; `get_meta` lists them.
            granularity: Also a row for each period of this length; no series when left out.
            time_range: Only what happened in this time.
            filters: Conditions that all have to be met, at most 20.
            order_by: The order of the rows.
            limit: Most rows in all; 1000 when left out, more for a series by dimensions where it needs them.
            group_limit: Most rows for each combination of dimensions; enough for all periods when left out.
            classifier_dimensions: Group by the findings of a classifier.
            classifier_filters: Only what a classifier tagged so.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, RequestTimeoutError, InternalServerError: As
                the service documents.
        """
        return self._call(_QUERY, {
            "metrics": metrics, "dimensions": dimensions, "granularity": granularity, "time_range": time_range,
            "filters": filters, "order_by": order_by, "limit": limit, "group_limit": group_limit,
            "classifier_dimensions": classifier_dimensions, "classifier_filters": classifier_filters,
        }, options)  # fmt: skip


class AsyncAnalytics(Area):
    """What the account used and spent: daily totals, and queries of your own."""

    get_activity = awaited(Analytics.get_activity)
    get_meta = awaited(Analytics.get_meta)
    query = awaited(Analytics.query)


OPERATIONS = (
    _GET_ACTIVITY,
    _GET_META,
    _QUERY,
)
