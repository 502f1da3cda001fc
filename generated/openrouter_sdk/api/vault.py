# Made by `make generate` from spec/vault.json; edit that.
"""Secrets for interns, the agents that OpenRouter hosts, to send to other services: of a workspace, or of one intern."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.vault.responses import (
        VaultConnectionList,
        VaultEffectiveSecretList,
        VaultSecretCopies,
        VaultSecretList,
        VaultSecretResult,
    )

_LIST_SECRETS: Operation[VaultSecretList] = Operation(
    "vault.list_secrets",
    "GET /vault/secrets",
    query="limit offset",
    returns="vault.responses.VaultSecretList",
    paged="offset",
)
_SET_SECRET: Operation[VaultSecretResult] = Operation(
    "vault.set_secret",
    "PUT /vault/secrets/{name}",
    body="vault.requests.SetVaultSecret",
    returns="vault.responses.VaultSecretResult",
    lists="hosts",
    secret=True,
)
_DELETE_SECRET: Operation[None] = Operation("vault.delete_secret", "DELETE /vault/secrets/{name}")
_LIST_CONNECTIONS: Operation[VaultConnectionList] = Operation(
    "vault.list_connections",
    "GET /vault/interns/{internId}/connections",
    returns="vault.responses.VaultConnectionList",
    names={"intern_id": "internId"},
)
_LIST_EFFECTIVE_SECRETS: Operation[VaultEffectiveSecretList] = Operation(
    "vault.list_effective_secrets",
    "GET /vault/interns/{internId}/effective-secrets",
    query="limit offset",
    returns="vault.responses.VaultEffectiveSecretList",
    names={"intern_id": "internId"},
    paged="offset",
)
_LIST_INTERN_SECRETS: Operation[VaultSecretList] = Operation(
    "vault.list_intern_secrets",
    "GET /vault/interns/{internId}/secrets",
    query="limit offset",
    returns="vault.responses.VaultSecretList",
    names={"intern_id": "internId"},
    paged="offset",
)
_SET_INTERN_SECRET: Operation[VaultSecretResult] = Operation(
    "vault.set_intern_secret",
    "PUT /vault/interns/{internId}/secrets/{name}",
    body="vault.requests.SetVaultSecret",
    returns="vault.responses.VaultSecretResult",
    names={"intern_id": "internId"},
    lists="hosts",
    secret=True,
)
_DELETE_INTERN_SECRET: Operation[None] = Operation(
    "vault.delete_intern_secret", "DELETE /vault/interns/{internId}/secrets/{name}", names={"intern_id": "internId"}
)
_COPY_SECRETS: Operation[VaultSecretCopies] = Operation(
    "vault.copy_secrets",
    "POST /vault/interns/{internId}/secrets/copy",
    body="vault.requests.CopyVaultSecrets",
    returns="vault.responses.VaultSecretCopies",
    names={"intern_id": "internId"},
    lists="names",
)


class Vault(Area):
    """Secrets for interns, the agents that OpenRouter hosts, to send to other services: of a workspace, or of one
    intern.
    """

    def list_secrets(
        self, *, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> VaultSecretList:
        """List the secrets of the workspace, by name.

        The workspace is that of the API key. For accounts without access to interns every method here raises
        NotFoundError.

        Docs: https://openrouter.ai/docs/api-reference/vault/list-vault-secrets

        Args:
            limit: Secrets on a page, 1 to 100; 100 when left out.
            offset: Secrets to skip, 0 to 10000; 0 when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                RateLimitError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST_SECRETS, {"limit": limit, "offset": offset}, options)

    def set_secret(
        self, name: str, /, *, value: str, hosts: Sequence[str], **options: Unpack[RequestOptions]
    ) -> VaultSecretResult:
        """Store a secret of the workspace, or replace its value and hosts.

        For accounts that may only read yet, every method that writes here raises ServiceUnavailableError.

        Docs: https://openrouter.ai/docs/api-reference/vault/store-vault-secret

        Args:
            name: Name of the secret, at most 255 characters: lower-case letters, digits and single underscores between
                them, a letter first.
            value: The secret itself, 1 to 65536 characters.
            hosts: Host names that it may be sent to, 1 to 100: exact, without scheme, port, path or wildcard, such as
                'api.github.com'.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                ConflictError, PayloadTooLargeError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_SET_SECRET, {"name": name, "value": value, "hosts": hosts}, options)

    def delete_secret(self, name: str, /, **options: Unpack[RequestOptions]) -> None:
        """Delete a secret of the workspace.

        Copies of it that interns have stay.

        Docs: https://openrouter.ai/docs/api-reference/vault/delete-vault-secret

        Args:
            name: Name of the secret.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                ConflictError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_DELETE_SECRET, {"name": name}, options)

    def list_connections(self, intern_id: str, /, **options: Unpack[RequestOptions]) -> VaultConnectionList:
        """List the services that an intern can use.

        Docs: https://openrouter.ai/docs/api-reference/vault/list-intern-connections

        Args:
            intern_id: Id of the intern, a UUID; it is one of the API key's workspace.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_LIST_CONNECTIONS, {"intern_id": intern_id}, options)

    def list_effective_secrets(
        self,
        intern_id: str,
        /,
        *,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> VaultEffectiveSecretList:
        """List the secrets that an intern's requests get, by name.

        For each name the intern's own secret, else that of an attached vault, else that of the workspace.

        Docs: https://openrouter.ai/docs/api-reference/vault/list-intern-effective-vault-secrets

        Args:
            intern_id: Id of the intern, a UUID; it is one of the API key's workspace.
            limit: Secrets on a page, 1 to 100; 100 when left out.
            offset: Secrets to skip, 0 to 10000; 0 when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                RateLimitError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST_EFFECTIVE_SECRETS, {"intern_id": intern_id, "limit": limit, "offset": offset}, options)

    def list_intern_secrets(
        self,
        intern_id: str,
        /,
        *,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> VaultSecretList:
        """List the secrets of an intern's own vault, by name.

        Docs: https://openrouter.ai/docs/api-reference/vault/list-intern-vault-secrets

        Args:
            intern_id: Id of the intern, a UUID; it is one of the API key's workspace.
            limit: Secrets on a page, 1 to 100; 100 when left out.
            offset: Secrets to skip, 0 to 10000; 0 when left out.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                RateLimitError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST_INTERN_SECRETS, {"intern_id": intern_id, "limit": limit, "offset": offset}, options)

    def set_intern_secret(
        self, intern_id: str, name: str, /, *, value: str, hosts: Sequence[str], **options: Unpack[RequestOptions]
    ) -> VaultSecretResult:
        """Store a secret of an intern, or replace its value and hosts.

        Docs: https://openrouter.ai/docs/api-reference/vault/store-intern-vault-secret

        Args:
            intern_id: Id of the intern, a UUID; it is one of the API key's workspace.
            name: Name of the secret, at most 255 characters: lower-case letters, digits and single underscores between
                them, a letter first.
            value: The secret itself, 1 to 65536 characters.
            hosts: Host names that it may be sent to, 1 to 100: exact, without scheme, port, path or wildcard, such as
                'api.github.com'.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                ConflictError, PayloadTooLargeError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_SET_INTERN_SECRET, {
            "intern_id": intern_id, "name": name, "value": value, "hosts": hosts,
        }, options)  # fmt: skip

    def delete_intern_secret(self, intern_id: str, name: str, /, **options: Unpack[RequestOptions]) -> None:
        """Delete a secret of an intern.

        A secret of the workspace that it was copied from stays.

        Docs: https://openrouter.ai/docs/api-reference/vault/delete-intern-vault-secret

        Args:
            intern_id: Id of the intern, a UUID; it is one of the API key's workspace.
            name: Name of the secret.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                ConflictError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_DELETE_INTERN_SECRET, {"intern_id": intern_id, "name": name}, options)

    def copy_secrets(
        self, intern_id: str, /, *, names: Sequence[str], **options: Unpack[RequestOptions]
    ) -> VaultSecretCopies:
        """Copy secrets of the workspace to an intern, without their values being sent again.

        They replace what the intern has of the same name; later changes of the originals do not reach them.

        Docs: https://openrouter.ai/docs/api-reference/vault/copy-vault-secrets-to-intern

        Args:
            intern_id: Id of the intern, a UUID; it is one of the API key's workspace.
            names: Names of 1 to 100 secrets of the workspace, each once.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RequestTimeoutError,
                ConflictError, PayloadTooLargeError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_COPY_SECRETS, {"intern_id": intern_id, "names": names}, options)


class AsyncVault(Area):
    """Secrets for interns, the agents that OpenRouter hosts, to send to other services: of a workspace, or of one
    intern.
    """

    list_secrets = awaited_pages(Vault.list_secrets)
    set_secret = awaited(Vault.set_secret)
    delete_secret = awaited(Vault.delete_secret)
    list_connections = awaited(Vault.list_connections)
    list_effective_secrets = awaited_pages(Vault.list_effective_secrets)
    list_intern_secrets = awaited_pages(Vault.list_intern_secrets)
    set_intern_secret = awaited(Vault.set_intern_secret)
    delete_intern_secret = awaited(Vault.delete_intern_secret)
    copy_secrets = awaited(Vault.copy_secrets)


OPERATIONS = (
    _LIST_SECRETS,
    _SET_SECRET,
    _DELETE_SECRET,
    _LIST_CONNECTIONS,
    _LIST_EFFECTIVE_SECRETS,
    _LIST_INTERN_SECRETS,
    _SET_INTERN_SECRET,
    _DELETE_INTERN_SECRET,
    _COPY_SECRETS,
)
