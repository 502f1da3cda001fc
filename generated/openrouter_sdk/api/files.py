# Made by `make generate` from spec/files.json; edit that.
"""Files that messages can name: uploaded once, stored by OpenRouter or by a provider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.area import Area, awaited, awaited_download, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.bodies import FileInput
    from .._runtime.download import Download
    from .._runtime.settings import RequestOptions, UploadOptions
    from ..types.files.requests import FileProvider
    from ..types.files.responses import File, FileDeleted, FileList

_LIST: Operation[FileList] = Operation(
    "files.list",
    "GET /files",
    query="limit cursor workspace_id provider after after_id before_id order",
    returns="files.responses.FileList",
    paged="cursor",
)
_UPLOAD: Operation[File] = Operation(
    "files.upload",
    "POST /files",
    query="workspace_id provider",
    body="files.requests.UploadFile",
    returns="files.responses.File",
    encoding="multipart",
    files="file",
)
_GET: Operation[File] = Operation(
    "files.get", "GET /files/{file_id}", query="workspace_id provider", returns="files.responses.File"
)
_CONTENT: Operation[Download] = Operation(
    "files.content",
    "GET /files/{file_id}/content",
    query="workspace_id provider",
    media="application/octet-stream",
    returns=bytes,
)
_DELETE: Operation[FileDeleted] = Operation(
    "files.delete", "DELETE /files/{file_id}", query="workspace_id provider", returns="files.responses.FileDeleted"
)


class Files(Area):
    """Files that messages can name: uploaded once, stored by OpenRouter or by a provider."""

    def list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        workspace_id: str | None = None,
        provider: FileProvider | None = None,
        after: str | None = None,
        after_id: str | None = None,
        before_id: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FileList:
        """List the stored files, newest first.

        Docs: https://openrouter.ai/docs/api-reference/files/list-files

        Args:
            limit: Files on a page, 1 to 1000; 100 when left out.
            cursor: Where the page starts: `cursor` of the page before.
            workspace_id: Only files of this workspace; those of the key's own when left out.
            provider: Files that this service stores with your own key; those of OpenRouter when left out.
            after: Id that the page starts after; only for OpenAI.
            after_id: Id that the page starts after; only for Anthropic.
            before_id: Id that the page ends before; only for Anthropic.
            order: Order by age; `desc`, newest first, when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, InternalServerError: As the
                service documents.
        """
        return self._pages(_LIST, {
            "limit": limit, "cursor": cursor, "workspace_id": workspace_id, "provider": provider, "after": after,
            "after_id": after_id, "before_id": before_id, "order": order,
        }, options)  # fmt: skip

    def upload(
        self,
        *,
        file: FileInput,
        workspace_id: str | None = None,
        provider: FileProvider | None = None,
        **options: Unpack[UploadOptions],
    ) -> File:
        """Store a file, to name it in messages later.

        It is read as it is sent, never whole; after a failure it is sent again only if it can be read again.

        Docs: https://openrouter.ai/docs/api-reference/files/upload-file

        Args:
            file: The file: a path, bytes, an open binary file, or (name, data, media type).
            workspace_id: Workspace the file belongs to; the key's own when left out.
            provider: Service that stores it with your own key; OpenRouter when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, PayloadTooLargeError, RateLimitError,
                InternalServerError: As the service documents.
        """
        return self._call(_UPLOAD, {"file": file, "workspace_id": workspace_id, "provider": provider}, options)

    def get(
        self,
        file_id: str,
        /,
        *,
        workspace_id: str | None = None,
        provider: FileProvider | None = None,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Look up a file.

        Docs: https://openrouter.ai/docs/api-reference/files/get-file

        Args:
            file_id: Id of the file.
            workspace_id: Workspace the file belongs to; the key's own when left out.
            provider: Service that stores it with your own key; OpenRouter when left out.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError, InternalServerError: As the
                service documents.
        """
        return self._call(_GET, {"file_id": file_id, "workspace_id": workspace_id, "provider": provider}, options)

    def content(
        self,
        file_id: str,
        /,
        *,
        workspace_id: str | None = None,
        provider: FileProvider | None = None,
        **options: Unpack[RequestOptions],
    ) -> Download:
        """Download a file.

        It is asked for when it is read: `.read()`, `.save(path)`, piece by piece, or in a `with` block.

        Docs: https://openrouter.ai/docs/api-reference/files/get-file-content

        Args:
            file_id: Id of the file.
            workspace_id: Workspace the file belongs to; the key's own when left out.
            provider: Service that stores it with your own key; OpenRouter when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
                InternalServerError: As the service documents.
        """
        return self._download(_CONTENT, {
            "file_id": file_id, "workspace_id": workspace_id, "provider": provider,
        }, options)  # fmt: skip

    def delete(
        self,
        file_id: str,
        /,
        *,
        workspace_id: str | None = None,
        provider: FileProvider | None = None,
        **options: Unpack[RequestOptions],
    ) -> FileDeleted:
        """Delete a file.

        Docs: https://openrouter.ai/docs/api-reference/files/delete-file

        Args:
            file_id: Id of the file.
            workspace_id: Workspace the file belongs to; the key's own when left out.
            provider: Service that stores it with your own key; OpenRouter when left out.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError, InternalServerError: As the
                service documents.
        """
        return self._call(_DELETE, {"file_id": file_id, "workspace_id": workspace_id, "provider": provider}, options)


class AsyncFiles(Area):
    """Files that messages can name: uploaded once, stored by OpenRouter or by a provider."""

    list = awaited_pages(Files.list)
    upload = awaited(Files.upload)
    get = awaited(Files.get)
    content = awaited_download(Files.content)
    delete = awaited(Files.delete)


OPERATIONS = (
    _LIST,
    _UPLOAD,
    _GET,
    _CONTENT,
    _DELETE,
)
