# Made by `make generate` from spec/containers.json; edit that.
"""Files that tools left in a container, such as what a code run wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited, awaited_download, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.download import Download
    from .._runtime.settings import RequestOptions
    from ..types.containers import ContainerFileEntry, ContainerFileList
    from ..types.files.responses import File

_LIST_FILES: Operation[ContainerFileList] = Operation(
    "containers.list_files",
    "GET /containers/{container_id}/files",
    query="limit after",
    returns="containers.ContainerFileList",
    paged="after",
)
_GET_FILE: Operation[ContainerFileEntry] = Operation(
    "containers.get_file", "GET /containers/{container_id}/files/{file_id}", returns="containers.ContainerFileEntry"
)
_FILE_CONTENT: Operation[Download] = Operation(
    "containers.file_content",
    "GET /containers/{container_id}/files/{file_id}/content",
    media="application/octet-stream",
    returns=bytes,
)
_PROMOTE_FILE: Operation[File] = Operation(
    "containers.promote_file", "POST /containers/{container_id}/files/{file_id}/promote", returns="files.responses.File"
)


class Containers(Area):
    """Files that tools left in a container, such as what a code run wrote."""

    def list_files(
        self,
        container_id: str,
        /,
        *,
        limit: int | None = None,
        after: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ContainerFileList:
        """List the files in a container.

        Docs: https://openrouter.ai/docs/api-reference/containers/list-container-files

        Args:
            container_id: Id of the container, as a response names it.
            limit: Items on a page.
            after: Id that the page starts after: `last_id` of the page before.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, InternalServerError: As the
                service documents.
        """
        return self._pages(_LIST_FILES, {"container_id": container_id, "limit": limit, "after": after}, options)

    def get_file(self, container_id: str, file_id: str, /, **options: Unpack[RequestOptions]) -> ContainerFileEntry:
        """Look up a file in a container.

        Docs: https://openrouter.ai/docs/api-reference/containers/get-container-file

        Args:
            container_id: Id of the container, as a response names it.
            file_id: Id of the file in its container; not one of `client.files`.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
                InternalServerError: As the service documents.
        """
        return self._call(_GET_FILE, {"container_id": container_id, "file_id": file_id}, options)

    def file_content(self, container_id: str, file_id: str, /, **options: Unpack[RequestOptions]) -> Download:
        """Download a file from a container.

        It is asked for when it is read: `.read()`, `.save(path)`, piece by piece, or in a `with` block.

        Docs: https://openrouter.ai/docs/api-reference/containers/download-container-file-content

        Args:
            container_id: Id of the container, as a response names it.
            file_id: Id of the file in its container; not one of `client.files`.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
                InternalServerError: As the service documents.
        """
        return self._download(_FILE_CONTENT, {"container_id": container_id, "file_id": file_id}, options)

    def promote_file(self, container_id: str, file_id: str, /, **options: Unpack[RequestOptions]) -> File:
        """Copy a file from a container to the stored files.

        The copy has an id of its own, for `client.files` and for messages.

        Docs: https://openrouter.ai/docs/api-reference/containers/promote-container-file

        Args:
            container_id: Id of the container, as a response names it.
            file_id: Id of the file in its container; not one of `client.files`.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, PayloadTooLargeError,
                RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_PROMOTE_FILE, {"container_id": container_id, "file_id": file_id}, options)


class AsyncContainers(Area):
    """Files that tools left in a container, such as what a code run wrote."""

    list_files = awaited_pages(Containers.list_files)
    get_file = awaited(Containers.get_file)
    file_content = awaited_download(Containers.file_content)
    promote_file = awaited(Containers.promote_file)


OPERATIONS = (
    _LIST_FILES,
    _GET_FILE,
    _FILE_CONTENT,
    _PROMOTE_FILE,
)
