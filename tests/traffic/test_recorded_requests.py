"""Every recorded request: sent again, it arrives as it was."""

from __future__ import annotations

import inspect
import json

import pytest
from openrouter_sdk import NULL, OpenRouter, from_dict

from .areas import Area, Plain
from .checks import as_arguments, client_for
from .recordings import CREATE, SPARSE, Exchange, Tell, requests, said


def signature_of(client: OpenRouter, area: Plain) -> list[str]:
    return [*inspect.signature(getattr(client, area.name).create).parameters]


@pytest.mark.parametrize("area", CREATE, ids=[area.name for area in CREATE])
def test_requests_arrive_as_they_were(tell: Tell, area: Plain) -> None:
    ok: Exchange = {
        "response_sse": None,
        "response_headers": {},
        "response_content_type": "application/json",
        "status": 200,
    }
    with client_for({"ok": {**ok, "response_json": {}}}) as (replay, client):
        client = client.with_options(base_url=replay.at("ok"))
        for body in requests(area).values():
            whole = {name: value for name, value in body.items() if name != "stream"}
            arguments, extra = as_arguments(area, body)
            # In the order of the signature, where that names them.
            signature = {name: whole[name] for name in signature_of(client, area) if name in arguments}
            ordered = {**signature, **{name: whole[name] for name in arguments if name not in signature}, **extra}
            area.create(client, **arguments, extra_body=extra)
            arrived = json.loads(replay.bodies["ok"])
            assert said(arrived) == said(ordered)
            assert json.dumps(arrived, sort_keys=True) == json.dumps(whole, sort_keys=True)

            # The same as objects, where the arguments are of a class.
            record = from_dict(whole, area.body)
            objects = {name: NULL if value is NULL else getattr(record, name) for name, value in arguments.items()}
            area.create(client, **objects, extra_body=extra)
            assert said(json.loads(replay.bodies["ok"])) == said(ordered)
            if isinstance(area, Area):
                with area.stream(client, **arguments, extra_body=extra) as stream:
                    stream.final()
                streamed = {**{name: whole[name] for name in arguments}, "stream": True, **extra}
                assert said(json.loads(replay.bodies["ok"])) == said(streamed)
    assert len(requests(area)) > 0 or area in SPARSE
    tell(f"{len(requests(area))} requests of {area.name} arrived as they were, from mappings and from objects")
