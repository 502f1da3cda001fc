# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The private endpoints of the sandbox: drafts, validated, activated, disabled. It sends them no requests.

A validation fails where the base URL has no https, and where the upstream model is one of the sandbox's own:
`sandbox/status-401`.
"""

from __future__ import annotations

import re
import typing

from ...values.hints import hint_of
from ...values.record import table_of
from ..calls import Call, Collection, Refusal, handler_table, now
from ..misbehaviour import kind_of
from ..words import Json
from .byok import known_values

__all__ = ["ENDPOINTS", "HANDLERS"]

HANDLERS, handles = handler_table()

ENDPOINTS = Collection("private endpoint")
_REQUESTS = Collection("request for a private endpoint", id="key")
_PRICE = re.compile(r"\d+(\.\d+)?")
_DATE = re.compile(r"-\d{4}-?\d{2}-?\d{2}$")
_FREE = {"prompt": "0", "completion": "0"}


def _view(call: Call, endpoint: Json) -> Json:
    """What the operation shows of an endpoint."""
    hint = hint_of(call.operation.returns, "data")
    cls = typing.get_args(hint)[0] if typing.get_origin(hint) is list else hint
    return {wire: endpoint[wire] for wire in table_of(cls).by_wire}


@handles("private_endpoints.list")
def _list(call: Call) -> Json:
    return {"data": [_view(call, endpoint) for endpoint in ENDPOINTS.all(call)]}


@handles("private_endpoints.create")
def _create(call: Call) -> Json:
    asked = {name: value for name, value in call.body.items() if name != "activate"}
    key = call.headers.get("idempotency-key")
    if key is not None and (first := _REQUESTS.of(call).get(key)) is not None:
        if first["asked"] != asked:
            raise Refusal(422, "idempotency_key_reused: the first request with this key was another", "unprocessable")
        return {"data": _view(call, ENDPOINTS.find(call, first["id"]))}
    endpoint = ENDPOINTS.add(call, _draft(call))
    if key is not None:
        _REQUESTS.add(call, {"key": key, "asked": asked, "id": endpoint["id"]})
    if call.body.get("activate") is not None:
        failed = [check["reason"] for check in _checks(endpoint) if not check["passed"]]
        if failed:
            raise Refusal(422, f"the draft {endpoint['id']} did not pass: {', '.join(failed)}", "unprocessable")
        endpoint.update(status="active", validated=True)
    return {"data": _view(call, endpoint)}


def _draft(call: Call) -> Json:
    slug, provider = call.body["model_permaslug"], call.body["provider_slug"]
    if "/" not in slug:
        raise Refusal(404, f"there is no model {slug!r}", "not_found")
    if provider not in known_values(call.operation.body, "provider_slug"):
        raise Refusal(404, f"there is no provider {provider!r}", "not_found")
    public = _DATE.sub("", slug)
    return {
        "id": call.state.uuid(),
        "status": "draft",
        "model_permaslug": slug,
        "model_slug": public,
        "model_name": public.partition("/")[2],
        "provider_slug": provider,
        "provider_name": provider.replace("-", " ").title(),
        "created_at": now(),
        "upstream_model_id": call.body["upstream_model_id"],
        "base_url": call.body.get("base_url"),
        "declared_region": call.body.get("declared_region"),
        "declared_zdr": call.body.get("declared_zdr"),
        "pricing": _priced(call.body.get("pricing") or _FREE),
        "validated": False,
    }


def _priced(pricing: Json) -> Json:
    if not all(_PRICE.fullmatch(price) for price in pricing.values() if price is not None):
        raise Refusal(400, "a price is a decimal string in USD per token", "invalid_request")
    return {name: price for name, price in pricing.items() if price is not None}


@handles("private_endpoints.get")
def _get(call: Call) -> Json:
    return {"data": _view(call, ENDPOINTS.find(call, call.path["id"]))}


@handles("private_endpoints.update")
def _update(call: Call) -> Json:
    draft = _in_status(call, "draft", "already_active: delete it and create another")
    upstream = {name: call.body.get(name) or draft[name] for name in ("upstream_model_id", "base_url")}
    moved = any(draft[name] != value for name, value in upstream.items())
    declared = {
        name: call.body[name] if name in call.body else None if moved else draft[name]
        for name in ("declared_region", "declared_zdr")
    }
    changes = {**upstream, **declared}
    same = all(draft[name] == value for name, value in changes.items())
    draft.update(changes, validated=draft["validated"] and same)
    return {"data": _view(call, draft)}


@handles("private_endpoints.delete")
def _delete(call: Call) -> Json:
    endpoint = ENDPOINTS.find(call, call.path["id"])
    if call.query.get("draft_only") == "true" and endpoint["status"] != "draft":
        raise Refusal(409, "it was activated, and only a draft was to be deleted", "conflict")
    ENDPOINTS.remove(call, endpoint["id"])
    return {"data": {"id": endpoint["id"]}}


@handles("private_endpoints.set_pricing")
def _set_pricing(call: Call) -> Json:
    return {"data": _view(call, ENDPOINTS.change(call, call.path["id"], {"pricing": _priced(call.body["pricing"])}))}


# -- their life -------------------------------------------------------------------------------------------


@handles("private_endpoints.validate")
def _validate(call: Call) -> Json:
    draft = _in_status(call, "draft", "only a draft is validated")
    checks = _checks(draft)
    draft["validated"] = all(check["passed"] for check in checks)
    return {"data": {"passed": draft["validated"], "checks": checks}}


@handles("private_endpoints.activate")
def _activate(call: Call) -> Json:
    draft = _in_status(call, "draft", "it is active already")
    if not draft["validated"]:
        raise Refusal(409, "not_validated: validate it first", "conflict")
    draft["status"] = "active"
    return {"data": _view(call, draft)}


@handles("private_endpoints.disable")
def _disable(call: Call) -> Json:
    endpoint = _in_status(call, "active", "only an active endpoint is disabled")
    endpoint["status"] = "disabled"
    return {"data": _view(call, endpoint)}


@handles("private_endpoints.enable")
def _enable(call: Call) -> Json:
    endpoint = _in_status(call, "disabled", "only a disabled endpoint is enabled")
    endpoint["status"] = "active"
    return {"data": _view(call, endpoint)}


def _in_status(call: Call, status: str, otherwise: str) -> Json:
    endpoint = ENDPOINTS.find(call, call.path["id"])
    if endpoint["status"] != status:
        raise Refusal(409, otherwise, "conflict")
    return endpoint


def _checks(endpoint: Json) -> list[Json]:
    """What a test request would show."""
    if not (endpoint["base_url"] or "https://").startswith("https://"):
        return [{"name": "base_url_ok", "passed": False, "reason": "invalid_base_url"}]
    kind = kind_of(endpoint["upstream_model_id"])
    if kind:
        status = int(kind[7:]) if kind.startswith("status-") and kind[7:].isdecimal() else 502
        failed: Json = {"name": "response_ok", "passed": False, "reason": "upstream_error", "upstream_status": status}
        return [
            {"name": "auth_ok", "passed": True},
            {**failed, "upstream_message": f"the sandbox was asked for {kind}"},
        ]
    return [{"name": "auth_ok", "passed": True}, {"name": "response_ok", "passed": True}]
