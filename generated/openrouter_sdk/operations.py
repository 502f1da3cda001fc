# Made by `make generate` from spec/; edit that.
"""Every operation of the API as data."""

from __future__ import annotations

from typing import Any, Final

from ._runtime.operation import Operation
from .api.analytics import OPERATIONS as analytics
from .api.batches import OPERATIONS as batches
from .api.benchmarks import OPERATIONS as benchmarks
from .api.byok import OPERATIONS as byok
from .api.chat import OPERATIONS as chat
from .api.classifications import OPERATIONS as classifications
from .api.containers import OPERATIONS as containers
from .api.credits import OPERATIONS as credits
from .api.datasets import OPERATIONS as datasets
from .api.decisions import OPERATIONS as decisions
from .api.embeddings import OPERATIONS as embeddings
from .api.endpoints import OPERATIONS as endpoints
from .api.external_users import OPERATIONS as external_users
from .api.files import OPERATIONS as files
from .api.generations import OPERATIONS as generations
from .api.guardrails import OPERATIONS as guardrails
from .api.images import OPERATIONS as images
from .api.keys import OPERATIONS as keys
from .api.messages import OPERATIONS as messages
from .api.models import OPERATIONS as models
from .api.oauth import OPERATIONS as oauth
from .api.observability import OPERATIONS as observability
from .api.organization import OPERATIONS as organization
from .api.presets import OPERATIONS as presets
from .api.private_endpoints import OPERATIONS as private_endpoints
from .api.providers import OPERATIONS as providers
from .api.rerank import OPERATIONS as rerank
from .api.responses import OPERATIONS as responses
from .api.scim import OPERATIONS as scim
from .api.speech import OPERATIONS as speech
from .api.systemone import OPERATIONS as systemone
from .api.tools import OPERATIONS as tools
from .api.transcriptions import OPERATIONS as transcriptions
from .api.vault import OPERATIONS as vault
from .api.videos import OPERATIONS as videos
from .api.workspaces import OPERATIONS as workspaces

OPERATIONS: Final[dict[str, Operation[Any]]] = {
    operation.id: operation
    for area in (
        analytics,
        batches,
        benchmarks,
        byok,
        chat,
        classifications,
        containers,
        credits,
        datasets,
        decisions,
        embeddings,
        endpoints,
        external_users,
        files,
        generations,
        guardrails,
        images,
        keys,
        messages,
        models,
        oauth,
        observability,
        organization,
        presets,
        private_endpoints,
        providers,
        rerank,
        responses,
        scim,
        speech,
        systemone,
        tools,
        transcriptions,
        vault,
        videos,
        workspaces,
    )
    for operation in area
}
"""Id (`chat.create`) -> operation."""
