# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What the sandbox answers where an example made from types alone would show nothing: one module an area or two."""

from __future__ import annotations

from ..calls import HandlerTable
from . import account, analytics, benchmarks, datasets, files, keys, models, providers

__all__ = ["HANDLERS"]

HANDLERS: HandlerTable = {
    **account.HANDLERS,
    **analytics.HANDLERS,
    **benchmarks.HANDLERS,
    **datasets.HANDLERS,
    **files.HANDLERS,
    **keys.HANDLERS,
    **models.HANDLERS,
    **providers.HANDLERS,
}
