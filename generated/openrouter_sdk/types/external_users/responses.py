# Made by `make generate` from spec/external_users.json; edit that.
"""Your own users, known to the organization by the ids that you gave them. What comes back."""

from __future__ import annotations

import sys

from attrs import define

from ..._runtime.pages import Page
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record


@define(kw_only=True, eq=False, repr=False)
class ExternalUser(Record):
    """A user of yours whom you registered. It is no account: nobody can log in with it, and it has no key of its own."""

    user: str
    """Your own id of the user, the same as in `user` of requests and in `external` of keys; it never changes."""
    is_active: bool
    """Whether the registration is active. Requests for the user go through either way."""
    created_at: str
    """When the user was registered, in UTC (ISO 8601)."""
    updated_at: str
    """When the registration was last changed, in UTC (ISO 8601)."""


@define(kw_only=True, eq=False, repr=False)
class ExternalUserList(Page[ExternalUser]):
    """One page of external users."""

    data: list[ExternalUser]
    """The users of the page."""
    total_count: int
    """Users on all pages."""


@define(kw_only=True, eq=False, repr=False)
class ExternalUserResult(Answer):
    """An external user, as the service wraps it."""

    data: ExternalUser
    """The user."""


sys.modules[__name__].__class__ = LazyModule
