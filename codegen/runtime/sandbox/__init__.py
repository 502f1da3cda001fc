# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""A local server that speaks the API. It is handed the operations, since the core imports nothing generated."""

from __future__ import annotations

import argparse
import os
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .server import Sandbox

__all__ = ["run"]


def run(cls: type[Sandbox]) -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description="A local server that speaks the OpenRouter API.")
    parser.add_argument("--port", type=int, default=8377, help="port on 127.0.0.1, 0 for a free one (default: 8377)")
    port: int = parser.parse_args().port
    with cls(port=port, pace=0.02) as box:
        print(f"the sandbox is at {box.url}; it is no model and costs nothing", file=sys.stderr)
        print(f"export OPENROUTER_BASE_URL={box.url} OPENROUTER_API_KEY=sk-sandbox", flush=True)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print(f"{os.linesep}stopped", file=sys.stderr)
