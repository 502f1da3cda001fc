# Made by `make generate` from spec/jobs.json; edit that.
"""Jobs for machines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.jobs.requests import Step
    from ..types.jobs.responses import Job

_CREATE: Operation[Job] = Operation(
    "jobs.create",
    "POST /jobs",
    body="jobs.requests.CreateJob",
    returns="jobs.responses.Job",
    names={"callback_url": "callbackUrl"},
    lists="steps",
    streamed="machine callbackUrl steps",
)


class Jobs(Area):
    """Jobs for machines."""

    def create(
        self,
        *,
        machine: str,
        steps: Iterable[Step | Mapping[str, Any]],
        callback_url: str | None = None,
        note: str | Null | None = None,
        **options: Unpack[RequestOptions],
    ) -> Job:
        """Begin a job.

        Docs: https://example.com/jobs

        Args:
            machine: Which machine does it.
            steps: The steps: any iterable.
            callback_url: What to call at the end.
            note: What it is for.
        """
        return self._call(_CREATE, {
            "machine": machine, "steps": steps, "callback_url": callback_url, "note": note,
        }, options)  # fmt: skip


class AsyncJobs(Area):
    """Jobs for machines."""

    create = awaited(Jobs.create)


OPERATIONS = (_CREATE,)
