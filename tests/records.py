"""The classes of the package that hold JSON objects."""

from __future__ import annotations

import openrouter_sdk
from openrouter_sdk import Record

RECORDS = sorted(
    {
        value
        for name in dir(openrouter_sdk)
        if isinstance(value := getattr(openrouter_sdk, name), type) and issubclass(value, Record)
    },
    key=lambda cls: cls.__name__,
)
