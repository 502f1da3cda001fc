# Made by `make generate` from spec/generations.json; edit that.
"""Records of what was generated: tokens, cost, provider, content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.area import Area, awaited
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.generations.requests import FeedbackCategory
    from ..types.generations.responses import FeedbackResult, GenerationContentResult, GenerationResult

_GET: Operation[GenerationResult] = Operation(
    "generations.get", "GET /generation", query="id", returns="generations.responses.GenerationResult"
)
_CONTENT: Operation[GenerationContentResult] = Operation(
    "generations.content",
    "GET /generation/content",
    query="id",
    returns="generations.responses.GenerationContentResult",
)
_SUBMIT_FEEDBACK: Operation[FeedbackResult] = Operation(
    "generations.submit_feedback",
    "POST /generation/feedback",
    body="generations.requests.GenerationFeedback",
    returns="generations.responses.FeedbackResult",
    key="management",
)


class Generations(Area):
    """Records of what was generated: tokens, cost, provider, content."""

    def get(self, *, id: str, **options: Unpack[RequestOptions]) -> GenerationResult:
        """Look up the record of a generation.

        The record may take a moment to appear after the response: a 404 in the first second or two is normal.

        Docs: https://openrouter.ai/docs/api-reference/generations/get-generation

        Args:
            id: The generation's id: `reply.http.generation_id`, or the `id` of a chat response.

        Raises:
            BadRequestError, AuthenticationError, PaymentRequiredError, PermissionDeniedError, NotFoundError,
                RateLimitError, InternalServerError: As the service documents.
        """
        return self._call(_GET, {"id": id}, options)

    def content(self, *, id: str, **options: Unpack[RequestOptions]) -> GenerationContentResult:
        """Read the stored prompt and completion of a generation.

        There is something to read only if input and output logging was on for the account.

        Docs: https://openrouter.ai/docs/api-reference/generations/list-generation-content

        Args:
            id: The generation's id: `reply.http.generation_id`, or the `id` of a chat response.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
                InternalServerError: As the service documents.
        """
        return self._call(_CONTENT, {"id": id}, options)

    def submit_feedback(
        self,
        *,
        generation_id: str,
        category: FeedbackCategory,
        comment: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FeedbackResult:
        """Report a problem with a generation.

        Docs: https://openrouter.ai/docs/api-reference/generations/submit-generation-feedback

        Args:
            generation_id: Id of the generation it is about ('gen-...').
            category: What went wrong.
            comment: Explanation in your own words, up to 1000 characters.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError, RateLimitError,
                InternalServerError: As the service documents.
        """
        return self._call(_SUBMIT_FEEDBACK, {
            "generation_id": generation_id, "category": category, "comment": comment,
        }, options)  # fmt: skip


class AsyncGenerations(Area):
    """Records of what was generated: tokens, cost, provider, content."""

    get = awaited(Generations.get)
    content = awaited(Generations.content)
    submit_feedback = awaited(Generations.submit_feedback)


OPERATIONS = (
    _GET,
    _CONTENT,
    _SUBMIT_FEEDBACK,
)
