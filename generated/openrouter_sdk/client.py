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
    from .api.files import AsyncFiles, Files
    from .api.generations import AsyncGenerations, Generations
    from .api.keys import AsyncKeys, Keys
    from .api.messages import AsyncMessages, Messages
    from .api.models import AsyncModels, Models
    from .api.responses import AsyncResponses, Responses


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
    def responses(self) -> Responses:
        """The Responses API: a model answers items (messages, tool calls and their outputs) with items."""
        from .api.responses import Responses

        return Responses(self)


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
    def responses(self) -> AsyncResponses:
        """The Responses API: a model answers items (messages, tool calls and their outputs) with items."""
        from .api.responses import AsyncResponses

        return AsyncResponses(self)
