# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What a handler of the sandbox gets, and what it gives back."""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from ..operation import Operation
from .examples import example
from .words import Json

__all__ = [
    "DEFAULT_WORKSPACE",
    "Bytes",
    "Call",
    "Collection",
    "HandlerTable",
    "Refusal",
    "State",
    "Upload",
    "handler_table",
    "now",
    "today",
]

DEFAULT_WORKSPACE = "00000000-0000-4000-8000-000000000000"
"""Id of the workspace that what names none belongs to."""


class Upload(NamedTuple):
    """A file of a request."""

    name: str
    media_type: str
    data: bytes


class Bytes(NamedTuple):
    """A response that is no JSON."""

    data: bytes
    media_type: str = "application/octet-stream"
    """The content type, with its parameters."""


class Refusal(Exception):
    """An error status."""

    def __init__(self, status: int, message: str, error_type: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.error_type = error_type


class State:
    """What one sandbox remembers."""

    def __init__(self) -> None:
        self.generations: dict[str, Json] = {}
        self.contents: dict[str, Json] = {}
        self.collections: dict[str, dict[str, Json]] = {}
        self.blobs: dict[str, Upload] = {}
        self._numbers = itertools.count(1)

    def number(self) -> int:
        """One that was not given before."""
        return next(self._numbers)

    def uuid(self) -> str:
        """One that was not given before, of the form that the service has."""
        return f"00000000-0000-4000-8000-{self.number():012}"


class Call(NamedTuple):
    """One request that is valid."""

    operation: Operation[Any]
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Any
    files: Mapping[str, Upload]
    state: State
    operations: Mapping[str, Operation[Any]]
    """All of the sandbox, by id."""
    headers: Mapping[str, str]
    """Those that are arguments of the operation, by wire name."""
    url: str
    """The base URL of the sandbox."""

    def queries(self, name: str) -> list[str]:
        """The values of a query parameter that may stand several times."""
        return [value for key, value in self.query.items() if key == name]

    def example(self) -> Json:
        """A response that is valid under the spec."""
        made: Json = example(self.operation.returns)
        return made

    def number(self, name: str, default: int, least: int, most: int) -> int:
        """A whole number of the query, which is refused where it is out of its range."""
        text = self.query.get(name)
        if text is None:
            return default
        if not re.fullmatch(r"-?\d{1,9}", text) or not least <= int(text) <= most:
            raise Refusal(400, f"{name} is a whole number from {least} to {most}, not {text!r}", "invalid_request")
        return int(text)

    def chosen(self, name: str, known: Iterable[str]) -> str | None:
        """A parameter of the query, which is refused where it is none of those values."""
        word = self.query.get(name)
        if word is not None and word not in (words := list(known)):
            raise Refusal(400, f"{name} is one of {', '.join(words)}, not {word!r}", "invalid_request")
        return word

    def day(self, name: str, default: datetime.date) -> datetime.date:
        """A day of the query, YYYY-MM-DD."""
        text = self.query.get(name)
        if text is None:
            return default
        try:
            return datetime.datetime.strptime(text, "%Y-%m-%d").date()
        except ValueError:
            raise Refusal(400, f"{name} is a day, YYYY-MM-DD, not {text!r}", "invalid_request") from None

    def page(self, items: list[Json], size: int = 100) -> tuple[list[Json], int, int]:
        """The items that `offset` and `limit` of the query ask for, and those two numbers."""
        offset, limit = _number(self.query.get("offset"), 0), _number(self.query.get("limit"), size)
        return items[offset : offset + limit], offset, limit

    def listed(self, items: list[Json], size: int = 100) -> Json:
        """A page with `total_count` of these items."""
        data, _, _ = self.page(items, size)
        return {"data": data, "total_count": len(items)}

    def linked(self, items: list[Json]) -> Json:
        """A page with `links.next` and `total_count` of these items; all of them where the query has no `limit`."""
        data, offset, limit = self.page(items, len(items))
        following = offset + limit
        path = re.sub(r"{(\w+)}", lambda name: quote(self.path[name[1]], safe=""), self.operation.path)
        query = urlencode({**self.query, "offset": following, "limit": limit})
        more = limit > 0 and following < len(items)
        return {"data": data, "links": {"next": f"/api/v1{path}?{query}" if more else None}, "total_count": len(items)}

    def after(self, items: list[Json], size: int = 20) -> Json:
        """A page with `has_more` and `last_id` of these items, those after the id in the query."""
        ids = [item["id"] for item in items]
        after = next((self.query[name] for name in ("after", "after_id", "cursor") if name in self.query), None)
        if after is not None and after not in ids:
            raise Refusal(400, f"there is nothing with the id {after!r} to start after", "invalid_request")
        start = 0 if after is None else ids.index(after) + 1
        data = items[start : start + _number(self.query.get("limit"), size)]
        more = start + len(data) < len(items)
        first, last = (data[0]["id"], data[-1]["id"]) if data else (None, None)
        return {"data": data, "has_more": more, "first_id": first, "last_id": last}


def _number(text: str | None, default: int) -> int:
    return int(text) if text is not None and text.isdecimal() else default


def now() -> str:
    """The time, as the service writes it."""
    return datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def today() -> datetime.date:
    """The day, in UTC."""
    return datetime.datetime.now(datetime.UTC).date()


Handler = Callable[[Call], "Json | Bytes | None"]
HandlerTable = dict[str, Handler]


def handler_table() -> tuple[HandlerTable, Callable[..., Callable[[Handler], Handler]]]:
    """A table of handlers by operation, and the decorator that puts one into it: `@handles("keys.get")`."""
    table: HandlerTable = {}

    def handles(*operations: str) -> Callable[[Handler], Handler]:
        def put(handler: Handler) -> Handler:
            table.update(dict.fromkeys(operations, handler))
            return handler

        return put

    return table, handles


class Collection:
    """Things of one kind that can be made, listed, looked up, changed and deleted."""

    def __init__(self, name: str, *, id: str = "id", unique: str | None = None) -> None:
        """Nothing is in it yet.

        Args:
            name: What one of them is called: `workspace`.
            id: The key that names one in paths.
            unique: A key whose value no two of them share.
        """
        self.name = name
        self._id = id
        self._unique = unique

    def of(self, call: Call) -> dict[str, Json]:
        """Those of a sandbox, by id."""
        return call.state.collections.setdefault(self.name, {})

    def all(self, call: Call, **wanted: Any) -> list[Json]:
        """Those with these values; None takes any."""
        wanted = {key: value for key, value in wanted.items() if value is not None}
        return [one for one in self.of(call).values() if all(one.get(key) == value for key, value in wanted.items())]

    def find(self, call: Call, id: str) -> Json:
        """The one with this id."""
        found = self.of(call).get(id)
        if found is None:
            raise Refusal(404, f"there is no {self.name} {id!r}", "not_found")
        return found

    def add(self, call: Call, one: Json) -> Json:
        """Put one in."""
        self._refuse_twin(call, one)
        self.of(call)[str(one[self._id])] = one
        return one

    def change(self, call: Call, id: str, changes: Mapping[str, Any], **more: Any) -> Json:
        """Change one: what is given is replaced, a null included."""
        found = self.find(call, id)
        changed = {**found, **changes, **more}
        self._refuse_twin(call, changed)
        found.update(changed)
        return found

    def remove(self, call: Call, id: str) -> Json:
        """Take one out."""
        found = self.find(call, id)
        del self.of(call)[id]
        return found

    def _refuse_twin(self, call: Call, one: Json) -> None:
        value = one.get(self._unique) if self._unique else None
        twins = (other for other in self.of(call).values() if other.get(self._id) != one.get(self._id))
        if value is not None and any(other.get(str(self._unique)) == value for other in twins):
            raise Refusal(409, f"there is a {self.name} with the {self._unique} {value!r} already", "conflict")
