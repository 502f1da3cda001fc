# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""How responses and streams of one API shape are read. A dialect works on plain JSON mappings, as they came."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..values.record import shown

__all__ = ["Dialect", "Growing", "Json", "Merger", "TextDialect", "error_object", "last_wins", "mappings"]

Json = dict[str, Any]

_OUTPUT = ("usage", "data", "results", "answers", "text", "key")
"""Keys of plain responses that were paid for, even beside an error."""


class Merger:
    """Puts the events of a stream together, in time linear in their size. It never changes an event: others hold it."""

    def add(self, event: Json) -> None:
        """Take in the next event."""
        raise NotImplementedError

    def whole(self) -> Json:
        """The response that the events so far make; more may follow."""
        raise NotImplementedError


class LastWins(Merger):
    """The last event is the whole."""

    def __init__(self) -> None:
        self._last: Json = {}

    def add(self, event: Json) -> None:
        self._last = event

    def whole(self) -> Json:
        return self._last


class Dialect:
    """Plain JSON: what an operation without a dialect speaks, and the base of those that have one."""

    def unwrap(self, body: Json) -> Json:
        """The response itself, where the service wrapped it in something."""
        return body

    def failure(self, data: Json, owned: bool = False) -> Mapping[str, Any] | None:
        """The error object that a body or an event holds, or None.

        Args:
            data: A body or an event.
            owned: Whether it is an object of a type that has a field `error` of its own, which is not that
                of the call: a lookup of a failed job succeeds.
        """
        return None if owned else error_object(data.get("error"))

    def has_output(self, data: Json) -> bool:
        """Whether it has output that was paid for, so that the request must not be retried."""
        return any(data.get(key) for key in _OUTPUT)

    def finished(self, event: Json) -> bool:
        """Whether an event says that the response is complete."""
        return False

    def endings(self, asked: Json) -> int:
        """How many events of the kind `finished` complete the response to this request."""
        return 1

    def events_of(self, body: Json) -> list[Json]:
        """A whole response as the events of a stream."""
        return [body]

    def merger(self) -> Merger:
        """A new merger."""
        return LastWins()


class TextDialect(Dialect):
    """A dialect whose streams bring text."""

    def text(self, event: Any) -> str | None:
        """The piece of text in an event (an object of the event's type)."""
        raise NotImplementedError

    def reasoning(self, event: Any) -> str | None:
        """The piece of reasoning in an event."""
        raise NotImplementedError


def error_object(error: Any) -> Mapping[str, Any] | None:
    """The value of a key `error`, as an object; None where it says that there is none."""
    if isinstance(error, Mapping):
        return error
    if isinstance(error, list) and error and isinstance(error[0], Mapping):
        return error[0]
    if not error:
        return None
    return {"code": error} if isinstance(error, int) and error is not True else {"message": _message(error)}


def _message(error: Any) -> str:
    if isinstance(error, list):
        return "; ".join(item if isinstance(item, str) else shown(item) for item in error)
    return error if isinstance(error, str) else "no message came with the error" if error is True else shown(error)


def mappings(value: Any) -> Iterator[Json]:
    """The objects in a list; none where it is no list."""
    return (item for item in value if isinstance(item, dict)) if isinstance(value, list) else iter(())


def last_wins(whole: Json, key: str, value: Any) -> None:
    """The last value wins, but a null takes nothing away."""
    if value is not None or key not in whole:
        whole[key] = value


class Growing:
    """An object that comes in pieces: some of its strings grow, of all else the last wins."""

    __slots__ = ("_pieces", "_values")

    def __init__(self) -> None:
        self._values: Json = {}
        self._pieces: dict[str, list[Any]] = {}

    def __bool__(self) -> bool:
        return bool(self._values)

    def get(self, key: str) -> Any:
        """The last value of a key that does not grow."""
        return self._values.get(key)

    def set(self, key: str, value: Any) -> None:
        """The last wins; an empty string takes nothing away."""
        if value != "" or key not in self._values:
            last_wins(self._values, key, value)

    def grow(self, key: str, value: Any) -> None:
        """Strings, and lists, are put together; of any other value the last wins."""
        pieces = self._pieces.get(key)
        if isinstance(value, (str, list)) and pieces and type(pieces[0]) is type(value):
            pieces.append(value)
        elif isinstance(value, (str, list)):
            self._values[key] = None  # keeps the order of the keys
            self._pieces[key] = [value]
        elif value is not None or key not in self._values:
            self._pieces.pop(key, None)
            self._values[key] = value

    def put(self, key: str, value: Any) -> None:
        """The value, whatever was there."""
        self._values[key] = value

    def whole(self) -> Json:
        """The object as far as it has come. What was put together stays so, for those who ask after each event."""
        for pieces in self._pieces.values():
            if len(pieces) > 1:
                pieces[:] = [_joined(pieces)]
        return {key: self._pieces[key][0] if key in self._pieces else value for key, value in self._values.items()}


def _joined(pieces: list[Any]) -> Any:
    return "".join(pieces) if isinstance(pieces[0], str) else [item for piece in pieces for item in piece]
