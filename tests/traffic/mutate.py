"""Real documents, changed at random: what the service may send one day, or sent to somebody else already."""

from __future__ import annotations

import copy
from random import Random
from typing import Any

__all__ = ["mutated"]

_VALUES: list[Any] = [
    None,
    True,
    False,
    0,
    1,
    -1,
    1.0,
    -1.788e-06,
    2**70,
    "",
    "x",
    "é\ud800",
    "assistant",
    [],
    [None],
    [[]],
    ["x", 1, None, {}],
    {},
    {"type": "of tomorrow"},
    {"type": ["text"], "role": {}, "index": "0"},
    {"index": 0, "delta": {}, "message": {}},
    "response.completed",
    "response.failed",
    "error",
    {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": None}]},
    {"type": "text_delta", "text": None, "partial_json": "{"},
    {"id": "gen-1", "status": "failed", "error": None, "output": [{"type": "reasoning", "summary": ["x"]}]},
]
_NAMES = [
    "a_new_member",
    "class",
    "_wire",
    "_http",
    "http",
    "extra",
    "raw",
    "",
    "data",
    "type",
    "role",
    "index",
    "id",
    "content",
    "text",
    "choices",
    "delta",
    "message",
    "tool_calls",
    "function",
    "reasoning_details",
    "error",
    "usage",
    "links",
    "pricing",
    "response",
    "output",
    "item",
    "part",
    "summary",
    "output_index",
    "content_index",
    "sequence_number",
    "status",
    "content_block",
    "partial_json",
    "stop_reason",
    "é'\"\\\n{}",
]


def mutated(document: dict[str, Any], random: Random) -> dict[str, Any]:
    """A copy with one to four changes: fields dropped, nulled, retyped, added, moved, wrapped, retagged."""
    changed: dict[str, Any] = copy.deepcopy(document)
    for _ in range(random.randint(1, 4)):
        container = _picked(changed, random)
        if isinstance(container, dict):
            _change_fields(container, random)
        elif container:
            _change_items(container, random)
        else:
            container.append(_value(random))
    return changed


def _picked(document: dict[str, Any], random: Random) -> Any:
    """An object or a list in the document, as likely near its top as deep inside."""
    container: Any = document
    while random.random() < 0.75:
        values = container.values() if isinstance(container, dict) else container
        inner = [value for value in values if isinstance(value, (dict, list))]
        if not inner:
            break
        container = random.choice(inner)
    return container


def _value(random: Random) -> Any:
    return copy.deepcopy(random.choice(_VALUES))


def _change_fields(container: dict[str, Any], random: Random) -> None:
    names = list(container)
    what = random.choice(["drop", "null", "retype", "add", "reorder", "wrap", "swap"])
    if what == "add" or not names:
        container[random.choice(_NAMES)] = _value(random)
        return
    name = random.choice(names)
    if what == "drop":
        del container[name]
    elif what == "null":
        container[name] = None
    elif what == "retype":
        container[name] = _value(random)
    elif what == "wrap":
        container[name] = random.choice([[container[name]], {"value": container[name]}, {name: container[name]}])
    elif what == "swap":
        other = random.choice(names)
        container[name], container[other] = container[other], container[name]
    else:
        random.shuffle(names)
        fields = {name: container[name] for name in names}
        container.clear()
        container.update(fields)


def _change_items(container: list[Any], random: Random) -> None:
    place = random.randrange(len(container))
    what = random.choice(["drop", "retype", "double", "wrap", "insert"])
    if what == "drop":
        del container[place]
    elif what == "retype":
        container[place] = _value(random)
    elif what == "double":
        container.append(copy.deepcopy(container[place]))
    elif what == "wrap":
        container[place] = [container[place]]
    else:
        container.insert(place, _value(random))
