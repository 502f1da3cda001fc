# Made by `make generate` from spec/shared/safety.json; edit that.
"""Verdicts of the alignment plugin and of the checks for dangerous tool use."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record, Unknown


@define(kw_only=True, eq=False, repr=False)
class Alignment(Record):
    """What the `alignment` plugin (beta) found when it checked the response against the request's rules."""

    calls: list[AlignedCall]
    """One record for each model call that was made, retries included."""


@define(kw_only=True, eq=False, repr=False)
class AllowedCall(Record):
    """A model call whose message broke none of the rules."""

    outcome: Literal["allowed"] = "allowed"
    """Always `allowed`."""
    call: int
    """Number of the model call within the request, counted from 1."""
    rules: list[AlignmentVerdict]
    """The verdicts on the single rules."""


@define(kw_only=True, eq=False, repr=False)
class BlockedCall(Record):
    """A model call whose message broke at least one rule."""

    outcome: Literal["blocked"] = "blocked"
    """Always `blocked`. In `audit` mode the message is delivered all the same."""
    call: int
    """Number of the model call within the request, counted from 1."""
    rules: list[AlignmentVerdict]
    """The verdicts on the single rules."""


@define(kw_only=True, eq=False, repr=False)
class UncheckedCall(Record):
    """A model call the evaluator could not judge."""

    outcome: Literal["unavailable"] = "unavailable"
    """Always `unavailable`."""
    call: int
    """Number of the model call within the request, counted from 1."""
    reason: Literal["cut", "evaluator_error", "malformed_answer", "time_limit"] | str
    """Why there is no verdict: the check was cut short, failed, gave an unreadable answer or ran out of time."""


@define(kw_only=True, eq=False, repr=False)
class UnknownAlignedCall(Unknown):
    """A `AlignedCall` whose `outcome` this version does not know. It goes back unchanged."""

    outcome: str | None = None
    """What type it says it is."""


AlignedCall: TypeAlias = AllowedCall | BlockedCall | UncheckedCall | UnknownAlignedCall
"""The outcome of the alignment check for one model call."""


@define(kw_only=True, eq=False, repr=False)
class AlignmentVerdict(Record):
    """The evaluator's judgement of one message by one rule."""

    applicable: bool
    """False when the rule has no bearing on this message."""
    broken: bool
    """True when the message counts as breaking the rule."""
    probability: float | None = field(metadata={"null": True})
    """Likelihood, from 0 to 1, that the message breaks the rule; null when none was computed."""


@define(kw_only=True, eq=False, repr=False)
class SafeguardResult(Record):
    """What the `armor` plugin (beta) found out about the tool calls of a response."""

    type: Literal["dangerous_tool_use"] = "dangerous_tool_use"
    """Always `dangerous_tool_use`, the kind of check."""
    status: SafeguardStatus
    """The verdicts on the tool calls."""


@define(kw_only=True, eq=False, repr=False)
class SafeguardStatus(Record):
    """The verdicts of a tool call check."""

    type: Literal["available"] = "available"
    """Always `available`: the check gave results."""
    tool_uses: dict[str, ToolUseVerdict]
    """The verdicts, one for each tool call, keyed by the call."""


@define(kw_only=True, eq=False, repr=False)
class EvaluatedToolUse(Record):
    """A tool call that was checked and got a verdict."""

    type: Literal["evaluated"] = "evaluated"
    """Always `evaluated`."""
    outcome: Literal["flagged", "not_flagged"] | str
    """`flagged` when the call breaks a rule, otherwise `not_flagged`."""
    explanation: str | None = None
    """Reason for the verdict, in words."""


@define(kw_only=True, eq=False, repr=False)
class SkippedToolUse(Record):
    """A tool call that was passed over without a check."""

    type: Literal["skipped"] = "skipped"
    """Always `skipped`."""


@define(kw_only=True, eq=False, repr=False)
class UnavailableToolUse(Record):
    """A tool call that should have been checked but got no verdict."""

    type: Literal["unavailable"] = "unavailable"
    """Always `unavailable`."""
    reason: str
    """Why the check gave no verdict."""


@define(kw_only=True, eq=False, repr=False)
class UnknownToolUseVerdict(Unknown):
    """A `ToolUseVerdict` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


ToolUseVerdict: TypeAlias = EvaluatedToolUse | SkippedToolUse | UnavailableToolUse | UnknownToolUseVerdict
"""The outcome of the safeguard check for one tool call."""


sys.modules[__name__].__class__ = LazyModule
