# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Keys, and headers that hold them: strings that are not shown."""

from __future__ import annotations

import re
from collections.abc import ItemsView, Iterator, KeysView, Mapping, MutableMapping
from typing import Any, Self

__all__ = ["Headers", "Secret", "hidden", "hidden_headers", "hide_headers", "masked"]

# Headers that a log or a traceback may show. Any other may hold a key, whatever it is called.
_HARMLESS = frozenset(
    {"accept", "accept-encoding", "cf-ray", "connection", "content-encoding", "content-length", "content-type", "date"}
    | {"http-referer", "idempotency-key", "range", "retry-after", "server", "transfer-encoding", "user-agent"}
    | {"x-generation-id", "x-openrouter-categories", "x-openrouter-title", "x-request-id", "x-session-id", "x-title"}
)
_KEY = re.compile(r"(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{6,}")


class Secret(str):
    """A string that reprs, logs and tracebacks show as `***`. Slicing it, or `reveal`, gives what it holds."""

    __slots__ = ()

    def __new__(cls, value: str = "") -> Self:
        """Keep a string; of another secret its value, since `str` of it gives `***`."""
        return super().__new__(cls, value[:])

    def reveal(self) -> str:
        """What it holds, as a plain string."""
        return self[:]

    def __repr__(self) -> str:
        return "'***'"

    def __str__(self) -> str:
        return "***"

    def __format__(self, spec: str) -> str:
        return format("***", spec)

    def __getnewargs__(self) -> tuple[str]:
        return (self[:],)


class Headers(MutableMapping[str, str]):
    """Headers by name, in lower case: look-ups ignore case. What is not known to be harmless is kept as a `Secret`."""

    __slots__ = ("_values",)

    def __init__(self, given: Mapping[str, str] | None = None) -> None:
        self._values: dict[str, str] = {}
        if given:
            self.update(given)

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __setitem__(self, name: str, value: str) -> None:
        name = name.lower()
        hide = name not in _HARMLESS and isinstance(value, str) and not isinstance(value, Secret)
        self._values[name] = Secret(value) if hide else value

    def __delitem__(self, name: str) -> None:
        del self._values[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def keys(self) -> KeysView[str]:
        """The names."""
        return self._values.keys()

    def items(self) -> ItemsView[str, str]:
        """Names and values."""
        return self._values.items()

    def __repr__(self) -> str:
        return repr(self._values)

    def copy(self) -> Headers:
        """A copy."""
        made = Headers()
        made._values.update(self._values)
        return made

    def plain(self) -> dict[str, str]:
        """Name -> value for the wire: no secret is hidden in it."""
        return {name: value[:] if isinstance(value, Secret) else value for name, value in self._values.items()}


def hidden(given: Any) -> Any:
    """Keys, or settings with keys in them, so that a traceback with local variables shows none."""
    if isinstance(given, str):
        return Secret(given)
    if not isinstance(given, Mapping):
        return given
    found = dict(given)
    for name in found.keys() & {"management_key", "default_headers"}:
        value = found[name]
        found[name] = hidden_headers(value) if isinstance(value, Mapping) else hidden(value)
    if "@" in str(found.get("base_url")):  # a password may stand there
        found["base_url"] = Secret(found["base_url"])
    return found


def hidden_headers(given: Mapping[Any, Any]) -> dict[Any, Any]:
    """Headers as a caller gave them, with values that are not shown."""
    return {name: Secret(value) if isinstance(value, str) else value for name, value in given.items()}


def hide_headers(options: Mapping[str, Any]) -> None:
    """Hide the values of `extra_headers` in place, since the frames of all methods above hold the same mapping."""
    extra = options.get("extra_headers")
    if extra is not None and isinstance(options, dict) and isinstance(extra, Mapping):
        options["extra_headers"] = hidden_headers(extra)


def masked(text: str) -> str:
    """A message of the service or a provider, which may quote the key, with the key masked."""
    return _KEY.sub("sk-***", text)
