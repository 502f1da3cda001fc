# Made by `make generate` from spec/plans.json; edit that.
"""Plans for talks. What is sent."""

from __future__ import annotations

import sys

from ..._runtime.settings import RequestOptions
from ..._runtime.values.lazy import LazyModule
from ...types.talks.requests import TalkFields


class PlanArguments(TalkFields, RequestOptions, total=False):
    """The arguments of `plans.from_talk` and of the methods that share them."""


sys.modules[__name__].__class__ = LazyModule
