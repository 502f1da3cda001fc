"""Files: read as they are sent, never whole, and sent again only if they can be read again."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self

import pytest
from openrouter_sdk import APIError, ConfigurationError, RateLimitError
from openrouter_sdk._runtime.bodies import Multipart

from .helpers import in_world

pytestmark = pytest.mark.usefixtures("no_waiting")

DATA = os.urandom(700_000)


class Server(ThreadingHTTPServer):
    """Takes uploads, and responds to each with the next status; keeps what came."""

    daemon_threads = True

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.bodies: list[bytes] = []
        self.heads: list[dict[str, str]] = []
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: Any) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep quiet about clients that break off."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def do_POST(self) -> None:
        self.server.heads.append({name.lower(): value for name, value in self.headers.items()})
        if "content-length" in self.headers:
            body = self.rfile.read(int(self.headers["content-length"]))
        else:
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        self.server.bodies.append(body)
        status = self.server.statuses.pop(0) if self.server.statuses else 200
        text = b'{"id": "file_1", "type": "file"}' if status == 200 else b'{"error": {"message": "no"}}'
        self.wfile.write(f"HTTP/1.1 {status} x\r\ncontent-length: {len(text)}\r\n\r\n".encode() + text)

    def log_message(self, format: str, *args: Any) -> None:
        """Keep quiet."""


@pytest.fixture
def upload(world: str) -> Callable[..., Any]:
    def upload(url: str, file: Any, **options: Any) -> Any:
        return in_world(world, lambda client: client.files.upload(file=file, **options), url, api_key="sk-1")

    return upload


class Pipe(io.RawIOBase):
    """A file that can be read once, and does not know its size."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._data.readinto(buffer)


def sent(body: bytes) -> bytes:
    """The one file in a multipart body."""
    head, _, rest = body.partition(b"\r\n\r\n")
    boundary = head.partition(b"\r\n")[0]
    return rest.removesuffix(b"\r\n" + boundary + b"--\r\n")


def files(folder: Path) -> dict[str, Any]:
    path = folder / "a.bin"
    path.write_bytes(DATA)
    return {
        "path": path,
        "name of a path": str(path),
        "bytes": DATA,
        "bytearray": bytearray(DATA),
        "view": memoryview(DATA),
        "BytesIO": io.BytesIO(DATA),
        "named": ("b.bin", path, "audio/mpeg"),
    }


@pytest.mark.parametrize("kind", ["path", "name of a path", "bytes", "bytearray", "view", "BytesIO", "named"])
def test_every_form_of_a_file(upload: Callable[..., Any], kind: str, tmp_path: Path) -> None:
    with Server(503, 200) as server:
        assert upload(server.url, files(tmp_path)[kind]).id == "file_1"
    assert [sent(body) for body in server.bodies] == [DATA, DATA], "sent again after a failure"
    assert all("transfer-encoding" not in head for head in server.heads)
    assert len(server.bodies[0]) == int(server.heads[0]["content-length"])


def test_an_open_file_is_read_from_where_it_stands(upload: Callable[..., Any], tmp_path: Path) -> None:
    with Server(503, 200) as server, open(files(tmp_path)["path"], "rb") as file:
        file.seek(1_000)
        upload(server.url, file)
    assert [sent(body) for body in server.bodies] == [DATA[1_000:]] * 2
    assert b'filename="a.bin"' in server.bodies[0]


def test_what_can_be_read_once_is_sent_once(upload: Callable[..., Any]) -> None:
    with Server(503, 200) as server, pytest.raises(APIError) as caught:
        upload(server.url, Pipe(DATA))
    assert caught.value.status == 503
    assert [sent(body) for body in server.bodies] == [DATA]
    assert server.heads[0]["transfer-encoding"] == "chunked"


def test_progress(upload: Callable[..., Any]) -> None:
    told: list[tuple[int, int | None]] = []
    with Server() as server:
        upload(server.url, DATA, on_progress=lambda *now: told.append(now))
    total = len(server.bodies[0])
    assert told[-1] == (total, total)
    assert len(told) > 3
    assert [done for done, _ in told] == sorted({done for done, _ in told})


def test_progress_that_raises_ends_the_call(upload: Callable[..., Any]) -> None:
    def stop(done: int, total: int | None) -> None:
        raise KeyError("enough")

    with Server() as server, pytest.raises(KeyError, match="enough"):
        upload(server.url, DATA, on_progress=stop)


@pytest.mark.parametrize("size", [0, 1])
def test_small_files(upload: Callable[..., Any], size: int) -> None:
    with Server() as server:
        upload(server.url, ("a", b"x" * size, None))
    assert b"\r\n\r\n" + b"x" * size + b"\r\n--" in server.bodies[0]


def test_a_file_that_shrinks_while_it_is_sent(upload: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(DATA)

    def shrink(done: int, total: int | None) -> None:
        os.truncate(path, 10)

    with Server() as server, pytest.raises(ConfigurationError, match="became shorter while it was sent"):
        upload(server.url, path, on_progress=shrink)
    assert server.bodies == [] or sent(server.bodies[0]) != DATA


def test_a_file_that_grows_is_sent_as_it_was(upload: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(DATA)

    def grow(done: int, total: int | None) -> None:
        with path.open("ab") as file:
            file.write(b"more")

    with Server() as server:
        upload(server.url, path, on_progress=grow)
    assert sent(server.bodies[0]) == DATA


def test_what_is_no_file(upload: Callable[..., Any], tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("x")
    with Server() as server, text.open() as open_text:
        for given, says in (
            (tmp_path, "is a folder"),
            (tmp_path / "none", "can't be read"),
            (open_text, "text mode; open it with 'rb'"),
            (7, "is a path, bytes"),
            ({"a": 1}, "not a dict"),
            (("a", b"x"), r"\(name, data, media type or None\)"),
            (("a", b"x", "text/plain\r\nx-evil: 1"), "no media type"),
        ):
            with pytest.raises((ConfigurationError, TypeError), match=says):
                upload(server.url, given)
    assert server.bodies == []


def test_an_error_while_uploading_is_told_as_it_is(upload: Callable[..., Any]) -> None:
    with Server(429, 429, 429) as server, pytest.raises(RateLimitError):
        upload(server.url, DATA)
    assert len(server.bodies) == 3


def test_no_boundary_is_used_twice() -> None:
    assert Multipart({}, {"f": b""}).content_type != Multipart({}, {"f": b""}).content_type
