# Made by `make generate` from spec/batches.json; edit that.
"""Batches: many requests to one model, answered within a day at half the price."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .._runtime.area import Area, awaited, awaited_pages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from .._runtime.values.record import Null
    from ..types.batches.requests import BatchEndpoint, BatchPreferences, BatchRequest, BatchStatusFilter
    from ..types.batches.responses import Batch, BatchDeleted, BatchList

_LIST: Operation[BatchList] = Operation(
    "batches.list",
    "GET /batches",
    query="status created_after created_before limit after",
    returns="batches.responses.BatchList",
    repeated="status",
    paged="after",
)
_CREATE: Operation[Batch] = Operation(
    "batches.create",
    "POST /batches",
    body="batches.requests.CreateBatch",
    returns="batches.responses.Batch",
    lists="requests",
    streamed="endpoint model callback_url requests",
    status=202,
)
_GET: Operation[Batch] = Operation("batches.get", "GET /batches/{id}", returns="batches.responses.Batch")
_DELETE: Operation[BatchDeleted] = Operation(
    "batches.delete", "DELETE /batches/{id}", returns="batches.responses.BatchDeleted"
)


class Batches(Area):
    """Batches: many requests to one model, answered within a day at half the price."""

    def list(
        self,
        *,
        status: Sequence[BatchStatusFilter] | None = None,
        created_after: str | None = None,
        created_before: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> BatchList:
        """List the batches of the workspace, newest first.

        They come without their results; `get` has those.

        Docs: https://openrouter.ai/docs/api-reference/batch/list-batches

        Args:
            status: Only batches with one of these statuses.
            created_after: Only batches sent after this time: a date, or date and time (ISO 8601).
            created_before: Only batches sent before this time: a date, or date and time (ISO 8601).
            limit: Batches on a page, 1 to 100.
            after: Id that the page starts after: `last_id` of the page before.

        Raises:
            BadRequestError, AuthenticationError, RateLimitError, InternalServerError: As the service documents.
        """
        return self._pages(_LIST, {
            "status": status, "created_after": created_after, "created_before": created_before, "limit": limit,
            "after": after,
        }, options)  # fmt: skip

    def create(
        self,
        *,
        endpoint: BatchEndpoint,
        model: str,
        requests: Iterable[BatchRequest | Mapping[str, Any]],
        callback_url: str | None = None,
        completion_window: Literal["24h"] | Null | None = None,
        provider: BatchPreferences | Mapping[str, Any] | Null | None = None,
        **options: Unpack[RequestOptions],
    ) -> Batch:
        """Send many requests to be answered within a day, at half the price.

        What comes back says only that the batch was accepted; ask for it with `get` until it has ended. After a failure
        a list of requests is sent again, an iterator is not.

        Docs: https://openrouter.ai/docs/api-reference/batch/submit-a-batch

        Args:
            endpoint: API whose requests these are: all requests of a batch have one form.
            model: Model that answers all requests; one that names another in its `body` is refused.
            requests: The requests: a list, or any iterable, which is read while it is sent and never held whole.
            callback_url: HTTPS address that a webhook is sent to when the batch has ended.
            completion_window: Time the batch may take; only '24h', the default, is known.
            provider: Which providers may work on the batch.

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                PayloadTooLargeError, UnprocessableEntityError, RateLimitError, InternalServerError: As the service
                documents.
        """
        return self._call(_CREATE, {
            "endpoint": endpoint, "model": model, "requests": requests, "callback_url": callback_url,
            "completion_window": completion_window, "provider": provider,
        }, options)  # fmt: skip

    def get(self, id: str, /, **options: Unpack[RequestOptions]) -> Batch:
        """Look up a batch: how far it is and, at the end, its results.

        A batch that failed is returned, not raised: `status` and `error` say so. Results are kept for 30 days.

        Docs: https://openrouter.ai/docs/api-reference/batch/get-a-batch

        Args:
            id: Id of the batch.

        Raises:
            AuthenticationError, PaymentRequiredError, NotFoundError, APIStatusError, RateLimitError,
                InternalServerError: As the service documents.
        """
        return self._call(_GET, {"id": id}, options)

    def delete(self, id: str, /, **options: Unpack[RequestOptions]) -> BatchDeleted:
        """Delete a batch that has ended, with its requests and results.

        This cancels nothing: a batch that is still worked on is a ConflictError.

        Docs: https://openrouter.ai/docs/api-reference/batch/delete-a-batch

        Args:
            id: Id of the batch.

        Raises:
            AuthenticationError, NotFoundError, ConflictError, RateLimitError, InternalServerError: As the service
                documents.
        """
        return self._call(_DELETE, {"id": id}, options)


class AsyncBatches(Area):
    """Batches: many requests to one model, answered within a day at half the price."""

    list = awaited_pages(Batches.list)
    create = awaited(Batches.create)
    get = awaited(Batches.get)
    delete = awaited(Batches.delete)


OPERATIONS = (
    _LIST,
    _CREATE,
    _GET,
    _DELETE,
)
