# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The sandbox's server: routes from the operations, checks of requests, answers valid under the spec."""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections.abc import Mapping
from types import TracebackType
from typing import Any, ClassVar, Self

from ..errors import ConfigurationError
from ..operation import Operation
from ..validate import Mismatch, mismatches

try:  # before the modules that take it for granted
    from aiohttp import web
except ImportError:
    raise ConfigurationError("the sandbox needs aiohttp: pip install 'openrouter-sdk[sandbox]'") from None

from . import catalogue, chat, manners, responses

__all__ = ["Sandbox"]

_PREFIX = "/api/v1"
_LARGEST_REQUEST = 64 * 1024 * 1024
_SHAPES: dict[str, manners.Shape] = {"chat": chat, "responses": responses}


class Sandbox:
    """A server on 127.0.0.1, in a thread of its own. It is no model: it says so in what it answers."""

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
        self._generations: dict[str, dict[str, Any]] = {}

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
            app.router.add_route(method, _PREFIX + pattern, self._handler(operations))
        app.router.add_route("*", "/{rest:.*}", self._nothing_here)
        return app

    async def _nothing_here(self, request: web.Request) -> web.Response:
        return _refusal(404, f"the sandbox knows no {request.method} {request.path}")

    def _handler(self, operations: list[Operation[Any]]) -> Any:
        async def handle(request: web.Request) -> web.StreamResponse:
            body = None
            raw = await request.read()
            if raw:
                try:
                    body = json.loads(raw)
                except ValueError as error:
                    return _refusal(400, f"the request's body is not JSON: {error}")
            operation = next(
                (
                    op
                    for op in operations
                    if (op.events is not None) == bool(isinstance(body, dict) and body.get("stream"))
                ),
                operations[0],
            )
            if (refusal := self._refused(operation, request, body)) is not None:
                return refusal
            return await self._answer(operation, request, body)

        return handle

    def _refused(self, operation: Operation[Any], request: web.Request, body: Any) -> web.Response | None:
        """What is wrong with a request, or None."""
        if not operation.keyless and not request.headers.get("authorization", "").startswith("Bearer "):
            return _refusal(401, "No auth credentials found", error_type="authentication")
        queries = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
        found = [
            Mismatch(name, f"is no query parameter of {operation.id}") for name in request.query if name not in queries
        ]
        if operation.body is not None:
            found += mismatches(body, operation.body)
        if operation.style == "responses":
            found += responses.asks_for_memory(body)
            return web.json_response(responses.refusal(found), status=400, headers=manners.HEADERS) if found else None
        if found:
            return _refusal(400, "; ".join(map(str, found[:20])), error_type="invalid_request")
        return None

    async def _answer(self, operation: Operation[Any], request: web.Request, body: Any) -> web.StreamResponse:
        shape = _SHAPES.get(operation.style or "")
        if shape is not None:
            return await manners.answer(shape, request, body, self._generations, self._pace)
        path = {name: request.match_info[name] for name in request.match_info}
        made = catalogue.answer(operation, path, request.query, self._generations)
        if isinstance(made, catalogue.Missing):
            return _refusal(404, made.message, error_type="not_found")
        return web.json_response(made, headers=manners.HEADERS)


def _refusal(status: int, message: str, **metadata: Any) -> web.Response:
    error = {"code": status, "message": message, **({"metadata": metadata} if metadata else {})}
    return web.json_response({"error": error}, status=status, headers=manners.HEADERS)
