# Made by `make generate` from spec/notes.json; edit that.
"""Notes that people keep."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.notes import Note

_CREATE: Operation[Note] = Operation(
    "notes.create",
    "POST /notes",
    body="notes.Note",
    returns="notes.Note",
    fixed={"kind": "note"},
    lists="labels",
    status=201,
)


class Notes(Area):
    """Notes that people keep."""

    def create(
        self,
        *,
        text: str,
        title: str | None = None,
        version: Literal[2] | None = None,
        stars: int | None = None,
        labels: Sequence[str] | None = None,
        meta: Mapping[str, Any] | None = None,
        color: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Note:
        """Write a note.

        Two notes may say the same.

        Docs: https://example.com/notes#create

        Args:
            text: What it says.
            title: Shown in lists; the first words of the text stand in for it.
            version: The form of the note, where it is not the first.
            stars: How many people starred it.
            labels: Words to find it by.
            meta: Any JSON of yours.
            color: A CSS color.

        Raises:
            BadRequestError: As the service documents.
        """
        return self._call(_CREATE, {
            "text": text, "title": title, "version": version, "stars": stars, "labels": labels, "meta": meta,
            "color": color,
        }, options)  # fmt: skip


class AsyncNotes(Area):
    """Notes that people keep."""

    create = awaited(Notes.create)


OPERATIONS = (_CREATE,)
