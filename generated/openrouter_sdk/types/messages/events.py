# Made by `make generate` from spec/messages.json; edit that.
"""The Messages API in the shape of Anthropic, for models of all providers: blocks in, blocks out. What comes piece by
piece.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ...types.messages.responses import MessageTokens

if TYPE_CHECKING:
    from ...types.shared.usage import CacheCreation


@define(kw_only=True, eq=False, repr=False)
class MessageDeltaUsage(MessageTokens):
    """Tokens that a response used, as its stream tells at the end."""

    input_tokens: int | None = field(metadata={"null": True})
    """Tokens of the input without those read from the prompt cache or stored in it; null leaves what the start said."""
    cache_creation: CacheCreation | None = None
    """The newly stored tokens by how long they live; null when not reported."""
    service_tier: Literal["standard", "priority", "batch"] | str | None = None
    """Tier the provider served the request on; null when not known. Not in the service's documentation."""


sys.modules[__name__].__class__ = LazyModule
