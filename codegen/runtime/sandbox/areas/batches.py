# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The batches of the sandbox: each look takes one a step further, from validating over in_progress to completed.

The requests are answered as single ones are. Where one names a model of the sandbox's own (`sandbox/rate-limited` and
the like), it alone fails; beside these, a request may name only the model of its batch. The models `sandbox/failed`,
`sandbox/expired` and `sandbox/cancelled` of a batch make it end so: failed without a result, else with one response.
"""

from __future__ import annotations

import datetime
import json
import time
from collections.abc import Callable
from typing import NamedTuple

from ...values.validate import mismatches
from .. import chat, messages, responses
from ..calls import Call, Collection, Refusal, handler_table
from ..misbehaviour import BAD_ENDS, kind_of, misbehaviour
from ..play import Facts
from ..words import PROVIDER, Json
from .embeddings import embed

__all__ = ["BATCHES", "HANDLERS"]

HANDLERS, handles = handler_table()

BATCHES = Collection("batch")
REQUESTS = Collection("request", id="batch")  # those of each batch that has not ended


class _Maker(NamedTuple):
    """What makes the responses of an endpoint."""

    operation: str
    """That takes such a request alone."""
    whole: Callable[[str, Json], Json]
    facts: Callable[[Json], Facts]


def _embedded(whole: Json) -> Facts:
    usage = whole["usage"]
    return Facts(int(time.time()), "stop", usage["prompt_tokens"], 0, usage["cost"])


_MAKERS = {
    "/v1/chat/completions": _Maker("chat.create", chat.whole, chat.facts),
    "/v1/responses": _Maker("responses.create", responses.whole, responses.facts),
    "/v1/messages": _Maker("messages.create", messages.whole, messages.facts),
    "/v1/embeddings": _Maker("embeddings.create", embed, _embedded),
}
_BEFORE_REQUESTS = ("endpoint", "model", "callback_url")
_ENDS = ("completed", "failed", "expired", "cancelled")
_WINDOW = 24 * 60 * 60
_LARGEST_PAGE = 100
_CAUSES = {
    400: "invalid_request",
    402: "payment_required",
    403: "permission_denied",
    404: "not_found",
    429: "rate_limit_exceeded",
    500: "server",
    502: "provider_unavailable",
    503: "provider_overloaded",
    529: "provider_overloaded",
}


@handles("batches.create")
def _create(call: Call) -> Json:
    body = call.body
    _refuse_batch(body)
    made = int(time.time())
    batch: Json = {
        "id": f"batch_sandbox{call.state.number():08}",
        "object": "batch",
        "endpoint": body["endpoint"],
        "model": body["model"],
        "provider": None,
        "status": "validating",
        "completion_window": "24h",
        "request_counts": {"total": len(body["requests"]), "completed": 0, "failed": 0},
        "usage": None,
        "error": None,
        "results": None,
        "created_at": made,
        "expires_at": made + _WINDOW,
        "finalized_at": None,
    }
    REQUESTS.add(call, {"batch": batch["id"], "requests": body["requests"]})
    return BATCHES.add(call, batch)


def _refuse_batch(body: Json) -> None:
    """What the service refuses as a whole."""
    order = list(body)
    late = [name for name in _BEFORE_REQUESTS if name in order and order.index(name) > order.index("requests")]
    if late:
        raise Refusal(400, f"{late[0]} must come before requests in the body", "invalid_request")
    if body["endpoint"] not in _MAKERS:
        known = ", ".join(_MAKERS)
        raise Refusal(400, f"the sandbox has no batches for {body['endpoint']!r}, only for {known}", "invalid_request")
    if not body["requests"]:
        raise Refusal(400, "there are no requests", "invalid_request")
    ids = [request["custom_id"] for request in body["requests"]]
    if len(set(ids)) < len(ids):
        twice = next(id_ for index, id_ in enumerate(ids) if id_ in ids[:index])
        raise Refusal(400, f"the custom_id {twice!r} stands twice", "invalid_request")
    for request in body["requests"]:
        model = request["body"].get("model")
        if model not in (None, body["model"]) and not kind_of(str(model)):
            what = f"{request['custom_id']!r} names the model {model!r}, and its batch {body['model']!r}"
            raise Refusal(400, what, "invalid_request")


@handles("batches.list")
def _list(call: Call) -> Json:
    limit = call.query.get("limit", "20")
    if not limit.isdecimal() or not 1 <= int(limit) <= _LARGEST_PAGE:
        raise Refusal(400, f"limit is a number from 1 to {_LARGEST_PAGE}", "invalid_request")
    wanted = call.queries("status")
    after, before = _moment(call, "created_after", 0), _moment(call, "created_before", float("inf"))
    found = [
        {**batch, "results": None}
        for batch in reversed(BATCHES.all(call))
        if (not wanted or batch["status"] in wanted) and after < batch["created_at"] < before
    ]
    return {"object": "list", **call.after(found)}


def _moment(call: Call, name: str, default: float) -> float:
    """A time of the query, in Unix seconds."""
    text = call.query.get(name)
    if text is None:
        return default
    try:
        found = datetime.datetime.fromisoformat(text)
    except ValueError:
        raise Refusal(400, f"{name} is no date and no time: {text!r}", "invalid_request") from None
    return found.replace(tzinfo=found.tzinfo or datetime.UTC).timestamp()


@handles("batches.get")
def _get(call: Call) -> Json:
    batch = BATCHES.find(call, call.path["id"])
    if batch["status"] == "validating":
        batch.update(status="in_progress", provider=PROVIDER)
    elif batch["status"] == "in_progress":
        batch.update(_ended(call, batch), finalized_at=int(time.time()))
    return batch


@handles("batches.delete")
def _delete(call: Call) -> Json:
    batch = BATCHES.find(call, call.path["id"])
    if batch["status"] not in _ENDS:
        raise Refusal(409, f"the batch has not ended: it is {batch['status']}", "conflict")
    BATCHES.remove(call, batch["id"])
    upstream = {"provider": PROVIDER, "status": "not_applicable"}
    return {"id": batch["id"], "object": "batch", "deletion": {"openrouter": "deleted", "upstream": upstream}}


# -- results ----------------------------------------------------------------------------------------------


def _ended(call: Call, batch: Json) -> Json:
    """What is new of a batch at its end."""
    requests = REQUESTS.remove(call, batch["id"])["requests"]
    kind = kind_of(batch["model"])
    status = kind if kind in _ENDS else "completed"
    if status == "failed":
        return {"status": status, "error": {"message": "the sandbox was asked for a batch that fails"}}
    results = []
    for index, request in enumerate(requests):
        late = status != "completed" and index > 0
        error = {"message": f"the batch has {status}", "type": f"batch_{status}", "param": None}
        outcome = {"response": None, "error": error} if late else _outcome(call, batch, request["body"])
        id_ = f"batch_req_sandbox{call.state.number():08}"
        results.append({"id": id_, "custom_id": request["custom_id"], **outcome})
    bodies = [result["response"]["body"] for result in results if result["response"]]
    counts = {"total": len(results), "completed": len(bodies), "failed": len(results) - len(bodies)}
    return {"status": status, "results": results, "request_counts": counts, "usage": _usage(batch, bodies)}


def _outcome(call: Call, batch: Json, body: Json) -> Json:
    """The response to one request, or its error."""
    maker = _MAKERS[batch["endpoint"]]
    model = body.get("model") or batch["model"]
    kind = kind_of(model)
    wrong = [str(mismatch) for mismatch in mismatches({**body, "model": model}, call.operations[maker.operation].body)]
    if body.get("stream"):
        wrong.append("stream: a request of a batch can't be streamed")
    if wrong:
        return _failed(400, "; ".join(wrong[:20]))
    if (refused := misbehaviour(kind, chat.refusal)) is not None:
        refusal = json.loads(refused.text or "{}") if refused.content_type == "application/json" else {}
        error = refusal.get("error") or {"code": 502, "message": "Provider returned error"}
        return _failed(error["code"], error["message"])
    if kind in BAD_ENDS:
        return _failed(502, "Provider disconnected")
    made = maker.whole(model, {**body, "model": model})
    return {"response": {"status_code": 200, "request_id": made["id"], "body": made}, "error": None}


def _failed(status: int, message: str) -> Json:
    cause = _CAUSES.get(status, "unmapped")
    kind = "invalid_request_error" if status == 400 else "api_error"
    return {"response": None, "error": {"message": message, "type": kind, "param": None, "error_type": cause}}


def _usage(batch: Json, bodies: list[Json]) -> Json:
    """The usage of all responses together, at half the price."""
    facts = [_MAKERS[batch["endpoint"]].facts(body) for body in bodies]
    prompt, completion = sum(fact.prompt_tokens for fact in facts), sum(fact.completion_tokens for fact in facts)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "cost": round(sum(fact.cost for fact in facts) / 2, 9),
        "is_byok": False,
    }
