"""A11: what is sent of the queries, paths and headers that a caller gives."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from openrouter_sdk import ConfigurationError

from ..server import Server
from .attack import Attack, Caller, Played
from .mixed_up_calls import like
from .mixed_up_paid import NEW
from .mixed_up_values import Data, Kind, header, path, query, row, sends

__all__ = ["PLACES"]

# -- A11: queries, paths, headers -----------------------------------------------------------------------------------


def asks(did: str, value: Any, holds: str, before: str) -> Attack:
    """A value in a query."""
    return row("A11", did, before, sends(query, "request", "GET", "/x", extra_query={"a": value}), holds)


def no_form(did: str, value: Any, why: str, before: str) -> Attack:
    """A value that can't stand in a query."""
    return asks(did, value, f"refused: request(GET /x): a can't be sent in a URL: {why}", before)


def leaves(given: str, before: str = "asks beside the base path") -> Attack:
    """A path that leads elsewhere."""
    holds = f"refused: path is taken below the base URL and starts with one /, not {given!r}"
    return row("A11", f"the path {given}", before, sends(path, "request", "GET", given), holds)


def set_at_once(name: str, value: str) -> Played:
    """What comes of a client with such a header."""

    async def play(caller: Caller, server: Server) -> str:
        try:
            async with like(caller, default_headers={name: value}) as other:
                await other.create()
        except ConfigurationError as error:
            return f"refused: {error}" if not server.requests else f"SENT, then refused: {error}"
        return header(name.lower())(server.requests[-1])

    return play


def forced(name: str, value: str, before: str = "sent") -> list[Attack]:
    """A header that only the transport may set, in all ways to set one."""
    holds = f"refused: the header {name.lower()} can't be set: it is decided by what is sent"
    play = sends(header(name.lower()), "chat.create")
    return [
        row(
            "A11",
            f"extra_headers with {name}",
            before,
            sends(header(name.lower()), "chat.create", extra_headers={name: value}),
            holds,
        ),
        row("A11", f"default_headers with {name}", before, set_at_once(name, value), holds),
        row(
            "A11",
            f"a hook that sets {name}",
            before,
            play,
            holds,
            on_request=lambda request: request.headers.update({name: value}),
        ),
    ]


ENCODING = {"Accept-Encoding": "identity;q=0.5"}
QUERIES = [
    asks("booleans in a list", [True, False], "a=true%2Cfalse", "a=True%2CFalse"),
    asks("None in a list", ["x", None], "a=x", "a=x%2CNone"),
    asks("a date", date(2026, 1, 2), "a=2026-01-02", "the same"),
    asks(
        "a date and time",
        datetime(2026, 1, 2, 3, 4, tzinfo=UTC),
        "a=2026-01-02T03%3A04%3A00%2B00%3A00",
        "a=2026-01-02+03...",
    ),
    asks("dates in a list", [date(2026, 1, 2)], "a=2026-01-02", "the same"),
    asks("an Enum, in a list too", [Kind.USER], "a=user", "the same"),
    no_form("a mapping", {"b": 1}, "it is a dict", "its keys"),
    no_form("a mapping in a list", [{"b": 1}], "its list holds a dict", "its repr"),
    no_form("a list in a list", [["b"]], "its list holds a list", "its repr"),
    no_form("a dataclass", Data(), "it is a Data", "its repr"),
    no_form("a dataclass in a list", [Data()], "its list holds a Data", "its repr"),
    no_form("bytes", b"ab", "it is a bytes", "its repr"),
    no_form("NaN", float("nan"), "it is nan, which is no number", "nan"),
    row(
        "A11",
        "booleans and None in a list that stands for several parameters",
        NEW,
        sends(query, "batches.list", status=["failed", None, True]),
        "status=failed&status=true",
    ),
    row(
        "A11",
        "bytes in a path",
        NEW,
        sends(path, "files.get", b"f"),
        "refused: files.get: file_id can't be sent in a URL: it is a bytes",
    ),
    row(
        "A11",
        "a boolean as a parameter",
        "the same",
        sends(query, "models.list", distillable=True),
        "distillable=true",
    ),
    leaves("/..?a=1"),
    leaves("/%2e%2e/keys"),
    leaves("/x/..%2f..%2fkeys"),
    leaves("/.%2E#a"),
    leaves("/x/..\\..\\keys"),
    leaves("/%2e%2e%5ckeys"),
    leaves("//evil.invalid/x", "sent"),
    row(
        "A11",
        "dots in a parameter of a path",
        "refused",
        sends(path, "keys.get", ".."),
        "refused: keys.get: hash must be a non-empty string, not '..'",
    ),
    row(
        "A11", "encoded dots in a parameter of a path", NEW, sends(path, "keys.get", "%2e%2e/x"), "/keys/%252e%252e%2Fx"
    ),
]
FORCED = [
    row(
        "A11",
        "extra_headers with accept-encoding",
        "the library's is sent",
        sends(header("accept-encoding"), "chat.create", extra_headers=ENCODING),
        "identity;q=0.5",
    ),
    row(
        "A11",
        "the same, of a stream",
        "the library's is sent",
        sends(header("accept-encoding"), "chat.stream", extra_headers=ENCODING),
        "identity;q=0.5",
    ),
    row(
        "A11",
        "default_headers with accept-encoding",
        "the library's is sent",
        sends(header("accept-encoding"), "chat.create"),
        "identity;q=0.5",
        default_headers=ENCODING,
    ),
    *forced("Content-Length", "3"),
    *forced("Transfer-Encoding", "chunked"),
    *forced("Connection", "close"),
    *forced("Host", "evil.invalid"),
]

PLACES: list[Attack] = [*QUERIES, *FORCED]
"""Of this line."""
