# Made by `make generate` from spec/users.json; edit that.
"""Users."""

from __future__ import annotations

import sys

from attrs import define

from .._runtime.values.lazy import LazyModule
from .._runtime.values.record import Answer


@define(kw_only=True, eq=False, repr=False)
class User(Answer):
    """A user."""

    id: str | None = None
    """Names them."""


sys.modules[__name__].__class__ = LazyModule
