# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Models of the sandbox that misbehave.

Any model name works. `sandbox/...` names bring about what a client has to survive:

- `sandbox/status-<number>`, and by name `rate-limited`, `payment-required`, `moderated`, `not-found`,
  `server-error`, `bad-gateway`, `unavailable`, `overloaded`: that error status, with a body as the service sends it.
- `sandbox/error-in-200`, `sandbox/html`, `sandbox/empty`: a response that is not what its status says.
- `sandbox/slow`: white space for a second before the response, or pauses in the stream.
- `sandbox/comments`: keep-alive comments all through the stream.
- `sandbox/mid-stream-error`, `sandbox/cut`, `sandbox/truncated`: a stream that ends badly.
- `sandbox/failed`, `sandbox/incomplete`: a response with that status. Chat completions have none; a message that is
  incomplete ends at its token limit.
- `sandbox/failed`, `sandbox/cancelled`, `sandbox/expired`: a video whose job ends so.
"""

from __future__ import annotations

from collections.abc import Callable

from aiohttp import web

from .words import HEADERS, PROVIDER, Json

__all__ = ["BAD_ENDS", "kind_of", "misbehaviour"]

BAD_ENDS = frozenset({"mid-stream-error", "cut", "truncated"})
_STATUS = {
    "rate-limited": 429,
    "payment-required": 402,
    "moderated": 403,
    "not-found": 404,
    "server-error": 500,
    "bad-gateway": 502,
    "unavailable": 503,
    "overloaded": 529,
}
_BODIES: dict[int, Json] = {
    402: {"message": "Insufficient credits. Add more at https://openrouter.ai/settings/credits"},
    403: {
        "message": "Your input was flagged",
        "metadata": {
            "reasons": ["violence"],
            "flagged_input": "Hello",
            "provider_name": PROVIDER,
            "model_slug": "sandbox/moderated",
        },
    },
    404: {
        "message": "No endpoints found that meet the request",
        "availability": {
            "code": "no_endpoints",
            "retryable": False,
            "requested_models": ["sandbox/not-found"],
            "docs_url": "https://openrouter.ai/docs",
        },
    },
    429: {
        "message": "Provider returned error",
        "metadata": {
            "provider_name": PROVIDER,
            "error_type": "rate_limit_exceeded",
            "raw": '{"error": {"message": "the sandbox lets nobody through this door"}}',
        },
    },
}


def kind_of(model: str) -> str:
    """How a model of the sandbox's own is to behave; empty for any other."""
    author, _, name = model.partition("/")
    return name if author == "sandbox" else ""


def misbehaviour(kind: str, shape: Callable[[Json], Json]) -> web.Response | None:
    """The response of a model that misbehaves from the start, else None. `shape` puts errors into that of a dialect."""
    status = _STATUS.get(kind) or (int(kind[7:]) if kind.startswith("status-") and kind[7:].isdecimal() else None)
    if status is not None:
        error = {"code": status, **_BODIES.get(status, {"message": f"the sandbox was asked for status {status}"})}
        headers = {**HEADERS, "retry-after": "1"} if status in (429, 503) else HEADERS
        return web.json_response(shape({"error": error, "user_id": "user_sandbox"}), status=status, headers=headers)
    if kind == "error-in-200":
        metadata = {"provider_name": PROVIDER, "error_type": "provider_unavailable"}
        error = {"code": 502, "message": "Provider returned error", "metadata": metadata}
        return web.json_response(shape({"error": error, "user_id": "user_sandbox"}), headers=HEADERS)
    if kind == "html":
        return web.Response(text="<html><title>Just a moment</title></html>", content_type="text/html")
    if kind == "empty":
        return web.Response(body=b"", content_type="application/json")
    return None
