# Made by `make generate` from spec/shared/errors.json; edit that.
"""Words for failures."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

from ..._runtime.values.lazy import LazyModule

ErrorType: TypeAlias = (
    Literal[
        "context_length_exceeded",
        "max_tokens_exceeded",
        "token_limit_exceeded",
        "string_too_long",
        "authentication",
        "permission_denied",
        "payment_required",
        "rate_limit_exceeded",
        "provider_overloaded",
        "provider_unavailable",
        "invalid_request",
        "invalid_prompt",
        "not_found",
        "precondition_failed",
        "payload_too_large",
        "unprocessable",
        "content_policy_violation",
        "refusal",
        "invalid_image",
        "image_too_large",
        "image_too_small",
        "unsupported_image_format",
        "image_not_found",
        "image_download_failed",
        "server",
        "timeout",
        "unmapped",
    ]
    | str
)
"""Cause of a failure, with the same words in all of OpenRouter's APIs."""


sys.modules[__name__].__class__ = LazyModule
