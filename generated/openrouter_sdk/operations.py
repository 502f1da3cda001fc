# Made by `make generate` from spec/; edit that.
"""Every operation of the API as data."""

from __future__ import annotations

from typing import Any, Final

from ._runtime.operation import Operation
from .api.chat import OPERATIONS as chat
from .api.credits import OPERATIONS as credits
from .api.endpoints import OPERATIONS as endpoints
from .api.external_users import OPERATIONS as external_users
from .api.files import OPERATIONS as files
from .api.generations import OPERATIONS as generations
from .api.guardrails import OPERATIONS as guardrails
from .api.images import OPERATIONS as images
from .api.keys import OPERATIONS as keys
from .api.models import OPERATIONS as models
from .api.organization import OPERATIONS as organization
from .api.responses import OPERATIONS as responses
from .api.scim import OPERATIONS as scim
from .api.speech import OPERATIONS as speech
from .api.transcriptions import OPERATIONS as transcriptions
from .api.vault import OPERATIONS as vault
from .api.videos import OPERATIONS as videos
from .api.workspaces import OPERATIONS as workspaces

OPERATIONS: Final[dict[str, Operation[Any]]] = {
    operation.id: operation
    for area in (
        chat,
        credits,
        endpoints,
        external_users,
        files,
        generations,
        guardrails,
        images,
        keys,
        models,
        organization,
        responses,
        scim,
        speech,
        transcriptions,
        vault,
        videos,
        workspaces,
    )
    for operation in area
}
"""Id (`chat.create`) -> operation."""
