# Made by `make generate` from spec/rerank.json; edit that.
"""Reranking: documents in the order of how well they answer a query."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.rerank.responses import RerankDocument, RerankedDocuments
    from ..types.shared.preferences.requests import ProviderPreferences
    from ..types.shared.requests.requests import Trace

_CREATE: Operation[RerankedDocuments] = Operation(
    "rerank.create",
    "POST /rerank",
    body="rerank.requests.CreateRerank",
    returns="rerank.responses.RerankedDocuments",
    lists="documents",
)


class Rerank(Area):
    """Reranking: documents in the order of how well they answer a query."""

    def create(
        self,
        *,
        model: str,
        query: str,
        documents: Sequence[RerankDocument | Mapping[str, Any] | str],
        provider: ProviderPreferences | Mapping[str, Any] | Null | None = None,
        user: str | None = None,
        session_id: str | None = None,
        trace: Trace | Mapping[str, Any] | None = None,
        top_n: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> RerankedDocuments:
        """Order documents by how well they answer a query.

        `results` is sorted; `index` of each says which of your documents it is.

        Docs: https://openrouter.ai/docs/api-reference/rerank/create-rerank

        Args:
            model: Model id, such as `cohere/rerank-v3.5`; `client.models.list` finds those of a kind by
                `output_modalities`.
            query: What the documents are compared with.
            documents: The documents, at least one: plain texts, or objects with a text, an image or both.
            provider: Which providers may serve the request, in which order, and at what price.
            user: Your own id of the end user, so that abuse by one does not fall back on all.
            session_id: Id shared by requests that belong together, at most 256 characters.
            trace: Names and ids for tracing, passed on to the broadcast destinations of the account together with any
                extra keys.
            top_n: How many of the best to return, 1 or more; all of them when left out.

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                PayloadTooLargeError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_CREATE, {
            "model": model, "query": query, "documents": documents, "provider": provider, "user": user,
            "session_id": session_id, "trace": trace, "top_n": top_n,
        }, options)  # fmt: skip


class AsyncRerank(Area):
    """Reranking: documents in the order of how well they answer a query."""

    create = awaited(Rerank.create)


OPERATIONS = (_CREATE,)
