# Made by `make generate` from spec/vault.json; edit that.
"""Secrets for interns, the agents that OpenRouter hosts, to send to other services: of a workspace, or of one intern.
What is sent.
"""

from __future__ import annotations

import sys

from attrs import define, field

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class SetVaultSecret(Record):
    """A secret to store."""

    value: str = field(metadata={"secret": True})
    hosts: list[str]


@define(kw_only=True, eq=False, repr=False)
class CopyVaultSecrets(Record):
    """Which secrets to copy."""

    names: list[str]


sys.modules[__name__].__class__ = LazyModule
