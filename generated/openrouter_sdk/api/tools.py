# Made by `make generate` from spec/tools.json; edit that.
"""The catalogue of server tools: what OpenRouter runs for a model, who runs it, and at what price."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.tools import ToolAPIFormat, ToolDetailsResult, ToolList

_LIST: Operation[ToolList] = Operation(
    "tools.list", "GET /tools", query="api_format offset limit", returns="tools.ToolList", paged="links"
)
_GET: Operation[ToolDetailsResult] = Operation("tools.get", "GET /tools/{name}", returns="tools.ToolDetailsResult")


class Tools(Area):
    """The catalogue of server tools: what OpenRouter runs for a model, who runs it, and at what price."""

    def list(
        self,
        *,
        api_format: ToolAPIFormat | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> ToolList:
        """List the server tools.

        What it returns is the first page, in `.data`; iterating over it goes through all pages.

        Docs: https://openrouter.ai/docs/api-reference/tools/list-tools

        Args:
            api_format: Only tools that can be used in this shape of the API.
            offset: Items to skip; 0 when left out.
            limit: Items on a page.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST, {"api_format": api_format, "offset": offset, "limit": limit}, options)

    def get(self, name: str, /, **options: Unpack[RequestOptions]) -> ToolDetailsResult:
        """Look up a server tool.

        One of its other names does too: the service leads from there to the tool, and the call follows.

        Docs: https://openrouter.ai/docs/api-reference/tools/get-tool

        Args:
            name: Name of the tool, such as `web_search`.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_GET, {"name": name}, options)


class AsyncTools(Area):
    """The catalogue of server tools: what OpenRouter runs for a model, who runs it, and at what price."""

    list = awaited_pages(Tools.list)
    get = awaited(Tools.get)


OPERATIONS = (
    _LIST,
    _GET,
)
