"""Strings of the spec as docstrings. They never become code."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping

WIDTH = 120
_BARE_QUOTE = re.compile(r'(?<!\\)(\\\\)*"\Z')


def docstring(text: str, indent: int, sections: Mapping[str, Mapping[str, str]] | None = None) -> str:
    """A string as a docstring, wrapped, with sections such as `Args:` after it: title -> name -> text."""
    first, *rest = text.split("\n\n")
    quotes = '"""'
    paragraphs = [_wrapped(first, indent, quotes).removeprefix(quotes), *[_wrapped(part, indent) for part in rest]]
    for title, entries in (sections or {}).items():
        if entries:
            lines = [_wrapped(f"{name}: {about}", indent, "    ", " " * 8) for name, about in entries.items()]
            paragraphs.append("\n".join([f"{title}:", *lines]))
    body = "\n\n".join(paragraphs)
    if _BARE_QUOTE.search(body):  # it would run into those that end the docstring
        body = f'{body[:-1]}\\"'
    one_line = "\n" not in body and len(body) + 6 + indent <= WIDTH
    whole = f'"""{body}"""' if one_line else f'"""{body}\n"""'
    return textwrap.indent(whole, " " * indent).lstrip()


def _wrapped(text: str, indent: int, first: str = "", later: str = "") -> str:
    text = " ".join(text.split()).replace("\0", "").replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return textwrap.fill(
        text,
        WIDTH - indent,
        initial_indent=first,
        subsequent_indent=later,
        break_long_words=False,
        break_on_hyphens=False,
    )


def first_sentence(text: str) -> str:
    """Up to the first full stop that ends a sentence."""
    found = re.match(r".+?[.](?=\s|$)", " ".join(text.split()))
    return found[0] if found else text


def filled(words: list[str], indent: int, width: int = WIDTH) -> str:
    """Words put together with spaces, in lines of this width, each indented but the first."""
    return textwrap.fill(
        " ".join(words),
        width - indent,
        break_long_words=False,
        break_on_hyphens=False,
    ).replace("\n", "\n" + " " * indent)


def names_in(hint: str) -> list[str]:
    """The names in a type expression."""
    return re.findall(r"[A-Za-z_][A-Za-z0-9_]*", re.sub(r"'[^']*'", "", hint))
