# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Bodies that the sandbox reads and sends: JSON, forms, files, bytes and parts of them."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from aiohttp import BodyPartReader, web

from ..operation import Operation
from ..values.hints import type_hints
from ..values.record import table_of
from ..values.validate import Mismatch, mismatches
from .calls import Bytes, Refusal, Upload

__all__ = ["bytes_response", "form_mismatches", "read_body"]

_RANGE = re.compile(r"bytes=(\d+)-(\d*)")


async def read_body(request: web.Request) -> tuple[Any, dict[str, Upload]]:
    """The body of a request, and the files in it."""
    if request.content_type.startswith("multipart/"):
        return await _multipart(request)
    if request.content_type == "application/x-www-form-urlencoded":
        return {name: str(value) for name, value in (await request.post()).items()}, {}
    raw = await request.read()
    try:
        return (json.loads(raw) if raw else None), {}
    except ValueError as error:
        raise Refusal(400, f"the request's body is not JSON: {error}") from None


async def _multipart(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    fields: dict[str, Any] = {}
    files: dict[str, Upload] = {}
    try:
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader):
                raise Refusal(400, "a multipart body stands in another")
            name, data = str(part.name), await part.read()
            filename = part.filename
            if filename is not None:
                media_type = part.headers.get("content-type", "application/octet-stream")
                files[name] = Upload(filename, media_type, bytes(data))
            elif name.endswith("[]"):
                fields.setdefault(name, []).append(bytes(data).decode())
            else:
                fields[name] = bytes(data).decode()
    except ValueError as error:
        raise Refusal(400, f"the request's body is not multipart/form-data: {error}") from None
    return fields, files


def form_mismatches(fields: Mapping[str, Any], operation: Operation[Any]) -> Iterator[Mismatch]:
    """What is wrong with the fields of a form, all of which came as strings."""
    cls = operation.body
    hints, known = type_hints(cls), attrs.fields_dict(cls)
    for name, wire, _ in table_of(cls).fields:
        value = fields.get(wire)
        if value is None and known[name].default is attrs.NOTHING:
            yield Mismatch(wire, "is required and missing")
        elif isinstance(value, str):
            yield from mismatches(_scalar(value, hints[name]), hints[name], wire)


def _scalar(text: str, hint: Any) -> Any:
    """A string as the type of its field wants it."""
    if not list(mismatches(text, hint)):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


def bytes_response(request: web.Request, made: Bytes, headers: Mapping[str, str]) -> web.Response:
    """Bytes, or the part of them that was asked for."""
    etag = f'"{hashlib.sha256(made.data).hexdigest()[:16]}"'
    headers = {**headers, "accept-ranges": "bytes", "etag": etag, "content-type": made.media_type}
    asked = _RANGE.fullmatch(request.headers.get("range", ""))
    if asked is None or request.headers.get("if-range", etag) != etag:
        return web.Response(body=made.data, headers=headers)
    start, end = int(asked[1]), int(asked[2] or len(made.data) - 1)
    if start >= len(made.data):
        return web.Response(status=416, headers={**headers, "content-range": f"bytes */{len(made.data)}"})
    headers["content-range"] = f"bytes {start}-{min(end, len(made.data) - 1)}/{len(made.data)}"
    return web.Response(status=206, body=made.data[start : end + 1], headers=headers)
