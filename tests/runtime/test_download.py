"""Bytes: asked for when they are read, saved whole or not at all, resumed where the server says it can."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openrouter_sdk
import pytest
from openrouter_sdk import (
    APIStatusError,
    APITimeoutError,
    AsyncOpenRouter,
    BadGatewayError,
    ConfigurationError,
    InvalidResponseError,
    NotFoundError,
    OpenRouter,
    Operation,
    StreamInterruptedError,
    Timeout,
)

from tests.raw import Connection, RawServer

from .helpers import in_loop

pytestmark = pytest.mark.usefixtures("no_waiting")

CONTENT: Operation[Any] = Operation("files.content", "GET /content", returns=bytes)
SPEECH: Operation[Any] = Operation("speech.create", "POST /speech", body="x", returns=bytes, media="audio/*")
DATA = bytes(range(256)) * 4_096
ETAG = '"abc"'


def ask(world: str, url: str, do: str, *arguments: Any, operation: Operation[Any] = CONTENT, **settings: Any) -> Any:
    """One download, read in one of the ways: `read`, `save`, `pieces`, `with`."""
    settings = {"api_key": "sk-1", **settings}
    if world == "sync":
        with OpenRouter(base_url=url, **settings) as client:
            download = client._download(operation, {})
            if do == "pieces":
                return list(download)
            if do == "with":
                with download:
                    return download.content_type, download.http.status, download.size, b"".join(download)
            return getattr(download, do)(*arguments)

    async def main(client: AsyncOpenRouter) -> Any:
        download = client._download(operation, {})
        if do == "pieces":
            return [piece async for piece in download]
        if do == "with":
            async with download:
                body = b"".join([piece async for piece in download])
                return download.content_type, download.http.status, download.size, body
        return await getattr(download, do)(*arguments)

    return in_loop(main, url, **settings)


def whole(connection: Connection, data: bytes = DATA, headers: str = "", kind: str = "audio/mpeg") -> None:
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {len(data)}\r\n{headers}\r\n"
    connection.send(head.encode() + data)


def parts(
    cuts: list[int], seen: list[dict[str, str]], *, etag: str = ETAG, accepts: str = "accept-ranges: bytes\r\n"
) -> Callable[[Connection], None]:
    """Serves DATA, and closes the connection after so many bytes of each response."""
    waiting = list(cuts)

    def talk(connection: Connection) -> None:
        found = connection.request()
        assert found is not None
        headers = found[1]
        seen.append(headers)
        start = int(headers["range"][6:-1]) if "range" in headers else 0
        status = (
            f"206 Partial Content\r\ncontent-range: bytes {start}-{len(DATA) - 1}/{len(DATA)}" if start else "200 OK"
        )
        head = f"HTTP/1.1 {status}\r\ncontent-type: audio/mpeg\r\ncontent-length: {len(DATA) - start}\r\n"
        end = start + waiting.pop(0) if waiting else len(DATA)
        connection.send(f"{head}etag: {etag}\r\n{accepts}\r\n".encode() + DATA[start:end])

    return talk


# -- reading ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("do", ["read", "pieces"])
def test_all_of_it(world: str, do: str) -> None:
    def talk(connection: Connection) -> None:
        assert connection.request() is not None
        whole(connection)

    with RawServer(talk) as server:
        got = ask(world, server.url, do)
    assert (got if do == "read" else b"".join(got)) == DATA
    assert do == "read" or len(got) > 1


def test_in_a_block_its_type_is_known_first(world: str) -> None:
    def talk(connection: Connection) -> None:
        found = connection.request()
        assert found is not None
        assert found[1]["accept-encoding"] == "identity"
        whole(connection, kind="audio/mpeg; rate=1")

    with RawServer(talk) as server:
        assert ask(world, server.url, "with") == ("audio/mpeg", 200, len(DATA), DATA)


def test_nothing_is_asked_for_before_it_is_read_and_it_is_read_once() -> None:
    asked = []

    def talk(connection: Connection) -> None:
        while connection.request() is not None:
            asked.append(1)
            whole(connection)

    with RawServer(talk) as server, OpenRouter("sk-1", base_url=server.url) as client:
        download = client._download(CONTENT, {})
        with pytest.raises(RuntimeError, match="nothing was asked for yet"):
            _ = download.content_type
        assert asked == []
        assert download.read() == DATA
        assert download.http.attempts == 1
        for again in (download.read, lambda: download.save("x"), lambda: list(download)):
            with pytest.raises(RuntimeError, match="read already"):
                again()
        assert asked == [1]


def test_errors_before_the_first_byte(world: str) -> None:
    statuses = iter(["404 Not Found", "502 Bad Gateway", "502 Bad Gateway", "502 Bad Gateway"])

    def talk(connection: Connection) -> None:
        while connection.request() is not None:
            connection.answer({"error": {"code": 1, "message": "no"}}, status=next(statuses))

    with RawServer(talk) as server:
        with pytest.raises(NotFoundError):
            ask(world, server.url, "read")
        with pytest.raises(BadGatewayError) as caught:
            ask(world, server.url, "read")
        assert caught.value.attempts == 3


@pytest.mark.parametrize(
    ("body", "kind", "error", "says"),
    [
        (b'{"error": {"code": 502, "message": "no sound"}}', "application/json", APIStatusError, "no sound"),
        (b'{"ok": true}', "application/json", InvalidResponseError, "application/json, not audio/*"),
        (b"<html><title>Just a moment</title>", "text/html; charset=utf-8", InvalidResponseError, "Just a moment"),
    ],
)
def test_what_is_no_sound_is_no_success(world: str, body: bytes, kind: str, error: type[Exception], says: str) -> None:
    def talk(connection: Connection) -> None:
        while connection.request() is not None:
            whole(connection, body, kind=kind)

    with RawServer(talk) as server, pytest.raises(error, match=says.replace("*", r"\*")):
        ask(world, server.url, "read", operation=SPEECH, max_retries=0)


def test_a_file_that_is_json_is_a_file(world: str) -> None:
    def talk(connection: Connection) -> None:
        assert connection.request() is not None
        whole(connection, b'{"error": {"message": "mine"}}', kind="application/json")

    with RawServer(talk) as server:
        assert ask(world, server.url, "read") == b'{"error": {"message": "mine"}}'


def test_limits(world: str) -> None:
    def talk(connection: Connection) -> None:
        assert connection.request() is not None
        connection.send(
            b"HTTP/1.1 200 OK\r\ncontent-type: audio/mpeg\r\ncontent-length: 1000000\r\n\r\n" + DATA[:500_000]
        )
        connection.wait_until_left()

    with RawServer(talk) as server:
        with pytest.raises(InvalidResponseError, match="larger than max_response_bytes"):
            ask(world, server.url, "read", max_response_bytes=1_000)
        before = time.monotonic()
        with pytest.raises(APITimeoutError):
            ask(world, server.url, "read", timeout=Timeout(total=0.3), max_retries=2)
        assert time.monotonic() - before < 1.5


# -- resuming ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("do", ["read", "save"])
def test_it_goes_on_after_a_cut(world: str, do: str, tmp_path: Path) -> None:
    seen: list[dict[str, str]] = []
    with RawServer(parts([100_000, 1, 300_000], seen)) as server:
        got = ask(world, server.url, do, *([tmp_path / "a"] if do == "save" else []))
    assert (got if do == "read" else got.read_bytes()) == DATA
    assert [headers.get("range") for headers in seen] == [None, "bytes=100000-", "bytes=100001-", "bytes=400001-"]
    assert [headers.get("if-range") for headers in seen] == [None, ETAG, ETAG, ETAG]


def test_it_goes_on_for_ever_only_while_something_comes(world: str) -> None:
    seen: list[dict[str, str]] = []
    with RawServer(parts([1_000, *[0] * 20], seen)) as server, pytest.raises(StreamInterruptedError):
        ask(world, server.url, "read", max_retries=3)
    assert 4 <= len(seen) <= 8


@pytest.mark.parametrize("change", [{"accepts": ""}, {"accepts": "accept-ranges: none\r\n"}])
def test_where_the_server_can_not_it_is_an_error(world: str, change: Any, tmp_path: Path) -> None:
    seen: list[dict[str, str]] = []
    with RawServer(parts([100_000], seen, **change)) as server, pytest.raises(StreamInterruptedError):
        ask(world, server.url, "save", tmp_path / "a")
    assert len(seen) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_post_is_not_asked_for_again(world: str) -> None:
    seen: list[dict[str, str]] = []
    with RawServer(parts([100_000], seen)) as server, pytest.raises(StreamInterruptedError):
        ask(world, server.url, "read", operation=SPEECH)
    assert len(seen) == 1


def test_what_changed_meanwhile_is_not_put_together(world: str, tmp_path: Path) -> None:
    def talk(connection: Connection) -> None:
        found = connection.request()
        assert found is not None
        if "range" in found[1]:  # the whole of the new one, as If-Range asks for
            whole(connection, b"another", headers='etag: "new"\r\n')
        else:
            head = f"HTTP/1.1 200 OK\r\ncontent-length: {len(DATA)}\r\naccept-ranges: bytes\r\netag: {ETAG}\r\n\r\n"
            connection.send(head.encode() + DATA[:1_000])

    with RawServer(talk) as server, pytest.raises(InvalidResponseError, match="changed while it was read"):
        ask(world, server.url, "save", tmp_path / "a")
    assert list(tmp_path.iterdir()) == []


def test_a_range_of_any_length_is_read(world: str, tmp_path: Path) -> None:
    def talk(connection: Connection) -> None:
        found = connection.request()
        assert found is not None
        if "range" in found[1]:
            connection.send(b"HTTP/1.1 206 Partial Content\r\ncontent-range: bytes " + b"9" * 5_000 + b"-1/2\r\n\r\n")
        else:
            head = f"HTTP/1.1 200 OK\r\ncontent-length: {len(DATA)}\r\naccept-ranges: bytes\r\netag: {ETAG}\r\n\r\n"
            connection.send(head.encode() + DATA[:1_000])

    with RawServer(talk) as server, pytest.raises(InvalidResponseError, match="changed while it was read"):
        ask(world, server.url, "save", tmp_path / "a")


# -- saving -----------------------------------------------------------------------------------------------


def test_a_file_is_there_whole_or_as_it_was(world: str, tmp_path: Path) -> None:
    target = tmp_path / "a.mp3"
    target.write_bytes(b"old")
    with RawServer(parts([100_000], [], accepts="")) as server:
        with pytest.raises(StreamInterruptedError):
            ask(world, server.url, "save", target)
        assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.mp3", b"old")]
        assert ask(world, server.url, "save", target) == target
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.mp3", DATA)]


def test_progress(tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    with RawServer(parts([300_000], [])) as server, OpenRouter("sk-1", base_url=server.url) as client:
        client._download(CONTENT, {}).save(tmp_path / "a", on_progress=lambda *now: told.append(now))
    assert told[-1] == (len(DATA), len(DATA))
    assert [done for done, _ in told] == sorted({done for done, _ in told})


def test_where_nothing_can_be_written_nothing_is_asked_for(world: str, tmp_path: Path) -> None:
    seen: list[dict[str, str]] = []
    with RawServer(parts([], seen)) as server:
        for path, says in (
            (tmp_path, "is a folder"),
            (tmp_path / "none" / "a", "can't be written"),
            ("a\0b", "written"),
        ):
            with pytest.raises(ConfigurationError, match=says):
                ask(world, server.url, "save", path)
    assert seen == []


def test_a_device_is_written_to_and_not_replaced(world: str) -> None:
    with RawServer(parts([], [])) as server:
        assert ask(world, server.url, "save", os.devnull) == Path(os.devnull)
    assert not Path(os.devnull).is_file()


def test_a_link_stays_a_link(world: str, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with RawServer(parts([], [])) as server:
        ask(world, server.url, "save", tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == DATA


def test_killed_in_the_middle_it_leaves_nothing_under_the_name(tmp_path: Path) -> None:
    def talk(connection: Connection) -> None:
        assert connection.request() is not None
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 10000000\r\n\r\n" + DATA)
        connection.wait_until_left()

    program = (
        "import sys; from openrouter_sdk import OpenRouter; "
        "OpenRouter('k', base_url=sys.argv[1]).files.content('f').save(sys.argv[2])"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(openrouter_sdk.__file__).parents[1])}
    target = tmp_path / "video.mp4"
    with (
        RawServer(talk) as server,
        subprocess.Popen([sys.executable, "-c", program, server.url, str(target)], env=environment) as child,
    ):
        until = time.monotonic() + 20
        while not any(path.stat().st_size for path in tmp_path.iterdir()) and time.monotonic() < until:
            time.sleep(0.01)
        child.send_signal(signal.SIGKILL)
        child.wait()
    assert not target.exists()
    (left,) = tmp_path.iterdir()
    assert left.name.startswith(".video.mp4.")
    assert left.name.endswith(".part")


# -- connections ------------------------------------------------------------------------------------------


def test_left_half_way_the_connection_is_freed(world: str) -> None:
    left = []

    def talk(connection: Connection) -> None:
        assert connection.request() is not None
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 10000000\r\n\r\n" + DATA)
        connection.wait_until_left()
        left.append(True)

    async def leave(client: AsyncOpenRouter) -> None:
        async with client._download(CONTENT, {}) as download:
            async for _ in download:
                break
        await asyncio.sleep(0.05)
        assert left == [True]

    with RawServer(talk) as server:
        if world == "async":
            in_loop(leave, server.url, api_key="sk-1")
            return
        with OpenRouter("sk-1", base_url=server.url) as client:
            with client._download(CONTENT, {}) as download:
                for _ in download:
                    break
            time.sleep(0.05)
            assert left == [True]


def test_opened_and_forgotten_is_said() -> None:
    def talk(connection: Connection) -> None:
        assert connection.request() is not None
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 10000000\r\n\r\n" + DATA)
        connection.wait_until_left()

    with RawServer(talk) as server, OpenRouter("sk-1", base_url=server.url) as client:
        kept = [client._download(CONTENT, {})]
        kept[0].__enter__()
        with pytest.warns(ResourceWarning, match=r"files\.content was opened and never closed"):
            kept.clear()
