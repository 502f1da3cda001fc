# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The pytest plugin of the package: the fixture `openrouter_sandbox`."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .server import Sandbox


@pytest.fixture(scope="session")
def openrouter_sandbox() -> Iterator[Sandbox]:
    """A sandbox that runs for the whole session; `openrouter_sandbox.url` is its base URL."""
    package = __name__.partition("._runtime.")[0]
    with import_module(f"{package}.sandbox").Sandbox() as box:
        yield box
