# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from ..errors import ConfigurationError

__all__ = ["Target"]


class Target:
    """A file that is there whole or not at all: written under a temporary name beside it, then renamed."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Open the temporary file.

        Raises:
            ConfigurationError: Nothing can be written there.
        """
        self._part: Path | None = None
        try:
            self.path = Path(os.path.realpath(path))
            if self.path.is_dir():
                raise ConfigurationError(f"{str(path)!r} is a folder: name a file to save to")
            if self.path.exists() and not self.path.is_file():  # a device or a pipe: there is nothing to rename
                self.file: IO[bytes] = open(self.path, "wb")  # noqa: SIM115  (closed by __exit__)
            else:
                part = self.path.with_name(f".{self.path.name[:200]}.{secrets.token_hex(4)}.part")
                self.file = open(part, "xb")  # noqa: SIM115
                self._part = part
        except (OSError, ValueError) as error:
            raise ConfigurationError(f"{str(path)!r} can't be written: {error}") from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.file.close()
            if self._part is not None and error is None:
                os.replace(self._part, self.path)
                self._part = None
        finally:
            if self._part is not None:
                with contextlib.suppress(OSError):
                    self._part.unlink()
