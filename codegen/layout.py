"""The layout of spec files: a field is a line, its facts first, its description on the same line or on the next.

An example has a line for each of its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

WIDTH = 120
_BLOCKS = ("types", "operations", "paging")  # a key of a file whose entries are expanded
_FIELDS = ("properties", "parameters")  # keys of an entry whose values are expanded
_PROSE = ("description", "note")


def laid_out(file: Mapping[str, Any]) -> str:
    """A spec file in its one layout."""
    parts = []
    for key, value in file.items():
        if key in _BLOCKS:
            lay = {"types": _entry, "operations": _entry, "paging": _entries}[key]
            entries = [f"    {json_of(name)}: {lay(entry, 4, len(json_of(name)) + 2)}" for name, entry in value.items()]
            parts.append(f"  {json_of(key)}: " + ("{\n" + ",\n".join(entries) + "\n  }" if entries else "{}"))
        elif key == "example":
            lines = ",\n".join(f"    {json_of(line)}" for line in value)
            parts.append(f"  {json_of(key)}: [\n{lines}\n  ]")
        else:
            parts.append(f"  {json_of(key)}: {_filled(value, 2, len(json_of(key)) + 2)}")
    text = "{\n" + ",\n".join(parts) + "\n}\n"
    assert json.loads(text) == file, "the layout changed what is laid out"
    return text


def misplaced(files: Mapping[str, Path]) -> Iterator[tuple[Path, str]]:
    """The spec files that have another layout, each with its text in the right one."""
    for path in files.values():
        text = path.read_text(encoding="utf-8")
        wanted = laid_out(json.loads(text))
        if text != wanted:
            yield path, wanted


def json_of(value: Any) -> str:
    """A value on one line."""
    return json.dumps(value, ensure_ascii=False)


def _entry(entry: Mapping[str, Any], indent: int, used: int) -> str:
    """A type or an operation: its fields a line each, all else in lines that are filled."""
    if not any(entry.get(key) for key in _FIELDS):
        return _schema(entry, indent, used) if "http" not in entry else _filled(entry, indent, used)
    if len(json_of(entry)) + indent + used + 1 <= WIDTH:
        return json_of(entry)
    pad = " " * (indent + 2)
    groups: list[str] = []
    head: list[str] = []
    for key, value in entry.items():
        if key in _FIELDS and (len(value) > 1 or len(json_of({key: value})) + indent + 2 > WIDTH):
            inside = [_line(name, schema, indent + 4) for name, schema in value.items()]
            groups += [_lines(head, indent + 2, indent + used + 1)] if head else []
            groups.append(f"{json_of(key)}: " + "{\n" + ",\n".join(inside) + f"\n{pad}}}")
            head = []
        else:
            head.append(f"{json_of(key)}: {_filled(value, indent + 2, len(json_of(key)) + 2)}")
    if head:
        groups.append(_lines(head, indent + 2, indent + 2 if groups else indent + used + 1))
    return "{" + f",\n{pad}".join(groups) + "}"


def _entries(entry: Mapping[str, Any], indent: int, used: int) -> str:
    inside = [_line(name, schema, indent + 2) for name, schema in entry.items()]
    return "{\n" + ",\n".join(inside) + "\n" + " " * indent + "}" if inside else "{}"


def _line(name: str, schema: Any, indent: int) -> str:
    return f"{' ' * indent}{json_of(name)}: {_schema(schema, indent, len(json_of(name)) + 2)}"


def _schema(schema: Any, indent: int, used: int) -> str:
    """A schema: its facts, then its description, on one line where that is wide enough."""
    if not isinstance(schema, dict):
        return _filled(schema, indent, used)
    facts = {key: value for key, value in schema.items() if key not in _PROSE}
    described = {key: schema[key] for key in _PROSE if key in schema}
    one = json_of({**facts, **described})
    if indent + used + len(one) + 1 <= WIDTH:
        return one
    pad = "\n" + " " * (indent + 2)
    prose = pad.join(f"{json_of(key)}: {json_of(value)}," for key, value in described.items()).removesuffix(",")
    if not facts:
        return "{" + prose + "}"
    shown = _filled(facts, indent, used)
    return f"{shown[:-1]},{pad}{prose}}}" if described else shown


def _filled(value: Any, indent: int, used: int) -> str:
    """A value on one line, or in lines that are filled."""
    one = json_of(value)
    if indent + used + len(one) + 1 <= WIDTH or not isinstance(value, (dict, list)):
        return one
    if isinstance(value, dict):
        items = [f"{json_of(key)}: {_filled(item, indent + 2, len(json_of(key)) + 2)}" for key, item in value.items()]
        return "{" + _lines(items, indent + 2, indent + used + 1) + "}"
    return "[" + _lines([_filled(item, indent + 2, 0) for item in value], indent + 2, indent + used + 1) + "]"


def _lines(items: list[str], indent: int, column: int) -> str:
    """Items in lines that are filled, with commas; an item of several lines starts a line of its own."""
    text = ""
    pad = "\n" + " " * indent
    for number, item in enumerate(items):
        item += "," if number < len(items) - 1 else ""
        first, _, rest = item.partition("\n")
        space = 1 if text and not text.endswith(pad) else 0
        if text and (rest or column + space + len(first) + 1 > WIDTH):
            text += pad
            column, space = indent, 0
        text += " " * space + item
        column = len(item.rpartition("\n")[2]) if rest else column + space + len(first)
    return text
