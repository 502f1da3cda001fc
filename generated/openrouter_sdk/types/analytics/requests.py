# Made by `make generate` from spec/analytics.json; edit that.
"""What the account used and spent: daily totals, and queries of your own. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record

if TYPE_CHECKING:
    from ...types.analytics.responses import AnalyticsGranularityName, AnalyticsOperatorName


AnalyticsScalar: TypeAlias = str | float
"""A value to compare with."""


@define(kw_only=True, eq=False, repr=False)
class AnalyticsCondition(Record):
    """What rows must meet."""

    field_name: str = field(metadata={"wire": "field"})
    """Dimension to look at, by name: one of the service, or one of the classifier in `classifier_filters`."""
    operator: AnalyticsOperatorName
    """How to compare; a classifier's dimensions only know `eq`, `neq`, `in` and `not_in`."""
    value: str | float | list[AnalyticsScalar]
    """What to compare with, a list for `in` and `not_in`. Ids, not the names shown in rows: key hash, user id,
    workspace UUID, app number, permanent slug of a model.
    """


@define(kw_only=True, eq=False, repr=False)
class AnalyticsFilter(AnalyticsCondition):
    """A condition on a dimension of the service."""

    include_unset: bool | None = None
    """Whether rows without a value of the dimension count too. Only for `in` and `not_in`, and not for every dimension.
    """


@define(kw_only=True, eq=False, repr=False)
class ClassifierDimensions(Record):
    """Grouping by what one of the workspace's classifiers found."""

    classifier_id: str
    """The classifier, a UUID. It has to be active."""
    dimension_names: list[str] | None = None
    """Its dimensions, at most 2, each a column of the rows; with none, `clf_dimension_name` and `clf_dimension_value`
    are the columns.
    """
    include_nulls: bool | None = None
    """Whether generations that it has not classified count too; not when left out."""


@define(kw_only=True, eq=False, repr=False)
class ClassifierFilters(Record):
    """Only generations that one of the workspace's classifiers tagged in some way."""

    classifier_id: str
    """The classifier, a UUID; the same as in `classifier_dimensions`, where both are given."""
    filters: list[AnalyticsCondition]
    """Conditions on its dimensions, 1 to 10."""


@define(kw_only=True, eq=False, repr=False)
class AnalyticsOrder(Record):
    """The order of the rows."""

    field_name: str = field(metadata={"wire": "field"})
    """A metric or dimension of the query, `request_count`, or `date`."""
    direction: Literal["asc", "desc"] | str
    """Upwards or downwards."""


@define(kw_only=True, eq=False, repr=False)
class AnalyticsTimeRange(Record):
    """From when to when."""

    start: str
    """Where it starts, in UTC (ISO 8601)."""
    end: str
    """Where it ends, in UTC (ISO 8601)."""


@define(kw_only=True, eq=False, repr=False)
class QueryAnalytics(Record):
    """What to count, and how."""

    metrics: list[str]
    dimensions: list[str] | None = None
    granularity: AnalyticsGranularityName | None = None
    time_range: AnalyticsTimeRange | None = None
    filters: list[AnalyticsFilter] | None = None
    order_by: AnalyticsOrder | None = None
    limit: int | None = None
    group_limit: int | None = None
    classifier_dimensions: ClassifierDimensions | None = None
    classifier_filters: ClassifierFilters | None = None


sys.modules[__name__].__class__ = LazyModule
