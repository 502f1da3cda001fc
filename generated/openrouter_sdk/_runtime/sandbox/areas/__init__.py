# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""How the sandbox responds where an example made from types alone would show nothing: one module an area or two."""

from __future__ import annotations

from ..calls import HandlerTable
from . import (
    account,
    analytics,
    audio,
    batches,
    benchmarks,
    byok,
    containers,
    datasets,
    decisions,
    embeddings,
    external_users,
    files,
    guardrails,
    images,
    keys,
    models,
    oauth,
    observability,
    organization,
    presets,
    private_endpoints,
    providers,
    scim,
    tools,
    vault,
    videos,
    workspaces,
)

__all__ = ["HANDLERS"]

HANDLERS: HandlerTable = {
    **account.HANDLERS,
    **analytics.HANDLERS,
    **audio.HANDLERS,
    **batches.HANDLERS,
    **benchmarks.HANDLERS,
    **byok.HANDLERS,
    **containers.HANDLERS,
    **datasets.HANDLERS,
    **decisions.HANDLERS,
    **embeddings.HANDLERS,
    **external_users.HANDLERS,
    **files.HANDLERS,
    **guardrails.HANDLERS,
    **images.HANDLERS,
    **keys.HANDLERS,
    **models.HANDLERS,
    **oauth.HANDLERS,
    **observability.HANDLERS,
    **organization.HANDLERS,
    **presets.HANDLERS,
    **private_endpoints.HANDLERS,
    **providers.HANDLERS,
    **scim.HANDLERS,
    **tools.HANDLERS,
    **vault.HANDLERS,
    **videos.HANDLERS,
    **workspaces.HANDLERS,
}
