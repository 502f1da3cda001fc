# Made by `make generate` from spec/; edit that.
"""The clients: one attribute an area, loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .api.chat import AsyncChat, Chat
    from .api.containers import AsyncContainers, Containers
    from .api.credits import AsyncCredits, Credits
    from .api.decisions import AsyncDecisions, Decisions
    from .api.embeddings import AsyncEmbeddings, Embeddings
    from .api.endpoints import AsyncEndpoints, Endpoints
    from .api.files import AsyncFiles, Files
    from .api.generations import AsyncGenerations, Generations
    from .api.keys import AsyncKeys, Keys
    from .api.models import AsyncModels, Models
    from .api.rerank import AsyncRerank, Rerank
    from .api.responses import AsyncResponses, Responses
    from .api.systemone import AsyncSystemone, Systemone
    from .api.tools import AsyncTools, Tools


class OpenRouter(Client):
    """A typed client for the OpenRouter HTTP API."""

    _base_url = "https://openrouter.ai/api/v1"

    @cached_property
    def chat(self) -> Chat:
        """Chat completions: a model answers a conversation, whole or as a stream."""
        from .api.chat import Chat

        return Chat(self)

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
    def systemone(self) -> Systemone:
        """Decisions under the path that providers of System One models use."""
        from .api.systemone import Systemone

        return Systemone(self)

    @cached_property
    def tools(self) -> Tools:
        """The catalogue of server tools: what OpenRouter runs for a model, who runs it, and at what price."""
        from .api.tools import Tools

        return Tools(self)


class AsyncOpenRouter(AsyncClient):
    """The same for async code: methods are awaited, streams and pages are iterated with `async for`."""

    _base_url = "https://openrouter.ai/api/v1"

    @cached_property
    def chat(self) -> AsyncChat:
        """Chat completions: a model answers a conversation, whole or as a stream."""
        from .api.chat import AsyncChat

        return AsyncChat(self)

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
    def systemone(self) -> AsyncSystemone:
        """Decisions under the path that providers of System One models use."""
        from .api.systemone import AsyncSystemone

        return AsyncSystemone(self)

    @cached_property
    def tools(self) -> AsyncTools:
        """The catalogue of server tools: what OpenRouter runs for a model, who runs it, and at what price."""
        from .api.tools import AsyncTools

        return AsyncTools(self)
