# Made by `make generate` from spec/; edit that.
"""Every operation of the API as data."""

from __future__ import annotations

from typing import Any, Final

from ._runtime.operation import Operation
from .api.chat import OPERATIONS as chat
from .api.containers import OPERATIONS as containers
from .api.credits import OPERATIONS as credits
from .api.decisions import OPERATIONS as decisions
from .api.embeddings import OPERATIONS as embeddings
from .api.endpoints import OPERATIONS as endpoints
from .api.files import OPERATIONS as files
from .api.generations import OPERATIONS as generations
from .api.keys import OPERATIONS as keys
from .api.models import OPERATIONS as models
from .api.rerank import OPERATIONS as rerank
from .api.responses import OPERATIONS as responses
from .api.systemone import OPERATIONS as systemone
from .api.tools import OPERATIONS as tools

OPERATIONS: Final[dict[str, Operation[Any]]] = {
    operation.id: operation
    for area in (
        chat,
        containers,
        credits,
        decisions,
        embeddings,
        endpoints,
        files,
        generations,
        keys,
        models,
        rerank,
        responses,
        systemone,
        tools,
    )
    for operation in area
}
"""Id (`chat.create`) -> operation."""
