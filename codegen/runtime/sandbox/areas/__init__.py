# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What the sandbox answers where an example made from types alone would show nothing: one module an area or two."""

from __future__ import annotations

from ..calls import HandlerTable
from . import account, batches, files, guardrails, keys, models, oauth, organization, presets, workspaces

__all__ = ["HANDLERS"]

HANDLERS: HandlerTable = {
    **account.HANDLERS,
    **batches.HANDLERS,
    **files.HANDLERS,
    **guardrails.HANDLERS,
    **keys.HANDLERS,
    **models.HANDLERS,
    **oauth.HANDLERS,
    **organization.HANDLERS,
    **presets.HANDLERS,
    **workspaces.HANDLERS,
}
