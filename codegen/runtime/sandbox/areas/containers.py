# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The containers of the sandbox: one is there as soon as it is named, with the same files as any other."""

from __future__ import annotations

from ..calls import Bytes, Call, Collection, Upload, handler_table, now
from ..words import Json
from .files import FILES

__all__ = ["HANDLERS"]

HANDLERS, handles = handler_table()

_CREATED = 1_763_980_000
_FILES = {
    "cfile_sandbox_report": ("/mnt/data/report.csv", "text/csv", b"city,degrees\nBerlin,9\nLisbon,17\n"),
    "cfile_sandbox_notes": ("/mnt/data/notes.txt", "text/plain", b"The sandbox wrote this, no model did.\n"),
}


def _held(call: Call) -> Collection:
    """The files of the container that a call names."""
    id_ = call.path["container_id"]
    files = Collection(f"file in the container {id_}")
    held = files.of(call)
    for name, (path, _, data) in _FILES.items():
        facts: Json = {"id": name, "object": "container.file", "container_id": id_, "path": path}
        held.setdefault(name, {**facts, "bytes": len(data), "created_at": _CREATED, "source": "assistant"})
    return files


def _found(call: Call) -> Json:
    return _held(call).find(call, call.path["file_id"])


@handles("containers.list_files")
def _list(call: Call) -> Json:
    return {"object": "list", **call.after(_held(call).all(call))}


@handles("containers.get_file")
def _get(call: Call) -> Json:
    return _found(call)


@handles("containers.file_content")
def _content(call: Call) -> Bytes:
    return Bytes(_FILES[_found(call)["id"]][2])  # whatever is in it, as the documentation has it


@handles("containers.promote_file")
def _promote(call: Call) -> Json:
    path, media_type, data = _FILES[_found(call)["id"]]
    name = path.rpartition("/")[2]
    id_ = f"file_sandbox{call.state.number():08}"
    call.state.blobs[id_] = Upload(name, media_type, data)
    facts: Json = {"type": "file", "mime_type": media_type, "size_bytes": len(data), "created_at": now()}
    return FILES.add(call, {"id": id_, "filename": name, **facts, "downloadable": True, "_shape": "openrouter"})
