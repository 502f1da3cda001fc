# Made by `make generate` from spec/shared/model_requests.json; edit that.
"""What requests to a model that does not write have in common."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record

if TYPE_CHECKING:
    from ...types.shared.preferences.requests import ProviderPreferences
    from ...types.shared.requests.requests import Trace


@define(kw_only=True, eq=False, repr=False)
class ModelRequest(Record):
    """What such a request says beside its input: which model, how it is routed, and who asks."""

    model: str
    provider: ProviderPreferences | None = None
    user: str | None = None
    session_id: str | None = None
    trace: Trace | None = None


sys.modules[__name__].__class__ = LazyModule
