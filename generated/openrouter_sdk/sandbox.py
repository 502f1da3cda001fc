# Made by `make generate` from spec/; edit that.
"""A local server that speaks the API, for demos and tests without a key and without cost.

    with Sandbox() as box, OpenRouter(api_key="sk-sandbox", base_url=box.url) as client:
        ...

`python -m` with the name of this module runs it until it is interrupted. It needs the extra `sandbox`.
"""

from __future__ import annotations

from ._runtime.sandbox import run
from ._runtime.sandbox.server import Sandbox as _Sandbox
from .operations import OPERATIONS

__all__ = ["Sandbox"]


class Sandbox(_Sandbox):
    """The local server. Use it with `with`, or call `start` and `stop`; `url` is its base URL."""

    operations = OPERATIONS


if __name__ == "__main__":
    run(Sandbox)
