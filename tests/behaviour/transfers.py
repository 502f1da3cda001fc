"""Files of a gibibyte, down and up, in programs that may use less than a hundred mebibytes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import threading
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from .case import Facts
from .scenario import ROOT, Scenario, World

WHOLE = 1 << 30
PIECE = b"x" * (1 << 20)
LIMIT = 100 << 20
PATIENCE = 120.0

PROGRAM = """
import asyncio, re, sys
from pathlib import Path
from openrouter_sdk import AsyncOpenRouter, OpenRouter

world, way, url, path = sys.argv[1:]

def sync():
    with OpenRouter("k", base_url=url) as client:
        client.files.content("f").save(path) if way == "down" else client.files.upload(file=path)

async def in_loop():
    async with AsyncOpenRouter("k", base_url=url) as client:
        await (client.files.content("f").save(path) if way == "down" else client.files.upload(file=path))

sync() if world == "sync" else asyncio.run(in_loop())
print(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1])
"""


class Handler(BaseHTTPRequestHandler):
    """Gives a gibibyte, and takes one."""

    protocol_version = "HTTP/1.1"
    taken = 0

    def do_GET(self) -> None:
        self.wfile.write(f"HTTP/1.1 200 OK\r\ncontent-length: {WHOLE}\r\n\r\n".encode())
        for _ in range(WHOLE // len(PIECE)):
            self.wfile.write(PIECE)

    def do_POST(self) -> None:
        left = int(self.headers["content-length"])
        while left:
            left -= len(self.rfile.read(min(left, len(PIECE))))
        type(self).taken = int(self.headers["content-length"])
        body = b'{"id": "file_1"}'
        self.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body))

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


def moved(way: str, world: World) -> Facts:
    """The memory that it took, and whether all of it came."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "file")
            if way == "up":
                with path.open("wb") as file:
                    file.truncate(WHOLE)
            done = subprocess.run(
                [sys.executable, "-c", PROGRAM, world, way, f"http://127.0.0.1:{server.server_port}", str(path)],
                env={**os.environ, "PYTHONPATH": str(ROOT / "generated")},
                capture_output=True,
                text=True,
                timeout=PATIENCE,
                check=False,
            )
            size = path.stat().st_size if way == "down" else Handler.taken - (Handler.taken % len(PIECE))
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    memory = int(found[0]) * 1024 if (found := re.findall(r"^(\d+)$", done.stdout, re.MULTILINE)) else None
    small = memory is not None and memory < LIMIT
    return {"size": size, "small": small or f"{memory:,} bytes", "complaints": done.stderr}


TRANSFERS = [
    Scenario(
        row="transfer",
        did=f"a file of a gibibyte, {way}",
        holds="all of it arrives, in a program that never holds a hundred mebibytes",
        play=partial(moved, way),
        expect={"size": WHOLE, "small": True, "complaints": ""},
    )
    for way in ("down", "up")
]
