# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What the sandbox answers where an example made from types alone would show nothing: one module an area or two."""

from __future__ import annotations

from ..calls import HandlerTable
from . import account, containers, decisions, embeddings, files, keys, models, tools

__all__ = ["HANDLERS"]

HANDLERS: HandlerTable = {
    **account.HANDLERS,
    **containers.HANDLERS,
    **decisions.HANDLERS,
    **embeddings.HANDLERS,
    **files.HANDLERS,
    **keys.HANDLERS,
    **models.HANDLERS,
    **tools.HANDLERS,
}
