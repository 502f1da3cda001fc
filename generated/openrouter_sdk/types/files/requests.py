# Made by `make generate` from spec/files.json; edit that.
"""Files that messages can name: uploaded once, stored by OpenRouter or by a provider. What is sent."""

from __future__ import annotations

import sys
from typing import Any, Literal, TypeAlias

from attrs import define

from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Record


@define(kw_only=True, eq=False, repr=False)
class UploadFile(Record):
    """A file to store."""

    file: Any


FileProvider: TypeAlias = Literal["openai", "anthropic"] | str
"""A service that stores files on its own side."""


sys.modules[__name__].__class__ = LazyModule
