# Made by `make generate` from spec/generations.json; edit that.
"""Records of what was generated: tokens, cost, provider, content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.area import Area, AsyncArea, awaited
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from .._runtime.settings import RequestOptions
    from ..types.generations.answers import (
        FeedbackResult,
        GenerationContentResult,
        GenerationResult,
    )


_GET: Operation[GenerationResult] = Operation(
    id="generations.get",
    method="GET",
    path="/generation",
    parameters=(Parameter("id", "query", "id"),),
    returns="types.generations.answers.GenerationResult",
)
_CONTENT: Operation[GenerationContentResult] = Operation(
    id="generations.content",
    method="GET",
    path="/generation/content",
    parameters=(Parameter("id", "query", "id"),),
    returns="types.generations.answers.GenerationContentResult",
)
_SUBMIT_FEEDBACK: Operation[FeedbackResult] = Operation(
    id="generations.submit_feedback",
    method="POST",
    path="/generation/feedback",
    body="types.generations.requests.GenerationFeedback",
    returns="types.generations.answers.FeedbackResult",
)


class Generations(Area):
    """Records of what was generated: tokens, cost, provider, content."""

    def get(self, *, id: str, **options: Unpack[RequestOptions]) -> GenerationResult:
        """Look up the record of a generation.

        The record may take a moment to appear after the answer: a 404 in the first second or two is
        normal.

        Docs: https://openrouter.ai/docs/api-reference/generations/get-generation

        Args:
            id: The generation's id: `reply.http.generation_id`, or the `id` of a chat answer.
        """
        return self._call(_GET, {"id": id}, options)

    def content(self, *, id: str, **options: Unpack[RequestOptions]) -> GenerationContentResult:
        """Read the stored prompt and completion of a generation.

        There is something to read only if input and output logging was on for the account.

        Docs: https://openrouter.ai/docs/api-reference/generations/list-generation-content

        Args:
            id: The generation's id: `reply.http.generation_id`, or the `id` of a chat answer.
        """
        return self._call(_CONTENT, {"id": id}, options)

    def submit_feedback(
        self,
        *,
        generation_id: str,
        category: Literal[
            "latency",
            "incoherence",
            "incorrect_response",
            "formatting",
            "billing",
            "api_error",
            "other",
        ]
        | str,
        comment: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FeedbackResult:
        """Report a problem with a generation.

        Docs: https://openrouter.ai/docs/api-reference/generations/submit-generation-feedback

        Args:
            generation_id: Id of the generation it is about ('gen-...').
            category: What went wrong.
            comment: Explanation in your own words, up to 1000 characters.
        """
        return self._call(
            _SUBMIT_FEEDBACK,
            {"generation_id": generation_id, "category": category, "comment": comment},
            options,
        )


class AsyncGenerations(AsyncArea):
    """Records of what was generated: tokens, cost, provider, content."""

    get = awaited(Generations.get)
    content = awaited(Generations.content)
    submit_feedback = awaited(Generations.submit_feedback)


OPERATIONS = (
    _GET,
    _CONTENT,
    _SUBMIT_FEEDBACK,
)
