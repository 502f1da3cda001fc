# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The files of the sandbox, in memory."""

from __future__ import annotations

import time

from ..calls import Bytes, Call, Collection, handler_table, now
from ..words import Json

__all__ = ["FILES", "HANDLERS"]

HANDLERS, handles = handler_table()

FILES = Collection("file")


def _provider(call: Call) -> str:
    return call.query.get("provider", "openrouter")


@handles("files.list")
def _list(call: Call) -> Json:
    shape = _provider(call)
    page = call.after(FILES.all(call, _shape=shape)[::-1])
    if shape == "openrouter":
        page["cursor"] = page["last_id"] if page["has_more"] else None
    return {**page, **({"object": "list"} if shape == "openai" else {}), "_shape": shape}


@handles("files.upload")
def _upload(call: Call) -> Json:
    upload = call.files["file"]
    shape = _provider(call)
    id_ = f"file_sandbox{call.state.number():08}"
    call.state.blobs[id_] = upload
    if shape == "openai":
        facts: Json = {"object": "file", "bytes": len(upload.data), "created_at": int(time.time())}
        facts.update(purpose="user_data", status="processed")
    else:
        facts = {"type": "file", "mime_type": upload.media_type, "size_bytes": len(upload.data), "created_at": now()}
        facts.update(downloadable=True)
    return FILES.add(call, {"id": id_, "filename": upload.name, **facts, "_shape": shape})


@handles("files.get")
def _get(call: Call) -> Json:
    return FILES.find(call, call.path["file_id"])


@handles("files.content")
def _content(call: Call) -> Bytes:
    file = FILES.find(call, call.path["file_id"])
    upload = call.state.blobs[file["id"]]
    return Bytes(upload.data)


@handles("files.delete")
def _delete(call: Call) -> Json:
    file = FILES.remove(call, call.path["file_id"])
    del call.state.blobs[file["id"]]
    kind: Json = {"object": "file", "deleted": True} if file["_shape"] == "openai" else {"type": "file_deleted"}
    return {"id": file["id"], **kind, "_shape": file["_shape"]}
