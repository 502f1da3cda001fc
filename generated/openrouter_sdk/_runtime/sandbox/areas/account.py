# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The account of the sandbox: its credits, the records of its generations."""

from __future__ import annotations

from ..calls import Call, Refusal, handler_table
from ..words import Json

__all__ = ["HANDLERS"]

HANDLERS, handles = handler_table()


@handles("generations.get")
def _generation(call: Call) -> Json:
    id_ = call.query.get("id", "")
    if id_ not in call.state.generations:
        raise Refusal(404, f"Generation {id_} not found", "not_found")
    made = call.example()
    made["data"].update(call.state.generations[id_])
    return made


@handles("credits.get")
def _credits(call: Call) -> Json:
    return {"data": {"total_credits": 25.0, "total_usage": 1.5}}
