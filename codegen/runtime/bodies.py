# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Request bodies that are sent piece by piece: files are read, and long lists written, as they are sent."""

from __future__ import annotations

import contextlib
import itertools
import mimetypes
import os
import secrets
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import IO, Any, TypeAlias
from urllib.parse import urlencode

from .errors import ConfigurationError
from .values import json
from .values.record import NULL, plain

__all__ = ["FileInput", "JsonStream", "Multipart", "form_body"]

_PIECE = 262_144
_JSON_PIECE = 65_536

FileInput: TypeAlias = (
    str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | tuple[str, "FileInput", str | None]
)
"""A file to upload: a path, bytes, a file open in binary mode, or one of these as (name, data, media type)."""


def form_body(fields: Mapping[str, Any]) -> bytes:
    """Fields as a form: application/x-www-form-urlencoded."""
    return urlencode(list(_strings(fields))).encode()


def _strings(fields: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Name and value of each field, as strings; a list is a field for each of its items."""
    for name, value in fields.items():
        value = plain(value)
        if value is None or value is NULL:
            continue
        for item in value if isinstance(value, list) else [value]:
            yield name, item if isinstance(item, str) else json.dumps(item, _refused).decode()


def _refused(value: Any) -> Any:
    raise TypeError(f"a {type(value).__name__} has no form in a form")


class JsonStream:
    """A JSON object with one long list, of which no more than a piece is in memory."""

    content_type = "application/json"
    size: int | None = None

    def __init__(self, head: bytes, items: Iterable[Any], tail: bytes, write: Callable[[int, Any], bytes]) -> None:
        """Nothing is written before it is sent, or asked for with `begin`.

        Args:
            head: What stands before the items.
            items: Those of the list.
            tail: What stands after them.
            write: Makes JSON of an item, given its number too.
        """
        self._head, self._items, self._tail, self._write = head, items, tail, write
        self.repeatable = isinstance(items, Sequence)
        self._begun: Iterator[bytes] | None = self._pieces()

    def __repr__(self) -> str:
        return "<JSON body that is written as it is sent>"

    def __iter__(self) -> Iterator[bytes]:
        begun, self._begun = self._begun, None
        if begun is None and not self.repeatable:
            raise ConfigurationError("a body whose items came from an iterator can't be sent twice")
        return self._pieces() if begun is None else begun

    def begin(self) -> bytes | None:
        """Write the first pieces of what can be sent again; returns the whole, where it is no more than one."""
        if not self.repeatable:
            return None
        pieces = self._pieces()
        first, second = next(pieces), next(pieces, None)
        if second is None:
            return first
        self._begun = itertools.chain((first, second), pieces)
        return None

    def _pieces(self) -> Iterator[bytes]:
        parts, size = [self._head], 0
        for index, item in enumerate(self._items):
            text = self._write(index, item)
            parts += (b",", text) if index else (text,)
            size += len(text)
            if size >= _JSON_PIECE:
                yield b"".join(parts)
                parts, size = [], 0
        yield b"".join([*parts, self._tail])


class Multipart:
    """A body of fields and files: multipart/form-data."""

    def __init__(
        self,
        fields: Mapping[str, Any],
        files: Mapping[str, FileInput],
        on_progress: Callable[[int, int | None], None] | None = None,
    ) -> None:
        """Nothing is read before it is sent.

        Raises:
            ConfigurationError: A file can't be read, or is none.
        """
        boundary = secrets.token_hex(16)
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self._on_progress = on_progress
        self._parts: list[bytes | _File] = []
        for name, value in _strings(fields):
            head = f'--{boundary}\r\ncontent-disposition: form-data; name="{_quoted(name)}"\r\n\r\n{value}\r\n'
            self._parts.append(head.encode("utf-8", "surrogatepass"))
        for name, given in files.items():
            file = _File(name, given)
            disposition = f'form-data; name="{_quoted(name)}"; filename="{_quoted(file.name)}"'
            head = f"--{boundary}\r\ncontent-disposition: {disposition}\r\ncontent-type: {file.media_type}\r\n\r\n"
            self._parts += [head.encode("utf-8", "surrogateescape"), file, b"\r\n"]
        self._parts.append(f"--{boundary}--\r\n".encode())
        sizes = [part.size if isinstance(part, _File) else len(part) for part in self._parts]
        self.size = None if None in sizes else sum(size for size in sizes if size is not None)
        self.repeatable = all(part.repeatable for part in self._parts if isinstance(part, _File))

    def __repr__(self) -> str:
        return f"<multipart body of {'unknown size' if self.size is None else f'{self.size:,} bytes'}>"

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        *parts, end = self._parts
        for part in parts:
            for piece in part if isinstance(part, _File) else (part,):
                yield piece
                sent += len(piece)
                self._report(sent)
        assert isinstance(end, bytes)
        self._report(sent + len(end))  # before it: once it is sent, the response may come first
        yield end

    def _report(self, sent: int) -> None:
        if self._on_progress is not None:
            self._on_progress(sent, self.size)


def _quoted(name: str) -> str:
    """A name inside quotes, as browsers write it."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


class _File:
    """One file of a body."""

    def __init__(self, field: str, given: Any) -> None:
        self._field = field
        media_type: Any = None
        name: Any = None
        if isinstance(given, tuple):
            if len(given) != 3 or isinstance(given[1], tuple):
                raise ConfigurationError(
                    f"{field} as a tuple is (name, data, media type or None), not {len(given)} things"
                )
            name, given, media_type = given
        self._data: Any = given
        self._start = 0
        self.size: int | None
        if isinstance(given, (bytes, bytearray, memoryview)):
            self._data = memoryview(given).cast("B")
            self.size, self.repeatable, own = len(self._data), True, "upload"
        elif isinstance(given, (str, os.PathLike)):
            self.size, self.repeatable, own = self._size_on_disk(), True, PurePath(given).name
        elif hasattr(given, "read"):
            self.size, self.repeatable = self._size_of_open()
            called = getattr(given, "name", None)
            own = PurePath(called).name if isinstance(called, str) else "upload"
        else:
            kind = type(given).__name__
            raise ConfigurationError(
                f"{field} is a path, bytes, an open binary file, or (name, data, media type), not a {kind}"
            )
        self.name = name if isinstance(name, str) and name else own or "upload"
        found = media_type if isinstance(media_type, str) else mimetypes.guess_type(self.name)[0]
        self.media_type = found or "application/octet-stream"
        if any(character in self.media_type for character in "\r\n\0"):
            raise ConfigurationError(f"{field}: {media_type!r} is no media type")

    def _size_on_disk(self) -> int | None:
        try:
            facts = os.stat(self._data)
        except (OSError, ValueError) as error:
            raise ConfigurationError(f"{self._field} can't be read: {error}") from None
        if stat.S_ISDIR(facts.st_mode):
            raise ConfigurationError(f"{self._field} is a folder, not a file: {os.fspath(self._data)!r}")
        return facts.st_size if stat.S_ISREG(facts.st_mode) else None

    def _size_of_open(self) -> tuple[int | None, bool]:
        """(bytes from the current position, whether it can be read again)."""
        if isinstance(self._data.read(0), str):
            raise ConfigurationError(f"{self._field} is open in text mode; open it with 'rb'")
        with contextlib.suppress(AttributeError, OSError, ValueError):
            self._start = self._data.tell()
            end = self._data.seek(0, os.SEEK_END)
            self._data.seek(self._start)
            return max(0, end - self._start), True
        return None, False

    def __iter__(self) -> Iterator[bytes]:
        if isinstance(self._data, memoryview):
            for start in range(0, len(self._data), _PIECE):
                yield bytes(self._data[start : start + _PIECE])
        elif isinstance(self._data, (str, os.PathLike)):
            with self._opened() as file:
                yield from self._read(file)
        else:
            if self.repeatable:
                self._data.seek(self._start)
            yield from self._read(self._data)

    def _opened(self) -> IO[bytes]:
        try:
            return open(self._data, "rb")
        except OSError as error:
            raise ConfigurationError(f"{self._field} can't be read: {error}") from None

    def _read(self, file: IO[bytes]) -> Iterator[bytes]:
        left = self.size
        while left is None or left > 0:
            piece = file.read(_PIECE if left is None else min(_PIECE, left))
            if not piece:
                break
            if left is not None:
                left -= len(piece)
            yield piece
        if left:
            raise ConfigurationError(f"{self._field} became shorter while it was sent: {left:,} bytes are missing")
