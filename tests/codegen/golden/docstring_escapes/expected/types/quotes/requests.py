# Made by `make generate` from spec/quotes.json; edit that.
"""Ends with a quote: "here" What is sent."""

from __future__ import annotations

import sys

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


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


sys.modules[__name__].__class__ = LazyModule
