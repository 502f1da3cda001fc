# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Keys, and headers that hold them: strings that are not shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, MutableMapping
from functools import lru_cache
from typing import Any

__all__ = ["Headers", "Secret", "hidden"]

_SENSITIVE = re.compile(r"auth|cookie|key|token|secret|credential|session")
_HARMLESS = frozenset({"idempotency-key", "x-session-id", "x-title", "x-openrouter-title"})


class Secret(str):
    """A string that reprs, logs and tracebacks show as `***`. Slicing it, or `reveal`, gives what it holds."""

    __slots__ = ()

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


@lru_cache(maxsize=256)
def _is_sensitive(name: str) -> bool:
    """Whether a header of this name, in lower case, may hold a key."""
    return _SENSITIVE.search(name) is not None and name not in _HARMLESS


class Headers(MutableMapping[str, str]):
    """Headers by name, in lower case: look-ups ignore case. What may hold a key is kept as a `Secret`."""

    __slots__ = ("_values",)

    def __init__(self, given: Mapping[str, str] | None = None) -> None:
        self._values: dict[str, str] = {}
        if given:
            self.update(given)

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __setitem__(self, name: str, value: str) -> None:
        name = name.lower()
        hidden = isinstance(value, str) and not isinstance(value, Secret) and _is_sensitive(name)
        self._values[name] = Secret(value) if hidden else value

    def __delitem__(self, name: str) -> None:
        del self._values[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return repr(self._values)

    def copy(self) -> Headers:
        """Another one, with the same headers."""
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
    for name in ("management_key", "default_headers"):
        value = found.get(name)
        if isinstance(value, Mapping):
            found[name] = {key: Secret(text) if isinstance(text, str) else text for key, text in value.items()}
        elif isinstance(value, str):
            found[name] = Secret(value)
    if "@" in str(found.get("base_url")):  # a password may stand there
        found["base_url"] = Secret(found["base_url"])
    return found
