# Made by `make generate` from spec/guardrails.json; edit that.
"""Guardrails: what keys and members may spend, which models and providers they may use, what is filtered. What is sent."""

from __future__ import annotations

import sys

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record
from ...types.guardrails.responses import GuardrailRules


@define(kw_only=True, eq=False, repr=False)
class CreateGuardrail(GuardrailRules):
    """A guardrail to make."""

    name: str
    workspace_id: str | None = None
    include_byok_in_budgets: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class UpdateGuardrail(GuardrailRules):
    """What to change about a guardrail. What is left out stays as it is."""

    name: str | None = None
    include_byok_in_budgets: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class GuardrailKeyHashes(Record):
    """Keys to assign a guardrail to, or to take it from."""

    key_hashes: list[str]


@define(kw_only=True, eq=False, repr=False)
class GuardrailUserIds(Record):
    """Members to assign a guardrail to, or to take it from."""

    member_user_ids: list[str]


sys.modules[__name__].__class__ = LazyModule
