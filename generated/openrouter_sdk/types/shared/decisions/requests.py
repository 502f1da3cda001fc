# Made by `make generate` from spec/shared/decisions.json; edit that.
"""Questions about one state, and their answers: what decisions and systemone have in common. What is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define

from ...._runtime.values.lazy import LazyModule
from ...._runtime.values.record import Record, Unknown
from ....types.shared.model_requests import ModelRequest

if TYPE_CHECKING:
    from ....types.shared.decisions.responses import DecisionText


@define(kw_only=True, eq=False, repr=False)
class CreateDecision(ModelRequest):
    """Questions about one state."""

    state: str | dict[str, Any] | list[Any]
    questions: dict[str, DecisionQuestion]


@define(kw_only=True, eq=False, repr=False)
class DecisionNoulQuestion(Record):
    """A question that is answered with the probability of yes."""

    type: Literal["noul"] = "noul"
    """Always 'noul'."""
    instructions: DecisionText
    """What to judge, as text or as any JSON."""
    criteria: DecisionNoulCriteria | None = None
    """When the answer is yes and when it is no, where the instructions do not say."""


@define(kw_only=True, eq=False, repr=False)
class DecisionChoiceQuestion(Record):
    """A question that is answered with one of several labels."""

    type: Literal["choice"] = "choice"
    """Always 'choice'."""
    instructions: DecisionText
    """What to judge, as text or as any JSON."""
    criteria: dict[str, DecisionText | None]
    """The labels to choose from, each with when it fits; null where the label says enough."""


@define(kw_only=True, eq=False, repr=False)
class DecisionScoreQuestion(Record):
    """A question that is answered with a place on a scale."""

    type: Literal["score"] = "score"
    """Always 'score'."""
    instructions: DecisionText
    """What to judge, as text or as any JSON."""
    criteria: list[DecisionText]
    """The levels of the scale, lowest first, each with when it is reached."""


@define(kw_only=True, eq=False, repr=False)
class DecisionBoxQuestion(Record):
    """A question that is answered with a region of an image."""

    type: Literal["box"] = "box"
    """Always 'box'."""
    instructions: DecisionText
    """What to find in the image, as text or as any JSON."""


@define(kw_only=True, eq=False, repr=False)
class UnknownDecisionQuestion(Unknown):
    """A `DecisionQuestion` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


DecisionQuestion: TypeAlias = (
    DecisionNoulQuestion
    | DecisionChoiceQuestion
    | DecisionScoreQuestion
    | DecisionBoxQuestion
    | UnknownDecisionQuestion
)
"""A question; `type` tells what kind of answer it wants."""


@define(kw_only=True, eq=False, repr=False)
class DecisionNoulCriteria(Record):
    """When an answer is yes and when it is no."""

    true: DecisionText
    """When it is yes."""
    false: DecisionText
    """When it is no."""


sys.modules[__name__].__class__ = LazyModule
