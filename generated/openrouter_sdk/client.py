# Made by `make generate` from spec/; edit that.
"""The clients: one attribute an area, loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .api.analytics import Analytics, AsyncAnalytics
    from .api.batches import AsyncBatches, Batches
    from .api.benchmarks import AsyncBenchmarks, Benchmarks
    from .api.byok import AsyncByok, Byok
    from .api.chat import AsyncChat, Chat
    from .api.classifications import AsyncClassifications, Classifications
    from .api.containers import AsyncContainers, Containers
    from .api.credits import AsyncCredits, Credits
    from .api.datasets import AsyncDatasets, Datasets
    from .api.decisions import AsyncDecisions, Decisions
    from .api.embeddings import AsyncEmbeddings, Embeddings
    from .api.endpoints import AsyncEndpoints, Endpoints
    from .api.external_users import AsyncExternalUsers, ExternalUsers
    from .api.files import AsyncFiles, Files
    from .api.generations import AsyncGenerations, Generations
    from .api.guardrails import AsyncGuardrails, Guardrails
    from .api.images import AsyncImages, Images
    from .api.keys import AsyncKeys, Keys
    from .api.messages import AsyncMessages, Messages
    from .api.models import AsyncModels, Models
    from .api.oauth import AsyncOauth, Oauth
    from .api.observability import AsyncObservability, Observability
    from .api.organization import AsyncOrganization, Organization
    from .api.presets import AsyncPresets, Presets
    from .api.private_endpoints import AsyncPrivateEndpoints, PrivateEndpoints
    from .api.providers import AsyncProviders, Providers
    from .api.rerank import AsyncRerank, Rerank
    from .api.responses import AsyncResponses, Responses
    from .api.scim import AsyncScim, Scim
    from .api.speech import AsyncSpeech, Speech
    from .api.systemone import AsyncSystemone, Systemone
    from .api.tools import AsyncTools, Tools
    from .api.transcriptions import AsyncTranscriptions, Transcriptions
    from .api.vault import AsyncVault, Vault
    from .api.videos import AsyncVideos, Videos
    from .api.workspaces import AsyncWorkspaces, Workspaces


class OpenRouter(Client):
    """A typed client for the OpenRouter HTTP API."""

    _base_url = "https://openrouter.ai/api/v1"

    @cached_property
    def analytics(self) -> Analytics:
        """What the account used and spent: daily totals, and queries of your own."""
        from .api.analytics import Analytics

        return Analytics(self)

    @cached_property
    def batches(self) -> Batches:
        """Batches: many requests to one model, answered within a day at half the price."""
        from .api.batches import Batches

        return Batches(self)

    @cached_property
    def benchmarks(self) -> Benchmarks:
        """Scores of models in benchmarks of several sources."""
        from .api.benchmarks import Benchmarks

        return Benchmarks(self)

    @cached_property
    def byok(self) -> Byok:
        """Keys of your own for providers (BYOK): requests they serve are billed by the provider."""
        from .api.byok import Byok

        return Byok(self)

    @cached_property
    def chat(self) -> Chat:
        """Chat completions: a model answers a conversation, whole or as a stream."""
        from .api.chat import Chat

        return Chat(self)

    @cached_property
    def classifications(self) -> Classifications:
        """What models are used for: the traffic of OpenRouter by kind of task."""
        from .api.classifications import Classifications

        return Classifications(self)

    @cached_property
    def containers(self) -> Containers:
        """Files that tools left in a container, such as what a code run wrote."""
        from .api.containers import Containers

        return Containers(self)

    @cached_property
    def credits(self) -> Credits:
        """Credits of the account."""
        from .api.credits import Credits

        return Credits(self)

    @cached_property
    def datasets(self) -> Datasets:
        """Public data about the use of OpenRouter: rankings of apps and models, what sessions cost."""
        from .api.datasets import Datasets

        return Datasets(self)

    @cached_property
    def decisions(self) -> Decisions:
        """Decisions: typed questions about one state, answered with probabilities, labels, scores or regions (alpha)."""
        from .api.decisions import Decisions

        return Decisions(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Embeddings: texts, images and sound as vectors that lie close where the meaning does."""
        from .api.embeddings import Embeddings

        return Embeddings(self)

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
    def messages(self) -> Messages:
        """The Messages API in the shape of Anthropic, for models of all providers: blocks in, blocks out."""
        from .api.messages import Messages

        return Messages(self)

    @cached_property
    def models(self) -> Models:
        """The model catalogue."""
        from .api.models import Models

        return Models(self)

    @cached_property
    def oauth(self) -> Oauth:
        """Signing in: keys that users give to an app (PKCE), and tokens for workloads with an identity of their own."""
        from .api.oauth import Oauth

        return Oauth(self)

    @cached_property
    def observability(self) -> Observability:
        """Destinations that traces of requests are sent to: Langfuse, Datadog, S3 and others."""
        from .api.observability import Observability

        return Observability(self)

    @cached_property
    def organization(self) -> Organization:
        """The organization that the management key belongs to: its members and its settings."""
        from .api.organization import Organization

        return Organization(self)

    @cached_property
    def presets(self) -> Presets:
        """Presets: settings for model calls under a name, in versions. A call names one as `@preset/slug` in `model`."""
        from .api.presets import Presets

        return Presets(self)

    @cached_property
    def private_endpoints(self) -> PrivateEndpoints:
        """Private endpoints: deployments of your own that serve models of the catalogue."""
        from .api.private_endpoints import PrivateEndpoints

        return PrivateEndpoints(self)

    @cached_property
    def providers(self) -> Providers:
        """The providers that run models."""
        from .api.providers import Providers

        return Providers(self)

    @cached_property
    def rerank(self) -> Rerank:
        """Reranking: documents in the order of how well they answer a query."""
        from .api.rerank import Rerank

        return Rerank(self)

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
    def systemone(self) -> Systemone:
        """Decisions under the path that providers of System One models use."""
        from .api.systemone import Systemone

        return Systemone(self)

    @cached_property
    def tools(self) -> Tools:
        """The catalogue of server tools: what OpenRouter runs for a model, who runs it, and at what price."""
        from .api.tools import Tools

        return Tools(self)

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
    def analytics(self) -> AsyncAnalytics:
        """What the account used and spent: daily totals, and queries of your own."""
        from .api.analytics import AsyncAnalytics

        return AsyncAnalytics(self)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Batches: many requests to one model, answered within a day at half the price."""
        from .api.batches import AsyncBatches

        return AsyncBatches(self)

    @cached_property
    def benchmarks(self) -> AsyncBenchmarks:
        """Scores of models in benchmarks of several sources."""
        from .api.benchmarks import AsyncBenchmarks

        return AsyncBenchmarks(self)

    @cached_property
    def byok(self) -> AsyncByok:
        """Keys of your own for providers (BYOK): requests they serve are billed by the provider."""
        from .api.byok import AsyncByok

        return AsyncByok(self)

    @cached_property
    def chat(self) -> AsyncChat:
        """Chat completions: a model answers a conversation, whole or as a stream."""
        from .api.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def classifications(self) -> AsyncClassifications:
        """What models are used for: the traffic of OpenRouter by kind of task."""
        from .api.classifications import AsyncClassifications

        return AsyncClassifications(self)

    @cached_property
    def containers(self) -> AsyncContainers:
        """Files that tools left in a container, such as what a code run wrote."""
        from .api.containers import AsyncContainers

        return AsyncContainers(self)

    @cached_property
    def credits(self) -> AsyncCredits:
        """Credits of the account."""
        from .api.credits import AsyncCredits

        return AsyncCredits(self)

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """Public data about the use of OpenRouter: rankings of apps and models, what sessions cost."""
        from .api.datasets import AsyncDatasets

        return AsyncDatasets(self)

    @cached_property
    def decisions(self) -> AsyncDecisions:
        """Decisions: typed questions about one state, answered with probabilities, labels, scores or regions (alpha)."""
        from .api.decisions import AsyncDecisions

        return AsyncDecisions(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Embeddings: texts, images and sound as vectors that lie close where the meaning does."""
        from .api.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

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
    def messages(self) -> AsyncMessages:
        """The Messages API in the shape of Anthropic, for models of all providers: blocks in, blocks out."""
        from .api.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def models(self) -> AsyncModels:
        """The model catalogue."""
        from .api.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def oauth(self) -> AsyncOauth:
        """Signing in: keys that users give to an app (PKCE), and tokens for workloads with an identity of their own."""
        from .api.oauth import AsyncOauth

        return AsyncOauth(self)

    @cached_property
    def observability(self) -> AsyncObservability:
        """Destinations that traces of requests are sent to: Langfuse, Datadog, S3 and others."""
        from .api.observability import AsyncObservability

        return AsyncObservability(self)

    @cached_property
    def organization(self) -> AsyncOrganization:
        """The organization that the management key belongs to: its members and its settings."""
        from .api.organization import AsyncOrganization

        return AsyncOrganization(self)

    @cached_property
    def presets(self) -> AsyncPresets:
        """Presets: settings for model calls under a name, in versions. A call names one as `@preset/slug` in `model`."""
        from .api.presets import AsyncPresets

        return AsyncPresets(self)

    @cached_property
    def private_endpoints(self) -> AsyncPrivateEndpoints:
        """Private endpoints: deployments of your own that serve models of the catalogue."""
        from .api.private_endpoints import AsyncPrivateEndpoints

        return AsyncPrivateEndpoints(self)

    @cached_property
    def providers(self) -> AsyncProviders:
        """The providers that run models."""
        from .api.providers import AsyncProviders

        return AsyncProviders(self)

    @cached_property
    def rerank(self) -> AsyncRerank:
        """Reranking: documents in the order of how well they answer a query."""
        from .api.rerank import AsyncRerank

        return AsyncRerank(self)

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
    def systemone(self) -> AsyncSystemone:
        """Decisions under the path that providers of System One models use."""
        from .api.systemone import AsyncSystemone

        return AsyncSystemone(self)

    @cached_property
    def tools(self) -> AsyncTools:
        """The catalogue of server tools: what OpenRouter runs for a model, who runs it, and at what price."""
        from .api.tools import AsyncTools

        return AsyncTools(self)

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
