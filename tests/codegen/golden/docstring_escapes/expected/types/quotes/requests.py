# Made by `make generate` from spec/; edit that.
"""Ends with a quote: "here" What is sent."""

from __future__ import annotations

from attrs import define

from ..._runtime.record import Record


@define(kw_only=True, eq=False, repr=False)
class Tripled(Record):
    """Ends with three: \"\"\""""


@define(kw_only=True, eq=False, repr=False)
class Escaped(Record):
    """Ends with a backslash: \\"""


@define(kw_only=True, eq=False, repr=False)
class Both(Record):
    """Ends with a backslash and a quote: \\\""""


@define(kw_only=True, eq=False, repr=False)
class Broken(Record):
    """\"\"\" raise SystemExit \"\"\" is no code, nor is {{ 1 / 0 }} or {% raw %}"""
