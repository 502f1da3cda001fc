# Made by `make generate` from spec/tokens.json; edit that.
"""Tokens. What is sent."""

from __future__ import annotations

import sys
from typing import Literal

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class TokenRequest(Record):
    """What is given for a token."""

    grant_type: Literal["code"] = "code"
    code: str


sys.modules[__name__].__class__ = LazyModule
