# Made by `make generate` from spec/shared/limits.json; edit that.
"""Limits on spending, and when they start over."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from ..._runtime.values.lazy import LazyModule

LimitReset: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a limit starts over, at midnight UTC; weeks start on Monday, months on the first."""


sys.modules[__name__].__class__ = LazyModule
