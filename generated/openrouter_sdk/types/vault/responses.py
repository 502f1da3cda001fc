# Made by `make generate` from spec/vault.json; edit that.
"""Secrets for interns, the agents that OpenRouter hosts, to send to other services: of a workspace, or of one intern.
What comes back.
"""

from __future__ import annotations

import sys
from typing import Literal

from attrs import define, field

from ..._runtime.pages import Page
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record


@define(kw_only=True, eq=False, repr=False)
class VaultSecret(Record):
    """What may be known of a secret. Its value never comes back."""

    name: str
    """Name of the secret; there is one of a name in a vault."""
    hosts: list[str] | None = field(metadata={"null": True})
    """Host names that the value may be sent to, each exactly as it is; null for an old secret that is bound to none."""
    fingerprint: str | None = field(metadata={"null": True})
    """Shows whether values are alike: alike in one vault means the same value; across vaults it says nothing. Null for
    an old secret.
    """
    created_at: str
    """When it was first stored, in UTC (ISO 8601)."""


@define(kw_only=True, eq=False, repr=False)
class VaultEffectiveSecret(VaultSecret):
    """The secret that an intern's requests get under a name: the one that wins where several vaults have it."""

    scope: Literal["intern", "attached", "workspace"] | str
    """Vault that it comes from: the intern's own, one that is attached to it, or the workspace's; the first that has
    the name wins.
    """


@define(kw_only=True, eq=False, repr=False)
class VaultSecretList(Page[VaultSecret]):
    """One page of secrets, by name."""

    data: list[VaultSecret]
    """The secrets of the page, without their values."""
    has_more: bool
    """Whether there are secrets after these."""


@define(kw_only=True, eq=False, repr=False)
class VaultEffectiveSecretList(Page[VaultEffectiveSecret]):
    """One page of the secrets that an intern gets, by name."""

    data: list[VaultEffectiveSecret]
    """The secrets of the page, without their values."""
    has_more: bool
    """Whether there are secrets after these."""


@define(kw_only=True, eq=False, repr=False)
class VaultSecretResult(Answer):
    """A secret, as the service wraps it."""

    data: VaultSecret
    """The secret, without its value."""


@define(kw_only=True, eq=False, repr=False)
class VaultSecretCopies(Answer):
    """Secrets that were copied to an intern."""

    data: list[VaultSecret]
    """The copies, in the order of the names; their fingerprints are not those of the originals."""


@define(kw_only=True, eq=False, repr=False)
class VaultConnection(Record):
    """A service that an intern can use."""

    key: str
    """Which one: `github`, `slack`, `google`, a server of the catalog such as `linear`, or `mcp:<host>` for one of your
    own.
    """


@define(kw_only=True, eq=False, repr=False)
class VaultConnectionList(Answer):
    """The services that an intern can use."""

    data: list[VaultConnection]
    """The connections that are stored, enabled, and not switched off for the intern."""


sys.modules[__name__].__class__ = LazyModule
