# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What the sandbox answers where an example made from types alone would show nothing: one module an area or two."""

from __future__ import annotations

from ..calls import HandlerTable
from . import (
    account,
    batches,
    byok,
    containers,
    decisions,
    embeddings,
    external_users,
    files,
    guardrails,
    keys,
    models,
    oauth,
    observability,
    organization,
    presets,
    private_endpoints,
    scim,
    tools,
    vault,
    workspaces,
)

__all__ = ["HANDLERS"]

HANDLERS: HandlerTable = {
    **account.HANDLERS,
    **batches.HANDLERS,
    **byok.HANDLERS,
    **containers.HANDLERS,
    **decisions.HANDLERS,
    **embeddings.HANDLERS,
    **external_users.HANDLERS,
    **files.HANDLERS,
    **guardrails.HANDLERS,
    **keys.HANDLERS,
    **models.HANDLERS,
    **oauth.HANDLERS,
    **observability.HANDLERS,
    **organization.HANDLERS,
    **presets.HANDLERS,
    **private_endpoints.HANDLERS,
    **scim.HANDLERS,
    **tools.HANDLERS,
    **vault.HANDLERS,
    **workspaces.HANDLERS,
}
