# Made by `make generate` from spec/classifications.json; edit that.
"""What models are used for: the traffic of OpenRouter by kind of task."""

from __future__ import annotations

import sys

from attrs import define

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer, Record


@define(kw_only=True, eq=False, repr=False)
class TaskSharesResult(Answer):
    """Shares of tasks, as the service wraps them."""

    data: TaskShares
    """The shares."""


@define(kw_only=True, eq=False, repr=False)
class TaskShares(Record):
    """How requests are spread over kinds of tasks. Only shares: they are worked out from a sample, without what fits no
    task.
    """

    window_days: int
    """Days that are counted."""
    as_of: str
    """The last UTC day that is counted, as YYYY-MM-DD; today never is."""
    classifications: list[TaskShare]
    """The tasks, most requests first."""
    macro_categories: list[TaskCategoryShare]
    """The tasks in groups."""


@define(kw_only=True, eq=False, repr=False)
class TaskVolume(Record):
    """A share of all traffic."""

    usage_share: float
    """Share of all requests, 0 to 1."""
    token_share: float
    """Share of all tokens, prompts and completions, 0 to 1."""


@define(kw_only=True, eq=False, repr=False)
class TaskShare(TaskVolume):
    """How much of the traffic is of one kind."""

    tag: str
    """Names the task, such as 'code:general_impl'."""
    display_name: str
    """Name of the task for people."""
    macro_category: str
    """The group it belongs to, the part of `tag` before the colon: `code`, `data`, `agent` or `general`."""
    category_usage_share: float
    """Share of its group's requests, 0 to 1."""
    category_token_share: float
    """Share of its group's tokens, 0 to 1."""
    models: list[TaskModelShare]
    """The models used most for it, most requests first."""


@define(kw_only=True, eq=False, repr=False)
class TaskModelShare(Record):
    """How much of a task is done by one model."""

    id: str
    """Permanent slug of the model."""
    tag_usage_share: float
    """Share of the task's requests, 0 to 1; those of the models listed need not add up to 1."""
    tag_token_share: float
    """Share of the task's tokens, 0 to 1; those of the models listed need not add up to 1."""


@define(kw_only=True, eq=False, repr=False)
class TaskCategoryShare(TaskVolume):
    """How much of the traffic is of one group of tasks."""

    key: str
    """Names the group: `code`, `data`, `agent` or `general`."""
    label: str
    """Name of the group for people."""


sys.modules[__name__].__class__ = LazyModule
