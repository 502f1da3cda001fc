# Made by `make generate` from spec/jobs.json; edit that.
"""Jobs for machines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.jobs import JobList

_LIST: Operation[JobList] = Operation(
    "jobs.list",
    "GET /jobs",
    query="states fields",
    returns="jobs.JobList",
    names={"states": "job-state"},
    repeated="job-state",
)


class Jobs(Area):
    """Jobs for machines."""

    def list(
        self,
        *,
        states: Sequence[str] | None = None,
        fields: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> JobList:
        """List jobs.

        Docs: https://example.com/jobs

        Args:
            states: Those in one of these states.
            fields: What to tell.
        """
        return self._call(_LIST, {"states": states, "fields": fields}, options)


class AsyncJobs(Area):
    """Jobs for machines."""

    list = awaited(Jobs.list)


OPERATIONS = (_LIST,)
