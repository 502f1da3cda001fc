# Made by `make generate` from spec/jobs.json; edit that.
"""Jobs for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.jobs import Job

_GET: Operation[Job] = Operation("jobs.get", "GET /jobs/{id}", returns="jobs.Job")


class Jobs(Area):
    """Jobs for machines."""

    def get(self, id: str, /, **options: Unpack[RequestOptions]) -> Job:
        """Look up a job.

        Docs: https://example.com/jobs

        Args:
            id: Names it.
        """
        return self._call(_GET, {"id": id}, options)


class AsyncJobs(Area):
    """Jobs for machines."""

    get = awaited(Jobs.get)


OPERATIONS = (_GET,)
