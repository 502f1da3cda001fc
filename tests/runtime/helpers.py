"""What the tests of the runtime share."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from openrouter_sdk import Record, from_dict, to_dict, to_json


def as_json(value: Any) -> str:
    """As JSON, which tells 1 from 1.0 and True, and one order of fields from another."""
    return json.dumps(value)


def assert_goes_round(data: Mapping[str, Any], cls: type[Record]) -> Any:
    record = from_dict(data, cls)
    assert type(record) is cls
    assert as_json(to_dict(record)) == as_json(to_dict(data))
    assert json.loads(to_json(record)) == json.loads(as_json(to_dict(data)))
    return record
