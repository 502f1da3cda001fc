# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The sandbox's server: routes from the operations, checks of requests, responses valid under the spec."""

from __future__ import annotations

import asyncio
import re
import threading
import time
from collections.abc import Mapping
from types import TracebackType
from typing import Any, ClassVar, Self

from ..errors import MissingExtraError
from ..operation import Operation
from ..values.validate import Mismatch, mismatches

try:  # before the modules that import it without a check
    from aiohttp import web
except ImportError:
    raise MissingExtraError("the sandbox needs aiohttp: pip install 'openrouter-sdk[sandbox]'") from None

from . import chat, images, messages, responses
from .areas import HANDLERS
from .bodies import bytes_response, form_mismatches, read_body
from .calls import Bytes, Call, Refusal, State, Upload
from .misbehaviour import kind_of, misbehaviour
from .play import Facts, Speaker, remember, respond
from .words import HEADERS, generation_id

__all__ = ["Sandbox"]

_PREFIX = "/api/v1"
_LARGEST_REQUEST = 64 * 1024 * 1024
_SPEAKERS: dict[str, Speaker] = {"chat": chat, "images": images, "messages": messages, "responses": responses}
# What clients made for another service send, in whose shape a dialect is: a header with the key, queries of no meaning.
_FOREIGN = {"messages": ("x-api-key", {"beta"})}


class Sandbox:
    """A server on 127.0.0.1, in a thread of its own. It is no model, and its replies say so."""

    operations: ClassVar[Mapping[str, Operation[Any]]] = {}

    def __init__(self, *, port: int = 0, pace: float = 0.0) -> None:
        """Nothing is served before `start`.

        Args:
            port: On 127.0.0.1; 0 for a free one.
            pace: Seconds between the pieces of a stream.
        """
        self._port = port
        self._pace = pace
        self._url: str | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._state = State()

    @property
    def url(self) -> str:
        """The base URL for a client."""
        if self._url is None:
            raise RuntimeError("the sandbox is not running: use it with `with`, or call start()")
        return self._url

    def start(self) -> Self:
        """Serve from now on."""
        ready: threading.Event = threading.Event()
        failed: list[BaseException] = []

        def serve() -> None:
            self._loop = loop = asyncio.new_event_loop()
            runner = web.AppRunner(self._app(), access_log=None, handle_signals=False, shutdown_timeout=0.2)
            try:
                loop.run_until_complete(runner.setup())
                site = web.TCPSite(runner, "127.0.0.1", self._port)
                loop.run_until_complete(site.start())
                self._url = f"http://127.0.0.1:{runner.addresses[0][1]}{_PREFIX}"
            except BaseException as error:
                failed.append(error)
            finally:
                ready.set()
            if not failed:
                loop.run_forever()
            loop.run_until_complete(runner.cleanup())
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()

        self._thread = threading.Thread(target=serve, name="openrouter-sandbox", daemon=True)
        self._thread.start()
        ready.wait()
        if failed:
            raise failed[0]
        return self

    def stop(self) -> None:
        """Stop serving; open streams are cut."""
        if self._loop is not None and self._thread is not None:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
        self._url = self._loop = self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    # -- routes -------------------------------------------------------------------------------------------

    def _app(self) -> web.Application:
        app = web.Application(client_max_size=_LARGEST_REQUEST)
        routes: dict[tuple[str, str], list[Operation[Any]]] = {}
        for operation in self.operations.values():
            routes.setdefault((operation.method, operation.path), []).append(operation)
        # Fixed paths first: /models/count is no model called count.
        for (method, path), operations in sorted(routes.items(), key=lambda route: route[0][1].count("{")):
            pattern = re.sub(r"{(\w+)}", r"{\1:[^/]+}", path)
            prefix = "" if path.startswith("/api/") else _PREFIX
            app.router.add_route(method, prefix + pattern, self._handler(operations))
        app.router.add_route("*", "/{rest:.*}", self._nothing_here)
        return app

    async def _nothing_here(self, request: web.Request) -> web.Response:
        return _refusal(404, f"the sandbox knows no {request.method} {request.path}")

    def _handler(self, operations: list[Operation[Any]]) -> Any:
        async def handle(request: web.Request) -> web.StreamResponse:
            try:
                body, files = await read_body(request)
                operation = _meant(operations, request, body)
                if (refused := self._refused(operation, request, body, files)) is not None:
                    return refused
                return await self._respond(operation, request, body, files)
            except Refusal as refusal:
                speaker = _SPEAKERS.get(operations[0].dialect or "", chat)
                return _refusal(refusal.status, refusal.message, refusal.error_type, speaker)

        return handle

    def _refused(
        self, operation: Operation[Any], request: web.Request, body: Any, files: Mapping[str, Upload]
    ) -> web.Response | None:
        """What is wrong with a request, or None."""
        header, ignored = _FOREIGN.get(operation.dialect or "", ("", set()))
        has_key = request.headers.get("authorization", "").startswith("Bearer ") or header in request.headers
        if operation.key != "optional" and not has_key:
            raise Refusal(401, "No auth credentials found", "authentication")
        queries = {parameter.name for parameter in operation.parameters if parameter.location == "query"} | ignored
        found = [
            Mismatch(name, f"is no query parameter of {operation.id}") for name in request.query if name not in queries
        ]
        if operation.encoding != "json":
            found += form_mismatches({**body, **files}, operation)
        elif operation.body is not None:
            found += mismatches(body, operation.body)
        if operation.dialect == "responses":
            found += responses.asks_for_memory(body)
            return web.json_response(responses.mismatched(found), status=400, headers=HEADERS) if found else None
        if found:
            raise Refusal(400, "; ".join(map(str, found[:20])), "invalid_request")
        return None

    async def _respond(
        self, operation: Operation[Any], request: web.Request, body: Any, files: Mapping[str, Upload]
    ) -> web.StreamResponse:
        speaker = _SPEAKERS.get(operation.dialect or "")
        if speaker is not None:
            return await respond(speaker, request, body, self._state, self._pace)
        named = [parameter.name for parameter in operation.parameters if parameter.location == "header"]
        call = Call(
            operation,
            dict(request.match_info),
            request.query,
            body,
            files,
            self._state,
            self.operations,
            headers={name: request.headers[name] for name in named if name in request.headers},
            url=f"{request.scheme}://{request.host}{_PREFIX}",
        )
        headers = dict(HEADERS)
        if isinstance(body, dict) and isinstance(model := body.get("model"), str):
            if (refused := misbehaviour(kind_of(model), chat.refusal)) is not None:
                return refused
            headers["x-generation-id"] = generation = generation_id()
            remember(self._state, generation, model, Facts(int(time.time()), "stop", 0, 0, 0.0), body)
        made = HANDLERS.get(operation.id, _example)(call)
        if isinstance(made, Bytes):
            return bytes_response(request, made, headers)
        if made is None:
            return web.Response(status=204, headers=headers)
        return web.json_response(made, status=operation.status, headers=headers)


def _example(call: Call) -> dict[str, Any] | Bytes | None:
    """The response of an operation that nobody handles: an example of its type."""
    if call.operation.returns is bytes:
        return Bytes(b"sandbox", call.operation.media)
    return None if call.operation.returns is None else call.example()


def _meant(operations: list[Operation[Any]], request: web.Request, body: Any) -> Operation[Any]:
    """Which of the operations of one route a request is for: by how it is sent, and whether it asks for a stream."""
    encoding = "multipart" if request.content_type.startswith("multipart/") else "json"
    streamed = isinstance(body, dict) and bool(body.get("stream"))
    fit = [operation for operation in operations if len({o.encoding for o in operations}) == 1]
    fit = fit or [operation for operation in operations if operation.encoding == encoding] or operations
    return next((operation for operation in fit if (operation.events is not None) == streamed), fit[0])


def _refusal(status: int, message: str, error_type: str | None = None, speaker: Speaker = chat) -> web.Response:
    error = {"code": status, "message": message, **({"metadata": {"error_type": error_type}} if error_type else {})}
    return web.json_response(speaker.refusal({"error": error}), status=status, headers=HEADERS)
