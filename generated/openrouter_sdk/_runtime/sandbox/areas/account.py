# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The account of the sandbox: its credits, the records of its generations."""

from __future__ import annotations

from ..calls import Call, Refusal, handler_table
from ..words import Json

__all__ = ["HANDLERS"]

HANDLERS, handles = handler_table()


@handles("generations.get")
def _generation(call: Call) -> Json:
    made = call.example()
    made["data"].update(_known(call, call.query.get("id", "")))
    return made


@handles("generations.content")
def _content(call: Call) -> Json:
    id_ = str(_known(call, call.query.get("id", ""))["id"])
    return {"data": call.state.contents[id_]}


@handles("generations.submit_feedback")
def _feedback(call: Call) -> Json:
    _known(call, call.body["generation_id"])
    return {"data": {"success": True}}


def _known(call: Call, id: str) -> Json:
    if id not in call.state.generations:
        raise Refusal(404, f"Generation {id} not found", "not_found")
    return call.state.generations[id]


@handles("credits.get")
def _credits(call: Call) -> Json:
    return {"data": {"total_credits": 25.0, "total_usage": 1.5}}
