# Made by `make generate` from spec/; edit that.
"""The clients: one attribute an area, loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .api.chat import AsyncChat, Chat
    from .api.credits import AsyncCredits, Credits
    from .api.endpoints import AsyncEndpoints, Endpoints
    from .api.external_users import AsyncExternalUsers, ExternalUsers
    from .api.files import AsyncFiles, Files
    from .api.generations import AsyncGenerations, Generations
    from .api.guardrails import AsyncGuardrails, Guardrails
    from .api.images import AsyncImages, Images
    from .api.keys import AsyncKeys, Keys
    from .api.models import AsyncModels, Models
    from .api.organization import AsyncOrganization, Organization
    from .api.responses import AsyncResponses, Responses
    from .api.scim import AsyncScim, Scim
    from .api.speech import AsyncSpeech, Speech
    from .api.transcriptions import AsyncTranscriptions, Transcriptions
    from .api.vault import AsyncVault, Vault
    from .api.videos import AsyncVideos, Videos
    from .api.workspaces import AsyncWorkspaces, Workspaces


class OpenRouter(Client):
    """A typed client for the OpenRouter HTTP API."""

    _base_url = "https://openrouter.ai/api/v1"

    @cached_property
    def chat(self) -> Chat:
        """Chat completions: a model answers a conversation, whole or as a stream."""
        from .api.chat import Chat

        return Chat(self)

    @cached_property
    def credits(self) -> Credits:
        """Credits of the account."""
        from .api.credits import Credits

        return Credits(self)

    @cached_property
    def endpoints(self) -> Endpoints:
        """The endpoints of providers that serve a model."""
        from .api.endpoints import Endpoints

        return Endpoints(self)

    @cached_property
    def external_users(self) -> ExternalUsers:
        """Your own users, known to the organization by the ids that you gave them."""
        from .api.external_users import ExternalUsers

        return ExternalUsers(self)

    @cached_property
    def files(self) -> Files:
        """Files that messages can name: uploaded once, stored by OpenRouter or by a provider."""
        from .api.files import Files

        return Files(self)

    @cached_property
    def generations(self) -> Generations:
        """Records of what was generated: tokens, cost, provider, content."""
        from .api.generations import Generations

        return Generations(self)

    @cached_property
    def guardrails(self) -> Guardrails:
        """Guardrails: what keys and members may spend, which models and providers they may use, what is filtered."""
        from .api.guardrails import Guardrails

        return Guardrails(self)

    @cached_property
    def images(self) -> Images:
        """Images made from a prompt: whole, or with previews while they are made."""
        from .api.images import Images

        return Images(self)

    @cached_property
    def keys(self) -> Keys:
        """API keys: make them, limit them, watch what they spend."""
        from .api.keys import Keys

        return Keys(self)

    @cached_property
    def models(self) -> Models:
        """The model catalogue."""
        from .api.models import Models

        return Models(self)

    @cached_property
    def organization(self) -> Organization:
        """The organization that the management key belongs to: its members and its settings."""
        from .api.organization import Organization

        return Organization(self)

    @cached_property
    def responses(self) -> Responses:
        """The Responses API: a model answers items (messages, tool calls and their outputs) with items."""
        from .api.responses import Responses

        return Responses(self)

    @cached_property
    def scim(self) -> Scim:
        """Groups of the organization's identity provider (SCIM), and the roles that they give in workspaces."""
        from .api.scim import Scim

        return Scim(self)

    @cached_property
    def speech(self) -> Speech:
        """Speech made from text."""
        from .api.speech import Speech

        return Speech(self)

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """Text from speech."""
        from .api.transcriptions import Transcriptions

        return Transcriptions(self)

    @cached_property
    def vault(self) -> Vault:
        """Secrets for interns, the agents that OpenRouter hosts, to send to other services: of a workspace, or of one
        intern.
        """
        from .api.vault import Vault

        return Vault(self)

    @cached_property
    def videos(self) -> Videos:
        """Videos made from a prompt: jobs that take minutes, looked up until they are done."""
        from .api.videos import Videos

        return Videos(self)

    @cached_property
    def workspaces(self) -> Workspaces:
        """Workspaces: parts of an account with keys, members, budgets and defaults of their own."""
        from .api.workspaces import Workspaces

        return Workspaces(self)


class AsyncOpenRouter(AsyncClient):
    """The same for async code: methods are awaited, streams and pages are iterated with `async for`."""

    _base_url = "https://openrouter.ai/api/v1"

    @cached_property
    def chat(self) -> AsyncChat:
        """Chat completions: a model answers a conversation, whole or as a stream."""
        from .api.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def credits(self) -> AsyncCredits:
        """Credits of the account."""
        from .api.credits import AsyncCredits

        return AsyncCredits(self)

    @cached_property
    def endpoints(self) -> AsyncEndpoints:
        """The endpoints of providers that serve a model."""
        from .api.endpoints import AsyncEndpoints

        return AsyncEndpoints(self)

    @cached_property
    def external_users(self) -> AsyncExternalUsers:
        """Your own users, known to the organization by the ids that you gave them."""
        from .api.external_users import AsyncExternalUsers

        return AsyncExternalUsers(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files that messages can name: uploaded once, stored by OpenRouter or by a provider."""
        from .api.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def generations(self) -> AsyncGenerations:
        """Records of what was generated: tokens, cost, provider, content."""
        from .api.generations import AsyncGenerations

        return AsyncGenerations(self)

    @cached_property
    def guardrails(self) -> AsyncGuardrails:
        """Guardrails: what keys and members may spend, which models and providers they may use, what is filtered."""
        from .api.guardrails import AsyncGuardrails

        return AsyncGuardrails(self)

    @cached_property
    def images(self) -> AsyncImages:
        """Images made from a prompt: whole, or with previews while they are made."""
        from .api.images import AsyncImages

        return AsyncImages(self)

    @cached_property
    def keys(self) -> AsyncKeys:
        """API keys: make them, limit them, watch what they spend."""
        from .api.keys import AsyncKeys

        return AsyncKeys(self)

    @cached_property
    def models(self) -> AsyncModels:
        """The model catalogue."""
        from .api.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def organization(self) -> AsyncOrganization:
        """The organization that the management key belongs to: its members and its settings."""
        from .api.organization import AsyncOrganization

        return AsyncOrganization(self)

    @cached_property
    def responses(self) -> AsyncResponses:
        """The Responses API: a model answers items (messages, tool calls and their outputs) with items."""
        from .api.responses import AsyncResponses

        return AsyncResponses(self)

    @cached_property
    def scim(self) -> AsyncScim:
        """Groups of the organization's identity provider (SCIM), and the roles that they give in workspaces."""
        from .api.scim import AsyncScim

        return AsyncScim(self)

    @cached_property
    def speech(self) -> AsyncSpeech:
        """Speech made from text."""
        from .api.speech import AsyncSpeech

        return AsyncSpeech(self)

    @cached_property
    def transcriptions(self) -> AsyncTranscriptions:
        """Text from speech."""
        from .api.transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(self)

    @cached_property
    def vault(self) -> AsyncVault:
        """Secrets for interns, the agents that OpenRouter hosts, to send to other services: of a workspace, or of one
        intern.
        """
        from .api.vault import AsyncVault

        return AsyncVault(self)

    @cached_property
    def videos(self) -> AsyncVideos:
        """Videos made from a prompt: jobs that take minutes, looked up until they are done."""
        from .api.videos import AsyncVideos

        return AsyncVideos(self)

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """Workspaces: parts of an account with keys, members, budgets and defaults of their own."""
        from .api.workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self)
