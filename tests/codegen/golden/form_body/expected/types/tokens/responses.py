# Made by `make generate` from spec/tokens.json; edit that.
"""Tokens. What comes back."""

from __future__ import annotations

import sys

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer


@define(kw_only=True, eq=False, repr=False)
class Token(Answer):
    """A token."""

    value: str | None = None
    """The token itself."""


sys.modules[__name__].__class__ = LazyModule
