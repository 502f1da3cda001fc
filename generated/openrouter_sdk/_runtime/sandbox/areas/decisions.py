# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Decisions in the sandbox: each question answered by its kind, for what shares the most words with the state."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..calls import Call, Refusal, handler_table
from ..words import PROVIDER, Json, generation_id
from .embeddings import shared, words_of

__all__ = ["HANDLERS"]

HANDLERS, handles = handler_table()

_PRICE = 1e-7


@handles("decisions.create", "systemone.create")
def _decide(call: Call) -> Json:
    body = call.body
    if not body["questions"]:
        raise Refusal(400, "there is no question", "invalid_request")
    state = words_of(body["state"])
    answers = {name: _answer(name, question, state) for name, question in body["questions"].items()}
    tokens = len(state) + len(words_of(body["questions"]))
    return {
        "answers": answers,
        "model": body["model"],
        "usage": {"input_tokens": tokens, "output_tokens": len(answers), "cost": tokens * _PRICE},
        "id": generation_id(),
        "provider": PROVIDER,
    }


def _answer(name: str, question: Json, state: list[str]) -> Json:
    kind = question["type"]
    if kind not in _KINDS:
        raise Refusal(400, f"the question {name!r} is of no known type: {kind!r}", "invalid_request")
    if kind in ("choice", "score") and not question["criteria"]:
        raise Refusal(400, f"the question {name!r} has no criteria to answer by", "invalid_request")
    return {"type": kind, **_KINDS[kind](question, state)}


def _noul(question: Json, state: list[str]) -> Json:
    criteria = question.get("criteria") or {}
    yes, no = (shared(words_of(criteria.get(which, "")), state) for which in ("true", "false"))
    sure = yes - no if criteria else shared(words_of(question["instructions"]), state) - 0.5
    return {"noul": round(0.5 + 0.49 * sure, 4)}


def _choice(question: Json, state: list[str]) -> Json:
    likely = _likely({label: [label, when or ""] for label, when in question["criteria"].items()}, state)
    best = max(likely, key=lambda label: likely[label])
    return {"choice": best, "confidence": likely[best], "probabilities": likely}


def _score(question: Json, state: list[str]) -> Json:
    levels = {str(place): when for place, when in enumerate(question["criteria"])}
    likely = _likely(levels, state)
    score = sum(int(place) * chance for place, chance in likely.items())
    return {
        "score": round(score, 4),
        "confidence": max(likely.values()),
        "probabilities": likely,
        "legend": levels,
    }


def _box(question: Json, state: list[str]) -> Json:
    return {"box": {"left": 0.25, "top": 0.25, "right": 0.75, "bottom": 0.75}, "confidence": 0.5}


_KINDS: dict[str, Callable[[Json, list[str]], Json]] = {"noul": _noul, "choice": _choice, "score": _score, "box": _box}


def _likely(criteria: dict[str, Any], state: list[str]) -> dict[str, float]:
    """How likely each is, which makes 1 together."""
    weights = {name: 0.1 + shared(words_of(when), state) for name, when in criteria.items()}
    total = sum(weights.values())
    return {name: round(weight / total, 4) for name, weight in weights.items()}
