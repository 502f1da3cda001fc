# Made by `make generate` from spec/embeddings.json; edit that.
"""Embeddings: texts, images and sound as vectors that lie close where the meaning does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.embeddings.requests import EmbeddingContent
    from ..types.embeddings.responses import EmbeddingList
    from ..types.models.responses import ModelList
    from ..types.shared.preferences.requests import ProviderPreferences
    from ..types.shared.requests.requests import Trace

_CREATE: Operation[EmbeddingList] = Operation(
    "embeddings.create",
    "POST /embeddings",
    body="embeddings.requests.CreateEmbeddings",
    returns="embeddings.responses.EmbeddingList",
)
_LIST_MODELS: Operation[ModelList] = Operation(
    "embeddings.list_models",
    "GET /embeddings/models",
    query="limit offset",
    returns="models.responses.ModelList",
    paged="links",
    key="optional",
)


class Embeddings(Area):
    """Embeddings: texts, images and sound as vectors that lie close where the meaning does."""

    def create(
        self,
        *,
        model: str,
        input: str | Sequence[EmbeddingContent | Mapping[str, Any] | str | int | Sequence[int]],
        provider: ProviderPreferences | Mapping[str, Any] | Null | None = None,
        user: str | None = None,
        session_id: str | None = None,
        trace: Trace | Mapping[str, Any] | None = None,
        dimensions: int | None = None,
        encoding_format: Literal["float", "base64"] | str | None = None,
        input_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> EmbeddingList:
        """Turn texts or other inputs into vectors.

        `.data[0].vector` is the vector of the first input as numbers, whatever `encoding_format` came.

        Docs: https://openrouter.ai/docs/api-reference/embeddings/create-embeddings

        Args:
            model: Model id, such as `cohere/rerank-v3.5`; `client.models.list` finds those of a kind by
                `output_modalities`.
            input: What to embed: a text, the tokens of one, or a list of texts, of token lists, or of contents that mix
                text and media.
            provider: Which providers may serve the request, in which order, and at what price.
            user: Your own id of the end user, so that abuse by one does not fall back on all.
            session_id: Id shared by requests that belong together, at most 256 characters.
            trace: Names and ids for tracing, passed on to the broadcast destinations of the account together with any
                extra keys.
            dimensions: How many numbers a vector has, 1 or more; only some models can shorten theirs.
            encoding_format: How vectors are sent: `float`, a list of numbers, or `base64`, which is quicker to read.
            input_type: What the vectors are for, such as `search_query` or `search_document`; the words depend on the
                model.

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                RequestTimeoutError, PayloadTooLargeError, RateLimitError, InternalServerError: As the service
                documents.
        """
        return self._call(_CREATE, {
            "model": model, "input": input, "provider": provider, "user": user, "session_id": session_id,
            "trace": trace, "dimensions": dimensions, "encoding_format": encoding_format, "input_type": input_type,
        }, options)  # fmt: skip

    def list_models(
        self, *, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> ModelList:
        """List the models that make embeddings.

        What it returns is the first page, in `.data`; iterating over it goes through all pages. The service ignores the
        key.

        Docs: https://openrouter.ai/docs/api-reference/embeddings/list-embeddings-models

        Args:
            limit: Models on a page, at most 1000.
            offset: Models to skip.

        Raises:
            BadRequestError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST_MODELS, {"limit": limit, "offset": offset}, options)


class AsyncEmbeddings(Area):
    """Embeddings: texts, images and sound as vectors that lie close where the meaning does."""

    create = awaited(Embeddings.create)
    list_models = awaited_pages(Embeddings.list_models)


OPERATIONS = (
    _CREATE,
    _LIST_MODELS,
)
