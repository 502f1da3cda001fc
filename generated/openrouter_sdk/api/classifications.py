# Made by `make generate` from spec/classifications.json; edit that.
"""What models are used for: the traffic of OpenRouter by kind of task."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.classifications import TaskSharesResult

_GET_TASKS: Operation[TaskSharesResult] = Operation(
    "classifications.get_tasks", "GET /classifications/task", query="window", returns="classifications.TaskSharesResult"
)


class Classifications(Area):
    """What models are used for: the traffic of OpenRouter by kind of task."""

    def get_tasks(
        self, *, window: Literal["7d"] | str | None = None, **options: Unpack[RequestOptions]
    ) -> TaskSharesResult:
        """Look up which kinds of tasks models are used for.

        When you publish it, cite 'OpenRouter (openrouter.ai/rankings)' and the day in `as_of`. At most 30 requests a
        minute with a key, and 500 a day with an account.

        Docs: https://openrouter.ai/docs/api-reference/classifications/get-task-classifications

        Args:
            window: How far back to count; there is only `7d`, which it also is when left out.

        Raises:
            BadRequestError, AuthenticationError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_GET_TASKS, {"window": window}, options)


class AsyncClassifications(Area):
    """What models are used for: the traffic of OpenRouter by kind of task."""

    get_tasks = awaited(Classifications.get_tasks)


OPERATIONS = (_GET_TASKS,)
