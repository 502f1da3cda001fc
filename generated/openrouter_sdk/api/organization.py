# Made by `make generate` from spec/organization.json; edit that.
"""The organization that the management key belongs to: its members and its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.organization.responses import OrganizationMemberList, OrganizationSettingsResult

_LIST_MEMBERS: Operation[OrganizationMemberList] = Operation(
    "organization.list_members",
    "GET /organization/members",
    query="limit offset",
    returns="organization.responses.OrganizationMemberList",
    paged="offset",
    key="management",
)
_GET_SETTINGS: Operation[OrganizationSettingsResult] = Operation(
    "organization.get_settings",
    "GET /organization/settings",
    returns="organization.responses.OrganizationSettingsResult",
    key="management",
)
_UPDATE_SETTINGS: Operation[OrganizationSettingsResult] = Operation(
    "organization.update_settings",
    "PATCH /organization/settings",
    body="organization.requests.UpdateOrganizationSettings",
    returns="organization.responses.OrganizationSettingsResult",
    key="management",
)


class Organization(Area):
    """The organization that the management key belongs to: its members and its settings."""

    def list_members(
        self, *, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> OrganizationMemberList:
        """List the members of the organization.

        Docs: https://openrouter.ai/docs/api-reference/organization/list-organization-members

        Args:
            limit: Items on a page, 1 to 100; 50 when left out.
            offset: Items to skip; 0 when left out.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST_MEMBERS, {"limit": limit, "offset": offset}, options)

    def get_settings(self, **options: Unpack[RequestOptions]) -> OrganizationSettingsResult:
        """Look up the settings of the organization.

        Docs: https://openrouter.ai/docs/api-reference/organization/get-organization-settings

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the service documents.
        """
        return self._call(_GET_SETTINGS, {}, options)

    def update_settings(
        self, *, is_filtered_model_catalog_enabled: bool, **options: Unpack[RequestOptions]
    ) -> OrganizationSettingsResult:
        """Change the settings of the organization.

        Docs: https://openrouter.ai/docs/api-reference/organization/update-organization-settings

        Args:
            is_filtered_model_catalog_enabled: Whether `models.list` is to give only the models that the calling key may
                use.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, InternalServerError: As the
                service documents.
        """
        return self._call(_UPDATE_SETTINGS, {
            "is_filtered_model_catalog_enabled": is_filtered_model_catalog_enabled,
        }, options)  # fmt: skip


class AsyncOrganization(Area):
    """The organization that the management key belongs to: its members and its settings."""

    list_members = awaited_pages(Organization.list_members)
    get_settings = awaited(Organization.get_settings)
    update_settings = awaited(Organization.update_settings)


OPERATIONS = (
    _LIST_MEMBERS,
    _GET_SETTINGS,
    _UPDATE_SETTINGS,
)
