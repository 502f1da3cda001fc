# Made by `make generate` from spec/shared/decisions.json; edit that.
"""Questions about one state, and their answers: what decisions and systemone have in common. What comes back."""

from __future__ import annotations

import sys
from typing import Any, Literal, TypeAlias

from attrs import define

from ...._runtime.values.lazy import LazyModule
from ...._runtime.values.record import Answer, Record, Unknown

DecisionText: TypeAlias = str | dict[str, Any] | list[Any]
"""Something for the model to read: a text, or any object or list."""


@define(kw_only=True, eq=False, repr=False)
class Decision(Answer):
    """The answers to the questions of a request."""

    answers: dict[str, DecisionAnswer]
    """The answers, by the names of the questions."""
    model: str
    """Model that was used."""
    usage: DecisionUsage
    """Tokens and cost of the request."""
    id: str | None = None
    """Id of the generation, for `client.generations.get`."""
    provider: str | None = None
    """Display name of the provider that served the request."""


@define(kw_only=True, eq=False, repr=False)
class DecisionNoulAnswer(Record):
    """How likely it is that the answer is yes."""

    type: Literal["noul"] = "noul"
    """Always 'noul'."""
    noul: float
    """Probability of yes, 0 to 1; near 0.5 the model is unsure, which is not the same as halfway."""


@define(kw_only=True, eq=False, repr=False)
class DecisionChoiceAnswer(Record):
    """The label that fits."""

    type: Literal["choice"] = "choice"
    """Always 'choice'."""
    choice: str
    """The label, one of the question's `criteria`."""
    confidence: float | None = None
    """How sure the model is of it, 0 to 1."""
    probabilities: dict[str, float] | None = None
    """Probability of each label, 0 to 1."""


@define(kw_only=True, eq=False, repr=False)
class DecisionScoreAnswer(Record):
    """A place on the scale."""

    type: Literal["score"] = "score"
    """Always 'score'."""
    score: float
    """The place, counted from 0 for the lowest level; between two levels where the model is torn."""
    confidence: float | None = None
    """How sure the model is of it, 0 to 1."""
    probabilities: dict[str, float] | None = None
    """Probability of each level, 0 to 1, by its number."""
    legend: dict[str, DecisionText] | None = None
    """The levels as the question has them, by their number."""


@define(kw_only=True, eq=False, repr=False)
class DecisionBoxAnswer(Record):
    """The region that was asked for."""

    type: Literal["box"] = "box"
    """Always 'box'."""
    box: DecisionBox
    """The region."""
    confidence: float | None = None
    """How sure the model is of it, 0 to 1."""


@define(kw_only=True, eq=False, repr=False)
class UnknownDecisionAnswer(Unknown):
    """A `DecisionAnswer` whose `type` this version does not know. It goes back unchanged."""

    type: str | None = None
    """What type it says it is."""


DecisionAnswer: TypeAlias = (
    DecisionNoulAnswer | DecisionChoiceAnswer | DecisionScoreAnswer | DecisionBoxAnswer | UnknownDecisionAnswer
)
"""An answer; `type` is that of its question."""


@define(kw_only=True, eq=False, repr=False)
class DecisionBox(Record):
    """A region of an image, as shares of its size, 0 to 1, from the top left corner."""

    left: float
    """Its left edge, as a share of the width."""
    top: float
    """Its upper edge, as a share of the height."""
    right: float
    """Its right edge, as a share of the width."""
    bottom: float
    """Its lower edge, as a share of the height."""


@define(kw_only=True, eq=False, repr=False)
class DecisionUsage(Record):
    """Tokens that decisions used, and what was charged."""

    input_tokens: int
    """Tokens of the state and the questions."""
    output_tokens: int
    """Tokens of the answers."""
    cost: float | None = None
    """Amount charged to your OpenRouter account, in USD."""


sys.modules[__name__].__class__ = LazyModule
