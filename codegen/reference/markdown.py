"""Pieces of Markdown from plain strings: whatever one holds is escaped, so that it is shown as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote

_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
# What would be markup; an underscore inside a word is none.
_MARKUP = re.compile(r"[\\`*\[<~]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)")
_NO_WORD = re.compile(r"[^\w ]|_")
_AT_START = re.compile(r"(?=[#+\-=>])|(?<=\d)(?=[.)])")


def prose(text: str) -> str:
    """A string on one line. What stands between backticks is code, all else means itself."""
    text = " ".join(text.replace("\0", "").split())
    parts, end = [], 0
    for found in _SPAN.finditer(text):
        parts += [_plain(text[end : found.start()]), code(found[2].strip())]
        end = found.end()
    shown = "".join([*parts, _plain(text[end:])])
    start = re.match(r"\d+[.)]|[#+\-=>]", shown)
    return shown if start is None else _AT_START.sub(r"\\", start[0], count=1) + shown[start.end() :]


def _plain(text: str) -> str:
    return _MARKUP.sub(r"\\\g<0>", text)


def code(text: str) -> str:
    """A string as code."""
    text = " ".join(text.split())
    if "\\|" in text or not text:  # has no form between backticks in a table
        return f"<code>{_NO_WORD.sub(lambda found: f'&#{ord(found[0])};', text)}</code>"
    longest = max(map(len, re.findall("`+", text)), default=0)
    pad = " " if text[0] == "`" or text[-1] == "`" else ""
    return f"{'`' * (longest + 1)}{pad}{text}{pad}{'`' * (longest + 1)}"


def link(shown: str, url: str) -> str:
    """A link; what is shown is Markdown."""
    return f"[{shown}]({quote(url, safe=':/?#@!$&*+,;=%-._~')})"


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of Markdown; empty without rows."""
    written = [_row(row) for row in rows]
    return "\n".join([_row(columns), _row(["---"] * len(columns)), *written]) if written else ""


def lines(texts: Iterable[str]) -> str:
    """Several lines in one cell of a table."""
    return "<br>".join(texts)


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def anchor(heading: str) -> str:
    """What a link to a heading ends with, as code hosts make it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
