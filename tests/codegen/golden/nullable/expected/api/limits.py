# Made by `make generate` from spec/limits.json; edit that.
"""Limits of spending."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.limits import Limit, Period

_SET: Operation[Limit] = Operation(
    "limits.set", "PUT /limits", body="limits.Limit", returns="limits.Limit", nullable="amount", lists="tags"
)


class Limits(Area):
    """Limits of spending."""

    def set(
        self,
        *,
        name: str,
        amount: float | None,
        note: str | None = None,
        ends: str | Null | None = None,
        period: Period | Null | None = None,
        tags: Sequence[str | None] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Limit:
        """Set a limit.

        Docs: https://example.com/limits#set

        Args:
            name: Required, and never null.
            amount: Required; null means no limit.
            note: Optional, and never null.
            ends: Optional; null means never.
            period: Optional; null means once.
            tags: Optional; a null stands for a tag that was taken away.
        """
        return self._call(_SET, {
            "name": name, "amount": amount, "note": note, "ends": ends, "period": period, "tags": tags,
        }, options)  # fmt: skip


class AsyncLimits(Area):
    """Limits of spending."""

    set = awaited(Limits.set)


OPERATIONS = (_SET,)
