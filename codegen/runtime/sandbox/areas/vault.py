# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The vaults of the sandbox: one of the workspace, and one for each intern, of whatever id."""

from __future__ import annotations

import hashlib
import hmac
import re

from ..calls import Call, Collection, Refusal, handler_table, now
from ..words import Json

__all__ = ["HANDLERS"]

HANDLERS, handles = handler_table()

_MOST = 100  # secrets on a page, hosts of a secret, names to copy
_LONGEST_VALUE, _LONGEST_NAME, _LONGEST_HOST, _LARGEST_OFFSET = 65_536, 255, 253, 10_000
_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
_CONNECTIONS = ("github", "slack", "linear")

_WORKSPACE = Collection("secret of the workspace", id="name")


def _vault(call: Call) -> Collection:
    """The one that the path names."""
    intern = call.path.get("internId")
    return _WORKSPACE if intern is None else Collection(f"secret of the intern {intern}", id="name")


# -- what is known of secrets -------------------------------------------------------------------------------


@handles("vault.list_secrets", "vault.list_intern_secrets")
def _list(call: Call) -> Json:
    return _page(call, _vault(call).all(call))


@handles("vault.list_effective_secrets")
def _list_effective(call: Call) -> Json:
    found = {secret["name"]: {**secret, "scope": "workspace"} for secret in _WORKSPACE.all(call)}
    found.update({secret["name"]: {**secret, "scope": "intern"} for secret in _vault(call).all(call)})
    return _page(call, list(found.values()))


@handles("vault.list_connections")
def _list_connections(call: Call) -> Json:
    return {"data": [{"key": key} for key in _CONNECTIONS]}


def _page(call: Call, secrets: list[Json]) -> Json:
    for name, least, most in (("limit", 1, _MOST), ("offset", 0, _LARGEST_OFFSET)):
        text = call.query.get(name, str(least))
        if not text.isdecimal() or not least <= int(text) <= most:
            raise Refusal(400, f"{name} is a number from {least} to {most}, not {text!r}", "invalid_request")
    secrets.sort(key=lambda secret: str(secret["name"]))
    data, offset, _ = call.page(secrets, _MOST)
    return {"data": [_shown(secret) for secret in data], "has_more": offset + len(data) < len(secrets)}


def _shown(secret: Json) -> Json:
    return {name: value for name, value in secret.items() if name != "value"}


# -- what changes them --------------------------------------------------------------------------------------


@handles("vault.set_secret", "vault.set_intern_secret")
def _set(call: Call) -> Json:
    name, value = call.path["name"], call.body["value"]
    if len(name) > _LONGEST_NAME or not _NAME.fullmatch(name):
        raise Refusal(400, f"{name!r} can't be the name of a secret", "invalid_request")
    if not 0 < len(value) <= _LONGEST_VALUE:
        raise Refusal(400, f"value has 1 to {_LONGEST_VALUE} characters", "invalid_request")
    return {"data": _shown(_store(call, name, value, _hosts(call.body["hosts"])))}


@handles("vault.copy_secrets")
def _copy(call: Call) -> Json:
    names = call.body["names"]
    if not 0 < len(names) <= _MOST or len(set(names)) < len(names):
        raise Refusal(400, f"names are 1 to {_MOST} different ones", "invalid_request")
    found = [_WORKSPACE.find(call, name) for name in names]  # all of them, before the first is copied
    return {"data": [_shown(_store(call, one["name"], one["value"], one["hosts"])) for one in found]}


@handles("vault.delete_secret", "vault.delete_intern_secret")
def _delete(call: Call) -> None:
    _vault(call).remove(call, call.path["name"])


def _store(call: Call, name: str, value: str, hosts: list[str]) -> Json:
    vault = _vault(call)
    digest = hmac.digest(vault.name.encode(), value.encode("utf-8", "surrogatepass"), hashlib.sha256).hex()
    before = vault.of(call).get(name, {"created_at": now()})
    made = {"name": name, "hosts": hosts, "fingerprint": f"sha256:{digest}", "created_at": before["created_at"]}
    return vault.add(call, {**made, "value": value})


def _hosts(hosts: list[str]) -> list[str]:
    """Host names in lower case, each once."""
    found = list(dict.fromkeys(host.lower().removesuffix(".") for host in hosts))
    wrong = [host for host in found if len(host) > _LONGEST_HOST or not all(map(_LABEL.fullmatch, host.split(".")))]
    if wrong or not 0 < len(hosts) <= _MOST:
        what = f"{wrong[0]!r} is no host name" if wrong else f"there are 1 to {_MOST} hosts"
        raise Refusal(400, what, "invalid_request")
    return found
