# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What the sandbox answers where an example made from types alone would show nothing: one module an area or two."""

from __future__ import annotations

from ..calls import HandlerTable
from . import (
    account,
    audio,
    external_users,
    files,
    guardrails,
    images,
    keys,
    models,
    organization,
    scim,
    vault,
    videos,
    workspaces,
)

__all__ = ["HANDLERS"]

HANDLERS: HandlerTable = {
    **account.HANDLERS,
    **audio.HANDLERS,
    **external_users.HANDLERS,
    **files.HANDLERS,
    **guardrails.HANDLERS,
    **images.HANDLERS,
    **keys.HANDLERS,
    **models.HANDLERS,
    **organization.HANDLERS,
    **scim.HANDLERS,
    **vault.HANDLERS,
    **videos.HANDLERS,
    **workspaces.HANDLERS,
}
