# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Server-sent events: bytes in, events out, at any split of the bytes, in linear time."""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["EventReader", "is_done"]

_CR = 0x0D

Event = tuple[str, bytes]
"""(name, data); the name is empty for an event that has none."""


def is_done(data: bytes) -> bool:
    """Whether the data of an event says that the stream is over."""
    return data.find(b"[DONE]", 0, 16) >= 0 and data.strip() == b"[DONE]"


class EventReader:
    """Feed it what arrives; it gives back the events that are complete."""

    def __init__(self, on_comment: Callable[[str], None] | None = None) -> None:
        self._on_comment = on_comment
        self._pieces: list[bytes] = []  # of the event that is not complete yet
        self._after_cr = False
        self._at_start = True
        self.between = False
        """Whether the bytes so far end with a whole event, so that what comes next can be read by itself."""

    def feed(self, data: bytes) -> list[Event]:
        """The events that `data` completes."""
        if self._at_start or self._after_cr or _CR in data:
            data = self._normalized(data)
        pieces = self._pieces
        events: list[Event] = []
        self.between = False
        if pieces:
            # An event ends with an empty line, whose two line ends may have arrived apart. Only what is new is
            # searched, and for two line ends only where there is one: that takes 200 times as long.
            if data[:1] == b"\n" and pieces[-1][-1:] == b"\n":
                pieces[-1], data = pieces[-1][:-1], data[1:]
            else:
                end = data.find(b"\n\n") if b"\n" in data else -1
                if end < 0:
                    if data:
                        pieces.append(data)
                    return []
                pieces.append(data[:end])
                data = data[end + 2 :]
            # Joined without its name, since it may be large.
            is_plain = pieces[0][:6] == b"data: " and not any(b"\n" in piece for piece in pieces)
            if is_plain:
                pieces[0] = pieces[0][6:]
            whole = b"".join(pieces)
            pieces.clear()
            if is_plain:
                events.append(("", whole))
            elif (event := self._parse(whole)) is not None:
                events.append(event)
        blocks = data.split(b"\n\n")
        if rest := blocks.pop():
            pieces.append(rest)
        self.between = not (rest or self._after_cr)
        for block in blocks:
            if block[:6] == b"data: " and block.find(b"\n") < 0:  # `in` would take three times as long
                events.append(("", block[6:]))
            elif (event := self._parse(block)) is not None:
                events.append(event)
        return events

    @property
    def rest(self) -> bytes:
        """What came after the last whole event."""
        return b"".join(self._pieces)

    def close(self) -> list[Event]:
        """The event at the end of a stream that does not end with an empty line."""
        event = self._parse(self.rest)
        self._pieces.clear()
        return [] if event is None else [event]

    def _normalized(self, data: bytes) -> bytes:
        """With LF as the only line end and without a byte order mark. In JSON a CR is always escaped."""
        if self._at_start and data:
            held = b"".join(self._pieces) + data
            if held != b"\xef\xbb\xbf"[: len(held)]:
                self._at_start = False
                self._pieces.clear()
                data = held.removeprefix(b"\xef\xbb\xbf")
        if self._after_cr and data:
            data = data.removeprefix(b"\n")
            self._after_cr = False
        if data.endswith(b"\r"):
            self._after_cr = True
        return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _parse(self, block: bytes) -> Event | None:
        name = ""
        data: list[bytes] = []
        for line in block.split(b"\n"):
            field, _, value = line.partition(b":")
            value = value.removeprefix(b" ")
            if not field:
                if self._on_comment is not None and line:
                    self._on_comment(value.decode("utf-8", "replace"))
            elif field == b"data":
                data.append(value)
            elif field == b"event":
                name = value.decode("utf-8", "replace")
        return (name, b"\n".join(data)) if data else None
