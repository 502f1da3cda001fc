# Made by `make generate` from spec/; edit that.
"""Every operation of the API as data."""

from __future__ import annotations

from typing import Any, Final

from ._runtime.operation import Operation
from .api.chat import OPERATIONS as chat
from .api.credits import OPERATIONS as credits
from .api.endpoints import OPERATIONS as endpoints
from .api.files import OPERATIONS as files
from .api.generations import OPERATIONS as generations
from .api.keys import OPERATIONS as keys
from .api.messages import OPERATIONS as messages
from .api.models import OPERATIONS as models
from .api.responses import OPERATIONS as responses

OPERATIONS: Final[dict[str, Operation[Any]]] = {
    operation.id: operation
    for area in (
        chat,
        credits,
        endpoints,
        files,
        generations,
        keys,
        messages,
        models,
        responses,
    )
    for operation in area
}
"""Id (`chat.create`) -> operation."""
