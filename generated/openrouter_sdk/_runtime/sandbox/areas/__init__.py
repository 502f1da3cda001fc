# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What the sandbox answers where an example made from types alone would show nothing: one module an area or two."""

from __future__ import annotations

from ..calls import HandlerTable
from . import account, external_users, files, guardrails, keys, models, organization, scim, vault, workspaces

__all__ = ["HANDLERS"]

HANDLERS: HandlerTable = {
    **account.HANDLERS,
    **external_users.HANDLERS,
    **files.HANDLERS,
    **guardrails.HANDLERS,
    **keys.HANDLERS,
    **models.HANDLERS,
    **organization.HANDLERS,
    **scim.HANDLERS,
    **vault.HANDLERS,
    **workspaces.HANDLERS,
}
