# Made by `make generate` from spec/plans.json; edit that.
"""Plans for talks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from ..types.plans.requests import PlanArguments
    from ..types.plans.responses import Plan

_PLAN_ARGUMENTS = "topics name"
_FROM_TALK: Operation[Plan] = Operation(
    "plans.from_talk",
    "POST /plans/{slug}",
    body="talks.requests.Ask",
    returns="plans.responses.Plan",
    arguments=_PLAN_ARGUMENTS,
    required="topics",
    lists="topics",
)


class Plans(Area):
    """Plans for talks."""

    def from_talk(self, slug: str, /, **arguments: Unpack[PlanArguments]) -> Plan:
        """Keep a plan for a talk.

        Docs: https://example.com/plans

        Args:
            slug: Names the plan.
        """
        return self._call(_FROM_TALK, {"slug": slug, **arguments})


class AsyncPlans(Area):
    """Plans for talks."""

    from_talk = awaited(Plans.from_talk)


OPERATIONS = (_FROM_TALK,)
